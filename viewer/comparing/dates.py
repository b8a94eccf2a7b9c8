"""Read dates and times of the day in the pieces of a text: 26 July 2016, 26/07/2016, 2016年7月26日, 5.30 p.m. Pure."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from viewer.comparing.items import HYPHENS, Items
from viewer.comparing.numbers import han_value

# What a quantity is read as: a kind, and a value that can be compared with others of the kind.
Reading = tuple[str, object]
# Where a quantity ends, and how it can be read.
Found = tuple[int, frozenset[Reading]]

_NOON = 12
MINUTES = 60
ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th", "er", "re", "e", "ème", "eme", "º", "ª", "го", "й", "я", "ой"})


class Dates(Items):
    """Reads dates and times."""

    def date(self, k: int) -> Found | None:
        """Read a date with the month in letters, or in figures with the year."""
        if self.at(k).kind == "figure":
            numeric = self._numeric_date(k)
            if numeric:
                return numeric
        parts: list[Reading] = []
        end = k
        while len(parts) < 3 and (part := self._date_part(self._next_part(end) if parts else k)):  # noqa: PLR2004
            if part[1][0] in {p[0] for p in parts}:
                break
            end = part[0]
            parts.append(part[1])
        told = dict(parts)
        if "month" not in told or len(told) == 1:
            return None
        return end, frozenset({("date", (year, told["month"], told.get("day"))) for year in _years(told.get("year"))})

    def _next_part(self, k: int) -> int:
        return self.skip(k, words=self.lexicon.date_joints, marks=",.")

    def _date_part(self, k: int) -> tuple[int, Reading] | None:
        item = self.at(k)
        month = self.lexicon.months.get(item.key)
        if item.kind == "word" and month and month[0] == "month":
            return k + 1, ("month", month[1])
        if item.kind != "figure" or not item.text.isdecimal() or self.within_a_word(k):
            return None
        number = int(item.text)
        if len(item.text) == 4:  # noqa: PLR2004
            return k + 1, ("year", number)
        if not 1 <= number <= 31:  # noqa: PLR2004
            return None
        return k + 1 + self.ends_ordinal(k), ("day", number)

    def ends_ordinal(self, k: int) -> bool:
        """Whether the ending of an ordinal follows a figure at once; in older print 2d and 3d have one."""
        figure, ending = self.at(k), self.at(k + 1)
        older = ending.text == "d" and figure.text[-1:] in ("2", "3")
        return ending.start == figure.end and (older or ending.key in ORDINAL_ENDINGS)

    def _numeric_date(self, k: int) -> Found | None:
        """Read 26/07/2016, 26.7.16 or 2016-07-26."""
        figures, end = self._figures(k)
        if len(figures) != 3 or not all(f.isdecimal() for f in figures):  # noqa: PLR2004
            return None
        if len(figures[0]) == 4:  # noqa: PLR2004
            year, month, day = figures
            return (end, frozenset({_day(year, month, day)})) if _is_day(month, day) else None
        one, other, year = figures
        if len(year) not in (2, 4) or max(len(one), len(other)) > 2:  # noqa: PLR2004
            return None
        days = [(m, d) for d, m in ((one, other), (other, one)) if _is_day(m, d)]
        readings = {("date", (y, int(m), int(d))) for m, d in days for y in _years(int(year), len(year))}
        return (
            (end, frozenset({*readings, ("written date", (int(one), int(other), int(year) % 100))})) if days else None
        )

    def _figures(self, k: int) -> tuple[list[str], int]:
        """Return the figures that slashes, full stops or hyphens join, and where they end."""
        text = self.at(k).text
        if not self.at(k + 1).text or self.at(k + 1).text not in HYPHENS:
            return regex.split(r"[./．／]", text), k + 1
        joined = [text]
        while self.at(k + 1).text in HYPHENS and self.at(k + 1).text and self.at(k + 2).kind == "figure":
            joined.append(self.at(k + 2).text)
            k += 2
        return joined, k + 1

    def han_date(self, k: int) -> Found | None:
        """Read 2016年7月26日, in figures or in signs, or a part of it."""
        told: dict[str, int] = {}
        while (value := self.plain_number(k)) is not None and self._han_part(k + 1):
            told[self._han_part(k + 1)] = value
            k += 2
        if len(told) < 2 and "month" not in told:  # noqa: PLR2004
            return None
        return k, frozenset({("date", (told.get("year"), told.get("month"), told.get("day")))})

    def _han_part(self, k: int) -> str:
        """Return which part of a date ends at an item, or nothing. Only its first sign need be that of the part."""
        return {"年": "year", "月": "month", "日": "day", "号": "day", "號": "day"}.get(self.at(k).text[:1], "")

    def plain_number(self, k: int) -> int | None:
        """Return the value of a whole number in figures or in Chinese numerals."""
        item = self.at(k)
        if item.kind == "han":
            return han_value(item.text)
        return int(item.text) if item.kind == "figure" and item.text.isdecimal() else None

    def time(self, k: int) -> Found | None:
        """Read a time of the day: 17:00, 5 pm, 5.30 p.m., 17h30, 17 Uhr."""
        item = self.at(k)
        if item.kind != "figure":
            return None
        parts = regex.split(r"[:.：．]", item.text)
        if len(parts) > 3 or not all(p.isdecimal() for p in parts) or any(len(p) != 2 for p in parts[1:]):  # noqa: PLR2004
            return None
        hour, minute = int(parts[0]), int(parts[1]) if len(parts) > 1 else 0
        if hour > 24 or minute >= MINUTES or len(parts[0]) > 2:  # noqa: PLR2004
            return None
        second = int(parts[2]) if len(parts) > 2 else 0  # noqa: PLR2004
        return self._time_told(k + 1, hour, minute, second, sure=":" in item.text or "：" in item.text)

    def _time_told(self, k: int, hour: int, minute: int, second: int, *, sure: bool) -> Found | None:
        """Read what behind its figures makes a time a time."""
        behind = self.skip(k)
        if self.at(behind).kind == "half":
            hour = hour % _NOON + (_NOON if self.at(behind).key.startswith("p") else 0)
            return behind + 1, frozenset({("time", (hour, minute, second))})
        if self.at(behind).key in self.lexicon.clock:
            minutes = self.skip(behind + 1)
            if self.at(minutes).text.isdecimal() and not minute and int(self.at(minutes).text) < MINUTES:
                behind, minute = minutes, int(self.at(minutes).text)
            return behind + 1, frozenset({("time", (hour, minute, second))})
        return (k, frozenset({("time", (hour, minute, second))})) if sure else None


def _years(year: object, figures: int = 4) -> Iterator[object]:
    """Yield the years that a year can mean: of two figures it is of this century or of the last."""
    if isinstance(year, int) and figures == 2:  # noqa: PLR2004
        yield from (1900 + year, 2000 + year)
    else:
        yield year


def _day(year: str, month: str, day: str) -> Reading:
    return ("date", (int(year), int(month), int(day)))


def _is_day(month: str, day: str) -> bool:
    return 1 <= int(month) <= 12 and 1 <= int(day) <= 31  # noqa: PLR2004

"""Read the quantities in a stretch of text: amounts with their units, dates, times, ranges, ordinals. Pure.

A quantity may be read in more than one way ("5m" is five metres or five million, "10.30" a number or a time, "7/8/2016"
a day in July or in August). Two quantities are equal where one reading of each is.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from fractions import Fraction
from itertools import product

import regex

from viewer.comparing.dates import MINUTES, Found, Reading
from viewer.comparing.fold import is_currency
from viewer.comparing.items import HYPHENS, Item
from viewer.comparing.numbers import LONGEST_FIGURE, han_value, number_of_figure, roman_value
from viewer.comparing.worded import WordedNumbers
from viewer.model import Lexicon

_MINUS = frozenset("-−–")
_SIGNS_BEHIND = {"%": "%", "٪": "%", "‰": "‰", "′": "′", "″": "″"}
_DEGREES = {"c": "°C", "f": "°F", "k": "K"}
# Codes that stand before an amount as signs of currency do.
_SELF = {"CAD", "AUD", "NZD", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "TRY", "INR", "CNY", "BRL", "MXN", "ZAR"}
_CODES = {"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "RUB": "₽", **{code: code for code in _SELF}}
# The name of a unit in Chinese or Japanese has at most so many signs (キロメートル).
_SIGNS_OF_A_UNIT = 6
# A unit of several words has so many ("points de pourcentage"), the longest first.
_WORDS_OF_A_UNIT = (3, 2)
# Figures of a group, where a number is parted into thousands.
_GROUP = 3
_CURRENCY_PREFIXES = frozenset({"US", "A", "C", "HK", "NZ"})
_ROMAN = regex.compile(r"[IVXLCDM]+|[ivxlcdm]+\b")
_THREE = regex.compile(r"\d{3}")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity at start..end of a text, and the ways in which it can be read."""

    start: int
    end: int
    readings: frozenset[Reading]
    in_figures: bool

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of quantity that it can be."""
        return frozenset(kind for kind, _ in self.readings)


def find_quantities(text: str, start: int, end: int, lexicon: Lexicon) -> list[Quantity]:
    """Return the quantities in a stretch of text, in order; each as long as it can be."""
    reader = _Reader(text, start, end, lexicon)
    out: list[Quantity] = []
    k = 0
    while k < len(reader.items):
        found = reader.quantity(k)
        if found is None:
            k += 1
            continue
        first, last = reader.items[k], reader.items[found[0] - 1]
        figures = any(i.kind in ("figure", "fraction") for i in reader.items[k : found[0]])
        out.append(Quantity(first.start, last.end, found[1], figures))
        k = found[0]
    return out


def same_quantity(a: Quantity, b: Quantity) -> bool | None:
    """Whether two quantities are equal; None where they are of kinds that cannot be compared."""
    written = [{r for r in q.readings if r[0] == "written date"} for q in (a, b)]
    if all(written) and min(len(_of(q, "date")) for q in (a, b)) > 1:
        return written[0] == written[1]
    if a.readings & b.readings:
        return True
    return False if a.kinds & b.kinds or (a.in_figures and b.in_figures) else None


def _of(quantity: Quantity, kind: str) -> set[Reading]:
    return {r for r in quantity.readings if r[0] == kind}


class _Reader(WordedNumbers):
    """Reads quantities in a list of items."""

    def quantity(self, k: int) -> Found | None:
        """Return the longest quantity that begins at item k: where it ends and how it can be read."""
        item = self.at(k)
        if item.kind in ("space", "") or (item.kind == "word" and not self._may_begin(item)) or self.within_a_word(k):
            return None
        if item.text == "(":
            return self._in_brackets(k)
        for read in (self.date, self.han_date, self.time, self._ordinal, self._range, self._amount, self._roman):
            found = read(k)
            if found and not self.within_a_word(found[0]):
                return found
        return None

    def _may_begin(self, item: Item) -> bool:
        """Whether a quantity can begin with a word: with most words none does, and no reader need be asked."""
        lexicon = self.lexicon
        known = (lexicon.numbers, lexicon.ordinals, lexicon.months, lexicon.number_articles, lexicon.fractions)
        if any(item.key in words for words in known) or item.text in _CURRENCY_PREFIXES or item.text in _CODES:
            return True
        return _ROMAN.match(item.text) is not None or any(map(item.key.startswith, self.lexicon.number_parts))

    # ---- Amounts -------------------------------------------------------------------------------------------------

    def _range(self, k: int) -> Found | None:
        """Read 10-12 or a score of 3:2; a year, a time or a date has been read before."""
        text = self.at(k).text
        a, colon, b = text.partition(":")
        if self.at(k).kind == "figure" and colon and a.isdecimal() and b.isdecimal():
            return k + 1, frozenset({("range", (int(a), int(b)))})
        at = self._other_end(k + 1)
        last = self.at(at)
        if self.at(k).kind != "figure" or not at or last.kind != "figure":
            return None
        ends = [number_of_figure(t, self.lexicon) for t in (text, last.text)]
        if None in ends:
            return None
        found = [tuple(ends)]
        if len(last.text) < len(text) and (text + last.text).isdecimal():
            # 1914-18 ends in 1918.
            found.append((ends[0], Fraction(int(text[: -len(last.text)] + last.text))))
        unit = self._unit(at + 1)
        end, units = unit or (at + 1, frozenset({""}))
        return end, frozenset({("range", (*pair, u) if u else pair) for u in units for pair in found})

    def _other_end(self, k: int) -> int:
        """Return where the other end of a range would stand, behind a dash or a word (1914 to 1918), or 0."""
        if self.at(k).text in HYPHENS and self.at(k).text:
            goes_on = self.at(k + 2).text in HYPHENS and self.at(k + 2).text and self.at(k + 3).kind == "figure"
            return 0 if goes_on else k + 1
        spaced = self.at(k).kind == self.at(k + 2).kind == "space"
        if not spaced or self.at(k + 1).key not in self.lexicon.range_joints:
            return 0
        # "5 to 10 million" begins with five million, or with five.
        return 0 if self._scale(self.at(self.skip(k + 4)).key, attached=self.at(k + 4).kind == "word") else k + 3

    def _amount(self, k: int) -> Found | None:
        """Read a number with its sign, its scale and its unit."""
        start = k
        negative = False
        money = ""
        while (sign := self.at(k)).kind in ("mark", "word") and self._leads(k):
            if sign.text in _MINUS:
                negative = True
            else:
                money = _CODES.get(sign.text, sign.text[-1])
            k = self.skip(k + 1) if sign.text not in _MINUS else k + 1
        number = self._number(k)
        if number is None:
            return None
        end, values, plain = number
        end, multiples = self._multiplied(end, {money} if money else {""}, plain=plain)
        readings: set[Reading] = {
            ("number", (-v * s if negative else v * s, money or u)) for v, (s, u) in product(values, multiples)
        }
        # Fifty per cent is a half.
        readings |= {("number", (v * s / 100, "")) for v, (s, u) in product(values, multiples) if u == "%"}
        units = {u for _, u in multiples}
        readings |= self._attached(k, start, units)
        if end == k + 1 and self.at(k).text.isdecimal() and units == {""} and start == k:
            readings.add(("ordinal", int(self.at(k).text)))
        return end, frozenset(readings)

    def _in_brackets(self, k: int) -> Found | None:
        """Read an amount in brackets that fills a cell of a table: accounts print so what is less than nought."""
        found = self._amount(k + 1) if self.at(k - 2).text == "|" else None
        if found is None or self.at(found[0]).text != ")":
            return None
        end = found[0] + 1
        if self.at(end).kind and self.at(end + 1).text != "|":
            return None
        amounts = (value for kind, value in found[1] if kind == "number" and isinstance(value, tuple))
        return end, frozenset(("number", (-number, unit)) for number, unit in amounts)

    def _attached(self, k: int, start: int, units: set[str]) -> set[Reading]:
        """Return what else a bare figure can be: a time with a full stop between hour and minute."""
        parts = self.at(k).text.replace("\u00b7", ".").split(".")
        if k != start or units != {""} or len(parts) != 2 or not all(p.isdecimal() for p in parts):  # noqa: PLR2004
            return set()
        hour, minute = map(int, parts)
        clock = hour <= 24 and minute < MINUTES and len(parts[1]) == 2  # noqa: PLR2004
        return {("time", (hour, minute, 0))} if clock else set()

    def _leads(self, k: int) -> bool:
        """Whether a sign stands before a number: a minus at the beginning of a word, a sign of currency."""
        item, before, after = self.at(k), self.at(k - 1), self.at(k + 1)
        if item.text in _MINUS:
            begins = before.kind in ("space", "") or before.text in ("(", "[")
            return begins and (after.kind == "figure" or is_currency(after.text))
        if item.text in _CODES:
            return self.at(self.skip(k + 1)).kind == "figure"
        if item.kind == "word":
            return item.text in _CURRENCY_PREFIXES and is_currency(after.text)
        return is_currency(item.text)

    def _number(self, k: int) -> tuple[int, set[Fraction], bool] | None:
        """Read a number: where it ends, its values, and whether a scale can follow."""
        item = self.at(k)
        if item.kind == "figure":
            return self._figure(k)
        if item.kind == "fraction":
            return k + 1, {_fraction(item.text)}, False
        if item.kind == "han":
            return self._han_number(k)
        return self.worded(k)

    def _han_number(self, k: int) -> tuple[int, set[Fraction], bool] | None:
        """Read a number in Chinese numerals, or a fraction: 三分之二 are two of three parts."""
        value, part = han_value(self.at(k).text), self.plain_number(k + 3)
        if value and part and (self.at(k + 1).text, self.at(k + 2).text) == ("分", "之"):
            return k + 4, {Fraction(part, value)}, False
        return None if value is None else (k + 1, {Fraction(value)}, True)

    def _figure(self, k: int) -> tuple[int, set[Fraction], bool] | None:
        text = self.at(k).text
        if text.count("/") == 1 and all(p.isdecimal() and int(p) for p in text.split("/")):
            return k + 1, {Fraction(text)}, False
        value = number_of_figure(text, self.lexicon)
        if value is None:
            return None
        if value.denominator == 1:
            behind = self.skip(k + 1)
            part = self.at(behind)
            if part.kind == "fraction":
                return behind + 1, {value + _fraction(part.text)}, False
            if regex.fullmatch(r"[1-9]/[2-9]", part.text):
                return behind + 1, {value + Fraction(part.text)}, False
            return self._groups(k, value)
        return k + 1, {value}, True

    def _groups(self, k: int, value: Fraction) -> tuple[int, set[Fraction], bool]:
        """Read the groups of three figures that spaces part (1 000 000)."""
        text, end = self.at(k).text, k + 1
        if len(text) > _GROUP:
            return end, {value}, True
        while len(text) < LONGEST_FIGURE and self.at(end).text == " " and _THREE.fullmatch(self.at(end + 1).text):
            text += self.at(end + 1).text
            end += 2
        return (end, {Fraction(int(text))}, True) if end > k + 1 else (end, {value}, True)

    def _multiplied(self, k: int, money: set[str], *, plain: bool) -> tuple[int, set[tuple[Fraction, str]]]:
        """Read what stands behind a number: by what it is multiplied, and its unit."""
        at = self.skip(k)
        attached = self.at(k).kind == "word"
        scale = self._scale(self.at(at).key, attached=attached) if plain else 0
        if scale and attached and self.at(at).key in self.lexicon.units:
            # "5m" by itself is five million or five metres.
            units = self.lexicon.units[self.at(at).key]
            return at + 1, {(Fraction(scale), ""), *((Fraction(1), u) for u in units)}
        if scale:
            k = at + 1
            if self.at(k).text == "." and self.at(at).key in self.lexicon.abbreviations:
                k += 1
        unit = self._unit(k)
        end, units_ = unit or (k, frozenset(money))
        return end, {(Fraction(scale or 1), u) for u in units_}

    def _scale(self, key: str, *, attached: bool) -> int:
        """Return by what a word or a letter behind a figure multiplies it, or 0."""
        if attached:
            return self.lexicon.scales.get(key, 0)
        value = self.lexicon.numbers.get(key, 0)
        if value >= 100:  # noqa: PLR2004
            return value
        return 0 if key in self.lexicon.units else self.lexicon.scales.get(key, 0)

    def _unit(self, k: int) -> tuple[int, frozenset[str]] | None:
        """Read the unit behind a number."""
        at = self.skip(k)
        item, after = self.at(at), self.at(at + 1)
        if item.text in _SIGNS_BEHIND:
            return at + 1, frozenset({_SIGNS_BEHIND[item.text]})
        if is_currency(item.text) or item.text in _CODES:
            return at + 1, frozenset({_CODES.get(item.text, item.text)})
        if item.text in ("°", "º"):
            scale = _DEGREES.get(after.key)
            return (at + 2, frozenset({scale})) if scale and after.kind == "word" else (at + 1, frozenset({"°"}))
        if item.text in ("℃", "℉"):
            return at + 1, frozenset({"°C" if item.text == "℃" else "°F"})
        if item.kind == "word" and after.kind == "space":
            for words in _WORDS_OF_A_UNIT:
                end = at + 2 * words - 1
                name = " ".join(i.key for i in self.items[at:end:2])
                if end <= len(self.items) and name in self.lexicon.units:
                    return end, frozenset(self.lexicon.units[name])
        return self._unit_in_signs(at) if item.kind in ("sign", "han") else self._named_unit(at)

    def _unit_in_signs(self, at: int) -> tuple[int, frozenset[str]] | None:
        """Read the longest unit that begins at a sign of a script without spaces."""
        for size in range(min(_SIGNS_OF_A_UNIT, len(self.items) - at), 0, -1):
            name = "".join(i.text for i in self.items[at : at + size])
            if name in self.lexicon.units:
                return at + size, frozenset(self.lexicon.units[name])
        return None

    def _named_unit(self, at: int) -> tuple[int, frozenset[str]] | None:
        item = self.at(at)
        attached = self.at(at - 1).kind != "space"
        if item.kind != "word" or (item.key in self.lexicon.function_words and not attached):
            return None
        if item.key not in self.lexicon.units:
            return None
        end = at + 1
        power = self.at(end)
        if power.text in ("²", "³") or (power.text in ("2", "3") and power.start == item.end):
            raised = {"²": "2", "³": "3"}.get(power.text, power.text)
            return end + 1, frozenset(f"{u}{raised}" for u in self.lexicon.units[item.key])
        if power.text == "/" and self.at(end + 1).kind == "word":
            per = self.at(end + 1).key
            return end + 2, frozenset(f"{u}/{per}" for u in self.lexicon.units[item.key])
        return end, frozenset(self.lexicon.units[item.key])

    # ---- Ordinals and Roman numerals -----------------------------------------------------------------------------

    def _ordinal(self, k: int) -> Found | None:
        """Read 2nd, second, twenty-first, XIXth."""
        item, ending = self.at(k), self.at(k + 1)
        if item.kind == "figure" and item.text.isdecimal():
            return (k + 2, frozenset({("ordinal", int(item.text))})) if self.ends_ordinal(k) else None
        if item.kind != "word":
            return None
        if item.key in self.lexicon.ordinals and f"{item.key}-{self.at(k + 2).key}" not in self.lexicon.months:
            return k + 1, frozenset({("ordinal", self.lexicon.ordinals[item.key])})
        tens = self.lexicon.numbers.get(item.key, 0)
        units = self.lexicon.ordinals.get(self.at(k + 2).key, 0)
        if tens in range(20, 100, 10) and 0 < units < 10 and ending.kind in ("mark", "space"):  # noqa: PLR2004
            return k + 3, frozenset({("ordinal", tens + units)})
        return None

    def _roman(self, k: int) -> Found | None:
        item = self.at(k)
        if item.kind != "word":
            return None
        value = roman_value(item.text)
        if value is not None:
            return k + 1, frozenset({("number", (Fraction(value), "")), ("ordinal", value)})
        head = regex.match(r"[IVXLCDM]{2,}(?=(?:th|st|nd|rd|e|er|ème)$)", item.text)
        value = roman_value(head.group()) if head else None
        return None if value is None else (k + 1, frozenset({("ordinal", value)}))


def _fraction(sign: str) -> Fraction:
    return Fraction(unicodedata.numeric(sign)).limit_denominator(10)

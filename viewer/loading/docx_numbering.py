"""Count the items of the lists of a Word file, and write their numbers as Word does. Knows nothing of their text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from viewer.loading.docx_package import value
from viewer.loading.docx_styles import Numbered
from viewer.loading.numerals import written
from viewer.loading.xml_door import Element, local
from viewer.loading.xml_reach import attr, number

_KINDS = {"decimal": "1", "lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I"}
_NO_NUMBERS = ("bullet", "none")
_PLACE = re.compile(r"%([1-9])")

# Word has nine levels of a list.
_LEVELS = 9


@dataclass(frozen=True, slots=True)
class _Level:
    start: int = 1
    kind: str = "decimal"
    text: str = ""
    style: str | None = None


_PLAIN_LEVEL = _Level()


@dataclass(slots=True)
class _List:
    """One list: its levels, the pattern whose counts it shares, and where it begins anew."""

    pattern: str
    levels: dict[int, _Level]
    restarts: dict[int, int]


@dataclass(slots=True)
class Numbering:
    """The lists of one file and how far each has come."""

    root: Element | None
    _lists: dict[int, _List] = field(default_factory=dict)
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.root is None:
            return
        patterns = {attr(e, "abstractNumId") or "": e for e in self.root if local(e) == "abstractNum"}
        by_style = {value(e, "styleLink"): key for key, e in patterns.items()}
        for element in self.root:
            if local(element) == "num":
                key = value(element, "abstractNumId") or ""
                linked = value(patterns.get(key), "numStyleLink")
                key = by_style.get(linked, key) if linked else key
                self._lists[number(attr(element, "numId")) or 0] = _list(element, key, patterns.get(key))

    def next(self, item: Numbered, style: str | None) -> str | None:
        """Count an item. Returns what is written before it, "" for a bullet, or None where it is in no list."""
        there = self._lists.get(item.list)
        if there is None:
            return None
        depth = item.depth
        if depth is None:
            depth = next((d for d, level in there.levels.items() if level.style and level.style == style), 0)
        depth = min(max(depth, 0), _LEVELS - 1)
        level = there.levels.get(depth, _PLAIN_LEVEL)
        self._count(there, depth, level)
        return "" if level.kind == "bullet" else _PLACE.sub(lambda m: self._shown(there, int(m[1]) - 1), level.text)

    def _count(self, there: _List, depth: int, level: _Level) -> None:
        counts = self._counts.setdefault(there.pattern, {})
        if depth in there.restarts:
            counts[depth] = there.restarts.pop(depth)
        else:
            counts[depth] = counts[depth] + 1 if depth in counts else level.start
        for deeper in [d for d in counts if d > depth]:
            del counts[deeper]

    def _shown(self, there: _List, depth: int) -> str:
        level = there.levels.get(depth, _PLAIN_LEVEL)
        if level.kind in _NO_NUMBERS:
            return ""
        count = self._counts[there.pattern].setdefault(depth, level.start)
        return numeral(count, level.kind)


def numeral(count: int, kind: str | None) -> str:
    """Return a number as a kind of Word's writes it; kinds that are not known are figures."""
    if kind == "decimalZero":
        return f"{count:02}"
    return written(count, _KINDS.get(kind or "", "1"))


def _list(element: Element, key: str, pattern: Element | None) -> _List:
    levels = _levels(pattern)
    restarts: dict[int, int] = {}
    for override in element:
        if local(override) == "lvlOverride":
            levels |= _levels(override)
            start = number(value(override, "startOverride"))
            if start is not None:
                restarts[number(attr(override, "ilvl")) or 0] = start
    return _List(key, levels, restarts)


def _levels(parent: Element | None) -> dict[int, _Level]:
    levels = [e for e in parent if local(e) == "lvl"] if parent is not None else []
    return {number(attr(e, "ilvl")) or 0: _level(e) for e in levels}


def _level(element: Element) -> _Level:
    start = number(value(element, "start"))
    kind = value(element, "numFmt") or "decimal"
    return _Level(1 if start is None else start, kind, value(element, "lvlText") or "", value(element, "pStyle"))

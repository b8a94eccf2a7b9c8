"""The way between Python's code points and Qt's UTF-16 units. Never guesses: an offset inside a pair is its start."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

_LAST_OF_ONE_UNIT = "\uffff"


class Utf16Map:
    """Offsets of one text, both ways. Costs nothing for a text without characters beyond the first plane."""

    __slots__ = ("_ends", "_wide", "length")

    def __init__(self, text: str) -> None:
        wide = () if text.isascii() else tuple(i for i, c in enumerate(text) if c > _LAST_OF_ONE_UNIT)
        self._wide = wide
        self._ends = tuple(at + n + 2 for n, at in enumerate(wide))
        self.length = len(text) + len(wide)

    def to_units(self, offset: int) -> int:
        """Return the UTF-16 offset of a code point offset."""
        return offset + bisect_left(self._wide, offset)

    def to_points(self, units: int) -> int:
        """Return the code point offset of a UTF-16 offset."""
        before = bisect_right(self._ends, units)
        inside = before < len(self._ends) and units == self._ends[before] - 1
        return units - before - (1 if inside else 0)

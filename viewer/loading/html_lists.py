"""Number the items of a web page's lists as a browser does. Knows nothing of their text."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.loading.html_tree import Element

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_LETTERS = 26
_MOST_ROMAN = 4999


@dataclass(slots=True)
class _Counter:
    """The number of the next item of one list, its step, and how numbers are written; None for bullets."""

    following: int = 1
    step: int = 1
    kind: str | None = None


class Counters:
    """The lists that are open."""

    def __init__(self) -> None:
        self._open: list[_Counter] = []

    def begin(self, element: Element) -> None:
        """Begin a list."""
        if element.tag != "ol":
            self._open.append(_Counter())
            return
        backwards = element.get("reversed") is not None
        first = len(element) if backwards else 1
        self._open.append(
            _Counter(_number(element.get("start"), first), -1 if backwards else 1, element.get("type", "1"))
        )

    def end(self) -> None:
        """End the list that was begun last."""
        self._open.pop()

    def next(self, item: Element) -> str:
        """Return what is written before an item: its number and a dot, or nothing before a bullet."""
        counter = self._open[-1] if self._open else None
        if counter is None or counter.kind is None:
            return ""
        number = _number(item.get("value"), counter.following)
        counter.following = number + counter.step
        return f"{_written(number, counter.kind)}."


def _number(said: str | None, otherwise: int) -> int:
    try:
        return int(said[:_LONGEST]) if said is not None else otherwise
    except ValueError:
        return otherwise


# A number in a page is no longer; Python would take its time over one of a million digits.
_LONGEST = 9


def _written(number: int, kind: str) -> str:
    if kind in ("a", "A") and number > 0:
        return _letters(number, kind)
    if kind in ("i", "I") and 0 < number <= _MOST_ROMAN:
        roman = _roman(number)
        return roman.upper() if kind == "I" else roman
    return str(number)


def _letters(number: int, first: str) -> str:
    out = ""
    while number:
        number, digit = divmod(number - 1, _LETTERS)
        out = chr(ord(first) + digit) + out
    return out


def _roman(number: int) -> str:
    out = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        out += letters * count
    return out

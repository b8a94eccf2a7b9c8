"""Number the items of a web page's lists as a browser does. Knows nothing of their text."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.loading.html_tree import Element
from viewer.loading.numerals import written


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
        return f"{written(number, counter.kind)}."


def _number(said: str | None, otherwise: int) -> int:
    try:
        return int(said[:_LONGEST]) if said is not None else otherwise
    except ValueError:
        return otherwise


# A number in a page is no longer; Python would take its time over one of a million digits.
_LONGEST = 9

"""Count the items of the lists of an OpenDocument file, and write their numbers. Knows nothing of their text."""

from __future__ import annotations

from dataclasses import dataclass, field

from viewer.loading.numerals import written
from viewer.loading.xml_door import Element, local
from viewer.loading.xml_reach import attr, children, number

# Outlines and lists have ten levels.
_LEVELS = 10


@dataclass(frozen=True, slots=True)
class _Level:
    """How the numbers of one level are written; no kind means none, as before a bullet."""

    kind: str = ""
    before: str = ""
    after: str = ""
    start: int = 1
    shown: int = 1


_BULLET = _Level()


def levels_of(style: Element | None) -> dict[int, _Level]:
    """Return the levels of a list's style, by how deep they are, from 1."""
    found = children(
        style, "list-level-style-number", "outline-level-style", "list-level-style-bullet", "list-level-style-image"
    )
    return {number(attr(e, "level")) or 1: _level(e) for e in found}


def _level(element: Element) -> _Level:
    if local(element) not in ("list-level-style-number", "outline-level-style"):
        return _BULLET
    return _Level(
        attr(element, "num-format") or "",
        attr(element, "num-prefix") or "",
        attr(element, "num-suffix") or "",
        1 if (start := number(attr(element, "start-value"))) is None else start,
        number(attr(element, "display-levels")) or 1,
    )


@dataclass(slots=True)
class Counts:
    """How far a list has come, by depth."""

    levels: dict[int, _Level]
    at: dict[int, int] = field(default_factory=dict)

    def next(self, depth: int, start: int | None = None) -> str:
        """Count an item and return what is written before it: nothing before a bullet."""
        level = self.levels.get(depth, _BULLET)
        if start is not None:
            self.at[depth] = start
        else:
            self.at[depth] = self.at[depth] + 1 if depth in self.at else level.start
        for deeper in [d for d in self.at if d > depth]:
            del self.at[deeper]
        return f"{level.before}{self._numbers(depth, level)}{level.after}" if level.kind else ""

    def restart(self, depth: int) -> None:
        """Let a level begin anew."""
        self.at.pop(depth, None)

    def _numbers(self, depth: int, level: _Level) -> str:
        depths = range(max(1, depth - level.shown + 1), depth + 1)
        shown = ((self.levels.get(d, _BULLET), d) for d in depths)
        return ".".join(written(self.at.get(d, above.start), above.kind) for above, d in shown if above.kind)


@dataclass(slots=True)
class Lists:
    """The lists of one file: their styles, those that are open, and how far the closed ones came."""

    parts: list[Element]
    _styles: dict[str, Element] = field(default_factory=dict)
    _open: list[tuple[str, Counts]] = field(default_factory=list)
    _last: dict[str, Counts] = field(default_factory=dict)
    _named: dict[str, Counts] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for part in self.parts:
            self._styles |= {attr(e, "name") or "": e for e in children(part, "list-style")}

    def begin(self, element: Element) -> None:
        """Begin a list, or a list in an item."""
        if self._open:
            name, counts = self._open[-1]
            name = attr(element, "style-name") or name
            if name != self._open[-1][0]:
                counts = Counts(levels_of(self._styles.get(name)))
            elif not _goes_on(element):
                counts.restart(len(self._open) + 1)
        else:
            name = attr(element, "style-name") or ""
            counts = self._counts(element, name)
        self._open.append((name, counts))
        self._last[name] = counts
        self._named[attr(element, "id") or ""] = counts

    def _counts(self, element: Element, name: str) -> Counts:
        before = self._named.get(attr(element, "continue-list") or "-")
        if before is None and _goes_on(element):
            before = self._last.get(name)
        return before if before is not None else Counts(levels_of(self._styles.get(name)))

    def end(self) -> None:
        """End the list that was begun last."""
        self._open.pop()

    def next(self, item: Element) -> str:
        """Return what is written before an item."""
        if not self._open or local(item) == "list-header":
            return ""
        return self._open[-1][1].next(min(len(self._open), _LEVELS), number(attr(item, "start-value")))


def _goes_on(element: Element) -> bool:
    return attr(element, "continue-numbering") == "true"

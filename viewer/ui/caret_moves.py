"""Where a caret comes to by each key: letters and words, lines, pages, the ends, the facing side. Shows nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout

from viewer.model import Side
from viewer.presenting.scripts import is_leftward
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.places import at_x, end_of, place_of, row_of

Spot = tuple[Side, int]
"""A side, and an offset in its text."""

# A page that has more lines than this is left before its end.
_MOST_LINES = 400
_WORDS = QTextLayout.CursorMode.SkipWords


class Move(Enum):
    """One way to go."""

    LEFT = auto()
    RIGHT = auto()
    WORD_LEFT = auto()
    WORD_RIGHT = auto()
    UP = auto()
    DOWN = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()
    LINE_START = auto()
    LINE_END = auto()
    TEXT_START = auto()
    TEXT_END = auto()


_KEY = Qt.Key
MOVES: Mapping[tuple[int, bool], Move] = {
    (_KEY.Key_Left, False): Move.LEFT,
    (_KEY.Key_Right, False): Move.RIGHT,
    (_KEY.Key_Left, True): Move.WORD_LEFT,
    (_KEY.Key_Right, True): Move.WORD_RIGHT,
    (_KEY.Key_Up, False): Move.UP,
    (_KEY.Key_Down, False): Move.DOWN,
    (_KEY.Key_PageUp, False): Move.PAGE_UP,
    (_KEY.Key_PageDown, False): Move.PAGE_DOWN,
    (_KEY.Key_Home, False): Move.LINE_START,
    (_KEY.Key_End, False): Move.LINE_END,
    (_KEY.Key_Home, True): Move.TEXT_START,
    (_KEY.Key_End, True): Move.TEXT_END,
}
"""By key, and whether Ctrl is held."""


class Walk:
    """Walks through the texts of a view. Remembers the column of a walk through lines, as every editor does."""

    def __init__(self, view: ComparisonView) -> None:
        self._view = view
        self._x: float | None = None
        self._ways: Mapping[Move, Callable[[Spot], Spot | None]] = {
            Move.LEFT: lambda at: self._letter(at, right=False),
            Move.RIGHT: lambda at: self._letter(at, right=True),
            Move.WORD_LEFT: lambda at: self._word(at, right=False),
            Move.WORD_RIGHT: lambda at: self._word(at, right=True),
            Move.UP: lambda at: self._line(at, down=False),
            Move.DOWN: lambda at: self._line(at, down=True),
            Move.PAGE_UP: lambda at: self._page(at, down=False),
            Move.PAGE_DOWN: lambda at: self._page(at, down=True),
            Move.LINE_START: lambda at: self._end_of_line(at, end=False),
            Move.LINE_END: lambda at: self._end_of_line(at, end=True),
            Move.TEXT_START: lambda at: (at[0], 0),
            Move.TEXT_END: lambda at: (at[0], self._length(at[0])),
        }

    def go(self, at: Spot, move: Move) -> Spot | None:
        """Return where a move leads; None where there is no way on."""
        if move not in (Move.UP, Move.DOWN, Move.PAGE_UP, Move.PAGE_DOWN):
            self._x = None
        elif self._x is None:
            place = place_of(self._view, *at)
            self._x = place.x if place is not None else 0.0
        return self._ways[move](at)

    def rest(self) -> None:
        """Forget the column: the caret came to stand somewhere else."""
        self._x = None

    def facing(self, at: Spot) -> Spot | None:
        """Return the place that faces this one on the other side; None where nothing does."""
        store, (side, offset) = self._view.store, at
        row = row_of(self._view, side, offset)
        if store is None or row is None:
            return None
        here = store.presenter.comparison.side(side)
        there = store.presenter.comparison.side(side.other)
        own, others = store.plan.paragraphs(row, side), store.plan.paragraphs(row, side.other)
        if not others:
            return None
        index = here.paragraph_at(offset)
        nth = own.index(index) if index in own else 0
        target = there.paragraphs[others[min(nth, len(others) - 1)]]
        over = side.other, min(target.end, target.start + max(0, offset - here.paragraphs[index].start))
        return over if place_of(self._view, *over) is not None else None

    def _length(self, side: Side) -> int:
        store = self._view.store
        paragraphs = store.presenter.comparison.side(side).paragraphs if store is not None else ()
        return paragraphs[-1].end if paragraphs else 0

    def _letter(self, at: Spot, *, right: bool) -> Spot | None:
        """Go as the eye does: Right is to the right, in a text that runs leftward too."""
        place = place_of(self._view, *at)
        if place is None:
            return self._across(at, forward=right)
        layout, units = place.paragraph.layout, place.units
        found = layout.rightCursorPosition(units) if right else layout.leftCursorPosition(units)
        if found == units:
            return self._across(at, forward=right != is_leftward(layout.text()))
        return at[0], place.paragraph.offset_at(found)

    def _word(self, at: Spot, *, right: bool) -> Spot | None:
        place = place_of(self._view, *at)
        if place is None:
            return self._across(at, forward=right)
        layout, units = place.paragraph.layout, place.units
        forward = right != is_leftward(layout.text())
        step = layout.nextCursorPosition if forward else layout.previousCursorPosition
        found = step(units, _WORDS)
        return self._across(at, forward=forward) if found == units else (at[0], place.paragraph.offset_at(found))

    def _line(self, at: Spot, *, down: bool) -> Spot | None:
        place, x = place_of(self._view, *at), self._x or 0.0
        if place is not None:
            number = place.line_number + (1 if down else -1)
            if 0 <= number < place.paragraph.layout.lineCount():
                return at[0], at_x(place.paragraph, place.paragraph.layout.lineAt(number), x)
        beyond = self._across(at, forward=down)
        other = place_of(self._view, *beyond) if beyond is not None else None
        if beyond is None or other is None or not other.paragraph.layout.lineCount():
            return beyond
        layout = other.paragraph.layout
        return at[0], at_x(other.paragraph, layout.lineAt(0 if down else layout.lineCount() - 1), x)

    def _page(self, at: Spot, *, down: bool) -> Spot | None:
        """Go on by lines until a page is behind; the heights of rows become exact on the way."""
        page, start, spot = self._view.verticalScrollBar().pageStep(), self._height(at), at
        for _ in range(_MOST_LINES):
            found = self._line(spot, down=down)
            if found is None:
                break
            spot = found
            if abs(self._height(spot) - start) >= page:
                break
        return spot if spot != at else None

    def _height(self, at: Spot) -> float:
        store, place, row = self._view.store, place_of(self._view, *at), row_of(self._view, *at)
        if store is None or row is None:
            return 0.0
        return store.heights.top(row) + (place.below if place is not None else 0.0)

    def _end_of_line(self, at: Spot, *, end: bool) -> Spot | None:
        place = place_of(self._view, *at)
        if place is None or not place.line.isValid():
            return None
        units = end_of(place.paragraph, place.line) if end else place.line.textStart()
        return at[0], place.paragraph.offset_at(units)

    def _across(self, at: Spot, *, forward: bool) -> Spot | None:
        """Go to the next paragraph, or to the end of the one before; a fold is one step."""
        store, (side, offset) = self._view.store, at
        if store is None:
            return None
        document = store.presenter.comparison.side(side)
        index = self._edge_of_fold(side, document.paragraph_at(offset), last=forward) + (1 if forward else -1)
        if not 0 <= index < len(document.paragraphs):
            return None
        target = document.paragraphs[index]
        if store.plan.row_of_paragraph(side, index) in store.plan.folds:
            first = self._edge_of_fold(side, index, last=False)
            return side, document.paragraphs[first].start
        return side, target.start if forward else target.end

    def _edge_of_fold(self, side: Side, index: int, *, last: bool) -> int:
        """Return the first or the last paragraph of the fold that this one is in, or this one."""
        store = self._view.store
        assert store is not None
        fold = store.plan.folds.get(store.plan.row_of_paragraph(side, index))
        if fold is None:
            return index
        rows = range(fold.last, fold.first - 1, -1) if last else range(fold.first, fold.last + 1)
        inside = next(paragraphs for n in rows if (paragraphs := store.presenter.rows[n].on(side)))
        return inside[-1 if last else 0]

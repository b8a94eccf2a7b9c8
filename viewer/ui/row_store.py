"""The rows set in lines: those looked at lately are kept, the heights of all are known or estimated. Never paints."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from time import perf_counter

from viewer.model import Side, Span
from viewer.presenting.display import Cell
from viewer.presenting.presenter import Presenter
from viewer.settings import Arrangement
from viewer.ui.cell_layout import SetCell, set_cell
from viewer.ui.columns import Columns
from viewer.ui.heights import RowHeights
from viewer.ui.row_plan import FOLD_HEIGHT, RowPlan
from viewer.ui.typography import Typography

# Some ten screens of rows; measured at 17 MB with 20,000 rows in all.
KEPT_ROWS = 400


@dataclass
class SetRow:
    """Both sides of a row of the screen, set in lines. A fold has no text, and a height of its own."""

    left: SetCell
    right: SetCell
    least: float = 0.0

    @property
    def height(self) -> float:
        """The height of the higher side."""
        return max(self.left.height, self.right.height, self.least)

    def on(self, side: Side) -> SetCell:
        """Return one side."""
        return self.left if side is Side.LEFT else self.right


class RowStore:
    """Sets rows when they are asked for."""

    def __init__(self, presenter: Presenter, plan: RowPlan) -> None:
        self.presenter, self.plan = presenter, plan
        self.heights = RowHeights()
        self._rows: OrderedDict[int, SetRow] = OrderedDict()
        self._typography: Typography | None = None
        self._columns: Columns | None = None

    def arrange(self, typography: Typography, columns: Columns) -> None:
        """Take another grid or other faces; every height is an estimate again."""
        self._typography, self._columns = typography, columns
        self._rows.clear()
        self.heights.reset(self.plan.estimates(typography, columns))

    def forget(self) -> None:
        """Drop the set rows, because other marks are to be shown. Tags may come or go, so heights are checked anew."""
        self._rows.clear()
        if self._typography and self._columns:
            self.heights.reset(self.plan.estimates(self._typography, self._columns))

    def row(self, index: int) -> SetRow:
        """Return a row set in lines and know its height from now on."""
        known = self._rows.get(index)
        if known is not None:
            self._rows.move_to_end(index)
            return known
        made = self._set(index)
        self._rows[index] = made
        self.heights.put(index, made.height)
        if len(self._rows) > KEPT_ROWS:
            self._rows.popitem(last=False)
        return made

    def height_in_row(self, row: int, difference: int) -> float:
        """Return how far below the top of its row a difference stands."""
        d = self.presenter.comparison.differences[difference]
        heights = (self.height_of(row, side, span) for side in Side if (span := d.on(side)))
        return next((height for height in heights if height), 0.0)

    def height_of(self, row: int, side: Side, span: Span) -> float:
        """Return how far below the top of its row a place of a text stands, 0 where it does not."""
        for p in self.row(row).on(side).paragraphs:
            if p.start <= span.start <= p.end:
                line = p.layout.lineForTextPosition(p.units_at(span.start))
                return p.top + (line.y() if line.isValid() else 0.0)
        for p in self.row(row).on(side.other).paragraphs:
            for start, _ in p.units_put_in([span]):
                return p.top + p.layout.lineForTextPosition(start).y()
        return 0.0

    def measure_some(self, seconds: float) -> bool:
        """Make heights exact for so long; say whether any are left."""
        until = perf_counter() + seconds
        while (index := self.heights.next_inexact()) is not None:
            known = self._rows.get(index)
            self.heights.put(index, known.height if known else self._set(index).height)
            if perf_counter() > until:
                return True
        return False

    def _set(self, index: int) -> SetRow:
        assert self._columns is not None
        least = FOLD_HEIGHT if index in self.plan.folds else 0.0
        if self._columns.arrangement is Arrangement.SINGLE and not self.plan.apart:
            return self._set_as_one(index, least)
        sides = self._columns.sides
        cells = {side: self._put(self._cell(index, side), side) if side in sides else _NOTHING for side in Side}
        return SetRow(cells[Side.LEFT], cells[Side.RIGHT], least)

    def _set_as_one(self, index: int, least: float) -> SetRow:
        from viewer.presenting.redline import redline_cell

        rows = self.plan.display_rows(index, Side.RIGHT)
        if not rows:
            return SetRow(_NOTHING, _NOTHING, least)
        side, cell = redline_cell(self.presenter, rows[0])
        done = self._put(cell, side)
        return SetRow(done, _NOTHING, least) if side is Side.LEFT else SetRow(_NOTHING, done, least)

    def _cell(self, index: int, side: Side) -> Cell:
        cells = [self.presenter.cell(n, side) for n in self.plan.display_rows(index, side)]
        return cells[0] if len(cells) == 1 else Cell(tuple(p for c in cells for p in c.paragraphs))

    def _put(self, cell: Cell, side: Side) -> SetCell:
        assert self._typography is not None
        assert self._columns is not None
        return set_cell(cell, side, self._typography, self._columns.text_width(side), self.plan.paragraph_gap)


# What stands on a side that is not shown.
_NOTHING = SetCell(Cell(), [], 0.0)

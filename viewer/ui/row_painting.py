"""Paint the rows in sight: their cells, and what of them is in hand, selected or found. Sets and scrolls none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from viewer.model import Side, Span
from viewer.ui.cell_painting import CellPainter, Glance, InHand, Lights
from viewer.ui.columns import BAR, Columns
from viewer.ui.text_selection import Selection
from viewer.ui.theme import Theme
from viewer.ui.typography import Typography

if TYPE_CHECKING:
    from viewer.ui.row_store import RowStore


@dataclass(frozen=True)
class Attention:
    """What the reader is at: the difference in hand, the selection, and on each side what was found, and what of it."""

    current: int | None
    selection: Selection | None
    found: Mapping[Side, Sequence[Span]]
    found_current: Mapping[Side, Sequence[Span]]


@dataclass(frozen=True)
class RowPainter:
    """Paints rows of a store with one theme, one typography and one grid; the page begins `top` above the view."""

    theme: Theme
    typography: Typography
    columns: Columns
    store: RowStore
    attention: Attention
    top: int

    def paint(self, painter: QPainter, rows: Iterable[int], clip: QRectF, height: int) -> None:
        """Paint the rows in sight, as far as they reach into the clip, and the line between the columns."""
        cells = CellPainter(self.theme, self.typography, self.columns, -self.top)
        for row in rows:
            y = self.store.heights.top(row) - self.top
            box = QRectF(0, y, self.columns.width, self.store.row(row).height)
            if box.intersects(clip):
                self._row(painter, cells, row, box, clip)
        if self.columns.beside:
            painter.fillRect(QRectF(self.columns.middle, 0, 1, height), self.theme.colour("line"))

    def _row(self, painter: QPainter, cells: CellPainter, row: int, box: QRectF, clip: QRectF) -> None:
        if row in self.store.plan.folds:
            cells.fold(painter, box, self.store.plan.folds[row].words)
            return
        lit = self._is_lit(row)
        for side in self.columns.sides:
            cell = self.store.row(row).on(side)
            if not cell.paragraphs and not self.columns.beside:
                continue
            column = QRectF(self.columns.left_edge(side), box.top(), self.columns.column_width(side), box.height())
            if lit and cell.paragraphs:
                painter.fillRect(column, self.theme.colour("current_row"))
            cells.ground(painter, column, cell, side, quiet=self.store.plan.apart)
            if lit:
                cells.light(painter, column, cell)
            cells.text(painter, column, cell, side, self._glance(clip, side))
        if lit:
            painter.fillRect(QRectF(0, box.top(), BAR, box.height()), self.theme.accent)

    def _is_lit(self, row: int) -> bool:
        """Whether something of the entry in hand stands here."""
        current = self.attention.current
        return current is not None and row in self.store.plan.rows_of_entry(current)

    def _glance(self, clip: QRectF, side: Side) -> Glance:
        found, current = self.attention.found, self.attention.found_current
        lights = {one: Lights(found.get(one, ()), current.get(one, ())) for one in Side}
        return Glance(clip, self._in_hand(side), self._selected(side), lights[side], lights[side.other])

    def _in_hand(self, side: Side) -> InHand | None:
        current = self.attention.current
        if current is None:
            return None
        return InHand(current, self.store.presenter.comparison.differences[current].on(side))

    def _selected(self, side: Side) -> Span | None:
        selection = self.attention.selection
        return selection.span if selection and selection.side is side else None

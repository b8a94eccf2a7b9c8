"""The line from where a passage stood to where it went, while both ends are in sight. Lays out nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from viewer.model import Kind, Side
from viewer.ui.in_sight import line_of
from viewer.ui.theme import Theme

if TYPE_CHECKING:
    from viewer.ui.comparison_view import ComparisonView

_STROKE, _STROKE_IN_HAND = 1.5, 2.5
_DOT = 2.5
_FAINT = 0.55
# From the edge of a text to the end of the line.
_GAP = 8
# The numbers of the paragraphs are not crossed.
_NUMBERS = 30


class MoveLines:
    """Painted over the texts of a comparison view."""

    def __init__(self, view: ComparisonView, theme: Theme) -> None:
        self._view, self._theme = view, theme
        view.over.append(self.paint)

    def paint(self, painter: QPainter) -> None:
        """Paint a line for every move whose two ends are in sight; that of the difference in hand is stronger."""
        if self._view.store is None or not self._view.columns.beside:
            return
        for difference, start, end in self.in_sight():
            in_hand = difference == self._view.current
            colour = QColor(self._theme.colour("moved"))
            colour.setAlphaF(1.0 if in_hand else _FAINT)
            painter.setPen(QPen(colour, _STROKE_IN_HAND if in_hand else _STROKE))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            path = QPainterPath(start)
            bend = max(24.0, (end.x() - start.x()) / 2)
            path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end)
            painter.drawPath(path)
            painter.setBrush(colour)
            painter.setPen(Qt.PenStyle.NoPen)
            for at in (start, end):
                painter.drawEllipse(at, _DOT, _DOT)

    def in_sight(self) -> Iterator[tuple[int, QPointF, QPointF]]:
        """Yield each move whose two ends are in sight, with where its line begins and ends in the viewport."""
        store, view = self._view.store, self._view
        assert store is not None
        presenter, columns = store.presenter, view.columns
        rows = view.rows_in_sight()
        at = [n for row in rows for side in Side for n in store.plan.display_rows(row, side)]
        shown = {n for display in at for n in presenter.shown_in(presenter.rows[display].row)}
        left = columns.text_left(Side.LEFT) + columns.text_width(Side.LEFT) + _GAP
        right = max(columns.text_left(Side.RIGHT) - _NUMBERS, columns.middle + _GAP)
        for n in sorted(shown):
            if presenter.comparison.differences[n].kind is not Kind.MOVED:
                continue
            start, end = (line_of(view.scrolling, n, side, view.typography.body(side).step) for side in Side)
            if start is not None and end is not None:
                yield n, QPointF(left, start), QPointF(right, end)

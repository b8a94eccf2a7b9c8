"""Lights the paragraph that was gone to, for a moment, so that the eye finds it. Goes nowhere and lays out nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import ref

from PySide6.QtCore import QObject, QRectF, QTimer
from PySide6.QtGui import QPainter

from viewer.model import Side
from viewer.ui.columns import BAR, PARAGRAPH_GAP
from viewer.ui.theme import Theme, blend

if TYPE_CHECKING:
    from viewer.presenting.presenter import Presenter
    from viewer.ui.comparison_view import ComparisonView

# So long (in ms) as the eye needs to come from a dialog to the texts. It comes and goes at once: nothing moves.
_MOMENT = 1_500
_SHARE = 0.12
# From the bar beside a paragraph to its letters.
_BEFORE = 7


class Arrival(QObject):
    """Painted over the texts of a comparison view, with a bar beside the paragraph and a tint on it.

    The tint is laid on as with a marker pen, so that ink stays ink: it darkens a light page and lights a dark one.
    """

    def __init__(self, view: ComparisonView, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._theme = view, theme
        self._at: tuple[ref[Presenter], Side, int] | None = None
        self._moment = QTimer(self)
        self._moment.setSingleShot(True)
        self._moment.setInterval(_MOMENT)
        self._moment.timeout.connect(self._end)
        view.over.append(self._paint)

    def light(self, side: Side, paragraph: int) -> None:
        """Light a paragraph from now on."""
        if self._view.store is not None:
            self._at = ref(self._view.store.presenter), side, paragraph
            self._moment.start()
            self._view.viewport().update()

    def boxes(self) -> list[QRectF]:
        """Return where in the viewport the letters stand that are lit; nowhere, once it is over.

        Where the text of that side is not seen in its row, it is what stands there instead.
        """
        store = self._view.store
        if self._at is None or store is None or self._at[0]() is not store.presenter:
            return []
        _presenter, side, paragraph = self._at
        row = store.plan.row_of_paragraph(side, paragraph)
        if row in store.plan.folds or row not in self._view.rows_in_sight():
            return []
        own = store.row(row).on(side).paragraphs
        seen, there = (side, [p for p in own if p.paragraph.index == paragraph])
        if not own or side not in self._view.columns.sides:
            seen, there = side.other, store.row(row).on(side.other).paragraphs
        left, width = self._view.columns.text_left(seen), self._view.columns.text_width(seen)
        top = store.heights.top(row) - self._view.verticalScrollBar().value()
        return [QRectF(left, top + p.top, width, p.height) for p in there]

    def _end(self) -> None:
        self._at = None
        self._view.viewport().update()

    def _paint(self, painter: QPainter) -> None:
        mode = painter.compositionMode()
        dark = self._theme.is_dark
        pen = blend(self._theme.accent, self._theme.colour("background"), _SHARE)
        modes = QPainter.CompositionMode
        for box in self.boxes():
            around = box.adjusted(-_BEFORE, -PARAGRAPH_GAP / 2, _BEFORE, PARAGRAPH_GAP / 2)
            painter.setCompositionMode(modes.CompositionMode_Lighten if dark else modes.CompositionMode_Multiply)
            painter.fillRect(around, pen)
            painter.setCompositionMode(mode)
            painter.fillRect(QRectF(around.left(), around.top(), BAR, around.height()), self._theme.accent)

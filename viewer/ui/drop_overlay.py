"""Shows where what is being dragged would land. Takes no drop itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from viewer.model import Side
from viewer.ui.painter import painter_on
from viewer.ui.theme import Theme, blend
from viewer.ui.typography import label_font

_MARGIN = 8.0
_ROUND = 10.0
# How much of the accent is in what is lit; and the room around its words.
_TINT = 0.1
_BESIDE, _ABOVE = 20.0, 12.0
BOTH = frozenset(Side)


class DropOverlay(QWidget):
    """Lies over the page while something is dragged over the window."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._over = theme, parent
        self._words = ""
        self._sides: frozenset[Side] = frozenset()
        self._middle = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def light(self, sides: frozenset[Side], words: str, middle: int) -> None:
        """Light one side or both; `middle` is where the right side begins."""
        self._sides, self._words, self._middle = sides, words, middle
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and signature
        """Draw the lit half, or the whole, with what would happen."""
        with painter_on(self) as painter:
            box = self._box().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
            ground, accent = QColor(self._theme.colour("background")), self._theme.accent
            ground.setAlphaF(0.92)
            painter.setBrush(ground)
            painter.setPen(QPen(accent, 2))
            painter.drawRoundedRect(box, _ROUND, _ROUND)
            tint = QColor(accent)
            tint.setAlphaF(_TINT)
            painter.setBrush(tint)
            painter.drawRoundedRect(box, _ROUND, _ROUND)
            self._say(painter, box)

    def _say(self, painter: QPainter, box: QRectF) -> None:
        """Say what would happen, on a ground through which no other words are seen."""
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.setFont(label_font(1.4, bold=True))
        plate = painter.boundingRect(box, flags, self._words).adjusted(-_BESIDE, -_ABOVE, _BESIDE, _ABOVE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(self._theme.accent, self._theme.colour("background"), _TINT))
        painter.drawRoundedRect(plate, _ROUND, _ROUND)
        painter.setPen(self._theme.colour("ink"))
        painter.drawText(box, flags, self._words)

    def _box(self) -> QRectF:
        if len(self._sides) != 1:
            return QRectF(self.rect())
        if Side.LEFT in self._sides:
            return QRectF(0, 0, self._middle, self.height())
        return QRectF(self._middle, 0, self.width() - self._middle, self.height())

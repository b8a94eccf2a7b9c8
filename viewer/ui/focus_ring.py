"""A ring around what the keyboard came to by Tab, where the widget shows nothing of it itself. Takes no focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from viewer.ui.painter import painter_on
from viewer.ui.theme import Theme

_WIDTH, _ROUND = 2, 3
# By these ways the focus comes without the pointer, which shows by itself where the reader is.
_BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class FocusRing(QWidget):
    """Lies over a widget while it has the focus, if the focus came there by keys."""

    def __init__(self, around: QWidget, theme: Theme) -> None:
        super().__init__(around)
        self._around, self._theme = around, theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        around.installEventFilter(self)
        theme.changed.connect(self.update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002 - Qt's name and signature
        """Come, go and grow with the widget."""
        if isinstance(event, QFocusEvent):
            if event.gotFocus() and event.reason() in _BY_KEYS:
                self._take_place()
                self.show()
            elif event.lostFocus() and event.reason() != Qt.FocusReason.PopupFocusReason:
                self.hide()
        elif event.type() is QEvent.Type.Resize:
            self._take_place()
        return False

    def _take_place(self) -> None:
        self.setGeometry(self._around.rect())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and signature
        """Draw the ring."""
        with painter_on(self) as painter:
            painter.setPen(QPen(self._theme.accent, _WIDTH))
            inset = _WIDTH / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _ROUND, _ROUND)

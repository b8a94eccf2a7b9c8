"""A few choices of which one holds, as one control: icons side by side, each with its name and key. Chooses nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from viewer.ui.painter import painter_on
from viewer.ui.theme import Theme, blend
from viewer.ui.typography import wear_icons

# Room around an icon, so that the whole is no higher than the buttons beside it; and between the rim of the whole and
# what is chosen in it.
_BESIDE, _ABOVE, _INSET = 9, 4, 2
_ROUND = 7.0
# How much ink is in the ground of one under the mouse, and of one that is pressed.
_HOVER, _PRESSED = 0.1, 0.18


class Segments(QWidget):
    """A trough in which what is chosen lies on a plate. One stop for Tab; arrows go from one to the next."""

    def __init__(self, actions: Sequence[QAction], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        row.setSpacing(0)
        self.segments = [_Segment(action, theme, self) for action in actions]
        for segment in self.segments:
            row.addWidget(segment)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and signature
        """Draw the trough."""
        with painter_on(self) as painter:
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.setBrush(blend(self._theme.colour("ink"), self._theme.colour("panel"), 0.04))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)


class _Segment(QAbstractButton):
    """One choice: the face of an action. A screen reader tells it as one of several, for it goes out by itself."""

    def __init__(self, action: QAction, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._action = theme, action
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        wear_icons(self)
        self.toggled.connect(self._take_stop)
        self.clicked.connect(lambda _on=False: action.trigger())
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        """Show what the action has become."""
        self.setIcon(self._action.icon())
        self.setEnabled(self._action.isEnabled())
        if self._action.isChecked():
            self.setChecked(True)
        self.setAccessibleName(self._action.iconText())
        self.setToolTip(told_of(self._action))

    def _take_stop(self, on: bool) -> None:
        """Let Tab stop at what is chosen alone."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if on else Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the icon."""
        return self.iconSize() + QSize(2 * _BESIDE, 2 * _ABOVE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and signature
        """Draw the icon, on a plate where it is chosen."""
        with painter_on(self) as painter:
            box, colour = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self._theme.colour
            chosen = self.isChecked() and self.isEnabled()
            if chosen:
                painter.setPen(QPen(self._theme.rim(0.5), 1))
                painter.setBrush(colour("background"))
                painter.drawRoundedRect(box, _ROUND - _INSET, _ROUND - _INSET)
            elif self.underMouse() and self.isEnabled():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(blend(colour("ink"), colour("panel"), _PRESSED if self.isDown() else _HOVER))
                painter.drawRoundedRect(box, _ROUND - _INSET, _ROUND - _INSET)
            if self.hasFocus():
                painter.setPen(QPen(self._theme.accent, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND - _INSET, _ROUND - _INSET)
            room = QRectF(0, 0, self.iconSize().width(), self.iconSize().height())
            room.moveCenter(QRectF(self.rect()).center())
            mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
            self.icon().paint(painter, room.toRect(), Qt.AlignmentFlag.AlignCenter, mode)


def told_of(action: QAction) -> str:
    """Return what an action without words is told by: its name and its key, and below them what it does."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    name = f"{action.iconText()} ({keys})" if keys else action.iconText()
    return f"{name}\n{action.statusTip()}"

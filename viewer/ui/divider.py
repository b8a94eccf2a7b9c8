"""The line between the columns, taken hold of and drawn to give a text more room. Paints nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent

from viewer.ui.comparison_view import ComparisonView

# So near to the line, in pixels, the mouse takes hold of it.
_REACH = 4
_EVEN = 0.5
# Nearer to the middle than this share, it comes to rest there.
_REST = 0.015


class Divider(QObject):
    """Listens to a comparison view, before the texts do."""

    drawn = Signal(float)
    """(share) the left column is to have so much of the width, while the line is held."""
    dropped = Signal(float)
    """(share) the line was let go of."""

    def __init__(self, view: ComparisonView) -> None:
        super().__init__(view)
        self._view = view
        self._held = False
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002 - Qt's name and signature
        """Take the events on the line."""
        if not isinstance(event, QMouseEvent) or self._view.store is None or not self._view.columns.beside:
            return False
        kind, left = event.type(), Qt.MouseButton.LeftButton
        if kind == QEvent.Type.MouseButtonDblClick and self._is_near(event):
            self.dropped.emit(_EVEN)
            return True
        if kind == QEvent.Type.MouseButtonPress and event.button() == left and self._is_near(event):
            self._held = True
            return True
        if kind == QEvent.Type.MouseButtonRelease and self._held:
            self._held = False
            self.dropped.emit(self._share(event))
            return True
        return kind == QEvent.Type.MouseMove and self._move(event)

    def _move(self, event: QMouseEvent) -> bool:
        if self._held:
            self.drawn.emit(self._share(event))
            return True
        if not event.buttons() and self._is_near(event):
            self._view.viewport().setCursor(Qt.CursorShape.SplitHCursor)
            return True
        return False

    def _share(self, event: QMouseEvent) -> float:
        share = event.position().x() / max(1, self._view.columns.width)
        return _EVEN if abs(share - _EVEN) < _REST else share

    def _is_near(self, event: QMouseEvent) -> bool:
        """Whether the line is under the mouse; what is folded lies over it, and is opened by a press anywhere."""
        at = event.position()
        return abs(at.x() - self._view.columns.middle) <= _REACH and self._view.fold_at(at.y()) is None

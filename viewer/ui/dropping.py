"""What is dragged over a window: shows where it would land, and says where it was dropped. Makes nothing of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from viewer.model import Side
from viewer.translation import tr
from viewer.ui.comparison_page import ComparisonPage
from viewer.ui.drop import Files, Links, Received, Refused, received
from viewer.ui.drop_overlay import BOTH, DropOverlay
from viewer.ui.opening import is_session
from viewer.ui.pages import Pages
from viewer.ui.start_page import StartPage
from viewer.ui.theme import Theme


class Dropping(QObject):
    """Listens to the events of a window. Anything is taken: what cannot become a side gets a sentence when it falls."""

    dropped = Signal(object, object)
    """(QMimeData, side) it fell here."""

    def __init__(self, window: QWidget, pages: Pages, start: StartPage, page: ComparisonPage, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._pages, self._start, self._page = window, pages, start, page
        self.overlay = DropOverlay(theme, pages)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002 - Qt's name and signature
        """Show where it would land; once it fell or was drawn away, show the page as it was."""
        if isinstance(event, QDragMoveEvent):  # coming in, too, is such a one
            event.acceptProposedAction()
            self._light(event)
        elif isinstance(event, QDropEvent):
            event.acceptProposedAction()
            self._unlight()
            self.dropped.emit(event.mimeData(), self._side_at(event))
        elif event.type() == QEvent.Type.DragLeave:
            self._unlight()
        else:
            return False
        return True

    @property
    def middle(self) -> int:
        """Where the right side begins, on the page that is shown."""
        columns = self._page.view.columns
        if self._pages.current() is self._start:
            return self._window.width() // 2
        return columns.middle if columns.beside or len(columns.sides) < len(Side) else columns.width // 2

    def _light(self, event: QDropEvent) -> None:
        gift = received(event.mimeData())
        if isinstance(gift, Refused):
            self._unlight()
            return
        side = self._side_at(event)
        sides = BOTH if _is_both(gift) else frozenset({side})
        if self._pages.current() is self._start:
            self._start.light(sides)
        else:
            self.overlay.light(sides, _what_comes(gift, side), self.middle)

    def _unlight(self) -> None:
        self._start.light(frozenset())
        self.overlay.hide()

    def _side_at(self, event: QDropEvent) -> Side:
        return Side.LEFT if event.position().x() < self.middle else Side.RIGHT


def _is_both(gift: Received) -> bool:
    """Whether it becomes both sides, wherever it falls."""
    match gift:
        case Files():
            return len(gift.paths) == len(Side) or is_session(gift.paths[0])
        case Links():
            return len(gift.addresses) == len(Side)
        case _:
            return False


def _what_comes(gift: Received, side: Side) -> str:
    """Say what will be, should it fall on this side."""
    if isinstance(gift, Files) and len(gift.paths) == 1 and is_session(gift.paths[0]):
        return tr("Open this session")
    if _is_both(gift):
        return tr("Compare these two")
    return tr("Replace the left text") if side is Side.LEFT else tr("Replace the right text")

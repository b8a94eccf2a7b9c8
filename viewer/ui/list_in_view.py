"""Keep an item of a list in view that was gone to, until the reader scrolls away. Chooses none itself.

Qt lays a list out in another event, and forgets where it was told to scroll before; what opens below the list leaves
it less room. So it is told again.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QTimer
from PySide6.QtWidgets import QListView


class ListInView(QObject):
    """Watches the range of the list's scroll bar, which every layout and every other height sets anew."""

    def __init__(self, shown: QListView) -> None:
        super().__init__(shown)
        self._list = shown
        self._follows = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self._go)
        bar = shown.verticalScrollBar()
        bar.rangeChanged.connect(lambda _low, _high: self._again.start())
        bar.sliderPressed.connect(self.stay)
        bar.actionTriggered.connect(lambda _action: self.stay())
        shown.viewport().installEventFilter(self)

    def follow(self, index: QModelIndex) -> None:
        """Bring the current item into view and keep it there; where it is none, stay."""
        self._follows = index.isValid()
        self._go()

    def stay(self) -> None:
        """Leave the list where the reader scrolls it."""
        self._follows = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the wheel scroll away."""
        if event.type() == QEvent.Type.Wheel:
            self.stay()
        return super().eventFilter(watched, event)

    def _go(self) -> None:
        current = self._list.currentIndex()
        if self._follows and current.isValid():
            # The ones beside it too, as far as there is room: a reader sees what comes next.
            for row in (current.row() + 1, current.row() - 1, current.row()):
                self._list.scrollTo(current.siblingAtRow(row))

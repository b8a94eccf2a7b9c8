"""A line to type in and a list that it narrows: what the palette of actions and the way to a place have in common."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListView, QVBoxLayout, QWidget

from viewer.ui.messages import announce
from viewer.ui.typography import soft_label

_WIDTH, _HEIGHT = 520, 400
_KEYS = frozenset([Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown])


class LineAndList(QDialog):
    """The line keeps the keyboard while the arrows move in the list. What is offered, and done, others say.

    `chosen` says that an item was chosen by hand since the list was made.
    """

    def __init__(self, parent: QWidget, *, title: str, asks: str, offers: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.chosen = False
        self._told = ""
        self.line = QLineEdit()
        self.line.setPlaceholderText(asks)
        self.line.setAccessibleName(asks)
        self.line.installEventFilter(self)
        self.list = QListView()
        self.list.setAccessibleName(offers)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model = QStandardItemModel(self)
        self.list.setModel(self._model)
        self.list.clicked.connect(self._click)
        self.line.textChanged.connect(self.look)
        self.line.textChanged.connect(self._tell)
        self.line.returnPressed.connect(lambda: self.take(self.list.currentIndex().row()))
        self._rooms = QVBoxLayout(self)
        self._rooms.setContentsMargins(12, 12, 12, 12)
        self._rooms.setSpacing(8)
        self._rooms.addWidget(self.line)
        self._rooms.addWidget(self.list, 1)
        self.hint = soft_label()
        self.hint.setWordWrap(True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.hint.hide()
        self._rooms.addWidget(self.hint, 1)
        self.resize(_WIDTH, _HEIGHT)

    def look(self, words: str) -> None:
        """Offer what fits the words."""
        raise NotImplementedError

    def take(self, row: int) -> None:
        """Do what the item of a row stands for; -1 where there is none."""
        raise NotImplementedError

    def offer(self, items: Sequence[QStandardItem], none: str) -> None:
        """Show these in the list, with the first one lit; where there are none, say what that means."""
        self.hint.setText(none)
        self.hint.setVisible(not items)
        self.list.setVisible(bool(items))
        self._model.clear()
        for item in items:
            self._model.appendRow(item)
        self.list.setCurrentIndex(self._model.index(0, 0))
        self.chosen = False

    def _tell(self) -> None:
        """Let a screen reader say what Return would do: it follows the line, which keeps the keyboard."""
        index = self.list.currentIndex()
        words = index.data(Qt.ItemDataRole.AccessibleTextRole) if index.isValid() else self.hint.text()
        if words and words != self._told:
            announce(self.line, words)
        self._told = words

    def _click(self, index: QModelIndex) -> None:
        self.chosen = True
        self.take(index.row())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the arrows move in the list while the line keeps the keyboard."""
        pressed = watched is self.line and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in _KEYS:
            self.chosen = True
            QApplication.sendEvent(self.list, event)
            self._tell()
            return True
        return super().eventFilter(watched, event)

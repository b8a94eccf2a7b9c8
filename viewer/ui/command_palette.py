"""Find an action by its words and do it. Knows the table of actions alone."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPainter, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from viewer.translation import tr

_WIDTH, _HEIGHT = 520, 400
_KEYS_ROLE = Qt.ItemDataRole.UserRole
# From the keys to the right edge, as far as the names stand from the left one.
_INSET = 12
_KEYS = frozenset([Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown])


def plain_title(action: QAction) -> str:
    """Return what an action is called, without the sign of its letter."""
    return action.text().replace("&", "").rstrip("…")


def fits(words: str, action: QAction) -> bool:
    """Whether all that was typed stands in what an action is called, or says of itself."""
    said = f"{plain_title(action)} {action.statusTip()}".casefold()
    return all(word in said for word in words.casefold().split())


class CommandPalette(QDialog):
    """A line and the actions that fit it; those whose name fits stand before those that only speak of it."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Find Action"))
        self.setObjectName("actions")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions = [action for action in actions if action.isEnabled() and action.objectName() != "palette"]
        self._shown: list[QAction] = []
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("What do you want to do?"))
        self.line.setAccessibleName(tr("What do you want to do?"))
        self.line.installEventFilter(self)
        self.list = QListView()
        self.list.setAccessibleName(tr("Actions"))
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model = QStandardItemModel(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(_KeysAtTheRight(self.list))
        self.list.clicked.connect(lambda _index: self._do())
        self.line.textChanged.connect(self._look)
        self.line.returnPressed.connect(self._do)
        rooms = QVBoxLayout(self)
        rooms.setContentsMargins(12, 12, 12, 12)
        rooms.setSpacing(8)
        rooms.addWidget(self.line)
        rooms.addWidget(self.list, 1)
        self.resize(_WIDTH, _HEIGHT)
        self._look("")

    @property
    def titles(self) -> list[str]:
        """Return what is offered."""
        return [plain_title(action) for action in self._shown]

    def _look(self, words: str) -> None:
        found = [action for action in self._actions if fits(words, action)]
        first = words.casefold().split()
        named = [a for a in found if all(word in plain_title(a).casefold() for word in first)]
        self._shown = [*named, *(a for a in found if a not in named)]
        self._model.clear()
        for action in self._shown:
            self._model.appendRow(_item(action))
        self.list.setCurrentIndex(self._model.index(0, 0))

    def _do(self) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < len(self._shown):
            action = self._shown[row]
            self.accept()
            action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the arrows move in the list while the line keeps the keyboard."""
        pressed = watched is self.line and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in _KEYS:
            QApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)


class _KeysAtTheRight(QStyledItemDelegate):
    """Draws the name as any list does, and the keys in a column of their own."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw both."""
        super().paint(painter, option, index)
        painter.save()
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        to = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(option.rect.adjusted(0, 0, -_INSET, 0), to, index.data(_KEYS_ROLE))
        painter.restore()


def _item(action: QAction) -> QStandardItem:
    """Return an action as an entry, and how it is told to the ear."""
    name, keys = plain_title(action), action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    item = QStandardItem(name)
    item.setData(keys, _KEYS_ROLE)
    item.setData(f"{name}, {keys}" if keys else name, Qt.ItemDataRole.AccessibleTextRole)
    return item

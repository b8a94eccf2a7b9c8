"""Find an action by its words and do it. Knows the table of actions alone."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListView, QVBoxLayout, QWidget

from viewer.translation import tr

_WIDTH, _HEIGHT = 520, 400
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
        self._model = QStringListModel(self)
        self.list.setModel(self._model)
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
        self._model.setStringList([_line(action) for action in self._shown])
        self.list.setCurrentIndex(self._model.index(0))

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


def _line(action: QAction) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{plain_title(action)}    {keys}" if keys else plain_title(action)

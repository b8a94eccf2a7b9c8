"""Find an action by its words and do it. Knows the table of actions alone."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPalette, QStandardItem
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from viewer.translation import tr
from viewer.ui.line_and_list import LineAndList

_KEYS_ROLE = Qt.ItemDataRole.UserRole
# From the keys to the right edge, as far as the names stand from the left one.
_INSET = 12


def plain_title(action: QAction) -> str:
    """Return what an action is called, without the sign of its letter."""
    return action.text().replace("&", "").rstrip("…")


def fits(words: str, action: QAction) -> bool:
    """Whether all that was typed stands in what an action is called, or says of itself."""
    said = f"{plain_title(action)} {action.statusTip()}".casefold()
    return all(word in said for word in words.casefold().split())


class CommandPalette(LineAndList):
    """A line and the actions that fit it; those whose name fits stand before those that only speak of it."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget) -> None:
        super().__init__(parent, title=tr("Find Action"), asks=tr("What do you want to do?"), offers=tr("Actions"))
        self.setObjectName("actions")
        self.list.setItemDelegate(_KeysAtTheRight(self.list))
        self._actions = [action for action in actions if action.isEnabled() and action.objectName() != "palette"]
        self._shown: list[QAction] = []
        self.look("")

    def look(self, words: str) -> None:
        """Offer the actions that fit the words."""
        found = [action for action in self._actions if fits(words, action)]
        first = words.casefold().split()
        named = [a for a in found if all(word in plain_title(a).casefold() for word in first)]
        self._shown = [*named, *(a for a in found if a not in named)]
        self.offer([_item(action) for action in self._shown], tr("No action has these words."))

    def take(self, row: int) -> None:
        """Do the action of a row."""
        if 0 <= row < len(self._shown):
            action = self._shown[row]
            self.accept()
            action.trigger()


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

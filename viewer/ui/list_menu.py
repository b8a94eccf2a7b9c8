"""The menu over the list of differences: what can be done with the one under the pointer. Does none of it itself."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from viewer.ui.actions import Actions
from viewer.ui.difference_list import DifferenceList

_ENTRIES = ("reviewed", "note", "quote")


class ListMenu(QObject):
    """Opens the menu. The difference under the pointer is taken in hand first, for that is what the actions act on."""

    def __init__(self, differences: DifferenceList, actions: Actions) -> None:
        super().__init__(differences)
        self._differences, self._actions = differences, actions
        differences.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        differences.list.customContextMenuRequested.connect(self._open)

    def _open(self, at: QPoint) -> None:
        shown = self._differences.list
        index = shown.indexAt(at)
        if not index.isValid():  # below the last one; or asked for by a key
            index = shown.currentIndex()
            at = shown.visualRect(index).bottomLeft()
        if not index.isValid():
            return
        self._differences.chosen.emit(self._differences.model.difference(index.row()))
        menu = QMenu(shown)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in _ENTRIES:
            menu.addAction(self._actions[name])
        menu.popup(shown.viewport().mapToGlobal(at))

"""The menu over the list of differences: what can be done with the one under the pointer. Does none of it itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from viewer.ui.actions import Actions
from viewer.ui.difference_list import DifferenceList
from viewer.ui.menu import Menu

ON_DIFFERENCE = ("reviewed", "reviewed_alike", "note", "quote")
"""The actions on the difference in hand."""


class ListMenu(QObject):
    """Opens the menu. The difference under the pointer is taken in hand first, for that is what the actions act on.

    `fill` puts what else can be done with a difference, told by its number, into a menu.
    """

    def __init__(self, differences: DifferenceList, actions: Actions, fill: Callable[[QMenu, int], None]) -> None:
        super().__init__(differences)
        self._differences, self._actions, self._fill = differences, actions, fill
        differences.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        differences.list.customContextMenuRequested.connect(self._open)

    def _open(self, at: QPoint) -> None:
        shown = self._differences.list
        index = shown.indexAt(at)
        if not index.isValid() or not index.flags() & Qt.ItemFlag.ItemIsEnabled:  # no item is there; or by a key
            index = shown.currentIndex()
            at = shown.visualRect(index).bottomLeft()
        if not index.isValid():
            return
        difference = self._differences.model.difference(index.row())
        if difference is None:
            return
        self._differences.chosen.emit(difference)
        menu = Menu(parent=shown)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in ON_DIFFERENCE:
            menu.addAction(self._actions[name])
        self._fill(menu, difference)
        menu.addSeparator()
        menu.addAction(self._actions["hide_reviewed"])
        menu.popup(shown.viewport().mapToGlobal(at))

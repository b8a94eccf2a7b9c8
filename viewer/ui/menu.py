"""A menu with round corners, where the system has no look of its own for menus. Holds nothing and does nothing."""

from __future__ import annotations

from math import sqrt

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QRegion, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from viewer.ui.stylesheet import MENU_RADIUS, draws_menus

# Of X11, where nobody promises that windows let through what lies below them.
_X11 = "xcb"


class Menu(QMenu):
    """A menu whose corners are cut off as the style sheet rounds its rim.

    On X11 by a mask: without a compositing window manager, what a window lets through is black there. Elsewhere windows
    have no masks, and let through what lies below.
    """

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._masked = draws_menus() and QGuiApplication.platformName() == _X11
        if draws_menus() and not self._masked:
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Cut the corners of the new size off."""
        super().resizeEvent(event)
        if self._masked:
            self.setMask(rounded(self.size()))


def within(menu: QMenu, title: str) -> Menu:
    """Return a new menu inside another one."""
    inner = Menu(title, menu)
    menu.addMenu(inner)
    return inner


def rounded(size: QSize) -> QRegion:
    """Return all pixels of a menu on which something of its rim or its inside is drawn."""
    whole = QRegion(0, 0, size.width(), size.height())
    for row in range(MENU_RADIUS):
        cut = int(MENU_RADIUS - sqrt(MENU_RADIUS**2 - (MENU_RADIUS - 1 - row) ** 2))
        for y in (row, size.height() - 1 - row):
            whole -= QRegion(0, y, cut, 1)
            whole -= QRegion(size.width() - cut, y, cut, 1)
    return whole

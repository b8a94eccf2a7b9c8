"""How large a window may begin, and where, so that its screen shows all of it. Moves nothing."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QWidget

# What a window manager puts around a window, which is known only once that stands: the tallest title bar of the usual
# desktops has 37 (GNOME), and a border up to 8 on each side.
_FRAME = QSize(16, 48)


def fitting(window: QWidget, wanted: QSize) -> QSize:
    """Return a size for a window that is still to be shown: what is wanted, or as much as the screen has room for."""
    return wanted.boundedTo(window.screen().availableSize() - _FRAME)


def place_over(window: QWidget, other: QWidget) -> QPoint:
    """Return where a window that is still to be shown stands over the middle of another, title bar and all on screen.

    Left to itself, Qt puts the middle there of what it knows, without the title bar.
    """
    room, size = other.screen().availableGeometry(), window.size() + _FRAME
    at = other.frameGeometry().center() - QPoint(size.width() // 2, size.height() // 2)
    x = max(room.x(), min(at.x(), room.x() + room.width() - size.width()))
    y = max(room.y(), min(at.y(), room.y() + room.height() - size.height()))
    return QPoint(x, y)

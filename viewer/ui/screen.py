"""How large a window may begin, so that its screen shows all of it. Moves nothing."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

# What a window manager puts around a window, which is known only once that stands: the tallest title bar of the usual
# desktops has 37 (GNOME), and a border up to 8 on each side.
_FRAME = QSize(16, 48)


def fitting(window: QWidget, wanted: QSize) -> QSize:
    """Return a size for a window that is still to be shown: what is wanted, or as much as the screen has room for."""
    return wanted.boundedTo(window.screen().availableSize() - _FRAME)

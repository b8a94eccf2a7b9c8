"""Follows the system while a window is open: its font and its accent. Light and dark the theme hears of itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from viewer.ui.theme import Theme


class Following(QObject):
    """Watches the events of one window, which hears of every change; the theme acts on the first window's word."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002 - Qt's name and signature
        """Let the theme look anew."""
        if event.type() == QEvent.Type.FontChange:
            self._theme.follow_font()
        elif event.type() == QEvent.Type.ThemeChange:
            self._theme.follow_font()
            self._theme.follow_accent()
        return False

"""One page in sight out of several, with the keyboard where one begins on it. Knows none of them."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget


class Pages(QWidget):
    """A stack of pages. Qt's own is a "layered pane" to the ear, and sends the keyboard all over the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = QStackedLayout(self)
        self._entrances: dict[QWidget, QWidget] = {}

    def add(self, page: QWidget, entrance: QWidget) -> None:
        """Add a page, and the control that takes the keyboard on it at first."""
        self._entrances[page] = entrance
        self._stack.addWidget(page)

    def current(self) -> QWidget | None:
        """Return the page in sight."""
        return self._stack.currentWidget()

    def show_page(self, page: QWidget) -> None:
        """Bring a page into sight; the keyboard goes over to it, and nowhere else on the way."""
        before, held = self.current(), QApplication.focusWidget()
        if page is before:
            return
        goes = before is not None and held is not None and before.isAncestorOf(held)
        if goes and held is not None:
            held.clearFocus()  # else it would go to the next control when it is hidden, and a reader would hear that
        self._stack.setCurrentWidget(page)
        if goes:
            self.take_keyboard()

    def take_keyboard(self) -> None:
        """Let the page in sight have the keyboard, where it had it last or at its entrance."""
        page = self.current()
        if page is not None:
            (page.focusWidget() or self._entrances[page]).setFocus()

"""The open windows: opens one more, goes to one, closes all, keeps all. Knows nothing of what a window shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QMainWindow

from viewer.translation import tr
from viewer.ui.kept import claim_left
from viewer.ui.restoring import Restoring
from viewer.ui.sessions import Sessions
from viewer.ui.traces import trace_of

NAME = "Variorum"
# In a title, the place of the sign that something is not saved: the system puts its own there. Doubled it is itself.
_SIGN = "[*]"
# Between the names of the texts and that of the program in the title of a window.
_AND_NAME = f"{_SIGN} · {NAME}"
# A new window stands so far right of and below the one it comes from (in px): the title bar of that stays in sight.
_STEP = QPoint(32, 32)


class Windows:
    """Every open window with its sessions, in the order in which they were opened.

    `make` makes one more, which adds itself and forgets itself when it is closed; `closed` is called then. With the
    last one Qt ends the program.
    """

    def __init__(self, make: Callable[[Windows], QMainWindow], closed: Callable[[], object] = lambda: None) -> None:
        self._make, self._closed = make, closed
        self._sessions: dict[QMainWindow, Sessions] = {}
        self._restoring: Restoring | None = None
        self.faults_told: set[str] = set()
        """The traces of faults that the reader was shown in this run."""

    def add(self, window: QMainWindow, sessions: Sessions) -> None:
        """Take a window that was made."""
        self._sessions[window] = sessions

    def forget(self, window: QMainWindow) -> None:
        """Know no more of a window that was closed."""
        sessions = self._sessions.pop(window, None)
        self._closed()
        if self._restoring is not None and sessions is not None:
            if not self._sessions:
                self._restoring.stop()
            self._restoring.be_done(sessions)

    @property
    def all(self) -> tuple[QMainWindow, ...]:
        """The windows that are open."""
        return tuple(self._sessions)

    @property
    def in_use(self) -> QMainWindow:
        """The window in which the reader works, or the newest. One must be open."""
        return next((window for window in self.all if window.isActiveWindow()), self.all[-1])

    def say(self, words: str) -> None:
        """Say something in the window in use, if one is open."""
        if self._sessions:
            self._sessions[self.in_use].said.emit(words)

    def open(self, beside: QMainWindow | None = None) -> QMainWindow:
        """Open one more window, a little off the one it comes from."""
        window = self._made(beside)
        window.show()
        return window

    def open_next(self, beside: QMainWindow) -> None:
        """Open one more window in two events: the others, which may be at work, stand still for none too long."""
        window = self._made(beside)
        QTimer.singleShot(0, window, window.show)

    def _made(self, beside: QMainWindow | None) -> QMainWindow:
        """Return one more window in its place, not yet shown."""
        window = self._make(self)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if beside is not None:
            _stand_beside(window, beside)
        return window

    def titles(self) -> Mapping[QMainWindow, str]:
        """Return what each open window shows, for a menu."""
        titles = {window: window.windowTitle() for window in self.all}
        return {
            window: tr("Start page") if title == NAME else _without_sign(title.removesuffix(_AND_NAME))
            for window, title in titles.items()
        }

    def go_to(self, window: QMainWindow) -> None:
        """Bring a window to the front."""
        if window.isMinimized():
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()

    def close_all(self) -> None:
        """Close every window; the one in use last, so that its place is the one that is remembered."""
        if self._restoring is not None:
            self._restoring.stop()
        for window in sorted(self.all, key=QMainWindow.isActiveWindow):
            window.close()

    def keep(self) -> list[str]:
        """Write down what is open in every window; one that cannot hinders no other. Return the traces of those."""
        failed = []
        for sessions in tuple(self._sessions.values()):
            try:
                sessions.keep_now()
            except Exception as fault:  # noqa: BLE001 - called where a fault is told: it must not make another
                failed.append(trace_of(fault))
        return failed

    def restore(self, first: QMainWindow) -> bool:
        """Take up all that was open when the program ended, the newest in the first window and each other in its own.

        Return whether there was anything.
        """
        left, free = claim_left(), [first]

        def room() -> Sessions:
            return self._sessions[free.pop() if free else self.open(self.all[-1])]

        self._restoring = Restoring(room)
        self._restoring.begin(left.kept)
        self._sessions[first].tell_set_aside(left)
        if len(self.all) > 1:
            self.go_to(first)
        return bool(left.kept)

    def handlers(self, window: QMainWindow) -> Mapping[str, Callable[[], object]]:
        """Return what does the actions of a window that are about windows."""
        return {
            "new_window": partial(self.open_next, window),
            "close_window": window.close,
            "quit": self.close_all,
        }


def title_of(left: str, right: str, session: Path | None = None) -> str:
    """Return the title of a window that shows two texts: as they were opened, or as a session has them."""
    named = f"{session.stem}: {left} — {right}" if session is not None else f"{left} — {right}"
    return named.replace(_SIGN, 2 * _SIGN) + _AND_NAME


def _without_sign(title: str) -> str:
    return title.replace(2 * _SIGN, _SIGN)


def _stand_beside(window: QMainWindow, other: QMainWindow) -> None:
    """Be as large as another window, a step off it; a direction in which that would leave the screen begins anew."""
    if other.isMaximized() or other.isFullScreen():
        return
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(other.size())
    screen, frame = other.screen().availableGeometry(), other.frameGeometry().translated(_STEP)
    x = frame.x() if frame.right() <= screen.right() else screen.x()
    y = frame.y() if frame.bottom() <= screen.bottom() else screen.y()
    window.move(x, y)

"""Opens a session: reads its file, asks for its texts, and knows it until they are there. Shows nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from viewer.sessions import Session, SessionError, Stamp, load_session
from viewer.ui.jobs import JobDesk
from viewer.ui.keeping import LONG
from viewer.ui.kept import LOST
from viewer.ui.memory import Memory
from viewer.ui.snapshot import sources_of
from viewer.ui.workbench import Workbench

LANE = "session"


@dataclass(frozen=True)
class Due:
    """A session whose texts were asked for.

    `opened` is the file that the reader opened, and `read` what that holds; without one, the session is what another
    run of the program left.
    """

    session: Session
    opened: Path | None = None
    read: Session | None = None

    @property
    def is_saved(self) -> bool:
        """Whether the reader's file holds all of it."""
        return self.session == self.read if self.read is not None else self.session.is_saved

    @property
    def is_left(self) -> bool:
        """Whether another run left it."""
        return self.opened is None

    def file(self) -> tuple[Path | None, Stamp | None]:
        """Return the reader's file: that which was opened, or that which another run had open, and how it was left."""
        if self.opened is not None:  # one that was set aside is not a place of the reader's to save to
            return (None if self.opened.suffix == LOST else self.opened), None
        if self.session.file is not None and Path(self.session.file[0]).is_file():
            return Path(self.session.file[0]), self.session.file[1]
        return None, None


class Resuming(QObject):
    """Knows which session is due."""

    def __init__(self, bench: Workbench, memory: Memory, desk: JobDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._memory, self._desk = bench, memory, desk
        self._due: Due | None = None
        bench.cancelled.connect(self._open_no_more)
        bench.refused.connect(self._open_no_more)

    @property
    def due(self) -> Due | None:
        """The session whose texts were asked for last, while they are still to come."""
        return self._due

    @property
    def left(self) -> Session | None:
        """What another run left, and is still to be shown: it is being read, or could not be."""
        return self._due.session if self._due is not None and self._due.is_left else None

    def read(self, path: Path, take: Callable[[Session | SessionError], None]) -> None:
        """Read a file; a long one beside the window's thread, unless something else is opened meanwhile."""
        if _is_long(path):
            self._desk.ask(LANE, lambda _ticket: _read(path), take)
        else:
            take(_read(path))

    def give_up_reading(self) -> None:
        """Open no file that is still being read."""
        self._desk.cancel(LANE)

    def ask(self, due: Due) -> None:
        """Ask for the texts of a session; what is shown stays until they are there."""
        self._due = due
        private = self._memory.settings.private_addresses
        self._bench.resume(sources_of(due.session, private=private), due.session.by_hand)

    def take(self) -> Due | None:
        """Take the session that was due, now that a comparison is there; None while another is still to come."""
        if self._bench.is_at_work:  # what is shown was turned round
            return None
        due, self._due = self._due, None
        return due

    def forget(self) -> None:
        """Know that what was due will not be shown."""
        self._due = None

    def _open_no_more(self) -> None:
        """Know that the session that was to be shown instead of a comparison is not, and that this stays.

        What is refused while its texts are still being read is something else.
        """
        if self._bench.comparison is not None and self.left is None and not self._bench.is_at_work:
            self._due = None


def _read(path: Path) -> Session | SessionError:
    """Return a session, or why it cannot be read."""
    try:
        return load_session(path)
    except SessionError as error:
        return error


def _is_long(path: Path) -> bool:
    """Whether a file takes so long to be read that the window's thread is not to wait for it."""
    try:
        return path.stat().st_size > LONG
    except OSError:
        return False

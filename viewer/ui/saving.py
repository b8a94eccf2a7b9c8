"""Writes a comparison to the reader's file: at once, or beside the window's thread where what is kept makes it long.

What the reader asked to be saved is written, whatever comes after it: nothing is told as saved before it is, another
write to the same place waits for its turn, and a window that is closed waits for all of them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from viewer.sessions import Session, SessionError, Stamp, save_session, stamp_of
from viewer.ui.jobs import JobDesk, Ticket
from viewer.ui.keeping import is_long

LANE = "saving"


@dataclass(eq=False)
class _Order:
    """A session that is to be written to a place. `trouble` says what came of that: nothing where it went well."""

    session: Session
    path: Path
    is_begun: bool = False
    trouble: str | None = None

    def write(self) -> None:
        """Write it, unless that was done."""
        if self.is_begun:
            return
        self.is_begun = True
        try:
            save_session(self.session, self.path)
        except SessionError as error:
            self.trouble = error.told()
        else:
            self.trouble = ""


class Saving:
    """Knows the reader's file of the comparison that is shown.

    `saved` is told of each file that was written, and whether it is the one of the comparison that is shown; `refused`
    why one was not.
    """

    def __init__(self, desk: JobDesk, saved: Callable[[Path, bool], object], refused: Callable[[str], object]) -> None:
        self._desk, self._saved, self._refused = desk, saved, refused
        self._alone = Lock()
        self._orders: dict[Path, _Order] = {}
        self._file: Path | None = None
        self._stamp: Stamp | None = None
        self._asked: Path | None = None

    @property
    def file(self) -> Path | None:
        """Where the comparison that is shown was saved, or opened from."""
        return self._file

    @property
    def place(self) -> Path | None:
        """Where to save it next: where it is being saved, or was."""
        return self._asked or self._file

    @property
    def is_written_elsewhere(self) -> bool:
        """Whether another window or program wrote the file since it was opened or saved here."""
        now = stamp_of(self._file)
        return self._asked is None and now is not None and now != self._stamp

    @property
    def left(self) -> tuple[str, Stamp] | None:
        """The file of the comparison that is shown, as it was left: what another run needs to begin with it."""
        return (str(self._file.absolute()), self._stamp) if self._file is not None and self._stamp else None

    @property
    def is_writing(self) -> bool:
        """Whether anything is still to be written."""
        return bool(self._orders)

    def begin(self, file: Path | None, stamp: Stamp | None = None) -> None:
        """Know that another comparison is shown, and its file; what is being written is that of the one before.

        `stamp` is how the file was left, where that was not now.
        """
        self._file, self._stamp, self._asked = file, stamp or stamp_of(file), None

    def save(self, session: Session, path: Path) -> None:
        """Write a session; of several to one place the newest is what stands there in the end."""
        order, goes_on = _Order(session, path), path in self._orders
        self._orders[path], self._asked = order, path
        if goes_on or is_long(session):
            self._desk.ask(_lane(path), lambda ticket: self._beside(ticket, order), lambda _none: self._take(order))
        else:
            order.write()
            self._take(order)

    def finish(self) -> bool:
        """Write all that is still to be written before this returns; return whether none was refused."""
        refused = False
        for order in tuple(self._orders.values()):
            self._desk.cancel(_lane(order.path))
            with self._alone:
                order.write()
            self._take(order)
            refused = refused or bool(order.trouble)
        return not refused

    def _beside(self, ticket: Ticket, order: _Order) -> None:
        with self._alone:
            ticket.check()
            order.write()

    def _take(self, order: _Order) -> None:
        """Tell what came of it."""
        self._orders.pop(order.path, None)
        is_shown = self._asked == order.path
        self._asked = None if is_shown else self._asked
        if order.trouble is None:  # a fault, of which the desk told
            return
        if order.trouble:
            self._refused(order.trouble)
            return
        if is_shown:
            self._file, self._stamp = order.path, stamp_of(order.path)
        self._saved(order.path, is_shown)


def _lane(path: Path) -> str:
    """Return the lane of a place: what is written elsewhere is not given up for it."""
    return f"{LANE} {path}"

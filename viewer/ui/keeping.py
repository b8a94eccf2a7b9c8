"""Writes what is kept without being asked: at once, or beside the window's thread where pages make it long."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from threading import Lock

from viewer.model import Side
from viewer.sessions import Session, SessionError, save_session
from viewer.ui.jobs import JobDesk, Ticket

LANE = "keeping"
# So many letters of pages and pasted texts are written in some 10 ms; two PDFs of 8 MB, which nothing makes shorter,
# take 250 ms.
LONG = 1_000_000
# So many differences noted on are put in order and written in some 10 ms.
MANY = 2_000


class Keeping:
    """Knows what was written last. Only one is at it at a time, and nothing is written once it was stopped."""

    def __init__(self, desk: JobDesk) -> None:
        self._desk, self._alone = desk, Lock()
        self.written: Session | None = None

    def soon(self, session: Session, path: Path) -> None:
        """Write a session: a long one beside the window's thread. Raises SessionError where a short one cannot be."""
        if is_long(session):
            self._desk.ask(LANE, lambda ticket: self._beside(ticket, session, path), self._take)
        else:
            self.now(session, path)

    def now(self, session: Session, path: Path) -> None:
        """Write a session before this returns. Raises SessionError."""
        self._desk.cancel(LANE)
        with self._alone:
            save_session(session, path)
        self.written = session

    def stop(self) -> None:
        """Forget what was written; what is being written now is there when this returns, and nothing comes after it."""
        self._desk.cancel(LANE)
        with self._alone:
            self.written = None

    def _beside(self, ticket: Ticket, session: Session, path: Path) -> Session | None:
        with self._alone:
            ticket.check()
            with suppress(SessionError):  # a full disk is no reason to disturb the reader
                save_session(session, path)
                return session
        return None

    def _take(self, session: Session | None) -> None:
        self.written = session if session is not None else self.written


def is_long(session: Session) -> bool:
    """Whether a session takes so long to be written that the window's thread is not to wait for it."""
    if len(session.remarks) > MANY:
        return True
    sides = [session.sides[side] for side in Side if side in session.sides]
    return sum(len(side.text) + (len(side.page.packed) if side.page is not None else 0) for side in sides) >= LONG

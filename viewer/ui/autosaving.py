"""Keeps the comparison that is open without being asked, in a file of the window's own, so that a crash loses nothing.

The file is held by a lock: what another run left is taken over together with it, and is this window's from then on.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer

from viewer.sessions import Session, SessionError
from viewer.ui import laying_aside
from viewer.ui.jobs import JobDesk
from viewer.ui.keeping import Keeping
from viewer.ui.kept import Kept, count_try, forget_tries, lock_for, new_place, set_aside

# Nothing older than this is lost (in ms): so long after a change the comparison is kept.
_PATIENCE = 2000
# So long (in ms) it waits where what was left before is being laid aside still, which takes some 150 ms.
_AGAIN = 100


class Autosaving(QObject):
    """Writes down what `now` gives, where that has changed; None is nothing to be kept."""

    def __init__(self, desk: JobDesk, now: Callable[[], Session | None], parent: QObject) -> None:
        super().__init__(parent)
        self._now = now
        self._keeping = Keeping(desk)
        self._own = new_place()
        self._lock: QLockFile | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.keep)

    def see_change(self) -> None:
        """Know that something changed: it is kept soon, with all that changes until then."""
        if not self._timer.isActive():
            self._timer.start(_PATIENCE)

    def keep(self) -> None:
        """Write down what is open, if that can be done: a full disk is no reason to disturb the reader.

        What was left before is in its place before this takes that of what was kept of it. Until then, nobody waits.
        """
        if laying_aside.is_writing():
            self._timer.start(_AGAIN)
            return
        with suppress(SessionError, OSError):
            session = self._to_keep()
            if session is not None:
                self._keeping.soon(session, self._own)

    def keep_now(self) -> None:
        """Write down what is open before this returns. Raises SessionError, and OSError where there is no folder."""
        laying_aside.finish()
        session = self._to_keep()
        if session is not None:
            self._keeping.now(session, self._own)

    def _to_keep(self) -> Session | None:
        """Return what is to be written down: what is open, where it has changed."""
        self._timer.stop()
        session = self._now()
        if session is None or session == self._keeping.written:
            return None
        self._hold()
        return session

    def _hold(self) -> None:
        """Say that this comparison is being worked on."""
        if self._lock is None:
            self._own.parent.mkdir(parents=True, exist_ok=True)
            self._lock = lock_for(self._own)
            self._lock.tryLock(0)

    def forget(self, *, stays: bool) -> None:
        """Forget what was kept: it was closed by the reader. `stays` leaves its file to the next start.

        What is laid aside of it is in its place before that.
        """
        self._timer.stop()
        self._keeping.stop()
        self.be_tried()
        laying_aside.behind_all(partial(_let_go, None if stays else self._own, self._lock))
        self._own, self._lock = self._own if stays else new_place(), None

    # What another run left

    def take_over(self, kept: Kept) -> None:
        """Take over the file of another run, which is to be shown now; it is this window's until it is closed here."""
        self._own, self._lock = kept.path, kept.lock
        count_try(kept)

    def be_tried(self) -> None:
        """Know that what is kept here did not end the program."""
        forget_tries(self._own)

    def leave(self) -> None:
        """Leave what another run left to the next start, and keep what is opened here beside it."""
        self.be_tried()
        self._let_go()
        self._own = new_place()

    def set_aside(self) -> Path | None:
        """Set aside what another run left; return where it stands now, if that could be done."""
        return set_aside(self._own)

    def _let_go(self) -> None:
        _let_go(None, self._lock)
        self._lock = None


def _let_go(file: Path | None, lock: QLockFile | None) -> None:
    """Forget what was kept in a file, if in any, and let others have it."""
    if file is not None:
        with suppress(OSError):
            file.unlink(missing_ok=True)
    if lock is not None:
        lock.unlock()

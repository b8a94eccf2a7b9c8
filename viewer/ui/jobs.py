"""The desk for work off the window's thread: the newest question wins, late answers are dropped. Draws nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from viewer.presenting.estimate import Stage
from viewer.ui.traces import trace_of

# One for the newest question, one for an older one that was cancelled and has not noticed yet.
WORKERS = 2


class Cancelled(Exception):  # noqa: N818 - it is no error
    """The question is no longer asked."""


class Ticket:
    """What a job holds: it names its stages and asks whether anybody still waits for it."""

    def __init__(self, lane: str, tell: Callable[[Ticket, Stage], None], *, quiet: bool = False) -> None:
        self.lane, self.quiet = lane, quiet
        self.cancelled = False
        self._tell = tell

    def stage(self, words: str, kind: str = "", size: int = 0) -> None:
        """Say what is being done now, and of what kind and size it is. Raises Cancelled when nobody waits any more."""
        self.check()
        if not self.quiet:
            self._tell(self, Stage(words, kind, size))

    def check(self) -> None:
        """Raise Cancelled when nobody waits any more."""
        if self.cancelled:
            raise Cancelled


Work = Callable[[Ticket], Any]


class _Job(QRunnable):
    """One piece of work in the pool, and the way its answer takes."""

    def __init__(self, ticket: Ticket, work: Work, answer: Callable[[Ticket, object, str], None]) -> None:
        super().__init__()
        self._ticket, self._answer = ticket, answer
        self._work: Work | None = work

    def run(self) -> None:
        """Work and answer; whatever goes wrong is an answer too.

        What the work holds (whole texts) is let go of before the answer: Qt may keep the job itself for longer.
        """
        work, self._work = self._work, None
        assert work is not None
        try:
            self._ticket.check()
            result, trace = work(self._ticket), ""
        except Cancelled:
            result, trace = None, ""
            self._ticket.cancelled = True
        except Exception as fault:  # noqa: BLE001 - the reader is shown the trace
            result, trace = None, trace_of(fault)
        del work
        self._answer(self._ticket, result, trace)


class JobDesk(QObject):
    """Owns the pool and the signal. Questions of one lane replace each other; lanes do not disturb each other."""

    stage = Signal(str, object)
    """(lane, Stage) what the newest job of a lane is doing."""
    settled = Signal(str)
    """(lane) nothing of this lane is waited for any more."""
    broke = Signal(str)
    """(trace) a job ended in a way nobody expected."""
    _answered = Signal(object, object, str)
    _staged = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(WORKERS)
        self._newest: dict[str, tuple[Ticket, Callable[[Any], None]]] = {}
        self._answered.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._staged.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    def ask(self, lane: str, work: Work, done: Callable[[Any], None], words: str = "") -> None:
        """Do the work elsewhere and call `done` here with what it returns, unless a newer question came.

        `words` say what is being done until the work says it itself. Work without words is quiet: nobody asked for it,
        so that nothing is said of its stages nor of its end.
        """
        self._drop(lane)
        ticket = Ticket(lane, self._staged.emit, quiet=not words)
        self._newest[lane] = (ticket, done)
        if words:
            self.stage.emit(lane, Stage(words))
        self._pool.start(_Job(ticket, work, self._answered.emit))

    def cancel(self, lane: str) -> None:
        """Wait no more for the answer of a lane."""
        known = self._newest.get(lane)
        if self._drop(lane) and known is not None and not known[0].quiet:
            self.settled.emit(lane)

    def waits_for(self, lane: str) -> bool:
        """Whether an answer of this lane is still to come."""
        return lane in self._newest

    @property
    def is_busy(self) -> bool:
        """Whether anything is being worked at, waited for or not."""
        return self._pool.activeThreadCount() > 0

    def close(self) -> None:
        """Cancel everything and wait until no thread is left."""
        for lane in tuple(self._newest):
            self._drop(lane)
        self._pool.clear()
        self._pool.waitForDone()

    def _drop(self, lane: str) -> bool:
        known = self._newest.pop(lane, None)
        if known is None:
            return False
        known[0].cancelled = True
        return True

    @Slot(object, object)
    def _pass_on(self, ticket: Ticket, stage: Stage) -> None:
        if not ticket.cancelled:
            self.stage.emit(ticket.lane, stage)

    @Slot(object, object, str)
    def _take(self, ticket: Ticket, result: object, trace: str) -> None:
        """Take an answer, if it is the one that is waited for."""
        newest = self._newest.get(ticket.lane)
        if newest is None or newest[0] is not ticket:
            return
        del self._newest[ticket.lane]
        if not ticket.quiet:
            self.settled.emit(ticket.lane)
        if trace:
            self.broke.emit(trace)
        elif not ticket.cancelled:
            newest[1](result)

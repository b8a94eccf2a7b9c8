"""Puts all that was settled and noted as it was saved, and what was done since again. Reads no file."""

from __future__ import annotations

from collections.abc import Callable

from viewer.presenting.review import remarks_of
from viewer.sessions import Session
from viewer.translation import tr
from viewer.ui.history import History, Whole
from viewer.ui.reviewing import Reviewing
from viewer.ui.unsaved import Unsaved
from viewer.ui.workbench import Workbench


class Reverting:
    """Does it in one step, which is taken back as any other."""

    def __init__(
        self,
        bench: Workbench,
        reviewing: Reviewing,
        history: History,
        unsaved: Unsaved,
        said: Callable[[str], object],
    ) -> None:
        self._bench, self._reviewing, self._history, self._unsaved = bench, reviewing, history, unsaved
        self._said = said

    def revert(self, saved: Session) -> None:
        """Put all as a session has it."""
        before = self._unsaved.work
        if before is not None:
            whole = Whole(lambda: self._put_again(before), lambda: self._put_saved(saved), len(saved.by_hand))
            self._history.put_whole(whole)
            self._put_saved(saved)

    def _put_saved(self, saved: Session) -> None:
        self._unsaved.be_as_saved(self._put(saved))
        self._said(tr("All is as it was saved; Undo brings back what was done since"))

    def _put_again(self, before: Session) -> None:
        self._put(before)
        self._said(tr("What was done after saving is here again"))

    def _put(self, work: Session) -> Session:
        """Put all as it was in some work, and return that as it is with the sides as they are shown."""
        work = self._unsaved.as_shown(work)
        self._reviewing.put_all(remarks_of(work.remarks))
        self._bench.offer({}, work.by_hand)
        return work

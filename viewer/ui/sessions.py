"""The sessions of a window: saves and opens them, keeps the one that is open, and shows one again as it was left.

Each has a room of its own: `saving`, `resuming`, `autosaving`, `snapshot`, and `unsaved` for what was not saved.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.model import Comparison
from viewer.presenting.filters import Filter
from viewer.presenting.review import remarks_of
from viewer.sessions import SUFFIX, Done, Remarks, Session, SessionError, noted_before, without_notes
from viewer.translation import tr
from viewer.ui import session_words
from viewer.ui.ahead import look_ahead
from viewer.ui.autosaving import Autosaving
from viewer.ui.comparison_page import ComparisonPage
from viewer.ui.history import History
from viewer.ui.jobs import JobDesk
from viewer.ui.kept import Kept, Left
from viewer.ui.memory import Memory
from viewer.ui.resuming import Due, Resuming
from viewer.ui.reverting import Reverting
from viewer.ui.reviewing import Reviewing
from viewer.ui.saving import Saving
from viewer.ui.snapshot import as_shown, filter_of, names_changed, names_gone, show_again, snapshot
from viewer.ui.unsaved import Unsaved
from viewer.ui.workbench import Workbench


class Sessions(QObject):
    """Saves and opens sessions, and keeps the one that is open."""

    refused = Signal(str)
    said = Signal(str)
    saved = Signal()
    """The comparison is a file of the reader's now."""
    resumed = Signal(bool)
    """(changes only) a session was opened; the switch is to stand so."""
    later = Signal(str)
    """(sentence) a session was opened with what was done in it after it was saved; it can be shown as it was saved."""
    withdrawn = Signal(str)
    """(sentence) that is no longer true."""
    marked = Signal()
    """There is now something that is not saved, or no longer."""
    tried = Signal(QObject)
    """(these sessions) what another run left did not end the program: it is shown, or cannot be."""

    def __init__(
        self,
        page: ComparisonPage,
        bench: Workbench,
        reviewing: Reviewing,
        history: History,
        memory: Memory,
        desk: JobDesk,
    ) -> None:
        super().__init__(page)
        self._page, self._bench, self._reviewing = page, bench, reviewing
        self._autosaving = Autosaving(desk, self._to_keep, self)
        reviewing.changed.connect(self._autosaving.see_change)
        self._saving = Saving(desk, self._tell_saved, self.refused.emit)
        self._history = history
        self._unsaved = Unsaved(bench, reviewing, history)
        self._reverting = Reverting(bench, reviewing, history, self._unsaved, self.said.emit)
        self._said_later = ""
        self._unsaved.marked.connect(self._mark)
        page.filtered.connect(self._autosaving.see_change)
        page.stepped.connect(self._autosaving.see_change)
        page.view.moved.connect(self._autosaving.see_change)
        bench.sides_changed.connect(self._autosaving.see_change)
        bench.refused.connect(self._give_up)
        self._resuming = Resuming(bench, memory, desk, self)
        bench.password_wanted.connect(self._wait)
        bench.look_ahead = lambda sides, prepared: look_ahead(sides, prepared, self._resuming.due)

    # A file of the reader's

    @property
    def file(self) -> Path | None:
        """The reader's file of the comparison that is shown."""
        return self._saving.file

    @property
    def place(self) -> Path | None:
        """Where the comparison is saved next, if the reader has said where to."""
        return self._saving.place

    @property
    def is_written_elsewhere(self) -> bool:
        """Whether another window or program wrote the reader's file since it was opened or saved here."""
        return self._saving.is_written_elsewhere

    @property
    def is_changed(self) -> bool:
        """Whether something was settled or noted that no file of the reader's holds."""
        return self._unsaved.is_changed

    def _mark(self) -> None:
        if not self.is_changed:
            self.withdrawn.emit(self._said_later)
        self.marked.emit()

    def revert(self) -> None:
        """Show the comparison as the reader's file has it; what was done since can be brought back."""
        file = self.file
        if file is not None and self.finish():
            self._resuming.read(file, lambda read: self._revert_to(read, file))

    def _revert_to(self, read: Session | SessionError, file: Path) -> None:
        if isinstance(read, SessionError):
            self.refused.emit(read.told())
        elif self.file == file:
            self._saving.begin(file)  # another window may have written it
            self.withdrawn.emit(self._said_later)
            self._reverting.revert(read)

    def begin(self) -> None:
        """Begin with another comparison, which no file is known of, and with what was left unsaved in it."""
        self._saving.begin(None)
        work, settled = self._unsaved.begin()
        work = work or Session({})
        self._take_up_noted(work.remarks, work.done)
        self._history.begin(work.done, (*self._bench.by_hand, *settled) if settled else None)
        if settled:  # it is just being shown: what is settled brings the next one
            QTimer.singleShot(0, self, lambda: self._bench.offer({}, (*self._bench.by_hand, *settled)))
        if work.remarks or settled:
            self._tell_here_again()

    def _tell_here_again(self) -> None:
        self.said.emit(tr("What you noted and settled in these texts is here again"))

    def save(self, path: Path) -> None:
        """Write the comparison to a file."""
        path = path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)
        self._unsaved.ask()
        now = self._now()
        self._saving.save(replace(now, done=without_notes(now.done)), path)
        if self._saving.is_writing:
            self.said.emit(tr("Saving…"))

    def finish(self) -> bool:
        """Write what is being saved before this returns; return whether nothing of it was refused."""
        return self._saving.finish()

    def _tell_saved(self, path: Path, is_shown: bool) -> None:
        if is_shown:
            self._unsaved.save(path)
            self._autosaving.see_change()
            self.saved.emit()
        self.said.emit(tr("Saved to {path}", path=path))
        if is_shown:
            self._refuse_each(session_words.of_too_large(self._bench.sides.values()))

    def open(self, path: Path) -> None:
        """Open a file; a long one is read beside the window's thread, unless something else is opened meanwhile."""
        self._resuming.read(path, lambda read: self._take_read(read, path))

    def give_up_reading(self) -> None:
        """Open no file that is still being read."""
        self._resuming.give_up_reading()

    def _take_read(self, read: Session | SessionError, path: Path) -> None:
        if isinstance(read, SessionError):
            self.refused.emit(read.told())
            return
        if self._is_restoring:
            self._leave()
        session = self._unsaved.with_work(read, path)
        self._resuming.ask(Due(session, path, read))

    # What is kept without being asked

    def keep_now(self) -> None:
        """Write down what is open before this returns; or forget it where nothing is open.

        Raises SessionError, and OSError where there is no folder for it.
        """
        self._autosaving.keep_now()

    def forget(self) -> None:
        """Forget what was kept: it was closed by the reader. What was never shown again is left to the next start."""
        self._unsaved.leave()
        self._autosaving.forget(stays=self._is_restoring)  # once that lies aside: else a power cut could take both

    def restore(self, kept: Kept) -> None:
        """Open again what another run of the program left behind."""
        self._autosaving.take_over(kept)
        self._resuming.ask(Due(kept.session))
        self.said.emit(tr("The comparison that was open when the program ended is here again"))

    def tell_set_aside(self, left: Left) -> None:
        """Say where sessions stand that were kept and are not shown again."""
        self._refuse_each(session_words.of_set_aside(left))

    @property
    def _is_restoring(self) -> bool:
        return self._resuming.left is not None

    def _now(self) -> Session:
        return replace(snapshot(self._page, self._bench, self._reviewing), done=self._history.told())

    def _to_keep(self) -> Session | None:
        """Return what is open, with the reader's file of it; where nothing is, what was kept is forgotten."""
        if self._is_restoring:
            return None
        if not self._bench.sides:
            self.forget()
            return None
        self._be_tried()
        return replace(self._now(), file=self._saving.left, is_saved=self.file is not None and not self.is_changed)

    def _leave(self) -> None:
        """Leave what another run left to the next start."""
        self._be_tried()
        self._autosaving.leave()

    def _give_up(self) -> None:
        """Set aside what another run left, where a text of it is gone: it is not offered at each start."""
        left = self._resuming.left
        if left is None:
            return
        self._be_tried()
        gone = names_gone(left)
        aside = self._autosaving.set_aside() if gone else None
        if aside is None:
            return
        self._resuming.forget()
        self._leave()
        self.refused.emit(session_words.of_gone(gone, aside))

    def _wait(self) -> None:
        """Know that what another run left wants a password: that takes as long as the reader likes."""
        if self._is_restoring:
            self._be_tried()

    def _be_tried(self) -> None:
        self._autosaving.be_tried()
        self.tried.emit(self)

    # As it was left

    @property
    def filter_due(self) -> Filter | None:
        """What is to be shown of a comparison that a session brings."""
        ahead = self._bench.ahead
        return filter_of(ahead.session) if ahead is not None and ahead.session is not None else None

    def take_up(self, comparison: Comparison) -> None:
        """Show a comparison as it was left, once it is there."""
        self._autosaving.see_change()  # once it is kept, it did not end the program
        due = self._resuming.take()
        if due is None:
            return
        session = as_shown(due.session, self._bench.sides, comparison)
        if session is None:
            if due.is_left:
                self._leave()
            return
        self._saving.begin(*due.file())
        self._take_up_remarks(session, due)
        self.resumed.emit(session.changes_only)
        show_again(session, self._page, comparison)
        changed = names_changed(session, comparison)
        if changed:
            self.refused.emit(session_words.of_changed(changed))

    def _take_up_remarks(self, session: Session, due: Due) -> None:
        """Take up what was noted, here or in the session."""
        meanwhile = self._unsaved.noted_meanwhile(self.file)
        remarks = session.remarks if meanwhile is None else meanwhile
        is_saved = due.is_saved and remarks == session.remarks
        self._unsaved.resume(self.file, is_saved=is_saved, read=due.read)
        if self.file is not None and not is_saved and not due.is_left:
            self._said_later = session_words.of_later(self.file)
            self.later.emit(self._said_later)
        done = session.done if remarks == session.remarks else ()
        self._take_up_noted(remarks, done)
        self._history.begin(done)

    def _take_up_noted(self, remarks: Remarks, done: Done) -> None:
        steps = map(remarks_of, noted_before(done))
        taken = self._bench.ahead.taken(remarks) if self._bench.ahead is not None else None
        if taken is None:
            self._reviewing.take_up(remarks_of(remarks), steps)
        else:
            self._reviewing.take_up(taken.in_force, steps, taken.here)

    def _refuse_each(self, sentences: Iterable[str]) -> None:
        for sentence in sentences:
            self.refused.emit(sentence)

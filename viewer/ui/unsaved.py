"""What was noted and settled in a comparison that was left without being saved: laid aside, and there again with it.

A comparison is known by the places of its two texts, in whichever order, or by the session's file that it was opened
from or saved to; a text that was pasted by its fingerprint. Holds no text and no page.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from viewer.model import Side
from viewer.presenting.review import Remark, remarks_of
from viewer.sessions import Done, Remarks, Session, SessionSide
from viewer.ui.history import History
from viewer.ui.known_by import as_known, is_turned, known_by, lies_at, turned
from viewer.ui.laying_aside import (
    NOTHING,
    Lain,
    age,
    beside,
    finish,
    forget,
    found,
    is_long,
    lay_aside,
    read,
)
from viewer.ui.reviewing import Reviewing
from viewer.ui.workbench import Steps, Workbench


@dataclass(frozen=True)
class _Work:
    """What was done in a comparison, as it is while it goes on: told as a session, with all in order, once it is left.

    To tell 33,000 remarks takes 50 ms, and each time one is noted on they are others.
    """

    sides: Mapping[Side, SessionSide]
    by_hand: Steps
    remarks: Mapping[str, Remark]
    done: Done = field(default=(), compare=False)

    @property
    def is_something(self) -> bool:
        """Whether anything was done."""
        return bool(self.remarks or self.by_hand)

    def told(self) -> Session:
        """Return it as a session."""
        ordered = ((told, self.remarks[told]) for told in sorted(self.remarks))
        remarks = tuple((t, one.reviewed, one.note) for t, one in ordered)
        return Session(self.sides, by_hand=self.by_hand, remarks=remarks, done=self.done)


class Unsaved(QObject):
    """Knows the work on the comparison that is shown, and lays it aside when that is left."""

    marked = Signal()
    """There is now something that is not saved, or no longer."""

    def __init__(self, bench: Workbench, reviewing: Reviewing, history: History) -> None:
        super().__init__(reviewing)
        self._bench, self._reviewing, self._history = bench, reviewing, history
        self._file: Path | None = None
        self._work: _Work | None = None
        self._saved: _Work | None = None
        """The work as the reader's file has it, or as it was before anything was done."""
        self._asked: _Work | None = None
        self._then: _Work | None = None
        """The work as it was when a session was opened last."""
        self._lay = NOTHING
        """What lay there when this began: what lies there else was laid aside by another window meanwhile."""
        self._left: tuple[Path, _Work] | None = None
        """Where the work on the comparison before lies, and what it was."""
        self._is_new = True
        self._due: Steps = ()
        self._was_changed = False
        reviewing.changed.connect(self._follow)
        reviewing.noted_late.connect(self._note_late)
        bench.sides_changed.connect(self._look)

    def begin(self) -> tuple[Session | None, Steps]:
        """Begin with another comparison: return what was done in it when it was left unsaved, and is to be settled."""
        sides = self._sides()
        self._lay = self._leave_for(lies_at(None, sides))
        lies = self._lay.session
        self._file, self._saved, self._is_new = None, None, lies is None
        if lies is None:
            return None, ()
        lies = self._in_order(lies, sides)
        self._due = tuple(step for step in lies.by_hand if step not in self._bench.by_hand)
        return lies, self._due

    def resume(self, file: Path | None, *, is_saved: bool, read: Session | None = None) -> None:
        """Begin with a session, which holds the work as it was left; `is_saved` tells whether its file holds it too.

        `read` is what the file holds otherwise, where that is known.
        """
        self._lay = self._leave_for(lies_at(file, self._sides()))
        self._file, self._is_new, self._due = file, is_saved, ()
        self._saved = None if read is None or is_saved else self._work_of(self.as_shown(read))

    def _in_order(self, lies: Session, sides: Mapping[Side, SessionSide]) -> Session:
        """Return what lies there as it is with the sides as they are."""
        comparison, ahead = self._bench.comparison, self._bench.ahead
        if comparison is None:
            return lies
        if ahead is not None and ahead.lies is not None and ahead.lain is self._lay:
            return ahead.lies
        return turned(lies, comparison) if is_turned(lies.sides, sides) else lies

    @property
    def is_changed(self) -> bool:
        """Whether something was done in the comparison that is shown which no file of the reader's holds."""
        work = self._work
        return work is not None and work != self._saved and (self._file is not None or work.is_something)

    @property
    def work(self) -> Session | None:
        """What was done in the comparison that is shown."""
        return self._work.told() if self._work is not None else None

    def as_shown(self, work: Session) -> Session:
        """Return work that may have been done with the sides exchanged as it is in what is shown."""
        known = {side: as_known(one) for side, one in work.sides.items()}
        comparison = self._bench.comparison
        if comparison is None or not is_turned(known, self._sides()):
            return work
        return turned(work, comparison)

    def be_as_saved(self, work: Session) -> None:
        """Know that the file holds this, and that what is shown is becoming so."""
        self._saved = replace(self._work_of(work), remarks=dict(self._reviewing.remarks))
        self._mark()

    def _work_of(self, work: Session) -> _Work:
        taken = self._bench.ahead.taken(work.remarks) if self._bench.ahead is not None else None
        return _Work(self._sides(), work.by_hand, remarks_of(work.remarks) if taken is None else taken.remarks)

    def _mark(self) -> None:
        if self._was_changed != self.is_changed:
            self._was_changed = not self._was_changed
            self.marked.emit()

    def with_work(self, session: Session, file: Path) -> Session:
        """Return a session of a file with what was done in it after it was saved last, here or elsewhere.

        Sides that were exchanged meanwhile are so in the session that is returned.
        """
        self._then = self._work
        place = lies_at(file, {})
        finish(place)
        work = read(place) if age(place) >= age(file) else None
        if self._is_open(file) and self._work is not None and self._work != self._saved:
            work = self._work.told()
        if work is None:
            return session
        known = {side: as_known(one) for side, one in session.sides.items()}
        session = session.flip() if is_turned(work.sides, known) else session
        return replace(session, by_hand=work.by_hand, remarks=work.remarks, done=work.done)

    def noted_meanwhile(self, file: Path | None) -> Remarks | None:
        """Return what is noted in a session that is open here, if that changed while it was being opened again."""
        work = self._work if file is not None and self._is_open(file) else None
        is_other = work is not None and work != self._then and work.sides == self._sides()
        return work.told().remarks if work is not None and is_other else None

    def _is_open(self, file: Path) -> bool:
        return self._file is not None and self._file.absolute() == file.absolute()

    def ask(self) -> None:
        """Know that the work as it is now is being saved."""
        self._asked = self._work

    def save(self, file: Path) -> None:
        """Know that what was being saved is in a file of the reader's."""
        finish()
        if self._asked is not None and self._lay.lies(before := lies_at(self._file, self._asked.sides)):
            forget(before)
        forget(lies_at(file, {}))
        self._file, self._saved, self._lay = file, self._asked, NOTHING
        self._mark()

    def leave(self) -> None:
        """Lay aside what is not saved: the comparison is closed, or another one is shown instead of it.

        Of a long one that is done beside the window's thread.
        """
        work, self._work, self._due = self._work, None, ()
        if work is None:
            return
        place = lies_at(self._file, work.sides)
        self._left = place, work
        is_nothing = work == self._saved or (self._file is None and not work.is_something)
        deed = partial(_lay_aside, place, None if is_nothing else work, self._lay)
        if is_long(place, len(work.remarks)):
            beside(place, deed)
        else:
            deed()

    def _leave_for(self, place: Path) -> Lain:
        """Lay aside what is not saved, and return what lies at the place of what comes."""
        self.leave()
        return found(place, self._bench.ahead.lain_at(place) if self._bench.ahead is not None else NOTHING)

    def _note_late(self, told: str, note: str) -> None:
        """Lay a note aside that was written on the comparison before, while this one came."""
        if self._left is None:
            return
        place, work = self._left
        if place == lies_at(self._file, self._sides()):  # it is the same one, opened again
            self._reviewing.note(told, note)
            return
        lies = found(place).session or work.told()
        remarks = {one: (one, done, text) for one, done, text in lies.remarks}
        remarks[told] = told, remarks[told][1] if told in remarks else False, note
        lay_aside(replace(lies, remarks=tuple(sorted(remarks.values()))), place)

    def _follow(self) -> None:
        """Know the work as it is now."""
        if self._bench.comparison is None:
            return
        if all(step in self._bench.by_hand for step in self._due):
            self._due = ()  # from now on one may be taken back
        steps, remarks = (*self._due, *self._bench.by_hand), dict(self._reviewing.remarks)
        work = _Work(self._sides(), steps, remarks, self._history.told())
        if self._is_new:
            self._saved, self._is_new = work, False
        self._work = work
        self._mark()

    def _look(self) -> None:
        """Lay the work aside where a side was let go of."""
        if self._bench.comparison is None:
            self.leave()
            self._mark()

    def _sides(self) -> dict[Side, SessionSide]:
        return {side: known_by(loaded) for side, loaded in self._bench.sides.items()}


def _lay_aside(place: Path, work: _Work | None, lay: Lain) -> None:
    """Lay work aside, if there is any; `lay` is what lay there: what lies there else was laid aside by others."""
    of_others = None if lay.lies(place) else read(place)
    if work is not None:
        told = work.told()
        lay_aside(told if of_others is None else _joined(of_others, told), place)
    elif of_others is None:
        forget(place)


def _joined(there: Session, work: Session) -> Session:
    """Return work with what another window laid aside; of one difference noted on in both, as it was noted last.

    What was noted with the sides exchanged is told as it was there, and found once they are so again.
    """
    there = there.flip() if is_turned(there.sides, work.sides) else there
    if there.sides != work.sides:
        return work
    remarks = {told: (told, done, note) for told, done, note in (*there.remarks, *work.remarks)}
    by_hand = tuple(dict.fromkeys((*there.by_hand, *work.by_hand)))
    return replace(work, remarks=tuple(sorted(remarks.values())), by_hand=by_hand, done=())

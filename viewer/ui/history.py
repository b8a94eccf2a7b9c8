"""What can be taken back and done again, in the order in which it was done: what was noted, and what was settled.

Does none of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from viewer.presenting.review import Remark
from viewer.sessions import Done
from viewer.ui.workbench import Steps, Workbench

# So many remarks and steps of what can be taken back are kept: they are told anew each time that something is noted.
_MOST_KEPT = 1000

Undo = Callable[[], object]
Redo = Callable[[], bool]


@dataclass(frozen=True)
class Whole:
    """Something that puts all that was settled and noted otherwise at once.

    `undo` puts it as it was, `redo` does it again; `steps` are settled once it is done.
    """

    undo: Undo
    redo: Undo
    steps: int


class History:
    """Goes by the steps that are in force at the workbench, for not each is told of.

    One that was settled while another was still compared comes together with that, and on its other side where the
    sides were exchanged meanwhile. `take_back` and `take_again` are asked of what was settled, `undo_note` and
    `redo_note` of what was noted; a redo returns whether there was anything. `noted` are the remarks as they were
    before each step that was noted.
    """

    def __init__(
        self,
        bench: Workbench,
        noted: Callable[[], Sequence[Mapping[str, Remark]]],
        *,
        take_back: Undo,
        take_again: Redo,
        undo_note: Undo,
        redo_note: Redo,
    ) -> None:
        self._bench, self._noted = bench, noted
        self._take_back, self._take_again = take_back, take_again
        self._undo_note, self._redo_note = undo_note, redo_note
        self._done: list[bool] = []
        """Whether each was a step that was settled."""
        self._undone: list[bool | Whole] = []
        """Whether each was a step that was settled, or all at once."""
        self._older = 0
        self._before: list[tuple[Whole, list[bool], int]] = []
        """What was put otherwise as a whole, with what was done before that, and how much was settled earlier still."""
        self._due: tuple[Steps, Done] = (), ()
        bench.sides_changed.connect(self._follow)
        for stays in (bench.cancelled, bench.refused):  # what was being taken back is in force still
            stays.connect(self._follow)

    def begin(self, done: Done = (), steps: Steps | None = None) -> None:
        """Begin with what was done before, in its order; the other steps in force were settled earlier.

        `steps` are those that are still to come, with all that are in force.
        """
        self._due = (steps, done) if steps is not None else ((), ())
        self._take_up(done if steps is None else ())

    def _take_up(self, done: Done) -> None:
        in_force = len(self._bench.by_hand)
        while done.count(None) > in_force:  # some are not in force here
            done = done[done.index(None) + 1 :]
        self._done, self._undone, self._before = [one is None for one in done], [], []
        self._older = in_force - done.count(None)

    def told(self) -> Done:
        """Return what can be taken back since all was put otherwise last, the oldest first, and not too much of it."""
        kinds, noted, told = list(self._done), list(self._noted()), []
        kinds += [True] * (len(self._bench.by_hand) - self._older - sum(kinds))
        room = _MOST_KEPT
        for is_step in reversed(kinds):
            if not is_step and not noted:
                break  # the remarks were taken up otherwise since then
            step = None if is_step else noted.pop()
            room -= 1 if step is None else len(step)
            if room < 0:
                break
            told.append(None if step is None else tuple((t, r.reviewed, r.note) for t, r in step.items()))
        return tuple(reversed(told))

    def noted(self) -> None:
        """Put something first that was noted."""
        self._done.append(False)
        self._undone = []

    def settled(self) -> None:
        """Put the last step that is in force first."""
        self._count(len(self._bench.by_hand))
        self._undone = []

    def put_whole(self, whole: Whole) -> None:
        """Put first that all was put otherwise."""
        self._put_whole(whole)
        self._undone = []

    def _put_whole(self, whole: Whole) -> None:
        self._before.append((whole, self._done, self._older))
        self._done, self._older = [], whole.steps

    @property
    def is_whole(self) -> bool:
        """Whether that which is taken back next put all otherwise."""
        return not self._done and bool(self._before)

    def undo(self) -> None:
        """Take back what was done last; where nothing was, a step of before."""
        if self.is_whole:
            whole, self._done, self._older = self._before.pop()
            self._undone.append(whole)
            whole.undo()
            return
        is_step = self._done.pop() if self._done else True
        self._undone.append(is_step)
        (self._take_back if is_step else self._undo_note)()

    def redo(self) -> bool:
        """Do again what was taken back last; return whether there was anything, since nothing new was done."""
        while self._undone:
            is_step = self._undone.pop()
            if isinstance(is_step, Whole):
                self._put_whole(is_step)
                is_step.redo()
                return True
            if is_step and self._take_again():
                return True
            if not is_step:
                self._done.append(False)
                if self._redo_note():
                    return True
                self._done.pop()
        return False

    def _follow(self) -> None:
        (steps, done), in_force = self._due, self._bench.by_hand
        if steps and steps == in_force and not self._done:
            self._due = (), ()
            self._take_up(done)
        self._count(len(in_force))

    def _count(self, steps: int) -> None:
        """Have so many steps: put those first that are not known, or forget the last."""
        known = [n for n, is_step in enumerate(self._done) if is_step]
        self._older = min(self._older, steps)
        for n in reversed(known[max(0, steps - self._older) :]):
            del self._done[n]
        self._done += [True] * (steps - self._older - len(known))

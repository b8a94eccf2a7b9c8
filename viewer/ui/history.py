"""What can be taken back and done again, in the order in which it was done: what was noted, and what was settled.

Does none of it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from viewer.ui.workbench import Workbench

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
    sides were exchanged meanwhile. `take_back` takes back the last step, whatever it was; `undo_note` and `redo_note`
    do so with what was noted, and a redo returns whether there was anything.
    """

    def __init__(self, bench: Workbench, *, take_back: Undo, undo_note: Undo, redo_note: Redo) -> None:
        self._bench, self._take_back = bench, take_back
        self._undo_note, self._redo_note = undo_note, redo_note
        self._done: list[tuple[Undo, bool]] = []
        self._undone: list[bool | Whole] = []
        """Whether each was a step that was settled, or all at once."""
        self._older = 0
        self._before: list[tuple[Whole, list[tuple[Undo, bool]], int]] = []
        """What was put otherwise as a whole, with what was done before that, and how much was settled earlier still."""
        bench.sides_changed.connect(self._follow)

    def begin(self) -> None:
        """Begin with nothing; what is in force was settled before."""
        self._done, self._undone, self._older, self._before = [], [], len(self._bench.by_hand), []

    def noted(self) -> None:
        """Put something first that was noted."""
        self._done.append((self._undo_note, False))
        self._undone = []

    def settled(self, undo: Undo) -> None:
        """Put the last step that is in force first."""
        self._count(len(self._bench.by_hand) - 1)
        self._done.append((undo, True))
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
        take_back, is_step = self._done.pop() if self._done else (self._take_back, True)
        self._undone.append(is_step)
        take_back()

    def redo(self) -> bool:
        """Do again what was taken back last; return whether there was anything, since nothing new was done."""
        while self._undone:
            is_step = self._undone.pop()
            if isinstance(is_step, Whole):
                self._put_whole(is_step)
                is_step.redo()
                return True
            if is_step and self._bench.resettle():
                return True
            if not is_step and self._redo_note():
                self._done.append((self._undo_note, False))
                return True
        return False

    def _follow(self) -> None:
        self._count(len(self._bench.by_hand))

    def _count(self, steps: int) -> None:
        """Have so many steps: put those first that are not known, or forget the last."""
        known = [n for n, (_undo, is_step) in enumerate(self._done) if is_step]
        self._older = min(self._older, steps)
        for n in reversed(known[max(0, steps - self._older) :]):
            del self._done[n]
        self._done += [(self._take_back, True)] * (steps - self._older - len(known))

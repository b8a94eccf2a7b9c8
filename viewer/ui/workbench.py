"""The two sides and what is made of them: has it loaded and compared off the window's thread. Shows nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viewer.model import Comparison, Options, Settlement, Side
from viewer.ui.engine import Engine
from viewer.ui.jobs import JobDesk
from viewer.ui.letting_go import LettingGo
from viewer.ui.making import READING, LookAhead, Outcome, exchanged_and_made_ready, made_ready, make
from viewer.ui.sources import Loaded, Source, about_same_file, is_older, is_same_file

if TYPE_CHECKING:
    from viewer.ui.ahead import Ahead
    from viewer.ui.preparing import Prepared

LANE = "comparison"
# With so many differences and rows a comparison is turned round and made ready in 30 ms; a million words have 48,000.
LONG = 2_000

Steps = tuple[tuple[Settlement, ...], ...]
"""What is settled by hand, step by step."""


class Workbench(QObject):
    """Holds the sides. A failed load changes nothing that is there already."""

    sides_changed = Signal()
    compared = Signal(object)
    """(Comparison) a new one."""
    refused = Signal(str)
    """(sentence) something could not be done, and nothing was lost."""
    cancelled = Signal()
    """What was asked for last is not waited for any more."""
    password_wanted = Signal(object, object, str)
    """(side, source, sentence) a source is encrypted, and no password or a wrong one was given."""

    def __init__(self, desk: JobDesk, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._engine = desk, engine
        self._letting_go = LettingGo(self)
        self.sides: dict[Side, Loaded] = {}
        self.comparison: Comparison | None = None
        self._prepared: Prepared | None = None
        self._told: Sequence[str] = ()
        self.look_ahead: LookAhead = lambda _sides, _prepared: None
        """What else is looked up of texts that were read and compared, beside the window's thread."""
        self.ahead: Ahead | None = None
        """That, while the comparison is shown for the first time."""
        self._pending: dict[Side, Source] = {}
        self._beside_locked: tuple[dict[Side, Source], Steps] = {}, ()
        self._by_hand: Steps = ()
        self._by_hand_pending: Steps | None = None
        self._taken_back: Steps = ()
        self._swap_due = False

    def offer(self, sources: Mapping[Side, Source], by_hand: Steps | None = None) -> None:
        """Make these sources the sides, and compare when both are there; with other things settled by hand, if told."""
        if not self._desk.waits_for(LANE):
            self._forget_pending()
        wanted = {**self._pending, **sources}
        if is_same_file(self._sources_with(wanted)):
            self.refused.emit(about_same_file(next(iter(sources.values()))))
            return
        steps = by_hand if by_hand is not None else () if self._are_others(wanted) else self._wanted_by_hand()
        self._pending, self._by_hand_pending = wanted, steps
        if wanted:
            self._taken_back = ()
        kept = {side: known for side, known in self.sides.items() if side not in wanted}
        options = Options(by_hand=tuple(one for step in steps for one in step))
        present = None if wanted else self.comparison
        self._desk.ask(
            LANE,
            lambda ticket: make(ticket, self._engine, wanted, kept, options, present, self.look_ahead),
            lambda outcome: self._take(outcome, steps),
            READING,
        )

    def unlock(self, side: Side, source: Source) -> None:
        """Make an encrypted source a side, now with its password, and with all that was offered together with it."""
        beside, steps = self._beside_locked
        self.offer({**beside, side: source}, steps)

    def settle(self, settled: Sequence[Settlement]) -> Steps:
        """Compare anew with what the reader settled by hand; it stands until it is taken back.

        It is in force with the comparison that it brings: where that is cancelled, nothing was settled. Return all
        that is settled then.
        """
        self._taken_back = ()
        return self._settle_more(tuple(settled))

    def _settle_more(self, step: tuple[Settlement, ...]) -> Steps:
        steps = (*self._wanted_by_hand(), step)
        self.offer({}, steps)
        return steps

    def unsettle(self) -> Steps | None:
        """Take back what was settled last; return what stays settled, or None where nothing was."""
        wanted = self._wanted_by_hand()
        if not wanted:
            return None
        self._taken_back = (*self._taken_back, wanted[-1])
        self.offer({}, wanted[:-1])
        return wanted[:-1]

    def resettle(self) -> bool:
        """Settle again what was taken back last; return whether there is anything, of these texts and since then."""
        if not self._taken_back:
            return False
        step, self._taken_back = self._taken_back[-1], self._taken_back[:-1]
        self._settle_more(step)
        return True

    @property
    def wanted_by_hand(self) -> Steps:
        """What is settled by hand, once all that was asked for has come."""
        return self._wanted_by_hand()

    @property
    def is_settling(self) -> bool:
        """Whether something settled by hand is not yet in force; what is being taken back is."""
        wanted = self._wanted_by_hand()
        return not self._pending and wanted != self._by_hand[: len(wanted)]

    def resume(self, sources: Mapping[Side, Source], by_hand: Sequence[Sequence[Settlement]]) -> None:
        """Take up a comparison as it was left, with all that was settled in it; the one there is stays until then."""
        self._swap_due = False
        if len(sources) < len(Side):
            self.sides, self.comparison = {}, None
        self.offer(sources, tuple(tuple(step) for step in by_hand))

    def take_prepared(self) -> Prepared | None:
        """Return what was prepared of the comparison, once: afterwards it is the page's."""
        known, self._prepared = self._prepared, None
        if self.comparison is None:
            return None
        if known is None or known.presenter.comparison is not self.comparison:
            known = made_ready(self.comparison)
        self._told = known.told
        return known

    @property
    def by_hand(self) -> Steps:
        """What was settled by hand and is in force, step by step."""
        return self._by_hand

    def reload(self) -> None:
        """Read the files again, and fetch the pages; of one page in two states the older one stays."""
        sources = {side: known.source for side, known in self.sides.items()}
        self.offer({side: source.anew() for side, source in sources.items() if not is_older(source, sources.values())})

    def swap(self) -> None:
        """Exchange left and right; what is being loaded or settled is asked for again, on its other side.

        A long comparison is turned round beside the window's thread, behind whatever is asked for until then.
        """
        if self.comparison is not None and _is_long(self.comparison):
            self._swap_beside(self.comparison)
            return
        going_on = self._desk.waits_for(LANE)
        pending = {side.other: source for side, source in self._pending.items()}
        steps = _flipped(self._wanted_by_hand())
        self._desk.cancel(LANE)
        self._exchange()
        if self.comparison is not None:
            self.comparison = self.comparison.flip()
        if going_on:
            self._forget_pending()
            self.offer(pending, steps)
        if self.comparison is not None:
            self.compared.emit(self.comparison)
        self.sides_changed.emit()

    def _swap_beside(self, comparison: Comparison) -> None:
        """Turn a long comparison round; asked for twice, it stays as it is."""
        self._swap_due = not self._swap_due
        asked_for_more = self._by_hand_pending is not None and self._desk.waits_for(LANE)
        if asked_for_more:
            return
        if self._swap_due:
            told = self._told
            self._desk.ask(LANE, lambda _ticket: exchanged_and_made_ready(comparison, told), self._take_swapped)
        else:
            self._desk.cancel(LANE)

    def _take_swapped(self, prepared: Prepared) -> None:
        self._swap_due = False
        self._exchange()
        self.comparison, self._prepared = prepared.presenter.comparison, prepared
        self.compared.emit(self.comparison)
        self.sides_changed.emit()

    def _exchange(self) -> None:
        self.sides = {side.other: known for side, known in self.sides.items()}
        self._by_hand, self._taken_back = _flipped(self._by_hand), _flipped(self._taken_back)

    def clear(self, side: Side) -> None:
        """Let go of one side; without it there is no comparison."""
        self._desk.cancel(LANE)
        self.sides.pop(side, None)
        self.comparison, self._by_hand = None, ()
        if self._swap_due:
            self._swap_due = False
            self._exchange()
        self.sides_changed.emit()

    def close(self) -> None:
        """Let go of everything."""
        self._desk.cancel(LANE)
        self._swap_due = False
        self.sides, self.comparison, self._by_hand = {}, None, ()
        self.sides_changed.emit()

    def let_go(self) -> None:
        """Let go of everything without a word: the window is closed, and the texts shall not wait for its end."""
        self.sides, self.comparison, self._prepared, self._by_hand = {}, None, None, ()

    def cancel(self) -> None:
        """Wait no more for what is being loaded, compared or turned round."""
        self._forget_pending()
        self._taken_back = ()  # it may be what is no longer taken back
        self._swap_due = False
        self._desk.cancel(LANE)
        self.cancelled.emit()

    @property
    def newest_offer(self) -> int:
        """The number of the newest offer of the reader's that became a side; 0 where a session brought both."""
        return max((known.source.offer for known in self.sides.values()), default=0)

    @property
    def is_at_work(self) -> bool:
        """Whether another comparison, or another text, is still to come."""
        return self._desk.waits_for(LANE)

    def first_free(self) -> Side | None:
        """Return the side that is still empty and not being filled, the left one first."""
        taken = set(self.sides) | (set(self._pending) if self._desk.waits_for(LANE) else set())
        return next((side for side in Side if side not in taken), None)

    def _sources_with(self, wanted: Mapping[Side, Source]) -> dict[Side, Source]:
        return {**{side: known.source for side, known in self.sides.items()}, **wanted}

    def _are_others(self, wanted: Mapping[Side, Source]) -> bool:
        """Whether the reader offers two texts: what was settled in those that are shown is settled in neither."""
        newest = self.newest_offer
        return all(side in wanted and wanted[side].offer > newest for side in Side)

    def _wanted_by_hand(self) -> Steps:
        """Return what is settled by hand once all that was asked for has come."""
        pending = self._by_hand_pending if self._desk.waits_for(LANE) else None
        return self._by_hand if pending is None else pending

    def _forget_pending(self) -> None:
        self._pending, self._by_hand_pending = {}, None

    def _take(self, outcome: Outcome, by_hand: Steps) -> None:
        self._take_outcome(outcome, by_hand)
        if self._swap_due:
            self._swap_due = False
            self.swap()

    def _take_outcome(self, outcome: Outcome, by_hand: Steps) -> None:
        locked = {side for side, *_ in outcome.locked}
        self._beside_locked = {side: one for side, one in self._pending.items() if side not in locked}, by_hand
        self._forget_pending()
        for sentence in outcome.troubles:
            self.refused.emit(sentence)
        for asked in outcome.locked:
            self.password_wanted.emit(*asked)
        if (outcome.troubles or outcome.locked) and self.comparison is not None:
            return
        for known in self.sides.values():
            self._letting_go.let_go_of(known.document)
        self.sides, self._by_hand = dict(outcome.sides), by_hand
        if outcome.comparison is not None:
            self.comparison, self._prepared, self.ahead = outcome.comparison, outcome.prepared, outcome.ahead
            self.compared.emit(outcome.comparison)
            self.ahead = None
        self.sides_changed.emit()


def _flipped(steps: Steps) -> Steps:
    return tuple(tuple(one.flip() for one in step) for step in steps)


def _is_long(comparison: Comparison) -> bool:
    return len(comparison.differences) + len(comparison.rows) > LONG

"""Finds in both texts what the bar asks for, and goes from place to place. Draws nothing."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace
from itertools import pairwise
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from viewer.model import Comparison, Side, Span
from viewer.presenting.find import MOST, FindError, Question, find
from viewer.settings import Arrangement
from viewer.translation import mark, number, tr, tr_n
from viewer.ui.comparison_page import ComparisonPage
from viewer.ui.find_bar import FindBar
from viewer.ui.jobs import JobDesk, Ticket
from viewer.ui.language import voice
from viewer.ui.messages import announce

if TYPE_CHECKING:
    from viewer.presenting.presenter import Presenter
    from viewer.ui.row_plan import RowPlan

LANE = "find"
# So many places are put in order at once where both texts are shown as one, in some 10 ms; more beside the window's
# thread.
_AT_ONCE = 1_000
# A screen reader is told so many letters before and behind a place: enough to know which one it is.
_AROUND = 40


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was found.

    Where both texts are shown as one, a place of the left has the display row it is seen in, and tells which of its
    words stand in the right text: those are not put in again.
    """

    side: Side
    span: Span
    row: int | None = None
    shared: tuple[Span, ...] = ()

    def is_at(self, other: Place) -> bool:
        """Whether both are the same place of the texts, however they are shown."""
        return self.side is other.side and self.span == other.span


class Finding(QObject):
    """The places of the last question, in reading order, and the one in hand."""

    def __init__(self, page: ComparisonPage, bar: FindBar, desk: JobDesk) -> None:
        super().__init__(page)
        self._page, self._bar, self._desk = page, bar, desk
        self.places: list[Place] = []
        self._all: list[Place] = []
        self._spans: Mapping[Side, Sequence[Span]] = {}
        self._lit: Mapping[Side, Sequence[Span]] = {}
        self.at: int | None = None
        self._asked: tuple[Question, Comparison] | None = None
        self._step_due = 0
        self._trouble = ""
        bar.asked.connect(self.ask)
        bar.next_wanted.connect(self.next)
        bar.previous_wanted.connect(self.previous)
        bar.closed.connect(self._stop)
        page.view.folded.connect(self._show_on_strip)
        page.view.emptied.connect(self.give_up)
        page.filtered.connect(self._refilter)
        voice.changed.connect(self._say_anew)

    def open(self) -> None:
        """Open the bar, with the words that are selected."""
        self._bar.open_bar(" ".join(self._page.mouse.copied_text().split())[:200])

    def ask(self, question: Question) -> None:
        """Look for something, unless it is what was found already."""
        presenter = self._page.presenter
        if presenter is None:
            return
        comparison = presenter.comparison
        if self._asked is not None and self._asked[0] == question and self._asked[1] is comparison:
            return
        self._asked, one = (question, comparison), self._as_one()
        self._desk.ask(LANE, lambda ticket: _looked(ticket, comparison, question, one), self._take, mark("Searching…"))

    def again(self) -> None:
        """Look for the same in another comparison, where the bar is open."""
        self._let_go()
        if self._bar.isVisible():
            self.ask(self._bar.question)

    def give_up(self) -> None:
        """Look no more: the reader does not wait for it, or the comparison is closed."""
        self._desk.cancel(LANE)
        self._let_go()

    def _let_go(self) -> None:
        """Let go of what was found, and of the comparison in which it was."""
        self._asked, self._all, self._step_due, self._trouble = None, [], 0, ""
        self._set([])

    def next(self) -> None:
        """Go to the next place."""
        self._step(1)

    def previous(self) -> None:
        """Go to the place before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        if not self._bar.isVisible():
            self.open()
        if self._desk.waits_for(LANE):
            self._step_due = by
            return
        if self.places:
            at = self._first_in_view() + min(0, by) if self.at is None else self.at + by
            self.at = at % len(self.places)
            self._show_in_hand()
            place = self.places[self.at]
            self._page.view.go_to_place(place.side, place.span, place.row)
            self._page.caret.put(place.side, place.span.start, announced=True)
            announce(self._bar, self._told(place))

    def _told(self, place: Place) -> str:
        """Say which place is in hand, and the words around it."""
        presenter = self._page.presenter
        assert presenter is not None
        document = presenter.comparison.side(place.side)
        paragraph = document.paragraphs[document.paragraph_at(place.span.start)]
        words = around(document.text, place.span, paragraph.start, paragraph.end)
        if place.side is Side.LEFT:
            return tr("{found}, left: {words}", found=self._words(), words=words)
        return tr("{found}, right: {words}", found=self._words(), words=words)

    def _first_in_view(self) -> int:
        """Return the first place that is in view or stands behind what is; their number, where none does."""
        view = self._page.view
        top = view.place()
        if view.store is None or top is None:
            return 0
        plan, comparison = view.store.plan, view.store.presenter.comparison

        def row_of(place: Place) -> int:
            paragraph = comparison.side(place.side).paragraph_at(place.span.start)
            return plan.row_of(plan.display_row_of(place.side, paragraph) if place.row is None else place.row)

        return bisect_left(self.places, plan.row_of_paragraph(*top), key=row_of)

    def _say_anew(self) -> None:
        """Say in another language what was found, or why nothing could be looked for."""
        if self._trouble:
            self._asked = None
            self.ask(self._bar.question)
        else:
            self._bar.tell(self._words())

    def _take(self, looked: _Looked | str, *, keep: bool = False) -> None:
        """Take the answer; what is in hand stays so where the question is the same."""
        self._trouble = looked if isinstance(looked, str) else ""
        if isinstance(looked, str):
            self._step_due = 0
            self._set([])
            self._bar.tell(looked)
            announce(self._bar, looked)
            return
        self._all = looked.found
        one = self._as_one()
        if one is not None and looked.as_one is None:  # the texts were put together meanwhile
            self.rearrange()
            return
        self._show(looked.as_one if one is not None and looked.as_one is not None else self._beside(), keep=keep)
        due, self._step_due = self._step_due, 0
        if due and self.places:
            self._step(due)
        elif not keep and self._is_asked() and self._words():
            announce(self._bar, self._words())

    def _as_one(self) -> tuple[Presenter, RowPlan] | None:
        """Return what is shown now and its rows, where both texts are shown as one."""
        view = self._page.view
        if view.store is None or view.columns.arrangement is not Arrangement.SINGLE or view.store.plan.apart:
            return None
        return copy(view.store.presenter), view.store.plan

    def _beside(self) -> list[Place]:
        """Return the places that can be seen, row by row, in a row the left ones first."""
        view, found = self._page.view, self._all
        if view.store is None:
            return []
        left, right = ([one for one in found if one.side is side and side in view.columns.sides] for side in Side)
        shown, starts = left + right, [[one.span.start for one in places] for places in (left, right)]
        return [shown[n] for n in view.store.plan.order(*starts)]

    def rearrange(self) -> None:
        """Show of what was found the places that can be seen now; the one in hand stays in hand."""
        presenter, one, found = self._page.presenter, self._as_one(), self._all
        if presenter is None or self._asked is None or self._asked[1] is not presenter.comparison:
            return
        if self._desk.waits_for(LANE):
            question, self._asked = self._asked[0], None
            self.ask(question)
        elif one is None:
            self._show(self._beside(), keep=True)
        elif len(found) <= _AT_ONCE:
            self._show(_as_one(*one, found, _no_check), keep=True)
        else:
            self._desk.ask(
                LANE,
                lambda ticket: _Looked(found, _as_one(*one, found, ticket.check)),
                lambda looked: self._take(looked, keep=True),
                mark("Searching…"),
            )

    def _is_asked(self) -> bool:
        """Whether the answer is one to what stands in the bar now, and not to a part of it."""
        return self._bar.isVisible() and self._asked is not None and self._asked[0] == self._bar.question

    def _show(self, places: list[Place], *, keep: bool) -> None:
        here = self.places[self.at] if keep and self.at is not None else None
        self._set(places, next((n for n, place in enumerate(places) if here and place.is_at(here)), None))

    def _refilter(self) -> None:
        """Show what is put in by other differences: of two texts as one, those that are shown."""
        if self._page.view.columns.arrangement is Arrangement.SINGLE:
            self.rearrange()

    def _set(self, places: list[Place], at: int | None = None) -> None:
        """Show other places, and which of them is in hand."""
        self.places, self.at = places, at
        self._spans = _by_side(places)
        self._lit = _lit(places, self._spans)
        self._show_in_hand()
        self._show_on_strip()

    def _show_in_hand(self) -> None:
        here = [self.places[self.at]] if self.at is not None else []
        self._page.view.show_found(self._lit, _lit(here, _by_side(here)))
        self._bar.tell(self._words())

    def _show_on_strip(self) -> None:
        self._page.overview.show_found(self._spans)

    def _words(self) -> str:
        count = len(self.places)
        if not self._bar.question.text:
            return ""
        if not count:
            return tr("Not found")
        many = f"{number(count)}{'+' if count >= MOST else ''}"
        if self.at is not None:
            return tr("{n} of {all}", "places that were found", n=number(self.at + 1), all=many)
        return tr_n("1 place", "{many} places", count, many=many)

    def _stop(self) -> None:
        """Forget the places; the texts are as they were."""
        self.give_up()
        self._page.view.setFocus()


def around(text: str, span: Span, first: int, last: int) -> str:
    """Return the whole words around a place, within a paragraph."""
    start, end = max(first, span.start - _AROUND), min(last, span.end + _AROUND)
    before, after = text[start : span.start], text[span.end : end]
    if start > first:
        before = before[before.find(" ") + 1 :]
    if end < last and " " in after:
        after = after[: after.rfind(" ")]
    return " ".join(f"{before}{text[span.start : span.end]}{after}".split())


def _by_side(places: Sequence[Place]) -> Mapping[Side, list[Span]]:
    """Return the places of each side, in order."""
    return {side: _in_order(place.span for place in places if place.side is side) for side in Side}


def _in_order(spans: Iterable[Span]) -> list[Span]:
    """Return spans in order: of many in a fifth of the time that asking each whether it is less than another takes."""
    return sorted(spans, key=attrgetter("start", "end"))


def _lit(places: Sequence[Place], spans: Mapping[Side, list[Span]]) -> Mapping[Side, Sequence[Span]]:
    """Return what is to be lit on each side, in order, and nothing twice."""
    shared = [span for place in places if place.shared for span in place.shared]
    right = _in_order([*spans[Side.RIGHT], *shared]) if shared else spans[Side.RIGHT]
    return {Side.LEFT: _joined(spans[Side.LEFT]), Side.RIGHT: _joined(right)}


def _joined(spans: list[Span]) -> list[Span]:
    """Return spans that are in order without any that overlap: what overlaps is one."""
    if all(one.end <= other.start for one, other in pairwise(spans)):
        return spans
    joined: list[Span] = []
    for span in spans:
        if joined and span.start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


@dataclass(frozen=True, slots=True)
class _Looked:
    """What was found in both texts, and in which order it is read where they are shown as one."""

    found: list[Place]
    as_one: list[Place] | None


def _looked(
    ticket: Ticket, comparison: Comparison, question: Question, one: tuple[Presenter, RowPlan] | None
) -> _Looked | str:
    found: list[Place] = []
    for side in Side:
        ticket.check()
        try:
            found += [Place(side, span) for span in find(comparison.side(side).text, question)]
        except FindError as error:
            return error.told()
    return _Looked(found, _as_one(*one, found, ticket.check) if one is not None else None)


def _no_check() -> None:
    """Nobody can cancel what is done at once."""


def _as_one(presenter: Presenter, plan: RowPlan, found: list[Place], check: Callable[[], None]) -> list[Place]:
    """Return the places of both texts as one: those of the right, and of the left what it has otherwise."""
    from viewer.presenting.one_text import OneText, reading_key

    one_text, seen = OneText(presenter), list[tuple[tuple[int, ...], Place]]()
    for side in Side:
        places = [place for place in found if place.side is side]
        rows = plan.display_rows_of(side, [place.span.start for place in places]).tolist()
        for n, (place, row) in enumerate(zip(places, rows, strict=True)):
            start = place.span.start
            if side is Side.RIGHT:
                seen.append(((row, *reading_key(side, start, start)), place))
            elif (how := one_text.of_left(row, place.span)) is not None:
                placed = replace(place, row=how.row, shared=how.shared)
                seen.append(((how.row, *reading_key(side, how.at, start)), placed))
            if n % _AT_ONCE == 0:
                check()
    return [place for _, place in sorted(seen, key=itemgetter(0))]

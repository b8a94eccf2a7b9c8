"""Finds in both texts what the bar asks for, and goes from place to place. Draws nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from viewer.model import Comparison, Side, Span
from viewer.presenting.find import MOST, FindError, Question, find
from viewer.settings import Arrangement
from viewer.translation import mark, number, tr, tr_n
from viewer.ui.comparison_page import ComparisonPage
from viewer.ui.find_bar import FindBar
from viewer.ui.jobs import JobDesk, Ticket
from viewer.ui.messages import announce

if TYPE_CHECKING:
    from viewer.ui.row_store import RowStore

LANE = "find"


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
        bar.asked.connect(self.ask)
        bar.next_wanted.connect(self.next)
        bar.previous_wanted.connect(self.previous)
        bar.closed.connect(self._stop)
        page.view.folded.connect(self._show_on_strip)
        page.filtered.connect(self._refilter)

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
        self._asked = (question, comparison)
        self._desk.ask(LANE, lambda ticket: _found(ticket, comparison, question), self._take, mark("Searching…"))

    def again(self) -> None:
        """Look for the same in another comparison, where the bar is open."""
        self.let_go()
        if self._bar.isVisible():
            self.ask(self._bar.question)

    def let_go(self) -> None:
        """Let go of what was found, and of the comparison in which it was."""
        self._asked, self._all = None, []
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
            first = 0 if by > 0 else len(self.places) - 1
            self.at = first if self.at is None else (self.at + by) % len(self.places)
            self._show_in_hand()
            place = self.places[self.at]
            self._page.view.go_to_place(place.side, place.span, place.row)
            announce(self._bar, self._words())

    def _take(self, found: list[Place] | str) -> None:
        if isinstance(found, str):
            self._set([])
            self._bar.tell(found)
            return
        self._all = found
        self._set(self._in_order(found))
        due, self._step_due = self._step_due, 0
        if due:
            self._step(due)

    def _in_order(self, found: list[Place]) -> list[Place]:
        """Return the places that can be seen, row by row, in a row the left ones first."""
        view = self._page.view
        if view.store is None:
            return []
        if view.columns.arrangement is Arrangement.SINGLE and not view.store.plan.apart:
            return self._in_one(view.store, found)
        shown = found if view.columns.beside else [place for place in found if place.side in view.columns.sides]
        return [shown[n] for n in view.store.plan.order([(place.side, place.span.start) for place in shown])]

    def _in_one(self, store: RowStore, found: list[Place]) -> list[Place]:
        """Return the places of both texts as one: those of the right, and of the left what it has otherwise."""
        from viewer.presenting.one_text import OneText, reading_key

        one_text, seen = OneText(store.presenter), list[tuple[tuple[int, ...], Place]]()
        for side in Side:
            places = [place for place in found if place.side is side]
            rows = store.plan.display_rows_of(side, [place.span.start for place in places]).tolist()
            for place, row in zip(places, rows, strict=True):
                start = place.span.start
                if side is Side.RIGHT:
                    seen.append(((store.plan.row_of(row), *reading_key(side, start, start)), place))
                elif (how := one_text.of_left(row, place.span)) is not None:
                    key = store.plan.row_of(how.row), *reading_key(side, how.at, start)
                    seen.append((key, replace(place, row=how.row, shared=how.shared)))
        return [place for _, place in sorted(seen, key=itemgetter(0))]

    def rearrange(self) -> None:
        """Show of what was found the places that can be seen now; the one in hand stays in hand."""
        presenter = self._page.presenter
        if not self._all or presenter is None or self._asked is None or self._asked[1] is not presenter.comparison:
            return
        here = self.places[self.at] if self.at is not None else None
        places = self._in_order(self._all)
        self._set(places, next((n for n, p in enumerate(places) if here and p.is_at(here)), None))

    def _refilter(self) -> None:
        """Show what is put in by other differences: of two texts as one, those that are shown."""
        if self._page.view.columns.arrangement is Arrangement.SINGLE:
            self.rearrange()

    def _set(self, places: list[Place], at: int | None = None) -> None:
        """Show other places, and which of them is in hand."""
        self.places, self.at = places, at
        self._spans = {side: sorted(p.span for p in places if p.side is side) for side in Side}
        self._lit = _lit(places)
        self._show_in_hand()
        self._show_on_strip()

    def _show_in_hand(self) -> None:
        here = [self.places[self.at]] if self.at is not None else []
        self._page.view.show_found(self._lit, _lit(here))
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
        self._desk.cancel(LANE)
        self._asked, self._step_due = None, 0
        self._set([])
        self._page.view.setFocus()


def _lit(places: Sequence[Place]) -> Mapping[Side, Sequence[Span]]:
    """Return what is to be lit on each side, in order, and nothing twice."""
    left = [place.span for place in places if place.side is Side.LEFT]
    right = [place.span for place in places if place.side is Side.RIGHT]
    return {Side.LEFT: _joined(left), Side.RIGHT: _joined(right + [span for p in places for span in p.shared])}


def _joined(spans: list[Span]) -> list[Span]:
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def _found(ticket: Ticket, comparison: Comparison, question: Question) -> list[Place] | str:
    found: list[Place] = []
    for side in Side:
        ticket.check()
        try:
            found += [Place(side, span) for span in find(comparison.side(side).text, question)]
        except FindError as error:
            return error.told()
    return found

"""Finds in both texts what the bar asks for, and goes from place to place. Draws nothing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from viewer.model import Comparison, Side, Span
from viewer.presenting.find import MOST, FindError, Question, find
from viewer.settings import Arrangement
from viewer.translation import mark, number, tr, tr_n
from viewer.ui.comparison_page import ComparisonPage
from viewer.ui.find_bar import FindBar
from viewer.ui.jobs import JobDesk, Ticket
from viewer.ui.messages import announce

LANE = "find"


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was found."""

    side: Side
    span: Span


class Finding(QObject):
    """The places of the last question, in reading order, and the one in hand."""

    def __init__(self, page: ComparisonPage, bar: FindBar, desk: JobDesk) -> None:
        super().__init__(page)
        self._page, self._bar, self._desk = page, bar, desk
        self.places: list[Place] = []
        self._all: list[Place] = []
        self._spans: dict[Side, list[Span]] = {}
        self.at: int | None = None
        self._asked: tuple[Question, Comparison] | None = None
        self._step_due = 0
        bar.asked.connect(self.ask)
        bar.next_wanted.connect(self.next)
        bar.previous_wanted.connect(self.previous)
        bar.closed.connect(self._stop)
        page.view.folded.connect(self._show_on_strip)

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
            self._page.view.go_to_place(place.side, place.span)
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
        store = self._page.view.store
        if store is None or self._page.presenter is None:
            return []
        shown = found if self._page.view.columns.beside else list(filter(self._is_shown, found))
        return [shown[n] for n in store.plan.order([(place.side, place.span.start) for place in shown])]

    def _is_shown(self, place: Place) -> bool:
        """Whether a place is on the screen: of two texts shown as one the left is there where it stands alone."""
        view = self._page.view
        assert view.store is not None
        if view.columns.arrangement is not Arrangement.SINGLE or place.side is Side.RIGHT:
            return place.side in view.columns.sides
        document = view.store.presenter.comparison.left
        row = view.store.plan.row_of_paragraph(Side.LEFT, document.paragraph_at(place.span.start))
        return row in view.store.plan.folds or bool(view.store.row(row).left.paragraphs)

    def rearrange(self) -> None:
        """Show of what was found the places that can be seen now."""
        if self._page.view.store is not None and self._all:
            self._set(self._in_order(self._all))

    def _set(self, places: list[Place]) -> None:
        """Show other places, and none of them in hand."""
        self.places, self.at = places, None
        self._spans = {
            side: sorted((p.span for p in places if p.side is side), key=lambda span: span.start) for side in Side
        }
        self._show_in_hand()
        self._show_on_strip()

    def _show_in_hand(self) -> None:
        here = self.places[self.at] if self.at is not None else None
        self._page.view.show_found(self._spans, (here.side, here.span) if here is not None else None)
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


def _found(ticket: Ticket, comparison: Comparison, question: Question) -> list[Place] | str:
    found: list[Place] = []
    for side in Side:
        ticket.check()
        try:
            found += [Place(side, span) for span in find(comparison.side(side).text, question)]
        except FindError as error:
            return error.told()
    return found

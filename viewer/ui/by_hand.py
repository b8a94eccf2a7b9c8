"""Settling by hand what comparing did not see: what the menu over a paragraph offers, and the click that follows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from viewer.model import Act, Comparison, Document, Passage, Role, Settled, Side, passages
from viewer.translation import tr, tr_n
from viewer.ui.comparison_page import ComparisonPage
from viewer.ui.language import voice
from viewer.ui.text_selection import Selection
from viewer.ui.view_mouse import Hit
from viewer.ui.workbench import Steps, Workbench


@dataclass(frozen=True)
class _Spot:
    """A paragraph of one side."""

    side: Side
    paragraph: int


class ByHand(QObject):
    """Asks for the paragraphs and hands what was settled to the workbench. The texts stay where they are in view."""

    said = Signal(str)
    """(words) what was done."""
    asked = Signal(str)
    """(words) what is to be done next; nothing once that is done, or no longer waited for."""
    did = Signal()
    """Something that was settled is in force, and can be taken back."""

    def __init__(self, page: ComparisonPage, bench: Workbench) -> None:
        super().__init__(page)
        self._page, self._bench = page, bench
        self._waiting: _Spot | None = None
        self._stay: tuple[_Spot, Steps] | None = None
        page.mouse.clicked.connect(self._click)
        voice.changed.connect(self._ask_anew)

    def fill(self, menu: QMenu, hit: Hit | None) -> None:
        """Put what can be done with the paragraph under the mouse into a menu."""
        comparison = self._bench.comparison
        if hit is None or comparison is None:
            return
        self._bench.compared.connect(menu.close)  # it speaks of the paragraphs that are shown
        spot = _Spot(hit.side, comparison.side(hit.side).paragraph_at(hit.offset))
        menu.addSeparator()
        to_left = spot.side.other is Side.LEFT
        align = tr("Align &with a Paragraph on the Left…") if to_left else tr("Align &with a Paragraph on the Right…")
        menu.addAction(align).triggered.connect(lambda: self._begin(spot))
        facing = _facing(comparison, spot)
        if facing:
            part = menu.addAction(tr("Par&t from What It Faces"))
            part.triggered.connect(lambda: self._settle(Act.PART, spot, {spot.paragraph: facing}))
        document = comparison.side(spot.side)
        self._offer_place(menu, spot, document, _selected(document, spot, self._page.view.selection))
        section = _section(document, spot.paragraph)
        if len(section) > 1:
            self._offer_section(menu, spot, document, section)

    def _offer_place(self, menu: QMenu, spot: _Spot, document: Document, chosen: range) -> None:
        """Offer to say of a paragraph, or of all that are selected around it, whether they belong to the article."""
        act = _other_place(document, chosen)
        if len(chosen) == 1:
            title = tr("&Part of the Article") if act is Act.INSIDE else tr("Not &Part of the Article")
        elif act is Act.INSIDE:
            title = tr_n(
                "The Selected Paragraph Is &Part of the Article",
                "The {n} Selected Paragraphs Are &Part of the Article",
                len(chosen),
            )
        else:
            title = tr_n(
                "The Selected Paragraph Is Not &Part of the Article",
                "The {n} Selected Paragraphs Are Not &Part of the Article",
                len(chosen),
            )
        menu.addAction(title).triggered.connect(lambda: self._place(act, spot, chosen))

    def _offer_section(self, menu: QMenu, spot: _Spot, document: Document, section: range) -> None:
        """Offer the same for all that stands below a heading: a preface, an appendix, a chapter."""
        act, n = _other_place(document, section), len(section)
        title = (
            tr_n(
                "This &Section of 1 Paragraph Is Part of the Article",
                "This &Section of {n} Paragraphs Is Part of the Article",
                n,
            )
            if act is Act.INSIDE
            else tr_n(
                "This &Section of 1 Paragraph Is Not Part of the Article",
                "This &Section of {n} Paragraphs Is Not Part of the Article",
                n,
            )
        )
        menu.addAction(title).triggered.connect(lambda: self._place(act, spot, section))

    def stop(self) -> bool:
        """Wait for no paragraph any more; return whether one was waited for."""
        waited = self._waiting is not None
        self.forget()
        if waited:
            self.said.emit(tr("Nothing was aligned"))
        return waited

    def forget(self) -> None:
        """Wait for no paragraph any more: one was clicked, or those that were shown are gone."""
        if self._waiting is not None:
            self._waiting, self._page.mouse.awaited = None, False
            self.asked.emit("")

    def return_to_place(self) -> None:
        """Show the paragraph that was settled, once the texts are compared anew; nothing, where that was cancelled."""
        self.forget()
        stay, self._stay = self._stay, None
        store = self._page.view.store
        if stay is None or store is None or self._bench.by_hand != stay[1]:
            return
        spot, _steps = stay
        if spot.paragraph < len(store.presenter.comparison.side(spot.side).paragraphs):  # the text may be another now
            self._page.view.go_to_row(store.plan.row_of_paragraph(spot.side, spot.paragraph))
        self.did.emit()

    def _begin(self, spot: _Spot) -> None:
        """Ask for what a paragraph faces, which is selected meanwhile: the eye is to find back to it."""
        comparison = self._bench.comparison
        if comparison is None:
            return
        self._waiting, self._page.mouse.awaited = spot, True
        paragraph = comparison.side(spot.side).paragraphs[spot.paragraph]
        self._page.view.set_selection(Selection(spot.side, paragraph.start, paragraph.end))
        self.asked.emit(
            tr("Click the paragraph on the left that it faces, or Enter there. Escape: none.")
            if spot.side.other is Side.LEFT
            else tr("Click the paragraph on the right that it faces, or Enter there. Escape: none.")
        )

    def _ask_anew(self) -> None:
        """Ask in another language what is being asked."""
        if self._waiting is not None:
            self._begin(self._waiting)

    def _click(self, hit: Hit) -> None:
        first, comparison = self._waiting, self._bench.comparison
        if first is None or comparison is None:
            return
        if hit.side is first.side:
            self._begin(first)
            return
        self.forget()
        facing = _Spot(hit.side, comparison.side(hit.side).paragraph_at(hit.offset))
        self._settle(Act.ALIGN, first, {first.paragraph: [facing]})

    def _place(self, act: Act, spot: _Spot, chosen: range) -> None:
        """Say of paragraphs, and of those that they face alone, whether they belong to the article."""
        comparison = self._bench.comparison
        if comparison is None:
            return
        facing = {p: row.on(spot.side.other) for row in comparison.rows for p in row.on(spot.side)}
        alone = {p: [_Spot(spot.side.other, q) for q in facing[p]] for p in chosen if len(facing[p]) == 1}
        self._settle(act, spot, {p: alone.get(p, []) for p in chosen})

    def _settle(self, act: Act, spot: _Spot, concerned: Mapping[int, Sequence[_Spot]]) -> None:
        """Settle paragraphs of the spot's side with those on the other side that each of them is settled with."""
        comparison = self._bench.comparison
        if comparison is None:
            return
        told = {side: passages(comparison.side(side)) for side in Side}
        settled = []
        for p, others in concerned.items():
            theirs: list[Passage | None] = [told[other.side][other.paragraph] for other in others]
            for one in theirs or [None]:
                mine = told[spot.side][p]
                settled.append(Settled(act, mine, one) if spot.side is Side.LEFT else Settled(act, one, mine))
        self._stay = spot, self._bench.settle(settled)


def _facing(comparison: Comparison, spot: _Spot) -> list[_Spot]:
    """Return the paragraphs that a paragraph faces."""
    row = next(r for r in comparison.rows if spot.paragraph in r.on(spot.side))
    return [_Spot(spot.side.other, p) for p in row.on(spot.side.other)]


def _selected(document: Document, spot: _Spot, selection: Selection | None) -> range:
    """Return the paragraphs that are selected, where the spot is among them; else the spot's own."""
    if selection is not None and selection.side is spot.side and len(selection.span):
        first, last = document.paragraph_at(selection.span.start), document.paragraph_at(selection.span.end - 1)
        if first <= spot.paragraph <= last:
            return range(first, last + 1)
    return range(spot.paragraph, spot.paragraph + 1)


def _section(document: Document, heading: int) -> range:
    """Return a heading with all that stands below it, up to the next one of its level or a higher one.

    Below the title stands all there is: that is no section.
    """
    known, level = document.paragraphs, document.paragraphs[heading].level
    if not level or known[heading].role is Role.TITLE:
        return range(heading, heading + 1)
    ends = (p for p in range(heading + 1, len(known)) if known[p].level and known[p].level <= level)
    return range(heading, next(ends, len(known)))


def _other_place(document: Document, chosen: range) -> Act:
    """Return what can be said of paragraphs that is not so yet."""
    outside = all(document.paragraphs[p].role.is_furniture for p in chosen)
    return Act.INSIDE if outside else Act.OUTSIDE

"""Settling by hand what comparing did not see: what the menu over a paragraph offers, and the click that follows."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from viewer.model import Act, Comparison, Settled, Side, passages
from viewer.translation import tr
from viewer.ui.comparison_page import ComparisonPage
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

    def fill(self, menu: QMenu, hit: Hit | None) -> None:
        """Put what can be done with the paragraph under the mouse into a menu."""
        comparison = self._bench.comparison
        if hit is None or comparison is None:
            return
        spot = _Spot(hit.side, comparison.side(hit.side).paragraph_at(hit.offset))
        menu.addSeparator()
        to_left = spot.side.other is Side.LEFT
        align = tr("Align &with a Paragraph on the Left…") if to_left else tr("Align &with a Paragraph on the Right…")
        menu.addAction(align).triggered.connect(lambda: self._begin(spot))
        facing = _facing(comparison, spot)
        if facing:
            part = menu.addAction(tr("Par&t from What It Faces"))
            part.triggered.connect(lambda: self._settle(Act.PART, spot, facing))
        outside = comparison.side(spot.side).paragraphs[spot.paragraph].role.is_furniture
        act = Act.INSIDE if outside else Act.OUTSIDE
        title = tr("&Part of the Article") if outside else tr("Not &Part of the Article")
        menu.addAction(title).triggered.connect(lambda: self._place(act, spot, facing))

    def undo(self) -> None:
        """Take back what was settled last."""
        if self._bench.unsettle() is not None:
            self.said.emit(tr("Taken back"))
        else:
            self.said.emit(tr("Nothing was settled by hand"))

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
            self._waiting = None
            self.asked.emit("")

    def return_to_place(self) -> None:
        """Show the paragraph that was settled, once the texts are compared anew; nothing, where that was cancelled."""
        self.forget()
        stay, self._stay = self._stay, None
        store = self._page.view.store
        if stay is None or store is None or self._bench.by_hand != stay[1]:
            return
        spot, _steps = stay
        self._page.view.go_to_row(store.plan.row_of_paragraph(spot.side, spot.paragraph))
        self.did.emit()

    def _begin(self, spot: _Spot) -> None:
        self._waiting = spot
        self.asked.emit(
            tr("Click the paragraph on the left that it faces. Escape leaves it as it is.")
            if spot.side.other is Side.LEFT
            else tr("Click the paragraph on the right that it faces. Escape leaves it as it is.")
        )

    def _click(self, hit: Hit) -> None:
        first, comparison = self._waiting, self._bench.comparison
        if first is None or comparison is None:
            return
        if hit.side is first.side:
            self._begin(first)
            return
        self.forget()
        self._settle(Act.ALIGN, first, [_Spot(hit.side, comparison.side(hit.side).paragraph_at(hit.offset))])

    def _place(self, act: Act, spot: _Spot, facing: list[_Spot]) -> None:
        """Say of a paragraph, and of the one that it faces, whether they belong to the article."""
        self._settle(act, spot, facing if len(facing) == 1 else [])

    def _settle(self, act: Act, spot: _Spot, others: list[_Spot]) -> None:
        comparison = self._bench.comparison
        if comparison is None:
            return
        told = {side: passages(comparison.side(side)) for side in Side}
        mine = told[spot.side][spot.paragraph]
        settled = []
        for other in others:
            theirs = told[other.side][other.paragraph]
            left, right = (mine, theirs) if spot.side is Side.LEFT else (theirs, mine)
            settled.append(Settled(act, left, right))
        if not others:
            settled.append(Settled(act, mine, None) if spot.side is Side.LEFT else Settled(act, None, mine))
        self._stay = spot, self._bench.settle(settled)


def _facing(comparison: Comparison, spot: _Spot) -> list[_Spot]:
    """Return the paragraphs that a paragraph faces."""
    row = next(r for r in comparison.rows if spot.paragraph in r.on(spot.side))
    return [_Spot(spot.side.other, p) for p in row.on(spot.side.other)]

"""Takes back what was settled last, or settles it again: shows where that was, and says what it was."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.model import Comparison, Passage, Settled, Settlement, Side, Span, concerned_by, paragraph_of
from viewer.translation import tr
from viewer.ui import step_words
from viewer.ui.arrival import Arrival
from viewer.ui.comparison_page import ComparisonPage
from viewer.ui.workbench import Steps, Workbench


class TakingBack(QObject):
    """Asks the workbench, and waits for the comparison that this brings."""

    said = Signal(str)
    """(words) what was done."""

    def __init__(self, page: ComparisonPage, bench: Workbench, arrival: Arrival) -> None:
        super().__init__(page)
        self._page, self._bench, self._arrival = page, bench, arrival
        self._due: tuple[Steps, Sequence[Settlement], str, bool] | None = None

    def undo(self) -> None:
        """Take back what was settled last, or give up what is still being settled."""
        steps = self._bench.wanted_by_hand
        if not steps:
            self.said.emit(tr("There is nothing to take back"))
            return
        words = step_words.taken_back(step_words.of_settled(steps[-1]))
        if self._bench.is_settling:
            self._bench.cancel()
            self.said.emit(words)
        else:
            self._bench.unsettle()
            self._wait(steps[:-1], steps[-1], words)

    def redo(self) -> bool:
        """Settle again what was taken back last; return whether there is anything."""
        if not self._bench.resettle():
            return False
        steps = self._bench.wanted_by_hand
        self._wait(steps, steps[-1], step_words.done_again(step_words.of_settled(steps[-1])))
        return True

    def _wait(self, steps: Steps, step: Sequence[Settlement], words: str) -> None:
        self._due = steps, step, words, self._page.list.list.hasFocus()

    def return_to_place(self) -> None:
        """Show what was taken back or done again, once the texts are compared anew; not where that was cancelled."""
        due, self._due = self._due, None
        comparison = self._bench.comparison
        if due is None or comparison is None or self._bench.by_hand != due[0]:
            return
        _steps, step, words, in_list = due
        first = step[0]
        if isinstance(first, Settled):
            self._show_paragraph(comparison, first)
        else:
            self._page.go_to_one_of(concerned_by(comparison, first))
        if in_list:  # the window gives the focus to the texts
            shown = self._page.list.list
            QTimer.singleShot(0, shown, shown.setFocus)
        self.said.emit(words)

    def _show_paragraph(self, comparison: Comparison, settled: Settled) -> None:
        """Bring the paragraph into sight that was settled, and light it."""
        place = _place_of(comparison, settled)
        if place is not None:
            side, number = place
            paragraph = comparison.side(side).paragraphs[number]
            self._page.view.go_to_place(side, Span(paragraph.start, paragraph.end))
            self._arrival.light(side, number)


def _place_of(comparison: Comparison, settled: Settled) -> tuple[Side, int] | None:
    """Return where a paragraph stands that was settled, on the left where there is one."""
    told: tuple[tuple[Side, Passage | None], ...] = ((Side.LEFT, settled.left), (Side.RIGHT, settled.right))
    for side, passage in told:
        number = None if passage is None else paragraph_of(comparison.side(side), passage)
        if number is not None:
            return side, number
    return None

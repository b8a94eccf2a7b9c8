"""Keeps what a reader notes while going through the differences: what was looked at, and notes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from viewer.model import alike
from viewer.presenting.review import NO_REMARK, NO_REMARKS, Remark, exchanged, taken_over
from viewer.translation import tr, tr_n
from viewer.ui import step_words
from viewer.ui.comparison_page import ComparisonPage

if TYPE_CHECKING:
    from viewer.ui.preparing import Prepared


class Reviewing(QObject):
    """The remarks on the comparison that is shown."""

    changed = Signal()
    """Something was noted, or taken back."""
    did = Signal()
    """Something was noted that can be taken back."""
    said = Signal(str)
    noted_late = Signal(str, str)
    """(fingerprint, note) of a difference in the comparison that was shown when the note was begun."""

    def __init__(self, page: ComparisonPage) -> None:
        super().__init__(page)
        self._page = page
        self._remarks: dict[str, Remark] = {}
        self._noted: dict[int, Remark] = {}
        self._before: list[dict[str, Remark]] = []
        self._taken_back: list[dict[str, Remark]] = []
        self._is_taken_up = False
        self._here: Mapping[int, Remark] | None = None
        """What was taken up, by the numbers of the differences that are shown next, where that is known."""
        self._begun = 0
        self._asked = ""
        """The fingerprint of the difference on which a note was asked for last."""

    @property
    def remarks(self) -> Mapping[str, Remark]:
        """Return what was noted, by fingerprint."""
        return self._remarks

    @property
    def steps(self) -> Sequence[Mapping[str, Remark]]:
        """Return what was known before each step that can be taken back, the oldest first."""
        return self._before

    def take_up(
        self,
        remarks: Mapping[str, Remark],
        steps: Iterable[Mapping[str, Remark]] = (),
        here: Mapping[int, Remark] | None = None,
    ) -> None:
        """Begin with what was noted before, and the steps of it that can be taken back.

        `here` are the remarks in the comparison that is shown next, where they were found again in it already.
        """
        self._remarks, self._before, self._taken_back = dict(remarks), [dict(step) for step in steps], []
        self._is_taken_up, self._here = bool(remarks), here
        self._begun += 1

    def put_all(self, remarks: Mapping[str, Remark]) -> None:
        """Have these remarks and no others. Whoever does so can take it back: no step of what was noted is changed."""
        self._remarks, self._is_taken_up, self._here = dict(remarks), bool(remarks), None
        self.show_comparison()

    def follow(self, prepared: Prepared) -> None:
        """Keep what was noted where the two sides are exchanged in what is shown next."""
        shown, next_ = self._page.presenter, prepared.presenter.comparison
        if shown is None or next_.left is not shown.comparison.right or next_.right is not shown.comparison.left:
            return
        names = prepared.exchanged
        if names is None:
            noted = {told for remarks in (self._remarks, *self._before, *self._taken_back) for told in remarks}
            noted |= {self._asked} - {""}
            names = exchanged(shown.comparison, self._page.told, next_, prepared.told, noted) if noted else {}
        self._asked = names.get(self._asked, self._asked)
        self._remarks = {names.get(told, told): remark for told, remark in self._remarks.items()}
        for steps in (self._before, self._taken_back):
            steps[:] = [{names.get(told, told): one for told, one in step.items()} for step in steps]

    def show_comparison(self) -> None:
        """Find the remarks again in the comparison that is shown now."""
        presenter, numbers = self._page.presenter, self._page.numbers
        here, self._here = self._here, None
        if self._is_taken_up and presenter is not None:
            self._is_taken_up = False
            if here is None and not all(map(numbers.__contains__, self._remarks)):  # they may be of an older session
                self._remarks = taken_over(self._remarks, presenter.comparison, self._page.told)
        self._show(here)

    def remark(self, difference: int) -> Remark:
        """Return what was noted of a difference."""
        told = self._page.told
        return self._known(told[difference]) if difference < len(told) else NO_REMARK

    def _all_reviewed(self, numbers: Sequence[int]) -> bool:
        told, known = self._page.told, self._remarks
        return all(known.get(told[n], NO_REMARK).reviewed for n in numbers)

    def _known(self, told: str) -> Remark:
        return self._remarks.get(told, NO_REMARK)

    def toggle(self) -> None:
        """Say of the entry in hand that it was looked at, or not, and go on to the next."""
        if self._page.current is None:
            self.said.emit(tr("No difference is in hand: go to one first"))
            return
        numbers = self._page.in_hand
        reviewed = not self._all_reviewed(numbers)
        self._mark(numbers, reviewed=reviewed)
        if not reviewed:
            self.said.emit(tr("No longer reviewed"))
            return
        several = len(numbers) > 1
        self.said.emit(_said_reviewed(len(numbers)) if several else tr("Reviewed"))
        self._page.next()

    def toggle_alike(self) -> None:
        """Say the same of all differences that say what the one in hand says, and go on to the next one.

        What is one thing with it is no less reviewed.
        """
        current, presenter = self._page.current, self._page.presenter
        if current is None or presenter is None:
            self.said.emit(tr("No difference is in hand: go to one first"))
            return
        numbers = sorted({*alike(presenter.comparison, current), *self._page.in_hand})
        reviewed = not self._all_reviewed(numbers)
        self._mark(numbers, reviewed=reviewed)
        if reviewed:
            self._page.next()
            self.said.emit(_said_reviewed(len(numbers)))
        else:
            self.said.emit(tr("No longer reviewed"))

    def _mark(self, numbers: Sequence[int], *, reviewed: bool) -> None:
        """Note of differences that they were looked at, or not, in one step."""
        told, known = self._page.told, self._remarks
        notes = {one: known[one].note if one in known else "" for one in map(told.__getitem__, numbers)}
        without = Remark(reviewed)
        self._put({one: Remark(reviewed, note) if note else without for one, note in notes.items()})

    def ask_note(self, parent: QWidget) -> None:
        """Ask for the note on the difference in hand; that on an entry of several is kept with its first."""
        if self._page.current is None:
            self.said.emit(tr("No difference is in hand: go to one first"))
            return
        current = self._page.in_hand[0]
        from viewer.ui.note_dialog import NoteDialog  # few readers note

        self._asked, begun = self._page.told[current], self._begun  # while it is asked, another comparison may come
        dialog = NoteDialog(parent, self._page.list.model.sentence(current), self._known(self._asked).note)
        dialog.noted.connect(lambda text: self._keep(text, begun))
        dialog.open()

    def _keep(self, note: str, begun: int) -> None:
        told = self._asked
        if begun == self._begun:
            self.note(told, note)
        else:
            self.noted_late.emit(told, note)
        self.said.emit(tr("Note kept") if note else tr("Note removed"))

    def note(self, told: str, note: str) -> None:
        """Note something of the difference with this fingerprint."""
        self._put({told: replace(self._known(told), note=note)})

    def undo(self) -> None:
        """Take back what was noted last, and show of which difference that was."""
        if self._before:
            step = self._before.pop()
            now = self._as_now(step)
            self._taken_back.append(now)
            self._set(step)
            self._tell(step, step_words.taken_back(step_words.of_noted(step, now)))

    def redo(self) -> bool:
        """Note again what was taken back last; return whether there is anything, since something new was noted."""
        if not self._taken_back:
            return False
        step = self._taken_back.pop()
        now = self._as_now(step)
        self._before.append(now)
        self._set(step)
        self._tell(step, step_words.done_again(step_words.of_noted(now, step)))
        return True

    def _tell(self, step: Mapping[str, Remark], words: str) -> None:
        """Go where something was noted, and say what that was."""
        numbers = self._page.numbers
        self._page.go_to_one_of(sorted(numbers[told] for told in step if told in numbers))
        self.said.emit(words)

    def _put(self, remarks: Mapping[str, Remark]) -> None:
        """Note something of differences, by fingerprint, in one step."""
        self._taken_back = []
        self._before.append(self._as_now(remarks))
        self.did.emit()  # what is changed then is told with all that can be taken back
        self._set(remarks)

    def _as_now(self, remarks: Mapping[str, Remark]) -> dict[str, Remark]:
        """Return what is noted now of the same differences."""
        known = self._remarks.get
        return {told: known(told, NO_REMARK) for told in remarks}

    def _set(self, remarks: Mapping[str, Remark]) -> None:
        """Note this of differences, by fingerprint; all that was noted of others is left alone."""
        numbers = self._page.numbers
        here = {numbers[told]: remark for told, remark in remarks.items() if told in numbers}
        _put(self._remarks, remarks)
        _put(self._noted, here)
        self._page.list.show_remarks(self._noted, here)
        self.changed.emit()

    def noted(self) -> Mapping[int, Remark]:
        """Return what was noted of the differences that are there now, by their index."""
        return dict(self._noted) if self._noted else NO_REMARKS

    def _show(self, here: Mapping[int, Remark] | None = None) -> None:
        """Show all that is noted; `here` is that by the numbers of the differences, where that is known."""
        numbers = self._page.numbers
        if here is None:
            here = {numbers[told]: remark for told, remark in self._remarks.items() if told in numbers}
        self._noted = dict(here)
        self._page.list.show_remarks(self._noted)
        self.changed.emit()


_Key = TypeVar("_Key")


def _put(known: dict[_Key, Remark], more: Mapping[_Key, Remark]) -> None:
    """Note this, too; an empty remark is none. Spelt out: Shift+R may note of 20,000 at once."""
    known.update(more)
    for key in [key for key, remark in more.items() if not remark.reviewed and not remark.note]:
        del known[key]


def _said_reviewed(n: int) -> str:
    return tr_n("1 difference reviewed", "{n} differences reviewed", n)

"""The page of a comparison: verdict, switches, cards, columns, strip and list, set together. Decides nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from viewer.model import Side, Span
from viewer.presenting.display import Step
from viewer.presenting.filters import Filter
from viewer.presenting.presenter import Presenter
from viewer.presenting.verdict import Verdict
from viewer.translation import number, tr
from viewer.ui import accessible_strip, accessible_view
from viewer.ui.cards import Cards
from viewer.ui.caret import Caret
from viewer.ui.chips import ChipBar
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.difference_list import DifferenceList
from viewer.ui.divider import Divider
from viewer.ui.find_bar import FindBar
from viewer.ui.flag_chips import FlagChips
from viewer.ui.focus_ring import FocusRing
from viewer.ui.left_at import LeftAt, found_again, of_same_texts
from viewer.ui.letting_go import LettingGo
from viewer.ui.messages import announce
from viewer.ui.move_lines import MoveLines
from viewer.ui.overview import Overview
from viewer.ui.theme import Theme
from viewer.ui.verdict_bar import VerdictBar
from viewer.ui.view_mouse import ViewMouse

if TYPE_CHECKING:
    from viewer.ui.preparing import Prepared

# A page above the article that takes more than this share of the view is passed over.
_MUCH = 0.4
LIST_WIDTH = 304
_LEAST_LIST, _LEAST_TEXTS = 200, 480


class ComparisonPage(QWidget):
    """Everything about one comparison."""

    stepped = Signal(object)
    """(Step) another difference is in hand: the reader went there."""
    held = Signal(object)
    """(Step) another difference is in hand, as it was left."""
    filtered = Signal()
    """Other categories are shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.presenter: Presenter | None = None
        self._prepared: Prepared | None = None
        self._letting_go = LettingGo(self)
        self.current: int | None = None
        self.step: Step | None = None
        self._first: int | None = None
        self.verdict = VerdictBar(theme)
        self.chips = ChipBar(theme)
        self.flags = FlagChips(theme, self.chips, self.chips.row)
        self.cards = Cards(theme)
        accessible_view.install()
        accessible_strip.install()
        self.view = ComparisonView(theme)
        self.mouse = ViewMouse(self.view)
        self.caret = Caret(self.view, self.mouse, theme)
        self.divider = Divider(self.view)
        self.move_lines = MoveLines(self.view, theme)
        self.overview = Overview(self.view, theme)
        FocusRing(self.view, theme)
        self.list = DifferenceList(theme)
        self.find_bar = FindBar(theme)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._arrange()
        self.chips.wanted.connect(self._switch)
        self.flags.wanted.connect(self._switch)
        self.chips.left.connect(self.verdict.begin)
        self.list.chosen.connect(self.go_to)
        self.list.left.connect(self.view.setFocus)
        self.list.walked_to.connect(lambda difference: self.go_to(difference, heard=True))
        self.mouse.difference_clicked.connect(self.go_to)
        self.view.rearranged.connect(lambda: self.cards.show_columns(self.view.columns))
        self.view.folded.connect(lambda: self.overview.show_presenter(self.presenter))

    def _arrange(self) -> None:
        rooms = QVBoxLayout(self)
        rooms.setContentsMargins(0, 0, 0, 0)
        rooms.setSpacing(0)
        sentence = QHBoxLayout()
        sentence.addWidget(self.verdict, 1)
        sentence.addStretch(0)  # beside it in a window that is very wide
        rooms.addLayout(sentence)
        rooms.addWidget(self.chips)
        rooms.addWidget(_Line(self._theme))
        rooms.addWidget(self.splitter, 1)
        texts = QWidget(self.splitter)
        texts.setMinimumWidth(_LEAST_TEXTS)
        grid = QGridLayout(texts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.cards, 0, 0)
        grid.addWidget(_Corner(self._theme), 0, 1)
        grid.addWidget(self.view, 1, 0)
        grid.addWidget(self.overview, 1, 1)  # level with the texts: of short ones each tick stands beside its line
        grid.addWidget(self.find_bar, 2, 0, 1, 2)
        grid.setRowStretch(1, 1)
        self.list.setMinimumWidth(_LEAST_LIST)
        self.splitter.addWidget(texts)
        self.splitter.addWidget(self.list)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([1096, LIST_WIDTH])

    def show_prepared(self, prepared: Prepared, *, stays: bool = True) -> None:
        """Show a comparison; where the reader was, if it is of the texts that are shown already and `stays` allows."""
        before = self._prepared
        left_at = found_again(self._left_at(), before, prepared) if before is not None and stays else None
        if before is None or not of_same_texts(before.presenter.comparison, prepared.presenter.comparison):
            self.verdict.begin()  # else something was settled by hand, and the texts are to stay where they are
        self._let_go()
        self._prepared = prepared
        self.presenter, self.current, self.step = prepared.presenter, None, None
        self._show_details()
        self._show_documents()
        self.view.show_presenter(prepared.presenter, prepared.amounts)
        self.overview.take_facts(prepared.facts)
        said = self._show_filtered().sentence()
        self._go_on_at(left_at, prepared.presenter)
        announce(self, said)

    def _begin_at_article(self, presenter: Presenter) -> None:
        """Begin where the article does, in the texts and the list, where the page above it would fill them."""
        self._first = None
        store = self.view.store
        if store is not None and presenter.rows:
            row = presenter.rows[presenter.beginning()]
            side = Side.LEFT if row.left else Side.RIGHT
            place = side, row.on(side)[0]
            if store.heights.top(store.plan.row_of_paragraph(*place)) > self.view.viewport().height() * _MUCH:
                self.view.return_to(*place)
                self._first = presenter.first_of_article()
        self.list.begin_at(self._first)

    def _left_at(self) -> LeftAt:
        return LeftAt(self.view.place(), self.view.share_above, self.current)

    def _go_on_at(self, left_at: LeftAt | None, presenter: Presenter) -> None:
        """Stay where the reader was, with the same difference in hand; where it is gone, one near by is the next."""
        store = self.view.store
        if left_at is None or left_at.place is None or store is None:
            self._begin_at_article(presenter)
        else:
            self._first = None
            self.view.return_to(*left_at.place, left_at.share_above)
        if left_at is None:
            return
        if left_at.in_hand is not None:
            self.hold(left_at.in_hand)
        elif left_at.place is not None and store is not None:
            display_row = store.plan.first_display_row(store.plan.row_of_paragraph(*left_at.place))
            self._first = presenter.first_from(presenter.rows[display_row].row)
            self.list.begin_at(self._first)

    def _let_go(self) -> None:
        if self._prepared is not None:
            self._letting_go.let_go(self._prepared)
        self._prepared = None

    @property
    def in_hand(self) -> Sequence[int]:
        """All differences of the entry in hand."""
        if self.presenter is None or self.current is None:
            return ()
        return self.presenter.entries().of(self.current)

    @property
    def told(self) -> Sequence[str]:
        """The fingerprints of the differences that are shown, or hidden."""
        return self._prepared.told if self._prepared is not None else ()

    @property
    def numbers(self) -> Mapping[str, int]:
        """Which difference has which of these fingerprints."""
        return self._prepared.numbers if self._prepared is not None else {}

    def _show_documents(self) -> None:
        if self._prepared is not None:
            comparison = self._prepared.presenter.comparison
            self.cards.show_documents({side: comparison.side(side) for side in Side}, self._prepared.words)

    def show_nothing(self) -> None:
        """Let go of the comparison."""
        self._let_go()
        self.presenter, self.current, self.step = None, None, None
        self._show_details()
        self.view.show_nothing()
        self.list.show_presenter(None)
        self.overview.show_presenter(None)

    def set_filter(self, filter: Filter) -> None:  # noqa: A002 - the noun itself
        """Show other categories; the difference in hand stays, if it is still shown."""
        self.verdict.begin()
        self._switch(filter)

    def _switch(self, filter: Filter) -> None:  # noqa: A002 - the noun itself
        """Show other categories by the switches below the verdict, which stay under the pointer until it leaves."""
        if self.presenter is None:
            return
        self.presenter.set_filter(filter)
        if self.current not in self.presenter.shown():
            self.current = None
            self._show_details()
        self.step = self.presenter.step_to(self.current) if self.current is not None else None
        self.view.set_current(self.current)
        self.view.refresh_marks()
        self._show_filtered()

    def pass_by(self, done: Iterable[int]) -> None:
        """Let nobody stop at what is done; it stays marked in the texts, and in hand where it is."""
        if self.presenter is None or not self.presenter.pass_by(done):
            return
        self.step = self.presenter.step_to(self.current) if self.current is not None else None
        self.list.show_presenter(self.presenter, self.current)
        self.filtered.emit()

    def _show_filtered(self) -> Verdict:
        assert self.presenter is not None
        verdict = self.presenter.verdict()
        self.verdict.show_verdict(verdict)
        self.chips.show_presenter(self.presenter)
        self.flags.show_presenter(self.presenter)
        self.list.show_presenter(self.presenter, self.current)
        self.overview.show_presenter(self.presenter)
        self.filtered.emit()
        return verdict

    def say_anew(self) -> None:
        """Say all in another language; what is at the top and in hand stays."""
        if self.presenter is None:
            return
        step = self.step
        self._show_documents()
        self.set_filter(self.presenter.filter)
        self.verdict.begin()
        self.step = step
        self._show_details()

    def next(self) -> None:
        """Go to the next difference; from none to the first of the article where the view began there."""
        if self.presenter is None:
            return
        first = self._first
        self.verdict.begin()  # what it kept for other categories: the texts move now in any case
        if self.current is None and first is not None and first in self.presenter.entries().firsts:
            self.go_to(first)
        else:
            self._take(self.presenter.next(self.current))

    def previous(self) -> None:
        """Go to the previous difference."""
        if self.presenter is not None:
            self.verdict.begin()
            self._take(self.presenter.previous(self.current))

    def go_to(self, difference: int, *, heard: bool = False) -> None:
        """Go to a difference; `heard` says that a screen reader has said it already."""
        if self.presenter is None or difference not in self.presenter.shown():
            return
        self._take(self.presenter.step_to(difference), heard=heard)

    def go_to_one_of(self, differences: Sequence[int]) -> None:
        """Go to the one in hand of some differences, or the first that is shown; else to the place of the first."""
        if self.presenter is None or not differences:
            return
        shown = frozenset(self.presenter.shown())
        first = next((one for one in differences if one in shown), None)
        if self.current is not None and self.current in differences:
            self.view.go_to_difference(self.current)
        elif first is not None:
            self.go_to(first)
        else:
            hidden = self.presenter.comparison.differences[differences[0]]
            side = Side.LEFT if hidden.left is not None else Side.RIGHT
            self.view.go_to_place(side, hidden.on(side) or Span(0, 0))

    def _take(self, step: Step | None, *, heard: bool = False) -> None:
        if step is None or self.presenter is None:
            return
        self._hold(step)
        self.view.go_to_difference(step.difference)
        self.caret.take(step.difference)
        announce(self.view, _place(step) if heard else _told(self.view.told, step))
        self.stepped.emit(step)

    def hold(self, difference: int) -> None:
        """Take a difference in hand, as it was left: the texts stay where they are, and nothing is told to the ear."""
        if self.presenter is not None and difference in self.presenter.shown():
            step = self.presenter.step_to(difference)
            self._hold(step)
            self.held.emit(step)

    def _hold(self, step: Step) -> None:
        self.current, self.step = step.difference, step
        self._show_details()
        self.view.set_current(step.difference)
        self.list.set_current(step.difference)

    def _show_details(self) -> None:
        """Tell all of the difference in hand: the sentence to the ear, at the texts, and the rest below the list."""
        if self.presenter is None or self.current is None:
            self.view.told = ""
            self.list.details.show_nothing()
        else:
            self.view.told = self.list.model.sentence(self.current)
            self.list.details.show_entry(self.presenter.comparison, self.in_hand)

    def select_all(self, side: Side | None = None) -> None:
        """Select a whole side."""
        self.mouse.select_all(side)
        self.view.setFocus()


def _told(sentence: str, step: Step) -> str:
    """Say a difference to the ear, with what the eye has in the line at the bottom."""
    if not step.position:
        return sentence
    told = tr("{sentence}. {n} of {all}", sentence=sentence, n=number(step.position), all=number(step.total))
    return tr("Round again. {told}", told=told) if step.wrapped else told


def _place(step: Step) -> str:
    """Say which of how many is in hand."""
    if not step.position:
        return ""
    return tr("{n} of {all}", n=number(step.position), all=number(step.total))


class _Line(QFrame):
    """A line one pixel high in the colour of lines."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(1)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and signature
        """Draw the line."""
        QPainter(self).fillRect(self.rect(), self._theme.colour("line"))


class _Corner(QWidget):
    """The place beside the cards and over the strip, which both reach into."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and signature
        """Draw the ground of the strip, and the lines of both."""
        painter, line = QPainter(self), self._theme.colour("line")
        painter.fillRect(self.rect(), self._theme.colour("panel"))
        painter.fillRect(0, 0, 1, self.height(), line)
        painter.fillRect(0, self.height() - 1, self.width(), 1, line)

"""The list of the differences that are shown: sign, sentence, place. Goes nowhere itself, it says where to go.

What is one thing is one entry; see `viewer/presenting/entries.py`.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.presenting.presenter import Presenter
from viewer.presenting.review import Remark
from viewer.translation import mark, number, tr, tr_n
from viewer.ui.details_pane import DetailsPane
from viewer.ui.difference_item import MEASURED_ITEMS, ItemPainter
from viewer.ui.difference_model import DifferenceModel
from viewer.ui.focus_ring import FocusRing
from viewer.ui.icons import icon
from viewer.ui.language import voice
from viewer.ui.list_in_view import ListInView
from viewer.ui.long_list import LongList
from viewer.ui.search_line import SearchLine
from viewer.ui.theme import Theme
from viewer.ui.typography import soft_label, wear_icons

_UNRELATED = mark("These two texts share almost nothing, so nothing is set against each other.")


class DifferenceList(QWidget):
    """The list with its heading."""

    chosen = Signal(int)
    """The reader wants to see this difference."""
    walked_to = Signal(int)
    """So, by the arrows in the list: a screen reader has said the item."""
    left = Signal()
    """The reader wants to be done here, and nothing is in the list to go on with."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._count, self._entries, self._hidden, self._unrelated = 0, 0, 0, False
        self._in_hand: int | None = None
        self._passed_by = 0
        self.reviewed: set[int] = set()
        """The differences that were reviewed."""
        self.model = DifferenceModel(self)
        self.model.searched.connect(self._show_found)
        self.heading = soft_label()
        self.heading.setContentsMargins(16, 12, 16, 12)
        self.heading.setWordWrap(True)  # with what was reviewed it takes two lines in some languages
        self.search = SearchLine()
        self.search.textChanged.connect(self._look_for)
        self.search.left.connect(self._leave_search)
        self.by_category = QToolButton()
        self.by_category.setAutoRaise(True)
        self.by_category.setCheckable(True)
        wear_icons(self.by_category)
        self.by_category.toggled.connect(self._order)
        theme.changed.connect(self._recolour)
        theme.font_changed.connect(self._set_anew)
        self._recolour()
        self.list = LongList(lambda: self.model.headings)
        FocusRing(self.list, theme)
        self._in_view = ListInView(self.list)
        self.details = DetailsPane(theme)
        self.why = soft_label(scale=0.96)
        self.why.setWordWrap(True)
        self.why.setContentsMargins(16, 0, 16, 12)
        self.why.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.why.hide()
        self._set_up_list()
        self._say()
        voice.changed.connect(self._say)
        rooms = QVBoxLayout(self)
        rooms.setContentsMargins(0, 0, 0, 0)
        rooms.setSpacing(0)
        rooms.addWidget(self.heading)
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 12, 8)
        row.setSpacing(6)
        row.addWidget(self.search, 1)
        row.addWidget(self.by_category)
        rooms.addLayout(row)
        rooms.addWidget(self.list, 1)
        rooms.addWidget(self.why, 1)
        rooms.addWidget(self.details)
        self.setObjectName("differences")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _set_up_list(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(ItemPainter(self._theme, self.list))
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._on_current)

    def show_presenter(self, presenter: Presenter | None, current: int | None = None) -> None:
        """Show what the presenter shows, with one of them lit."""
        count = len(presenter.shown()) if presenter is not None else 0
        self._entries = len(presenter.entries().firsts) if presenter is not None else 0
        self.list.setUniformItemSizes(self._entries > MEASURED_ITEMS)
        self.model.show_presenter(presenter)
        self._unrelated = presenter is not None and presenter.comparison.unrelated
        self._passed_by = presenter.passed_by if presenter is not None else 0
        self._count = 0 if self._unrelated else count - self._passed_by
        self._hidden = len(presenter.comparison.differences) - count if presenter is not None else 0
        for widget in (self.search, self.by_category):
            widget.setVisible(self._count + self._passed_by > 0)
        self._tell()
        self.set_current(current)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the height out."""
        super().resizeEvent(event)
        self.details.give_room(self.height())

    def show_remarks(self, remarks: Mapping[int, Remark], changed: Mapping[int, Remark] | None = None) -> None:
        """Show what was noted of the differences; `changed` are those that were noted on otherwise before."""
        if changed is None:
            self.reviewed, changed = set(), remarks
        self.reviewed.difference_update([n for n, one in changed.items() if not one.reviewed])
        self.reviewed.update([n for n, one in changed.items() if one.reviewed])
        self.model.show_remarks(remarks)
        self.details.show_remarks(remarks)
        self._tell()

    def _tell(self) -> None:
        found = self.model.found
        all_ = _heading(self._count, self._entries, self._hidden)
        few = tr("{n} of {all}", n=number(found), all=all_) if found != self._count else all_
        done = sum(map(self.reviewed.__contains__, self.model.numbers))
        if self._passed_by:
            few = tr_n(
                "{shown}, 1\u00a0reviewed is hidden",
                "{shown}, {n}\u00a0reviewed are hidden",
                self._passed_by,
                shown=few,
            )
        told = tr_n("{shown}, 1\u00a0reviewed", "{shown}, {n}\u00a0reviewed", done, shown=few) if done else few
        if self.model.is_searching:
            told = tr("Searching…")
        self.heading.setText(tr("Differences") if self._unrelated else told)
        self.list.setVisible(self.model.found > 0 and not self._unrelated)
        self.why.setVisible(not self.list.isVisibleTo(self))
        self.why.setText(self._why_empty())

    def _why_empty(self) -> str:
        """Say why there is nothing in the list, and what can be done; where nothing differs the verdict has said it."""
        if self._unrelated:
            return tr(_UNRELATED)
        if self._count:
            return "" if self.model.is_searching else tr("No difference that is shown has these words.")
        if self._passed_by:
            return tr("All that is shown was reviewed, and is hidden. H shows it.")
        if not self._hidden:
            return ""
        return tr_n(
            "1 difference is hidden. The switches above the texts show it.",
            "{n} differences are hidden. The switches above the texts show them.",
            self._hidden,
        )

    def _say(self) -> None:
        """Say what never changes but with the language."""
        self.search.setPlaceholderText(tr("Search the differences"))
        self.search.setAccessibleName(tr("Search the differences"))
        self.by_category.setToolTip(tr("Put the differences of one category together"))
        self.by_category.setAccessibleName(tr("By category"))
        self.list.setAccessibleName(tr("Differences"))
        self._tell()

    def _set_anew(self) -> None:
        """Measure the items in another font."""
        self.list.scheduleDelayedItemsLayout()

    def _look_for(self, words: str) -> None:
        self.model.look_for(words)
        self._show_found()

    def _leave_search(self) -> None:
        """Give the keyboard to what was found."""
        if self.list.isVisible():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()

    def _show_found(self) -> None:
        self._tell()
        self.set_current(self._in_hand)

    def _order(self, on: bool) -> None:
        self.model.order(by_category=on)
        self.set_current(self._in_hand)

    def _recolour(self) -> None:
        ink, faint = self._theme.colour("ink").name(), self._theme.colour("soft_ink").name()
        self.by_category.setIcon(icon("ri.sort-desc", ink, faint))

    def set_current(self, difference: int | None) -> None:
        """Light a difference without saying so."""
        self._in_hand = difference
        row = None if difference is None else self.model.row_of(difference)
        selection = self.list.selectionModel()
        was = selection.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        index = QModelIndex() if row is None else self.model.index(row)
        self.list.setCurrentIndex(index)
        selection.blockSignals(was)
        self._in_view.follow(index)
        if row == 1 and self.model.difference(0) is None:  # the heading above it is no place to stop at
            self.list.scrollToTop()
        self.list.viewport().update()

    def begin_at(self, difference: int | None) -> None:
        """Begin the list with a difference, or with the first of all; one that is taken in hand first stays in view."""

        def begin() -> None:
            row = None if difference is None else self.model.row_of(difference)
            if self._in_hand is not None:
                return
            if row is None:
                self.list.scrollToTop()
            else:
                self.list.scrollTo(self.model.index(row), QAbstractItemView.ScrollHint.PositionAtTop)

        QTimer.singleShot(0, self.list, begin)  # the items are laid out in the width that the list comes to have

    def _choose(self, index: QModelIndex) -> None:
        difference = self.model.difference(index.row())
        if difference is not None:
            self.chosen.emit(difference)

    def _on_current(self, index: QModelIndex) -> None:
        difference = self.model.difference(index.row()) if index.isValid() and self.list.hasFocus() else None
        if difference is not None:
            self.walked_to.emit(difference)


def _heading(count: int, entries: int, hidden: int) -> str:
    if count == 0:
        return tr("No differences shown") if hidden else tr("No differences")
    shown = tr_n("1 difference shown", "{n} differences shown", count)
    return shown if entries == count else tr_n("{shown} in 1 entry", "{shown} in {n} entries", entries, shown=shown)

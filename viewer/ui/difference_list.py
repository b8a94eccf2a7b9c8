"""The list of the differences that are shown: sign, sentence, place. Goes nowhere itself, it says where to go.

What is one thing is one entry; see `viewer/presenting/entries.py`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.model import Comparison, Difference, Side
from viewer.presenting.headings import Heading, with_headings
from viewer.presenting.labels import CATEGORY_LABELS
from viewer.presenting.phrases import drawn_apart
from viewer.presenting.presenter import Presenter
from viewer.presenting.review import Remark, joined_remarks
from viewer.presenting.together import Together
from viewer.translation import mark, number, tr, tr_n
from viewer.ui.columns import BAR
from viewer.ui.details_pane import DetailsPane
from viewer.ui.icons import icon
from viewer.ui.language import voice
from viewer.ui.list_in_view import ListInView
from viewer.ui.long_list import AnyIndex, LongList
from viewer.ui.theme import Theme, blend
from viewer.ui.typography import grown, label_font, soft_label, wear_icons

PLACE_ROLE = Qt.ItemDataRole.UserRole
SYMBOL_ROLE = Qt.ItemDataRole.UserRole + 1
_UNRELATED = mark("These two texts share almost nothing, so nothing is set against each other.")
_LEFT, _TOP, _SYMBOL_WIDTH, _RIGHT, _GAP = 16, 8, 24, 12, 2
# A sentence of more lines pushes the others out of sight; the whole of it stands in the tool tip.
_MOST_LINES = 4
# Qt cuts a line short that fits to the last pixel.
_SLACK = 2
# With more items than this every one but the headings has the same height, so that none needs to be measured.
MEASURED_ITEMS = 2_000
# So many sizes are remembered: those of all items, in the widths that the list has while the line beside it is drawn.
_MOST_SIZES = 10 * MEASURED_ITEMS


class DifferenceModel(QAbstractListModel):
    """The entries that are shown; sentences are made when they are looked at. By category, headings stand between them.

    An entry is told by its first difference.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter: Presenter | None = None
        self._narrator: Together | None = None
        self._words, self._by_category = "", False
        self._remarks: Mapping[int, Remark] = {}
        self._items: tuple[int | Heading, ...] = ()
        self.found = 0
        """How many differences the entries in the list have."""
        self._row_of: dict[int, int] | None = None
        self.headings: list[int] = []
        """Which items are headings, in order."""

    def show_presenter(self, presenter: Presenter | None) -> None:
        """Show what the presenter shows now."""
        self.beginResetModel()
        if presenter is not self._presenter:
            self._narrator = Together(presenter.comparison) if presenter is not None else None
        self._presenter = presenter
        self._arrange()
        self.endResetModel()

    def show_remarks(self, remarks: Mapping[int, Remark]) -> None:
        """Show what was noted, by difference."""
        self._remarks = remarks
        if self._items:
            self.dataChanged.emit(self.index(0), self.index(len(self._items) - 1))

    def look_for(self, words: str) -> None:
        """Show those alone that have a difference whose words, on either side, category or note have all of these."""
        self.beginResetModel()
        self._words = words.casefold()
        self._arrange()
        self.endResetModel()

    def order(self, *, by_category: bool) -> None:
        """Put the differences of one category together, or all in reading order."""
        self.beginResetModel()
        self._by_category = by_category
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        self._row_of, self.headings, self._items, self.found = None, [], (), 0
        if self._presenter is None:
            return
        entries, comparison = self._presenter.entries(), self._presenter.comparison
        shown = entries.firsts
        self.found = len(self._presenter.shown())
        if self._words.strip():
            wanted = self._words.split()
            shown = tuple(first for first in shown if self._has(comparison, entries.of(first), wanted))
            self.found = sum(len(entries.of(first)) for first in shown)
        self._items = shown
        if self._by_category:
            rank = {category: k for k, category in enumerate(CATEGORY_LABELS)}
            in_order = sorted(shown, key=lambda n: rank[comparison.differences[n].category])
            self._items = tuple(with_headings(comparison, in_order, entries))
            self.headings = [row for row, item in enumerate(self._items) if isinstance(item, Heading)]

    def _has(self, comparison: Comparison, numbers: Sequence[int], wanted: Sequence[str]) -> bool:
        """Whether any difference of an entry has all the words."""
        said = (self._searched(comparison, n) for n in numbers)
        return any(all(word in text for word in wanted) for text in said)

    def _searched(self, comparison: Comparison, number: int) -> str:
        """Return all in which the words that are looked for may stand: those of the difference, and of its note."""
        remark = self._remarks.get(number, Remark())
        done = tr("reviewed") if remark.reviewed else ""
        noted = f"\n{done}\n{remark.note}".casefold()
        return _said(comparison, comparison.differences[number]) + noted

    @property
    def entries(self) -> int:
        """How many entries are in the list."""
        return len(self._items) - len(self.headings)

    def difference(self, row: int) -> int | None:
        """Return the first difference of an item; a heading has none."""
        item = self._items[row]
        return None if isinstance(item, Heading) else item

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let keys and mouse pass headings by."""
        if index.isValid() and isinstance(self._items[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def sentence(self, difference: int) -> str:
        """Return what is said of the entry of a difference, with its place."""
        if self._presenter is None or self._narrator is None:
            return ""
        numbers = self._presenter.entries().of(difference)
        return f"{self._narrator.describe(numbers)}, {self._narrator.locate(numbers)}"

    def row_of(self, difference: int) -> int | None:
        """Return the item of the entry that a difference is in, if it is shown."""
        if self._row_of is None:  # made when it is asked for: another filter need not wait for it
            self._row_of = {item: row for row, item in enumerate(self._items) if not isinstance(item, Heading)}
        first = difference if self._presenter is None else self._presenter.entries().first_of(difference)
        return self._row_of.get(first)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Return how many items there are."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the sentence, the place or the sign of an item."""
        if not index.isValid() or self._presenter is None or self._narrator is None:
            return None
        item = self._items[index.row()]
        return _headed(item, role) if isinstance(item, Heading) else self._told(self._narrator, item, index, role)

    def _told(self, narrator: Together, number: int, index: AnyIndex, role: int) -> str | None:
        """Return what is said of an entry, in a role."""
        assert self._presenter is not None
        numbers = self._presenter.entries().of(number)
        if role == SYMBOL_ROLE:
            category = self._presenter.comparison.differences[number].category
            return "✓" if joined_remarks(self._remarks, numbers).reviewed else CATEGORY_LABELS[category].symbol
        if role == PLACE_ROLE:
            return f"{narrator.locate(numbers)}{self._noted(numbers)}"
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return narrator.describe(numbers)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{narrator.describe(numbers)}, {index.data(PLACE_ROLE)}"
        return None

    def _noted(self, numbers: Sequence[int]) -> str:
        """Return what was noted of an entry, as it stands behind its place."""
        remark = joined_remarks(self._remarks, numbers)
        done = sum(self._remarks[n].reviewed for n in numbers if n in self._remarks)
        part = tr("{n} of {all} reviewed", n=number(done), all=number(len(numbers))) if done else ""
        reviewed = tr("reviewed") if remark.reviewed else part
        return "".join(f" · {said}" for said in (reviewed, " ".join(remark.note.split())) if said)


def _headed(heading: Heading, role: int) -> str | None:
    """Return what a heading reads, and how it is told."""
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return heading.said
    return heading.title if role == Qt.ItemDataRole.DisplayRole else None


def _said(comparison: Comparison, difference: Difference) -> str:
    """Return what a difference is looked for by."""
    words = " ".join(comparison.text_of(difference, side) for side in Side if difference.on(side) is not None)
    return f"{words} {tr(CATEGORY_LABELS[difference.category].name)}".casefold()


class _ItemPainter(QStyledItemDelegate):
    """Draws one item: the sign at the left, the sentence, and the place below it."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._sizes: dict[tuple[int, int, bool], QSize] = {}
        for changed in (view.model().modelReset, view.model().dataChanged, theme.font_changed):
            changed.connect(self._forget)

    def _forget(self, *_what: object) -> None:
        """Measure anew. No lambda: the theme outlives a window, and would keep by it the list of one that is closed."""
        self._sizes.clear()

    @property
    def _sentence_font(self) -> QFont:
        return label_font(0.96)

    @property
    def _place_font(self) -> QFont:
        return label_font(0.84)

    @property
    def _sign_width(self) -> int:
        return grown(_SYMBOL_WIDTH)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: N802, ARG002 - Qt's
        """Return the height the sentence needs in the width of the list; Qt asks anew with each change of theme."""
        asked = (index.row(), self._width(), self._view.uniformItemSizes())
        if asked not in self._sizes:
            if len(self._sizes) > _MOST_SIZES:
                self._sizes.clear()
            self._sizes[asked] = self._size(index)
        return self._sizes[asked]

    def _size(self, index: AnyIndex) -> QSize:
        metrics, small = QFontMetrics(self._sentence_font), QFontMetrics(self._place_font)
        if _is_heading(index):
            return QSize(_SYMBOL_WIDTH, QFontMetrics(self._heading_font).lineSpacing() + _TOP + _TOP // 2)
        lines = 1
        if not self._view.uniformItemSizes():
            lines = len(self._lines(str(index.data()), metrics))
        return QSize(_SYMBOL_WIDTH, 2 * _TOP + lines * metrics.lineSpacing() + _GAP + small.lineSpacing())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one item."""
        colour = self._theme.colour
        box: QRect = option.rect
        if _is_heading(index):
            self._heading(painter, box, str(index.data()))
            return
        state: QStyle.StateFlag = option.state
        current = index.row() == self._view.currentIndex().row()
        painter.save()
        if current:
            painter.fillRect(box, colour("current_row"))
            painter.fillRect(QRect(box.left(), box.top(), BAR, box.height()), self._theme.accent)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, blend(colour("ink"), colour("panel"), 0.04))
        if box.bottom() < self._view.viewport().height() - 1:  # at the end of the list the next room has a line
            painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), colour("line"))
        self._words(painter, box, index)
        painter.restore()

    @property
    def _heading_font(self) -> QFont:
        font = label_font(0.84)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _heading(self, painter: QPainter, box: QRect, title: str) -> None:
        """Draw a heading on a ground of its own, at the bottom of its room."""
        colour, font = self._theme.colour, self._heading_font
        painter.save()
        painter.fillRect(box, blend(colour("ink"), colour("panel"), 0.05))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), colour("line"))
        painter.setFont(font)
        painter.setPen(colour("ink"))
        room = box.adjusted(_LEFT, 0, -_RIGHT, -_TOP // 2)
        shown = QFontMetrics(font).elidedText(title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()

    def _words(self, painter: QPainter, box: QRect, index: AnyIndex) -> None:
        metrics, small = QFontMetrics(self._sentence_font), QFontMetrics(self._place_font)
        y = box.top() + _TOP
        painter.setFont(self._sentence_font)
        painter.setPen(self._theme.colour("soft_ink"))
        sign = QRect(box.left() + _LEFT - 4, y, self._sign_width, metrics.lineSpacing())
        painter.drawText(sign, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, index.data(SYMBOL_ROLE))
        painter.setPen(self._theme.colour("ink"))
        left = box.left() + _LEFT + self._sign_width
        for line in self._lines(str(index.data()), metrics):
            painter.drawText(left, y + metrics.ascent(), line)
            y += metrics.lineSpacing()
        painter.setFont(self._place_font)
        painter.setPen(self._theme.colour("soft_ink"))
        place = small.elidedText(index.data(PLACE_ROLE), Qt.TextElideMode.ElideRight, self._width())
        painter.drawText(left, y + _GAP + small.ascent(), place)

    def _width(self) -> int:
        return max(40, self._view.viewport().width() - _LEFT - self._sign_width - _RIGHT)

    def _lines(self, sentence: str, metrics: QFontMetrics) -> list[str]:
        """Break a sentence into lines, the last of them cut short where there are too many."""
        most = 1 if self._view.uniformItemSizes() else _MOST_LINES
        words, lines, width = sentence.split(" "), [""], self._width()
        for n, word in enumerate(words):
            longer = f"{lines[-1]} {word}" if lines[-1] else word
            if not lines[-1] or metrics.horizontalAdvance(longer) < width - _SLACK:
                lines[-1] = longer
            elif len(lines) < most:
                lines.append(word)
            else:
                lines[-1] = f"{lines[-1]} {' '.join(words[n:])}"
                break
        return drawn_apart(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines)


def _is_heading(index: AnyIndex) -> bool:
    return not index.flags() & Qt.ItemFlag.ItemIsEnabled


class DifferenceList(QWidget):
    """The list with its heading."""

    chosen = Signal(int)
    """The reader wants to see this difference."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._count, self._entries, self._hidden, self._unrelated = 0, 0, 0, False
        self._in_hand: int | None = None
        self._reviewed: set[int] = set()
        self.model = DifferenceModel(self)
        self.heading = soft_label()
        self.heading.setContentsMargins(16, 12, 16, 12)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._look_for)
        self.by_category = QToolButton()
        self.by_category.setAutoRaise(True)
        self.by_category.setCheckable(True)
        wear_icons(self.by_category)
        self.by_category.toggled.connect(self._order)
        theme.changed.connect(self._recolour)
        theme.font_changed.connect(self._set_anew)
        self._recolour()
        self.list = LongList(lambda: self.model.headings)
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
        self.list.setItemDelegate(_ItemPainter(self._theme, self.list))
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
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
        self._count = 0 if self._unrelated else count
        self._hidden = len(presenter.comparison.differences) - count if presenter is not None else 0
        for widget in (self.search, self.by_category):
            widget.setVisible(self._count > 0)
        self._tell()
        self.set_current(current)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the height out."""
        super().resizeEvent(event)
        self.details.give_room(self.height())

    def show_remarks(self, remarks: Mapping[int, Remark]) -> None:
        """Show what was noted of the differences."""
        self._reviewed = {n for n, remark in remarks.items() if remark.reviewed}
        self.model.show_remarks(remarks)
        self.details.show_remarks(remarks)
        self._tell()

    def _tell(self) -> None:
        found = self.model.found
        all_ = _heading(self._count, self._entries)
        few = tr("{n} of {all}", n=number(found), all=all_) if found != self._count else all_
        done = sum(self.model.row_of(n) is not None for n in self._reviewed)
        told = tr_n("{shown}, 1 reviewed", "{shown}, {n} reviewed", done, shown=few) if done else few
        self.heading.setText(tr("Differences") if self._unrelated else told)
        self.list.setVisible(self.model.found > 0 and not self._unrelated)
        self.why.setVisible(not self.list.isVisibleTo(self))
        self.why.setText(self._why_empty())

    def _why_empty(self) -> str:
        """Say why there is nothing in the list, and what can be done; where nothing differs the verdict has said it."""
        if self._unrelated:
            return tr(_UNRELATED)
        if self._count:
            return tr("No difference that is shown has these words.")
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
        """Put a difference at the top of the list, in hand or not."""
        row = None if difference is None else self.model.row_of(difference)
        if row is not None:  # its items are laid out in the width that the list comes to have
            top = QAbstractItemView.ScrollHint.PositionAtTop
            QTimer.singleShot(0, self.list, lambda: self.list.scrollTo(self.model.index(row), top))

    def _choose(self, index: QModelIndex) -> None:
        difference = self.model.difference(index.row())
        if difference is not None:
            self.chosen.emit(difference)

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid() and self.list.hasFocus():
            self._choose(index)


def _heading(count: int, entries: int) -> str:
    if count == 0:
        return tr("No differences shown")
    shown = tr_n("1 difference shown", "{n} differences shown", count)
    return shown if entries == count else tr_n("{shown} in 1 entry", "{shown} in {n} entries", entries, shown=shown)

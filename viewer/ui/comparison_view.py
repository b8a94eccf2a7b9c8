"""The two columns, row beside row: scrolls what is in sight, however long the texts. Compares nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from viewer.model import Side, Span
from viewer.presenting.presenter import Presenter
from viewer.settings import Arrangement
from viewer.translation import tr
from viewer.ui.columns import PADDING, Columns
from viewer.ui.folding import CONTEXT, folds_of
from viewer.ui.in_sight import kept_in_sight
from viewer.ui.language import voice
from viewer.ui.painter import painter_on
from viewer.ui.row_painting import Attention, RowPainter
from viewer.ui.text_selection import Selection
from viewer.ui.theme import Theme
from viewer.ui.typography import TextStyle, Typography

if TYPE_CHECKING:
    from viewer.ui.row_plan import Amounts
    from viewer.ui.row_store import RowStore

# The longest the window may stand still while heights are made exact.
IDLE_SLICE = 0.006
# So long (in ms) until it is asked again whether the time is idle.
_BUSY_PAUSE = 200
# Where a difference that is gone to comes to stand, as a share of the view: with something to read above it.
GO_TO_SHARE = 0.3
# A difference nearer to the edge than this is scrolled to.
COMFORT = 48
# Making the rows in sight exact moves the end of the page; it comes to rest at the second look.
_MOST_LOOKS = 4


@dataclass
class Anchor:
    """The row at the top of the view, and how far it is scrolled out, as a share of its height."""

    row: int = 0
    share: float = 0.0


class ComparisonView(QAbstractScrollArea):
    """Shows a presenter's rows. The mouse is the business of `view_mouse`."""

    moved = Signal()
    """Another part is in sight, or heights have changed."""
    emptied = Signal()
    """The comparison was let go of."""
    folded = Signal()
    """Rows were folded, or opened by hand."""
    zoom_wanted = Signal(int)
    """So many steps larger, by Ctrl and the wheel."""
    rearranged = Signal()
    """The columns stand otherwise."""
    caret_wanted = Signal(object, int)
    """(side, offset) the caret is to stand here."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._say()
        voice.changed.connect(self._say)
        self.viewport().setMouseTracking(True)
        self._theme = theme
        theme.changed.connect(self.viewport().update)
        theme.font_changed.connect(self._take_font)
        self.store: RowStore | None = None
        self.typography = Typography()
        self.columns = Columns(0)
        self.current: int | None = None
        self.selection: Selection | None = None
        self.caret: tuple[Side, int] | None = None
        self.told = ""
        """The difference in hand as a sentence for the ear; no description of Qt's, whose change would be spoken."""
        self.over: list[Callable[[QPainter], None]] = []
        """What paints over the texts."""
        self.is_idle: Callable[[], bool] = lambda: True
        """Whether heights may be made exact: beside a thread that works, each line of it would have to wait."""
        self._anchor = Anchor()
        self.changes_only = False
        self.arrangement = Arrangement.COLUMNS
        self.share = 0.5
        self._context = CONTEXT
        self._opened: set[int] = set()
        self._found: Mapping[Side, Sequence[Span]] = {}
        self._found_current: Mapping[Side, Sequence[Span]] = {}
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._measure_in_idle_time)

    def _say(self) -> None:
        self.setAccessibleName(tr("The two texts side by side"))

    # What is shown

    def show_presenter(self, presenter: Presenter, amounts: Mapping[Side, Amounts] | None = None) -> None:
        """Show another comparison from its beginning; with the amounts of its rows, where they are known."""
        self._opened.clear()
        self.current, self.selection, self.caret = None, None, None
        self._anchor = Anchor()
        self._plan(presenter, amounts)
        self._set_anew()

    def show_nothing(self) -> None:
        """Let go of the comparison."""
        self._idle.stop()
        self.store, self.current, self.selection, self.caret = None, None, None, None
        self.emptied.emit()
        self.viewport().update()

    def refresh_marks(self) -> None:
        """Show the presenter's filter; what was at the top stays there."""
        if self.store is not None and self.changes_only:
            self._plan_again()
        elif self.store is not None:
            self.store.forget()
            self._settle()

    def set_changes_only(self, on: bool) -> None:
        """Fold the rows without a shown difference, or open all; what was at the top stays there."""
        if on == self.changes_only:
            return
        self.changes_only = on
        self._opened.clear()
        if self.store is not None:
            with self._in_hand_kept():
                self._plan_again()
            self.folded.emit()

    def fold_at(self, y: float) -> int | None:
        """Return the row of the screen at a height of the viewport, if it is a fold."""
        if self.store is None or not self.store.plan.folds:
            return None
        at = y + self.verticalScrollBar().value()
        row = self.store.heights.row_at(at)
        return row if row in self.store.plan.folds and at < self.store.heights.total() else None

    def open_fold(self, row: int) -> None:
        """Open what is folded in a row; its first paragraph comes to stand where the fold stood."""
        if self.store is None or row not in self.store.plan.folds:
            return
        fold = self.store.plan.folds[row]
        self._opened.update(range(fold.first, fold.last + 1))
        self._plan_again()
        self.folded.emit()

    def _plan(self, presenter: Presenter, amounts: Mapping[Side, Amounts] | None = None) -> None:
        from viewer.ui.row_plan import RowPlan
        from viewer.ui.row_store import RowStore

        folds = folds_of(presenter, self._opened, self._context) if self.changes_only else ()
        sides = Columns(0, self._arrangement_of(presenter)).sides
        plan = RowPlan(presenter, folds, amounts or self._amounts_of(presenter), sides)
        self.store = RowStore(presenter, plan)

    def _amounts_of(self, presenter: Presenter) -> Mapping[Side, Amounts] | None:
        """Return the amounts of the rows, where the same presenter is shown already."""
        return self.store.plan.amounts if self.store is not None and self.store.presenter is presenter else None

    def _arrangement_of(self, presenter: Presenter) -> Arrangement:
        """Return how the texts stand: two that share almost nothing cannot be one."""
        apart = presenter.comparison.unrelated and self.arrangement is Arrangement.SINGLE
        return Arrangement.COLUMNS if apart else self.arrangement

    def set_arrangement(self, arrangement: Arrangement) -> None:
        """Show the texts side by side, as one, or one alone; what was at the top stays there."""
        if arrangement is self.arrangement:
            return
        self.arrangement = arrangement
        if self.selection is not None and self.selection.side not in Columns(0, arrangement).sides:
            self.selection = None
        if self.store is not None:
            with self._in_hand_kept():
                self._plan_again()
            self.folded.emit()

    def set_share(self, share: float) -> None:
        """Give the left column so much of the width; what was at the top stays there."""
        self.share = share
        self._rearrange()

    def set_text_style(self, style: TextStyle) -> None:
        """Set the texts in other faces, lines or widths; what was at the top stays there."""
        self.typography = Typography(self.typography.zoom, style, unseen=self.typography.unseen)
        self._rearrange()

    def set_context(self, rows: int) -> None:
        """Keep so many rows around a change where only changes are shown."""
        if rows != self._context:
            self._context = rows
            if self.store is not None and self.changes_only:
                self._plan_again()
                self.folded.emit()

    def _plan_again(self) -> None:
        """Lay out the rows anew; what was at the top stays there, or where it is folded into."""
        assert self.store is not None
        at, was_fold = self.store.plan.first_display_row(self._anchor.row), self._anchor.row in self.store.plan.folds
        self._plan(self.store.presenter)
        row = self.store.plan.row_of(at)
        is_fold = row in self.store.plan.folds
        self._anchor = Anchor(row, self._anchor.share if was_fold == is_fold else 0.0)
        self._set_anew()

    def set_zoom(self, zoom: float) -> None:
        """Set the texts larger or smaller; what was at the top stays there."""
        self.typography = Typography(zoom, self.typography.style, unseen=self.typography.unseen)
        self._rearrange()

    def _take_font(self) -> None:
        """Set the texts in proportion to the system's font; what was at the top stays there."""
        self.set_zoom(self.typography.zoom)

    def set_unseen(self, on: bool) -> None:
        """Show characters that nobody sees, or not; what was at the top stays there."""
        self.typography = Typography(self.typography.zoom, self.typography.style, unseen=on)
        self._rearrange()

    def set_current(self, difference: int | None) -> None:
        """Light a difference without going there."""
        self.current = difference
        self.viewport().update()

    def set_selection(self, selection: Selection | None) -> None:
        """Show a selection."""
        self.selection = selection
        self.viewport().update()

    def show_found(
        self, found: Mapping[Side, Sequence[Span]], current: Mapping[Side, Sequence[Span]] | None = None
    ) -> None:
        """Show what was found, and what of it is in hand: on each side in order, and apart from each other."""
        self._found, self._found_current = found, current or {}
        self.viewport().update()

    def place(self) -> tuple[Side, int] | None:
        """Return the side and the number of the paragraph at the top of the view."""
        if self.store is None or not len(self.store.plan):
            return None
        row = self.store.presenter.rows[self.store.plan.first_display_row(self._anchor.row)]
        return next(((side, row.on(side)[0]) for side in Side if row.on(side)), None)

    @property
    def share_above(self) -> float:
        """How far the row of that paragraph is scrolled out, as a share of its height."""
        return self._anchor.share

    def return_to(self, side: Side, paragraph: int, share_above: float = 0.0) -> None:
        """Put a paragraph at the top of the view, or so much of its row above it."""
        if self.store is not None:
            row = self.store.plan.row_of_paragraph(side, paragraph)
            for _ in range(2):  # the rows above were estimates until now: the second time the place is exact
                self._put_at_top(self.store.heights.top(row) + share_above * self.store.heights.height(row))

    # Going somewhere

    def go_to_place(self, side: Side, span: Span, display_row: int | None = None) -> None:
        """Bring a place of a text into comfortable sight; what is folded around it opens.

        A display row is told where it is not that of the place: of two texts as one, words edited on their way.
        """
        if self.store is None:
            return
        if display_row is None:
            document = self.store.presenter.comparison.side(side)
            display_row = self.store.plan.display_row_of(side, document.paragraph_at(span.start))
        row = self.store.plan.row_of(display_row)
        if row in self.store.plan.folds:
            self.open_fold(row)
            row = self.store.plan.row_of(display_row)
        self._show_place(row, self.store.height_of(row, side, span))
        self.viewport().update()

    def go_to_difference(self, difference: int, side: Side | None = None) -> None:
        """Light a difference and bring it into comfortable sight."""
        if self.store is None:
            return
        self.current = difference
        row = self.store.plan.row_of(self.store.presenter.display_row_of(difference, side))
        self._show_place(row, self.store.height_in_row(row, difference))
        self.viewport().update()

    def reveal_in_hand(self, y: float) -> None:
        """Bring the difference in hand into sight again, no further down in the viewport than it was."""
        if self.store is None or self.current is None:
            return
        row = self.store.plan.row_of(self.store.presenter.display_row_of(self.current))
        inside, below = self.store.height_in_row(row, self.current), min(y, self.viewport().height() * GO_TO_SHARE)
        for _ in range(2):  # the second time the place is exact
            self._put_at_top(self.store.heights.top(row) + inside - below)

    def rows_in_sight(self) -> Sequence[int]:
        """Return the rows of the screen of which something is in sight."""
        return list(self._rows_from(self.verticalScrollBar().value())) if self.store is not None else []

    def top_of(self, difference: int, side: Side) -> float | None:
        """Return the middle of the first line of a difference, in the viewport; None where it begins out of sight."""
        if self.store is None:
            return None
        d, presenter = self.store.presenter.comparison.differences[difference], self.store.presenter
        span, row = d.on(side), self.store.plan.row_of(presenter.display_row_of(difference, side))
        bar = self.verticalScrollBar().value()
        near = bar - COMFORT <= self.store.heights.top(row + 1) and self.store.heights.top(row) <= bar + self.height()
        if span is None or not near or row in self.store.plan.folds:
            return None
        inside = self.store.height_of(row, side, span) or PADDING
        y = self.store.heights.top(row) + inside + self.typography.body(side).step / 2 - bar
        return y if 0 <= y <= self.viewport().height() else None

    def go_to_row(self, row: int) -> None:
        """Bring a row of the screen into comfortable sight."""
        self._show_place(row, 0.0)

    def scroll_to(self, value: float) -> None:
        """Put a height of the whole page at the top of the view."""
        self.verticalScrollBar().setValue(round(value))

    def _show_place(self, row: int, inside: float) -> None:
        if self.store is None:
            return
        self.store.row(row)
        heights, bar = self.store.heights, self.verticalScrollBar()
        y, view = heights.top(row) + inside, self.viewport().height()
        if not bar.value() + COMFORT <= y <= bar.value() + view - 2 * COMFORT:
            self._put_at_top(y - view * GO_TO_SHARE)
            # The rows above were estimates until now: the second time the place is exact.
            self._put_at_top(heights.top(row) + inside - view * GO_TO_SHARE)

    def _put_at_top(self, y: float) -> None:
        bar = self.verticalScrollBar()
        with QSignalBlocker(bar):
            bar.setValue(round(y))
        self._take_anchor()
        self._settle()

    # Keeping heights and the scroll bar true

    def _in_hand_kept(self) -> AbstractContextManager[None]:
        return kept_in_sight(self, self.viewport().height())

    def _rearrange(self) -> None:
        """Set everything anew for another width or zoom."""
        with self._in_hand_kept():
            self._set_anew()

    def _set_anew(self) -> None:
        presenter = self.store.presenter if self.store is not None else None
        arrangement = self.arrangement if presenter is None else self._arrangement_of(presenter)
        self.columns = Columns(self.viewport().width(), arrangement, self.share, self.typography.widest)
        self.rearranged.emit()
        if self.store is not None and self.columns.width:
            self.store.arrange(self.typography, self.columns)
            self._settle()

    def _settle(self) -> None:
        """Make the rows in sight exact and keep the anchor where it is."""
        if self.store is None or not len(self.store.heights):
            return
        for _ in range(_MOST_LOOKS):
            before = self.store.heights.tops()
            for row in self._rows_from(self._anchor_top()):
                self.store.row(row)
            if self.store.heights.tops() is before:
                break
        self._tell_scroll_bar()
        self._idle.start(0)
        self.viewport().update()
        self.moved.emit()

    def _anchor_top(self) -> float:
        """Return the height of the whole page that stands at the top of the view."""
        assert self.store is not None
        self.store.row(self._anchor.row)
        heights = self.store.heights
        wanted = heights.top(self._anchor.row) + self._anchor.share * heights.height(self._anchor.row)
        return max(0.0, min(wanted, heights.total() - self.viewport().height()))

    def _rows_from(self, top: float) -> Iterator[int]:
        """Yield the rows in sight, by the heights known while they are asked for."""
        assert self.store is not None
        row, bottom = self.store.heights.row_at(top), top + self.viewport().height()
        while row < len(self.store.heights) and self.store.heights.top(row) < bottom:
            yield row
            row += 1

    def _tell_scroll_bar(self) -> None:
        assert self.store is not None
        bar, view = self.verticalScrollBar(), self.viewport().height()
        with QSignalBlocker(bar):
            bar.setPageStep(max(1, view - COMFORT))
            bar.setSingleStep(round(self.typography.step))
            bar.setRange(0, max(0, round(self.store.heights.total()) - view))
            bar.setValue(round(self._anchor_top()))

    def _take_anchor(self) -> None:
        """Remember what is at the top now."""
        if self.store is None or not len(self.store.heights):
            return
        value, heights = self.verticalScrollBar().value(), self.store.heights
        row = heights.row_at(value)
        self._anchor = Anchor(row, (value - heights.top(row)) / max(1.0, heights.height(row)))

    def _measure_in_idle_time(self) -> None:
        if self.store is None:
            return
        if not self.is_idle():
            self._idle.start(_BUSY_PAUSE)
            return
        before = self.store.heights.tops()
        more = self.store.measure_some(IDLE_SLICE)
        if self.store.heights.tops() is not before:
            self._tell_scroll_bar()
            self.moved.emit()
        if more:
            self._idle.start(0)

    # Qt's questions

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Two columns of a comfortable width."""
        return QSize(960, 640)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802, ARG002 - Qt's name and signature
        """Take the new place of the scroll bar."""
        at_end = self.verticalScrollBar().value() == self.verticalScrollBar().maximum()
        self._take_anchor()
        if at_end and self.store is not None and len(self.store.heights):
            self._anchor = Anchor(len(self.store.heights) - 1, 1.0)
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Set the texts in the new width."""
        super().resizeEvent(event)
        with kept_in_sight(self, event.oldSize().height()):
            if self.viewport().width() != self.columns.width:
                self._set_anew()
            else:
                self._settle()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll, or ask for another zoom with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self.zoom_wanted.emit(1 if turned > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the rows in sight."""
        with painter_on(self.viewport()) as painter:
            clip = QRectF(event.rect())
            painter.fillRect(clip, self._theme.colour("background"))
            if self.store is None or not len(self.store.heights):
                return
            top = self.verticalScrollBar().value()
            attention = Attention(self.current, self.selection, self._found, self._found_current)
            rows = RowPainter(self._theme, self.typography, self.columns, self.store, attention, top)
            rows.paint(painter, self._rows_from(top), clip, self.viewport().height())
            for paint in self.over:
                paint(painter)

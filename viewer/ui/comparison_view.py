"""The two columns, row beside row: paints what is in sight, however long the texts. Compares nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from viewer.model import Side, Span
from viewer.presenting.presenter import Presenter
from viewer.settings import Arrangement
from viewer.translation import tr
from viewer.ui.columns import Columns
from viewer.ui.in_sight import kept_in_sight
from viewer.ui.language import voice
from viewer.ui.laying_out import LayingOut
from viewer.ui.painter import painter_on
from viewer.ui.row_painting import Attention, RowPainter
from viewer.ui.scrolling import Scrolling
from viewer.ui.text_selection import Selection
from viewer.ui.theme import Theme
from viewer.ui.typography import TextStyle, Typography

if TYPE_CHECKING:
    from viewer.ui.row_plan import Amounts
    from viewer.ui.row_store import RowStore


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
        self.scrolling = Scrolling(self)
        self.scrolling.moved.connect(self.moved)
        self.typography = Typography()
        self.columns = Columns(0)
        self.current: int | None = None
        self.selection: Selection | None = None
        self.caret: tuple[Side, int] | None = None
        self.told = ""
        """The difference in hand as a sentence for the ear; no description of Qt's, whose change would be spoken."""
        self.over: list[Callable[[QPainter], None]] = []
        """What paints over the texts."""
        self._laying_out = LayingOut()
        self.share = 0.5
        self._found: Mapping[Side, Sequence[Span]] = {}
        self._found_current: Mapping[Side, Sequence[Span]] = {}

    def _say(self) -> None:
        self.setAccessibleName(tr("The two texts side by side"))

    # What is shown

    @property
    def store(self) -> RowStore | None:
        """The rows, set in lines."""
        return self.scrolling.store

    @property
    def changes_only(self) -> bool:
        """Whether the rows without a shown difference are folded."""
        return self._laying_out.changes_only

    @property
    def arrangement(self) -> Arrangement:
        """How the reader wants the texts to stand."""
        return self._laying_out.arrangement

    def show_presenter(self, presenter: Presenter, amounts: Mapping[Side, Amounts] | None = None) -> None:
        """Show another comparison from its beginning; with the amounts of its rows, where they are known."""
        self._laying_out.begin()
        self.current, self.selection, self.caret = None, None, None
        self.scrolling.begin(self._laying_out.rows_of(presenter, amounts or self._amounts_of(presenter)))
        self._set_anew()

    def show_nothing(self) -> None:
        """Let go of the comparison."""
        self.scrolling.let_go()
        self.current, self.selection, self.caret = None, None, None
        self.emptied.emit()
        self.viewport().update()

    def refresh_marks(self) -> None:
        """Show the presenter's filter; what was at the top stays there."""
        if self.store is not None and self.changes_only:
            self._plan_again()
        elif self.store is not None:
            self.store.forget()
            self.scrolling.settle()

    def set_changes_only(self, on: bool) -> None:
        """Fold the rows without a shown difference, or open all; what was at the top stays there."""
        if on == self.changes_only:
            return
        self._laying_out.changes_only = on
        self._laying_out.begin()
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
        self._laying_out.open(self.store.plan.folds[row])
        self._plan_again()
        self.folded.emit()

    def _amounts_of(self, presenter: Presenter) -> Mapping[Side, Amounts] | None:
        """Return the amounts of the rows, where the same presenter is shown already."""
        return self.store.plan.amounts if self.store is not None and self.store.presenter is presenter else None

    def set_arrangement(self, arrangement: Arrangement) -> None:
        """Show the texts side by side, as one, or one alone; what was at the top stays there."""
        if arrangement is self.arrangement:
            return
        self._laying_out.arrangement = arrangement
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
        if rows != self._laying_out.context:
            self._laying_out.context = rows
            if self.store is not None and self.changes_only:
                self._plan_again()
                self.folded.emit()

    def _plan_again(self) -> None:
        """Lay out the rows anew; what was at the top stays there, or where it is folded into."""
        assert self.store is not None
        self.scrolling.go_on(self._laying_out.rows_of(self.store.presenter, self.store.plan.amounts))
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
        return self.scrolling.place()

    @property
    def share_above(self) -> float:
        """How far the row of that paragraph is scrolled out, as a share of its height."""
        return self.scrolling.share_above

    def return_to(self, side: Side, paragraph: int, share_above: float = 0.0) -> None:
        """Put a paragraph at the top of the view, or so much of its row above it."""
        if self.store is not None:
            self.scrolling.put_at_top(self.store.plan.row_of_paragraph(side, paragraph), share_above)

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
        self.scrolling.bring(row, self.store.height_of(row, side, span))
        self.viewport().update()

    def go_to_difference(self, difference: int, side: Side | None = None) -> None:
        """Light a difference and bring it into comfortable sight."""
        if self.store is None:
            return
        self.current = difference
        row = self.store.plan.row_of(self.store.presenter.display_row_of(difference, side))
        self.scrolling.bring(row, self.store.height_in_row(row, difference))
        self.viewport().update()

    def rows_in_sight(self) -> Sequence[int]:
        """Return the rows of the screen of which something is in sight."""
        return list(self.scrolling.rows_in_sight())

    def go_to_row(self, row: int) -> None:
        """Bring a row of the screen into comfortable sight."""
        self.scrolling.bring(row, 0.0)

    def scroll_to(self, value: float) -> None:
        """Put a height of the whole page at the top of the view."""
        self.verticalScrollBar().setValue(round(value))

    # Setting anew

    def _in_hand_kept(self) -> AbstractContextManager[None]:
        return kept_in_sight(self.scrolling, self.current, self.viewport().height())

    def _rearrange(self) -> None:
        """Set everything anew for another width or zoom."""
        with self._in_hand_kept():
            self._set_anew()

    def _set_anew(self) -> None:
        presenter = self.store.presenter if self.store is not None else None
        arrangement = self.arrangement if presenter is None else self._laying_out.arrangement_of(presenter)
        self.columns = Columns(self.viewport().width(), arrangement, self.share, self.typography.widest)
        self.rearranged.emit()
        self.scrolling.arrange(self.typography, self.columns)

    # Qt's questions

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Two columns of a comfortable width."""
        return QSize(960, 640)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802, ARG002 - Qt's name and signature
        """Take the new place of the scroll bar."""
        self.scrolling.follow_bar()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Set the texts in the new width."""
        super().resizeEvent(event)
        with kept_in_sight(self.scrolling, self.current, event.oldSize().height()):
            if self.viewport().width() != self.columns.width:
                self._set_anew()
            else:
                self.scrolling.settle()

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
            rows.paint(painter, self.scrolling.rows_in_sight(), clip, self.viewport().height())
            for paint in self.over:
                paint(painter)

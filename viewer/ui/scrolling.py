"""Where in the rows the view stands: what is at the top stays there while estimated heights become exact.

Holds the rows and moves the scroll bar. Knows no difference in hand, and paints nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QAbstractScrollArea

from viewer.model import Side
from viewer.ui.columns import Columns
from viewer.ui.typography import Typography

if TYPE_CHECKING:
    from viewer.ui.row_store import RowStore

# The longest the window may stand still while heights are made exact.
_IDLE_SLICE = 0.006
# So long (in ms) until it is asked again whether the time is idle.
_BUSY_PAUSE = 200
# Where a place that is gone to comes to stand, as a share of the view: with something to read above it.
GO_TO_SHARE = 0.3
# A place nearer to the edge than this is scrolled to.
COMFORT = 48
# Making the rows in sight exact moves the end of the page; it comes to rest at the second look.
_MOST_LOOKS = 4


@dataclass(frozen=True)
class _Anchor:
    """The row at the top of the view, and how far it is scrolled out, as a share of its height."""

    row: int = 0
    share: float = 0.0


class Scrolling(QObject):
    """Scrolls an area whose rows are in a store."""

    moved = Signal()
    """Another part is in sight, or heights have changed."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self.store: RowStore | None = None
        self.is_idle: Callable[[], bool] = lambda: True
        """Whether heights may be made exact: beside a thread that works, each line of it would have to wait."""
        self.step = 0.0
        """The height of a line."""
        self._area = area
        self._bar = area.verticalScrollBar()
        self._anchor = _Anchor()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._measure_in_idle_time)

    # The rows

    def begin(self, store: RowStore) -> None:
        """Take other rows, and stand at their beginning."""
        self.store, self._anchor = store, _Anchor()

    def go_on(self, store: RowStore) -> None:
        """Take the same rows, laid out anew; what was at the top stays there, or where it is folded into."""
        assert self.store is not None
        before = self.store.plan
        row = store.plan.row_of(before.first_display_row(self._anchor.row))
        is_alike = (self._anchor.row in before.folds) == (row in store.plan.folds)
        self.store, self._anchor = store, _Anchor(row, self._anchor.share if is_alike else 0.0)

    def let_go(self) -> None:
        """Let go of the rows."""
        self._idle.stop()
        self.store = None

    def arrange(self, typography: Typography, columns: Columns) -> None:
        """Set the rows in other faces or widths; what was at the top stays there."""
        self.step = typography.step
        if self.store is not None and columns.width:
            self.store.arrange(typography, columns)
            self.settle()

    # The place

    @property
    def top(self) -> int:
        """The height of the whole page that stands at the top of the view."""
        return self._bar.value()

    @property
    def height(self) -> int:
        """The height of the view."""
        return self._area.viewport().height()

    @property
    def share_above(self) -> float:
        """How far the row at the top is scrolled out, as a share of its height."""
        return self._anchor.share

    def place(self) -> tuple[Side, int] | None:
        """Return the side and the number of the paragraph at the top of the view."""
        if self.store is None or not len(self.store.plan):
            return None
        row = self.store.presenter.rows[self.store.plan.first_display_row(self._anchor.row)]
        return next(((side, row.on(side)[0]) for side in Side if row.on(side)), None)

    def rows_in_sight(self) -> Iterator[int]:
        """Yield the rows of which something is in sight, by the heights known while they are asked for."""
        return self._rows_from(self.top)

    def put_at_top(self, row: int, share_above: float) -> None:
        """Put a row at the top of the view, or so much of it above."""
        if self.store is not None:
            heights = self.store.heights
            self._put_exactly(lambda: heights.top(row) + share_above * heights.height(row))

    def put_at(self, y: float, row: int, inside: float) -> None:
        """Put what stands so far below the top of a row at a height of the view."""
        if self.store is not None:
            heights = self.store.heights
            self._put_exactly(lambda: heights.top(row) + inside - y)

    def bring(self, row: int, inside: float) -> None:
        """Bring what stands so far below the top of a row into comfortable sight."""
        if self.store is None:
            return
        self.store.row(row)
        y = self.store.heights.top(row) + inside - self.top
        if not COMFORT <= y <= self.height - 2 * COMFORT:
            self.put_at(self.height * GO_TO_SHARE, row, inside)

    def _put_exactly(self, wanted: Callable[[], float]) -> None:
        for _ in range(2):  # the rows above were estimates until now: the second time the place is exact
            with QSignalBlocker(self._bar):
                self._bar.setValue(round(wanted()))
            self._take_anchor()
            self.settle()

    def follow_bar(self) -> None:
        """Take the new place of the scroll bar; its end is the end of the last row, however high that will be."""
        at_end = self._bar.value() == self._bar.maximum()
        self._take_anchor()
        if at_end and self.store is not None and len(self.store.heights):
            self._anchor = _Anchor(len(self.store.heights) - 1, 1.0)
        self.settle()

    def _take_anchor(self) -> None:
        """Remember what is at the top now."""
        if self.store is None or not len(self.store.heights):
            return
        heights = self.store.heights
        row = heights.row_at(self.top)
        self._anchor = _Anchor(row, (self.top - heights.top(row)) / max(1.0, heights.height(row)))

    # Keeping heights and the scroll bar true

    def settle(self) -> None:
        """Make the rows in sight exact and keep what is at the top where it is."""
        if self.store is None or not len(self.store.heights):
            return
        for _ in range(_MOST_LOOKS):
            before = self.store.heights.tops()
            for row in self._rows_from(self._anchor_top()):
                self.store.row(row)
            if self.store.heights.tops() is before:
                break
        self._tell_bar()
        self._idle.start(0)
        self._area.viewport().update()
        self.moved.emit()

    def _anchor_top(self) -> float:
        """Return the height of the whole page that belongs at the top of the view."""
        assert self.store is not None
        self.store.row(self._anchor.row)
        heights = self.store.heights
        wanted = heights.top(self._anchor.row) + self._anchor.share * heights.height(self._anchor.row)
        return max(0.0, min(wanted, heights.total() - self.height))

    def _rows_from(self, top: float) -> Iterator[int]:
        if self.store is None or not len(self.store.heights):
            return
        heights = self.store.heights
        row, bottom = heights.row_at(top), top + self.height
        while row < len(heights) and heights.top(row) < bottom:
            yield row
            row += 1

    def _tell_bar(self) -> None:
        assert self.store is not None
        with QSignalBlocker(self._bar):
            self._bar.setPageStep(max(1, self.height - COMFORT))
            self._bar.setSingleStep(round(self.step))
            self._bar.setRange(0, max(0, round(self.store.heights.total()) - self.height))
            self._bar.setValue(round(self._anchor_top()))

    def _measure_in_idle_time(self) -> None:
        if self.store is None:
            return
        if not self.is_idle():
            self._idle.start(_BUSY_PAUSE)
            return
        before = self.store.heights.tops()
        more = self.store.measure_some(_IDLE_SLICE)
        if self.store.heights.tops() is not before:
            self._tell_bar()
            self.moved.emit()
        if more:
            self._idle.start(0)

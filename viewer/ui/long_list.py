"""A list that knows where an item stands without setting any: all have one height, but for a few headings.

With uniform item sizes Qt gives headings the height of the items too, and still walks through all of them to lay them
out: with 100,000 of them that is a model asked 100,000 times. Here their places are computed. Where item sizes are not
uniform, it is Qt's own list.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QCursor,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem

from viewer.ui.painter import painter_on

AnyIndex = QModelIndex | QPersistentModelIndex
_Action = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint


@dataclass(frozen=True)
class Places:
    """Where so many items stand of which these, in order, are headings."""

    count: int = 0
    item: int = 1
    heading: int = 1
    headings: Sequence[int] = ()
    _tops: list[int] = field(init=False)

    def __post_init__(self) -> None:
        """Know where the headings stand."""
        less = self.item - self.heading
        object.__setattr__(self, "_tops", [row * self.item - n * less for n, row in enumerate(self.headings)])

    def top(self, row: int) -> int:
        """Return where an item begins; the one behind the last is the end of all."""
        return row * self.item - bisect_left(self.headings, row) * (self.item - self.heading)

    def row_at(self, y: int) -> int:
        """Return the item at a height; before the first and behind the last there is none, and it is out of range."""
        k = bisect_right(self._tops, y) - 1
        if k < 0:
            return y // self.item
        below = y - self._tops[k] - self.heading
        return self.headings[k] if below < 0 else self.headings[k] + 1 + below // self.item

    def is_heading(self, row: int) -> bool:
        """Whether an item is a heading."""
        at = bisect_left(self.headings, row)
        return at < len(self.headings) and self.headings[at] == row


class LongList(QListView):
    """Qt's list, and with uniform item sizes one that lays nothing out. `headings` tells which items are lower."""

    def __init__(self, headings: Callable[[], Sequence[int]]) -> None:
        super().__init__()
        self._headings = headings
        self._places: Places | None = None

    @property
    def places(self) -> Places:
        """Where the items stand."""
        if self._places is None:
            self._places = self._measured()
        return self._places

    def _measured(self) -> Places:
        """Measure an item and a heading; there may be neither, and no model yet."""
        model: QAbstractItemModel | None = self.model()
        count = model.rowCount() if model is not None else 0
        if not count:
            return Places()
        headings = self._headings()
        item = next((row for row in range(count) if row not in headings), 0)
        return Places(count, self._height_of(item), self._height_of(headings[0] if headings else item), headings)

    def _height_of(self, row: int) -> int:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return max(1, self.itemDelegate().sizeHint(option, self.model().index(row, 0)).height())

    def _row_at(self, y: int) -> int:
        return self.places.row_at(y + self.verticalScrollBar().value())

    # Qt's questions, as a list of uniform items answers them

    def doItemsLayout(self) -> None:  # noqa: N802 - Qt's name
        """Lay nothing out: places are computed."""
        self._places = None
        if self.uniformItemSizes():
            QAbstractItemView.doItemsLayout(self)
        else:
            super().doItemsLayout()

    def reset(self) -> None:
        """Forget where items stood."""
        self._places = None
        super().reset()

    def updateGeometries(self) -> None:  # noqa: N802 - Qt's name
        """Tell the scroll bar how long the list is."""
        if not self.uniformItemSizes():
            super().updateGeometries()
            return
        QAbstractItemView.updateGeometries(self)
        bar, view = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(self.places.item)
        bar.setPageStep(view)
        bar.setRange(0, max(0, self.places.top(self.places.count) - view))

    def visualRect(self, index: AnyIndex) -> QRect:  # noqa: N802 - Qt's name
        """Return the place of an item in the viewport."""
        if not self.uniformItemSizes():
            return super().visualRect(index)
        if not index.isValid():
            return QRect()
        top, bottom = self.places.top(index.row()), self.places.top(index.row() + 1)
        return QRect(0, top - self.verticalScrollBar().value(), self.viewport().width(), bottom - top)

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802 - Qt's name
        """Return the item at a place of the viewport."""
        if not self.uniformItemSizes():
            return super().indexAt(point)
        row = self._row_at(point.y())
        return self.model().index(row, 0) if 0 <= row < self.places.count else QModelIndex()

    def verticalOffset(self) -> int:  # noqa: N802 - Qt's name
        """Return how far the list is scrolled."""
        return self.verticalScrollBar().value() if self.uniformItemSizes() else super().verticalOffset()

    def scrollTo(self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = _Hint.EnsureVisible) -> None:  # noqa: N802
        """Bring an item into sight."""
        if not self.uniformItemSizes():
            super().scrollTo(index, hint)
        elif index.isValid():
            self.executeDelayedItemsLayout()
            bar, view = self.verticalScrollBar(), self.viewport().height()
            top, bottom = self.places.top(index.row()), self.places.top(index.row() + 1)
            if hint == _Hint.PositionAtCenter:
                bar.setValue((top + bottom - view) // 2)
            elif hint == _Hint.PositionAtTop or top < bar.value():
                bar.setValue(top)
            elif hint == _Hint.PositionAtBottom or bottom > bar.value() + view:
                bar.setValue(bottom - view)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: N802
        """Return the item that a key leads to; headings are passed by."""
        if not self.uniformItemSizes():
            return super().moveCursor(action, modifiers)
        here, last = self.currentIndex().row(), self.places.count - 1
        there, step = self._led_to(action, here, last)
        while 0 <= there <= last and self.places.is_heading(there):
            there += step
        return self.model().index(there, 0) if 0 <= there <= last else self.currentIndex()

    def _led_to(self, action: QAbstractItemView.CursorAction, here: int, last: int) -> tuple[int, int]:
        """Return the row that a key leads to, and which way to go on from a heading there."""
        page = max(1, self.viewport().height() // self.places.item - 1)
        if here < 0 or action == _Action.MoveHome:
            return 0, 1
        if action == _Action.MoveEnd:
            return last, -1
        by = {_Action.MovePageDown: page, _Action.MovePageUp: -page}.get(action)
        if by is not None:
            there = min(last, max(0, here + by))
            return there, 1 if (there == 0 or by > 0) and there < last else -1
        step = {_Action.MoveDown: 1, _Action.MoveNext: 1, _Action.MoveUp: -1, _Action.MovePrevious: -1}.get(action, 0)
        return here + step, step or 1

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:  # noqa: N802 - Qt's name
        """Select the current item, the only one that can be: what stood at the place may have been scrolled away."""
        if self.uniformItemSizes():
            self.selectionModel().select(self.currentIndex(), command)
        else:
            super().setSelection(rect, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: N802 - Qt's name
        """Return what is to be painted anew for another selection: all in sight, which is little."""
        return (
            QRegion(self.viewport().rect()) if self.uniformItemSizes() else super().visualRegionForSelection(selection)
        )

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:  # noqa: N802 - Qt's name
        """Tell which item the focus is on."""
        if not self.uniformItemSizes():
            super().currentChanged(current, previous)
            return
        QAbstractItemView.currentChanged(self, current, previous)
        self._tell_item()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802 - Qt's name
        """Paint what is selected."""
        if self.uniformItemSizes():
            QAbstractItemView.selectionChanged(self, selected, deselected)
        else:
            super().selectionChanged(selected, deselected)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the items in sight."""
        if not self.uniformItemSizes():
            super().paintEvent(event)
            return
        with painter_on(self.viewport(), smooth=False) as painter:
            self._paint(painter, event.rect())

    def _paint(self, painter: QPainter, sight: QRect) -> None:
        delegate, option = self.itemDelegate(), QStyleOptionViewItem()
        self.initViewItemOption(option)
        at, state = self.viewport().mapFromGlobal(QCursor.pos()), option.state
        under = self._row_at(at.y()) if self.viewport().underMouse() else -1
        for row in range(max(0, self._row_at(sight.top())), self.places.count):
            index = self.model().index(row, 0)
            option.rect = self.visualRect(index)
            if option.rect.top() > sight.bottom():
                break
            option.state = state | QStyle.StateFlag.State_MouseOver if row == under else state
            delegate.paint(painter, option, index)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Break the sentences in the new width; the current one stays in sight."""
        current = self.currentIndex()
        box = self.visualRect(current)
        was_seen = current.isValid() and box.bottom() >= 0 and box.top() < event.oldSize().height()
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
        if was_seen:
            self.scrollTo(current)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell which item the focus came to: Qt tells of the list alone until another item is gone to."""
        super().focusInEvent(event)
        QTimer.singleShot(0, self, self._tell_item)

    def _tell_item(self) -> None:
        if self.hasFocus() and self.currentIndex().isValid():
            told = QAccessibleEvent(self, QAccessible.Event.Focus)
            told.setChild(self.currentIndex().row())
            QAccessible.updateAccessibility(told)

"""One side of a row for a screen reader: its text letter by letter, its place, what differs in it. Paints nothing."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextInterface

from viewer.model import Side, Span
from viewer.translation import number, tr
from viewer.ui.accessible_parts import NONE, Interface, Part
from viewer.ui.places import box_of, offset_at
from viewer.ui.utf16 import Utf16Map

if TYPE_CHECKING:
    from viewer.ui.accessible_view import AccessibleRow

_TEXT = QAccessible.Text


class AccessibleCell(Part):
    """One side of a row. Its text is that of its paragraphs, one a line; offsets are UTF-16 units, as Qt counts."""

    def __init__(self, row: AccessibleRow, side: Side) -> None:
        super().__init__(row.top, row.row)
        self._parent, self.side = row, side
        self._text = CellText(self)

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """The paragraphs of the cell in the document's text."""
        store = self.top.store
        assert store is not None
        known = store.presenter.comparison.side(self.side).paragraphs
        return tuple(Span(known[n].start, known[n].end) for n in store.plan.paragraphs(self.row, self.side))

    @cached_property
    def words(self) -> str:
        """The text of the cell."""
        store = self.top.store
        assert store is not None
        text = store.presenter.comparison.side(self.side).text
        return "\n".join(text[span.start : span.end] for span in self.spans)

    @cached_property
    def units(self) -> Utf16Map:
        """The way between letters and units of the cell's text."""
        return Utf16Map(self.words)

    @cached_property
    def _starts(self) -> list[int]:
        """Where each paragraph begins in the cell's text, in letters."""
        starts, at = [], 0
        for span in self.spans:
            starts.append(at)
            at += len(span) + 1
        return starts

    def units_of(self, offset: int) -> int:
        """Return where a place of the document's text stands in the cell's."""
        if not self.spans:
            return 0
        n = max(0, bisect_right([span.start for span in self.spans], offset) - 1)
        return self.units.to_units(self._starts[n] + min(offset, self.spans[n].end) - self.spans[n].start)

    def offset_of(self, units: int) -> int | None:
        """Return where a place of the cell's text stands in the document's."""
        if not self.spans:
            return None
        points = self.units.to_points(max(0, min(units, self.units.length)))
        n = bisect_right(self._starts, points) - 1
        return min(self.spans[n].start + points - self._starts[n], self.spans[n].end)

    def differences(self) -> list[int]:
        """Return the differences that are marked here, in reading order."""
        store = self.top.store
        assert store is not None
        cells = (store.presenter.cell(n, self.side) for n in store.plan.display_rows(self.row, self.side))
        paragraphs = [p for cell in cells for p in cell.paragraphs]
        marked = [mark.difference for p in paragraphs for run in p.runs for mark in run.marks]
        broken = [p.break_mark.difference for p in paragraphs if p.break_mark is not None]
        return sorted({*marked, *broken})

    def box(self) -> QRect:
        """Return the column's share of the row."""
        columns, row = self.top.view.columns, super().box()
        return QRect(columns.left_edge(self.side), row.top(), columns.column_width(self.side), row.height())

    def parent(self) -> QAccessibleInterface:
        """Return the row."""
        return self._parent

    def role(self) -> QAccessible.Role:
        """Return a paragraph."""
        return QAccessible.Role.Paragraph

    def state(self) -> QAccessible.State:
        """Return whether the caret is here, and whether the difference in hand is."""
        state, view = super().state(), self.top.view
        state.focusable = state.selectable = state.multiLine = state.selectableText = True
        state.selected = view.current is not None and view.current in self.differences()
        state.focused = state.active = view.hasFocus() and self.top.focusChild() is self
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Return the text, or where it stands and what differs in it."""
        if self.top.store is None:
            return ""
        if kind in (_TEXT.Name, _TEXT.Value):
            return self.words or self._nothing()
        if kind is _TEXT.Description:
            said = [self._place(), *map(self.top.sentence, self.differences())]
            return ". ".join(part for part in said if part)
        return ""

    def _nothing(self) -> str:
        return tr("Nothing on the left") if self.side is Side.LEFT else tr("Nothing on the right")

    def _place(self) -> str:
        store = self.top.store
        numbers = store.plan.paragraphs(self.row, self.side) if store is not None else ()
        if not numbers:
            return ""
        first, last = number(numbers[0] + 1), number(numbers[-1] + 1)
        if len(numbers) > 1:
            if self.side is Side.LEFT:
                return tr("Left, paragraphs {first} to {last}", first=first, last=last)
            return tr("Right, paragraphs {first} to {last}", first=first, last=last)
        return tr("Left, paragraph {n}", n=first) if self.side is Side.LEFT else tr("Right, paragraph {n}", n=first)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Interface:  # type: ignore[override]
        """Give the text."""
        return self._text if kind is QAccessible.InterfaceType.TextInterface else NONE


class CellText(QAccessibleTextInterface):
    """The text of a cell, letter by letter."""

    def __init__(self, cell: AccessibleCell) -> None:
        super().__init__()
        self._cell = cell

    def characterCount(self) -> int:  # noqa: N802 - Qt's name
        """How many units the text has."""
        return self._cell.units.length

    def text(self, start: int, end: int) -> str:
        """Return a stretch of the text; a half of a pair stands for the whole letter."""
        cell = self._cell
        end = cell.units.length if end < 0 else end
        return cell.words[cell.units.to_points(start) : cell.units.to_points(end)]

    def cursorPosition(self) -> int:  # noqa: N802 - Qt's name
        """Return where the caret is, the beginning where it is elsewhere."""
        caret = self._cell.top.view.caret
        if caret is None or self._cell.top.cell_at(*caret) is not self._cell:
            return 0
        return self._cell.units_of(caret[1])

    def setCursorPosition(self, position: int) -> None:  # noqa: N802 - Qt's name
        """Ask for the caret to be put here."""
        offset = self._cell.offset_of(position)
        if offset is not None:
            self._cell.top.view.caret_wanted.emit(self._cell.side, offset)

    def scrollToSubstring(self, start: int, end: int) -> None:  # noqa: N802 - Qt's name
        """Bring a stretch into sight."""
        first, last = self._cell.offset_of(start), self._cell.offset_of(end)
        if first is not None and last is not None:
            self._cell.top.view.go_to_place(self._cell.side, Span(first, max(first, last)))

    def characterRect(self, offset: int) -> QRect:  # noqa: N802 - Qt's name
        """Return the place of a letter on the screen; that of the cell for what is out of sight."""
        cell, place = self._cell, self._cell.offset_of(offset)
        if place is None or not cell.in_sight():
            return cell.rect()
        view = cell.top.view
        box = box_of(view, cell.side, place)
        return cell.rect() if box is None else box.toAlignedRect().translated(view.viewport().mapToGlobal(QPoint(0, 0)))

    def offsetAtPoint(self, point: QPoint) -> int:  # noqa: N802 - Qt's name
        """Return the letter at a place on the screen, -1 where this cell is not."""
        cell = self._cell
        if not cell.in_sight() or not cell.rect().contains(point):
            return -1
        found = offset_at(cell.top.view, cell.side, QPointF(cell.top.view.viewport().mapFromGlobal(point)))
        return -1 if found is None else cell.units_of(found)

    # What is selected cannot be told through this binding: see the first lines of the module.

    def selectionCount(self) -> int:  # noqa: N802 - Qt's name
        """None is counted."""
        return 0

    def addSelection(self, start: int, end: int) -> None:  # noqa: N802 - Qt's name
        """Nothing is selected from outside."""

    def removeSelection(self, index: int) -> None:  # noqa: N802 - Qt's name
        """Nothing is selected from outside."""

    def setSelection(self, index: int, start: int, end: int) -> None:  # noqa: N802 - Qt's name
        """Nothing is selected from outside."""

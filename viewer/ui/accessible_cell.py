"""One side of a row for a screen reader: its text, its place, what differs in it. Paints nothing."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface

from viewer.model import Side, Span
from viewer.translation import number, tr
from viewer.ui.accessible_parts import NONE, Interface, Part
from viewer.ui.utf16 import Utf16Map

if TYPE_CHECKING:
    from viewer.ui.accessible_view import AccessibleRow

_TEXT = QAccessible.Text
_FLAG = QAccessible.RelationFlag


class AccessibleCell(Part):
    """One side of a row. Its text is that of its paragraphs, one a line; offsets are UTF-16 units, as Qt counts."""

    def __init__(self, row: AccessibleRow, side: Side) -> None:
        super().__init__(row.top, row.row)
        self._parent, self.side = row, side

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """The paragraphs of the cell in the document's text."""
        store = self.top.store
        assert store is not None
        known = store.presenter.comparison.side(self.side).paragraphs
        return tuple(Span(known[n].start, known[n].end) for n in store.plan.paragraphs(self.row, self.side))

    @cached_property
    def parts(self) -> tuple[str, ...]:
        """The text of each paragraph."""
        store = self.top.store
        assert store is not None
        text = store.presenter.comparison.side(self.side).text
        return tuple(text[span.start : span.end] for span in self.spans)

    @cached_property
    def words(self) -> str:
        """The text of the cell."""
        return "\n".join(self.parts)

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

    def caret(self) -> int:
        """Return where the caret is in the cell's text, the beginning where it is elsewhere."""
        caret = self.top.view.caret
        return self.units_of(caret[1]) if caret is not None and self.top.cell_at(*caret) is self else 0

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
        """Return where it stands, its text, or what differs in it. The text is no name: it would be read twice."""
        if self.top.store is None:
            return ""
        if kind is _TEXT.Name:
            return self._place() or self._nothing()
        if kind is _TEXT.Value:
            return self.words
        if kind is _TEXT.Description and self.top.announced is not self:
            return ". ".join(filter(None, map(self.top.sentence, self.differences())))
        return ""

    def relations(
        self, match: QAccessible.RelationFlag = QAccessible.RelationFlag.AllRelations
    ) -> list[tuple[QAccessibleInterface, QAccessible.RelationFlag]]:
        """Return where the text goes on, and where it comes from: the cell above and the one below on this side.

        By these a text is read on to its end, without the words of the other side between.
        """
        known = super().relations(match)
        for flag, step in ((_FLAG.FlowsFrom, 1), (_FLAG.FlowsTo, -1)):  # what Qt means is what the other one is to this
            if match & flag and (other := self._beyond(step)) is not None:
                known.append((other, flag))
        return known

    def _beyond(self, step: int) -> QAccessibleInterface | None:
        """Return the next text of this side, up or down; a fold counts as one."""
        row = self.row + step
        while (found := self.top.child(row)) is not None:
            cell = found.cells.get(self.side)
            if found.fold or (cell is not None and cell.spans):
                return cell or found
            row += step
        return None

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
        return self.top.lines.of(self) if kind is QAccessible.InterfaceType.TextInterface and self.words else NONE

"""Where a place of a text stands on the screen, and which place stands at a point. Moves nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLine

from viewer.model import Side
from viewer.ui.cell_layout import SetParagraph

if TYPE_CHECKING:
    from viewer.ui.comparison_view import ComparisonView


@dataclass(frozen=True)
class Place:
    """A place between two letters: the row of the screen, the paragraph in lines, and the UTF-16 units before it."""

    row: int
    paragraph: SetParagraph
    units: int

    @property
    def line_number(self) -> int:
        """The line it stands in."""
        line = self.paragraph.layout.lineForTextPosition(self.units)
        return line.lineNumber() if line.isValid() else 0

    @property
    def line(self) -> QTextLine:
        """The line it stands in; not valid in an empty paragraph."""
        return self.paragraph.layout.lineAt(self.line_number)

    @property
    def x(self) -> float:
        """How far it stands from the left of the column's text."""
        return x_in(self.line, self.units) if self.line.isValid() else 0.0

    @property
    def below(self) -> float:
        """How far its line stands below the top of the row."""
        return self.paragraph.top + (self.line.y() if self.line.isValid() else 0.0)

    @property
    def height(self) -> float:
        """How high its line is."""
        return self.line.height() if self.line.isValid() else self.paragraph.height


def x_in(line: QTextLine, units: int) -> float:
    """Return where a place stands in its line."""
    x, _taken = cast("tuple[float, int]", line.cursorToX(units))  # Qt answers with a pair in Python
    return x


def end_of(paragraph: SetParagraph, line: QTextLine) -> int:
    """Return the last place that is seen in a line: what a broken line ends with belongs to the next one."""
    end = line.textStart() + line.textLength()
    if line.lineNumber() == paragraph.layout.lineCount() - 1:
        return end
    return max(line.textStart(), paragraph.layout.previousCursorPosition(end))


def row_of(view: ComparisonView, side: Side, offset: int) -> int | None:
    """Return the row of the screen that holds a place, or that it is folded into."""
    if view.store is None:
        return None
    document = view.store.presenter.comparison.side(side)
    if not document.paragraphs:
        return None
    return view.store.plan.row_of_paragraph(side, document.paragraph_at(offset))


def place_of(view: ComparisonView, side: Side, offset: int) -> Place | None:
    """Return where an offset of a text stands; nowhere while it is folded. Sets its row in lines."""
    row = row_of(view, side, offset)
    if view.store is None or row is None:
        return None
    index = view.store.presenter.comparison.side(side).paragraph_at(offset)
    for p in view.store.row(row).on(side).paragraphs:
        if p.paragraph.index == index:
            return Place(row, p, p.units_at(min(offset, p.end)))
    return None


def box_of(view: ComparisonView, side: Side, offset: int) -> QRectF | None:
    """Return the place of a letter in the viewport, of no width at the end of a line; None while it is folded."""
    place = place_of(view, side, offset)
    if place is None or view.store is None:
        return None
    top = view.store.heights.top(place.row) - view.verticalScrollBar().value() + place.below
    after = place.paragraph.layout.nextCursorPosition(place.units)
    inside = place.line.isValid() and after <= place.line.textStart() + place.line.textLength()
    width = x_in(place.line, after) - place.x if inside else 0.0
    return QRectF(view.columns.text_left(side) + place.x, top, width, place.height).normalized()


def offset_at(view: ComparisonView, side: Side, point: QPointF) -> int | None:
    """Return the place of a text that is nearest to a point of the viewport."""
    store = view.store
    if store is None or not len(store.heights):
        return None
    y = point.y() + view.verticalScrollBar().value()
    row = store.heights.row_at(y)
    inside = y - store.heights.top(row)
    paragraph = store.row(row).on(side).paragraph_at(inside)
    if paragraph is None:
        return None
    lines = [paragraph.layout.lineAt(n) for n in range(paragraph.layout.lineCount())]
    line = next((one for one in lines if inside - paragraph.top < one.y() + one.height()), lines[-1] if lines else None)
    return paragraph.start if line is None else at_x(paragraph, line, point.x() - view.columns.text_left(side))


def at_x(paragraph: SetParagraph, line: QTextLine, x: float) -> int:
    """Return the offset in the document's text that is nearest to a place of a line."""
    return paragraph.offset_at(min(int(line.xToCursor(x)), end_of(paragraph, line)))

"""Paint one set cell: ground, marks, letters, tags, numbers. Never sets lines and never looks at other rows."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextLine

from viewer.model import Category, Kind, Side, Span
from viewer.presenting.display import Mark
from viewer.presenting.labels import CATEGORY_LABELS, MarkShape
from viewer.translation import tr
from viewer.ui import painting
from viewer.ui.cell_layout import SetCell, SetParagraph, Stretch, TagKind
from viewer.ui.columns import BAR, NUMBER_AT, PARAGRAPH_GAP, Columns
from viewer.ui.line_boxes import boxes, place_on
from viewer.ui.theme import Theme, blend
from viewer.ui.typography import Typography

# A passage that stands alone is tinted as a whole, more softly than a changed word.
_WHOLE_SHARE = 0.45
# What kinds of difference a passage that stands alone can be as a whole.
_ALONE = (Kind.INSERTED, Kind.DELETED, Kind.MOVED)
# What a row in hand takes of the accent where it has a ground of its own. That ground is left out: with it, the light
# of the accent would be grey.
LIT_SHARE = 0.12


@dataclass(frozen=True)
class InHand:
    """The difference in hand, as far as one cell must know of it."""

    difference: int
    place: Span | None


@dataclass(frozen=True)
class Lights:
    """Where something was found in one text, and what of it is in hand; each in order, and apart from each other."""

    all: Sequence[Span] = ()
    current: Sequence[Span] = ()


NO_LIGHTS = Lights()


@dataclass(frozen=True)
class Glance:
    """What the painter must know besides the cell: where to paint, what is in hand, what is selected."""

    clip: QRectF
    in_hand: InHand | None = None
    selected: Span | None = None
    found: Lights = NO_LIGHTS
    found_put_in: Lights = NO_LIGHTS
    """What was found in the other text, for its words that are put in among these."""


@dataclass
class CellPainter:
    """Paints cells with one theme, one typography and one grid."""

    theme: Theme
    typography: Typography
    columns: Columns
    page_top: float = 0.0
    """Where the first row would stand, seen from the view."""

    def ground(self, painter: QPainter, box: QRectF, cell: SetCell, side: Side, *, quiet: bool) -> None:
        """Paint what lies under a cell; `quiet` leaves an empty one empty."""
        if not cell.paragraphs:
            if not quiet:
                painting.hole(painter, box, self.theme.colour("hole"), self.page_top)
            return
        if cell.cell.furniture:
            painter.fillRect(box, self._furniture())
        elif _is_whole(cell) and not cell.cell.moved:
            fill = blend(self.theme.colour(f"{side}_fill"), self.theme.colour("background"), _WHOLE_SHARE)
            painter.fillRect(box, fill)
            painting.whole_edge(painter, box, painting.inks(self.theme, side))
        else:
            self._furniture_among_others(painter, box, cell)
        if cell.cell.moved:
            left = box.left() + (1 if self.columns.beside and side is Side.RIGHT else 0)  # the line between the columns
            painter.fillRect(QRectF(left, box.top(), BAR, box.height()), self.theme.colour("moved"))

    def light(self, painter: QPainter, box: QRectF, cell: SetCell) -> None:
        """Light a cell in hand that has a ground of its own, which hides that of the row."""
        if cell.cell.furniture:
            painter.fillRect(box, blend(self.theme.accent, self.theme.colour("background"), LIT_SHARE))

    def fold(self, painter: QPainter, box: QRectF, words: str) -> None:
        """Paint the line that stands for rows that are folded."""
        line = self.theme.colour("line")
        painter.fillRect(box, self.theme.colour("panel"))
        painter.fillRect(QRectF(box.left(), box.top(), box.width(), 1), line)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), line)
        painter.setFont(self.typography.number)
        painter.setPen(self.theme.colour("soft_ink"))
        for side in Side:
            at = side if self.columns.beside else self.columns.sides[0]
            column = QRectF(self.columns.text_left(at), box.top(), self.columns.text_width(at), box.height())
            if side is Side.LEFT:
                painter.drawText(column, Qt.AlignmentFlag.AlignVCenter, f"⋯  {words}")
            else:
                to = Qt.AlignmentFlag.AlignLeft if self.columns.beside else Qt.AlignmentFlag.AlignRight
                painter.drawText(column, Qt.AlignmentFlag.AlignVCenter | to, tr("Click to show them"))

    def _furniture_among_others(self, painter: QPainter, box: QRectF, cell: SetCell) -> None:
        """Tint the furniture in a cell that holds paragraphs of the article too."""
        for p in cell.paragraphs:
            if p.paragraph.role.is_furniture:
                band = QRectF(box.left(), box.top() + p.top, box.width(), p.height)
                painter.fillRect(band.adjusted(0, -PARAGRAPH_GAP / 2, 0, PARAGRAPH_GAP / 2), self._furniture())

    def _furniture(self) -> QColor:
        return self.theme.colour("furniture_fill")

    def text(self, painter: QPainter, box: QRectF, cell: SetCell, side: Side, glance: Glance) -> None:
        """Paint the paragraphs of a cell, as far as they lie inside the clip."""
        for paragraph in cell.paragraphs:
            at = QPointF(self.columns.text_left(side), box.top() + paragraph.top)
            if at.y() > glance.clip.bottom() or at.y() + paragraph.height < glance.clip.top():
                continue
            self._number(painter, at, paragraph, side)
            self._tag(painter, at, paragraph)
            lines = _lines_inside(paragraph.layout, glance.clip.top() - at.y(), glance.clip.bottom() - at.y())
            inks = {one: painting.inks(self.theme, one) for one in Side}
            marked = _Marked(paragraph, lines, at, inks, side, cell)
            self._marks_under(painter, marked, glance.in_hand)
            self._letters(painter, marked, glance)
            self._marks_over(painter, marked)
            self._gaps(painter, marked, glance.in_hand)
            self._caret(painter, marked, glance.in_hand)

    def _number(self, painter: QPainter, at: QPointF, paragraph: SetParagraph, side: Side) -> None:
        face = self.typography.face(side, paragraph.paragraph.role, paragraph.paragraph.level)
        painter.setFont(self.typography.number)
        painter.setPen(self.theme.colour("soft_ink"))
        left = self.columns.left_edge(side) + NUMBER_AT
        box = QRectF(left - NUMBER_AT + 4, at.y(), at.x() - left + NUMBER_AT - 14, face.step)
        painter.drawText(
            box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(paragraph.paragraph.number)
        )

    def _tag(self, painter: QPainter, at: QPointF, paragraph: SetParagraph) -> None:
        if paragraph.tag is None:
            return
        colour = self.theme.colour
        colours = {
            TagKind.PLAIN: (colour("background"), colour("line"), colour("ink")),
            TagKind.MOVED: (colour("moved_fill"), colour("moved"), colour("moved")),
            TagKind.BREAK: (colour("background"), colour("line"), self.theme.accent),
        }[paragraph.tag.kind]
        painting.pill(painter, paragraph.tag.box.translated(at), paragraph.tag.text, self.typography.tag, colours)

    def _marks_under(self, painter: QPainter, marked: _Marked, in_hand: InHand | None) -> None:
        # The ring too lies under the letters: it must not strike out the full stop behind a word.
        for stretch in marked.stretches():
            ringed = in_hand is not None and stretch.mark.difference == in_hand.difference
            for box in marked.boxes(stretch.start, stretch.end):
                painting.under_text(painter, _shape(stretch), box, marked.inks_of(stretch))
            if ringed:
                painting.current_ring(painter, list(marked.boxes(stretch.start, stretch.end)), self.theme.accent)
            for start, end in stretch.strong:
                for box in marked.boxes(start, end):
                    painting.strong_under_text(painter, box, marked.inks_of(stretch))
            # The ring is a frame: a second one inside it would be read as a box in a box.
            for box in () if ringed else marked.boxes(stretch.start, stretch.end):
                painting.frame_under_text(painter, _shape(stretch), box, marked.inks_of(stretch))

    def _letters(self, painter: QPainter, marked: _Marked, glance: Glance) -> None:
        soft = marked.paragraph.paragraph.role.is_furniture
        in_ink = [_in_ink(s.start, s.end, self.theme) for s in (marked.stretches() if soft else ())]
        for start, end, role in _lit(marked.paragraph, glance):
            in_ink.append(_in_ink(start, end, self.theme))
            colour = self.theme.colour(role) if role else _selection_colour(self.theme)
            for box in marked.boxes(start, end):
                painting.light_under_text(painter, box, colour)
        painter.setPen(self.theme.colour("soft_ink" if soft else "ink"))
        marked.paragraph.layout.draw(painter, marked.at, in_ink, glance.clip)

    def _marks_over(self, painter: QPainter, marked: _Marked) -> None:
        for stretch in marked.stretches():
            for box in marked.boxes(stretch.start, stretch.end):
                painting.over_text(painter, _shape(stretch), box, marked.inks_of(stretch))
            if stretch.struck:
                for stroke in marked.strokes(stretch.start, stretch.end):
                    painting.strike(painter, stroke, marked.inks_of(stretch))

    def _caret(self, painter: QPainter, marked: _Marked, in_hand: InHand | None) -> None:
        """Show where the words of the difference in hand are lacking."""
        place, paragraph = in_hand.place if in_hand else None, marked.paragraph
        if place is None or len(place) or not paragraph.start <= place.start <= paragraph.end:
            return
        spot = marked.spot(place.start)
        if spot is not None:
            painting.insertion_caret(painter, *spot, self.theme.accent)

    def _gaps(self, painter: QPainter, marked: _Marked, in_hand: InHand | None) -> None:
        """Show where words of other differences are lacking, in the colour of the side that has them."""
        for gap in marked.paragraph.paragraph.gaps:
            spot = marked.spot(gap.at)
            if spot is not None and (in_hand is None or gap.difference != in_hand.difference):
                painting.gap_mark(painter, *spot, marked.inks[marked.side.other].line)


@dataclass
class _Marked:
    """A paragraph being painted: its lines in sight, where it stands, its side, and the colours of both."""

    paragraph: SetParagraph
    lines: list[QTextLine]
    at: QPointF
    inks: Mapping[Side, painting.Inks]
    side: Side
    cell: SetCell

    def inks_of(self, stretch: Stretch) -> painting.Inks:
        """Return the colours of a stretch: what was put in has those of the other side."""
        return self.inks[self.side.other if stretch.struck else self.side]

    def stretches(self) -> Iterator[Stretch]:
        """Yield the stretches in sight; a passage that stands alone is tinted as a whole instead."""
        for stretch in self.paragraph.stretches:
            if _touches(stretch, self.lines) and not _is_alone(stretch.mark, self.cell):
                yield stretch

    def spot(self, offset: int) -> tuple[QPointF, float] | None:
        """Return where a place of the text stands, and how high its line is; nothing where it is out of sight."""
        units = self.paragraph.units_at(offset)
        for line in self.lines:
            if line.textStart() <= units <= line.textStart() + line.textLength():
                return self.at + QPointF(place_on(line, units), line.y()), line.height()
        return None

    def boxes(self, start: int, end: int) -> Iterator[QRectF]:
        """Yield a box for each line that a stretch lies on."""
        return boxes(self.lines, start, end, self.at, turns=self.paragraph.turns)

    def strokes(self, start: int, end: int) -> Iterator[QLineF]:
        """Yield, for each line that struck words lie on, the stroke through them."""
        height = QFontMetricsF(self.paragraph.layout.font()).strikeOutPos()
        for line in self.lines:
            for box in boxes([line], start, end, self.at, turns=self.paragraph.turns):
                y = self.at.y() + line.y() + line.ascent() - height
                yield QLineF(box.left(), y, box.right(), y)


def _shape(stretch: Stretch) -> MarkShape:
    """Return the shape of a mark; a piece of furniture inside a paragraph is filled like a word."""
    if stretch.mark.category is Category.FURNITURE:
        return MarkShape.FILL
    if stretch.mark.category is Category.MOVED and stretch.mark.whole:
        # The bar beside the paragraph and its tag say it already.
        return MarkShape.BLOCK
    return CATEGORY_LABELS[stretch.mark.category].mark


def _is_alone(mark: Mark, cell: SetCell) -> bool:
    """Whether a mark says that its passage stands alone: what faces another, or was edited on its way, does not."""
    return mark.whole and mark.kind in _ALONE and cell.cell.one_sided


def _is_whole(cell: SetCell) -> bool:
    """Whether one difference covers all of a passage that stands alone."""
    return any(_is_alone(s.mark, cell) for p in cell.paragraphs for s in p.stretches)


def _lit(paragraph: SetParagraph, glance: Glance) -> Iterator[tuple[int, int, str]]:
    """Yield what was found in a paragraph, over it the place in hand, and over both what is selected.

    Each with the role of its colour; what is selected has none of its own.
    """
    for role, own, other in (
        ("found", glance.found.all, glance.found_put_in.all),
        ("found_current", glance.found.current, glance.found_put_in.current),
    ):
        at = bisect_left(own, paragraph.start, key=lambda span: span.end)
        while at < len(own) and own[at].start < paragraph.end:
            # Not under what is put in among the words of the place.
            for start, end in paragraph.own_units(_first(paragraph, own[at]), min(own[at].end, paragraph.end)):
                yield start, end, role
            at += 1
        for start, end in paragraph.units_put_in(other):
            yield start, end, role
    selected = glance.selected
    if selected is not None and selected.end > paragraph.start and selected.start < paragraph.end:
        first, end = _first(paragraph, selected), min(selected.end, paragraph.end)
        yield paragraph.units_at(first), paragraph.units_at(end), ""


def _first(paragraph: SetParagraph, span: Span) -> int:
    return max(span.start, paragraph.start)


def _in_ink(start: int, end: int, theme: Theme) -> QTextLayout.FormatRange:
    piece = QTextLayout.FormatRange()
    piece.start, piece.length = start, end - start
    form = QTextCharFormat()
    form.setForeground(theme.colour("ink"))
    piece.format = form
    return piece


def _selection_colour(theme: Theme) -> QColor:
    return blend(theme.accent, theme.colour("background"), 0.35)


def _lines_inside(layout: QTextLayout, top: float, bottom: float) -> list[QTextLine]:
    """Return the lines between two heights; a paragraph may have thousands of them."""
    low, high = 0, layout.lineCount()
    while low < high:
        middle = (low + high) // 2
        line = layout.lineAt(middle)
        if line.y() + line.height() * 2 < top:
            low = middle + 1
        else:
            high = middle
    lines: list[QTextLine] = []
    while low < layout.lineCount() and layout.lineAt(low).y() <= bottom:
        lines.append(layout.lineAt(low))
        low += 1
    return lines


def _touches(stretch: Stretch, lines: list[QTextLine]) -> bool:
    if not lines:
        return False
    end = lines[-1].textStart() + lines[-1].textLength()
    return stretch.start < end and lines[0].textStart() < stretch.end

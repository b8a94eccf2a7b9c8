"""Set one cell in lines: its paragraphs as text layouts, tags and marks placed. Never paints."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from viewer.model import Category, Side, Span, Style
from viewer.presenting.display import Cell, CellParagraph, Mark, MarkedRun
from viewer.presenting.glyphs import UNSEEN
from viewer.presenting.scripts import has_leftward, is_leftward
from viewer.translation import tr
from viewer.ui.columns import PADDING, PARAGRAPH_GAP
from viewer.ui.typography import Face, Typography
from viewer.ui.utf16 import Utf16Map

# A tag wider than this share of the column stands on a line of its own.
_TAG_SHARE = 0.6
_TAG_PADDING = 8
_TAG_GAP = 8
# A line break inside a paragraph, in Qt's words; as long as the one in ours.
_LINE_SEPARATOR = "\u2028"
_UNSEEN = str.maketrans(UNSEEN)


class TagKind(Enum):
    """What a tag says: what a passage is, where it went, or that a paragraph was broken."""

    PLAIN = auto()
    MOVED = auto()
    BREAK = auto()


@dataclass(frozen=True)
class SetTag:
    """A pill before the first words of a paragraph; `box` is relative to the paragraph's layout."""

    text: str
    kind: TagKind
    box: QRectF


@dataclass
class Stretch:
    """One difference on the text of a paragraph, in UTF-16 units, with the letters in it that are marked more."""

    mark: Mark
    start: int
    end: int
    struck: bool = False
    strong: list[tuple[int, int]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class PutIn:
    """Words of the other text among those of this one, by code points of the layout; `of` is their place there."""

    start: int
    end: int
    of: Span

    def part(self, span: Span) -> tuple[int, int] | None:
        """Return which part of it, in the layout, a place of the other text is."""
        if not span.overlaps(self.of):
            return None
        start = self.start + max(0, span.start - self.of.start)
        return start, self.end if span.end >= self.of.end else self.start + span.end - self.of.start


@dataclass
class SetParagraph:
    """A paragraph in lines; `top` is relative to the cell, `start` is its offset in the document's text."""

    paragraph: CellParagraph
    layout: QTextLayout
    units: Utf16Map
    start: int
    stretches: list[Stretch]
    tag: SetTag | None
    top: float = 0.0
    height: float = 0.0
    put_in: tuple[PutIn, ...] = ()
    """Stretches of the other text among this one's, in the order of the layout."""
    turns: bool = False
    """Whether any word in it runs from right to left."""

    def offset_at(self, units: int) -> int:
        """Return the offset in the document's text of a place in the layout; what was put in has none of its own."""
        at = self.units.to_points(units)
        return self.start + at - sum(min(one.end, at) - one.start for one in self.put_in if one.start < at)

    def units_at(self, offset: int) -> int:
        """Return the place in the layout of an offset in the document's text: behind what was put in there."""
        at = max(0, offset - self.start)
        for one in self.put_in:
            if one.start > at:
                break
            at += one.end - one.start
        return self.units.to_units(at)

    def own_units(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield where a stretch of the document's text stands in the layout, without what is put in among it."""
        at, last = self.units_at(start), self.units_before(end)
        for one in self.put_in:
            first, behind = self.units.to_units(one.start), self.units.to_units(one.end)
            if at < first < last:
                yield at, first
            if at <= first < last:
                at = behind
        if at < last:
            yield at, last

    def units_before(self, offset: int) -> int:
        """Return the place in the layout of an offset in the document's text: before what was put in there."""
        at = max(0, offset - self.start)
        for one in self.put_in:
            if one.start >= at:
                break
            at += one.end - one.start
        return self.units.to_units(at)

    def units_put_in(self, spans: Sequence[Span]) -> Iterator[tuple[int, int]]:
        """Yield where places of the other text, in order and apart from each other, are put in, in UTF-16 units."""
        for one in self.put_in:
            at = bisect_right(spans, one.of.start, key=lambda span: span.end)
            while at < len(spans) and spans[at].start < one.of.end:
                part = one.part(spans[at])
                if part is not None:
                    yield self.units.to_units(part[0]), self.units.to_units(part[1])
                at += 1

    @property
    def end(self) -> int:
        """The offset in the document's text after the last character."""
        return self.offset_at(self.units.length)


@dataclass
class SetCell:
    """A cell in lines. `height` is with the padding above and below."""

    cell: Cell
    paragraphs: list[SetParagraph]
    height: float

    def paragraph_at(self, y: float) -> SetParagraph | None:
        """Return the paragraph nearest to a height, relative to the cell."""
        if not self.paragraphs:
            return None
        return next((p for p in self.paragraphs if y < p.top + p.height), self.paragraphs[-1])


def set_cell(cell: Cell, side: Side, typography: Typography, width: float, gap: float = PARAGRAPH_GAP) -> SetCell:
    """Set the paragraphs of a cell below each other, in the faces of its side."""
    y = float(PADDING)
    done: list[SetParagraph] = []
    for paragraph in cell.paragraphs:
        one = _set_paragraph(paragraph, side, typography, width, moved=cell.moved)
        one.top = y
        y += one.height + gap
        done.append(one)
    height = y - gap + PADDING if done else 0.0
    return SetCell(cell, done, float(round(height + 0.5)) if done else 0.0)


def _set_paragraph(
    paragraph: CellParagraph, side: Side, typography: Typography, width: float, *, moved: bool
) -> SetParagraph:
    text = "".join(run.text for run in paragraph.runs)
    face = typography.face(side, paragraph.role, paragraph.level)
    units = Utf16Map(text)
    shown = text.translate(_UNSEEN) if typography.unseen else text
    layout = QTextLayout(shown.replace("\n", _LINE_SEPARATOR), face.font)
    layout.setCacheEnabled(True)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    leftward = is_leftward(text)
    if leftward:
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    layout.setTextOption(option)
    start = next((run.start for run in paragraph.runs if not run.struck), 0)
    layout.setFormats(list(_formats(paragraph.runs, units, typography)))
    tag = _set_tag(paragraph, typography, width, face, moved=moved)
    if tag is not None and leftward:
        tag = replace(tag, box=tag.box.translated(width - tag.box.width(), 0))
    height = _break_lines(layout, face, width, tag, leftward=leftward)
    stretches, put_in = _stretches(paragraph.runs, units), tuple(_put_in(paragraph.runs))
    return SetParagraph(paragraph, layout, units, start, stretches, tag, 0.0, height, put_in, has_leftward(text))


def _break_lines(layout: QTextLayout, face: Face, width: float, tag: SetTag | None, *, leftward: bool) -> float:
    """Break the text into lines around the tag, and return the height of them all."""
    own_line = tag is not None and tag.box.width() > width * _TAG_SHARE
    indent = tag.box.width() + _TAG_GAP if tag and not own_line else 0.0
    y = face.step if own_line else 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width - indent)
        step = max(face.step, line.height())
        line.setPosition(QPointF(0.0 if leftward else indent, y + (step - line.height()) / 2))
        y += step
        indent = 0.0
    layout.endLayout()
    return y


def _set_tag(
    paragraph: CellParagraph, typography: Typography, width: float, face: Face, *, moved: bool
) -> SetTag | None:
    """Make the pill of a paragraph, cut short where the column is too narrow for it."""
    if paragraph.tag:
        text, kind = paragraph.tag, TagKind.MOVED if moved else TagKind.PLAIN
    elif paragraph.break_mark is not None:
        text, kind = tr("¶ broken here"), TagKind.BREAK
    else:
        return None
    metrics = QFontMetricsF(typography.tag)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - 2 * _TAG_PADDING)
    height = metrics.height() + 4
    box = QRectF(0, (face.step - height) / 2, metrics.horizontalAdvance(shown) + 2 * _TAG_PADDING, height)
    return SetTag(shown, kind, box)


def _formats(runs: tuple[MarkedRun, ...], units: Utf16Map, typography: Typography) -> Iterator[QTextLayout.FormatRange]:
    for run, start, end in _in_units(runs, units):
        style = run.style | (Style.STRIKE if run.struck and run.marks else Style.PLAIN)
        if style is Style.PLAIN or not run.text:
            continue
        piece = QTextLayout.FormatRange()
        piece.start, piece.length = start, end - start
        piece.format = _char_format(style, typography)
        yield piece


def _in_units(runs: tuple[MarkedRun, ...], units: Utf16Map) -> Iterator[tuple[MarkedRun, int, int]]:
    """Yield each run with where it begins and ends in the layout."""
    at = 0
    for run in runs:
        start, at = at, at + len(run.text)
        yield run, units.to_units(start), units.to_units(at)


def _put_in(runs: tuple[MarkedRun, ...]) -> Iterator[PutIn]:
    at = 0
    for n, run in enumerate(runs):
        start, at = at, at + len(run.text)
        if run.struck:
            after = runs[n + 1] if n + 1 < len(runs) and runs[n + 1].struck else None
            # What is set otherwise than it is written, a break or a gap, ends where the next words begin.
            end = run.start + len(run.text) if run.marks else run.start
            end = after.start if after is not None and run.start <= after.start <= end + 1 else end
            yield PutIn(start, at, Span(run.start, end))


def _char_format(style: Style, typography: Typography) -> QTextCharFormat:
    form = QTextCharFormat()
    if style & Style.BOLD:
        form.setFontWeight(QFont.Weight.Bold)
    if style & Style.CODE:
        form.setFontFamilies([typography.mono])
    form.setFontItalic(bool(style & Style.ITALIC))
    form.setFontUnderline(bool(style & Style.UNDERLINE))
    form.setFontStrikeOut(bool(style & Style.STRIKE))
    if style & Style.SUPERSCRIPT:
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    elif style & Style.SUBSCRIPT:
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
    return form


def _stretches(runs: tuple[MarkedRun, ...], units: Utf16Map) -> list[Stretch]:
    """Join what the runs say of each difference, so that a word is marked as one however it is cut."""
    open_ones: dict[tuple[int, bool], Stretch] = {}
    done: list[Stretch] = []
    for run, a, b in _in_units(runs, units):
        now: dict[tuple[int, bool], Stretch] = {}
        for mark in run.marks:
            key = (mark.difference, run.struck)
            stretch = open_ones.get(key)
            if stretch is None:
                stretch = Stretch(mark, a, b, run.struck)
                done.append(stretch)
            stretch.end = b
            if mark.strong:
                stretch.strong.append((a, b))
            now[key] = stretch
        open_ones = now
    done.sort(key=lambda s: s.mark.category is not Category.FURNITURE)
    return done

"""Set one cell in lines: its paragraphs as text layouts, tags and marks placed. Never paints."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from viewer.model import Category, Style
from viewer.presenting.display import Cell, CellParagraph, Mark, MarkedRun
from viewer.presenting.glyphs import UNSEEN
from viewer.presenting.scripts import is_leftward
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
    strong: list[tuple[int, int]] = field(default_factory=list)


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

    def offset_at(self, units: int) -> int:
        """Return the offset in the document's text of a place in the layout."""
        return self.start + self.units.to_points(units)

    def units_at(self, offset: int) -> int:
        """Return the place in the layout of an offset in the document's text."""
        return self.units.to_units(max(0, offset - self.start))

    @property
    def end(self) -> int:
        """The offset in the document's text after the last character."""
        return self.start + self.units.to_points(self.units.length)


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


def set_cell(cell: Cell, typography: Typography, width: float) -> SetCell:
    """Set the paragraphs of a cell below each other."""
    y = float(PADDING)
    done: list[SetParagraph] = []
    for paragraph in cell.paragraphs:
        one = _set_paragraph(paragraph, typography, width, moved=cell.moved)
        one.top = y
        y += one.height + PARAGRAPH_GAP
        done.append(one)
    height = y - PARAGRAPH_GAP + PADDING if done else 0.0
    return SetCell(cell, done, float(round(height + 0.5)) if done else 0.0)


def _set_paragraph(paragraph: CellParagraph, typography: Typography, width: float, *, moved: bool) -> SetParagraph:
    text = "".join(run.text for run in paragraph.runs)
    face = typography.face(paragraph.role, paragraph.level)
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
    start = paragraph.runs[0].start if paragraph.runs else 0
    layout.setFormats(list(_formats(paragraph.runs, start, units, typography)))
    tag = _set_tag(paragraph, typography, width, face, moved=moved)
    if tag is not None and leftward:
        tag = replace(tag, box=tag.box.translated(width - tag.box.width(), 0))
    height = _break_lines(layout, face, width, tag, leftward=leftward)
    return SetParagraph(paragraph, layout, units, start, _stretches(paragraph.runs, start, units), tag, 0.0, height)


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


def _formats(
    runs: tuple[MarkedRun, ...], start: int, units: Utf16Map, typography: Typography
) -> Iterator[QTextLayout.FormatRange]:
    for run in runs:
        if run.style is Style.PLAIN or not run.text:
            continue
        piece = QTextLayout.FormatRange()
        piece.start = units.to_units(run.start - start)
        piece.length = units.to_units(run.start - start + len(run.text)) - piece.start
        piece.format = _char_format(run.style, typography)
        yield piece


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


def _stretches(runs: tuple[MarkedRun, ...], start: int, units: Utf16Map) -> list[Stretch]:
    """Join what the runs say of each difference, so that a word is marked as one however it is cut."""
    open_ones: dict[int, Stretch] = {}
    done: list[Stretch] = []
    for run in runs:
        a = units.to_units(run.start - start)
        b = units.to_units(run.start - start + len(run.text))
        now: dict[int, Stretch] = {}
        for mark in run.marks:
            stretch = open_ones.get(mark.difference)
            if stretch is None:
                stretch = Stretch(mark, a, b)
                done.append(stretch)
            stretch.end = b
            if mark.strong:
                stretch.strong.append((a, b))
            now[mark.difference] = stretch
        open_ones = now
    done.sort(key=lambda s: s.mark.category is not Category.FURNITURE)
    return done

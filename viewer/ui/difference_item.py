"""One item of the list of differences, drawn and measured: a sign, a sentence, a place, or a heading."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from viewer.model import Side, Span
from viewer.presenting.changed_letters import ChangedLetters
from viewer.presenting.phrases import drawn_apart, reopened
from viewer.presenting.scripts import has_leftward, unbroken
from viewer.presenting.surroundings import Around
from viewer.ui import painting
from viewer.ui.columns import BAR
from viewer.ui.difference_model import AROUND_ROLE, BRIEF_ROLE, LETTERS_ROLE, PLACE_ROLE, SYMBOL_ROLE
from viewer.ui.line_boxes import boxes
from viewer.ui.long_list import AnyIndex
from viewer.ui.theme import Theme, blend, contrast
from viewer.ui.typography import grown, label_font
from viewer.ui.utf16 import Utf16Map

_LEFT, _TOP, _SYMBOL_WIDTH, _RIGHT, _GAP = 16, 8, 24, 12, 2
# From line to line of a sentence, as a multiple of what the face asks for, which is meant for a single line.
_LEADING = 1.13
# What the item in hand takes of the accent over the ground of the list: more, and the place could not be read on it.
LIT_SHARE = 0.1
# A sentence of more lines pushes the others out of sight; the whole of it stands in the tool tip.
_MOST_LINES = 4
# Qt cuts a line short that fits to the last pixel.
_SLACK = 2
# What parts the words around a difference from its place.
_DOT = " · "
# With more items than this every one but the headings has the same height, so that none needs to be measured: to
# measure so many takes 15 to 25 ms, in the event that shows all the rest too.
MEASURED_ITEMS = 200
# So many sizes are remembered: those of all items, in the widths that the list has while the line beside it is drawn.
_MOST_SIZES = 30 * MEASURED_ITEMS


class ItemPainter(QStyledItemDelegate):
    """Draws one item: the sign at the left, the sentence, and the place below it."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._sizes: dict[tuple[int, int, bool], QSize] = {}
        self._take_fonts()
        theme.font_changed.connect(self._take_fonts)
        for changed in (view.model().modelReset, theme.font_changed):  # what is noted of an item has a line in any case
            changed.connect(self._forget)

    def _forget(self, *_what: object) -> None:
        """Measure anew. No lambda: the theme outlives a window, and would keep by it the list of one that is closed."""
        self._sizes.clear()

    def _take_fonts(self) -> None:
        """Take the faces that go with the system's: each is asked for by every item."""
        self._sentence_font, self._place_font, self._heading_font = label_font(0.96), label_font(0.84), label_font(0.84)
        self._heading_font.setWeight(QFont.Weight.DemiBold)
        self._sentence, self._place = QFontMetrics(self._sentence_font), QFontMetrics(self._place_font)
        bold = QFont(self._place_font)
        bold.setWeight(QFont.Weight.DemiBold)
        self._bold_place = QFontMetrics(bold)
        self._step = round(_LEADING * self._sentence.lineSpacing())
        self._sign_width = grown(_SYMBOL_WIDTH)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: N802, ARG002 - Qt's
        """Return the height the sentence needs in the width of the list; Qt asks anew with each change of theme."""
        asked = (index.row(), self._width(), self._view.uniformItemSizes())
        if asked not in self._sizes:
            if len(self._sizes) > _MOST_SIZES:
                self._sizes.clear()
            self._sizes[asked] = self._size(index)
        return self._sizes[asked]

    def _size(self, index: AnyIndex) -> QSize:
        if _is_heading(index):
            return QSize(_SYMBOL_WIDTH, QFontMetrics(self._heading_font).lineSpacing() + _TOP + _TOP // 2)
        lines = 1 if self._view.uniformItemSizes() else len(self._broken(str(index.data())))
        words = self._sentence.lineSpacing() + (lines - 1) * self._step
        return QSize(_SYMBOL_WIDTH, 2 * _TOP + words + _GAP + self._place.lineSpacing())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one item."""
        colour = self._theme.colour
        box: QRect = option.rect
        if _is_heading(index):
            self._heading(painter, box, str(index.data()))
            return
        state: QStyle.StateFlag = option.state
        current = index.row() == self._view.currentIndex().row()
        painter.save()
        if current:
            painter.fillRect(box, self._lit())
            painter.fillRect(QRect(box.left(), box.top(), BAR, box.height()), self._theme.accent)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, blend(colour("ink"), colour("panel"), 0.04))
        if box.bottom() < self._view.viewport().height() - 1:  # at the end of the list the next room has a line
            painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), colour("line"))
        self._words(painter, box, index)
        painter.restore()

    def _lit(self) -> QColor:
        """Return the ground of the item in hand: that of its row in the texts, which in the dark hardly shows here."""
        row, panel = self._theme.colour("current_row"), self._theme.colour("panel")
        if not self._theme.is_dark:
            return row
        return max(row, blend(self._theme.accent, panel, LIT_SHARE), key=lambda ground: contrast(ground, panel))

    def _heading(self, painter: QPainter, box: QRect, title: str) -> None:
        """Draw a heading on a ground of its own, at the bottom of its room."""
        colour, font = self._theme.colour, self._heading_font
        painter.save()
        painter.fillRect(box, blend(colour("ink"), colour("panel"), 0.05))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), colour("line"))
        painter.setFont(font)
        painter.setPen(colour("ink"))
        room = box.adjusted(_LEFT, 0, -_RIGHT, -_TOP // 2)
        shown = QFontMetrics(font).elidedText(title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()

    def _words(self, painter: QPainter, box: QRect, index: AnyIndex) -> None:
        metrics, small = self._sentence, self._place
        y = box.top() + _TOP
        painter.setFont(self._sentence_font)
        painter.setPen(self._theme.colour("soft_ink"))
        sign = QRect(box.left() + _LEFT - 4, y, self._sign_width, metrics.lineSpacing())
        painter.drawText(sign, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, index.data(SYMBOL_ROLE))
        left = box.left() + _LEFT + self._sign_width
        sentence = self._sentence_of(index)
        broken = self._broken(sentence)
        lines = self._lines(broken)
        self._letters(painter, QPointF(left, y), lines, _changed(sentence, broken, index.data(LETTERS_ROLE)))
        painter.setPen(self._theme.colour("ink"))
        for n, line in enumerate(lines):
            y += self._step if n else 0
            painter.drawText(left, y + metrics.ascent(), line)
        y += metrics.lineSpacing()
        painter.setFont(self._place_font)
        painter.setPen(self._theme.colour("soft_ink"))
        place = small.elidedText(index.data(PLACE_ROLE), Qt.TextElideMode.ElideRight, self._width())
        painter.drawText(left, y + _GAP + small.ascent(), place)
        self._around(painter, QPointF(left, y + _GAP), place, index.data(AROUND_ROLE))

    def _letters(
        self, painter: QPainter, at: QPointF, lines: list[str], changed: Iterator[tuple[int, Side, Span]]
    ) -> None:
        """Draw the grounds of changed letters, in the colours that they have in the texts."""
        for n, side, place in changed:
            line, added = lines[n], reopened(lines[n])
            units, layout = Utf16Map(line), _set_line(line, self._sentence_font)
            start, end = (units.to_units(min(one + added, len(line))) for one in (place.start, place.end))
            here = at + QPointF(0, n * self._step)
            for box in boxes([layout.lineAt(0)], start, end, here, turns=has_leftward(line)):
                painting.strong_under_text(painter, box, painting.inks(self._theme, side))

    def _sentence_of(self, index: AnyIndex) -> str:
        """Return the sentence; where it has one line, the brief one, whose words are in sight."""
        return str(index.data(BRIEF_ROLE) if self._view.uniformItemSizes() else index.data())

    def _around(self, painter: QPainter, at: QPointF, place: str, around: Around | None) -> None:
        """Draw behind the place what stands around the words that differ, where some of it has room."""
        if around is None:
            return
        wide = self._place.horizontalAdvance
        used = wide(place) + wide(_DOT)
        bolder = self._bold_place.horizontalAdvance(around.words) - wide(around.words)
        shown = around.fitted(wide, self._width() - used - bolder)
        if shown is None:
            return
        painter.drawText(at + QPointF(wide(place), self._place.ascent()), _DOT)
        self._line_of(shown).draw(painter, at + QPointF(used, 0))

    def _line_of(self, shown: Around) -> QTextLayout:
        """Set a line in which the words that differ stand out; it runs as its text does."""
        words = QTextLayout.FormatRange()
        words.start, words.length = Utf16Map(shown.before).length, Utf16Map(shown.words).length
        words.format = QTextCharFormat()
        words.format.setForeground(self._theme.colour("ink"))
        words.format.setFontWeight(QFont.Weight.DemiBold)
        return _set_line(str(shown), self._place_font, words)

    def _width(self) -> int:
        """Return the width of the lines, with room for a scroll bar: else all were broken again when it comes."""
        room = self._view.width() - self._view.verticalScrollBar().sizeHint().width()
        return max(40, room - _LEFT - self._sign_width - _RIGHT)

    def _lines(self, broken: Sequence[str]) -> list[str]:
        """Return the lines of a sentence as they are drawn, the last of them cut short where there are too many."""
        width, elided = self._width(), self._sentence.elidedText
        return drawn_apart(elided(line, Qt.TextElideMode.ElideRight, width) for line in broken)

    def _broken(self, sentence: str) -> list[str]:
        """Break a sentence into lines; in the last one is all that is left."""
        most = 1 if self._view.uniformItemSizes() else _MOST_LINES
        width, metrics = self._width(), self._sentence
        if metrics.horizontalAdvance(sentence) < width - _SLACK:
            return [sentence]
        pieces, lines = unbroken(sentence), [""]
        for n, piece in enumerate(pieces):
            longer = lines[-1] + piece
            if not lines[-1] or metrics.horizontalAdvance(longer.rstrip(" ")) < width - _SLACK:
                lines[-1] = longer
            elif len(lines) < most:
                lines.append(piece)
            else:
                lines[-1] += "".join(pieces[n:])
                break
        return [line.rstrip(" ") for line in lines]


def _changed(sentence: str, broken: Sequence[str], letters: ChangedLetters | None) -> Iterator[tuple[int, Side, Span]]:
    """Yield the letters of a sentence that changed: on which of its lines they are drawn, of which side, and where."""
    places = tuple(letters.in_sentence(sentence)) if letters is not None else ()
    start = 0
    for n, line in enumerate(broken) if places else ():
        start = sentence.index(line, start)
        whole = Span(start, start + len(line))
        for side, place in places:
            if place.overlaps(whole):
                yield n, side, Span(max(place.start, start) - start, min(place.end, whole.end) - start)
        start = whole.end


def _set_line(words: str, font: QFont, *formats: QTextLayout.FormatRange) -> QTextLayout:
    """Set words on one line."""
    layout = QTextLayout(words, font)
    layout.setFormats(formats)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout


def _is_heading(index: AnyIndex) -> bool:
    return not index.flags() & Qt.ItemFlag.ItemIsEnabled

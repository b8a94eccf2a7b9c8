"""The page of the user guide: Markdown set in the colours in force, with anchors and figures. Fetches nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import QPoint, QSize, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from viewer.ui.guide_figures import Figures
from viewer.ui.guide_text import slug
from viewer.ui.theme import Theme, blend

# A line of more pixels is hard to read on, and figures are not drawn larger than they are.
_MOST_WIDTH = 720
_LEAST_WIDTH = 240
_MARGIN = 28
_LINE_HEIGHT = 135.0
_PARAGRAPH_GAP = 10.0
_HEADING_GAP = 22.0
# What stands in the text for a figure.
_FIGURE_SIGN = "\ufffc"


class Place(NamedTuple):
    """Where one reads, in whatever language and width: which heading, and what share of the way to the next one."""

    heading: int = 0
    share: float = 0.0


class GuidePage(QTextBrowser):
    """Shows a text in Markdown; a link leads to a heading, or is given away by `anchorClicked`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._set_for = 0
        self.headings: list[tuple[int, str, str]] = []
        """Level, words and anchor of each heading."""
        self.setOpenLinks(False)
        self.setObjectName("guide_page")
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # It would go and come again whenever the text is set, and all be laid out for either width.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.document().setDocumentMargin(0)
        self._figures = Figures(theme, self)
        self.document().documentLayout().registerHandler(QTextFormat.ObjectTypes.ImageObject.value, self._figures)

    def show_markdown(self, text: str) -> None:
        """Set a text, and find its headings and figures."""
        self._set_for = self._text_width()
        self._figures.fit(self._set_for, self.devicePixelRatioF())
        self.setMarkdown(text)
        with self._at_once():
            self._dress()
        self.setExtraSelections([])

    def recolour(self) -> None:
        """Wear the colours of the theme in force, and show its figures; nothing moves."""
        self._figures.fit(self._set_for, self.devicePixelRatioF())
        ground, link = QTextCharFormat(), QTextCharFormat()
        ground.setBackground(self._ground())
        link.setForeground(self.palette().link())
        with self._at_once():
            for block in self._blocks():
                for cursor, form in _pieces(block):
                    if form.hasProperty(QTextFormat.Property.BackgroundBrush.value):
                        cursor.mergeCharFormat(ground)
                    elif form.anchorHref():
                        cursor.mergeCharFormat(link)
            self._dress_tables()
        self.viewport().update()
        if round(self.document().textWidth()) != self.viewport().width():
            self.resizeEvent(QResizeEvent(self.viewport().size(), QSize()))

    @contextmanager
    def _at_once(self) -> Iterator[None]:
        """Lay the text out once, after all that is done meanwhile; it would be after each thing."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        yield
        cursor.endEditBlock()

    def look_for(self, words: str) -> int:
        """Light every place that has these words; return how many there are."""
        selections, at = [], QTextCursor(self.document())
        colour = blend(self._theme.accent, self._theme.colour("background"), 0.3)
        while words:
            at = self.document().find(words, at)
            if at.isNull():
                break
            selection = QTextEdit.ExtraSelection()
            selection.cursor = at
            selection.format.setBackground(colour)
            selections.append(selection)
        self.setExtraSelections(selections)
        return len(selections)

    def heading_in_sight(self) -> int:
        """Return which heading, counted from 0, the text at the top stands under; that of the title at first."""
        end = self.verticalScrollBar().value() + _HEADING_GAP + 1
        return max((n for n, top in enumerate(self._tops()[:-1]) if top <= end), default=0)

    def place(self) -> Place:
        """Return what is read at the top."""
        tops, heading = self._tops(), self.heading_in_sight()
        if heading + 1 >= len(tops):
            return Place()
        top, height = tops[heading], tops[heading + 1] - tops[heading]
        return Place(heading, (self.verticalScrollBar().value() - top) / max(height, 1.0))

    def show_place(self, place: Place) -> None:
        """Show at the top what stands there, even if the text has been set anew since."""
        tops = self._tops()
        if place.heading + 1 < len(tops):
            top, below = tops[place.heading : place.heading + 2]
            self.verticalScrollBar().setValue(round(top + place.share * (below - top)))

    def _tops(self) -> list[float]:
        """Return where each heading begins, and where the text ends."""
        headings = (block for block in self._blocks() if block.blockFormat().headingLevel())
        return [*map(self._top_of, headings), self.document().size().height()]

    def go_to_words(self, words: str, *, back: bool = False) -> bool:
        """Go to the next place that has these words, and round at the end; return whether there is one."""
        flags = QTextDocument.FindFlag.FindBackward if back else QTextDocument.FindFlag(0)
        if self.find(words, flags):
            return True
        before = self.textCursor()
        self.moveCursor(QTextCursor.MoveOperation.End if back else QTextCursor.MoveOperation.Start)
        if self.find(words, flags):
            return True
        self.setTextCursor(before)
        return False

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802, ARG002 - Qt's name and signature
        """Give nothing, whatever a text asks for: the figures are drawn by themselves."""
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the text in a column that can be read, the figures inside it, and what is read at the top."""
        if self._theme.is_changing:  # the scroll bar has another width for a moment: all would be laid out for it
            return
        top = self.cursorForPosition(QPoint(0, 0)).block()
        below = self._top_of(top) - self.verticalScrollBar().value()
        side = max(_MARGIN, (self.width() - _MOST_WIDTH) // 2)
        self.setViewportMargins(side, 12, max(_MARGIN, side - self.verticalScrollBar().sizeHint().width()), 0)
        super().resizeEvent(event)
        if self._text_width() != self._set_for:
            self._set_for = self._text_width()
            self._figures.fit(self._set_for, self.devicePixelRatioF())
            self.document().markContentsDirty(0, self.document().characterCount())
            self.verticalScrollBar().setValue(round(self._top_of(top) - below))

    def _top_of(self, block: QTextBlock) -> float:
        return self.document().documentLayout().blockBoundingRect(block).top()

    def _text_width(self) -> int:
        return max(
            _LEAST_WIDTH, min(_MOST_WIDTH, self.width() - 2 * _MARGIN) - self.verticalScrollBar().sizeHint().width()
        )

    def _dress(self) -> None:
        """Give the headings their anchors, and everything its room and colours."""
        self.headings = []
        for block in self._blocks():
            level = block.blockFormat().headingLevel()
            self._space(block, level)
            if level:
                self.headings.append((level, block.text(), slug(block.text())))
                self._make_heading(block, level)
            else:
                self._colour_keys(block)
        self._dress_tables()

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def _space(self, block: QTextBlock, level: int) -> None:
        form = QTextBlockFormat()
        form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if level:
            form.setTopMargin(_HEADING_GAP if block.position() else 0.0)
            form.setBottomMargin(_PARAGRAPH_GAP / 2)
        elif QTextCursor(block).currentTable() is None:
            form.setTopMargin(0.0)
            form.setBottomMargin(_PARAGRAPH_GAP / 2 if block.textList() and block.next().textList() else _PARAGRAPH_GAP)
        if _FIGURE_SIGN in block.text():  # a figure is as high as it is
            form.setTopMargin(_PARAGRAPH_GAP)
            form.setBottomMargin(2 * _PARAGRAPH_GAP)
            form.setLineHeight(0.0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
        QTextCursor(block).mergeBlockFormat(form)

    def _make_heading(self, block: QTextBlock, level: int) -> None:
        cursor = QTextCursor(block)
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        form = QTextCharFormat()
        form.clearProperty(QTextCharFormat.Property.FontSizeAdjustment.value)
        form.setFontPointSize(self.font().pointSizeF() * {1: 1.9, 2: 1.35}.get(level, 1.1))
        form.setFontWeight(QFont.Weight.DemiBold)
        cursor.mergeCharFormat(form)
        cursor.setPosition(block.position())
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
        named = QTextCharFormat()
        named.setAnchor(True)
        named.setAnchorNames([slug(block.text())])
        cursor.mergeCharFormat(named)

    def _colour_keys(self, block: QTextBlock) -> None:
        """Give what is set as code, as keys are, the letters of the text on a soft ground."""
        form = QTextCharFormat()
        form.setBackground(self._ground())
        form.setFontFamilies([self.font().family()])
        form.setFontFixedPitch(False)
        form.setFontWeight(QFont.Weight.Medium)
        for cursor, known in _pieces(block):
            if known.fontFixedPitch():
                cursor.mergeCharFormat(form)

    def _ground(self) -> QColor:
        return blend(self._theme.colour("ink"), self._theme.colour("background"), 0.08)

    def _dress_tables(self) -> None:
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)

    def _dress_table(self, table: QTextTable) -> None:
        form = table.format()
        form.setBorder(1)
        form.setBorderCollapse(True)
        form.setBorderBrush(self._theme.colour("line"))
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setCellPadding(5)
        form.setBottomMargin(_PARAGRAPH_GAP * 1.5)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(form)


def _pieces(block: QTextBlock) -> list[tuple[QTextCursor, QTextCharFormat]]:
    """Return the stretches of a paragraph that are set alike, each as it can be changed, and how it is set."""
    found, fragments = [], block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        cursor = QTextCursor(block)
        cursor.setPosition(fragment.position())
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
        found.append((cursor, fragment.charFormat()))
        fragments += 1
    return found

"""The text of a cell for a screen reader, in the lines of the screen: a page of Qt's own, which nobody sees.

A text interface written in Python cannot say where a line or a run of attributes begins: those functions are not bound
(PySide6 6.11), and what Qt then answers for attributes is whatever lay in its memory. Orca 48 asks for them with every
line, and left out the first letter of each. So one hidden page is filled with the cell that is asked about, in the
faces and the lines of the screen, and Qt answers from it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QRectF, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleTextInterface,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextEdit

from viewer.model import Span
from viewer.ui.columns import PARAGRAPH_GAP

if TYPE_CHECKING:
    from viewer.ui.accessible_cell import AccessibleCell
    from viewer.ui.cell_layout import SetCell, SetParagraph
    from viewer.ui.comparison_view import ComparisonView

_LINE_SEPARATOR = "\u2028"
# Wider than any line: what is out of sight is not set in lines.
_ENDLESS = 1_000_000


class _Page(QTextEdit):
    """The page itself; Qt asks it by name to show a stretch, where it would scroll if it were seen."""

    wanted = Signal(QRectF)
    """(box) this part of the page is to be brought into sight."""

    @Slot(QRectF)
    def _q_ensureVisible(self, box: QRectF) -> None:  # noqa: N802 - Qt's name
        self.wanted.emit(box)


class Lines(QObject):
    """The hidden page. Holds one cell at a time, and asks for the caret where a screen reader puts it."""

    def __init__(self, view: ComparisonView) -> None:
        super().__init__(view)
        self._view = view
        self._cell: AccessibleCell | None = None
        self._set: SetCell | None = None
        self.document: QTextDocument | None = None
        self._page = _Page(view.viewport())
        self._page.hide()
        self._page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page.setFrameShape(QFrame.Shape.NoFrame)
        for bar in (self._page.setVerticalScrollBarPolicy, self._page.setHorizontalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self._page.cursorPositionChanged.connect(self._ask_for_caret)
        self._page.wanted.connect(self._show)
        # What moves the cursor inside; it is silenced while this room does, or it would tell of a caret nobody has.
        self._inside = [one for one in self._page.children() if one.metaObject().className() == "QWidgetTextControl"]

    def forget(self) -> None:
        """Hold no cell."""
        self._cell = self._set = None

    def of(self, cell: AccessibleCell) -> QAccessibleTextInterface:
        """Return the text of a cell; good until another one is asked for."""
        shown = self._shown(cell)
        blocked = [QSignalBlocker(one) for one in (self._page, *self._inside)]
        if cell is not self._cell or shown is not self._set:
            self._cell, self._set = cell, shown
            self._fill(cell, shown)
        self._place(cell, shown)
        at = cell.caret()
        if self._page.textCursor().position() != at:
            cursor = self._page.textCursor()
            cursor.setPosition(at)
            self._page.setTextCursor(cursor)
        for one in blocked:
            one.unblock()
        return QAccessible.queryAccessibleInterface(self._page).textInterface()

    def _shown(self, cell: AccessibleCell) -> SetCell | None:
        """Return the cell as it is set on the screen, if it is in sight."""
        if self._view.store is None or not cell.in_sight():
            return None
        shown = self._view.store.row(cell.row).on(cell.side)
        return shown if len(shown.paragraphs) == len(cell.spans) else None

    def _fill(self, cell: AccessibleCell, shown: SetCell | None) -> None:
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        cursor = QTextCursor(document)
        for n, words in enumerate(cell.parts):
            one = shown.paragraphs[n] if shown is not None else None
            block = _block_format(one, first=n == 0) if one is not None else QTextBlockFormat()
            if n:
                cursor.insertBlock(block)
            else:
                cursor.setBlockFormat(block)
            _insert(cursor, words, one)
        width = self._view.columns.text_width(cell.side) if shown is not None else _ENDLESS
        self._page.setDocument(document)
        self._page.setLineWrapColumnOrWidth(int(width))
        if self.document is not None:
            self.document.deleteLater()
        self.document = document

    def _place(self, cell: AccessibleCell, shown: SetCell | None) -> None:
        """Lie where the cell is, so that letters have their places."""
        box, down = cell.box(), 0.0
        if shown is not None and shown.paragraphs:
            first = shown.paragraphs[0]
            down = first.top + _above(first)
        left = round(self._view.columns.text_left(cell.side))
        wanted = QRect(left, box.top() + round(down), max(1, box.right() - left), max(1, box.height()))
        if self._page.geometry() != wanted:
            self._page.setGeometry(wanted)

    def _ask_for_caret(self) -> None:
        if self._cell is not None:
            offset = self._cell.offset_of(self._page.textCursor().position())
            if offset is not None:
                self._view.caret_wanted.emit(self._cell.side, offset)

    def _show(self, box: QRectF) -> None:
        """Bring a stretch into sight."""
        if self._cell is not None and self.document is not None:
            at = self.document.documentLayout().hitTest(box.center(), Qt.HitTestAccuracy.FuzzyHit)
            offset = self._cell.offset_of(at)
            if offset is not None:
                self._view.go_to_place(self._cell.side, Span(offset, offset))


def _insert(cursor: QTextCursor, words: str, shown: SetParagraph | None) -> None:
    """Insert a paragraph in the faces of the screen, so that its lines break where they do there."""
    start, plain = cursor.position(), QTextCharFormat()
    if shown is not None:
        plain.setFont(shown.layout.font())
    cursor.insertText(words.replace("\n", _LINE_SEPARATOR), plain)
    if shown is None or shown.put_in:
        return
    for piece in shown.layout.formats():
        cursor.setPosition(start + piece.start)
        cursor.setPosition(start + piece.start + piece.length, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(piece.format)
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _block_format(shown: SetParagraph, *, first: bool) -> QTextBlockFormat:
    """Return how a paragraph stands: how far apart its lines are, and how far the first one is moved in by a tag."""
    form, layout = QTextBlockFormat(), shown.layout
    form.setAlignment(layout.textOption().alignment())
    form.setTopMargin(0 if first else PARAGRAPH_GAP + _above(shown))
    if layout.lineCount():
        form.setTextIndent(max(0.0, layout.lineAt(0).x()))
    if layout.lineCount() > 1:
        step = layout.lineAt(1).y() - layout.lineAt(0).y()
        form.setLineHeight(step, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return form


def _above(shown: SetParagraph) -> float:
    """Return how far the first line stands below the top of its paragraph."""
    return shown.layout.lineAt(0).y() if shown.layout.lineCount() else 0.0

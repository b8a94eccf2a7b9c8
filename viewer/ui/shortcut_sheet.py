"""All keys on one sheet, made from the table of actions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAction,
    QFont,
    QFontMetrics,
    QKeySequence,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QTextBrowser, QVBoxLayout, QWidget

from viewer.translation import mark, tr
from viewer.ui.actions import MENUS, WITHIN
from viewer.ui.command_palette import plain_title
from viewer.ui.dialog_look import give_edge

# The room before the keys, above a heading and between two lines.
_BEFORE, _ABOVE, _BETWEEN = 24, 14, 6
_LEVEL = 3

# What the texts and the bar of finding do by keys, and no action has.
_BESIDES = (
    (mark("In the texts"), (
        (mark("Home, End"), mark("To the beginning and the end")),
        (mark("Page Up, Page Down, Space"), mark("A screen on or back")),
        (mark("Escape"), mark("Select nothing any more")),
    )),
    (mark("With the mouse"), (
        (mark("Ctrl + wheel"), mark("Larger and smaller")),
        (mark("Double click on a category"), mark("That category alone")),
        (mark("Right click on a paragraph"), mark("Align it, part it, set it apart by hand")),
        (mark("Click on a document's card"), mark("How it is read")),
        (mark("Draw the line between the texts"), mark("More room for one of them; double click: even")),
        (mark("Click on a moved passage's tag"), mark("To its other end")),
    )),
)  # fmt: skip


class ShortcutSheet(QDialog):
    """A page of headings and rows."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys and Mouse"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = QTextBrowser()
        self.page.setAccessibleName(tr("Keys and Mouse"))
        self.page.setOpenLinks(False)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.page.setDocument(sheet(actions, self.page))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        rooms = QVBoxLayout(self)
        give_edge(rooms)
        rooms.addWidget(self.page)
        rooms.addWidget(buttons)
        self.resize(560, 640)


def sheet(actions: Mapping[str, QAction], parent: QTextBrowser) -> QTextDocument:
    """Return the page: each menu with the actions that have keys. A line is one to the ear, which a table's is not."""
    parts: list[tuple[str, list[tuple[str, str]]]] = []
    for menu, entries in MENUS.items():
        names = [name for entry in entries if entry for name in WITHIN.get(entry, (entry,))]
        rows = [(_keys(actions[name]), plain_title(actions[name])) for name in names if name in actions]
        parts.append((tr(menu).replace("&", ""), [row for row in rows if row[0]]))
    besides = [(tr(title), [(tr(keys), tr(what)) for keys, what in rows]) for title, rows in _BESIDES]
    page = QTextDocument(parent)
    page.setDefaultFont(parent.font())
    cursor, metrics = QTextCursor(page), QFontMetrics(parent.font())
    sections = [(title, rows) for title, rows in (*parts, *besides) if rows]
    column = _BEFORE + max(metrics.horizontalAdvance(what) for _title, rows in sections for _keys, what in rows)
    for title, rows in sections:
        _part(cursor, title, rows, column)
    return page


def _keys(action: QAction) -> str:
    return ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())


def _part(cursor: QTextCursor, title: str, rows: Sequence[tuple[str, str]], column: float) -> None:
    """Write a heading and its lines, the keys in a column of their own."""
    head, line, bold = QTextBlockFormat(), QTextBlockFormat(), QTextCharFormat()
    head.setHeadingLevel(_LEVEL)
    head.setTopMargin(0 if cursor.atStart() else _ABOVE)
    head.setBottomMargin(_BETWEEN)
    bold.setFontWeight(QFont.Weight.Bold)
    bold.setProperty(QTextFormat.Property.FontSizeAdjustment, 1)
    line.setBottomMargin(_BETWEEN)
    line.setLeftMargin(column)
    line.setTextIndent(-column)
    line.setTabPositions([QTextOption.Tab(column, QTextOption.TabType.LeftTab)])
    if cursor.atStart():
        cursor.setBlockFormat(head)
    else:
        cursor.insertBlock(head)
    cursor.insertText(title, bold)
    for keys, what in rows:
        cursor.insertBlock(line)
        cursor.insertText(f"{what}\t{keys}", QTextCharFormat())

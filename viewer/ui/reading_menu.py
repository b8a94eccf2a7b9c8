"""The menu over a document's card: how it is read. Each choice reads the side anew and loses nothing of the other."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu

from viewer.loading.changes_note import changes_told
from viewer.model import Changes, ReadingOptions, Side
from viewer.translation import mark, tr
from viewer.ui.comparison_page import ComparisonPage
from viewer.ui.dialog_look import dress
from viewer.ui.menu import Menu, within
from viewer.ui.own_program import open_in_own_program
from viewer.ui.sources import Loaded, Source
from viewer.ui.workbench import Workbench

_ENCODINGS = (
    (mark("Unicode (UTF-8)"), "utf-8"),
    (mark("Western (Windows-1252)"), "cp1252"),
    (mark("Western (Mac Roman)"), "mac_roman"),
    (mark("Central European (Windows-1250)"), "cp1250"),
    (mark("Cyrillic (Windows-1251)"), "cp1251"),
    (mark("Cyrillic (KOI8-R)"), "koi8_r"),
    (mark("Greek (Windows-1253)"), "cp1253"),
    (mark("Turkish (Windows-1254)"), "cp1254"),
    (mark("Hebrew (Windows-1255)"), "cp1255"),
    (mark("Arabic (Windows-1256)"), "cp1256"),
    (mark("Baltic (Windows-1257)"), "cp1257"),
    (mark("Chinese (GB 18030)"), "gb18030"),
    (mark("Chinese (Big5)"), "big5hkscs"),
    (mark("Japanese (Shift JIS)"), "cp932"),
    (mark("Japanese (EUC-JP)"), "euc_jp"),
    (mark("Korean (EUC-KR)"), "cp949"),
)
_WEB = ("text/html", "multipart/related", "application/x-webarchive")
_BOOKS = ("application/epub+zip", "application/x-fictionbook+xml")
_MOST_CHAPTERS = 9999


class ReadingMenu(QObject):
    """Makes the menu of a side and reads the side as is chosen there."""

    now_wanted = Signal(object)
    """(Source) a page that was kept is to be compared with what stands at its address now."""
    refused = Signal(str)
    """(sentence) it could not be done."""

    def __init__(self, page: ComparisonPage, bench: Workbench) -> None:
        super().__init__(page)
        self._page, self._bench = page, bench

    def show(self, side: Side, at: QPoint | None = None) -> None:
        """Show the menu at a place of the screen, or below the side's card."""
        loaded = self._bench.sides.get(side)
        if loaded is None:
            return
        menu = Menu(parent=self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu, side, loaded)
        menu.popup(at if at is not None else self._page.cards.below(side))

    def fill(self, menu: QMenu, side: Side, loaded: Loaded) -> None:
        """Put into the menu what makes sense for the document."""
        document, source = loaded.document, loaded.source
        if document.encoding is not None and not source.text:
            self._encodings(within(menu, tr("Read &As")), side, source)
        if document.media_type in _WEB and not source.text:
            whole = source.reading.whole_page
            self._choice(menu, tr("The &Whole Page"), side, source, on=whole, whole_page=not whole)
        original = source.reading.changes is Changes.ORIGINAL
        if original or changes_told(document.notes) is not None:
            other = Changes.ACCEPTED if original else Changes.ORIGINAL
            self._choice(menu, tr("As It Was &before Tracked Changes"), side, source, on=original, changes=other)
        if document.media_type in _BOOKS:
            menu.addAction(tr("One &Chapter…"), partial(self._ask_chapter, side, source))
            if source.reading.chapter is not None:
                menu.addAction(tr("The Whole &Book"), partial(self._read, side, source, chapter=None))
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(tr("&Read Again"), partial(self._bench.offer, {side: source.anew()}))
        if source.page is not None:
            menu.addAction(tr("Compare with the Page as It Is &Now"), partial(self.now_wanted.emit, source))
        if source.path is not None:
            menu.addAction(tr("Open in Its &Own Program"), partial(self._open, source.path))
        copy = menu.addAction(tr("Copy Its &Fingerprint (SHA-256)"))
        copy.triggered.connect(lambda: QApplication.clipboard().setText(document.sha256 or ""))

    def _open(self, path: Path) -> None:
        trouble = open_in_own_program(path)
        if trouble:
            self.refused.emit(trouble)

    def _encodings(self, menu: QMenu, side: Side, source: Source) -> None:
        self._choice(menu, tr("As It Is &Told"), side, source, on=source.reading.encoding is None, encoding=None)
        menu.addSeparator()
        for name, encoding in _ENCODINGS:
            is_so = source.reading.encoding == encoding
            self._choice(menu, tr(name), side, source, on=is_so, encoding=encoding)

    def _choice(self, menu: QMenu, title: str, side: Side, source: Source, *, on: bool, **change: object) -> QAction:
        action = menu.addAction(title, partial(self._read, side, source, **change))
        action.setCheckable(True)
        action.setChecked(on)
        return action

    def _read(self, side: Side, source: Source, **change: object) -> None:
        """Read a side in another way."""
        reading: ReadingOptions = replace(source.reading, **change)  # type: ignore[arg-type]
        self._bench.offer({side: replace(source, reading=reading)})

    def _ask_chapter(self, side: Side, source: Source) -> None:
        dialog = QInputDialog(self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("One Chapter"))
        dialog.setInputMode(QInputDialog.InputMode.IntInput)
        dialog.setLabelText(tr("Number of the chapter, as the book's table of contents counts them:"))
        dialog.setIntRange(1, _MOST_CHAPTERS)
        dialog.setIntValue(source.reading.chapter or 1)
        dress(dialog)
        dialog.intValueSelected.connect(lambda number: self._read(side, source, chapter=number))
        dialog.open()

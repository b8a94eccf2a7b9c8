"""The user guide in a window of its own: the headings at the left, the page, a line to search by. Fetches nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from viewer.translation import tr, tr_n
from viewer.ui.guide_page import GuidePage, Place
from viewer.ui.guide_text import filled, guide_file
from viewer.ui.language import voice
from viewer.ui.screen import fitting, place_over
from viewer.ui.theme import Theme
from viewer.ui.typography import soft_label

_SIZE = QSize(1040, 780)
# The contents are as wide as their words, within these.
_CONTENTS_WIDTH, _CONTENTS_MOST = 250, 360
_ANCHOR = Qt.ItemDataRole.UserRole
_WEB = ("http", "https")
# Of headings the title of the page stands in no list, and deeper ones are set in by so many spaces.
_LISTED = (2, 3)
_INDENT = "    "


class GuideWindow(QDialog):
    """The guide. It follows the theme and the language, and Escape closes it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("guide")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.is_open = True
        self._before: list[Place] = []
        self._row_of_heading: dict[int, int] = {}
        self._recolouring = QTimer(self)
        self._recolouring.setSingleShot(True)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.contents = QListWidget()
        self.contents.setObjectName("guide_contents")
        self.contents.setFrameShape(QListWidget.Shape.NoFrame)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._parts = QSplitter()
        self.page = GuidePage(theme)
        self.back = QPushButton()
        self.back.setAutoDefault(False)
        self.found, self.note = QLabel(), soft_label()
        self.note.setWordWrap(True)
        self._arrange()
        self._connect(theme, parent)
        self.resize(fitting(self, _SIZE))
        self.move(place_over(self, parent.window()))
        self.tell()
        self.contents.setFocus()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(12, 10, 12, 10)
        top.setSpacing(8)
        top.addWidget(self.back)
        top.addStretch(1)
        top.addWidget(self.found)
        top.addWidget(self.search)
        self.search.setMinimumWidth(_CONTENTS_WIDTH)
        right = QWidget()
        rooms = QVBoxLayout(right)
        rooms.setContentsMargins(0, 0, 0, 0)
        rooms.addWidget(self.note)
        rooms.addWidget(self.page, 1)
        self.note.setContentsMargins(28, 10, 28, 0)
        self._parts.setHandleWidth(1)
        self._parts.addWidget(self.contents)
        self._parts.addWidget(right)
        self._parts.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._parts, 1)

    def _connect(self, theme: Theme, parent: QWidget) -> None:
        self.search.textChanged.connect(self._look)
        self.search.returnPressed.connect(self.find_next)
        self.back.clicked.connect(self.go_back)
        self.contents.itemClicked.connect(self._choose)
        self.contents.itemActivated.connect(self._choose)
        self.page.anchorClicked.connect(self.follow)
        self.page.verticalScrollBar().valueChanged.connect(self._light)
        for keys, does in (
            (QKeySequence.StandardKey.Find, self._to_search),
            (QKeySequence.StandardKey.FindNext, self.find_next),
            (QKeySequence.StandardKey.FindPrevious, self.find_previous),
            (QKeySequence.StandardKey.Back, self.go_back),
        ):
            QShortcut(keys, self).activated.connect(does)
        theme.changed.connect(self._recolour_soon)
        self._recolouring.timeout.connect(self._recolour)
        theme.font_changed.connect(self.show_anew)
        voice.changed.connect(self.tell)
        parent.installEventFilter(self)

    def tell(self) -> None:
        """Say everything in the language in force, the guide too where there is one."""
        self.setWindowTitle(tr("User Guide"))
        self.page.setAccessibleName(tr("User Guide"))
        self.contents.setAccessibleName(tr("Contents"))
        self.search.setPlaceholderText(tr("Search the guide"))
        self.search.setAccessibleName(tr("Search the guide"))
        self.back.setText(tr("Back", "to the place before"))
        self.back.setToolTip(tr("Back to where you were"))
        place = self.page.place()
        self.show_anew()
        if self.isVisible():
            self._fit_contents()
            self.page.show_place(place)

    def _fit_contents(self) -> None:
        """Give the contents the room that their longest line needs in the language in force."""
        around = self.contents.width() - self.contents.viewport().width()
        width = max(_CONTENTS_WIDTH, min(self.contents.sizeHintForColumn(0) + around, _CONTENTS_MOST))
        self._parts.setSizes([width, self.width() - width])

    def show_anew(self) -> None:
        """Set the guide again, in the colours and the language in force, and stay at the same place."""
        place = self.page.place()
        path, is_own = guide_file()
        self.page.show_markdown(filled(path.read_text(encoding="utf-8")))
        self.note.setText(tr("There is no guide in this language yet; this is the English one."))
        self.note.setVisible(not is_own)
        self.contents.clear()
        self._row_of_heading.clear()
        for n, (level, words, anchor) in enumerate(self.page.headings):
            if level in _LISTED:
                self._row_of_heading[n] = self.contents.count()
                item = QListWidgetItem(_INDENT * (level - _LISTED[0]) + words)
                item.setData(_ANCHOR, anchor)
                self.contents.addItem(item)
        self.page.show_place(place)
        if self.isVisible():
            self._light()
        self._look(self.search.text())
        self.back.setEnabled(bool(self._before))

    def _recolour_soon(self) -> None:
        """Put other colours on the page by itself, once all windows have theirs; until then it stays as it is."""
        self.page.viewport().setUpdatesEnabled(False)
        self._recolouring.start(0)

    def _recolour(self) -> None:
        self.page.viewport().setUpdatesEnabled(True)
        self.page.recolour()
        self._look(self.search.text())

    def follow(self, link: QUrl) -> None:
        """Go to a heading; a page of the web is opened by the system, and only since it was clicked."""
        if link.isRelative() and link.hasFragment():
            self.go_to(link.fragment())
        elif link.scheme() in _WEB:
            QDesktopServices.openUrl(link)

    def go_to(self, anchor: str) -> None:
        """Show a heading, at the top."""
        self._remember()
        self.page.scrollToAnchor(anchor)

    def go_back(self) -> None:
        """Show what was shown before the last heading or place was gone to."""
        if self._before:
            self.page.show_place(self._before.pop())
        self.back.setEnabled(bool(self._before))

    def find_next(self) -> None:
        """Go to the next place that has the words of the search."""
        self._find(back=False)

    def find_previous(self) -> None:
        """Go to the place before that has the words of the search."""
        self._find(back=True)

    def _find(self, *, back: bool) -> None:
        if self.search.text():
            self._remember()
            self.page.go_to_words(self.search.text(), back=back)

    def _remember(self) -> None:
        self._before.append(self.page.place())
        self.back.setEnabled(True)

    def _choose(self, item: QListWidgetItem) -> None:
        self.go_to(item.data(_ANCHOR))

    def _light(self) -> None:
        """Show in the contents what is read."""
        self.contents.setCurrentRow(self._row_of_heading.get(self.page.heading_in_sight(), 0))

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _look(self, words: str) -> None:
        count = self.page.look_for(words)
        told = tr_n("1 place", "{n} places", count) if count else tr("Not in the guide")
        self.found.setText(told if words else "")

    def come_to_front(self) -> None:
        """Show the window, before all others."""
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Be no longer the one that is open."""
        self.is_open = False
        super().closeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Make the contents as wide as they need, and light the first heading: before, nothing has its place."""
        super().showEvent(event)
        self._fit_contents()
        self._light()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Go when the window goes."""
        if watched is self.parent() and event.type() == QEvent.Type.Hide:
            self.close()
        return super().eventFilter(watched, event)


def open_guide(theme: Theme, parent: QWidget) -> None:
    """Show the guide beside the window; the one that is open comes to the front.

    It is made now and shown in another turn of the event loop, which takes as long once more.
    """
    open_ones = (window for window in parent.findChildren(GuideWindow) if window.is_open)
    window = next(open_ones, None) or GuideWindow(theme, parent)
    QTimer.singleShot(0, window, window.come_to_front)

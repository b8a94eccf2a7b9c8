"""A place on the start page that waits for a text: shows what it holds, and asks for what it lacks. Loads nothing."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from viewer.model import Document, Side
from viewer.translation import tr
from viewer.ui.cards import facts_of, heading_of, words_of
from viewer.ui.icons import icon
from viewer.ui.language import voice
from viewer.ui.messages import announce
from viewer.ui.painter import painter_on
from viewer.ui.theme import Theme, blend
from viewer.ui.typography import as_printed, icon_size, soft_label, wear, wear_icons

_SIGN, _ICON = 40, 16
_ROUND = 12.0
_MARGIN = 24


class DropPlace(QFrame):
    """One of the two."""

    open_wanted = Signal()
    paste_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, side: Side, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side, self._theme = side, theme
        self._document: Document | None = None
        self._lit = False
        self._heading, self._facts = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumSize(260, 232)
        self.sign, self.heading, self.facts = QLabel(), QLabel(), soft_label(scale=1.0)
        wear(self.heading, 1.15, bold=True)
        for label in (self.sign, self.heading, self.facts):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.open_button, self.paste_button = QPushButton(), QPushButton()
        self.clear_button = QPushButton()
        self._name_buttons()
        self._arrange()
        theme.changed.connect(self._refresh)
        voice.changed.connect(self._say)
        self._say()

    def _name_buttons(self) -> None:
        for button, wanted in (
            (self.open_button, self.open_wanted),
            (self.paste_button, self.paste_wanted),
            (self.clear_button, self.clear_wanted),
        ):
            wear_icons(button, _ICON)
            button.clicked.connect(wanted)

    def _say(self) -> None:
        left = self.side is Side.LEFT
        for button, words, said in (
            (self.open_button, tr("Open…"), tr("Open a file on the left") if left else tr("Open a file on the right")),
            (self.paste_button, tr("Paste"), tr("Paste text on the left") if left else tr("Paste text on the right")),
            (self.clear_button, tr("Clear"), tr("Clear the left text") if left else tr("Clear the right text")),
        ):
            button.setText(words)
            button.setAccessibleName(said)
        self._refresh()

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self.open_button, self.paste_button, self.clear_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        rooms = QVBoxLayout(self)
        rooms.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        rooms.setSpacing(8)
        rooms.addStretch(1)
        for label in (self.sign, self.heading, self.facts):
            rooms.addWidget(label)
        rooms.addSpacing(8)
        rooms.addLayout(buttons)
        rooms.addStretch(1)

    def show_document(self, document: Document | None) -> None:
        """Show what stands here, or that nothing does; a text that came here is told to the ear as well."""
        came = document is not None and document is not self._document
        self._document = document
        self._refresh()
        if came and self.isVisible():
            announce(self, self.accessibleName())

    def set_lit(self, *, lit: bool) -> None:
        """Show that what is being dragged would come here."""
        self._lit = lit
        self.update()

    def _refresh(self) -> None:
        document, colour = self._document, self._theme.colour
        if document is None:
            self._heading = tr("Left text") if self.side is Side.LEFT else tr("Right text")
            self._facts = tr("Drop a file or a link here, or")
            name = "ri.file-download-line"
        else:
            self._heading, self._facts = heading_of(document), facts_of(document, words_of(document))
            name = "ri.file-text-line"
        ink = colour(f"{self.side}_line")
        drawn = icon(name, ink.name(), ink.name())
        self.sign.setPixmap(drawn.pixmap(icon_size(_SIGN), self.devicePixelRatioF()))
        self.clear_button.setVisible(document is not None)
        self.paste_button.setVisible(document is None)
        for button, sign in (
            (self.open_button, "ri.folder-open-line"),
            (self.paste_button, "ri.clipboard-line"),
            (self.clear_button, "ri.close-line"),
        ):
            button.setIcon(icon(sign, colour("ink").name(), colour("soft_ink").name()))
        facts = tr("empty") if document is None else self._facts
        self.setAccessibleName(f"{self._heading}, {facts}")
        self._cut_words()
        self.update()

    def _cut_words(self) -> None:
        """Show as much of the words as there is room for."""
        room = max(80, self.width() - 2 * _MARGIN)
        for label, words in ((self.heading, self._heading), (self.facts, self._facts)):
            label.setText(QFontMetrics(label.font()).elidedText(words, Qt.TextElideMode.ElideMiddle, room))
            label.setToolTip(as_printed(words) if label.text() != words else "")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Cut the words anew."""
        super().resizeEvent(event)
        self._cut_words()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and signature
        """Draw a place with a dashed rim, or a full card."""
        with painter_on(self) as painter:
            page, accent = self._theme.colour("background"), self._theme.accent
            box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            if self._lit:
                pen, ground = QPen(accent, 2), blend(accent, page, 0.1)
            elif self._document is None:
                pen, ground = QPen(self._theme.rim(0.55), 1.5), page
                pen.setDashPattern([4, 3])
            else:
                pen, ground = QPen(self._theme.colour("line"), 1), self._theme.colour("panel")
            painter.setPen(pen)
            painter.setBrush(ground)
            painter.drawRoundedRect(box, _ROUND, _ROUND)

"""The first page: two places for two texts, the pairs compared lately, the sample. Does none of it itself."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from viewer.model import Document, Side
from viewer.settings import RecentPair
from viewer.translation import mark, tr
from viewer.ui.drop_place import DropPlace
from viewer.ui.language import voice
from viewer.ui.painter import painter_on
from viewer.ui.recents import places_of, recent_names, verdict_on
from viewer.ui.theme import Theme, blend
from viewer.ui.typography import Sentence, give_tip, label_font, soft_label, soft_sentence, wear

_MOST_WIDTH = 920
_ROW_PADDING, _ROW_BETWEEN, _ROW_ROUND = 8, 2, 6
# How much ink is in the ground of a row under the mouse, and of one that is pressed.
_HOVER, _PRESSED = 0.05, 0.1
# A row is so much wider than its words on either side: the words stand in line with all else, the light around them.
_ROW_INSET = 12
_QUESTION = mark("Two copies of one article: is it the same, and what is different that matters?")


class RecentRow(QAbstractButton):
    """A pair that was compared lately: the names, and the sentence it got."""

    def __init__(self, pair: RecentPair, theme: Theme) -> None:
        super().__init__()
        self.pair, self._theme, self._verdict = pair, theme, verdict_on(pair)
        names = recent_names(pair)
        self.setText(names)
        self.setAccessibleName(tr("Compare again: {names}. {verdict}", names=names, verdict=self._verdict))
        give_tip(self, "\n".join((*places_of(pair), self._verdict)).strip())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.font_changed.connect(self.updateGeometry)

    @property
    def _name_font(self) -> QFont:
        return label_font(1.0)

    @property
    def _verdict_font(self) -> QFont:
        return label_font(0.9)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for two lines."""
        lines = sum(QFontMetrics(font).lineSpacing() for font in (self._name_font, self._verdict_font))
        return QSize(240, lines + _ROW_BETWEEN + 2 * _ROW_PADDING)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and signature
        """Draw both lines."""
        with painter_on(self) as painter:
            colour = self._theme.colour
            if self.underMouse() or self.hasFocus():
                painter.setPen(self._theme.accent if self.hasFocus() else Qt.PenStyle.NoPen)
                painter.setBrush(blend(colour("ink"), colour("background"), _PRESSED if self.isDown() else _HOVER))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _ROW_ROUND, _ROW_ROUND)
            y = _ROW_PADDING
            for font, words, role in (
                (self._name_font, self.text(), "ink"),
                (self._verdict_font, self._verdict, "soft_ink"),
            ):
                metrics = QFontMetrics(font)
                painter.setFont(font)
                painter.setPen(colour(role))
                box = QRect(_ROW_INSET, y, self.width() - 2 * _ROW_INSET, metrics.lineSpacing())
                shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
                y += metrics.lineSpacing() + _ROW_BETWEEN


class StartPage(QScrollArea):
    """The page; what it asks for is done elsewhere."""

    open_wanted = Signal(Side)
    paste_wanted = Signal(Side)
    clear_wanted = Signal(Side)
    sample_wanted = Signal()
    address_wanted = Signal()
    recent_wanted = Signal(object)
    """(RecentPair)"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.places = {side: DropPlace(side, theme) for side in Side}
        self.sample_button = QPushButton()
        self.sample_button.clicked.connect(self.sample_wanted)
        self.address_button = QPushButton()
        self.address_button.clicked.connect(self.address_wanted)
        self._recent_heading = soft_label(scale=0.92)
        self._title, self._question = Sentence(), soft_sentence(1.05)
        self._web, self._new = soft_sentence(0.96), soft_sentence(0.96)
        wear(self._title, 1.9, bold=True)
        self._recents = QVBoxLayout()
        self._recents.setSpacing(0)
        self.setWidget(self._page())
        self._say()
        voice.changed.connect(self._say)
        for side, place in self.places.items():
            place.open_wanted.connect(lambda s=side: self.open_wanted.emit(s))
            place.paste_wanted.connect(lambda s=side: self.paste_wanted.emit(s))
            place.clear_wanted.connect(lambda s=side: self.clear_wanted.emit(s))
        self.show_recents(())

    def _page(self) -> QWidget:
        """Set everything in one column in the middle."""
        places = QHBoxLayout()
        places.setSpacing(24)
        for place in self.places.values():
            places.addWidget(place, 1)
        others = QGridLayout()
        others.setHorizontalSpacing(12)
        others.setVerticalSpacing(8)
        for row, (button, words) in enumerate(((self.address_button, self._web), (self.sample_button, self._new))):
            others.addWidget(button, row, 0)
            others.addWidget(words, row, 1)
        others.setColumnStretch(1, 1)
        above = QVBoxLayout()
        above.setContentsMargins(_ROW_INSET, 0, _ROW_INSET, 0)
        above.setSpacing(8)
        above.addWidget(self._title)
        above.addWidget(self._question)
        above.addSpacing(16)
        above.addLayout(places)
        above.addSpacing(16)
        above.addLayout(others)
        above.addSpacing(16)
        above.addWidget(self._recent_heading)
        column = QWidget()
        column.setMaximumWidth(_MOST_WIDTH)
        rooms = QVBoxLayout(column)
        rooms.setContentsMargins(24 - _ROW_INSET, 24, 24 - _ROW_INSET, 24)
        rooms.setSpacing(8)
        rooms.addStretch(1)
        rooms.addLayout(above)
        rooms.addLayout(self._recents)
        rooms.addStretch(2)
        page = QWidget()
        middle = QHBoxLayout(page)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(column, 100)
        middle.addStretch(1)
        return page

    def _say(self) -> None:
        self._title.setText(tr("Compare two texts"))
        self._question.setText(tr(_QUESTION))
        self._web.setText(tr("Do they stand on the web? Give their addresses."))
        self.address_button.setText(tr("Web addresses…"))
        self.address_button.setToolTip(tr("Fetch one or two web pages by their addresses."))
        self._new.setText(tr("New here? See what Variorum finds in two copies of one article."))
        self._recent_heading.setText(tr("Recent comparisons"))
        self.sample_button.setText(tr("Try the sample"))
        self.sample_button.setToolTip(tr("Compare two copies of one article that come with the program."))

    def show_sides(self, left: Document | None, right: Document | None) -> None:
        """Show what stands in the places."""
        self.places[Side.LEFT].show_document(left)
        self.places[Side.RIGHT].show_document(right)

    def show_recents(self, pairs: tuple[RecentPair, ...]) -> None:
        """Show the pairs compared lately."""
        while (item := self._recents.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for pair in pairs:
            row = RecentRow(pair, self._theme)
            row.clicked.connect(lambda _checked=False, p=pair: self.recent_wanted.emit(p))
            self._recents.addWidget(row)
        self._recent_heading.setVisible(bool(pairs))

    def light(self, sides: frozenset[Side]) -> None:
        """Light the places that what is being dragged would fill."""
        for side, place in self.places.items():
            place.set_lit(lit=side in sides)

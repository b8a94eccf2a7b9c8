"""A card over each column that says which document stands there, and asks for its menu. Reads its own words alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from viewer.loading.changes_note import CHANGES_NOTE, changes_told
from viewer.model import Changes, Document, Side
from viewer.presenting.labels import format_name, side_name
from viewer.presenting.phrases import day_and_time
from viewer.presenting.scripts import count_words
from viewer.settings import Arrangement
from viewer.translation import mark, told, tr, tr_n
from viewer.ui.columns import MARGIN, Columns
from viewer.ui.icons import icon
from viewer.ui.painter import painter_on
from viewer.ui.theme import Theme
from viewer.ui.typography import as_printed, label_font

_AT_A_TIME = 200
_ABOVE, _BETWEEN = 8, 2
_BESIDE_SIGN = 4
# The arrow behind a heading that says that a card has a menu: half its width, the room it needs, how strong it is.
_ARROW, _ARROW_ROOM, _ARROW_STROKE = 4, 20, 1.4
_ENCODINGS = {"utf-8": "UTF-8", "utf_8": "UTF-8", "utf-8-sig": "UTF-8", "utf-16": "UTF-16", "ascii": "ASCII"}


def heading_of(document: Document) -> str:
    """Return what a document is called: its title, or its name."""
    return document.title or document.name or tr("Untitled")


def words_of(document: Document) -> int:
    """Count the words of a document."""
    # Some paragraphs at a time: the words of a million-word text need not all be there at once.
    firsts = [p.start for p in document.paragraphs[::_AT_A_TIME]]
    return sum(count_words(document.text[a:b]) for a, b in pairwise([*firsts, len(document.text)]))


def facts_of(document: Document, words: int) -> str:
    """Return what is known of a document in one line: name, format, encoding, words, byline, date, notes."""
    return _in_line(_facts(document, words))


def notice_of(document: Document) -> str:
    """Return what must be known of a document in a few words, for it changes what its text is: nothing of most."""
    changes = changes_told(document.notes)
    return tr(_NOTICES[changes]) if changes is not None else ""


def facts_within(document: Document, words: int, fits: Callable[[str], bool]) -> str:
    """Return as many of the facts as fit, whole, and a sign that there are more, which the tool tip tells.

    The name and the number of words are the last to go. What the notice tells is left out.
    """
    told_above = () if changes_told(document.notes) is None else tuple(CHANGES_NOTE.values())
    facts = _facts(replace(document, notes=tuple(n for n in document.notes if n not in told_above)), words)
    line, dropped = _in_line(facts), dict[int, str]()
    for least in (_ENCODING, _FORMAT, _BYLINE, *range(len(facts) - 1, _DATE, -1), _DATE):
        if fits(line):
            break
        dropped[least], facts[least] = facts[least], ""
        line = _in_line([*facts, _MORE])
    for least in reversed(dropped):  # a long one may have left room for a short one that went before it
        facts[least] = dropped[least]
        again = _in_line([*facts, _MORE])
        if fits(again):
            line = again
        else:
            facts[least] = ""
    return line


_NOTICES = {
    Changes.ACCEPTED: mark("Tracked changes accepted"),
    Changes.ORIGINAL: mark("Before its tracked changes"),
}
_MORE = "…"
# Where in the line of facts these stand.
_FORMAT, _ENCODING, _BYLINE, _DATE = 1, 2, 4, 5


def _facts(document: Document, words: int) -> list[str]:
    return [
        document.name if document.title else "",
        format_name(document.media_type),
        _encoding(document.encoding),
        tr_n("1 word", "{n} words", words),
        document.byline or "",
        day_and_time(document.date or ""),
        *map(told, document.notes),
    ]


def _in_line(facts: Sequence[str]) -> str:
    return " · ".join(fact for fact in facts if fact)


def _in_room(line: str, metrics: QFontMetrics, room: int) -> str:
    """Return a line as it is drawn. Qt cuts one that fits to the last pixel: what fits is asked here, not reckoned."""
    return metrics.elidedText(line, Qt.TextElideMode.ElideMiddle, room)


def _encoding(name: str | None) -> str:
    return _ENCODINGS.get(name.lower(), name) if name else ""


class _Key(QAbstractButton):
    """What the keyboard reaches of a card. Draws the ring of the focus alone, and leaves the mouse to the cards."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and signature
        """Draw the ring."""
        if self.hasFocus():
            with painter_on(self) as painter:
                painter.setPen(QPen(self._theme.accent, 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -3), 4, 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take Enter as well as the space bar, as a button with a menu does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Menu):
            self.click()
        else:
            super().keyPressEvent(event)


class Cards(QWidget):
    """Both cards, on the grid of the columns below them."""

    menu_wanted = Signal(object, object)
    """(side, place on the screen) the reader pressed on a card, or Enter where the focus is on one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._documents: dict[Side, tuple[Document, int]] = {}
        self._under: Side | None = None
        self._columns = Columns(0)
        self.keys = {side: _Key(theme, self) for side in Side}
        for side, key in self.keys.items():
            key.clicked.connect(lambda _on=False, s=side: self.menu_wanted.emit(s, self.below(s)))
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        theme.font_changed.connect(self.updateGeometry)

    def show_documents(self, documents: Mapping[Side, Document], counts: Mapping[Side, int]) -> None:
        """Show two documents, each with its number of words."""
        self._documents = {side: (document, counts[side]) for side, document in documents.items()}
        words = [f"{side_name(side)}: {heading_of(d)}, {facts_of(d, n)}" for side, (d, n) in self._documents.items()]
        self.setAccessibleName(". ".join(words))
        for key, said in zip(self.keys.values(), words, strict=True):
            key.setAccessibleName(said)
        self.setToolTip(as_printed("\n".join(words)))
        self.update()

    @property
    def _heading(self) -> QFont:
        return label_font(1.02, bold=True)

    @property
    def _facts(self) -> QFont:
        return label_font(0.9)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a heading and a line of facts."""
        heights = QFontMetrics(self._heading).lineSpacing() + QFontMetrics(self._facts).lineSpacing()
        return QSize(200, 2 * _ABOVE + heights + _BETWEEN)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay what the keyboard reaches over its card."""
        super().resizeEvent(event)
        self._lay()

    def show_columns(self, columns: Columns) -> None:
        """Stand over columns that stand otherwise; where the texts are one, over half of it each."""
        as_one = columns.arrangement is Arrangement.SINGLE
        self._columns = Columns(columns.width) if as_one else columns
        self._lay()
        self.update()

    def _grid(self) -> Columns:
        return replace(self._columns, width=self.width())

    def _lay(self) -> None:
        columns = self._grid()
        for side, key in self.keys.items():
            key.setVisible(side in columns.sides)
            key.setGeometry(columns.left_edge(side), 0, columns.column_width(side), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and signature
        """Draw the cards over their columns."""
        with painter_on(self, smooth=False) as painter:
            line, columns = self._theme.colour("line"), self._grid()
            painter.fillRect(self.rect(), self._theme.colour("background"))
            painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), line)
            if columns.beside:
                painter.fillRect(QRectF(columns.middle, 0, 1, self.height()), line)
            for side in self._documents:
                if side in columns.sides:
                    self._card(painter, columns, side)

    def _card(self, painter: QPainter, columns: Columns, side: Side) -> None:
        """Draw a card over the lines of its text: the heading with the sign of its menu, and the facts below."""
        document, words = self._documents[side]
        left, right = columns.text_left(side), columns.left_edge(side) + columns.column_width(side) - MARGIN
        large, small = QFontMetrics(self._heading), QFontMetrics(self._facts)
        room = right - left - _ARROW_ROOM
        heading = large.elidedText(heading_of(document), Qt.TextElideMode.ElideRight, room)
        below = QRectF(left, _ABOVE + large.lineSpacing() + _BETWEEN, right - left, small.lineSpacing())
        notice_end = self._notice(painter, below, notice_of(document))
        room_left = round(right - notice_end)
        facts = facts_within(document, words, lambda line: _in_room(line, small, room_left) == line)
        painter.setFont(self._heading)
        painter.setPen(self._theme.colour("ink"))
        box = QRectF(left, _ABOVE, room, large.lineSpacing())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, heading)
        self._arrow(painter, QPointF(left + large.horizontalAdvance(heading) + 2.5 * _ARROW, box.center().y()), side)
        painter.setFont(self._facts)
        painter.setPen(self._theme.colour("soft_ink"))
        box = QRectF(notice_end, below.top(), right - notice_end, below.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, _in_room(facts, small, room_left))

    def _notice(self, painter: QPainter, box: QRectF, notice: str) -> float:
        """Draw a notice with its sign, and return where the facts begin behind it."""
        if not notice:
            return box.left()
        metrics, tone = QFontMetrics(self._facts), self._theme.colour("warning").name()
        size = metrics.height()
        sign = icon("ri.error-warning-line", tone, tone).pixmap(QSize(size, size), self.devicePixelRatioF())
        painter.drawPixmap(QPointF(box.left(), box.center().y() - size / 2), sign)
        words = QRectF(box.adjusted(size + _BESIDE_SIGN, 0, 0, 0))
        drawn = metrics.elidedText(notice, Qt.TextElideMode.ElideRight, round(words.width()))
        painter.setFont(self._facts)
        painter.setPen(self._theme.colour("ink"))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, drawn)
        return words.left() + metrics.horizontalAdvance(f"{drawn}    ") if drawn == notice else box.right()

    def _arrow(self, painter: QPainter, at: QPointF, side: Side) -> None:
        """Draw the sign of a menu, stronger under the mouse."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("ink" if side is self._under else "soft_ink"), _ARROW_STROKE))
        tips = ((-_ARROW, -_ARROW / 2), (0, _ARROW / 2), (_ARROW, -_ARROW / 2))
        painter.drawPolyline(QPolygonF([at + QPointF(x, y) for x, y in tips]))

    def below(self, side: Side) -> QPoint:
        """Return the place on the screen where a card's menu opens."""
        return self.mapToGlobal(QPoint(round(self._grid().text_left(side)), self.height()))

    def _side_at(self, x: float) -> Side:
        return self._grid().side_at(x)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the menu of the card that was pressed, with either button."""
        if self._documents and event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            side = self._side_at(event.position().x())
            self.menu_wanted.emit(side, self.below(side))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show that a card can be pressed."""
        self._look_under(self._side_at(event.position().x()) if self._documents else None)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Show the cards as they were."""
        self._look_under(None)
        super().leaveEvent(event)

    def _look_under(self, side: Side | None) -> None:
        if side is not self._under:
            self._under = side
            self.setCursor(Qt.CursorShape.PointingHandCursor if side else Qt.CursorShape.ArrowCursor)
            self.update()

"""Shows all there is to know of the difference in hand, below the list. Asks for nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTextBrowser, QWidget

from viewer.model import Comparison, Side
from viewer.presenting.details import Details, SideDetails, briefer
from viewer.presenting.entry_details import entry_details
from viewer.presenting.labels import side_name
from viewer.presenting.palette import Palette
from viewer.presenting.review import Remark, joined_remarks
from viewer.translation import tr
from viewer.ui.focus_ring import FocusRing
from viewer.ui.language import voice
from viewer.ui.theme import Theme

# So much of the panel it takes, and no less than so many lines: the list above it must stay one.
_SHARE, _LEAST_LINES = 0.36, 6
_MARGIN = 16
# From line to line (in percent of what the face asks for): these are passages, and are read.
_LEADING = 122
# Passages are so long (in letters) at most, until both sides are in view.
_SHORTER = (160, 100, 60)
_PARAGRAPH = f"<p style='line-height: {_LEADING}%'>"


class DetailsPane(QTextBrowser):
    """A small page; it is not there while no difference is in hand, or the reader does not want it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._found: Details | None = None
        self._noted: Sequence[int] = ()
        self._remarks: Mapping[int, Remark] = {}
        self._wanted = True
        self.setObjectName("details")
        self.setOpenLinks(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self._room = 0
        self._filled_at = QSize()
        self._say()
        voice.changed.connect(self._say)
        self.document().setDocumentMargin(_MARGIN)
        FocusRing(self, theme)
        theme.changed.connect(self._show)
        self.hide()

    def _say(self) -> None:
        self.setAccessibleName(tr("Details of the difference in hand"))

    def give_room(self, height: int) -> None:
        """Take a share of the height of the panel."""
        self._room = round(height * _SHARE)
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the share."""
        return QSize(200, max(self._room, self.minimumSizeHint().height()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for some lines at least."""
        return QSize(80, _LEAST_LINES * self.fontMetrics().lineSpacing())

    def want(self, on: bool) -> None:
        """Show details from now on, or none."""
        self._wanted = on
        self._show()

    def show_entry(self, comparison: Comparison, entry: Sequence[int]) -> None:
        """Show an entry, and what was noted of it."""
        self._found, self._noted = entry_details(comparison, entry), entry
        self._show()

    def show_remarks(self, remarks: Mapping[int, Remark]) -> None:
        """Show what was noted of the difference in hand."""
        self._remarks = remarks
        self._show()

    def show_nothing(self) -> None:
        """Show that no difference is in hand."""
        self._found, self._noted = None, ()
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as much of both sides as there is room for now."""
        super().resizeEvent(event)
        if self._found is not None and self.size() != self._filled_at:
            self._fill(self._found)

    def _show(self) -> None:
        self.setVisible(self._wanted and self._found is not None)
        if self._found is not None:
            self._fill(self._found)

    def _fill(self, found: Details) -> None:
        """Show a difference so that both its sides are in view, where shorter passages can bring that about."""
        self._filled_at = self.size()
        note = joined_remarks(self._remarks, self._noted).note
        for shown in (found, *(briefer(found, letters) for letters in _SHORTER)):
            self.setHtml(page(shown, self._theme.palette, note))
            if self.document().size().height() <= self.viewport().height():
                break


def page(found: Details, palette: Palette, note: str = "") -> str:
    """Return the page of a difference, with the note on it first: it is the reader's own."""
    soft = palette.soft_ink
    flags = f" · {escape(', '.join(found.flags))}" if found.flags else ""
    settled = f" · {escape(found.settled)}" if found.settled else ""
    said = f"<span style='color:{soft}'>{escape(found.explanation)}</span>"
    head = f"{_PARAGRAPH}<b>{escape(found.category)}</b>{settled}{flags}<br>{said}</p>"
    own = f"{_PARAGRAPH}<span style='color:{soft}'>{escape(tr('Note'))}</span><br>{_lines(note)}</p>" if note else ""
    return head + own + "".join(_side(side, told, palette) for side, told in found.sides.items() if told is not None)


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _side(side: Side, told: SideDetails, palette: Palette) -> str:
    soft = palette.soft_ink
    rows = "".join(
        f"<tr><td align='center' width='20'>{escape(one.shown)}</td>"
        f"<td style='color:{soft}'>{one.code}&nbsp;&nbsp;{escape(one.name)}</td></tr>"
        for one in told.letters
    )
    # Of words that nobody sees the rows tell by themselves.
    words = _words(side, told, palette) if told.words.strip() else "" if rows else "—"
    target = f"→ {escape(told.target)}" if told.target else ""
    more = f"<span style='color:{soft}'>{escape(told.more)}</span>" if told.more else ""
    where = f"<span style='color:{soft}'>{escape(side_name(side))}, {escape(told.place)}</span>"
    return (
        f"{_PARAGRAPH}{'<br>'.join(line for line in (where, words, target, more) if line)}</p>"
        f"{f'<table>{rows}</table>' if rows else ''}"
    )


def _words(side: Side, told: SideDetails, palette: Palette) -> str:
    """Return the words, marked as they are in the texts: the changed letters more strongly than the word."""
    if not told.pieces:
        return escape(told.words)
    grounds = {strong: palette.fill(side is Side.LEFT, strong) for strong in (False, True)}
    return "".join(
        f"<span style='background-color:{grounds[changed]}'>{escape(piece)}</span>" for piece, changed in told.pieces
    )

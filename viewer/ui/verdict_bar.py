"""The verdict on top of the window. Says what the presenter says, and sets it so that it can be copied."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from viewer.presenting.verdict import Verdict
from viewer.translation import mark, tr
from viewer.ui.focus_ring import FocusRing
from viewer.ui.theme import Theme
from viewer.ui.typography import give_tip, grown, label_font, wear

# The words of the sentence that no newspaper uses.
_WORDS = mark(
    "Differences of form change how a text looks, not what it says: capitals, punctuation, typography, spaces, layout, "
    "formatting and links. Furniture is the page around the article. Added and missing is said as seen from the left."
)


# From line to line, against what the font asks for: a sentence of two lines is read, not glanced at.
_LEADING = 115
# And no line is longer than this, in the pixels of usual letters: the eye would not find back to the next one.
_MOST_WIDTH = 1400


class VerdictBar(QLabel):
    """One label that wraps: the headline bold, the findings, and softly what is hidden."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._verdict: Verdict | None = None
        self._tallest: dict[int, int] = {}
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        wear(self, 1.18)
        self.setContentsMargins(16, 12, 16, 4)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the way to hear it again: the flags alone leave Tab out
        FocusRing(self, theme)
        theme.changed.connect(self._set)
        theme.font_changed.connect(self.begin)
        self.begin()

    def begin(self) -> None:
        """Take no more room than the next verdict needs."""
        self._tallest = {}
        self.setMaximumWidth(grown(_MOST_WIDTH))
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Keep the room of the tallest verdict since it began: the switches below stay under the pointer."""
        height = max(super().heightForWidth(width), self._tallest.get(width, 0))
        self._tallest[width] = height
        return height

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Take no more room than needed in another width: everything moves now in any case."""
        width = event.size().width()
        if width != event.oldSize().width():
            self._tallest = {width: super().heightForWidth(width)}
            self.updateGeometry()
        super().resizeEvent(event)

    def show_verdict(self, verdict: Verdict) -> None:
        """Show a verdict."""
        self._verdict = verdict
        self.setAccessibleName(tr("Verdict: {sentence}", sentence=verdict.sentence()))
        give_tip(self, tr(_WORDS))
        self._set()

    def _set(self) -> None:
        if self._verdict is None:
            return
        soft = self._theme.colour("soft_ink").name()
        warning = self._theme.colour("warning").name()
        parts = [f"<b>{escape(self._verdict.headline)}</b>", escape(self._verdict.findings)]
        small = f"font-size: {label_font(0.98).pointSizeF():.1f}pt"
        if self._verdict.narrowed:
            parts.insert(1, escape(self._verdict.narrowed))
        if self._verdict.hidden:
            parts.append(f'<span style="color: {soft}; {small}">{escape(self._verdict.hidden)}</span>')
        if self._verdict.caution:
            parts.append(f'<span style="color: {warning}; {small}">{escape(self._verdict.caution)}</span>')
        words = " ".join(part for part in parts if part)
        self.setText(f'<div style="line-height: {_LEADING}%">{words}</div>')

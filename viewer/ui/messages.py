"""A bar in the window that says a sentence and can be closed. Never stops the reader from going on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget
from shiboken6 import Shiboken

from viewer.translation import tr
from viewer.ui.icons import icon
from viewer.ui.language import voice
from viewer.ui.theme import Theme, blend
from viewer.ui.typography import icon_size, wear_icons

_ENDS = (".", "!", "?", "…")
_waiting: list[tuple[QWidget, str]] = []
"""What was announced in this turn of the event loop: of two events within a tenth of a second Orca drops the second."""


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say a sentence; all that is announced in one turn of the event loop is said as one."""
    if not _waiting:
        QTimer.singleShot(0, _speak)
    if all(words != said for _widget, said in _waiting):
        _waiting.append((widget, words))


def _speak() -> None:
    told = [(widget, words) for widget, words in _waiting if Shiboken.isValid(widget)]
    _waiting.clear()
    if told:
        joined = " ".join(words if words.endswith(_ENDS) else f"{words}." for _widget, words in told[:-1])
        words = f"{joined} {told[-1][1]}".strip()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(told[-1][0], words))


@dataclass(frozen=True)
class _Told:
    """What can be done about a sentence, and whether it tells of something done and not of trouble."""

    offer: QAction | None
    done: bool


class MessageBar(QFrame):
    """One sentence at a time; a second one joins the first until the reader closes both."""

    gave_back_keyboard = Signal()
    """It is gone, and one of its buttons had the keyboard."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self._theme = theme
        self._told: dict[str, _Told] = {}
        self._sign = QLabel()
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.offer_button = QToolButton()
        self.offer_button.setObjectName("offer")
        self.offer_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.offer_button.hide()
        self.close_button = QToolButton()
        self.close_button.setAutoRaise(True)
        wear_icons(self.close_button)
        self._say()
        voice.changed.connect(self._say)
        self.close_button.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._sign)
        row.addWidget(self.label, 1)
        row.addWidget(self.offer_button)
        row.addWidget(self.close_button)
        theme.changed.connect(self._recolour)
        self.hide()

    def _say(self) -> None:
        self.close_button.setAccessibleName(tr("Close the message"))
        self.close_button.setToolTip(tr("Close the message (Esc)"))

    def say(self, sentence: str, offer: QAction | None = None, *, done: bool = False) -> None:
        """Show a sentence, and a button for what can be done about it.

        `done` says that it tells of something done: it warns of nothing, and what was done before gives way to it.
        """
        if done:
            self._told = {known: told for known, told in self._told.items() if not told.done}
        if offer is not None or sentence not in self._told:
            self._told[sentence] = _Told(offer, done)
        self._show_sentences()
        self.show()
        announce(self, sentence)

    def withdraw(self, sentence: str) -> None:
        """Say no more what is no longer true."""
        if self._told.pop(sentence, None) is not None:
            if self._told:
                self._show_sentences()
            else:
                self.dismiss()

    def _show_sentences(self) -> None:
        """Show what is told, and the button for the last of it about which something can be done."""
        self.label.setText("\n".join(self._told))
        self.label.setAccessibleName(self.label.text())
        offer = next((told.offer for told in reversed(self._told.values()) if told.offer is not None), None)
        if offer is not None:
            self.offer_button.setDefaultAction(offer)
        self.offer_button.setVisible(offer is not None)
        self._recolour()

    def dismiss(self) -> None:
        """Be silent, and give back the keyboard."""
        self._told = {}
        held = next((one for one in (self.offer_button, self.close_button) if one.hasFocus()), None)
        if held is not None:
            held.clearFocus()  # else it would go to the next control when it is hidden
        self.offer_button.hide()
        self.hide()
        if held is not None:
            self.gave_back_keyboard.emit()

    @property
    def text(self) -> str:
        """What is said now."""
        return self.label.text() if self._told else ""

    def _recolour(self) -> None:
        if not self._told:
            return
        done = all(told.done for told in self._told.values())
        tone, page = self._theme.accent if done else self._theme.colour("warning"), self._theme.colour("background")
        soft = self._theme.colour("soft_ink").name()
        ground, rim = blend(tone, page, 0.12).name(), blend(tone, page, 0.4).name()
        ink, pressed = self._theme.colour("ink").name(), blend(tone, page, 0.3).name()
        self.setStyleSheet(
            f"#message {{ background: {ground}; border: none; border-bottom: 1px solid {rim}; }}"
            f"#offer {{ background: {page.name()}; color: {ink}; border: 1px solid {rim}; border-radius: 6px;"
            f" padding: 3px 10px; }} #offer:hover, #offer:pressed {{ background: {pressed}; }}"
            f"#offer:focus {{ border-color: {self._theme.accent.name()}; }}"
        )
        sign = icon("ri.checkbox-circle-line" if done else "ri.error-warning-line", tone.name(), tone.name())
        self._sign.setPixmap(sign.pixmap(icon_size(), self.devicePixelRatioF()))
        self.close_button.setIcon(icon("ri.close-line", soft, soft))

"""The bar in which a reader says what to find. Finds nothing itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from viewer.presenting.find import Question
from viewer.translation import mark, tr
from viewer.ui.icons import icon
from viewer.ui.language import voice
from viewer.ui.theme import Theme, blend
from viewer.ui.typography import wear, wear_icons

# So long after the last letter it is looked for (in ms).
_PATIENCE = 120
_LEAST_WIDTH, _WIDTH = 160, 320


class FindBar(QFrame):
    """A line, three switches, and a way to the next place and the one before."""

    asked = Signal(object)
    """(Question) something else is looked for."""
    next_wanted = Signal()
    previous_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find")
        self._theme = theme
        self.line = QLineEdit()
        self.line.setClearButtonEnabled(True)
        self.line.setMinimumWidth(_LEAST_WIDTH)
        self.line.setMaximumWidth(_WIDTH)
        self.count = QLabel()
        self.count.setMinimumWidth(96)
        self.count.setWordWrap(True)  # what is wrong with an expression takes a sentence
        self._buttons: list[tuple[QToolButton, str]] = []
        self._tips: list[tuple[QToolButton, str, str]] = []
        self.case = self._switch("Aa", mark("Capitals count"), "Alt+C")
        self.words = self._switch("ab", mark("Whole words alone"), "Alt+W")
        self.pattern = self._switch(".*", mark("Regular expression"), "Alt+X")
        back = self._button("ri.arrow-up-s-line", mark("The place before"), "Shift+F3", self.previous_wanted.emit)
        self.words.setProperty("underlined", True)  # noqa: FBT003 - Qt's own signature
        on = self._button("ri.arrow-down-s-line", mark("The next place"), "F3", self.next_wanted.emit)
        close = self._button("ri.close-line", mark("Close"), "Esc", self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        for widget in (self.case, self.words, self.pattern, back, on):
            row.addWidget(widget)
        row.addWidget(self.count, 1)
        row.addWidget(close)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PATIENCE)
        self._wait.timeout.connect(self._ask)
        self.line.textChanged.connect(self._wait_a_little)
        for switch in (self.case, self.words, self.pattern):
            switch.toggled.connect(self._ask)
        theme.changed.connect(self._recolour)
        self._recolour()
        self._say()
        voice.changed.connect(self._say)
        self.hide()

    def _say(self) -> None:
        self.line.setPlaceholderText(tr("Find in both texts"))
        self.line.setAccessibleName(tr("Find in both texts"))
        for button, tip, key in self._tips:
            told, keys = tr(tip), QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{told} ({keys})")
            button.setAccessibleName(told)

    @property
    def question(self) -> Question:
        """Return what is looked for."""
        return Question(self.line.text(), self.case.isChecked(), self.words.isChecked(), self.pattern.isChecked())

    def open_bar(self, text: str = "") -> None:
        """Show the bar, with a text where one is selected."""
        self.show()
        if text:
            self.line.setText(text)
        self.line.setFocus()
        self.line.selectAll()
        self._ask()

    def close_bar(self) -> None:
        """Hide the bar."""
        self._wait.stop()
        self.hide()
        self.closed.emit()

    def tell(self, words: str) -> None:
        """Say how many places there are, or what is wrong."""
        self.count.setText(words)
        self.count.setAccessibleName(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go on with Return, back with Shift and Return, close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._wait.isActive():
                self._ask()
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.previous_wanted if back else self.next_wanted).emit()
        else:
            super().keyPressEvent(event)

    def _wait_a_little(self) -> None:
        self._wait.start()

    def _ask(self) -> None:
        self._wait.stop()
        self.asked.emit(self.question)

    def _switch(self, letters: str, tip: str, key: str) -> QToolButton:
        """Return a switch that shows letters: no icon says as plainly what becomes of them."""
        button = self._tool(tip, key)
        button.setText(letters)
        wear(button, 1.0)
        button.setCheckable(True)
        button.setShortcut(key)
        return button

    def _button(self, name: str, tip: str, key: str, press: Callable[[], object]) -> QToolButton:
        button = self._tool(tip, key)
        wear_icons(button)
        button.clicked.connect(press)
        self._buttons.append((button, name))
        return button

    def _tool(self, tip: str, key: str) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        self._tips.append((button, tip, key))
        return button

    def _recolour(self) -> None:
        ink, panel = self._theme.colour("ink"), self._theme.colour("panel")
        faint = blend(self._theme.colour("soft_ink"), panel, 0.5)
        for button, name in self._buttons:
            button.setIcon(icon(name, ink.name(), faint.name()))

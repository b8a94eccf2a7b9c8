"""The card that says what is being done, with a way out. Shown only when there is something to wait for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from viewer.translation import tr
from viewer.ui.language import voice
from viewer.ui.theme import Theme

# What is done sooner needs no card: it would only flash.
PATIENCE = 300
_WIDTH = 320


class ProgressCard(QFrame):
    """Lies over the middle of its parent."""

    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("progress")
        self._theme, self._over = theme, parent
        self.label, self._words = QLabel(), ""
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self.cancel_button = QPushButton()
        self.cancel_button.clicked.connect(self._cancel)
        top = QHBoxLayout()
        top.addWidget(self.label, 1)
        top.addWidget(self.cancel_button)
        rooms = QVBoxLayout(self)
        rooms.setContentsMargins(16, 12, 16, 16)
        rooms.setSpacing(8)
        rooms.addLayout(top)
        rooms.addWidget(self._bar)
        self.setFixedWidth(_WIDTH)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(PATIENCE)
        self._wait.timeout.connect(self._appear)
        parent.installEventFilter(self)
        theme.changed.connect(self._recolour)
        self._recolour()
        self._say()
        voice.changed.connect(self._say)
        self.hide()

    def _say(self) -> None:
        self.setAccessibleName(tr("Progress"))
        self.cancel_button.setText(tr("Cancel"))
        self.label.setText(tr(self._words))

    def tell(self, words: str) -> None:
        """Say what is being done, by a text that is marked; the card comes when it takes long."""
        self._words = words
        self.label.setText(tr(words))
        if self.isHidden() and not self._wait.isActive():
            self._wait.start()

    def finish(self) -> None:
        """Go away."""
        self._wait.stop()
        self.hide()

    def _appear(self) -> None:
        self._place()
        self.show()
        self.raise_()

    def _cancel(self) -> None:
        self.finish()
        self.cancelled.emit()

    def _place(self) -> None:
        self.adjustSize()
        space = self._over.size() - self.size()
        self.move(space.width() // 2, space.height() // 3)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002 - Qt's name and signature
        """Stay in the middle."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _recolour(self) -> None:
        page, line = self._theme.colour("background").name(), self._theme.colour("line").name()
        accent, panel = self._theme.accent.name(), self._theme.colour("panel").name()
        self.setStyleSheet(
            f"#progress {{ background: {page}; border: 1px solid {line}; border-radius: 8px; }}"
            f"QProgressBar {{ background: {panel}; border: none; border-radius: 4px; }}"
            f"QProgressBar::chunk {{ background: {accent}; border-radius: 4px; }}"
        )

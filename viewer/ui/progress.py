"""The card that says what is being done, with a way out. Shown only when there is something to wait for."""

from __future__ import annotations

from collections.abc import Mapping
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from viewer.presenting.estimate import Pace, Stage
from viewer.translation import tr, tr_n
from viewer.ui.language import voice
from viewer.ui.theme import Theme

# What is done sooner needs no card: it would only flash.
PATIENCE = 300
_WIDTH, _ABOVE_EDGE = 320, 24
# How often the remaining time is told anew (in ms).
_EVERY = 200
_THOUSAND = 1000
# From so many seconds on minutes are told.
_MINUTE = 60


_NOTHING: Mapping[str, float] = {}
_NO_STAGE = Stage("")


class ProgressCard(QFrame):
    """Lies over the foot of its parent, in the middle: what is read or pressed meanwhile stands above it."""

    cancelled = Signal(str)
    """(lane) the reader waits no more for the work of this lane."""
    learnt = Signal(object)
    """(dict) how fast this machine was found to be at each kind of work."""

    def __init__(self, theme: Theme, parent: QWidget, pace: Mapping[str, float] = _NOTHING) -> None:
        super().__init__(parent)
        self._pace = Pace.of(pace)
        self._under_way: dict[str, tuple[Stage, float]] = {}
        """What is being done on each lane and since when; the last is told."""
        self.setObjectName("progress")
        self._theme, self._over = theme, parent
        self.label = QLabel()
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self.cancel_button = QPushButton()
        self.cancel_button.clicked.connect(self.cancel)
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
        self._tick = QTimer(self)
        self._tick.setInterval(_EVERY)
        self._tick.timeout.connect(self._count)
        parent.installEventFilter(self)
        theme.changed.connect(self._recolour)
        self._recolour()
        self._say()
        voice.changed.connect(self._say)
        self.hide()

    def _say(self) -> None:
        self.setAccessibleName(tr("Progress"))
        self.cancel_button.setText(tr("Cancel"))
        self._count()

    def tell(self, stage: Stage, lane: str = "") -> None:
        """Say what is being done, and on which lane of the desk; the card comes when it takes long."""
        if stage.kind:  # without one a new question begins, and the old one was given up
            self._learn(lane)
        self._under_way.pop(lane, None)
        self._under_way[lane] = stage, perf_counter()
        self._count()
        if self.isHidden() and not self._wait.isActive():
            self._wait.start()

    def finish(self, lane: str = "") -> None:
        """Tell no more of the work of this lane: it is done. Go away, if no other is under way."""
        if lane in self._under_way:
            self._learn(lane)
            self._leave(lane)

    def _leave(self, lane: str) -> None:
        self._under_way.pop(lane, None)
        if self._under_way:
            self._count()
            return
        self._wait.stop()
        self._tick.stop()
        self.hide()
        self.label.setText("")

    @property
    def _told(self) -> tuple[str, Stage, float]:
        """The lane that is told of, what is being done on it, and since when."""
        if not self._under_way:
            return "", _NO_STAGE, 0.0
        lane, (stage, since) = next(reversed(self._under_way.items()))
        return lane, stage, since

    def _learn(self, lane: str) -> None:
        """Take in how long the stage of a lane took that ends now."""
        stage, since = self._under_way.get(lane, (_NO_STAGE, 0.0))
        if self._pace.learn(stage, perf_counter() - since):
            self.learnt.emit(dict(self._pace.known))

    def _count(self) -> None:
        """Say what is done and how long it will take, by what is known of this machine."""
        _lane, stage, since = self._told
        words, expected = tr(stage.words) if stage.words else "", self._pace.seconds(stage)
        left = expected - (perf_counter() - since) if expected is not None else -1.0
        if expected is None or left < 0:
            self._bar.setRange(0, 0)
            self.label.setText(words)
            return
        self._bar.setRange(0, _THOUSAND)
        self._bar.setValue(round(_THOUSAND * (1 - left / expected)))
        self.label.setText(tr("{stage} {left}", stage=words, left=_left(left)))

    def _appear(self) -> None:
        self._count()
        self._place()
        self.show()
        self.raise_()
        self._tick.start()

    def cancel(self) -> None:
        """Ask that what is told be given up, and tell no more of it."""
        lane, *_ = self._told
        self._leave(lane)
        self.cancelled.emit(lane)

    def _place(self) -> None:
        self.adjustSize()
        space = self._over.size() - self.size()
        self.move(space.width() // 2, max(0, space.height() - _ABOVE_EDGE))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002 - Qt's name and signature
        """Stay in its place."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _recolour(self) -> None:
        page, rim = self._theme.colour("background").name(), self._theme.rim(0.55).name()
        accent, panel = self._theme.accent.name(), self._theme.colour("panel").name()
        self.setStyleSheet(
            f"#progress {{ background: {page}; border: 1px solid {rim}; border-radius: 8px; }}"
            f"QProgressBar {{ background: {panel}; border: none; border-radius: 4px; }}"
            f"QProgressBar::chunk {{ background: {accent}; border-radius: 4px; }}"
        )


def _left(seconds: float) -> str:
    """Say how much time is left, in whole seconds, or minutes where there are many."""
    if seconds < 1:
        return tr("a moment left")
    if seconds < _MINUTE:
        return tr_n("about 1 second left", "about {n} seconds left", round(seconds))
    return tr_n("about 1 minute left", "about {n} minutes left", round(seconds / _MINUTE))

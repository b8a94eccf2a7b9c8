"""The switches of the flags, beside those of the categories. They tell what is wanted, and filter nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from viewer.model import Flag
from viewer.presenting.filters import DEFAULT_FILTER
from viewer.presenting.labels import FLAG_LABELS
from viewer.presenting.presenter import Presenter
from viewer.translation import number, tr
from viewer.ui.chips import Chip
from viewer.ui.flow_layout import FlowLayout
from viewer.ui.language import voice
from viewer.ui.theme import Theme
from viewer.ui.typography import wear

_SMALLER = 0.84
_DIVIDER = QSize(9, 22)


class FlagChip(Chip):
    """One switch of a flag: on, it narrows what is shown."""

    def __init__(self, flag: Flag, theme: Theme, parent: QWidget) -> None:
        super().__init__(FLAG_LABELS[flag], theme, parent)
        wear(self, _SMALLER)

    def _how(self) -> str:
        """Return how the switch is used."""
        return tr("Click to show only differences that carry a flag which is on, double-click for this flag alone.")

    def _tell(self) -> None:
        """Tell what it narrows to; that it is on, a switch tells by itself."""
        name, count = tr(self.label.name), number(self._count)
        self.setAccessibleName(tr("Narrow to {flag}, {count}", flag=name, count=count))


class FlagChips(QObject):
    """The switches of all flags, set into the flow of the others after a thin line."""

    wanted = Signal(object)
    """The filter the reader wants."""

    def __init__(self, theme: Theme, parent: QWidget, row: FlowLayout) -> None:
        super().__init__(parent)
        self._row = row
        self._filter = self._before_click = DEFAULT_FILTER
        self._divider = _Divider(theme, parent)
        self._divider.setProperty("divides", True)  # noqa: FBT003 - Qt's own signature
        row.addWidget(self._divider)
        self.chips: dict[Flag, FlagChip] = {}
        for flag in FLAG_LABELS:
            chip = FlagChip(flag, theme, parent)
            chip.clicked.connect(lambda _on=False, f=flag: self._toggle(f))
            chip.solo.connect(lambda f=flag: self._solo(f))
            self.chips[flag] = chip
            row.addWidget(chip)
        voice.changed.connect(self._say)

    def _say(self) -> None:
        for chip in self.chips.values():
            chip.say()

    def show_presenter(self, presenter: Presenter) -> None:
        """Show counts and what is on. A flag that is on stays in sight: it must be possible to switch it off."""
        counts = presenter.flag_counts()
        self._filter = presenter.filter
        with self._row.at_once():
            for flag, chip in self.chips.items():
                on = flag in presenter.filter.flags
                chip.setChecked(on)
                chip.show_count(counts[flag])
                chip.setVisible(on or counts[flag] > 0)
            self._divider.setVisible(any(not chip.isHidden() for chip in self.chips.values()))

    def _toggle(self, flag: Flag) -> None:
        self._before_click = self._filter
        self.wanted.emit(self._filter.flag_toggled(flag))

    def _solo(self, flag: Flag) -> None:
        """Narrow to one flag alone, or no more if it was alone."""
        alone = self._filter.narrowed_to(flag)
        self.wanted.emit(self._filter.narrowed_to() if self._before_click == alone else alone)


class _Divider(QWidget):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.hide()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for a line with room on either side."""
        return _DIVIDER

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and signature
        """Draw the line."""
        QPainter(self).fillRect(self.width() // 2, 3, 1, self.height() - 6, self._theme.rim(0.45))

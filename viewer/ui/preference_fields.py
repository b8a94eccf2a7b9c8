"""One preference as a row: its title, the control that its kind asks for, and what it does. Keeps no value itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from viewer.preference import Preference
from viewer.translation import tr
from viewer.ui.accessible_explanation import Explanation
from viewer.ui.typography import grown, soften

# In lines of the font of the system.
_CONTROL_WIDTH = 16
# Of the words beside a tick: the box, its rim on either side, and what the style sheet sets between.
_BOX, _BESIDE_BOX = 14, 2 + 8
_INSET = 6
_HUNDRED = 100

Take = Callable[[Any], None]


class PreferenceRow(QWidget):
    """A row; `take` is called with each value that the reader chooses."""

    def __init__(self, about: Preference, default: object, take: Take) -> None:
        super().__init__()
        self.about = about
        self.control = _control(about, default, take)
        self._title = QLabel()
        self._explanation = soften(Explanation(self.control), 0.94)
        self._explanation.setWordWrap(True)
        self._arrange()
        self.tell()

    def _arrange(self) -> None:
        rooms = QVBoxLayout(self)
        rooms.setContentsMargins(0, 0, 0, 0)
        rooms.setSpacing(2)
        if isinstance(self.control, QCheckBox):
            rooms.addWidget(self.control)
            self._title.hide()
            self._explanation.setContentsMargins(grown(_BOX) + _BESIDE_BOX, 0, 0, 0)
        else:
            self._title.setBuddy(self.control)
            self._give_width()
            line = QHBoxLayout()
            line.addWidget(self._title, 1)
            line.addWidget(self.control)
            rooms.addLayout(line)
        rooms.addWidget(self._explanation)

    def _give_width(self) -> None:
        if not isinstance(self.control, QCheckBox):
            self.control.setFixedWidth(_CONTROL_WIDTH * self.fontMetrics().lineSpacing())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Grow with the font of the system."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._give_width()

    def tell(self) -> None:
        """Say everything in the language in force."""
        title, explanation = tr(self.about.title), tr(self.about.explanation)
        self._title.setText(title)
        self._explanation.setText(explanation)
        self.control.setAccessibleName(title)
        self.control.setAccessibleDescription(explanation)
        if isinstance(self.control, QCheckBox):
            self.control.setText(title)
        elif isinstance(self.control, QComboBox) and self.about.choices is not None:
            for n, told in enumerate(self.about.choices.values()):
                self.control.setItemText(n, tr(told))
        elif isinstance(self.control, QComboBox):
            self.control.setItemText(0, tr("The program’s own"))

    def show_value(self, value: Any) -> None:  # noqa: ANN401 - the control knows its kind
        """Show a value without calling `take`."""
        with QSignalBlocker(self.control):
            match self.control:
                case QCheckBox():
                    self.control.setChecked(value)
                case QComboBox():
                    self.control.setCurrentIndex(max(0, self.control.findData(str(value))))
                case QSpinBox():
                    self.control.setValue(round(value * _HUNDRED) if self.about.percent else value)
                case QDoubleSpinBox():
                    self.control.setValue(value)
                case QLineEdit():
                    self.control.setText(value)

    def fits(self, words: list[str]) -> bool:
        """Whether all of some words, in small letters, stand in what is said here."""
        about = self.about
        choices = " ".join(map(tr, about.choices.values())) if about.choices else ""
        said = f"{tr(about.group.value)} {tr(about.title)} {tr(about.explanation)} {choices}".casefold()
        return all(word in said for word in words)


def _control(about: Preference, default: object, take: Take) -> QWidget:
    """Return the control for a kind of value, with a wheel that scrolls the page unless the control is in use."""
    control = _made(about, default, take)
    control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    control.installEventFilter(_CalmWheel(control))
    return control


def _made(about: Preference, default: object, take: Take) -> QWidget:
    if isinstance(default, bool):
        box = QCheckBox()
        box.toggled.connect(take)
        return box
    if about.choices is not None or about.font:
        return _combo(about, default, take)
    if isinstance(default, int | float):
        return _spin(about, default, take)
    line = QLineEdit()
    line.editingFinished.connect(lambda: take(line.text()))
    return line


def _combo(about: Preference, default: object, take: Take) -> QComboBox:
    combo = QComboBox()
    if about.choices is not None:
        for value in about.choices:
            combo.addItem("", str(value))
    else:
        combo.addItem("", "")
        for family in QFontDatabase.families():
            combo.addItem(family, family)
    kind = cast("Callable[[str], Any]", type(default))
    combo.currentIndexChanged.connect(lambda n: take(kind(combo.itemData(n))))
    return combo


def _spin(about: Preference, default: float, take: Take) -> QSpinBox | QDoubleSpinBox:
    """Return a box for a number, which stands as far from the edge as the words of other controls do."""
    box = _number_box(about, default, take)
    box.lineEdit().setTextMargins(_INSET, 0, 0, 0)  # of a spin box the style sheet cannot say it
    return box


def _number_box(about: Preference, default: float, take: Take) -> QSpinBox | QDoubleSpinBox:
    """Return a box for a number; what is typed counts when it is done."""
    if isinstance(default, int) or about.percent:
        scale = _HUNDRED if about.percent else 1
        whole = QSpinBox()
        whole.setRange(round(about.least * scale), round(about.most * scale))
        whole.setSingleStep(max(1, round(about.step * scale)))
        whole.setSuffix(" %" if about.percent else "")
        whole.setKeyboardTracking(False)
        whole.valueChanged.connect(lambda value: take(value / scale if about.percent else value))
        return whole
    box = QDoubleSpinBox()
    box.setRange(about.least, about.most)
    box.setSingleStep(about.step)
    box.setKeyboardTracking(False)
    box.valueChanged.connect(take)
    return box


class _CalmWheel(QObject):
    """Keeps the wheel from changing a value that is only passed over."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Leave the wheel to the page, unless the control has the keyboard."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False

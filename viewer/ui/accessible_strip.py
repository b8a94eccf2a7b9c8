"""The strip of the whole comparison for a screen reader: a scroll bar that tells how far one is. Paints nothing."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QAccessibleValueChangeEvent,
    QAccessibleValueInterface,
)
from PySide6.QtWidgets import QAccessibleWidget

from viewer.ui.accessible_parts import NONE, Interface
from viewer.ui.overview import Overview

# The value is the share of the way in hundredths, whatever the texts are long.
WHOLE = 100
_strips: dict[int, AccessibleStrip] = {}


@cache
def install() -> None:
    """Let Qt ask this module what the strip is to a screen reader. Once for a program."""
    QAccessible.installFactory(_interface_for)


def _interface_for(_name: str, asked: QObject) -> QAccessibleInterface | None:
    if not isinstance(asked, Overview):
        return None
    made = AccessibleStrip(asked)
    key = id(made)
    _strips[key] = made
    asked.moved.connect(made.tell)

    def end() -> None:
        _strips.pop(key, None)
        made.end()

    asked.destroyed.connect(end)
    return made


class AccessibleStrip(QAccessibleWidget):
    """The strip: its value is how far one is, its description which paragraph stands at the top."""

    def __init__(self, strip: Overview) -> None:
        super().__init__(strip, QAccessible.Role.ScrollBar, strip.accessibleName())
        self.strip = strip
        self._value = _Way(strip)
        self._told = self._value.currentValue()

    def end(self) -> None:
        """Hold nothing of a window that is gone: the binding keeps for ever what was given to Qt."""
        vars(self._value).clear()
        vars(self).clear()

    def tell(self) -> None:
        """Tell that another place is in sight, while the strip has the focus; not that heights have changed alone."""
        value, before = self._value.currentValue(), self._told
        self._told = value
        if value != before and self.strip.hasFocus() and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self.strip, value))

    def text(self, kind: QAccessible.Text) -> str:
        """Return the name, how far one is, or what stands at the top."""
        if kind is QAccessible.Text.Value:
            return self.strip.told_share()
        if kind is QAccessible.Text.Description:
            return self.strip.told_place()
        return self.strip.accessibleName() if kind is QAccessible.Text.Name else super().text(kind)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Interface:  # type: ignore[override]
        """Give the value."""
        return self._value if kind is QAccessible.InterfaceType.ValueInterface else NONE


class _Way(QAccessibleValueInterface):
    """How far one is, from 0 to a hundred; what is set goes there."""

    def __init__(self, strip: Overview) -> None:
        super().__init__()
        self._strip = strip

    def currentValue(self) -> int:  # noqa: N802 - Qt's name
        """Return how far one is."""
        return round(self._strip.share * WHOLE)

    def setCurrentValue(self, value: float) -> None:  # noqa: N802 - Qt's name
        """Go there."""
        self._strip.go_to(float(value) / WHOLE)

    def minimumValue(self) -> int:  # noqa: N802 - Qt's name
        """Return the beginning."""
        return 0

    def maximumValue(self) -> int:  # noqa: N802 - Qt's name
        """Return the end."""
        return WHOLE

    def minimumStepSize(self) -> int:  # noqa: N802 - Qt's name
        """Return the least that is told apart."""
        return 1

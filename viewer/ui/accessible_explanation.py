"""A label that explains a control, for a screen reader: it belongs to the control, and is not read by itself.

Orca reads all labels of a dialog that belong to nothing when the dialog opens: two hundred words for the preferences. A
buddy would not do: it gives the control another name. Paints nothing.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget

_FLAG = QAccessible.RelationFlag
_known: dict[int, AccessibleExplanation] = {}


class Explanation(QLabel):
    """The label."""

    def __init__(self, control: QWidget) -> None:
        super().__init__()
        self.control = control
        install()


@cache
def install() -> None:
    """Let Qt ask this module what an explanation is to a screen reader. Once for a program."""
    QAccessible.installFactory(_interface_for)


def _interface_for(_name: str, asked: QObject) -> QAccessibleInterface | None:
    if not isinstance(asked, Explanation):
        return None
    made = AccessibleExplanation(asked)
    key = id(made)
    _known[key] = made
    asked.destroyed.connect(lambda: _known.pop(key, None))
    return made


class AccessibleExplanation(QAccessibleWidget):
    """A text that describes a control."""

    def __init__(self, label: Explanation) -> None:
        super().__init__(label, QAccessible.Role.StaticText)
        self._label = label

    def text(self, kind: QAccessible.Text) -> str:
        """Return the words."""
        return self._label.text() if kind is QAccessible.Text.Name else super().text(kind)

    def relations(self, match: _FLAG = _FLAG.AllRelations) -> list[tuple[QAccessibleInterface, _FLAG]]:
        """Return the control that is described by this."""
        known = super().relations(match)
        control = QAccessible.queryAccessibleInterface(self._label.control)
        if match & _FLAG.Described and control is not None:
            known.append((control, _FLAG.Described))
        return known

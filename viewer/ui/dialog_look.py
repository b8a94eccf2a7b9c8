"""What the small dialogs have in common: the room at their edges, and the button that Return presses. Builds none."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLayout, QPushButton

# As far from its edge as all that stands in the window is, and so far from each other.
EDGE, _BETWEEN = 16, 12


def give_edge(rooms: QLayout) -> None:
    """Give the rooms of a dialog the distance from its edge that the window has."""
    rooms.setContentsMargins(EDGE, EDGE, EDGE, EDGE)


def put_first(button: QPushButton) -> None:
    """Let Return press a button, and let it be seen by the button's ground."""
    button.setDefault(True)
    button.setProperty("first", True)  # noqa: FBT003 - Qt's own signature
    # One that Qt's own dialog has built was looked at by the style sheet before.
    button.style().unpolish(button)
    button.style().polish(button)


def dress(dialog: QDialog) -> None:
    """Do both for a dialog that Qt builds, which says OK by whatever word."""
    rooms, buttons = dialog.layout(), dialog.findChild(QDialogButtonBox)
    if rooms is not None:
        give_edge(rooms)
        rooms.setSpacing(_BETWEEN)
    if buttons is not None:
        put_first(buttons.button(QDialogButtonBox.StandardButton.Ok))

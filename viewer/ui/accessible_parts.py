"""What the parts of the texts have in common for a screen reader, and how long they live. Knows no text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from shiboken6 import Shiboken

if TYPE_CHECKING:
    from viewer.ui.accessible_view import AccessibleView

Interface = object
"""What `interface_cast` returns, by a name that no method here has."""
NONE = Shiboken.VoidPtr(0)
"""What `interface_cast` returns where there is nothing: None and 0 end the program."""
held: dict[int, QAccessibleInterface] = {}
"""What Qt knows by a number and may ask: it must outlive the question."""


def hold(part: QAccessibleInterface) -> int:
    """Make a part known to Qt, which deletes it when it is let go."""
    known_as = int(QAccessible.registerAccessibleInterface(part))
    held[known_as] = part
    return known_as


def let_go(known_as: int) -> None:
    """Let Qt delete a part."""
    if held.pop(known_as, None) is not None:
        QAccessible.deleteAccessibleInterface(known_as)


class Part(QAccessibleInterface):
    """What all that lies inside the view has in common."""

    def __init__(self, top: AccessibleView, row: int) -> None:
        super().__init__()
        self.top, self.row = top, row
        self.known_as = hold(self)

    def box(self) -> QRect:
        """Return the place of the row in the viewport. Its height is an estimate until the row was in sight."""
        store, bar = self.top.store, self.top.view.verticalScrollBar()
        assert store is not None
        top = round(store.heights.top(self.row)) - bar.value()
        return QRect(0, top, self.top.view.viewport().width(), round(store.heights.height(self.row)))

    def in_sight(self) -> bool:
        """Whether any of the row is in the viewport."""
        return self.box().intersects(self.top.view.viewport().rect())

    def isValid(self) -> bool:  # noqa: N802 - Qt's name
        """Whether the row is still one of those shown."""
        return self.known_as in held and self.top.store is not None

    def object(self) -> QObject:
        """Return none: no part of the view is an object of Qt, which allows that."""
        return None  # type: ignore[return-value]

    def window(self) -> QWindow:
        """Return the window that the view is in."""
        return self.top.view.window().windowHandle()

    def rect(self) -> QRect:
        """Return the place on the screen."""
        corner = self.top.view.viewport().mapToGlobal(QPoint(0, 0))
        return self.box().translated(corner)

    def setText(self, kind: QAccessible.Text, text: str) -> None:  # noqa: N802 - Qt's name
        """Nothing here can be changed."""

    def state(self) -> QAccessible.State:
        """Return what holds of every part: it may be out of sight. That it is read only goes without saying."""
        state = QAccessible.State()
        state.offscreen = not self.in_sight()
        return state

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: ARG002 - Qt's
        """Return nothing: only a row has parts of its own."""
        return None

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        """How many parts it has."""
        return 0

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802
        """Return the part at a place on the screen."""
        inside = (self.child(n) for n in range(self.childCount()))
        return next((part for part in inside if part is not None and part.rect().contains(x, y)), None)

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802 - Qt's name
        """Return which of the parts this is."""
        return next((n for n in range(self.childCount()) if self.child(n) is child), -1)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Interface:  # type: ignore[override]  # noqa: ARG002
        """No further interface, and never None."""
        return NONE

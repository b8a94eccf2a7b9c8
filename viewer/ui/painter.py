"""A painter that ends its work whatever happens, and painting that waits a turn. Draws nothing itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QPaintDevice, QPainter
from PySide6.QtWidgets import QWidget

# In ms. Qt makes none of a timer of 0, but posts an event, which comes in the same turn.
_A_TURN = 1


@contextmanager
def painter_on(device: QPaintDevice, *, smooth: bool = True) -> Iterator[QPainter]:
    """Give a painter for a while.

    A fault on the way keeps whatever it passed through, the painter too; one that is at work still when the next frame
    is drawn, or when what it draws on goes, ends the program.
    """
    painter = QPainter(device)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
        yield painter
    finally:
        painter.end()


def paint_next_turn(widget: QWidget) -> None:
    """Have a widget painted in the next turn of the event loop, and not at the end of this one.

    Qt paints in the very turn in which a posted event changed something. Where both are long, keys and the mouse wait
    for both; so they are heard in between. What waits to be painted already is painted as it is: nothing would be in
    its place until then.
    """
    if widget.updatesEnabled():
        QCoreApplication.sendPostedEvents(widget.window(), QEvent.Type.UpdateRequest)
        widget.setUpdatesEnabled(False)
        QTimer.singleShot(_A_TURN, widget, lambda: widget.setUpdatesEnabled(True))

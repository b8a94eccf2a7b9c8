"""A painter that ends its work whatever happens. Draws nothing itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QPaintDevice, QPainter


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

"""Where a stretch of text stands on its lines, whichever way its words run. Draws nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLine

# A mark is never narrower than this: a hair space is seen.
_NARROWEST = 2.0
# What is so near to each other is one piece.
_TOUCHING = 0.5


def boxes(lines: Iterable[QTextLine], start: int, end: int, at: QPointF, *, turns: bool) -> Iterator[QRectF]:
    """Yield the boxes of a stretch, in UTF-16 units: one for each line that it lies on.

    `turns` says that the text has words from right to left: then a stretch may stand in several places on one line.
    """
    for line in lines:
        a, b = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if a < b:
            pieces = list(_pieces(line, a, b)) if turns else []  # a tab or a soft hyphen has no letters
            for left, right in pieces or [_ends(line, a, b)]:
                width = max(_NARROWEST, right - left)
                yield QRectF(at.x() + left, at.y() + line.y(), width, line.height())


def place_on(line: QTextLine, units: int) -> float:
    """Return where a place stands on its line. Qt answers with a pair in Python: the place, and the place it took."""
    x, _taken = cast("tuple[float, int]", line.cursorToX(units))
    return x


def _ends(line: QTextLine, a: int, b: int) -> tuple[float, float]:
    """Return the two ends of a stretch on a line that runs one way, without the space behind its last word."""
    x1, x2 = sorted((place_on(line, a), place_on(line, b)))
    return x1, min(x2, max(line.naturalTextRect().right(), x1))


def _pieces(line: QTextLine, a: int, b: int) -> Iterator[tuple[float, float]]:
    """Yield the places of a stretch on a line that runs both ways, from left to right.

    They are those of its letters: where the direction turns, a place between two letters is in two places at once, and
    Qt tells the one.
    """
    natural = line.naturalTextRect()
    runs = (run.boundingRect() for run in line.glyphRuns(a, b - a))
    pieces = sorted((max(natural.left(), box.left()), min(natural.right(), box.right())) for box in runs)
    open_one: tuple[float, float] | None = None
    for left, right in pieces:
        if open_one is not None and left <= open_one[1] + _TOUCHING:
            open_one = open_one[0], max(open_one[1], right)
        else:
            if open_one is not None:
                yield open_one
            open_one = left, right
    if open_one is not None:
        yield open_one

"""How high each row is and where it begins: estimates that become exact one by one. Knows no widget."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


class RowHeights:
    """The heights of all rows, and the sums of them, made anew when they are asked for after a change."""

    def __init__(self) -> None:
        self._heights: Floats = np.zeros(0)
        self._tops: Floats = np.zeros(1)
        self._exact: NDArray[np.bool_] = np.zeros(0, dtype=bool)
        self._stale = False
        self._first_inexact = 0

    def __len__(self) -> int:
        return len(self._heights)

    def reset(self, estimates: Floats) -> None:
        """Begin again with estimates for every row."""
        self._heights = np.ceil(estimates)
        self._exact = np.zeros(len(estimates), dtype=bool)
        self._stale = True
        self._first_inexact = 0

    def put(self, row: int, height: float) -> bool:
        """Set the exact height of a row and say whether the estimate was wrong."""
        self._exact[row] = True
        if self._heights[row] == height:
            return False
        self._heights[row] = height
        self._stale = True
        return True

    def height(self, row: int) -> float:
        """Return the height of a row in pixels."""
        return float(self._heights[row])

    def top(self, row: int) -> float:
        """Return where a row begins; the row after the last begins at the end."""
        return float(self.tops()[row])

    def total(self) -> float:
        """Return the height of all rows."""
        return float(self.tops()[-1])

    def tops(self) -> Floats:
        """Return where each row begins, and at the end where the last one ends."""
        if self._stale:
            self._tops = np.concatenate((np.zeros(1), np.cumsum(self._heights)))
            self._stale = False
        return self._tops

    def row_at(self, y: float) -> int:
        """Return the row at a height, the first or last one for a place outside."""
        found = int(np.searchsorted(self.tops(), y, side="right")) - 1
        return max(0, min(found, len(self) - 1))

    def next_inexact(self) -> int | None:
        """Return the first row whose height is still an estimate."""
        while self._first_inexact < len(self) and self._exact[self._first_inexact]:
            self._first_inexact += 1
        return self._first_inexact if self._first_inexact < len(self) else None

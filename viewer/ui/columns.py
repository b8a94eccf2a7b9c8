"""The grid of the two columns: where the numbers, the texts and the line between them stand. Holds no text."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.model import Side

# Multiples of eight pixels, as everywhere in the window.
PADDING = 8
PARAGRAPH_GAP = 8
GUTTER = 48
MARGIN = 24
NUMBER_AT = 16
BAR = 3
# Below this the words of a column are unreadable; the text is cut off at the edge instead.
LEAST_TEXT = 80


@dataclass(frozen=True)
class Columns:
    """Two columns of equal width side by side."""

    width: int

    @property
    def middle(self) -> int:
        """Where the right column begins."""
        return self.width // 2

    def left_edge(self, side: Side) -> int:
        """Return where a column begins."""
        return 0 if side is Side.LEFT else self.middle

    def column_width(self, side: Side) -> int:
        """Return how wide a column is."""
        return self.middle if side is Side.LEFT else self.width - self.middle

    def text_left(self, side: Side) -> int:
        """Return where the text of a column begins."""
        return self.left_edge(side) + GUTTER

    @property
    def text_width(self) -> int:
        """How wide the lines of text are, the same in both columns."""
        return max(LEAST_TEXT, self.middle - GUTTER - MARGIN)

    def side_at(self, x: float) -> Side:
        """Return the column at a place."""
        return Side.LEFT if x < self.middle else Side.RIGHT

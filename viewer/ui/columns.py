"""The grid of the texts: where the numbers, the texts and the line between them stand. Holds no text."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.model import Side
from viewer.settings import SHARE_LEAST, SHARE_MOST, Arrangement

# Multiples of eight pixels, as everywhere in the window.
PADDING = 8
PARAGRAPH_GAP = 8
# Between the paragraphs of two unrelated texts, which are read by themselves: as far as between two rows.
APART_GAP = 2 * PADDING
GUTTER = 48
MARGIN = 24
NUMBER_AT = 16
BAR = 3
# Below this the words of a column are unreadable; the text is cut off at the edge instead.
LEAST_TEXT = 80

_SHOWN = {
    Arrangement.COLUMNS: (Side.LEFT, Side.RIGHT),
    Arrangement.SINGLE: (Side.LEFT, Side.RIGHT),
    Arrangement.LEFT: (Side.LEFT,),
    Arrangement.RIGHT: (Side.RIGHT,),
}


@dataclass(frozen=True)
class Columns:
    """Two columns side by side, or one. `share` is the left one's of the width; `widest` bounds a line, 0 does not.

    In a single column both sides stand in the same place. A text that is narrower than its column stands in its middle.
    """

    width: int
    arrangement: Arrangement = Arrangement.COLUMNS
    share: float = 0.5
    widest: float = 0.0

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides that are shown."""
        return _SHOWN[self.arrangement]

    @property
    def beside(self) -> bool:
        """Whether the two texts stand beside each other."""
        return self.arrangement is Arrangement.COLUMNS

    @property
    def middle(self) -> int:
        """Where the right column begins; where there is one column, its end."""
        if not self.beside:
            return 0 if self.arrangement is Arrangement.RIGHT else self.width
        if self.share == 0.5:  # noqa: PLR2004 - half and half, to the pixel
            return self.width // 2
        return round(self.width * min(SHARE_MOST, max(SHARE_LEAST, self.share)))

    def left_edge(self, side: Side) -> int:
        """Return where a column begins."""
        return self.middle if self.beside and side is Side.RIGHT else 0

    def column_width(self, side: Side) -> int:
        """Return how wide a column is."""
        if not self.beside:
            return self.width
        return self.middle if side is Side.LEFT else self.width - self.middle

    def text_left(self, side: Side) -> int:
        """Return where the text of a column begins."""
        spare = self._room(side) - self.text_width(side)
        return self.left_edge(side) + GUTTER + max(0, spare // 2)

    def text_width(self, side: Side) -> int:
        """Return how wide the lines of text are; where both columns have half, they are the same in both."""
        room = max(LEAST_TEXT, self._room(side))
        return min(room, max(LEAST_TEXT, round(self.widest))) if self.widest else room

    def _room(self, side: Side) -> int:
        even = self.beside and self.share == 0.5  # noqa: PLR2004 - half and half
        return (self.middle if even else self.column_width(side)) - GUTTER - MARGIN

    def side_at(self, x: float) -> Side:
        """Return the column at a place; in a single one a row says whose text it is."""
        if not self.beside:
            return self.sides[-1]
        return Side.LEFT if x < self.middle else Side.RIGHT

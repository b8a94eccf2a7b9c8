"""What is to be drawn, as plain values: rows, cells, paragraphs, runs and marks. Knows no toolkit."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from viewer.model import Category, Kind, Role, Side, Style


class DisplayKind(StrEnum):
    """What a row on the screen is. A moved row of the comparison is drawn twice: where it was and where it went."""

    PAIR = "pair"
    LEFT_ONLY = "left_only"
    RIGHT_ONLY = "right_only"
    MOVED_FROM = "moved_from"
    MOVED_TO = "moved_to"


@dataclass(frozen=True, slots=True)
class DisplayRow:
    """One row on the screen: the paragraphs shown on each side. An empty side is a quiet place.

    `row` is the index of the comparison's row it comes from.
    """

    kind: DisplayKind
    row: int
    left: tuple[int, ...]
    right: tuple[int, ...]

    def on(self, side: Side) -> tuple[int, ...]:
        """Return the paragraphs shown on one side."""
        return self.left if side is Side.LEFT else self.right


@dataclass(frozen=True, slots=True)
class Mark:
    """A difference that lies on a run. `difference` is its index in the comparison.

    `strong` is a changed letter inside a changed word; `whole` says that the difference covers all that the row
    has on this side, so that the passage may be marked as a block instead of word by word.
    """

    difference: int
    category: Category
    kind: Kind
    strong: bool = False
    whole: bool = False


@dataclass(frozen=True, slots=True)
class MarkedRun:
    """A stretch of text under one formatting and one set of marks. `start` is its offset in the document's text.

    `struck` says that it is of the other text, put in where both are shown as one; `start` is its offset there.
    """

    text: str
    start: int
    style: Style = Style.PLAIN
    link: str | None = None
    marks: tuple[Mark, ...] = ()
    struck: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """A place where the other side has words that this one lacks: its offset in the document's text."""

    difference: int
    at: int


@dataclass(frozen=True, slots=True)
class CellParagraph:
    """One paragraph of a cell. `number` counts from 1; `tag` says what a reader must know of the whole passage.

    `break_mark` is set where the paragraph begins with a break that the other side lacks. `gaps` are the places of
    words that stand on the other side alone.
    """

    index: int
    number: int
    role: Role
    level: int
    tag: str | None
    runs: tuple[MarkedRun, ...]
    break_mark: Mark | None = None
    gaps: tuple[Gap, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """One side of a row. Without paragraphs it is the quiet place that faces a one-sided passage."""

    paragraphs: tuple[CellParagraph, ...] = ()
    furniture: bool = False
    one_sided: bool = False
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """Where "next" or "previous" leads: a difference, the place of its entry among all, and whether it came round.

    `holds` is how many differences the entry has, where any entry has several; where none has, an entry is a
    difference and nothing is told of entries. `position` is 0 where it is done, and passed by.
    """

    difference: int
    wrapped: bool
    position: int
    total: int
    holds: int | None = None

"""Where a reader was in a comparison that is made anew, and the same difference in the new one. Shows nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from viewer.model import Comparison, Difference, Side, Span


@dataclass(frozen=True)
class LeftAt:
    """What stood at the top of the view, how much of its row above it, and the difference in hand."""

    place: tuple[Side, int] | None
    share_above: float
    in_hand: Difference | None

    def found_again(self, comparison: Comparison) -> int | None:
        """Return where the difference in hand stands in another comparison of the same texts, if it does."""
        known = self.in_hand
        if known is None:
            return None
        return number_of(comparison, known.left, known.right, lambda d: d.kind is known.kind)


def number_of(
    comparison: Comparison, left: Span | None, right: Span | None, admits: Callable[[Difference], bool]
) -> int | None:
    """Return which difference stands there on both sides and is admitted.

    Where it begins is looked at first: to compare whole spans takes ten times as long, and a book has ten thousands.
    """
    side = Side.LEFT if left is not None else Side.RIGHT
    start = left.start if left is not None else right.start if right is not None else None
    for n, d in enumerate(comparison.differences):
        here = d.left if side is Side.LEFT else d.right
        if here is not None and here.start == start and d.left == left and d.right == right and admits(d):
            return n
    return None


def of_same_texts(one: Comparison, other: Comparison) -> bool:
    """Whether two comparisons are of the same texts; what was settled may give their paragraphs other roles."""
    return all(one.side(side).text is other.side(side).text for side in Side)

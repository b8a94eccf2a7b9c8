"""Where a reader was in a comparison that is made anew, and the same difference in the new one. Shows nothing."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.model import Comparison, Difference, Side


@dataclass(frozen=True)
class LeftAt:
    """What stood at the top of the view, how much of its row above it, and the difference in hand."""

    place: tuple[Side, int] | None
    share_above: float
    in_hand: Difference | None

    def found_again(self, comparison: Comparison) -> int | None:
        """Return where the difference in hand stands in another comparison of the same texts, if it does."""
        if self.in_hand is None:
            return None
        there = self.in_hand.kind, self.in_hand.left, self.in_hand.right
        return next((n for n, d in enumerate(comparison.differences) if (d.kind, d.left, d.right) == there), None)


def of_same_texts(one: Comparison, other: Comparison) -> bool:
    """Whether two comparisons are of the same texts; what was settled may give their paragraphs other roles."""
    return all(one.side(side).text is other.side(side).text for side in Side)

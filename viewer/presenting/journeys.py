"""How far a moved passage went, and which runs lie under a difference. Answers questions, says nothing."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property

from viewer.model import Comparison, Difference, Relation, Run, Side


class Journeys:
    """Questions about the places in one comparison, each answered without a walk over all of it."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison

    def paragraphs(self, row_index: int) -> int:
        """Return by how many facing paragraphs a moved row went down (up: below 0)."""
        row = self._comparison.rows[row_index]
        if not (row.left and row.right):
            return 0
        lefts, rights = self._fixed
        return bisect_left(rights, row.right[0]) - bisect_left(lefts, row.left[0])

    def runs_under(self, difference: Difference, side: Side) -> Iterator[Run]:
        """Yield the runs that a difference covers or touches on one side."""
        span = difference.on(side)
        if span is None:
            return
        runs, starts = self._runs[side]
        at = max(0, bisect_right(starts, span.start) - 1)
        while at < len(runs) and runs[at].start < span.end:
            if runs[at].end > span.start:
                yield runs[at]
            at += 1

    def target(self, difference: Difference, side: Side) -> str:
        """Return where the words of a difference lead on one side; nothing where they are no link there."""
        return next((run.link for run in self.runs_under(difference, side) if run.link), "")

    @cached_property
    def _fixed(self) -> tuple[list[int], list[int]]:
        """The paragraphs that face each other without having moved: the milestones of both sides."""
        rows = [r for r in self._comparison.rows if r.left and r.right and r.relation is not Relation.MOVED]
        return sorted(i for r in rows for i in r.left[:1]), sorted(i for r in rows for i in r.right[:1])

    @cached_property
    def _runs(self) -> dict[Side, tuple[list[Run], list[int]]]:
        of_side = {side: sorted(self._comparison.side(side).runs, key=lambda r: r.start) for side in Side}
        return {side: (runs, [r.start for r in runs]) for side, runs in of_side.items()}

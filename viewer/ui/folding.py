"""Which rows are folded where only changes are shown: runs of rows without a shown difference. Knows no widget."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from viewer.model import Side
from viewer.presenting.presenter import Presenter
from viewer.translation import tr_n

# So many rows around a change stay, to read it in its place.
CONTEXT = 1
# A fold takes the place of a row: of fewer rows it would save nothing.
_LEAST = 2


@dataclass(frozen=True, slots=True)
class Fold:
    """Display rows first..last, which one line stands for; `paragraphs` is how many the side with more has there."""

    first: int
    last: int
    paragraphs: int

    @property
    def words(self) -> str:
        """What stands in that line."""
        return tr_n(
            "1 paragraph without a shown difference", "{n} paragraphs without a shown difference", self.paragraphs
        )


def folds_of(presenter: Presenter, opened: Collection[int] = (), context: int = CONTEXT) -> tuple[Fold, ...]:
    """Return the folds, in order; rows that were `opened` by hand stay open. Unrelated texts have none."""
    import numpy as np  # the start page needs none

    rows = presenter.rows
    if presenter.comparison.unrelated or not rows:
        return ()
    stays = np.zeros(len(rows), dtype=bool)
    stays[list(opened)] = True
    near = np.fromiter(presenter.rows_shown(), dtype=np.intp)
    for step in range(-context, context + 1):
        stays[np.clip(near + step, 0, len(rows) - 1)] = True
    edges = np.flatnonzero(np.diff(np.concatenate(([True], stays, [True])).astype(np.int8)))
    found = []
    for first, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        if end - first >= _LEAST:
            counts = (sum(len(row.on(side)) for row in rows[first:end]) for side in Side)
            found.append(Fold(first, end - 1, max(counts)))
    return tuple(found)

"""Where the shown differences stand on the page, as arrays: a hundred thousand of them are placed in a moment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from viewer.model import Category, Side
from viewer.presenting.presenter import Presenter
from viewer.ui.heights import Floats, RowHeights
from viewer.ui.row_plan import RowPlan

_CATEGORIES = tuple(Category)
_SIDES = tuple(Side)


@dataclass(frozen=True)
class Tick:
    """One mark on the strip: from where to where on the page, in pixels of the page."""

    top: float
    height: float
    side: Side
    category: Category
    whole: bool


class Ticks:
    """All of them. `share` is how far down in its row a difference stands; a whole passage fills its row."""

    def __init__(self, presenter: Presenter, plan: RowPlan) -> None:
        found = list(_places(presenter, plan))
        self._rows = np.array([f[0] for f in found], dtype=np.intp)
        self._shares = np.array([f[1] for f in found])
        self._kinds = np.array([f[2] for f in found], dtype=np.int64)
        self._whole = np.array([f[3] for f in found], dtype=bool)

    def on(self, heights: RowHeights, scale: float) -> Iterator[Tick]:
        """Yield the ticks for a strip of that scale, once for each pixel."""
        if not len(self._rows):
            return
        tops = heights.tops()
        high = tops[self._rows + 1] - tops[self._rows]
        y = tops[self._rows] + np.where(self._whole, 0, self._shares * high)
        for n in self._first_on_each_pixel(y * scale):
            height = float(high[n]) if self._whole[n] else 0.0
            side, category = divmod(int(self._kinds[n]), len(_CATEGORIES))
            yield Tick(float(y[n]), height, _SIDES[side], _CATEGORIES[category], bool(self._whole[n]))

    def _first_on_each_pixel(self, y: Floats) -> list[int]:
        kinds = len(_SIDES) * len(_CATEGORIES)
        _, first = np.unique(np.rint(y).astype(np.int64) * kinds + self._kinds, return_index=True)
        return [int(n) for n in np.sort(first)]


def _places(presenter: Presenter, plan: RowPlan) -> Iterator[tuple[int, float, int, bool]]:
    comparison = presenter.comparison
    for n in presenter.shown():
        d = comparison.differences[n]
        for number, side in enumerate(_SIDES):
            span = d.on(side)
            display_row = presenter.display_row_of(n, side)
            paragraphs = presenter.rows[display_row].on(side)
            if not span or not paragraphs:
                continue
            document = comparison.side(side)
            first, last = document.paragraphs[paragraphs[0]].start, document.paragraphs[paragraphs[-1]].end
            whole = span.start <= first and last <= span.end
            share = max(0.0, (span.start - first) / max(1, last - first))
            kind = number * len(_CATEGORIES) + _CATEGORIES.index(d.category)
            yield plan.row_of(display_row), share, kind, whole

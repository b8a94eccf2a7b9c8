"""Where the shown differences stand on the page, as arrays: a hundred thousand of them are placed in a moment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from viewer.model import Category, Document, Side
from viewer.presenting.presenter import Presenter
from viewer.ui.heights import Floats, RowHeights
from viewer.ui.row_plan import Ints, RowPlan

_CATEGORIES = tuple(Category)
_SIDES = tuple(Side)
# Two ticks that lie over each other by so much (in pixels) look as one does: their round corners are within.
_OVER = 1.0


class Look(IntEnum):
    """What a mark on the strip says: that something moved, belongs to the page around, stands whole, or in part."""

    MOVED = 0
    FURNITURE = 1
    WHOLE = 2
    PART = 3


@dataclass(frozen=True)
class Tick:
    """One mark on the strip: from where to where, in pixels of the strip."""

    top: float
    bottom: float
    side: Side
    look: Look


_LOOKS = np.array(
    [{Category.MOVED: Look.MOVED, Category.FURNITURE: Look.FURNITURE}.get(c, Look.PART) for c in _CATEGORIES]
)


class TickFacts:
    """What is known of every difference, shown or not: the display row, the share, the kind, on each side it has."""

    def __init__(self, presenter: Presenter) -> None:
        self.presenter = presenter
        comparison = presenter.comparison
        categories = {category: n for n, category in enumerate(_CATEGORIES)}
        columns = [_on_side(presenter, side) for side in _SIDES]
        kinds = np.array([categories[d.category] for d in comparison.differences], dtype=np.int64)
        self.differences = np.concatenate([c[0] for c in columns])
        self.rows = np.concatenate([c[1] for c in columns])
        self.shares = np.concatenate([c[2] for c in columns])
        self.whole = np.concatenate([c[3] for c in columns])
        sides = np.repeat(np.arange(len(_SIDES)), [len(c[0]) for c in columns])
        self.kinds = sides * len(_CATEGORIES) + kinds[self.differences]


def _on_side(presenter: Presenter, side: Side) -> tuple[Ints, Ints, Floats, NDArray[np.bool_]]:
    """Return the differences that have words on a side: their numbers, display rows, shares, and which are whole."""
    comparison = presenter.comparison
    document = comparison.side(side)
    spans = [(n, span.start, span.end) for n, d in enumerate(comparison.differences) if (span := d.on(side))]
    table = np.array(spans, dtype=np.int64).reshape(-1, 3)
    numbers, starts, stops = table[:, 0].astype(np.intp), table[:, 1], table[:, 2]
    rows = np.array([presenter.display_row_of(n, side) for n, _, _ in spans], dtype=np.intp)
    first, last = _extents(presenter, document, side)
    there = last[rows] > 0 if len(rows) else np.zeros(0, dtype=bool)
    numbers, starts, stops, rows = numbers[there], starts[there], stops[there], rows[there]
    shares = np.maximum(0.0, (starts - first[rows]) / np.maximum(1, last[rows] - first[rows]))
    return numbers, rows, shares, (starts <= first[rows]) & (last[rows] <= stops)


def _extents(presenter: Presenter, document: Document, side: Side) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return where each display row begins and ends in the text of a side; 0 and 0 where it has nothing there."""
    edges = np.array([(p.start, p.end) for p in document.paragraphs], dtype=np.int64).reshape(-1, 2)
    found = [(on[0], on[-1]) if (on := row.on(side)) else (-1, -1) for row in presenter.rows]
    table = np.array(found, dtype=np.int64).reshape(-1, 2)
    there = table[:, 0] >= 0
    return np.where(there, edges[table[:, 0], 0], 0), np.where(there, edges[table[:, 1], 1], 0)


class Ticks:
    """Those that are shown. `share` is how far down in its row a difference stands; a whole passage fills its row."""

    def __init__(self, facts: TickFacts, plan: RowPlan) -> None:
        shown = np.zeros(len(facts.presenter.comparison.differences), dtype=bool)
        shown[list(facts.presenter.shown())] = True
        here = shown[facts.differences]
        self._rows = plan.rows_of(facts.rows[here])
        self._shares, self._kinds, self._whole = facts.shares[here], facts.kinds[here], facts.whole[here]

    def on(self, heights: RowHeights, scale: float, least: float) -> Iterator[Tick]:
        """Yield the ticks for a strip of that scale, none less high than told.

        On each pixel one stands for all of its kind that begin there, and those of one look that lie over each other
        are one: a thousand ticks of a long text would take longer to draw than the texts.
        """
        if not len(self._rows):
            return
        tops = heights.tops()
        here = tops[self._rows]
        high = tops[self._rows + 1] - here
        y = (here + np.where(self._whole, 0, self._shares * high)) * scale
        chosen = self._first_on_each_pixel(y)
        kinds, whole = self._kinds[chosen], self._whole[chosen]
        looks = _LOOKS[kinds % len(_CATEGORIES)]
        looks = np.where(whole & (looks == Look.PART), Look.WHOLE, looks)
        bottoms = y[chosen] + np.maximum(least, np.where(whole, high[chosen] * scale - 1, 0))
        yield from _joined(y[chosen], bottoms, kinds // len(_CATEGORIES), looks)

    def _first_on_each_pixel(self, y: Floats) -> Ints:
        kinds = len(_SIDES) * len(_CATEGORIES)
        _, first = np.unique(np.rint(y).astype(np.int64) * kinds + self._kinds, return_index=True)
        return np.sort(first)


def _joined(tops: Floats, bottoms: Floats, sides: Ints, looks: Ints) -> Iterator[Tick]:
    """Yield ticks, in their order; those that lie over the one before, with its side and look, go on with it."""
    new = np.ones(len(tops), dtype=bool)
    new[1:] = (sides[1:] != sides[:-1]) | (looks[1:] != looks[:-1])
    new[1:] |= (tops[1:] < tops[:-1]) | (tops[1:] > bottoms[:-1] - _OVER)
    first = np.flatnonzero(new)
    ends = np.maximum.reduceat(bottoms, first)
    for top, bottom, side, look in zip(
        tops[first].tolist(), ends.tolist(), sides[first].tolist(), looks[first].tolist(), strict=True
    ):
        yield Tick(top, bottom, _SIDES[side], Look(look))

"""Where differences stand in the view; keeps the one in hand in sight while the texts are set anew. Lights none."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from viewer.model import Side
from viewer.ui.columns import PADDING
from viewer.ui.scrolling import COMFORT, GO_TO_SHARE, Scrolling


@contextmanager
def kept_in_sight(view: Scrolling, difference: int | None, height: int) -> Iterator[None]:
    """Do what sets the texts anew; a difference in hand that was in sight, in a view so high, is so again behind it.

    It comes no further down than it was. What was at the top stays there where both can be seen.
    """
    before = _y_of(view, difference, height)
    yield
    if before is None or difference is None or view.store is None:
        return
    after = _y_of(view, difference, view.height)
    if after is None or after > view.height - view.step:
        store = view.store
        row = store.plan.row_of(store.presenter.display_row_of(difference))
        view.put_at(min(before, view.height * GO_TO_SHARE), row, store.height_in_row(row, difference))


def line_of(view: Scrolling, difference: int, side: Side, step: float) -> float | None:
    """Return the middle of the first line of a difference, `step` high; None where it begins out of sight."""
    store = view.store
    if store is None:
        return None
    span = store.presenter.comparison.differences[difference].on(side)
    row = store.plan.row_of(store.presenter.display_row_of(difference, side))
    near = view.top - COMFORT <= store.heights.top(row + 1) and store.heights.top(row) <= view.top + view.height
    if span is None or not near or row in store.plan.folds:
        return None
    inside = store.height_of(row, side, span) or PADDING
    y = store.heights.top(row) + inside + step / 2 - view.top
    return y if 0 <= y <= view.height else None


def _y_of(view: Scrolling, difference: int | None, height: int) -> float | None:
    """Return where in a view of a height a difference begins; None where it does not."""
    store = view.store
    if store is None or difference is None:
        return None
    row = store.plan.row_of(store.presenter.display_row_of(difference))
    top = store.heights.top(row) - view.top
    if row in store.plan.folds or not -store.heights.height(row) <= top <= height:
        return None
    y = top + store.height_in_row(row, difference)
    return y if 0 <= y <= height else None

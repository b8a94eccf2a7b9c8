"""Keep the difference in hand in sight while the texts are set in another width, height or size. Lights none."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.ui.comparison_view import ComparisonView


@contextmanager
def kept_in_sight(view: ComparisonView, height: int) -> Iterator[None]:
    """Do what sets the texts anew; a difference in hand that was in sight, in a view so high, is so again behind it.

    What was at the top stays there where both can be seen.
    """
    before = _place_in_hand(view, height)
    yield
    if before is None:
        return
    room = view.viewport().height()
    after = _place_in_hand(view, room)
    if after is None or after > room - view.typography.step:
        view.reveal_in_hand(before)


def _place_in_hand(view: ComparisonView, height: int) -> float | None:
    """Return where in a viewport of a height the difference in hand begins; None where it does not."""
    store, difference = view.store, view.current
    if store is None or difference is None:
        return None
    row = store.plan.row_of(store.presenter.display_row_of(difference))
    top = store.heights.top(row) - view.verticalScrollBar().value()
    if row in store.plan.folds or not -store.heights.height(row) <= top <= height:
        return None
    y = top + store.height_in_row(row, difference)
    return y if 0 <= y <= height else None

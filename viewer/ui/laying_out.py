"""Which rows stand on the screen: what is folded or was opened by hand, and how the texts stand. Sets no line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from viewer.model import Side
from viewer.presenting.presenter import Presenter
from viewer.settings import Arrangement
from viewer.ui.columns import Columns
from viewer.ui.folding import CONTEXT, Fold, folds_of

if TYPE_CHECKING:
    from viewer.ui.row_plan import Amounts
    from viewer.ui.row_store import RowStore


class LayingOut:
    """Lays out the rows of a comparison as the reader wants them now: `context` rows stay around a change."""

    def __init__(self) -> None:
        self.changes_only = False
        self.arrangement = Arrangement.COLUMNS
        self.context = CONTEXT
        self._opened: set[int] = set()

    def open(self, fold: Fold) -> None:
        """Leave open what is folded there."""
        self._opened.update(range(fold.first, fold.last + 1))

    def begin(self) -> None:
        """Forget what was opened by hand."""
        self._opened.clear()

    def arrangement_of(self, presenter: Presenter) -> Arrangement:
        """Return how the texts stand: two that share almost nothing cannot be one."""
        apart = presenter.comparison.unrelated and self.arrangement is Arrangement.SINGLE
        return Arrangement.COLUMNS if apart else self.arrangement

    def rows_of(self, presenter: Presenter, amounts: Mapping[Side, Amounts] | None) -> RowStore:
        """Return the rows; with the amounts of them, where they are known."""
        from viewer.ui.row_plan import RowPlan
        from viewer.ui.row_store import RowStore

        folds = folds_of(presenter, self._opened, self.context) if self.changes_only else ()
        sides = Columns(0, self.arrangement_of(presenter)).sides
        return RowStore(presenter, RowPlan(presenter, folds, amounts, sides))

"""Lets go of a comparison that is shown no more, a little between any two events. Shows nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from viewer.model import Document, Side

if TYPE_CHECKING:
    from viewer.ui.preparing import Prepared

# To free so many takes less than 1 ms. A pair of a million words has 130,000, and would hold the window for 30.
SLICE = 2_000


class LettingGo(QObject):
    """Holds the parts of what was let go of until they were freed: without them the whole is freed at once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: list[object] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._free_some)

    def let_go_of(self, document: Document) -> None:
        """Free this document soon, once nothing else holds it."""
        self._hold(document.paragraphs)

    def let_go(self, prepared: Prepared) -> None:
        """Free this comparison soon, once nothing else holds it."""
        comparison = prepared.presenter.comparison
        for side in Side:
            self._hold(comparison.side(side).paragraphs)
        for parts in (comparison.rows, prepared.presenter.rows, prepared.told, comparison.differences):
            self._hold(parts)

    def _hold(self, parts: Sequence[object]) -> None:
        """Hold many parts; few are freed with the whole, at once."""
        if len(parts) > SLICE:
            self._parts.extend(parts)
            self._timer.start(0)

    def _free_some(self) -> None:
        del self._parts[-SLICE:]
        if not self._parts:
            self._timer.stop()

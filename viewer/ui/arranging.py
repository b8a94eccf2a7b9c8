"""How the texts stand, as the reader chose it: side by side, as one, one alone; the shares; faces and lines.

Takes it from the settings to the view, and what is chosen into the settings. Draws nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from viewer.settings import SHARE_LEAST, SHARE_MOST, Arrangement
from viewer.ui.comparison_page import ComparisonPage
from viewer.ui.memory import Memory
from viewer.ui.typography import TextStyle

# One press of a key moves the line between the columns by so much of the width.
_SHARE_STEP = 0.05
_EVEN = 0.5


class Arranging(QObject):
    """The hands on the arrangement of one page."""

    arranged = Signal()
    """The texts stand otherwise: the switches are to say so."""

    def __init__(self, page: ComparisonPage, memory: Memory) -> None:
        super().__init__(page)
        self._view, self._memory = page.view, memory
        page.divider.drawn.connect(page.view.set_share)
        page.divider.dropped.connect(self.set_share)

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return what does each of these actions."""
        return {
            **{f"arrange_{one}": self._chooser(one) for one in Arrangement},
            "share_left": lambda: self.set_share(self._memory.settings.share - _SHARE_STEP),
            "share_right": lambda: self.set_share(self._memory.settings.share + _SHARE_STEP),
            "share_even": lambda: self.set_share(_EVEN),
        }

    def effects(self) -> Mapping[str, Callable[[Any], object]]:
        """Return what happens at once when one of these settings becomes another one."""
        restyle = dict.fromkeys(("left_font", "right_font", "leading", "line_letters"), self._restyle)
        return {
            "arrangement": self._arrange,
            "share": self._view.set_share,
            "context_rows": self._view.set_context,
            **restyle,
        }

    def recall(self) -> None:
        """Show the texts as the settings say."""
        settings = self._memory.settings
        self._view.set_share(settings.share)
        self._view.set_context(settings.context_rows)
        self._restyle()
        self._arrange(settings.arrangement)

    def set_share(self, share: float) -> None:
        """Give the left column so much of the width."""
        self._memory.change(share=round(min(SHARE_MOST, max(SHARE_LEAST, share)), 4))

    def _arrange(self, arrangement: Arrangement) -> None:
        self._view.set_arrangement(arrangement)
        self.arranged.emit()

    def _restyle(self, _value: object = None) -> None:
        known = self._memory.settings
        self._view.set_text_style(TextStyle(known.left_font, known.right_font, known.leading, known.line_letters))

    def _chooser(self, arrangement: Arrangement) -> Callable[[], None]:
        return lambda: self._choose(arrangement)

    def _choose(self, arrangement: Arrangement) -> None:
        self._memory.change(arrangement=arrangement)
        self.arranged.emit()  # the switch that was pressed again has gone out

"""The line at the bottom: which difference is in hand, how much agrees, the zoom. Repeats what others know."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from viewer.model import Comparison
from viewer.presenting.display import Step
from viewer.ui.messages import announce

# How long a passing word stays.
_PASSING = 6_000


class StatusLine(QStatusBar):
    """Lasting words left and right; passing words take the place of the left ones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.step, self.agreement, self.completeness, self.zoom = QLabel(), QLabel(), QLabel(), QLabel()
        for label in (self.step, self.agreement):
            self.addWidget(label)
        for label in (self.completeness, self.zoom):
            self.addPermanentWidget(label)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Say how much of two texts agrees and whether the answer is complete; of unrelated texts neither."""
        self.step.setText("")
        if comparison is None:
            self.agreement.setText("")
            self.completeness.setText("")
            self.zoom.setText("")
            return
        agree = f"{_percent(comparison.similarity)} of the words of the two bodies agree"
        complete = "" if comparison.unrelated else "Complete"
        self.agreement.setText("" if comparison.unrelated else agree)
        self.completeness.setText(complete if comparison.complete else "Coarser in places")

    def show_count(self, shown: int, *, related: bool = True) -> None:
        """Say how many differences there are to step through; for unrelated texts the list says why there are none."""
        none = "No differences shown" if related else ""
        self.step.setText(f"{_counted(shown)}: F8 goes to the next" if shown else none)

    def show_step(self, step: Step) -> None:
        """Say which difference is in hand, and whether the way came round."""
        words = f"Difference {step.position:,} of {step.total:,}"
        if step.wrapped:
            words += ": round to the first again" if step.position == 1 else ": round to the last again"
        self.step.setText(words)

    def show_zoom(self, zoom: float) -> None:
        """Say how large the texts are."""
        self.zoom.setText(f"{round(zoom * 100)} %")

    def say(self, words: str) -> None:
        """Say something that passes, to the ear as well."""
        self.showMessage(words, _PASSING)
        announce(self, words)


def _counted(shown: int) -> str:
    return "1 difference" if shown == 1 else f"{shown:,} differences"


def _percent(share: float) -> str:
    """Say a share; only a whole is a hundred per cent, and only nothing is none."""
    rounded = round(share * 100, 1)
    if share < 1 and rounded == 100:  # noqa: PLR2004 - a hundred per cent
        rounded = 99.9
    return f"{rounded:.1f} %" if rounded % 1 else f"{rounded:.0f} %"

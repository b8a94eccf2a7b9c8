"""The line at the bottom: which difference is in hand, how much agrees, the zoom. Repeats what others know."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QStatusBar, QStyle, QStyleOption, QWidget

from viewer.model import Comparison
from viewer.presenting.display import Step
from viewer.translation import mark, number, tr, tr_n
from viewer.ui.messages import announce
from viewer.ui.painter import painter_on
from viewer.ui.typography import give_tip, wear

# How long a passing word stays.
_PASSING = 6_000
# A share is told to the tenth of a per cent.
_LEAST_TOLD = 0.001
# How far from the edge words begin, as in the rooms above, and what of it Qt does not give them.
_EDGE, _INSET = 16, 3
_IN_FULL = mark("Every word of the two texts was compared: no stretch was too long, or too unlike, for that.")
_COARSER = mark("Some stretches are too long, or too unlike, to be compared word by word. The verdict says where.")


class StatusLine(QStatusBar):
    """Lasting words left and right; passing words take the place of the left ones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(_INSET, 0, _INSET, 0)
        self.step, self.agreement, self.completeness, self.zoom = QLabel(), QLabel(), QLabel(), QLabel()
        self.question = QLabel()
        self.question.setObjectName("question")
        wear(self.question, bold=True)  # the window waits for an answer, which words like any others would not tell
        for label in (self.question, self.step, self.agreement):
            self.addWidget(label)
        self.question.hide()
        for label in (self.completeness, self.zoom):
            self.addPermanentWidget(label)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw passing words where the lasting ones begin; Qt sets them nearer to the edge."""
        if not self.currentMessage():
            super().paintEvent(event)
            return
        with painter_on(self) as painter:
            option = QStyleOption()
            option.initFrom(self)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelStatusBar, option, painter, self)
            right = min((label.x() for label in (self.completeness, self.zoom) if label.text()), default=self.width())
            room = QRect(_EDGE, 0, right - _EDGE, self.height())
            words = self.fontMetrics().elidedText(self.currentMessage(), Qt.TextElideMode.ElideRight, room.width())
            painter.setPen(option.palette.windowText().color())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Say how much of two texts agrees and whether the answer is complete; of unrelated texts neither."""
        self.step.setText("")
        if comparison is None:
            self.agreement.setText("")
            self.completeness.setText("")
            self.zoom.setText("")
            return
        complete = "" if comparison.unrelated else tr("Complete")
        self.agreement.setText("" if comparison.unrelated else agreement(comparison.similarity))
        self.completeness.setText(complete if comparison.complete else tr("Coarser in places"))
        give_tip(self.completeness, tr(_IN_FULL if comparison.complete else _COARSER))

    def show_count(self, shown: int, *, hidden: int = 0, entries: int | None = None, related: bool = True) -> None:
        """Say how many differences there are to step through; for unrelated texts the list says why there are none.

        `entries` is in how many entries they stand, where those are fewer.
        """
        if not related:
            words = ""
        elif not shown:
            words = tr("No differences shown") if hidden else tr("No differences")
        elif entries is None or entries == shown:
            words = tr_n("1 difference: F8 goes to it", "{n} differences: F8 goes to the next", shown)
        else:
            words = tr_n("1 entry: F8 goes to it", "{n} entries: F8 goes to the next", entries)
        self.step.setText(words)

    def show_step(self, step: Step) -> None:
        """Say which difference is in hand, and whether the way came round."""
        if not step.position:
            self.step.setText(tr("Reviewed, and hidden in the list"))
            return
        at = {"n": number(step.position), "all": number(step.total)}
        what = tr("Difference {n} of {all}", **at) if step.holds is None else _entry(step)
        if not step.wrapped:
            words = what
        elif step.position == 1:
            words = tr("{what}: round to the first again", what=what)
        else:
            words = tr("{what}: round to the last again", what=what)
        self.step.setText(words)

    def show_zoom(self, zoom: float) -> None:
        """Say how large the texts are."""
        self.zoom.setText(tr("{n} %", n=round(zoom * 100)))

    def ask(self, words: str) -> None:
        """Ask for something to be done, in the place of the lasting words until it is; nothing gives them back."""
        self.clearMessage()
        lasting = (self.step, self.agreement)
        # Both at once, were it for a moment, would widen a small window.
        for label in lasting if words else (self.question,):
            label.hide()
        self.question.setText(words)
        for label in (self.question,) if words else lasting:
            label.show()
        if words:
            announce(self, words)

    def say(self, words: str) -> None:
        """Say something that passes, to the ear as well."""
        self.showMessage(words, _PASSING)
        announce(self, words)


def _entry(step: Step) -> str:
    """Return which entry is in hand, where they are not all of one difference, and how many this one has."""
    at = tr("Entry {n} of {all}", n=number(step.position), all=number(step.total))
    if step.holds is None or step.holds == 1:
        return at
    return tr_n("{entry} (1 difference)", "{entry} ({n} differences)", step.holds, entry=at)


def agreement(share: float) -> str:
    """Say which share of the words agree; only a whole is a hundred per cent, and only nothing is none."""
    if 0 < share < _LEAST_TOLD / 2:
        return tr("Less than {share} of the words of the two bodies agree", share=_percent(_LEAST_TOLD))
    if 1 - _LEAST_TOLD / 2 <= share < 1:
        return tr("More than {share} of the words of the two bodies agree", share=_percent(1 - _LEAST_TOLD))
    return tr("{share} of the words of the two bodies agree", share=_percent(share))


def _percent(share: float) -> str:
    rounded = round(share * 100, 1)
    return tr("{n} %", n=QLocale().toString(rounded, "f", 1 if rounded % 1 else 0))

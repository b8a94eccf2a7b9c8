"""The whole comparison at a glance in a narrow strip; a click or a drag goes there. Also serves as the scroll bar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QApplication, QSizePolicy, QWidget

from viewer.model import Side, Span
from viewer.presenting.presenter import Presenter
from viewer.translation import number, tr
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.language import voice
from viewer.ui.painter import painter_on
from viewer.ui.theme import Theme, blend

if TYPE_CHECKING:
    from viewer.ui.ticks import Tick, TickFacts, Ticks

STRIP_WIDTH = 24
_EDGE = 4
# Small enough to be told from its neighbour, large enough to be seen.
_LEAST_TICK = 3.0
_LEAST_FRAME = 16.0
# How high the mark of a place that was found is.
_FOUND = 2
# Heights become exact many times a second; the ticks follow them so often (in ms).
_PATIENCE = 200
# How wide the ring of the focus is.
_RING = 2
# A click beside the frame brings its middle there.
_CLICK_AT = 0.5


_SLIDES: Mapping[int, QAbstractSlider.SliderAction] = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class Overview(QWidget):
    """The strip beside the texts. By keys it is a scroll bar, and Enter goes into the texts at its place."""

    moved = Signal()
    """Another place is in sight."""

    def __init__(self, view: ComparisonView, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view, self._theme = view, theme
        self._facts: TickFacts | None = None
        self._ticks: Ticks | None = None
        self._picture: QPixmap | None = None
        self._tops: object = None
        self._found: Mapping[Side, Sequence[Span]] = {}
        self._grip = _CLICK_AT
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        # By Tab alone: who clicks on it goes on in the texts.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._say()
        voice.changed.connect(self._say)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(self._forget)
        view.moved.connect(self._on_moved)
        theme.changed.connect(self._forget)

    def _say(self) -> None:
        self.setAccessibleName(tr("Overview of the whole comparison"))
        self.setToolTip(tr("The whole comparison at a glance: click or drag to go there."))

    def take_facts(self, facts: TickFacts) -> None:
        """Take what is known of the differences of a presenter, before it is shown."""
        self._facts = facts

    def show_presenter(self, presenter: Presenter | None) -> None:
        """Show the differences that the presenter shows."""
        store = self._view.store
        self._ticks = None
        if presenter is not None and store is not None:
            from viewer.ui.ticks import TickFacts, Ticks

            if self._facts is None or self._facts.presenter is not presenter:
                self._facts = TickFacts(presenter)
            self._ticks = Ticks(self._facts, store.plan)
        else:
            self._facts = None
        self._forget()

    def show_found(self, found: Mapping[Side, Sequence[Span]]) -> None:
        """Show where something was found."""
        self._found = found
        self._forget()

    def _on_moved(self) -> None:
        """Move the frame at once, and the ticks a little later when heights became exact."""
        store = self._view.store
        if store is not None and store.heights.tops() is not self._tops and not self._patience.isActive():
            self._patience.start()
        self.update()
        self.moved.emit()

    def _forget(self) -> None:
        self._patience.stop()
        self._picture = None
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for a narrow strip."""
        return QSize(STRIP_WIDTH, 100)

    # Heights: the page against the strip

    def _scale(self) -> float:
        store = self._view.store
        total = store.heights.total() if store is not None else 0.0
        return self.height() / max(total, float(self._view.viewport().height()), 1.0)

    def frame(self) -> QRectF:
        """Return where the part in sight stands on the strip."""
        bar = self._view.verticalScrollBar()
        view = self._view.viewport().height()
        height = max(_LEAST_FRAME, view * self._scale())
        way = self.height() - height
        top = way * bar.value() / bar.maximum() if bar.maximum() else 0.0
        return QRectF(1.5, top + 0.5, self.width() - 3, min(height, self.height()) - 1)

    # Qt's questions

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and signature
        """Paint every shown difference and the part in sight."""
        with painter_on(self) as painter:
            painter.fillRect(self.rect(), self._theme.colour("panel"))
            painter.fillRect(QRectF(0, 0, 1, self.height()), self._theme.colour("line"))
            store = self._view.store
            if store is not None and len(store.heights):
                self._paint_ticks(painter)
                if self._view.verticalScrollBar().maximum():  # where all is in sight a frame would tell nothing
                    self._paint_frame(painter)
            if self.hasFocus():
                painter.setPen(QPen(self._theme.accent, _RING))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                inset = _RING / 2
                painter.drawRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))

    def _paint_frame(self, painter: QPainter) -> None:
        """Paint the part in sight."""
        frame = self.frame()
        painter.setPen(QPen(self._theme.accent, 1.5))
        ground = QColor(self._theme.accent)
        ground.setAlphaF(0.07)
        painter.setBrush(ground)
        painter.drawRoundedRect(frame, 3, 3)

    def _paint_ticks(self, painter: QPainter) -> None:
        """Paint the ticks from a picture, which is made anew when it is out of date."""
        assert self._view.store is not None
        heights, ratio = self._view.store.heights, self.devicePixelRatioF()
        if self._picture is None or self._picture.size() != self.size() * ratio:
            self._tops = heights.tops()
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            with painter_on(self._picture) as inner:
                inner.setPen(Qt.PenStyle.NoPen)
                ticks = self._ticks.on(heights, self._scale(), _LEAST_TICK) if self._ticks is not None else ()
                for tick in ticks:
                    inner.setBrush(QBrush(self._colour(tick)))
                    inner.drawRoundedRect(self._box(tick), 1, 1)
                for top in self._found_tops():
                    inner.fillRect(QRectF(1, top, self.width() - 1, _FOUND), self._theme.colour("found_current"))
        painter.drawPixmap(0, 0, self._picture)

    def _found_tops(self) -> Sequence[float]:
        """Return where on the strip something was found, once for each pixel."""
        store = self._view.store
        if store is None:
            return ()
        tops: set[int] = set()
        edges, scale = store.heights.tops(), self._scale()
        for side, spans in self._found.items():
            rows, shares = store.plan.locate(side, [span.start for span in spans])
            tops.update(map(round, ((edges[rows] + shares * (edges[rows + 1] - edges[rows])) * scale).tolist()))
        return sorted(tops)

    def _box(self, tick: Tick) -> QRectF:
        """Return where a tick is drawn: on whole pixels, or its edges would be grey and no two of one height."""
        half, ratio = self.width() // 2 - _EDGE, self.devicePixelRatioF()
        left = _EDGE if tick.side is Side.LEFT else _EDGE + half + 1
        top, height = round(tick.top * ratio) / ratio, round((tick.bottom - tick.top) * ratio) / ratio
        return QRectF(left, top, half - 1, height)

    def _colour(self, tick: Tick) -> QColor:
        from viewer.ui.ticks import Look

        colour = self._theme.colour
        if tick.look is Look.MOVED:
            return colour("moved")
        if tick.look is Look.FURNITURE:
            return blend(colour("soft_ink"), colour("panel"), 0.45)
        return colour(f"{tick.side}_strong" if tick.look is Look.WHOLE else f"{tick.side}_line")

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of the frame, or bring it to the mouse."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        frame, y = self.frame(), event.position().y()
        self._grip = (y - frame.top()) / frame.height() if frame.top() <= y <= frame.bottom() else _CLICK_AT
        self._go(y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the frame along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position().y())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll the texts."""
        QApplication.sendEvent(self._view.verticalScrollBar(), event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll as a scroll bar does; Enter goes into the texts."""
        slide = _SLIDES.get(event.key())
        if slide is not None:
            self._view.verticalScrollBar().triggerAction(slide)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show none."""
        super().focusOutEvent(event)
        self.update()

    def _enter(self) -> None:
        """Go into the texts; a caret comes to what stands at the top, or it would lead back to where it was."""
        place, store = self._view.place(), self._view.store
        if place is not None and store is not None:
            side, paragraph = place
            self._view.caret_wanted.emit(side, store.presenter.comparison.side(side).paragraphs[paragraph].start)
        self._view.setFocus()

    # Where one is

    @property
    def share(self) -> float:
        """How far one is, from 0 at the beginning to 1 at the end."""
        bar = self._view.verticalScrollBar()
        return bar.value() / bar.maximum() if bar.maximum() else 0.0

    def go_to(self, share: float) -> None:
        """Go so far."""
        self._view.scroll_to(self._view.verticalScrollBar().maximum() * min(1.0, max(0.0, share)))

    def told_share(self) -> str:
        """Say how far one is."""
        return tr("{n} %", n=round(self.share * 100))

    def told_place(self) -> str:
        """Say which paragraph stands at the top."""
        place = self._view.place()
        if place is None:
            return ""
        n = number(place[1] + 1)
        return tr("Left, paragraph {n}", n=n) if place[0] is Side.LEFT else tr("Right, paragraph {n}", n=n)

    def _go(self, y: float) -> None:
        frame, bar = self.frame(), self._view.verticalScrollBar()
        way = max(1.0, self.height() - frame.height() - 1)
        self._view.scroll_to(bar.maximum() * min(1.0, max(0.0, (y - self._grip * frame.height()) / way)))

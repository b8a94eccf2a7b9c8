"""The switches of the categories: sign, name, count. They tell what is wanted, and filter nothing themselves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from viewer.model import Category
from viewer.presenting.filters import DEFAULT_FILTER
from viewer.presenting.labels import CATEGORY_LABELS, CategoryLabel, FlagLabel
from viewer.presenting.presenter import Presenter
from viewer.translation import number, tr
from viewer.ui.flow_layout import FlowLayout
from viewer.ui.language import voice
from viewer.ui.painter import painter_on
from viewer.ui.theme import Theme, blend
from viewer.ui.typography import give_tip, wear

# So narrow that all categories, with counts of two figures, stand in one line of a window 1280 pixels wide. The gaps
# grow with the letters, of which these are for so high ones.
_SIDE, _SIGN_WIDTH, _GAP, _ABOVE, _BETWEEN = 8, 14, 3, 5, 4
_LETTERS = 13
_EDGE, _ABOVE_ROW, _BELOW_ROW = 16, 4, 12
# How much ink is in the ground of one under the mouse, and of one that is pressed.
_HOVER, _PRESSED = 0.05, 0.12


class Chip(QAbstractButton):
    """One switch."""

    solo = Signal()
    """Clicked twice: this category alone."""

    def __init__(self, label: CategoryLabel | FlagLabel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label, self._theme, self._count = label, theme, 0
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        wear(self, 0.92)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.say()
        self.hide()

    def show_count(self, count: int) -> None:
        """Show how many differences the category has; a category without any is out of the way."""
        self.setVisible(count > 0)
        if count != self._count:
            self._count = count
            self._tell()
            self.updateGeometry()
            self.update()

    def say(self) -> None:
        """Say name and count, and how it is used, in the language in force."""
        self.setText(tr(self.label.name))
        give_tip(self, f"{tr(self.label.explanation)}\n{self._how()}")
        self.setAccessibleDescription(tr(self.label.explanation))
        self._tell()
        self.updateGeometry()

    def _how(self) -> str:
        """Return how the switch is used."""
        return tr("Click to show or hide, double-click to show nothing else.")

    def _tell(self) -> None:
        """Tell name and count; that it is on, a switch tells by itself."""
        self.setAccessibleName(tr("{category}, {count}", category=self.text(), count=number(self._count)))

    def _gaps(self) -> tuple[int, int, int]:
        """Return how far the words stand from the edge, how wide the sign is, and the gap between two things."""
        metrics = QFontMetrics(self.font())
        scale = max(1.0, metrics.height() / _LETTERS)
        sign = max(round(_SIGN_WIDTH * scale), metrics.horizontalAdvance(self.label.symbol))
        return round(_SIDE * scale), sign, round(_GAP * scale)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for sign, name and count."""
        metrics, (side, sign, gap) = QFontMetrics(self.font()), self._gaps()
        words = metrics.horizontalAdvance(self.text()) + metrics.horizontalAdvance(number(self._count))
        return QSize(2 * side + sign + 2 * gap + words, metrics.height() + 2 * _ABOVE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and signature
        """Draw the pill; one that is off is soft and dashed."""
        with painter_on(self) as painter:
            self._pill(painter)
            metrics, (side, sign, gap) = QFontMetrics(self.font()), self._gaps()
            ink = self._theme.colour("ink" if self.isChecked() else "soft_ink")
            height = self.height()
            painter.setPen(ink)
            painter.drawText(QRectF(side, 0, sign, height), Qt.AlignmentFlag.AlignCenter, self.label.symbol)
            x = side + sign + gap
            name = metrics.horizontalAdvance(self.text())
            painter.drawText(QRectF(x, 0, name + 1, height), Qt.AlignmentFlag.AlignVCenter, self.text())
            painter.setPen(self._theme.colour("soft_ink"))
            left = x + name + gap
            painter.drawText(
                QRectF(left, 0, self.width() - left, height), Qt.AlignmentFlag.AlignVCenter, number(self._count)
            )

    def _pill(self, painter: QPainter) -> None:
        colour, on = self._theme.colour, self.isChecked()
        pen = QPen(self._theme.rim(0.45 if on else 0.35), 1)
        if not on:
            pen.setDashPattern([3, 3])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if self.hasFocus():
            pen = QPen(self._theme.accent, 2)
        painter.setPen(pen)
        # In the middle of the pixels: a line on the edge between two of them is a grey one on both.
        inset = pen.widthF() / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        ground = colour("panel") if on else colour("background")
        ink = _PRESSED if self.isDown() else _HOVER if self.underMouse() else 0.0
        painter.setBrush(blend(colour("ink"), ground, ink))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for this category alone; the first of the two clicks has switched it, which no longer matters."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.solo.emit()


class ChipBar(QWidget):
    """All switches, in the order of the labels."""

    wanted = Signal(object)
    """The filter the reader wants."""
    left = Signal()
    """The mouse is over none of them any more."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = self._before_click = DEFAULT_FILTER
        self.setAccessibleName(tr("Categories of difference"))
        self.row = row = FlowLayout(self, _BETWEEN)
        row.setContentsMargins(_EDGE, _ABOVE_ROW, _EDGE, _BELOW_ROW)
        self.chips: dict[Category, Chip] = {}
        for category, label in CATEGORY_LABELS.items():
            chip = Chip(label, theme, self)
            chip.clicked.connect(lambda _on=False, c=category: self._toggle(c))
            chip.solo.connect(lambda c=category: self._solo(c))
            self.chips[category] = chip
            row.addWidget(chip)
        theme.changed.connect(self.update)
        voice.changed.connect(self._say)

    def _say(self) -> None:
        self.setAccessibleName(tr("Categories of difference"))
        for chip in self.chips.values():
            chip.say()

    def show_presenter(self, presenter: Presenter) -> None:
        """Show counts and the filter in force."""
        counts = presenter.counts()
        self._filter = presenter.filter
        # Without any switch the verdict above stands as far from the line below as from that above.
        above, below = (_ABOVE_ROW, _BELOW_ROW) if any(counts.values()) else (0, _BELOW_ROW - _ABOVE_ROW)
        with self.row.at_once():
            self.row.setContentsMargins(_EDGE, above, _EDGE, below)
            for category, chip in self.chips.items():
                chip.setChecked(presenter.filter.shows(category))
                chip.show_count(counts[category])

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Say so when the mouse leaves."""
        super().leaveEvent(event)
        self.left.emit()

    def _toggle(self, category: Category) -> None:
        self._before_click = self._filter
        self.wanted.emit(self._filter.toggled(category))

    def _solo(self, category: Category) -> None:
        """Show one category alone, or again what is shown by default if it was alone."""
        alone = self._filter.solo(category)
        self.wanted.emit(DEFAULT_FILTER.narrowed_to(*alone.flags) if self._before_click == alone else alone)

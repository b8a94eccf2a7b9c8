"""How each mark is drawn on a line of text: fill, frame, wave, bar, dots. Knows shapes and colours, never positions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from viewer.model import Side
from viewer.presenting.labels import MarkShape
from viewer.ui.theme import Theme, blend

ROUND = 3.0
STROKE = 1.5
# The stroke through struck words begins so far before them, and ends so far behind.
_BEYOND = QPointF(1.5, 0)
# A wave of this height and length can be told from a straight line at 100 %.
_WAVE_HEIGHT, _WAVE_LENGTH = 1.6, 6.0
_BRACKET = 4.0
# Lines of these heights have strokes of the usual width. Lower ones would be struck out by them, and below letters of
# four times the size nobody would see them.
_LOW_LINE, _HIGH_LINE = 13.0, 30.0
_THINNEST, _THICKEST = 0.6, 2.5
_CARET = 4.0
# Left marks have an edge at their left end, right marks one at their right end and fine stripes besides.
_EDGE, _WHOLE_EDGE = 2.0, 3.0
_STRIPE, _STRIPE_STEP = 1.25, 5.0
# Fill and strong are nearer to each other in the dark.
_STRIPE_SHARE, _STRIPE_SHARE_DARK = 0.6, 1.0
# A hole is seen, and is quieter than anything that was written.
_HATCH_STEP = 12.0


@dataclass(frozen=True)
class Inks:
    """The colours of one side. `shaped` is the side whose shape its marks bear, where colour alone does not tell.

    `stripe` is that of such a shape; it lies between fill and strong, so ink is as legible on it as on both.
    """

    fill: QColor
    strong: QColor
    line: QColor
    faint: QColor
    stripe: QColor
    shaped: Side | None = None


def inks(theme: Theme, side: Side) -> Inks:
    """Return the colours of a side."""
    fill, strong = theme.colour(f"{side}_fill"), theme.colour(f"{side}_strong")
    faint = blend(fill, theme.colour("background"), 0.55)
    stripe = blend(strong, fill, _STRIPE_SHARE_DARK if theme.is_dark else _STRIPE_SHARE)
    return Inks(fill, strong, theme.colour(f"{side}_line"), faint, stripe, side if theme.sides_by_shape else None)


def under_text(painter: QPainter, shape: MarkShape, box: QRectF, colours: Inks) -> None:
    """Draw what lies under the letters of a marked stretch."""
    if shape in _FILLED:
        _ground(painter, _widened(box), colours.fill, colours)
    elif shape in _FAINT:
        _ground(painter, _widened(box), colours.faint, colours)
    else:
        return
    if colours.shaped is not None:
        _edge(painter, _widened(box), colours.line, colours.shaped)


def strong_under_text(painter: QPainter, box: QRectF, colours: Inks) -> None:
    """Draw what lies under the letters that differ inside a marked word."""
    _rounded(painter, box, colours.strong)


def light_under_text(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Draw what lies under words that were found or are selected, as round as a mark."""
    _rounded(painter, box, colour)


def frame_under_text(painter: QPainter, shape: MarkShape, box: QRectF, colours: Inks) -> None:
    """Draw the frame of a marked stretch, under the letters: it must not strike out the mark behind a number."""
    if shape is MarkShape.FRAME:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colours.line, STROKE * _grown(box)))
        painter.drawRoundedRect(_widened(box).adjusted(0, 0.5, 0, -0.5), _round(box), _round(box))


def whole_edge(painter: QPainter, box: QRectF, colours: Inks) -> None:
    """Draw the edge of a passage that stands alone, on the outer side of its column, where sides differ by shape."""
    if colours.shaped is Side.LEFT:
        painter.fillRect(QRectF(box.left() + _WHOLE_EDGE, box.top(), _WHOLE_EDGE, box.height()), colours.line)
    elif colours.shaped is Side.RIGHT:
        painter.fillRect(QRectF(box.right() - 2 * _WHOLE_EDGE, box.top(), _WHOLE_EDGE, box.height()), colours.line)


def over_text(painter: QPainter, shape: MarkShape, box: QRectF, colours: Inks) -> None:
    """Draw the lines of a marked stretch, by which it is known without its colour."""
    draw = _LINES.get(shape)
    if draw is not None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colours.line, STROKE * _grown(box)))
        draw(painter, box)


def strike(painter: QPainter, stroke: QLineF, colours: Inks) -> None:
    """Strike words out, in another colour than the letters: the bar of a 9, an e or a dash would hide the line."""
    painter.setPen(QPen(colours.line, STROKE))
    painter.drawLine(QLineF(stroke.p1() - _BEYOND, stroke.p2() + _BEYOND))


def current_ring(painter: QPainter, boxes: Sequence[QRectF], accent: QColor) -> None:
    """Draw the ring round the difference in hand: one, on however many lines its words lie."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(accent, STROKE * max(map(_grown, boxes), default=1.0)))
    around = [box.adjusted(-1.5, -1.5, 1.5, 1.5) for box in boxes]
    painter.drawPath(_outline(around, max(map(_round, boxes), default=ROUND) + 1))


def _outline(boxes: Sequence[QRectF], radius: float) -> QPainterPath:
    """Return the outline of boxes, one a line, with round corners; those that lie over each other are one shape."""
    whole = QPainterPath()
    whole.setFillRule(Qt.FillRule.WindingFill)
    for box, below in zip(boxes, [*boxes[1:], None], strict=True):
        whole.addRect(box)
        if below is not None and below.top() > box.top() and box.left() < below.right() and below.left() < box.right():
            # From line to line there is a little room.
            whole.addRect(QRectF(box.left(), box.top(), box.width(), below.top() - box.top() + 1))
    path = QPainterPath()
    for corners in whole.simplified().toSubpathPolygons():
        _rounded_off(path, [corners.at(n) for n in range(corners.size() - 1)], radius)
    return path


def _rounded_off(path: QPainterPath, corners: Sequence[QPointF], radius: float) -> None:
    """Add a closed shape to a path, its corners rounded as far as its sides allow."""
    for n, corner in enumerate(corners):
        before, behind = corners[n - 1], corners[(n + 1) % len(corners)]
        start, end = _towards(corner, before, radius), _towards(corner, behind, radius)
        if n:
            path.lineTo(start)
        else:
            path.moveTo(start)
        path.quadTo(corner, end)
    path.closeSubpath()


def _towards(corner: QPointF, other: QPointF, radius: float) -> QPointF:
    """Return where the round of a corner begins on one of its sides."""
    side = QLineF(corner, other)
    return side.pointAt(min(0.5, radius / side.length())) if side.length() else corner


def insertion_caret(painter: QPainter, at: QPointF, height: float, accent: QColor) -> None:
    """Draw the place where the other side has words that this one lacks."""
    painter.setPen(QPen(accent, STROKE))
    painter.drawLine(QLineF(at, at + QPointF(0, height)))
    _wedge(painter, at + QPointF(0, height), accent)


def gap_mark(painter: QPainter, at: QPointF, height: float, colour: QColor) -> None:
    """Draw the place of words that are lacking, as a proof-reader does: a caret below the line."""
    _wedge(painter, at + QPointF(0, height - 2), colour)


def _wedge(painter: QPainter, tip: QPointF, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([tip, tip + QPointF(-_CARET, _CARET + 1), tip + QPointF(_CARET, _CARET + 1)]))


def hole(painter: QPainter, box: QRectF, colour: QColor, page_top: float) -> None:
    """Hatch the quiet place that faces a passage the other side has alone.

    The stripes hang on the page, whose top is given, so that two holes below each other are one and scroll along.
    """
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QBrush(colour), _HATCH_STEP / 2 * 0.7))
    x = box.left() - box.height()
    x -= (x + box.bottom() - page_top) % _HATCH_STEP
    while x < box.right() + _HATCH_STEP:
        painter.drawLine(QLineF(x, box.bottom(), x + box.height(), box.top()))
        x += _HATCH_STEP
    painter.restore()


def pill(painter: QPainter, box: QRectF, text: str, font: QFont, colours: tuple[QColor, QColor, QColor]) -> None:
    """Draw a tag: its ground, its rim and its words, in that order of colours."""
    ground, rim, ink = colours
    # Its rim in the middle of the pixels, where it is one line; between them it would be two pale ones.
    pixels = QRectF(box.toRect())
    line = pixels.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setFont(font)
    painter.setBrush(ground)
    painter.setPen(QPen(rim, 1))
    painter.drawRoundedRect(line, line.height() / 2, line.height() / 2)
    painter.setPen(ink)
    painter.drawText(pixels, Qt.AlignmentFlag.AlignCenter, text)


def _rounded(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(box, _round(box), _round(box))


def _ground(painter: QPainter, box: QRectF, colour: QColor, colours: Inks) -> None:
    """Fill a mark: plain on the left, finely striped on the right, where the sides differ by shape."""
    _rounded(painter, box, colour)
    if colours.shaped is not Side.RIGHT:
        return
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(colours.stripe, _STRIPE))
    x = box.left() - box.height()
    x -= (x + box.bottom()) % _STRIPE_STEP
    while x < box.right():
        painter.drawLine(QLineF(x, box.bottom(), x + box.height(), box.top()))
        x += _STRIPE_STEP
    painter.restore()


def _edge(painter: QPainter, box: QRectF, colour: QColor, side: Side) -> None:
    """Draw the upright edge by which a mark is known as left or right: it stands on that end of the mark."""
    x = box.left() if side is Side.LEFT else box.right() - _EDGE
    painter.fillRect(QRectF(x, box.top(), _EDGE, box.height()), colour)


def _widened(box: QRectF) -> QRectF:
    return box.adjusted(-1.5, 0, 1.5, 0)


def _grown(box: QRectF) -> float:
    """Return how much larger than usual what is drawn on a line of this height is."""
    return max(_THINNEST, min(1.0, box.height() / _LOW_LINE), min(_THICKEST, box.height() / _HIGH_LINE))


def _round(box: QRectF) -> float:
    """Return the radius of the corners on a line of this height."""
    return ROUND * max(1.0, _grown(box))


def _wave(painter: QPainter, box: QRectF) -> None:
    grown = _grown(box)
    base, height = box.bottom() - 1, 2 * _WAVE_HEIGHT * grown
    path = QPainterPath(QPointF(box.left(), base))
    x, up = box.left(), True
    while x < box.right():
        step = min(_WAVE_LENGTH * grown / 2, box.right() - x)
        path.quadTo(QPointF(x + step / 2, base - height if up else base + height), QPointF(x + step, base))
        x, up = x + step, not up
    painter.drawPath(path)


def _below(painter: QPainter, box: QRectF, lift: float = 0.5) -> None:
    y = box.bottom() - lift
    painter.drawLine(QLineF(box.left(), y, box.right(), y))


def _double(painter: QPainter, box: QRectF) -> None:
    grown = _grown(box)
    painter.setPen(QPen(painter.pen().color(), grown))
    _below(painter, box)
    _below(painter, box, 0.5 + 2.5 * grown)


def _styled(pattern: list[float]) -> Callable[[QPainter, QRectF], None]:
    def draw(painter: QPainter, box: QRectF) -> None:
        pen = QPen(painter.pen().color(), 1.8 * _grown(box))
        pen.setDashPattern(pattern)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        _below(painter, box)

    return draw


def _bracket(painter: QPainter, box: QRectF) -> None:
    wide = _widened(box)
    y = wide.bottom() - 0.5
    high = _BRACKET * _grown(box)
    points = [QPointF(wide.left(), y - high), wide.bottomLeft() - QPointF(0, 0.5)]
    points += [wide.bottomRight() - QPointF(0, 0.5), QPointF(wide.right(), y - high)]
    painter.drawPolyline(QPolygonF(points))


def _barred(painter: QPainter, box: QRectF) -> None:
    """Draw a bar at either end of a line of a sentence that moved, and a line below it."""
    painter.drawLine(QLineF(box.topLeft(), box.bottomLeft()))
    painter.drawLine(QLineF(box.topRight(), box.bottomRight()))
    _below(painter, box)


def _overline(painter: QPainter, box: QRectF) -> None:
    painter.drawLine(QLineF(box.left(), box.top() + 0.5, box.right(), box.top() + 0.5))


_FILLED = frozenset({MarkShape.FILL, MarkShape.FRAME})
# A comma is three pixels wide: its line alone would not be found.
_FAINT = frozenset(
    {MarkShape.WAVE, MarkShape.DASHED, MarkShape.DOTTED, MarkShape.BRACKET, MarkShape.DOUBLE, MarkShape.BAR}
)
_LINES: Mapping[MarkShape, Callable[[QPainter, QRectF], None]] = {
    MarkShape.WAVE: _wave,
    MarkShape.DOUBLE: _double,
    MarkShape.DASHED: _styled([2.5, 1.5]),
    MarkShape.DOTTED: _styled([1.0, 1.0]),
    MarkShape.BRACKET: _bracket,
    MarkShape.OVERLINE: _overline,
    MarkShape.UNDERLINE: _below,
    MarkShape.BAR: _barred,
}

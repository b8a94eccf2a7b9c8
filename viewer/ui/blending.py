"""Colours set against each other: how far apart in light, and one mixed into another. Knows no theme."""

from __future__ import annotations

from PySide6.QtGui import QColor

# Below this share of light sRGB is a straight line (IEC 61966-2-1).
_SRGB_KNEE = 0.04045


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    a, b = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (a + 0.05) / (b + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= _SRGB_KNEE else float(((part + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def blend(over: QColor, under: QColor, share: float) -> QColor:
    """Return a colour that is so much of the first and the rest of the second."""
    rest = 1 - share
    return QColor.fromRgbF(
        over.redF() * share + under.redF() * rest,
        over.greenF() * share + under.greenF() * rest,
        over.blueF() * share + under.blueF() * rest,
    )

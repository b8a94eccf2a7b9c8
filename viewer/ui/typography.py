"""The faces and sizes the texts are set in. Chooses what is on the system and never brings a font."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from itertools import chain
from textwrap import wrap
from typing import TypeVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolBar, QWidget

from viewer.model import Role, Side

# Reading faces, the best first; the last is there wherever fontconfig is.
READING_FAMILIES = ["Charter", "Source Serif 4", "Georgia", "Cambria", "Noto Serif", "DejaVu Serif", "Liberation Serif"]
# Reading text against the size of the system's labels: a text is read, a label is glanced at.
READING_SIZE = 1.25
# Distance from line to line, as a multiple of the size of the letters.
LEADING = 1.5
# Sizes of the parts of an article, against its body.
_ROLE_SIZE: Mapping[Role, float] = {Role.TITLE: 1.35, Role.STANDFIRST: 1.08, Role.CAPTION: 0.9}
_HEADING_SIZE = (1.15, 1.25, 1.2, 1.12, 1.05, 1.0, 1.0)
_FURNITURE_SIZE = 0.86
_LABEL_SIZE = 0.88
Label = TypeVar("Label", bound=QLabel)
# Where a widget keeps the size and weight of its label font, and the size of its icons.
_WORN, _ICONS_WORN = "label_font", "icon_pixels"
# Sizes in pixels are told for a system whose letters have these; 9 points on the usual screen.
_USUAL_LETTERS = 12
# How long a line of a tool tip may be.
_TIP_LETTERS = 72
# Of an icon beside a word.
ICON = 18


def label_font(scale: float = _LABEL_SIZE, *, bold: bool = False) -> QFont:
    """Return the system's own font, a little smaller by default."""
    font = QFont(QApplication.font())
    font.setPointSizeF(_points(font) * scale)
    font.setBold(bold)
    return font


def wear(widget: QWidget, scale: float = _LABEL_SIZE, *, bold: bool = False) -> None:
    """Give a widget a label font that stays in proportion when the system's font changes."""
    widget.setProperty(_WORN, [scale, bold])
    widget.setFont(label_font(scale, bold=bold))


def renew_worn() -> None:
    """Give every widget the label font, and icons of the size, that go with the system's font now."""
    for widget in QApplication.allWidgets():
        worn = widget.property(_WORN)
        if worn:
            scale, bold = worn
            widget.setFont(label_font(scale, bold=bold))
        pixels = widget.property(_ICONS_WORN)
        if pixels and isinstance(widget, QAbstractButton | QToolBar):
            widget.setIconSize(icon_size(pixels))


def grown(pixels: float) -> int:
    """Return a size that goes with the letters of the system, by what it is beside letters of the usual size."""
    return round(pixels * QFontInfo(QApplication.font()).pixelSize() / _USUAL_LETTERS)


def icon_size(pixels: float = ICON) -> QSize:
    """Return the size of an icon beside the letters of the system."""
    return QSize(grown(pixels), grown(pixels))


def wear_icons(widget: QAbstractButton | QToolBar, pixels: float = ICON) -> None:
    """Give a widget icons that stay in proportion when the system's font changes."""
    widget.setProperty(_ICONS_WORN, pixels)
    widget.setIconSize(icon_size(pixels))


class Sentence(QLabel):
    """A label that stands on one line where there is room for it, and is wrapped where there is not."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for one line: left to itself, a label that wraps asks for a square."""
        metrics, margins = self.fontMetrics(), self.contentsMargins()
        wide = metrics.horizontalAdvance(self.text()) + margins.left() + margins.right() + 2
        return QSize(wide, self.heightForWidth(wide))


def soft_sentence(scale: float = _LABEL_SIZE) -> Sentence:
    """Return a sentence in the soft ink of the theme."""
    return soften(Sentence(), scale)


def soft_label(words: str = "", scale: float = _LABEL_SIZE) -> QLabel:
    """Return a label in the soft ink of the theme."""
    return soften(QLabel(words), scale)


def as_printed(words: str) -> str:
    """Return words for a tool tip letter by letter: those that look like markup, Qt would take for it."""
    if not {"<", "&"} & set(words):
        return words
    return f"<span style='white-space: pre-wrap'>{escape(words)}</span>"


def give_tip(widget: QWidget, words: str) -> None:
    """Give a widget a tool tip in lines of a readable length: Qt sets a plain one on a single line."""
    lines = (wrap(line, _TIP_LETTERS, break_long_words=False, break_on_hyphens=False) for line in words.split("\n"))
    widget.setToolTip("\n".join(chain.from_iterable(lines)))


def soften(label: Label, scale: float) -> Label:
    """Give a label the soft ink of the theme."""
    wear(label, scale)
    label.setProperty("soft", True)  # noqa: FBT003 - Qt's own signature
    return label


def _points(font: QFont) -> float:
    """Return the size in points, also of a font that was given in pixels."""
    size = font.pointSizeF()
    return size if size > 0 else font.pixelSize() * 0.75


@dataclass(frozen=True)
class Face:
    """A font with the measures that setting lines needs, in pixels."""

    font: QFont
    step: float
    """From the top of one line to the top of the next."""
    average: float
    """Mean width of a letter of running text."""

    @classmethod
    def of(cls, font: QFont, leading: float = LEADING) -> Face:
        """Measure a font."""
        metrics = QFontMetricsF(font)
        em = metrics.ascent() + metrics.descent()
        pixels = QFontMetricsF(font).fontDpi() * _points(font) / 72
        step = max(em, pixels * leading)
        return cls(font, step, metrics.horizontalAdvance(_RUNNING) / len(_RUNNING))


# Measured on English running text: within 2 % of the mean width of a letter of an article.
_RUNNING = "the harbour board has voted to keep the night ferry running through the winter, its chair said on Tuesday "


@dataclass(frozen=True)
class TextStyle:
    """What the reader chose for the texts: a family for each side (empty: ours), the leading, how long a line may be.

    `letters` is the longest line in letters of running text; 0 lets lines be as long as the window is wide.
    """

    left_family: str = ""
    right_family: str = ""
    leading: float = LEADING
    letters: int = 0

    def family(self, side: Side) -> str:
        """Return the family of a side."""
        return self.left_family if side is Side.LEFT else self.right_family


_OURS = TextStyle()


class Typography:
    """The faces of one zoom and style, and whether characters are shown that nobody sees."""

    def __init__(self, zoom: float = 1.0, style: TextStyle = _OURS, *, unseen: bool = False) -> None:
        self.zoom, self.style, self.unseen = zoom, style, unseen
        self._size = _points(QApplication.font()) * READING_SIZE * zoom
        self._faces: dict[tuple[str, Role, int], Face] = {}
        # What stands among the lines is never larger than a label, and no larger than the lines allow.
        self.tag = label_font(_LABEL_SIZE * min(1.0, zoom))
        self.number = label_font(0.82 * min(1.0, zoom))
        self.mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()

    @property
    def step(self) -> float:
        """From line to line of the body, in pixels, where it is larger."""
        return max(self.body(side).step for side in Side)

    @property
    def widest(self) -> float:
        """How wide the longest line is, in pixels; 0 where it may be as wide as the window."""
        return self.style.letters * max(self.body(side).average for side in Side)

    def body(self, side: Side) -> Face:
        """Return the face of a side's running text."""
        return self.face(side, Role.BODY, 0)

    def furniture(self, side: Side) -> Face:
        """Return the face of a side's furniture."""
        return self.face(side, Role.METADATA, 0)

    def face(self, side: Side, role: Role, level: int) -> Face:
        """Return the face a paragraph is set in."""
        if role.is_furniture:
            role, level = Role.METADATA, 0
        elif role not in _ROLE_SIZE and role is not Role.HEADING:
            role, level = Role.BODY, 0
        key = (self.style.family(side), role, min(level, len(_HEADING_SIZE) - 1))
        if key not in self._faces:
            self._faces[key] = self._make(*key)
        return self._faces[key]

    def _make(self, family: str, role: Role, level: int) -> Face:
        sizes = {**_ROLE_SIZE, Role.HEADING: _HEADING_SIZE[level], Role.BODY: 1.0, Role.METADATA: _FURNITURE_SIZE}
        font = self._reading(family, sizes[role])
        font.setBold(role in {Role.TITLE, Role.HEADING})
        font.setItalic(role is Role.CAPTION)
        return Face.of(font, self.style.leading)

    def _reading(self, family: str, scale: float) -> QFont:
        font = QFont()
        font.setFamilies([family, *READING_FAMILIES] if family else READING_FAMILIES)
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setPointSizeF(self._size * scale)
        return font

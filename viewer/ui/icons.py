"""The icons: signs of the font that qtawesome brings, in the colours of the theme. The only door to it.

None of qtawesome's code is run: it loads every class of Qt and all of its fonts, which took a third of the start.
"""

from __future__ import annotations

import json
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

# What a name of ours begins with, as qtawesome writes it, and what its files are called.
_SET, _FILES = "ri.", "remixicon"
# The size of the letters against the height of the icon: a sign has room around it in its font.
_LETTER = 0.875


@lru_cache(maxsize=256)
def icon(name: str, colour: str, disabled: str) -> QIcon:
    """Return an icon of the set by its qtawesome name, in one colour, and another where it cannot be used.

    Raises KeyError for a name that the set does not have.
    """
    return QIcon(_Sign(_signs()[name], QColor(colour), QColor(disabled)))


class _Sign(QIconEngine):
    """Draws one sign in the size that is asked for."""

    def __init__(self, letter: str, colour: QColor, disabled: QColor) -> None:
        super().__init__()
        self._letter, self._colour, self._disabled = letter, colour, disabled

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        """Draw it in the middle, or nothing where the system lets no font in."""
        if not _family():
            return
        painter.save()
        painter.setPen(self._disabled if mode is QIcon.Mode.Disabled else self._colour)
        font = QFont(_family())
        font.setPixelSize(max(1, round(_LETTER * rect.height())))
        painter.setFont(font)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Draw it on nothing."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap


@cache
def _file(pattern: str) -> Path:
    """Return a file of the font; the bundle has the files alone, without the code beside them."""
    found = find_spec("qtawesome")
    assert found is not None
    assert found.submodule_search_locations
    return next(Path(found.submodule_search_locations[0], "fonts").glob(pattern))


@cache
def _signs() -> dict[str, str]:
    """Return the letter that stands for each icon."""
    told = json.loads(_file(f"{_FILES}-charmap-*.json").read_text(encoding="utf-8"))
    return {_SET + name: chr(int(code, 16)) for name, code in told.items()}


@cache
def _family() -> str:
    """Take the font into the application, once; return what it is called there."""
    families = QFontDatabase.applicationFontFamilies(
        QFontDatabase.addApplicationFont(str(_file(f"{_FILES}-[0-9]*.ttf")))
    )
    return families[0] if families else ""

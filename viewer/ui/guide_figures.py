"""The figures of the guide: as large as they are before they are read, and read once they are seen. Fetches nothing."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPyTextObject, QTextDocument, QTextFormat

from viewer.ui.guide_text import folder
from viewer.ui.theme import Theme

# A figure stands in the folder of its language, is named for the light theme and has a twin for the dark one.
_NAME = re.compile(r"figures/[a-z]{2}/[\w-]+\.png")
_LIGHT, _DARK = "-light.png", "-dark.png"


class Figures(QPyTextObject):
    """Draws the figures of a page. To read and scale one takes 5 ms, and few of them are in sight at once."""

    def __init__(self, theme: Theme, page: QObject) -> None:
        super().__init__(page)
        self._theme = theme
        self._sizes: dict[str, QSize] = {}
        self._images: dict[str, QImage] = {}
        self._room, self._ratio = 0, 1.0

    def fit(self, room: int, ratio: float) -> None:
        """Be in the theme in force, no wider than a room, on a screen of so many pixels for each of its length."""
        self._room, self._ratio = room, ratio
        self._sizes, self._images = {}, {}

    def intrinsicSize(self, doc: QTextDocument, pos: int, form: QTextFormat) -> QSizeF:  # noqa: N802, ARG002 - Qt's
        """Return how large a figure is on the page."""
        return QSizeF(self._pixels(_name(form))) / self._ratio

    def drawObject(  # noqa: N802 - Qt's name
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,  # noqa: ARG002 - Qt's signature
        pos: int,  # noqa: ARG002 - Qt's signature
        form: QTextFormat,
    ) -> None:
        """Draw a figure."""
        painter.drawImage(rect, self.image(_name(form)))

    def image(self, name: str) -> QImage:
        """Return a figure as large as it is on the page, with a rim. It is read where it was not yet."""
        if name not in self._images:
            self._images[name] = self._read(name)
        return self._images[name]

    def _file(self, name: str) -> Path | None:
        """Return the file of a figure in the theme in force; of no other name."""
        if not _NAME.fullmatch(name):
            return None
        return folder() / (name.removesuffix(_LIGHT) + _DARK if self._theme.is_dark else name)

    def _pixels(self, name: str) -> QSize:
        """Return how many pixels a figure has on the page; the head of its file tells how many it has itself."""
        path = self._file(name) if name not in self._sizes else None
        size = QSize() if path is None else QImageReader(str(path)).size()
        if not size.isEmpty():
            width = min(size.width(), round(self._room * self._ratio))
            self._sizes[name] = QSize(width, round(size.height() * width / size.width()))
        return self._sizes.get(name, QSize(0, 0))

    def _read(self, name: str) -> QImage:
        size = self._pixels(name)
        if size.isEmpty():
            return QImage()
        image = QImage(str(self._file(name))).scaledToWidth(size.width(), Qt.TransformationMode.SmoothTransformation)
        image = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        painter = QPainter(image)
        painter.setPen(self._theme.rim(0.4))
        painter.drawRect(image.rect().adjusted(0, 0, -1, -1))
        painter.end()
        image.setDevicePixelRatio(self._ratio)
        return image


def _name(form: QTextFormat) -> str:
    return form.stringProperty(QTextFormat.Property.ImageName.value)

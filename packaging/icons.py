"""Draw the program's icon, one SVG, into the formats that systems ask for. Uses Qt alone, and no window."""

from __future__ import annotations

import os
import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

# The sizes of a Windows icon; 256 is written as 0 in the file's one byte.
_ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
# Apple's names for PNG data of each size.
_ICNS_TYPES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}
_ICO_HEADER = 6
_ICO_ENTRY = 16


def draw(svg: Path, folder: Path) -> dict[str, Path]:
    """Write variorum.png, .ico and .icns into a folder and return them by suffix."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise ValueError(f"not a picture: {svg}")
    folder.mkdir(parents=True, exist_ok=True)
    files = {
        "png": _png(renderer, 256),
        "ico": _ico({size: _png(renderer, size) for size in _ICO_SIZES}),
        "icns": _icns({size: _png(renderer, size) for size in _ICNS_TYPES}),
    }
    for suffix, content in files.items():
        (folder / f"variorum.{suffix}").write_bytes(content)
    del application
    return {suffix: folder / f"variorum.{suffix}" for suffix in files}


def _png(renderer: QSvgRenderer, size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know only a bytes format
    return content.data()


def _ico(pictures: dict[int, bytes]) -> bytes:
    """Pack PNG pictures into a Windows icon."""
    offset = _ICO_HEADER + _ICO_ENTRY * len(pictures)
    entries = b""
    for size, png in pictures.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), offset)
        offset += len(png)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures.values())


def _icns(pictures: dict[int, bytes]) -> bytes:
    """Pack PNG pictures into an Apple icon."""
    chunks = b"".join(_ICNS_TYPES[size] + struct.pack(">I", len(png) + 8) + png for size, png in pictures.items())
    return b"icns" + struct.pack(">I", len(chunks) + 8) + chunks

"""What the tests in a real window look with: needs no display itself."""

import struct

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from x11.screen import Album, Picture, Screen

AMBER, BLUE, PAGE = "#f6d9b8", "#cfe0f7", "#fbfaf8"


@pytest.fixture
def screen(tmp_path):
    """A screen of 8 by 4 with an amber box of 2 by 1 at (5, 2), in lines of 40 bytes as a server may make them."""
    image = QImage(8, 4, QImage.Format.Format_RGB32)
    image.fill(QColor(PAGE))
    for x in (5, 6):
        image.setPixelColor(x, 2, QColor(AMBER))
    numbers = [0] * 25
    numbers[0], numbers[4], numbers[5], numbers[11], numbers[12], numbers[19] = 104, 8, 4, 32, 40, 2
    lines = b"".join(bytes(image.constScanLine(y)) + b"\xff" * 8 for y in range(4))
    raw = struct.pack(">25I", *numbers) + b"abc\0" + b"\0" * 24 + lines
    (tmp_path / "Xvfb_screen0").write_bytes(raw)
    return Screen(tmp_path)


def test_the_frame_buffer_is_read_to_the_pixel(screen):
    picture = screen.look()
    assert picture.pixels.shape == (4, 8, 3)
    assert (picture.box(AMBER), picture.count(AMBER), picture.share(PAGE)) == ((5, 2, 2, 1), 2, 30 / 32)
    assert picture.box(BLUE) is None
    assert picture.colours == 2
    assert picture.within((5, 2, 2, 1)).share(AMBER) == 1


def test_hues_are_told_from_the_page_and_from_each_other():
    pixels = np.array([[(0xFB, 0xFA, 0xF8), (0xF6, 0xD9, 0xB8), (0xCF, 0xE0, 0xF7), (0x1F, 0x23, 0x28)]], np.uint8)
    assert [Picture(pixels).tinted(side) for side in ("left", "right")] == [1, 1]


def test_pictures_are_numbered_and_kept_in_every_folder(screen, tmp_path):
    album = Album(screen, [tmp_path / "one", tmp_path / "other"])
    album.take("first")
    album.take("second")
    names = [sorted(path.name for path in folder.iterdir()) for folder in album.folders]
    assert names == [["01-first.png", "02-second.png"]] * 2
    assert album.last == tmp_path / "other" / "02-second.png"
    assert QColor(QImage(str(album.last)).pixel(5, 2)).name() == AMBER

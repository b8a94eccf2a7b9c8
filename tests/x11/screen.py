"""The screen as it is shown, read from the frame buffer of the X server: looked at by tests, kept as pictures."""

import struct
import time
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

# The frame buffer is a file in the format of xwd: 25 numbers, the screen's name, the table of colours, the pixels.
_HEADER = struct.Struct(">25I")
_HEADER_SIZE, _WIDTH, _HEIGHT, _BITS, _BYTES_PER_LINE, _COLOURS = 0, 4, 5, 11, 12, 19
_BYTES_PER_COLOUR = 12
# A caret blinks, a bar of progress moves: after so long the screen is taken as it is.
_STILL_AFTER, _STILL_AT_LAST = 0.15, 1.5


def rgb(name):
    """Return "#rrggbb" as three numbers."""
    return tuple(bytes.fromhex(name.removeprefix("#")))


class Picture:
    """What stood on the screen at one moment."""

    def __init__(self, pixels):
        self.pixels = pixels

    def __eq__(self, other):
        return self.pixels.shape == other.pixels.shape and bool((self.pixels == other.pixels).all())

    __hash__ = None

    def within(self, box):
        """Return the part in a box of left, top, width and height."""
        x, y, width, height = (max(0, round(value)) for value in box)
        return Picture(self.pixels[y : y + height, x : x + width])

    def where(self, colour, near=0):
        """Return for every pixel whether it has a colour, or one that is so near in each of red, green and blue."""
        distance = np.abs(self.pixels.astype(np.int16) - np.array(rgb(colour), np.int16))
        return (distance <= near).all(axis=2)

    def count(self, colour, near=0):
        """Return how many pixels have a colour."""
        return int(self.where(colour, near).sum())

    def share(self, colour, near=0):
        """Return which share of the pixels has a colour."""
        return float(self.where(colour, near).mean())

    def box(self, colour, near=0):
        """Return the least box around all pixels of a colour, or None."""
        down, across = np.nonzero(self.where(colour, near))
        if not len(down):
            return None
        x, y = int(across.min()), int(down.min())
        return x, y, int(across.max()) - x + 1, int(down.max()) - y + 1

    def tinted(self, side, by=20):
        """Return how many pixels are of a hue: the left side's amber, or the right side's blue, however pale."""
        red, blue = self.pixels[..., 0].astype(np.int16), self.pixels[..., 2].astype(np.int16)
        return int((red - blue > by if side == "left" else blue - red > by).sum())

    @property
    def brightness(self):
        """How bright it is in the middle, from 0 to 255; most of a page is ground."""
        return float(np.median(self.pixels))

    @property
    def colours(self):
        """How many colours there are; a blank window has one or two."""
        red, green, blue = (self.pixels[..., n].astype(np.uint32) for n in range(3))
        return len(np.unique(red << 16 | green << 8 | blue))

    def save(self, path):
        """Write it as PNG."""
        height, width, _ = self.pixels.shape
        image = QImage(self.pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
        assert image.save(str(path)), f"cannot write {path}"


class Screen:
    """The screen of a server that keeps its frame buffer in a folder."""

    def __init__(self, folder):
        self.file = Path(folder) / "Xvfb_screen0"

    def look(self):
        """Return what is on the screen now."""
        raw = self.file.read_bytes()
        head = _HEADER.unpack_from(raw)
        width, height, line = head[_WIDTH], head[_HEIGHT], head[_BYTES_PER_LINE]
        assert head[_BITS] == 32, "not a screen of millions of colours"
        begin = head[_HEADER_SIZE] + head[_COLOURS] * _BYTES_PER_COLOUR
        rows = np.frombuffer(raw, np.uint8, line * height, begin).reshape(height, line)
        return Picture(rows[:, : width * 4].reshape(height, width, 4)[..., 2::-1].copy())

    def still(self):
        """Return what is on the screen once nothing moves."""
        begin, before = time.monotonic(), self.look()
        since = begin
        while (now := time.monotonic()) - since < _STILL_AFTER and now - begin < _STILL_AT_LAST:
            time.sleep(0.03)
            picture = self.look()
            if picture != before:
                before, since = picture, time.monotonic()
        return before


class Album:
    """The pictures of one journey, in the order in which they were taken."""

    def __init__(self, screen, folders):
        self.screen, self.folders = screen, folders
        self.last = None
        self.taken = 0

    def take(self, name):
        """Wait until nothing moves, keep what is shown under a name, and return it."""
        picture = self.screen.still()
        self.taken += 1
        for folder in self.folders:
            folder.mkdir(parents=True, exist_ok=True)
            self.last = folder / f"{self.taken:02}-{name}.png"
            picture.save(self.last)
        return picture

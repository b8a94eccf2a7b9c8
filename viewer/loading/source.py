"""A decoded source and where its lines begin and end. Knows nothing of formats."""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate

from viewer.piecewise import has_any, split_lines

# The line ends of all systems; a vertical tab (a word processor's line break) and Unicode's own two are line ends
# as well. A form feed is a page break: it ends a line, and together with a line end it is one line end.
LINE_END = re.compile("(?:\r\n|[\n\r\v\u2028\u2029])\f*|\f+")

# The line ends by which editors number lines.
NUMBERED_LINE_END = re.compile("\r\n|[\n\r]")

LINE_ENDS = "\n\r\v\f\u2028\u2029"

BYTE_ORDER_MARK = "\ufeff"
REPLACEMENT = "\ufffd"
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True)
class Source:
    """A text to be read, and what is known of it.

    `text` has no byte order mark in front and holds only characters that can be shown and written again: a NUL
    or half a surrogate pair stands in it as U+FFFD.

    `of_pages` is where lines begin that are known to be of the pages and not of the text: what a reader of PDF knows
    by their place on the paper, which the words alone do not tell.
    """

    text: str
    name: str
    media_type: str | None = None
    encoding: str | None = None
    sha256: str | None = None
    notes: tuple[str, ...] = field(default=())
    of_pages: frozenset[int] = frozenset()

    @cached_property
    def lines(self) -> list[tuple[int, int]]:
        """Return start and end of each line, without its line end."""
        if not self._has_other_line_ends:
            return [(at, at + len(line)) for at, line in zip(self.line_starts, self.line_texts, strict=True)]
        ends = [m.span() for m in LINE_END.finditer(self.text)]
        starts_after = [0, *(end for _, end in ends)]
        stops = [*(start for start, _ in ends), len(self.text)]
        return list(zip(starts_after, stops, strict=True))

    @cached_property
    def line_texts(self) -> list[str]:
        """Return each line, without its line end."""
        if not self._has_other_line_ends:
            return split_lines(self.text)
        return [self.text[start:stop] for start, stop in self.lines]

    @property
    def starts(self) -> Sequence[int]:
        """Return the start of each line."""
        return [start for start, _ in self.lines] if self._has_other_line_ends else self.line_starts

    @cached_property
    def line_starts(self) -> array[int]:
        """Return where the lines begin that an editor would number."""
        if "\r" in self.text:
            return array("i", [0, *(m.end() for m in NUMBERED_LINE_END.finditer(self.text))])
        lines = split_lines(self.text) if self._has_other_line_ends else self.line_texts
        lengths = [len(line) + 1 for line in lines]
        return array("i", accumulate(lengths[:-1], initial=0))

    @cached_property
    def page_starts(self) -> array[int]:
        """Return where the pages begin that form feeds part; nothing where there are none."""
        feeds = [m.end() for m in re.finditer("\f", self.text)]
        return array("i", [0, *feeds] if feeds else [])

    @property
    def _has_other_line_ends(self) -> bool:
        """Whether a line ends with something else than a line feed alone. Asked so because it is quick."""
        return any(end in self.text for end in LINE_ENDS[1:])


def presentable(text: str) -> str:
    """Return the text without a byte order mark in front, and with U+FFFD for what cannot be shown or written."""
    if text.startswith(BYTE_ORDER_MARK):
        text = text[1:]
    if "\0" in text:
        text = text.replace("\0", REPLACEMENT)
    if not text.isascii() and has_any(text, _LONE_SURROGATE):
        text = _LONE_SURROGATE.sub(REPLACEMENT, text)
    return text


def is_blank(text: str) -> bool:
    """Whether a text holds nothing to read: white space, byte order marks and zero-width characters alone."""
    return _BLANK.fullmatch(text) is not None


_BLANK = re.compile(r"[\s\ufeff\u200b-\u200d\u2060]*")

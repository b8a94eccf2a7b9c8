"""The lines of a printed page, and the large initial that stands beside the first of a chapter. Knows no PDF.

before                                after
I                                     It was half past six
t was half past six                   and nobody had slept
  and nobody had slept
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

_FIGURES = re.compile(r"\d+")
# An initial is a capital with its quotation mark at most, so many times as large as the letters of the text.
_INITIAL = re.compile(r"[\"'\u201c\u2018\u201e\u00ab\u00bf\u00a1]?[^\W\d_]")
_LARGE = 1.7
# Its foot may stand so much below that of a line beside it, in sizes of the text; and a line begins behind it within so
# many of its own sizes.
_BELOW, _NEAR = 0.6, 1.6
# These are words by themselves. What stands behind one is the rest of its word where the text has no such word.
_ALONE = frozenset("AIOEY\u00c0\u00d3\u0410\u0418\u041e\u0423\u042f\u0412\u041a\u0421")
_FIRST_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A printed line: its text, the left edge and the base of its letters in points, and their size."""

    text: str
    left: float
    base: float
    size: float

    @property
    def edge(self) -> tuple[str, int]:
        """What the head or the foot of a page would be known by: what it says, figures aside, and its height."""
        return _FIGURES.sub("#", self.text), round(self.base)


def with_initials(pages: Sequence[Sequence[PrintedLine]], body: float) -> list[list[PrintedLine]]:
    """Return the pages with each large initial at the head of the line whose first letter it is.

    `body` is the size of the text. The lines beside it begin where it does.
    """
    words: frozenset[str] | None = None
    out = [list(lines) for lines in pages]
    for lines in out:
        for initial in [line for line in lines if _is_initial(line, body)]:
            beside = sorted((line for line in lines if _is_beside(line, initial, body)), key=lambda line: -line.base)
            if not beside:
                continue
            words = _words(pages) if words is None else words
            for line in beside:
                text = _joined(initial.text, line.text, words) if line is beside[0] else line.text
                lines[lines.index(line)] = replace(line, text=text, left=initial.left, size=body)
            lines.remove(initial)
    return out


def _is_initial(line: PrintedLine, body: float) -> bool:
    large = line.size >= _LARGE * body
    return large and line.text[-1].isupper() and _INITIAL.fullmatch(line.text) is not None


def _is_beside(line: PrintedLine, initial: PrintedLine, body: float) -> bool:
    """Whether a line of the text stands to the right of an initial, between its head and its foot."""
    at_height = initial.base - _BELOW * body <= line.base < initial.base + initial.size
    return line.size < _LARGE * body and at_height and 0 < line.left - initial.left < _NEAR * initial.size


def _joined(initial: str, text: str, words: frozenset[str]) -> str:
    found = _FIRST_WORD.match(text)
    if found and found[0][:1].isupper() and found[0][1:].islower():
        return f"{initial} {text}"  # a word with a capital of its own: the letter names who speaks
    if found and initial[-1] in _ALONE:
        rest = found[0].casefold()
        if rest in words and (initial[-1].casefold() + rest) not in words:
            return f"{initial} {text}"
    return initial + text


def _words(pages: Sequence[Sequence[PrintedLine]]) -> frozenset[str]:
    """Return the words of a text but for those that begin a line: these may be what an initial has left."""
    lines = (line.text for lines in pages for line in lines)
    return frozenset(word.casefold() for text in lines for word in _FIRST_WORD.findall(text.partition(" ")[2]))

"""Find where a stretch that a parser cut out of the source stood in it. Never changes either."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

_SPACES = " \t"


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of several lines, and the source offset of each line's start."""

    text: str
    starts: tuple[int, ...]
    sources: tuple[int, ...]

    def source(self, at: int) -> int:
        """Return the source offset of an offset in the stretch."""
        k = bisect_right(self.starts, at) - 1
        return self.sources[k] + at - self.starts[k]

    def pieces(self, text: str, at: int) -> Iterator[tuple[str, int]]:
        """Cut a text that stands at an offset of the stretch where the source runs on elsewhere."""
        done = at
        for start in self.starts[bisect_right(self.starts, at) : bisect_left(self.starts, at + len(text))]:
            yield text[done - at : start - at], self.source(done)
            done = start
        yield text[done - at :], self.source(done)

    def later(self, by: int) -> Passage:
        """Return the passage that begins `by` characters later."""
        return Passage(self.text[by:], tuple(s - by for s in self.starts), self.sources)


def locate(text: str, first_line: int, lines: list[tuple[int, int]], source: str, after: int = 0) -> Passage:
    """Find each line of a stretch in the source line it came from.

    A parser takes prefixes away (list and quotation marks, indentation), so what is left stands at the end of
    the line; only where that fails is it looked for, from column `after`.
    """
    starts: list[int] = []
    sources: list[int] = []
    at = 0
    for k, piece in enumerate(text.split("\n")):
        number = min(first_line + k, len(lines) - 1)
        starts.append(at)
        sources.append(_find(piece, source, lines[number], after))
        at += len(piece) + 1
    return Passage(text, tuple(starts), tuple(sources))


def _find(piece: str, source: str, span: tuple[int, int], after: int) -> int:
    """Return the source offset of a piece of one line (before its own leading spaces, which may be the parser's)."""
    start, stop = span
    bare = piece.strip(_SPACES)
    lead = len(piece) - len(piece.lstrip(_SPACES))
    line = source[start:stop].rstrip(_SPACES)
    if not after and line.endswith(bare):
        return start + len(line) - len(bare) - lead
    return start + max(after, line.find(bare, after)) - lead

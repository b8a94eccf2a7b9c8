"""The headings of a side, as a table of contents. A scan has none of its own: it borrows those of what it faces."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from viewer.model import Comparison, Document, Role, Side
from viewer.presenting.phrases import shortened

# A heading is cut to so many characters.
_LONGEST = 90


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading: its paragraph, its words, and how deep it stands, from 0."""

    paragraph: int
    words: str
    depth: int


def contents(comparison: Comparison, side: Side) -> list[Entry]:
    """Return the headings of a side from top to bottom, those included which only the other text sets as headings."""
    levels = dict(sorted({**dict(_borrowed(comparison, side)), **dict(_own(comparison.side(side)))}.items()))
    depths = {level: depth for depth, level in enumerate(sorted(set(levels.values())))}
    document = comparison.side(side)
    return [
        Entry(p, shortened(" ".join(document.paragraph_text(p).split()), _LONGEST), depths[level])
        for p, level in levels.items()
    ]


def headings(document: Document) -> list[int]:
    """Return the paragraphs that are headings: who asks for many places looks for them once."""
    return [p for p, _ in _own(document)]


def heading_above(document: Document, paragraph: int, known: Sequence[int] | None = None) -> str:
    """Return the words of the nearest heading above a paragraph, or nothing. `known` are its headings."""
    known = headings(document) if known is None else known
    before = bisect_left(known, paragraph)
    if not before or document.paragraphs[known[before - 1]].role is Role.TITLE:
        return ""
    return shortened(" ".join(document.paragraph_text(known[before - 1]).split()), _LONGEST)


def _own(document: Document) -> Iterator[tuple[int, int]]:
    return ((p, paragraph.level) for p, paragraph in enumerate(document.paragraphs) if paragraph.level)


def _borrowed(comparison: Comparison, side: Side) -> Iterator[tuple[int, int]]:
    """Yield the paragraphs that face a heading alone, each with the level of that."""
    other = comparison.side(side.other).paragraphs
    for row in comparison.rows:
        here, there = row.on(side), row.on(side.other)
        if len(here) == len(there) == 1 and other[there[0]].level:
            yield here[0], other[there[0]].level

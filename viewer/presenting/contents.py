"""The headings of a side, as a table of contents. A scan has none of its own: it borrows those of what it faces.

Where a text has none but its title, the heads of chapters that comparing found in it stand in for them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from viewer.model import Comparison, Document, Role, Side
from viewer.presenting.phrases import shortened

# A heading is cut to so many characters.
_LONGEST = 90
_NONE: Mapping[int, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading: its paragraph, its words, and how deep it stands, from 0."""

    paragraph: int
    words: str
    depth: int


def contents(comparison: Comparison, side: Side) -> list[Entry]:
    """Return the headings of a side from top to bottom, those included which only the other text sets as headings."""
    document = comparison.side(side)
    borrowed = dict(_borrowed(comparison, side))
    levels = {**_standing_in(document, borrowed), **borrowed, **dict(_own(document))}
    levels = dict(sorted(levels.items()))
    depths = {level: depth for depth, level in enumerate(sorted(set(levels.values())))}
    return [
        Entry(p, shortened(" ".join(document.paragraph_text(p).split()), _LONGEST), depths[level])
        for p, level in levels.items()
    ]


def headings(document: Document) -> list[int]:
    """Return the paragraphs that are headings: who asks for many places looks for them once."""
    return sorted({*dict(_own(document)), *_standing_in(document)})


def heading_above(document: Document, paragraph: int, known: Sequence[int] | None = None) -> str:
    """Return the words of the nearest heading above a paragraph, or nothing. `known` are its headings.

    What stands above a heading is one of a higher level: it begins a section, and belongs to none that it ends.
    """
    known = headings(document) if known is None else known
    own = _level(document, paragraph)
    above = (known[k] for k in reversed(range(bisect_left(known, paragraph))))
    nearest = next((p for p in above if not own or _level(document, p) < own), None)
    if nearest is None or (document.paragraphs[nearest].role is Role.TITLE and not _level_of_head(document, nearest)):
        return ""
    return shortened(" ".join(document.paragraph_text(nearest).split()), _LONGEST)


def facing(comparison: Comparison, sides: Mapping[Side, Sequence[Entry]]) -> dict[tuple[Side, int], int]:
    """Return in which row of the comparison headings stand: those of one row are one place."""
    wanted = {side: {entry.paragraph for entry in entries} for side, entries in sides.items()}
    return {
        (side, p): n
        for n, row in enumerate(comparison.rows)
        for side in Side
        for p in row.on(side)
        if p in wanted[side]
    }


def _level(document: Document, paragraph: int) -> int:
    return document.paragraphs[paragraph].level or _level_of_head(document, paragraph)


def _level_of_head(document: Document, paragraph: int) -> int:
    """Return the level of the head of a chapter, which can be the title too, where a text begins with it; else 0."""
    at = bisect_left(document.heads, (paragraph,))
    return document.heads[at][1] if at < len(document.heads) and document.heads[at][0] == paragraph else 0


def _standing_in(document: Document, borrowed: Mapping[int, int] = _NONE) -> dict[int, int]:
    """Return the heads of chapters with their levels, where no heading but a title is set as one.

    Heads have the level of what one of them borrows; else they stand below the title.
    """
    own = dict(_own(document))
    if any(document.paragraphs[p].role is not Role.TITLE for p in own):
        return {}
    same = [borrowed[p] - level for p, level in document.heads if p in borrowed]
    above = min(same, default=max((*own.values(), *borrowed.values()), default=0))
    return {p: above + level for p, level in document.heads if p not in own}


def _own(document: Document) -> Iterator[tuple[int, int]]:
    return ((p, paragraph.level) for p, paragraph in enumerate(document.paragraphs) if paragraph.level)


def _borrowed(comparison: Comparison, side: Side) -> Iterator[tuple[int, int]]:
    """Yield the paragraphs that face a heading alone, each with the level of that."""
    other = comparison.side(side.other).paragraphs
    for row in comparison.rows:
        here, there = row.on(side), row.on(side.other)
        if len(here) == len(there) == 1 and other[there[0]].level:
            yield here[0], other[there[0]].level

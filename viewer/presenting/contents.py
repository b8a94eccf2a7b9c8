"""The headings of a side, as a table of contents. A scan has none of its own: it borrows those of what it faces.

Where neither side has any, lines that count alike stand in for them: "CHAPTER VII", "Chapter 7. The Storm", "VII".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from viewer.model import Comparison, Document, Role, Side
from viewer.presenting.phrases import shortened

# A heading is cut to so many characters.
_LONGEST = 90
# The head of a chapter by its form: a word and a number, or a number alone; in a line no longer than so many letters,
# and at least so many of one word.
_HEAD = re.compile(r"(?:([^\W\d_]+)\.?[ \u00a0]+)?(\d{1,3}|[IVXLC]+)(?=[.:;,)\s–—-]|$)")
_LINE, _LEAST = 80, 3


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading: its paragraph, its words, and how deep it stands, from 0."""

    paragraph: int
    words: str
    depth: int


def contents(comparison: Comparison, side: Side) -> list[Entry]:
    """Return the headings of a side from top to bottom, those included which only the other text sets as headings."""
    levels = {**dict(_borrowed(comparison, side)), **dict(_own(comparison.side(side)))}
    if all(comparison.side(side).paragraphs[p].role is Role.TITLE for p in levels):
        levels |= {p: max(levels.values(), default=0) + 1 for p in _by_form(comparison.side(side)) if p not in levels}
    levels = dict(sorted(levels.items()))
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
    """Return the words of the nearest heading above a paragraph, or nothing. `known` are its headings.

    What stands above a heading is one of a higher level: it begins a section, and belongs to none that it ends.
    """
    known = headings(document) if known is None else known
    own = document.paragraphs[paragraph].level
    above = (known[k] for k in reversed(range(bisect_left(known, paragraph))))
    nearest = next((p for p in above if not own or document.paragraphs[p].level < own), None)
    if nearest is None or document.paragraphs[nearest].role is Role.TITLE:
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


def _by_form(document: Document) -> Iterator[int]:
    """Yield the paragraphs that are heads of chapters by their form: a word that is counted, on lines of their own."""
    counted: dict[str, list[int]] = {}
    for p, paragraph in enumerate(document.paragraphs):
        if paragraph.end - paragraph.start > _LINE or paragraph.role not in (Role.BODY, Role.HEADING, Role.TITLE):
            continue
        words = document.paragraph_text(p).strip()
        found = _HEAD.match(words)
        if found and (found[1] or len(words.rstrip(".")) == found.end()):
            counted.setdefault((found[1] or "").casefold(), []).append(p)
    for those in counted.values():
        if len(those) >= _LEAST:
            yield from those


def _own(document: Document) -> Iterator[tuple[int, int]]:
    return ((p, paragraph.level) for p, paragraph in enumerate(document.paragraphs) if paragraph.level)


def _borrowed(comparison: Comparison, side: Side) -> Iterator[tuple[int, int]]:
    """Yield the paragraphs that face a heading alone, each with the level of that."""
    other = comparison.side(side.other).paragraphs
    for row in comparison.rows:
        here, there = row.on(side), row.on(side.other)
        if len(here) == len(there) == 1 and other[there[0]].level:
            yield here[0], other[there[0]].level

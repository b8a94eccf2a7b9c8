"""The running heads and feet of a printed text: one line on many pages, but for the number of each, is one thing.

before                                                        after
▤ The header or footer is missing on the right: “Page 1/5”    ▤ A header or footer on 5 pages stands only
▤ The header or footer is missing on the right: “Page 2/5”      on the left: “Page 1/5”
… 3 more, each among the differences of its page
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from viewer.model import Category, Comparison, Difference, Role, Side

# What a line of the pages is told as, by a loader or by comparing.
_ROLES = Role.RUNNING_HEAD, Role.METADATA
# What counts the pages: figures, and the numerals of a preface.
_NUMBER = re.compile(r"\d+|\b[ivxlc]+\b")


def running_lines(comparison: Comparison, least: int) -> list[list[int]]:
    """Return the differences that are a line of the pages of one side, of each line that stands on so many of them."""
    found: dict[tuple[Side, str], list[int]] = {}
    for n, d in enumerate(comparison.differences):
        if d.category is Category.FURNITURE and d.role in _ROLES and (d.left is None) != (d.right is None):
            side = _side(d)
            words = comparison.text_of(d, side).casefold()
            found.setdefault((side, " ".join(_NUMBER.sub("#", words).split())), []).append(n)
    return [numbers for numbers in found.values() if len(numbers) >= least and _counts_pages(comparison, numbers)]


def is_scattered(comparison: Comparison, known: Sequence[Difference]) -> bool:
    """Whether differences that are one thing stand apart from each other, as running heads do."""
    if known[0].category is not Category.FURNITURE:
        return False
    own = [p for d in known for p in comparison.rows[d.row].on(_side(d))]
    return own[-1] - own[0] >= len(own)


def _counts_pages(comparison: Comparison, numbers: Sequence[int]) -> bool:
    """Whether equal lines stand on pages: the text knows its pages, or each line has another number."""
    known = [comparison.differences[n] for n in numbers]
    side = _side(known[0])
    paragraphs = comparison.side(side).paragraphs
    if all(paragraphs[p].page is not None for d in known for p in comparison.rows[d.row].on(side)):
        return True
    return len({comparison.text_of(d, side) for d in known}) == len(known)


def _side(difference: Difference) -> Side:
    return Side.LEFT if difference.left is not None else Side.RIGHT

"""Move an insertion to where a reader would see it: to the edge of a paragraph, a sentence or a clause.

"a b [a b] c" and "[a b] a b c" are the same insertion; both are correct, one is readable. Only relabels which
words agree; after "sliding" in git's diff and in VS Code's.
"""

from __future__ import annotations

import numpy as np

from viewer.comparing.texts import Text
from viewer.model import PARAGRAPH_BREAK

# What an edge is worth: the end of a paragraph, of a sentence, of a clause.
_EDGES = (
    (PARAGRAPH_BREAK, 4),
    (".", 3),
    ("!", 3),
    ("?", 3),
    ("…", 3),
    (";", 2),
    (":", 2),
    (",", 1),
    ("–", 1),
    ("—", 1),
)
# An insertion is slid over at most this many words.
_FARTHEST = 40


def slide(text: Text, other: Text) -> None:
    """Slide the stretches of a text that agree with nothing, where the other text has no word left over either."""
    free = np.flatnonzero(text.partner < 0)
    if not len(free):
        return
    fresh = np.flatnonzero(np.diff(free) > 1) + 1
    firsts = free[np.concatenate(([0], fresh))].tolist()
    lasts = free[np.concatenate((fresh, [len(free)])) - 1].tolist()
    for first, last in zip(firsts, lasts, strict=True):
        _slide_one(text, other, first, last + 1)


def _slide_one(text: Text, other: Text, first: int, end: int) -> None:
    """Slide one stretch to its best place."""
    partner, surface = text.partner, text.tokens.surface
    if not first or end >= len(partner) or partner[first - 1] < 0 or partner[end] != partner[first - 1] + 1:
        return
    back = 0
    while (
        back < _FARTHEST
        and first - back > 1
        and surface[first - back - 1] == surface[end - back - 1]
        and partner[first - back - 2] == partner[first - back - 1] - 1
    ):
        back += 1
    forward = 0
    while (
        forward < _FARTHEST
        and end + forward + 1 < len(partner)
        and surface[first + forward] == surface[end + forward]
        and partner[end + forward + 1] == partner[end + forward] + 1
    ):
        forward += 1
    best = max(range(-back, forward + 1), key=lambda by: (_edge(text, first + by) + _edge(text, end + by), -abs(by)))
    _move(text, other, first, end, best)


def _edge(text: Text, word: int) -> int:
    """Return what the edge before a word is worth."""
    a, b = text.tokens.gap_before(word)
    gap = text.tokens.text[a:b]
    return max((worth for mark, worth in _EDGES if mark in gap), default=0)


def _move(text: Text, other: Text, first: int, end: int, by: int) -> None:
    """Let the words that the stretch passes over agree at its other end."""
    length = end - first
    if by < 0:
        for word in range(first - 1, first + by - 1, -1):
            _agree(text, other, word + length, int(text.partner[word]))
            text.partner[word] = -1
    for word in range(end, end + by):
        _agree(text, other, word - length, int(text.partner[word]))
        text.partner[word] = -1


def _agree(text: Text, other: Text, word: int, there: int) -> None:
    text.partner[word] = there
    other.partner[there] = word

"""Find the places at which two aligned texts differ at all, for all rows at once. Names nothing."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from viewer.comparing.paragraphs import Facing
from viewer.comparing.texts import Text

# From one agreeing word to the next: their numbers on the left, and on the right. A row's own ends count as words.
Step = tuple[int, int, int, int]


def steps(left: Text, right: Text, rows: Sequence[Facing]) -> list[list[Step]]:
    """Return for each row the steps at which something differs: between the two words, or in how the latter is printed.

    The first and the last step of a row are always among them. The rows of a book, most of which are equal, cost a
    few look-ups in one array.
    """
    i, j = _agreeing(left, right, rows)
    off = np.flatnonzero(_off(left, right, i, j)) + 1
    inner = list(zip(i[off - 1].tolist(), i[off].tolist(), j[off - 1].tolist(), j[off].tolist(), strict=True))
    words = [(left.words_of(*r.left), right.words_of(*r.right)) for r in rows]
    lows = np.searchsorted(i, [a[0] for a, _ in words])
    highs = np.searchsorted(i, [a[1] for a, _ in words])
    first, end = np.searchsorted(off, lows, "right").tolist(), np.searchsorted(off, highs).tolist()
    out: list[list[Step]] = []
    for n, (a, b) in enumerate(words):
        low, high = int(lows[n]), int(highs[n])
        if low == high:
            out.append([(a[0] - 1, a[1], b[0] - 1, b[1])])
            continue
        begins = (a[0] - 1, int(i[low]), b[0] - 1, int(j[low]))
        closes = (int(i[high - 1]), a[1], int(j[high - 1]), b[1])
        out.append([begins, *inner[first[n] : end[n]], closes])
    return out


def _agreeing(left: Text, right: Text, rows: Sequence[Facing]) -> tuple[np.ndarray, np.ndarray]:
    """Return the words that agree with one of their own row, and those that they agree with."""
    here, there = (np.full(len(t.tokens), -1 - side, np.int32) for side, t in enumerate((left, right)))
    for n, row in enumerate(rows):
        a, b = left.words_of(*row.left), right.words_of(*row.right)
        here[a[0] : a[1]] = there[b[0] : b[1]] = n
    i = np.flatnonzero(left.partner >= 0)
    j = left.partner[i]
    inside = here[i] == there[j]
    return i[inside], j[inside]


def passage_steps(left: Text, right: Text, here: tuple[int, int], there: tuple[int, int]) -> list[Step]:
    """Return the same for one passage, its words (first, end) on each side."""
    partner = left.partner[here[0] : here[1]]
    inside = np.flatnonzero((partner >= there[0]) & (partner < there[1]))
    i, j = inside + here[0], partner[inside]
    if not len(i):
        return [(here[0] - 1, here[1], there[0] - 1, there[1])]
    off = np.flatnonzero(_off(left, right, i, j)) + 1
    inner = zip(i[off - 1].tolist(), i[off].tolist(), j[off - 1].tolist(), j[off].tolist(), strict=True)
    begins, closes = (here[0] - 1, int(i[0]), there[0] - 1, int(j[0])), (int(i[-1]), here[1], int(j[-1]), there[1])
    return [begins, *inner, closes]


def _off(left: Text, right: Text, i: np.ndarray, j: np.ndarray) -> np.ndarray:
    """Return for each agreeing word but the first whether anything differs since the one before it."""
    a, b = left.tokens, right.tokens
    off = (np.diff(i) != 1) | (np.diff(j) != 1)
    off |= a.surface[i[1:]] != b.surface[j[1:]]
    off |= a.gap[i[1:]] != b.gap[j[1:]]
    return np.asarray(off)

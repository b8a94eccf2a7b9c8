"""Measure how like two paragraphs are, from nothing in common (0) to the same words (1)."""

from __future__ import annotations

import numpy as np
from rapidfuzz import fuzz

from viewer.comparing.texts import Text

# A paragraph up to this many characters (a headline, a byline, a date) is also compared by its letters.
_SHORT = 160


def likeness(left: Text, p: int, right: Text, q: int) -> float:
    """Return the likeness of two paragraphs: the words they share, whatever the order, over all their words."""
    shared = shared_weight(left, p, right, q)
    total = left.weight_of(p) + right.weight_of(q)
    by_words = 2 * shared / total if total else 0.0
    a, b = left.document.paragraph_text(p), right.document.paragraph_text(q)
    if a == b:
        return 1.0
    if len(a) > _SHORT or len(b) > _SHORT:
        return by_words
    # Two short lines of any kind share a third of their letters in order; that much is taken off.
    by_letters = max(0.0, fuzz.ratio(a.casefold(), b.casefold()) / 100 * 1.5 - 0.5)
    return max(by_words, by_letters)


def shared_weight(left: Text, p: int, right: Text, q: int) -> float:
    """Return what the words that two paragraphs share weigh, whatever their order."""
    a, b = left.words_of(p, p)
    keys, at, counts = np.unique(left.tokens.key[a:b], return_index=True, return_counts=True)
    keys_there, counts_there = np.unique(right.keys_of(q), return_counts=True)
    _, i, j = np.intersect1d(keys, keys_there, assume_unique=True, return_indices=True)
    return float((np.minimum(counts[i], counts_there[j]) * left.weights[a + at[i]]).sum())


def shared_meaning(left: Text, p: int, right: Text, q: int) -> float:
    """Return the share of the words of meaning that two paragraphs have in common, function words left out."""
    a, b = left.words_of(p, p), right.words_of(q, q)
    mine = set(left.tokens.key[a[0] : a[1]][left.weights[a[0] : a[1]] >= 1].tolist())
    theirs = set(right.tokens.key[b[0] : b[1]][right.weights[b[0] : b[1]] >= 1].tolist())
    return 2 * len(mine & theirs) / (len(mine) + len(theirs)) if mine and theirs else 0.0

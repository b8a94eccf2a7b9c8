"""Measure how like two paragraphs are, from nothing in common (0) to the same words (1)."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

import numpy as np
from rapidfuzz import fuzz

from viewer.comparing.texts import Text

# A paragraph up to this many characters (a headline, a byline, a date) is also compared by its letters.
_SHORT = 160
# Below this likeness by words no two paragraphs are the same to the letter.
_ALMOST_THE_SAME = 0.99
# A word that stands more often than this in one of the texts is a word of the subject.
_RARE = 3


class Likeness:
    """How like the paragraphs of two texts are. The words of each paragraph are counted once."""

    def __init__(self, left: Text, right: Text) -> None:
        self._texts = left, right
        self._known: tuple[dict[int, Counter[int]], dict[int, Counter[int]]] = ({}, {})

    def __call__(self, p: int, q: int) -> float:
        """Return the likeness of two paragraphs: the words they share, whatever the order, over all their words."""
        left, right = self._texts
        total = left.weight_of(p) + right.weight_of(q)
        by_words = 2 * self._shared(p, q) / total if total else 0.0
        one, other = left.document.paragraphs[p], right.document.paragraphs[q]
        longer = max(one.end - one.start, other.end - other.start)
        if total and by_words < _ALMOST_THE_SAME and longer > _SHORT:
            return by_words
        a, b = left.document.paragraph_text(p), right.document.paragraph_text(q)
        if a == b:
            return 1.0
        if longer > _SHORT:
            return by_words
        # Two short lines of any kind share a third of their letters in order; that much is taken off.
        by_letters = max(0.0, fuzz.ratio(a.casefold(), b.casefold()) / 100 * 1.5 - 0.5)
        return max(by_words, by_letters)

    def _shared(self, p: int, q: int) -> float:
        """Return what the words that two paragraphs share weigh, whatever their order."""
        mine, theirs = self._words(0, p), self._words(1, q)
        common = mine.keys() & theirs.keys()
        # What a word weighs is the same on both sides, and in every place.
        return sum(min(mine[k], theirs[k]) * self._weight[k] for k in sorted(common))

    def _words(self, side: int, paragraph: int) -> Counter[int]:
        if paragraph not in self._known[side]:
            self._known[side][paragraph] = Counter(self._texts[side].keys_of(paragraph).tolist())
        return self._known[side][paragraph]

    @cached_property
    def _weight(self) -> list[float]:
        """What each word weighs, by its key."""
        left, right = self._texts
        weights = np.zeros(len(left.tokens.vocabulary.keys))
        for text in (left, right):
            weights[text.tokens.key] = text.weights
        found: list[float] = weights.tolist()
        return found


class Meaning:
    """What paragraphs speak of: their words of meaning, of which those of the whole article say less."""

    def __init__(self, left: Text, right: Text) -> None:
        self._texts = left, right
        self._known: tuple[dict[int, frozenset[int]], dict[int, frozenset[int]]] = ({}, {})

    def shared(self, p: int, q: int) -> float:
        """Return the share of the words of meaning that two paragraphs have in common, function words left out."""
        mine, theirs = self._of(0, p), self._of(1, q)
        return 2 * self._worth(mine & theirs) / (len(mine) + len(theirs)) if mine and theirs else 0.0

    def taken_up(self, p: int, q: int, *, of_left: bool) -> float:
        """Return how much of what the one paragraph speaks of, the left or the right one, stands in the other."""
        mine, theirs = self._of(0, p), self._of(1, q)
        whole = len(mine if of_left else theirs)
        return self._worth(mine & theirs) / whole if whole else 0.0

    def _of(self, side: int, paragraph: int) -> frozenset[int]:
        if paragraph not in self._known[side]:
            text = self._texts[side]
            a, b = text.words_of(paragraph, paragraph)
            keys = text.tokens.key[a:b][text.weights[a:b] >= 1].tolist()
            self._known[side][paragraph] = frozenset(keys)
        return self._known[side][paragraph]

    def _worth(self, keys: frozenset[int]) -> float:
        """Return what shared words say: a word that both texts use again and again is half of one."""
        return sum(1.0 if max(self._counts[0][k], self._counts[1][k]) <= _RARE else 0.5 for k in keys)

    @cached_property
    def _counts(self) -> tuple[list[int], list[int]]:
        one, two = (np.bincount(t.tokens.key, minlength=len(t.tokens.vocabulary.keys)).tolist() for t in self._texts)
        return one, two

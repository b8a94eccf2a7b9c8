"""Know short paragraphs again that moved and were edited on the way: a note, a definition, an entry of a list.

They say too little for a passage of them to be found by itself, and so they are held against each other as wholes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np

from viewer.comparing.likeness import Likeness
from viewer.comparing.numbers import is_figure
from viewer.comparing.texts import Text

# A note has up to so many words,
_WORDS = 30
# and is more like its counterpart than a phrase of the house makes it ("Cllr Hart proposed that the report be noted":
# 0.68), and by so much more than like any other.
_LIKE = 0.75
_APART = 0.1
# Of the words that it has in common with its counterpart, those of meaning weigh so much. A word that stands in more
# paragraphs than this does not lead to it.
_ENOUGH = 2.0
_COMMON = 4

_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)

Known = tuple[int, str]


class ButFigures:
    """What the paragraphs of one text are known by when their figures are left out: "2 eggs" is what "3 eggs" was."""

    def __init__(self, text: Text) -> None:
        self._text = text
        known = text.tokens.vocabulary.keys
        figures = np.fromiter((is_figure(k) for k in known), np.bool_, len(known))[text.tokens.key]
        mixed = (text.tokens.key.astype(np.uint64) + np.uint64(1)) * _MULTIPLIER
        mixed = np.where(figures, np.uint64(0), (mixed ^ (mixed >> np.uint64(29))) * _MULTIPLIER)
        total = np.concatenate((np.zeros(1, np.uint64), np.cumsum(mixed)))[text.first]
        self._prints = np.diff(total)
        weights = np.concatenate(([0.0], np.cumsum(np.where(figures, 0.0, text.weights))))[text.first]
        self._weights = np.diff(weights)
        values, counts = np.unique(self._prints, return_counts=True)
        self._once = counts[np.searchsorted(values, self._prints)] == 1

    def of(self, paragraph: int) -> Known | None:
        """Return what a paragraph alone is known by, or None where others are known by the same."""
        if not self._once[paragraph]:
            return None
        return int(self._prints[paragraph]), self._text.document.paragraphs[paragraph].role.value

    def weight(self, paragraph: int) -> float:
        """Return what the words of a paragraph weigh that are no figures."""
        return float(self._weights[paragraph])


def edited_notes(
    left: Text, right: Text, free: tuple[Sequence[int], Sequence[int]], like: Likeness
) -> list[tuple[int, int]]:
    """Return the pairs of short paragraphs, of those that are free, that are one and the same, but for what was edited.

    No other pair of either paragraph is nearly as like.
    """
    worth = sorted(((like(p, q), p, q) for p, q in _candidates(left, right, *free)), reverse=True)
    ranked: tuple[dict[int, list[float]], dict[int, list[float]]] = (defaultdict(list), defaultdict(list))
    for likeness, p, q in worth:
        ranked[0][p].append(likeness)
        ranked[1][q].append(likeness)
    return [(p, q) for n, p, q in worth if _stands_out(n, ranked[0][p]) and _stands_out(n, ranked[1][q])]


def _stands_out(likeness: float, of_all: Sequence[float]) -> bool:
    """Whether a likeness is the best of all, and by far."""
    return likeness >= _LIKE and likeness == of_all[0] and (len(of_all) == 1 or likeness >= of_all[1] + _APART)


def _candidates(left: Text, right: Text, ps: Sequence[int], qs: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of short paragraphs that have words of meaning in common which lead from one to the other."""
    here, there = _led_to(left, ps), _led_to(right, qs)
    shared: dict[tuple[int, int], float] = defaultdict(float)
    for key in sorted(here.keys() & there.keys()):
        if len(here[key]) > _COMMON or len(there[key]) > _COMMON:
            continue
        for p in here[key]:
            for q in there[key]:
                shared[p, q] += 1.0
    return (pair for pair, weight in shared.items() if weight >= _ENOUGH)


def _led_to(text: Text, paragraphs: Sequence[int]) -> dict[int, list[int]]:
    """Return in which of the short paragraphs each word of meaning stands, figures left out."""
    found: dict[int, list[int]] = defaultdict(list)
    for p in paragraphs:
        a, b = text.words_of(p, p)
        if b - a <= _WORDS:
            keys = text.tokens.key[a:b][text.weights[a:b] >= 1]
            for key in dict.fromkeys(keys.tolist()):
                if not is_figure(text.tokens.vocabulary.keys[key]):
                    found[key].append(p)
    return found

"""Find passages that stand in another place on the other side. Works on what no row holds yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from viewer.comparing.anchors import Block, shared_once
from viewer.comparing.likeness import likeness
from viewer.comparing.paragraphs import Facing
from viewer.comparing.texts import Text
from viewer.comparing.tokens import Ints

# A passage is one that moved, and not a form of words, from five words of meaning on,
_ENOUGH = 5.0
# and when at least this share of its words (by weight) is the same in both places. wikidiff2 takes 0.4, which
# takes in paragraphs that only speak of one subject; an edited quotation of ours stays above 0.6.
_LIKE = 0.55
_NGRAM = 4
# Numbers that no key has keep n-grams from running over from one unaligned stretch into the next.
_WALL = -2


def moved_blocks(left: Ints, right: Ints, to_right: Ints, to_left: Ints) -> list[Block]:
    """Return passages of words that agree but stand outside the alignment, by their place on the left."""
    a, where_a = _unaligned(left, to_right, _WALL)
    b, where_b = _unaligned(right, to_left, _WALL - 1)
    if len(a) < _NGRAM or len(b) < _NGRAM:
        return []
    return [
        Block(int(where_a[block.left]), int(where_b[block.right]), block.length)
        for block in shared_once(a, b, _NGRAM)
        if not (a[block.left : block.left + block.length] < 0).any()
    ]


def _unaligned(keys: Ints, partner: Ints, wall: int) -> tuple[Ints, Ints]:
    """Return the keys that agree with nothing, with walls between the stretches, and where each stands."""
    free = np.flatnonzero(partner < 0).astype(np.int32)
    if not len(free):
        return free, free
    breaks = np.flatnonzero(np.diff(free) > 1) + 1
    # Each wall is another number, so that no n-gram with a wall in it occurs on both sides or twice.
    walls = wall - 2 * np.arange(len(breaks), dtype=np.int32)
    return np.insert(keys[free], breaks, walls), np.insert(free, breaks, -1)


def moved_paragraphs(
    left: Text, right: Text, ps: Sequence[int], qs: Sequence[int], blocks: Sequence[Block]
) -> list[Facing]:
    """Pair leftover paragraphs that are the same passage in another place, the likest first.

    `ps` and `qs` are the paragraphs that no row holds. A paragraph whose words stand more than once in a document is
    a refrain or a form line, and does not move.
    """
    shared = _shared(left, right, set(ps), set(qs), blocks)
    once = _Once(left), _Once(right)
    worth = sorted(
        (
            (likeness(left, p, right, q), -abs(p - q), p, q)
            for (p, q), weight in shared.items()
            if weight >= _ENOUGH and once[0](p) and once[1](q)
        ),
        reverse=True,
    )
    found: dict[int, int] = {}
    taken: set[int] = set()
    for like, _, p, q in worth:
        if like >= _LIKE and p not in found and q not in taken:
            found[p] = q
            taken.add(q)
    return [Facing((p, p), (q, q)) for p, q in sorted(found.items())]


def _shared(
    left: Text, right: Text, ps: set[int], qs: set[int], blocks: Sequence[Block]
) -> dict[tuple[int, int], float]:
    """Return what the passages that agree weigh for each pair of leftover paragraphs."""
    weights: dict[tuple[int, int], float] = {}
    p_of, q_of = left.paragraph_of_words(), right.paragraph_of_words()
    for block in blocks:
        p, q = int(p_of[block.left]), int(q_of[block.right])
        if p in ps and q in qs:
            weight = float(left.weights[block.left : block.left + block.length].sum())
            weights[p, q] = weights.get((p, q), 0.0) + weight
    return weights


class _Once:
    """Whether a paragraph's words stand only once in the document."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._counts = Counter(self._print(p) for p in range(len(text.document.paragraphs)))

    def _print(self, paragraph: int) -> bytes:
        return self._text.keys_of(paragraph).tobytes()

    def __call__(self, paragraph: int) -> bool:
        return self._counts[self._print(paragraph)] == 1

"""Find passages that stand in another place on the other side. Works on what no row holds yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

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
# A paragraph is a part of another from this share of its words on, and from this weight.
_PART = 0.7
_ENOUGH_OF_A_PART = 8.0
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
    taken: tuple[set[int], set[int]] = (set(), set())
    found = list(_the_same(left, right, ps, qs, once))
    for facing in found:
        taken[0].add(facing.left[0])
        taken[1].add(facing.right[0])
    for like, _, p, q in worth:
        contained = _contained(left, right, p, q, shared[p, q])
        if (like >= _LIKE or contained) and p not in taken[0] and q not in taken[1]:
            facing = _with_parts(left, right, Facing((p, p), (q, q)), shared, taken)
            found.append(facing)
            taken[0].update(range(facing.left[0], facing.left[1] + 1))
            taken[1].update(range(facing.right[0], facing.right[1] + 1))
    return sorted(found, key=lambda f: f.left)


def _the_same(
    left: Text, right: Text, ps: Sequence[int], qs: Sequence[int], once: tuple[_Once, _Once]
) -> Iterator[Facing]:
    """Yield the leftover paragraphs that are the same word for word, however little their words mean."""
    there = {right.keys_of(q).tobytes(): q for q in qs if once[1](q)}
    for p in ps:
        keys = left.keys_of(p)
        q = there.get(keys.tobytes())
        if q is not None and len(keys) >= _ENOUGH and once[0](p):
            yield Facing((p, p), (q, q))


def _contained(left: Text, right: Text, p: int, q: int, weight: float) -> bool:
    """Whether the one paragraph is a part of the other, as after a page break."""
    return weight >= max(_ENOUGH_OF_A_PART, _PART * min(left.weight_of(p), right.weight_of(q)))


def _with_parts(
    left: Text, right: Text, facing: Facing, shared: dict[tuple[int, int], float], taken: tuple[set[int], set[int]]
) -> Facing:
    """Take in the paragraphs beside a moved one that are the rest of it: it was split, or joined, on the way."""
    (p, _), (q, _) = facing.left, facing.right
    rights = [q]
    for step in (1, -1):
        at = q + step
        while at not in taken[1] and (p, at) in shared and shared[p, at] >= _PART * right.weight_of(at):
            rights.append(at)
            at += step
    if len(rights) > 1:
        return Facing((p, p), (min(rights), max(rights)))
    lefts = [p]
    for step in (1, -1):
        at = p + step
        while at not in taken[0] and (at, q) in shared and shared[at, q] >= _PART * left.weight_of(at):
            lefts.append(at)
            at += step
    return Facing((min(lefts), max(lefts)), (q, q))


def _shared(
    left: Text, right: Text, ps: set[int], qs: set[int], blocks: Sequence[Block]
) -> dict[tuple[int, int], float]:
    """Return what the passages that agree weigh for each pair of leftover paragraphs."""
    weights: dict[tuple[int, int], float] = {}
    p_of, q_of = left.paragraph_of_words(), right.paragraph_of_words()
    for block in blocks:
        # A block runs on over the ends of paragraphs, where several of them moved together.
        p_here, q_here = p_of[block.left : block.left + block.length], q_of[block.right : block.right + block.length]
        fresh = np.flatnonzero((np.diff(p_here) != 0) | (np.diff(q_here) != 0)) + 1
        first = np.concatenate(([0], fresh))
        sums = np.add.reduceat(left.weights[block.left : block.left + block.length], first).tolist()
        for p, q, weight in zip(p_here[first].tolist(), q_here[first].tolist(), sums, strict=True):
            if p in ps and q in qs:
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

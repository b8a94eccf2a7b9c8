"""Find passages that stand in another place on the other side. Works on what no row holds yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np

from viewer.comparing.anchors import Block, shared_once
from viewer.comparing.asking import Check, asking
from viewer.comparing.likeness import Likeness
from viewer.comparing.notes import ButFigures, edited_notes
from viewer.comparing.paragraphs import Facing
from viewer.comparing.standing import ENOUGH, Print, Standing
from viewer.comparing.texts import Text
from viewer.comparing.tokens import Ints

# A short paragraph that reads the same in both places moved from two words of meaning on, in a list from one on.
_SHORT = 1.6
_ITEM = 0.4
# A longer one moved when at least this share of its words (by weight) is the same in both places. wikidiff2 takes
# 0.4, which takes in paragraphs that only speak of one subject; an edited quotation of ours stays above 0.6.
_LIKE = 0.55
# A paragraph is a part of another from this share of its words on, and from this weight.
_PART = 0.7
_ENOUGH_OF_A_PART = 8.0
# Beside a passage that moved, on both sides, a paragraph of this likeness is what went with it (as in leftovers.py).
_BESIDE = 0.4
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
    left: Text, right: Text, ps: Sequence[int], qs: Sequence[int], blocks: Sequence[Block], check: Check
) -> list[Facing]:
    """Pair leftover paragraphs that are the same passage in another place, the likest first.

    `ps` and `qs` are the paragraphs that no row holds. A paragraph whose words stand more than once in a document is
    a refrain or a form line, and does not move by itself.
    """
    if not ps or not qs:
        return []
    return _Moves(left, right, ps, qs, blocks).found(check)


class _Moves:
    """The moves between two texts, while they are found."""

    def __init__(self, left: Text, right: Text, ps: Sequence[int], qs: Sequence[int], blocks: Sequence[Block]) -> None:
        self._left, self._right = left, right
        self._standing = Standing(left), Standing(right)
        self._free = set(ps), set(qs)
        self._shared = _shared(left, right, *self._free, blocks)
        self._like = Likeness(left, right)
        self._found: list[Facing] = []

    def found(self, check: Check) -> list[Facing]:
        """Find them: what is the same word for word, or but for its figures, then what is alike."""
        steps: tuple[Callable[[], None], ...] = (
            partial(self._pair_by, _words_once),
            partial(self._pair_by, _print_once),
            self._pair_but_for_figures,
            self._pair_the_like,
            self._pair_notes,
            self._pair_beside,
        )
        for step in asking(steps, check):
            step()
        return sorted(self._found, key=lambda f: f.left)

    def _take(self, facing: Facing) -> None:
        self._found.append(facing)
        self._free[0].difference_update(range(facing.left[0], facing.left[1] + 1))
        self._free[1].difference_update(range(facing.right[0], facing.right[1] + 1))

    def _pair_by(self, known_by: Callable[[Text, Standing, int], Print | None]) -> None:
        """Pair the leftover paragraphs that are known by the same, and by which no other paragraph is known."""
        there = self._by(self._right, 1, known_by)
        for known, p in self._by(self._left, 0, known_by).items():
            if known in there:
                self._take(Facing((p, p), (there[known],) * 2))

    def _by(self, text: Text, side: int, known_by: Callable[[Text, Standing, int], Print | None]) -> dict[Print, int]:
        """Return the leftover paragraphs of one side that may move, by what each of them alone is known by."""
        standing = self._standing[side]
        found: dict[Print, int] = {}
        twice: set[Print] = set()
        for p in sorted(self._free[side]):
            known = known_by(text, standing, p) if _says_enough(text, standing, p) else None
            if known is not None:
                twice |= {known} & found.keys()
                found[known] = p
        return {known: p for known, p in found.items() if known not in twice}

    def _pair_but_for_figures(self) -> None:
        """Pair what is the same but for its figures, as no other paragraph is: "2 eggs" became "3 eggs"."""
        if not self._free[0] or not self._free[1]:
            return
        here, there = ButFigures(self._left), ButFigures(self._right)
        known = {there.of(q): q for q in sorted(self._free[1])}
        for p in sorted(self._free[0]):
            known_by = here.of(p)
            q = known.get(known_by)
            if q is None or not known_by or not self._of_one_page(p, q):
                continue
            if _is_enough(here.weight(p), self._standing[0], p):
                self._take(Facing((p, p), (q, q)))

    def _pair_notes(self) -> None:
        free = sorted(self._free[0]), sorted(self._free[1])
        for p, q in edited_notes(self._left, self._right, free, self._like):
            if self._of_one_kind(p, q):
                self._take(Facing((p, p), (q, q)))

    def _pair_beside(self) -> None:
        """Pair what stands beside a passage that moved, on both sides, and is like each other: it went along."""
        for move in list(self._found):
            for step in (1, -1):
                edge = 0 if step < 0 else 1
                p, q = move.left[edge] + step, move.right[edge] + step
                while p in self._free[0] and q in self._free[1] and self._goes_along(p, q):
                    self._take(Facing((p, p), (q, q)))
                    p, q = p + step, q + step

    def _goes_along(self, p: int, q: int) -> bool:
        return self._of_one_page(p, q) and self._like(p, q) >= _BESIDE

    def _of_one_page(self, p: int, q: int) -> bool:
        """Whether both paragraphs belong to the article, or both to the page around it."""
        one, other = self._left.document.paragraphs[p].role, self._right.document.paragraphs[q].role
        return one.is_furniture == other.is_furniture

    def _of_one_kind(self, p: int, q: int) -> bool:
        """Whether both belong to the article, or to the page in one role: the name above a page names no source."""
        one, other = self._left.document.paragraphs[p].role, self._right.document.paragraphs[q].role
        return one is other or not (one.is_furniture or other.is_furniture)

    def _pair_the_like(self) -> None:
        free = self._free
        worth = sorted(
            (
                (self._like(p, q), -abs(p - q), p, q)
                for (p, q), weight in self._shared.items()
                if weight >= ENOUGH and self._standing[0].says_it_once(p) and self._standing[1].says_it_once(q)
            ),
            reverse=True,
        )
        for like, _, p, q in worth:
            if p in free[0] and q in free[1] and (like >= _LIKE or self._contained(p, q)):
                self._take(self._with_parts(p, q))

    def _contained(self, p: int, q: int) -> bool:
        """Whether the one paragraph is a part of the other, as after a page break."""
        shorter = min(self._left.weight_of(p), self._right.weight_of(q))
        return self._shared[p, q] >= max(_ENOUGH_OF_A_PART, _PART * shorter)

    def _with_parts(self, p: int, q: int) -> Facing:
        """Take in the paragraphs beside a moved one that are the rest of it: it was split, or joined, on the way."""
        shared, free = self._shared, self._free
        rights = [q]
        for step in (1, -1):
            at = q + step
            while at in free[1] and shared.get((p, at), 0.0) >= _PART * self._right.weight_of(at):
                rights.append(at)
                at += step
        if len(rights) > 1:
            return Facing((p, p), (min(rights), max(rights)))
        lefts = [p]
        for step in (1, -1):
            at = p + step
            while at in free[0] and shared.get((at, q), 0.0) >= _PART * self._left.weight_of(at):
                lefts.append(at)
                at += step
        return Facing((min(lefts), max(lefts)), (q, q))


def _says_enough(text: Text, standing: Standing, paragraph: int) -> bool:
    """Whether a paragraph that reads the same in two places is one that moved.

    From five words of meaning on it is. Two will do, for nothing else says the same; one does in a list, among
    other short lines. "Yes." between two long paragraphs comes and goes by itself.
    """
    return not standing.is_short(paragraph) or _is_enough(text.weight_of(paragraph), standing, paragraph)


def _is_enough(weight: float, standing: Standing, paragraph: int) -> bool:
    """Whether words of so much weight tell a short paragraph from others."""
    return weight >= _SHORT or (weight >= _ITEM and standing.is_short(paragraph) and standing.amid_its_like(paragraph))


def _words_once(_text: Text, standing: Standing, paragraph: int) -> Print | None:
    """Return the words of a paragraph that no other one has."""
    return (standing.words(paragraph), "", False) if standing.says_it_once(paragraph) else None


def _print_once(_text: Text, standing: Standing, paragraph: int) -> Print | None:
    """Return what a paragraph alone is known by: its words, and whether they are a heading."""
    return standing.print(paragraph) if standing.stands_once(paragraph) else None


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

"""Let as much of a text as can stay in place: rows in order give way where more of it would have to move over them.

Words are aligned by the longest passages, and so one paragraph whose double stands far away (an earlier letter quoted
below the answer) can draw all that stands between over to itself. A reader sees the lines between standing still.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from viewer.comparing.anchors import Block, heaviest_chain
from viewer.comparing.likeness import Likeness
from viewer.comparing.paragraphs import Facing
from viewer.comparing.texts import Text

# Of two passages that changed places either may have moved: what gives way to another is at most so much of it.
_GIVES_WAY = 0.8
# What gives way, and what faces nothing yet, may face each other from this likeness on (as in leftovers.py).
_COUNTERPARTS = 0.4
# Up to this many pairs of them are looked at.
_PAIRS = 4_000


@dataclass(frozen=True, slots=True)
class _Crossing:
    """A move, how many words agree in it, and which rows in order it moves over."""

    move: Facing
    size: int
    over: range


def settled_spine(left: Text, right: Text, groups: Sequence[Facing], moves: Sequence[Facing]) -> list[Facing] | None:
    """Return other groups, of those that were and of what had moved, where more stays in place so; else None.

    What gave way is among neither, unless it faces another paragraph in its place.
    """
    likeness = Likeness(left, right)
    free = _free(left, 0, groups, moves), _free(right, 1, groups, moves)
    crossings = list(_crossings(left, right, groups, moves, likeness, free))
    over = sorted({n for c in crossings for n in c.over})
    if not over:
        return None
    crossed = [groups[n] for n in over]
    others = [c.move for c in crossings]
    others += [f for f in _others(free, crossed, likeness) if set(over).issuperset(_moved_over(f, groups))]
    blocks = {_block(left, right, f, int(_GIVES_WAY * _size(left, right, f, likeness))): f for f in others}
    blocks |= {_block(left, right, g, _size(left, right, g, likeness)): g for g in crossed}
    # Of pairs of one paragraph no two rise, if the last comes first.
    chain = [blocks[b] for b in heaviest_chain(sorted(blocks, key=lambda b: (b.left, -b.right)))]
    gone = set(crossed) - set(chain)
    return sorted({*groups, *chain} - gone, key=lambda f: f.left) if gone else None


def _free(text: Text, side: int, groups: Sequence[Facing], moves: Sequence[Facing]) -> list[int]:
    """Return the paragraphs of one side that face nothing."""
    taken = {p for f in (*groups, *moves) for p in range(_on(f, side)[0], _on(f, side)[1] + 1)}
    return [p for p in range(len(text.document.paragraphs)) if p not in taken]


def _on(facing: Facing, side: int) -> tuple[int, int]:
    return facing.right if side else facing.left


def _others(free: tuple[list[int], list[int]], crossed: Sequence[Facing], likeness: Likeness) -> list[Facing]:
    """Return what else could face each other, of what gives way and of what faces nothing."""
    ps = [*free[0], *(g.left[0] for g in crossed if g.left[0] == g.left[1])]
    qs = [*free[1], *(g.right[0] for g in crossed if g.right[0] == g.right[1])]
    if len(ps) * len(qs) > _PAIRS:
        return []
    pairs = {(p, q) for p in ps for q in qs} - {(g.left[0], g.right[0]) for g in crossed}
    return [Facing((p, p), (q, q)) for p, q in sorted(pairs) if likeness(p, q) >= _COUNTERPARTS]


def _crossings(
    left: Text,
    right: Text,
    groups: Sequence[Facing],
    moves: Sequence[Facing],
    likeness: Likeness,
    free: tuple[list[int], list[int]],
) -> list[_Crossing]:
    """Return the moves that might stay instead of what they move over: that is no more than all else."""
    found = [_Crossing(move, _size(left, right, move, likeness), _moved_over(move, groups)) for move in moves]
    agreeing = np.concatenate(([0], np.cumsum(left.partner >= 0)))
    before = agreeing[[*(left.first[g.left[0]] for g in groups), len(left.partner)]]
    most = sum(c.size for c in found) + sum(left.first[p + 1] - left.first[p] for p in free[0])
    return [c for c in found if before[c.over.stop] - before[c.over.start] <= most]


def _moved_over(facing: Facing, groups: Sequence[Facing]) -> range:
    """Return the numbers of the groups that stand before it on one side and behind it on the other."""
    first, end = sorted(bisect_left(groups, _on(facing, n), key=partial(_on, side=n)) for n in (0, 1))
    return range(first, end)


def _size(left: Text, right: Text, facing: Facing, likeness: Likeness) -> int:
    """Return how many words agree, or could, in paragraphs that face each other."""
    a, b = left.words_of(*facing.left), right.words_of(*facing.right)
    if facing.left[0] != facing.left[1] or facing.right[0] != facing.right[1]:
        return int(np.count_nonzero(left.partner[a[0] : a[1]] >= 0))
    return int(likeness(facing.left[0], facing.right[0]) * min(a[1] - a[0], b[1] - b[0]))


def _block(left: Text, right: Text, facing: Facing, size: int) -> Block:
    return Block(left.first[facing.left[0]], right.first[facing.right[0]], size)

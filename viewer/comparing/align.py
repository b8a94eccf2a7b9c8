"""Align the words of two texts: anchors first, the gaps between them exactly. Knows arrays of keys alone."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from rapidfuzz.distance import Indel

from viewer.comparing.anchors import Block, heaviest_chain, shared_once
from viewer.comparing.asking import Check, unasked
from viewer.comparing.tokens import Ints

# Lengths of n-grams tried as anchors, longest first: five words in a row that occur once on each side
# are no accident; two are, and serve only inside stretches whose ends are anchored.
_ANCHOR_LENGTHS = (5, 3, 2, 1)
# Up to this product of word counts a stretch is aligned exactly without looking for anchors first
# (a bit-parallel longest common subsequence: 1,500 by 1,500 words in about 2 ms).
_EXACT_WORK = 2_250_000
# Up to this product there is nothing to gain by looking for what the two have in common at their ends first.
_SMALL_WORK = 256


@dataclass(slots=True)
class Alignment:
    """Blocks of words that agree, rising on both sides, and the stretches that were too large to align."""

    blocks: list[Block] = field(default_factory=list)
    coarse: list[tuple[int, int, int, int]] = field(default_factory=list)
    check: Check = unasked


def align(left: Ints, right: Ints, work_limit: int, check: Check = unasked) -> Alignment:
    """Align two sequences of keys.

    Anchors are unique n-grams in the heaviest rising chain; what lies between is searched again with shorter
    ones and in the end aligned by a longest common subsequence, as long as the product of the two lengths is
    at most `work_limit`. Larger stretches without any anchor stay unaligned and are named in `coarse`.
    """
    found = Alignment(check=check)
    _align(left, right, 0, 0, 0, work_limit, found)
    return found


def _align(left: Ints, right: Ints, i: int, j: int, depth: int, limit: int, found: Alignment) -> None:
    """Align two stretches that begin at word i and j of the whole."""
    head = _common(left, right)
    if head:
        found.blocks.append(Block(i, j, head))
        left, right, i, j = left[head:], right[head:], i + head, j + head
    tail = _common(left[::-1], right[::-1])
    end = Block(i + len(left) - tail, j + len(right) - tail, tail)
    if tail:
        left, right = left[:-tail], right[:-tail]
    if len(left) and len(right):
        _align_inside(left, right, i, j, depth, limit, found)
    if tail:
        found.blocks.append(end)


def _align_inside(left: Ints, right: Ints, i: int, j: int, depth: int, limit: int, found: Alignment) -> None:
    found.check()
    work = len(left) * len(right)
    if work > _EXACT_WORK or (depth == 0 and work > 1):
        for n in range(depth, len(_ANCHOR_LENGTHS)):
            if n and work <= _EXACT_WORK:
                break
            chain = heaviest_chain(shared_once(left, right, _ANCHOR_LENGTHS[n]))
            if chain:
                _align_between(left, right, i, j, chain, n, limit, found)
                return
    if work <= limit:
        found.blocks += _exact(left, right, i, j)
    else:
        found.coarse.append((i, i + len(left), j, j + len(right)))


def _align_between(
    left: Ints, right: Ints, i: int, j: int, chain: list[Block], depth: int, limit: int, found: Alignment
) -> None:
    """Take the chain's blocks and align what lies between them."""
    a = b = 0
    for block in [*chain, Block(len(left), len(right), 0)]:
        between = (block.left - a) * (block.right - b) if a < block.left and b < block.right else 0
        if 0 < between <= _SMALL_WORK:
            found.blocks += _exact(left[a : block.left], right[b : block.right], i + a, j + b)
        elif between:
            _align(left[a : block.left], right[b : block.right], i + a, j + b, max(depth, 1), limit, found)
        if block.length:
            found.blocks.append(Block(i + block.left, j + block.right, block.length))
        a, b = block.left + block.length, block.right + block.length


def _exact(left: Ints, right: Ints, i: int, j: int) -> list[Block]:
    """Align by a longest common subsequence."""
    return [
        Block(i + op.src_start, j + op.dest_start, op.src_end - op.src_start)
        for op in Indel.opcodes(left.tolist(), right.tolist())
        if op.tag == "equal"
    ]


def _common(left: Ints, right: Ints) -> int:
    """Return how many words two sequences have in common at their beginning."""
    n = min(len(left), len(right))
    step = 64
    at = 0
    while at < n:
        differ = left[at : min(n, at + step)] != right[at : min(n, at + step)]
        if differ.any():
            return at + int(np.argmax(differ))
        at += step
        step *= 4
    return n


def partners(blocks: list[Block], left: int, right: int) -> tuple[Ints, Ints]:
    """Return for each word of a side the word of the other side that it agrees with, or -1."""
    to_right, to_left = np.full(left, -1, np.int32), np.full(right, -1, np.int32)
    for b in blocks:
        to_right[b.left : b.left + b.length] = np.arange(b.right, b.right + b.length, dtype=np.int32)
        to_left[b.right : b.right + b.length] = np.arange(b.left, b.left + b.length, dtype=np.int32)
    return to_right, to_left

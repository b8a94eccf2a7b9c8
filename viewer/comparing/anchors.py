"""Find passages that two sequences of words surely have in common: word n-grams that are rare in both.

After Bram Cohen's patience diff (lines that occur once on each side), with n-grams of words for lines, so that
wrapping plays no part. Knows arrays of keys alone.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from viewer.comparing.tokens import Ints

Hashes = npt.NDArray[np.uint64]

_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)


@dataclass(frozen=True, slots=True)
class Block:
    """Words that agree: `length` words from `left` and from `right`."""

    left: int
    right: int
    length: int


def ngrams(keys: Ints, n: int) -> Hashes:
    """Return a hash of each n consecutive keys; it depends on the keys alone."""
    count = len(keys) - n + 1
    if count <= 0:
        return np.zeros(0, np.uint64)
    hashes = np.zeros(count, np.uint64)
    wide = keys.astype(np.uint64) + np.uint64(1)
    for k in range(n):
        hashes = (hashes ^ wide[k : k + count]) * _MULTIPLIER
        hashes ^= hashes >> np.uint64(29)
    return hashes


def shared_once(left: Ints, right: Ints, n: int) -> list[Block]:
    """Return the n-grams that occur once in each sequence, runs of them joined, by their place on the left."""
    (values_a, where_a), (values_b, where_b) = _once(ngrams(left, n)), _once(ngrams(right, n))
    if not len(values_a) or not len(values_b):
        return []
    at = np.minimum(np.searchsorted(values_b, values_a), len(values_b) - 1)
    common = values_b[at] == values_a
    i, j = where_a[common], where_b[at[common]]
    order = np.argsort(i)
    return _joined(i[order], j[order], n)


def _once(hashes: Hashes) -> tuple[Hashes, npt.NDArray[np.int64]]:
    """Return the hashes that occur once, in order, and where each stands."""
    order = np.argsort(hashes)
    ordered = hashes[order]
    other = np.concatenate(([True], ordered[1:] != ordered[:-1], [True]))
    single = other[:-1] & other[1:] if len(hashes) else np.zeros(0, np.bool_)
    return ordered[single], order[single]


def _joined(i: npt.NDArray[np.int64], j: npt.NDArray[np.int64], n: int) -> list[Block]:
    """Join n-grams that overlap on one diagonal into blocks."""
    if not len(i):
        return []
    fresh = np.flatnonzero((np.diff(i) > n) | (np.diff(i) != np.diff(j))) + 1
    first = np.concatenate(([0], fresh))
    last = np.concatenate((fresh, [len(i)])) - 1
    # Between two n-grams of one diagonal that lie up to n apart all words agree or hash alike: both are the same words.
    return [
        Block(a, b, c - a + n) for a, b, c in zip(i[first].tolist(), j[first].tolist(), i[last].tolist(), strict=True)
    ]


def heaviest_chain(blocks: list[Block]) -> list[Block]:
    """Return the blocks of the heaviest chain that rises on both sides; blocks that overlap are trimmed.

    The longest increasing subsequence, weighted by length, with a Fenwick tree of prefix maxima: O(k log k).
    """
    if not blocks:
        return []
    rights = sorted({b.right for b in blocks})
    tree: list[tuple[int, int]] = [(0, -1)] * (len(rights) + 1)
    best: list[tuple[int, int]] = []
    for k, block in enumerate(blocks):
        place = bisect_left(rights, block.right)
        weight, before = _maximum(tree, place)
        best.append((weight + block.length, before))
        _raise(tree, place + 1, (weight + block.length, k))
    chain: list[Block] = []
    k = _maximum(tree, len(rights))[1]
    while k >= 0:
        chain.append(blocks[k])
        k = best[k][1]
    return _trimmed(chain[::-1])


def _maximum(tree: list[tuple[int, int]], place: int) -> tuple[int, int]:
    found = (0, -1)
    while place > 0:
        if tree[place][0] > found[0]:
            found = tree[place]
        place -= place & -place
    return found


def _raise(tree: list[tuple[int, int]], place: int, value: tuple[int, int]) -> None:
    while place < len(tree):
        if value[0] > tree[place][0]:
            tree[place] = value
        place += place & -place


def _trimmed(chain: list[Block]) -> list[Block]:
    """Cut from each block what the block before it covers already."""
    out: list[Block] = []
    left = right = 0
    for b in chain:
        over = max(0, left - b.left, right - b.right)
        if over < b.length:
            out.append(Block(b.left + over, b.right + over, b.length - over))
            left, right = b.left + b.length, b.right + b.length
    return out

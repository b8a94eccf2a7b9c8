"""Drop agreements of words that are no more than chance. Works on blocks of words alone.

A longest common subsequence finds "of" and "the" in any two passages. After Neil Fraser's semantic cleanup
(an agreement smaller than the changes on both of its sides is none), counted in words that carry meaning.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from viewer.comparing.anchors import Block
from viewer.comparing.tokens import Ints

Weights = npt.NDArray[np.float32]

# What a function word ("of", "the") says for an agreement, where a word of meaning says 1.
FUNCTION_WORD_WEIGHT = 0.4
# An agreement of more than this is never chance: three words of meaning in a row and in order.
_NEVER_CHANCE = 2.9
# A change of so many words is a passage rewritten.
_REWRITTEN = 4
# A word that makes up more than this share of a text is a function word in any language.
_FREQUENT = 0.008
_ENOUGH_WORDS = 400


def weigh(keys: Ints, function_keys: npt.NDArray[np.bool_]) -> Weights:
    """Return how much each word says, given which keys are function words."""
    return np.where(function_keys[keys], np.float32(FUNCTION_WORD_WEIGHT), np.float32(1.0)).astype(np.float32)


def function_keys(vocabulary_keys: list[str], known: frozenset[str], *texts: Ints) -> npt.NDArray[np.bool_]:
    """Return which keys are function words: those of the lexicon, single signs, and what is frequent in these texts."""
    flags = np.fromiter((k in known or len(k) == 1 for k in vocabulary_keys), np.bool_, len(vocabulary_keys))
    together = np.concatenate(texts)
    if len(together) >= _ENOUGH_WORDS:
        counts = np.bincount(together, minlength=len(flags))
        flags |= counts > _FREQUENT * len(together)
    return flags


def without_chance(blocks: list[Block], weights: Weights, left: tuple[int, int], right: tuple[int, int]) -> list[Block]:
    """Return the blocks that are more than chance between the given ends (first word, end) of the two sides."""
    total = np.concatenate(([0.0], np.cumsum(weights, dtype=np.float64)))
    kept = [b for b in blocks if b.length]
    while True:
        fewer = _one_pass(kept, total, left, right)
        if len(fewer) == len(kept):
            return kept
        kept = fewer


def _one_pass(
    blocks: list[Block], total: npt.NDArray[np.float64], left: tuple[int, int], right: tuple[int, int]
) -> list[Block]:
    """Drop the chance agreements as far as the changes around them, as they stand now, show it."""
    out: list[Block] = []
    end = Block(left[1], right[1], 0)
    for k, block in enumerate(blocks):
        before = _change(out[-1] if out else Block(left[0], right[0], 0), block)
        following = _adjoining(blocks, k, end)
        after = _change(block, following)
        weight = float(total[block.left + block.length] - total[block.left])
        if not is_chance(weight, before, after):
            out.append(block)
    return out


def _adjoining(blocks: list[Block], k: int, end: Block) -> Block:
    return blocks[k + 1] if k + 1 < len(blocks) else end


def _change(a: Block, b: Block) -> int:
    """Return the number of words changed between two blocks, of the side that has more."""
    return max(b.left - a.left - a.length, b.right - a.right - a.length)


def is_chance(weight: float, before: int, after: int) -> bool:
    """Whether an agreement between two changes of so many words is chance.

    One function word does not hold two changes of two words apart, one word of meaning not two of three;
    and two function words hold nothing apart from a passage that is rewritten.
    """
    smaller, larger = sorted((before, after))
    if weight <= min(_NEVER_CHANCE, (smaller - 1) / 2):
        return True
    return weight <= 2 * FUNCTION_WORD_WEIGHT and smaller > 0 and larger >= _REWRITTEN

"""Find how a text was wrapped: the width, and whether lines are joined sentences or paragraphs of their own.

Never decides about one line end; evidence.py does, with the width found here.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from viewer.loading.traits import End, Start, Traits

# Nobody wraps prose by hand or by mail program beyond so many columns; a longer line is a paragraph left unwrapped.
WIDEST_WRAP = 120

# And nobody wraps it under so many: shorter lines are lists, verse or addresses.
NARROWEST_WRAP = 20

# The right edge is this percentile of the line ends, so that a few long titles do not stretch it.
_EDGE_PERCENTILE = 90

# Where lines of a cased script begin in lower case this often, sentences run over line ends: the text is wrapped.
# In a text of one paragraph a line hardly a line begins so; in wrapped English two of three do, in German one of two.
_LOWER_SHARE = 0.2

# Without case to tell by: so many lines end within so much of the edge, and so many without the end of a sentence.
_BUNCHED_SHARE = 0.6
_BUNCHED_WITHIN = 0.12
_OPEN_SHARE = 0.6

# A block of so many lines has enough of its own to be measured for itself, not with the whole text.
LARGE_BLOCK = 24


@dataclass(frozen=True, slots=True)
class Shape:
    """The width at which lines were wrapped, or 0 where they were not."""

    width: float


def shapes(traits: Traits, block: np.ndarray) -> np.ndarray:
    """Return the wrap width by line: that of its block where the block is large, else that of the whole text."""
    widths = np.full(len(block), measure(traits, slice(None), block).width)
    starts = np.flatnonzero(np.diff(block, prepend=-1))
    sizes = np.diff(starts, append=len(block))
    if len(starts) > 1:
        for start, size in zip(starts[sizes >= LARGE_BLOCK], sizes[sizes >= LARGE_BLOCK], strict=True):
            part = slice(int(start), int(start + size))
            widths[part] = measure(traits, part, block).width
    return widths


def measure(traits: Traits, part: slice, block: np.ndarray) -> Shape:
    """Measure some lines as one shape."""
    edges = traits.edge[part]
    candidates = (edges <= WIDEST_WRAP) & ((traits.first_word[part] < traits.length[part]) | traits.unspaced)
    if not candidates.any():
        return Shape(0)
    width = _percentile(edges[candidates], _EDGE_PERCENTILE)
    if width < NARROWEST_WRAP:
        return Shape(0)
    inner = (edges[:-1] <= WIDEST_WRAP) & (np.diff(block[part]) == 0)
    return Shape(width if _is_wrapped(traits, part, width, inner) else 0)


def _percentile(values: np.ndarray, percent: float) -> float:
    """Return a percentile, between the two nearest values. As numpy has it, whose own loads the masked arrays first."""
    ordered = np.sort(values)
    return float(np.interp(percent / 100 * (len(ordered) - 1), np.arange(len(ordered)), ordered))


def _is_wrapped(traits: Traits, part: slice, width: float, inner: np.ndarray) -> bool:
    """Whether lines run on: `inner` are those with another one of their block after them."""
    if not inner.any():
        return False
    following = traits.start[part][1:][inner]
    if (following == Start.LOWER).mean() >= _LOWER_SHARE:
        return True
    ends = traits.end[part][:-1][inner]
    bunched = traits.edge[part][:-1][inner] >= width * (1 - _BUNCHED_WITHIN)
    return bool(bunched.mean() >= _BUNCHED_SHARE and (ends == End.OPEN).mean() >= _OPEN_SHARE)

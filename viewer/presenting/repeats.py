"""Differences that say the same, one after another, the most frequent last. Judges nothing, draws nothing.

Of two editions in which “harbour” became “harbor” 146 times a reader looks for what is said once:

    before                      after
    “harbour” became “harbor”   “Rusk” became “Rask”
    “Rusk” became “Rask”        “grey” became “gray”
    “harbour” became “harbor”   “harbour” became “harbor”
    “grey” became “gray”        “harbour” became “harbor”
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from viewer.model import Comparison, Span

# What is longer is hardly said twice, and would have to be cut out of its text to be known.
_LONGEST = 80
_NOWHERE = Span(0, 0)


def repeats_last(comparison: Comparison, numbers: Sequence[int]) -> Sequence[int]:
    """Return differences with those that say the same, whatever their capitals, one after another.

    What is said once comes first, in reading order, then what is said twice, and so on. Takes 1 µs a difference, most
    of it for the words cut out of the texts.
    """
    left, right, differences = comparison.left.text, comparison.right.text, comparison.differences
    written: dict[tuple[str, str, str], list[int]] = {}
    for n in numbers:
        d = differences[n]
        here, there = d.left or _NOWHERE, d.right or _NOWHERE
        if here.end - here.start > _LONGEST or there.end - there.start > _LONGEST:
            written[str(n), "", ""] = [n]
            continue
        said = d.kind, left[here.start : here.end], right[there.start : there.end]
        if said in written:
            written[said].append(n)
        else:
            written[said] = [n]
    groups: dict[tuple[str, str, str], list[int]] = {}
    for (kind, on_left, on_right), those in written.items():
        groups.setdefault((kind, _plain(on_left), _plain(on_right)), []).extend(those)
    for those in groups.values():
        those.sort()
    by_number: list[list[int]] = sorted(groups.values(), key=len)
    return list(chain.from_iterable(by_number))


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())

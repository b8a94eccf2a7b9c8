"""Find the letters that differ inside a changed word. The only door to diff-match-patch."""

from __future__ import annotations

from functools import cache
from typing import Any

from rapidfuzz.distance import Indel

from viewer.model import Span

# Words that share less than this of their letters are different words; marking single letters would be confetti.
_LIKE = 0.5
# More pieces than this on a side are harder to read than the whole word.
_PIECES = 3
# diff-match-patch without its clock takes quadratic time: stretches up to this many letters only.
_LONGEST = 400


@cache
def _differ() -> Any:  # noqa: ANN401 - the library has no types
    from diff_match_patch import diff_match_patch

    differ = diff_match_patch()
    # Its clock degrades silently; ours are short, aligned stretches.
    differ.Diff_Timeout = 0
    return differ


def changed_letters(left: str, right: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return the letters that differ on each side, relative to the words; nothing where the words are unlike."""
    if not left or not right or max(len(left), len(right)) > _LONGEST:
        return (), ()
    if Indel.normalized_similarity(left.casefold(), right.casefold()) < _LIKE:
        return (), ()
    diffs = _differ().diff_main(left, right, False)  # noqa: FBT003 - the library's order
    _differ().diff_cleanupSemanticLossless(diffs)
    found: tuple[list[Span], list[Span]] = ([], [])
    at = [0, 0]
    for op, text in diffs:
        for side, skipped in ((0, 1), (1, -1)):
            if op != skipped:
                if op:
                    found[side].append(Span(at[side], at[side] + len(text)))
                at[side] += len(text)
    if max(len(found[0]), len(found[1])) > _PIECES:
        return (), ()
    return tuple(found[0]), tuple(found[1])

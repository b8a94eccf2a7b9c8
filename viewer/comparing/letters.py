"""Find the letters that differ inside a changed word. The only door to diff-match-patch.

Letters are counted as a reader sees them: a letter with its marks, a picture with what it is joined of, is one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Any

import regex
from rapidfuzz.distance import Indel

from viewer.comparing.draft import Draft
from viewer.model import Span

# Words that share less than this of their letters are different words; marking single letters would be confetti.
_LIKE = 0.5
# More pieces than this on a side are harder to read than the whole word.
_PIECES = 3
# One letter that agrees between two that do not is passed over by the eye ("recieve", "receive").
_OVERSEEN = 1
# In a stretch of several words so do two, and a space.
_OVERSEEN_IN_WORDS = 3
# diff-match-patch without its clock takes quadratic time: stretches up to this many letters only.
_LONGEST = 400
_CLUSTER = regex.compile(r"\X")
# Private signs stand for letters that are made of several.
_PRIVATE = 0xE000

_Piece = tuple[int, int, int, int]


@cache
def _differ() -> Any:  # noqa: ANN401 - the library has no types
    from diff_match_patch import diff_match_patch

    differ = diff_match_patch()
    # Its clock degrades silently; ours are short, aligned stretches.
    differ.Diff_Timeout = 0
    return differ


def lettered(draft: Draft, left: str, right: str) -> Draft:
    """Return a draft with the letters that differ inside it, given the texts it stands in."""
    a, b = changed_letters(left[draft.left.start : draft.left.end], right[draft.right.start : draft.right.end])
    return replace(
        draft,
        left_letters=tuple(Span(s.start + draft.left.start, s.end + draft.left.start) for s in a),
        right_letters=tuple(Span(s.start + draft.right.start, s.end + draft.right.start) for s in b),
    )


def changed_letters(left: str, right: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return the letters that differ on each side, relative to the words; nothing where the words are unlike."""
    if not left or not right or max(len(left), len(right)) > _LONGEST:
        return (), ()
    if Indel.normalized_similarity(left.casefold(), right.casefold()) < _LIKE:
        return (), ()
    a, b = _clusters(left), _clusters(right)
    pieces = _joined(_pieces(a, b), _OVERSEEN_IN_WORDS if " " in left + right else _OVERSEEN)
    if len(pieces) > _PIECES or (left.casefold() != right.casefold() and _most_differ(pieces, len(a), len(b))):
        return (), ()
    starts = _starts(a), _starts(b)
    return (
        tuple(Span(starts[0][i], starts[0][k]) for i, k, _, _ in pieces if i < k),
        tuple(Span(starts[1][j], starts[1][m]) for _, _, j, m in pieces if j < m),
    )


def _clusters(word: str) -> Sequence[str]:
    return list(word) if word.isascii() and "\r" not in word else _CLUSTER.findall(word)


def _starts(clusters: Sequence[str]) -> list[int]:
    """Return where each cluster begins, and where the last one ends."""
    out = [0]
    for cluster in clusters:
        out.append(out[-1] + len(cluster))
    return out


def _pieces(a: Sequence[str], b: Sequence[str]) -> list[_Piece]:
    """Return the stretches of letters that differ, as (first, end) on the left and on the right."""
    known: dict[str, str] = {}
    one, two = ("".join(c if len(c) == 1 else _sign(c, known) for c in side) for side in (a, b))
    diffs = _differ().diff_main(one, two, False)  # noqa: FBT003 - the library's order
    _differ().diff_cleanupSemanticLossless(diffs)
    out: list[_Piece] = []
    i = j = 0
    for op, text in diffs:
        here = (i, i + len(text) * (op <= 0), j, j + len(text) * (op >= 0))
        if op:
            out.append(here)
        i, j = here[1], here[3]
    return out


def _sign(cluster: str, known: dict[str, str]) -> str:
    return known.setdefault(cluster, chr(_PRIVATE + len(known)))


def _joined(pieces: Sequence[_Piece], overseen: int) -> list[_Piece]:
    """Join pieces that touch, or that no more than so many letters keep apart."""
    out: list[_Piece] = []
    for piece in pieces:
        if out and piece[0] - out[-1][1] <= overseen and piece[2] - out[-1][3] <= overseen:
            out[-1] = (out[-1][0], piece[1], out[-1][2], piece[3])
        else:
            out.append(piece)
    return out


def _most_differ(pieces: Sequence[_Piece], left: int, right: int) -> bool:
    """Whether half of the longer word is another one, in crumbs, or more than half: then its letters tell nothing."""
    changed = max(sum(k - i for i, k, _, _ in pieces) / left, sum(m - j for _, _, j, m in pieces) / right)
    return changed > 1 - _LIKE or (changed == 1 - _LIKE and len(pieces) > 1)

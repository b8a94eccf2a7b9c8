"""Settle which paragraphs face each other, and which words agree within them. The last word on alignment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from viewer.comparing.align import align
from viewer.comparing.anchors import Block
from viewer.comparing.asking import Check
from viewer.comparing.by_hand import ByHand
from viewer.comparing.chance import without_chance
from viewer.comparing.divisions import tie_heads, with_heads
from viewer.comparing.leftovers import face_leftovers
from viewer.comparing.marks import fold_gap
from viewer.comparing.moves import moved_paragraphs
from viewer.comparing.paragraphs import Facing, facing_paragraphs
from viewer.comparing.refrains import with_refrains
from viewer.comparing.slide import slide
from viewer.comparing.spine import settled_spine
from viewer.comparing.texts import Text
from viewer.comparing.tokens import Ints
from viewer.model import Lexicon, Options, Span

# Below this share of common words of the shorter body two texts are not variants of one: they share the phrases of
# a language and a subject. Articles of one author on one subject stay under 0.05 once chance agreements are gone.
_RELATED = 0.12


@dataclass(frozen=True, slots=True)
class Rows:
    """The paragraphs that face each other: in order, and moved; all others stand alone."""

    facing: tuple[Facing, ...]
    moved: tuple[Facing, ...]
    similarity: float
    unrelated: bool

    def alone(self, left: int, right: int) -> tuple[list[int], list[int]]:
        """Return the paragraphs of each side, of so many, that face nothing."""
        rows = (*self.facing, *self.moved)
        taken = (
            {p for r in rows for p in range(r.left[0], r.left[1] + 1)},
            {q for r in rows for q in range(r.right[0], r.right[1] + 1)},
        )
        return [p for p in range(left) if p not in taken[0]], [q for q in range(right) if q not in taken[1]]


def facing_rows(
    left: Text,
    right: Text,
    moved: Sequence[Block],
    options: Options,
    hand: ByHand,
    lexicon: Lexicon,
    check: Check,
    *,
    coarse: bool,
) -> Rows:
    """Settle the rows; the partners of the texts' words are then those within the rows.

    `coarse` says that a stretch was too large to be aligned: then little in common is no proof of nothing in common.
    """
    groups = facing_paragraphs(left, right, moved, check)
    groups = face_leftovers(left, right, groups, check, certain_only=True)
    moves = _moves(left, right, groups, moved, check) if options.moves else []
    check()
    spine = settled_spine(left, right, groups, moves)
    if spine is not None:
        groups = face_leftovers(left, right, spine, check, certain_only=True)
        moves = _moves(left, right, groups, moved, check)
    check()
    groups, moves = with_refrains(left, right, groups, moves)
    groups = face_leftovers(left, right, groups, check, taken=moves)
    groups, moves, heads = with_heads(left, right, groups, moves, lexicon)
    groups, moves = hand.rows(groups, moves)
    _settle_partners(left, right, [*groups, *moves], options.work_limit, check)
    tie_heads(left, right, [*groups, *moves], heads)
    similarity, related = common_share(left, right)
    if not related and not coarse and not hand.aligns:
        left.partner.fill(-1)
        right.partner.fill(-1)
        return Rows((), (), similarity, unrelated=True)
    slide(left, right)
    slide(right, left)
    return Rows(tuple(groups), tuple(moves), similarity, unrelated=False)


def _moves(left: Text, right: Text, groups: Sequence[Facing], moved: Sequence[Block], check: Check) -> list[Facing]:
    check()
    alone = Rows(tuple(groups), (), 0.0, unrelated=False).alone(
        len(left.document.paragraphs), len(right.document.paragraphs)
    )
    return moved_paragraphs(left, right, *alone, moved, check)


def _settle_partners(left: Text, right: Text, rows: Sequence[Facing], work_limit: int, check: Check) -> None:
    """Let words agree only within their row, and align anew where that took something away."""
    row_of = _row_of_words(left, [r.left for r in rows]), _row_of_words(right, [r.right for r in rows])
    agreeing = np.flatnonzero(left.partner >= 0)
    there = left.partner[agreeing]
    stray = agreeing[(row_of[0][agreeing] != row_of[1][there]) | (row_of[0][agreeing] < 0)]
    touched = set(row_of[0][stray].tolist()) | set(row_of[1][left.partner[stray]].tolist())
    right.partner[left.partner[stray]] = -1
    left.partner[stray] = -1
    for n, row in enumerate(rows):
        a, b = left.words_of(*row.left), right.words_of(*row.right)
        if n in touched or not (left.partner[a[0] : a[1]] >= 0).any():
            _align_row(left, right, a, b, work_limit, check)


def _row_of_words(text: Text, rows: Sequence[tuple[int, int]]) -> Ints:
    row_of = np.full(len(text.tokens), -1, np.int32)
    for n, row in enumerate(rows):
        a, b = text.words_of(*row)
        row_of[a:b] = n
    return row_of


def _align_row(left: Text, right: Text, a: tuple[int, int], b: tuple[int, int], work_limit: int, check: Check) -> None:
    """Align the words of one row by themselves."""
    found = align(left.tokens.key[a[0] : a[1]], right.tokens.key[b[0] : b[1]], work_limit, check)
    blocks = without_chance(found.blocks, left.weights[a[0] : a[1]], (0, a[1] - a[0]), (0, b[1] - b[0]))
    left.partner[a[0] : a[1]] = -1
    right.partner[b[0] : b[1]] = -1
    for block in blocks:
        i, j, n = a[0] + block.left, b[0] + block.right, block.length
        left.partner[i : i + n] = np.arange(j, j + n, dtype=np.int32)
        right.partner[j : j + n] = np.arange(i, i + n, dtype=np.int32)


def common_share(
    left: Text, right: Text, apart: tuple[Sequence[Span], Sequence[Span]] = ((), ())
) -> tuple[float, bool]:
    """Return the share of the bodies' words in common, and whether the two texts have to do with each other.

    `apart` are passages of each side within the body that do not belong to it.
    """
    in_body = _body_words(left, apart[0]), _body_words(right, apart[1])
    common = int(np.count_nonzero(in_body[0] & (left.partner >= 0)))
    common_there = int(np.count_nonzero(in_body[1] & (right.partner >= 0)))
    sizes = int(np.count_nonzero(in_body[0])), int(np.count_nonzero(in_body[1]))
    if not sum(sizes):
        same = fold_gap(left.document.text) == fold_gap(right.document.text)
        return (1.0, True) if same else (0.0, False)
    shorter = min(sizes)
    related = max(common, common_there) >= max(1.0, _RELATED * shorter)
    return (common + common_there) / sum(sizes), related


def _body_words(text: Text, apart: Sequence[Span]) -> np.ndarray:
    """Return which words stand in the article and not in the page around it."""
    article = [not p.role.is_furniture for p in text.document.paragraphs]
    words = np.repeat(np.asarray(article, np.bool_), np.diff(text.first))
    for span in apart:
        first, end = np.searchsorted(text.tokens.start, (span.start, span.end))
        words[first:end] = False
    return words

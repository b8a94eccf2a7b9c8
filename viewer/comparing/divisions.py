"""Let the head of a chapter face its counterpart, however it is counted and set. Judges no difference.

Words alone do not lead from one to the other, where each has its own figures and the subtitle a line of its own:

    before                                              after
    CHAPTER II        | -                               CHAPTER II
    In Which the ...  | Chapter 2. In Which the ...     In Which the ...  | Chapter 2. In Which the ...
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparing.heads import HEAD_WORDS, Head, head_of
from viewer.comparing.leftovers import between
from viewer.comparing.paragraphs import Facing
from viewer.comparing.texts import Text
from viewer.model import Lexicon

Pair = tuple[int, int]


def with_heads(
    left: Text, right: Text, groups: Sequence[Facing], moves: Sequence[Facing], lexicon: Lexicon
) -> tuple[list[Facing], list[Facing], list[Pair]]:
    """Return the groups and the moves with the heads of divisions paired, and the words that name these on both sides.

    A head goes with the paragraphs that face each other below it; where none do, it is paired with one that stands
    between the same neighbours.
    """
    heading = _Heading((left, right), groups, moves, lexicon)
    if moves:
        heading.part_strangers()
    heading.pair_above()
    heading.pair_between()
    return (*heading.rows(), heading.ties)


def tie_heads(left: Text, right: Text, rows: Sequence[Facing], ties: Sequence[Pair]) -> None:
    """Let the words that name the divisions of paired heads agree, where nothing before them does."""
    facing = {row.left[0]: row.right[0] for row in rows} if ties else {}
    for i, j in ties:
        p, q = left.document.paragraph_at(left.tokens.begins[i]), right.document.paragraph_at(right.tokens.begins[j])
        if facing.get(p) != q or left.tokens.key[i] != right.tokens.key[j]:
            continue
        before = left.partner[left.first[p] : i + 1], right.partner[right.first[q] : j + 1]
        if all((partners < 0).all() for partners in before):
            left.partner[i], right.partner[j] = j, i


class _Heading:
    """Two texts while the heads of their divisions are paired."""

    def __init__(
        self, texts: tuple[Text, Text], groups: Sequence[Facing], moves: Sequence[Facing], lexicon: Lexicon
    ) -> None:
        self._texts, self._lexicon = texts, lexicon
        self._rows = [*groups, *moves]
        self._moved = [False] * len(groups) + [True] * len(moves)
        self.ties: list[Pair] = []
        taken = [{p for r in self._rows for p in _all(_on(r, side))} for side in (0, 1)]
        self._alone = [
            {p: head for p in range(len(text.first) - 1) if p not in taken[side] and (head := self._head(side, p))}
            for side, text in enumerate(texts)
        ]

    def rows(self) -> tuple[list[Facing], list[Facing]]:
        """Return the groups and the moves as they are now."""
        marked = sorted(zip(self._rows, self._moved, strict=True), key=lambda row: row[0].left)
        return [row for row, moved in marked if not moved], [row for row, moved in marked if moved]

    def part_strangers(self) -> None:
        """Part heads that face each other for their words alone, where what stands below either has moved elsewhere."""
        below = [{_on(r, side)[0]: r for r in self._rows} for side in (0, 1)]
        kept = []
        for row, moved in zip(self._rows, self._moved, strict=True):
            p, q = row.left[0], row.right[0]
            after = below[0].get(p + 1), below[1].get(q + 1)
            if after[0] != after[1] and all(after) and row == Facing((p, p), (q, q)):
                heads = self._head(0, p), self._head(1, q)
                if heads[0] and heads[1] and (self._is_bare(0, p) or self._is_bare(1, q)):
                    self._alone[0][p], self._alone[1][q] = heads[0], heads[1]
                    continue
            kept.append((row, moved))
        self._rows, self._moved = [row for row, _ in kept], [moved for _, moved in kept]

    def _is_bare(self, side: int, p: int) -> bool:
        """Whether a head has no subtitle."""
        first, end = self._texts[side].words_of(p, p)
        return end - first <= HEAD_WORDS

    def pair_above(self) -> None:
        """Pair each head that stands right above a paragraph which faces one with such a head, or with its own head."""
        if not any(self._alone):
            return
        for n in range(len(self._rows)):
            row = self._rows[n]
            p, q = row.left[0] - 1, row.right[0] - 1
            mine, theirs = self._alone[0].get(p), self._alone[1].get(q)
            if mine is not None and theirs is not None and mine.faces(theirs):
                self._pair((p, mine), (q, theirs), moved=self._moved[n])
            elif mine is not None and self._heads_within(1, row, mine):
                self._rows[n] = Facing((p, row.left[1]), row.right)
                self._tie((p, mine), (q + 1, self._head(1, q + 1)))
            elif theirs is not None and self._heads_within(0, row, theirs):
                self._rows[n] = Facing(row.left, (q, row.right[1]))
                self._tie((p + 1, self._head(0, p + 1)), (q, theirs))

    def pair_between(self) -> None:
        """Pair the heads that are left over between the same neighbours, by their numbers or as the first there."""
        if not all(self._alone):
            return
        groups, moves = self.rows()
        for ps, qs, _ in list(between(*self._texts, groups, moves)):
            last = -1
            for p in ps:
                mine = self._alone[0].get(p)
                if mine is None:
                    continue
                for q in qs:
                    theirs = self._alone[1].get(q)
                    first = p == ps[0] and q == qs[0] and mine.kind
                    if q > last and mine.faces(theirs) and theirs and (first or mine.number == theirs.number):
                        self._pair((p, mine), (q, theirs), moved=False)
                        last = q
                        break

    def _heads_within(self, side: int, row: Facing, head: Head) -> bool:
        """Whether the paragraphs of one side begin with such a head, and those of the other not: it stands above."""
        here, there = _on(row, side)[0], _on(row, 1 - side)[0]
        within = self._head(side, here)
        return head.faces(within) and self._head(1 - side, there) is None

    def _pair(self, mine: tuple[int, Head], theirs: tuple[int, Head], *, moved: bool) -> None:
        self._rows.append(Facing((mine[0],) * 2, (theirs[0],) * 2))
        self._moved.append(moved)
        self._tie(mine, theirs)

    def _tie(self, mine: tuple[int, Head | None], theirs: tuple[int, Head | None]) -> None:
        self._alone[0].pop(mine[0], None)
        self._alone[1].pop(theirs[0], None)
        if mine[1] is not None and theirs[1] is not None:
            self.ties.append((mine[1].word, theirs[1].word))

    def _head(self, side: int, p: int) -> Head | None:
        return head_of(self._texts[side], p, self._lexicon)


def _on(row: Facing, side: int) -> tuple[int, int]:
    return row.right if side else row.left


def _all(paragraphs: tuple[int, int]) -> range:
    return range(paragraphs[0], paragraphs[1] + 1)

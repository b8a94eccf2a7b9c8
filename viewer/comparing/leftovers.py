"""Pair paragraphs that stand between the same neighbours and were left over, by likeness and by place."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from viewer.comparing.asking import Check
from viewer.comparing.likeness import Likeness, Meaning
from viewer.comparing.paragraphs import Facing
from viewer.comparing.standing import Standing, belongs_elsewhere, of_one_kind
from viewer.comparing.texts import Text
from viewer.model import Role

# Two leftover paragraphs between the same neighbours are counterparts from this likeness on. Unrelated
# paragraphs of one article share some 0.15 of their weight, a sentence rewritten by an editor some 0.5.
_COUNTERPARTS = 0.4
# The only paragraph of the body left over on each side: position speaks too, and some shared words are enough.
_ALONE = 0.15
# Several of them, in order: more is asked. Paragraphs rewritten from the same notes share 0.25 to 0.45 of their
# words of meaning, others of one article up to 0.2.
_AMONG_OTHERS = 0.2
_LENGTHS_ALIKE = 0.35
# A paragraph was taken up into the rewritten one beside it, when so much of its meaning stands there.
_TAKEN_UP = 0.25
# A longer run of leftovers than this on either side is another text, in which some pair or other is alike by chance.
_RUN = 8
# Two titles, bylines or datelines need not share more than a name.
_SAME_ROLE = 0.3
_PAIRED_BY_ROLE = frozenset({Role.TITLE, Role.BYLINE, Role.DATELINE})
# A headline has up to so many words, and no full stop.
_HEADLINE = 25
_STOPS = (".", "。", ":", ";", ",")
# Up to this many pairs are weighed one by one; a larger heap of leftovers is not searched.
_PAIRS = 40_000


def face_leftovers(
    left: Text,
    right: Text,
    groups: Sequence[Facing],
    check: Check,
    taken: Sequence[Facing] = (),
    *,
    certain_only: bool = False,
) -> list[Facing]:
    """Return the groups with those leftover paragraphs added that are counterparts.

    `taken` are paragraphs that face each other elsewhere (moved). `certain_only` pairs by likeness and not yet
    by place.
    """
    pairing = _Pairing(left, right)
    out: list[Facing] = []
    behind = False
    for ps, qs, group in between(left, right, groups, taken):
        if ps and qs:
            check()
            found = pairing.by_likeness(ps, qs)
            out += found if certain_only else pairing.by_place(ps, qs, found, (behind, group is not None))
        behind = True
        if group:
            out.append(group)
    return out


def between(
    left: Text, right: Text, groups: Sequence[Facing], taken: Sequence[Facing]
) -> Iterator[tuple[list[int], list[int], Facing | None]]:
    """Yield the leftover paragraphs before each group and the group, and those after the last."""
    gone = (
        {p for t in taken for p in range(t.left[0], t.left[1] + 1)},
        {q for t in taken for q in range(t.right[0], t.right[1] + 1)},
    )
    p = q = 0
    sizes = len(left.document.paragraphs), len(right.document.paragraphs)
    for group in [*groups, None]:
        to = (group.left[0], group.right[0]) if group else sizes
        ps = [k for k in range(p, to[0]) if k not in gone[0]]
        qs = [k for k in range(q, to[1]) if k not in gone[1]]
        yield ps, qs, group
        if group:
            p, q = group.left[1] + 1, group.right[1] + 1


class _Pairing:
    """Weighs leftover paragraphs of two texts against each other."""

    def __init__(self, left: Text, right: Text) -> None:
        self._left, self._right = left, right
        self._standing = Standing(left), Standing(right)
        self._like = Likeness(left, right)
        self._meaning = Meaning(left, right)

    def by_likeness(self, ps: Sequence[int], qs: Sequence[int]) -> list[Facing]:
        """Pair those that are alike."""
        return [Facing((p, p), (q, q)) for p, q in _chain(ps, qs, self._worth)]

    def by_place(
        self, ps: Sequence[int], qs: Sequence[int], sure: Sequence[Facing], neighbours: tuple[bool, bool]
    ) -> list[Facing]:
        """Pair also those that were rewritten, as far as their place and what they speak of say so.

        `neighbours` tells whether paragraphs that face each other stand before and after them.
        """
        found: list[Facing] = []
        behind = neighbours[0]
        p = q = 0
        headlines = self._headlines(ps, qs, sure) if neighbours == (False, True) else None
        if headlines is not None:
            found.append(headlines)
            p, q, behind = ps.index(headlines.left[0]) + 1, qs.index(headlines.right[0]) + 1, True
        for facing in [*sure, None]:
            to = (ps.index(facing.left[0]), qs.index(facing.right[0])) if facing else (len(ps), len(qs))
            ahead = facing is not None or neighbours[1]
            if behind or ahead:
                found += self._rewritten(ps[p : to[0]], qs[q : to[1]], between=behind and ahead)
            if facing:
                found.append(facing)
            p, q, behind = to[0] + 1, to[1] + 1, True
        return found

    def _headlines(self, ps: Sequence[int], qs: Sequence[int], sure: Sequence[Facing]) -> Facing | None:
        """Pair the headlines by their place alone: the article begins with either, and below both it goes on."""
        if sure:
            return None
        p, q = self._headline(self._left, ps), self._headline(self._right, qs)
        if p is None or q is None:
            return None
        roles = {self._left.document.paragraphs[p].role, self._right.document.paragraphs[q].role}
        body = [[k for k in ks if not t.document.paragraphs[k].role.is_furniture] for t, ks in self._sides(ps, qs)]
        if roles == {Role.TITLE} or len(body[0]) == len(body[1]) == 1:
            return Facing((p, p), (q, q))
        return None

    def _sides(self, ps: Sequence[int], qs: Sequence[int]) -> tuple[tuple[Text, Sequence[int]], ...]:
        return (self._left, ps), (self._right, qs)

    def _headline(self, text: Text, paragraphs: Sequence[int]) -> int | None:
        """Return the paragraph that the article begins with, where it reads like a headline."""
        known = text.document.paragraphs
        first = next((k for k in paragraphs if not known[k].role.is_furniture), None)
        if first is None or known[first].role is Role.TITLE:
            return first
        a, b = text.words_of(first, first)
        shaped = 0 < b - a <= _HEADLINE and not text.document.paragraph_text(first).endswith(_STOPS)
        return first if shaped else None

    def _rewritten(self, ps: Sequence[int], qs: Sequence[int], *, between: bool) -> list[Facing]:
        if not (0 < len(ps) <= _RUN and 0 < len(qs) <= _RUN):
            return []
        if len(ps) == len(qs) == 1 and between:
            return [Facing((ps[0],) * 2, (qs[0],) * 2)] if self._by_subject(_ALONE)(ps[0], qs[0]) else []
        pairs = _chain(ps, qs, self._by_subject(_AMONG_OTHERS))
        return self._with_what_was_taken_up(pairs, ps, qs)

    def _worth(self, p: int, q: int) -> float:
        """Return how much two paragraphs are worth as counterparts; 0 where they are none."""
        one, other = self._left.document.paragraphs[p].role, self._right.document.paragraphs[q].role
        like = self._like(p, q)
        if one is other and one in _PAIRED_BY_ROLE:
            like = max(like, like + _SAME_ROLE)
        elif one.is_furniture != other.is_furniture or not of_one_kind(self._standing, p, q):
            like -= _SAME_ROLE
        if _COUNTERPARTS <= like < 1 and belongs_elsewhere(self._standing, p, q):
            return 0.0
        return like if like >= _COUNTERPARTS else 0.0

    def _by_subject(self, enough: float) -> Callable[[int, int], float]:
        """Return a function that tells how much a rewritten paragraph is worth as the counterpart of another."""

        def worth(p: int, q: int) -> float:
            one, other = self._left.document.paragraphs[p], self._right.document.paragraphs[q]
            lengths = sorted((one.end - one.start, other.end - other.start))
            if one.role is not other.role or one.role.is_furniture or lengths[0] < _LENGTHS_ALIKE * lengths[1]:
                return 0.0
            shared = self._meaning.shared(p, q)
            return shared if shared >= enough and not belongs_elsewhere(self._standing, p, q) else 0.0

        return worth

    def _with_what_was_taken_up(
        self, pairs: Sequence[tuple[int, int]], ps: Sequence[int], qs: Sequence[int]
    ) -> list[Facing]:
        """Let paragraphs left over beside a rewritten one face its counterpart too, where that has taken them up."""
        free = set(ps) - {p for p, _ in pairs}, set(qs) - {q for _, q in pairs}
        found = []
        for p, q in pairs:
            left, right = (p, p), (q, q)
            for step in (-1, 1):
                if p + step in free[0] and self._takes_up(self._left, p, p + step, self._right, q):
                    free[0].discard(p + step)
                    left = min(left[0], p + step), max(left[1], p + step)
                elif q + step in free[1] and self._takes_up(self._right, q, q + step, self._left, p):
                    free[1].discard(q + step)
                    right = min(right[0], q + step), max(right[1], q + step)
            found.append(Facing(left, right))
        return found

    def _takes_up(self, text: Text, paired: int, beside: int, other: Text, counterpart: int) -> bool:
        """Whether a counterpart of one paragraph says what the one beside it says too, and is as long as both."""
        known = text.document.paragraphs
        if known[paired].role is not known[beside].role:
            return False
        one, both = _length(text, paired), _length(text, paired) + _length(text, beside)
        length = _length(other, counterpart)
        if abs(length - one) <= abs(length - both):
            return False
        here, there = (beside, counterpart) if text is self._left else (counterpart, beside)
        return self._meaning.taken_up(here, there, of_left=text is self._left) >= _TAKEN_UP


def _length(text: Text, paragraph: int) -> int:
    known = text.document.paragraphs[paragraph]
    return known.end - known.start


def _chain(ps: Sequence[int], qs: Sequence[int], worth_of: Callable[[int, int], float]) -> list[tuple[int, int]]:
    """Return the pairs of the worthiest chain that rises on both sides."""
    rows, columns = len(ps), len(qs)
    if rows * columns > _PAIRS:
        return []
    worth = [[worth_of(p, q) for q in qs] for p in ps]
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            pair = worth[i][j] + best[i + 1][j + 1] if worth[i][j] else 0.0
            best[i][j] = max(pair, best[i + 1][j], best[i][j + 1])
    out: list[tuple[int, int]] = []
    i = j = 0
    while i < rows and j < columns:
        if worth[i][j] and best[i][j] == worth[i][j] + best[i + 1][j + 1]:
            out.append((ps[i], qs[j]))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return out

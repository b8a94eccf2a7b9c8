"""Pair paragraphs that stand between the same neighbours and were left over, by likeness and by place."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparing.likeness import likeness, shared_meaning
from viewer.comparing.paragraphs import Facing
from viewer.comparing.standing import Standing, belongs_elsewhere, of_one_kind
from viewer.comparing.texts import Text
from viewer.model import Role

# Two leftover paragraphs between the same neighbours are counterparts from this likeness on. Unrelated
# paragraphs of one article share some 0.15 of their weight, a sentence rewritten by an editor some 0.5.
_COUNTERPARTS = 0.4
# The only paragraph of the body left over on each side: position speaks too, and some shared words are enough.
_ALONE = 0.15
_LENGTHS_ALIKE = 0.35
# Two titles, bylines or datelines need not share more than a name.
_SAME_ROLE = 0.3
_PAIRED_BY_ROLE = frozenset({Role.TITLE, Role.BYLINE, Role.DATELINE})
# Up to this many pairs are weighed one by one; a larger heap of leftovers is not searched.
_PAIRS = 40_000


def face_leftovers(
    left: Text, right: Text, groups: Sequence[Facing], taken: Sequence[Facing] = (), *, certain_only: bool = False
) -> list[Facing]:
    """Return the groups with those leftover paragraphs added that are counterparts.

    `taken` are paragraphs that face each other elsewhere (moved). `certain_only` pairs by likeness and not yet
    by place.
    """
    out: list[Facing] = []
    standing = Standing(left), Standing(right)
    gone = (
        {p for t in taken for p in range(t.left[0], t.left[1] + 1)},
        {q for t in taken for q in range(t.right[0], t.right[1] + 1)},
    )
    p = q = 0
    end = Facing((len(left.document.paragraphs),) * 2, (len(right.document.paragraphs),) * 2)
    for group in [*groups, end]:
        ps = [k for k in range(p, group.left[0]) if k not in gone[0]]
        qs = [k for k in range(q, group.right[0]) if k not in gone[1]]
        if ps and qs:
            inside = not certain_only and p > 0 and q > 0 and group is not end
            out += _pairs(left, right, ps, qs, standing, inside=inside)
        if group is not end:
            out.append(group)
        p, q = group.left[1] + 1, group.right[1] + 1
    return out


def _pairs(
    left: Text, right: Text, ps: Sequence[int], qs: Sequence[int], standing: tuple[Standing, Standing], *, inside: bool
) -> list[Facing]:
    if len(ps) * len(qs) > _PAIRS:
        return []
    found = _best_chain([[_worth(left, p, right, q, standing) for q in qs] for p in ps])
    pairs = [(ps[i], qs[j]) for i, j in found]
    if inside and len(ps) == len(qs) == 1 and not pairs and _alone(left, ps[0], right, qs[0]):
        pairs = [(ps[0], qs[0])]
    return [Facing((p, p), (q, q)) for p, q in pairs]


def _worth(left: Text, p: int, right: Text, q: int, standing: tuple[Standing, Standing]) -> float:
    """Return how much two paragraphs are worth as counterparts; 0 where they are none."""
    one, other = left.document.paragraphs[p].role, right.document.paragraphs[q].role
    like = likeness(left, p, right, q)
    if one is other and one in _PAIRED_BY_ROLE:
        like = max(like, like + _SAME_ROLE)
    elif one.is_furniture != other.is_furniture or not of_one_kind(standing, p, q):
        like -= _SAME_ROLE
    if _COUNTERPARTS <= like < 1 and belongs_elsewhere(standing, p, q):
        return 0.0
    return like if like >= _COUNTERPARTS else 0.0


def _alone(left: Text, p: int, right: Text, q: int) -> bool:
    """Whether two paragraphs that are alone between the same neighbours are one paragraph, rewritten."""
    one, other = left.document.paragraphs[p], right.document.paragraphs[q]
    lengths = sorted((one.end - one.start, other.end - other.start))
    return (
        one.role is other.role
        and not one.role.is_furniture
        and lengths[0] >= _LENGTHS_ALIKE * lengths[1]
        and shared_meaning(left, p, right, q) >= _ALONE
    )


def _best_chain(worth: list[list[float]]) -> list[tuple[int, int]]:
    """Return the pairs of the worthiest chain that rises on both sides."""
    rows, columns = len(worth), len(worth[0])
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            pair = worth[i][j] + best[i + 1][j + 1] if worth[i][j] else 0.0
            best[i][j] = max(pair, best[i + 1][j], best[i][j + 1])
    out: list[tuple[int, int]] = []
    i = j = 0
    while i < rows and j < columns:
        if worth[i][j] and best[i][j] == worth[i][j] + best[i + 1][j + 1]:
            out.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return out

"""Let what a reader settled by hand stand: rows and roles as told, and the rest as comparing found it."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparing.paragraphs import Facing
from viewer.model import Act, Document, Role, Settled, passages

_Rows = list[Facing]


class ByHand:
    """What was settled by hand, found in the two documents. What is no longer in them has no effect."""

    def __init__(self, settled: Sequence[Settled], left: Document, right: Document) -> None:
        places = [{one: p for p, one in enumerate(passages(d))} if settled else {} for d in (left, right)]
        self._pairs: list[tuple[Act, int, int]] = []
        self._roles: tuple[dict[int, Act], dict[int, Act]] = ({}, {})
        for one in settled:
            found = [places[n].get(told) if told else None for n, told in enumerate((one.left, one.right))]
            if one.act in (Act.INSIDE, Act.OUTSIDE):
                for roles, place in zip(self._roles, found, strict=True):
                    if place is not None:
                        roles[place] = one.act
            elif found[0] is not None and found[1] is not None:
                self._pairs.append((one.act, found[0], found[1]))

    @property
    def aligns(self) -> bool:
        """Whether any two paragraphs are told to face each other: then the texts have to do with each other."""
        return any(act is Act.ALIGN for act, _, _ in self._pairs)

    def roles(self, side: int, roles: Sequence[Role]) -> list[Role]:
        """Return the roles of a side's paragraphs (0: left, 1: right) with those that were told."""
        out = list(roles)
        for p, act in self._roles[side].items():
            if act is Act.OUTSIDE and not out[p].is_furniture:
                out[p] = Role.METADATA
            elif act is Act.INSIDE and out[p].is_furniture:
                out[p] = Role.BODY
        return out

    def rows(self, groups: Sequence[Facing], moves: Sequence[Facing]) -> tuple[_Rows, _Rows]:
        """Return the rows in order and the moved ones with what was told, the latest last."""
        ordered, moved = list(groups), list(moves)
        for act, p, q in self._pairs:
            if act is Act.PART:
                ordered, moved = _parted(ordered, p, q), _parted(moved, p, q)
            elif not any(_holds(row, p, q) for row in (*ordered, *moved)):
                ordered, moved = _aligned(ordered, moved, p, q)
        return ordered, moved


def _holds(row: Facing, p: int, q: int) -> bool:
    return row.left[0] <= p <= row.left[1] and row.right[0] <= q <= row.right[1]


def _parted(rows: _Rows, p: int, q: int) -> _Rows:
    """Take two paragraphs that face each other apart; the others of their row stay together."""
    out: _Rows = []
    for row in rows:
        if not _holds(row, p, q):
            out.append(row)
        elif row.left[0] == row.left[1]:
            out += _without([row], 1, q)
        elif row.right[0] == row.right[1]:
            out += _without([row], 0, p)
        else:
            out += _without(_without([row], 0, p), 1, q)
    return out


def _aligned(ordered: _Rows, moved: _Rows, p: int, q: int) -> tuple[_Rows, _Rows]:
    """Let two paragraphs face each other: as part of a row beside which the other stands, or as a row of their own."""
    for rows in (ordered, moved):
        for n, row in enumerate(rows):
            longer = _joined(row, p, q, ordered, moved)
            if longer:
                return (_replaced(rows, n, longer), moved) if rows is ordered else (ordered, _replaced(rows, n, longer))
    ordered, moved = (_without(_without(rows, 0, p), 1, q) for rows in (ordered, moved))
    own = Facing((p, p), (q, q))
    if all((row.left[0] > p) == (row.right[0] > q) for row in ordered):
        return sorted([*ordered, own], key=lambda row: row.left), moved
    return ordered, [*moved, own]


def _joined(row: Facing, p: int, q: int, ordered: _Rows, moved: _Rows) -> Facing | None:
    """Return a row with a paragraph more, where it holds one of the two and the other stands alone beside it."""
    taken = [any(r.right[0] <= q <= r.right[1] for r in (*ordered, *moved))]
    taken.append(any(r.left[0] <= p <= r.left[1] for r in (*ordered, *moved)))
    if row.left[0] <= p <= row.left[1] and not taken[0] and q in (row.right[0] - 1, row.right[1] + 1):
        return Facing(row.left, (min(row.right[0], q), max(row.right[1], q)))
    if row.right[0] <= q <= row.right[1] and not taken[1] and p in (row.left[0] - 1, row.left[1] + 1):
        return Facing((min(row.left[0], p), max(row.left[1], p)), row.right)
    return None


def _replaced(rows: _Rows, n: int, row: Facing) -> _Rows:
    return [*rows[:n], row, *rows[n + 1 :]]


def _without(rows: _Rows, side: int, paragraph: int) -> _Rows:
    """Take a paragraph out of its row. Of a row with some on either side of it, those before it stay."""
    out: _Rows = []
    for row in rows:
        first, last = (row.left, row.right)[side]
        if not first <= paragraph <= last:
            out.append(row)
        elif first < last:
            rest = (first + 1, last) if paragraph == first else (first, paragraph - 1)
            out.append(Facing(row.left, rest) if side else Facing(rest, row.right))
    return out

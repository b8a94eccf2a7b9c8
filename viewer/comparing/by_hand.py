"""Let what a reader settled by hand stand: rows and roles as told, and the rest as comparing found it."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparing.paragraphs import Facing
from viewer.model import Act, Document, Role, Settled, Settlement, passages

_Rows = list[Facing]


class ByHand:
    """What was settled by hand, found in the two documents. What is no longer in them has no effect."""

    def __init__(self, settlements: Sequence[Settlement], left: Document, right: Document) -> None:
        settled = [one for one in settlements if isinstance(one, Settled)]
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
                out[p] = Role.LEFT_OUT
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
    known = (*ordered, *moved)
    mine = next((row for row in known if row.left[0] <= p <= row.left[1]), None)
    theirs = next((row for row in known if row.right[0] <= q <= row.right[1]), None)
    if mine and not theirs and q in (mine.right[0] - 1, mine.right[1] + 1):
        longer = Facing(mine.left, (min(mine.right[0], q), max(mine.right[1], q)))
    elif theirs and not mine and p in (theirs.left[0] - 1, theirs.left[1] + 1):
        longer = Facing((min(theirs.left[0], p), max(theirs.left[1], p)), theirs.right)
    else:
        own = Facing((p, p), (q, q))
        return _put_in(own, *(_without(_without(rows, 0, p), 1, q) for rows in (ordered, moved)))
    shorter = mine or theirs
    ordered, moved = ([longer if row is shorter else row for row in rows] for rows in (ordered, moved))
    return ordered, moved


def _put_in(own: Facing, ordered: _Rows, moved: _Rows) -> tuple[_Rows, _Rows]:
    """Put a new row where it keeps the order, or else among the moved ones."""
    if all((row.left > own.left) == (row.right > own.right) for row in ordered):
        return sorted([*ordered, own], key=lambda row: row.left), moved
    return ordered, [*moved, own]


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

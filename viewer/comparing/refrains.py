"""Let repeated paragraphs go with the passage beside them. They never move by themselves.

A stanza that moved took its refrain along, a heading its row of asterisks. Which of the equal refrains is left over
is an accident of alignment: where it is another one, they change places first.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparing.paragraphs import Facing
from viewer.comparing.standing import Standing
from viewer.comparing.texts import Text


def with_refrains(
    left: Text, right: Text, groups: Sequence[Facing], moves: Sequence[Facing]
) -> tuple[list[Facing], list[Facing]]:
    """Return the groups and the moves, with the leftover paragraphs that go along with a moved neighbour."""
    if not moves:
        return list(groups), list(moves)
    going = _Going(left, right, groups, moves)
    for move in moves:
        for step in (1, -1):
            going.take_along(move, step)
    return sorted(going.groups, key=lambda f: f.left), sorted(going.moves, key=lambda f: f.left)


class _Going:
    """Which paragraphs stay and which go."""

    def __init__(self, left: Text, right: Text, groups: Sequence[Facing], moves: Sequence[Facing]) -> None:
        self.groups, self.moves = set(groups), list(moves)
        self._standing = Standing(left), Standing(right)
        self._sizes = len(left.document.paragraphs), len(right.document.paragraphs)
        self._moved: tuple[set[int], set[int]] = _covered(moves)
        self._stays: tuple[dict[int, Facing], dict[int, Facing]] = ({}, {})
        for group in groups:
            self._stay(group)

    def take_along(self, move: Facing, step: int) -> None:
        """Take along what stands before (-1) or after (1) a moved passage on both sides, as long as it is the same."""
        edge = 0 if step < 0 else 1
        p, q = move.left[edge] + step, move.right[edge] + step
        while self._same(p, q) and (self._set_free(0, p) and self._set_free(1, q)):
            self.moves.append(Facing((p, p), (q, q)))
            self._moved[0].add(p)
            self._moved[1].add(q)
            p, q = p + step, q + step

    def _same(self, p: int, q: int) -> bool:
        """Whether both paragraphs are there, neither has moved, not both stay, and they read the same.

        A heading whose number alone is another one goes with its section.
        """
        if not (0 <= p < self._sizes[0] and 0 <= q < self._sizes[1]):
            return False
        if p in self._moved[0] or q in self._moved[1] or (p in self._stays[0] and q in self._stays[1]):
            return False
        left, right = self._standing
        if left.words(p) == right.words(q):
            return True
        if not (left.leads(p) and right.leads(q)) or p in self._stays[0] or q in self._stays[1]:
            return False
        return bool(left.words_but_figures(p)) and left.words_but_figures(p) == right.words_but_figures(q)

    def _set_free(self, side: int, paragraph: int) -> bool:
        """Let an equal paragraph that is left over stay in the place of this one, where this one stays."""
        group = self._stays[side].get(paragraph)
        if group is None:
            return True
        if group.left[0] != group.left[1] or group.right[0] != group.right[1]:
            return False
        words = self._standing[side].words(paragraph)
        spare = next((k for k in self._around(side, paragraph) if self._standing[side].words(k) == words), None)
        if spare is None:
            return False
        self.groups.remove(group)
        del self._stays[side][paragraph]
        self._stay(Facing((spare, spare), group.right) if side == 0 else Facing(group.left, (spare, spare)))
        return True

    def _around(self, side: int, paragraph: int) -> list[int]:
        """Return the leftover paragraphs that no staying one parts from this one."""
        found = []
        for step in (-1, 1):
            k = paragraph + step
            while 0 <= k < self._sizes[side] and k not in self._stays[side]:
                if k not in self._moved[side]:
                    found.append(k)
                k += step
        return found

    def _stay(self, group: Facing) -> None:
        self.groups.add(group)
        for side, (first, last) in enumerate((group.left, group.right)):
            for k in range(first, last + 1):
                self._stays[side][k] = group


def _covered(moves: Sequence[Facing]) -> tuple[set[int], set[int]]:
    return (
        {p for m in moves for p in range(m.left[0], m.left[1] + 1)},
        {q for m in moves for q in range(m.right[0], m.right[1] + 1)},
    )

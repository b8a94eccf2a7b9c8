"""What a reader stops at: a difference, or whole paragraphs in a row that are one thing. Says nothing of them.

A list with an entry a paragraph hides what matters among thirty lines of a menu:

    before                                          after
    ▤ A navigation line was added: “Home”           ▤ 30 navigation lines stand only on the right: “Home”
    ▤ A navigation line was added: “News”           ≠ “hosts” became “ghosts”
    … 28 more, and then
    ≠ “hosts” became “ghosts”

The comparison keeps a difference a paragraph; they are only gathered here.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from viewer.model import Category, Comparison, Difference, Kind, Relation, Role, Row, Side, is_moved_sentence

# Two of a kind are read as fast as their number.
LEAST_TOGETHER = 3

_Thing = tuple[str, ...]


@dataclass(frozen=True)
class Entries:
    """The shown differences as a reader goes through them, each entry told by its first difference.

    `firsts` are the entries in reading order, `together` all differences of those that hold several. What was edited
    in paragraphs that moved together, and the heads of pages between them, stand in entries of their own behind the
    first of them.
    """

    firsts: tuple[int, ...]
    together: Mapping[int, tuple[int, ...]]

    def of(self, difference: int) -> tuple[int, ...]:
        """Return all differences of the entry that holds one; of one that is not shown, that one alone."""
        return self.together.get(self.first_of(difference), (difference,))

    def first_of(self, difference: int) -> int:
        """Return by which difference the entry is told that holds one."""
        return self._first_of.get(difference, difference)

    def position(self, difference: int) -> int:
        """Return which entry holds a shown difference, from 0."""
        return bisect_left(self.firsts, self.first_of(difference))

    def all_of(self, firsts: Sequence[int]) -> Sequence[int]:
        """Return all differences of these entries."""
        if not self.together:
            return firsts
        return tuple(n for first in firsts for n in self.together.get(first, (first,)))

    @property
    def are_fewer(self) -> bool:
        """Whether any entry holds several differences."""
        return bool(self.together)

    @cached_property
    def _first_of(self) -> Mapping[int, int]:
        return {n: first for first, numbers in self.together.items() for n in numbers}


def entries(shown: Sequence[int], chains: Sequence[Sequence[int]], *, whole: bool) -> Entries:
    """Gather the shown differences by the chains of a comparison; `whole` says that each is shown as a whole or not.

    What is hidden parts a chain: no entry leads over it.
    """
    known = set(shown)
    pieces = (chain for chain in chains if chain[0] in known) if whole else _pieces(chains, known)
    together = {piece[0]: tuple(piece) for piece in pieces}
    later = {n for numbers in together.values() for n in numbers[1:]}
    return Entries(tuple(n for n in shown if n not in later) if later else tuple(shown), together)


def _pieces(chains: Iterable[Sequence[int]], shown: set[int]) -> Iterator[Sequence[int]]:
    """Yield what is left of the chains between the differences that are hidden."""
    for chain in chains:
        start = 0
        for at in range(len(chain) + 1):
            if at == len(chain) or chain[at] not in shown:
                if at - start >= LEAST_TOGETHER:
                    yield chain[start:at]
                start = at + 1


def chains(comparison: Comparison, behind: Behind) -> tuple[tuple[int, ...], ...]:
    """Return the differences that are one thing, where they are at least three: whole paragraphs in a row.

    They moved together, stand on one side alone, or are furniture of one role on one side alone. All of a chain have
    one category, and each begins on its sides behind the one before. Between the paragraphs of an article may stand
    the heads and numbers of its pages, which the other side has not.
    """
    waiting: dict[tuple[_Thing, int, int], list[int]] = {}
    found: list[list[int]] = []
    for n, d in enumerate(comparison.differences):
        thing = _thing(comparison, d)
        if thing is None:
            continue
        row = comparison.rows[d.row]
        chain = waiting.pop((thing, *behind.begins(row)), None)
        if chain is None:
            found.append(chain := [])
        chain.append(n)
        waiting[thing, *behind.ends(row, strictly=d.category is Category.FURNITURE)] = chain
    return tuple(tuple(chain) for chain in found if len(chain) >= LEAST_TOGETHER)


class Behind:
    """Where paragraphs of the article go on behind those of a row, on both sides; -1 where the row has none."""

    def __init__(self, comparison: Comparison) -> None:
        self._left, self._right = (_of_pages(comparison, side) for side in Side)

    @staticmethod
    def begins(row: Row) -> tuple[int, int]:
        """Return with which paragraphs a row begins."""
        return row.left[0] if row.left else -1, row.right[0] if row.right else -1

    def ends(self, row: Row, *, strictly: bool = False) -> tuple[int, int]:
        """Return with which paragraphs the next row begins; not `strictly`, those that are of a page are passed."""
        left, right = row.left[-1] + 1 if row.left else -1, row.right[-1] + 1 if row.right else -1
        if strictly:
            return left, right
        while left in self._left:
            left += 1
        while right in self._right:
            right += 1
        return left, right


def _of_pages(comparison: Comparison, side: Side) -> frozenset[int]:
    """Return the paragraphs of furniture that stand on one side alone."""
    paragraphs = comparison.side(side).paragraphs
    alone = (row.on(side) for row in comparison.rows if not row.on(side.other))
    return frozenset(p for those in alone for p in those if paragraphs[p].role.is_furniture)


def _thing(comparison: Comparison, d: Difference) -> _Thing | None:
    """Return what a whole paragraph is a part of, were there more of it; of any other difference, None."""
    row = comparison.rows[d.row]
    if d.kind is Kind.MOVED:
        together = row.relation is Relation.MOVED and not is_moved_sentence(comparison, d)
        return (d.kind, d.category, d.role or "") if together and row.left and row.right else None
    if (d.left is None) == (d.right is None) or (row.left and row.right):
        return None
    if d.category is Category.FURNITURE:
        return (d.kind, d.category, d.role or "")
    # A title is no paragraph among others.
    return None if _role(comparison, d) is Role.TITLE else (d.kind, d.category)


def _role(comparison: Comparison, d: Difference) -> Role:
    side = Side.LEFT if d.left is not None else Side.RIGHT
    return comparison.side(side).paragraphs[comparison.rows[d.row].on(side)[0]].role

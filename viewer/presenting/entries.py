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

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from viewer.model import Category, Comparison, Difference, Kind, Relation, Role, Row, Side, is_moved_sentence
from viewer.presenting.running import running_lines

# Two of a kind are read as fast as their number.
LEAST_TOGETHER = 3

# How a note begins that stands among the paragraphs of a text without markup: "[12] See ...", "[Footnote 3: See ...",
# "* See ...", "\u00b9 See ...". A number alone is not enough: so do numbered paragraphs.
_NOTE = re.compile(
    r"\[(?:[^\W\d]+ )?\d{1,3}\b|[*\u2020\u2021\u2016]{1,3}\s?(?=\w)|[\u00b9\u00b2\u00b3\u2070-\u2079]{1,3}\s?(?=\w)"
)

_Thing = tuple[str, ...]
_Place = tuple[int, int]


@dataclass(frozen=True)
class Entries:
    """The shown differences as a reader goes through them, each entry told by its first difference.

    `firsts` are the entries in reading order, `together` all differences of those that hold several. What was edited
    in paragraphs that moved together, and the heads of pages and the notes between them, stand in entries of their own
    behind the first of them; so does all that stands between the running heads of pages and between numbers of clauses.
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

    def without(self, done: frozenset[int]) -> Entries:
        """Return those of which something is left to do; what holds several is still known as one."""
        if not done:
            return self
        of = self.together.get
        return Entries(tuple(n for n in self.firsts if n not in done or not done.issuperset(of(n, ()))), self.together)

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
    pieces = (chain for chain in chains if _has(shown, chain[0])) if whole else _pieces(chains, set(shown))
    together = {piece[0]: tuple(piece) for piece in pieces}
    later = {n for numbers in together.values() for n in numbers[1:]}
    return Entries(tuple(n for n in shown if n not in later) if later else tuple(shown), together)


def _has(shown: Sequence[int], difference: int) -> bool:
    """Whether a difference is among those that are shown, which are in order: of 100,000 no set is made for it."""
    at = bisect_left(shown, difference)
    return at < len(shown) and shown[at] == difference


def _pieces(chains: Iterable[Sequence[int]], shown: set[int]) -> Iterator[Sequence[int]]:
    """Yield what is left of the chains between the differences that are hidden."""
    for chain in chains:
        start = 0
        for at in range(len(chain) + 1):
            if at == len(chain) or chain[at] not in shown:
                if at - start >= LEAST_TOGETHER:
                    yield chain[start:at]
                start = at + 1


def chains(comparison: Comparison, behind: Behind, renumbered: Sequence[Sequence[int]]) -> tuple[tuple[int, ...], ...]:
    """Return the differences that are one thing, where they are at least three: whole paragraphs in a row.

    They moved together, stand on one side alone, or are furniture of one role on one side alone. All of a chain have
    one category, and each begins on its sides behind the one before. Between the paragraphs of an article may stand
    the heads and numbers of its pages, which the other side has not, and notes, which it has elsewhere or not at all.
    A running head stands on many pages: it is one thing wherever it stands. So are clauses that are numbered otherwise;
    `renumbered` are these, as they were counted.
    """
    scattered = [*running_lines(comparison, LEAST_TOGETHER), *renumbered]
    passed = {n for numbers in scattered for n in numbers}
    waiting: dict[tuple[_Thing, _Place], _Waiting] = {}
    found: list[list[int]] = []
    for n, d in enumerate(comparison.differences):
        thing = _thing(comparison, d) if n not in passed else None
        if thing is None:
            continue
        row = comparison.rows[d.row]
        before = waiting.pop((thing, behind.begins(row)), None)
        if before is None or before.is_past:
            found.append(chain := [])
        else:
            chain = before.chain
        chain.append(n)
        of_text = bool(before and before.of_text) or not behind.is_note(row)
        for place in behind.ends(row, strictly=d.category is Category.FURNITURE, over_notes=of_text):
            known = waiting.get((thing, place))
            if known is None or known.is_past:  # else a note ends where the passage goes on that it stands in
                waiting[thing, place] = _Waiting(chain, len(chain), of_text)
    return tuple(tuple(chain) for chain in (*scattered, *found) if len(chain) >= LEAST_TOGETHER)


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A chain that may go on, as long as nothing came to it; `of_text` says that it is not of notes alone."""

    chain: list[int]
    length: int
    of_text: bool

    @property
    def is_past(self) -> bool:
        """Whether it went on elsewhere."""
        return len(self.chain) > self.length


class Behind:
    """Where paragraphs of the article go on behind those of a row, on both sides; -1 where the row has none."""

    def __init__(self, comparison: Comparison) -> None:
        self._pages = tuple(_of_pages(comparison, side) for side in Side)
        self._notes = tuple(_notes(comparison, side) for side in Side)
        self._asides = tuple(notes | pages for notes, pages in zip(self._notes, self._pages, strict=True))

    @staticmethod
    def begins(row: Row) -> _Place:
        """Return with which paragraphs a row begins."""
        return row.left[0] if row.left else -1, row.right[0] if row.right else -1

    def is_note(self, row: Row) -> bool:
        """Whether a row is a note that stands elsewhere on the other side, or nowhere."""
        return any(row.on(side)[:1] and row.on(side)[0] in notes for side, notes in zip(Side, self._notes, strict=True))

    def ends(self, row: Row, *, strictly: bool = False, over_notes: bool = True) -> tuple[_Place, ...]:
        """Return with which paragraphs the next row may begin, the nearest first.

        Not `strictly`, those that are of a page are passed. `over_notes`, notes may be, or come along with their text.
        """
        here = row.left[-1] + 1 if row.left else -1, row.right[-1] + 1 if row.right else -1
        if strictly:
            return (here,)
        near = _passed(here, self._pages)
        return tuple(dict.fromkeys((near, _passed(here, self._asides)))) if over_notes else (near,)


def _passed(here: _Place, over: Sequence[frozenset[int]]) -> _Place:
    left, right = here
    while left in over[0]:
        left += 1
    while right in over[1]:
        right += 1
    return left, right


def _notes(comparison: Comparison, side: Side) -> frozenset[int]:
    """Return the paragraphs that begin as a note does, and stand elsewhere on the other side or nowhere."""
    document = comparison.side(side)
    apart = (row.on(side) for row in comparison.rows if row.relation is Relation.MOVED or not row.on(side.other))
    paragraphs = ((those[0], document.paragraphs[those[0]]) for those in apart if len(those) == 1)
    return frozenset(n for n, p in paragraphs if p.role is Role.BODY and _NOTE.match(document.text, p.start, p.end))


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

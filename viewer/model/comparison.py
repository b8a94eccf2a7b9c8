"""The answer: rows that tile both documents, and the differences inside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from operator import itemgetter

from viewer.model.category import Category, Flag, Kind, Relation
from viewer.model.document import Document
from viewer.model.options import Options
from viewer.model.role import Role
from viewer.model.span import Side, Span


@dataclass(frozen=True, slots=True)
class Row:
    """Paragraphs that face each other: indexes into the paragraphs of each side, consecutive."""

    left: tuple[int, ...]
    right: tuple[int, ...]
    relation: Relation

    def on(self, side: Side) -> tuple[int, ...]:
        """Return the paragraphs of one side."""
        return self.left if side is Side.LEFT else self.right


@dataclass(frozen=True, slots=True)
class Difference:
    """One located change.

    A span that is None means that the side has no such passage at all; an empty span is the place in the
    side's text where the other side's words would stand. `left_letters` and `right_letters` are the letters
    that differ inside a changed word. `role` is set for furniture. `row` is the row of the left end, where there is
    one: a sentence that moved, and what was edited in it on the way, may stand in another row on the right.
    `found` is the category that comparing found, where the reader settled another one by hand.
    """

    id: str
    kind: Kind
    category: Category
    row: int
    left: Span | None
    right: Span | None
    flags: tuple[Flag, ...] = ()
    left_letters: tuple[Span, ...] = ()
    right_letters: tuple[Span, ...] = ()
    role: Role | None = None
    found: Category | None = None

    @property
    def substantive(self) -> bool:
        """Whether the difference can change what a reader learns of the article."""
        return self.category.substantive

    def on(self, side: Side) -> Span | None:
        """Return the span on one side."""
        return self.left if side is Side.LEFT else self.right

    def letters_on(self, side: Side) -> tuple[Span, ...]:
        """Return the letters that differ on one side."""
        return self.left_letters if side is Side.LEFT else self.right_letters


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit that made the answer coarser, and where."""

    reason: str
    left: Span
    right: Span


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two documents and all that differs between them.

    `left` and `right` are the documents as compared: with the paragraph breaks and roles that comparing
    found. `similarity` is the share of the words of the two bodies that they have in common, 0 to 1.
    `unrelated` says that the two share almost nothing; then no row pairs them but a stray one.
    """

    left: Document
    right: Document
    options: Options
    rows: tuple[Row, ...]
    differences: tuple[Difference, ...]
    similarity: float
    unrelated: bool = False
    limits: tuple[Limit, ...] = ()

    @property
    def complete(self) -> bool:
        """False when a limit made the answer coarser."""
        return not self.limits

    def side(self, side: Side) -> Document:
        """Return one of the two documents."""
        return self.left if side is Side.LEFT else self.right

    def text_of(self, difference: Difference, side: Side) -> str:
        """Return what a difference covers on one side, or the empty string."""
        span = difference.on(side)
        return self.side(side).text[span.start : span.end] if span else ""

    def count_by_category(self) -> Counter[Category]:
        """Count the differences of each category."""
        return Counter(d.category for d in self.differences)

    def flip(self) -> Comparison:
        """Return the comparison seen from the other side."""
        rows = [Row(r.right, r.left, _FLIPPED_RELATION.get(r.relation, r.relation)) for r in self.rows]
        differences = [
            replace(
                d,
                kind=_FLIPPED_KIND.get(d.kind, d.kind),
                left=d.right,
                right=d.left,
                left_letters=d.right_letters,
                right_letters=d.left_letters,
            )
            for d in self.differences
        ]
        row_of = {p: n for n, r in enumerate(rows) for p in r.left}
        differences = [
            d
            if d.left is None or stands_in(self.right, rows[d.row].left, d.left)
            else replace(d, row=row_of[self.right.paragraph_at(d.left.start)])
            for d in differences
        ]
        rows, differences = arranged(rows, differences)
        return replace(
            self,
            left=self.right,
            right=self.left,
            options=self.options.flip(),
            rows=tuple(rows),
            differences=tuple(differences),
            limits=tuple(Limit(n.reason, n.right, n.left) for n in self.limits),
        )


def stands_in(document: Document, paragraphs: tuple[int, ...], span: Span) -> bool:
    """Whether a span stands in these paragraphs, which follow each other."""
    if not paragraphs:
        return False
    known = document.paragraphs
    return known[paragraphs[0]].start <= span.start and span.end <= known[paragraphs[-1]].end


_FLIPPED_RELATION = {Relation.LEFT_ONLY: Relation.RIGHT_ONLY, Relation.RIGHT_ONLY: Relation.LEFT_ONLY}
_FLIPPED_KIND = {Kind.INSERTED: Kind.DELETED, Kind.DELETED: Kind.INSERTED}

_NOWHERE = Span(0, 0)

# Two differences at one place: what is said of the passage as a whole comes before what is inside it.
_LAYER = {Kind.MOVED: 0, Kind.REFORMATTED: 2}


def arranged(rows: Iterable[Row], differences: Iterable[Difference]) -> tuple[list[Row], list[Difference]]:
    """Put rows and differences into reading order and number the differences.

    Paired rows run by the left side; between two of them the passages of the left come first, then those
    of the right, each in its own order. A moved row stands where its left end stands.
    The order depends on the set of rows and differences alone, so that flipping twice changes nothing.
    """
    old = list(rows)
    order = _reading_order(old)
    place = {was: now for now, was in enumerate(order)}
    placed = sorted(((_place(d, place[d.row]), d) for d in differences), key=itemgetter(0))
    return [old[i] for i in order], [_numbered(d, place[d.row], n) for n, (_, d) in enumerate(placed, 1)]


def _numbered(d: Difference, row: int, n: int) -> Difference:
    """Return a difference in its row, with its number. Made anew and not replaced: a book has tens of thousands."""
    return Difference(
        f"d{n}", d.kind, d.category, row, d.left, d.right, d.flags, d.left_letters, d.right_letters, d.role, d.found
    )


def _place(difference: Difference, row: int) -> tuple[int, int, int, int, str, int, int]:
    """Return what differences in a row are ordered by. A side without the passage counts from its beginning."""
    left, right = difference.left or _NOWHERE, difference.right or _NOWHERE
    layer = _LAYER.get(difference.kind, 1)
    return (row, left.start, right.start, layer, difference.category, left.end, right.end)


def _reading_order(rows: list[Row]) -> list[int]:
    """Merge the left order with the rows that stand on the right alone."""
    with_left = sorted((i for i, r in enumerate(rows) if r.left), key=lambda i: rows[i].left)
    right_only = sorted((i for i, r in enumerate(rows) if not r.left), key=lambda i: rows[i].right)
    order: list[int] = []
    waiting = iter(right_only)
    nxt = next(waiting, None)
    for i in with_left:
        row = rows[i]
        if row.right and row.relation is not Relation.MOVED:
            while nxt is not None and rows[nxt].right < row.right:
                order.append(nxt)
                nxt = next(waiting, None)
        order.append(i)
    while nxt is not None:
        order.append(nxt)
        nxt = next(waiting, None)
    return order

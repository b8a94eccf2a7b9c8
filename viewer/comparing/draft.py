"""A difference as it is first found: where, of which kind and category. It gets its row and number last."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from viewer.model import Category, Kind, Span


@dataclass(frozen=True, slots=True)
class Draft:
    """A located change inside a row. Spans are in the documents' texts and may be empty.

    `edited` says of a sentence that moved that other differences of substance stand inside it.
    """

    category: Category
    left: Span
    right: Span
    left_letters: tuple[Span, ...] = ()
    right_letters: tuple[Span, ...] = ()
    kind_known: Kind | None = None
    edited: bool = False

    @property
    def kind(self) -> Kind:
        """What happened, seen from left to right."""
        if self.kind_known:
            return self.kind_known
        if not len(self.left):
            return Kind.INSERTED
        return Kind.REPLACED if len(self.right) else Kind.DELETED


# Where two differences fall together, the one that matters more names them.
_RANK = (
    Category.NUMBER,
    Category.WORDING,
    Category.SPELLING,
    Category.SPACING,
    Category.CAPITALISATION,
    Category.PUNCTUATION,
    Category.LAYOUT,
    Category.TYPOGRAPHY,
)


def gravest(categories: Iterable[Category]) -> Category:
    """Return the category that names differences which fall together."""
    return min(categories, key=_RANK.index)


def around(a: Span, b: Span) -> Span:
    """Return the span from the first of two to the last."""
    return Span(min(a.start, b.start), max(a.end, b.end))

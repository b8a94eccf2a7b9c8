"""Headings between the differences, where those of one category stand together. Puts nothing in order itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from viewer.model import Category, Comparison
from viewer.presenting.entries import Entries
from viewer.presenting.labels import CATEGORY_LABELS, category_counted
from viewer.translation import number, tr


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above the differences of a category: its name, and how many there are."""

    category: Category
    count: int

    @property
    def title(self) -> str:
        """Return what is read: "Wording · 12"."""
        return tr("{category} · {count}", category=tr(CATEGORY_LABELS[self.category].name), count=number(self.count))

    @property
    def said(self) -> str:
        """Return what is heard: "12 differences in wording"."""
        return category_counted(self.category, self.count)


def with_headings(comparison: Comparison, shown: Sequence[int], entries: Entries) -> Iterator[int | Heading]:
    """Yield entries that are in order of categories, with a heading before each category.

    A heading counts differences, as the switches do.
    """
    for category, group in groupby(shown, key=lambda n: comparison.differences[n].category):
        numbers = list(group)
        yield Heading(category, sum(len(entries.of(n)) for n in numbers))
        yield from numbers

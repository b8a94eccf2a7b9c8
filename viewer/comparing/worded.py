"""Read numbers in words: one hundred and twenty-one, two thirds, two and a half. Pure."""

from __future__ import annotations

from fractions import Fraction

from viewer.comparing.dates import Dates
from viewer.comparing.items import HYPHENS
from viewer.comparing.numbers import joined_value

# A number word can be made of so many words that hyphens join (quatre-vingt-dix-neuf).
_HYPHENATED = 4
# A fraction in words counts fewer parts than this.
_FEW = 10


class WordedNumbers(Dates):
    """Reads numbers in words."""

    def worded(self, k: int) -> tuple[int, set[Fraction], bool] | None:
        """Read a number in words: where it ends, its values, and whether a scale can follow, which it has in it."""
        share = self._share(k)
        if share:
            return share[0], {share[1]}, False
        found = self._words(k)
        if found is None:
            return None
        half = self._and_a_half(found[0])
        return (half, {found[1] + Fraction(1, 2)}, False) if half else (found[0], {Fraction(found[1])}, False)

    def _share(self, k: int) -> tuple[int, Fraction] | None:
        """Read a fraction: half, a third, two-thirds, three quarters. The third is none."""
        lexicon = self.lexicon
        if lexicon.fractions.get(self.at(k).key) == 2:  # noqa: PLR2004
            return k + 1, Fraction(1, 2)
        one = self.at(k).key in lexicon.number_articles or self.at(k).key in lexicon.number_ones
        word = (k + 1, 1) if one else self._number_word(k)
        if word is None or not 0 < word[1] < _FEW:
            return None
        at = word[0] + 1 if self.at(word[0]).text in HYPHENS and self.at(word[0]).text else self.skip(word[0])
        parts = lexicon.fractions.get(self.at(at).key, 0)
        return (at + 1, Fraction(word[1], parts)) if parts and at > word[0] else None

    def _and_a_half(self, k: int) -> int:
        """Return where "and a half" behind a number ends, or 0."""
        k = self.skip(k)
        if self.at(k).key not in self.lexicon.number_joints:
            return 0
        k = self.skip(self.skip(k + 1), words=self.lexicon.number_articles)
        return k + 1 if self.lexicon.fractions.get(self.at(k).key) == 2 else 0  # noqa: PLR2004

    def _words(self, k: int) -> tuple[int, int] | None:
        """Read a number in words, of one word or of several (one hundred and twenty-one)."""
        total = current = end = 0
        if self.at(k).key in self.lexicon.number_articles:
            # "a hundred" is one hundred, "a five" is none.
            k = self.skip(k + 1)
            if (held := self._set(k)) is not None:
                return held
            after = self._number_word(k)
            if after is None or after[1] < 12:  # noqa: PLR2004
                return None
        while (word := self._number_word(k)) is not None:
            more, rest, fits = _added(total, current, word[1], begun=bool(end))
            if not fits:
                break
            total, current, end = more, rest, word[0]
            k = self._next_word(end)
        one = self._one_behind(k) if end and current % 10 == 0 else None
        if one:
            return one[0], total + current + one[1]
        return (end, total + current) if end else None

    def _set(self, k: int) -> tuple[int, int] | None:
        """Read what holds so many, with the word that joins it to what it holds: pair of, douzaine de."""
        name = "_".join(self.at(n).key for n in (k, k + 2))
        held = self.lexicon.sets.get(name) if self.at(k + 1).kind == "space" else None
        return None if held is None else (k + 3, held)

    def _one_behind(self, k: int) -> tuple[int, int] | None:
        """Return the word for one, which in some languages is also an article, behind "twenty and"."""
        before = self.at(k - 2).key if self.at(k - 1).kind == "space" else self.at(k - 1).key
        one = self.lexicon.number_ones.get(self.at(k).key)
        return (k + 1, one) if one and before in self.lexicon.number_joints else None

    def _next_word(self, k: int) -> int:
        """Return where the next word of a number would stand."""
        if self.at(k).text in HYPHENS and self.at(k).text:
            return self._joint(k + 1, hyphen=True)
        return self._joint(self.skip(k), hyphen=False)

    def _joint(self, k: int, *, hyphen: bool) -> int:
        if self.at(k).key in self.lexicon.number_joints:
            after = k + 1
            return after + 1 if hyphen and self.at(after).text in HYPHENS else self.skip(after)
        return k

    def _number_word(self, k: int) -> tuple[int, int] | None:
        """Return the number word at an item, the longest that hyphens join."""
        if self.at(k).kind != "word":
            return None
        for size in range(_HYPHENATED, 0, -1):
            items = self.items[k : k + 2 * size - 1]
            if len(items) == 2 * size - 1 and all(i.text in HYPHENS for i in items[1::2]):
                value = self.lexicon.numbers.get("-".join(i.key for i in items[::2]))
                if value is not None:
                    return k + 2 * size - 1, value
        value = joined_value(self.at(k).key, self.lexicon)
        return None if value is None else (k + 1, value)


def _added(total: int, current: int, value: int, *, begun: bool) -> tuple[int, int, bool]:
    """Return a number with one more word: the thousands that are complete, the rest, and whether the word fits."""
    if not begun:
        return 0, value, True
    if value >= 1000:  # noqa: PLR2004
        fits = 0 < current < value and (not total or value < total)
        return total + current * value, 0, fits
    if value == 100:  # noqa: PLR2004
        return total, current * 100, 0 < current < 100  # noqa: PLR2004
    below = current % 100
    if value > 100:  # noqa: PLR2004
        return total, current + value, current == 0
    # French counts from sixty to a hundred by twenties.
    twenties = below in (60, 80) and 10 <= value < 20  # noqa: PLR2004
    fits = below == 0 or twenties or (value < 10 and below % 10 == 0 and below > 10)  # noqa: PLR2004
    return total, current + value, fits

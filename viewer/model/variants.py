"""Rules that lead one way to write a word to another, as a language's data gives them. Knows no language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

# So many words are remembered: two editions of a book differ in the same ones again and again, and a word that rules
# concern is tried by all of them (0.2 ms).
_REMEMBERED = 20_000


class Variants:
    """Pairs of a regular expression and its replacement, tried in order.

    Most words are concerned by none: one expression that holds all of them asks so first, a hundred times faster than
    one after the other. Each is compiled when a word first needs it.
    """

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._pairs = tuple(pairs)
        self._any: re.Pattern[str] | None = None
        self._known: dict[str, str] = {}

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self._pairs)

    def __len__(self) -> int:
        return len(self._pairs)

    def concern(self, word: str) -> bool:
        """Whether any rule applies to a word."""
        if not self._pairs:
            return False
        if self._any is None:
            self._any = re.compile("|".join(f"(?:{pattern})" for pattern, _ in self._pairs))
        return self._any.search(word) is not None

    def usual(self, word: str) -> str:
        """Return what the rules make of a word, one after the other."""
        known = self._known.get(word)
        if known is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            known = self._known[word] = self._made(word)
        return known

    def _made(self, word: str) -> str:
        if self.concern(word):
            for pattern, replacement in self._pairs:
                word = re.sub(pattern, replacement, word)
        return word

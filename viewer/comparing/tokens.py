"""Cut documents into words and the gaps between them. Decides nothing about differences.

A million words are arrays, not objects: word k of a document covers `start[k]..end[k]` of its text, `key[k]`
is the same number in both documents where the words are the same but for case and typography, `surface[k]`
where they are the same to the letter. Gap k is what stands before word k; the last gap follows the last word.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count

import numpy as np
import numpy.typing as npt
import regex

from viewer.comparing.fold import fold_word

Ints = npt.NDArray[np.int32]

_INVISIBLE = r"\u00AD\u200B-\u200D\u2060\uFEFF"
_JOINED = rf"""
    (?: ['\u2019\u02BC\uFF07\u2018] (?=\p{{L}}) [\p{{L}}\p{{M}}\p{{N}}{_INVISIBLE}]++        # isn't, l'heure
      | (?<=\p{{N}}) (?: [.,:/'\u2019\u00A0\u202F\u2009] (?=\p{{N}}) \p{{N}}++ )+ \p{{L}}*+   # 1,000  10:30  3.5m
    )*
"""
_WORD = regex.compile(rf"([\p{{L}}\p{{N}}][\p{{L}}\p{{M}}\p{{N}}{_INVISIBLE}]*+ {_JOINED})", regex.VERBOSE)

# Scripts that are written without spaces: a sign (with its marks) is a token of its own.
_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\u30FC\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_HAS_UNSPACED = regex.compile(rf"[{_UNSPACED}]")
_WORD_OR_SIGN = regex.compile(
    rf"""([{_UNSPACED}&&[\p{{L}}\p{{N}}]]\p{{M}}*+
        | [[\p{{L}}\p{{N}}]--[{_UNSPACED}]][[\p{{L}}\p{{M}}\p{{N}}{_INVISIBLE}]--[{_UNSPACED}]]*+ {_JOINED})""",
    regex.VERBOSE | regex.V1,
)


@dataclass(frozen=True, slots=True, eq=False)
class Tokens:
    """The words of one document, as arrays of one length, and the gaps around them (one more)."""

    text: str
    start: Ints
    end: Ints
    key: Ints
    surface: Ints
    gap: Ints
    vocabulary: Vocabulary

    def __len__(self) -> int:
        return len(self.start)

    def word(self, k: int) -> str:
        """Return word k as printed."""
        return self.text[int(self.start[k]) : int(self.end[k])]

    def words(self, first: int, last: int) -> list[str]:
        """Return the words first..last-1 as printed."""
        return [
            self.text[a:b] for a, b in zip(self.start[first:last].tolist(), self.end[first:last].tolist(), strict=True)
        ]

    def keys(self, first: int, last: int) -> list[str]:
        """Return the words first..last-1 folded."""
        return [self.vocabulary.keys[k] for k in self.key[first:last].tolist()]

    def gap_before(self, k: int) -> tuple[int, int]:
        """Return where the gap before word k begins and ends."""
        return (int(self.end[k - 1]) if k else 0, int(self.start[k]) if k < len(self) else len(self.text))


class Vocabulary:
    """The words and gaps of a comparison, numbered. One vocabulary serves both documents."""

    def __init__(self) -> None:
        self.keys: list[str] = []
        self.gaps: list[str] = []
        self.surfaces: list[str] = []
        self.key_of_surface: list[int] = []
        self._key: dict[str, int] = {}
        self._surface: dict[str, int] = {}
        self._gap: dict[str, int] = {}

    def add(self, words: Sequence[str], gaps: Sequence[str]) -> tuple[Ints, Ints, Ints]:
        """Give words and gaps their numbers; return the surfaces, the keys and the gaps as arrays."""
        for word in dict.fromkeys(words):
            if word not in self._surface:
                self._surface[word] = len(self.surfaces)
                self.surfaces.append(word)
                self.key_of_surface.append(self._number_key(fold_word(word)))
        fresh = [g for g in dict.fromkeys(gaps) if g not in self._gap]
        self._gap.update(zip(fresh, count(len(self.gaps))))
        self.gaps += fresh
        surface = np.fromiter(map(self._surface.__getitem__, words), np.int32, len(words))
        keys = np.asarray(self.key_of_surface, np.int32)[surface] if len(words) else surface
        return surface, keys, np.fromiter(map(self._gap.__getitem__, gaps), np.int32, len(gaps))

    def _number_key(self, key: str) -> int:
        number = self._key.setdefault(key, len(self.keys))
        if number == len(self.keys):
            self.keys.append(key)
        return number


def tokenise(text: str, vocabulary: Vocabulary) -> Tokens:
    """Cut a text into words and gaps, numbered in the vocabulary."""
    pattern = _WORD_OR_SIGN if _HAS_UNSPACED.search(text) else _WORD
    parts: list[str] = pattern.split(text)
    bounds = np.cumsum(np.fromiter(map(len, parts), np.int32, len(parts)), dtype=np.int32)
    surface, key, gap = vocabulary.add(parts[1::2], parts[0::2])
    return Tokens(text, bounds[0:-1:2].copy(), bounds[1::2].copy(), key, surface, gap, vocabulary)

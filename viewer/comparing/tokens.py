"""Cut documents into words and the gaps between them. Decides nothing about differences.

A million words are arrays, not objects: word k of a document covers `start[k]..end[k]` of its text, `key[k]`
is the same number in both documents where the words are the same but for case and typography, `surface[k]`
where they are the same to the letter. Gap k is what stands before word k; the last gap follows the last word.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count

import numpy as np
import numpy.typing as npt
import regex

from viewer.comparing.fold import fold_word
from viewer.piecewise import numbers, pieces

Ints = npt.NDArray[np.int32]
Mask = npt.NDArray[np.bool_]
Kinds = npt.NDArray[np.uint16]

# What a character is to a word, as bits. A letter or figure makes one; marks and invisible characters belong to the
# one before them; an apostrophe joins letters (isn't, l'heure), a separator joins figures (1,000  10:30). A raised
# figure is a word of its own beside letters, for it numbers a note or a verse (said¹  ³There), but for a power of a
# unit (km²).
_LETTER, _FIGURE, _MARK, _INVISIBLE, _APOSTROPHE, _SEPARATOR, _UNSPACED, _RAISED, _POWER = (1 << k for k in range(9))
_CORE = _LETTER | _FIGURE
_OF_A_WORD = _LETTER | _MARK | _INVISIBLE
# What has a power and is a unit has at most so many letters.
_UNIT = 2
_KINDS = (
    (_LETTER, regex.compile(r"[\p{L}--[\uFF9E\uFF9F]]", regex.V1)),
    (_FIGURE, regex.compile(r"\p{N}")),
    # The half-width marks of voice are letters to Unicode, and here what they are beside wide letters.
    (_MARK, regex.compile(r"[\p{M}\uFF9E\uFF9F]")),
    (_INVISIBLE, regex.compile(r"[\u00AD\u200B-\u200D\u2060\uFEFF]")),
    (_APOSTROPHE, regex.compile(r"['`\u00B4\u2018\u2019\u201B\u2032\u02BC\uFF07]")),
    (_SEPARATOR, regex.compile(r"[.,:/'\u2019\u00B7\u00A0\u202F\u2009\u066B\u066C\uFF0C\uFF0E\uFF0F\uFF1A]")),
    (_RAISED, regex.compile(r"[\u2070\u00B9\u00B2\u00B3\u2074-\u2079]")),
    (_POWER, regex.compile(r"[\u00B2\u00B3]")),
    # Scripts that are written without spaces: a sign (with its marks) is a word of its own.
    (
        _UNSPACED,
        regex.compile(
            r"[[\p{Han}\p{Hiragana}\p{Katakana}\u30FC\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]&&[\p{L}\p{N}]]", regex.V1
        ),
    ),
)
_SPACE = ord(" ")
# Words are numbered so many at once. Each step of it is one call that keeps every other thread of the program waiting:
# 10 ms with so many, 120 ms with a million.
_AT_ONCE = 50_000


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
    begins: memoryview = field(init=False, repr=False)
    ends: memoryview = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Keep views of where words begin and end that give plain numbers, one by one, in a third of the time."""
        object.__setattr__(self, "begins", self.start.data)
        object.__setattr__(self, "ends", self.end.data)

    def __len__(self) -> int:
        return len(self.start)

    def word(self, k: int) -> str:
        """Return word k as printed."""
        return self.text[self.begins[k] : self.ends[k]]

    def words(self, first: int, last: int) -> list[str]:
        """Return the words first..last-1 as printed."""
        return [self.text[a:b] for a, b in zip(self.begins[first:last], self.ends[first:last], strict=True)]

    def keys(self, first: int, last: int) -> list[str]:
        """Return the words first..last-1 folded."""
        return [self.vocabulary.keys[k] for k in self.key[first:last].tolist()]

    def gap_before(self, k: int) -> tuple[int, int]:
        """Return where the gap before word k begins and ends."""
        return (self.ends[k - 1] if k else 0, self.begins[k] if k < len(self) else len(self.text))


class Vocabulary:
    """The words and gaps of a comparison, numbered. One vocabulary serves both documents."""

    def __init__(self, signs: Mapping[str, str] | None = None) -> None:
        """Take the signs that have a common key, though they are other characters."""
        self._signs = signs or {}
        self.keys: list[str] = []
        self.gaps: list[str] = []
        self.surfaces: list[str] = []
        self.key_of_surface: list[int] = []
        self._key: dict[str, int] = {}
        self._surface: dict[str, int] = {}
        self._gap: dict[str, int] = {}

    def number_words(self, words: Sequence[str]) -> tuple[Ints, Ints]:
        """Give words their numbers; return the surfaces and the keys as arrays."""
        surface = np.empty(len(words), np.int32)
        for first in range(0, len(words), _AT_ONCE):
            some = words[first : first + _AT_ONCE]
            for word in dict.fromkeys(some):
                if word not in self._surface:
                    self._surface[word] = len(self.surfaces)
                    self.surfaces.append(word)
                    self.key_of_surface.append(self._number_key(self._fold(word)))
            surface[first : first + _AT_ONCE] = np.fromiter(map(self._surface.__getitem__, some), np.int32, len(some))
        keys = np.asarray(self.key_of_surface, np.int32)[surface] if len(words) else surface
        return surface, keys

    def has(self, key: str) -> bool:
        """Whether a word with the key stands in one of the texts."""
        return key in self._key

    def number_gaps(self, gaps: Sequence[str]) -> Ints:
        """Give gaps their numbers."""
        fresh = [g for g in dict.fromkeys(gaps) if g not in self._gap]
        self._gap.update(zip(fresh, count(len(self.gaps))))
        self.gaps += fresh
        return np.fromiter(map(self._gap.__getitem__, gaps), np.int32, len(gaps))

    def _fold(self, word: str) -> str:
        key = fold_word(word)
        return self._signs.get(key, key)

    def _number_key(self, key: str) -> int:
        number = self._key.setdefault(key, len(self.keys))
        if number == len(self.keys):
            self.keys.append(key)
        return number


def tokenise(text: str, vocabulary: Vocabulary) -> Tokens:
    """Cut a text into words and gaps, numbered in the vocabulary."""
    codes = code_points(text)
    start, end = _bounds(_kinds(codes))
    words = [text[a:b] for a, b in zip(numbers(start), numbers(end), strict=True)]
    surface, key = vocabulary.number_words(words)
    return Tokens(text, start, end, key, surface, _gaps(text, codes, start, end, vocabulary), vocabulary)


def reset(tokens: Tokens, text: str, start: Ints, end: Ints, touched: Ints) -> Tokens:
    """Return the same words of a text in which only gaps are others: those before the words `touched`."""
    gap = tokens.gap.copy()
    before, after = np.concatenate(([0], end)), np.concatenate((start, [len(text)]))
    ends = zip(before[touched].tolist(), after[touched].tolist(), strict=True)
    gap[touched] = tokens.vocabulary.number_gaps([text[a:b] for a, b in ends])
    return replace(tokens, text=text, start=start, end=end, gap=gap)


def code_points(text: str) -> npt.NDArray[np.unsignedinteger]:
    """Return the code points of a text as an array."""
    if text.isascii():
        return np.frombuffer(text.encode("ascii"), np.uint8)
    codes = np.empty(len(text), np.uint32)
    for first, last in pieces(len(text)):
        codes[first:last] = np.frombuffer(text[first:last].encode("utf-32-le", "surrogatepass"), np.uint32)
    return codes


def _kinds(codes: npt.NDArray[np.unsignedinteger]) -> Kinds:
    """Return what each character is to a word. Each distinct one is asked once."""
    size = int(codes.max()) + 1 if len(codes) else 1
    present = np.zeros(size, np.bool_)
    present[codes] = True
    table = np.zeros(size, np.uint16)
    for code in np.flatnonzero(present).tolist():
        character = chr(code)
        table[code] = sum(bit for bit, pattern in _KINDS if pattern.match(character))
    return np.asarray(table[codes], np.uint16)


def _bounds(kinds: Kinds) -> tuple[Ints, Ints]:
    """Return where words begin and end."""
    core = (kinds & _CORE) != 0
    inside = (kinds & (_CORE | _MARK | _INVISIBLE)) != 0
    inside[_joining(kinds, inside)] = True
    unspaced = (kinds & _UNSPACED) != 0
    behind = _behind(unspaced, kinds) if unspaced.any() else unspaced
    inside &= core | ~behind
    _drop_headless(core, inside)
    begins = inside & (~_shifted(inside) | unspaced | behind)
    begins[_beside_raised(kinds)] = True
    ends = inside.copy()
    ends[:-1] &= ~inside[1:] | begins[1:]
    return np.flatnonzero(begins).astype(np.int32), (np.flatnonzero(ends) + 1).astype(np.int32)


def _shifted(mask: Mask) -> Mask:
    """Return for each character what the mask says of the one before it."""
    return np.concatenate((np.zeros(1, np.bool_), mask[:-1])) if len(mask) else mask


def _joining(kinds: Kinds, inside: Mask) -> npt.NDArray[np.int64]:
    """Return the marks that join: an apostrophe in a word before a letter, a separator between two figures."""
    at = np.flatnonzero(kinds[1:-1] & (_APOSTROPHE | _SEPARATOR)) + 1
    before, here, after = kinds[at - 1], kinds[at], kinds[at + 1]
    joins = ((here & _APOSTROPHE) != 0) & inside[at - 1] & ((before & _RAISED) == 0) & ((after & _LETTER) != 0)
    joins |= ((here & _SEPARATOR) != 0) & ((before & after & _FIGURE) != 0)
    return np.compress(joins & ((after & _UNSPACED) == 0), at)


def _beside_raised(kinds: Kinds) -> npt.NDArray[np.int64]:
    """Return where a word begins because letters meet a raised figure, or a raised figure letters."""
    raised = np.flatnonzero(kinds & _RAISED)
    if not len(raised):
        return raised
    padded = np.concatenate((np.zeros(_UNIT + 1, np.uint16), kinds, np.zeros(1, np.uint16)))
    letter_after = raised[(padded[raised + _UNIT + 2] & _LETTER) != 0] + 1
    before = [(padded[raised + k] & _OF_A_WORD) != 0 for k in range(_UNIT + 1)]
    of_a_unit = ((kinds[raised] & _POWER) != 0) & ~np.logical_and.reduce(before)
    return np.concatenate((raised[before[-1] & ~of_a_unit], letter_after))


def _drop_headless(core: Mask, inside: Mask) -> None:
    """Leave out marks and invisible characters that no letter or figure stands before."""
    heads = np.flatnonzero(inside & ~_shifted(inside) & ~core)
    for head in heads.tolist():
        at = head
        while at < len(inside) and inside[at] and not core[at]:
            inside[at] = False
            at += 1


def _behind(unspaced: Mask, kinds: Kinds) -> Mask:
    """Return the characters that stand right behind a sign of an unspaced script and the marks that it carries."""
    mark = (kinds & _MARK) != 0
    signs = unspaced.copy()
    while (more := mark & _shifted(signs) & ~signs).any():
        signs |= more
    return _shifted(signs) & ~signs


def _gaps(text: str, codes: npt.NDArray[np.unsignedinteger], start: Ints, end: Ints, vocabulary: Vocabulary) -> Ints:
    """Give the gaps their numbers; nine of ten are one space and need no string of their own."""
    before, after = np.concatenate(([0], end)), np.concatenate((start, [len(text)]))
    gap = np.full(len(before), vocabulary.number_gaps([" "])[0], np.int32)
    single = after - before == 1
    single[single] = codes[before[single]] == _SPACE
    others = np.flatnonzero(~single)
    ends = zip(before[others].tolist(), after[others].tolist(), strict=True)
    gap[others] = vocabulary.number_gaps([text[a:b] for a, b in ends])
    return gap

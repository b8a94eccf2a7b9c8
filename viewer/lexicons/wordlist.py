"""Know the words of a language by the lists that the spell checker's package ships. Never corrects or suggests."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Container, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from viewer.model import Variants

_POSSESSIVE = re.compile(r"(?:['’]s|(?<=s)['’])$")
# The first letter of a word that tells its script, and the languages here that are written in it; all others are
# written in Latin letters.
_SCRIPTS = (
    (re.compile(r"[\u0400-\u04FF]"), frozenset({"ru"})),
    (re.compile(r"[\u0590-\u05FF]"), frozenset({"he"})),
    (re.compile(r"[\u0600-\u06FF]"), frozenset({"ar"})),
    (re.compile(r"[\u3040-\u30FF]"), frozenset({"ja"})),
    (re.compile(r"[\u4E00-\u9FFF]"), frozenset({"zh", "ja"})),
)
_NOT_LATIN = frozenset().union(*(languages for _, languages in _SCRIPTS))
_LINE_END = b"\n"
# From so many words on it takes less time to read a list than to look them up in it.
_ASKED_OFTEN = 5000
# The shortest stem that an ending is taken from, and the shortest part of a compound.
_STEM = 4
_PART = 3
# What is longer than this (in letters) is an address, a key or a dump of data, and in no list; to try all its parts
# took minutes.
_LONGEST = 100
# A compound has at most so many parts; more would find some in any row of letters.
_PARTS = 4


class Grammar(NamedTuple):
    """How a language makes words of others, for words that no list can have all of."""

    endings: frozenset[str] = frozenset()
    linking: tuple[str, ...] = ()


class ShippedWords:
    """Word lists of several languages; each is read when it is first asked for (English in a tenth of a second).

    A word counts as known when it stands in the list as it is, without its possessive ending, in the spelling that
    its language's variants lead to ("manoeuvres" because of "maneuvers"), or, with hyphens, part by part; where the
    language's grammar is given, also as another form of a word in the list (Russian), or as a compound of words in the
    list (German).
    Asked without a language, the answer comes from `spoken`, and of those from the ones that use the word's script:
    it depends on the word alone and not on which lists happen to be in memory.
    """

    def __init__(
        self, variants: Mapping[str, Variants], spoken: Sequence[str], grammars: Mapping[str, Grammar] | None = None
    ) -> None:
        self._variants = variants
        self._spoken = tuple(spoken)
        self._grammars = grammars or {}

    def knows(self, word: str, language: str | None = None) -> bool:
        """Whether the word, in lower case, is one of the language, or for None of any language spoken here."""
        if len(word) > _LONGEST:
            return False
        return any(self._knows(word, code) for code in ([language] if language else self._of_script(word)))

    def _of_script(self, word: str) -> Iterator[str]:
        written = next((languages for letter, languages in _SCRIPTS if letter.search(word)), None)
        return (code for code in self._spoken if (code in written if written else code not in _NOT_LATIN))

    def _knows(self, word: str, language: str) -> bool:
        words = _words_of(language)
        if self._stands(word, language, words):
            return True
        bare = _POSSESSIVE.sub("", word)
        if bare != word and self._stands(bare, language, words):
            return True
        parts = bare.split("-")
        if len(parts) > 1 and all(part and self._stands(part, language, words) for part in parts):
            return True
        grammar = self._grammars.get(language, Grammar())
        return _is_form(bare, grammar.endings, words) or _is_compound(bare, grammar.linking, words, _PARTS)

    def _stands(self, word: str, language: str, words: Container[str]) -> bool:
        """Whether the word stands in the list, in this spelling or in the one it varies."""
        plain = word.replace("’", "'")
        if plain in words:
            return True
        variants = self._variants.get(language)
        return variants is not None and variants.usual(plain) in words


def _is_form(word: str, endings: frozenset[str], words: Container[str]) -> bool:
    """Whether a word is a stem with one ending, and the list has the stem with another."""
    for at in range(len(word), _STEM - 1, -1):
        if (at == len(word) or word[at:] in endings) and (
            word[:at] in words or any(word[:at] + ending in words for ending in endings)
        ):
            return True
    return False


def _is_compound(word: str, linking: tuple[str, ...], words: Container[str], parts: int) -> bool:
    """Whether a word is made of words of the list, with or without a linking sound between them."""
    if not linking or parts < 2:  # noqa: PLR2004
        return False
    for at in range(_PART, len(word) - _PART + 1):
        head, rest = word[:at], word[at:]
        joined = head in words or any(head.endswith(link) and head[: -len(link)] in words for link in linking)
        if joined and (rest in words or _is_compound(rest, linking, words, parts - 1)):
            return True
    return False


@cache
def _words_of(language: str) -> Container[str]:
    """Read the list of one language; one that is not there is empty, and nothing is known of it."""
    source = files("spellchecker") / "resources" / f"{language}.json.gz"
    return _Listed(gzip.decompress(source.read_bytes())) if source.is_file() else frozenset()


class _Listed:
    """The words of one list, as the package ships them: a JSON object with one word a line, sorted.

    An article asks for a few dozen of them: they are looked up in the lines by bisection, which spares reading the
    160,000 of English (70 ms). A book asks for thousands: then they are read, once.
    """

    def __init__(self, listed: bytes) -> None:
        self._listed = listed
        self._asked = 0
        self._words: Container[str] | None = None

    def __contains__(self, word: object) -> bool:
        if not isinstance(word, str) or not word:
            return False
        self._asked += 1
        if self._words is None and self._asked > _ASKED_OFTEN:
            self._words = frozenset(json.loads(self._listed))
        return word in self._words if self._words is not None else self._finds(word.encode("utf-8", "replace"))

    def _finds(self, word: bytes) -> bool:
        """Look a word up among the sorted lines. Every offset here is that of the line end before a word."""
        low, high = self._listed.find(_LINE_END), self._listed.rfind(_LINE_END)
        while low < high:
            at = self._listed.rfind(_LINE_END, low, (low + high) // 2 + 1)
            here = self._listed[at + 2 : self._listed.find(b'":', at)]
            if here == word:
                return True
            low, high = (self._listed.find(_LINE_END, at + 1), high) if here < word else (low, at)
        return False

"""Know the words of a language by the lists that the spell checker's package ships. Never corrects or suggests."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files

Variants = Sequence[tuple[str, str]]

_POSSESSIVE = re.compile(r"(?:['’]s|(?<=s)['’])$")
_CYRILLIC = re.compile(r"[\u0400-\u04FF]")
_WRITTEN_IN_CYRILLIC = frozenset({"ru"})


class ShippedWords:
    """Word lists of several languages; each is read when it is first asked for (English in a tenth of a second).

    A word counts as known when it stands in the list as it is, without its possessive ending, in the spelling that
    its language's variants lead to ("manoeuvres" because of "maneuvers"), or, with hyphens, part by part.
    Asked without a language, the answer comes from `spoken`, and of those from the ones that use the word's script:
    it depends on the word alone and not on which lists happen to be in memory.
    """

    def __init__(self, variants: Mapping[str, Variants], spoken: Sequence[str]) -> None:
        self._variants = variants
        self._spoken = tuple(spoken)

    def knows(self, word: str, language: str | None = None) -> bool:
        """Whether the word, in lower case, is one of the language, or for None of any language spoken here."""
        return any(self._knows(word, code) for code in ([language] if language else self._of_script(word)))

    def _of_script(self, word: str) -> Iterator[str]:
        cyrillic = _CYRILLIC.search(word) is not None
        return (code for code in self._spoken if (code in _WRITTEN_IN_CYRILLIC) == cyrillic)

    def _knows(self, word: str, language: str) -> bool:
        words = _words_of(language)
        if self._stands(word, language, words):
            return True
        bare = _POSSESSIVE.sub("", word)
        if bare != word and self._stands(bare, language, words):
            return True
        parts = bare.split("-")
        return len(parts) > 1 and all(part and self._stands(part, language, words) for part in parts)

    def _stands(self, word: str, language: str, words: frozenset[str]) -> bool:
        """Whether the word stands in the list, in this spelling or in the one it varies."""
        plain = word.replace("’", "'")
        return plain in words or self._usual(plain, language) in words

    def _usual(self, word: str, language: str) -> str:
        for pattern, usual in self._variants.get(language, ()):
            word = re.sub(pattern, usual, word)
        return word


@cache
def _words_of(language: str) -> frozenset[str]:
    """Read the list of one language; one that is not there is empty, and nothing is known of it."""
    source = files("spellchecker") / "resources" / f"{language}.json.gz"
    if not source.is_file():
        return frozenset()
    return frozenset(json.loads(gzip.decompress(source.read_bytes())))

"""Tell proper names from words that begin with a capital for another reason. Never judges a difference.

A capital in the midst of a sentence makes a name, unless the texts print the word in small letters elsewhere. At the
beginning of a sentence it says nothing, and in a headline in capitals little: there a name is a word that no list
knows, or one that has another capital behind it. Where a language writes all nouns with capitals, an article or an
adjective before the word makes it a noun.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property

import regex

from viewer.comparing.fold import fold_word
from viewer.comparing.naming import known_word
from viewer.model import Document, Lexicon, Span

_WORD = regex.compile(r"[\p{L}\p{N}][\p{L}\p{M}\p{N}'\u2019]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}'\u2019]*)*")
_POSSESSIVE = regex.compile(r"['\u2019]s?$")
_ELIDED = regex.compile(r"^\p{L}{1,2}['\u2019](?=\p{Lu})")
_SENTENCE_START = regex.compile(r"(?:^|[.!?…:]['\"’”»)\]]*\s+|\n|[-–—•*]\s+)[\"'“‘„«(\[¿¡]*$")
_WORD_BEFORE = regex.compile(r"([\p{L}\p{M}\p{N}'\u2019]+)(\.?[ \u00a0])$")
_WORD_BEHIND = regex.compile(r"[ \u00a0](\p{Lu}[\p{L}\p{M}'\u2019]*)")
_CUT_SHORT = regex.compile(r"(?:([\p{L}\p{M}\p{N}'\u2019]+)[ \u00a0])?(?<!\p{L})(\p{Lu}\p{L}*)\.[ \u00a0]$")
_ROMAN = regex.compile(r"[IVXLCDM]+$")
_INITIAL = regex.compile(r"\p{Lu}\.[ \u00a0]?\p{Lu}")
_ADJECTIVE = regex.compile(r"\p{Ll}{2,}e[nmrs]?$")
_FULL_STOP = regex.compile(r"[.。][\"'”’»)\]]*\s*$")
# So many letters before a word tell whether it begins a sentence.
_BEFORE = 40
# Before the sign of a unit that is a name of people or places too (Mark, Franken).
_NAME_TOO = "~"
# Of a paragraph in which more than this share of the words begins with a capital, capitals say nothing.
_HEADLINE = 0.6
_HEADLINE_WORDS = 3
_LETTERS_READ = 4000
# The list of English holds the names of the world, and few nouns of other languages.
_ENGLISH = "en"


class Names:
    """Finds the proper names of two documents that are compared."""

    def __init__(self, documents: tuple[Document, Document], surfaces: Collection[str], lexicon: Lexicon) -> None:
        self._documents, self._surfaces, self._lexicon = documents, surfaces, lexicon
        self._headlines: dict[tuple[int, int], bool] = {}

    def within(self, side: int, span: Span) -> frozenset[str]:
        """Return the proper names in a span of one side."""
        document = self._documents[side]
        return frozenset(
            self._bare(match.group())
            for match in _WORD.finditer(document.text, span.start, span.end)
            if match.group()[:1].isupper() or _ELIDED.match(match.group())
            if self._is_name(side, match)
        )

    @staticmethod
    def _bare(word: str) -> str:
        return str(_POSSESSIVE.sub("", _ELIDED.sub("", word)))

    def _is_name(self, side: int, match: regex.Match[str]) -> bool:
        text, start = self._documents[side].text, match.start()
        word = self._bare(match.group())
        key = fold_word(word)
        if len(word) == 1:
            return _INITIAL.match(text, start) is not None and not self._begins(text, start)
        if self._is_ordinary(key) or _ROMAN.match(word):
            return False
        if self._in_headline(side, start):
            return not self._known(key)
        if self._begins(text, start):
            behind = _WORD_BEHIND.match(text, match.end())
            return not self._known(key) or (behind is not None and not self._is_ordinary(fold_word(behind[1])))
        previous = _WORD_BEFORE.search(text, max(0, start - _BEFORE), start)
        if not self._noun_articles or (previous and self._is_title(previous, text, start)):
            return True
        return self._is_name_among_nouns(previous[1] if previous else "", key)

    def _known(self, key: str) -> bool:
        return known_word(key, self._lexicon)

    def _is_ordinary(self, key: str) -> bool:
        """Whether a word is one of the language that no capital makes a name."""
        lexicon = self._lexicon
        ordinary = (lexicon.function_words, lexicon.months, lexicon.numbers, lexicon.abbreviations)
        if any(key in words for words in ordinary) or key in self._in_small_letters:
            return True
        return any(not unit.startswith(_NAME_TOO) for unit in lexicon.units.get(key, ()))

    def _begins(self, text: str, place: int) -> bool:
        first = max(0, place - _BEFORE)
        return _SENTENCE_START.search(text, first, place) is not None and not self._follows_title(text, first, place)

    def _follows_title(self, text: str, first: int, place: int) -> bool:
        """Whether a title cut short ("said Mr.") stands before a word; "Acme Inc." ends a name, perhaps a sentence."""
        found = _CUT_SHORT.search(text, first, place)
        if found is None or fold_word(found[2]) not in self._lexicon.titles:
            return False
        return found[1] is None or not found[1][0].isupper()

    def _is_title(self, previous: regex.Match[str], text: str, place: int) -> bool:
        """Whether the word before is a first name or a title ("Herr", "Mr."), which makes this one a name."""
        word, between = previous.groups()
        if not word[0].isupper() or (len(word) > 1 and word.isupper()):
            return False
        if "." in between:
            return fold_word(word) in self._lexicon.abbreviations
        return not self._begins(text, place - len(word) - len(between)) and not self._is_ordinary(fold_word(word))

    def _is_name_among_nouns(self, previous: str, key: str) -> bool:
        """Whether a word is a name where all nouns have capitals."""
        before = fold_word(previous)
        if before in self._noun_articles:
            return False
        if before not in self._lexicon.function_words and _ADJECTIVE.search(previous):
            return False
        return not self._known(key) or (
            before in self._lexicon.before_places and self._lexicon.words.knows(key, _ENGLISH)
        )

    def _in_headline(self, side: int, place: int) -> bool:
        """Whether capitals say nothing in a paragraph: all of it is set in them, or it is a headline with many."""
        document = self._documents[side]
        number = document.paragraph_at(place)
        if (side, number) not in self._headlines:
            text = document.paragraph_text(number)[:_LETTERS_READ]
            self._headlines[side, number] = text.isupper() or (not self._noun_articles and _is_headline(text))
        return self._headlines[side, number]

    @cached_property
    def _in_small_letters(self) -> frozenset[str]:
        """Return the words that stand in small letters anywhere in the two texts."""
        return frozenset(word for word in self._surfaces if word[:1].islower())

    @property
    def _noun_articles(self) -> frozenset[str]:
        """Return the articles that stand before nouns, where all nouns have capitals."""
        return self._lexicon.noun_articles if self._lexicon.capital_nouns else frozenset()


def _is_headline(text: str) -> bool:
    """Whether most words begin with a capital, and no full stop ends them."""
    words = _WORD.findall(text)
    capitals = sum(word[0].isupper() for word in words)
    return len(words) > _HEADLINE_WORDS and capitals > _HEADLINE * len(words) and not _FULL_STOP.search(text)

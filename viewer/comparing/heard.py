"""Know the words that the two texts themselves use. Asked only where a word is in doubt."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

import numpy as np

from viewer.comparing.fold import fold_word
from viewer.comparing.tokens import Tokens
from viewer.model import Lexicon, Variants, WordList

# So many words in an older spelling show that a text is spelled so; one or two may be quoted, or names.
_OLD_WORDS = 3


class HeardWords:
    """A word list to which the words are added that stand in both texts.

    A slip stands in one text; what both have is a word of theirs: a name, a term, a form that no list has. (Both can
    share a misprint; then a change of it into a known word is called wording.)
    """

    def __init__(self, words: WordList, tokens: tuple[Tokens, Tokens]) -> None:
        self._words, self._tokens = words, tokens

    def knows(self, word: str, language: str | None) -> bool:
        """Whether the word stands in the word list or, asked of any language, in both texts."""
        return self._words.knows(word, language) or (language is None and fold_word(word) in self._shared)

    @cached_property
    def _shared(self) -> frozenset[str]:
        keys = self._tokens[0].vocabulary.keys
        there = np.zeros((len(self._tokens), len(keys)), np.bool_)
        for stands, tokens in zip(there, self._tokens, strict=True):
            stands[tokens.key] = True
        return frozenset(keys[k] for k in np.flatnonzero(there.all(axis=0)).tolist())


def with_heard_words(lexicon: Lexicon, tokens: tuple[Tokens, Tokens]) -> Lexicon:
    """Return the lexicon that also knows the words which both texts use, and how these texts spell.

    Rules of an older spelling would make two words of today one ("bee", "be"), and are read only where it is seen.
    """
    has = tokens[0].vocabulary.has
    seen = [era.variants for era in lexicon.eras if sum(map(has, era.words)) >= _OLD_WORDS]
    variants = Variants(pair for rules in (lexicon.variants, *seen) for pair in rules) if seen else lexicon.variants
    return replace(lexicon, words=HeardWords(lexicon.words, tokens), variants=variants)

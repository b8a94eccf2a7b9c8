"""Count the words that a reader is warned of: negations, hedges, attributions. Pure.

A word counts as it stands, by its parts (French n'était), or, in scripts without spaces, wherever it stands among the
signs. A word that estimates a number does so before a number only: "about fifty", not "About us".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

import regex

from viewer.comparing.fold import fold_word
from viewer.comparing.numbers import is_figure
from viewer.model import Lexicon, Span

_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}ー"
_WORD = regex.compile(
    rf"[{_UNSPACED}]+|[[\p{{L}}\p{{N}}]--[{_UNSPACED}]][[\p{{L}}\p{{M}}\p{{N}}'’\-\u2010\u2011]--[{_UNSPACED}]]*",
    regex.V1,
)
_SIGNS = regex.compile(rf"[{_UNSPACED}]")
_PART = regex.compile(r"[^'’\-\u2010\u2011]+['’]?")
# "No. 5" denies nothing.
_NUMBERED = regex.compile(r"\.[ \u00a0]?\p{Nd}")
# So far behind a difference the number is looked for that a word in it estimates; currencies and articles come between.
_BEHIND = 24
_WORDS_BEHIND = 2


def words_of(text: str, start: int, end: int) -> Iterator[regex.Match[str]]:
    """Yield the words in a stretch of text: with their hyphens; where a script has no spaces, the whole stretch."""
    return _WORD.finditer(text, start, end)


def count_words(text: str, span: Span | None) -> int:
    """Return how many words a span has."""
    return sum(1 for _ in words_of(text, span.start, span.end)) if span else 0


def cautions(word: str, lexicon: Lexicon) -> bool:
    """Whether a word can be one that a reader is warned of, whatever stands around it."""
    known = (lexicon.negations, lexicon.attributions, lexicon.hedges, lexicon.estimates)
    return any(_count(word, words) for words in known)


def count_negations(text: str, span: Span | None, lexicon: Lexicon) -> int:
    """Return how many words in a span say no; those of a phrase that denies nothing ("for nothing") do not."""
    found = list(_words(text, span))
    counts = [
        _count(m.group(), lexicon.negations, lexicon.not_negations)
        if not (_NUMBERED.match(text, m.end()) and fold_word(m.group()) in lexicon.full_words)
        else 0
        for m in found
    ]
    phrases = _phrases(lexicon.not_negations)
    if not phrases or not any(counts):
        return sum(counts)
    return sum(counts) - _in_phrases([fold_word(m.group()) for m in found], counts, phrases)


def _in_phrases(words: list[str], counts: list[int], phrases: Mapping[str, tuple[tuple[str, ...], ...]]) -> int:
    """Return how many of the counted words stand in one of the phrases; all of it comes and goes with the span."""
    inside: set[int] = set()
    for k, word in enumerate(words):
        for phrase in phrases.get(word, ()):
            if tuple(words[k : k + len(phrase)]) == phrase:
                inside.update(range(k, k + len(phrase)))
    return sum(counts[k] for k in inside)


@lru_cache(maxsize=32)
def _phrases(not_negations: frozenset[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the phrases of several words that deny nothing, by their first word."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in sorted(not_negations):
        words = tuple(map(fold_word, phrase.split("_")))
        if len(words) > 1:
            found[words[0]] = (*found.get(words[0], ()), words)
    return found


def count_attributions(text: str, span: Span | None, lexicon: Lexicon) -> int:
    """Return how many words in a span say who said it, and how."""
    return sum(_count(m.group(), lexicon.attributions) for m in _words(text, span))


def count_hedges(text: str, span: Span | None, lexicon: Lexicon) -> int:
    """Return how many words in a span make it less certain, or more."""
    found = 0
    for match in _words(text, span):
        month = match.group()[0].isupper() and fold_word(match.group()) in lexicon.months
        if not month:
            found += _count(match.group(), lexicon.hedges)
        if _count(match.group(), lexicon.estimates) and _number_follows(text, match.end(), lexicon):
            found += 1
    return found


def _words(text: str, span: Span | None) -> Iterator[regex.Match[str]]:
    return words_of(text, span.start, span.end) if span else iter(())


def _count(word: str, known: frozenset[str], others: frozenset[str] = frozenset()) -> int:
    """Return how often known words stand in a word."""
    if not word.isascii() and _SIGNS.match(word):
        return _count_in_signs(word, known, others)
    key = fold_word(word)
    if key in known or (key.endswith("n't") and "not" in known):
        return 1
    if key.isalpha():
        return 0
    parts = _PART.findall(key)
    return sum(part in known for part in parts) if len(parts) > 1 else 0


def _count_in_signs(signs: str, known: frozenset[str], others: frozenset[str]) -> int:
    """Return how often known words stand among signs, the longest first; what is another word (非常) is passed over."""
    longest = max((len(w) for w in known | others if _SIGNS.match(w)), default=0)
    found = k = 0
    while k < len(signs):
        word = next((signs[k : k + n] for n in range(longest, 0, -1) if signs[k : k + n] in known | others), "")
        found += bool(word) and word not in others
        k += len(word) or 1
    return found


def _number_follows(text: str, at: int, lexicon: Lexicon) -> bool:
    behind = [m.group() for m in words_of(text, at, min(len(text), at + _BEHIND))][:_WORDS_BEHIND]
    for word in behind:
        if is_figure(word) or fold_word(word) in lexicon.numbers or word[0] in lexicon.numbers:
            return True
        if fold_word(word) not in lexicon.number_articles and not word.isupper():
            return False
    return False

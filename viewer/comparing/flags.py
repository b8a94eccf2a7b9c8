"""Say what else a reader must know of a difference: an altered quotation, a negation gained, a name changed."""

from __future__ import annotations

import regex

from viewer.comparing.cautions import count_attributions, count_hedges, count_negations, count_words, words_of
from viewer.comparing.fold import fold_word
from viewer.comparing.naming import known_word
from viewer.model import Category, Comparison, Difference, Flag, Lexicon, Side, Span

_CAPITALISED_BEFORE = regex.compile(r"(\p{Lu}[\p{L}\p{M}.]+) $")
_CAPITALISED_BEHIND = regex.compile(r" (\p{Lu}[\p{L}\p{M}]+)")
_LONGEST_NOUN = 40
_MARKS = regex.compile(r"[“”„‟«»\"]")
_OPENING, _CLOSING = frozenset("“„«‟"), frozenset("”»")
_SENTENCE_START = regex.compile(r"(?:^|[.!?…:]['\"’”»)\]]*\s+|\n\n)[\"'“‘«(\[]*$")
# A quotation that opened more than this many characters before is taken for an unclosed mark.
_LONGEST_QUOTATION = 3000
# In a longer stretch than this a name, or a "not", is one word among others, and to say so is noise.
_NAME_WORDS = 4
_FEW_WORDS = 12
_FLAGGED = frozenset({Category.WORDING, Category.NUMBER, Category.SPELLING})


def find_flags(comparison: Comparison, difference: Difference, lexicon: Lexicon) -> tuple[Flag, ...]:
    """Return the flags of a difference of the article's words."""
    if difference.category not in _FLAGGED:
        return ()
    sides = [(comparison.side(side).text, difference.on(side)) for side in Side]
    flags = [Flag.QUOTATION] if all(_quoted(comparison, difference, side) for side in Side) else []
    longest = max(count_words(*side) for side in sides)
    if difference.category is not Category.NUMBER and longest <= _NAME_WORDS:
        flags += [Flag.NAME] if any(_has_name(*side, lexicon) for side in sides) else []
    if longest > _FEW_WORDS or difference.category is not Category.WORDING:
        return tuple(flags)
    negations, attributions, hedges = (
        [count(*side, lexicon) for side in sides] for count in (count_negations, count_attributions, count_hedges)
    )
    if negations[0] != negations[1]:
        flags.append(Flag.NEGATION)
    if all(attributions):
        flags.append(Flag.ATTRIBUTION)
    if hedges[0] != hedges[1]:
        flags.append(Flag.HEDGE)
    return tuple(flags)


def _quoted(comparison: Comparison, difference: Difference, side: Side) -> bool:
    """Whether a difference stands inside quotation marks; a side without the passage does not object."""
    span = difference.on(side)
    if span is None:
        return True
    document = comparison.side(side)
    paragraph = document.paragraphs[document.paragraph_at(span.start)]
    before = document.text[max(paragraph.start, span.start - _LONGEST_QUOTATION) : span.start]
    is_open = False
    for mark in _MARKS.findall(before):
        is_open = mark in _OPENING or (mark not in _CLOSING and not is_open)
    return is_open


def _has_name(text: str, span: Span | None, lexicon: Lexicon) -> bool:
    """Whether a capitalised word stands in the span elsewhere than at the beginning of a sentence, and is a name."""
    if span is None:
        return False
    return any(_is_name(text, match, lexicon) for match in words_of(text, span.start, span.end))


def _is_name(text: str, match: regex.Match[str], lexicon: Lexicon) -> bool:
    word, key = match.group(), fold_word(match.group())
    if (
        not word[0].isupper()
        or word.isupper()
        or _SENTENCE_START.search(text[max(0, match.start() - 12) : match.start()])
    ):
        return False
    known = (lexicon.function_words, lexicon.months, lexicon.numbers, lexicon.units)
    if any(key in words for words in known):
        return False
    # Where every noun has a capital, a name is a word that is none of the language's, or one beside another noun.
    return not lexicon.capital_nouns or not known_word(word, lexicon) or _beside_a_noun(text, match, lexicon)


def _beside_a_noun(text: str, match: regex.Match[str], lexicon: Lexicon) -> bool:
    before = _CAPITALISED_BEFORE.search(text, max(0, match.start() - _LONGEST_NOUN), match.start())
    behind = _CAPITALISED_BEHIND.match(text, match.end())
    return any(m is not None and fold_word(m[1]) not in lexicon.function_words for m in (before, behind))

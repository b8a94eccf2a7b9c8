"""Say what else a reader must know of a difference: an altered quotation, a negation gained, a name changed."""

from __future__ import annotations

import regex

from viewer.comparing.fold import fold_word
from viewer.model import Category, Comparison, Difference, Document, Flag, Lexicon, Side, Span

_WORD = regex.compile(r"[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*")
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
    words = [_words(comparison.text_of(difference, side)) for side in Side]
    flags = [Flag.QUOTATION] if all(_quoted(comparison, difference, side) for side in Side) else []
    longest = max(map(len, words))
    if difference.category is not Category.NUMBER and longest <= _NAME_WORDS:
        flags += [Flag.NAME] if any(_has_name(comparison.side(side), difference.on(side)) for side in Side) else []
    if longest > _FEW_WORDS or difference.category is not Category.WORDING:
        return tuple(flags)
    if _count(words[0], lexicon.negations) != _count(words[1], lexicon.negations):
        flags.append(Flag.NEGATION)
    if set(words[0]) & lexicon.attributions and set(words[1]) & lexicon.attributions:
        flags.append(Flag.ATTRIBUTION)
    if _count(words[0], lexicon.hedges) != _count(words[1], lexicon.hedges):
        flags.append(Flag.HEDGE)
    return tuple(flags)


def _words(text: str) -> list[str]:
    return [fold_word(w) for w in _WORD.findall(text)]


def _count(words: list[str], known: frozenset[str]) -> int:
    return sum(w in known or (w.endswith("n't") and "not" in known) for w in words)


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


def _has_name(document: Document, span: Span | None) -> bool:
    """Whether a capitalised word stands in the span elsewhere than at the beginning of a sentence."""
    if span is None or not len(span):
        return False
    for match in _WORD.finditer(document.text, span.start, span.end):
        word = match.group()
        before = document.text[max(0, match.start() - 12) : match.start()]
        if word[0].isupper() and not word.isupper() and not _SENTENCE_START.search(before):
            return True
    return False

"""Name what differs between two words, or two short stretches of words. Pure: words in, a category out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz.distance import OSA, Indel

from viewer.comparing.fold import bare, fold_shape, fold_word
from viewer.comparing.numbers import is_figure, value_of
from viewer.model import Category, Lexicon

# How many letters a slip may change in a word of up to so many letters (Damerau's distance: a letter
# added, left out, exchanged, or two swapped). Damerau 1964: 80 in 100 slips are one of the four.
_SLIPS = ((3, 1), (7, 2), (99, 3))
_SHORTEST_SLIP = 2
_CALENDAR = frozenset({"month", "weekday", "day"})
# Spellings of one word share more than this of their letters ("gaol" and "jail" half); no rule need be asked below it.
_VARIANTS_ALIKE = 0.45
# and differ by no more than so many letters in length ("catalogue", "catalog").
_VARIANTS_LONGER = 3
# Shapes that text recognition takes for each other, each to one of them.
_LOOK_ALIKE = (
    ("rn", "m"),
    ("vv", "w"),
    ("cl", "d"),
    ("ſ", "s"),
    ("1", "l"),
    ("i", "l"),
    ("|", "l"),
    ("0", "o"),
    ("5", "s"),
)
# Endings that make another form of a word, not another spelling of it.
_ENDINGS = frozenset(
    {"s", "es", "d", "ed", "ing", "ly", "er", "ers", "est", "n", "en", "e", "y", "al", "'s", "n't", "r", "ns"}
)


def name_words(left: Sequence[str], right: Sequence[str], lexicon: Lexicon) -> Category:
    """Return the category of words that replace each other; one side may be empty."""
    if len(left) == len(right) == 1:
        return name_pair(left[0], right[0], lexicon)
    if left and right:
        a, b = " ".join(map(fold_word, left)), " ".join(map(fold_word, right))
        if a == b:
            # A space that joins figures in one text ("12 000") parts them in the other.
            return Category.TYPOGRAPHY
    if _all_numbers([*left, *right], lexicon):
        return Category.NUMBER
    if left and right:
        a, b = a.replace(" ", ""), b.replace(" ", "")
        if a == b:
            return Category.SPACING
        if looks_alike(a, b) and not _all_known(left, right, lexicon):
            return Category.SPELLING
    return Category.WORDING


def name_pair(left: str, right: str, lexicon: Lexicon) -> Category:
    """Return the category of one word that replaces another."""
    a, b = fold_word(left), fold_word(right)
    if a == b:
        return Category.TYPOGRAPHY if fold_shape(left) == fold_shape(right) else Category.CAPITALISATION
    value, other = value_of(left, lexicon), value_of(right, lexicon)
    if value is not None and other is not None:
        return _name_numbers(a, b, same=value == other)
    if same_word(a, b, lexicon):
        return Category.SPELLING
    if not _other_form(a, b) and _slip(a, b) and not _all_known([a], [b], lexicon):
        return Category.SPELLING
    return Category.WORDING


def _name_numbers(a: str, b: str, *, same: bool) -> Category:
    """Return the category of a number that replaces another, or is written otherwise."""
    if same:
        return Category.TYPOGRAPHY if is_figure(a) and is_figure(b) else Category.SPELLING
    return Category.SPELLING if _misread(a, b) else Category.NUMBER


def same_word(a: str, b: str, lexicon: Lexicon) -> bool:
    """Whether two keys are spellings of one word: a variant, other diacritical marks, a misread letter."""
    if bare(a) == bare(b) or a.replace("'", "") == b.replace("'", ""):
        return True
    if are_variants(a, b, lexicon):
        return True
    return looks_alike(a, b) and not (lexicon.words.knows(a, None) and lexicon.words.knows(b, None))


def are_variants(a: str, b: str, lexicon: Lexicon) -> bool:
    """Whether two keys are spellings of one word by the lexicon's rules."""
    if abs(len(a) - len(b)) > _VARIANTS_LONGER or Indel.normalized_similarity(a, b) < _VARIANTS_ALIKE:
        return False
    return standard_spelling(a, lexicon) == standard_spelling(b, lexicon)


def standard_spelling(key: str, lexicon: Lexicon) -> str:
    """Return the spelling that all variants of a word are reduced to."""
    for pattern, replacement in lexicon.variants:
        key = re.sub(pattern, replacement, key)
    return key


def looks_alike(a: str, b: str) -> bool:
    """Whether text recognition could take one word for the other."""
    return _shape(a) == _shape(b)


def likely_slip(left: str, right: str) -> bool:
    """Whether one word could be a slip for the other, by its letters alone."""
    a, b = fold_word(left), fold_word(right)
    return a == b or _slip(a, b) or looks_alike(a, b)


def _misread(a: str, b: str) -> bool:
    """Whether a figure was read as letters that look like it (1 and l), which no writer would do."""
    return is_figure(a) != is_figure(b) and looks_alike(a, b)


def _shape(key: str) -> str:
    for shape, simple in _LOOK_ALIKE:
        key = key.replace(shape, simple)
    return key


def _slip(a: str, b: str) -> bool:
    shorter = min(len(a), len(b))
    if shorter < _SHORTEST_SLIP or (is_figure(a) != is_figure(b)):
        return False
    allowed = next(n for length, n in _SLIPS if shorter <= length)
    return OSA.distance(a, b, score_cutoff=allowed) <= allowed


def _other_form(a: str, b: str) -> bool:
    """Whether one word is the other with an ending of grammar."""
    short, long = sorted((a, b), key=len)
    return len(short) > _SHORTEST_SLIP and long.startswith(short) and long[len(short) :] in _ENDINGS


def _all_numbers(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether the words are a number, an amount or a date; "may" by itself is no month."""
    values = [value_of(w, lexicon) for w in words]
    return None not in values and any(v is not None and v[0] not in _CALENDAR for v in values)


def _all_known(left: Sequence[str], right: Sequence[str], lexicon: Lexicon) -> bool:
    return all(lexicon.words.knows(fold_word(w), None) for w in (*left, *right))

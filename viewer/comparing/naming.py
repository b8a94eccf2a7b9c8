"""Name what differs between two words, or two short stretches of words. Pure: words in, a category out.

Spelling is another spelling of the same word, or a slip that makes no word. What tells it from wording, in this order:
the rules by which a language spells a word in two ways; letters that text recognition takes for each other; and whether
the words are known, from word lists and from the texts themselves. Two known words are two words. A known word and an
unknown one that a slip leads to are one; two unknown words (compounds) are one only where they sound alike. Of names,
which no list has all of, another letter makes another one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import regex
from rapidfuzz.distance import OSA, Indel

from viewer.comparing.fold import bare, fold_shape, fold_word
from viewer.comparing.misreading import looks_alike, one_glyph
from viewer.comparing.numbers import is_figure, value_of
from viewer.model import Category, Lexicon

# How many letters a slip may change in a word of up to so many letters (Damerau's distance: a letter
# added, left out, exchanged, or two swapped). Damerau 1964: 80 in 100 slips are one of the four.
_SLIPS = ((3, 1), (7, 2))
_MOST_SLIPS = 3
_SHORTEST_SLIP = 2
_CALENDAR = frozenset({"month", "weekday", "day"})
# Spellings of one word share more than this of their letters ("gaol" and "jail" half); no rule need be asked below it.
_VARIANTS_ALIKE = 0.45
# and differ by no more than so many letters in length ("catalogue", "catalog").
_VARIANTS_LONGER = 3
# What remains of a word when one has heard it: letters for one sound, and no vowels.
_SOUNDS = (
    (regex.compile(r"tch|tsch|ch"), "ç"),
    (regex.compile(r"sch|sh"), "ş"),
    (regex.compile(r"ph|v|w"), "f"),
    (regex.compile(r"x"), "ks"),
    (regex.compile(r"[ckq]+"), "k"),
    (regex.compile(r"(?<=\p{L})h"), ""),
    (regex.compile(r"[zß]|ss"), "s"),
    (regex.compile(r"(?<=.)[aeiouyäöüаеёиоуыэюяйьъ]+"), ""),
    (regex.compile(r"^[aeiouyäöüаеёиоуыэюяй]+"), "a"),
    (regex.compile(r"(.)\1+"), r"\1"),
)
# Too many words sound alike if they have fewer sounds than this.
_SHORTEST_SOUND = 3
_STEM = 3
# Letters that a name has in its own language, and how others write them ("Müller", "Mueller").
_WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae", "œ": "oe"})
_PARTICLE = re.compile(r"[^\W\d_]{1,2}'(?=\w)")


def name_words(left: Sequence[str], right: Sequence[str], lexicon: Lexicon) -> Category:
    """Return the category of words that replace each other; one side may be empty."""
    if len(left) == len(right) == 1:
        return name_pair(left[0], right[0], lexicon)
    if left and right:
        a, b = " ".join(map(fold_word, left)), " ".join(map(fold_word, right))
        if a.replace("'", " ") == b.replace("'", " "):
            # A space that joins figures in one text ("12 000") parts them in the other.
            return Category.TYPOGRAPHY
        divided = a.replace(" ", "") == b.replace(" ", "")
        if not divided and _contracted(a, b, lexicon):
            return Category.SPELLING
    if _all_numbers([*left, *right], lexicon):
        return Category.NUMBER
    return _name_stretch(left, right, lexicon) if left and right else Category.WORDING


def _name_stretch(left: Sequence[str], right: Sequence[str], lexicon: Lexicon) -> Category:
    """Return the category of words, none a number, that became another number of words."""
    a, b = "".join(map(fold_word, left)), "".join(map(fold_word, right))
    if a == b:
        return Category.SPACING
    if are_variants(a, b, lexicon):
        return Category.SPELLING
    misread = looks_alike(a, b) and not _all_known(left, right, lexicon)
    return Category.SPELLING if misread else Category.WORDING


def name_pair(left: str, right: str, lexicon: Lexicon) -> Category:
    """Return the category of one word that replaces another."""
    a, b = fold_word(left), fold_word(right)
    if a == b or lexicon.signs.get(a, a) == lexicon.signs.get(b, b):
        return name_print(left, right, lexicon)
    if a.replace("'", "") == b.replace("'", "") or one_glyph(left, right):
        return Category.SPELLING
    value, other = value_of(left, lexicon), value_of(right, lexicon)
    if value is not None and other is not None:
        return _name_numbers(a, b, same=value == other)
    return Category.SPELLING if _same_word(left, right, a, b, lexicon) else Category.WORDING


def name_calendar(left: str, right: str, lexicon: Lexicon) -> Category | None:
    """Return the category of two names of months or weekdays of several parts, or None where they are none."""
    both = [lexicon.months.get(fold_word(word)) for word in (left, right)]
    return (Category.SPELLING if both[0] == both[1] else Category.NUMBER) if all(both) else None


def name_print(left: str, right: str, lexicon: Lexicon) -> Category:
    """Return the category of two words of one key: print, capitals, or a spelling that a rule leads to the other."""
    a, b = fold_shape(left), fold_shape(right)
    if a == b:
        return Category.TYPOGRAPHY
    if _capitals_alone(a, b):
        return Category.CAPITALISATION
    # Two signs that one short form stands for are two words (發, 髮).
    mine, theirs = lexicon.full_forms.get(a, a), lexicon.full_forms.get(b, b)
    return Category.WORDING if a in lexicon.signs and set(mine).isdisjoint(theirs) else Category.SPELLING


def _capitals_alone(a: str, b: str) -> bool:
    """Whether two words differ in capitals alone: also ß and SS, and a Turkish İ or I and its small letter."""
    if a.lower() == b.lower() or ((a.isupper() or b.isupper()) and a.upper() == b.upper()):
        return True
    pairs = list(zip(a, b, strict=False)) if len(a) == len(b) else []
    return bool(pairs) and all(x == y or (x.isupper() != y.isupper() and _small(x) == _small(y)) for x, y in pairs)


def _small(letter: str) -> str:
    return letter.casefold().replace("\u0307", "").replace("ı", "i")


def _name_numbers(a: str, b: str, *, same: bool) -> Category:
    """Return the category of a number that replaces another, or is written otherwise."""
    if same:
        figures = is_figure(a) and is_figure(b)
        return Category.TYPOGRAPHY if figures and _letters(a) == _letters(b) else Category.SPELLING
    return Category.SPELLING if _misread(a, b) else Category.NUMBER


def _letters(key: str) -> str:
    return "".join(c for c in key if c.isalpha())


def _same_word(left: str, right: str, a: str, b: str, lexicon: Lexicon) -> bool:
    """Whether two words with the keys a and b are spellings of one word, or one a slip for the other."""
    if are_variants(a, b, lexicon) or _contracted(a, b, lexicon) or abbreviates(a, b, lexicon):
        return True
    if _without_particle(a) == b or _without_particle(b) == a:
        return False
    if bare(a) == bare(b):
        return not _accents_tell(left, right, lexicon)
    alike = looks_alike(a, b)
    if not alike and not _slip(a, b):
        return False
    known = known_word(left, lexicon), known_word(right, lexicon)
    if all(known) or (not alike and _other_form(a, b, lexicon) and not _no_form(a, b, known, lexicon)):
        return False
    return alike or any(known) or _swapped(a, b) or _sound_alike(a, b)


def same_name(left: str, right: str, lexicon: Lexicon) -> bool:
    """Whether two names are one: written by another rule, without its accents, or misread; or two letters swapped.

    Any other letter can be another person's, however much alike they sound: no list knows all names.
    """
    a, b = fold_word(left), fold_word(right)
    if a.replace("'", "") == b.replace("'", "") or bare(a) == bare(b) or one_glyph(left, right):
        return True
    if bare(a.translate(_WRITTEN_OUT)) == bare(b.translate(_WRITTEN_OUT)):
        return True
    if are_variants(a, b, lexicon) or _contracted(a, b, lexicon) or abbreviates(a, b, lexicon):
        return True
    return looks_alike(a, b) or _swapped(a, b)


def _no_form(a: str, b: str, known: tuple[bool, bool], lexicon: Lexicon) -> bool:
    """Whether of two words one is known, and the other is no form that the language makes ("modifed")."""
    if not lexicon.bases or not any(known):
        return False
    unknown = b if known[0] else a
    return not any(
        re.search(ending, unknown) and lexicon.words.knows(re.sub(ending, base, unknown), None)
        for ending, base in lexicon.bases
    )


def _without_particle(key: str) -> str:
    """Return a word without the small word that it is run together with (French n'était), which is a word that came."""
    found = _PARTICLE.match(key)
    return key[found.end() :] if found else ""


def known_word(word: str, lexicon: Lexicon, language: str | None = None) -> bool:
    """Whether a word is known, as it is printed or by its key."""
    shape, key = fold_shape(word).casefold(), fold_word(word)
    return lexicon.words.knows(key, language) or (shape != key and lexicon.words.knows(shape, language))


def _accents_tell(left: str, right: str, lexicon: Lexicon) -> bool:
    """Whether two words that only diacritical marks keep apart are two words of a language ("a" and "à")."""
    return any(all(known_word(w, lexicon, code) for w in (left, right)) for code in lexicon.accented)


def are_variants(a: str, b: str, lexicon: Lexicon) -> bool:
    """Whether two keys are spellings of one word by the lexicon's rules."""
    if abs(len(a) - len(b)) > _VARIANTS_LONGER or Indel.normalized_similarity(a, b) < _VARIANTS_ALIKE:
        return False
    return standard_spelling(a, lexicon) == standard_spelling(b, lexicon)


def standard_spelling(key: str, lexicon: Lexicon) -> str:
    """Return the spelling that all variants of a word are reduced to."""
    return lexicon.variants.usual(key)


def _contracted(a: str, b: str, lexicon: Lexicon) -> bool:
    """Whether two phrases are one, in full and contracted."""
    return not _expansions(a, lexicon).isdisjoint(_expansions(b, lexicon))


def _expansions(phrase: str, lexicon: Lexicon) -> set[str]:
    """Return a phrase and what it is in full, where it is contracted ("don't", "do not")."""
    found = {phrase}
    for pattern, full in lexicon.contractions if lexicon.contractions.concern(phrase) else ():
        found |= {re.sub(pattern, full, p) for p in found}
    return found


def abbreviates(a: str, b: str, lexicon: Lexicon) -> bool:
    """Whether one of two keys is an abbreviation, and the other the word in full (Dr, Doctor)."""
    return b in lexicon.full_words.get(a, ()) or a in lexicon.full_words.get(b, ())


def likely_slip(left: str, right: str) -> bool:
    """Whether one word could be a slip for the other, by its letters alone."""
    a, b = fold_word(left), fold_word(right)
    return a == b or _slip(a, b) or looks_alike(a, b)


def _misread(a: str, b: str) -> bool:
    """Whether a figure was read as letters that look like it (1 and l), which no writer would do."""
    return (is_figure(a) != is_figure(b) or a.isdecimal() != b.isdecimal()) and looks_alike(a, b)


def _sound(key: str) -> str:
    for pattern, sound in _SOUNDS:
        key = pattern.sub(sound, key)
    return key


def _sound_alike(a: str, b: str) -> bool:
    sound = _sound(a)
    return len(sound) >= _SHORTEST_SOUND and sound == _sound(b)


def _swapped(a: str, b: str) -> bool:
    """Whether two neighbouring letters changed places, which hardly ever makes another word."""
    return len(a) == len(b) and OSA.distance(a, b) == 1 and sorted(a) == sorted(b)


def _slip(a: str, b: str) -> bool:
    shorter = min(len(a), len(b))
    if shorter < _SHORTEST_SLIP or (is_figure(a) != is_figure(b)):
        return False
    allowed = next((n for length, n in _SLIPS if shorter <= length), _MOST_SLIPS)
    return OSA.distance(a, b, score_cutoff=allowed) <= allowed


def _other_form(a: str, b: str, lexicon: Lexicon) -> bool:
    """Whether two words are one stem with two endings of grammar."""
    common = next((k for k, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    return any(
        (not a[k:] or a[k:] in lexicon.endings) and (not b[k:] or b[k:] in lexicon.endings)
        for k in range(common, _STEM - 1, -1)
    )


def _all_numbers(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether the words are a number, an amount or a date; "may" by itself is no month."""
    values = [value_of(w, lexicon) for w in words]
    return None not in values and any(v is not None and v[0] not in _CALENDAR for v in values)


def _all_known(left: Sequence[str], right: Sequence[str], lexicon: Lexicon) -> bool:
    return all(known_word(w, lexicon) for w in (*left, *right))

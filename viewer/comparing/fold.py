"""Fold away what a reader does not read: the shape of a mark, the case of a letter. Never changes a text.

The classes come from Unicode's own properties (quotation marks, dashes, spaces, default ignorables) and its
compatibility decomposition, not from a list of the six characters that happen to be common.

A word is folded twice. Its *shape* lacks what is only a matter of print: two words of one shape differ in typography
or capitals. Its *key* lacks also what is spelled in two ways by a rule without exception (an older letter for a newer
one, kana for kana): words of one key are aligned as the same word, and named spelling where their shapes differ.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

import regex

# Characters that leave no trace on the page: soft hyphen, zero-width space, joiners, marks of direction, BOM.
IGNORABLE = regex.compile(r"[\p{Default_Ignorable_Code_Point}]+")
APOSTROPHE = "'"
# Vowel points and the stretching of letters, which a Hebrew or Arabic text may print or leave out. Hamza and madda
# are not among them: they are parts of letters.
_POINTS = regex.compile(r"[[\p{Mn}&&[\p{Hebrew}\p{Arabic}\u064B-\u065F\u0670]]--[\u0653-\u0655]]|\u0640", regex.V1)
_SINGLE = regex.compile(
    r"[\u2018\u2019\u201A\u201B\u2032\u02B9\u02BB-\u02BF\u02CA\u02CB\u00B4\u0060\uFF07\u2039\u203A\u055A\u05F3\uA78B\uA78C]"
)
_DOUBLE = regex.compile(r"[[\p{Quotation_Mark}\u2033\u02BA\u05F4]--[']]", regex.V1)
# Quotation marks as a typewriter makes them of other signs: ,,so'' or <<so>>.
_TYPED = regex.compile(r",,|''|<<|>>")
# Signs of relation as a typewriter makes them, each with the sign that it stands for.
_TYPED_RELATION = regex.compile(r"(?<![<>=!])(?:<=|>=|!=)(?![<>=])|\+/?-")
_RELATIONS = {"<=": "≤", ">=": "≥", "!=": "≠", "+/-": "±", "+-": "±"}
_DASH = regex.compile(r"[\p{Pd}\u2212\u00AF\u02D7\u2043]")
_SPACE = regex.compile(r"[\p{Zs}\t]+")
_DOTS = regex.compile(r"[.\u2026](?:\s?[.\u2026])+|\u2026")
_THOUSANDS = regex.compile(r"^\d{1,3}(?:[,'\u2009\u202F\u00A0 ]\d{3})+(?=$|[.]\d)")
# A raised figure behind a figure is a power, and no shape of it: 10² is not 102.
_POWER = regex.compile(r"(?<=\p{Nd})(?=[\u2070\u00B9\u00B2\u00B3\u2074-\u2079])")
_FOREIGN_FIGURE = regex.compile(r"[\p{Nd}--[0-9]]", regex.V1)
# The marks by which other scripts end and part sentences, each with the one it stands for; heavy ticks and crosses.
_MARKS = str.maketrans("،؛؟۔٪。।։٫٬⩽⩾≦≧∼≃✔✘✕✖", ",;?.%..:.,≤≥≤≥~≈✓✗✗✗")


# Without one of these a text of ASCII is plain already.
_TO_FOLD = regex.compile(r"[.`<>]|,,|''|!=|\+/?-")


@lru_cache(maxsize=1 << 16)
def fold_marks(text: str) -> str:
    """Return the text with every mark in its plain shape: quotation marks, dashes, spaces, ellipses."""
    if text.isascii() and not _TO_FOLD.search(text):
        return text
    text = _DOTS.sub(_ellipsis, IGNORABLE.sub("", text))
    text = _DASH.sub("-", text)
    text = _TYPED_RELATION.sub(lambda m: _RELATIONS[m.group()], text)
    text = _TYPED.sub('"', _DOUBLE.sub('"', _SINGLE.sub(APOSTROPHE, text)))
    return _SPACE.sub(" ", unicodedata.normalize("NFKC", text).translate(_MARKS))


def _ellipsis(match: regex.Match[str]) -> str:
    """Two full stops are two; three or more, or an ellipsis among them, are an ellipsis."""
    found = match.group()
    return "\u22ef" if "\u2026" in found or found.count(".") > 2 else found  # noqa: PLR2004


def fold_word(word: str) -> str:
    """Return the key of a word: two words with one key are the same word, printed or by a rule spelled otherwise."""
    if word.isascii():
        folded = word.casefold().replace("`", APOSTROPHE)
        return _THOUSANDS.sub(_digits, folded) if "," in folded or "'" in folded else folded
    folded = _plain(word).casefold().translate(_SPELLED)
    if folded and max(folded) > _LATIN:
        folded = _fold_script(folded)
    return _THOUSANDS.sub(_digits, unicodedata.normalize("NFC", folded))


def _digits(match: regex.Match[str]) -> str:
    return "".join(c for c in match.group() if c.isdigit())


def fold_shape(word: str) -> str:
    """Return the word in its plain shape with its capitals kept: what differs after this is no typography."""
    if word.isascii():
        word = word.replace("`", APOSTROPHE)
        return _THOUSANDS.sub(_digits, word) if "," in word or "'" in word else word
    return _THOUSANDS.sub(_digits, _plain(word))


def _plain(word: str) -> str:
    """Return the word without what is only a matter of print: compatibility forms, points, invisible characters."""
    plain = unicodedata.normalize("NFKC", _POWER.sub("^", _SINGLE.sub(APOSTROPHE, IGNORABLE.sub("", word))))
    if plain.isascii():
        return plain
    plain = _SINGLE.sub(APOSTROPHE, unicodedata.normalize("NFC", _POINTS.sub("", plain)))
    return _FOREIGN_FIGURE.sub(_figure, plain)


def _figure(match: regex.Match[str]) -> str:
    """Return the figure of our own; one that Python's tables are too old to know stays as it is."""
    value = unicodedata.digit(match.group(), None)
    return match.group() if value is None else str(value)


# ---- Letters that are spelled in two ways by a rule --------------------------------------------------------------

# The last of the Latin letters: beyond them stand the scripts with rules of their own.
_LATIN = "\u036f"
_KATAKANA = range(0x30A1, 0x30F7)
_TO_HIRAGANA = 0x60
# æ and œ, a Turkish i without or with two dots; an alef with or without its hamza, a final yeh without its dots, a
# final heh for a teh marbuta, the Persian forms; Russian letters that went in 1918.
_SPELLED: dict[int, str | int | None] = {
    **{ord(c): spelled for c, spelled in (("æ", "ae"), ("œ", "oe"), ("ı", "i"), ("\u0307", None))},
    **str.maketrans("أإآٱىةکی" + "ѣѳѵ", "ااااي" + "هكي" + "ефи"),
    **{katakana: katakana - _TO_HIRAGANA for katakana in _KATAKANA},
}
_OLD_CYRILLIC = regex.compile(r"(?<=[бвгджзклмнпрстфхцчшщ])ъ$|і(?=[аеёиоуыэюяй])")
# A nasal before another consonant is written as a letter or as a dot over the one before it.
_HINDI_NASAL = regex.compile(r"[ङञणनम]्(?=[क-ह])|ँ")
_GREEK = regex.compile(r"\p{Greek}")
_ACCENTS = regex.compile(r"[\p{Mn}--\u0308]+", regex.V1)


def _fold_script(folded: str) -> str:
    """Fold what a script beyond the Latin one spells in two ways: Greek accents, Hindi nasals, Russian of old."""
    if _GREEK.search(folded):
        return _ACCENTS.sub("", unicodedata.normalize("NFD", folded))
    folded = _HINDI_NASAL.sub("ं", folded)
    return _OLD_CYRILLIC.sub(lambda m: "и" if m.group() == "і" else "", folded)


# ---- Single marks and letters ------------------------------------------------------------------------------------

# The marks that a letter of these scripts can lose and still be meant; in others a mark makes another letter.
_DIACRITICS = regex.compile(r"[\u0300-\u036F\u0653-\u0655\u0900\u0901\u093C]")


def bare(word: str) -> str:
    """Return the letters of a word without their diacritical marks."""
    return _DIACRITICS.sub("", unicodedata.normalize("NFD", word))


def is_currency(mark: str) -> bool:
    """Whether the mark is a sign of currency."""
    return len(mark) == 1 and unicodedata.category(mark) == "Sc"

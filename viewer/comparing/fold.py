"""Fold away what a reader does not read: the shape of a mark, the case of a letter. Never changes a text.

The classes come from Unicode's own properties (quotation marks, dashes, spaces, default ignorables) and its
compatibility decomposition, not from a list of the six characters that happen to be common.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

import regex

# Characters that leave no trace on the page: soft hyphen, zero-width space, joiners, marks of direction, BOM.
IGNORABLE = regex.compile(r"[\p{Default_Ignorable_Code_Point}]+")
APOSTROPHE = "'"
# Vowel points and the stretching of letters, which a Hebrew or Arabic text may print or leave out.
_POINTS = regex.compile(r"[\p{Mn}&&[\p{Hebrew}\p{Arabic}\u064B-\u0655]]|\u0640", regex.V1)
_SINGLE = regex.compile(r"[\u2018\u2019\u201A\u201B\u2032\u02BC\u02B9\u00B4\u0060\uFF07\u2039\u203A\u055A\u05F3]")
_DOUBLE = regex.compile(r"[[\p{Quotation_Mark}\u2033\u02BA\u05F4]--[']]", regex.V1)
_DASH = regex.compile(r"[\p{Pd}\u2212\u00AF\u02D7\u2043]")
_SPACE = regex.compile(r"[\p{Zs}\t]+")
_DOTS = regex.compile(r"[.\u2026](?:\s?[.\u2026])+|\u2026")
_THOUSANDS = regex.compile(r"^\d{1,3}(?:[,'\u2009\u202F\u00A0 ]\d{3})+(?=$|[.]\d)")


@lru_cache(maxsize=1 << 16)
def fold_marks(text: str) -> str:
    """Return the text with every mark in its plain shape: quotation marks, dashes, spaces, ellipses."""
    if text.isascii() and "." not in text and "`" not in text:
        return text
    text = _DOTS.sub(_ellipsis, IGNORABLE.sub("", text))
    text = _DASH.sub("-", text)
    text = _DOUBLE.sub('"', _SINGLE.sub(APOSTROPHE, text))
    return _SPACE.sub(" ", unicodedata.normalize("NFKC", text))


def _ellipsis(match: regex.Match[str]) -> str:
    """Two full stops are two; three or more, or an ellipsis among them, are an ellipsis."""
    found = match.group()
    return "\u22ef" if "\u2026" in found or found.count(".") > 2 else found  # noqa: PLR2004


def fold_word(word: str) -> str:
    """Return the key of a word: two words with one key are the same word, printed otherwise."""
    if word.isascii():
        folded = word.casefold()
        return _THOUSANDS.sub(_digits, folded) if "," in folded or "'" in folded else folded
    folded = _plain(word).casefold()
    return _THOUSANDS.sub(_digits, unicodedata.normalize("NFC", folded))


def _digits(match: regex.Match[str]) -> str:
    return "".join(c for c in match.group() if c.isdigit())


def fold_shape(word: str) -> str:
    """Return the word in its plain shape with its capitals kept: what differs after this is no typography."""
    if word.isascii():
        return _THOUSANDS.sub(_digits, word) if "," in word or "'" in word else word
    return _THOUSANDS.sub(_digits, _plain(word))


def _plain(word: str) -> str:
    """Return the word without what is only a matter of print: compatibility forms, points, invisible characters."""
    return unicodedata.normalize("NFKC", _POINTS.sub("", _SINGLE.sub(APOSTROPHE, IGNORABLE.sub("", word))))


def bare(word: str) -> str:
    """Return the letters of a word without their diacritical marks."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def is_currency(mark: str) -> bool:
    """Whether the mark is a sign of currency."""
    return len(mark) == 1 and unicodedata.category(mark) == "Sc"

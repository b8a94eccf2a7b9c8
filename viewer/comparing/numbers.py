"""Read figures, number words, months and days as values, to tell another number from another way to write it."""

from __future__ import annotations

import unicodedata
from fractions import Fraction
from functools import lru_cache

import regex

from viewer.comparing.fold import fold_word
from viewer.model import Lexicon

_FIGURE = regex.compile(r"^\p{N}[\p{N}.,:/'\u2019\u00B7\u00A0\u202F\u2009]*$")
# In older print 2d and 3d are 2nd and 3rd.
_ORDINAL = regex.compile(r"^(\p{Nd}+)(?:st|nd|rd|th|er|e|re|ème|º|ª|\.|(?<=[23])d)$")
_GROUPED = regex.compile(r"^\d{1,3}(?:[.,'\s]\d{3})+$")
# Figures in groups of three that a space or an apostrophe parts.
_PARTED = regex.compile(r"\d{1,3}(?:['\u2019\s\u066C]\d{3})+(?:[.,\u066B]\d+)?")
_PARTING = regex.compile(r"['\u2019\s\u066C]")
_FIGURES_OF_A_GROUP = 3
# A row of more figures is no number that anybody reads, but digits of a key, of pi or of a dump of data; Python refuses
# to count beyond 4,300 of them.
LONGEST_FIGURE = 1_000
# The longest word that is read as number words run together (German: siebenhundertsiebenundsiebzigtausend).
_LONGEST_JOINED = 50


def is_figure(word: str) -> bool:
    """Whether a word is written in figures, with or without letters behind them (5, 1,000, 10:30, 2nd, 3.5m)."""
    return word[:1].isdigit()


def value_of(word: str, lexicon: Lexicon) -> tuple[str, object] | None:
    """Return what a number word or figure means, comparable with others, or None for other words."""
    key = fold_word(word)
    if key in lexicon.months:
        return lexicon.months[key]
    number = joined_value(key, lexicon)
    if number is not None:
        return ("count", number)
    if len(key) > LONGEST_FIGURE:
        return ("other", key) if is_figure(key) else None
    ordinal = _ORDINAL.match(key)
    if ordinal:
        return ("count", int(ordinal.group(1)))
    if _FIGURE.match(key):
        return _figure(key)
    return ("other", key) if is_figure(key) else None


def _figure(key: str) -> tuple[str, object]:
    """Return the value of a figure; what is no plain number (a time, a date, a range) stands for itself."""
    digits = regex.sub(r"[,'\s]", "", key) if _GROUPED.match(key) and "." not in key else key
    if digits.isdecimal():
        return ("count", int(digits))
    plain = digits.replace(",", ".").replace("\u00b7", ".")
    if plain.count(".") == 1 and all(part.isdecimal() for part in plain.split(".")):
        return ("amount", plain.rstrip("0").rstrip(".") if len(plain.split(".")[1]) != _FIGURES_OF_A_GROUP else plain)
    return ("other", key)


def number_of_figure(figure: str, lexicon: Lexicon) -> Fraction | None:
    """Return the number that a figure is, in the languages of the texts; None for a time or a date.

    A full stop or comma before three figures parts thousands, unless it is the one mark by which these languages
    part decimals: 1.500 is one and a half in English, fifteen hundred in German, and taken for the latter where
    the language is not known.
    """
    text = unicodedata.normalize("NFKC", figure)
    if _PARTED.fullmatch(text):
        text = _PARTING.sub("", text)
    text = text.replace("\u066b", ".").replace("\u00b7", ".")
    if text.isdecimal():
        return Fraction(int(text))
    if not regex.fullmatch(r"\d+(?:[.,]\d+)+", text):
        return None
    mark = _decimal_mark(text, lexicon)
    whole, _, part = text.rpartition(mark) if mark else (text, "", "")
    groups = regex.split(r"[.,]", whole)
    if len(groups) > 1 and not all(len(g) == _FIGURES_OF_A_GROUP for g in groups[1:]):
        return None
    return Fraction(f"{''.join(groups)}.{part or 0}")


def _decimal_mark(text: str, lexicon: Lexicon) -> str:
    """Return the mark that parts the decimals of a figure, or nothing where all its marks part thousands."""
    last = text.rstrip("0123456789")[-1:] or next(c for c in reversed(text) if not c.isdecimal())
    whole, _, part = text.rpartition(last)
    if whole.count(last):
        return ""
    if len(part) != _FIGURES_OF_A_GROUP or whole.startswith("0") or len(whole) > _FIGURES_OF_A_GROUP + 4:
        return last
    if any(c in ".," for c in whole) or len(whole) > _FIGURES_OF_A_GROUP:
        return last
    return last if lexicon.decimal_marks == frozenset(last) else ""


# ---- Words and signs ---------------------------------------------------------------------------------------------


def joined_value(key: str, lexicon: Lexicon) -> int | None:
    """Return the value of a number word, or of a word made of number words (zweihundertdrei), or None."""
    value = lexicon.numbers.get(key)
    if value is not None or not lexicon.number_parts or len(key) > _LONGEST_JOINED:
        return value
    known = tuple(lexicon.number_parts)
    # Most words begin with no number, and one call says so.
    parts = _parts(key, known, 0) if key.startswith(known) else None
    if parts is None or len(parts) < 2:  # noqa: PLR2004
        return None
    return _summed([lexicon.number_parts[p] for p in parts])


@lru_cache(maxsize=1024)
def _parts(key: str, known: tuple[str, ...], at: int) -> list[str] | None:
    """Return the number words that a word is made of, or None."""
    if at == len(key):
        return []
    for word in known:
        if key.startswith(word, at) and (rest := _parts(key, known, at + len(word))) is not None:
            return [word, *rest]
    return None


def _summed(values: list[int]) -> int | None:
    """Return the number that values in a row make: two, hundred, three are 203."""
    total = current = 0
    for value in values:
        if value >= 100:  # noqa: PLR2004
            current = max(current, 1) * value
            if value >= 1000:  # noqa: PLR2004
                total, current = total + current, 0
        elif current % 100 and (current % 10 or value >= 10):  # noqa: PLR2004
            return None
        else:
            current += value
    return total + current


_HAN = {
    **{sign: value for value, sign in enumerate("零一二三四五六七八九")},
    "〇": 0, "两": 2, "兩": 2, "十": 10, "百": 100, "千": 1000,
    "万": 10**4, "萬": 10**4, "億": 10**8, "亿": 10**8, "兆": 10**12,
}  # fmt: skip
_TENS_OF_ONE_SIGN = {"廿": 20, "卅": 30}


def han_value(signs: str) -> int | None:
    """Return the number that Chinese numerals are: in words (二十一) or figure by figure (二〇一六)."""
    if any(s in _TENS_OF_ONE_SIGN for s in signs):
        tens = _TENS_OF_ONE_SIGN.get(signs[0])
        rest = [_HAN.get(s, 100) for s in signs[1:]]
        return tens + sum(rest) if tens and len(rest) < 2 and all(r < 10 for r in rest) else None  # noqa: PLR2004
    values = [_HAN[s] for s in signs]
    if all(v < 10 for v in values):  # noqa: PLR2004
        return int("".join(map(str, values)))
    total = group = digit = 0
    for value in values:
        if value < 10:  # noqa: PLR2004
            digit = value
        elif value < 10**4:
            group += (digit or 1) * value
            digit = 0
        else:
            total += ((group + digit) or 1) * value
            group = digit = 0
    return total + group + digit


_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_ROMAN_NUMERAL = regex.compile(r"M{0,3}(?:CM|CD|D?C{0,4})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})")
_SMALL_ROMAN = regex.compile(r"[ivx]{2,}")
# One letter by itself is a numeral only as one of the small ones; C and D are the names of vitamins.
_ALONE = frozenset("IVX")


def roman_value(word: str) -> int | None:
    """Return the value of a Roman numeral in capitals or in the small letters of a page number, or None."""
    small = bool(_SMALL_ROMAN.fullmatch(word))
    upper = word.upper() if small else word
    if not upper or not _ROMAN_NUMERAL.fullmatch(upper) or (len(upper) == 1 and upper not in _ALONE):
        return None
    values = [_ROMAN[letter] for letter in upper]
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))

"""Read figures, number words, months and days as values, to tell another number from another way to write it."""

from __future__ import annotations

import regex

from viewer.comparing.fold import fold_word
from viewer.model import Lexicon

_FIGURE = regex.compile(r"^\p{N}[\p{N}.,:/'\u2019\u00A0\u202F\u2009]*$")
_ORDINAL = regex.compile(r"^(\p{Nd}+)(?:st|nd|rd|th|er|e|re|ème|º|ª|\.)$")
_GROUPED = regex.compile(r"^\d{1,3}(?:[.,'\s]\d{3})+$")


def is_figure(word: str) -> bool:
    """Whether a word is written in figures, with or without letters behind them (5, 1,000, 10:30, 2nd, 3.5m)."""
    return word[:1].isdigit()


def value_of(word: str, lexicon: Lexicon) -> tuple[str, object] | None:
    """Return what a number word or figure means, comparable with others, or None for other words."""
    key = fold_word(word)
    if key in lexicon.months:
        return lexicon.months[key]
    if key in lexicon.numbers:
        return ("count", lexicon.numbers[key])
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
    plain = digits.replace(",", ".")
    if plain.count(".") == 1 and all(part.isdecimal() for part in plain.split(".")):
        return ("amount", plain.rstrip("0").rstrip(".") if len(plain.split(".")[1]) != 3 else plain)  # noqa: PLR2004
    return ("other", key)

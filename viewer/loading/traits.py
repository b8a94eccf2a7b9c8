"""Note what each line shows: how it starts, how it ends, how far it reaches. Never concludes anything."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from viewer.loading.glue import HYPHENS, is_unspaced


class Start(IntEnum):
    """How a line begins."""

    OTHER = 0
    LOWER = 1
    UPPER = 2
    DIGIT = 3
    QUOTE = 4
    QUOTE_LOWER = 5
    BULLET = 6


class End(IntEnum):
    """How a line ends; closing quotes and brackets are looked through."""

    OPEN = 0
    SENTENCE = 1
    COLON = 2
    COMMA = 3
    CLOSER = 4
    HYPHEN = 5


# A bullet, or a number or letter with a full stop or bracket, and something after it. A number of several parts
# ("2.6.") is one too, without its last full stop where a capital follows: "2.5 million" is none.
_BULLET = re.compile(
    r"(?:[*\u2022\u2023\u25e6\u25aa\u00b7]|[-\u2013\u2014](?=\s+[^\W\d_a-z])|\(?\d{1,3}[.)]"
    r"|\d{1,2}(?:\.\d{1,2})+(?:\.|(?=\s+[^\W\d_a-z]))|\(?[a-zA-Z]\))\s+\S"
)
_BULLET_FIRST = frozenset(
    "*\u2022\u2023\u25e6\u25aa\u00b7-\u2013\u2014(0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
)
_BULLET_ENDS = frozenset("*\u2022\u2023\u25e6\u25aa\u00b7-\u2013\u2014.)")

_OPENERS = frozenset("\"'\u201c\u2018\u201e\u201a\u00ab\u2039([{\u00bf\u00a1\u300c\u300e")
_CLOSERS = "\"'\u201d\u2019\u201c\u2018\u00bb\u203a)]}*_\u300d\u300f"
_SENTENCE_ENDS = frozenset(".!?\u2026\u3002\uff01\uff1f\u061f\u0964")
_COMMAS = frozenset(",;\u2013\u2014-\u3001\uff0c/&(")

# A lone word of so few letters, none of them a capital, hangs at the end of a line: an article, a preposition.
_HANGING = 3

# A line in capitals is one from so many characters on: a shorter one is an acronym, a number of a chapter.
_CAPITALS = 8

_FIRST_WORD_CHARACTER = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Traits:
    """What the lines show, in columns."""

    length: np.ndarray
    edge: np.ndarray
    first_word: np.ndarray
    one_word: np.ndarray
    hanging: np.ndarray
    indent: np.ndarray
    start: np.ndarray
    end: np.ndarray
    in_capitals: np.ndarray
    unspaced: bool


def traits_of(texts: list[str], indents: list[int]) -> Traits:
    """Look at each line once."""
    length = np.array([len(t) for t in texts])
    unspaced = is_unspaced("".join([t[0] for t in texts]))
    space = np.array([t.find(" ") for t in texts])
    first_word = np.where(space < 0, length, space)
    start = np.fromiter(_starts(texts), np.int8, len(texts))
    end = np.fromiter(_ends(texts), np.int8, len(texts))
    last_space = np.array([t.rfind(" ") for t in texts])
    capital = np.array([t[k + 1].isupper() for t, k in zip(texts, last_space.tolist(), strict=True)])
    if unspaced:
        first_word = np.where(start == Start.OTHER, 1, first_word)
    indent = np.array(indents)
    return Traits(
        length=length,
        edge=indent + length,
        first_word=first_word,
        one_word=(space < 0) & (start != Start.OTHER),
        hanging=(length - last_space - 1 <= _HANGING) & ~capital & (end == End.OPEN),
        indent=indent,
        start=start,
        end=end,
        in_capitals=np.array([t.isupper() for t in texts]) & (length >= _CAPITALS),
        unspaced=unspaced,
    )


def _starts(texts: list[str]) -> list[Start]:
    kinds = {c: _start_of(c) for c in {t[0] for t in texts}}
    out = [kinds[t[0]] for t in texts]
    for k, text in enumerate(texts):
        if out[k] is Start.QUOTE:
            out[k] = _quoted_start(text)
        elif text[0] in _BULLET_FIRST and not _BULLET_ENDS.isdisjoint(text[:4]) and _BULLET.match(text):
            out[k] = Start.BULLET
    return out


def _start_of(character: str) -> Start:
    if character.islower():
        return Start.LOWER
    if character.isupper() or character.istitle():
        return Start.UPPER
    if character.isdigit():
        return Start.DIGIT
    return Start.QUOTE if character in _OPENERS else Start.OTHER


def _quoted_start(text: str) -> Start:
    if _BULLET.match(text):
        return Start.BULLET
    match = _FIRST_WORD_CHARACTER.search(text)
    return Start.QUOTE_LOWER if match and match.group().islower() else Start.QUOTE


def _ends(texts: list[str]) -> list[End]:
    kinds = {c: _end_of(c) for c in {t[-1] for t in texts}}
    out = [kinds[t[-1]] for t in texts]
    for k, text in enumerate(texts):
        if out[k] is End.CLOSER:
            bare = text.rstrip(_CLOSERS)
            inner = _end_of(bare[-1]) if bare else End.OPEN
            out[k] = End.CLOSER if inner is End.OPEN else inner
        elif text[-1] in HYPHENS and text[-2:-1].isalpha():
            out[k] = End.HYPHEN
    return out


def _end_of(character: str) -> End:
    if character in _SENTENCE_ENDS:
        return End.SENTENCE
    if character in ":\uff1a":
        return End.COLON
    if character in _COMMAS:
        return End.COMMA
    return End.CLOSER if character in _CLOSERS else End.OPEN

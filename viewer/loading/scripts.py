"""Tell the encodings of scripts other than Latin from one another by how likely the text is that each makes.

Each encoding spells the same bytes as other characters, and each language has its commonest ones: the product of how
common the characters are is how likely the reading is. It holds for one byte a letter and for two, so that all
encodings stand in one contest.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import log

from viewer.loading.alphabets import MARKS
from viewer.loading.script_letters import COMMON, LETTERS

# So many bytes tell the script and leave few encodings of it, of which the whole sample decides: two of them may
# differ in a single letter.
_HEAD = 4_000
_LEFT = 4

# The commonest letter of an alphabet is one of eight or so, and each next one is rarer by a seventh.
_FIRST_LETTER, _NEXT_LETTER = 0.12, 0.87

# One word of eight begins with a capital, and in titles whole words are set in them.
_CAPITAL = 0.08

# The two hundred commonest signs of a script of thousands make up more than half of a text, the others the rest.
_COMMON_SIGN, _OTHER_SIGN = 3e-3, 5e-5

# Marks and full-width forms; ASCII, of which a text of another script holds figures, spaces and foreign names.
_MARK, _WIDE_MARK = 1e-3, 5e-3
_ASCII_BLANK, _ASCII = 0.1, 0.01

# A character that has no business in the language, and a byte that is no character of the encoding at all.
_STRANGE, _BROKEN = 1e-6, 1e-9

_WIDE_MARKS = frozenset("，。、！？：；（）「」『』《》“”‘’…—・ー〜～　．％")
_SPANS = ((0x3041, 0x3097), (0x30A1, 0x30FB), (0xAC00, 0xD7A4), (0x4E00, 0x9FA6))
_HIRAGANA, _KATAKANA, _HANGUL, _HAN = (frozenset(map(chr, range(*span))) for span in _SPANS)


@dataclass(frozen=True, slots=True)
class _Candidate:
    """An encoding, and the languages (keys of the tables of letters) that are written in it."""

    encoding: str
    languages: tuple[str, ...]


# In the order of belief: of two that are equally likely the first is named.
_CANDIDATES = (
    _Candidate("cp1251", ("ru", "uk", "be", "bg", "sr")),
    _Candidate("koi8-r", ("ru", "bg")),
    _Candidate("koi8-u", ("uk", "be")),
    _Candidate("cp866", ("ru", "be")),
    _Candidate("cp1125", ("uk",)),
    _Candidate("mac-cyrillic", ("ru", "uk", "bg", "sr")),
    _Candidate("iso8859-5", ("ru", "bg", "sr")),
    _Candidate("cp855", ("ru", "bg", "sr")),
    _Candidate("cp1253", ("el",)),
    _Candidate("iso8859-7", ("el",)),
    _Candidate("cp737", ("el",)),
    _Candidate("mac-greek", ("el",)),
    _Candidate("cp1255", ("he",)),
    _Candidate("cp862", ("he",)),
    _Candidate("cp1256", ("ar",)),
    _Candidate("iso8859-6", ("ar",)),
    _Candidate("cp874", ("th",)),
    _Candidate("cp1258", ("vi",)),
    _Candidate("cp932", ("ja",)),
    _Candidate("euc-jp", ("ja",)),
    _Candidate("gb18030", ("zh", "zh-hant")),
    _Candidate("cp950", ("zh-hant",)),
    _Candidate("cp949", ("ko",)),
)


def likeliest_script(sample: bytes, latin: str) -> str:
    """Return the encoding that makes the likeliest text of the bytes; `latin` is the best of those of Latin letters."""
    known = (_Candidate(latin, ("",)), *_CANDIDATES)
    likely = sorted(known, key=lambda c: -_best(sample[:_HEAD], c))[:_LEFT]
    return max(sorted(likely, key=known.index), key=lambda c: _best(sample, c)).encoding


def _best(data: bytes, candidate: _Candidate) -> float:
    """Return how likely the text is that an encoding makes, in the language in which it is most likely."""
    pairs = _pairs(data, candidate.encoding)
    return max(_likelihood(pairs, language) for language in candidate.languages)


def _pairs(data: bytes, encoding: str) -> Counter[tuple[str, str]]:
    """Return the characters that the bytes make, each with the one before it."""
    return Counter(pairwise(" " + data.decode(encoding, "replace")))


def _likelihood(pairs: Counter[tuple[str, str]], language: str) -> float:
    table = _table(language)
    return sum(n * _log(table, before, here) for (before, here), n in pairs.items())


def _log(table: dict[str, float], before: str, here: str) -> float:
    known = table.get(here)
    if known is not None:
        return known
    lower = table.get(here.lower()) if here.isupper() else None
    if lower is not None and not before.islower():
        return lower + log(_CAPITAL)
    return log(_BROKEN if here == "\ufffd" or not here.isprintable() else _STRANGE)


@lru_cache
def _table(language: str) -> dict[str, float]:
    """Return the logarithm of how common each character is in a language; what is not in it is strange."""
    table = {chr(code): _ASCII for code in range(0x20, 0x7F)} | dict.fromkeys(" \r\n\t", _ASCII_BLANK)
    table |= dict.fromkeys(MARKS, _MARK)
    if language in COMMON:
        signs = _HANGUL if language == "ko" else _HAN
        table |= dict.fromkeys(signs, _OTHER_SIGN) | dict.fromkeys(_WIDE_MARKS, _WIDE_MARK)
        table |= dict.fromkeys(COMMON[language], _COMMON_SIGN)
        if language == "ja":
            table |= dict.fromkeys(_KATAKANA, _COMMON_SIGN) | dict.fromkeys(_HIRAGANA, 3 * _COMMON_SIGN)
    for rank, letter in enumerate(LETTERS.get(language, "")):
        table[letter] = _FIRST_LETTER * _NEXT_LETTER**rank
    return {c: log(p) for c, p in table.items()}

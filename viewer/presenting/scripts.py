"""What the script of a text asks of those who show it: where lines begin, what counts as a word. Draws nothing."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

# Han and Kana: they put no space between words, and their readers count signs.
_SIGN = "\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"

# Marks that begin no line.
_CLOSING = "\u00a0\u2019\u201d\u2026\u3001\u3002\u3009\u300b\u300d\u300f\u3011\uff01\uff09\uff0c\uff1a\uff1b\uff1f"

_STRONG = frozenset({"L", "R", "AL"})
# Hebrew, Arabic and the others that run from right to left, their forms of presentation, and signs that turn a line.
_LEFTWARD = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def is_leftward(text: str) -> bool:
    """Whether a paragraph runs from right to left: its first letter says so, as in Unicode's rule P2."""
    return next((way for c in text if (way := unicodedata.bidirectional(c)) in _STRONG), "L") != "L"


def has_leftward(text: str) -> bool:
    """Whether any word of a text runs from right to left."""
    return not text.isascii() and _LEFTWARD.search(text) is not None


def unbroken(sentence: str) -> list[str]:
    """Return a sentence in the pieces that stay together on a line, each with the space behind it.

    Words; in Chinese and Japanese each sign, with the marks that close what it ends.
    """
    return _unbroken().findall(sentence)


def count_words(text: str) -> int:
    """Return the number of words; in Chinese and Japanese a sign is one."""
    has_sign, sign_or_word = _patterns()
    return len(sign_or_word.findall(text)) if has_sign.search(text) else len(text.split())


@cache
def _unbroken() -> re.Pattern[str]:
    return re.compile(f"[^ {_SIGN}]*[{_SIGN}][{_CLOSING}]* ?|[^ {_SIGN}]+ ?| ")


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what finds a sign, and a sign or a word; made when the first text is there, for it takes 5 ms."""
    return re.compile(f"[{_SIGN}]"), re.compile(rf"[{_SIGN}]|[^\s{_SIGN}]*[^\W{_SIGN}][^\s{_SIGN}]*")

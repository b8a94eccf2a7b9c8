"""What the script of a text asks of those who show it: where lines begin, what counts as a word. Draws nothing."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

# Han and Kana: they put no space between words, and their readers count signs.
_SIGN = "\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"

_STRONG = frozenset({"L", "R", "AL"})


def is_leftward(text: str) -> bool:
    """Whether a paragraph runs from right to left: its first letter says so, as in Unicode's rule P2."""
    return next((way for c in text if (way := unicodedata.bidirectional(c)) in _STRONG), "L") != "L"


def count_words(text: str) -> int:
    """Return the number of words; in Chinese and Japanese a sign is one."""
    has_sign, sign_or_word = _patterns()
    return len(sign_or_word.findall(text)) if has_sign.search(text) else len(text.split())


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what finds a sign, and a sign or a word; made when the first text is there, for it takes 5 ms."""
    return re.compile(f"[{_SIGN}]"), re.compile(rf"[{_SIGN}]|[^\s{_SIGN}]*[^\W{_SIGN}][^\s{_SIGN}]*")

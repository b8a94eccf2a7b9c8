"""Small grammar for sentences: numbers, lists, quotations. Knows nothing of comparisons."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

NO_BREAK = "\u00a0"

# The longest quotation in a sentence: about one line of a list at its usual width.
QUOTED_CHARACTERS = 60
# Numbers from here on are written with commas: four figures are read at a glance.
GROUPED_FROM = 10_000

_IN_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
# Invisible marks that turn the direction of what follows: they must not leave the quotation.
_DIRECTIONS = dict.fromkeys(map(ord, "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"))
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"


def number(n: int) -> str:
    """Return a number in figures."""
    return f"{n:,}" if n >= GROUPED_FROM else str(n)


def in_words(n: int) -> str:
    """Return a small number in words, a large one in figures."""
    return _IN_WORDS[n] if n < len(_IN_WORDS) else number(n)


def counted(n: int, one: str, many: str) -> str:
    """Return a number with its noun, kept on one line: "1 paragraph", "2 paragraphs"."""
    return f"{number(n)}{NO_BREAK}{one if n == 1 else many}"


def listed(items: Sequence[str]) -> str:
    """Return "a", "a and b", "a, b and c"."""
    if len(items) < 2:  # noqa: PLR2004 - one thing is no list
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def capital(sentence: str) -> str:
    """Return the sentence with a capital at its beginning."""
    return sentence[:1].upper() + sentence[1:]


def shortened(text: str, limit: int = QUOTED_CHARACTERS) -> str:
    """Return the text on one line, cut at the end of a word where it is longer than the limit."""
    line = re.sub(r"[ \t\r\n\f\v]+", " ", text[: 4 * limit]).strip(" ")
    if len(line) <= limit and len(text) <= 4 * limit:
        return line
    cut = line[: limit + 1].rsplit(" ", 1)[0] if " " in line[:limit] else line[:limit]
    return cut.rstrip(" ,;:–—-") + f"{NO_BREAK}…"


def quoted(text: str, limit: int = QUOTED_CHARACTERS) -> str:
    """Return a passage in quotation marks, shortened, its direction of writing kept inside them."""
    inside = shortened(text, limit).translate(_DIRECTIONS)
    if any(unicodedata.bidirectional(c) in {"R", "AL", "AN"} for c in inside):
        inside = f"{_ISOLATE}{inside}{_END_ISOLATE}"
    return f"“{inside}”"


def passage(text: str, limit: int = QUOTED_CHARACTERS) -> str:
    """Return the beginning of a passage in quotation marks; marks of its own become single ones."""
    return quoted(text.replace("“", "‘").replace("”", "’"), limit)


def paragraph_sign(index: int) -> str:
    """Return the sign and number of a paragraph from its index: "¶ 4"."""
    return f"¶{NO_BREAK}{number(index + 1)}"

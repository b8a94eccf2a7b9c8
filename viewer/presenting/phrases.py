"""Small grammar for sentences: numbers, lists, quotations. Knows nothing of comparisons."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import reduce

from viewer.translation import ENGLISH, language, number, tr

NO_BREAK = "\u00a0"

# The longest quotation in a sentence: about one line of a list at its usual width.
QUOTED_CHARACTERS = 60
_IN_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
# Invisible marks that turn the direction of what follows: they must not leave the quotation.
_DIRECTIONS = dict.fromkeys(map(ord, "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"))
_STAMP = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?")
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
_LEFTWARD, _RIGHTWARD = "\u2067", "\u2066"


def in_words(n: int) -> str:
    """Return a small number in words, a large one in figures.

    Other languages bend their numerals to the noun that follows: there it stands in figures, or the sentence has it.
    """
    return _IN_WORDS[n] if n < len(_IN_WORDS) and language() == ENGLISH.code else number(n)


def listed(items: Sequence[str]) -> str:
    """Return "a", "a and b", "a, b and c"."""
    if len(items) < 2:  # noqa: PLR2004 - one thing is no list
        return "".join(items)
    return tr("{items} and {last}", items=joined(items[:-1]), last=items[-1])


def joined(items: Iterable[str]) -> str:
    """Return "a, b, c"."""
    return reduce(lambda before, item: tr("{items}, {item}", items=before, item=item), items)


def clauses_joined(clauses: Iterable[str]) -> str:
    """Return "a; b; c"."""
    return reduce(lambda before, clause: tr("{clauses}; {clause}", clauses=before, clause=clause), clauses)


def stopped(clause: str) -> str:
    """Return a clause as a sentence of its own: with a capital and a full stop."""
    return tr("{sentence}.", sentence=capital(clause))


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
    return in_marks(_isolated(shortened(text, limit)))


def in_marks(words: str) -> str:
    """Return words in quotation marks."""
    return tr("“{words}”", words=words)


def passage(text: str, limit: int = QUOTED_CHARACTERS) -> str:
    """Return the beginning of a passage in quotation marks; marks of its own become single ones."""
    return in_marks(beginning(text, limit))


def beginning(text: str, limit: int = QUOTED_CHARACTERS) -> str:
    """Return the beginning of a passage as it stands between quotation marks."""
    return _isolated(shortened(text.replace("“", "‘").replace("”", "’"), limit))


def _isolated(words: str) -> str:
    inside = words.translate(_DIRECTIONS)
    if any(unicodedata.bidirectional(c) in {"R", "AL", "AN"} for c in inside):
        return f"{_ISOLATE}{inside}{_END_ISOLATE}"
    return inside


def drawn_apart(lines: Iterable[str]) -> list[str]:
    """Return the lines of a sentence so that each can be drawn by itself.

    A quotation that turns the direction of writing, and runs on into the next line, is closed and opened again.
    """
    apart, opened = [], ""
    for line in lines:
        whole = opened + line
        start = max(whole.rfind(one) for one in (_ISOLATE, _LEFTWARD, _RIGHTWARD))
        is_open = start > whole.rfind(_END_ISOLATE)
        opened = (_LEFTWARD if _runs_leftward(whole[start:]) else _RIGHTWARD) if is_open else ""
        apart.append(whole + _END_ISOLATE if is_open else whole)
    return apart


def reopened(line: str) -> int:
    """Return how many signs `drawn_apart` has put before the words of a line."""
    return int(line.startswith((_LEFTWARD, _RIGHTWARD)))


def _runs_leftward(isolate: str) -> bool:
    """Whether what stands in an isolate runs from right to left: by its first letter, or as its opening sign says."""
    if isolate[0] != _ISOLATE:
        return isolate[0] == _LEFTWARD
    return next((unicodedata.bidirectional(c) in {"R", "AL"} for c in isolate if c.isalpha()), False)


def day_and_time(stamp: str) -> str:
    """Return a date as a page tells it; the stamp of a machine without its seconds and its zone."""
    found = _STAMP.fullmatch(stamp.strip())
    return " ".join(part for part in found.groups() if part) if found else stamp


def paragraph_sign(index: int) -> str:
    """Return the sign and number of a paragraph from its index: "¶ 4"."""
    return f"¶{NO_BREAK}{number(index + 1)}"


def paragraphs_sign(first: int, last: int) -> str:
    """Return the sign and numbers of paragraphs that follow each other, from their indexes: "¶ 5–16"."""
    return paragraph_sign(first) if first == last else f"{paragraph_sign(first)}–{number(last + 1)}"

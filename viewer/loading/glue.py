"""What joins two lines of one paragraph: a space, or nothing after a hyphen and between ideographs."""

from __future__ import annotations

import re

# The hyphen-minus, the hyphen and the soft hyphen: what divides a word at the end of a line. A dash does not.
HYPHENS = "-\u2010\u00ad"

# Scripts that are written without spaces between words: Chinese and Japanese, their punctuation and wide forms.
_UNSPACED = re.compile(
    "[\u3000-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uff60\U00020000-\U0003ffff]"
)


def is_unspaced(text: str) -> bool:
    """Whether a text holds any character of a script that is written without spaces."""
    return not text.isascii() and bool(_UNSPACED.search(text))


def glues(texts: list[str]) -> tuple[list[str], list[int]]:
    """Return what would join each line with the next, and which lines end in a word-dividing hyphen."""
    out = [" "] * max(0, len(texts) - 1)
    hyphens = [k for k, text in enumerate(texts[:-1]) if text[-1] in HYPHENS and _divides(text, texts[k + 1])]
    for k in hyphens:
        out[k] = ""
    for k in _between_ideographs(texts):
        out[k] = ""
    return out, hyphens


def _divides(text: str, following: str) -> bool:
    """Whether the hyphen at the end of a line stands between two letters."""
    return text[-2:-1].isalpha() and following[0].isalpha()


def _between_ideographs(texts: list[str]) -> list[int]:
    unspaced = [not t.isascii() and bool(_UNSPACED.match(t[-1])) for t in texts[:-1]]
    return [k for k, is_one in enumerate(unspaced) if is_one and _UNSPACED.match(texts[k + 1][0])]

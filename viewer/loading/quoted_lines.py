"""Take off the signs that a mail sets before each line that it quotes (> and >>). Never judges who said what.

They are drawn before lines, not words of the text: wrapped otherwise, the same text has them elsewhere. A sign before
one line or two, or before amounts alone, says something (> 70 years), and three before the first line are those of a
programming language.
"""

from __future__ import annotations

import re
from itertools import groupby

from viewer.loading.lines import TRIMMED, Cut, clean

_SIGNS = re.compile(r"(?:>[ \t]?)+")
# An amount, and no number of an item.
_AMOUNT = re.compile(r">[ \t]?[$£€]?\d+(?:[.,]\d+)*(?![\d.,)])")
_FEWEST = 3
_DEEPEST = 2


def without_quoting(cut: Cut) -> Cut:
    """Return the lines with the signs of quotation taken off; where these begin, end or change, a paragraph does."""
    out = cut
    dropped: set[int] = set()
    quoted = (n for n, text in enumerate(cut.texts) if text[0] == ">")
    for _, run in groupby(enumerate(quoted), lambda pair: pair[1] - pair[0]):
        lines = [n for _, n in run]
        if _is_quotation(cut, lines):
            dropped |= _bare(out, lines)
    return out.taken([n for n in range(len(out.texts)) if n not in dropped]) if dropped else out


def _depth(text: str) -> int:
    found = _SIGNS.match(text)
    return found.group().count(">") if found else 0


def _is_quotation(cut: Cut, lines: list[int]) -> bool:
    said = [n for n in lines if _SIGNS.fullmatch(cut.texts[n]) is None]
    amounts = all(_AMOUNT.match(cut.texts[n]) for n in said)
    return len(said) >= _FEWEST and not amounts and _depth(cut.texts[lines[0]]) <= _DEEPEST


def _bare(cut: Cut, lines: list[int]) -> set[int]:
    """Take the signs off lines that follow one another; return those that hold nothing else."""
    blank: set[int] = set()
    last = lines[0] - 1
    depth = 0
    for n in lines:
        here = _depth(cut.texts[n])
        if _SIGNS.fullmatch(cut.texts[n]):
            blank.add(n)
            continue
        if last >= 0 and (here != depth or last != n - 1):
            cut.gaps[last] = True
        last, depth = n, here
        _take_off(cut, n)
    cut.gaps[last] = True
    return blank


def _take_off(cut: Cut, n: int) -> None:
    raw = cut.raws.pop(n, cut.texts[n])
    cut.bends.pop(n, None)
    signs = _SIGNS.match(raw)
    rest = raw[signs.end() if signs else 0 :]
    text = rest.lstrip(TRIMMED)
    cut.sources[n] += len(raw) - len(text)
    cut.indents[n] = len(rest) - len(text)
    cut.texts[n], bends = clean(text, cut.sources[n])
    if bends:
        cut.raws[n], cut.bends[n] = text, bends

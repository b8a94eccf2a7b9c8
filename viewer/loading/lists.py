"""Find the items of lists in plain text: lines that begin with the same sign, or with rising numbers or letters.

One such line says little ("12. March" may be the end of a sentence, "- so" a dash), but neighbours of one kind are a
list: whatever follows an item is part of it or another item.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from viewer.loading.lines import Cut

_SIGNS = "*\u2022\u2023\u25e6\u25aa\u25ab\u25cf\u25cb\u25a0\u25a1\u2043\u2219\u00b7"
_DASHES = "\u2013-"
_SIGNS_AND_DASHES = frozenset(_SIGNS + _DASHES)
_MARKER = re.compile(rf"(?:([{_SIGNS}{_DASHES}])|(\(?)(?:(\d{{1,3}})|([a-z]|[A-Z](?=\)))|([ivx]{{2,6}}))([.)]))\s+\S")
# The sign behind a number or letter stands among the first so many characters.
_NEAR = 7
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi")

# Dashes begin the lines of a dialogue too, which are sentences: of items at least so many are none.
_NO_SENTENCES = 0.5
_SENTENCE_ENDS = frozenset(".!?\u2026\u3002\uff01\uff1f\u061f\"'\u201d\u2019\u00bb")


class _Marker(NamedTuple):
    """The sign before an item: its kind, and its numbers where it is one (a letter can be a Roman number too)."""

    kind: str
    numbers: tuple[int, ...]


@dataclass(slots=True)
class Items:
    """The lines on which items begin, and those that carry one on."""

    begins: list[int] = field(default_factory=list)
    carries: list[int] = field(default_factory=list)


def items_of(cut: Cut) -> Items:
    """Return the items of all lists of two and more."""
    starts = [t[:_NEAR] for t in cut.texts]
    likely = [n for n, s in enumerate(starts) if "." in s or ")" in s or s[0] in _SIGNS_AND_DASHES]
    markers = {n: m for n in likely if (m := _marker(cut.texts[n]))}
    out = Items()
    chain: list[int] = []
    for n in markers:
        if chain and not _goes_on(cut, markers, chain, n):
            _add(out, cut, chain)
            chain = []
        chain.append(n)
    _add(out, cut, chain)
    return out


def _marker(text: str) -> _Marker | None:
    found = _MARKER.match(text)
    if not found:
        return None
    sign, opens, number, letter, roman, closes = found.groups()
    if sign:
        return _Marker(sign, ())
    if number:
        return _Marker(f"{opens}1{closes}", (int(number),))
    kind = "a" if (letter or roman).islower() else "A"
    as_roman = [_ROMAN.index(r) + 1 for r in [letter or roman] if r in _ROMAN]
    return _Marker(f"{opens}{kind}{closes}", (*as_roman, *([100 + ord(letter)] if letter else [])))


def _goes_on(cut: Cut, markers: dict[int, _Marker], chain: list[int], n: int) -> bool:
    """Whether the item on line n is the next one after those of the chain."""
    last = chain[-1]
    one, other = markers[last], markers[n]
    if one.kind != other.kind or (not one.numbers and cut.indents[last] != cut.indents[n]):
        return False
    if one.numbers and not any(b == a + 1 for a in one.numbers for b in other.numbers):
        return False
    if any(cut.gaps[last : n - 1]):
        return False
    # What stands between the two is part of the first: set in, or the rest of a block that began with it.
    between = range(last + 1, n)
    return cut.gaps[n - 1] or all(cut.indents[k] > cut.indents[last] for k in between) or _begins_block(cut, chain[0])


def _begins_block(cut: Cut, n: int) -> bool:
    return n == 0 or cut.gaps[n - 1] or cut.texts[n - 1][-1] in ":\uff1a"


def _add(out: Items, cut: Cut, chain: list[int]) -> None:
    if len(chain) < 2 or not _is_list(cut, chain):  # noqa: PLR2004 - one item is no list
        return
    out.begins += chain
    for n, following in pairwise((*chain, len(cut.texts))):
        k = n + 1
        while k < following and not cut.gaps[k - 1] and cut.indents[k] > cut.indents[n]:
            out.carries.append(k)
            k += 1


def _is_list(cut: Cut, chain: list[int]) -> bool:
    """Whether lines that begin with dashes are items, and not what people say."""
    if cut.texts[chain[0]][0] not in _DASHES:
        return True
    items = sum(1 for n in chain if cut.texts[n][-1] not in _SENTENCE_ENDS or cut.texts[n][2:3].islower())
    return items >= len(chain) * _NO_SENTENCES

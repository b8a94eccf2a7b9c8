"""Find what the pages of a printed text leave between its lines: page numbers, running heads, notes at the foot.

    the captain, who was the last to leave, was washed from the rigging and

    THE COUNTY CHRONICLE.               4

    perished within sight of the shore.

A number on a line by itself may as well head a section. Pages are known by numbers that rise and by what no section
does: they tear sentences. A form feed says so by itself. What is found is named, never dropped.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from viewer.loading.glue import HYPHENS
from viewer.loading.lines import Cut
from viewer.loading.source import Source

# A running head is no longer, and it and a number fill so many lines at most. The address that a browser prints below
# each page may have any length.
_LONGEST = 80
_ADDRESS = re.compile(r"\b[a-z]{3,}://\S+", re.IGNORECASE)
_LINES = 2

# A head without a number is shorter than a line of the text, which may recur and end a page too, and stands on at least
# this share of the pages: left ones and right ones can have heads of their own.
_HEAD = 45
_OFTEN = 0.4

# From one number found to the next so many may be missing, for the reader of the scan failed there.
_MISSING = 3
# And so many other lines with numbers may stand between the two.
_WINDOW = 40

# A number that tears a sentence says so much more than one that may head a section.
_TEARS = 4

# Of the places between two pages at least this share tears a sentence; of the ends of sections none does.
_TORN = 0.25

# So many blocks of notes stand at the foot of a page at most.
_NOTES = 8

_OPENS, _CLOSES = r"[\[({<|\u2013\u2014\-\u2022\u00b7.\s]*", r"[\])}>|\u2013\u2014\-\u2022\u00b7.\s]*"
_CYRILLIC = "\u0441(?:\u0442\u0440(?:\u0430\u043d\u0438\u0446\u0430)?)?"
_PAGE = rf"(?:p(?:age|g|p)?|s(?:eite)?|p\u00e1g(?:ina)?|pagina|{_CYRILLIC})\b\.?\s*"
_OF = r"(?:\s*(?:of|/|von|de|di|\u0438\u0437)\s*\d{1,4})?"
_BARE = re.compile(rf"{_OPENS}(?:{_PAGE})?(\d{{1,4}}){_OF}{_CLOSES}", re.IGNORECASE)
_NUMBER_FIRST = re.compile(r"(\d{1,4})\s+(\D{3,})")
_NUMBER_LAST = re.compile(r"(\D{3,}?)[\s.,]+[\[(]?(?:p\.\s*)?(\d{1,4})[\])]?\.?")
_SIGNATURE = re.compile(r"\*?[A-Z]{1,2} ?\d{0,2}")
_NOTE = re.compile(
    r"(?:[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+|[*\u2020\u2021\u00a7]{1,3}|\[\d{1,3}\]|\(\d{1,2}\)|\d{1,2})\s?\w"
)
_NO_LETTER = re.compile(r"[\W\d_]+")
_ENDS = frozenset(".!?:;\u2026\u3002\uff01\uff1f\u061f\"'\u201d\u2019\u00bb)]")


class _Slot(NamedTuple):
    """A short block of lines that may belong to the page, with its number and what else it says."""

    first: int
    last: int
    number: int | None
    bare: bool
    says: str
    signature: bool = False


@dataclass(slots=True)
class Pages:
    """Lines that belong to the page, blocks of notes at its foot, and the lines before which a page begins."""

    furniture: list[int] = field(default_factory=list)
    notes: list[range] = field(default_factory=list)
    begins: set[int] = field(default_factory=set)


def pages_of(cut: Cut, source: Source) -> Pages:
    """Return what belongs to the pages and not to the text. Where it is not sure, that is nothing."""
    fed = set(_after_form_feeds(cut, source))
    slots = list(_slots(cut, fed))
    out = Pages(begins=fed)
    for first, last in _with_known(cut, source, _between_pages(cut, slots, fed)):
        out.furniture += range(first, last + 1)
        out.begins.add(last + 1)
        out.notes += _notes(cut, first, last)
    return out


def _with_known(cut: Cut, source: Source, found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the first and last line of all that was found, and of what was known before, which may touch it.

    What stands before the first page or behind the last tears nothing, and is only what it was found to be.
    """
    known = {n for n, at in enumerate(cut.sources) if at in source.of_pages} if source.of_pages else set()
    before, behind = 0, len(cut.sources)
    while before in known:
        before += 1
    while behind - 1 in known:
        behind -= 1
    lines = known & set(range(before, behind))
    if not lines:
        return found
    lines.update(*(range(first, last + 1) for first, last in found))
    firsts, lasts = ({n for n in lines if n + step not in lines} for step in (-1, 1))
    return list(zip(sorted(firsts), sorted(lasts), strict=True))


def _after_form_feeds(cut: Cut, source: Source) -> Iterator[int]:
    """Yield the lines that stand first on a page."""
    at = source.text.find("\f")
    while at >= 0:
        line = bisect_right(cut.sources, at)
        if 0 < line < len(cut.sources):
            yield line
        at = source.text.find("\f", at + 1)


def _slots(cut: Cut, fed: set[int]) -> Iterator[_Slot]:
    """Yield the short blocks of lines, from top to bottom; beside a form feed a line is one by itself."""
    first = 0
    for n, gap in enumerate(cut.gaps):
        closes_page = n + 1 in fed
        ends = gap or closes_page or n + 1 == len(cut.gaps)
        if (n in fed and not ends) or (closes_page and n > first):
            yield from _slot(cut, n, n)
        elif ends and n - first < _LINES:
            yield from _slot(cut, first, n)
        if ends or n in fed:
            first = n + 1


def _slot(cut: Cut, first: int, last: int) -> Iterator[_Slot]:
    texts = cut.texts[first : last + 1]
    if any(_length(text) > _LONGEST for text in texts):
        return
    numbers = [found for text in texts if (found := _number(text)) and (found[1] or first == last)]
    number, bare = numbers[0] if len(numbers) == 1 else (None, False)
    says = _NO_LETTER.sub("", "".join(texts)).casefold()
    yield _Slot(first, last, number, bare, says, _SIGNATURE.fullmatch(texts[0]) is not None and first == last)


def _number(text: str) -> tuple[int, bool] | None:
    """Return the page number in a line, and whether the line says nothing else."""
    if bare := _BARE.fullmatch(text):
        return int(bare[1]), True
    if first := _NUMBER_FIRST.fullmatch(text):
        return None if first[2][0].islower() else (int(first[1]), False)
    last = None if text[0].islower() else _NUMBER_LAST.fullmatch(text)
    return (int(last[2]), False) if last else None


def _chain(slots: list[_Slot], torn: set[int]) -> list[int]:
    """Return the row of slots whose numbers rise one by one, or nearly so, that counts for most; `torn` count for more.

    The number at the foot of a page and that in the head of the next may be one.
    """
    numbered = [k for k, slot in enumerate(slots) if slot.number is not None]
    worth: dict[int, int] = {}
    before: dict[int, int | None] = {}
    for n, k in enumerate(numbered):
        own = _TEARS if k in torn else 1
        worth[k], before[k] = own, None
        for j in numbered[max(0, n - _WINDOW) : n]:
            rise = (slots[k].number or 0) - (slots[j].number or 0)
            if 0 <= rise <= _MISSING and worth[j] + own > worth[k]:
                worth[k], before[k] = worth[j] + own, j
    end = max(numbered, key=lambda k: (worth[k], -k), default=None)
    chain: list[int] = []
    while end is not None:
        chain.append(end)
        end = before[end]
    rises = len(chain) > 1 and slots[chain[0]].number != slots[chain[-1]].number
    return chain[::-1] if rises else chain[:1]


def _torn_slots(cut: Cut, slots: list[_Slot]) -> set[int]:
    """Return the slots that tear a sentence, together with those that they touch."""
    recurring = Counter(slot.says for slot in slots if slot.says)
    likely = {k for k, slot in enumerate(slots) if slot.number is not None or recurring[slot.says] > 1}
    lines = {n for span in _runs(slots, likely) if _is_torn(cut, *span) for n in range(span[0], span[1] + 1)}
    return {k for k in likely if slots[k].first in lines}


def _between_pages(cut: Cut, slots: list[_Slot], fed: set[int]) -> list[tuple[int, int]]:
    """Return the first and last line of all that stands between two pages."""
    chain = _chain(slots, _torn_slots(cut, slots))
    if fed:
        by_feed = {k for k, slot in enumerate(slots) if slot.first in fed or slot.last + 1 in fed}
        return _runs(slots, _with_heads(cut, slots, by_feed & set(chain), by_feed))
    found = _runs(slots, _with_heads(cut, slots, set(chain), set()))
    torn = [n for n in found if _is_torn(cut, *n)]
    if len(chain) > 1 and torn and len(torn) >= len(found) * _TORN:
        return found
    # No numbers rise, but one that tears a sentence is that of a page.
    alone = {k for k, slot in enumerate(slots) if slot.number and (slot.bare or cut.texts[slot.last].isupper())}
    return [n for n in _runs(slots, alone) if _is_torn(cut, *n)]


def _with_heads(cut: Cut, slots: list[_Slot], sure: set[int], likely: set[int]) -> set[int]:
    """Return the slots that are of the page, with what recurs beside them, and the signatures of sheets."""
    beside = {j for k in sure for j in (k - 1, k + 1) if 0 <= j < len(slots) and _touch(slots, j, k)} | likely
    recurring = Counter(slots[k].says for k in beside | sure)
    often = max(2, len(_runs(slots, sure)) * _OFTEN)
    heads = {k for k in beside if slots[k].says and recurring[slots[k].says] >= often and _is_short(cut, slots[k])}
    found = sure | heads
    signed = {k - 1 for k in found if k and _touch(slots, k - 1, k)} | ({len(slots) - 1} if found else set())
    return found | {k for k in signed if slots[k].signature}


def _is_short(cut: Cut, slot: _Slot) -> bool:
    return all(_length(text) <= _HEAD for text in cut.texts[slot.first : slot.last + 1])


def _length(text: str) -> int:
    return len(_ADDRESS.sub("", text))


def _touch(slots: list[_Slot], j: int, k: int) -> bool:
    first, second = sorted((j, k))
    return slots[first].last + 1 == slots[second].first


def _runs(slots: list[_Slot], chosen: set[int]) -> list[tuple[int, int]]:
    """Return the lines of the chosen slots; what touches is one run."""
    runs: list[tuple[int, int]] = []
    for k in sorted(chosen):
        if runs and runs[-1][1] + 1 == slots[k].first:
            runs[-1] = (runs[-1][0], slots[k].last)
        else:
            runs.append((slots[k].first, slots[k].last))
    return runs


def _is_torn(cut: Cut, first: int, last: int) -> bool:
    """Whether a sentence runs on from before the lines first..last, and before the notes above them, to behind them."""
    above = next(iter(_notes(cut, first, last)), range(first, first)).start
    return _runs_on(cut, above - 1, last + 1)


def _runs_on(cut: Cut, before: int, after: int) -> bool:
    if before < 0 or after >= len(cut.texts):
        return False
    end, start = cut.texts[before], cut.texts[after]
    if end[-1] in HYPHENS and end[-2:-1].isalpha():
        return start[0].isalpha()
    return end[-1] not in _ENDS and start[0].islower()


def _notes(cut: Cut, first: int, last: int) -> list[range]:
    """Return the blocks of notes at the foot of a page, which ends before line `first`, where they tear a sentence.

    What runs on itself is the sentence, and no note.
    """
    notes: list[range] = []
    if _runs_on(cut, first - 1, last + 1):
        return notes
    end = first
    while len(notes) < _NOTES and (start := _block_start(cut, end)) > 0 and _NOTE.match(cut.texts[start]):
        notes.insert(0, range(start, end))
        end = start
    return notes if notes and _runs_on(cut, end - 1, last + 1) else []


def _block_start(cut: Cut, end: int) -> int:
    """Return the first line of the block that ends before a line, or -1."""
    start = end - 1
    while start > 0 and not cut.gaps[start - 1]:
        start -= 1
    return start

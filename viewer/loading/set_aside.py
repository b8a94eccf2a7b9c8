"""Take what belongs to the pages out from between the lines of a text, and set it behind the paragraph it stood in.

A page ends where it is full, so that its end says little about paragraphs: the lines before and after it are weighed
like any others.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import chain, pairwise

from viewer.loading.lines import Cut
from viewer.loading.printed_pages import Pages
from viewer.loading.rules import Ruled
from viewer.model import Role

# A page that ends with a sentence may end with a paragraph too: the other text can say that it does not.
PAGE_ENDS = 0.25

_SENTENCE_ENDS = frozenset(".!?:\u2026\u3002\uff01\uff1f\u061f\"'\u201d\u2019\u00bb)]")

# The lines of a note are joined.
_JOINED = -4.0


@dataclass(slots=True)
class _Block:
    """Lines set aside, with how many lines of the text stand before them, and their role."""

    before: int
    lines: list[int]
    role: Role


@dataclass(slots=True)
class Aside:
    """The lines of a source, which of them are the text's, what was set aside, and the lines with which pages end."""

    whole: Cut
    kept: list[int]
    blocks: list[_Block] = field(default_factory=list)
    ends: set[int] = field(default_factory=set)


def set_aside(ruled: Ruled, pages: Pages) -> tuple[Ruled, Aside | None]:
    """Return the text without what belongs to its pages, and that."""
    whole = ruled.cut
    apart = set(chain(pages.furniture, *pages.notes))
    kept = [n for n in range(len(whole.texts)) if n not in apart]
    if not kept or not pages.begins:
        return ruled, None
    out = Aside(whole, kept)
    found = [(n, [n], Role.RUNNING_HEAD) for n in pages.furniture] + [
        (r.start, list(r), Role.BODY) for r in pages.notes
    ]
    out.blocks = [_Block(bisect_left(kept, first), lines, role) for first, lines, role in sorted(found)]
    number = {n: new for new, n in enumerate(kept)}
    text = Ruled(
        whole.taken(kept),
        {number[n]: level for n, level in ruled.headings.items() if n in number},
        {number[n] for n in ruled.above if n in number},
    )
    for line in pages.begins:
        at = bisect_left(kept, line) - 1
        if 0 <= at < len(kept) - 1:
            text.cut.gaps[at] = False
            if text.cut.texts[at][-1] in _SENTENCE_ENDS and whole.gaps[kept[at]]:
                out.ends.add(at)
    return text, out


@dataclass(slots=True)
class Ordered:
    """The lines of a text and those set aside in the order in which they are read, each with what is before the next.

    `lines` are numbers: of the text's lines, or beyond them, in their order, of those set aside.
    """

    lines: list[int]
    weights: list[float]
    certain: list[bool]


def _paragraph_end(before: int, aside: Aside, weights: list[float], certain: list[bool]) -> int:
    """Return how many lines stand before the place behind a paragraph that `before` lines stand before, or within.

    Whether a paragraph ends with a page is for the other text to say, so its end there is not taken as one.
    """
    at = before
    while (
        0 < at <= len(certain)
        and not certain[at - 1]
        and (at == before or at - 1 in aside.ends or weights[at - 1] <= 0)
    ):
        at += 1
    return at


def set_behind(aside: Aside, weights: list[float], certain: list[bool]) -> tuple[list[int], Ordered, dict[int, Role]]:
    """Return which lines stand behind the text's, the order of all, and the roles of those set aside."""
    count = len(aside.kept)
    behind: dict[int, list[int]] = {}
    roles: dict[int, Role] = {}
    more: list[int] = []
    joined: set[int] = set()
    for block in aside.blocks:
        at = _paragraph_end(block.before, aside, weights, certain)
        first = count + len(more)
        more += block.lines
        numbers = range(first, first + len(block.lines))
        behind.setdefault(at, []).extend(numbers)
        roles |= dict.fromkeys(numbers, block.role)
        joined |= set(numbers[1:])
    order = list(behind.get(0, []))
    for n in range(count):
        order.append(n)
        order += behind.get(n + 1, ())
    out = Ordered(order, [], [])
    for one, other in pairwise(order):
        of_text = one < count and other < count
        out.weights.append(weights[one] if of_text else _JOINED if other in joined else 0.0)
        out.certain.append(certain[one] if of_text else other not in joined)
    return more, out, roles

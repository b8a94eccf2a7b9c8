"""Show a figure with letters that text recognition took for figures as one difference: 21:40 and 2l:40. Pure.

A letter in a time, a date or an amount parts it into words of their own, and the two were told as a figure that became
another one and a figure that was added. Only joins differences; what it takes in beside them is the same on both sides.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from viewer.comparing.draft import Draft
from viewer.comparing.letters import lettered
from viewer.model import Category, Span

# The letters that stand for figures, and those of them that print alike in many fonts: only these are a figure's whole
# part by themselves, for "2.B" and "1.i" count off as well.
_FIGURES = str.maketrans({"l": "1", "I": "1", "i": "1", "|": "1", "O": "0", "o": "0", "S": "5", "B": "8", "Z": "2"})
_FOR_FIGURES = "lIi|OoSBZ"
_ONE_GLYPH = frozenset("lI|Oo")
_OF_A_TIME = _ONE_GLYPH | frozenset("SBZ")
_PARTS = regex.compile(r"[.,:/'\u2019]")
# Parts of a figure with a mark between each two, with letters for figures or without.
_CHUNK = regex.compile(
    rf"(?<![\p{{L}}\p{{N}}])[0-9{_FOR_FIGURES}]+(?:[.,:/'\u2019][0-9{_FOR_FIGURES}]+)+(?![\p{{L}}\p{{N}}])"
)
# The letter may begin the next difference, behind a mark: [-1,000-]{+1+}{+,O00+}.
_BEHIND = 2
# No time, date or amount that anybody reads is longer.
_LONGEST = 30


def join_misread_figures(drafts: list[Draft], left: str, right: str) -> list[Draft]:
    """Return the drafts with those inside a figure made one, where a side of it has letters that stand for figures."""
    out: list[Draft] = []
    k = 0
    while k < len(drafts):
        found = _figure(drafts, k, left, right) if _may_be_one(drafts[k], left, right) else None
        if found is None:
            out.append(drafts[k])
            k += 1
        else:
            out.append(found.draft)
            k = found.end
    return out


@dataclass(frozen=True, slots=True)
class _Figure:
    """A figure as one difference, and the first draft behind it."""

    draft: Draft
    end: int


def _may_be_one(draft: Draft, left: str, right: str) -> bool:
    """Whether a draft, or what stands behind it, holds a letter for a figure, and is not told as misread already."""
    if draft.kind_known or draft.category is Category.SPELLING or max(len(draft.left), len(draft.right)) > _LONGEST:
        return False
    sides = (left, draft.left), (right, draft.right)
    return any(sign in text[span.start : span.end + _BEHIND] for text, span in sides for sign in _FOR_FIGURES)


def _figure(drafts: Sequence[Draft], k: int, left: str, right: str) -> _Figure | None:
    """Return the figure that begins with draft k."""
    for mine in _chunks(left, drafts[k].left):
        for theirs in _chunks(right, drafts[k].right):
            end = next((n for n in range(k, len(drafts)) if not _within(drafts[n], mine, theirs)), len(drafts))
            if end > k and _same_around(drafts[k], drafts[end - 1], mine, theirs):
                category = _category(left[mine.start : mine.end], right[theirs.start : theirs.end])
                if category and _stands_alone(drafts, k, end, mine, theirs):
                    return _Figure(lettered(Draft(category, mine, theirs), left, right), end)
    return None


def _chunks(text: str, span: Span) -> Iterator[Span]:
    """Yield the figures that a span touches."""
    for found in _CHUNK.finditer(text, max(0, span.start - _LONGEST), min(len(text), span.end + _LONGEST)):
        if found.start() <= span.end and span.start <= found.end() and len(found.group()) <= _LONGEST:
            yield Span(*found.span())


def _within(draft: Draft, left: Span, right: Span) -> bool:
    return left.start <= draft.left.start <= draft.left.end <= left.end and (
        right.start <= draft.right.start <= draft.right.end <= right.end
    )


def _same_around(first: Draft, last: Draft, left: Span, right: Span) -> bool:
    """Whether as much of the equal text stands before and behind the drafts of a figure on both sides."""
    ahead = first.left.start - left.start, first.right.start - right.start
    behind = left.end - last.left.end, right.end - last.right.end
    return ahead[0] == ahead[1] and behind[0] == behind[1]


def _stands_alone(drafts: Sequence[Draft], k: int, end: int, left: Span, right: Span) -> bool:
    """Whether the drafts around those of a figure leave it alone."""
    before = not k or (drafts[k - 1].left.end <= left.start and drafts[k - 1].right.end <= right.start)
    behind = end == len(drafts) or (left.end <= drafts[end].left.start and right.end <= drafts[end].right.start)
    return before and behind


def _category(left: str, right: str) -> Category | None:
    """Return what became of a figure: the same one misread, another one, or None where neither side was misread."""
    misread = [any(sign in _FOR_FIGURES for sign in text) for text in (left, right)]
    if misread[0] == misread[1] or not all(map(_is_figure, (left, right))):
        return None
    same = left.translate(_FIGURES) == right.translate(_FIGURES)
    if same:
        return Category.SPELLING
    return Category.NUMBER if all(any(c.isdecimal() for c in text) for text in (left, right)) else None


def _is_figure(text: str) -> bool:
    """Whether each part of a text has a figure, or is of letters that print as one; nothing is counted off by S:30."""
    alone = _OF_A_TIME if ":" in text else _ONE_GLYPH
    return all(any(c.isdecimal() for c in part) or alone.issuperset(part) for part in _PARTS.split(text))

"""Find where the same words are set otherwise: bold, italic, linked. Text that differs is not asked."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from viewer.comparing.draft import Draft
from viewer.comparing.paragraphs import Facing
from viewer.comparing.texts import Text
from viewer.comparing.tokens import Ints
from viewer.model import Category, Document, Kind, Role, Run, Span, Style


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Words first..last of one side that are set alike, and the run they stand in."""

    first: int
    last: int
    span: Span
    value: object


def formatting_differences(left: Text, right: Text, facing: Facing) -> list[Draft]:
    """Return the stretches of a row that are set or linked otherwise; they overlap the differences of text."""
    drafts = _set_otherwise(left, right, _extent(left.document, facing.left), _extent(right.document, facing.right))
    return _apart([*drafts, *_heading(left.document, right.document, facing)])


def passage_formatting(left: Text, right: Text, here: Span, there: Span) -> list[Draft]:
    """Return the same of two passages that face each other, such as a sentence that moved."""
    return _apart(_set_otherwise(left, right, here, there))


def _set_otherwise(left: Text, right: Text, here: Span, there: Span) -> list[Draft]:
    runs = _runs_of(left.document, here), _runs_of(right.document, there)
    drafts: list[Draft] = []
    if runs[0] or runs[1]:
        rows = left.words_in(here), right.words_in(there)
        for category, pick in ((Category.LINK, _links), (Category.FORMATTING, _styles)):
            stretches = list(pick(left, runs[0])), list(pick(right, runs[1]))
            drafts += _missing(left, right, stretches[0], stretches[1], rows, category, flip=False)
            drafts += _missing(right, left, stretches[1], stretches[0], (rows[1], rows[0]), category, flip=True)
    return drafts


def _apart(drafts: list[Draft]) -> list[Draft]:
    """Drop what the other side's view of the same stretch says again."""
    out: list[Draft] = []
    for d in drafts:
        if not any(k.category is d.category and (k.left.overlaps(d.left) or k.right.overlaps(d.right)) for k in out):
            out.append(d)
    return out


def _extent(document: Document, paragraphs: tuple[int, int]) -> Span:
    return Span(document.paragraphs[paragraphs[0]].start, document.paragraphs[paragraphs[1]].end)


def _runs_of(document: Document, span: Span) -> Sequence[Run]:
    """Return the runs in a passage, cut at its edges."""
    first = bisect_right(document.runs, span.start, key=lambda r: r.end)
    found = document.runs[first : bisect_left(document.runs, span.end, lo=first, key=lambda r: r.start)]
    return [
        r
        if span.start <= r.start and r.end <= span.end
        else replace(r, start=max(r.start, span.start), end=min(r.end, span.end))
        for r in found
    ]


def _links(text: Text, runs: Sequence[Run]) -> Iterator[_Stretch]:
    """Yield the links; one that holds several formattings is one link."""
    yield from _stretches(text, [(r.start, r.end, r.link) for r in runs if r.link is not None])


def _styles(text: Text, runs: Sequence[Run]) -> Iterator[_Stretch]:
    yield from _stretches(text, [(r.start, r.end, r.style) for r in runs if r.style is not Style.PLAIN])


def _stretches(text: Text, found: list[tuple[int, int, object]]) -> Iterator[_Stretch]:
    joined: list[tuple[int, int, object]] = []
    for start, end, value in found:
        if joined and joined[-1][1] == start and joined[-1][2] == value:
            joined[-1] = (joined[-1][0], end, value)
        else:
            joined.append((start, end, value))
    for start, end, value in joined:
        first = bisect_right(text.tokens.ends, start)
        last = bisect_left(text.tokens.begins, end) - 1
        if first <= last:
            yield _Stretch(first, last, Span(start, end), value)


def _missing(
    here: Text,
    there: Text,
    mine: list[_Stretch],
    others: list[_Stretch],
    rows: tuple[tuple[int, int], tuple[int, int]],
    category: Category,
    *,
    flip: bool,
) -> Iterator[Draft]:
    """Yield the stretches that the other side does not set so, where it has their words."""
    for stretch in mine:
        partners = here.partner[stretch.first : stretch.last + 1]
        partners = partners[(partners >= rows[1][0]) & (partners < rows[1][1])]
        if not len(partners):
            continue
        twin = _overlapping(others, int(partners.min()), int(partners.max()))
        if twin is not None and (
            twin.value == stretch.value and (category is Category.LINK or _same_words(stretch, twin, here.partner))
        ):
            continue
        span = _span_of(there, int(partners.min()), int(partners.max()))
        if twin is not None and category is Category.LINK:
            span = twin.span
        sides = (span, stretch.span) if flip else (stretch.span, span)
        yield Draft(category, *sides, kind_known=Kind.REFORMATTED)


def _overlapping(stretches: list[_Stretch], first: int, last: int) -> _Stretch | None:
    return next((s for s in stretches if s.first <= last and first <= s.last), None)


def _same_words(mine: _Stretch, other: _Stretch, partner: Ints) -> bool:
    """Whether the two stretches begin and end at the same words, as far as these agree."""
    first, last = int(partner[mine.first]), int(partner[mine.last])
    return (first < 0 or first == other.first) and (last < 0 or last == other.last)


def _span_of(text: Text, first: int, last: int) -> Span:
    return Span(int(text.tokens.start[first]), int(text.tokens.end[last]))


def _heading(left: Document, right: Document, facing: Facing) -> Iterator[Draft]:
    """Yield the paragraph that is a heading on one side alone, or of another level."""
    if facing.left[0] != facing.left[1] or facing.right[0] != facing.right[1]:
        return
    one, two = left.paragraphs[facing.left[0]], right.paragraphs[facing.right[0]]
    if one.level != two.level and Role.HEADING in (one.role, two.role):
        yield Draft(
            Category.FORMATTING, Span(one.start, one.end), Span(two.start, two.end), kind_known=Kind.REFORMATTED
        )

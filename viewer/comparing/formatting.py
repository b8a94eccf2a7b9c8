"""Find where the same words are set otherwise: bold, italic, linked. Text that differs is not asked.

A stretch is cut at the differences of text inside it, so that both sides of each piece say the same. A link or the
level of a heading is one change all the same: the longest piece tells it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from viewer.comparing.draft import Draft, around
from viewer.comparing.paragraphs import Facing
from viewer.comparing.texts import Text
from viewer.model import Category, Document, Kind, Role, Run, Span, Style


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Words first..last of one side that are set alike, and the run they stand in."""

    first: int
    last: int
    span: Span
    value: object


def formatting_differences(left: Text, right: Text, facing: Facing, told: Sequence[Draft]) -> list[Draft]:
    """Return the stretches of a row that are set or linked otherwise, but for what is `told` to differ."""
    places = _extent(left.document, facing.left), _extent(right.document, facing.right)
    drafts = _set_otherwise(left, right, *places, told)
    return _joined(_apart([*_heading(left, right, facing, told), *drafts]), left, right)


def passage_formatting(left: Text, right: Text, here: Span, there: Span, told: Sequence[Draft]) -> list[Draft]:
    """Return the same of two passages that face each other, such as a sentence that moved."""
    return _joined(_apart(_set_otherwise(left, right, here, there, told)), left, right)


def _set_otherwise(left: Text, right: Text, here: Span, there: Span, told: Sequence[Draft]) -> list[Draft]:
    runs = _runs_of(left.document, here), _runs_of(right.document, there)
    drafts: list[Draft] = []
    if runs[0] or runs[1]:
        views = (
            _View(left, right, right.words_in(there), _Told(d.left for d in told), _Told(d.right for d in told)),
            _View(right, left, left.words_in(here), _Told(d.right for d in told), _Told(d.left for d in told)),
        )
        for category, pick in ((Category.LINK, _links), (Category.FORMATTING, _styles)):
            one, two = list(pick(left, runs[0])), list(pick(right, runs[1]))
            drafts += [Draft(category, *s, kind_known=Kind.REFORMATTED) for s in _missing(views[0], one, two, category)]
            drafts += [
                Draft(category, b, a, kind_known=Kind.REFORMATTED) for a, b in _missing(views[1], two, one, category)
            ]
    return drafts


def _apart(drafts: list[Draft]) -> list[Draft]:
    """Drop what the other side's view of the same stretch says again."""
    out: list[Draft] = []
    for d in drafts:
        if not any(k.category is d.category and (k.left.overlaps(d.left) or k.right.overlaps(d.right)) for k in out):
            out.append(d)
    return out


def _joined(drafts: list[Draft], left: Text, right: Text) -> list[Draft]:
    """Join stretches that became the same with no word between: in bold, a word in italics is part of the passage."""
    out: list[Draft] = []
    last: Draft | None = None
    for d in sorted(drafts, key=lambda d: (d.left, d.right)):
        if last and d.category is last.category is Category.FORMATTING and _are_one(last, d, left, right):
            out[-1] = replace(out[-1], left=around(out[-1].left, d.left), right=around(out[-1].right, d.right))
        else:
            out.append(d)
        last = d
    return out


def _are_one(a: Draft, b: Draft, left: Text, right: Text) -> bool:
    between = left.document.text[a.left.end : b.left.start], right.document.text[a.right.end : b.right.start]
    if a.left.end > b.left.start or a.right.end > b.right.start or any(t.strip(" \u00a0") for t in between):
        return False
    one, two = _styles_at(a, left, right), _styles_at(b, left, right)
    # Two runs of one style with a space between them are two: else they were one run.
    return one != two and one[0] ^ one[1] == two[0] ^ two[1]


def _styles_at(draft: Draft, left: Text, right: Text) -> tuple[Style, Style]:
    """Return how the first word of a stretch is set on both sides."""
    one, two = (
        next((r.style for r in _runs_of(text.document, span) if r.start < r.end), Style.PLAIN)
        for text, span in ((left, draft.left), (right, draft.right))
    )
    return one, two


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


class _Told:
    """Where one side of a row is told to differ."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted((s.start, s.end) for s in spans):
            if self._ends and start < self._ends[-1]:
                self._ends[-1] = max(end, self._ends[-1])
            else:
                self._starts.append(start)
                self._ends.append(end)

    def touches(self, span: Span) -> bool:
        """Whether anything in a span, or between two letters of it, is told to differ."""
        k = bisect_right(self._ends, span.start)
        return k < len(self._starts) and self._starts[k] < span.end


@dataclass(frozen=True, slots=True)
class _View:
    """One side as it is set, the words (first, end) of the other that face it, and what differs on both."""

    here: Text
    there: Text
    words: tuple[int, int]
    told_here: _Told
    told_there: _Told

    def same(self, first: int, last: int, bounds: Span) -> Iterator[tuple[Span, Span]]:
        """Yield the stretches of the words first..last that both sides have, with the marks beside them."""
        group: list[int] = []
        for word in range(first, last + 1):
            if group and not self._goes_on(group[-1], word):
                yield self._spans(group, bounds)
                group = []
            if self._agrees(word):
                group.append(word)
        if group:
            yield self._spans(group, bounds)

    def _agrees(self, word: int) -> bool:
        """Whether a word is the same on the other side, to the letter, and no difference takes it in."""
        other = int(self.here.partner[word])
        if not self.words[0] <= other < self.words[1] or self.here.tokens.word(word) != self.there.tokens.word(other):
            return False
        return not self._told(_span_of(self.here, word, word), _span_of(self.there, other, other))

    def _goes_on(self, word: int, following: int) -> bool:
        """Whether one word follows another on both sides with the same between them."""
        here, there = self.here, self.there
        other = int(here.partner[word])
        if not self._agrees(following) or int(here.partner[following]) != other + 1:
            return False
        a, b = here.tokens.gap_before(following), there.tokens.gap_before(other + 1)
        return bool(here.document.text[a[0] : a[1]] == there.document.text[b[0] : b[1]])

    def _spans(self, words: Sequence[int], bounds: Span) -> tuple[Span, Span]:
        """Return the spans of words that follow each other, and of the same marks around them."""
        first, last = words[0], words[-1]
        a = _span_of(self.here, first, last)
        b = _span_of(self.there, int(self.here.partner[first]), int(self.here.partner[last]))
        one, two = self.here.document.text, self.there.document.text
        while a.start > bounds.start and one[a.start - 1 : a.start] == two[b.start - 1 : b.start] and b.start:
            wider = Span(a.start - 1, a.end), Span(b.start - 1, b.end)
            if self._told(*wider):
                break
            a, b = wider
        while a.end < bounds.end and one[a.end : a.end + 1] == two[b.end : b.end + 1]:
            wider = Span(a.start, a.end + 1), Span(b.start, b.end + 1)
            if self._told(*wider):
                break
            a, b = wider
        shared = one[a.start : a.end]
        ahead, behind = len(shared) - len(shared.lstrip()), len(shared) - len(shared.rstrip())
        return Span(a.start + ahead, a.end - behind), Span(b.start + ahead, b.end - behind)

    def _told(self, here: Span, there: Span) -> bool:
        return self.told_here.touches(here) or self.told_there.touches(there)


def _missing(
    view: _View, mine: list[_Stretch], others: list[_Stretch], category: Category
) -> Iterator[tuple[Span, Span]]:
    """Yield the stretches that the other side does not set so, where it has their words."""
    for stretch in mine:
        partners = view.here.partner[stretch.first : stretch.last + 1]
        partners = partners[(partners >= view.words[0]) & (partners < view.words[1])]
        if not len(partners):
            continue
        twin = _overlapping(others, int(partners.min()), int(partners.max()))
        if twin is not None and (
            twin.value == stretch.value and (category is Category.LINK or _same_words(view, stretch, twin))
        ):
            continue
        pieces = view.same(stretch.first, stretch.last, stretch.span)
        yield from _longest(pieces) if category is Category.LINK else pieces


def _longest(pieces: Iterable[tuple[Span, Span]]) -> Iterator[tuple[Span, Span]]:
    """Yield the longest of the pieces of what is one change, however many of its words are others."""
    found = max(pieces, key=lambda s: len(s[0]), default=None)
    if found is not None:
        yield found


def _overlapping(stretches: list[_Stretch], first: int, last: int) -> _Stretch | None:
    return next((s for s in stretches if s.first <= last and first <= s.last), None)


def _same_words(view: _View, mine: _Stretch, other: _Stretch) -> bool:
    """Whether the two stretches begin and end at the same words, as far as these agree.

    What the other has besides at its ends, and this side has not, differs by itself.
    """
    first, last = int(view.here.partner[mine.first]), int(view.here.partner[mine.last])
    return (first < 0 or _is_new(view, other.first, first)) and (last < 0 or _is_new(view, last + 1, other.last + 1))


def _is_new(view: _View, first: int, end: int) -> bool:
    """Whether the words first..end-1 of the other side, if any, stand there alone."""
    return first <= end and bool((view.there.partner[first:end] < 0).all())


def _span_of(text: Text, first: int, last: int) -> Span:
    return Span(int(text.tokens.start[first]), int(text.tokens.end[last]))


def _heading(left: Text, right: Text, facing: Facing, told: Sequence[Draft]) -> Iterator[Draft]:
    """Yield the words of a paragraph that is a heading on one side alone, or of another level."""
    if facing.left[0] != facing.left[1] or facing.right[0] != facing.right[1]:
        return
    p, q = facing.left[0], facing.right[0]
    one, two = left.document.paragraphs[p], right.document.paragraphs[q]
    levels = bool(one.level and two.level)
    if one.level == two.level or not (levels or Role.HEADING in (one.role, two.role)):
        return
    first, end = left.words_of(p, p)
    view = _View(left, right, right.words_of(q, q), _Told(d.left for d in told), _Told(d.right for d in told))
    for found in _longest(view.same(first, end - 1, Span(one.start, one.end))):
        yield Draft(Category.FORMATTING, *found, kind_known=Kind.REFORMATTED)

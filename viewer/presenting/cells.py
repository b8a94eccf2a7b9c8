"""Make one cell: cut its paragraphs into runs where formatting or a mark begins or ends. Never looks at other rows."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from viewer.model import PARAGRAPH_BREAK, Comparison, Document, Kind, Run, Side, Span, Style
from viewer.presenting.display import CellParagraph, Gap, Mark, MarkedRun


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """A mark and the stretch of the document's text that it lies on."""

    span: Span
    mark: Mark


def placed_marks(comparison: Comparison, shown: Iterable[int], side: Side, whole: Span) -> list[PlacedMark]:
    """Return the marks of these differences on one side; `whole` is all that the row has there.

    A mark leaves out the white space at its ends, which the eye takes for part of the gap between two words.
    """
    text = comparison.side(side).text
    placed: list[PlacedMark] = []
    for index in shown:
        d = comparison.differences[index]
        span = d.on(side)
        if span is None or len(span) == 0:
            continue
        covers = span.start <= whole.start and whole.end <= span.end
        painted = _trimmed(text, span)
        placed.append(PlacedMark(painted, Mark(index, d.category, d.kind, whole=covers)))
        strong = Mark(index, d.category, d.kind, strong=True, whole=covers)
        placed += (PlacedMark(_common(x, painted), strong) for x in d.letters_on(side) if x.overlaps(painted))
    return placed


def gaps(comparison: Comparison, shown: Iterable[int], side: Side) -> list[Gap]:
    """Return the places on one side of what the other has alone, among these differences."""
    found = []
    for index in shown:
        d = comparison.differences[index]
        here, there = d.on(side), d.on(side.other)
        if here is not None and there is not None and not len(here) and len(there) and d.kind is not Kind.MOVED:
            found.append(Gap(index, here.start))
    return found


def _trimmed(text: str, span: Span) -> Span:
    """Return a span without the white space at its ends; white space alone stays, for there it is what differs."""
    words = text[span.start : span.end]
    if not words.strip():
        return span
    return Span(span.end - len(words.lstrip()), span.start + len(words.rstrip()))


def _common(one: Span, other: Span) -> Span:
    return Span(max(one.start, other.start), min(one.end, other.end))


def break_mark(document: Document, index: int, marks: Sequence[PlacedMark]) -> Mark | None:
    """Return the mark of the break before a paragraph, if a difference covers that break."""
    start = document.paragraphs[index].start
    for placed in marks:
        crosses = placed.span.start <= start - len(PARAGRAPH_BREAK) and start <= placed.span.end
        if placed.mark.kind is Kind.REFLOWED and crosses:
            return placed.mark
    return None


class RunCutter:
    """Cuts paragraphs of one document into runs; built once, fast for each paragraph."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._runs = sorted(document.runs, key=lambda r: r.start)
        self._starts = [r.start for r in self._runs]

    def cut(self, index: int, marks: Sequence[PlacedMark]) -> tuple[MarkedRun, ...]:
        """Return the runs of one paragraph, gapless, with the marks that lie on each."""
        paragraph = self._document.paragraphs[index]
        bounds = Span(paragraph.start, paragraph.end)
        formats = list(self._formats(bounds))
        inside = [p for p in marks if p.span.overlaps(bounds)]
        places = _cuts(bounds, formats, inside)
        return tuple(self._runs_between(places, formats, inside))

    def _formats(self, bounds: Span) -> Iterator[Run]:
        at = max(0, bisect_right(self._starts, bounds.start) - 1)
        while at < len(self._runs) and self._runs[at].start < bounds.end:
            if self._runs[at].end > bounds.start:
                yield self._runs[at]
            at += 1

    def _runs_between(self, places: list[int], formats: list[Run], marks: list[PlacedMark]) -> Iterator[MarkedRun]:
        format_starts = [r.start for r in formats]
        layers = _layers(places, marks)
        for n, (start, end) in enumerate(pairwise(places)):
            k = bisect_right(format_starts, start) - 1
            run = formats[k] if k >= 0 and formats[k].end > start else None
            style, link = (run.style, run.link) if run else (Style.PLAIN, None)
            yield MarkedRun(self._document.text[start:end], start, style, link, layers[n])


def _cuts(bounds: Span, formats: list[Run], marks: list[PlacedMark]) -> list[int]:
    edges = {bounds.start, bounds.end}
    for run in formats:
        edges |= {run.start, run.end}
    for placed in marks:
        edges |= {placed.span.start, placed.span.end}
    return sorted(e for e in edges if bounds.start <= e <= bounds.end)


def _layers(places: list[int], marks: list[PlacedMark]) -> list[tuple[Mark, ...]]:
    """Return the marks on each piece between two cuts. A strong mark takes the place of the weak one under it."""
    over: list[dict[int, Mark]] = [{} for _ in places]
    for placed in marks:
        first = bisect_left(places, placed.span.start)
        last = bisect_left(places, placed.span.end)
        for piece in over[first:last]:
            known = piece.get(placed.mark.difference)
            if known is None or placed.mark.strong:
                piece[placed.mark.difference] = placed.mark
    return [tuple(piece.values()) for piece in over]


def cell_paragraph(
    document: Document,
    index: int,
    runs: tuple[MarkedRun, ...],
    tag: str | None,
    begins: Mark | None,
    lacking: Sequence[Gap] = (),
) -> CellParagraph:
    """Return a paragraph with its runs, as a cell holds it, and with what is lacking in it."""
    p = document.paragraphs[index]
    inside = tuple(gap for gap in lacking if p.start <= gap.at <= p.end)
    return CellParagraph(index, index + 1, p.role, p.level, tag, runs, begins, inside)

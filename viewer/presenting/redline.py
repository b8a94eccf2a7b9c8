"""Both texts as one: the right one, with what the left had instead put in before it, as editors mark a manuscript.

Makes cells of rows, as `presenter` does for two columns. Draws nothing, and changes nothing of what is marked.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from viewer.model import PARAGRAPH_BREAK, Comparison, Difference, Kind, Side, Span, ends
from viewer.presenting.display import Cell, CellParagraph, DisplayKind, Mark, MarkedRun
from viewer.presenting.presenter import Presenter

# A break between two paragraphs of the left text, where it stands inside one line of the other.
_BREAK = " ¶ "
# What is struck does not touch what stands in its place.
_GAP = "\u2009"
# Both texts have the words of these.
NOT_PUT_IN = (Kind.REFORMATTED, Kind.REFLOWED)


@dataclass(frozen=True, slots=True)
class Strike:
    """Words of the left text that a difference has there, and the place in the right text before which they are put."""

    at: int
    difference: int
    span: Span


@dataclass(frozen=True, slots=True)
class _PutIn:
    """A strike as it is set."""

    at: int
    runs: tuple[MarkedRun, ...]


def redline_cell(presenter: Presenter, display_row: int) -> tuple[Side, Cell]:
    """Return a row as one text, and the side whose text it is.

    What stands on the left alone, or went from there, is a cell of the left; all else is of the right, with runs
    among its own whose `struck` says that they are the left's.
    """
    row = presenter.rows[display_row]
    if not row.right:
        return Side.LEFT, presenter.cell(display_row, Side.LEFT)
    cell = presenter.cell(display_row, Side.RIGHT)
    if not presenter.comparison.rows[row.row].left or row.kind is DisplayKind.RIGHT_ONLY:
        return Side.RIGHT, cell
    way = Way(presenter, row.row)
    strikes = [_put_in(presenter.comparison, strike) for strike in strikes_in(presenter, row.row, way)]
    document = presenter.comparison.right
    paragraphs = []
    for n, paragraph in enumerate(cell.paragraphs):
        known, last = document.paragraphs[paragraph.index], n == len(cell.paragraphs) - 1
        count = len(strikes) if last else bisect_right(strikes, known.end, key=lambda strike: strike.at)
        here, strikes = strikes[:count], strikes[count:]
        paragraphs.append(_with(paragraph, here, known.start, known.end))
    return Side.RIGHT, replace(cell, paragraphs=tuple(paragraphs))


def strikes_in(presenter: Presenter, row: int, way: Way) -> list[Strike]:
    """Return what the left has otherwise in a row, of the differences that are shown, in the order it is read in."""
    return sorted(_strikes(presenter, row, way), key=lambda strike: strike.at)


def _strikes(presenter: Presenter, row: int, way: Way) -> Iterator[Strike]:
    comparison = presenter.comparison
    for n in presenter.shown_in(row):
        d = comparison.differences[n]
        if d.left is None or not len(d.left) or d.kind in NOT_PUT_IN or way.is_whole_row(d):
            continue
        if d.kind is Kind.MOVED or d.right is None:
            if ends(comparison, d)[0] == row:
                yield Strike(way.to_right(d.left.start), n, d.left)
        elif way.leads_to(d.right):  # what was edited on the way to another row is struck there, before what it became
            yield Strike(d.right.start, n, d.left)


def _put_in(comparison: Comparison, strike: Strike) -> _PutIn:
    """Return a strike as it is set, with a gap behind it."""
    struck = tuple(_struck(comparison, strike.difference, comparison.differences[strike.difference]))
    gap = () if struck[-1].text[-1:].isspace() else (MarkedRun(_GAP, strike.span.end, struck=True),)
    return _PutIn(strike.at, struck + gap)


def _struck(comparison: Comparison, n: int, d: Difference) -> Iterator[MarkedRun]:
    """Yield the words of the left, cut where letters inside them differ and around the breaks among them."""
    assert d.left is not None
    text, edges = comparison.left.text, {d.left.start, d.left.end}
    letters = [Span(max(s.start, d.left.start), min(s.end, d.left.end)) for s in d.left_letters if s.overlaps(d.left)]
    edges |= {edge for s in letters for edge in (s.start, s.end)}
    edges |= {edge for at in _breaks(text, d.left) for edge in (at, min(at + len(PARAGRAPH_BREAK), d.left.end))}
    for start, end in pairwise(sorted(edges)):
        strong = any(s.start <= start < s.end for s in letters)
        words = _BREAK if text[start:end] == PARAGRAPH_BREAK else text[start:end]
        yield MarkedRun(words, start, marks=(Mark(n, d.category, d.kind, strong=strong),), struck=True)


def _breaks(text: str, span: Span) -> Iterator[int]:
    """Yield where a break between paragraphs stands in a stretch."""
    at = text.find(PARAGRAPH_BREAK, span.start, span.end)
    while at >= 0:
        yield at
        at = text.find(PARAGRAPH_BREAK, at + len(PARAGRAPH_BREAK), span.end)


def _with(paragraph: CellParagraph, strikes: Sequence[_PutIn], start: int, end: int) -> CellParagraph:
    """Return a paragraph with what the left has put in at its places."""
    runs: list[MarkedRun] = []
    waiting = [(min(max(s.at, start), end), s.runs) for s in strikes]
    for run in paragraph.runs:
        while waiting and waiting[0][0] < run.start + len(run.text):
            at, put_in = waiting.pop(0)
            if at > run.start:
                before, run = _cut(run, at)  # noqa: PLW2901 - what is left of the run
                runs.append(before)
            runs.extend(put_in)
        runs.append(run)
    runs.extend(one for _, put_in in waiting for one in put_in)
    return replace(paragraph, runs=tuple(runs), gaps=())


def _cut(run: MarkedRun, at: int) -> tuple[MarkedRun, MarkedRun]:
    here = at - run.start
    return replace(run, text=run.text[:here]), replace(run, text=run.text[here:], start=at)


class Way:
    """The way from a place on the left of a row to the same place on the right: between differences texts are equal.

    A sentence that went from here, or came here from elsewhere, stands on one side of the row alone.
    """

    def __init__(self, presenter: Presenter, row: int) -> None:
        comparison = presenter.comparison
        self._row = comparison.rows[row]
        self._paragraphs = {side: comparison.side(side).paragraphs for side in Side}
        found = [comparison.differences[n] for n in presenter.differences_in(row)]
        moved = [d for d in found if d.kind is Kind.MOVED and not self.is_whole_row(d)]
        left, self._right = self._extent(Side.LEFT), self._extent(Side.RIGHT)
        self._gone = sorted(d.left for d in moved if d.left is not None and d.left.overlaps(left))
        self._come = sorted(d.right for d in moved if d.right is not None and d.right.overlaps(self._right))
        pairs = [(left.start, self._right.start)]
        for d in found:
            if d.left is None or d.right is None or d.kind in (Kind.MOVED, Kind.REFORMATTED):
                continue
            if not self._is_in_a_move(d.left, d.right):
                pairs.append((d.left.end, d.right.end))
        self._pairs = sorted(pairs)

    def _extent(self, side: Side) -> Span:
        numbers, known = self._row.on(side), self._paragraphs[side]
        return Span(known[numbers[0]].start, known[numbers[-1]].end)

    def _is_in_a_move(self, left: Span, right: Span) -> bool:
        """Whether a difference is an edit of a sentence on its way. What is empty on a side is told by the other."""
        gone = bool(len(left)) and any(one.start <= left.start < one.end for one in self._gone)
        come = bool(len(right)) and any(one.start <= right.start and right.end <= one.end for one in self._come)
        return gone or come or not self.leads_to(right)

    def leads_to(self, right: Span) -> bool:
        """Whether a place on the right is in this row."""
        return self._right.start <= right.start <= self._right.end

    def to_right(self, left: int) -> int:
        """Return the place on the right that a place on the left has; where it went from here, the one it went from."""
        left = next((gone.start for gone in self._gone if gone.start <= left < gone.end), left)
        known, there = self._pairs[max(0, bisect_right(self._pairs, left, key=lambda pair: pair[0]) - 1)]
        at = there + max(0, left - known) - sum(len(g) for g in self._gone if known <= g.start and g.end <= left)
        for come in self._come:
            if there <= come.start <= at:
                at += len(come)
        return min(at, self._right.end)

    def shared(self, left: Span) -> Iterator[Span]:
        """Yield where on the right the words of a place stand that no difference touches."""
        start, rest = self.to_right(left.start), len(left)
        for come in self._come:
            if start < come.start < start + rest:
                yield Span(start, come.start)
                start, rest = come.end, rest - (come.start - start)
        yield Span(start, start + rest)

    def is_whole_row(self, d: Difference) -> bool:
        """Whether a difference is the move of all that the row has: its words stand here already."""
        if d.kind is not Kind.MOVED or d.left is None:
            return False
        known = self._paragraphs[Side.LEFT]
        return d.left.start <= known[self._row.left[0]].start and known[self._row.left[-1]].end <= d.left.end

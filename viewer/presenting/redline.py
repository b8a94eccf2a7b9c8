"""Both texts as one: the right one, with what the left had instead put in before it, as editors mark a manuscript.

Makes cells of rows, as `presenter` does for two columns. Draws nothing, and changes nothing of what is marked.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from viewer.model import Comparison, Difference, Kind, Side, Span, ends
from viewer.presenting.display import Cell, CellParagraph, DisplayKind, Mark, MarkedRun
from viewer.presenting.presenter import Presenter

# A break between two paragraphs of the left text, where it stands inside one line of the other.
_BREAK = " ¶ "
# What is struck does not touch what stands in its place.
_GAP = "\u2009"
_NOT_PUT_IN = (Kind.REFORMATTED, Kind.REFLOWED)


@dataclass(frozen=True, slots=True)
class _Strike:
    """Words of the left text, and the place in the right text before which they are put."""

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
    strikes = sorted(_strikes(presenter, row.row), key=lambda strike: strike.at)
    document = presenter.comparison.right
    paragraphs = []
    for n, paragraph in enumerate(cell.paragraphs):
        known, last = document.paragraphs[paragraph.index], n == len(cell.paragraphs) - 1
        count = len(strikes) if last else bisect_right(strikes, known.end, key=lambda strike: strike.at)
        here, strikes = strikes[:count], strikes[count:]
        paragraphs.append(_with(paragraph, here, known.start, known.end))
    return Side.RIGHT, replace(cell, paragraphs=tuple(paragraphs))


def _strikes(presenter: Presenter, row: int) -> Iterator[_Strike]:
    """Yield what the left has otherwise in a row, of the differences that are shown."""
    comparison = presenter.comparison
    way = _Way(comparison, presenter.differences_in(row), row)
    for n in presenter.shown_in(row):
        d = comparison.differences[n]
        if d.left is None or not len(d.left) or d.kind in _NOT_PUT_IN or way.is_whole_row(d):
            continue
        at = way.to_right(d.left.start) if d.kind is Kind.MOVED or d.right is None else d.right.start
        if d.kind is not Kind.MOVED or ends(comparison, d)[0] == row:
            struck = tuple(_struck(comparison, n, d))
            gap = () if struck[-1].text[-1:].isspace() else (MarkedRun(_GAP, d.left.end, struck=True),)
            yield _Strike(at, struck + gap)


def _struck(comparison: Comparison, n: int, d: Difference) -> Iterator[MarkedRun]:
    """Yield the words of the left, cut where letters inside them differ."""
    assert d.left is not None
    text, edges = comparison.left.text, {d.left.start, d.left.end}
    letters = [Span(max(s.start, d.left.start), min(s.end, d.left.end)) for s in d.left_letters if s.overlaps(d.left)]
    edges |= {edge for s in letters for edge in (s.start, s.end)}
    for start, end in pairwise(sorted(edges)):
        strong = any(s.start <= start < s.end for s in letters)
        words = text[start:end].replace("\n\n", _BREAK)
        yield MarkedRun(words, start, marks=(Mark(n, d.category, d.kind, strong=strong),), struck=True)


def _with(paragraph: CellParagraph, strikes: Sequence[_Strike], start: int, end: int) -> CellParagraph:
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


class _Way:
    """The way from a place on the left of a row to the same place on the right: between differences texts are equal."""

    def __init__(self, comparison: Comparison, differences: Sequence[int], row: int) -> None:
        self._row = comparison.rows[row]
        self._paragraphs = {side: comparison.side(side).paragraphs for side in Side}
        first = {side: self._paragraphs[side][self._row.on(side)[0]].start for side in Side}
        pairs = [(first[Side.LEFT], first[Side.RIGHT])]
        for n in differences:
            d = comparison.differences[n]
            if d.left is not None and d.right is not None and d.kind not in (Kind.MOVED, Kind.REFORMATTED):
                pairs.append((d.left.end, d.right.end))
        self._pairs = sorted(pairs)

    def to_right(self, left: int) -> int:
        """Return the place on the right that a place on the left has."""
        at = max(0, bisect_right(self._pairs, left, key=lambda pair: pair[0]) - 1)
        known, there = self._pairs[at]
        last = self._paragraphs[Side.RIGHT][self._row.right[-1]].end
        return min(there + max(0, left - known), last)

    def is_whole_row(self, d: Difference) -> bool:
        """Whether a difference is the move of all that the row has: its words stand here already."""
        if d.kind is not Kind.MOVED or d.left is None:
            return False
        known = self._paragraphs[Side.LEFT]
        return d.left.start <= known[self._row.left[0]].start and known[self._row.left[-1]].end <= d.left.end

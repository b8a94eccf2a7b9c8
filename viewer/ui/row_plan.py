"""Which display rows stand beside each other on the screen, and how much text each holds. Measures nothing exactly."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.model import Side
from viewer.presenting.entries import Entries
from viewer.presenting.presenter import Presenter
from viewer.ui.columns import APART_GAP, PADDING, PARAGRAPH_GAP, Columns
from viewer.ui.folding import Fold
from viewer.ui.heights import Floats
from viewer.ui.typography import Face, Typography

# What is left empty at the end of a line, in letters: half a word and its space.
_RAGGED = 3.5


# Two unrelated texts are set in pieces of so many letters, that is some six screens: long enough that the places
# where a new piece begins on both sides at once are few, short enough to be set in a moment.
PIECE = 12_000

# The line that stands for folded rows.
FOLD_HEIGHT = 32.0

Source = tuple[int, ...]
Ints = NDArray[np.intp]


class Amounts:
    """How many letters and paragraphs each display row holds on one side. The same however rows are folded."""

    def __init__(self, presenter: Presenter, side: Side) -> None:
        document, rows = presenter.comparison.side(side), presenter.rows
        self.letters, self.furniture = np.zeros(len(rows)), np.zeros(len(rows), dtype=bool)
        self.paragraphs = np.zeros(len(rows))
        self.row_of: Ints = np.zeros(len(document.paragraphs), dtype=np.intp)
        edges = np.array([(p.start, p.end, p.role.is_furniture) for p in document.paragraphs], dtype=np.int64)
        edges = edges.reshape(-1, 3)
        firsts, counts = _extents([row.on(side) for row in rows])
        there = np.flatnonzero(counts)
        first, count = firsts[there], counts[there]
        # The paragraphs of a row follow each other: their letters are a difference of two sums.
        sums = np.concatenate(([0], np.cumsum(edges[:, 1] - edges[:, 0])))
        self.letters[there] = sums[first + count] - sums[first]
        self.furniture[there] = edges[first + count - 1, 2] > 0
        self.paragraphs[there] = count
        at = np.repeat(first, count) + np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
        self.row_of[at] = np.repeat(there, count)
        self.starts, self.ends = edges[:, 0].copy(), edges[:, 1].copy()


def _extents(shown: Sequence[tuple[int, ...]]) -> tuple[Ints, Ints]:
    """Return the first paragraph of each row, and how many it has."""
    firsts = np.array([indexes[0] if indexes else 0 for indexes in shown], dtype=np.intp)
    return firsts, np.array([len(indexes) for indexes in shown], dtype=np.intp)


class RowPlan:
    """The rows of the screen.

    Each row of the screen is a display row, but for two unrelated texts: those are read side by side as two
    columns of their own, and then a row of the screen holds a long piece of each without setting one passage
    against another. A fold is a row of the screen as well, and holds no text. Where one side alone is shown, the rows
    without it do not stand; they count to the row before. `amounts` are those of another plan of the same presenter.
    """

    def __init__(
        self,
        presenter: Presenter,
        folds: Sequence[Fold] = (),
        amounts: Mapping[Side, Amounts] | None = None,
        sides: Sequence[Side] = tuple(Side),
    ) -> None:
        self._presenter = presenter
        self.apart = presenter.comparison.unrelated
        self._asked: tuple[int, Entries, frozenset[int]] | None = None
        self.paragraph_gap = APART_GAP if self.apart else PARAGRAPH_GAP
        self.amounts = amounts or {side: Amounts(presenter, side) for side in Side}
        rows = len(presenter.rows)
        self._sides = sides
        self._pieces = tuple(_apart(presenter, sides)) if self.apart else ()
        if self.apart:
            self._screen: Ints = np.zeros(rows, dtype=np.intp)
            for at, pair in enumerate(self._pieces):
                for source in pair:
                    self._screen[list(source)] = at
            self._display: Ints = np.array([min(left + right) for left, right in self._pieces], dtype=np.intp)
        else:
            stands = np.zeros(rows, dtype=bool)
            for side in sides:
                stands |= self.amounts[side].paragraphs > 0
            for fold in folds:
                stands[fold.first : fold.last + 1] = False
                stands[fold.first] = True
            self._screen = np.maximum(np.cumsum(stands, dtype=np.intp) - 1, 0)
            self._display = np.flatnonzero(stands)
        self.folds: Mapping[int, Fold] = {int(self._screen[fold.first]): fold for fold in folds}

    def __len__(self) -> int:
        return len(self._display)

    def display_rows(self, row: int, side: Side) -> Source:
        """Return the display rows that one side of a row of the screen shows."""
        if self.apart:
            return self._pieces[row][0 if side is Side.LEFT else 1]
        return () if row in self.folds else (int(self._display[row]),)

    def first_display_row(self, row: int) -> int:
        """Return the first display row that a row of the screen shows, or stands for."""
        return int(self._display[row])

    def row_of(self, display_row: int) -> int:
        """Return the row of the screen that holds a display row."""
        return int(self._screen[display_row])

    def rows_of(self, display_rows: Ints) -> Ints:
        """Return the rows of the screen that hold display rows."""
        return np.asarray(self._screen[display_rows], dtype=np.intp)

    def row_of_paragraph(self, side: Side, paragraph: int) -> int:
        """Return the row of the screen that shows a paragraph, or that it is folded into."""
        return int(self._screen[self.display_row_of(side, paragraph)])

    def display_row_of(self, side: Side, paragraph: int) -> int:
        """Return the display row of a paragraph."""
        return int(self.amounts[side].row_of[paragraph])

    def locate(self, side: Side, offsets: Sequence[int]) -> tuple[Ints, Floats]:
        """Return the rows of the screen that show places of a text, and how far down their paragraph they stand."""
        known, wanted = self.amounts[side], np.asarray(offsets, dtype=np.int64)
        if not len(wanted):
            return np.zeros(0, dtype=np.intp), np.zeros(0)
        at = self._paragraphs_at(side, wanted)
        high = np.maximum(known.ends[at] - known.starts[at], 1)
        return np.asarray(self._screen[known.row_of[at]]), (wanted - known.starts[at]) / high

    def display_rows_of(self, side: Side, offsets: Sequence[int]) -> Ints:
        """Return the display rows that hold places of a text."""
        if not len(offsets):
            return np.zeros(0, dtype=np.intp)
        return self.amounts[side].row_of[self._paragraphs_at(side, np.asarray(offsets, dtype=np.int64))]

    def _paragraphs_at(self, side: Side, offsets: NDArray[np.int64]) -> Ints:
        return np.maximum(np.searchsorted(self.amounts[side].starts, offsets, side="right") - 1, 0)

    def order(self, left: Sequence[int], right: Sequence[int]) -> list[int]:
        """Return in which order places of the texts are seen: row by row, in a row the left ones first.

        The places of the right are counted on from those of the left.
        """
        rows = np.concatenate([self.locate(Side.LEFT, left)[0], self.locate(Side.RIGHT, right)[0]])
        offsets = np.array([*left, *right], dtype=np.int64)
        order: list[int] = np.lexsort((offsets, np.arange(len(offsets)) >= len(left), rows)).tolist()
        return order

    def estimates(self, typography: Typography, columns: Columns) -> Floats:
        """Estimate the height of every row from the length of its text; off by some 5 % on the whole."""
        heights = [self._heights(side, typography, columns.text_width(side)) for side in columns.sides]
        found = np.asarray(np.maximum.reduce(heights) + 2 * PADDING)
        found[list(self.folds)] = FOLD_HEIGHT
        return found

    def paragraphs(self, row: int, side: Side) -> tuple[int, ...]:
        """Return the paragraphs that stand on one side of a row of the screen."""
        return tuple(p for n in self.display_rows(row, side) for p in self._presenter.rows[n].on(side))

    def rows_of_entry(self, difference: int) -> frozenset[int]:
        """Return the rows of the screen on which the entry of a difference stands, at both ends of what moved."""
        entries = self._presenter.entries()
        if self._asked is None or self._asked[0] != difference or self._asked[1] is not entries:
            places = (self._presenter.display_row_of(n, side) for n in entries.of(difference) for side in Side)
            self._asked = (difference, entries, frozenset(map(self.row_of, places)))
        return self._asked[2]

    def _of_screen(self, of_display: NDArray[Any]) -> Floats:
        """Return the sums of what display rows hold, for each row of the screen."""
        if self.apart:
            return np.asarray(np.bincount(self._screen, weights=of_display, minlength=len(self)), dtype=np.float64)
        return np.asarray(of_display[self._display], dtype=np.float64)

    def _heights(self, side: Side, typography: Typography, width: float) -> Floats:
        amounts = self.amounts[side]
        letters, paragraphs, quiet = map(self._of_screen, (amounts.letters, amounts.paragraphs, amounts.furniture))
        body = _set_in(letters, paragraphs, typography.body(side), width)
        furniture = _set_in(letters, paragraphs, typography.furniture(side), width)
        gaps = np.maximum(paragraphs - 1, 0) * self.paragraph_gap
        return np.asarray(np.where((quiet > 0) & (paragraphs > 0), furniture, body) + gaps)


def _set_in(letters: Floats, paragraphs: Floats, face: Face, width: float) -> Floats:
    # Half a line is lost at the end of each further paragraph of a row.
    filled = max(width / 2, width - _RAGGED * face.average)
    lines = np.ceil(letters * face.average / filled) + np.maximum(paragraphs - 1, 0) * 0.5
    return np.asarray(lines * face.step)


def _apart(presenter: Presenter, sides: Sequence[Side]) -> Iterator[tuple[Source, Source]]:
    left, right = (_pieces(presenter, side) if side in sides else iter(()) for side in Side)
    return zip_longest(left, right, fillvalue=())


def _pieces(presenter: Presenter, side: Side) -> Iterator[Source]:
    """Cut one text into pieces of some PIECE letters."""
    document, piece, letters = presenter.comparison.side(side), list[int](), 0
    for n, row in enumerate(presenter.rows):
        indexes = row.on(side)
        if not indexes:
            continue
        piece.append(n)
        letters += document.paragraphs[indexes[-1]].end - document.paragraphs[indexes[0]].start
        if letters > PIECE:
            yield tuple(piece)
            piece, letters = [], 0
    if piece:
        yield tuple(piece)

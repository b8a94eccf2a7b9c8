"""Which display rows stand beside each other on the screen, and how much text each holds. Measures nothing exactly."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest

import numpy as np

from viewer.model import Document, Side
from viewer.presenting.presenter import Presenter
from viewer.ui.columns import PADDING, PARAGRAPH_GAP, Columns
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


class RowPlan:
    """The rows of the screen.

    Each row of the screen is a display row, but for two unrelated texts: those are read side by side as two
    columns of their own, and then a row of the screen holds a long piece of each without setting one passage
    against another. A fold is a row of the screen as well, and holds no text.
    """

    def __init__(self, presenter: Presenter, folds: Sequence[Fold] = ()) -> None:
        self._presenter = presenter
        self.apart = presenter.comparison.unrelated
        self._sources = tuple(_apart(presenter) if self.apart else _beside(len(presenter.rows), folds))
        self._of_display = {n: at for at, pair in enumerate(self._sources) for source in pair for n in source}
        self.folds: Mapping[int, Fold] = _places_of(self._sources, folds)
        self._of_display |= {n: at for at, fold in self.folds.items() for n in range(fold.first, fold.last + 1)}
        self._amounts = {side: _Amounts(self, presenter.comparison.side(side), side) for side in Side}

    def __len__(self) -> int:
        return len(self._sources)

    def display_rows(self, row: int, side: Side) -> Source:
        """Return the display rows that one side of a row of the screen shows."""
        return self._sources[row][0 if side is Side.LEFT else 1]

    def first_display_row(self, row: int) -> int:
        """Return the first display row that a row of the screen shows, or stands for."""
        if row in self.folds:
            return self.folds[row].first
        left, right = self._sources[row]
        return min((*left, *right), default=0)

    def row_of(self, display_row: int) -> int:
        """Return the row of the screen that holds a display row."""
        return self._of_display[display_row]

    def paragraphs(self, row: int, side: Side) -> tuple[int, ...]:
        """Return the paragraphs that stand on one side of a row of the screen."""
        return tuple(p for n in self.display_rows(row, side) for p in self._presenter.rows[n].on(side))

    def folded_paragraphs(self, fold: Fold, side: Side) -> Iterator[int]:
        """Yield the paragraphs of one side that a fold stands for."""
        for n in range(fold.first, fold.last + 1):
            yield from self._presenter.rows[n].on(side)

    def row_of_paragraph(self, side: Side, paragraph: int) -> int:
        """Return the row of the screen that shows a paragraph."""
        return self._amounts[side].row_of[paragraph]

    def estimates(self, typography: Typography, columns: Columns) -> Floats:
        """Estimate the height of every row from the length of its text; off by some 5 % on the whole."""
        left, right = (self._amounts[side].heights(typography, columns.text_width) for side in Side)
        found = np.asarray(np.maximum(left, right) + 2 * PADDING)
        found[list(self.folds)] = FOLD_HEIGHT
        return found


def _beside(rows: int, folds: Sequence[Fold]) -> Iterator[tuple[Source, Source]]:
    """Yield each display row beside itself, and nothing on both sides for a fold."""
    at = 0
    for fold in (*folds, None):
        end = rows if fold is None else fold.first
        yield from (((n,), (n,)) for n in range(at, end))
        if fold is not None:
            yield (), ()
            at = fold.last + 1


def _places_of(sources: Sequence[tuple[Source, Source]], folds: Sequence[Fold]) -> dict[int, Fold]:
    if not folds:
        return {}
    empty = (at for at, pair in enumerate(sources) if pair == ((), ()))
    return dict(zip(empty, folds, strict=True))


def _apart(presenter: Presenter) -> Iterator[tuple[Source, Source]]:
    left, right = (_pieces(presenter, side) for side in Side)
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


class _Amounts:
    """How many letters and paragraphs each row holds on one side."""

    def __init__(self, plan: RowPlan, document: Document, side: Side) -> None:
        rows = len(plan)
        self._letters, self._furniture = np.zeros(rows), np.zeros(rows, dtype=bool)
        self._paragraphs = np.zeros(rows)
        self.row_of = [0] * len(document.paragraphs)
        for row in range(rows):
            for index in plan.paragraphs(row, side):
                p = document.paragraphs[index]
                self._letters[row] += p.end - p.start
                self._furniture[row] = p.role.is_furniture
                self._paragraphs[row] += 1
                self.row_of[index] = row
        for row, fold in plan.folds.items():
            for index in plan.folded_paragraphs(fold, side):
                self.row_of[index] = row

    def heights(self, typography: Typography, width: float) -> Floats:
        body = self._set_in(typography.body, width)
        furniture = self._set_in(typography.furniture, width)
        gaps = np.maximum(self._paragraphs - 1, 0) * PARAGRAPH_GAP
        return np.asarray(np.where(self._furniture, furniture, body) + gaps)

    def _set_in(self, face: Face, width: float) -> Floats:
        # Half a line is lost at the end of each further paragraph of a row.
        filled = max(width / 2, width - _RAGGED * face.average)
        lines = np.ceil(self._letters * face.average / filled) + np.maximum(self._paragraphs - 1, 0) * 0.5
        return np.asarray(lines * face.step)

"""What of a left place is seen where both texts are shown as one, and when it is read. Finds nothing, draws nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from viewer.model import Kind, Side, Span
from viewer.presenting.presenter import Presenter
from viewer.presenting.redline import NOT_PUT_IN, Strike, Way, strikes_in

# Rows of which the way from left to right is remembered: places come row by row.
_REMEMBERED = 64


@dataclass(frozen=True, slots=True)
class Seen:
    """A place of the left text as it is seen in one text of both.

    `row` is the display row it is seen in first, `at` the place in the right text that it is read before; `shared` are
    those of its words, in the right text, that both texts have. What else of it is seen stands struck, or by itself
    where the left is alone.
    """

    row: int
    at: int
    shared: tuple[Span, ...] = ()


class OneText:
    """Both texts as one, as `redline` makes it of a presenter with the filter that it has now."""

    def __init__(self, presenter: Presenter) -> None:
        self._presenter = presenter
        self._row = lru_cache(_REMEMBERED)(self._known_of)

    def of_left(self, display_row: int, span: Span) -> Seen | None:
        """Return what is seen of a place of the left in its row; None where no word of it is the left's alone.

        Such a place is told of the right text, which has the same words; so no place is told twice.
        """
        row = self._presenter.rows[display_row]
        if not row.right:
            return Seen(display_row, span.start)
        if not self._touches(row.row, span):  # before anything is made of the row: most places are of both texts
            return None
        strikes, way = self._row(row.row)
        if not any(strike.span.overlaps(span) for strike in strikes):
            return self._elsewhere(row.row, span)
        before = next((s.at for s in strikes if s.span.start <= span.start < s.span.end), None)
        shared = tuple(self._shared(row.row, span, way))
        return Seen(display_row, way.to_right(span.start) if before is None else before, shared)

    def _elsewhere(self, row: int, span: Span) -> Seen | None:
        """Return what is seen of a place in another row: words edited in a move that is not shown itself."""
        for n in self._presenter.shown_in(row):
            d = self._presenter.comparison.differences[n]
            if d.left is None or not d.left.overlaps(span) or d.right is None or d.kind in NOT_PUT_IN:
                continue
            there = self._presenter.display_row_of(n, Side.RIGHT)
            if d.kind is not Kind.MOVED and self._presenter.rows[there].row != row:
                return Seen(there, d.right.start)
        return None

    def _touches(self, row: int, span: Span) -> bool:
        """Whether a difference that is shown touches a place of the left."""
        differences = self._presenter.comparison.differences
        own = (differences[n].left for n in self._presenter.shown_in(row))
        return any(left is not None and left.overlaps(span) for left in own)

    def _known_of(self, row: int) -> tuple[list[Strike], Way]:
        way = Way(self._presenter, row)
        return strikes_in(self._presenter, row, way), way

    def _shared(self, row: int, span: Span, way: Way) -> Iterator[Span]:
        """Yield where the right has the words of a place that no difference touches."""
        differences = (self._presenter.comparison.differences[n] for n in self._presenter.differences_in(row))
        own = sorted(d.left for d in differences if d.left is not None and d.kind is not Kind.REFORMATTED)
        at = span.start
        for taken in (*own, Span(span.end, span.end)):
            end = min(taken.start, span.end)
            if end > at:
                yield from way.shared(Span(at, end))
            at = max(at, taken.end)


def reading_key(side: Side, at: int, start: int) -> tuple[int, int, int]:
    """Return when a place of a row is read: what is struck comes before what stands in its place."""
    return at, int(side is Side.RIGHT), start

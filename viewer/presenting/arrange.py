"""Put the rows of a comparison in the order of the screen. Only orders: what is in a row is the comparison's word."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.model import Comparison, Relation
from viewer.presenting.display import DisplayKind, DisplayRow


def display_rows(comparison: Comparison) -> tuple[DisplayRow, ...]:
    """Return the rows as they are shown, both sides in their own reading order."""
    if comparison.unrelated:
        return tuple(_apart(comparison))
    moved_to = sorted(_arrivals(comparison), key=lambda row: row.right)
    return tuple(_merged(_departures(comparison), moved_to))


def _apart(comparison: Comparison) -> Iterator[DisplayRow]:
    """Show two unrelated texts one after the other: no passage is set against another."""
    numbered = list(enumerate(comparison.rows))
    for n, row in sorted((p for p in numbered if p[1].left), key=lambda p: p[1].left):
        yield DisplayRow(DisplayKind.LEFT_ONLY, n, row.left, ())
    for n, row in sorted((p for p in numbered if p[1].right), key=lambda p: p[1].right):
        yield DisplayRow(DisplayKind.RIGHT_ONLY, n, (), row.right)


def _departures(comparison: Comparison) -> Iterator[DisplayRow]:
    """Yield all rows in the comparison's order, a moved one where its left end stands."""
    for n, row in enumerate(comparison.rows):
        if row.relation is Relation.MOVED:
            yield DisplayRow(DisplayKind.MOVED_FROM, n, row.left, ())
        elif not row.right:
            yield DisplayRow(DisplayKind.LEFT_ONLY, n, row.left, ())
        elif not row.left:
            yield DisplayRow(DisplayKind.RIGHT_ONLY, n, (), row.right)
        else:
            yield DisplayRow(DisplayKind.PAIR, n, row.left, row.right)


def _arrivals(comparison: Comparison) -> Iterator[DisplayRow]:
    """Yield the right ends of the moved rows."""
    for n, row in enumerate(comparison.rows):
        if row.relation is Relation.MOVED:
            yield DisplayRow(DisplayKind.MOVED_TO, n, (), row.right)


def _merged(rows: Iterator[DisplayRow], moved_to: list[DisplayRow]) -> Iterator[DisplayRow]:
    """Set each arrival before the first row whose right side comes after it."""
    waiting = iter(moved_to)
    arrival = next(waiting, None)
    for row in rows:
        while arrival is not None and row.right and arrival.right < row.right:
            yield arrival
            arrival = next(waiting, None)
        yield row
    while arrival is not None:
        yield arrival
        arrival = next(waiting, None)

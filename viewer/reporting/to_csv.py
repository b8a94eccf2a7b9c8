"""The differences that are shown as a table (CSV), a row for each: for a spreadsheet, or an apparatus made from it.

The addresses to which a link leads stand in the last two columns, whole. It is English, whatever language the window
speaks, and begins with a mark by which spreadsheets know UTF-8. Words that
these would take for a formula begin with an apostrophe.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence

from viewer.model import Category, Comparison, Side
from viewer.presenting.contents import headings
from viewer.presenting.details import place_of
from viewer.presenting.filters import DEFAULT_FILTER, Filter
from viewer.presenting.journeys import Journeys
from viewer.presenting.presenter import Presenter
from viewer.presenting.review import NO_REMARKS, Remark
from viewer.translation import in_english

HEAD = (
    "id", "category", "kind", "flags", "left_place", "left", "right_place", "right", "reviewed", "note",
    "left_target", "right_target",
)  # fmt: skip
_BYTE_ORDER_MARK = "\ufeff"
_FORMULAS = tuple("=+-@\t\r")
# Where lines and paragraphs end; any other space may be what differs, and stays as it is.
_ENDS_OF_LINES = re.compile(r" *[\t\n\v\f\r\x85\u2028\u2029]+ *")


def make(
    comparison: Comparison,
    filter: Filter = DEFAULT_FILTER,  # noqa: A002 - the noun itself
    remarks: Mapping[int, Remark] = NO_REMARKS,
) -> str:
    """Return the table, a line for each difference that the filter shows."""
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(HEAD)
    known, journeys = {side: headings(comparison.side(side)) for side in Side}, Journeys(comparison)
    with in_english():
        for number in Presenter(comparison, filter).shown():
            row = (
                *_row(comparison, number, known, remarks.get(number, Remark())),
                *_targets(journeys, comparison, number),
            )
            writer.writerow(map(_safe, row))
    return _BYTE_ORDER_MARK + table.getvalue()


def _row(comparison: Comparison, number: int, known: Mapping[Side, Sequence[int]], remark: Remark) -> Iterator[str]:
    """Yield what is said of a difference, in the order of the head."""
    difference = comparison.differences[number]
    yield from (difference.id, difference.category, difference.kind, " ".join(difference.flags))
    for side in Side:
        span = difference.on(side)
        yield place_of(comparison.side(side), span.start, known[side]) if span is not None else ""
        yield _in_a_line(comparison.text_of(difference, side))
    yield "yes" if remark.reviewed else ""
    yield "\n".join(remark.note.splitlines())


def _targets(journeys: Journeys, comparison: Comparison, number: int) -> Iterator[str]:
    """Yield where the words of a link lead on either side; of any other difference, nothing."""
    difference = comparison.differences[number]
    for side in Side:
        yield _in_a_line(journeys.target(difference, side)) if difference.category is Category.LINK else ""


def _in_a_line(text: str) -> str:
    """Return the words of a side without the space around them; where there is nothing but space, this."""
    line = _ENDS_OF_LINES.sub(" ", text)
    return line.strip() or line


def _safe(words: str) -> str:
    return f"'{words}" if words.lstrip().startswith(_FORMULAS) else words

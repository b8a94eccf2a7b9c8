"""The numbers of clauses that count on otherwise, where one above them moved, came or went: one thing on all of them.

before                                                        after
# “7” became “8”                                              # 31 paragraphs are numbered otherwise:
# “7.1” became “8.1”                                            “7” became “8”
… 29 more, each among the differences of its clause
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from viewer.model import Category, Comparison, Difference, Document, Kind, Paragraph, Role, Side, Span

# How the number of a clause stands at its beginning, typed or set by its program: "7.", "7.1", "(7)"; and that of a
# heading: "7" too, which elsewhere says how many there are of something.
_NUMBER = re.compile(r"\(?(\d{1,3}(?:\.\d{1,3})+|\d{1,3}(?=[.)]))[.)]?(?=\s)")
_OF_HEADING = re.compile(r"\(?(\d{1,3}(?:\.\d{1,3})*)[.)]?(?=\s)")

_ROLES = Role.BODY, Role.LIST, Role.HEADING, Role.TITLE

_Number = tuple[int, ...]


def renumbered(comparison: Comparison, least: int) -> list[list[int]]:
    """Return the differences that are the number of a clause or a heading alone, where there are so many.

    A number counts if it is the first, or the one before it stands on its side too: of times in a programme none does.
    """
    numbers = {n: both for n, d in enumerate(comparison.differences) if (both := _numbers_of(comparison, d))}
    if len(numbers) < least:
        return []
    known = [frozenset(_all_numbers(comparison.side(side))) for side in Side]
    found = [n for n, both in numbers.items() if all(map(_counts, both, known))]
    return [found] if len(found) >= least else []


def is_renumbered(known: Sequence[Difference]) -> bool:
    """Whether differences that are one thing are the numbers of paragraphs: no other thing has words on both sides."""
    return len(known) > 1 and known[0].kind is Kind.REPLACED


def _numbers_of(comparison: Comparison, d: Difference) -> tuple[_Number, _Number] | None:
    """Return the numbers that a difference is on both sides, if it is no more than that."""
    row = comparison.rows[d.row]
    if d.category is not Category.NUMBER or d.left is None or d.right is None or not (row.left and row.right):
        return None
    left = _number_at(comparison.left, row.left[0], d.left)
    right = _number_at(comparison.right, row.right[0], d.right) if left else None
    return (left, right) if left and right else None


def _number_at(document: Document, paragraph: int, span: Span) -> _Number | None:
    """Return the number with which a paragraph begins, if a span is that; most are not, and are asked no more."""
    begins = document.paragraphs[paragraph]
    if not 0 <= span.start - begins.start <= 1:
        return None
    found = _number(document, begins)
    return _counted(found) if found and found.start(1) == span.start < span.end <= found.end() else None


def _number(document: Document, paragraph: Paragraph) -> re.Match[str] | None:
    if paragraph.role not in _ROLES:
        return None
    return (_OF_HEADING if paragraph.level else _NUMBER).match(document.text, paragraph.start, paragraph.end)


def _counted(found: re.Match[str]) -> _Number:
    return tuple(map(int, found[1].split(".")))


def _all_numbers(document: Document) -> Iterator[_Number]:
    return (_counted(found) for p in document.paragraphs if (found := _number(document, p)))


def _counts(number: _Number, known: frozenset[_Number]) -> bool:
    *above, last = number
    return last == 1 or (*above, last - 1) in known

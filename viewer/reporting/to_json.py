"""The comparison as JSON, version 1: all that is known, for other programs. Leaves out nothing, whatever is hidden.

It is English, whatever language the window speaks.

The schema stands in `resources/schema/comparison-1.schema.json`. Where a side has only a place and no text, its
span is null and `left_at` or `right_at` says where the place is. What the reader left out of the article by hand is
`metadata`, for version 1 has no other word for it, and has `left_out` besides; so are corrections and the notes of
editors, and have `editorial`, and the heads and feet of pages, and have `running_head`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from json.encoder import encode_basestring

from viewer import __version__
from viewer.model import Category, Comparison, Difference, Document, Limit, Paragraph, Role, Row, Side, Span
from viewer.presenting.filters import DEFAULT_FILTER, Filter
from viewer.presenting.journeys import Journeys
from viewer.presenting.phrases import NO_BREAK
from viewer.presenting.review import NO_REMARKS, Remark
from viewer.presenting.verdict import verdict
from viewer.translation import in_english

FORMAT = "variorum.comparison"
VERSION = 1
# What the house behind an article says of it: the first version of the format calls it metadata.
_EDITORIAL = {Role.CORRECTION: "correction", Role.EDITORS_NOTE: "note"}
_METADATA_TOO = frozenset({Role.LEFT_OUT, Role.RUNNING_HEAD, *_EDITORIAL})

_encode = json.JSONEncoder(ensure_ascii=False, separators=(", ", ": ")).encode


def make(
    comparison: Comparison,
    filter: Filter = DEFAULT_FILTER,  # noqa: A002 - the noun itself
    remarks: Mapping[int, Remark] = NO_REMARKS,
) -> str:
    """Return the report as text: one row and one difference a line, so that two reports can be compared by eye."""
    journeys = Journeys(comparison)
    parts = [
        ("format", _encode(FORMAT)),
        ("version", _encode(VERSION)),
        ("generator", _encode(f"variorum {__version__}")),
        ("options", _encode(comparison.options.as_dict())),
        ("left", _encode(_side(comparison.left))),
        ("right", _encode(_side(comparison.right))),
        ("rows", _lines(map(_row, comparison.rows))),
        (
            "differences",
            _lines(_difference(journeys, comparison, d, remarks.get(n)) for n, d in enumerate(comparison.differences)),
        ),
        ("summary", _encode(_summary(comparison, filter))),
    ]
    return "{\n" + ",\n".join(f'"{key}": {value}' for key, value in parts) + "\n}\n"


def _lines(items: Iterable[str]) -> str:
    return "[\n" + ",\n".join(items) + "\n]"


def _side(document: Document) -> dict[str, object]:
    return {
        "name": document.name,
        "media_type": document.media_type,
        "encoding": document.encoding,
        "sha256": document.sha256,
        "title": document.title,
        "byline": document.byline,
        "date": document.date,
        "language": document.language,
        "notes": list(document.notes),
        "text": document.text,
        "paragraphs": [_paragraph(p) for p in document.paragraphs],
    }


def _paragraph(p: Paragraph) -> dict[str, object]:
    lines = list(p.lines) if p.lines else None
    known: dict[str, object] = {"start": p.start, "end": p.end, "lines": lines, "page": p.page, "role": _role(p.role)}
    if p.role is Role.LEFT_OUT:
        known["left_out"] = True
    if p.role is Role.RUNNING_HEAD:
        known["running_head"] = True
    if p.role in _EDITORIAL:
        known["editorial"] = _EDITORIAL[p.role]
    if p.level:
        known["level"] = p.level
    if p.place is not None:
        known["place"] = p.place
    return known


def _role(role: Role) -> Role:
    return Role.METADATA if role in _METADATA_TOO else role


# A book has tens of thousands of rows and differences: they are written out here, and only texts are encoded.


def _row(row: Row) -> str:
    return f'{{"left": {list(row.left)}, "right": {list(row.right)}, "relation": "{row.relation.value}"}}'


def _difference(journeys: Journeys, comparison: Comparison, d: Difference, remark: Remark | None) -> str:
    added = *_additions(d), *_targets(journeys, d), *_noted(remark)
    more = "".join(f', "{key}": {value}' for key, value in added)
    return (
        f'{{"id": "{d.id}", "kind": "{d.kind.value}", "category": "{d.category.value}", '
        f'"substantive": {"true" if d.substantive else "false"}, "row": {d.row}, '
        f'"left": {_span(comparison.left, d.left)}, "right": {_span(comparison.right, d.right)}, '
        f'"flags": {_encode(d.flags) if d.flags else "[]"}{more}}}'
    )


def _span(document: Document, span: Span | None) -> str:
    if span is None or span.start == span.end:
        return "null"
    text = encode_basestring(document.text[span.start : span.end])
    return f'{{"start": {span.start}, "end": {span.end}, "text": {text}}}'


def _additions(d: Difference) -> Iterator[tuple[str, object]]:
    """Yield what only some differences have: the place of an empty side, the changed letters, the role."""
    for side, span in ((Side.LEFT, d.left), (Side.RIGHT, d.right)):
        if span is not None and span.start == span.end:
            yield f"{side.value}_at", span.start
    if d.left_letters or d.right_letters:
        left, right = ([[s.start, s.end] for s in letters] for letters in (d.left_letters, d.right_letters))
        yield "letters", f'{{"left": {left}, "right": {right}}}'
    if d.role is not None:
        yield "role", _encode(_role(d.role))
    if d.role is Role.LEFT_OUT:
        yield "left_out", "true"
    if d.role is Role.RUNNING_HEAD:
        yield "running_head", "true"
    if d.role in _EDITORIAL:
        yield "editorial", _encode(_EDITORIAL[d.role])


def _targets(journeys: Journeys, d: Difference) -> Iterator[tuple[str, object]]:
    """Yield where the words of a link lead, on the sides on which they do."""
    if d.category is Category.LINK:
        for side in Side:
            target = journeys.target(d, side)
            if target:
                yield f"{side.value}_target", encode_basestring(target)


def _noted(remark: Remark | None) -> Iterator[tuple[str, object]]:
    """Yield what the reader noted of a difference."""
    if remark is not None and remark.reviewed:
        yield "reviewed", "true"
    if remark is not None and remark.note:
        yield "note", encode_basestring(remark.note)


def _summary(comparison: Comparison, filter: Filter) -> dict[str, object]:  # noqa: A002 - the noun itself
    counts = comparison.count_by_category()
    with in_english():
        said = verdict(comparison, filter).sentence().replace(NO_BREAK, " ")
    return {
        "similarity": round(comparison.similarity, 6),
        "verdict": said,
        "by_category": {category: n for category, n in counts.items() if n},
        "complete": comparison.complete,
        "limits": [_limit(limit) for limit in comparison.limits],
        "unrelated": comparison.unrelated,
    }


def _limit(limit: Limit) -> dict[str, object]:
    return {
        "reason": limit.reason,
        "left": {"start": limit.left.start, "end": limit.left.end},
        "right": {"start": limit.right.start, "end": limit.right.end},
    }

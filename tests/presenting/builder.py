"""Comparisons written by hand, as a reader would mark them.

    built(pair("Prepared by [-hosts-]{+ghosts+} here."), right("Copyright 2019", Role.COPYRIGHT))

`[-left-]{+right+}<category>` is a difference (wording where none is named); `¶` is a paragraph break.
`moved(text, after=2)` stands on the left where it is written, on the right after the second paragraph there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from viewer.model import (
    PARAGRAPH_BREAK,
    Category,
    Comparison,
    Difference,
    Document,
    Flag,
    Kind,
    Limit,
    Options,
    Paragraph,
    Relation,
    Role,
    Row,
    Run,
    Side,
    Span,
    Style,
    arranged,
)

MARKED = re.compile(r"\[-(?P<left>.*?)-\]\{\+(?P<right>.*?)\+\}(?:<(?P<category>\w+)>)?", re.DOTALL)


@dataclass(frozen=True)
class Written:
    """One row as written: its marked text, who has it, its role, and what else is known of it."""

    text: str
    relation: Relation = Relation.CHANGED
    role: Role = Role.BODY
    after: int = 0
    flags: tuple[Flag, ...] = ()
    level: int = 0


def pair(text: str, role: Role = Role.BODY, flags: tuple[Flag, ...] = (), level: int = 0) -> Written:
    relation = Relation.CHANGED if MARKED.search(text) else Relation.SAME
    return Written(text, relation, role, flags=flags, level=level)


def left(text: str, role: Role = Role.BODY) -> Written:
    return Written(text, Relation.LEFT_ONLY, role)


def right(text: str, role: Role = Role.BODY) -> Written:
    return Written(text, Relation.RIGHT_ONLY, role)


def moved(text: str, after: int, flags: tuple[Flag, ...] = ()) -> Written:
    return Written(text, Relation.MOVED, after=after, flags=flags)


def linked(before: str | None, after: str | None) -> Comparison:
    """Return texts in which the same words lead to `before` on the left and to `after` on the right."""
    return built(
        pair("here are these words now"),
        left_runs=(("these words", Run(0, 1, Style.PLAIN, before)),),
        right_runs=(("these words", Run(0, 1, Style.PLAIN, after)),),
        formatted=(("these words", Category.LINK),),
    )


@dataclass
class Piece:
    """What one row gives to one side: its paragraphs' texts joined, and the spans in it, from 0."""

    written: Written
    text: str
    spans: list[tuple[int, int]]


def built(
    *rows: Written,
    similarity: float = 0.98,
    unrelated: bool = False,
    limits: tuple[str, ...] = (),
    left_runs: tuple[tuple[str, Run], ...] = (),
    right_runs: tuple[tuple[str, Run], ...] = (),
    formatted: tuple[tuple[str, Category], ...] = (),
    names: tuple[str, str] = ("left.txt", "right.md"),
) -> Comparison:
    """Return the comparison. A run is given with the words it covers; its own offsets do not count."""
    halves = {side: [_piece(w, side) for w in rows] for side in Side}
    on_left = [n for n, w in enumerate(rows) if w.relation is not Relation.RIGHT_ONLY]
    documents, places = {}, {}
    for side, order in ((Side.LEFT, on_left), (Side.RIGHT, _right_order(rows))):
        documents[side], places[side] = _document(halves[side], order, names[0] if side is Side.LEFT else names[1])
    made = [Row(places[Side.LEFT].get(n, (0, ()))[1], places[Side.RIGHT].get(n, (0, ()))[1], w.relation)
            for n, w in enumerate(rows)]  # fmt: skip
    documents[Side.LEFT] = _with_runs(documents[Side.LEFT], left_runs)
    documents[Side.RIGHT] = _with_runs(documents[Side.RIGHT], right_runs)
    differences = list(_differences(rows, halves, places))
    differences += [_reformatted(documents, made, words, category) for words, category in formatted]
    in_order, numbered = arranged(made, differences)
    numbered = sorted(numbered, key=_reading_place)
    return Comparison(
        documents[Side.LEFT],
        documents[Side.RIGHT],
        Options(),
        tuple(in_order),
        tuple(replace(d, id=f"d{n}") for n, d in enumerate(numbered, 1)),
        similarity,
        unrelated,
        tuple(Limit(reason, Span(0, 1), Span(0, 1)) for reason in limits),
    )


def _piece(written: Written, side: Side) -> Piece:
    text, spans, at = "", [], 0
    for found in MARKED.finditer(written.text):
        text += written.text[at : found.start()]
        part = found[side.value].replace("¶", PARAGRAPH_BREAK)
        spans.append((len(text), len(text) + len(part)))
        text += part
        at = found.end()
    return Piece(written, text + written.text[at:], spans)


def _right_order(rows: tuple[Written, ...]) -> list[int]:
    order = [n for n, w in enumerate(rows) if w.relation not in (Relation.LEFT_ONLY, Relation.MOVED)]
    for n, w in enumerate(rows):
        if w.relation is Relation.MOVED:
            order.insert(w.after, n)
    return order


def _document(pieces: list[Piece], order: list[int], name: str) -> tuple[Document, dict[int, tuple[int, tuple]]]:
    at, paragraphs, places, texts = 0, [], {}, []
    for n in order:
        indexes = []
        start = at
        for part in pieces[n].text.split(PARAGRAPH_BREAK):
            indexes.append(len(paragraphs))
            written = pieces[n].written
            paragraphs.append(
                Paragraph(at, at + len(part), written.role, (len(paragraphs) + 1,) * 2, None, written.level)
            )
            texts.append(part)
            at += len(part) + len(PARAGRAPH_BREAK)
        places[n] = (start, tuple(indexes))
    return Document(PARAGRAPH_BREAK.join(texts), tuple(paragraphs), name), places


def _differences(rows, halves, places):
    for n, written in enumerate(rows):
        if written.relation in (Relation.LEFT_ONLY, Relation.RIGHT_ONLY):
            yield _whole(n, written, halves, places)
            continue
        if written.relation is Relation.MOVED:
            spans = (Span(places[s][n][0], places[s][n][0] + len(halves[s][n].text)) for s in Side)
            yield Difference("", Kind.MOVED, Category.MOVED, n, *spans, written.flags)
        for k, found in enumerate(MARKED.finditer(written.text)):
            yield _inside(n, k, found, halves, places)


def _whole(n, written, halves, places):
    side = Side.LEFT if written.relation is Relation.LEFT_ONLY else Side.RIGHT
    span = Span(places[side][n][0], places[side][n][0] + len(halves[side][n].text))
    furniture = written.role.is_furniture
    category = Category.FURNITURE if furniture else Category.WORDING
    kind = Kind.DELETED if side is Side.LEFT else Kind.INSERTED
    ends = (span, None) if side is Side.LEFT else (None, span)
    return Difference("", kind, category, n, *ends, role=written.role if furniture else None)


def _inside(n, k, found, halves, places):
    written = halves[Side.LEFT][n].written
    spans = [Span(places[s][n][0] + halves[s][n].spans[k][0], places[s][n][0] + halves[s][n].spans[k][1]) for s in Side]
    furniture = written.role.is_furniture
    category = Category.FURNITURE if furniture else Category(found["category"] or "wording")
    kind = Kind.REPLACED if len(spans[0]) and len(spans[1]) else Kind.DELETED if len(spans[0]) else Kind.INSERTED
    kind = Kind.REFLOWED if "¶" in found[0] else kind
    letters = _letters(spans, found) if category in (Category.WORDING, Category.SPELLING) else ((), ())
    return Difference("", kind, category, n, *spans, written.flags, *letters, written.role if furniture else None)


def _reading_place(d: Difference):
    return (
        d.row,
        d.kind is not Kind.MOVED,
        d.left.start if d.left is not None else 0,
        d.right.start if d.right is not None else 0,
    )


def _letters(spans, found):
    """Letters that one word has at its beginning and the other has not: `hosts`, `ghosts`."""
    a, b = found["left"], found["right"]
    if a and b.endswith(a) and a != b:
        return (), (Span(spans[1].start, spans[1].end - len(a)),)
    return (), ()


def _with_runs(document: Document, runs: tuple[tuple[str, Run], ...]) -> Document:
    placed = []
    for words, run in runs:
        at = document.text.index(words)
        placed.append(Run(at, at + len(words), run.style, run.link))
    return Document(document.text, document.paragraphs, document.name, tuple(placed))


def _reformatted(documents, rows, words, category):
    spans = []
    for side in Side:
        at = documents[side].text.index(words)
        spans.append(Span(at, at + len(words)))
    paragraph = documents[Side.LEFT].paragraph_at(spans[0].start)
    row = next(n for n, r in enumerate(rows) if paragraph in r.left)
    return Difference("", Kind.REFORMATTED, category, row, *spans)

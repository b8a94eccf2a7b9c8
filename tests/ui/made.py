"""Comparisons made by hand, legible: `[-left-]` and `{+right+}` inside a paragraph, one line a row."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from viewer.model import Category, Comparison, Difference, Document, Kind, Options, Paragraph, Relation, Role, Row, Span
from viewer.model.comparison import arranged

_CHANGE = re.compile(r"\[-(?P<left>.*?)-\](?:\{\+(?P<right>.*?)\+\})?|\{\+(?P<added>.*?)\+\}")


@dataclass
class _Text:
    """A text in pieces: to put 20,000 rows together one by one took minutes on a busy machine."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    paragraphs: list[Paragraph] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(self.pieces)

    def add(self, words: str) -> None:
        self.pieces.append(words)
        self.length += len(words)

    def begin(self) -> int:
        if self.paragraphs:
            self.add("\n\n")
        return self.length

    def end(self, start: int, role: Role) -> int:
        self.paragraphs.append(Paragraph(start, self.length, role))
        return len(self.paragraphs) - 1


class Made:
    """Builds a comparison row by row."""

    def __init__(self) -> None:
        self.left, self.right = _Text(), _Text()
        self.rows: list[Row] = []
        self.differences: list[Difference] = []

    def row(self, words: str, category: Category = Category.WORDING, role: Role = Role.BODY) -> Made:
        """A row with both sides: `the [-hosts-]{+ghosts+} of`."""
        left, right = self.left.begin(), self.right.begin()
        at = 0
        for found in _CHANGE.finditer(words):
            self._same(words[at : found.start()])
            self._change(found["left"] or "", found["right"] or found["added"] or "", category)
            at = found.end()
        self._same(words[at:])
        changed = bool(self.differences) and self.differences[-1].row == len(self.rows)
        relation = Relation.CHANGED if changed else Relation.SAME
        self.rows.append(Row((self.left.end(left, role),), (self.right.end(right, role),), relation))
        return self

    def left_only(self, words: str, role: Role = Role.BODY) -> Made:
        """A passage that stands on the left alone."""
        start = self.left.begin()
        self.left.add(words)
        span = Span(start, self.left.length)
        self._whole(Kind.DELETED, span, None, role)
        self.rows.append(Row((self.left.end(start, role),), (), Relation.LEFT_ONLY))
        return self

    def right_only(self, words: str, role: Role = Role.BODY) -> Made:
        """A passage that stands on the right alone."""
        start = self.right.begin()
        self.right.add(words)
        self._whole(Kind.INSERTED, None, Span(start, self.right.length), role)
        self.rows.append(Row((), (self.right.end(start, role),), Relation.RIGHT_ONLY))
        return self

    def moved(self, words: str, after: tuple[str, ...]) -> Made:
        """A passage that on the right stands after the paragraphs `after`, which both have."""
        left = self.left.begin()
        self.left.add(words)
        left_span = Span(left, self.left.length)
        left_index = self.left.end(left, Role.BODY)
        row = len(self.rows)
        self.rows.append(Row((left_index,), (), Relation.MOVED))
        for paragraph in after:
            self.row(paragraph)
        right = self.right.begin()
        self.right.add(words)
        span = Span(right, self.right.length)
        right_index = self.right.end(right, Role.BODY)
        self.rows[row] = Row((left_index,), (right_index,), Relation.MOVED)
        self.differences.append(Difference("", Kind.MOVED, Category.MOVED, row, left_span, span))
        return self

    def comparison(self, similarity: float = 0.98, *, unrelated: bool = False, limits: tuple = ()) -> Comparison:
        rows, differences = arranged(self.rows, self.differences)
        return Comparison(
            Document(self.left.text, tuple(self.left.paragraphs), "left.txt"),
            Document(self.right.text, tuple(self.right.paragraphs), "right.md", media_type="text/markdown"),
            Options(),
            tuple(rows),
            tuple(differences),
            similarity,
            unrelated,
            limits,
        )

    def _same(self, words: str) -> None:
        self.left.add(words)
        self.right.add(words)

    def _change(self, left: str, right: str, category: Category) -> None:
        a, b = self.left.length, self.right.length
        self.left.add(left)
        self.right.add(right)
        kind = Kind.REPLACED if left and right else Kind.DELETED if left else Kind.INSERTED
        letters = _letters(left, right, a, b) if left and right else ((), ())
        spans = Span(a, a + len(left)), Span(b, b + len(right))
        self.differences.append(Difference("", kind, category, len(self.rows), *spans, (), *letters))

    def _whole(self, kind: Kind, left: Span | None, right: Span | None, role: Role) -> None:
        category = Category.FURNITURE if role.is_furniture else Category.WORDING
        furniture = role if role.is_furniture else None
        self.differences.append(Difference("", kind, category, len(self.rows), left, right, role=furniture))


def _letters(left: str, right: str, a: int, b: int) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The middle that remains between a common beginning and a common end."""
    start = 0
    while start < min(len(left), len(right)) and left[start] == right[start]:
        start += 1
    end = 0
    while end < min(len(left), len(right)) - start and left[-1 - end] == right[-1 - end]:
        end += 1
    one = (Span(a + start, a + len(left) - end),) if start + end < len(left) else ()
    two = (Span(b + start, b + len(right) - end),) if start + end < len(right) else ()
    return one, two


def ferry() -> Comparison:
    """A short comparison with something of everything."""
    made = Made()
    made.row("Harbour board votes to keep the night ferry", role=Role.TITLE)
    made.right_only("Region: North Coast · Theme: Transport", Role.METADATA)
    made.row(
        "The harbour board has voted to keep the night ferry running through the winter, its chair said on Tuesday."
    )
    made.row("Few took notice, because the decisions had been prepared by [-hosts-]{+ghosts+} whose names are unknown.")
    made.row(
        "The subsidy, [-312,000-]{+321,000+} a year, will be found by closing the eastern ticket office.",
        Category.NUMBER,
    )
    made.row("The crews call it a [-manoeuvre-]{+maneuvre+} rather than a budget.", Category.SPELLING)
    made.row('It is [-“a plan”-]{+"a plan"+}[-,-] she said 🛳️ [-Chair-]{+chair+}.', Category.TYPOGRAPHY)
    made.moved(
        "“Nobody asked the passengers,” said a nurse who takes the last boat home four nights a week.",
        (
            "The vote was close: five in favour, four against, for a reason that neither has {+yet +}given.",
            "It rained.",
        ),
    )
    made.left_only("This paragraph of the article stands on the left alone, and is as long as a line or two of it.")
    made.right_only("The views expressed are the author’s own. The publisher is not responsible.", Role.DISCLAIMER)
    made.left_only("No comments yet. Post a comment.", Role.COMMENTS)
    return made.comparison()

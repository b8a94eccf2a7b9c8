"""Build the right text from the left text and the differences. Holds the law that no edit hides behind another."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from viewer.model.category import Kind, Relation
from viewer.model.comparison import Comparison, Difference, Row, stands_in
from viewer.model.document import PARAGRAPH_BREAK
from viewer.model.span import Side, Span


def ends(comparison: Comparison, difference: Difference) -> tuple[int, int]:
    """Return the row in which a difference stands on the left, and the one on the right.

    They are one, but for a sentence that moved from one paragraph into another, and for what was edited in it.
    """
    row, right = comparison.rows[difference.row], difference.right
    if right is None or stands_in(comparison.right, row.right, right):
        return difference.row, difference.row
    paragraph = comparison.right.paragraph_at(right.start)
    return difference.row, next(n for n, r in enumerate(comparison.rows) if paragraph in r.right)


def is_moved_sentence(comparison: Comparison, difference: Difference) -> bool:
    """Whether a difference is the move of a part of a row, not of the row."""
    if difference.kind is not Kind.MOVED or difference.left is None:
        return False
    row = comparison.rows[difference.row]
    if row.relation is not Relation.MOVED:
        return True
    # All the words of one side may have gone elsewhere as a sentence: only both ends tell the move of the row.
    return any(difference.on(side) != _extent(comparison, row, side) for side in Side)


def _extent(comparison: Comparison, row: Row, side: Side) -> Span:
    known, numbers = comparison.side(side).paragraphs, row.on(side)
    return Span(known[numbers[0]].start, known[numbers[-1]].end)


def apply(comparison: Comparison) -> str:
    """Build the right text from the left text and the differences: the law that holds for every comparison."""
    inside: dict[int, list[_Edit]] = {}
    for row, edit in _edits(comparison):
        inside.setdefault(row, []).append(edit)
    parts = [
        (row.right, _applied_to_row(comparison, row, inside.get(n, [])))
        for n, row in enumerate(comparison.rows)
        if row.right
    ]
    return PARAGRAPH_BREAK.join(text for _, text in sorted(parts))


@dataclass(frozen=True, slots=True)
class _Edit:
    """What is cut out on the left, and what is set in on the right; a sentence that moved does either."""

    left: Span | None
    right: Span | None
    text: str = ""

    def distance(self, left: int, right: int) -> int:
        """Return how many characters of equal text lie before the edit."""
        return max(self.left.start - left if self.left else 0, self.right.start - right if self.right else 0)


def _edits(comparison: Comparison) -> Iterator[tuple[int, _Edit]]:
    """Yield what the differences do, and to which rows."""
    sentences: dict[int, list[Difference]] = {}
    for d in comparison.differences:
        if is_moved_sentence(comparison, d):
            sentences.setdefault(d.row, []).append(d)
    inner: dict[str, list[_Edit]] = {}
    for d in comparison.differences:
        if d.kind in (Kind.REFORMATTED, Kind.MOVED):
            continue
        text = comparison.right.text[d.right.start : d.right.end] if d.right else ""
        edit = _Edit(d.left, d.right, text)
        sentence = next((s for s in sentences.get(d.row, ()) if _is_inside(s, d)), None)
        if sentence is None:
            yield d.row, edit
        else:
            inner.setdefault(sentence.id, []).append(edit)
    for d in (s for row in sentences.values() for s in row):
        from_row, to_row = ends(comparison, d)
        yield from_row, _Edit(d.left, None)
        yield to_row, _Edit(None, d.right, _moved_text(comparison, d, inner.get(d.id, [])))


def _is_inside(sentence: Difference, difference: Difference) -> bool:
    """Whether a difference is an edit inside a sentence that moved: words of it stand there."""
    pairs = ((sentence.left, difference.left), (sentence.right, difference.right))
    return any(s and d and len(d) and s.start <= d.start and d.end <= s.end for s, d in pairs)


def _moved_text(comparison: Comparison, sentence: Difference, edits: list[_Edit]) -> str:
    """Return what became of a sentence on its way. The white space around it belongs to the place."""
    if sentence.left is None or sentence.right is None:
        raise ValueError(f"{sentence.id} moved from nowhere, or to nowhere")
    left = comparison.left.text[sentence.left.start : sentence.left.end]
    right = comparison.right.text[sentence.right.start : sentence.right.end]
    at, there = (s.start + len(t) - len(t.lstrip()) for s, t in ((sentence.left, left), (sentence.right, right)))
    inside = _applied(comparison.left.text, at, sentence.left.start + len(left.rstrip()), there, edits)
    return right[: len(right) - len(right.lstrip())] + inside + right[len(right.rstrip()) :]


def _applied_to_row(comparison: Comparison, row: Row, edits: list[_Edit]) -> str:
    left, right = comparison.left, comparison.right
    there = right.paragraphs[row.right[0]].start
    if not row.left:
        return "".join(e.text for e in sorted(edits, key=lambda e: e.right.start if e.right else 0))
    return _applied(left.text, left.paragraphs[row.left[0]].start, left.paragraphs[row.left[-1]].end, there, edits)


def _applied(text: str, at: int, end: int, there: int, edits: Iterable[_Edit]) -> str:
    """Return a stretch of the left text with the edits made; `there` is where it begins on the right."""
    pieces: list[str] = []
    # A sentence that moved has no place of its own on the other side: it comes where its turn is.
    moved = [e for e in edits if not (e.left and e.right)]
    waiting = deque(e for e in edits if e not in moved) if moved else deque(edits)
    while waiting or moved:
        edit = min([*islice(waiting, 1), *moved], key=lambda e: e.distance(at, there))
        if edit in moved:
            moved.remove(edit)
        else:
            waiting.popleft()
        equal = edit.distance(at, there)
        pieces.append(text[at : at + equal])
        # Words put in where a sentence that moved away begins stand before it or behind it: it may be gone already.
        # Words left out where one that moved there begins do so too.
        at = max(at + equal, edit.left.end if edit.left else 0)
        there = max(there + equal, edit.right.end if edit.right else 0)
        pieces.append(edit.text)
    pieces.append(text[at:end])
    return "".join(pieces)

"""Find sentences that left one paragraph and stand in another. Works on the differences of settled rows.

Only a sentence that is the same word for word is taken for moved: an edit inside it would have no place of its own,
and an edit must never hide behind a move.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from viewer.comparing.draft import Draft
from viewer.comparing.texts import Text
from viewer.model import Category, Kind, Span

# A form of words of fewer words, or of less meaning, comes and goes by itself.
_WORDS = 6
_ENOUGH = 4.0

_Place = tuple[int, int]


def join_moved_sentences(left: Text, right: Text, rows: Sequence[list[Draft]]) -> None:
    """Replace, in the rows' differences, a deletion and an insertion of the same sentence by one move.

    The move stands in the row that the sentence left.
    """
    gone = _by_words(left, rows, Kind.DELETED)
    come = _by_words(right, rows, Kind.INSERTED)
    for words, places in gone.items():
        there = come.get(words, [])
        if len(places) == len(there) == 1:
            (row, n), (other, k) = places[0], there[0]
            moved = Draft(Category.MOVED, rows[row][n].left, rows[other][k].right, kind_known=Kind.MOVED)
            _agree(left, moved.left, right, moved.right)
            rows[row][n] = moved
            rows[other][k] = _GONE
    for drafts in rows:
        drafts[:] = [d for d in drafts if d is not _GONE]


def _agree(left: Text, there: Span, right: Text, here: Span) -> None:
    """Let the words of a sentence agree with themselves in the other place: they are no less in common."""
    i, j = (int(np.searchsorted(t.tokens.start, s.start)) for t, s in ((left, there), (right, here)))
    n = int(np.searchsorted(left.tokens.start, there.end)) - i
    left.partner[i : i + n] = np.arange(j, j + n, dtype=np.int32)
    right.partner[j : j + n] = np.arange(i, i + n, dtype=np.int32)


_GONE = Draft(Category.MOVED, Span(0, 0), Span(0, 0))


def _by_words(text: Text, rows: Sequence[list[Draft]], kind: Kind) -> dict[bytes, list[_Place]]:
    """Return where each sentence of one kind stands: row, and number of the difference in it."""
    found: dict[bytes, list[_Place]] = {}
    for row, n, span in _sentences(rows, kind):
        first, end = np.searchsorted(text.tokens.start, [span.start, span.end]).tolist()
        if end - first >= _WORDS and text.weights[first:end].sum() >= _ENOUGH:
            found.setdefault(text.tokens.key[first:end].tobytes(), []).append((row, n))
    return found


def _sentences(rows: Sequence[list[Draft]], kind: Kind) -> Iterator[tuple[int, int, Span]]:
    for row, drafts in enumerate(rows):
        for n, draft in enumerate(drafts):
            if draft.kind is kind and draft.category is Category.WORDING:
                yield row, n, draft.left if kind is Kind.DELETED else draft.right

"""Cut what was left out or put in into its sentences, and write down what remains of it when some have moved.

Decides nothing about which sentence moved.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

import regex

from viewer.comparing.draft import Draft
from viewer.comparing.texts import Text
from viewer.comparing.tokens import Ints, Tokens
from viewer.model import Category, Kind, Span

# What parts two sentences: the end of one and white space, or a full stop of a script that has no spaces.
_ENDS = regex.compile(r"[.!?…][\p{Pf}\p{Pe}\"'’”»]*\s|[。！？]|\n")
_CLOSED = regex.compile(r"[\p{Pf}\p{Pe}\"'’”»]*[.!?…。！？][\p{Pf}\p{Pe}\"'’”»]*")
# "Mr." is no sentence: a piece has so many words.
_SHORTEST = 3
# A piece is a sentence, or some of them, when so many of its own words stand before and behind it in the same ones.
_REST = 0.4

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence of one side that stands alone there: its words first..end-1, its span, and its draft and number."""

    place: Place
    number: int
    span: Span
    first: int
    end: int


def pieces_of(text: Text, rows: Sequence[Sequence[Draft]], side: int) -> Iterator[Piece]:
    """Yield the sentences of one side (0 or 1) that differences leave out, put in or replace whole."""
    begins = _Begins(text)
    for row, drafts in enumerate(rows):
        for n, draft in enumerate(drafts):
            span = (draft.left, draft.right)[side]
            if draft.category is Category.WORDING and draft.kind_known is None and len(span):
                yield from _cut(text, span, (row, n), begins)


def is_whole(text: Text, piece: Piece) -> bool:
    """Whether a piece is all but the whole of the sentences it stands in, not the end of one and half the next."""
    rest = int(_REST * (piece.end - piece.first))
    before = next((k for k in range(rest + 1) if _begins(text.tokens, piece.first - k)), rest + 1)
    after = next((k for k in range(rest + 1) if _begins(text.tokens, piece.end + k)), rest + 1)
    return before + after <= rest


def _begins(tokens: Tokens, word: int) -> bool:
    """Whether a sentence begins with a word, or the text ends before it."""
    if word <= 0 or word >= len(tokens):
        return True
    a, b = tokens.gap_before(word)
    return a < b and _ENDS.search(tokens.text, a, b) is not None


class _Begins:
    """Whether a sentence begins after a gap, asked once for each gap that is printed otherwise."""

    def __init__(self, text: Text) -> None:
        self._tokens = text.tokens
        self._known: dict[int, bool] = {}

    def after_gaps(self, first: int, end: int) -> list[int]:
        """Return the words from first to end-1 before which a sentence ends."""
        return [first + n for n, gap in enumerate(self._tokens.gap[first:end].tolist()) if self._parts(gap, first + n)]

    def _parts(self, gap: int, word: int) -> bool:
        if gap not in self._known:
            self._known[gap] = _begins(self._tokens, word)
        return self._known[gap]


def _cut(text: Text, span: Span, place: Place, begins: _Begins) -> Iterator[Piece]:
    tokens = text.tokens
    first, end = text.words_in(span)
    if first == end:
        return
    cuts = [first]
    for word in begins.after_gaps(first + _SHORTEST, max(first + _SHORTEST, end - _SHORTEST + 1)):
        if word - cuts[-1] >= _SHORTEST:
            cuts.append(word)
    for number, (a, b) in enumerate(zip(cuts, [*cuts[1:], end], strict=True)):
        start = span.start if a == first else int(tokens.start[a])
        stop = span.end if b == end else int(tokens.start[b])
        yield Piece(place, number, Span(start, stop), a, b)


def whole_sentences(left: Text, right: Text, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the differences, those that replace sentences by sentences with their full stops.

    So each of the sentences can go its way.
    """
    return [_whole(left, right, d, after) for d, after in zip_longest(drafts, drafts[1:])]


def _whole(left: Text, right: Text, draft: Draft, following: Draft | None) -> Draft:
    if draft.kind is not Kind.REPLACED or draft.category is not Category.WORDING:
        return draft
    closing, other = _closing(left, draft.left), _closing(right, draft.right)
    if closing is None or closing != other:
        return draft
    here, there = (Span(s.start, s.end + len(closing)) for s in (draft.left, draft.right))
    if following and (here.end > following.left.start or there.end > following.right.start):
        return draft
    return replace(draft, left=here, right=there)


def _closing(text: Text, span: Span) -> str | None:
    """Return the marks that close the sentence or sentences of a span, or None where it is no whole sentence."""
    tokens = text.tokens
    first, end = text.words_in(span)
    if first == end:
        return None
    begins = _begins(tokens, first)
    a, b = tokens.gap_before(end)
    closed = _CLOSED.match(tokens.text, a, b)
    return closed[0] if begins and closed and int(tokens.start[first]) == span.start and a == span.end else None


def remains(draft: Draft, gone: Sequence[Sequence[Piece]], cut: Sequence[Sequence[Piece]]) -> list[Draft]:
    """Return what is left of a difference when pieces of it have moved, on the left and on the right."""
    left, right = (
        # What holds no word, such as a picture, has no pieces: it stays, whatever goes from the other side.
        _stretches(cut[side], set(gone[side])) if cut[side] else [span] * bool(len(span))
        for side, span in enumerate((draft.left, draft.right))
    )
    out: list[Draft] = []
    at, there = draft.left.start, draft.right.start
    if left and right:
        out.append(Draft(draft.category, left[0], right[0]))
        at, there = left[0].end, right[0].end
        left, right = left[1:], right[1:]
    for span in left:
        out.append(Draft(draft.category, span, Span(there, there)))
        at = span.end
    out += [Draft(draft.category, Span(at, at), span) for span in right]
    return out


def _stretches(pieces: Sequence[Piece], gone: set[Piece]) -> list[Span]:
    out: list[Span] = []
    joins = False
    for piece in pieces:
        stays = piece not in gone
        if stays and joins:
            out[-1] = Span(out[-1].start, piece.span.end)
        elif stays:
            out.append(piece.span)
        joins = stays
    return out


def keys_of(text: Text, piece: Piece) -> Ints:
    """Return the keys of a piece's words."""
    return text.tokens.key[piece.first : piece.end]

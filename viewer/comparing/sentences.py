"""Find sentences that left one place and stand in another. Works on the differences of settled rows.

What was edited in a sentence on its way is told inside it: an edit must never hide behind a move.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from viewer.comparing.align import align
from viewer.comparing.anchors import shared_once
from viewer.comparing.asking import Check, asking
from viewer.comparing.chance import without_chance
from viewer.comparing.differences import passage_differences
from viewer.comparing.draft import Draft
from viewer.comparing.formatting import passage_formatting
from viewer.comparing.pieces import Piece, Place, is_whole, keys_of, pieces_of, remains, whole_sentences
from viewer.comparing.texts import Text
from viewer.comparing.tokens import Ints
from viewer.model import Category, Kind, Lexicon, Span

# A form of words of fewer words, or of less meaning, comes and goes by itself.
_WORDS = 6
_ENOUGH = 4.0
# A sentence that moved and was edited has so much of its words (by weight) in common, in order. Two sentences made
# after one pattern ("the mayor said she would not comment") have half.
_LIKE = 0.65
# So many words in a row, found nowhere else, make two sentences worth a look.
_NGRAM = 3
# Up to this product of words two sentences are aligned; no sentence is longer.
_WORK = 1_000_000


@dataclass(frozen=True, slots=True)
class _Move:
    """Sentences that follow each other in both places."""

    left: tuple[Piece, ...]
    right: tuple[Piece, ...]


def join_moved_sentences(
    left: Text, right: Text, rows: Sequence[list[Draft]], lexicon: Lexicon, alone: int, check: Check
) -> None:
    """Tell in the rows' differences that a sentence moved, where it was left out in one place and put in in another.

    The move stands in the row that the sentence left, and what was edited in it stands there too. The rows from
    `alone` on are paragraphs of one side, which move as a whole or not at all.
    """
    if not alone:
        return
    whole = [whole_sentences(left, right, drafts) for drafts in asking(rows[:alone], check)] + [
        list(d) for d in rows[alone:]
    ]
    pieces = list(pieces_of(left, whole, 0)), list(pieces_of(right, whole, 1))
    if not pieces[0] or not pieces[1]:
        return
    check()
    found = {**_the_same(left, right, pieces), **_the_like(left, right, pieces, check)}
    check()
    found = _with_neighbours(left, right, pieces, found)
    moves = list(_whole_moves(found, pieces, alone))
    if moves:
        _rewrite(left, right, rows, whole, moves, pieces, lexicon)


def _says_enough(text: Text, piece: Piece) -> bool:
    if piece.end - piece.first < _WORDS or float(text.weights[piece.first : piece.end].sum()) < _ENOUGH:
        return False
    return is_whole(text, piece)


def _the_same(left: Text, right: Text, pieces: tuple[list[Piece], list[Piece]]) -> dict[Piece, Piece]:
    """Return the sentences that are the same word for word, and no others of what differs are."""
    sides = []
    for text, own in zip((left, right), pieces, strict=True):
        counts = Counter(keys_of(text, p).tobytes() for p in own)
        sides.append({k: p for p in own if counts[k := keys_of(text, p).tobytes()] == 1 and _says_enough(text, p)})
    return {p: sides[1][words] for words, p in sides[0].items() if words in sides[1]}


def _the_like(left: Text, right: Text, pieces: tuple[list[Piece], list[Piece]], check: Check) -> dict[Piece, Piece]:
    """Return the sentences that are alike, the likest first."""
    worth = []
    for i, j in asking(_candidates(left, right, pieces), check):
        p, q = pieces[0][i], pieces[1][j]
        if p.place != q.place and _says_enough(left, p) and _says_enough(right, q):
            worth.append((_likeness(left, p, right, q), -i, -j))
    found: dict[Piece, Piece] = {}
    taken: tuple[set[int], set[int]] = (set(), set())
    for like, i, j in sorted(worth, reverse=True):
        if like >= _LIKE and -i not in taken[0] and -j not in taken[1]:
            found[pieces[0][-i]] = pieces[1][-j]
            taken[0].add(-i)
            taken[1].add(-j)
    return found


def _with_neighbours(
    left: Text, right: Text, pieces: tuple[list[Piece], list[Piece]], found: dict[Piece, Piece]
) -> dict[Piece, Piece]:
    """Let the sentences beside one that moved go with it, where they are the same or alike, however short."""
    beside = [{(p.place, p.number): p for p in own} for own in pieces]
    taken = set(found.values())
    out = dict(found)
    for p, q in found.items():
        for step in (1, -1):
            k = step
            while True:
                a = beside[0].get((p.place, p.number + k))
                b = beside[1].get((q.place, q.number + k))
                if a is None or b is None or a in out or b in taken or _likeness(left, a, right, b) < _LIKE:
                    break
                out[a] = b
                taken.add(b)
                k += step
    return out


def _candidates(left: Text, right: Text, pieces: tuple[list[Piece], list[Piece]]) -> set[tuple[int, int]]:
    """Return the numbers of the sentences that share some words in a row, which stand once on each side."""
    (a, of_a), (b, of_b) = (_joined(t, own, n) for n, (t, own) in enumerate(zip((left, right), pieces, strict=True)))
    blocks = shared_once(a, b, _NGRAM)
    return {(int(of_a[block.left]), int(of_b[block.right])) for block in blocks}


def _joined(text: Text, pieces: Sequence[Piece], side: int) -> tuple[Ints, Ints]:
    """Return the words of all pieces with walls between them that no n-gram runs over, and the piece of each word."""
    keys, numbers = [], []
    for n, piece in enumerate(pieces):
        wall = np.array([-2 - 2 * n - side], np.int32)
        keys += [keys_of(text, piece), wall]
        numbers.append(np.full(piece.end - piece.first + 1, n, np.int32))
    return np.concatenate(keys), np.concatenate(numbers)


def _likeness(left: Text, p: Piece, right: Text, q: Piece) -> float:
    """Return what two sentences have in common and in order, over all their words."""
    common = sum(float(left.weights[i : i + n].sum()) for i, _, n in _agreeing(left, p, right, q))
    whole = float(left.weights[p.first : p.end].sum() + right.weights[q.first : q.end].sum())
    return 2 * common / whole if whole else 0.0


def _agreeing(left: Text, p: Piece, right: Text, q: Piece) -> Iterator[tuple[int, int, int]]:
    """Yield the words that agree in two sentences: where they begin on each side, and how many."""
    sizes = p.end - p.first, q.end - q.first
    found = align(keys_of(left, p), keys_of(right, q), _WORK)
    for block in without_chance(found.blocks, left.weights[p.first : p.end], (0, sizes[0]), (0, sizes[1])):
        yield p.first + block.left, q.first + block.right, block.length


def _whole_moves(found: dict[Piece, Piece], pieces: tuple[list[Piece], list[Piece]], alone: int) -> Iterator[_Move]:
    """Join sentences that follow each other in both places; a paragraph of one side moves only as a whole."""
    counts = Counter(p.place for side in pieces for p in side)
    moves: list[_Move] = []
    for p in sorted(found, key=lambda p: p.first):
        q, last = found[p], moves[-1] if moves else None
        if last and _follows(last.left[-1], p) and _follows(last.right[-1], q):
            moves[-1] = _Move((*last.left, p), (*last.right, q))
        else:
            moves.append(_Move((p,), (q,)))
    for move in moves:
        places = [(own[0].place, len(own)) for own in (move.left, move.right)]
        whole = [place[0] < alone or counts[place] == size for place, size in places]
        if all(whole) and any(place[0] < alone for place, _ in places):
            yield move


def _follows(piece: Piece, other: Piece) -> bool:
    return piece.place == other.place and piece.number + 1 == other.number


def _rewrite(
    left: Text,
    right: Text,
    rows: Sequence[list[Draft]],
    whole: Sequence[Sequence[Draft]],
    moves: Sequence[_Move],
    pieces: tuple[list[Piece], list[Piece]],
    lexicon: Lexicon,
) -> None:
    """Put the moves, and what was edited in them, in the place of what was left out and put in."""
    gone: dict[Place, tuple[list[Piece], list[Piece]]] = defaultdict(lambda: ([], []))
    inside: dict[Place, list[Draft]] = defaultdict(list)
    for move in moves:
        for side, taken in enumerate((move.left, move.right)):
            gone[taken[0].place][side].extend(taken)
        inside[move.left[0].place] += _told(left, right, move, lexicon)
    cut: tuple[dict[Place, list[Piece]], dict[Place, list[Piece]]] = (defaultdict(list), defaultdict(list))
    for side, own in enumerate(pieces):
        for piece in own:
            cut[side][piece.place].append(piece)
    for row in {place[0] for place in gone}:
        drafts: list[Draft] = []
        for n, draft in enumerate(rows[row]):
            place = (row, n)
            if place in gone:
                drafts += remains(whole[row][n], gone[place], [own[place] for own in cut])
                drafts += inside[place]
            else:
                drafts.append(draft)
        rows[row][:] = drafts


def _told(left: Text, right: Text, move: _Move, lexicon: Lexicon) -> list[Draft]:
    """Return the move, and what was edited in it. Its words agree with themselves in the other place."""
    p, q = _as_one(move.left), _as_one(move.right)
    left.partner[p.first : p.end] = -1
    right.partner[q.first : q.end] = -1
    for i, j, n in _agreeing(left, p, right, q):
        left.partner[i : i + n] = np.arange(j, j + n, dtype=np.int32)
        right.partner[j : j + n] = np.arange(i, i + n, dtype=np.int32)
    cores = _core(left, p), _core(right, q)
    inner = passage_differences(left, right, *cores, lexicon)
    edited = any(d.category.substantive for d in inner)
    moved = Draft(Category.MOVED, p.span, q.span, kind_known=Kind.MOVED, edited=edited)
    return [moved, *inner, *passage_formatting(left, right, *cores, inner)]


def _as_one(pieces: tuple[Piece, ...]) -> Piece:
    first, last = pieces[0], pieces[-1]
    return replace(first, span=Span(first.span.start, last.span.end), end=last.end)


def _core(text: Text, piece: Piece) -> Span:
    """Return the span of a piece without the white space around it, which belongs to the place."""
    words = text.document.text[piece.span.start : piece.span.end]
    start = piece.span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))

"""Categories that a reader settled by hand: which make sense, how a difference is told, and the pass that sets them."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from dataclasses import replace

from viewer.model.by_hand import (
    Passage,
    Saying,
    SettledAlike,
    SettledCategory,
    Stretch,
    digest_of,
    passage_at,
    passages,
)
from viewer.model.category import Category, Kind
from viewer.model.comparison import Comparison, Difference, arranged
from viewer.model.options import Options
from viewer.model.span import Side, Span

# What words and signs can differ in. The others say where a passage stands, how it is broken or set, or what part of
# the page it is: that is no matter of opinion, or is settled for the paragraph.
_OF_TEXT = (
    Category.WORDING,
    Category.NUMBER,
    Category.SPELLING,
    Category.CAPITALISATION,
    Category.PUNCTUATION,
    Category.TYPOGRAPHY,
    Category.SPACING,
)
_KINDS = frozenset({Kind.REPLACED, Kind.INSERTED, Kind.DELETED})
_ONE_SIDED = tuple(category for category in _OF_TEXT if category is not Category.CAPITALISATION)

_NOWHERE = Span(0, 0)

# A left and a right paragraph.
_Pair = tuple[int, int]
_Told = tuple[Stretch, Stretch]
_Sayings = tuple[Saying, Saying]


def categories_for(difference: Difference) -> tuple[Category, ...]:
    """Return the categories that a reader may give a difference; none where the one it has follows from its kind.

    Only what differs inside paragraphs that face each other can be called otherwise; no capitals differ where a side
    has nothing.
    """
    found = difference.found or difference.category
    if difference.kind not in _KINDS or found not in _OF_TEXT or difference.left is None or difference.right is None:
        return ()
    return _OF_TEXT if difference.kind is Kind.REPLACED or found is Category.CAPITALISATION else _ONE_SIDED


def settle_category(comparison: Comparison, number: int, category: Category | None) -> SettledCategory:
    """Return what makes a difference one of this category; with None, of the one that comparing found.

    Raises ValueError where the category does not make sense for the difference.
    """
    difference = comparison.differences[number]
    allowed = categories_for(difference)
    if not allowed or (category is not None and category not in allowed):
        raise ValueError(f"{difference.id} cannot be called {category}")
    pair = _pair(difference, _starts(comparison))
    here = passage_at(comparison.left, pair[0]), passage_at(comparison.right, pair[1])
    return SettledCategory(category, *_told(comparison, _beginning_in(comparison, {pair})[pair], here)[number])


def settle_alike(comparison: Comparison, number: int, category: Category | None) -> SettledAlike:
    """Return what makes all differences that say the same as one of this category; with None, of those found.

    Raises ValueError where the category does not make sense for the difference.
    """
    difference = comparison.differences[number]
    allowed = categories_for(difference)
    if not allowed or (category is not None and category not in allowed):
        raise ValueError(f"{difference.id} cannot be called {category}")
    return SettledAlike(category, *_sayings(comparison, difference))


def alike(comparison: Comparison, number: int) -> list[int]:
    """Return the differences that say the same as one on both sides, whatever their capitals, and that one itself."""
    this = comparison.differences[number]
    (left, right), (left_length, right_length) = _words(comparison, this), _lengths(this)
    lefts, rights, texts = _Said(left), _Said(right), (comparison.left.text, comparison.right.text)
    found = []
    # Spelt out: it is asked of all there are, and functions for it take three times as long.
    for n, d in enumerate(comparison.differences):
        here, there = d.left, d.right
        here, there = _NOWHERE if here is None else here, _NOWHERE if there is None else there
        if here.end - here.start != left_length or there.end - there.start != right_length or d.kind is not this.kind:
            continue
        if lefts[texts[0][here.start : here.end]] and rights[texts[1][there.start : there.end]]:
            found.append(n)
    return found


class _Said(dict[str, bool]):
    """Which words say what is wanted, asked once of each."""

    def __init__(self, wanted: str) -> None:
        super().__init__()
        self._wanted = wanted

    def __missing__(self, words: str) -> bool:
        self[words] = says = _plain(words) == self._wanted
        return says


def concerned_by(comparison: Comparison, settled: SettledCategory | SettledAlike) -> list[int]:
    """Return the differences whose category is settled so, in order."""
    if isinstance(settled, SettledAlike):
        return _saying(comparison, {(settled.left, settled.right)})[settled.left, settled.right]
    number = _known(comparison, [settled]).get((settled.left, settled.right))
    return [] if number is None else [number]


def with_settled_categories(comparison: Comparison, options: Options) -> Comparison:
    """Return a comparison with the categories that the options settle, the latest last, and with no others.

    Nothing but categories changes, and the order where that rests on them. The rest of the options must be that of the
    comparison; so the answer is that of comparing anew.
    """
    chosen = _chosen(comparison, [o for o in options.by_hand if isinstance(o, SettledCategory | SettledAlike)])
    differences = [_as(d, chosen.get(n)) for n, d in enumerate(comparison.differences)]
    if all(new is old for new, old in zip(differences, comparison.differences, strict=True)):
        return comparison if comparison.options == options else replace(comparison, options=options)
    rows, differences = arranged(comparison.rows, differences)
    return replace(comparison, options=options, rows=tuple(rows), differences=tuple(differences))


def _as(difference: Difference, category: Category | None) -> Difference:
    found = difference.found or difference.category
    wanted = category or found
    if wanted is difference.category:
        return difference
    return replace(difference, category=wanted, found=None if wanted is found else found)


def _chosen(comparison: Comparison, settled: Sequence[SettledCategory | SettledAlike]) -> dict[int, Category | None]:
    """Return the categories that were settled, by difference. What is no longer there has no effect."""
    known = _known(comparison, [one for one in settled if isinstance(one, SettledCategory)])
    saying = _saying(comparison, {(one.left, one.right) for one in settled if isinstance(one, SettledAlike)})
    chosen: dict[int, Category | None] = {}
    for one in settled:
        if isinstance(one, SettledAlike):
            concerned = saying[one.left, one.right]
        else:
            concerned = [known[one.left, one.right]] if (one.left, one.right) in known else []
        for n in concerned:
            allowed = categories_for(comparison.differences[n])
            if one.category in allowed or (one.category is None and allowed):
                chosen[n] = one.category
    return chosen


def _known(comparison: Comparison, settled: Sequence[SettledCategory]) -> dict[_Told, int]:
    """Return the differences between the paragraphs that something was settled of, by how they are told."""
    if not settled:
        return {}
    left, right = ({one: p for p, one in enumerate(passages(comparison.side(side)))} for side in Side)
    pairs = {
        (left[one.left.passage], right[one.right.passage]): (one.left.passage, one.right.passage)
        for one in settled
        if one.left.passage in left and one.right.passage in right
    }
    known: dict[_Told, int] = {}
    for pair, numbers in _beginning_in(comparison, pairs.keys()).items():
        known |= {told: n for n, told in _told(comparison, numbers, pairs[pair]).items()}
    return known


def _saying(comparison: Comparison, wanted: Set[_Sayings]) -> dict[_Sayings, list[int]]:
    """Return the differences that say each of these. Only those of the right length are looked at more closely.

    All are looked for at once: of a book there are ten thousands of differences, and a reader may settle hundreds.
    """
    found: dict[_Sayings, list[int]] = {one: [] for one in wanted}
    lengths = {(left.length, right.length) for left, right in wanted}
    for n, d in enumerate(comparison.differences if wanted else ()):
        if _lengths(d) in lengths:
            said = _sayings(comparison, d)
            if said in found:
                found[said].append(n)
    return found


def _sayings(comparison: Comparison, difference: Difference) -> _Sayings:
    """Return what a difference says on both sides."""
    words, lengths = _words(comparison, difference), _lengths(difference)
    left, right = (Saying(digest_of(said), length) for said, length in zip(words, lengths, strict=True))
    return left, right


def _words(comparison: Comparison, difference: Difference) -> tuple[str, str]:
    """Return the words of a difference on both sides, whatever their capitals and however they are wrapped."""
    left, right = (_plain(comparison.text_of(difference, side)) for side in Side)
    return left, right


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())


def _lengths(difference: Difference) -> tuple[int, int]:
    """Return how long a difference is on both sides. Lengths are taken by hand: it is asked of all there are."""
    left, right = difference.left, difference.right
    return left.end - left.start if left is not None else 0, right.end - right.start if right is not None else 0


def _beginning_in(comparison: Comparison, pairs: Set[_Pair]) -> dict[_Pair, list[int]]:
    """Return the differences whose category can be settled, by the two paragraphs in which they begin."""
    starts = _starts(comparison)
    found: dict[_Pair, list[int]] = defaultdict(list)
    lefts = {p for p, _ in pairs}
    if not lefts:
        return found
    low, high = starts[0][min(lefts)], [*starts[0], len(comparison.left.text) + 1][max(lefts) + 1]
    for n, d in enumerate(comparison.differences):
        if d.left is None or not low <= d.left.start < high:  # of a single pair, nearly all of a book
            continue
        if bisect_right(starts[0], d.left.start) - 1 not in lefts or not categories_for(d):
            continue
        pair = _pair(d, starts)
        if pair in pairs:
            found[pair].append(n)
    return found


def _starts(comparison: Comparison) -> tuple[list[int], list[int]]:
    """Return where the paragraphs begin. The first takes what stands before it."""
    left, right = ([0, *(p.start for p in comparison.side(side).paragraphs[1:])] for side in Side)
    return left, right


def _pair(difference: Difference, starts: tuple[list[int], list[int]]) -> _Pair:
    """Return the two paragraphs in which a difference begins."""
    assert difference.left is not None
    assert difference.right is not None
    return bisect_right(starts[0], difference.left.start) - 1, bisect_right(starts[1], difference.right.start) - 1


def _told(comparison: Comparison, numbers: Iterable[int], here: tuple[Passage, Passage]) -> dict[int, _Told]:
    """Return how the differences between two paragraphs are told."""
    alike: dict[tuple[str, str], list[int]] = defaultdict(list)
    for n in numbers:
        d = comparison.differences[n]
        alike[digest_of(comparison.text_of(d, Side.LEFT)), digest_of(comparison.text_of(d, Side.RIGHT))].append(n)
    told = {}
    for words, doubles in alike.items():
        ranks = [_ranks(comparison, doubles, side) for side in Side]
        for n in doubles:
            left, right = (Stretch(here[k], words[k], ranks[k][n]) for k in range(len(Side)))
            told[n] = (left, right)
    return told


def _ranks(comparison: Comparison, doubles: list[int], side: Side) -> dict[int, int]:
    """Return which of those that say the same a difference is, in the order of a side."""
    ordered = sorted(doubles, key=lambda n: _ends(comparison.differences[n], side))
    return {n: k for k, n in enumerate(ordered)}


def _ends(difference: Difference, side: Side) -> tuple[int, ...]:
    """Return what differences are ordered by on a side; where nothing of the side tells them apart, by the other."""
    return tuple(at for s in (side, side.other) for span in [difference.on(s)] if span for at in (span.start, span.end))

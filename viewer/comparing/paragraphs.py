"""Let paragraphs face each other, many to many, as their words agree. Knows nothing of what differs inside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np

from viewer.comparing.anchors import Block
from viewer.comparing.asking import Check, asking
from viewer.comparing.numbers import is_figure
from viewer.comparing.standing import ENOUGH, Standing, belongs_elsewhere, of_one_kind
from viewer.comparing.texts import Text
from viewer.model import Role

# Two paragraphs are counterparts when the words they share weigh half of the longer one,
_LIKE_THE_LONGER = 0.5
# or half of the shorter one and at least this much (words of meaning): a part of a split or joined paragraph,
_LIKE_THE_SHORTER = 0.5
_ENOUGH = 3.0
# or when most of a short piece runs on, all but without a word between, from what agrees before or after it,
# (a word changed at its edge is no gap),
_WHOLE = 0.6
# or when the words shared stand as one passage in which few others are: a sentence carried over into the next.
_STEPS = (1, 2)
_DENSE = 0.75
_CARRIED = 4.0
# So much of a paragraph stands in another place, when it has moved.
_MOSTLY = 0.5
# Paragraphs that stand for themselves.
_OF_THEIR_OWN = frozenset({Role.TITLE, Role.HEADING, Role.LIST, Role.TABLE, Role.CAPTION})
# Where the words shared weigh less than this of the longer one, it is asked whether it stands word for word elsewhere.
_SURELY = 0.8
# So many words at its edge may have changed.
_SLACK = 2
# What two sums of weights that are equal may differ by.
_ROUNDING = 1e-4


@dataclass(frozen=True, slots=True)
class Facing:
    """Paragraphs first..last of each side that face each other."""

    left: tuple[int, int]
    right: tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Link:
    left: int
    right: int
    weight: float
    first: tuple[int, int]
    last: tuple[int, int]
    count: int


def facing_paragraphs(left: Text, right: Text, moved: Sequence[Block], check: Check) -> list[Facing]:
    """Return the groups of paragraphs whose words agree, rising on both sides.

    `moved` are passages that agree but stand elsewhere: a group does not run on over them.
    """
    groups: list[Facing] = []
    weights: list[float] = []
    standing = Standing(left), Standing(right)
    elsewhere = _Elsewhere(left, right, moved, standing)
    telling = _Telling(left), _Telling(right)
    for link in asking(_links(left, right, telling), check):
        sizes = telling[0].of[link.left], telling[1].of[link.right]
        if not _holds(link, left, right, sizes) or not _fits(link, max(sizes), standing):
            continue
        alone = Facing((link.left, link.left), (link.right, link.right))
        last = groups[-1] if groups else None
        if not last or (link.left > last.left[1] and link.right > last.right[1]):
            groups.append(alone)
            weights.append(link.weight)
        elif _may_join(link, left, right) and not elsewhere.parts(last, link):
            groups[-1] = _around(last, alone)
            weights[-1] += link.weight
        elif _says_more(alone, last, telling):
            groups[-1] = alone
            weights[-1] = link.weight
    return [_narrowed(group, weight, telling) for group, weight in zip(groups, weights, strict=True)]


class _Telling:
    """What the words of a text say about which paragraph is which: all but the number that counts one off.

    "§ 12" stands before whatever comes after § 11.
    """

    def __init__(self, text: Text) -> None:
        self._text = text
        self.weights = text.weights.copy()
        self.of = list(text.paragraph_weights)
        keys, known = text.tokens.key, text.tokens.vocabulary.keys
        for p, (first, end) in enumerate(pairwise(text.first)):
            marker = next((k for k in range(first, min(first + 2, end)) if is_figure(known[keys[k]])), None)
            if marker is not None and end - first > 1:
                self.of[p] -= float(self.weights[marker])
                self.weights[marker] = 0.0

    def words(self, first: int, last: int) -> dict[int, float]:
        """Return what each of the words of paragraphs weighs there, all together."""
        a, b = self._text.words_of(first, last)
        found: dict[int, float] = {}
        for key, weight in zip(self._text.tokens.key[a:b].tolist(), self.weights[a:b].tolist(), strict=True):
            found[key] = found.get(key, 0.0) + weight
        return found


def _says_more(one: Facing, other: Facing, telling: tuple[_Telling, _Telling]) -> bool:
    """Whether paragraphs that face each other have more in common than others do, of which one is the same."""
    common = [_shared(telling[0].words(*f.left), telling[1].words(*f.right)) for f in (one, other)]
    return common[0] > common[1] + _ROUNDING


def _narrowed(group: Facing, weight: float, telling: tuple[_Telling, _Telling]) -> Facing:
    """Return a group without the paragraphs at its edge that need not be there: the others say as much by themselves.

    "2. Strand, p. 15." put in before "3. Strand, pp. 94-97." is no part of it, though words of it stand in both.
    """
    if group.left[0] == group.left[1] and group.right[0] != group.right[1]:
        return Facing(group.left, _needed(group.right, weight, telling[1], telling[0].words(*group.left)))
    if group.right[0] == group.right[1] and group.left[0] != group.left[1]:
        return Facing(_needed(group.left, weight, telling[0], telling[1].words(*group.right)), group.right)
    return group


def _needed(several: tuple[int, int], weight: float, telling: _Telling, said: dict[int, float]) -> tuple[int, int]:
    """Return the paragraphs without those at the edge that the rest can do without, to say what is said so far."""
    first, last = several
    while first < last:
        rests = [rest for rest in ((first + 1, last), (first, last - 1)) if _can_say(telling, rest, weight)]
        shared = [(_shared(said, telling.words(*rest)), rest) for rest in rests]
        worth, rest = max(shared, default=(0.0, several))
        if worth < weight - _ROUNDING or rest == several:
            break
        first, last = rest
    return first, last


def _can_say(telling: _Telling, paragraphs: tuple[int, int], weight: float) -> bool:
    """Whether paragraphs are long enough to say so much. In a true split none of the parts is."""
    return sum(telling.of[paragraphs[0] : paragraphs[1] + 1]) >= weight - _ROUNDING


def _shared(mine: dict[int, float], theirs: dict[int, float]) -> float:
    return sum(min(mine[key], theirs[key]) for key in mine.keys() & theirs.keys())


def _may_join(link: _Link, left: Text, right: Text) -> bool:
    """Whether a paragraph may face several: a heading, an item or a row of a table only where its words run on.

    A word put in between ("and") is no gap.
    """
    roles = left.document.paragraphs[link.left].role, right.document.paragraphs[link.right].role
    if _OF_THEIR_OWN.isdisjoint(roles):
        return True
    i, j = link.first
    return any(i >= k and left.partner[i - k] >= max(0, j - _SLACK) for k in _STEPS)


def _around(one: Facing, other: Facing) -> Facing:
    return Facing(
        (one.left[0], max(one.left[1], other.left[1])),
        (one.right[0], max(one.right[1], other.right[1])),
    )


class _Elsewhere:
    """Which paragraphs have their counterparts in another place."""

    def __init__(self, left: Text, right: Text, moved: Sequence[Block], standing: tuple[Standing, Standing]) -> None:
        self._texts, self._moved, self._standing = (left, right), moved, standing

    def parts(self, group: Facing, link: _Link) -> bool:
        """Whether such paragraphs stand between a group and what runs on from it."""
        return any(self._stands(0, p) for p in range(group.left[1] + 1, link.left)) or any(
            self._stands(1, q) for q in range(group.right[1] + 1, link.right)
        )

    def _stands(self, side: int, paragraph: int) -> bool:
        words = self._standing[side].words(paragraph)
        if self._standing[0].count(words) == self._standing[1].count(words) == 1:
            return True
        weight = self._texts[side].weight_of(paragraph)
        return weight >= ENOUGH and float(self._weights[side][paragraph]) >= _MOSTLY * weight

    @cached_property
    def _weights(self) -> tuple[np.ndarray, np.ndarray]:
        """What the passages that stand elsewhere weigh, for each paragraph of both sides."""
        left, right = self._texts
        return (
            _weights_of(left, [(b.left, b.length) for b in self._moved]),
            _weights_of(right, [(b.right, b.length) for b in self._moved]),
        )


def _weights_of(text: Text, passages: Sequence[tuple[int, int]]) -> np.ndarray:
    inside = np.zeros(len(text.tokens), np.bool_)
    for first, length in passages:
        inside[first : first + length] = True
    return np.bincount(
        text.paragraph_of_words(), np.where(inside, text.weights, 0.0), minlength=len(text.document.paragraphs)
    )


def _links(left: Text, right: Text, telling: tuple[_Telling, _Telling]) -> Iterator[_Link]:
    """Yield the pairs of paragraphs that share words, with the weight and the extent of what they share."""
    words = np.flatnonzero(left.partner >= 0)
    if not len(words):
        return
    there = left.partner[words]
    p, q = left.paragraph_of_words()[words], right.paragraph_of_words()[there]
    fresh = np.flatnonzero((np.diff(p) != 0) | (np.diff(q) != 0)) + 1
    first = np.concatenate(([0], fresh))
    last = np.concatenate((fresh, [len(words)])) - 1
    weight = np.add.reduceat(np.minimum(telling[0].weights[words], telling[1].weights[there]), first)
    for k in range(len(first)):
        a, b = int(first[k]), int(last[k])
        yield _Link(
            int(p[a]),
            int(q[a]),
            float(weight[k]),
            (int(words[a]), int(there[a])),
            (int(words[b]), int(there[b])),
            b - a + 1,
        )


def _holds(link: _Link, left: Text, right: Text, sizes: tuple[float, float]) -> bool:
    """Whether the words that two paragraphs share make them counterparts, of which each weighs so much."""
    shorter, longer = min(sizes), max(sizes)
    if link.weight >= _LIKE_THE_LONGER * longer:
        return True
    if link.weight >= max(_ENOUGH, _LIKE_THE_SHORTER * shorter):
        return True
    if link.weight >= _WHOLE * shorter and _runs_on(link, left):
        return True
    if _runs_through(link, left):
        return True
    extent = max(link.last[0] - link.first[0], link.last[1] - link.first[1]) + 1
    return link.weight >= _CARRIED and link.count >= _DENSE * extent and _at_an_edge(link, left, right)


def _fits(link: _Link, longer: float, standing: tuple[Standing, Standing]) -> bool:
    """Whether two paragraphs that share words are not other paragraphs' counterparts; the longer one weighs so much."""
    if link.weight < _SURELY * longer and belongs_elsewhere(standing, link.left, link.right):
        return False
    return longer >= ENOUGH or of_one_kind(standing, link.left, link.right)


def _runs_on(link: _Link, left: Text) -> bool:
    """Whether the words just before or just after those that agree do so too, on both sides."""
    partner = left.partner
    i, j = link.first
    if any(i >= k and partner[i - k] == j - k for k in _STEPS):
        return True
    i, j = link.last
    return any(i + k < len(partner) and partner[i + k] == j + k for k in _STEPS)


def _runs_through(link: _Link, left: Text) -> bool:
    """Whether no word differs from the one before to the one after what agrees: a short sentence carried over."""
    partner = left.partner
    (i, j), (i_last, j_last) = link.first, link.last
    if i_last - i != link.count - 1 or j_last - j != link.count - 1 or not i or i_last + 1 >= len(partner):
        return False
    return bool(partner[i - 1] == j - 1 and partner[i_last + 1] == j_last + 1)


def _at_an_edge(link: _Link, left: Text, right: Text) -> bool:
    """Whether what agrees begins one paragraph and ends the other, as a sentence that was carried over does."""
    p, q = left.words_of(link.left, link.left), right.words_of(link.right, link.right)
    ends_left, begins_right = link.last[0] >= p[1] - 1 - _SLACK, link.first[1] <= q[0] + _SLACK
    begins_left, ends_right = link.first[0] <= p[0] + _SLACK, link.last[1] >= q[1] - 1 - _SLACK
    return (ends_left and begins_right) or (begins_left and ends_right)

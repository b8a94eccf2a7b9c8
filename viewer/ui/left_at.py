"""Where a reader is in a comparison, and the same place in the one that is shown next. Shows nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.model import Comparison, Difference, Document, Side, Span

if TYPE_CHECKING:
    from viewer.ui.preparing import Prepared

# Where the paragraph at the top is another now, one so near to it is looked for instead.
_NEAR = 30


@dataclass(frozen=True)
class LeftAt:
    """What stands at the top of the view, how much of its row above it (as a share), and the difference in hand."""

    place: tuple[Side, int] | None
    share_above: float
    in_hand: int | None


def found_again(left_at: LeftAt, before: Prepared, now: Prepared) -> LeftAt | None:
    """Return the same place in another comparison of the same two texts, settled, exchanged or read anew.

    Return None where it is of other texts. What is not there any more is None in what is returned.
    """
    one, other = before.presenter.comparison, now.presenter.comparison
    known = None if left_at.in_hand is None else one.differences[left_at.in_hand]
    if of_same_texts(one, other):
        in_hand = None if known is None else settled_anew(other, known)
        return LeftAt(left_at.place, left_at.share_above, in_hand)
    if other.left is one.right and other.right is one.left:
        place = left_at.place and (left_at.place[0].other, left_at.place[1])
        in_hand = None if known is None else _turned(other, known)
        return LeftAt(place, left_at.share_above, in_hand)
    if (one.left.name, one.right.name) == (other.left.name, other.right.name):
        return _read_anew(left_at, before, now)
    return None


def _read_anew(left_at: LeftAt, before: Prepared, now: Prepared) -> LeftAt:
    """Return the same place where a text may have become another: told by the words that stand there."""
    in_hand, place, share = None, None, 0.0
    if left_at.in_hand is not None and left_at.in_hand < len(before.told):
        told = before.told[left_at.in_hand]
        in_hand = next((n for n, one in enumerate(now.told) if one == told), None)
    if left_at.place is not None:
        side, paragraph = left_at.place
        one, other = before.presenter.comparison.side(side), now.presenter.comparison.side(side)
        again = _paragraph_again(one, paragraph, other)
        if again is not None:
            place, share = (side, again[0]), left_at.share_above if again[1] == paragraph else 0.0
    return LeftAt(place, share, in_hand)


def _paragraph_again(one: Document, paragraph: int, other: Document) -> tuple[int, int] | None:
    """Return where a paragraph stands in a text that was read anew, and which it was: it, or the nearest one to it."""
    if paragraph < len(other.paragraphs) and one.paragraph_text(paragraph) == other.paragraph_text(paragraph):
        return paragraph, paragraph
    around = range(max(0, paragraph - _NEAR), min(len(one.paragraphs), paragraph + _NEAR))
    wanted = {one.paragraph_text(n) for n in around}
    lengths = set(map(len, wanted))  # a book has tens of thousands: those alone are looked at that may be one of them
    stands: dict[str, list[int]] = {}
    for n, p in enumerate(other.paragraphs):
        if p.end - p.start in lengths and (words := other.paragraph_text(n)) in wanted:
            stands.setdefault(words, []).append(n)
    for near in sorted(around, key=lambda n: (abs(n - paragraph), n < paragraph)):
        if places := stands.get(one.paragraph_text(near)):
            return min(places, key=lambda n: abs(n - near)), near
    return None


def settled_anew(comparison: Comparison, known: Difference) -> int | None:
    """Return where a difference stands in a comparison of the same texts; it may have another category there."""
    return _number_of(comparison, known.left, known.right, lambda d: d.kind is known.kind)


def _turned(comparison: Comparison, known: Difference) -> int | None:
    return _number_of(comparison, known.right, known.left, lambda d: d.category is known.category)


def _number_of(
    comparison: Comparison, left: Span | None, right: Span | None, admits: Callable[[Difference], bool]
) -> int | None:
    """Return which difference stands there on both sides and is admitted.

    Where it begins is looked at first: to compare whole spans takes ten times as long, and a book has ten thousands.
    """
    side = Side.LEFT if left is not None else Side.RIGHT
    start = left.start if left is not None else right.start if right is not None else None
    for n, d in enumerate(comparison.differences):
        here = d.left if side is Side.LEFT else d.right
        if here is not None and here.start == start and d.left == left and d.right == right and admits(d):
            return n
    return None


def of_same_texts(one: Comparison, other: Comparison) -> bool:
    """Whether two comparisons are of the same texts; what was settled may give their paragraphs other roles."""
    return all(one.side(side).text is other.side(side).text for side in Side)

"""Keeps the reader's place and the difference in hand where two texts were read anew or exchanged. Asks for nothing.

Where the texts are the same, and only compared anew, the page stays where it is by itself: see `left_at.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.model import Comparison, Document, Side
from viewer.ui.comparison_page import ComparisonPage
from viewer.ui.left_at import number_of, of_same_texts

if TYPE_CHECKING:
    from viewer.ui.preparing import Prepared

# Where the paragraph at the top is another now, one so near to it is looked for instead.
_NEAR = 30


@dataclass(frozen=True)
class _Place:
    """A paragraph of a side, and how much of its row is above the view."""

    side: Side
    paragraph: int
    above: float


def way_back(page: ComparisonPage, prepared: Prepared) -> Callable[[], None]:
    """Return what shows the reader's place again, and what was in hand, once this comparison is on the page.

    It does nothing where other texts are compared than those that are on the page now.
    """
    shown = page.presenter
    if shown is None or of_same_texts(shown.comparison, prepared.presenter.comparison):
        return _stay
    place, in_hand = _place(page, prepared), _in_hand(page, prepared)

    def back() -> None:
        if place is not None:
            page.view.return_to(place.side, place.paragraph, place.above)
        if in_hand is not None:
            page.hold(in_hand)

    return back


def _stay() -> None:
    """Show nothing else."""


def _place(page: ComparisonPage, prepared: Prepared) -> _Place | None:
    place = page.view.place()
    if page.presenter is None or place is None:
        return None
    before, now = page.presenter.comparison, prepared.presenter.comparison
    side, paragraph = place
    if _is_swapped(before, now):
        return _Place(side.other, paragraph, page.view.share_above)
    if (before.left.name, before.right.name) != (now.left.name, now.right.name):
        return None
    one, other = before.side(side), now.side(side)
    found = _found_again(one, paragraph, other)
    if found is None:
        return None
    return _Place(side, found[0], page.view.share_above if found[1] == paragraph else 0.0)


def _found_again(one: Document, paragraph: int, other: Document) -> tuple[int, int] | None:
    """Return where a paragraph stands in a text that was read anew, and which it was: it, or the nearest one to it."""
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


def _in_hand(page: ComparisonPage, prepared: Prepared) -> int | None:
    """Return which difference of another comparison is the one in hand."""
    if page.presenter is None or page.current is None or page.current >= len(page.told):
        return None
    before, now = page.presenter.comparison, prepared.presenter.comparison
    known, told = before.differences[page.current], page.told[page.current]
    if _is_swapped(before, now):
        return number_of(now, known.right, known.left, lambda d: d.category is known.category)
    if (before.left.name, before.right.name) != (now.left.name, now.right.name):
        return None
    return next((n for n, one in enumerate(prepared.told) if one == told), None)


def _is_swapped(before: Comparison, now: Comparison) -> bool:
    return now.left is before.right and now.right is before.left

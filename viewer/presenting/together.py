"""Say of several differences in one sentence what they are together. Gathers none, and tells none by itself."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.model import Category, Comparison, Difference, Flag, Kind, Role, Side
from viewer.presenting.labels import category_word, role_counted, role_noun
from viewer.presenting.phrases import capital, paragraphs_sign, passage
from viewer.presenting.renumbered import is_renumbered
from viewer.presenting.running import is_scattered
from viewer.presenting.sentences import PASSAGE_CHARACTERS, Narrator, one_sided_briefly
from viewer.translation import tr, tr_n


class Together:
    """Tells entries: of one difference as the narrator does, of several that are one thing in a sentence."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison, self._narrator = comparison, Narrator(comparison)

    def describe(self, numbers: Sequence[int]) -> str:
        """Return one sentence, without a full stop, that says what differs."""
        known = [self._comparison.differences[n] for n in numbers]
        if len(known) == 1:
            return self._narrator.describe(known[0])
        if is_renumbered(known):
            return capital(
                tr("{sentence}: {passage}", sentence=_renumbered(len(known)), passage=self._narrator.describe(known[0]))
            )
        side = _side(known[0])
        begins = passage(self._comparison.text_of(known[0], side), PASSAGE_CHARACTERS)
        told = self._moved(known) if known[0].kind is Kind.MOVED else self._one_sided(known, side)
        return capital(tr("{sentence}: {passage}", sentence=told, passage=begins))

    def briefly(self, numbers: Sequence[int]) -> str:
        """Return the sentence for a place that has one line of it."""
        first = self._comparison.differences[numbers[0]]
        if len(numbers) == 1:
            return self._narrator.briefly(first)
        if first.kind in (Kind.MOVED, Kind.REPLACED) or first.category is Category.FURNITURE:
            return self.describe(numbers)  # how many lines of the page it is says more than the words of the first
        return one_sided_briefly(self._comparison.text_of(first, _side(first)), _side(first))

    def locate(self, numbers: Sequence[int]) -> str:
        """Return where an entry stands and of what category it is: "¶ 5–16 · moved"."""
        first, last = (self._comparison.differences[numbers[at]] for at in (0, -1))
        if len(numbers) == 1:
            return self._narrator.locate(first)
        known = [self._comparison.differences[n] for n in numbers]
        if is_renumbered(known) or is_scattered(self._comparison, known):
            return self._narrator.locate(first)
        side = _side(first)
        rows = self._comparison.rows
        where = paragraphs_sign(rows[first.row].on(side)[0], rows[last.row].on(side)[-1])
        category = category_word(first.category)
        if side is Side.RIGHT:
            return tr("{paragraph} on the right · {category}", paragraph=where, category=category)
        return tr("{paragraph} · {category}", paragraph=where, category=category)

    def _moved(self, known: Sequence[Difference]) -> str:
        n, steps = len(known), self._narrator.steps(known[0])
        if steps > 0:
            told = tr_n("a passage of 1\u00a0paragraph moved down", "a passage of {n}\u00a0paragraphs moved down", n)
        elif steps < 0:
            told = tr_n("a passage of 1\u00a0paragraph moved up", "a passage of {n}\u00a0paragraphs moved up", n)
        else:
            told = tr_n(
                "a passage of 1\u00a0paragraph stands in another place",
                "a passage of {n}\u00a0paragraphs stands in another place",
                n,
            )
        edited = any(Flag.EDITED in d.flags for d in known)
        return tr("{sentence}, edited on the way", sentence=told) if edited else told

    def _one_sided(self, known: Sequence[Difference], side: Side) -> str:
        n = sum(len(self._comparison.rows[d.row].on(side)) for d in known)
        if is_scattered(self._comparison, known):
            return _running(len(known), side)
        if known[0].category is Category.FURNITURE:
            return self._furniture(known[0].role, n, side)
        if side is Side.RIGHT:
            return tr_n("1\u00a0paragraph was added", "{n}\u00a0paragraphs were added", n)
        return tr_n("1\u00a0paragraph is missing on the right", "{n}\u00a0paragraphs are missing on the right", n)

    def _furniture(self, role: Role | None, n: int, side: Side) -> str:
        """Say how many lines of the page there are: those of a menu one by one, of all else as one of so many."""
        if role is None or role is Role.NAVIGATION:
            what = role_counted(role or Role.BODY, n)
            if side is Side.LEFT:
                return tr_n("{what} stands only on the left", "{what} stand only on the left", n, what=what)
            return tr_n("{what} stands only on the right", "{what} stand only on the right", n, what=what)
        if side is Side.LEFT:
            return tr_n(
                "{role} in 1\u00a0paragraph stands only on the left",
                "{role} in {n}\u00a0paragraphs stands only on the left",
                n,
                role=role_noun(role),
            )
        return tr_n(
            "{role} in 1\u00a0paragraph stands only on the right",
            "{role} in {n}\u00a0paragraphs stands only on the right",
            n,
            role=role_noun(role),
        )


def _renumbered(n: int) -> str:
    """Say how many clauses have another number."""
    return tr_n("1\u00a0paragraph is numbered otherwise", "{n}\u00a0paragraphs are numbered otherwise", n)


def _running(n: int, side: Side) -> str:
    """Say on how many pages a line of the page stands."""
    if side is Side.LEFT:
        return tr_n(
            "a header or footer on 1\u00a0page stands only on the left",
            "a header or footer on {n}\u00a0pages stands only on the left",
            n,
        )
    return tr_n(
        "a header or footer on 1\u00a0page stands only on the right",
        "a header or footer on {n}\u00a0pages stands only on the right",
        n,
    )


def _side(difference: Difference) -> Side:
    return Side.LEFT if difference.left is not None else Side.RIGHT

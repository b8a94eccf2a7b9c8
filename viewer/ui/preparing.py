"""What a comparison needs before it can be shown, made where the window need not wait for it. Shows nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from viewer.model import Comparison, Side
from viewer.presenting.presenter import Presenter
from viewer.presenting.review import exchanged, fingerprints
from viewer.ui.cards import words_of
from viewer.ui.row_plan import Amounts
from viewer.ui.ticks import TickFacts


@dataclass(frozen=True)
class Prepared:
    """A comparison with its rows, its differences on the strip, and the number of words of each side.

    `told` are the fingerprints of the differences, by which notes find theirs again, and `numbers` which has which.
    `exchanged` tells what each was called before the sides were exchanged, if they were and it is known.
    """

    presenter: Presenter
    amounts: Mapping[Side, Amounts]
    facts: TickFacts
    words: Mapping[Side, int]
    told: Sequence[str]
    numbers: Mapping[str, int]
    exchanged: Mapping[str, str] | None = None


def prepare(comparison: Comparison) -> Prepared:
    """Make it all, by the default filter; safe beside the window's thread."""
    presenter = Presenter(comparison)
    presenter.verdict()
    told = fingerprints(comparison)
    return Prepared(
        presenter,
        {side: Amounts(presenter, side) for side in Side},
        TickFacts(presenter),
        {side: words_of(comparison.side(side)) for side in Side},
        told,
        {one: n for n, one in enumerate(told)},
    )


def prepare_exchanged(comparison: Comparison, told: Sequence[str]) -> Prepared:
    """Exchange the sides of a comparison whose differences are told so, and make it all."""
    prepared = prepare(comparison.flip())
    now = prepared.presenter.comparison
    return replace(prepared, exchanged=exchanged(comparison, told, now, prepared.told, frozenset(told)))

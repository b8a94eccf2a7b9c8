"""Makes a comparison of two sources: loads them, compares them, makes ready what is shown. Knows no window.

All of it is done beside the window's thread.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from viewer.loading.errors import Cancelled as LoadingCancelled
from viewer.loading.errors import LoadError, PasswordNeeded
from viewer.model import Comparison, Options, Side, with_settled_categories
from viewer.translation import mark
from viewer.ui.engine import Engine
from viewer.ui.jobs import Cancelled, Ticket
from viewer.ui.sources import Loaded, Source

if TYPE_CHECKING:
    from viewer.ui.ahead import Ahead
    from viewer.ui.preparing import Prepared

READING, COMPARING, FETCHING = mark("Reading…"), mark("Comparing…"), mark("Fetching…")


@dataclass(frozen=True)
class Outcome:
    """What a job brought: the sides that could be loaded, the comparison, and what went wrong."""

    sides: Mapping[Side, Loaded]
    comparison: Comparison | None
    troubles: tuple[str, ...] = ()
    prepared: Prepared | None = None
    ahead: Ahead | None = None
    locked: tuple[tuple[Side, Source, str], ...] = ()
    """Sources that want a password, with what is said of each."""


LookAhead = Callable[[Mapping[Side, Loaded], "Prepared"], "Ahead | None"]


def make(
    ticket: Ticket,
    engine: Engine,
    wanted: Mapping[Side, Source],
    kept: Mapping[Side, Loaded],
    options: Options,
    present: Comparison | None,
    look_ahead: LookAhead,
) -> Outcome:
    """Load what is wanted, and compare when nothing went wrong and both sides are there.

    `present` is the comparison of the sides as they are: where nothing but categories was settled otherwise, it is
    not made anew, for the answer would be the same. `look_ahead` is asked of texts that were read for it.
    """
    if present is not None and present.options.without_categories() == options.without_categories():
        settled = with_settled_categories(present, options)
        return Outcome(dict(kept), settled, prepared=made_ready(settled))
    sides, troubles, locked = dict(kept), [], []
    for side, source in sorted(wanted.items()):
        ticket.stage(*_reading(source))
        try:
            sides[side] = _load(engine, source, lambda: ticket.cancelled)
        except PasswordNeeded as error:
            locked.append((side, source, error.told()))
        except LoadError as error:
            troubles.append(error.told())
        except LoadingCancelled as over:
            raise Cancelled from over
    if troubles or locked or len(sides) < len(Side):
        return Outcome(sides, None, tuple(troubles), locked=tuple(locked))
    letters = sum(len(sides[side].document.text) for side in Side)
    ticket.stage(COMPARING, "comparing", letters)
    from viewer.comparing import Cancelled as ComparingCancelled  # brings numpy, as what is asked now does

    left, right = (sides[side].document for side in Side)
    try:
        comparison = engine.compare(left, right, options, lambda: ticket.cancelled)
    except ComparingCancelled as over:
        raise Cancelled from over
    ticket.check()
    prepared = made_ready(comparison)
    return Outcome(sides, comparison, prepared=prepared, ahead=look_ahead(sides, prepared) if wanted else None)


def made_ready(comparison: Comparison) -> Prepared:
    """Return a comparison with all that it needs to be shown."""
    from viewer.ui.preparing import prepare

    return prepare(comparison)


def exchanged_and_made_ready(comparison: Comparison, told: Sequence[str]) -> Prepared:
    """Return a comparison with its sides exchanged, made ready; its differences are told so as they are."""
    from viewer.ui.preparing import prepare_exchanged

    return prepare_exchanged(comparison, told)


def _reading(source: Source) -> tuple[str, str, int]:
    """Return what is said of reading a source, the kind of the work, and its size in bytes, as far as it is known."""
    if source.address:
        return FETCHING if source.page is None else READING, "", 0
    if source.path is None:
        return READING, "reading", len(source.text)
    try:
        return READING, f"reading {source.path.suffix.lower()}", source.path.stat().st_size
    except OSError:
        return READING, "", 0


def _load(engine: Engine, source: Source, cancelled: Callable[[], bool]) -> Loaded:
    if source.address:
        document, page = engine.load_address(
            source.address, source.reading, cancelled, private=source.private, kept=source.page
        )
        return Loaded(replace(source, page=page), document)
    if source.path is not None:
        return Loaded(source, engine.load(source.path, source.reading, cancelled))
    return Loaded(source, engine.load_text(source.text, source.name, source.media_type, cancelled))

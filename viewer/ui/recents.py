"""Comparisons made lately: what is remembered of one, and what it is called. Opens nothing."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from viewer.loading.links import is_web
from viewer.model import Side
from viewer.presenting.verdict import verdict_of
from viewer.presenting.verdict_facts import Facts, from_plain, plain
from viewer.settings import RecentPair
from viewer.ui.sources import Source


def remembered(sources: Mapping[Side, Source], session: Path | None, facts: Facts) -> RecentPair | None:
    """Return how a comparison is found again: by its session, or by its two places; and what its verdict says.

    What was pasted has no place, and two states of one page have but one.
    """
    if session is not None:
        return RecentPair(str(session.absolute()), "", facts=plain(facts))
    places = two_places(sources)
    return RecentPair(*places, facts=plain(facts)) if places is not None else None


def two_places(sources: Mapping[Side, Source]) -> tuple[str, str] | None:
    """Return where the two texts are found again, if both are, and in two places."""
    places = [place_of(sources[side]) for side in Side if side in sources]
    if len(set(places)) < len(Side) or not all(places):
        return None
    return places[0], places[1]


def verdict_on(pair: RecentPair) -> str:
    """Return the verdict that a comparison got, in the language in force; or as an older version kept it."""
    facts = from_plain(pair.facts)
    return verdict_of(facts).sentence() if facts is not None else pair.verdict


def place_of(source: Source) -> str:
    """Return where a source is found again: its file or its address, or nothing for a text that was pasted."""
    return str(source.path.absolute()) if source.path is not None else source.address


def recent_names(pair: RecentPair) -> str:
    """Return what a comparison is called."""
    return " — ".join(_name(place) for place in places_of(pair))


def places_of(pair: RecentPair) -> tuple[str, ...]:
    """Return the places of a comparison: two, or the one of its session."""
    return tuple(place for place in (pair.left, pair.right) if place)


def _name(place: str) -> str:
    """Return the name of a file, or of a page with its site: the same name stands on many."""
    if not is_web(place):
        return Path(place).name
    parts = urlsplit(place)
    site, page = (parts.hostname or "").removeprefix("www."), PurePosixPath(unquote(parts.path)).name
    return f"{site}: {page}" if page else site

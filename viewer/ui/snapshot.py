"""What is shown, told as a session; and a session as what can be opened and shown again. Reads and writes no file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from viewer.model import Category, Comparison, Difference, Flag, Side
from viewer.presenting.filters import Filter
from viewer.sessions import Session, SessionSide
from viewer.ui.comparison_page import ComparisonPage
from viewer.ui.known_by import turned
from viewer.ui.reviewing import Reviewing
from viewer.ui.sources import Loaded, Source
from viewer.ui.workbench import Workbench


def snapshot(page: ComparisonPage, bench: Workbench, reviewing: Reviewing) -> Session:
    """Return what is shown as a session."""
    presenter = page.presenter
    return Session(
        sides={side: _told(loaded) for side, loaded in bench.sides.items()},
        by_hand=bench.by_hand,
        shown=tuple(sorted(presenter.filter.shown)) if presenter is not None else None,
        flags=tuple(sorted(presenter.filter.flags)) if presenter is not None else (),
        changes_only=page.view.changes_only,
        place=page.view.place() if presenter is not None else None,
        place_share=round(page.view.share_above, 4) if presenter is not None else 0.0,
        remarks=tuple([(told, one.reviewed, one.note) for told, one in reviewing.remarks.items()]),
        in_hand=_in_hand(page, bench.comparison),
    )


def show_again(session: Session, page: ComparisonPage, comparison: Comparison) -> None:
    """Show a comparison as it was left: its categories, the place, and the difference in hand."""
    wanted = filter_of(session)
    if wanted is not None and page.presenter is not None and wanted != page.presenter.filter:
        page.set_filter(wanted)
    if session.place is not None and session.place[1] < len(comparison.side(session.place[0]).paragraphs):
        page.view.return_to(*session.place, session.place_share)
    left_in_hand = (n for n, one in enumerate(comparison.differences) if _beginnings(one) == session.in_hand)
    if session.in_hand is not None and (in_hand := next(left_in_hand, None)) is not None:
        page.hold(in_hand)


def sources_of(session: Session, *, private: bool) -> dict[Side, Source]:
    """Return what the sides of a session are read from; `private` as `Source` has it."""
    return {side: replace(_source(known), private=private) for side, known in session.sides.items()}


def as_shown(session: Session, sides: Mapping[Side, Loaded], comparison: Comparison) -> Session | None:
    """Return a session as it is shown, if it is: the sides may have been exchanged while it was read."""
    if _is_of(session, sides):
        return session
    return turned(session, comparison) if _is_of(session.flip(), sides) else None


def names_changed(session: Session, comparison: Comparison) -> list[str]:
    """Return the names of the texts that are others now than when the session was written."""
    return [
        comparison.side(side).name
        for side, told in session.sides.items()
        if told.sha256 is not None and told.sha256 != comparison.side(side).sha256
    ]


def names_gone(session: Session) -> list[str]:
    """Return the names of the files that are not there any more."""
    return [Path(side.path).name for side in session.sides.values() if _is_gone(side)]


def _in_hand(page: ComparisonPage, comparison: Comparison | None) -> tuple[int | None, int | None] | None:
    """Return where the difference in hand begins."""
    if comparison is None or page.current is None:
        return None
    return _beginnings(comparison.differences[page.current])


def _beginnings(difference: Difference) -> tuple[int | None, int | None]:
    """Return where a difference begins on the left and on the right."""
    left, right = (difference.on(side) for side in Side)
    return left.start if left is not None else None, right.start if right is not None else None


def filter_of(session: Session) -> Filter | None:
    """Return what a session shows, if it tells so, as far as this version knows the names."""
    if session.shown is None:
        return None
    categories, flags = set(map(str, Category)), set(map(str, Flag))
    return Filter(
        frozenset(Category(name) for name in session.shown if name in categories),
        frozenset(Flag(name) for name in session.flags if name in flags),
    )


def _is_of(session: Session, sides: Mapping[Side, Loaded]) -> bool:
    """Whether what is shown is of a session: another pair may have been opened instead of it.

    A text that was not found in its place, and was chosen in another, is known by its content.
    """
    shown = {side: _told(loaded) for side, loaded in sides.items()}
    return shown.keys() == session.sides.keys() and all(
        _place(shown[side]) == _place(_told_again(known)) or _is_same_file(shown[side], known)
        for side, known in session.sides.items()
    )


def _told(loaded: Loaded) -> SessionSide:
    source, reading = loaded.source, loaded.source.reading
    return SessionSide(
        path=str(source.path.absolute()) if source.path is not None else "",
        text=source.text,
        name=source.name,
        media_type=source.media_type,
        address=source.address,
        encoding=reading.encoding,
        whole_page=reading.whole_page,
        changes=reading.changes,
        chapter=reading.chapter,
        sha256=loaded.document.sha256,
        page=source.page,
    )


def _told_again(side: SessionSide) -> SessionSide:
    """Return a side as it is told once it was read."""
    return replace(side, path=str(Path(side.path).absolute()) if side.path else "")


def _source(side: SessionSide) -> Source:
    return Source(
        path=Path(side.path) if side.path else None,
        text=side.text,
        name=side.name,
        media_type=side.media_type,
        address=side.address,
        reading=side.reading,
        page=side.page,
    )


def _place(side: SessionSide) -> SessionSide:
    """Return where a side comes from and how it is read, whatever was read there."""
    return replace(side, sha256=None, page=None)


def _is_same_file(one: SessionSide, other: SessionSide) -> bool:
    return bool(one.path and other.path) and one.sha256 is not None and one.sha256 == other.sha256


def _is_gone(side: SessionSide) -> bool:
    """Whether a side's file is not there. One that cannot be asked about, as on a far disk, may come again."""
    try:
        return bool(side.path) and not Path(side.path).exists()
    except OSError:
        return False

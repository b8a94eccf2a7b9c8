"""A comparison as it was left, in one JSON file: where the texts come from, how they are read, what was settled.

Holds no text but what was pasted and the pages that were fetched, and no password. Knows no toolkit. A file that is
none gets a sentence.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from operator import itemgetter
from pathlib import Path
from typing import Any

from viewer.model import (
    Act,
    Category,
    Changes,
    FetchedPage,
    Passage,
    ReadingOptions,
    Saying,
    Settled,
    SettledAlike,
    SettledCategory,
    Settlement,
    Side,
    Stretch,
)
from viewer.translation import Told
from viewer.whole_file import write_whole

SUFFIX = ".variorum"
FORMAT = "variorum.session"
VERSION = 1

# What made a session of an older version one of the next; a new version adds the step from the one before it.
_MIGRATIONS: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
_LARGEST = 200_000_000
# So many letters are put into JSON in a tenth of a millisecond.
_PIECE = 1 << 17
# And so many remarks.
_REMARKS = 250


Remarks = tuple[tuple[str, bool, str], ...]
"""What was noted: of each difference its fingerprint, whether it was looked at, and a note."""


Done = tuple[Remarks | None, ...]
"""What can be taken back, the oldest first: None for a step that was settled, else what was noted before the step."""


Stamp = tuple[int, ...]
"""By what it is seen that a file was written."""


class SessionError(Told):
    """A session cannot be read or written. The message says why, and what to do."""


@dataclass(frozen=True, slots=True)
class SessionSide:
    """Where a side comes from, how it is read, the fingerprint of what was read, and a page as it was fetched."""

    path: str = ""
    text: str = ""
    name: str = ""
    media_type: str | None = None
    address: str = ""
    encoding: str | None = None
    whole_page: bool = False
    changes: Changes = Changes.ACCEPTED
    chapter: int | None = None
    sha256: str | None = None
    page: FetchedPage | None = None

    @property
    def reading(self) -> ReadingOptions:
        """Return how the side is read."""
        return ReadingOptions(self.encoding, self.whole_page, None, self.changes, self.chapter)


@dataclass(frozen=True, slots=True)
class Session:
    """A comparison as it was left.

    `place` is the paragraph at the top of the view, and `place_share` how much of its row is scrolled out (0 to 1).

    `in_hand` is where the difference in hand begins on the left and on the right (None: it is not on that side).

    `shown` are categories by name (None: not told), `flags` what narrows them.

    `remarks` are what the reader noted, in the file in the order of the fingerprints.

    `file` is the reader's own file of what is kept without being asked, and how that was left: see `stamp_of`.

    `is_saved` tells whether that holds all that was settled and noted.

    `done` is in which order; of what was noted before, the reader's file tells no note that is not there any more.
    """

    sides: Mapping[Side, SessionSide]
    by_hand: tuple[tuple[Settlement, ...], ...] = ()
    shown: tuple[str, ...] | None = None
    flags: tuple[str, ...] = ()
    changes_only: bool = False
    place: tuple[Side, int] | None = None
    place_share: float = 0.0
    remarks: Remarks = ()
    in_hand: tuple[int | None, int | None] | None = None
    file: tuple[str, Stamp] | None = None
    is_saved: bool = False
    done: Done = field(default=(), compare=False)

    def flip(self) -> Session:
        """Return the same seen from the other side; differences that were noted on are told otherwise there."""
        return replace(
            self,
            sides={side.other: known for side, known in self.sides.items()},
            by_hand=tuple(tuple(one.flip() for one in step) for step in self.by_hand),
            place=(self.place[0].other, self.place[1]) if self.place is not None else None,
            in_hand=(self.in_hand[1], self.in_hand[0]) if self.in_hand is not None else None,
        )


def noted_before(done: Done) -> list[Remarks]:
    """Return what was noted before each step that was noted."""
    return [step for step in done if step is not None]


def without_notes(done: Done) -> Done:
    """Return what can be taken back that brings no note again: others may read it."""
    bring = (n for n, step in enumerate(done) if any(note for _told, _done, note in step or ()))
    return done[max(bring, default=-1) + 1 :]


def stamp_of(file: Path | None) -> Stamp | None:
    """Return by what it is seen that a file was written, or None where there is none."""
    try:
        found = file.stat() if file is not None else None
    except OSError:
        return None
    return (found.st_mtime_ns, found.st_size, found.st_ino) if found is not None else None


def save_session(session: Session, path: Path) -> None:
    """Write a session. Raises SessionError."""
    try:
        write_whole(path, b"".join(_encoded(session, path)))
    except OSError as error:
        raise SessionError(
            "The session cannot be written to “{name}”: {reason}.", name=path.name, reason=error.strerror or str(error)
        ) from error


def _encoded(session: Session, path: Path) -> Iterator[bytes]:
    """Yield what stands in the file, with the pages and what was noted put in a piece at a time.

    Python lets no other thread go on while it puts one text into JSON: with a page of 8 MB the window stood still for
    40 ms, wherever this was done. And with an indent it takes ten times as long, for 33,000 remarks 0.15 s.
    """
    pages = {side: known.page for side, known in session.sides.items() if known.page is not None}
    names = {side: uuid.uuid4().hex for side in pages}
    sides = {
        side: replace(known, page=replace(known.page, packed=names[side])) if known.page is not None else known
        for side, known in session.sides.items()
    }
    remarks = uuid.uuid4().hex
    plain = _plain(replace(session, sides=sides, remarks=()), path) | {"remarks": remarks}
    told = json.dumps(plain, ensure_ascii=False, indent=1)
    put_in = {names[side]: _packed(page.packed) for side, page in pages.items()}
    for name, pieces in {**put_in, f'"{remarks}"': _noted(session.remarks)}.items():
        before, _, told = told.partition(name)
        yield _bytes(before)
        yield from pieces
    yield _bytes(told)


def _packed(page: str) -> Iterator[bytes]:
    for start in range(0, len(page), _PIECE):
        yield _bytes(json.dumps(page[start : start + _PIECE], ensure_ascii=False)[1:-1])


def _noted(remarks: Remarks) -> Iterator[bytes]:
    """Yield what was noted, in the order of the fingerprints, a piece a line."""
    ordered, end = sorted(remarks, key=itemgetter(0)), "["
    for start in range(0, len(ordered), _REMARKS):
        told = json.dumps(ordered[start : start + _REMARKS], ensure_ascii=False, separators=(", ", ": "))
        yield _bytes(f"{end}\n  {told[1:-1]}")
        end = ","
    yield b"[]" if not remarks else b"\n ]"


def _bytes(told: str) -> bytes:
    return told.encode("utf-8", "backslashreplace")


def load_session(path: Path) -> Session:
    """Read a session. Raises SessionError."""
    try:
        if path.stat().st_size > _LARGEST:
            raise SessionError("“{name}” is too large to be a session.", name=path.name)
        told = json.loads(path.read_bytes())
    except OSError as error:
        raise SessionError(
            "The session “{name}” cannot be read: {reason}.", name=path.name, reason=error.strerror or str(error)
        ) from error
    except (ValueError, RecursionError) as error:
        raise _no_session(path) from error
    if not isinstance(told, dict) or told.get("format") != FORMAT or not isinstance(told.get("version"), int):
        raise _no_session(path)
    if told["version"] > VERSION:
        raise SessionError("“{name}” was saved by a newer Variorum. Open it with that.", name=path.name)
    try:
        while told["version"] < VERSION:
            told = _MIGRATIONS[told["version"]](told)
        return _session(told, path.parent)
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise _no_session(path) from error


def _no_session(path: Path) -> SessionError:
    return SessionError(
        "“{name}” is no session of Variorum, or it is damaged. Open the two texts instead.", name=path.name
    )


def _plain(session: Session, path: Path) -> dict[str, object]:
    return {
        "format": FORMAT,
        "version": VERSION,
        "sides": {side: _plain_side(known, path.parent) for side, known in session.sides.items()},
        "by_hand": [[asdict(one) for one in step] for step in session.by_hand],
        "shown": list(session.shown) if session.shown is not None else None,
        "flags": list(session.flags),
        "changes_only": session.changes_only,
        "place": list(session.place) if session.place is not None else None,
        "place_share": session.place_share,
        "remarks": [list(one) for one in session.remarks],
        "in_hand": list(session.in_hand) if session.in_hand is not None else None,
        **({"file": [session.file[0], list(session.file[1])]} if session.file is not None else {}),
        **({"is_saved": True} if session.is_saved else {}),
        **({"done": session.done} if session.done else {}),
    }


def _plain_side(side: SessionSide, folder: Path) -> dict[str, object]:
    """Return a side, with its path from the session's folder as well: the two may be moved together."""
    told = asdict(side)
    if side.path:
        try:
            told["beside"] = Path(side.path).relative_to(folder.absolute()).as_posix()
        except ValueError:
            told["beside"] = ""
    return told


def _session(told: dict[str, Any], folder: Path) -> Session:
    place = told["place"]
    return Session(
        sides={Side(side): _side(known, folder) for side, known in told["sides"].items()},
        by_hand=tuple(tuple(map(_settled, step)) for step in told["by_hand"]),
        shown=tuple(map(_text, told["shown"])) if told["shown"] is not None else None,
        flags=tuple(map(_text, told.get("flags", []))),
        changes_only=told["changes_only"] is True,
        place=(Side(place[0]), _number(place[1])) if place is not None else None,
        place_share=_share(told.get("place_share", 0.0)),
        remarks=_remarks(told.get("remarks", [])),
        in_hand=_in_hand(told.get("in_hand")),
        file=_file(told.get("file")),
        is_saved=told.get("is_saved") is True,
        done=tuple(None if step is None else _remarks(step) for step in told.get("done", [])),
    )


def _remarks(told: list[Any]) -> Remarks:
    """Return what was noted. Spelt out: to ask a function of each of 33,000 takes 40 ms."""
    if not all(type(one) is type(note) is str for one, _done, note in told):
        raise TypeError
    return tuple([(one, done is True, note) for one, done, note in told])


def _share(told: object) -> float:
    if not isinstance(told, int | float) or not 0 <= told <= 1:
        raise TypeError(told)
    return float(told)


def _in_hand(told: list[Any] | None) -> tuple[int | None, int | None] | None:
    if told is None:
        return None
    left, right = (None if at is None else _number(at) for at in told)
    return left, right


def _file(told: list[Any] | None) -> tuple[str, Stamp] | None:
    if told is None:
        return None
    path, stamp = told
    return _text(path), tuple(map(int, stamp))  # a file may be older than 1970


def _side(told: dict[str, Any], folder: Path) -> SessionSide:
    side = SessionSide(
        path=_text(told["path"]),
        text=_text(told["text"]),
        name=_text(told["name"]),
        media_type=_text_or_none(told["media_type"]),
        address=_text(told["address"]),
        encoding=_text_or_none(told["encoding"]),
        whole_page=told["whole_page"] is True,
        changes=Changes(told["changes"]),
        chapter=_number(told["chapter"]) if told["chapter"] is not None else None,
        sha256=_text_or_none(told["sha256"]),
        page=_page(told.get("page")),  # a program that knows of none fetches the address
    )
    beside = folder / _text(told.get("beside", "")) if told.get("beside") else None
    if side.path and beside is not None and not Path(side.path).exists() and beside.exists():
        return replace(side, path=str(beside.absolute()))
    return side


def _page(told: dict[str, Any] | None) -> FetchedPage | None:
    if told is None:
        return None
    return FetchedPage(
        packed=_text(told["packed"]),
        asked=_text(told["asked"]),
        page=_text(told["page"]),
        kept=_text(told["kept"]),
        media_type=_text_or_none(told["media_type"]),
        charset=_text_or_none(told["charset"]),
        fetched=_text(told["fetched"]),
    )


def _settled(told: dict[str, Any]) -> Settlement:
    if "category" in told:
        category = Category(told["category"]) if told["category"] is not None else None
        if "digest" in told[Side.LEFT]:
            return SettledAlike(category, *(_saying(told[side]) for side in Side))
        return SettledCategory(category, *(_stretch(told[side]) for side in Side))
    return Settled(Act(told["act"]), *(_passage(told[side]) for side in Side))


def _saying(told: dict[str, Any]) -> Saying:
    return Saying(_text(told["digest"]), _number(told["length"]))


def _stretch(told: dict[str, Any]) -> Stretch:
    return Stretch(_known_passage(told["passage"]), _text(told["words"]), _number(told["nth"]))


def _passage(told: dict[str, Any] | None) -> Passage | None:
    return None if told is None else _known_passage(told)


def _known_passage(told: dict[str, Any]) -> Passage:
    return Passage(_text(told["digest"]), _number(told["nth"]))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _text_or_none(value: object) -> str | None:
    return None if value is None else _text(value)


def _number(value: object) -> int:
    if not isinstance(value, int) or value < 0:
        raise TypeError(value)
    return value

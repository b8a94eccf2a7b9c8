"""Work of a reader that lies aside: read, written and forgotten, by its place. Decides nothing of what becomes of it.

A long one is written beside the window's thread, by a thread that nothing cancels and that the program does not end
without. Whoever asks for a place where something is being written, in whichever window, waits until that is done.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread

from platformdirs import user_state_path

from viewer.sessions import SUFFIX, Session, SessionError, Stamp, load_session, save_session, stamp_of
from viewer.ui.keeping import MANY

# So many comparisons are remembered; those left longest ago are forgotten first. One takes some kilobytes.
MOST = 200
# So many bytes are read in some 5 ms.
_LONG = 200_000

# So long (in s) what comes instead has the processor to itself, unless somebody waits: two threads of Python at once
# made showing it take half as long again.
_PATIENCE = 0.3

_writing: dict[Path, Thread] = {}
_hurry = Event()


def laid_aside_folder() -> Path:
    """Return where the work of a reader lies that was not saved."""
    return user_state_path("variorum", appauthor=False) / "noted"


def is_long(place: Path, remarks: int) -> bool:
    """Whether it takes long to lay aside work with so many remarks, or to read what lies there."""
    if place in _writing or remarks > MANY:
        return True
    with suppress(OSError):
        return place.stat().st_size > _LONG
    return False


def beside(place: Path, deed: Callable[[], None]) -> None:
    """Do to a place beside the window's thread what takes long, behind what is being done to it."""
    before = _writing.get(place)

    def work() -> None:
        if before is not None:
            before.join()
        _hurry.wait(_PATIENCE)
        deed()

    _hurry.clear()
    _writing[place] = thread = Thread(target=work, name="laying aside")
    thread.start()


def behind_all(deed: Callable[[], None]) -> None:
    """Do something once all that is being written is there: at once where nothing is."""
    for place in [place for place, thread in _writing.items() if not thread.is_alive()]:
        del _writing[place]
    waiting = tuple(_writing.values())
    if not waiting:
        deed()
        return
    _hurry.set()

    def work() -> None:
        for thread in waiting:
            thread.join()
        deed()

    Thread(target=work, name="laying aside").start()


def is_writing() -> bool:
    """Whether anything is being written."""
    return any(thread.is_alive() for thread in _writing.values())


def finish(place: Path | None = None) -> None:
    """Wait until what is being written is there: at one place, or at all."""
    for one in tuple(_writing) if place is None else (place,):
        thread = _writing.get(one)
        if thread is not None:
            _hurry.set()
            thread.join()
            _writing.pop(one, None)


@dataclass(frozen=True)
class Lain:
    """What lay at a place, and by what it is seen that it was written."""

    session: Session | None = None
    stamp: Stamp | None = None

    def lies(self, place: Path) -> bool:
        """Whether it lies there still. To read a long one anew for that takes 20 ms, in which all else stands still."""
        return stamp_of(place) == self.stamp or read(place) == self.session


NOTHING = Lain()


def found(place: Path, ahead: Lain = NOTHING) -> Lain:
    """Return what lies at a place, once what is being written there is; `ahead`, where that was read there and lies."""
    finish(place)
    stamp = stamp_of(place)
    return ahead if ahead.stamp == stamp else Lain(read(place), stamp)


def found_ahead(place: Path) -> Lain:
    """Return what lies at a place now, for `found` to judge; safe beside the window's thread."""
    stamp = stamp_of(place)
    return Lain(read(place), stamp)


def read(place: Path) -> Session | None:
    """Return the work that lies at a place now; what is damaged is none."""
    with suppress(SessionError):
        return load_session(place) if place.exists() else None
    return None


def lay_aside(work: Session, place: Path) -> None:
    """Write the work down, if that can be done: nobody waits for it any more who could be told."""
    with suppress(SessionError, OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        save_session(work, place)
        for old in sorted(place.parent.glob(f"*{SUFFIX}"), key=age, reverse=True)[MOST:]:
            forget(old)


def age(file: Path) -> float:
    """Return when a file was written; long ago, where there is none."""
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0


def forget(place: Path) -> None:
    """Forget the work at a place."""
    with suppress(OSError):
        place.unlink(missing_ok=True)

"""Comparisons that were open when the program ended: their files, and the locks that say who is at work on them."""

from __future__ import annotations

import uuid
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_state_path
from PySide6.QtCore import QLockFile

from viewer.sessions import SUFFIX, Session, SessionError, load_session

# The ending of a kept session that cannot be shown any more.
LOST = ".lost"
# So often a kept session may end the program while it is being shown: once may have been a power cut.
_TRIES = 2


def state_folder() -> Path:
    """Return where comparisons are kept that were not closed."""
    return user_state_path("variorum", appauthor=False) / "open"


def new_place() -> Path:
    """Return a file for a comparison that was not kept before."""
    return state_folder() / f"{uuid.uuid4().hex}{SUFFIX}"


@dataclass(frozen=True)
class Kept:
    """A comparison another run left, which is ours from now on; so often (`tries`) it was to be shown and never was."""

    path: Path
    lock: QLockFile
    session: Session
    tries: int = 0


def lock_for(path: Path) -> QLockFile:
    """Return the lock of a kept file, which nobody holds yet; that of a program which was killed counts for nothing."""
    lock = QLockFile(str(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)
    return lock


@dataclass(frozen=True)
class Left:
    """What other runs of the program left, the newest first.

    `damaged` says where that stands aside now which is no session, `deadly` where that does which ended the program
    each time it was to be shown again.
    """

    kept: tuple[Kept, ...]
    damaged: tuple[Path, ...]
    deadly: tuple[Path, ...] = ()


class _Aside(Exception):  # noqa: N818 - it is no error of ours
    """A kept file that is not to be shown, and stands here now, if it could be set aside."""

    def __init__(self, place: Path | None) -> None:
        super().__init__()
        self.place = place


class _Damaged(_Aside):
    """It is no session."""


class _Deadly(_Aside):
    """It ended the program."""


def claim_left() -> Left:
    """Take what other runs of the program left; nobody else takes it while its lock is held."""
    kept: list[Kept] = []
    damaged: list[Path] = []
    deadly: list[Path] = []
    for path in sorted(state_folder().glob(f"*{SUFFIX}"), key=_age, reverse=True):
        lock = lock_for(path)
        if not lock.tryLock(0):
            continue  # another window is at work on it
        try:
            kept.append(Kept(path, lock, *_read(path)))
        except _Aside as aside:
            lock.unlock()
            if aside.place is not None:
                (damaged if isinstance(aside, _Damaged) else deadly).append(aside.place)
    return Left(tuple(kept), tuple(damaged), tuple(deadly))


def _read(path: Path) -> tuple[Session, int]:
    """Read a kept session, and how often it was to be shown and never was. Raises _Aside."""
    tries = _tries_of(path)
    if tries >= _TRIES:
        forget_tries(path)
        raise _Deadly(set_aside(path))
    try:
        return load_session(path), tries
    except SessionError as error:
        raise _Damaged(set_aside(path)) from error


def count_try(kept: Kept) -> None:
    """Know that a kept session is to be shown now; `forget_tries` is told when that went well."""
    with suppress(OSError):
        _tries_file(kept.path).write_text(str(kept.tries + 1), encoding="ascii")


def forget_tries(path: Path) -> None:
    """Know that a kept session was shown, or is gone, and did not end the program."""
    with suppress(OSError):
        _tries_file(path).unlink(missing_ok=True)


def _tries_of(path: Path) -> int:
    """Return how often a session was to be shown that never was."""
    try:
        return int(_tries_file(path).read_text(encoding="ascii"))
    except (OSError, ValueError):
        return 0


def _tries_file(path: Path) -> Path:
    return path.with_suffix(".tries")


def set_aside(path: Path) -> Path | None:
    """Rename a kept file, so that it is not offered again and not lost; return where it stands, if that could be done.

    It is a session still, and can be opened by the reader.
    """
    aside = path.with_suffix(LOST)
    if aside.exists():
        aside = aside.with_stem(f"{aside.stem}-{uuid.uuid4().hex[:8]}")
    try:
        return path.rename(aside)
    except OSError:
        return None


def _age(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0

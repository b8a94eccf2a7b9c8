"""Comparisons that were open when the program ended: their files, and the locks that say who is at work on them."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_state_path
from PySide6.QtCore import QLockFile

from viewer.sessions import SUFFIX, Session, SessionError, load_session

# The ending of a kept session that cannot be shown any more.
LOST = ".lost"


def state_folder() -> Path:
    """Return where comparisons are kept that were not closed."""
    return user_state_path("variorum", appauthor=False) / "open"


def new_place() -> Path:
    """Return a file for a comparison that was not kept before."""
    return state_folder() / f"{uuid.uuid4().hex}{SUFFIX}"


@dataclass(frozen=True)
class Kept:
    """A comparison another run left, which is ours from now on."""

    path: Path
    lock: QLockFile
    session: Session


def lock_for(path: Path) -> QLockFile:
    """Return the lock of a kept file, which nobody holds yet; that of a program which was killed counts for nothing."""
    lock = QLockFile(str(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)
    return lock


@dataclass(frozen=True)
class Left:
    """What other runs of the program left, the newest first, and where that stands aside now which is no session."""

    kept: tuple[Kept, ...]
    aside: tuple[Path, ...]


def claim_left() -> Left:
    """Take what other runs of the program left; nobody else takes it while its lock is held."""
    files = sorted(state_folder().glob(f"*{SUFFIX}"), key=_age, reverse=True)
    claimed = [one for one in map(_claim, files) if one is not None]
    return Left(
        tuple(one for one in claimed if isinstance(one, Kept)),
        tuple(one for one in claimed if isinstance(one, Path)),
    )


def _claim(path: Path) -> Kept | Path | None:
    """Return a kept session, or where it stands aside if it cannot be read; nothing if it is not ours to take."""
    lock = lock_for(path)
    if not lock.tryLock(0):
        return None  # another window is at work on it
    try:
        return Kept(path, lock, load_session(path))
    except SessionError:
        aside = set_aside(path)
        lock.unlock()
        return aside


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

"""Comparisons that were open when the program ended: their files, and the locks that say who is at work on them."""

from __future__ import annotations

import uuid
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_state_path
from PySide6.QtCore import QLockFile

from viewer.sessions import SUFFIX, Session, SessionError, load_session


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


def claim_left() -> list[Kept]:
    """Take what other runs of the program left, the newest first; nobody else takes it while its lock is held."""
    left = sorted(state_folder().glob(f"*{SUFFIX}"), key=_age, reverse=True)
    return [kept for kept in map(_claim, left) if kept is not None]


def _claim(path: Path) -> Kept | None:
    lock = lock_for(path)
    if not lock.tryLock(0):
        return None  # another window is at work on it
    try:
        return Kept(path, lock, load_session(path))
    except SessionError:
        with suppress(OSError):
            path.unlink(missing_ok=True)
        lock.unlock()
        return None


def _age(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0

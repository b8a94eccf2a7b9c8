"""The settings in force, and the moment they are written. Knows no widget."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from viewer.settings import WRITING, RecentPair, Settings, load_settings, save_changed, settings_file, settings_there


class Memory(QObject):
    """Holds the settings; a change is written at once, so that a crash forgets nothing.

    That is done beside the window's thread: on a slow disk it takes 0.1 s. Another program that runs beside this one
    keeps what it changed.
    """

    changed = Signal(object)
    """(frozenset of names) these settings are other ones now."""

    def __init__(self) -> None:
        super().__init__()
        self.settings: Settings = load_settings()

    def change(self, **values: Any) -> None:  # noqa: ANN401 - the fields of Settings, checked by replace
        """Set some fields and write the file."""
        self.put(replace(self.settings, **values))

    def remember_folder(self, file: Path) -> None:
        """Know the folder of a file that was opened: the next one is looked for there."""
        self.change(last_folder=str(file.parent))

    def remember_written(self, file: Path) -> None:
        """Know the folder of a file that was written: the next one is proposed there."""
        self.change(written_folder=str(file.parent))

    def remember(self, pair: RecentPair, places: tuple[str, str] | None = None) -> None:
        """Put a pair first among the recent ones; it takes the place of the same two files, swapped or not.

        `places` are those of its texts, where the pair is a session: opened by them it would seem to have lost its
        notes.
        """
        left, right = places or (pair.left, pair.right)
        others = tuple(p for p in self._recent() if (p.left, p.right) not in {(left, right), (right, left)})
        self.put(replace(self.settings, recent=others).with_recent(pair))

    def _recent(self) -> tuple[RecentPair, ...]:
        """Return the recent pairs: a program beside this one may know of more than are known here."""
        known, there = self.settings.recent, settings_there().recent
        if not WRITING.is_busy:
            return there or known
        places = {(pair.left, pair.right) for pair in known}  # those that are known here may not be there yet
        return (*known, *(pair for pair in there if (pair.left, pair.right) not in places))

    def put(self, settings: Settings) -> None:
        """Take other settings and have the file written."""
        before, self.settings = self.settings, settings
        names = frozenset(f.name for f in fields(Settings) if getattr(before, f.name) != getattr(settings, f.name))
        if names:
            WRITING.do(partial(save_changed, settings, names, settings_file()))
            self.changed.emit(names)

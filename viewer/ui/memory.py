"""The settings in force, and the moment they are written. Knows no widget."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from viewer.settings import RecentPair, Settings, load_settings, save_changed


class Memory(QObject):
    """Holds the settings; a change is written at once, so that a crash forgets nothing.

    Another program that runs beside this one keeps what it changed.
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
        recent = load_settings().recent or self.settings.recent  # a program beside this one may know of more
        others = tuple(p for p in recent if (p.left, p.right) not in {(left, right), (right, left)})
        self.put(replace(self.settings, recent=others).with_recent(pair))

    def put(self, settings: Settings) -> None:
        """Take other settings and write the file."""
        before, self.settings = self.settings, settings
        names = frozenset(f.name for f in fields(Settings) if getattr(before, f.name) != getattr(settings, f.name))
        if names:
            save_changed(settings, names)
            self.changed.emit(names)

"""The settings in force, and the moment they are written. Knows no widget."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from viewer.settings import RecentPair, Settings, load_settings, save_settings


class Memory:
    """Holds the settings; a change is written at once, so that a crash forgets nothing."""

    def __init__(self) -> None:
        self.settings: Settings = load_settings()

    def change(self, **fields: Any) -> None:  # noqa: ANN401 - the fields of Settings, checked by replace
        """Set some fields and write the file."""
        self.put(replace(self.settings, **fields))

    def remember(self, pair: RecentPair) -> None:
        """Put a pair first among the recent ones; it takes the place of the same two files, swapped or not."""
        swapped = (pair.right, pair.left)
        others = tuple(p for p in self.settings.recent if (p.left, p.right) != swapped)
        self.put(replace(self.settings, recent=others).with_recent(pair))

    def put(self, settings: Settings) -> None:
        """Take other settings and write the file."""
        if settings != self.settings:
            self.settings = settings
            save_settings(settings)

"""What happens at once when a setting becomes another one, whoever changed it: menu, key, dialog or another window."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

from PySide6.QtCore import QObject

from viewer.ui.memory import Memory


class Effects(QObject):
    """A table from the name of a setting to what takes its new value; a setting without an effect needs none."""

    def __init__(self, memory: Memory, table: Mapping[str, Callable[[Any], object]], parent: QObject) -> None:
        super().__init__(parent)
        self._memory, self.table = memory, table
        memory.changed.connect(self._apply)

    def _apply(self, names: Collection[str]) -> None:
        for name, effect in self.table.items():
            if name in names:
                effect(getattr(self._memory.settings, name))

"""Watches the files of both sides, and says when one of them is another on the disk. Reads nothing anew by itself."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from viewer.model import Side
from viewer.translation import tr
from viewer.ui.workbench import Workbench

# A program that saves a file writes it in several steps: so long after the last one it is looked at (in ms).
_PATIENCE = 400
# A larger file is not read again only to see whether it is another.
_LARGEST = 20_000_000


class Watching(QObject):
    """Knows which files are shown, and what they were when they were read."""

    changed = Signal(str)
    """(sentence) a file is another now."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._look_soon)
        self._told: set[tuple[str, str]] = set()
        self._due: set[str] = set()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PATIENCE)
        self._wait.timeout.connect(self._look)
        bench.sides_changed.connect(self._watch)

    def stop(self) -> None:
        """Watch nothing any more."""
        self._wait.stop()
        self._due.clear()
        if self._watcher.files():
            self._watcher.removePaths(self._watcher.files())

    def _watch(self) -> None:
        wanted = {str(loaded.source.path) for loaded in self._bench.sides.values() if loaded.source.path is not None}
        known = set(self._watcher.files())
        if known - wanted:
            self._watcher.removePaths(sorted(known - wanted))
        if wanted - known:
            self._watcher.addPaths(sorted(wanted - known))

    def _look_soon(self, path: str) -> None:
        self._due.add(path)
        self._wait.start()

    def _look(self) -> None:
        due, self._due = self._due, set()
        for side in Side:
            loaded = self._bench.sides.get(side)
            if loaded is None or loaded.source.path is None or str(loaded.source.path) not in due:
                continue
            path, before = loaded.source.path, loaded.document.sha256
            now = _fingerprint(path)
            if now is None or now == before or (str(path), now) in self._told:
                continue
            self._told.add((str(path), now))
            self.changed.emit(
                tr("“{name}” is gone from its place. What was read of it stays here.", name=path.name)
                if now == _GONE
                else tr("“{name}” has changed on the disk. F5 reads it again.", name=path.name)
            )
        self._watch()  # a file that was replaced is watched anew


_GONE = "gone"


def _fingerprint(path: Path) -> str | None:
    """Return the fingerprint of a file, or None where that is not worth its time."""
    try:
        if path.stat().st_size > _LARGEST:
            return None
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except FileNotFoundError:
        return _GONE
    except OSError:
        return None

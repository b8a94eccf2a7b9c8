"""Watches the files of both sides, and says when one of them is another on the disk. Shows nothing anew by itself."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from viewer.model import Side
from viewer.translation import tr
from viewer.ui.jobs import JobDesk, Ticket
from viewer.ui.workbench import Workbench

# A program that saves a file writes it in several steps: so long after the last one it is looked at (in ms).
_PATIENCE = 400
# A larger file is not read again only to see whether it is another.
_LARGEST = 20_000_000
# After so many bytes it is asked whether anybody still waits.
_PIECE = 1_000_000
LANE = "watching"


class Watching(QObject):
    """Knows which files are shown, and what they were when they were read."""

    changed = Signal(str)
    """(sentence) a file is another now."""
    gone = Signal(str)
    """(sentence) a file is not there any more."""
    withdrawn = Signal(str)
    """(sentence) what was told of a file is no longer true."""

    def __init__(self, bench: Workbench, desk: JobDesk) -> None:
        super().__init__(bench)
        self._bench, self._desk = bench, desk
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._look_soon)
        self._watcher.directoryChanged.connect(self._look_for_lacking)
        self._told: dict[str, tuple[str, str]] = {}
        """What became of a file, and the sentence that told of it, which may be in a language that was left since."""
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
        self._desk.cancel(LANE)
        if watched := self._watcher.files() + self._watcher.directories():
            self._watcher.removePaths(watched)

    def _watch(self) -> None:
        """Watch the files of both sides, and the folders of those that are gone, which may come back."""
        files = self._files()
        self._told = {path: told for path, told in self._told.items() if path in files}
        lacking = {path for path in files if not Path(path).exists()}
        wanted = (files - lacking) | {str(Path(path).parent) for path in lacking if Path(path).parent.is_dir()}
        known = {*self._watcher.files(), *self._watcher.directories()}
        if known - wanted:
            self._watcher.removePaths(sorted(known - wanted))
        if wanted - known:
            self._watcher.addPaths(sorted(wanted - known))

    def _files(self) -> set[str]:
        return {str(loaded.source.path) for loaded in self._bench.sides.values() if loaded.source.path is not None}

    def _look_for_lacking(self, _folder: str) -> None:
        for path in self._files() - set(self._watcher.files()):
            if Path(path).exists():
                self._look_soon(path)

    def _look_soon(self, path: str) -> None:
        self._due.add(path)
        self._wait.start()

    def _look(self) -> None:
        due = tuple(sorted(self._due))
        self._desk.ask(LANE, lambda ticket: {path: _fingerprint(Path(path), ticket) for path in due}, self._compare)

    def _compare(self, found: Mapping[str, str | None]) -> None:
        """Take what the files are now, and tell of those that are others."""
        if not self._wait.isActive():  # else some changed again meanwhile, and all are looked at once more
            self._due.clear()
        for side in Side:
            loaded = self._bench.sides.get(side)
            if loaded is not None and loaded.source.path is not None:
                self._tell(loaded.source.path, loaded.document.sha256, found.get(str(loaded.source.path)))
        self._watch()  # a file that was replaced is watched anew

    def _tell(self, path: Path, before: str | None, now: str | None) -> None:
        """Tell once what became of a file; told of again is a state that it left meanwhile."""
        known, said = self._told.get(str(path), (before, ""))
        if now is None or now == known:
            return
        if known == _GONE or now == before:
            self.withdrawn.emit(said)
        if now == before:
            self._told.pop(str(path), None)
            return
        sentence = _said_gone(path) if now == _GONE else _said_changed(path)
        self._told[str(path)] = now, sentence
        (self.gone if now == _GONE else self.changed).emit(sentence)


def _said_gone(path: Path) -> str:
    return tr("“{name}” is gone from its place. What was read of it stays here.", name=path.name)


def _said_changed(path: Path) -> str:
    return tr("“{name}” has changed on the disk. F5 reads it again.", name=path.name)


_GONE = "gone"


def _fingerprint(path: Path, ticket: Ticket) -> str | None:
    """Return the fingerprint of a file, or None where that is not worth its time. Raises Cancelled."""
    told = hashlib.sha256()
    try:
        if path.stat().st_size > _LARGEST:
            return None
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                ticket.check()
                told.update(piece)
    except (FileNotFoundError, IsADirectoryError):
        return _GONE
    except OSError:
        return None
    return told.hexdigest()

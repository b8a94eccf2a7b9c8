"""The system's own file dialogs. Opens and writes nothing itself."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QWidget

from viewer.translation import tr

_NAMES = (
    "*.txt", "*.text", "*.md", "*.markdown", "*.mdown", "*.mkd",
    "*.html", "*.htm", "*.xhtml", "*.mhtml", "*.mht", "*.webarchive", "*.docx", "*.pdf", "*.odt", "*.fodt",
    "*.rtf", "*.epub", "*.fb2", "*.fb2.zip", "*.fbz", "*.rst", "*.tei", "*.xml", "*.variorum",
)  # fmt: skip


def _texts() -> str:
    return f"{tr('Articles')} ({' '.join(_NAMES)});;{tr('All files')} (*)"


class FileDialogs(Protocol):
    """Ask the reader for files."""

    def open_files(self, parent: QWidget, title: str, folder: str) -> tuple[Path, ...]:
        """Ask for one file or more; none when the reader thinks better of it."""

    def open_file(self, parent: QWidget, title: str, folder: str) -> Path | None:
        """Ask for one file."""

    def save_file(
        self, parent: QWidget, title: str, proposal: str, filters: tuple[str, ...]
    ) -> tuple[Path, str] | None:
        """Ask where to write, and in which of the formats."""


class SystemFileDialogs:
    """The dialogs of the system."""

    def open_files(self, parent: QWidget, title: str, folder: str) -> tuple[Path, ...]:
        """Ask for one file or more."""
        names, _ = QFileDialog.getOpenFileNames(parent, title, folder, _texts())
        return tuple(Path(name) for name in names)

    def open_file(self, parent: QWidget, title: str, folder: str) -> Path | None:
        """Ask for one file."""
        name, _ = QFileDialog.getOpenFileName(parent, title, folder, _texts())
        return Path(name) if name else None

    def save_file(
        self, parent: QWidget, title: str, proposal: str, filters: tuple[str, ...]
    ) -> tuple[Path, str] | None:
        """Ask where to write, and in which of the formats."""
        name, chosen = QFileDialog.getSaveFileName(parent, title, proposal, ";;".join(filters))
        return (Path(name), chosen) if name else None

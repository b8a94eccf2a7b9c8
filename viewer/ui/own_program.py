"""Opens a file in the program that the system has for its kind. Reads and writes none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from viewer.translation import tr


def open_in_own_program(path: Path) -> str:
    """Open a file; return a sentence for the reader where that cannot be done, or nothing."""
    if not path.exists():
        return tr("“{name}” is no longer in its place: it was moved, renamed or deleted.", name=path.name)
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.absolute()))):
        return tr("The system has no program that opens “{name}”.", name=path.name)
    return ""

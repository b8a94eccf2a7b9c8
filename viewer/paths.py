"""Where the program's own files are, and where the reader's settings go."""

from __future__ import annotations

from pathlib import Path


def resources() -> Path:
    """Return the folder of the program's resources: inside an installed package, else beside a checkout's."""
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"

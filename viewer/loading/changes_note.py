"""What is said of a file with tracked changes. Reads none."""

from __future__ import annotations

from collections.abc import Iterable

from viewer.model import Changes
from viewer.translation import mark

CHANGES_NOTE = {
    Changes.ACCEPTED: mark("It has tracked changes; it is read as it stands when all of them are accepted."),
    Changes.ORIGINAL: mark("It has tracked changes; it is read as it was before them."),
}


def changes_told(notes: Iterable[str]) -> Changes | None:
    """Return how a document with these notes was read, where that had tracked changes."""
    known = set(map(str, notes))
    return next((changes for changes, note in CHANGES_NOTE.items() if note in known), None)

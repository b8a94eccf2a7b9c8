"""What a drop or the clipboard holds: files, a text, or something to say a sentence about. Loads nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

# A side each.
MOST_FILES = 2
_NETWORK = frozenset({"http", "https", "ftp"})
# How much of a dropped line is repeated in a sentence.
_SHORT = 60


@dataclass(frozen=True)
class Files:
    """One or two files."""

    paths: tuple[Path, ...]


@dataclass(frozen=True)
class Words:
    """A piece of text."""

    text: str


@dataclass(frozen=True)
class Refused:
    """Something that cannot become a side, and the sentence that says so."""

    sentence: str


Received = Files | Words | Refused


def received(mime: QMimeData) -> Received:
    """Say what the data is to us."""
    urls = mime.urls() if mime.hasUrls() else []
    if urls:
        return _from_urls(urls)
    text = mime.text() if mime.hasText() else ""
    if text.strip():
        return _from_text(text)
    if mime.hasImage():
        return Refused("That is a picture. Variorum compares texts: drop text or Markdown files, or paste the words.")
    if mime.hasText():
        return Refused("There are no words in that. Copy some text first, then paste it.")
    if not mime.formats():
        return Refused("The clipboard is empty. Copy some text first, then paste it.")
    return Refused("Variorum cannot read that. Drop one or two text files, or paste text.")


def _from_urls(urls: list[QUrl]) -> Received:
    if any(u.scheme() in _NETWORK for u in urls):
        return Refused(_about_link(next(u for u in urls if u.scheme() in _NETWORK).toString()))
    if not all(u.isLocalFile() for u in urls):
        return Refused("That place cannot be read from here. Copy the files to this computer, then drop them.")
    paths = tuple(Path(u.toLocalFile()) for u in urls)
    if len(paths) > MOST_FILES:
        return Refused(f"You dropped {len(paths)} files. Variorum compares two: drop one or two of them.")
    folder = next((p for p in paths if p.is_dir()), None)
    if folder is not None:
        return Refused(f"“{folder.name}” is a folder. Drop one or two files out of it.")
    return Files(paths)


def _from_text(text: str) -> Received:
    """Take a text; a lone address is not one."""
    word = text.strip()
    if " " not in word and "\n" not in word and QUrl(word).scheme() in _NETWORK:
        return Refused(_about_link(word))
    return Words(text)


def _about_link(address: str) -> str:
    shown = address if len(address) <= _SHORT else address[: _SHORT - 1] + "…"
    what = f"“{shown}” is a web link, and Variorum fetches nothing."
    return f"{what} Save the page as text and drop the file, or copy its words."

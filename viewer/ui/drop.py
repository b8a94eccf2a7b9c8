"""What a drop or the clipboard holds: files, a text, or something to say a sentence about. Loads nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from viewer.loading.links import addresses_in
from viewer.translation import mark, tr, tr_n

# A side each.
MOST_FILES = 2
_WEB = frozenset({"http", "https"})
# What makes of HTML more than its letters; what editors and terminals give is their colours alone.
_TELLING = re.compile(r"<(?:p|h[1-6]|li|a|b|i|em|strong|table|blockquote)[\s>]", re.IGNORECASE)


@dataclass(frozen=True)
class Files:
    """One or two files."""

    paths: tuple[Path, ...]


@dataclass(frozen=True)
class Words:
    """A piece of text, of a type where it is more than its letters."""

    text: str
    media_type: str | None = None


@dataclass(frozen=True)
class Links:
    """One or two addresses of the web."""

    addresses: tuple[str, ...]


@dataclass(frozen=True)
class Refused:
    """Something that cannot become a side, and the sentence that says so."""

    sentence: str


_EMPTY = mark("The clipboard is empty. Copy some text first, then paste it.")

Received = Files | Words | Links | Refused


def received(mime: QMimeData | None, *, plain: bool = False) -> Received:
    """Say what the data is to us; with `plain`, of a text its letters alone. A clipboard may hold no data at all."""
    if mime is None:
        return Refused(tr(_EMPTY))
    urls = mime.urls() if mime.hasUrls() else []
    if urls:
        return _from_urls(urls)
    text = mime.text() if mime.hasText() else ""
    if not (text.strip() or plain or mime.hasImage()) and _TELLING.search(mime.html()):
        return Words(mime.html(), "text/html")  # some programs give the formatted text alone
    return _from_text(text, "" if plain else mime.html()) if text.strip() else _nothing(mime)


def _nothing(mime: QMimeData) -> Refused:
    """Say what is wrong with what holds no words."""
    if mime.hasImage():
        return Refused(
            tr("That is a picture. Variorum compares texts: drop text or Markdown files, or paste the words.")
        )
    if mime.hasText():
        return Refused(tr("There are no words in that. Copy some text first, then paste it."))
    if not mime.formats():
        return Refused(tr(_EMPTY))
    return Refused(tr("Variorum cannot read that. Drop one or two text files, or paste text."))


def _from_urls(urls: list[QUrl]) -> Received:
    if all(u.scheme() in _WEB for u in urls):
        if len(urls) > MOST_FILES:
            return Refused(
                tr_n(
                    "You dropped 1 link. Variorum compares two: drop one or two of them.",
                    "You dropped {n} links. Variorum compares two: drop one or two of them.",
                    len(urls),
                )
            )
        return Links(tuple(u.toString(QUrl.ComponentFormattingOption.FullyEncoded) for u in urls))
    if not all(u.isLocalFile() for u in urls):
        return Refused(tr("That place cannot be read from here. Copy the files to this computer, then drop them."))
    paths = tuple(Path(u.toLocalFile()) for u in urls)
    if len(paths) > MOST_FILES:
        return Refused(
            tr_n(
                "You dropped 1 file. Variorum compares two: drop one or two of them.",
                "You dropped {n} files. Variorum compares two: drop one or two of them.",
                len(paths),
            )
        )
    folder = next((p for p in paths if p.is_dir()), None)
    if folder is not None:
        return Refused(tr("“{name}” is a folder. Drop one or two files out of it.", name=folder.name))
    return Files(paths)


def _from_text(text: str, html: str) -> Received:
    """Take a text, with its formatting where it tells anything; addresses alone are the pages that they lead to."""
    addresses = addresses_in(text)
    if 1 <= len(addresses) <= MOST_FILES:
        return Links(addresses)
    return Words(html, "text/html") if _TELLING.search(html) else Words(text)

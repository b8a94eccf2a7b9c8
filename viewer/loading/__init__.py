"""Loading: a file, its bytes or a pasted text in, a Document out. Never compares, and raises LoadError alone."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from viewer.loading.decode import decode
from viewer.loading.errors import Cancelled, LoadError, PasswordNeeded
from viewer.loading.files import quoted, read_file, refuse_too_large
from viewer.loading.raw import Raw
from viewer.loading.registry import Format, format_of, read, rich_loader
from viewer.loading.signatures import signature_of
from viewer.loading.source import Source, presentable
from viewer.model import Document, ReadingOptions
from viewer.translation import Sentence

_USUAL = ReadingOptions()


def _never() -> bool:
    return False


def load(path: Path, options: ReadingOptions = _USUAL, *, cancelled: Callable[[], bool] = _never) -> Document:
    """Load a file. Raises LoadError, or Cancelled where `cancelled` says that nobody waits any more."""
    return load_bytes(read_file(path), path.name, options, cancelled=cancelled)


def load_bytes(
    data: bytes,
    name: str,
    options: ReadingOptions = _USUAL,
    media_type: str | None = None,
    *,
    cancelled: Callable[[], bool] = _never,
) -> Document:
    """Load the bytes of a file. A media type is what somebody said it is: a hint. Raises LoadError."""
    return prepare_bytes(data, name, options, media_type, cancelled=cancelled)()


def load_text(
    text: str, name: str, media_type: str | None = None, *, cancelled: Callable[[], bool] = _never
) -> Document:
    """Load a text that was pasted or dropped.

    A media type is a hint: plain text may turn out to be Markdown, or the source of a web page. Of "text/html" the
    whole is read, since somebody has chosen it.
    """
    refuse_too_large(len(text), name)
    data = text.encode("utf-8", "surrogatepass")
    found = format_of(data, name, media_type)
    if found is None:
        return read(Source(presentable(text), name, media_type, sha256=hashlib.sha256(data).hexdigest()))
    options = ReadingOptions(encoding="utf-8", whole_page=media_type is not None)
    raw = Raw(presentable(text).encode(), name, media_type, options, pasted=True)
    return replace(Apart(raw, found, cancelled)(), encoding=None)


def prepare(path: Path, options: ReadingOptions = _USUAL) -> Apart | Here:
    """Return what loads a file when it is called, so that two that are read apart can be read at the same time."""
    return prepare_bytes(read_file(path), path.name, options)


def prepare_bytes(
    data: bytes,
    name: str,
    options: ReadingOptions = _USUAL,
    media_type: str | None = None,
    *,
    charset: str | None = None,
    address: str = "",
    cancelled: Callable[[], bool] = _never,
) -> Apart | Here:
    """Return what loads the bytes of a file when it is called. Raises LoadError where nothing could.

    `charset` and `address` are what is known of a page that was fetched.
    """
    refuse_too_large(len(data), name)
    found = format_of(data, name, media_type)
    if found is not None:
        return Apart(Raw(data, name, media_type, options, charset=charset, address=address), found, cancelled)
    known = signature_of(data)
    if known is not None:
        raise LoadError(
            "{name} is {kind}, which cannot be read as text. {advice}",
            name=quoted(name),
            kind=Sentence(known.called),
            advice=Sentence(known.advice),
        )
    return Here(Raw(data, name, media_type, options, charset=charset))


class Apart:
    """A source that is read in a process of its own when this is called."""

    def __init__(self, raw: Raw, format_: Format, cancelled: Callable[[], bool]) -> None:
        self._raw, self._module, self._cancelled = raw, format_.module, cancelled
        self.has_chapters = format_.has_chapters

    def __call__(self) -> Document:
        """Read the source. Raises LoadError, or Cancelled."""
        from viewer.loading.apart import read_apart  # a start with two plain texts needs no process

        return read_apart(self._raw, self._module, self._read_here, self._cancelled)

    def _read_here(self, raw: Raw) -> Document:
        return rich_loader(self._module)(raw)


class Here:
    """A text that is read in this process when this is called."""

    has_chapters = False

    def __init__(self, raw: Raw) -> None:
        self._raw = raw

    def __call__(self) -> Document:
        """Read the text. Raises LoadError."""
        raw = self._raw
        decoded = decode(raw.data, raw.name, raw.options.encoding, raw.charset)
        return read(
            Source(
                text=presentable(decoded.text),
                name=raw.name,
                media_type=raw.media_type,
                encoding=decoded.encoding,
                sha256=raw.sha256,
                notes=decoded.notes,
            )
        )


__all__ = [
    "Apart", "Cancelled", "Here", "LoadError", "PasswordNeeded", "load", "load_bytes", "load_text", "prepare",
    "prepare_bytes",
]  # fmt: skip

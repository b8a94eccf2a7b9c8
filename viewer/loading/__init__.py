"""Loading: a file or a pasted text in, a Document out. Never compares, and raises LoadError alone."""

from __future__ import annotations

import hashlib
from pathlib import Path

from viewer.loading.decode import decode
from viewer.loading.errors import LoadError
from viewer.loading.files import quoted, read_file, refuse_too_large
from viewer.loading.registry import read
from viewer.loading.signatures import signature_of
from viewer.loading.source import Source, presentable
from viewer.model import Document


def load(path: Path, *, encoding: str | None = None) -> Document:
    """Load a file. An encoding that is given wins over any guess. Raises LoadError."""
    return load_bytes(read_file(path), path.name, encoding=encoding)


def load_bytes(data: bytes, name: str, *, encoding: str | None = None, media_type: str | None = None) -> Document:
    """Load the bytes of a file. Raises LoadError."""
    refuse_too_large(len(data), name)
    known = signature_of(data)
    if known is not None:
        raise LoadError(f"{quoted(name)} is {known.called}, which cannot be read as text. {known.advice}")
    decoded = decode(data, name, encoding)
    return read(
        Source(
            text=presentable(decoded.text),
            name=name,
            media_type=media_type,
            encoding=decoded.encoding,
            sha256=hashlib.sha256(data).hexdigest(),
            notes=decoded.notes,
        )
    )


def load_text(text: str, name: str, media_type: str | None = None) -> Document:
    """Load a text that was pasted or dropped. A media type is a hint; plain text may turn out to be Markdown."""
    refuse_too_large(len(text), name)
    data = text.encode("utf-8", "surrogatepass")
    return read(Source(presentable(text), name, media_type, sha256=hashlib.sha256(data).hexdigest()))


__all__ = ["LoadError", "load", "load_bytes", "load_text"]

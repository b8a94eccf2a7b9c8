"""The first glance at a source: what its first bytes show. Never parses, so that nothing hostile is touched by it."""

from __future__ import annotations

import codecs
import re
from functools import cached_property
from pathlib import PurePath

_ZIP = b"PK\x03\x04"

# The names of a ZIP archive's first entries stand within so many bytes; its directory stands at the end.
_ZIP_LOOK = 8192

# So many bytes are looked at where a format is told by text: comments and declarations may come first.
_TEXT_LOOK = 65_536

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# How "<?" and "<!" begin in UTF-16 without a mark.
_UNMARKED = ((b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"))

# What may stand before the first element: white space, declarations, comments, a document type. Each is tried where
# the last one ended, so that no text makes the search slow.
_BEFORE_ROOT = re.compile(r"\s+|<\?.*?\?>|<!--.*?-->|<!doctype(?:[^\[<>]|\[.*?\]\s*(?=>))*>", re.IGNORECASE | re.DOTALL)
_ROOT = re.compile(r"<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)(?=[\s/>])[^>]{0,4000}")


class Look:
    """What is seen of a source at a glance, each part when it is asked for."""

    def __init__(self, data: bytes, name: str = "", media_type: str | None = None) -> None:
        self._data = data
        self.media_type = media_type
        self.suffix = PurePath(name).suffix.lower()

    def begins(self, magic: bytes, within: int = 0) -> bool:
        """Whether the source begins with these bytes, or has them near its beginning."""
        return self._data.startswith(magic) or (within > 0 and magic in self._data[:within])

    @cached_property
    def is_zip(self) -> bool:
        """Whether the source is a ZIP archive."""
        return self._data.startswith(_ZIP)

    def zip_names(self, mark: bytes) -> bool:
        """Whether a ZIP archive names this near its beginning or its end; a broken one does so as well."""
        return self.is_zip and (mark in self._data[:_ZIP_LOOK] or mark in self._data[-_ZIP_LOOK:])

    @cached_property
    def head(self) -> str:
        """Return the beginning as text, as far as ASCII goes: enough to see marks of a format in it."""
        data = self._data[:_TEXT_LOOK]
        for mark, encoding in (*_MARKS, *_UNMARKED):
            if data.startswith(mark):
                return data.decode(encoding, "replace").lstrip("\ufeff")
        return data.decode("latin-1")

    @cached_property
    def _root(self) -> re.Match[str] | None:
        at = 0
        while (skipped := _BEFORE_ROOT.match(self.head, at)) is not None:
            at = skipped.end()
        return _ROOT.match(self.head, at)

    @property
    def root(self) -> str:
        """Return the first tag of an XML or HTML source with its attributes, or nothing where it begins otherwise."""
        return self._root.group() if self._root else ""

    @property
    def root_name(self) -> str:
        """Return the name of the first tag, without its prefix, in lower case."""
        return self._root.group(1).lower() if self._root else ""

    @cached_property
    def doctype(self) -> str:
        """Return the name in the document type declaration, in lower case, or nothing."""
        match = re.search(r"<!doctype\s+([\w:.-]+)", self.head[:_DOCTYPE_LOOK], re.IGNORECASE)
        return match.group(1).lower() if match else ""


# A document type declaration stands so near the beginning.
_DOCTYPE_LOOK = 4096

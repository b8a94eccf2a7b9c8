"""The kinds of source and the loader of each. A new format is one file `from_NAME.py` and one line in KINDS.

A kind is told by the content, with the name as a hint. Never reads a format itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import PurePath

from viewer.loading.errors import LoadError
from viewer.loading.files import quoted
from viewer.loading.sniff import is_html, is_markdown
from viewer.loading.source import Source, is_blank
from viewer.model import Document


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of source: its media type, the names it likes, how its content shows it, and its loader."""

    media_type: str
    suffixes: tuple[str, ...]
    read: Callable[[Source], Document]
    shows: Callable[[str], bool] = lambda _: False

    def fits(self, source: Source, suffix: str) -> bool:
        """Whether a source is of this kind by its declared type, its name or its content."""
        return source.media_type == self.media_type or suffix in self.suffixes or self.shows(source.text)


# Loaders are imported when they are needed: a start with two plain texts pays for no parser.


def _plain_text(source: Source) -> Document:
    from viewer.loading.from_text import read

    return read(source)


def _markdown(source: Source) -> Document:
    from viewer.loading.from_markdown import TooDeepError, read

    try:
        return read(source)
    except TooDeepError:
        note = "It is nested too deeply to be read as Markdown, and is shown as plain text."
        return _plain_text(replace(source, notes=(*source.notes, note)))


def _web_page(source: Source) -> Document:
    raise LoadError(
        f"{quoted(source.name)} is a web page (HTML), which cannot be read yet. "
        "Open it in a browser, copy the article and paste it."
    )


KINDS = (
    Kind("text/markdown", (".md", ".markdown", ".mdown", ".mkd"), _markdown),
    Kind("text/html", (), _web_page, is_html),
    Kind("text/markdown", (), _markdown, is_markdown),
)
PLAIN = Kind("text/plain", (), _plain_text)


def read(source: Source) -> Document:
    """Read a source with the loader of its kind. Raises LoadError."""
    if is_blank(source.text):
        raise LoadError(
            f"{quoted(source.name)} is empty: there is no text in it. Choose another file or paste the text."
        )
    suffix = PurePath(source.name).suffix.lower()
    kind = next((k for k in KINDS if k.fits(source, suffix)), PLAIN)
    return kind.read(source)

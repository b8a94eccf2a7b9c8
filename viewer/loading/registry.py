"""The kinds of source and the loader of each. A new format is one file `from_NAME.py` and one line here.

A kind is told by the content, with the name as a hint. Never reads a format itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import PurePath
from typing import cast

from viewer.loading.errors import LoadError
from viewer.loading.files import quoted
from viewer.loading.look import Look
from viewer.loading.raw import Raw
from viewer.loading.sniff import is_markdown
from viewer.loading.source import Source, is_blank
from viewer.model import Document
from viewer.translation import mark

# Rich formats: bytes in, and a parser that a stranger's file might break. They are read in a process of their own.


@dataclass(frozen=True, slots=True)
class Format:
    """A rich format: its media type, the module that reads it, and how its content shows it.

    The module stands in this package and has `read(raw: Raw) -> Document`, which raises LoadError alone. It is
    imported where it is needed: a start with two plain texts pays for no parser. `has_chapters` says that it knows of
    `ReadingOptions.chapter`.
    """

    media_type: str
    module: str
    shows: Callable[[Look], bool]
    has_chapters: bool = False


_HTML_NAMES = (".html", ".htm", ".xhtml", ".xht")


def _is_html(look: Look) -> bool:
    """Whether a source is a web page: it begins as one, or is called one and begins with any tag."""
    if look.root_name == "html" or look.doctype == "html":
        return look.head.lstrip().startswith("<")
    return look.suffix in _HTML_NAMES and (bool(look.root) or "</" in look.head)


def _is_mhtml(look: Look) -> bool:
    """Whether a source is a page that a browser saved as a mail of several parts."""
    head = look.head[:_HEADERS].lower()
    return "multipart/related" in head and "mime-version:" in head and _HEADER.match(look.head) is not None


# The headers of a saved page stand within so many characters.
_HEADERS = 4096
_HEADER = re.compile(r"\s*(?:[A-Za-z][\w-]*:[^\n]*\n)")


def _is_webarchive(look: Look) -> bool:
    """Whether a source is a page that Safari saved."""
    return (look.begins(b"bplist00") or look.root_name == "plist") and look.begins(b"WebMainResource", within=_WHOLE)


# The name of the main resource stands at the beginning, or behind the resource itself in the table of a binary list.
# So it is looked for in all of the source.
_WHOLE = 1 << 30


_ODT = "application/vnd.oasis.opendocument.text"


def _is_odt(look: Look) -> bool:
    """Whether a source is an OpenDocument text, packed or as one XML file."""
    packed = look.zip_names(b"META-INF/manifest.xml") and look.zip_names(b"content.xml")
    return packed or look.zip_names(_ODT.encode()) or (look.root_name == "document" and _ODT_NAMES in look.root)


_ODT_NAMES = "urn:oasis:names:tc:opendocument"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


_EPUB = "application/epub+zip"


def _is_epub(look: Look) -> bool:
    """Whether a source is an EPUB book; some are packed without the mark that should come first."""
    return look.zip_names(_EPUB.encode()) or (look.zip_names(b"META-INF/container.xml") and look.suffix == ".epub")


def _is_pdf(look: Look) -> bool:
    """Whether a source is a PDF file: rubbish may stand before its mark, but a text may speak of the mark as well."""
    return look.begins(b"%PDF-") or (look.begins(b"%PDF-", within=_PDF_HEAD) and look.begins(b"\0", within=_WHOLE))


_PDF_HEAD = 1024


def _is_fictionbook(look: Look) -> bool:
    """Whether a source is a FictionBook, bare or packed."""
    return look.root_name == "fictionbook" or look.zip_names(b".fb2")


_XML_NAMES = (".xml", ".dbk", ".docbook", ".nitf", ".jats", ".nxml")


def _is_xml(look: Look) -> bool:
    """Whether a source is XML of another vocabulary: it says so, or is called so and begins with a tag."""
    says = look.head.lstrip("\ufeff\xef\xbb\xbf \t\r\n").startswith("<?xml")
    return bool(look.root) and (says or look.suffix in _XML_NAMES)


# In this order; the first that shows is the format.
FORMATS = (
    Format("application/pdf", "from_pdf", _is_pdf),
    Format(_WORD, "from_docx", lambda look: look.zip_names(b"word/document")),
    Format(_ODT, "from_odt", _is_odt),
    Format(_EPUB, "from_epub", _is_epub, has_chapters=True),
    Format("application/rtf", "from_rtf", lambda look: look.begins(b"{\\rtf")),
    Format("text/x-rst", "from_rst", lambda look: look.suffix in (".rst", ".rest")),
    Format("multipart/related", "from_mhtml", _is_mhtml),
    Format("application/x-webarchive", "from_webarchive", _is_webarchive),
    Format("text/html", "from_html", _is_html),
    Format("application/x-fictionbook+xml", "from_fictionbook", _is_fictionbook, has_chapters=True),
    Format("application/tei+xml", "from_tei", lambda look: look.root_name in ("tei", "tei.2", "teicorpus")),
    Format("application/xml", "from_xml", _is_xml),
)


def format_of(data: bytes, name: str, media_type: str | None = None) -> Format | None:
    """Return the rich format of a source, or None where it is text or unknown. A declared type is believed last."""
    look = Look(data, name)
    shown = next((f for f in FORMATS if f.shows(look)), None)
    return shown or next((f for f in FORMATS if f.media_type == media_type), None)


def rich_loader(module: str) -> Callable[[Raw], Document]:
    """Return the loader in a module. Raises KeyError for one that is none."""
    if all(f.module != module for f in FORMATS):
        raise KeyError(module)
    return cast("Callable[[Raw], Document]", import_module(f"viewer.loading.{module}").read)


# Kinds of text: read here, since what parses them is ours.


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of text: its media type, the names it likes, how its content shows it, and its loader."""

    media_type: str
    suffixes: tuple[str, ...]
    read: Callable[[Source], Document]
    shows: Callable[[str], bool] = lambda _: False

    def fits(self, source: Source, suffix: str) -> bool:
        """Whether a source is of this kind by its declared type, its name or its content."""
        return source.media_type == self.media_type or suffix in self.suffixes or self.shows(source.text)


def _plain_text(source: Source) -> Document:
    from viewer.loading.from_text import read

    return read(source)


def _markdown(source: Source) -> Document:
    from viewer.loading.from_markdown import TooDeepError, read

    try:
        return read(source)
    except TooDeepError:
        note = mark("It is nested too deeply to be read as Markdown, and is shown as plain text.")
        return _plain_text(replace(source, notes=(*source.notes, note)))


KINDS = (
    Kind("text/markdown", (".md", ".markdown", ".mdown", ".mkd"), _markdown),
    Kind("text/markdown", (), _markdown, is_markdown),
)
PLAIN = Kind("text/plain", (), _plain_text)


def read(source: Source) -> Document:
    """Read a text with the loader of its kind. Raises LoadError."""
    if is_blank(source.text):
        raise LoadError(
            "{name} is empty: there is no text in it. Choose another file or paste the text.", name=quoted(source.name)
        )
    suffix = PurePath(source.name).suffix.lower()
    kind = next((k for k in KINDS if k.fits(source, suffix)), PLAIN)
    return kind.read(source)

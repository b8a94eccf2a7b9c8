"""Decode the bytes of a web page and parse them into a tree. The one door to the HTML parser."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from html import escape
from typing import Any
from urllib.parse import urljoin

from lxml import etree
from lxml.html import HTMLParser

from viewer.loading.decode import Decoded, decode
from viewer.loading.errors import LoadError
from viewer.loading.files import quoted
from viewer.loading.raw import Raw
from viewer.loading.source import presentable

Element = Any
"""An element of lxml, which brings no types."""

# So many bytes are looked at for what a page says of its encoding; the standard asks for 1,024, and pages for more.
_META_LOOK = 8192
_META = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_XML = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)""")

# What browsers read as something else than it says: the standard's own list, in Python's words.
_AS_READ = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874", "gb2312": "gb18030",
            "gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949", "big5": "big5hkscs"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Page:
    """A parsed page: its root, the address that links are relative to, and how its bytes were decoded."""

    root: Element
    base: str
    encoding: str
    notes: tuple[str, ...] = ()

    def resolved(self, href: str) -> str:
        """Return the target of a link as a browser would follow it."""
        if not self.base or href.startswith("#"):
            return href
        try:
            return urljoin(self.base, href.strip())
        except ValueError:
            return href


class TooDeepError(Exception):
    """A page is nested more deeply than the parser goes; what it has read breaks off there."""

    def __init__(self, text: str, encoding: str, notes: tuple[str, ...]) -> None:
        super().__init__()
        self.text, self.encoding, self.notes = text, encoding, notes


def parse_page(raw: Raw, charset: str | None = None, base: str = "") -> Page:
    """Return the parsed page. `charset` and `base` are what a container says of it. Raises LoadError, TooDeepError."""
    decoded = _decoded(raw, charset)
    text = _as_html(presentable(decoded.text))
    if not text.strip():
        raise LoadError(
            "{name} is empty: there is no text in it. Choose another file or paste the text.", name=quoted(raw.name)
        )
    parser = HTMLParser(
        encoding="utf-8", huge_tree=True, no_network=True, remove_comments=True, remove_pis=True, recover=True
    )
    root = etree.fromstring(text.encode(), parser)
    if any(error.type_name == "ERR_RESOURCE_LIMIT" for error in parser.error_log):
        raise TooDeepError(text, decoded.encoding, decoded.notes)
    if root is None:
        raise LoadError("{name} has no text to read in it, only markup. Choose another file.", name=quoted(raw.name))
    return Page(root, _base(root, base or _saved_from(text)), decoded.encoding, decoded.notes)


def _as_html(text: str) -> str:
    """Return a page as an HTML parser understands it: in XHTML an empty element may close itself."""
    look = text[:_META_LOOK]
    if "http://www.w3.org/1999/xhtml" not in look and not look.lstrip().startswith("<?xml"):
        return text
    text = _CDATA.sub(lambda m: escape(m.group(1)), text)
    return _SELF_CLOSED.sub(r"<\1\2></\1>", text)


_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
_SELF_CLOSED = re.compile(
    r"<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)\b)"
    r"([A-Za-z][\w:.-]*)((?:\s[^<>]*)?)/>"
)


def _saved_from(text: str) -> str:
    """Return the address that a browser notes in a comment when it saves a page."""
    match = _SAVED.search(text[:_META_LOOK])
    return match.group(1) if match else ""


_SAVED = re.compile(r"<!--\s*saved from url=\(\d+\)(https?://[^\s>]+)")


def _base(root: Element, base: str) -> str:
    """Return the address that the links of a page are relative to, as far as the page tells it."""
    found = root.find(".//base[@href]")
    href = found.get("href", "").strip() if found is not None else ""
    if href:
        return str(urljoin(base, href))
    canonical = next((e.get("href", "") for e in root.iter("link") if e.get("rel", "").lower() == "canonical"), "")
    return base or (canonical if canonical.startswith(("http:", "https:")) else "")


def _decoded(raw: Raw, charset: str | None) -> Decoded:
    """Decode by what the reader says, a mark, the container, the page itself, and then by a guess."""
    told = raw.options.encoding
    if told is not None or raw.data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return decode(raw.data, raw.name, told)
    for said in (charset, _said(raw.data)):
        found = _try(raw.data, said)
        if found is not None:
            return found
    data = raw.data.lstrip()
    is_utf16 = data.startswith((b"<\0", b"\0<"))
    return decode(raw.data if is_utf16 else raw.data.replace(b"\0", b""), raw.name)  # browsers drop a NUL too


def _said(data: bytes) -> str | None:
    """Return the encoding that a page says it has."""
    match = _XML.search(data[:_META_LOOK]) or _META.search(data[:_META_LOOK])
    return match.group(1).decode("ascii") if match else None


def _try(data: bytes, said: str | None) -> Decoded | None:
    """Decode as somebody said, if that fits; a page that could be read in ASCII to say so is not UTF-16."""
    if said is None:
        return None
    try:
        codec = codecs.lookup(said).name
        if codec.startswith("utf-16"):
            codec = "utf-8"
        codec = _AS_READ.get(codec, codec)
        return Decoded(data.decode(codec), codec)
    except (LookupError, UnicodeDecodeError):
        return None

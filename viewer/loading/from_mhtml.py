"""Read a web page that a browser saved in one file (MHTML): its main part, by the charset and address it tells."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes
from email.message import Message

from viewer.loading.errors import LoadError
from viewer.loading.files import quoted
from viewer.loading.from_html import read_page
from viewer.loading.raw import Raw
from viewer.model import Document

MEDIA_TYPE = "multipart/related"

_PAGES = ("text/html", "application/xhtml+xml")


def read(raw: Raw) -> Document:
    """Return the Document of a saved page. Raises LoadError."""
    message = message_from_bytes(raw.data)
    part = next((p for p in message.walk() if p.get_content_type() in _PAGES), None)
    data = part.get_payload(decode=True) if part is not None else None
    if part is None or not isinstance(data, bytes):
        raise LoadError("{name} holds no web page, or is damaged. Open another copy of it.", name=quoted(raw.name))
    document = read_page(replace(raw, data=data), MEDIA_TYPE, part.get_content_charset(), _address(message, part))
    return replace(document, sha256=raw.sha256)


def _address(message: Message, part: Message) -> str:
    """Return where the page was saved from."""
    said = part.get("Content-Location") or message.get("Snapshot-Content-Location") or ""
    address = str(said).strip()
    return address if address.startswith(("http:", "https:")) else ""

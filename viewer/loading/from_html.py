"""Read a web page: the blocks and formatting of its body. Nothing it refers to is fetched."""

from __future__ import annotations

from viewer.loading.html_card import card_of
from viewer.loading.html_tree import parse_page
from viewer.loading.html_walk import walk
from viewer.loading.raw import Raw
from viewer.loading.rich import Rich
from viewer.model import Document

MEDIA_TYPE = "text/html"


def read(raw: Raw) -> Document:
    """Return the Document of a web page. Raises LoadError."""
    page = parse_page(raw)
    rich = Rich()
    walk(page, rich)
    return rich.document(raw, MEDIA_TYPE, card_of(page), encoding=page.encoding, notes=page.notes)

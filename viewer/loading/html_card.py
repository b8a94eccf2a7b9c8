"""Find what a page tells of its article: title, byline, date, language. Reads no text of the article."""

from __future__ import annotations

from viewer.loading.html_tree import Page
from viewer.loading.rich import Card


def card_of(page: Page) -> Card:
    """Return the card of a page."""
    title = page.root.findtext(".//title")
    return Card(title=" ".join(title.split()) if title else None, language=page.root.get("lang"))

"""Find what a page tells of its article: title, byline, date, language. Reads no text of the article."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from viewer.loading.html_tree import Element, Page
from viewer.loading.rich import Card

# Where a page may tell each, the most telling first. All in lower case.
_TITLES = ("og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title")
_BYLINES = ("author", "article:author", "citation_author", "dc.creator", "dcterms.creator", "parsely-author", "byl")
_DATES = (
    "article:published_time", "citation_publication_date", "datepublished", "date", "dc.date", "dc.date.issued",
    "dcterms.date", "dcterms.issued", "dcterms.created", "pubdate", "publishdate", "parsely-pub-date",
)  # fmt: skip
_ARTICLES = re.compile(r"Article|BlogPosting|Report$|WebPage$")

# A block of linked data that is longer describes no article.
_LONGEST_DATA = 500_000
# A name is no longer.
_LONGEST = 300
_MOST_AUTHORS = 10


def card_of(page: Page) -> Card:
    """Return the card of a page."""
    metas = _metas(page.root)
    data = _linked_data(page.root)
    return Card(
        title=_first(_told(data, "headline"), _meta(metas, _TITLES), _text(page.root.find(".//title"))),
        byline=_first(_authors(data), _name(_meta(metas, _BYLINES)), _signed(page.root)),
        date=_first(_told(data, "datePublished"), _meta(metas, _DATES), _time(page.root)),
        language=_first(*_languages(page.root, metas, data)),
    )


def _first(*said: str | None) -> str | None:
    return next((" ".join(s.split())[:_LONGEST] for s in said if s and s.strip()), None)


def _metas(root: Element) -> dict[str, str]:
    """Return what the page's metas say, the first of each name."""
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
        if name and element.get("content"):
            found.setdefault(name.strip().lower(), element.get("content"))
    return found


def _meta(metas: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((metas[name] for name in names if name in metas), None)


def _name(said: str | None) -> str | None:
    """Return a byline that is a name and no address."""
    return None if said is None or "://" in said or said.startswith("/") else said


def _text(element: Element | None) -> str | None:
    return "".join(element.itertext()) if element is not None else None


def _signed(root: Element) -> str | None:
    """Return the text of the first element that says it is the author."""
    for element in root.iter():
        if isinstance(element.tag, str) and ("author" in (element.get("rel", ""), element.get("itemprop", ""))):
            return _text(element)
    return None


def _time(root: Element) -> str | None:
    """Return the date of the first time in the page that says it is the publication's, or of the first one."""
    times = [e for e in root.iter("time") if e.get("datetime")]
    published = [e for e in times if e.get("pubdate") is not None or e.get("itemprop") == "datePublished"]
    found = (published or times)[:1]
    return str(found[0].get("datetime")) if found else None


def _languages(root: Element, metas: dict[str, str], data: dict[str, Any]) -> Iterator[str | None]:
    yield root.get("lang")
    yield root.get("xml:lang")
    yield _told(data, "inLanguage")
    yield metas.get("content-language")
    locale = metas.get("og:locale")
    yield locale.replace("_", "-") if locale else None


def _linked_data(root: Element) -> dict[str, Any]:
    """Return the first piece of linked data that describes an article."""
    for script in root.iter("script"):
        text = script.text or ""
        if script.get("type") == "application/ld+json" and len(text) <= _LONGEST_DATA:
            try:
                found = next(_articles(json.loads(text)), None)
            except (ValueError, RecursionError):
                continue
            if found is not None:
                return found
    return {}


def _articles(data: object) -> Iterator[dict[str, Any]]:
    """Yield the objects that describe an article: at the top, in a list, or in a graph."""
    items = data if isinstance(data, list) else [data]
    for item in items:
        if isinstance(item, dict):
            if _ARTICLES.search(str(item.get("@type"))):
                yield item
            graph = item.get("@graph")
            if isinstance(graph, list):
                yield from (g for g in graph if isinstance(g, dict) and _ARTICLES.search(str(g.get("@type"))))


def _told(data: dict[str, Any], key: str) -> str | None:
    value = data.get(key)
    return value if isinstance(value, str) else None


def _authors(data: dict[str, Any]) -> str | None:
    said = data.get("author")
    people = said if isinstance(said, list) else [said]
    names = [p.get("name") if isinstance(p, dict) else p for p in people[:_MOST_AUTHORS]]
    return ", ".join(n for n in names if isinstance(n, str)) or None

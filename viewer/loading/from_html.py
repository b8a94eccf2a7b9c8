"""Read a web page: the article in it with the page around it as furniture, or the whole page as it stands.

Nothing it refers to is fetched. Both ways hold every word that a reader sees; they differ in the roles alone.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate

from viewer.loading.html_card import card_of
from viewer.loading.html_tree import Page, TooDeepError, parse_page
from viewer.loading.html_walk import walk
from viewer.loading.raw import Raw
from viewer.loading.rich import Rich
from viewer.model import Document, Role
from viewer.translation import mark

MEDIA_TYPE = "text/html"

_TOO_DEEP = mark("It is nested too deeply to be read as a page, and is shown without most of its structure.")
_NO_ARTICLE = mark("No article was found in the page, so the whole page is shown.")


def read(raw: Raw) -> Document:
    """Return the Document of a web page. Raises LoadError."""
    return read_page(raw, MEDIA_TYPE, raw.charset, raw.address)


def read_page(raw: Raw, media_type: str, charset: str | None = None, address: str = "") -> Document:
    """Return the Document of a page. `charset` and `address` are what a container says of it. Raises LoadError."""
    try:
        return _document(raw, parse_page(raw, charset, address), media_type)
    except TooDeepError as deep:
        return _flat(raw, deep, media_type)


def _flat(raw: Raw, deep: TooDeepError, media_type: str) -> Document:
    """Return the Document of a page by its tags alone, without a tree of them."""
    from viewer.loading.markup import HtmlBlock  # few pages need it
    from viewer.loading.passage import Passage

    starts = tuple(accumulate((len(line) + 1 for line in deep.text.split("\n")[:-1]), initial=0))
    rich = Rich()
    HtmlBlock(rich.flow, Passage(deep.text, starts, starts)).read()
    return rich.document(raw, media_type, encoding=deep.encoding, notes=(*deep.notes, _TOO_DEEP))


def _document(raw: Raw, page: Page, media_type: str) -> Document:
    """Return the Document of a parsed page, as the reader wants it: its article, or the whole."""
    card = card_of(page)
    rich = Rich()
    notes = page.notes
    if raw.options.whole_page:
        walk(page, rich)
    else:
        from viewer.loading.html_article import Article  # brings the extraction library

        article = Article(page, card.title)
        walk(page, rich, article=article)
        notes = notes if article.is_found else (*notes, _NO_ARTICLE)
    document = rich.document(raw, media_type, card, encoding=page.encoding, notes=notes)
    titles = (document.paragraph_text(k) for k, p in enumerate(document.paragraphs) if p.role is Role.TITLE)
    return replace(document, title=next(titles, document.title))

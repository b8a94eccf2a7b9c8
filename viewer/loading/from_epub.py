"""Read an EPUB book: its documents in the order of the spine, all of them or one chapter.

A chapter is an entry of the first level in the book's own table of contents; where there is none, a document of the
spine. The text before the first entry belongs to none. Nothing outside the file is ever looked for.
"""

from __future__ import annotations

from dataclasses import dataclass

from viewer.loading.archive import Archive
from viewer.loading.chapters import Chapter, Chapters
from viewer.loading.epub_package import Package, open_package
from viewer.loading.errors import LoadError
from viewer.loading.files import quoted
from viewer.loading.html_tree import Element, Page, TooDeepError, parse_page
from viewer.loading.html_walk import walk
from viewer.loading.raw import Raw
from viewer.loading.rich import Card, Rich
from viewer.loading.self_told import author_told, date_told, language_told, title_told
from viewer.model import Document, Role

MEDIA_TYPE = "application/epub+zip"

_EPUB_TYPE = "epub:type"
# Parts of a book that are the page around the text, by what the book itself calls them.
_PARTS = {"copyright-page": Role.COPYRIGHT, "toc": Role.NAVIGATION, "landmarks": Role.NAVIGATION,
          "page-list": Role.NAVIGATION, "pagebreak": Role.METADATA}  # fmt: skip
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def read(raw: Raw) -> Document:
    """Return the Document of a book. Raises LoadError."""
    archive = Archive(raw.data, raw.name)
    package = open_package(archive, raw.name)
    chapters = Chapters(package.chapters, raw.options.chapter, raw.name)
    card = _card(package, chapters.chosen, raw.name)
    rich = Rich()
    titled = False
    for member in package.spine:
        page = _page(archive.read(member), member, raw)
        if page is None:
            continue
        title = None if titled else _title(page, card.title)
        titled |= title is not None
        begin = chapters.of(member, {e.get("id") for e in page.root.iter() if isinstance(e.tag, str)})
        walk(page, rich, _Spots(rich, begin), _Whole(page, title, known=card.title is not None))
    chapters.keep_chosen(rich)
    return rich.document(raw, MEDIA_TYPE, card, notes=chapters.notes)


def _page(data: bytes, member: str, raw: Raw) -> Page | None:
    """Return a document of the book, or None for one that holds nothing."""
    if not data.strip():
        return None
    try:
        return parse_page(Raw(data, raw.name))
    except TooDeepError as error:
        raise LoadError(
            "{name} has a part that is nested too deeply to be read ({part}). Open a simpler copy of it.",
            name=quoted(raw.name),
            part=quoted(member),
        ) from error


def _card(package: Package, chapter: Chapter | None, name: str) -> Card:
    return Card(
        title=(chapter.title if chapter else None) or title_told(package.title, name),
        byline=author_told(package.author),
        date=date_told(package.date),
        language=language_told(package.language),
    )


def _title(page: Page, told: str | None) -> Element | None:
    """Return the heading that says the title, where a document of the book has it."""
    wanted = _plain(told or "")
    headings = (e for e in page.root.iter(*_HEADINGS))
    return next((e for e in headings if wanted and _plain("".join(e.itertext())) == wanted), None)


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


@dataclass(frozen=True, slots=True)
class _Whole:
    """What is known of the article in a document of a book: all is, but for parts that the book itself sets apart."""

    page: Page
    heading: Element | None
    known: bool

    @property
    def is_found(self) -> bool:
        return True

    @property
    def title(self) -> Element | None:
        """The heading that is the title; the root, which is none, where the title is known to stand elsewhere."""
        return self.page.root if self.heading is None and self.known else self.heading

    def zone(self, element: Element, above: Role | None) -> Role | None:
        """Return the role of a part that the book sets apart."""
        if element is self.page.root:
            return None
        said = element.get(_EPUB_TYPE, "").split() if element.attrib else ()
        return next((_PARTS[kind] for kind in said if kind in _PARTS), above)


class _Spots:
    """Tells the Rich in which chapter an element stands."""

    def __init__(self, rich: Rich, begin: dict[str, str]) -> None:
        self._rich, self._begin = rich, begin
        self._say("")

    def __call__(self, element: Element) -> None:
        name = element.get("id") if element.attrib else None
        if name:
            self._say(name)

    def _say(self, name: str) -> None:
        if name in self._begin:
            self._rich.at(place=self._begin[name])

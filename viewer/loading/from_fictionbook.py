"""Read a FictionBook (.fb2), bare or in a ZIP archive: all of it, or one chapter (a section of the first level).

Notes stand in a body of their own, and come after the text with the labels that the text gives them.
"""

from __future__ import annotations

from viewer.loading.archive import Archive
from viewer.loading.chapters import Chapter, Chapters
from viewer.loading.errors import LoadError
from viewer.loading.files import quoted
from viewer.loading.raw import Raw
from viewer.loading.rich import Card, Rich
from viewer.loading.self_told import date_told, language_told, title_told
from viewer.loading.xml_door import Element, local, parse
from viewer.loading.xml_reach import attr, child, children, words
from viewer.loading.xml_walk import Step, XmlWalk, block, cell, division, line, linked, row, styled
from viewer.model import Document, Role, Style

MEDIA_TYPE = "application/x-fictionbook+xml"

_SKIPPED = frozenset(["description", "binary", "stylesheet", "image"])
_NAMES = ("first-name", "middle-name", "last-name")
_MOST_AUTHORS = 10


def read(raw: Raw) -> Document:
    """Return the Document of a book. Raises LoadError."""
    root = parse(_unpacked(raw), raw.name)
    bodies = children(root, "body")
    texts = [b for b in bodies if attr(b, "name") not in ("notes", "comments", "footnotes")]
    if not texts:
        raise LoadError("{name} is a book without any text to read. Open another copy of it.", name=quoted(raw.name))
    sections = [section for text in texts for section in children(text, "section")]
    chapters = Chapters([Chapter(_title_of(s)) for s in sections], raw.options.chapter, raw.name)
    card = _card(root, chapters.chosen, raw.name)
    rich = Rich()
    notes = {attr(s, "id"): s for b in bodies if b not in texts for s in children(b, "section")}
    walk = XmlWalk(rich, _Steps(notes, card.title).table(), _SKIPPED)
    begins = {section: chapters.place(n) for n, section in enumerate(sections, start=1)}
    for text in texts if chapters.chosen is None else [sections[(raw.options.chapter or 1) - 1]]:
        for part in [text] if chapters.chosen else text:
            rich.at(place=begins.get(part))
            walk.run(part)
    return rich.document(raw, MEDIA_TYPE, card, notes=chapters.notes)


def _unpacked(raw: Raw) -> bytes:
    """Return the XML, which may be the one member of an archive."""
    if not raw.data.startswith(b"PK"):
        return raw.data
    archive = Archive(raw.data, raw.name)
    books = [name for name in archive.names if name.lower().endswith(".fb2")]
    if len(books) != 1:
        raise LoadError("{name} holds {n} books. Unpack it and open one of them.", name=quoted(raw.name), n=len(books))
    return archive.read(books[0])


def _card(root: Element, chapter: Chapter | None, name: str) -> Card:
    info = child(root, "description", "title-info")
    authors = [" ".join(filter(None, (words(child(a, part)) for part in _NAMES))) for a in children(info, "author")]
    date = child(info, "date")
    return Card(
        title=(chapter.title if chapter else None) or title_told(words(child(info, "book-title")), name),
        byline=", ".join(a for a in authors[:_MOST_AUTHORS] if a) or None,
        date=date_told(attr(date, "value")) or date_told(words(date)),
        language=language_told(words(child(info, "lang"))),
    )


def _title_of(section: Element) -> str:
    """Return the title of a section, whose lines are paragraphs."""
    return " ".join(filter(None, map(words, children(child(section, "title"), "p"))))


class _Steps:
    """What the names of the format mean, in a book with these notes and this title."""

    def __init__(self, notes: dict[str | None, Element], title: str | None) -> None:
        self._notes, self._title = notes, title
        self._said: set[str | None] = set()

    def table(self) -> dict[str, Step]:
        return {
            "section": division, "title": self._heading, "subtitle": block(Role.HEADING), "p": self._paragraph,
            "epigraph": block(), "cite": block(), "annotation": block(), "text-author": block(), "date": block(),
            "stanza": block(), "v": line, "tr": row, "td": cell, "th": cell, "a": self._link,
            "emphasis": styled(Style.ITALIC), "strong": styled(Style.BOLD), "sub": styled(Style.SUBSCRIPT),
            "sup": styled(Style.SUPERSCRIPT), "strikethrough": styled(Style.STRIKE), "code": styled(Style.CODE),
            "empty-line": lambda walk, _: walk.rich.end(),
        }  # fmt: skip

    def _heading(self, walk: XmlWalk, element: Element) -> None:
        """Open a heading, of several lines one; that of a note is its label and no text."""
        if element.getparent() in self._notes.values():
            walk.leave_out(element)
            return
        is_title = None if self._title is None else _title_of(element.getparent()) == self._title
        walk.heading(max(1, walk.depth), title=is_title)

    def _paragraph(self, walk: XmlWalk, element: Element) -> None:
        parent = local(element.getparent())
        if parent == "title":
            walk.at_end(lambda: walk.rich.words(" "))
        else:
            walk.block()

    def _link(self, walk: XmlWalk, element: Element) -> None:
        target = attr(element, "href") or ""
        note = self._notes.get(target.removeprefix("#")) if target.startswith("#") else None
        if note is None:
            linked(walk, element)
        elif target in self._said:
            walk.rich.mark(_label(element))
            walk.leave_out(element)
        else:
            self._said.add(target)
            walk.note(note, _label(element))
            walk.leave_out(element)


def _label(element: Element) -> str:
    return words(element).strip("[](){} ") or "*"

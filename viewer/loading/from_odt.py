"""Read an OpenDocument text, packed (.odt) or as one XML file (.fodt), with its changes accepted or not yet made.

Beyond what holds for all formats: text boxes come after the paragraph they stand at; headers and footers are said
once, as metadata; contents and indexes are navigation. Nothing outside the file is ever looked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from viewer.loading.archive import Archive
from viewer.loading.changes_note import CHANGES_NOTE
from viewer.loading.errors import LoadError
from viewer.loading.files import quoted
from viewer.loading.odt_changes import Tracked
from viewer.loading.odt_inside import Inside
from viewer.loading.odt_lists import Counts, Lists, levels_of
from viewer.loading.odt_styles import OdtStyles
from viewer.loading.odt_walk import Walk
from viewer.loading.raw import Raw
from viewer.loading.rich import Card, Rich
from viewer.loading.self_told import author_told, date_told, language_told, title_told
from viewer.loading.xml_door import Element, parse
from viewer.loading.xml_reach import attr, child, children
from viewer.model import Changes, Document

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"

# The kind of page that a text begins with where nothing else is said.
_FIRST_PAGE = "Standard"


@dataclass(frozen=True, slots=True)
class _File:
    """The three parts of a file; of a flat one they are the same element."""

    content: Element
    styles: Element
    meta: Element | None


def read(raw: Raw) -> Document:
    """Return the Document of an OpenDocument text. Raises LoadError."""
    file = _flat(raw) if raw.data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") else _packed(raw)
    text = child(file.content, "body", "text")
    if text is None:
        raise LoadError(
            "{name} is an OpenDocument file without an article: a sheet, a picture or slides. Choose another file.",
            name=quoted(raw.name),
        )
    common = [e for e in (child(file.styles, "styles"), child(file.content, "styles")) if e is not None]
    own = [e for e in (child(file.content, "automatic-styles"),) if e is not None]
    rich = Rich()
    styles = OdtStyles([*common, *own])
    inside = Inside(rich, styles, Tracked(text, raw.options.changes))
    outline = next((levels_of(e) for part in common for e in children(part, "outline-style")), {})
    walk = Walk(rich, inside, Lists([*common, *own]), Counts(outline))
    pages = _pages(file, styles)
    edges = _edge_walk(file, common, rich)
    _say_edges(pages, "header", edges)
    walk.blocks(text)
    walk.notes()
    _say_edges(pages, "footer", edges)
    notes = (CHANGES_NOTE[raw.options.changes],) if inside.tracked.any else ()
    return rich.document(raw, MEDIA_TYPE, _card(file, common, raw.name, titled=rich.is_titled), notes=notes)


def _packed(raw: Raw) -> _File:
    archive = Archive(raw.data, raw.name)
    manifest = archive.read_if_there("META-INF/manifest.xml") or b""
    if b"encryption-data" in manifest:
        raise LoadError(
            "{name} is encrypted. Open it in the program it was made with, and save it without a password.",
            name=quoted(raw.name),
        )
    content = parse(archive.read("content.xml"), raw.name)
    styles, meta = (
        parse(data, raw.name) if (data := archive.read_if_there(name)) else None for name in ("styles.xml", "meta.xml")
    )
    return _File(content, content if styles is None else styles, meta)


def _flat(raw: Raw) -> _File:
    root = parse(raw.data, raw.name)
    return _File(root, root, root)


def _pages(file: _File, styles: OdtStyles) -> list[Element]:
    """Return the kinds of page that the text uses."""
    known = children(child(file.styles, "master-styles"), "master-page")
    used = styles.pages() | {_FIRST_PAGE}
    return [page for page in known if attr(page, "name") in used]


def _edge_walk(file: _File, common: list[Element], rich: Rich) -> Callable[[Element, str], None]:
    """Return what says a header or footer: with styles of its own, which may be called like those of the text."""
    own = [e for e in (child(file.styles, "automatic-styles"),) if e is not None]
    inside = Inside(rich, OdtStyles([*common, *own]), Tracked(file.styles, Changes.ACCEPTED))
    return Walk(rich, inside, Lists([*common, *own]), Counts({})).around


def _say_edges(pages: Iterable[Element], kind: str, say: Callable[[Element, str], None]) -> None:
    """Say the headers or footers that are shown, each once however many kinds of page have it."""
    said: set[str] = set()
    for page in pages:
        for edge in children(page, kind, f"{kind}-left", f"{kind}-first"):
            text = "".join(edge.itertext()).strip()
            if attr(edge, "display") != "false" and text not in said:
                said.add(text)
                say(edge, kind)


def _card(file: _File, common: list[Element], name: str, *, titled: bool) -> Card:
    """Return what the file tells of itself. A title in the text is newer than one that a template brought."""
    meta = child(file.meta, "meta")

    def told(key: str) -> str | None:
        element = child(meta, key)
        return element.text if element is not None else None

    return Card(
        title=None if titled else title_told(told("title"), name),
        byline=author_told(told("initial-creator")) or author_told(told("creator")),
        date=date_told(told("date")),
        language=language_told(told("language")) or _usual_language(common),
    )


def _usual_language(common: list[Element]) -> str | None:
    usual = (e for part in common for e in children(part, "default-style") if attr(e, "family") == "paragraph")
    properties = child(next(usual, None), "text-properties")
    language, country = attr(properties, "language"), attr(properties, "country")
    return language_told(f"{language}-{country}" if country not in (None, "none") else language)

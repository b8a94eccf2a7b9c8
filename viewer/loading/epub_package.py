"""Find one's way in an EPUB book: its package, what it tells of itself, its spine and its table of contents."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from viewer.loading.archive import Archive
from viewer.loading.chapters import Chapter
from viewer.loading.errors import LoadError
from viewer.loading.files import quoted
from viewer.loading.xml_door import Element, local, parse
from viewer.loading.xml_reach import attr, child, children, words

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
# Fonts are obfuscated in ways that hide no text.
_HARMLESS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_PAGES = ("application/xhtml+xml", "text/html", "text/x-oeb1-document", "application/x-dtbook+xml")
_MOST_AUTHORS = 10


@dataclass(frozen=True, slots=True)
class Package:
    """What a book holds: the members of the archive in reading order, its chapters, and what it tells of itself."""

    spine: tuple[str, ...]
    chapters: tuple[Chapter, ...]
    title: str | None
    author: str | None
    date: str | None
    language: str | None


@dataclass(frozen=True, slots=True)
class _Item:
    member: str
    media_type: str
    properties: tuple[str, ...]


def open_package(archive: Archive, name: str) -> Package:
    """Return the package of a book. Raises LoadError."""
    way = _package_member(archive, name)
    root = parse(archive.read(way), name)
    folder = posixpath.dirname(way)
    items = {
        attr(e, "id") or "": _Item(
            _member(folder, attr(e, "href") or ""),
            attr(e, "media-type") or "",
            tuple((attr(e, "properties") or "").split()),
        )
        for e in children(child(root, "manifest"), "item")
    }
    told = [items.get(attr(e, "idref") or "") for e in children(child(root, "spine"), "itemref")]
    spine = tuple(
        dict.fromkeys(i.member for i in told if i is not None and i.media_type in _PAGES and i.member in archive)
    )
    if not spine:
        raise LoadError("{name} is a book without any text to read. Open another copy of it.", name=quoted(name))
    _refuse_protected(archive, spine, name)
    metadata = child(root, "metadata")
    metadata = (
        metadata if metadata is None or child(metadata, "dc-metadata") is None else child(metadata, "dc-metadata")
    )
    chapters = tuple(_contents(archive, items, child(root, "spine"), name)) or tuple(
        Chapter(posixpath.splitext(posixpath.basename(member))[0], member) for member in spine
    )
    return Package(
        spine,
        tuple(c for c in chapters if c.part in spine),
        _said(metadata, "title"),
        ", ".join(_all_said(metadata, "creator")[:_MOST_AUTHORS]) or None,
        _said(metadata, "date"),
        _said(metadata, "language"),
    )


def _package_member(archive: Archive, name: str) -> str:
    """Return which member of the archive is the package."""
    data = archive.read_if_there(_CONTAINER)
    if data is not None:
        rootfile = child(parse(data, name), "rootfiles", "rootfile")
        member = _member("", attr(rootfile, "full-path") or "")
        if member in archive:
            return member
    found = next((n for n in archive.names if n.lower().endswith(".opf")), None)
    if found is None:
        raise LoadError(
            "{name} is damaged: the book does not say what it holds. Open another copy of it.", name=quoted(name)
        )
    return found


def _member(folder: str, href: str) -> str:
    """Return the member that an address names, as seen from a folder of the archive."""
    return posixpath.normpath(posixpath.join(folder, unquote(href.partition("#")[0]))).lstrip("/")


def _refuse_protected(archive: Archive, spine: tuple[str, ...], name: str) -> None:
    """Refuse a book whose text can be read only with a key."""
    data = archive.read_if_there(_ENCRYPTION)
    if data is None:
        return
    for entry in children(parse(data, name), "EncryptedData"):
        method = attr(child(entry, "EncryptionMethod"), "Algorithm") or ""
        member = _member("", attr(child(entry, "CipherData", "CipherReference"), "URI") or "")
        if method not in _HARMLESS and member in spine:
            raise LoadError(
                "{name} is protected: its text can be read only in the reader it was bought for. Open a copy "
                "without protection.",
                name=quoted(name),
            )


def _contents(archive: Archive, items: dict[str, _Item], spine: Element | None, name: str) -> Iterator[Chapter]:
    """Yield the entries of the first level in the table of contents, of EPUB 3 or of EPUB 2."""
    nav = next((i for i in items.values() if "nav" in i.properties and i.member in archive), None)
    ncx = items.get(attr(spine, "toc") or "")
    if nav is not None:
        found = list(_from_nav(parse(archive.read(nav.member), name), posixpath.dirname(nav.member)))
        if found:
            yield from found
            return
    if ncx is not None and ncx.member in archive:
        points = child(parse(archive.read(ncx.member), name), "navMap")
        for point in children(points, "navPoint"):
            label = child(point, "navLabel", "text")
            yield _chapter(label, attr(child(point, "content"), "src"), posixpath.dirname(ncx.member))


def _from_nav(root: Element, folder: str) -> Iterator[Chapter]:
    navs = [e for e in root.iter() if local(e) == "nav"]
    toc = next((e for e in navs if "toc" in (attr(e, "type") or "").split()), None)
    for item in children(child(toc, "ol"), "li"):
        link = next((e for e in item.iter() if local(e) == "a"), None)
        if link is not None:
            yield _chapter(link, attr(link, "href"), folder)


def _chapter(label: Element | None, href: str | None, folder: str) -> Chapter:
    title = words(label)
    part, _, anchor = (href or "").partition("#")
    return Chapter(title, _member(folder, part), unquote(anchor))


def _said(metadata: Element | None, name: str) -> str | None:
    return next(iter(_all_said(metadata, name)), None)


def _all_said(metadata: Element | None, name: str) -> list[str]:
    return [said for e in children(metadata, name) if (said := words(e))]

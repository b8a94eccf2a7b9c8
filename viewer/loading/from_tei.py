"""Read a text encoded by the TEI guidelines. Of what an edition gives in two ways, the reading text is said.

Where a `choice` has both, the correction, the regularised form and the expansion are read; of an apparatus the lemma;
deletions are left out and additions read. Headers, signatures and catchwords of the printed page (`fw`) are the page
around the text. A note comes after the text, wherever it stands.
"""

from __future__ import annotations

import re

from viewer.loading.errors import LoadError
from viewer.loading.files import quoted
from viewer.loading.raw import Raw
from viewer.loading.rich import Card, Rich
from viewer.loading.self_told import date_told, language_told, title_told
from viewer.loading.xml_door import Element, local, parse
from viewer.loading.xml_reach import attr, child, children, words
from viewer.loading.xml_walk import Step, XmlWalk, block, cell, division, line, linked, row, styled
from viewer.model import Document, Role, Style

MEDIA_TYPE = "application/tei+xml"

_SKIPPED = frozenset(["teiHeader", "del", "standOff", "facsimile", "sourceDoc", "index", "witList", "ptr", "graphic"])
_READ = ("corr", "reg", "expan", "lem", "ex", "am")
_RENDERED = {"italic": Style.ITALIC, "bold": Style.BOLD, "super": Style.SUPERSCRIPT, "sup": Style.SUPERSCRIPT,
             "sub": Style.SUBSCRIPT, "underline": Style.UNDERLINE, "strike": Style.STRIKE,
             "line-through": Style.STRIKE}  # fmt: skip
_MOST_AUTHORS = 10


def read(raw: Raw) -> Document:
    """Return the Document of an encoded text. Raises LoadError."""
    root = parse(raw.data, raw.name)
    texts = [e for e in root.iter() if local(e) == "text" and local(e.getparent()) in ("TEI", "TEI.2")]
    if not texts:
        raise LoadError(
            "{name} describes a text and holds none. Open a file with the text itself.", name=quoted(raw.name)
        )
    header = next((e for e in root.iter() if local(e) == "teiHeader"), None)
    card = _card(header, root, raw.name)
    rich = Rich()
    walk = XmlWalk(rich, _steps(card.title), _SKIPPED)
    for text in texts:
        walk.run(text)
    return rich.document(raw, MEDIA_TYPE, card)


def _card(header: Element | None, root: Element, name: str) -> Card:
    told = child(header, "fileDesc", "titleStmt")
    titles = [words(t) for t in children(told, "title") if attr(t, "type") not in ("sub", "alt", "gmd")]
    authors = [words(a) for a in children(told, "author")][:_MOST_AUTHORS]
    date = child(header, "fileDesc", "publicationStmt", "date")
    return Card(
        title=title_told(next(iter(titles), None), name),
        byline=", ".join(a for a in authors if a) or None,
        date=date_told(attr(date, "when")) or date_told(words(date)),
        language=language_told(attr(root, "lang")),
    )


def _steps(title: str | None) -> dict[str, Step]:
    """Return what the names of the guidelines mean, in a text of this title."""
    divisions = ("div", "div0", "div1", "div2", "div3", "div4", "div5", "div6", "div7")
    blocks = ("p", "ab", "lg", "sp", "speaker", "stage", "bibl", "epigraph", "argument", "salute", "signed", "trailer",
              "opener", "closer", "postscript", "label", "titlePage", "imprimatur", "castItem")  # fmt: skip
    aside = {"fw": Role.RUNNING_HEAD, "docImprint": Role.METADATA, "docDate": Role.METADATA,
             "docEdition": Role.METADATA, "docAuthor": Role.BYLINE, "byline": Role.BYLINE,
             "dateline": Role.DATELINE}  # fmt: skip
    return {
        **dict.fromkeys(divisions, division), **dict.fromkeys(blocks, block()),
        **{name: block(role) for name, role in aside.items()},
        "head": lambda walk, e: _head(walk, e, title), "docTitle": lambda walk, _: walk.heading(1),
        "l": line, "lb": _line_beginning, "pb": lambda walk, e: walk.page(attr(e, "n")), "row": row, "cell": cell,
        "list": _list, "item": _item, "note": _note, "hi": _rendered, "emph": styled(Style.ITALIC), "ref": linked,
        "choice": _choice, "app": _choice, "figDesc": block(Role.CAPTION), "q": _quotation, "quote": _quotation,
    }  # fmt: skip


def _head(walk: XmlWalk, element: Element, title: str | None) -> None:
    if local(element.getparent()) in ("figure", "table"):
        walk.block(Role.CAPTION)
    else:
        walk.heading(max(1, walk.depth), title=None if title is None else words(element) == title)


def _line_beginning(walk: XmlWalk, element: Element) -> None:
    if attr(element, "break") != "no":
        walk.rich.wrap()


def _list(walk: XmlWalk, element: Element) -> None:
    said = re.split(r"[\s:]", f"{attr(element, 'type')} {attr(element, 'rend')}")
    walk.list(ordered="ordered" in said or "numbered" in said)


def _item(walk: XmlWalk, element: Element) -> None:
    walk.item(attr(element, "n") or "")


def _note(walk: XmlWalk, element: Element) -> None:
    walk.note(element, attr(element, "n"))


def _rendered(walk: XmlWalk, element: Element) -> None:
    said = f"{attr(element, 'rend') or ''} {attr(element, 'rendition') or ''} {attr(element, 'style') or ''}".lower()
    for word, style in _RENDERED.items():
        if word in said:
            walk.style(style)


def _choice(walk: XmlWalk, element: Element) -> None:
    """Of two ways to read a passage, say one."""
    ways = [e for e in element if local(e)]
    read = next((e for name in _READ for e in ways if local(e) == name), ways[0] if ways else None)
    for way in ways:
        if way is not read:
            walk.leave_out(way)


def _quotation(walk: XmlWalk, element: Element) -> None:
    """Part a quotation that holds paragraphs or verses from what is around; another is a part of its sentence."""
    if any(local(e) in ("p", "lg", "l", "ab") for e in element):
        walk.rich.end()
        walk.at_end(walk.rich.end)

"""Read any other XML as text: by names that many vocabularies have in common (DocBook, JATS, NITF), and else by shape.

What stands in attributes is no text.
"""

from __future__ import annotations

import re

from viewer.loading.elements import STYLES
from viewer.loading.raw import Raw
from viewer.loading.rich import Card, Rich
from viewer.loading.self_told import language_told
from viewer.loading.xml_door import Element, local, parse
from viewer.loading.xml_reach import attr, child, words
from viewer.loading.xml_walk import Step, XmlWalk, block, cell, division, item, line_end, linked, row, styled
from viewer.model import Document, Role, Style

MEDIA_TYPE = "application/xml"

_SKIPPED = frozenset(["script", "style", "stylesheet", "binary", "graphic", "imagedata", "object-id", "journal-id"])
_EMPHASIS = re.compile("bold|strong")


def read(raw: Raw) -> Document:
    """Return the Document of an XML file. Raises LoadError."""
    root = parse(raw.data, raw.name)
    rich = Rich()
    XmlWalk(rich, _STEPS, _SKIPPED).run(root)
    return rich.document(raw, MEDIA_TYPE, Card(language=language_told(attr(root, "lang"))))


def _heading(walk: XmlWalk, element: Element) -> None:
    if local(element.getparent()) in ("figure", "table", "table-wrap", "fig", "caption", "example"):
        walk.block(Role.CAPTION)
    else:
        walk.heading(min(6, walk.depth + 1))


def _ordered(walk: XmlWalk, element: Element) -> None:
    walk.list(ordered=local(element) in ("orderedlist", "ol") or attr(element, "list-type") == "order")


def _emphasis(walk: XmlWalk, element: Element) -> None:
    walk.style(Style.BOLD if _EMPHASIS.search(attr(element, "role") or "") else Style.ITALIC)


def _note(walk: XmlWalk, element: Element) -> None:
    walk.note(element)


def _note_apart(walk: XmlWalk, element: Element) -> None:
    """Open a note whose mark stands elsewhere, with a label of its own."""
    label = child(element, "label")
    walk.begin_note(_text(label) or "*")
    if label is not None:
        walk.leave_out(label)


def _reference(walk: XmlWalk, element: Element) -> None:
    """Set a note's mark for a reference to it; one to anything else is words."""
    label = _text(element)
    if attr(element, "ref-type") == "fn" and label:
        walk.rich.mark(label)
        walk.leave_out(element)


def _text(element: Element | None) -> str:
    return words(element).strip("[]() ")


_STEPS: dict[str, Step] = {
    **dict.fromkeys(("section", "sect1", "sect2", "sect3", "sect4", "chapter", "sec", "div", "block"), division),
    **dict.fromkeys(("title", "head", "heading", "headline", "hl1", "hl2", "article-title"), _heading),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), _heading),
    **dict.fromkeys(("p", "para", "simpara", "paragraph", "subtitle", "blockquote", "byline"), block()),
    **dict.fromkeys(("verse", "line"), block()),
    **dict.fromkeys(("listitem", "list-item", "li", "item"), item),
    **dict.fromkeys(("orderedlist", "itemizedlist", "ol", "ul", "list"), _ordered),
    **dict.fromkeys(("tr", "row"), row),
    **dict.fromkeys(("td", "th", "entry", "cell"), cell),
    **dict.fromkeys(("a", "ulink", "link", "ext-link", "ref"), linked),
    **dict.fromkeys(("br", "break"), line_end),
    **{name: styled(style) for name, style in STYLES.items()},
    "emphasis": _emphasis, "italic": styled(Style.ITALIC), "bold": styled(Style.BOLD),
    "footnote": _note, "fn": _note_apart, "xref": _reference, "caption": block(Role.CAPTION),
}  # fmt: skip

"""The one door to XML: bytes in, a tree out. Loads no document type, follows no address, and bounds what it expands.

Entities that a document declares for itself are resolved where they are short and plain (old editions name their
special characters so). A document whose entities refer to others, or to a file, or are long is refused.
"""

from __future__ import annotations

from typing import Any

from lxml import etree

from viewer.loading.errors import LoadError
from viewer.loading.files import quoted

# An entity of one's own stands for a character or a name; what is longer is made to be repeated.
_LONGEST_ENTITY = 200

Element = Any
"""An element of lxml, which brings no types."""


def parse(data: bytes, name: str) -> Element:
    """Return the root element of an XML document. Raises LoadError with a sentence for the reader."""
    root = _parsed(data, name, entities=False)
    if _declares_entities(root, name):
        root = _parsed(data, name, entities=True)
    return root


def _parsed(data: bytes, name: str, *, entities: bool) -> Element:
    parser = etree.XMLParser(
        resolve_entities="internal" if entities else False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise _refusal(name, error) from error
    except ValueError as error:
        raise LoadError("{name} is not readable XML. Open another copy of it.", name=quoted(name)) from error


def _declares_entities(root: Element, name: str) -> bool:
    """Whether the document declares entities; raises LoadError for those that could do harm."""
    subset = root.getroottree().docinfo.internalDTD
    declared = list(subset.iterentities()) if subset is not None else []
    if any(_is_hostile(entity) for entity in declared):
        raise LoadError(
            "{name} defines abbreviations that expand to other texts or files, so it is not opened. Make "
            "sure where it comes from.",
            name=quoted(name),
        )
    return bool(declared)


def _is_hostile(entity: Any) -> bool:  # noqa: ANN401 - lxml brings no types
    content = entity.content
    return content is None or len(content) > _LONGEST_ENTITY or "&" in content or "%" in content


def _refusal(name: str, error: etree.XMLSyntaxError) -> LoadError:
    message = str(error).lower()
    if "depth" in message:
        return LoadError("{name} is nested too deeply to be read. Open a simpler copy of it.", name=quoted(name))
    if "entit" in message and ("loop" in message or "amplification" in message):
        return LoadError(
            "{name} would expand to far more than any article holds, so it is not opened. Make sure where it "
            "comes from.",
            name=quoted(name),
        )
    line = error.lineno or 1
    return LoadError(
        "{name} is damaged: its XML breaks off or is wrong in line {line}. Open another copy.",
        name=quoted(name),
        line=line,
    )


def local(element: Element) -> str:
    """Return the name of an element without its namespace, or nothing for what is no element."""
    tag = element.tag
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""

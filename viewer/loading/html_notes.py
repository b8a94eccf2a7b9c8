"""Recognise the footnotes of a page: their marks, their texts, and the arrows back. Never sets them."""

from __future__ import annotations

import re

from viewer.loading.html_tree import Element

_TYPE = "{http://www.idpf.org/2007/ops}type"
_MARKS = frozenset(["doc-noteref", "noteref", "footnote-ref", "footnote-reference", "footnoteref"])
# Wikipedia calls a raised mark so, and docutils any link.
_RAISED_MARKS = _MARKS | {"reference"}
_BACK = frozenset(
    ["doc-backlink", "backlink", "footnote-back", "footnote-backref", "footnote-return", "mw-cite-backlink"]
)
_LISTS = frozenset(
    ["doc-endnotes", "doc-footnotes", "footnotes", "endnotes", "footnote", "rearnotes", "references", "footnotes-list"]
)
# A footnote that is a block of its own, and what says its label in it.
_NOTE_BLOCKS = frozenset(["aside", "div", "section"])
_NOTES = frozenset(["doc-footnote", "doc-endnote", "footnote", "rearnote", "endnote"])
_LABELS = frozenset(["label", "footnote-label", "fn-label"])
# So far above an item of a list stands what says that its items are notes.
_NEAR = 3
# The label of a note is no longer than a number or a few marks.
_LONGEST_LABEL = 8
_BRACKETS = " \n\t[]()"
# What a raised link within the page has for its text where it leads to a note: a number, a small letter, a few marks.
_LABEL = re.compile(r"\d{1,4}|[a-z]|[ivx]{1,6}|[*†‡§‖¶]{1,4}")


def mark_of(element: Element) -> str | None:
    """Return the label of a footnote's mark, or None for what is none."""
    if element.tag not in ("a", "sup"):
        return None
    said = _is_any(element, _MARKS if element.tag == "a" else _RAISED_MARKS)
    label = "".join(element.itertext()).strip(_BRACKETS)
    if said or element.get("data-footnote-ref") is not None:
        return label if 0 < len(label) <= _LONGEST_LABEL else None
    return label if _LABEL.fullmatch(label) and _is_raised_link(element) else None


def _is_raised_link(element: Element) -> bool:
    """Whether an element is no more than a raised link to a place within the page, whichever of the two is inside."""
    inner = element[0] if len(element) == 1 and isinstance(element[0].tag, str) else None
    if inner is None or {element.tag, inner.tag} != {"a", "sup"} or len(inner):
        return False
    around = f"{element.text or ''}{inner.tail or ''}".strip(_BRACKETS)
    return not around and (element if element.tag == "a" else inner).get("href", "").startswith("#")


def is_note(item: Element) -> bool:
    """Whether an item of a list is the text of a footnote."""
    near = item.getparent()
    for _ in range(_NEAR):
        if near is None:
            return False
        if _is_any(near, _LISTS) or near.get("data-footnotes") is not None:
            return True
        near = near.getparent()
    return False


def note_block(element: Element) -> tuple[str, Element | None] | None:
    """Return the label of a footnote that is a block of its own, and the element that says it; None for no footnote."""
    if element.tag not in _NOTE_BLOCKS or not _is_any(element, _NOTES):
        return None
    within = [e for e in element.iter() if isinstance(e.tag, str) and (is_way_back(e) or _is_any(e, _LABELS))]
    said = next(((e, label) for e in within if (label := "".join(e.itertext()).strip(_BRACKETS + ".↩︎"))), None)
    return (said[1][:_LONGEST_LABEL], said[0]) if said else ("", None)


def is_way_back(element: Element) -> bool:
    """Whether an element is the arrow from a footnote back to its mark, and no word."""
    if not (_is_any(element, _BACK) or element.get("data-footnote-backref") is not None):
        return False
    return not any(c.isalpha() for text in element.itertext() for c in text)


def _is_any(element: Element, names: frozenset[str]) -> bool:
    """Whether an element says in any of the usual ways that it is one of these."""
    attributes = element.attrib
    if not attributes:
        return False
    said = (attributes.get(name, "") for name in ("role", "class", "epub:type", _TYPE))
    return any(word in names for words in said for word in words.split())

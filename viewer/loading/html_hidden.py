"""Tell what of a web page no reader sees. Judges by the element itself, since nothing it refers to is fetched."""

from __future__ import annotations

import re

from viewer.loading.html_tree import Element

# What browsers show nothing of, or show only where something else fails. A head itself is not among it: the parser
# leaves in it what stands before any body.
_NEVER = frozenset(
    [
        "script",
        "style",
        "template",
        "noscript",
        "svg",
        "object",
        "iframe",
        "canvas",
        "select",
        "datalist",
        "textarea",
        "audio",
        "video",
        "map",
        "annotation",
        "annotation-xml",
        "noframes",
        "frameset",
        "meta",
        "link",
        "title",
        "param",
        "source",
        "track",
    ]
)
_NOT_SHOWN = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))", re.IGNORECASE)
_READABLE = re.compile(r"[^\W_]")


def is_hidden(element: Element) -> bool:
    """Whether a browser shows nothing of an element."""
    name = element.tag
    if not isinstance(name, str) or name in _NEVER:
        return True
    attributes = element.attrib
    if not attributes:
        return name == "dialog"
    if "hidden" in attributes and attributes["hidden"].lower() != "until-found":
        return True
    if name == "dialog" and "open" not in attributes:
        return True
    if _NOT_SHOWN.search(attributes.get("style", "")):
        return True
    return attributes.get("aria-hidden") == "true" and not _has_words(element)


def _has_words(element: Element) -> bool:
    """Whether anything can be read in an element: an arrow or an icon is no word."""
    return any(_READABLE.search(text) for text in element.itertext())

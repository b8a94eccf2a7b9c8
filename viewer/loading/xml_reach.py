"""Reach attributes and children of an XML element by their local names, and read numbers in them. Parses nothing."""

from __future__ import annotations

from viewer.loading.xml_door import Element, local

# Python would take its time over a number of a million digits.
_LONGEST = 9


def attr(element: Element | None, name: str) -> str | None:
    """Return an attribute by its local name."""
    if element is None:
        return None
    end = "}" + name
    return next((value for key, value in element.attrib.items() if key.endswith(end) or key == name), None)


def child(element: Element | None, *way: str) -> Element | None:
    """Return the first element along a way of local names."""
    for name in way:
        if element is None:
            return None
        element = next((e for e in element if local(e) == name), None)
    return element


def children(element: Element | None, *names: str) -> list[Element]:
    """Return the elements right below one that have one of these names."""
    return [e for e in element if local(e) in names] if element is not None else []


def number(said: str | None) -> int | None:
    """Return a whole number, where one is written."""
    try:
        return int(said[:_LONGEST]) if said is not None else None
    except ValueError:
        return None


def words(element: Element | None) -> str:
    """Return all the text in an element in one line, or nothing where there is no element."""
    return " ".join("".join(element.itertext()).split()) if element is not None else ""

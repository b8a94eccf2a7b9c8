"""Tell a table that holds data from one that lays out a page. Never reads either."""

from __future__ import annotations

from viewer.loading.html_tree import Element

# What no cell of data holds: with it, a cell is a region of a page.
_LAYOUT = frozenset(
    [
        "table",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "article",
        "section",
        "nav",
        "header",
        "footer",
        "main",
        "aside",
        "form",
        "blockquote",
        "pre",
        "ul",
        "ol",
        "dl",
        "figure",
    ]
)


def is_data(row: Element) -> bool:
    """Whether a row belongs to a table of data: no cell of it is laid out like a page of its own."""
    table = next(row.iterancestors("table"), None)
    if table is not None and table.get("role") in ("presentation", "none"):
        return False
    cells = [child for child in row if child.tag in ("td", "th")]
    return not any(_is_region(cell) for cell in cells)


def _is_region(cell: Element) -> bool:
    paragraphs = 0
    for inner in cell.iterdescendants():
        if inner.tag in _LAYOUT or _is_empty_line(inner):
            return True
        paragraphs += inner.tag == "p"
    return paragraphs > 1


def _is_empty_line(inner: Element) -> bool:
    """Whether an element is the second of two line ends, which old pages set between paragraphs."""
    before = inner.getprevious()
    return inner.tag == "br" and before is not None and before.tag == "br" and not (before.tail or "").strip()

"""Read reStructuredText: what docutils, its reference implementation, makes of it is read as a page.

Directives that take in other files or foreign markup do nothing.
"""

from __future__ import annotations

from typing import Any

from viewer.loading.decode import decode
from viewer.loading.errors import LoadError
from viewer.loading.files import quoted
from viewer.loading.html_tree import TooDeepError, parse_page
from viewer.loading.html_walk import walk
from viewer.loading.raw import Raw
from viewer.loading.rich import Card, Rich
from viewer.loading.source import presentable
from viewer.model import Document, ReadingOptions

MEDIA_TYPE = "text/x-rst"

_SETTINGS: dict[str, Any] = {
    "file_insertion_enabled": False, "raw_enabled": False, "_disable_config": True, "report_level": 5, "halt_level": 5,
    "embed_stylesheet": False, "stylesheet_path": "", "stylesheet": "", "syntax_highlight": "none",
    "smart_quotes": False, "warning_stream": False, "math_output": "LaTeX", "initial_header_level": 1,
    "doctitle_xform": False, "docinfo_xform": False, "sectsubtitle_xform": False, "line_length_limit": 1_000_000,
    "footnote_references": "superscript",
}  # fmt: skip


def read(raw: Raw) -> Document:
    """Return the Document of a text in reStructuredText. Raises LoadError."""
    from docutils.core import publish_string  # a quarter of a second

    decoded = decode(raw.data, raw.name, raw.options.encoding)
    try:
        page = publish_string(presentable(decoded.text), writer="html5", settings_overrides=_SETTINGS)
        parsed = parse_page(Raw(page, raw.name, options=ReadingOptions(encoding="utf-8")))
    except (TooDeepError, RecursionError) as error:
        raise LoadError(
            "{name} is nested too deeply to be read as reStructuredText. Rename it to end in .txt to read it "
            "as plain text.",
            name=quoted(raw.name),
        ) from error
    rich = Rich()
    walk(parsed, rich, lambda _: None)
    return rich.document(raw, MEDIA_TYPE, Card(), encoding=decoded.encoding, notes=decoded.notes)

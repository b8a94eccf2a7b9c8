"""Go to a paragraph, a page or a line of one side, by its number."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QWidget

from viewer.model import Document, Side

_ASKED = re.compile(r"\s*(?:(paragraph|¶|page|line|p|l)\.?\s*)?(\d{1,9})\s*", re.IGNORECASE)


def paragraph_of(document: Document, said: str) -> int | str:
    """Return which paragraph somebody wants to go to ("12", "page 3", "line 120"), or a sentence where it is none."""
    asked = _ASKED.fullmatch(said)
    if asked is None:
        return "Give a number: of a paragraph (12), of a page (page 3) or of a line (line 120)."
    kind, number = (asked.group(1) or "¶").lower(), int(asked.group(2))
    if kind in ("page", "p"):
        found = next((k for k, p in enumerate(document.paragraphs) if p.page is not None and p.page >= number), None)
        none = "has no pages" if all(p.page is None for p in document.paragraphs) else f"has no page {number:,}"
    elif kind in ("line", "l"):
        found = next((k for k, p in enumerate(document.paragraphs) if p.lines and p.lines[1] >= number), None)
        none = "has no lines" if all(p.lines is None for p in document.paragraphs) else f"has no line {number:,}"
    else:
        found = number - 1 if 0 < number <= len(document.paragraphs) else None
        none = f"has {len(document.paragraphs):,} paragraphs"
    return f"“{document.name}” {none}." if found is None else found


def ask_place(parent: QWidget, side: Side, take: Callable[[str], None]) -> None:
    """Ask where to go on a side."""
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle("Go To")
    dialog.setLabelText(f"Paragraph on the {side}, or “page 3”, or “line 120”:")
    dialog.setOkButtonText("Go")
    dialog.textValueSelected.connect(take)
    dialog.open()

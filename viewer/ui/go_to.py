"""Go to a paragraph, a page or a line of one side, by its number."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QWidget

from viewer.model import Document, Side
from viewer.translation import mark, number, tr, tr_n

_ASKED = re.compile(r"\s*(?:(¶|[^\W\d_]+)\.?\s*)?(\d{1,9})\s*")
_WORDS = (mark("page"), mark("line"), mark("paragraph"))


def paragraph_of(document: Document, said: str) -> int | str:
    """Return which paragraph somebody wants to go to ("12", "page 3", "line 120"), or a sentence where it is none."""
    asked = _ASKED.fullmatch(said)
    if asked is None or not _is_known(asked.group(1)):
        return tr("Give a number: of a paragraph (12), of a page (page 3) or of a line (line 120).")
    kind, wanted = _kind(asked.group(1) or "¶"), int(asked.group(2))
    told = {"name": document.name, "n": number(wanted)}
    if kind == "page":
        found = next((k for k, p in enumerate(document.paragraphs) if p.page is not None and p.page >= wanted), None)
        bare = all(p.page is None for p in document.paragraphs)
        none = tr("“{name}” has no pages.", name=document.name) if bare else tr("“{name}” has no page {n}.", **told)
    elif kind == "line":
        found = next((k for k, p in enumerate(document.paragraphs) if p.lines and p.lines[1] >= wanted), None)
        bare = all(p.lines is None for p in document.paragraphs)
        none = tr("“{name}” has no lines.", name=document.name) if bare else tr("“{name}” has no line {n}.", **told)
    else:
        found = wanted - 1 if 0 < wanted <= len(document.paragraphs) else None
        count = len(document.paragraphs)
        none = tr_n("“{name}” has 1 paragraph.", "“{name}” has {n} paragraphs.", count, name=document.name)
    return none if found is None else found


def _is_known(word: str | None) -> bool:
    return word is None or word.lower() in ("¶", "p", "l", *_WORDS, *(tr(known).lower() for known in _WORDS))


def _kind(word: str) -> str:
    """Return "page", "line" or "paragraph", for the English words or those of the language in force."""
    said = word.lower()
    for kind, words in (("page", ("page", "p", _WORDS[0])), ("line", ("line", "l", _WORDS[1]))):
        if said in (*words[:2], tr(words[2]).lower()):
            return kind
    return "paragraph"


def ask_place(parent: QWidget, side: Side, take: Callable[[str], None]) -> None:
    """Ask where to go on a side."""
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("Go To"))
    dialog.setLabelText(
        tr("Paragraph on the left, or “page 3”, or “line 120”:")
        if side is Side.LEFT
        else tr("Paragraph on the right, or “page 3”, or “line 120”:")
    )
    dialog.setOkButtonText(tr("Go"))
    dialog.textValueSelected.connect(take)
    dialog.open()

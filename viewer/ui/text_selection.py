"""The text a reader has selected on one side, as offsets of the document's text. Knows no widget."""

from __future__ import annotations

import re
from dataclasses import dataclass

from viewer.model import Document, Side, Span

# Invisible in print and in the way when pasted elsewhere.
_SOFT_HYPHEN = "\u00ad"
_WORD = re.compile(r"\w+(?:['’\-]\w+)*")


@dataclass(frozen=True)
class Selection:
    """From where the mouse was pressed to where it is, on one side."""

    side: Side
    anchor: int
    head: int

    @property
    def span(self) -> Span:
        """The selected stretch of the document's text."""
        return Span(min(self.anchor, self.head), max(self.anchor, self.head))

    def to(self, head: int) -> Selection:
        """Return the selection drawn on to another place."""
        return Selection(self.side, self.anchor, head)


def selected_text(document: Document, selection: Selection | None) -> str:
    """Return the clean text of a selection: no marks, no tags, no soft hyphens."""
    if selection is None:
        return ""
    return document.text[selection.span.start : selection.span.end].replace(_SOFT_HYPHEN, "")


def word_at(document: Document, side: Side, offset: int) -> Selection:
    """Select the word at a place, or the one character where there is none."""
    paragraph = document.paragraphs[document.paragraph_at(offset)]
    for found in _WORD.finditer(document.text, paragraph.start, paragraph.end):
        if found.start() <= offset <= found.end():
            return Selection(side, found.start(), found.end())
    return Selection(side, offset, min(offset + 1, paragraph.end))


def paragraph_at(document: Document, side: Side, offset: int) -> Selection:
    """Select the paragraph at a place."""
    paragraph = document.paragraphs[document.paragraph_at(offset)]
    return Selection(side, paragraph.start, paragraph.end)


def everything(document: Document, side: Side) -> Selection:
    """Select a whole side."""
    return Selection(side, 0, len(document.text))

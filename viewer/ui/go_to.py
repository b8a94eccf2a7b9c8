"""Go to a heading of one side by its words, or to a paragraph, a page or a line by its number."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem
from PySide6.QtWidgets import QWidget

from viewer.model import Comparison, Document, Side
from viewer.presenting.contents import Entry, contents, facing
from viewer.translation import mark, number, tr, tr_n
from viewer.ui.line_and_list import LineAndList
from viewer.ui.typography import soft_label

_ASKED = re.compile(r"\s*(?:(¶|[^\W\d_]+)\.?\s*)?(\d{1,9})\s*")
_WORD = re.compile(r"\w+")
_INDENT = "    "
_WORDS = (mark("page"), mark("line"), mark("paragraph"))


def paragraph_of(document: Document, said: str) -> int | str:
    """Return which paragraph somebody wants to go to ("12", "page 3", "line 120"), or a sentence where it is none."""
    asked = _ASKED.fullmatch(said)
    if asked is None or not _is_known(asked.group(1)):
        return tr(
            "No heading has these words. Give a number of a paragraph (12), a page (page 3) or a line (line 120)."
        )
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


def place_of(comparison: Comparison, side: Side, said: str) -> tuple[Side, int] | str:
    """Return which paragraph of a side somebody wants to go to, or a sentence where it is none.

    Where a side has no pages or no lines at all, those of the other are meant.
    """
    found, other = (paragraph_of(comparison.side(one), said) for one in (side, side.other))
    if isinstance(found, int):
        return side, found
    meant = isinstance(other, int) and not _has(comparison.side(side), said)
    return (side.other, other) if meant and isinstance(other, int) else found


def _has(document: Document, said: str) -> bool:
    """Whether a document has what the number that was typed counts."""
    asked = _ASKED.fullmatch(said)
    kind = _kind(asked.group(1) or "¶") if asked is not None else ""
    if kind == "page":
        return any(p.page is not None for p in document.paragraphs)
    return kind != "line" or any(p.lines for p in document.paragraphs)


def _is_number(said: str) -> bool:
    """Whether what was typed is the number of a place, not words of a heading ("chapter 5")."""
    asked = _ASKED.fullmatch(said)
    return asked is not None and _is_known(asked.group(1))


def _is_known(word: str | None) -> bool:
    return word is None or word.lower() in ("¶", "p", "l", *_WORDS, *(tr(known).lower() for known in _WORDS))


def _kind(word: str) -> str:
    """Return "page", "line" or "paragraph", for the English words or those of the language in force."""
    said = word.lower()
    for kind, words in (("page", ("page", "p", _WORDS[0])), ("line", ("line", "l", _WORDS[1]))):
        if said in (*words[:2], tr(words[2]).lower()):
            return kind
    return "paragraph"


class PlaceDialog(LineAndList):
    """A line for a number, and the headings of a side, which words in the line narrow; they find the other's, too."""

    def __init__(
        self,
        parent: QWidget,
        comparison: Comparison,
        side: Side,
        go: Callable[[Side, int], None],
        refuse: Callable[[str], None],
    ) -> None:
        asks = (
            tr("Heading or paragraph on the left, or “page 3”, or “line 120”")
            if side is Side.LEFT
            else tr("Heading or paragraph on the right, or “page 3”, or “line 120”")
        )
        super().__init__(parent, title=tr("Go To"), asks=asks, offers=tr("Headings"))
        self.setObjectName("place")
        self._comparison, self._side = comparison, side
        self._go, self._refuse = go, refuse
        self._entries = {one: contents(comparison, one) for one in Side}
        self._rows = facing(comparison, self._entries)
        self._shown: list[tuple[Side, Entry]] = []
        self.line.setPlaceholderText("")  # what can be typed stays in sight below the line
        asked = soft_label()
        asked.setText(asks)
        asked.setWordWrap(True)
        self._rooms.insertWidget(1, asked)
        self.look("")

    def look(self, words: str) -> None:
        """Offer the headings that have all of the words, those first in which they stand as whole words.

        Those of the other side come behind, where they face none that is offered; without words, where here are none.
        """
        wanted, there = words.casefold().split(), self._side.other
        self._shown = [(self._side, entry) for entry in self._having(self._side, wanted)]
        if wanted or not self._shown:
            known = {self._rows.get((side, entry.paragraph)) for side, entry in self._shown}
            others = self._having(there, wanted)
            self._shown += [(there, e) for e in others if self._rows.get((there, e.paragraph)) not in known]
        self.offer([_item(entry, side if side is there else None) for side, entry in self._shown], self._hint(words))

    def _having(self, side: Side, wanted: Sequence[str]) -> list[Entry]:
        """Return the headings of a side that have all of the words."""
        found = [e for e in self._entries[side] if all(word in e.words.casefold() for word in wanted)]
        return sorted(found, key=lambda e: not set(wanted) <= set(_WORD.findall(e.words.casefold())))

    def _hint(self, words: str) -> str:
        """Return what is said where no heading is offered."""
        if _is_number(words):
            return tr("Return goes there.")
        if not words.strip():
            return tr("There are no headings here. A number is that of a paragraph.")
        return tr("No heading of either text has these words.")

    def take(self, row: int) -> None:
        """Go to the number that was typed or the heading that was chosen; say so where there is no such place."""
        said = self.line.text()
        if not self.chosen and not said.strip():
            return
        if 0 <= row < len(self._shown) and (self.chosen or not _is_number(said)):
            self.accept()
            side, entry = self._shown[row]
            self._go(side, entry.paragraph)
            return
        found = place_of(self._comparison, self._side, said)
        self.accept()
        if isinstance(found, str):
            self._refuse(found)
        else:
            self._go(*found)


def _item(entry: Entry, side: Side | None) -> QStandardItem:
    """Return a heading as an item, set in by its depth, which is not heard; with its side where that is to be said."""
    words = entry.words
    if side is not None:
        left = side is Side.LEFT
        words = tr("{words} · on the left", words=words) if left else tr("{words} · on the right", words=words)
    item = QStandardItem(_INDENT * entry.depth + words)
    item.setData(words, Qt.ItemDataRole.AccessibleTextRole)
    return item

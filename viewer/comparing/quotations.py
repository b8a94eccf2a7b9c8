"""Find what stands inside quotation marks, of any style. Pure: a text in, stretches of it out.

A mark opens or closes by where it stands and by what is open, not by its shape alone: “ opens an English quotation and
closes a German one. An apostrophe opens nothing, and a mark without its counterpart encloses nothing, unless the next
paragraph begins with the same mark, as a quotation of several paragraphs is printed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from viewer.model import Document, Span

# What each mark, where it opens, can be closed by.
_CLOSERS = {
    '"': '"”',
    "“": '”"',
    "„": '“”"‟',
    "‟": "”",
    "”": "”",
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹›",
    "‘": "’'",
    "‚": "‘’",
    "'": "'’",
    "「": "」",
    "『": "』",
    "《": "》",
    "〈": "〉",
    "＂": "＂",
}
_SINGLE = frozenset("'‘’‚")
_BRACKETS = frozenset("「『《〈")
_MARK = regex.compile(r"``|''|,,|[\"“”„‟«»‹›‘’‚'「」『』《》〈〉＂]")
_TYPED = {"``": "“", "''": "”", ",,": "„"}
_WORD = regex.compile(r"[\p{L}\p{N}\p{M}]")
_BEFORE_OPENING = regex.compile(r"[\s(\[{\p{Pd}\"“„«»‹›‘‚'/¿¡…:]")
# Words that have lost their beginning.
_CLIPPED = regex.compile(r"(?:tis|twas|twere|twill|em|cause|til|till|bout|round|neath|n|cos|\p{Nd}\p{Nd}s?)\b", regex.I)
# A possessive ("the boys' mother"): a single mark behind an s, with another word behind it.
_POSSESSIVE = regex.compile(r"(?<=[sxz])['’](?= \p{Ll})")


def quotations(text: str, start: int, end: int, *, goes_on: bool = False) -> list[Span]:
    """Return what stands between quotation marks from `start` to `end`, which are a paragraph.

    `goes_on` says that the next paragraph begins with a mark: then what is open here is a quotation to the end.
    """
    found: list[Span] = []
    opened: list[_Open] = []
    for mark in _marks(text, start, end):
        level = next((n for n in range(len(opened) - 1, -1, -1) if mark.closes(opened[n], text)), None)
        if level is not None:
            found.append(Span(opened[level].behind, mark.start))
            del opened[level:]
        elif mark.opens(text, start, end):
            opened.append(_Open(mark.sign, mark.end))
    if goes_on and opened:
        found.append(Span(opened[0].behind, end))
    return sorted(found)


@dataclass(frozen=True, slots=True)
class _Open:
    """A mark that has opened, and where what it encloses begins."""

    sign: str
    behind: int


@dataclass(frozen=True, slots=True)
class _Mark:
    """A mark that may open or close."""

    sign: str
    start: int
    end: int
    possessive: bool

    def opens(self, text: str, first: int, end: int) -> bool:
        """Whether the mark can open a quotation where it stands."""
        if self.sign not in _CLOSERS or self.end >= end:
            return False
        if self.sign in _BRACKETS:
            return True
        if self.start > first and not _BEFORE_OPENING.match(text, self.start - 1):
            return False
        if self.sign in "'’‘" and _CLIPPED.match(text, self.end):
            return False
        # French sets a space inside its marks; no other mark opens before one.
        return self.sign == "«" or not text[self.end].isspace()

    def closes(self, opened: _Open, text: str) -> bool:
        """Whether the mark can close one that is open."""
        if self.sign not in _CLOSERS[opened.sign] or self.start <= opened.behind or self.possessive:
            return False
        if self.sign in "»」』》〉":
            return True
        inside = not text[self.start - 1].isspace()
        word_behind = _WORD.match(text, self.end) is not None
        return inside and not (self.sign in _SINGLE and word_behind)


def _marks(text: str, start: int, end: int) -> Iterator[_Mark]:
    found = list(_MARK.finditer(text, start, end))
    for n, match in enumerate(found):
        sign = _TYPED.get(match.group(), match.group())
        possessive = _POSSESSIVE.match(text, match.start()) is not None and any(
            m.group() in _SINGLE and not _WORD.match(text, m.end()) for m in found[n + 1 :]
        )
        yield _Mark(sign, match.start(), match.end(), possessive)


class Quotations:
    """The quotations of a document, found paragraph by paragraph when they are asked for."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._found: dict[int, list[Span]] = {}

    def enclose(self, span: Span) -> bool:
        """Whether all of a span stands inside one pair of quotation marks."""
        return any(q.start <= span.start and span.end <= q.end for q in self._of(self._paragraph(span)))

    def touch(self, span: Span) -> bool:
        """Whether a word of a span stands inside quotation marks."""
        text = self._document.text
        return any(
            _WORD.search(text, max(q.start, span.start), min(q.end, span.end)) is not None
            for q in self._of(self._paragraph(span))
            if q.overlaps(span)
        )

    def _paragraph(self, span: Span) -> int:
        return self._document.paragraph_at(span.start)

    def _of(self, number: int) -> list[Span]:
        if number not in self._found:
            paragraphs, text = self._document.paragraphs, self._document.text
            paragraph = paragraphs[number]
            following = paragraphs[number + 1].start if number + 1 < len(paragraphs) else len(text)
            opener = text[following : following + 1]
            goes_on = bool(opener) and _TYPED.get(opener, opener) in _CLOSERS
            self._found[number] = quotations(text, paragraph.start, paragraph.end, goes_on=goes_on)
        return self._found[number]

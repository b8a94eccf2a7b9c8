"""A loaded article: its readable text, the paragraphs and runs of it, and the way back to the source."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import IntFlag

from viewer.model.joints import Joints
from viewer.model.role import Role

PARAGRAPH_BREAK = "\n\n"


class Style(IntFlag):
    """How a run of text is set, apart from links."""

    PLAIN = 0
    BOLD = 1
    ITALIC = 2
    UNDERLINE = 4
    STRIKE = 8
    CODE = 16
    SUPERSCRIPT = 32
    SUBSCRIPT = 64


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text with one formatting. Text that no run covers is plain.

    `start` and `end` are code points of the document's text; a run never crosses a paragraph break.
    `link` is the target as written in the source, or None.
    """

    start: int
    end: int
    style: Style = Style.PLAIN
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of the readable text.

    `start` and `end` are code points of the document's text, without the break around it. `lines` are
    the first and last line of the source, from 1. `level` is the level of a heading, else 0.
    `role` is what the loader knows (a heading, a list, a table); comparing may know more. `page` counts from 1.
    `place` is the way back where a source has neither lines nor pages, in words for the reader ("chapter 3,
    paragraph 12").
    """

    start: int
    end: int
    role: Role = Role.BODY
    lines: tuple[int, int] | None = None
    page: int | None = None
    level: int = 0
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the source: line and column from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class SourceMap:
    """The way from the readable text back to the source.

    Piece k maps text offset `text[k] + n` to source offset `source[k] + n`, as far as the next piece.
    The pieces are ascending in `text`. `line_starts` are the source offsets at which lines begin, `page_starts` those
    at which pages do where the source says so. A loader gives arrays of C ints, which numpy reads without a copy.
    """

    text: Sequence[int] = ()
    source: Sequence[int] = ()
    line_starts: Sequence[int] = (0,)
    page_starts: Sequence[int] = ()

    def offset(self, at: int) -> int | None:
        """Return the source offset (code points of the decoded source) of a text offset."""
        if not self.text:
            return None
        k = max(0, bisect_right(self.text, at) - 1)
        here = self.source[k] + max(0, at - self.text[k])
        if k + 1 < len(self.source) and self.source[k + 1] >= self.source[k]:
            here = min(here, self.source[k + 1])
        return here

    def place(self, at: int) -> Place | None:
        """Return line and column of a text offset, or None where the source has no lines."""
        offset = self.offset(at)
        if offset is None:
            return None
        line = bisect_right(self.line_starts, offset)
        return Place(line, offset - self.line_starts[line - 1] + 1)


@dataclass(frozen=True, slots=True)
class Document:
    """A loaded article.

    `text` is the readable text: markup gone, hard-wrapped lines joined, paragraphs separated by
    PARAGRAPH_BREAK. `hyphens` are the offsets of hyphens that stood at the end of a source line.
    `joints` are the line ends of the source, ascending. `notes` are plain sentences about the loading
    that a reader should know ("Decoded as Windows-1252, which is a guess."). `heads` are the paragraphs that comparing
    knows for heads of chapters by their words, set as headings or not, each with its level.
    """

    text: str
    paragraphs: tuple[Paragraph, ...]
    name: str = ""
    runs: tuple[Run, ...] = ()
    joints: Joints = field(default_factory=Joints, repr=False)
    hyphens: tuple[int, ...] = ()
    source_map: SourceMap = field(default_factory=SourceMap, repr=False)
    media_type: str = "text/plain"
    encoding: str | None = None
    sha256: str | None = None
    title: str | None = None
    byline: str | None = None
    date: str | None = None
    language: str | None = None
    notes: tuple[str, ...] = ()
    heads: tuple[tuple[int, int], ...] = ()

    def paragraph_text(self, index: int) -> str:
        """Return the text of one paragraph."""
        p = self.paragraphs[index]
        return self.text[p.start : p.end]

    def paragraph_at(self, offset: int) -> int:
        """Return the index of the paragraph that holds a text offset (a break counts to the one before it)."""
        return max(0, bisect_right(self.paragraphs, offset, key=lambda p: p.start) - 1)

    def with_roles(self, roles: Iterable[Role]) -> Document:
        """Return the same document with another role for each paragraph."""
        pairs = zip(self.paragraphs, roles, strict=True)
        paragraphs = tuple(p if p.role is r else replace(p, role=r) for p, r in pairs)
        return replace(self, paragraphs=paragraphs)

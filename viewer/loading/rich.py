"""Build the Document of a rich format from what its loader says, in order. The rules of all formats stand here.

A loader (`from_NAME.py`) walks its source and says what it meets to a `Rich`: blocks, words, line ends, rows, marks.
It knows its format and nothing else; what becomes of each thing is the same whatever the format:

* Never text: comments, scripts, styles, hidden text (what the format itself says no reader sees: `display: none`,
  Word's hidden font), deleted text of accepted changes, form fields, template text of an application.
* A heading has its level, from 1; the first of level 1 is the title. A style of the name "title" is one too.
* A bullet is not text; the number of a numbered item is ("3. December" in an article may be a date). Every paragraph
  of an item has the role of a list; an item inside an item is one of its own.
* A row of a table is one paragraph, with " | " between its cells; what is a block inside a cell is joined by a space.
  A table that only lays out a page (its cells hold headings, lists or several paragraphs) is no table.
* An image is its alternative text: where it stands alone, that is a caption; where it stands in a line, words of it.
  An image with a caption is that caption.
* A footnote stands at the end, as the paragraph "[1] The note."; its mark in the text is "[1]", raised.
* Preformatted text is a paragraph a line, in code.
* White space collapses as on a page; a no-break space and a soft hyphen are text and stay.
* A line end by hand (<br>, Shift+Enter) parts lines unless the sentence goes on in lower case; two are a paragraph's
  end. The line end of a source that only wraps (a PDF) joins, and a word divided there is joined by comparing.
* A link keeps its target as it is written, resolved where the source has a base. One that would run something
  (`javascript:`) or holds its own content (`data:`) is none.
* What a file tells of itself (title, byline, date, language) goes to the card of the Document and is no text of it.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from viewer.loading.compose import compose
from viewer.loading.errors import LoadError
from viewer.loading.files import quoted
from viewer.loading.flow import Flow, LineEnd, runs_of, to_columns
from viewer.loading.joins import joins_of
from viewer.loading.links import safe_link
from viewer.loading.raw import Raw
from viewer.loading.source import Source, presentable
from viewer.loading.spot import Spot
from viewer.model import Document, Role, SourceMap, Style

CELL = " | "

Cell = TypeVar("Cell")

# White space that a page shows as a space; a no-break space and its kin are not among it.
_SPACES = re.compile("[ \t\n\r\f\v\x1c-\x1f\x85\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Card:
    """What a file tells of the article in it, besides its text."""

    title: str | None = None
    byline: str | None = None
    date: str | None = None
    language: str | None = None


class Rich:
    """A document on its way, told in order. Blocks end by themselves where another begins."""

    def __init__(self) -> None:
        self._flow = Flow()
        self._titled = False
        self._items = 0
        self._cells: int | None = None
        self._only_pictures = False
        self._around: Role | None = None
        self._due = ""

    @property
    def flow(self) -> Flow:
        """Return what is built, for a reader of ours that knows no Rich."""
        return self._flow

    # Where we are

    def at(self, *, line: int | None = None, page: int | None = None, place: str | None = None) -> None:
        """Say where in the source stands what comes now."""
        self._flow.spot = Spot(line, page, place)

    # Blocks

    def block(self, role: Role = Role.BODY, level: int = 0) -> None:
        """Begin a block. In a row of a table it is a mere space, in an item of a list it is a part of the item."""
        if self._cells is not None:
            self._flow.add(" ")
            return
        self._end_block()
        if self._around is not None:
            role, level = self._around, 0
        elif self._items and role is Role.BODY:
            role = Role.LIST
        self._flow.role, self._flow.level = role, level

    def around(self, role: Role | None) -> Callable[[], None]:
        """Let every block from now on be of the page around the article, or of the article; return what ends that."""
        before = self._around
        self._around = role

        def back() -> None:
            self._around = before

        return back

    def _end_block(self) -> None:
        if self._only_pictures and self._flow.role is Role.BODY:
            self._flow.role = Role.CAPTION
        self._only_pictures = False
        self._flow.end_block()

    def heading(self, level: int, *, title: bool | None = None) -> None:
        """Begin a heading; the first of level 1 is the title where the loader does not know better."""
        is_title = (level == 1 and not self._titled) if title is None else title
        self._titled |= is_title and self._cells is None
        self.block(Role.TITLE if is_title else Role.HEADING, level)

    def title(self) -> None:
        """Begin the title, where a format has a style of its own for it."""
        self.heading(1)

    def end(self) -> None:
        """End the block that is open, and begin plain text."""
        self.block()

    def begin_item(self, number: str = "") -> None:
        """Begin an item of a list. `number` is what is written before it, as "3." or "b)"; nothing for a bullet."""
        self._items += 1
        self.block(Role.LIST)
        if number:
            self._due = f"{number} "

    def end_item(self) -> None:
        """End the item that was begun last."""
        self._due = ""
        self.end()
        self._items = max(0, self._items - 1)
        self.end()

    def begin_row(self) -> None:
        """Begin a row of a table."""
        self.block(Role.TABLE)
        self._cells = -1

    def next_cell(self) -> None:
        """Begin a cell of the row. Outside a row it does nothing."""
        if self._cells is not None:
            self._cells += 1

    def end_row(self) -> None:
        """End the row. One without any text leaves no trace."""
        if self._cells is None:
            return
        if self._flow.has_text:
            self._separate()
        self._cells = None
        self.end()

    def row(self, cells: Iterable[Cell], say: Callable[[Cell], None], *, is_data: bool) -> None:
        """Say the cells of a row; where they only lay out a page (`is_data` is false) they are blocks one by one."""
        if is_data:
            self.begin_row()
        for cell in cells:
            if is_data:
                self.next_cell()
            else:
                self.end()
            say(cell)
        if is_data:
            self.end_row()

    def _separate(self) -> None:
        """Set the marks between cells that are due."""
        while self._cells is not None and self._cells > 0:
            self._flow.add(CELL)
            self._cells -= 1

    # Inside a block

    def say(self, text: str) -> None:
        """Add words; white space collapses."""
        shown = _SPACES.sub(" ", presentable(text))
        if shown.strip():
            self._flow.add(self._due)
            self._due = ""
            self._only_pictures = False
            if self._cells is not None:
                self._separate()
                self._cells = 0
        self._flow.add(shown)

    def picture(self, words: str) -> None:
        """Add a picture by the words that stand for it; alone in its block they are a caption."""
        alone = self._only_pictures or not self._flow.has_text
        self.say(words)
        self._only_pictures = alone and self._flow.has_text

    def open(self, name: str, style: Style = Style.PLAIN, link: str | None = None) -> None:
        """Begin a formatting, which lasts until it is closed by its name or the block ends."""
        self._flow.open(name, style, safe_link(link) if link is not None else None)

    def close(self, name: str) -> None:
        """End the innermost formatting of that name."""
        self._flow.close(name)

    def words(self, text: str, style: Style = Style.PLAIN, link: str | None = None) -> None:
        """Add words of one formatting."""
        self.open("words", style, link)
        self.say(text)
        self.close("words")

    def end_line(self) -> None:
        """End a line as its author did, by hand."""
        if self._cells is not None:
            self._flow.add(" ")
        else:
            self._flow.end_line(LineEnd.HARD)

    def wrap(self) -> None:
        """End a line that the source only wraps: the paragraph goes on."""
        if self._cells is not None:
            self._flow.add(" ")
        else:
            self._flow.end_line(LineEnd.SOFT)

    def mark(self, label: str) -> None:
        """Add the mark of a footnote."""
        self.words(f"[{label}]", Style.SUPERSCRIPT)

    def begin_note(self, label: str) -> None:
        """Begin a footnote's paragraph. Notes come after the text, whatever the page they stand on."""
        self.end()
        self._due = f"[{label}] "

    # The whole

    def keep(self, place: str) -> None:
        """Leave out what was said so far at any other place."""
        self._end_block()
        self._flow.lines = [line for line in self._flow.lines if line.spot.place == place]

    @property
    def is_titled(self) -> bool:
        """Whether the text has a title of its own so far."""
        return self._titled

    def document(
        self,
        raw: Raw,
        media_type: str,
        card: Card | None = None,
        *,
        encoding: str | None = None,
        notes: tuple[str, ...] = (),
    ) -> Document:
        """Return the Document of what was said. Raises LoadError where that is nothing."""
        self._cells = None
        self._end_block()
        if not self._flow.lines:
            raise LoadError("{name} has no text to read in it. Choose another file.", name=quoted(raw.name))
        card = card or Card()
        columns = to_columns(self._flow)
        columns.spots = [line.spot for line in self._flow.lines]
        composed = compose(Source("", raw.name), columns, joins_of(self._flow))
        titles = (composed.text[p.start : p.end] for p in composed.paragraphs if p.role is Role.TITLE)
        return Document(
            text=composed.text,
            paragraphs=composed.paragraphs,
            name=raw.name,
            runs=runs_of(self._flow, composed),
            joints=composed.joints,
            hyphens=composed.hyphens,
            source_map=SourceMap(array("i"), array("i"), array("i", [0]), array("i")),
            media_type=media_type,
            encoding=encoding,
            sha256=raw.sha256,
            title=card.title or next(titles, None),
            byline=card.byline,
            date=card.date,
            language=card.language,
            notes=notes,
        )

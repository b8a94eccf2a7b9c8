"""Turn the tokens of Markdown into a flow of lines and blocks. Never parses."""

from __future__ import annotations

import re
from collections.abc import Callable

from markdown_it.token import Token

from viewer.loading.elements import STYLES
from viewer.loading.flow import Flow, LineEnd
from viewer.loading.markdown_places import DEEPEST, is_safe, place_of
from viewer.loading.markup import HtmlBlock, Markup
from viewer.loading.passage import Passage, locate
from viewer.loading.source import Source
from viewer.model import Role, Style

CELL = " | "

_HASHES = re.compile(r"#{1,6}[ \t]*")
_NUMBER = re.compile(r"\d{1,9}[.)]")
_FORMATS = {"strong": "strong", "em": "em", "s": "s"}


class TooDeepError(Exception):
    """The text is nested more deeply than the parser goes."""


class Blocks:
    """Reads the tokens of one text, in order, into a Flow."""

    def __init__(self, source: Source, flow: Flow) -> None:
        self._source = source
        self._flow = flow
        self._lines = source.lines
        self._markup = Markup(flow)
        self._lists = 0
        self._number: int | None = None
        self._has_title = False
        self._heading = ""
        self._row: list[Token] | None = None
        self._steps: dict[str, Callable[[Token], None]] = {
            "heading_open": self._heading_open,
            "heading_close": self._block_close,
            "paragraph_close": self._block_close,
            "list_item_open": self._item_open,
            "list_item_close": self._item_close,
            "footnote_reference_open": self._footnote_open,
            "tr_open": self._row_open,
            "tr_close": self._row_close,
            "inline": self._inline_block,
            "fence": self._code,
            "code_block": self._code,
            "html_block": self._html,
        }
        self._inline_steps: dict[str, Callable[[Token, Passage], None]] = {
            "text_special": self._special,
            "code_inline": self._inline_code,
            "softbreak": lambda _, __: self._flow.end_line(LineEnd.SOFT),
            "hardbreak": lambda _, __: self._flow.end_line(LineEnd.HARD),
            "link_open": lambda t, _: self._flow.open("link", link=_safe_target(t)),
            "link_close": lambda _, __: self._flow.close("link"),
            "html_inline": lambda t, _: self._markup.inline(t.content),
            "footnote_ref": self._footnote_mark,
            "image": self._image,
        }

    def read(self, tokens: list[Token]) -> None:
        """Read all tokens. Raises TooDeepError where the parser has left something out."""
        if max((t.level for t in tokens), default=0) >= DEEPEST - 1:
            raise TooDeepError
        for token in tokens:
            step = self._steps.get(token.type)
            if step:
                step(token)
        self._flow.end_block()

    # Blocks

    def _heading_open(self, token: Token) -> None:
        level = int(token.tag[1])
        is_title = level == 1 and not self._has_title
        self._has_title |= is_title
        self._flow.role, self._flow.level = (Role.TITLE if is_title else Role.HEADING), level
        self._heading = token.markup

    def _block_close(self, _: Token) -> None:
        self._flow.end_block()
        self._heading = ""
        self._markup = Markup(self._flow)
        self._flow.role, self._flow.level = (Role.LIST if self._lists else Role.BODY), 0

    def _item_open(self, token: Token) -> None:
        self._lists += 1
        self._flow.role = Role.LIST
        self._number = token.map[0] if token.map and token.info else None

    def _item_close(self, _: Token) -> None:
        self._lists -= 1
        self._number = None
        self._flow.role = Role.LIST if self._lists else Role.BODY

    def _footnote_open(self, token: Token) -> None:
        """Add the mark before a footnote's text, "[1]", as it stands in the text."""
        label = str(token.meta["label"])
        start, stop = self._lines[token.map[0] if token.map else 0]
        at = self._source.text.find(f"[^{label}]", start, stop)
        if at >= 0:
            self._flow.add("[", at)
            self._flow.add(f"{label}]", at + len("[^"))
            self._flow.add(" ", at + len(f"[^{label}]:"))

    def _row_open(self, _: Token) -> None:
        self._row = []
        self._flow.role = Role.TABLE

    def _row_close(self, _: Token) -> None:
        row, self._row = self._row or [], None
        if row and row[0].map:
            self._set_row(row, row[0].map[0])
        self._flow.role = Role.LIST if self._lists else Role.BODY

    def _set_row(self, row: list[Token], line: int) -> None:
        """Add the cells in order; cells beyond the table's columns, which the parser drops, are text too."""
        text = self._source.text
        at, stop = self._lines[line]
        for k, cell in enumerate(row):
            if k:
                at = self._pipe(at, stop)
            written = cell.content.replace("|", "\\|")
            found = text.find(written, at, stop)
            if written and found >= 0:
                at = found + len(written)
                self._inline(cell, _cell_passage(text, found, at))
        self._flow.add(text[at:stop].rstrip(" \t|"), at)
        self._flow.end_block()

    def _pipe(self, at: int, stop: int) -> int:
        """Add the next pipe of a row with a space on either side; return the offset after it."""
        pipe = self._source.text.find("|", at, stop)
        if pipe < 0:
            return at
        for character in CELL:
            self._flow.add(character, pipe)
        return pipe + 1

    def _inline_block(self, token: Token) -> None:
        if self._row is not None:
            self._row.append(token)
        elif token.map:
            self._add_number(token.map[0])
            after = self._after_hashes(token.map[0])
            passage = locate(token.content, self._first_line(token), self._lines, self._source.text, after)
            if not self._lists and self._flow.role is Role.BODY and _is_image_alone(token):
                self._flow.role = Role.CAPTION
            self._inline(token, passage)

    def _first_line(self, token: Token) -> int:
        """Return the line on which a block's text begins: the parser trims lines of no-break spaces before it."""
        first, last = token.map or [0, 1]
        begins = token.content.split("\n", 1)[0].strip(" \t")
        while first + 1 < last and begins not in self._source.text[slice(*self._lines[first])]:
            first += 1
        return first

    def _after_hashes(self, line: int) -> int:
        """Return the column after the marks of a heading, or 0."""
        start, stop = self._lines[line]
        match = _HASHES.search(self._source.text, start, stop) if self._heading.startswith("#") else None
        return match.end() - start if match else 0

    def _add_number(self, line: int) -> None:
        """Add the number of a numbered item before its first paragraph."""
        if self._number == line:
            start, stop = self._lines[line]
            numbers = list(_NUMBER.finditer(self._source.text, start, stop))
            if numbers:
                self._flow.add(numbers[0].group(), numbers[0].start())
                self._flow.add(" ", numbers[0].end())
        self._number = None

    def _code(self, token: Token) -> None:
        if not token.map:
            return
        first = token.map[0] + (token.type == "fence")
        passage = locate(token.content.removesuffix("\n"), first, self._lines, self._source.text)
        for start, line in zip(passage.starts, passage.text.split("\n"), strict=True):
            self._flow.open("code", Style.CODE)
            self._flow.add(line, passage.source(start))
            self._flow.end_block()

    def _html(self, token: Token) -> None:
        if token.map:
            passage = locate(token.content, token.map[0], self._lines, self._source.text)
            HtmlBlock(self._flow, passage).read()
            self._flow.role, self._flow.level = (Role.LIST if self._lists else Role.BODY), 0

    # Inside a block

    def _inline(self, token: Token, passage: Passage) -> None:
        last, repeats = -1, 0
        for child in token.children or ():
            step = self._inline_steps.get(child.type)
            if step:
                if not self._markup.hides or child.type == "html_inline":
                    step(child, passage)
            elif child.type == "text":
                # Marks of emphasis that came to nothing are one token each, all placed at the first of them.
                repeats = repeats + 1 if place_of(child) == last else 0
                last = place_of(child)
                self._text(child, passage, last + repeats)
            else:
                self._format(child)

    def _text(self, token: Token, passage: Passage, at: int) -> None:
        if passage.text[at : at + 1] == "<" != token.content[:1]:
            at += 1  # an address in angle brackets
        if token.content and not self._markup.hides:
            for piece, source in passage.pieces(token.content, at):
                self._flow.add(piece, source)

    def _format(self, token: Token) -> None:
        name = token.type.removesuffix("_open").removesuffix("_close")
        if name in _FORMATS and token.nesting > 0:
            self._flow.open(f"markdown {name}", STYLES[name])
        elif name in _FORMATS:
            self._flow.close(f"markdown {name}")

    def _special(self, token: Token, passage: Passage) -> None:
        """Add a character that was written as an entity or with a backslash; the backslash itself is markup."""
        at = place_of(token)
        if token.info == "escape" and not token.content.startswith("\\"):
            at += 1
        self._flow.add(token.content, passage.source(at))

    def _inline_code(self, token: Token, passage: Passage) -> None:
        start = place_of(token) + len(token.markup)
        stop = passage.text.find(token.markup, start + len(token.content))
        written = passage.text[start : stop if stop >= 0 else start + len(token.content)]
        self._flow.open("markdown code", Style.CODE)
        for k, line in enumerate(written.split("\n")):
            if k:
                self._flow.end_line(LineEnd.SOFT)
            self._flow.add(line, passage.source(start))
            start += len(line) + 1
        self._flow.close("markdown code")

    def _footnote_mark(self, token: Token, passage: Passage) -> None:
        at = place_of(token)
        self._flow.open("footnote", Style.SUPERSCRIPT)
        self._flow.add("[", passage.source(at))
        self._flow.add(f"{token.meta['label']}]", passage.source(at + 2))
        self._flow.close("footnote")

    def _image(self, token: Token, passage: Passage) -> None:
        self._inline(token, passage.later(place_of(token) + 2))


def _cell_passage(text: str, start: int, stop: int) -> Passage:
    """Return a cell as the parser saw it: trimmed, and with its escaped pipes bare."""
    raw = text[start:stop]
    start += len(raw) - len(raw.lstrip())
    raw = raw.strip()
    starts, sources = [0], [start]
    pieces: list[str] = []
    done = length = 0
    for match in re.finditer(r"\\(?=\|)", raw):
        pieces.append(raw[done : match.start()])
        length += len(pieces[-1])
        done = match.end()
        starts.append(length)
        sources.append(start + done)
    pieces.append(raw[done:])
    return Passage("".join(pieces), tuple(starts), tuple(sources))


def _safe_target(token: Token) -> str | None:
    target = str(token.attrGet("href") or "")
    return target if is_safe(target) else None


def _is_image_alone(token: Token) -> bool:
    children = [c for c in token.children or () if c.type not in ("link_open", "link_close", "softbreak")]
    return bool(children) and all(c.type == "image" or (c.type == "text" and not c.content.strip()) for c in children)

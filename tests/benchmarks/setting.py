"""Set a side as a page: lines, line-end hyphens, pages with running heads, Markdown. Tells where each slot stands.

A side is first laid out as lines of pieces, then pages are broken, and only then are places counted, in ink.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from draft import Page, Paragraph, Side, Slot, Span

# Markdown means something by these, wherever they stand; and by these at the beginning of a line.
_SPECIAL = re.compile(r"[\\*_`\[\]<>#|~]")
_OPENS = re.compile(r"^(?:[-+]|(\d+)([.)]))$")
# A link's address is no word of the text.
_ADDRESS = re.compile(r"\]\([^)]*\)")
# A page does not end so few lines before the text does.
_PAGE_MARGIN = 3
# So many spaces stand between the columns of a table.
_GUTTER = 3
_VOWELS = "aeiouyäöüáéíóúàèêâîôûаеёиоуыэюя"


@dataclass(slots=True)
class _Piece:
    """A word or a part of one. `hyphen` tells that a part ends with a hyphen that is no part of the word."""

    slot: Slot
    text: str
    hyphen: bool = False


@dataclass(slots=True)
class _Line:
    """A line of a paragraph; `paragraph` is None for what stands between paragraphs or at a page's edge."""

    paragraph: int | None
    pieces: list[_Piece] = field(default_factory=list)
    indent: str = ""
    glue: str = " "
    plain: str = ""
    torn: bool = False

    def text(self) -> str:
        return self.plain or self.indent + self.glue.join(p.text for p in self.pieces)


@dataclass(slots=True)
class Set:
    """A side as it is set: its text, where each slot stands, what is known of it, the words that were hyphenated."""

    text: str
    spans: dict[int, Span]
    side: Side
    hyphens: list[tuple[int, str]]


def set_side(side: list[Paragraph], page: Page, rng: random.Random, *, right: bool, glue: str, heads: str) -> Set:
    """Set a side."""
    torn = _torn(side, page, rng)
    lines: list[_Line] = []
    for n, paragraph in enumerate(side):
        if n and (not page.width or page.blank) and not _follows(side[n - 1], paragraph):
            lines.append(_Line(None))
        if n and page.width and not page.blank:
            _shorten(lines, page.width, paragraph, right=right)
        lines += _Setter(page, glue, right=right).lines(n, paragraph, {k for m, k in torn if m == n})
    if page.lines:
        lines = list(_paged(lines, page, heads, rng))
    return _counted(lines, side, page)


def _follows(before: Paragraph, paragraph: Paragraph) -> bool:
    """Whether two paragraphs are items of one list, with no blank line between them."""
    return before[0].kind == paragraph[0].kind == "list"


def _shorten(lines: list[_Line], width: int, after: Paragraph, *, right: bool) -> None:
    """Let the last line of a paragraph leave room for a word of the next: the end of a full one could not be told."""
    last = lines[-1]
    first = next((w for s in after for w in (s.right if right else s.left)), "")
    if len(last.pieces) > 1 and len(last.text()) + 1 + len(first) > width:
        lines.append(_Line(last.paragraph, [last.pieces.pop()], glue=last.glue))


class _Setter:
    """Lays one paragraph out."""

    def __init__(self, page: Page, glue: str, *, right: bool) -> None:
        self._page, self._glue, self._right = page, glue, right
        self._done: list[_Line] = []

    def lines(self, n: int, paragraph: Paragraph, torn: set[int]) -> list[_Line]:
        """Return the lines of a paragraph; a blank one stands where it is torn."""
        kind = paragraph[0].kind
        if kind == "table":
            return self._table(n, paragraph)
        self._line = _Line(n, glue=self._glue)
        for k, slot in enumerate(paragraph):
            for word in slot.right if self._right else slot.left:
                text = self._escaped(word, first=k == 0) if not slot.op and kind != "list" else word
                self._add(_Piece(slot, text), n, hanging="  " if kind == "list" else "")
            if k in torn:
                self._line.torn = True
                self._done += [self._line, _Line(None)]
                self._line = _Line(n, glue=self._glue)
        return [*self._done, self._line]

    def _table(self, n: int, paragraph: Paragraph) -> list[_Line]:
        """Return the rows of a table, its cells below each other."""
        rows: list[list[_Piece]] = [[]]
        for slot in paragraph:
            rows[-1].append(_Piece(slot, (slot.right if self._right else slot.left)[0]))
            if slot.last:
                rows.append([])
        widths = [max(len(row[k].text) for row in rows[:-1]) + _GUTTER for k in range(len(rows[0]))]
        lines = [_Line(n, row, glue="", torn=True) for row in rows[:-1]]
        for line in lines:
            for piece, width in zip(line.pieces[:-1], widths, strict=False):
                piece.text = piece.text.ljust(width)
        lines[-1].torn = False
        return lines

    def _escaped(self, word: str, *, first: bool) -> str:
        if not self._page.markdown:
            return word
        return _OPENS.sub(r"\1\\\2", word) if first and _OPENS.match(word) else _SPECIAL.sub(r"\\\g<0>", word)

    def _add(self, piece: _Piece, n: int, hanging: str) -> None:
        """Add a word to the line, or begin another with it, or with a part of it."""
        line, width = self._line, self._page.width
        length = len(line.text())
        if not width or not line.pieces or length + len(self._glue) + len(piece.text) <= width:
            line.pieces.append(piece)
            return
        word = piece.text
        at = _syllable(word, width - length - 2)
        self._line = _Line(n, indent=hanging, glue=self._glue)
        if self._page.hyphens and not piece.slot.op and at:
            line.pieces.append(_Piece(piece.slot, word[:at] + "-", hyphen=True))
            piece = _Piece(piece.slot, word[at:])
        self._line.pieces.append(piece)
        self._done.append(line)


def _syllable(word: str, most: int) -> int:
    """Return after how many letters, at most so many, a long word may be hyphenated: before a consonant and a vowel."""
    fit = (k for k in range(min(most, len(word) - 3), 2, -1) if word[k] not in _VOWELS and word[k + 1] in _VOWELS)
    return next(fit, 0) if len(word) > 7 and word.isalpha() else 0


def _torn(side: list[Paragraph], page: Page, rng: random.Random) -> set[tuple[int, int]]:
    """Return after which words of which paragraphs a blank line stands in the middle of a sentence."""
    fit = [
        (n, k)
        for n, p in enumerate(side)
        for k in range(12, len(p) - 12)
        if not any(s.op or s.kind for s in p[k - 3 : k + 4])
        and p[k].left[0].isalpha()
        and p[k + 1].left[0].isalpha()
        and p[k + 1].left[0] == p[k + 1].left[0].lower()
    ]
    return set(rng.sample(fit, min(page.breaks, len(fit))))


# Pages


def _paged(lines: list[_Line], page: Page, heads: str, rng: random.Random) -> Iterator[_Line]:
    """Break pages where no edit goes on over the line end, and put heads and numbers between them."""
    number = rng.randint(2, 300)
    count = 0
    for k, line in enumerate(lines):
        yield line
        count += 1
        rest = len(lines) - k - 1
        if count >= page.lines and rest > _PAGE_MARGIN and _may_break(line, lines[k + 1]):
            if line.paragraph is not None and line.paragraph == lines[k + 1].paragraph:
                line.torn = True
            yield from _between(page, heads, number)
            number, count = number + 1, 0


def _may_break(line: _Line, after: _Line) -> bool:
    if not line.pieces or not after.pieces:
        return False
    last, first = line.pieces[-1], after.pieces[0]
    return not last.hyphen and last.slot is not first.slot and not last.slot.kind and not first.slot.kind


def _between(page: Page, heads: str, number: int) -> Iterator[_Line]:
    """Yield the lines between two pages: the number below the one, the running head above the other."""
    foot = {"dashes": f"— {number} —", "brackets": f"[{number}]", "page": f"Page {number}"}.get(page.heads, str(number))
    turn = number % 2
    head = {"dashes": heads, "brackets": "", "page": heads}.get(
        page.heads, f"{number + 1} {heads}" if turn else f"{heads} {number + 1}"
    )
    for text in (foot, head):
        if text:
            if page.blank:
                yield _Line(None)
            yield _Line(None, plain=text)
    if page.blank:
        yield _Line(None)


# Places


def _counted(lines: list[_Line], side: list[Paragraph], page: Page) -> Set:
    """Join the lines and count where everything stands."""
    out = Set("", {}, Side(()), [])
    spans: list[list[Span]] = [[] for _ in side]
    aside: list[Span] = []
    torn: set[int] = set()
    ink = 0
    for line in lines:
        start = ink
        if line.plain:
            ink += len(_ink(line.plain))
            aside.append((start, ink))
        for piece in line.pieces:
            ink = _place(piece, ink, out, aside)
        if line.paragraph is None:
            torn |= {start, ink} if line.plain else set()
            continue
        mine = spans[line.paragraph]
        if mine and mine[-1][1] == start:
            start = mine.pop()[0]
        if ink > start:
            mine.append((start, ink))
        torn |= {ink} if line.torn else set()
    out.text = page.newline.join([*(x.text() for x in lines), ""])
    kinds = tuple((n, p[0].kind) for n, p in enumerate(side) if p[0].kind)
    out.side = Side(tuple(map(tuple, spans)), frozenset(torn), tuple(aside), kinds)
    return out


def _place(piece: _Piece, ink: int, out: Set, aside: list[Span]) -> int:
    text = _ink(piece.text)
    end = ink + len(text)
    first, _ = out.spans.get(id(piece.slot), (ink, ink))
    out.spans[id(piece.slot)] = (first, end)
    if piece.hyphen:
        out.hyphens.append((end - 1, piece.text))
    aside += [(ink + m.start() + 1, ink + m.end()) for m in _ADDRESS.finditer(text)]
    return end


def _ink(text: str) -> str:
    return "".join(text.split())

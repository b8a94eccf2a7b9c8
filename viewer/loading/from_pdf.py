"""Read the text of a PDF file: its lines page by page, set as they are printed, and then as plain text is read.

A PDF knows letters and places, no paragraphs. Lines farther apart than lines usually are, or of another size, are
parted for certain; how far a line is set in is kept; what is more (hyphens at line ends, sentences over two pages,
running heads and page numbers) is found as in any printed text. Lines larger than the text are headings; a large
initial belongs to the line beside it. Pictures, forms and comments are no text. Nothing outside the file is ever
looked for.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise
from statistics import median

import pypdfium2 as pdfium
import pypdfium2.raw as pdf

from viewer.loading import from_text
from viewer.loading.errors import LoadError, PasswordNeeded
from viewer.loading.files import quoted
from viewer.loading.printed_line import PrintedLine, with_initials
from viewer.loading.raw import Raw
from viewer.loading.self_told import author_told, date_told, title_told
from viewer.loading.source import Source, is_blank, presentable
from viewer.model import Document, Paragraph, Role, SourceMap

MEDIA_TYPE = "application/pdf"

MOST_PAGES = 5000
# A line begins a new block where it is farther from the one before than so many times the usual distance,
_APART = 1.3
# or its letters are so many times as large, or as small.
_LARGER = 1.12
# A blank is so many times as wide as the usual letters are large, and a line is set in by so many at most.
_BLANK = 0.5
_DEEPEST = 12
# A heading is no longer than so many characters.
_HEADING = 200
_LOWEST_LEVEL = 6
# A head or a foot is among so many lines of its page, and stands on at least this share of the pages.
_EDGE = 2
_OFTEN = 0.4
# What PDFium sets for a hyphen at the end of a line.
_LINE_END_HYPHENS = "\x02\ufffe"
_LINE_ENDS = "\r\n"
_FIGURES = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class _Printed:
    """The text as it is printed: where its lines and its pages begin in it, and the size of each line's letters.

    `larger` are the sizes of headings, the largest first, `edge_starts` is where heads and feet begin.
    """

    text: str
    lines: list[int]
    pages: list[int]
    sizes: list[float]
    larger: list[float]
    edge_starts: frozenset[int]

    def placed(self, paragraph: Paragraph, offset: int) -> Paragraph:
        """Return a paragraph with its page, and as a heading where its letters are larger than those of the text."""
        placed = replace(paragraph, lines=None, page=max(1, bisect_right(self.pages, offset)))
        size = self.sizes[max(0, bisect_right(self.lines, offset) - 1)]
        if size not in self.larger or paragraph.end - paragraph.start > _HEADING or paragraph.role is not Role.BODY:
            return placed
        return replace(placed, role=Role.HEADING, level=min(_LOWEST_LEVEL, 1 + self.larger.index(size)))


def read(raw: Raw) -> Document:
    """Return the Document of a PDF file. Raises LoadError; PasswordNeeded where it is encrypted."""
    file = _opened(raw)
    try:
        pages = [list(_lines(file, n)) for n in range(len(file))]
        told = file.get_metadata_dict()
    except pdfium.PdfiumError:
        raise _damaged(raw) from None
    finally:
        file.close()
    pages = with_initials(pages, _usual_size(pages))
    edges = _edges(pages)
    printed = _set([_in_place(lines, edges) for lines in pages], edges)
    if is_blank(printed.text):
        raise LoadError(
            "{name} holds pictures of pages and no text. Have its text recognised (OCR), and open that.",
            name=quoted(raw.name),
        )
    source = Source(printed.text, raw.name, MEDIA_TYPE, sha256=raw.sha256, of_pages=printed.edge_starts)
    document = from_text.read(source)
    paragraphs = [printed.placed(p, document.source_map.offset(p.start) or 0) for p in document.paragraphs]
    return replace(
        document,
        paragraphs=tuple(_with_edges(document, paragraphs, {says for says, _ in edges})),
        media_type=MEDIA_TYPE,
        title=title_told(told.get("Title"), raw.name),
        byline=author_told(told.get("Author")),
        date=date_told(_iso(told.get("CreationDate", ""))),
        source_map=SourceMap(),
    )


def _opened(raw: Raw) -> pdfium.PdfDocument:
    try:
        file = pdfium.PdfDocument(raw.data, password=raw.options.password)
        pages = len(file)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise _locked(raw) from None
        raise _damaged(raw) from None
    if pages > MOST_PAGES:
        raise LoadError(
            "{name} has more than {most} pages. Open a smaller part of it.",
            name=quoted(raw.name),
            most=f"{MOST_PAGES:,}",
        )
    return file


def _locked(raw: Raw) -> PasswordNeeded:
    if raw.options.password is not None:
        return PasswordNeeded("The password does not open {name}. Give another one.", name=quoted(raw.name))
    return PasswordNeeded("{name} is encrypted. Give its password to open it.", name=quoted(raw.name))


def _damaged(raw: Raw) -> LoadError:
    return LoadError(
        "{name} is damaged or not a whole PDF file. Fetch it again, or open another copy.", name=quoted(raw.name)
    )


def _lines(file: pdfium.PdfDocument, page: int) -> Iterator[PrintedLine]:
    """Yield the lines of a page in its reading order."""
    opened = file[page]
    told = opened.get_textpage()
    try:
        letters: list[tuple[str, int]] = []
        for n in range(told.count_chars()):
            code = pdf.FPDFText_GetUnicode(told, n)
            sign = chr(code) if code <= sys.maxunicode else "\ufffd"
            if sign in _LINE_ENDS:
                yield from _line(told, letters)
                letters = []
            elif sign in _LINE_END_HYPHENS:
                letters.append(("-", n))
                yield from _line(told, letters)
                letters = []
            else:
                letters.append((sign, n))
        yield from _line(told, letters)
    finally:
        told.close()
        opened.close()


def _line(told: pdfium.PdfTextPage, letters: list[tuple[str, int]]) -> Iterator[PrintedLine]:
    """Yield the line that letters make, if they are more than white space."""
    text = "".join(sign for sign, _ in letters).rstrip()
    printed = [n for sign, n in letters if not sign.isspace()]
    if not printed:
        return
    boxes = [told.get_charbox(n, loose=True) for n in (printed[0], printed[-1])]
    sizes = [round(pdf.FPDFText_GetFontSize(told, n) * 2) / 2 for n in printed[:: max(1, len(printed) // 8)]]
    heights = [box[3] - box[1] for box in boxes]
    size = median(sizes) if max(sizes) > 1 else median(heights)
    yield PrintedLine(text.lstrip(), boxes[0][0], min(box[1] for box in boxes), size)


def _usual_size(pages: list[list[PrintedLine]]) -> float:
    """Return the size in which most letters are set."""
    letters: Counter[float] = Counter()
    for lines in pages:
        for line in lines:
            letters[line.size] += len(line.text)
    return max(letters, key=lambda size: (letters[size], size), default=1.0)


def _set(pages: list[list[PrintedLine]], edges: frozenset[tuple[str, int]]) -> _Printed:
    """Return the text with blank lines and blanks for what is set apart and set in; heads and feet are set apart."""
    body, leading = _usual_size(pages), _usual_leading(pages)
    text: list[str] = []
    line_starts: list[int] = []
    page_starts: list[int] = []
    sizes: list[float] = []
    edge_starts: set[int] = set()
    at = 0
    before: PrintedLine | None = None
    for n, lines in enumerate(pages):
        margin = _margin(lines)
        ends = "\f" if n else ""
        for k, line in enumerate(lines):
            if before is not None:
                at_edge = before.edge in edges or line.edge in edges
                if at_edge or (k and _is_apart(before, line, leading, body)):
                    ends = "\n\n" + ends
                elif k:
                    ends = " " if _is_one_headline(before, line, body) else "\n"
            set_in = (
                ""
                if ends == " "
                else " " * min(_DEEPEST, round(max(0.0, line.left - margin) / max(1.0, body * _BLANK)))
            )
            at += len(ends)
            if not k:
                page_starts.append(at)
            line_starts.append(at)
            sizes.append(line.size)
            if line.edge in edges:
                edge_starts.add(at + len(set_in))
            text += (ends, set_in, line.text)
            at += len(set_in) + len(line.text)
            before, ends = line, ""
        if not lines:
            page_starts.append(at)
    larger = sorted({size for size in sizes if size >= _LARGER * body}, reverse=True)
    return _Printed(presentable("".join(text)), line_starts, page_starts, sizes, larger, frozenset(edge_starts))


def _usual_leading(pages: list[list[PrintedLine]]) -> float:
    """Return the distance of most lines from the one before, in points; 0 where there are none."""
    steps: Counter[float] = Counter()
    for lines in pages:
        for above, below in pairwise(lines):
            if above.base > below.base:
                steps[round(above.base - below.base, 0)] += 1
    return max(steps, key=lambda step: (steps[step], -step), default=0.0)


def _margin(lines: list[PrintedLine]) -> float:
    """Return where most lines of a page begin."""
    lefts = Counter(round(line.left) for line in lines)
    return float(max(lefts, key=lambda left: (lefts[left], -left), default=0))


def _is_one_headline(above: PrintedLine, below: PrintedLine, body: float) -> bool:
    """Whether two lines that are not apart are of one headline: to words alone they may look like two."""
    is_large = above.size == below.size >= _LARGER * body
    return is_large and above.base > below.base and not above.text.endswith("-")


def _is_apart(above: PrintedLine, below: PrintedLine, leading: float, body: float) -> bool:
    """Whether two lines that follow each other cannot be lines of one paragraph: those of a headline stand wider."""
    step = above.base - below.base
    smallest = min(above.size, below.size, body)
    usual = leading * max(1.0, max(above.size, below.size) / max(0.1, smallest))
    larger = max(above.size, below.size) >= _LARGER * min(above.size, below.size)
    return larger or (leading > 0 and step > _APART * usual)


def _edges(pages: list[list[PrintedLine]]) -> frozenset[tuple[str, int]]:
    """Return the heads and feet: what first or last lines say, figures aside, at one height of many pages."""
    seen = Counter(line.edge for lines in pages for line in dict.fromkeys((*lines[:_EDGE], *lines[-_EDGE:])))
    return frozenset(edge for edge, times in seen.items() if times >= max(2, _OFTEN * len(pages)))


def _in_place(lines: list[PrintedLine], edges: frozenset[tuple[str, int]]) -> list[PrintedLine]:
    """Return the lines of a page with its heads first and its feet last: a file may draw them whenever it likes."""
    text = [line for line in lines if line.edge not in edges]
    top = max((line.base for line in text), default=0.0)
    heads = [line for line in lines if line.edge in edges and line.base >= top]
    return [*heads, *text, *(line for line in lines if line.edge in edges and line.base < top)]


def _with_edges(document: Document, paragraphs: list[Paragraph], recurring: set[str]) -> list[Paragraph]:
    """Name heads and feet of pages that are paragraphs of their own, the first head and the last foot among them."""
    says = [_FIGURES.sub("#", document.text[p.start : p.end]) for p in paragraphs]
    known = {said for said, p in zip(says, paragraphs, strict=True) if p.role is Role.RUNNING_HEAD}
    outer = {paragraphs[0].page, paragraphs[-1].page}
    return [
        replace(p, role=Role.RUNNING_HEAD, level=0) if said in recurring or (said in known and p.page in outer) else p
        for said, p in zip(says, paragraphs, strict=True)
    ]


def _iso(date: str) -> str:
    """Return a PDF's date (D:20251020...) as ISO 8601 has it, or nothing for a day that never was."""
    try:
        return datetime.strptime(date.removeprefix("D:")[:8], "%Y%m%d").date().isoformat()
    except ValueError:
        return ""

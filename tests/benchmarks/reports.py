"""Bring a report to the form that is scored: places in ink of the files. Reads the documented JSON and nothing else.

What is needed of a report stands in README.md. Its text may lack what the file has (marks of Markdown, hyphens at
line ends, page numbers): the two are laid side by side first. Paragraphs that stand behind others which end further
down in the file (the head of a page behind the sentence that it tore) are found by their lines.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from draft import Span

Marked = tuple[list[Span], list[Span]]
_LINE_END = re.compile("\r\n|[\n\r]")
# Shown to a reader at first, beside what is substantive.
_SHOWN = "furniture"
# What is missing from a report's text is passed over: so far ahead, where so many characters agree.
_REACH = ((3, 3), (3, 2), (100, 5), (4000, 12))
_SAMPLE = 12


@dataclass(frozen=True, slots=True)
class Found:
    """One difference that was reported, in ink; `shown` says whether a reader sees it at first."""

    category: str
    left: Span | None
    right: Span | None
    shown: bool
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """Paragraphs that face each other, as spans of ink."""

    left: tuple[Span, ...]
    right: tuple[Span, ...]
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What a program answered. Where it knows no paragraphs there are no `rows`; `roles` are by span, on each side."""

    found: tuple[Found, ...]
    rows: tuple[Row, ...] = ()
    roles: tuple[tuple[tuple[Span, str], ...], tuple[tuple[Span, str], ...]] = ((), ())


def read(report: dict, left: str, right: str) -> Answer:
    """Return what a report says of two files."""
    to = {"left": _Ink(report["left"], left), "right": _Ink(report["right"], right)}
    spans = {s: [to[s].span(p["start"], p["end"]) for p in report[s]["paragraphs"]] for s in to}
    found = tuple(
        Found(
            d["category"],
            *(to[s].span(d[s]["start"], d[s]["end"]) if d.get(s) else None for s in to),
            bool(d["substantive"]) or d["category"] == _SHOWN,
            d["kind"] == "moved",
        )
        for d in report["differences"]
    )
    rows = tuple(
        Row(*(tuple(spans[s][k] for k in r[s]) for s in to), moved=r["relation"] == "moved") for r in report["rows"]
    )
    left_roles, right_roles = (
        tuple((span, p.get("role", "body")) for span, p in zip(spans[s], report[s]["paragraphs"], strict=True))
        for s in to
    )
    return Answer(found, rows, (left_roles, right_roles))


def words_alone(pieces: Iterable[tuple[str, str]], left: str, right: str) -> Answer:
    """Return what a run of kept, deleted and inserted pieces says, of a program that knows of no more.

    Programs drop white space and marks as they like: places are counted in letters and digits.
    """
    letters = [_letters_in_ink(text) for text in (left, right)]
    found = []
    for spans in hunks(pieces):
        a, b = (_ink_of(s, places) for s, places in zip(spans, letters, strict=True))
        found.append(Found("wording", a, b, shown=True))
    return Answer(tuple(found))


def hunks(pieces: Iterable[tuple[str, str]]) -> Iterator[tuple[Span | None, Span | None]]:
    """Yield what is deleted and inserted between two kept pieces, in letters: that is one mark for a reader."""
    at = [0, 0]
    start = [0, 0]
    seen = False
    for sign, text in pieces:
        n = sum(map(str.isalnum, text))
        if sign == " ":
            if seen and n:
                yield _span(start[0], at[0]), _span(start[1], at[1])
            at = [at[0] + n, at[1] + n]
            if n or not seen:
                start, seen = list(at), False
        elif text.strip():
            at[sign == "+"] += n
            seen = True
    if seen:
        yield _span(start[0], at[0]), _span(start[1], at[1])


def _span(start: int, end: int) -> Span | None:
    return (start, end) if start < end else None


def _letters_in_ink(text: str) -> list[int]:
    return [k for k, c in enumerate("".join(text.split())) if c.isalnum()]


def _ink_of(span: Span | None, places: list[int]) -> Span | None:
    if span is None or not places:
        return None
    last = len(places) - 1
    return places[min(span[0], last)], places[min(span[1] - 1, last)] + 1


class _Ink:
    """The way from offsets of a report's text to ink of the file."""

    def __init__(self, side: dict, source: str) -> None:
        text = side["text"]
        self._before = [0, *accumulate(not c.isspace() for c in text)]
        mine, whole = "".join(text.split()), "".join(source.split())
        if mine == whole:
            self._places: Sequence[int] = range(len(mine) + 1)
            return
        elsewhere = {k: at for p in _out_of_order(side["paragraphs"]) for k, at in self._by_line(p, source)}
        rest = "".join(c for k, c in enumerate(mine) if k not in elsewhere)
        places = iter(_side_by_side(rest, whole))
        self._places = [elsewhere[k] if k in elsewhere else next(places) for k in range(len(mine) + 1)]

    def _by_line(self, paragraph: dict, source: str) -> Iterator[Span]:
        """Yield where each character of a paragraph stands in the file, going by its first line."""
        lines = _LINE_END.split(source)[: paragraph["lines"][0] - 1]
        at = sum(len("".join(line.split())) for line in lines)
        first, end = self._before[paragraph["start"]], self._before[paragraph["end"]]
        return ((k, at + k - first) for k in range(first, end))

    def span(self, start: int, end: int) -> Span:
        first, last = self._before[start], self._before[end]
        if first == last:
            return self._places[first], self._places[first]
        return self._places[first], self._places[last - 1] + 1


def _out_of_order(paragraphs: list[dict]) -> Iterator[dict]:
    """Yield the paragraphs that begin on a line above the last one of a paragraph before them."""
    last = 0
    for paragraph in paragraphs:
        if paragraph.get("lines"):
            if paragraph["lines"][0] < last:
                yield paragraph
            last = max(last, paragraph["lines"][1])


def _side_by_side(mine: str, whole: str) -> list[int]:
    """Return where each character of a text stands in one that has more, and at the last where the end does."""
    places: list[int] = []
    j = 0
    k = 0
    while k < len(mine):
        if j < len(whole) and mine[k] == whole[j]:
            places.append(j)
            j, k = j + 1, k + 1
            continue
        skip = _skipped(mine[k : k + _SAMPLE], whole, j)
        if skip is None:  # the text has a character that the file has not
            places.append(min(j, len(whole)))
            k += 1
        else:
            j += skip
    return [*places, len(whole)]


def _skipped(sample: str, whole: str, j: int) -> int | None:
    """Return after how many characters a text goes on: the nearest place counts, and a far one wants a long sample."""
    for ahead, size in _REACH:
        at = whole.find(sample[:size], j, j + ahead + size)
        if at >= 0 and len(sample) >= size:
            return at - j
    return 0 if whole[j : j + 1] == sample[:1] else None


def ink_places(text: str) -> list[int]:
    """Return the offsets of the characters that are not white space."""
    return [k for k, c in enumerate(text) if not c.isspace()]


class Marks:
    """Spans that are asked often whether they touch a word."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(s for s in spans if s[0] < s[1])
        self._starts = [a for a, _ in self._spans]
        self._reach = list(accumulate((b for _, b in self._spans), max))

    def touch(self, start: int, end: int) -> bool:
        """Whether one of the spans shares a character with start..end."""
        k = bisect_left(self._starts, end)
        return k > 0 and self._reach[k - 1] > start

"""What a program answered about a pair, brought to one form: Variorum's and each rival's. Judges nothing.

A rival that knows no paragraphs gives marked words alone. Its places are counted in letters (ASCII letters and
digits), for rivals drop white space and marks as they like.
"""

from __future__ import annotations

import difflib
import os
import re
import shutil
import subprocess
import tempfile
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from generate import Pair

from viewer.joining import compare_documents, load_text
from viewer.model import Comparison, Document, Kind
from viewer.presenting.filters import DEFAULT_FILTER

Span = tuple[int, int]
Marked = tuple[list[Span], list[Span]]


@dataclass(frozen=True, slots=True)
class Found:
    """One difference that was reported, in ink; `shown` says whether a reader sees it at first."""

    category: str
    left: Span | None
    right: Span | None
    shown: bool
    moved: bool
    text: str


@dataclass(frozen=True, slots=True)
class Answer:
    """Differences and rows, in ink: rows are the spans of the paragraphs on each side."""

    found: tuple[Found, ...]
    rows: tuple[tuple[tuple[Span, ...], tuple[Span, ...], bool], ...]
    ends: tuple[tuple[int, ...], tuple[int, ...]]
    complete: bool
    comparison: Comparison | None


def variorum(pair: Pair) -> Answer:
    """Ask Variorum, in process."""
    sides = [load_text(t, n, "text/plain") for t, n in ((pair.left, "left.txt"), (pair.right, "right.txt"))]
    c = compare_documents(sides[0], sides[1])
    to = [_Ink(c.left, pair.left), _Ink(c.right, pair.right)]
    found = tuple(
        Found(
            d.category.value,
            to[0].span(d.left.start, d.left.end) if d.left else None,
            to[1].span(d.right.start, d.right.end) if d.right else None,
            DEFAULT_FILTER.shows(d.category),
            d.kind is Kind.MOVED,
            f"{d.left and c.left.text[d.left.start : d.left.end]!r} -> "
            f"{d.right and c.right.text[d.right.start : d.right.end]!r}",
        )
        for d in c.differences
    )
    spans = [[to[s].span(p.start, p.end) for p in d.paragraphs] for s, d in enumerate((c.left, c.right))]
    rows = tuple(
        (
            tuple(spans[0][k] for k in r.left),
            tuple(spans[1][k] for k in r.right),
            r.relation.value == "moved",
        )
        for r in c.rows
    )
    ends = tuple(b for _, b in spans[0]), tuple(b for _, b in spans[1])
    return Answer(found, rows, ends, c.complete, c)


class _Ink:
    """The way from offsets of a document's text to ink of the source."""

    def __init__(self, document: Document, source: str) -> None:
        self._map = None
        self._places = ink_places(document.text)
        if [document.text[k] for k in self._places] != [source[k] for k in ink_places(source)]:
            self._map = document.source_map
            self._places = ink_places(source)

    def span(self, start: int, end: int) -> Span:
        if self._map:  # the loader took something out: go by the source
            start, last = self._map.offset(start) or 0, self._map.offset(max(start, end - 1)) or 0
            end = last + 1 if end > start else last
        return bisect_left(self._places, start), max(bisect_left(self._places, start), bisect_left(self._places, end))


def ink_places(text: str) -> list[int]:
    """Return the offsets of the characters that are not white space."""
    return [k for k, c in enumerate(text) if not c.isspace()]


def letter_places(text: str) -> list[int]:
    """Return the offsets of ASCII letters and digits."""
    return [m.start() for m in re.finditer("[A-Za-z0-9]", text)]


# Rivals: each returns the stretches it marks, in letters


def git(pair: Pair, *options: str) -> Marked:
    """Ask git for a word diff."""
    with _files(pair) as (left, right):
        command = ("git", "diff", "--no-index", "--no-ext-diff", "-U1000000", "--word-diff=porcelain", *options)
        out = _run((*command, left, right))
    return walk(read_git(out))


def read_git(out: str) -> Iterator[tuple[str, str]]:
    """Yield the pieces of git's word diff."""
    lines = iter(out.split("\n"))
    for line in lines:
        if line.startswith("@@"):
            break
    return ((line[0], line[1:]) for line in lines if line and line[0] in " -+")


def git_words(pair: Pair) -> Marked:
    """Ask git for a word diff with its best settings."""
    return git(pair, "--histogram", "--word-diff-regex=[[:alnum:]]+")


def wdiff(pair: Pair) -> Marked:
    """Ask wdiff."""
    with _files(pair) as (left, right):
        out = _run(("wdiff", "-w", "\x01", "-x", "\x02", "-y", "\x03", "-z", "\x04", left, right))
    return walk(read_wdiff(out))


def read_wdiff(out: str) -> Iterator[tuple[str, str]]:
    """Yield the pieces of a word diff with our own marks about what was deleted and inserted."""
    for part in re.split("(\x01[^\x02]*\x02|\x03[^\x04]*\x04)", out):
        if part:
            yield {"\x01": "-", "\x03": "+"}.get(part[0], " "), part


def dwdiff(pair: Pair) -> Marked:
    """Ask dwdiff."""
    with _files(pair) as (left, right):
        out = _run(("dwdiff", "-P", "-w", "\x01", "-x", "\x02", "-y", "\x03", "-z", "\x04", left, right))
    return walk(read_wdiff(out))


def python_difflib(pair: Pair) -> Marked:
    """Ask difflib, over words."""
    a, b = pair.left.split(), pair.right.split()
    return walk(_opcodes(a, b))


def _opcodes(a: list[str], b: list[str]) -> Iterator[tuple[str, str]]:
    for tag, i, j, k, m in difflib.SequenceMatcher(None, a, b).get_opcodes():
        if tag == "equal":
            yield " ", " ".join(a[i:j])
        else:
            yield "-", " ".join(a[i:j])
            yield "+", " ".join(b[k:m])


def google(pair: Pair) -> Marked:
    """Ask diff-match-patch, with its semantic cleanup and its usual clock."""
    from diff_match_patch import diff_match_patch

    engine = diff_match_patch()
    diffs = engine.diff_main(pair.left, pair.right)
    engine.diff_cleanupSemantic(diffs)
    return walk(({-1: "-", 0: " ", 1: "+"}[kind], text) for kind, text in diffs)


def walk(parts: Iterable[tuple[str, str]]) -> Marked:
    """Turn a run of kept, deleted and inserted pieces into the stretches that are marked on each side."""
    at = [0, 0]
    marked: Marked = ([], [])
    for sign, text in parts:
        n = len(letter_places(text))
        for side, mark in enumerate("-+"):
            if sign == mark:
                marked[side].append((at[side], at[side] + n))
            if sign in (mark, " "):
                at[side] += n
    return marked


def _run(command: tuple[str, ...]) -> str:
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    return subprocess.run(command, capture_output=True, check=False, env=environment).stdout.decode("utf-8", "replace")


class _files:  # noqa: N801 - reads as a statement
    """Write a pair to two files for as long as they are needed."""

    def __init__(self, pair: Pair) -> None:
        self._pair = pair
        self._folder = tempfile.TemporaryDirectory()

    def __enter__(self) -> tuple[str, str]:
        names = [Path(self._folder.name) / n for n in ("left.txt", "right.txt")]
        for path, text in zip(names, (self._pair.left, self._pair.right), strict=True):
            path.write_text(text, encoding="utf-8")
        return str(names[0]), str(names[1])

    def __exit__(self, *_: object) -> None:
        self._folder.cleanup()


def rivals() -> dict[str, Callable[[Pair], Marked]]:
    """Return the rivals that are installed."""
    out: dict[str, Callable[[Pair], Marked]] = {}
    if shutil.which("git"):
        out |= {"git --word-diff": git, "git --histogram, words": git_words}
    if shutil.which("wdiff"):
        out["wdiff"] = wdiff
    if shutil.which("dwdiff"):
        out["dwdiff"] = dwdiff
    out["difflib, words"] = python_difflib
    out["diff-match-patch"] = google
    return out


def touched(spans: Iterable[Span], start: int, end: int) -> bool:
    """Whether one of the spans shares a character with start..end."""
    return any(a < end and start < b for a, b in spans)


class Marks:
    """Spans that are asked often whether they touch a word."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(s for s in spans if s[0] < s[1])
        self._starts = [a for a, _ in self._spans]
        self._reach = list(_running_max(b for _, b in self._spans))

    def touch(self, start: int, end: int) -> bool:
        k = bisect_right(self._starts, end - 1)
        return k > 0 and self._reach[k - 1] > start


def _running_max(values: Iterable[int]) -> Iterator[int]:
    most = 0
    for v in values:
        most = max(most, v)
        yield most

"""Cut a source into the lines that hold text, cleaned of white space that is no text. Never joins them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from viewer.loading.source import BYTE_ORDER_MARK, Source, is_blank

# What is trimmed from the ends of a line. A no-break space and its kin are text and stay.
TRIMMED = " \t" + BYTE_ORDER_MARK

# What has to change inside a line: several spaces in a row, a tab, a stray byte order mark.
_UNCLEAN = re.compile(f"[{TRIMMED}]{{2,}}|[\t{BYTE_ORDER_MARK}]")

# The columns a tab is worth where indentation is measured.
_TAB = 4


@dataclass(slots=True)
class Cut:
    """The lines with text of a plain source, in columns: cleaned text, source offset, indentation, blank line after.

    `bends` and `raws` are of the lines that had to be cleaned: where the source runs on, and how they stood there.
    """

    texts: list[str] = field(default_factory=list)
    sources: list[int] = field(default_factory=list)
    indents: list[int] = field(default_factory=list)
    gaps: list[bool] = field(default_factory=list)
    bends: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    raws: dict[int, str] = field(default_factory=dict)

    def taken(self, lines: list[int]) -> Cut:
        """Return some of the lines, in any order; a gap stays behind the line that it stood behind."""
        number = {n: new for new, n in enumerate(lines)}
        return Cut(
            texts=[self.texts[n] for n in lines],
            sources=[self.sources[n] for n in lines],
            indents=[self.indents[n] for n in lines],
            gaps=[self.gaps[n] for n in lines],
            bends={number[n]: bends for n, bends in self.bends.items() if n in number},
            raws={number[n]: raw for n, raw in self.raws.items() if n in number},
        )

    def with_more(self, other: Cut) -> Cut:
        """Return these lines with others behind them."""
        count = len(self.texts)
        return Cut(
            self.texts + other.texts,
            self.sources + other.sources,
            self.indents + other.indents,
            self.gaps + other.gaps,
            self.bends | {count + n: bends for n, bends in other.bends.items()},
            self.raws | {count + n: raw for n, raw in other.raws.items()},
        )


def cut(source: Source) -> Cut:
    """Return the lines of a plain text that hold text; a run of blank lines is a gap after the line before it."""
    text = source.text
    raw, starts = source.line_texts, source.starts
    bare = [line.strip(TRIMMED) for line in raw]
    kept = [k for k, line in enumerate(bare) if line and (line[0].isprintable() or not is_blank(line))]
    out = Cut(
        texts=[bare[k] for k in kept],
        sources=[starts[k] for k in kept],
        indents=[0] * len(kept),
        gaps=[after - before > 1 for before, after in pairwise([*kept, len(raw)])],
    )
    for n, k in enumerate(kept):
        if raw[k][0] != bare[k][0]:
            _set_in(out, n, raw[k])
    if _may_be_unclean(text):
        _clean_lines(out)
    return out


def _set_in(out: Cut, n: int, raw: str) -> None:
    """Note the indentation of a line."""
    indent = len(raw) - len(raw.lstrip(TRIMMED))
    out.sources[n] += indent
    out.indents[n] = len(raw[:indent].replace(BYTE_ORDER_MARK, "").expandtabs(_TAB))


def _may_be_unclean(text: str) -> bool:
    """Whether anything inside a line may have to change. Asked so because it is quick."""
    return "  " in text or "\t" in text or BYTE_ORDER_MARK in text


def _clean_lines(out: Cut) -> None:
    for n, line in enumerate(out.texts):
        if _may_be_unclean(line):
            out.raws[n] = line
            out.texts[n], out.bends[n] = clean(line, out.sources[n])


def clean(text: str, at: int) -> tuple[str, list[tuple[int, int]]]:
    """Collapse spaces and tabs to one space and drop byte order marks.

    `at` is the source offset of the text. Returns the bends as compose.Lines has them.
    """
    pieces: list[str] = []
    bends: list[tuple[int, int]] = []
    length = done = 0
    for match in _UNCLEAN.finditer(text):
        pieces.append(text[done : match.start()])
        length += len(pieces[-1])
        if match.group().strip(BYTE_ORDER_MARK):
            pieces.append(" ")
            length += 1
        done = match.end()
        bends.append((length, at + done))
    pieces.append(text[done:])
    return "".join(pieces), bends

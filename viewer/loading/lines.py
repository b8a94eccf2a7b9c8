"""Cut a source into the lines that hold text, cleaned of white space that is no text. Never joins them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from viewer.loading.source import BYTE_ORDER_MARK, Source, is_blank

# What is trimmed from the ends of a line. A no-break space and its kin are text and stay.
TRIMMED = " \t" + BYTE_ORDER_MARK

# What has to change inside a line: several spaces in a row, a tab, a stray byte order mark.
_UNCLEAN = re.compile(f"[{TRIMMED}]{{2,}}|[\t{BYTE_ORDER_MARK}]")

# The columns a tab is worth where indentation is measured.
_TAB = 4


@dataclass(slots=True)
class Cut:
    """The lines with text of a plain source, in columns: cleaned text, source offset, indentation, blank line after."""

    texts: list[str] = field(default_factory=list)
    sources: list[int] = field(default_factory=list)
    indents: list[int] = field(default_factory=list)
    gaps: list[bool] = field(default_factory=list)
    bends: dict[int, list[tuple[int, int]]] = field(default_factory=dict)


def cut(source: Source) -> Cut:
    """Return the lines of a plain text that hold text; a run of blank lines is a gap after the line before it."""
    out = Cut()
    text = source.text
    unclean = _UNCLEAN.search(text) is not None
    for start, stop in source.lines:
        raw = text[start:stop]
        line = raw.strip(TRIMMED)
        if not line or (not line[0].isprintable() and is_blank(line)):
            if out.gaps:
                out.gaps[-1] = True
            continue
        indent = 0 if raw[0] == line[0] else len(raw) - len(raw.lstrip(TRIMMED))
        if unclean and _UNCLEAN.search(line):
            line, bends = clean(line, start + indent)
            out.bends[len(out.texts)] = bends
        out.texts.append(line)
        out.sources.append(start + indent)
        out.indents.append(indent and len(raw[:indent].replace(BYTE_ORDER_MARK, "").expandtabs(_TAB)))
        out.gaps.append(False)
    return out


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

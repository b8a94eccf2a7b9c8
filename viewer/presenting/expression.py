"""A reader's regular expression, made such that asking it of a text has an end. Looks for nothing.

The library ends a search that takes too long; what is told here it does before it looks at its clock, or before it
searches at all, and the whole program waits meanwhile.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

# The library makes a table of letters that stand in a row, in time that grows with the third power of their number and
# that no patience ends: 0.3 s for 1,000 times one letter, 44 s for 5,000. Of more letters than this it is asked in
# several pieces.
_ROW = 50
# It writes out what is to stand there so often at least: `a{100000}` a hundred thousand times, in 30 ms, and
# `((a{200}b){200}c){200}` in 2.4 s and 2 GB. So many parts it is given at most.
_MOST_PARTS = 50_000

_PART = re.compile(
    r"""
    (?P<aside> \(\?\#[^)]*\)? )
  | (?P<open> \((?:\?(?: P?<\w+> | P[=>&]\w+ | <?[=!] | [|:>] | [\w-]+:? ))? )
  | (?P<letter> \\(?: [tnrfva] | x[\da-fA-F]{2} | u[\da-fA-F]{4} | U[\da-fA-F]{8} | N\{[^}]*\} | [^\w] )
      | [^\\\[\](){}*+?|.^$\#] )
  | (?P<count> \{(?P<least>\d+)(?:,\d*)?\} )
  | (?P<other> \\[pP]\{[^}]*\} | \\. | \[\^?\]?(?:\\.|[^\]\\])*\] | . )
    """,
    re.VERBOSE | re.DOTALL,
)


def is_endless(source: str) -> bool:
    """Whether an expression is longer than can be waited for, once all that has a number is written out."""
    parts = [0]
    last = 0
    for part in _PART.finditer(source):
        if part["count"]:
            times = min(int(part["least"][:9]), _MOST_PARTS + 1)
            parts[-1] += last * max(0, times - 1)
        elif part["open"]:
            parts.append(0)
        elif part[0] == ")" and len(parts) > 1:
            last = parts.pop()
            parts[-1] += last
        else:
            last = 1
            parts[-1] += 1
        if parts[-1] > _MOST_PARTS:
            return True
    return False


def in_pieces(source: str) -> str:
    """Return an expression that finds the same, with none but short rows of letters."""
    if len(source) <= _ROW:
        return source
    out: list[str] = []
    row: list[str] = []
    for part in _PART.finditer(source):
        if part["letter"]:
            row.append(part[0])
            continue
        last = [row.pop()] if row and part[0][0] in "*+?{" else []  # of a row, the last letter alone is repeated
        out += (*pieces(row), *last, part[0])
        row = []
    return "".join((*out, *pieces(row)))


def pieces(row: Sequence[str]) -> Iterator[str]:
    """Yield letters in a row, each as an expression has it, in pieces that are short enough."""
    if len(row) <= _ROW:
        yield from row
        return
    for start in range(0, len(row), _ROW):
        yield f"(?>{''.join(row[start : start + _ROW])})"

"""Find tables set with spaces or tabs in plain text: neighbouring lines with gutters in common.

In a table every wide space of every line lies in a gutter that runs through all its lines. In justified lines and
after full stops wide spaces stand anywhere, and newspaper columns hold running text: none of them is a table.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from viewer.loading.lines import Cut, clean

# What is set between two cells of a row, as in the tables of other formats. Its place is the gutter's.
CELL = " | "

_CELL = re.compile(r"\S+(?:[ \u00a0]\S+)*")
_TABBED = re.compile(r"[^\t]*\S")
_ITEM = re.compile(r"(?:[*\u2022\u2013-]|\(?\w{1,3}[.)])$")

# Two rows are a table if they have so many cells, or a gutter is so wide somewhere and no other line touches them; more
# rows are one by themselves.
_WIDE = 3
_CELLS = 3

# Cells of running text are longer than this on average; of two columns one is shorter than that.
_PROSE = 25
_SHORT = 14


@dataclass(slots=True)
class _Row:
    """A line as a row: its cells by the columns they cover, and as pieces of its raw text."""

    line: int
    cells: list[tuple[int, int]]
    pieces: list[tuple[int, str]]


@dataclass(slots=True)
class Tables:
    """The lines that are rows, each with its text and bends as Cut has them."""

    texts: dict[int, str] = field(default_factory=dict)
    bends: dict[int, list[tuple[int, int]]] = field(default_factory=dict)


def tables_of(cut: Cut, joined: Iterable[int], items: Iterable[int]) -> Tables:
    """Return the rows of tables. `joined` are lines whose gap is but a rule; `items` begin items of lists."""
    out = Tables()
    through, barred = set(joined), set(items)
    run: list[int] = []
    for n in sorted(cut.raws):
        if n in barred:
            continue
        if run and (n != run[-1] + 1 or (cut.gaps[n - 1] and n - 1 not in through)):
            _add_tables(out, cut, run)
            run = []
        run.append(n)
    _add_tables(out, cut, run)
    return out


def _add_tables(out: Tables, cut: Cut, run: list[int]) -> None:
    """Add the tables among lines that follow one another."""
    wide = [n for n in run if "   " in cut.raws[n] or "\t" in cut.raws[n]]
    if len(run) < 2 or len(wide) * 2 < len(run):  # noqa: PLR2004 - one line is no table
        return
    rows = [_row(cut, n) for n in run]
    first = 0
    while first < len(rows) - 1:
        last = _grown(rows, first)
        if last > first and _is_table(cut, rows[first : last + 1]):
            for row in rows[first : last + 1]:
                _add_row(out, cut, row)
        first = last + 1 if last > first else first + 1


def _row(cut: Cut, n: int) -> _Row:
    raw, indent = cut.raws[n], cut.indents[n]
    if "\t" in raw:
        pieces = [(m.end() - len(m.group().lstrip(" ")), m.group().lstrip(" ")) for m in _TABBED.finditer(raw)]
        places = [raw.count("\t", 0, at) for at, _ in pieces]
        # Each tab is a gutter of its own, wherever it leads to.
        return _Row(n, [(4 * p, 4 * p + 1) for p in places], pieces)
    found = [(m.start(), m.group()) for m in _CELL.finditer(raw)]
    if len(found) > 1 and _ITEM.match(found[0][1]):
        found[:2] = [(found[0][0], raw[found[0][0] : found[1][0] + len(found[1][1])])]
    return _Row(n, [(indent + at, indent + at + len(text)) for at, text in found], found)


def _grown(rows: list[_Row], first: int) -> int:
    """Return the last row of the table that begins at one, which is that row where it is no table."""
    covered = _covered(rows[first].cells)
    last = first
    for k in range(first + 1, len(rows)):
        more = covered | _covered(rows[k].cells)
        gutters = _gutters(more)
        if not gutters or not all(_parted(row, gutters) for row in rows[first : k + 1]):
            break
        covered, last = more, k
    return last


def _covered(cells: Iterable[tuple[int, int]]) -> int:
    """Return the columns that cells cover, as bits."""
    return sum((1 << end) - (1 << start) for start, end in cells)


def _gutters(covered: int) -> list[tuple[int, int]]:
    """Return the stretches of two and more columns that nothing covers, between columns that are covered."""
    bits = f"{covered:b}"[::-1]
    return [m.span() for m in re.finditer(r"(?<=1)00+(?=1)", bits)]


def _parted(row: _Row, gutters: list[tuple[int, int]]) -> bool:
    """Whether each wide space of a row holds a gutter, and the row has one."""
    spaces = [(a[1], b[0]) for a, b in zip(row.cells, row.cells[1:], strict=False)]
    return bool(spaces) and all(any(a <= start and end <= b for start, end in gutters) for a, b in spaces)


def _is_table(cut: Cut, rows: list[_Row]) -> bool:
    """Whether rows with common gutters are a table: enough of them, with cells that are not running text."""
    widest = max(b[0] - a[1] for row in rows for a, b in zip(row.cells, row.cells[1:], strict=False))
    if len(rows) == 2 and min(len(row.cells) for row in rows) < _CELLS:  # noqa: PLR2004
        first, last = rows[0].line, rows[1].line
        alone = (first == 0 or cut.gaps[first - 1]) and (last == len(cut.gaps) - 1 or cut.gaps[last])
        if widest < _WIDE or not alone:
            return False
    columns = max(len(row.cells) for row in rows)
    lengths = [[len(text) for _, text in row.pieces] for row in rows if len(row.cells) == columns]
    means = [sum(column) / len(lengths) for column in zip(*lengths, strict=True)]
    if columns == 2:  # noqa: PLR2004
        return bool(min(means) <= _SHORT)
    return sum(1 for mean in means if mean > _PROSE) < 2  # noqa: PLR2004


def _add_row(out: Tables, cut: Cut, row: _Row) -> None:
    at = cut.sources[row.line]
    text = ""
    bends: list[tuple[int, int]] = []
    for k, (offset, piece) in enumerate(row.pieces):
        if k:
            # The sign between two cells stands where the gutter does, which is white space.
            bends += [(len(text) + n, at + offset - 1) for n in range(len(CELL))]
            text += CELL
            bends.append((len(text), at + offset))
        cleaned, inside = clean(piece, at + offset)
        bends += [(len(text) + n, there) for n, there in inside]
        text += cleaned
    out.texts[row.line], out.bends[row.line] = text, bends

"""Gather formatted text into lines and blocks, each character with its place in the source. Knows no markup."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from enum import Enum
from itertools import pairwise

from viewer.loading.compose import Composed, Lines
from viewer.loading.lines import TRIMMED, clean
from viewer.loading.source import is_blank
from viewer.loading.spot import NOWHERE, Spot
from viewer.model import Role, Run, Style


class LineEnd(Enum):
    """How a line ends: the source merely goes on in the next, its author ended it, or its block ends."""

    SOFT = "soft"
    HARD = "hard"
    BLOCK = "block"


@dataclass(slots=True)
class FlowLine:
    """A finished line. Runs and bends count from its start."""

    text: str
    source: int
    bends: list[tuple[int, int]]
    runs: list[Run]
    role: Role
    level: int
    end: LineEnd = LineEnd.BLOCK
    spot: Spot = NOWHERE


@dataclass(slots=True)
class _Piece:
    text: str
    source: int
    style: Style
    link: str | None
    spot: Spot


@dataclass(slots=True)
class Flow:
    """A document on its way: text is added to a line, lines end, blocks end.

    `role`, `level` and `spot` are those of the lines to come; a line takes the spot at which its text begins.
    """

    lines: list[FlowLine] = field(default_factory=list)
    role: Role = Role.BODY
    level: int = 0
    spot: Spot = NOWHERE
    _pieces: list[_Piece] = field(default_factory=list)
    _formats: list[tuple[str, Style, str | None]] = field(default_factory=list)

    def open(self, name: str, style: Style = Style.PLAIN, link: str | None = None) -> None:
        """Begin a formatting, which lasts until it is closed by its name or the block ends."""
        self._formats.append((name, style, link))

    def close(self, name: str) -> None:
        """End the innermost formatting of that name, if there is one."""
        for k in range(len(self._formats) - 1, -1, -1):
            if self._formats[k][0] == name:
                del self._formats[k]
                return

    def add(self, text: str, source: int = 0) -> None:
        """Add text that stands at an offset of the source; white space collapses as it does on a page."""
        if not text:
            return
        style = Style.PLAIN
        link = None
        for _, adds, target in self._formats:
            style |= adds
            link = target if target is not None else link
        cleaned, bends = clean(text, source)
        if cleaned.startswith(" ") and (not self._pieces or self._pieces[-1].text.endswith(" ")):
            bends = [(offset - 1, at) for offset, at in bends]
            cleaned, source = cleaned[1:], source + 1
        edges = [(0, source), *bends, (len(cleaned), 0)]
        for (start, at), (stop, _) in pairwise(edges):
            if stop > max(start, 0):
                self._pieces.append(_Piece(cleaned[max(start, 0) : stop], at - min(start, 0), style, link, self.spot))

    @property
    def has_text(self) -> bool:
        """Whether the line that is open holds any text."""
        return any(not is_blank(p.text) for p in self._pieces)

    def end_line(self, end: LineEnd) -> None:
        """End the line; two ends by hand in a row are the end of a block."""
        while self._pieces and not self._pieces[-1].text.rstrip(TRIMMED):
            self._pieces.pop()
        if all(is_blank(p.text) for p in self._pieces):
            self._pieces = []
            self._end_blank(end)
            return
        self._pieces[-1].text = self._pieces[-1].text.rstrip(TRIMMED)
        self.lines.append(self._line(end))
        self._pieces = []

    def end_block(self) -> None:
        """End the block and all formatting in it."""
        self.end_line(LineEnd.BLOCK)
        self._formats.clear()

    def _end_blank(self, end: LineEnd) -> None:
        """Let an empty line tell of the one before it: a block's end counts, and so does a second end by hand."""
        if not self.lines:
            return
        before = self.lines[-1]
        if end is LineEnd.BLOCK or (end is LineEnd.HARD and before.end is LineEnd.HARD):
            before.end = LineEnd.BLOCK
        elif end is LineEnd.HARD and before.end is LineEnd.SOFT:
            before.end = LineEnd.HARD

    def _line(self, end: LineEnd) -> FlowLine:
        at = 0
        runs: list[Run] = []
        bends: list[tuple[int, int]] = []
        for piece in self._pieces:
            bends.append((at, piece.source))
            if piece.style or piece.link is not None:
                _extend(runs, Run(at, at + len(piece.text), piece.style, piece.link))
            at += len(piece.text)
        text = "".join(p.text for p in self._pieces)
        trimmed = [t for r in runs if (t := _trimmed(r, text))]
        first = self._pieces[0]
        return FlowLine(text, first.source, bends[1:], trimmed, self.role, self.level, end, first.spot)


def to_columns(flow: Flow) -> Lines:
    """Return the lines as the columns that are composed."""
    return Lines(
        texts=[line.text for line in flow.lines],
        sources=[line.source for line in flow.lines],
        bends={k: line.bends for k, line in enumerate(flow.lines) if line.bends},
        roles=[(line.role, line.level) for line in flow.lines],
    )


def runs_of(flow: Flow, composed: Composed) -> tuple[Run, ...]:
    """Return the runs of the whole text: alike ones are one, across the joint of two joined lines too."""
    glued = {(j.start, j.end) for j in composed.joints if not j.is_break}
    out: list[Run] = []
    for line, start in zip(flow.lines, composed.starts, strict=True):
        for r in line.runs:
            _extend(out, Run(r.start + start, r.end + start, r.style, r.link), glued)
    return tuple(out)


def _extend(runs: list[Run], run: Run, glued: Collection[tuple[int, int]] = ()) -> None:
    """Append a run, or lengthen the last where nothing parts the two."""
    last = runs[-1] if runs else None
    if (
        last
        and (last.style, last.link) == (run.style, run.link)
        and (last.end == run.start or (last.end, run.start) in glued)
    ):
        runs[-1] = Run(last.start, run.end, last.style, last.link)
    else:
        runs.append(run)


def _trimmed(run: Run, text: str) -> Run | None:
    """Take spaces at the ends of a run out of it: nobody sees how they are set."""
    inside = text[run.start : run.end]
    start = run.start + len(inside) - len(inside.lstrip(TRIMMED))
    end = run.start + len(inside.rstrip(TRIMMED))
    return Run(start, end, run.style, run.link) if start < end else None

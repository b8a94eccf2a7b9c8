"""Set lines into the text of a Document: separators, offsets, joints, the way back. Never weighs what it sets."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from viewer.loading.source import Source
from viewer.loading.spot import Spot
from viewer.model import PARAGRAPH_BREAK, Joints, Paragraph, Role, SourceMap
from viewer.piecewise import joined


@dataclass(slots=True)
class Lines:
    """The lines that hold text, in columns: a line's text as it will stand, and the source offset of its start.

    `bends` are, by line, the places inside it from where on the source runs on elsewhere: (offset in the line,
    source offset). `roles` are role and heading level by line, or nothing where all is body. `spots` are where the
    lines stood in a source whose text is not at hand; then offsets of it mean nothing.
    """

    texts: list[str]
    sources: list[int]
    bends: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    roles: list[tuple[Role, int]] | None = None
    spots: list[Spot] | None = None


@dataclass(slots=True)
class Joins:
    """What is between each line and the next, in columns as model.Joint has them."""

    weights: list[float]
    certain: list[bool]
    glues: list[str]
    hyphens: list[int]

    @property
    def breaks(self) -> list[bool]:
        """Whether a paragraph ends at each join."""
        return [c or w > 0 for c, w in zip(self.certain, self.weights, strict=True)]


@dataclass(slots=True)
class Composed:
    """The parts of a Document that follow from its lines, and the text offset at which each line begins."""

    text: str
    starts: list[int]
    paragraphs: tuple[Paragraph, ...]
    joints: Joints
    hyphens: tuple[int, ...]
    source_map: SourceMap


def compose(source: Source, lines: Lines, joins: Joins) -> Composed:
    """Set the lines one after the other."""
    breaks = joins.breaks
    separators = [PARAGRAPH_BREAK if b else g for b, g in zip(breaks, joins.glues, strict=True)]
    pieces = [""] * (len(lines.texts) + len(separators))
    pieces[0::2], pieces[1::2] = lines.texts, separators
    edges = list(accumulate(map(len, pieces), initial=0))
    starts, ends = edges[0:-1:2], edges[1::2]
    source_map = SourceMap(*_pieces(lines, starts), source.line_starts, source.page_starts)
    joints = Joints(
        start=array("i", ends[:-1]),
        end=array("i", starts[1:]),
        is_break=array("b", breaks),
        weight=array("d", joins.weights),
        certain=array("b", joins.certain),
        spaced=array("b", map(bool, joins.glues)),
    )
    return Composed(
        text=joined(pieces),
        starts=starts,
        paragraphs=_paragraphs(lines, starts, ends, breaks, source_map),
        joints=joints,
        hyphens=tuple(ends[k] - 1 for k in joins.hyphens),
        source_map=source_map,
    )


def _pieces(lines: Lines, starts: list[int]) -> tuple[array[int], array[int]]:
    """Return the pieces of the source map: one a line, and one a bend."""
    if not lines.bends:
        return array("i", starts), array("i", lines.sources)
    text, source = array("i"), array("i")
    for k, (start, at) in enumerate(zip(starts, lines.sources, strict=True)):
        text.append(start)
        source.append(at)
        for offset, bend in lines.bends.get(k, ()):
            text.append(start + offset)
            source.append(bend)
    return text, source


def _paragraphs(
    lines: Lines, starts: Sequence[int], ends: Sequence[int], breaks: Sequence[bool], way: SourceMap
) -> tuple[Paragraph, ...]:
    last_lines = [k for k, is_break in enumerate(breaks) if is_break]
    firsts = [0, *(k + 1 for k in last_lines)]
    lasts = [*last_lines, len(starts) - 1]
    return tuple(
        _paragraph(lines, (first, last), starts[first], ends[last], way)
        for first, last in zip(firsts, lasts, strict=True)
    )


def _paragraph(lines: Lines, at: tuple[int, int], start: int, end: int, way: SourceMap) -> Paragraph:
    """Return the paragraph of the lines at[0]..at[1], which stands at start..end of the text."""
    first, last = at
    role, level = lines.roles[first] if lines.roles else (Role.BODY, 0)
    if lines.spots is not None:
        spot = lines.spots[first]
        return Paragraph(start, end, role, spot.lines_to(lines.spots[last]), spot.page, level, spot.place)
    begins = bisect_right(way.line_starts, lines.sources[first])
    bends = last in lines.bends
    closes = bisect_right(way.line_starts, (way.offset(end - 1) or 0) if bends else lines.sources[last])
    return Paragraph(start, end, role, (begins, max(begins, closes)), level=level)

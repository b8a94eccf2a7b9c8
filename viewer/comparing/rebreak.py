"""Move the uncertain paragraph breaks of a document, and every offset with them."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from viewer.model import PARAGRAPH_BREAK, Document, Joints, Paragraph, Run, SourceMap

Offsets = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]
Break = tuple[int, int]


def shift_for(document: Document, chosen: Mask) -> Shift | None:
    """Return how a document changes that has breaks at the chosen joints, or None where it does not."""
    joints = document.joints
    toggled = ~flags(joints.certain) & (flags(joints.is_break) != chosen)
    return Shift(document, np.flatnonzero(toggled)) if toggled.any() else None


def flags(column: array[int]) -> Mask:
    """Return a column of flags as an array."""
    return np.frombuffer(column, np.int8).astype(np.bool_)


class Shift:
    """The new text after some joints were toggled, and the way from an old offset to the new one."""

    def __init__(self, document: Document, toggled: npt.NDArray[np.int64]) -> None:
        joints = document.joints
        start, self.old = (np.frombuffer(c, np.int32)[toggled].astype(np.int64) for c in (joints.start, joints.end))
        spaced, was_break = flags(joints.spaced)[toggled], flags(joints.is_break)[toggled]
        width = np.where(was_break, spaced, len(PARAGRAPH_BREAK))
        self.toggled = toggled
        self.by = np.cumsum(width - (self.old - start))
        self.inside_words = bool((~spaced).any())
        between = [PARAGRAPH_BREAK if n > 1 else " " * n for n in width.tolist()]
        self.text = _respaced(document.text, start.tolist(), self.old.tolist(), between)

    def __call__(self, offsets: npt.ArrayLike) -> Offsets:
        """Return the new offsets. An offset at the end of a separator moves with what follows it."""
        return _moved(np.asarray(offsets, np.int64), self.old, self.by)

    def ends(self, offsets: npt.ArrayLike) -> Offsets:
        """Return new exclusive ends: each stays with the character before it."""
        old = np.asarray(offsets, np.int64)
        return np.where(old > 0, self(old - 1) + 1, 0)

    def back(self, offsets: npt.ArrayLike) -> Offsets:
        """Return the old offsets of new ones."""
        return _moved(np.asarray(offsets, np.int64), self.old + self.by, -self.by)


def _moved(offsets: Offsets, edges: Offsets, by: Offsets) -> Offsets:
    """Move each offset by what stands for the last edge at or before it."""
    return offsets + np.concatenate(([0], by))[np.searchsorted(edges, offsets, "right")]


def _respaced(text: str, starts: list[int], ends: list[int], between: list[str]) -> str:
    pieces: list[str] = []
    at = 0
    for start, end, new in zip(starts, ends, between, strict=True):
        pieces += (text[at:start], new)
        at = end
    return "".join([*pieces, text[at:]])


def rebroken(document: Document, shift: Shift) -> Document:
    """Return the document as the shift makes it."""
    joints = _joints(document, shift)
    way = document.source_map
    return replace(
        document,
        text=shift.text,
        joints=joints,
        hyphens=tuple(shift(document.hyphens).tolist()),
        runs=_runs(document, shift, joints),
        paragraphs=_paragraphs(document, shift, joints),
        source_map=SourceMap(_ints(shift(way.text)), way.source, way.line_starts, way.page_starts),
    )


def _ints(values: npt.NDArray[np.integer]) -> array[int]:
    return array("i", values.astype(np.int32).tobytes())


def _joints(document: Document, shift: Shift) -> Joints:
    old = document.joints
    is_break = flags(old.is_break)
    is_break[shift.toggled] = ~is_break[shift.toggled]
    start = shift.ends(np.frombuffer(old.start, np.int32))
    width = np.frombuffer(old.end, np.int32) - np.frombuffer(old.start, np.int32)
    width[shift.toggled] = np.where(
        is_break[shift.toggled], len(PARAGRAPH_BREAK), flags(old.spaced)[shift.toggled].astype(np.int32)
    )
    return Joints(
        _ints(start),
        _ints(start + width),
        array("b", is_break.astype(np.int8).tobytes()),
        old.weight,
        old.certain,
        old.spaced,
    )


def _runs(document: Document, shift: Shift, joints: Joints) -> tuple[Run, ...]:
    """Move the runs, and part those that a new break would cross."""
    if not document.runs:
        return ()
    breaks = [(j.start, j.end) for j in joints if j.is_break]
    ends_of_breaks = [end for _, end in breaks]
    firsts = shift([r.start for r in document.runs]).tolist()
    ends = shift.ends([r.end for r in document.runs]).tolist()
    runs: list[Run] = []
    for r, first, end in zip(document.runs, firsts, ends, strict=True):
        start = first
        k = bisect_right(ends_of_breaks, start)
        while k < len(breaks) and breaks[k][0] < end:
            if start < breaks[k][0]:
                runs.append(replace(r, start=start, end=breaks[k][0]))
            start = breaks[k][1]
            k += 1
        if start < end:
            runs.append(replace(r, start=start, end=end))
    return _merged(runs, joints)


def _merged(runs: list[Run], joints: Joints) -> tuple[Run, ...]:
    """Join runs that a removed break had parted: alike, and nothing but a joint between them."""
    glued = {(j.start, j.end) for j in joints if not j.is_break}
    out: list[Run] = []
    for r in runs:
        last = out[-1] if out else None
        if last and (last.style, last.link) == (r.style, r.link) and (last.end, r.start) in glued:
            out[-1] = replace(last, end=r.end)
        else:
            out.append(r)
    return tuple(out)


def _paragraphs(document: Document, shift: Shift, joints: Joints) -> tuple[Paragraph, ...]:
    """Cut the text at the breaks; each piece keeps what is known of the old paragraph it begins in."""
    old = document.paragraphs
    breaks = _breaks(document, shift, joints)
    starts = np.concatenate((shift([old[0].start]), [end for _, end in breaks])).astype(np.int64)
    ends = np.concatenate(([start for start, _ in breaks], shift.ends([old[-1].end]))).astype(np.int64)
    firsts, lasts = shift.back(starts), shift.back(ends - 1)
    starts_old = [p.start for p in old]
    was = (np.searchsorted(starts_old, firsts, "right") - 1).tolist()
    was_last = (np.searchsorted(starts_old, lasts, "right") - 1).tolist()
    way = document.source_map
    lines = _lines(way, firsts, lasts) if len(way.text) else None
    pages = _numbers(way, way.page_starts, firsts).tolist() if len(way.page_starts) else None
    out: list[Paragraph] = []
    for n, (start, end) in enumerate(zip(starts.tolist(), ends.tolist(), strict=True)):
        p = old[was[n]]
        known = lines and p.lines is not None and old[was_last[n]].lines is not None
        page = pages[n] if pages and p.page is not None else p.page
        out.append(Paragraph(start, end, p.role, lines[n] if lines and known else p.lines, page, p.level, p.place))
    return tuple(out)


def _breaks(document: Document, shift: Shift, joints: Joints) -> list[Break]:
    """Return all breaks of the new text: at joints, and those that no joint may move."""
    movable = set(np.frombuffer(document.joints.start, np.int32)[~flags(document.joints.certain)].tolist())
    fixed = [(a.end, b.start) for a, b in pairwise(document.paragraphs) if a.end not in movable]
    is_break = flags(joints.is_break)
    at = (np.frombuffer(c, np.int32)[is_break].tolist() for c in (joints.start, joints.end))
    kept = zip(shift.ends([a for a, _ in fixed]).tolist(), shift([b for _, b in fixed]).tolist(), strict=True)
    return sorted({*zip(*at, strict=True), *kept})


def _lines(way: SourceMap, firsts: Offsets, lasts: Offsets) -> list[tuple[int, int]]:
    """Return the first and the last source line of stretches of the text, from 1."""
    numbers = (_numbers(way, way.line_starts, at).tolist() for at in (firsts, lasts))
    return list(zip(*numbers, strict=True))


def _numbers(way: SourceMap, starts: Sequence[int], offsets: Offsets) -> Offsets:
    """Return the source lines (or pages) with these starts of offsets of the text: SourceMap.place for many at once."""
    text, source = np.asarray(way.text, np.int64), np.asarray(way.source, np.int64)
    k = np.maximum(np.searchsorted(text, offsets, "right") - 1, 0)
    here = source[k] + np.maximum(offsets - text[k], 0)
    following = np.append(source[1:], np.iinfo(np.int64).max)[k]
    here = np.where(following >= source[k], np.minimum(here, following), here)
    return np.asarray(np.searchsorted(np.asarray(starts, np.int64), here, "right"), np.int64)

"""Move the uncertain paragraph breaks of a document, and every offset with them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection
from dataclasses import replace

from viewer.model.document import PARAGRAPH_BREAK, Document, Joint, Paragraph, Run, SourceMap


def rebreak(document: Document, breaks: Collection[int]) -> Document:
    """Return the document with paragraph breaks at just those joints (indexes), besides the certain ones."""
    chosen = set(breaks)
    changed = [(n, j) for n, j in enumerate(document.joints) if not j.certain and j.is_break != (n in chosen)]
    if not changed:
        return document
    shift = _Shift(document, [j for _, j in changed])
    joints = tuple(
        _moved(j, shift.end(j.start), j.is_break if j.certain else n in chosen) for n, j in enumerate(document.joints)
    )
    return replace(
        document,
        text=shift.text,
        joints=joints,
        hyphens=tuple(shift(h) for h in document.hyphens),
        runs=_runs(document, shift, joints),
        paragraphs=_paragraphs(document, shift, joints),
        source_map=SourceMap(
            tuple(shift(t) for t in document.source_map.text),
            document.source_map.source,
            document.source_map.line_starts,
        ),
    )


def _moved(joint: Joint, start: int, is_break: bool) -> Joint:
    """Return a joint at its new place. Made anew and not replaced: a book has a hundred thousand."""
    end = start + _width(joint, is_break)
    return Joint(start, end, is_break, joint.weight, joint.certain, joint.glue)


def _width(joint: Joint, is_break: bool) -> int:
    if joint.certain and not is_break:
        return joint.end - joint.start
    return len(PARAGRAPH_BREAK) if is_break else len(joint.glue)


class _Shift:
    """The new text, and the way from an old offset to the new one."""

    def __init__(self, document: Document, toggled: list[Joint]) -> None:
        pieces: list[str] = []
        self.old: list[int] = []
        self.by: list[int] = []
        at = by = 0
        for j in toggled:
            new = j.glue if j.is_break else PARAGRAPH_BREAK
            pieces += (document.text[at : j.start], new)
            at = j.end
            by += len(new) - (j.end - j.start)
            self.old.append(j.end)
            self.by.append(by)
        pieces.append(document.text[at:])
        self.text = "".join(pieces)

    def __call__(self, offset: int) -> int:
        """Return the new offset. An offset at the end of a separator moves with what follows it."""
        k = bisect_right(self.old, offset) - 1
        return offset + (self.by[k] if k >= 0 else 0)

    def end(self, offset: int) -> int:
        """Return the new offset of an exclusive end: it stays with the character before it."""
        return self(offset - 1) + 1 if offset else 0


def _runs(document: Document, shift: _Shift, joints: tuple[Joint, ...]) -> tuple[Run, ...]:
    """Move the runs, and part those that a new break would cross."""
    starts = [j.start for j in joints if j.is_break]
    ends = [j.end for j in joints if j.is_break]
    runs: list[Run] = []
    for r in document.runs:
        start, end = shift(r.start), shift.end(r.end)
        k = bisect_right(ends, start)
        while k < len(starts) and starts[k] < end:
            if start < starts[k]:
                runs.append(replace(r, start=start, end=starts[k]))
            start = ends[k]
            k += 1
        if start < end:
            runs.append(replace(r, start=start, end=end))
    return _merged(runs, joints)


def _merged(runs: list[Run], joints: tuple[Joint, ...]) -> tuple[Run, ...]:
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


def _paragraphs(document: Document, shift: _Shift, joints: tuple[Joint, ...]) -> tuple[Paragraph, ...]:
    """Cut the text at the breaks; each piece keeps what is known of the old paragraph it begins in."""
    starts_old = [p.start for p in document.paragraphs]
    spans: list[tuple[int, int]] = []
    at, end_of_text = shift(document.paragraphs[0].start), shift.end(document.paragraphs[-1].end)
    known = sorted(
        {(j.start, j.end) for j in joints if j.is_break}
        | {
            (shift.end(a.end), shift(b.start))
            for a, b in zip(document.paragraphs, document.paragraphs[1:], strict=False)
            if not _is_uncertain(document, a.end)
        }
    )
    for start, end in known:
        spans.append((at, start))
        at = end
    spans.append((at, end_of_text))
    old_of_new = _OldOffsets(shift)
    out: list[Paragraph] = []
    for start, end in spans:
        was = document.paragraphs[max(0, bisect_right(starts_old, old_of_new(start)) - 1)]
        was_end = document.paragraphs[max(0, bisect_right(starts_old, old_of_new(end - 1)) - 1)]
        lines = was.lines
        if lines is not None and document.source_map.text and was_end.lines is not None:
            first = document.source_map.place(old_of_new(start))
            last = document.source_map.place(old_of_new(end - 1))
            if first and last:
                lines = (first.line, last.line)
        out.append(replace(was, start=start, end=end, lines=lines))
    return tuple(out)


def _is_uncertain(document: Document, at: int) -> bool:
    """Whether the break at that offset is a joint that may be moved."""
    k = bisect_left(document.joints, at, key=lambda j: j.start)
    return k < len(document.joints) and document.joints[k].start == at and not document.joints[k].certain


class _OldOffsets:
    """The way from a new offset back to the old one."""

    def __init__(self, shift: _Shift) -> None:
        self._new = [shift(t) for t in shift.old]
        self._by = shift.by

    def __call__(self, offset: int) -> int:
        k = bisect_right(self._new, offset) - 1
        return offset - (self._by[k] if k >= 0 else 0)

"""Cut changed words where a mark of the other side shows the seam. Pure: units and gaps in, units out.

Words are aligned by themselves, and so

    the ship sank[-.-] [-Over-]{+in 1912. More than+} 1,500 people died

is correct, but the full stop stands on both sides, and the reader wants

    the ship sank{+ in 1912+}. [-Over-]{+More than+} 1,500 people died
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from viewer.comparing.marks import HYPHENS, fold_gap
from viewer.comparing.regions import Unit

# A number or a letter that counts a paragraph off. Single capitals are initials ("A. Smith") and do not count.
_MARKER = regex.compile(r"[(\[]?(?:\p{Nd}{1,3}[.)\]]|(?:[a-z]|[ivx]{1,5})[)\]]|[IVX]{2,5}[.)])[ \u00a0\t]+")

# In a stretch of more words the marks are part of what was rewritten.
_FEW = 4


def cut_at_marks(units: Sequence[Unit], gaps: tuple[Sequence[str], Sequence[str]]) -> list[Unit]:
    """Return the units with those cut in two where a mark at the edge of one side stands inside the other.

    `gaps` are, for each side, what stands before each word of the stretch, and behind its last.
    """
    out: list[Unit] = []
    for unit in units:
        out += _cut(unit, gaps)
    return out


def cut_at_equal_marks(units: Sequence[Unit], gaps: tuple[Sequence[str], Sequence[str]]) -> list[Unit]:
    """Return the units with those of a few words cut where the same mark stands in them on both sides.

    boat,’ said / raft,’ claimed: two words became others, and the marks between them stayed.
    """
    out: list[Unit] = []
    for i0, i1, j0, j1 in units:
        few = 1 < i1 - i0 <= _FEW and 1 < j1 - j0 <= _FEW
        places = [
            [k for k in range(a + 1, b) if _parts(g[k])] for g, a, b in zip(gaps, (i0, j0), (i1, j1), strict=True)
        ]
        if few and len(places[0]) == len(places[1]) == 1:
            i, j = places[0][0], places[1][0]
            if _marks(gaps[0][i]) == _marks(gaps[1][j]):
                out += [(i0, i, j0, j), (i, i1, j, j1)]
                continue
        out.append((i0, i1, j0, j1))
    return out


def _parts(gap: str) -> bool:
    """Whether a gap parts what stands around it: a hyphen joins."""
    return _marks(gap) not in ("", *HYPHENS)


def _cut(unit: Unit, gaps: tuple[Sequence[str], Sequence[str]]) -> list[Unit]:
    i0, i1, j0, j1 = unit
    if i0 == i1 or j0 == j1 or (i1 - i0 == 1 and j1 - j0 == 1):
        return [unit]
    for at_start in (True, False):
        edges = (gaps[0][i0], gaps[1][j0]) if at_start else (gaps[0][i1], gaps[1][j1])
        marks = _marks(edges[0]), _marks(edges[1])
        if marks[0] == marks[1]:
            continue
        j = _seam(gaps[1], j0, j1, marks[0], i1 - i0, at_start=at_start)
        if j is not None:
            return [(i0, i0, j0, j), (i0, i1, j, j1)] if at_start else [(i0, i1, j0, j), (i1, i1, j, j1)]
        i = _seam(gaps[0], i0, i1, marks[1], j1 - j0, at_start=at_start)
        if i is not None:
            return [(i0, i, j0, j0), (i, i1, j0, j1)] if at_start else [(i0, i, j0, j1), (i, i1, j1, j1)]
    return [unit]


def _seam(gaps: Sequence[str], first: int, end: int, marks: str, wanted: int, *, at_start: bool) -> int | None:
    """Return the word before which the marks stand inside a stretch, so that the part kept has about `wanted` words."""
    found = [k for k in range(first + 1, end) if _marks(gaps[k]) == marks] if marks else []
    return min(found, key=lambda k: abs((end - k if at_start else k - first) - wanted), default=None)


def _marks(gap: str) -> str:
    return fold_gap(gap).strip()


def marker_end(text: str, start: int, end: int) -> int:
    """Return where the marker of a list ends that a paragraph begins with, or `start` where there is none."""
    found = _MARKER.match(text, start, end)
    return found.end() if found else start

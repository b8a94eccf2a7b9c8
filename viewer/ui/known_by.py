"""By what a comparison is known again, whose work was laid aside, in whichever order its texts are. Shows nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path

from viewer.model import Comparison, Side
from viewer.presenting.review import exchanged, fingerprints
from viewer.sessions import SUFFIX, Remarks, Session, SessionSide, noted_before
from viewer.ui.laying_aside import laid_aside_folder
from viewer.ui.sources import Loaded


def lies_at(file: Path | None, sides: Mapping[Side, SessionSide]) -> Path:
    """Return where the work on a comparison lies."""
    places = [[one.path, one.address, one.sha256 or ""] for one in sides.values()]
    known = sorted(places) if file is None else [str(file.absolute())]
    digest = blake2b(json.dumps(known).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
    return laid_aside_folder() / f"{digest}{SUFFIX}"


def known_by(loaded: Loaded) -> SessionSide:
    """Return what a side is known by."""
    source = loaded.source
    path = str(source.path.absolute()) if source.path is not None else ""
    return as_known(SessionSide(path=path, address=source.address, sha256=loaded.document.sha256))


def as_known(side: SessionSide) -> SessionSide:
    """Return what a side of a session is known by: its place, or the fingerprint of what was pasted."""
    pasted = not side.path and not side.address
    return SessionSide(path=side.path, address=side.address, sha256=side.sha256 if pasted else None)


def is_turned(one: Mapping[Side, SessionSide], other: Mapping[Side, SessionSide]) -> bool:
    """Whether what is left in one is right in the other."""
    return one != other and one == {side.other: known for side, known in other.items()}


def turned(work: Session, comparison: Comparison) -> Session:
    """Return work that was done with the sides exchanged as it is in this comparison."""
    before = noted_before(work.done)
    flipped, noted = comparison.flip(), {told for step in (work.remarks, *before) for told, *_ in step}
    names = exchanged(flipped, fingerprints(flipped), comparison, fingerprints(comparison), noted)

    def renamed(remarks: Remarks) -> Remarks:
        return tuple((names.get(told, told), done, note) for told, done, note in remarks)

    done = tuple(None if step is None else renamed(step) for step in work.done)
    return replace(work.flip(), remarks=renamed(work.remarks), done=done)

"""What was noted on a comparison before it came, found in the job that makes it, so that the window need not wait.

Shows nothing, and is no authority: what lies aside may be another until the comparison is shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.model import Side
from viewer.presenting.review import Remark, remarks_of, taken_over
from viewer.sessions import Remarks, Session
from viewer.ui.known_by import is_turned, known_by, lies_at, turned
from viewer.ui.laying_aside import NOTHING, Lain, found_ahead
from viewer.ui.resuming import Due
from viewer.ui.snapshot import as_shown
from viewer.ui.sources import Loaded

if TYPE_CHECKING:
    from viewer.ui.preparing import Prepared


@dataclass(frozen=True)
class Taken:
    """What a session tells as noted (`told`), by fingerprint: as it was, and as it is in force in a comparison.

    `here` is that by the number of the difference.
    """

    told: Remarks
    remarks: Mapping[str, Remark]
    in_force: Mapping[str, Remark]
    here: Mapping[int, Remark]


@dataclass(frozen=True)
class Ahead:
    """What lay at the place of a comparison, and `lies`: that with the sides as they are.

    `session` is that which brings the comparison, as it is in it.
    """

    session: Session | None
    place: Path
    lain: Lain
    lies: Session | None
    known: tuple[Taken, ...]

    def lain_at(self, place: Path) -> Lain:
        """Return what lay at a place, as far as it was looked up."""
        return self.lain if place == self.place else NOTHING

    def taken(self, told: Remarks) -> Taken | None:
        """Return what a session tells as noted, if that was taken ahead."""
        return next((one for one in self.known if one.told is told), None)


def look_ahead(sides: Mapping[Side, Loaded], prepared: Prepared, due: Due | None) -> Ahead:
    """Look up what was noted on a comparison, or in the session that brings it; safe beside the window's thread."""
    comparison = prepared.presenter.comparison
    known = {side: known_by(loaded) for side, loaded in sides.items()}
    session = as_shown(due.session, sides, comparison) if due is not None else None
    place = lies_at(due.file()[0] if due is not None and session is not None else None, known)
    lain = found_ahead(place)
    lies = lain.session
    if lies is not None and is_turned(lies.sides, known):
        lies = turned(lies, comparison)
    told = [session, due.read if due is not None else None] if session is not None else [lies]
    return Ahead(session, place, lain, lies, tuple(_taken(one.remarks, prepared) for one in told if one is not None))


def _taken(told: Remarks, prepared: Prepared) -> Taken:
    remarks = remarks_of(told)
    in_force = taken_over(remarks, prepared.presenter.comparison, prepared.told)
    numbers = prepared.numbers
    return Taken(told, remarks, in_force, {numbers[one]: r for one, r in in_force.items() if one in numbers})

"""Shows again what other runs of the program left open, so that one which ends the program is told from the others.

What never ended it is shown at once. What may have done so, for it was not yet shown when the program ended, is shown
by itself, each when the one before stands: so only the deadly one is tried a last time, and set aside.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from viewer.ui.kept import Kept
from viewer.ui.sessions import Sessions


class Restoring:
    """Knows what is being shown and what waits. `room` gives the sessions of a window that has nothing in it yet."""

    def __init__(self, room: Callable[[], Sessions]) -> None:
        self._room = room
        self._waiting: list[Kept] = []
        self._trying: set[Sessions] = set()

    def begin(self, kept: Sequence[Kept]) -> None:
        """Show again what was left, in its order."""
        self._waiting = [one for one in kept if one.tries]
        at_once = [one for one in kept if not one.tries] or self._taken()
        for one in at_once:
            self._show(one)

    def stop(self) -> None:
        """Leave what waits to the next start."""
        for one in self._waiting:
            one.lock.unlock()
        self._waiting = []

    def be_done(self, sessions: Sessions) -> None:
        """Go on behind one that is shown, that cannot be, or whose window was closed."""
        if sessions not in self._trying:
            return
        self._trying.remove(sessions)
        sessions.tried.disconnect(self.be_done)
        if not self._trying:
            for one in self._taken():
                self._show(one)

    def _taken(self) -> list[Kept]:
        """Take the next one that waits, if one does."""
        taken, self._waiting = self._waiting[:1], self._waiting[1:]
        return taken

    def _show(self, kept: Kept) -> None:
        sessions = self._room()
        self._trying.add(sessions)
        sessions.tried.connect(self.be_done)
        sessions.restore(kept)

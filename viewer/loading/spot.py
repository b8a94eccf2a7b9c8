"""Where a line stood in a source whose text is not at hand. Never an offset."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spot:
    """A line of the file, a page, or a place in words ("chapter 3, paragraph 12"): as much as the format tells."""

    line: int | None = None
    page: int | None = None
    place: str | None = None

    def lines_to(self, last: Spot) -> tuple[int, int] | None:
        """Return the first and last line of what begins here and ends there, where lines are known."""
        if self.line is None:
            return None
        return self.line, max(self.line, last.line or self.line)


NOWHERE = Spot()

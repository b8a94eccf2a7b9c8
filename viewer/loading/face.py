"""How a style sets letters, where one style stands over another. Knows no format."""

from __future__ import annotations

from dataclasses import dataclass

# Beside the formatting that a reader sees: text that none sees.
HIDDEN = 1 << 16


@dataclass(frozen=True, slots=True)
class Face:
    """How letters are set: what is on, among what is said at all. Both are values of model.Style, and HIDDEN."""

    on: int = 0
    said: int = 0

    def over(self, below: Face) -> Face:
        """Return this where it says something, and the other elsewhere."""
        return Face((below.on & ~self.said) | self.on, below.said | self.said)


PLAIN = Face()

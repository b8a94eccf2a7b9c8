"""How long work will take, from how long the same kind of work took on this machine. Has no clock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

# How much the newest measurement counts against all before it: a machine changes, a single run misleads.
_NEWEST = 0.3
# Beginning takes so long (in seconds), whatever the size: libraries and word lists are read, a process starts. Taken
# for speed, a first short article had a book compared in minutes that takes seconds.
_START = 0.4
# What took less (in seconds) says more about beginning than about speed.
_LEAST = 1.0


@dataclass(frozen=True, slots=True)
class Stage:
    """A part of some work: what is said of it (marked for translation), of what kind it is, and its size.

    The size is in whatever unit grows with the work, bytes or letters. Without a kind nothing is estimated.
    """

    words: str
    kind: str = ""
    size: int = 0


@dataclass
class Pace:
    """Sizes worked off in a second, by kind of work."""

    known: dict[str, float] = field(default_factory=dict)

    @classmethod
    def of(cls, known: Mapping[str, float]) -> Pace:
        """Return the pace that was kept."""
        return cls({kind: speed for kind, speed in known.items() if speed > 0})

    def seconds(self, stage: Stage) -> float | None:
        """Return how long a stage will take in seconds, or None where nothing is known of its kind."""
        speed = self.known.get(stage.kind)
        return _START + stage.size / speed if speed and stage.size else None

    def learn(self, stage: Stage, seconds: float) -> bool:
        """Take in how long a stage took; return whether that said anything."""
        if not stage.kind or not stage.size or seconds < _LEAST:
            return False
        speed, before = stage.size / (seconds - _START), self.known.get(stage.kind)
        self.known[stage.kind] = speed if before is None else before + _NEWEST * (speed - before)
        return True

"""Differences as a reader works through them: told by what they say, so that they are known again in another run."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from hashlib import blake2b

from viewer.model import Comparison, Difference, Side


@dataclass(frozen=True, slots=True)
class Remark:
    """What a reader noted of a difference: that it was looked at, and a note."""

    reviewed: bool = False
    note: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was noted."""
        return not self.reviewed and not self.note


def fingerprints(comparison: Comparison) -> list[str]:
    """Return each difference as it is told: a digest of its category and words, and its number among its doubles."""
    seen: Counter[str] = Counter()
    found = []
    for d in comparison.differences:
        digest = blake2b(_said(comparison, d).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
        found.append(f"{digest}-{seen[digest]}")
        seen[digest] += 1
    return found


def _said(comparison: Comparison, difference: Difference) -> str:
    words = ("" if difference.on(side) is None else comparison.text_of(difference, side) for side in Side)
    return "\x00".join((difference.category, *words))

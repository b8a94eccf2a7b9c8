"""What a reader settles by hand: which paragraphs face each other, and which belong to the article."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b

from viewer.model.document import Document


class Act(StrEnum):
    """What is settled: two paragraphs face each other or do not; one belongs to the article or to the page around."""

    ALIGN = "align"
    PART = "part"
    OUTSIDE = "outside"
    INSIDE = "inside"


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """A paragraph told by its words, so that it is found again when its text was read anew.

    `digest` is that of the words and what stands between them, however wrapped; `nth` counts, from 0, the paragraphs
    of the side that say the same.
    """

    digest: str
    nth: int = 0


@dataclass(frozen=True, slots=True)
class Settled:
    """One thing settled by hand. `ALIGN` and `PART` have both sides, the others at least one."""

    act: Act
    left: Passage | None = None
    right: Passage | None = None

    def flip(self) -> Settled:
        """Return the same seen from the other side."""
        return Settled(self.act, self.right, self.left)

    @property
    def key(self) -> tuple[str, Passage, Passage]:
        """What such settlements are ordered by."""
        return (self.act, self.left or _NONE, self.right or _NONE)


_NONE = Passage("")


def passages(document: Document) -> list[Passage]:
    """Return each paragraph of a document as it is told by hand, in order."""
    seen: Counter[str] = Counter()
    found = []
    for p in range(len(document.paragraphs)):
        digest = blake2b(" ".join(document.paragraph_text(p).split()).encode(), digest_size=8).hexdigest()
        found.append(Passage(digest, seen[digest]))
        seen[digest] += 1
    return found

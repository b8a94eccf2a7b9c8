"""What a reader settles by hand: which paragraphs face each other or belong to the article, what differences are."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b

from viewer.model.category import Category
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


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """One side of a difference, told by its words and the paragraph in which it begins.

    `words` is a digest of the words, however wrapped; `nth` counts, from 0, the differences between the two
    paragraphs that say the same on both sides, in the order of this side.
    """

    passage: Passage
    words: str
    nth: int = 0


@dataclass(frozen=True, slots=True)
class SettledCategory:
    """The category of a difference inside paragraphs that face each other. None: the one that comparing found."""

    category: Category | None
    left: Stretch
    right: Stretch

    def flip(self) -> SettledCategory:
        """Return the same seen from the other side."""
        return SettledCategory(self.category, self.right, self.left)

    @property
    def key(self) -> tuple[str, Stretch, Stretch]:
        """What such settlements are ordered by, apart from the others."""
        return (f"category {self.category or ''}", self.left, self.right)


@dataclass(frozen=True, slots=True, order=True)
class Saying:
    """What a side of a difference says, told by a digest that pays no heed to capitals, and by its length."""

    digest: str
    length: int


@dataclass(frozen=True, slots=True)
class SettledAlike:
    """The category of all differences that say the same as one. None: those that comparing found."""

    category: Category | None
    left: Saying
    right: Saying

    def flip(self) -> SettledAlike:
        """Return the same seen from the other side."""
        return SettledAlike(self.category, self.right, self.left)

    @property
    def key(self) -> tuple[str, Saying, Saying]:
        """What such settlements are ordered by, apart from the others."""
        return (f"alike {self.category or ''}", self.left, self.right)


Settlement = Settled | SettledCategory | SettledAlike

_NONE = Passage("")


def digest_of(words: str) -> str:
    """Return what words are told by: a digest that is the same however they are wrapped."""
    return blake2b(" ".join(words.split()).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def passages(document: Document) -> list[Passage]:
    """Return each paragraph of a document as it is told by hand, in order."""
    seen: Counter[str] = Counter()
    found = []
    for p in range(len(document.paragraphs)):
        digest = digest_of(document.paragraph_text(p))
        found.append(Passage(digest, seen[digest]))
        seen[digest] += 1
    return found


def paragraph_of(document: Document, passage: Passage) -> int | None:
    """Return which paragraph of a document is told so, if it has one."""
    alike = (n for n in range(len(document.paragraphs)) if digest_of(document.paragraph_text(n)) == passage.digest)
    return next((n for k, n in enumerate(alike) if k == passage.nth), None)


def passage_at(document: Document, paragraph: int) -> Passage:
    """Return one paragraph as it is told by hand, as `passages` does; the others are hardly looked at."""
    words = document.paragraph_text(paragraph).split()
    first = words[0] if words else ""
    before = (document.paragraph_text(p) for p in range(paragraph))
    nth = sum(text.lstrip().startswith(first) and text.split() == words for text in before)
    return Passage(digest_of(" ".join(words)), nth)

"""What a reader may choose about reading a source. What was chosen shapes the Document; its notes tell of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Changes(StrEnum):
    """Which text of a file with tracked changes is read: as it stands once all are accepted, or as it was."""

    ACCEPTED = "accepted"
    ORIGINAL = "original"


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """The choices that shape how one source is read. A format asks only for those that concern it.

    `encoding` wins over any guess. `whole_page` reads a web page from top to bottom, without looking for the article
    in it. `password` opens an encrypted document; it is shown and stored nowhere. `chapter` is one chapter of a
    book, from 1, or None for all of them.
    """

    encoding: str | None = None
    whole_page: bool = False
    password: str | None = field(default=None, repr=False)
    changes: Changes = Changes.ACCEPTED
    chapter: int | None = None

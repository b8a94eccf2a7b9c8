"""A page of the web as it was fetched, so that it can be read again as it was. Fetches and reads nothing."""

from __future__ import annotations

from dataclasses import dataclass, field

# A longer page (in bytes) is not kept: a session would be slow to write, and no article is so long.
LARGEST_KEPT = 8_000_000


@dataclass(frozen=True, slots=True)
class FetchedPage:
    """What a server answered, kept.

    `packed` are the bytes of the page, compressed and written in letters (base64) once, so that a session takes them
    as they are. `asked`, `page` and `kept` are its address in the end, as `fetching` tells it; `media_type` and
    `charset` what the server said of it; `fetched` the moment, as ISO 8601 writes it.
    """

    packed: str = field(repr=False)
    asked: str
    page: str
    kept: str
    media_type: str | None
    charset: str | None
    fetched: str

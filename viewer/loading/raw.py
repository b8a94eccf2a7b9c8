"""The bytes of a source and what is known of them, as a rich format gets them. Knows nothing of formats."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from functools import cached_property

from viewer.model import ReadingOptions


@dataclass(frozen=True)
class Raw:
    """A source of bytes. `media_type` is what somebody said it is; `pasted` is a piece of something, by hand.

    `charset` and `address` are what the server of a web page said of it.
    """

    data: bytes = field(repr=False)
    name: str
    media_type: str | None = None
    options: ReadingOptions = field(default_factory=ReadingOptions)
    pasted: bool = False
    charset: str | None = None
    address: str = ""

    @cached_property
    def sha256(self) -> str:
        """Return the fingerprint of the bytes."""
        return hashlib.sha256(self.data).hexdigest()

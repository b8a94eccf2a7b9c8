"""Tell a link that a page may have from one that runs something. Never follows any."""

from __future__ import annotations

import re

# What a browser ignores inside a scheme: "java\nscript:" runs as well.
_IGNORED = re.compile("[\x00-\x20\x7f\u200b-\u200f\u2028\u2029\ufeff]+")
_RUNS = ("javascript:", "vbscript:", "data:", "file:", "blob:", "about:")


def safe_link(target: str) -> str | None:
    """Return a link's target, trimmed, or None where it runs something, holds its own content or opens a local file."""
    plain = target.strip()
    if _IGNORED.sub("", plain).lower().startswith(_RUNS):
        return None
    return plain


def is_web(name: str) -> bool:
    """Whether a name is that of a place on the web, and of no file."""
    return name.lower().startswith(("http://", "https://"))


def addresses_in(text: str) -> tuple[str, ...]:
    """Return the addresses of the web that a text consists of; none where there is anything else in it."""
    words = tuple(text.split())
    return words if all(map(is_web, words)) else ()

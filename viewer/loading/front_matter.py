"""Read the head of a Markdown file that tells its title, author and date. Knows `key: value` and no more of YAML."""

from __future__ import annotations

import re
from dataclasses import dataclass

from viewer.loading.sniff import FRONT_MATTER
from viewer.loading.source import Source

_ENTRY = re.compile(r"(?P<key>[\w-]+)[ \t]*:[ \t]*(?P<value>\S.*)")
_KEYS = {
    "title": "title",
    "author": "byline",
    "authors": "byline",
    "byline": "byline",
    "date": "date",
    "lang": "language",
    "language": "language",
}


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """How many lines the head takes, and what it tells."""

    lines: int = 0
    title: str | None = None
    byline: str | None = None
    date: str | None = None
    language: str | None = None


def front_matter(source: Source) -> FrontMatter:
    """Return what the head of a source tells; nothing where it has none."""
    match = FRONT_MATTER.match(source.text)
    if match is None:
        return FrontMatter()
    known: dict[str, str] = {}
    for line in match.group().splitlines():
        entry = _ENTRY.fullmatch(line.rstrip())
        if entry and entry["key"].lower() in _KEYS:
            known.setdefault(_KEYS[entry["key"].lower()], _bare(entry["value"]))
    count = sum(1 for start, _ in source.lines if start < match.end())
    return FrontMatter(
        lines=count,
        title=known.get("title"),
        byline=known.get("byline"),
        date=known.get("date"),
        language=known.get("language"),
    )


def _bare(value: str) -> str:
    """Return a value without the quotation marks or brackets around it."""
    value = value.strip()
    if len(value) > 1 and value[0] + value[-1] in ('""', "''", "[]"):
        value = value[1:-1].strip()
    return value

"""Read plain text: blank lines part paragraphs for certain, other line ends by what the lines say.

What is drawn and not written is no text:

* A line of signs alone (=====, * * *, +---+) is a rule; below a single line of its length it makes that a heading.
* The wide spaces between the columns of a table become " | ", each pointing to the space; a row is a paragraph.

The items of a list are paragraphs, with their signs and numbers.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from viewer.loading.compose import Joins, Lines, compose
from viewer.loading.evidence import weigh
from viewer.loading.glue import glues
from viewer.loading.lines import Cut, cut
from viewer.loading.lists import items_of
from viewer.loading.rules import without_rules
from viewer.loading.source import Source
from viewer.loading.tables import tables_of
from viewer.model import Document, Role

MEDIA_TYPE = "text/plain"

# A line that is set in below the beginning of an item carries it on, whatever else it looks like.
_CARRIES_ON = -4.0


@dataclass(slots=True)
class _Parts:
    """The lines of a text, the roles of some, and those that begin a paragraph or carry one on for certain."""

    cut: Cut
    roles: dict[int, tuple[Role, int]] = field(default_factory=dict)
    begins: set[int] = field(default_factory=set)
    carries: list[int] = field(default_factory=list)


def read(source: Source) -> Document:
    """Return the Document of a plain text that is not blank."""
    parts = _parts(cut(source))
    found = parts.cut
    lines = Lines(found.texts, found.sources, found.bends, _roles(parts))
    composed = compose(source, lines, _joins(parts))
    return Document(
        text=composed.text,
        paragraphs=composed.paragraphs,
        name=source.name,
        joints=composed.joints,
        hyphens=composed.hyphens,
        source_map=composed.source_map,
        media_type=MEDIA_TYPE,
        encoding=source.encoding,
        sha256=source.sha256,
        notes=source.notes,
    )


def _parts(lines: Cut) -> _Parts:
    """Find what is more than running text."""
    ruled = without_rules(lines)
    out = _Parts(ruled.cut, {n: (Role.HEADING, level) for n, level in ruled.headings.items()}, set(ruled.headings))
    items = items_of(out.cut)
    out.roles |= dict.fromkeys(items.begins, (Role.LIST, 0))
    out.begins |= set(items.begins)
    out.carries = items.carries
    tables = tables_of(out.cut, ruled.above, (*items.begins, *items.carries))
    for n, text in tables.texts.items():
        out.cut.texts[n], out.cut.bends[n] = text, tables.bends[n]
    out.roles |= dict.fromkeys(tables.texts, (Role.TABLE, 0))
    out.begins |= {k for n in tables.texts for k in (n, n + 1)}
    return out


def _roles(parts: _Parts) -> list[tuple[Role, int]] | None:
    if not parts.roles:
        return None
    roles = [(Role.BODY, 0)] * len(parts.cut.texts)
    for n, role in parts.roles.items():
        roles[n] = role
    return roles


def _joins(parts: _Parts) -> Joins:
    found = parts.cut
    certain = found.gaps[:-1]
    for n in parts.begins:
        if 0 < n <= len(certain):
            certain[n - 1] = True
    weights = weigh(found.texts, found.indents, certain)
    for n in parts.carries:
        weights[n - 1] = min(weights[n - 1], _CARRIES_ON)
    between, hyphens = glues(found.texts)
    return Joins(
        weights=weights,
        certain=certain,
        glues=[" " if c else g for g, c in zip(between, certain, strict=True)],
        hyphens=[k for k in hyphens if not certain[k]],
    )

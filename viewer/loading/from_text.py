"""Read plain text: blank lines part paragraphs for certain, other line ends by what the lines say.

What is drawn and not written is no text:

* A line of signs alone (=====, * * *, +---+) is a rule; below a single line of its length it makes that a heading.
* The signs before the lines that a mail quotes (>) are none of its words.
* The wide spaces between the columns of a table become " | ", each pointing to the space; a row is a paragraph.

The items of a list are paragraphs, with their signs and numbers. What a printed page leaves between the lines (its
number, the running head) is metadata; a sentence that it tears runs on, and it stands behind the paragraph. A form feed
begins a page.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from viewer.loading.compose import Joins, Lines, compose
from viewer.loading.evidence import weigh
from viewer.loading.glue import glues
from viewer.loading.lines import Cut, cut
from viewer.loading.lists import items_of
from viewer.loading.printed_pages import pages_of
from viewer.loading.quoted_lines import without_quoting
from viewer.loading.rules import Ruled, without_rules
from viewer.loading.set_aside import PAGE_ENDS, Aside, set_aside, set_behind
from viewer.loading.source import Source
from viewer.loading.tables import tables_of
from viewer.model import Document, Paragraph, Role, SourceMap

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
    ruled = without_rules(without_quoting(cut(source)))
    text, aside = set_aside(ruled, pages_of(ruled.cut, source))
    parts = _parts(text)
    weights, certain = _weighed(parts, aside.ends if aside else ())
    if aside:
        parts, weights, certain = _with_pages(parts, aside, weights, certain)
    found = parts.cut
    composed = compose(
        source, Lines(found.texts, found.sources, found.bends, _roles(parts)), _joins(found.texts, weights, certain)
    )
    return Document(
        text=composed.text,
        paragraphs=_on_pages(composed.paragraphs, composed.source_map),
        name=source.name,
        joints=composed.joints,
        hyphens=composed.hyphens,
        source_map=composed.source_map,
        media_type=MEDIA_TYPE,
        encoding=source.encoding,
        sha256=source.sha256,
        notes=source.notes,
    )


def _on_pages(paragraphs: tuple[Paragraph, ...], way: SourceMap) -> tuple[Paragraph, ...]:
    """Return the paragraphs with the pages on which they begin, where form feeds part these."""
    if not way.page_starts:
        return paragraphs
    begins = (way.offset(p.start) for p in paragraphs)
    pages = (bisect_right(way.page_starts, at) if at is not None else None for at in begins)
    return tuple(replace(p, page=page) for p, page in zip(paragraphs, pages, strict=True))


def _parts(ruled: Ruled) -> _Parts:
    """Find what is more than running text."""
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


def _weighed(parts: _Parts, page_ends: Iterable[int]) -> tuple[list[float], list[bool]]:
    """Return how much speaks for a break behind each line but the last, and where there is one for certain."""
    found = parts.cut
    certain = found.gaps[:-1]
    for n in parts.begins:
        if 0 < n <= len(certain):
            certain[n - 1] = True
    weights = weigh(found.texts, found.indents, certain)
    for n in parts.carries:
        weights[n - 1] = min(weights[n - 1], _CARRIES_ON)
    for n in page_ends:
        weights[n] = 0.0 if certain[n] else max(weights[n], PAGE_ENDS)
    return weights, certain


def _with_pages(
    parts: _Parts, aside: Aside, weights: list[float], certain: list[bool]
) -> tuple[_Parts, list[float], list[bool]]:
    """Return the lines with those that were set aside for the pages, each behind the paragraph that it stood in."""
    more, order, roles = set_behind(aside, weights, certain)
    both = parts.cut.with_more(aside.whole.taken(more))
    known = parts.roles | {n: (role, 0) for n, role in roles.items()}
    number = {n: new for new, n in enumerate(order.lines)}
    return (
        _Parts(both.taken(order.lines), {number[n]: role for n, role in known.items()}),
        order.weights,
        order.certain,
    )


def _joins(texts: list[str], weights: list[float], certain: list[bool]) -> Joins:
    between, hyphens = glues(texts)
    return Joins(
        weights=weights,
        certain=certain,
        glues=[" " if c else g for g, c in zip(between, certain, strict=True)],
        hyphens=[k for k in hyphens if not certain[k]],
    )

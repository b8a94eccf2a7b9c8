"""All there is to know of an entry: of one difference as `details` does, of several that are one thing together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from viewer.model import Comparison, Difference, Document, Side
from viewer.presenting.details import Details, SideDetails, details, named_source, place_of, quotation
from viewer.presenting.phrases import beginning, in_marks
from viewer.presenting.renumbered import is_renumbered
from viewer.presenting.running import is_scattered
from viewer.presenting.together import Together
from viewer.translation import tr, tr_n

# So much of an entry is quoted: about a page of a book.
_LONGEST = 2000


def entry_details(comparison: Comparison, numbers: Sequence[int]) -> Details:
    """Return all there is to know of an entry; of several paragraphs the words of the first, and how many follow."""
    known = [comparison.differences[n] for n in numbers]
    found = details(comparison, *known)
    if len(known) == 1:
        return found
    sides = {side: _side(comparison, known, side, told) for side, told in found.sides.items()}
    return replace(found, sides=sides)


def entry_quotation(comparison: Comparison, numbers: Sequence[int]) -> str:
    """Return an entry as it can be quoted: what differs, and on each side all its paragraphs, or their beginning."""
    known = [comparison.differences[n] for n in numbers]
    if len(known) == 1:
        return quotation(comparison, known[0])
    lines = [Together(comparison).describe(numbers)]
    for side in Side:
        document, own = comparison.side(side), _paragraphs(comparison, known, side)
        name = named_source(document, side)
        if own:
            words = in_marks(_words(comparison, known, side) or "\n".join(_quoted(document, own)))
            place = _place(document, own[:1] if _is_scattered(comparison, known) else own)
            lines.append(tr("{source}, {place}: {words}", source=name, place=place, words=words))
        else:
            lines.append(tr("{source}: —", source=name))
    return "\n".join(lines)


def _side(
    comparison: Comparison, known: Sequence[Difference], side: Side, first: SideDetails | None
) -> SideDetails | None:
    """Return one side of an entry: the words of its first difference, and how much comes behind them."""
    own = _paragraphs(comparison, known, side)
    if first is None or not own:
        return first
    rest = len(own) - len(comparison.rows[known[0].row].on(side))
    more = tr_n("and 1\u00a0more paragraph", "and {n}\u00a0more paragraphs", rest)
    place = first.place if _is_scattered(comparison, known) else _place(comparison.side(side), own)
    return replace(first, place=place, letters=(), pieces=(), more=more)


def _paragraphs(comparison: Comparison, known: Sequence[Difference], side: Side) -> list[int]:
    """Return the paragraphs of an entry on a side, in order; what only stands between them is none of it."""
    return [p for d in known if d.on(side) is not None for p in comparison.rows[d.row].on(side)]


def _is_scattered(comparison: Comparison, known: Sequence[Difference]) -> bool:
    return is_renumbered(known) or is_scattered(comparison, known)


def _words(comparison: Comparison, known: Sequence[Difference], side: Side) -> str:
    """Return all numbers of clauses that are numbered otherwise; of what else is one thing, nothing."""
    return beginning(", ".join(comparison.text_of(d, side) for d in known), _LONGEST) if is_renumbered(known) else ""


def _place(document: Document, own: Sequence[int]) -> str:
    return place_of(document, document.paragraphs[own[0]].start, last=own[-1])


def _quoted(document: Document, own: Sequence[int]) -> Iterator[str]:
    """Yield the paragraphs, as far as they are quoted, and three points for the rest."""
    room = _LONGEST
    for p in own:
        words = document.paragraph_text(p).strip()
        if len(words) > room:
            yield beginning(words, room) if room == _LONGEST else "…"
            return
        yield words
        room -= len(words)

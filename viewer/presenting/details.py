"""All there is to know of one difference: words, letters by their Unicode names, places in the sources, flags."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from viewer.model import Category, Comparison, Difference, Document, Flag, Kind, Side, Span
from viewer.presenting.contents import heading_above
from viewer.presenting.glyphs import UNSEEN
from viewer.presenting.journeys import Journeys
from viewer.presenting.labels import CATEGORY_LABELS, side_name
from viewer.presenting.phrases import beginning, in_marks, joined, paragraphs_sign, shortened
from viewer.presenting.sentences import describe
from viewer.translation import grouped, mark, tr

# So many letters are named on a side; where more changed, those alone that an eye overlooks.
_NAMED = 8
# Of a longer passage no letters are named.
_TOLD = 60
# A passage that is quoted is no longer.
_LONGEST = 280
# Of a longer paragraph so much is quoted on either side of the words.
_QUOTED = 100

_FLAGS = {
    Flag.QUOTATION: mark("quotation"),
    Flag.NEGATION: mark("negation"),
    Flag.NAME: mark("name"),
    Flag.ATTRIBUTION: mark("attribution"),
    Flag.HEDGE: mark("hedge"),
    Flag.EDITED: mark("edited"),
}

# A place that tells the number of a paragraph alone. The sign of the paragraph says that, and counts all that is shown:
# two numbers for one thing help nobody.
_NUMBER_ALONE = "paragraph "

# The places of paragraphs in a source that has neither pages nor lines, or the word these begin with.
_PLACES = {
    "chapter": mark("chapter {n}"),
    "note": mark("note {n}"),
    "a note": mark("a note"),
    "header": mark("header"),
    "footer": mark("footer"),
}

# What Unicode itself leaves without a name.
_CONTROLS = {"\t": "TABULATION", "\n": "LINE FEED", "\r": "CARRIAGE RETURN", "\x0c": "FORM FEED"}


@dataclass(frozen=True, slots=True)
class Letter:
    """A character: as it is shown, its code point, and its Unicode name."""

    shown: str
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class SideDetails:
    """One side of a difference: its words, where they stand, and the letters that matter.

    `pieces` are the words once more, where they are few and marked: each stretch, and whether its letters changed.
    `target` is where the words of a link lead. `more` says how many paragraphs of the same entry follow.
    """

    words: str
    place: str
    letters: tuple[Letter, ...]
    pieces: tuple[tuple[str, bool], ...] = ()
    target: str = ""
    more: str = ""


@dataclass(frozen=True, slots=True)
class Details:
    """A difference in full. A side that has nothing of it is None. `settled` says that the category was, by hand."""

    category: str
    settled: str
    explanation: str
    flags: tuple[str, ...]
    sides: Mapping[Side, SideDetails | None]


def details(comparison: Comparison, difference: Difference, *others: Difference) -> Details:
    """Return all there is to know of a difference, and which flags and settlements it shares with others."""
    known = (difference, *others)
    flags = dict.fromkeys(flag for one in known for flag in one.flags)
    label = CATEGORY_LABELS[difference.category]
    return Details(
        category=tr(label.name),
        settled=tr("category settled by hand") if any(one.found is not None for one in known) else "",
        explanation=tr(label.explanation),
        flags=tuple(tr(_FLAGS[flag]) for flag in flags),
        sides={side: _side(comparison, difference, side) for side in Side},
    )


def briefer(found: Details, letters: int) -> Details:
    """Return the same with no longer passages than so many letters, where both sides have words to be compared."""
    both = [told for told in found.sides.values() if told is not None and told.words]
    if len(both) < len(Side):
        return found
    return replace(found, sides={side: _briefer(told, letters) for side, told in found.sides.items()})


def _briefer(told: SideDetails | None, letters: int) -> SideDetails | None:
    if told is None or told.pieces or len(told.words) <= letters:
        return told
    return replace(told, words=shortened(told.words, letters))


def quotation(comparison: Comparison, difference: Difference) -> str:
    """Return a difference as it can be quoted: what differs, and each side's words as they stand in their paragraph."""
    lines = [describe(comparison, difference)]
    for side in Side:
        document, span = comparison.side(side), difference.on(side)
        name = named_source(document, side)
        if span is None:
            lines.append(tr("{source}: —", source=name))
        else:
            place, words = place_of(document, span.start), in_marks(_around(document, span))
            lines.append(tr("{source}, {place}: {words}", source=name, place=place, words=words))
    return "\n".join(lines)


def named_source(document: Document, side: Side) -> str:
    """Return what a text is called: its title, which copies share, with the name of the file or page; else its side."""
    if document.title and document.name:
        return tr("{title} ({name})", title=document.title, name=document.name)
    return document.title or document.name or side_name(side)


def _around(document: Document, span: Span) -> str:
    """Return a place with its paragraph around it, or as much of that as is quoted."""
    paragraph = document.paragraphs[document.paragraph_at(span.start)]
    if paragraph.end - paragraph.start <= _LONGEST:
        return document.text[paragraph.start : max(span.end, paragraph.end)].strip()
    words = document.text[span.start : span.end]
    before = document.text[max(paragraph.start, span.start - _QUOTED) : span.start]
    after = document.text[span.end : min(paragraph.end, span.end + _QUOTED)]
    if paragraph.start < span.start - _QUOTED:
        before = "… " + before.partition(" ")[2]
    if span.end + _QUOTED < paragraph.end:
        after = after.rpartition(" ")[0] + " …"
    return before + (words if len(words) <= _LONGEST else beginning(words, _LONGEST)) + after


def _side(comparison: Comparison, difference: Difference, side: Side) -> SideDetails | None:
    span = difference.on(side)
    if span is None:
        return None
    document = comparison.side(side)
    text = document.text[span.start : span.end]
    words = text if len(text) <= _LONGEST else beginning(text, _LONGEST)
    named = len(text) <= _TOLD and difference.kind not in (Kind.MOVED, Kind.REFORMATTED)
    letters = tuple(_letters(text, difference, side, span)) if named else ()
    is_marked = named and difference.category is not Category.FURNITURE
    pieces = tuple(_pieces(text, difference, side, span)) if is_marked else ()
    target = Journeys(comparison).target(difference, side) if difference.category is Category.LINK else ""
    return SideDetails(words, place_of(document, span.start), letters, pieces, target)


def _pieces(text: str, difference: Difference, side: Side, span: Span) -> Iterator[tuple[str, bool]]:
    """Yield the stretches of a text, whose letters changed or did not, in turn."""
    at = 0
    for changed in difference.letters_on(side):
        first, end = changed.start - span.start, changed.end - span.start
        yield from (
            (piece, is_changed) for piece, is_changed in ((text[at:first], False), (text[first:end], True)) if piece
        )
        at = end
    if text[at:]:
        yield text[at:], False


def _letters(text: str, difference: Difference, side: Side, span: Span) -> Iterator[Letter]:
    """Yield the letters that changed inside a word, where they are few; else those that an eye overlooks.

    A word that was put in or left out is read as it stands.
    """
    in_letters = any(difference.letters_on(one) for one in Side)
    changed = "".join(text[s.start - span.start : s.end - span.start] for s in difference.letters_on(side))
    changed = changed if in_letters else text
    told = len(changed) <= _NAMED and (in_letters or not any(c.isalnum() for c in changed))
    chosen = changed if told else "".join(dict.fromkeys(c for c in changed if _overlooked(c)))
    yield from (letter(c) for c in chosen[:_NAMED])


def _overlooked(character: str) -> bool:
    """Whether a character is invisible, or looks like another."""
    return character != " " and (not character.isascii() or not character.isprintable()) and not character.isalpha()


def letter(character: str) -> Letter:
    """Return a character by its names."""
    name = _CONTROLS.get(character) or unicodedata.name(character, "WITHOUT A NAME")
    return Letter(sign_of(character), f"U+{ord(character):04X}", str(name))


def sign_of(character: str) -> str:
    """Return what a reader sees of a character; of one that nobody sees, what stands for it in the texts."""
    if unicodedata.combining(character):
        return "◌" + character
    if character == " ":
        return "␣"
    visible = character.isprintable() and not character.isspace()
    return UNSEEN.get(character) or (character if visible else "")


def place_of(document: Document, at: int, headings: Sequence[int] | None = None, *, last: int | None = None) -> str:
    """Return where something stands in its source: the paragraph, and the page, the lines or the place it has.

    `at` is where it begins in the text, `last` the paragraph in which it ends, where it has several. `headings` are
    those of the document, where they are known.
    """
    index = document.paragraph_at(at)
    paragraph, ends = document.paragraphs[index], document.paragraphs[index if last is None else last]
    parts = [paragraphs_sign(index, index if last is None else last)]
    if paragraph.page is not None:
        parts.append(_pages(paragraph.page, ends.page or paragraph.page))
    if paragraph.lines is not None:
        parts.append(_lines(paragraph.lines[0], (ends.lines or paragraph.lines)[1]))
    if paragraph.place and not paragraph.place.startswith(_NUMBER_ALONE):
        parts.append(_in_source(paragraph.place))
    above = heading_above(document, index, headings)
    if above:
        parts.append(tr("under {heading}", heading=in_marks(above)))
    return joined(parts)


def _in_source(place: str) -> str:
    """Return a place that a loader has named, in the language in force; one that is not known here as it is."""
    name, _, number = place.partition(" ")
    known = _PLACES.get(place) or _PLACES.get(name)
    return tr(known, n=number) if known else place


def _pages(first: int, last: int) -> str:
    if first == last:
        return tr("page {n}", n=grouped(first))
    return tr("pages {first}–{last}", first=grouped(first), last=grouped(last))


def _lines(first: int, last: int) -> str:
    if first == last:
        return tr("line {n}", n=grouped(first))
    return tr("lines {first}–{last}", first=grouped(first), last=grouped(last))

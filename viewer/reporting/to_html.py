"""One web page with everything in it: both columns level, switches, verdict and list. Asks nothing of any network.

No script is in it, and its policy forbids any: what a source contains can only ever be read. The switches are
check boxes before the page, and the style sheet does the rest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from viewer import __version__
from viewer.model import Category, Comparison, Difference, Document, Side
from viewer.presenting.filters import DEFAULT_FILTER, EVERYTHING, Filter
from viewer.presenting.labels import CATEGORY_LABELS, category_counted, category_word, format_name, side_name
from viewer.presenting.palette import by_shape
from viewer.presenting.phrases import day_and_time
from viewer.presenting.presenter import Presenter
from viewer.presenting.review import NO_REMARKS, Remark, joined_remarks
from viewer.presenting.scripts import count_words
from viewer.presenting.sentences import Narrator
from viewer.presenting.together import Together
from viewer.presenting.verdict import Verdict, verdict
from viewer.reporting.html_rows import RowWriter
from viewer.reporting.html_style import style_sheet
from viewer.reporting.html_text import attribute, escaped, isolated
from viewer.settings import Colours
from viewer.translation import language, told, tr, tr_n

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def make(
    comparison: Comparison,
    filter: Filter = DEFAULT_FILTER,  # noqa: A002 - the noun itself
    remarks: Mapping[int, Remark] = NO_REMARKS,
    colours: Colours = Colours.STANDARD,
) -> str:
    """Return the page. The filter says which switches are on at first; what its flags leave out is not in the page."""
    presenter = Presenter(comparison, EVERYTHING.narrowed_to(*filter.flags))
    narrator = Narrator(comparison)
    writer = RowWriter(presenter, narrator)
    rows = writer.apart() if comparison.unrelated else "\n".join(writer.rows())
    return "\n".join((
        *_head(comparison, colours),
        *_switches(presenter, filter),
        *_top(presenter, verdict(comparison, filter)),
        f"<main{_manner(comparison)}><table>{_caption()}",
        f"<thead><tr>{_card(comparison, Side.LEFT)}{_card(comparison, Side.RIGHT)}</tr></thead><tbody>",
        rows,
        "</tbody></table>",
        *_list(presenter, writer, remarks),
        "</main>",
        *_legend(comparison, colours),
        "</body></html>\n",
    ))  # fmt: skip


def _head(comparison: Comparison, colours: Colours) -> Iterator[str]:
    yield f'<!doctype html><html lang="{language()}"><head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield '<meta name="viewport" content="width=device-width,initial-scale=1">'
    yield '<meta name="referrer" content="no-referrer">'
    yield f'<meta name="generator" content="variorum {__version__}">'
    names = {"left": comparison.left.name, "right": comparison.right.name}
    yield f"<title>{escaped(tr('{left} and {right}, compared', **names))}</title>"
    yield f"<style>{style_sheet(colours)}</style></head><body>"


def _caption() -> str:
    return f'<caption class="unseen">{escaped(tr("Both variants, side by side"))}</caption>'


def _manner(comparison: Comparison) -> str:
    return ' class="alone quiet"' if comparison.unrelated else ""


def _present(presenter: Presenter) -> list[Category]:
    """Return the categories that have a difference, in their order."""
    counts = _counts(presenter)
    return [c for c in CATEGORY_LABELS if counts[c]]


def _counts(presenter: Presenter) -> Counter[Category]:
    """Count what the page holds."""
    return Counter(presenter.comparison.differences[n].category for n in presenter.shown())


def _switches(presenter: Presenter, filter: Filter) -> Iterator[str]:  # noqa: A002 - the noun itself
    """Yield the check boxes. They stand before everything that they switch, and are worked by their labels."""
    for category in _present(presenter):
        checked = " checked" if filter.shows(category) else ""
        label = attribute("aria-label", tr("Show {category}", category=category_word(category)))
        yield f'<input type="checkbox" class="unseen" id="show-{category}"{label} autocomplete="off"{checked}>'


def _top(presenter: Presenter, found: Verdict) -> Iterator[str]:
    yield f'<header class="top"><h1>{escaped(found.headline)}</h1>'
    if found.narrowed:
        yield f'<p class="findings">{escaped(_narrowed(presenter, found))}</p>'
    yield f'<p class="findings">{escaped(found.findings)}</p>'
    if found.caution:
        yield f'<p class="caution">{escaped(found.caution)}</p>'
    present = _present(presenter)
    if present:
        yield f'<p class="hidden {" ".join(f"has-{c}" for c in present)}">{escaped(tr("Not shown:"))} '
        yield " ".join(f'<span class="{c}">{_how_many(presenter, c)}</span>' for c in present)
        yield f'</p><div class="chips" role="group"{attribute("aria-label", tr("What is shown"))}>'
        yield "".join(_chip(presenter, c) for c in present)
        yield "</div>"
    yield "</header>"


def _narrowed(presenter: Presenter, found: Verdict) -> str:
    """Say what the page is narrowed to, and how much is therefore not in it."""
    rest = len(presenter.comparison.differences) - len(presenter.shown())
    others = tr_n(
        "1\u00a0other difference is left out of this page.",
        "{n}\u00a0other differences are left out of this page.",
        rest,
    )
    return f"{found.narrowed} {others}" if rest else found.narrowed


def _how_many(presenter: Presenter, category: Category) -> str:
    return escaped(category_counted(category, _counts(presenter)[category]))


def _chip(presenter: Presenter, category: Category) -> str:
    label = CATEGORY_LABELS[category]
    return (
        f'<label for="show-{category}" class="{category}" title="{escaped(tr(label.explanation))}">'
        f'<i aria-hidden="true">{escaped(label.symbol)}</i>{escaped(tr(label.name))} '
        f"<em>{_counts(presenter)[category]}</em></label>"
    )


def _card(comparison: Comparison, side: Side) -> str:
    document = comparison.side(side)
    known = " · ".join(_known_of(document))
    title = isolated(document.title or document.name or side_name(side))
    place = escaped(tr("left:") if side is Side.LEFT else tr("right:"))
    return f'<th scope="col"><b>{title}</b><span><span class="unseen">{place} </span>{known}</span></th>'


def _known_of(document: Document) -> Iterator[str]:
    if document.title and document.name:
        yield isolated(document.name)
    kind = format_name(document.media_type)
    yield escaped(", ".join(part for part in (kind, (document.encoding or "").upper()) if part))
    yield escaped(tr_n("1\u00a0word", "{n}\u00a0words", count_words(document.text)))
    if document.byline:
        yield isolated(document.byline)
    if document.date:
        yield isolated(day_and_time(document.date))
    yield from (isolated(told(note)) for note in document.notes)


def _list(presenter: Presenter, writer: RowWriter, remarks: Mapping[int, Remark]) -> Iterator[str]:
    if presenter.comparison.unrelated:
        return
    yield f"<aside{attribute('aria-label', tr('Differences'))}><h2>{escaped(tr('Differences'))}</h2>"
    differences = presenter.comparison.differences
    if not presenter.shown():
        yield f'<p class="none">{escaped(tr("There are none."))}</p></aside>'
        return
    yield "<ol>"
    # What differs in the article comes first: a page of the web has more around it than in it.
    narrator, entries = Together(presenter.comparison), presenter.entries()
    for n in sorted(entries.firsts, key=lambda n: differences[n].category is Category.FURNITURE):
        yield _entry(entries.of(n), differences, narrator, f"#{writer.place_of(n)}", remarks)
    yield "</ol></aside>"


def _entry(
    numbers: Sequence[int],
    differences: Sequence[Difference],
    narrator: Together,
    place: str,
    remarks: Mapping[int, Remark],
) -> str:
    """Return an entry of the list; the numbers at the texts lead to it from each of its differences."""
    first, *others = (differences[n] for n in numbers)
    sign = escaped(CATEGORY_LABELS[first.category].symbol)
    ends = "".join(f'<span id="{d.id}"></span>' for d in others)
    told = str(numbers[0] + 1) if not others else f"{numbers[0] + 1}–{numbers[-1] + 1}"
    remark = joined_remarks(remarks, numbers)
    return (
        f'<li id="{first.id}" class="{first.category}"><i aria-hidden="true">{sign}</i><div>'
        f'<a href="{place}">{ends}{escaped(narrator.describe(numbers))}'
        f"<small>{told} · {escaped(narrator.locate(numbers))}{_reviewed(remark)}</small></a>"
        f"{_note_on(remark)}</div></li>"
    )


def _reviewed(remark: Remark) -> str:
    return f" · {escaped(tr('reviewed'))}" if remark.reviewed else ""


def _note_on(remark: Remark) -> str:
    """Return what the reader noted of a difference, line by line."""
    if not remark.note:
        return ""
    lines = "<br>".join(isolated(line) for line in remark.note.splitlines())
    return f'<p class="note"><b>{escaped(tr("Note"))}</b> {lines}</p>'


def _legend(comparison: Comparison, colours: Colours) -> Iterator[str]:
    if not comparison.unrelated:
        yield f'<section class="legend"><h2>{escaped(tr("What the marks mean"))}</h2><dl>'
        for category, label in CATEGORY_LABELS.items():
            sample = f'<span class="sample {category} r">{escaped(tr(label.name))}</span>'
            yield f"<div><dt>{sample}</dt><dd>{escaped(tr(label.explanation))}</dd></div>"
        yield f"</dl><p>{escaped(' '.join(_sides(colours)))}</p>"
    else:
        yield '<section class="legend">'
    made = tr("Made by Variorum {version}.", version=__version__)
    yield f"<p>{escaped(made)}</p></section>"


def _sides(colours: Colours) -> Iterator[str]:
    """Say by what left and right are told from each other."""
    if colours is Colours.TRITANOPIA:
        yield tr("Rose is on the left, teal on the right; the letters that differ inside a word are stronger.")
    else:
        yield tr("Amber is on the left, blue on the right; the letters that differ inside a word are stronger.")
    if by_shape(colours):
        yield tr("Left marks have an edge at their left end, right marks one at their right end and fine stripes.")

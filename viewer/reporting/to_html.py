"""One web page with everything in it: both columns level, switches, verdict and list. Asks nothing of any network.

No script is in it, and its policy forbids any: what a source contains can only ever be read. The switches are
check boxes before the page, and the style sheet does the rest.
"""

from __future__ import annotations

from collections.abc import Iterator

from viewer import __version__
from viewer.model import Category, Comparison, Document, Side
from viewer.presenting.filters import DEFAULT_FILTER, EVERYTHING, Filter
from viewer.presenting.labels import CATEGORY_LABELS, format_name
from viewer.presenting.phrases import counted
from viewer.presenting.presenter import Presenter
from viewer.presenting.scripts import count_words
from viewer.presenting.sentences import Narrator
from viewer.presenting.verdict import Verdict, verdict
from viewer.reporting.html_rows import RowWriter
from viewer.reporting.html_style import style_sheet
from viewer.reporting.html_text import escaped, isolated

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def make(comparison: Comparison, filter: Filter = DEFAULT_FILTER) -> str:  # noqa: A002 - the noun itself
    """Return the page. The filter says which switches are on at first."""
    presenter = Presenter(comparison, EVERYTHING)
    narrator = Narrator(comparison)
    writer = RowWriter(presenter, narrator)
    rows = writer.apart() if comparison.unrelated else "\n".join(writer.rows())
    return "\n".join((
        *_head(comparison),
        *_switches(presenter, filter),
        *_top(presenter, verdict(comparison, filter)),
        f'<main{_manner(comparison)}><table><caption class="unseen">Both variants, side by side</caption>',
        f"<thead><tr>{_card(comparison, Side.LEFT)}{_card(comparison, Side.RIGHT)}</tr></thead><tbody>",
        rows,
        "</tbody></table>",
        *_list(presenter, narrator, writer),
        "</main>",
        *_legend(comparison),
        "</body></html>\n",
    ))  # fmt: skip


def _head(comparison: Comparison) -> Iterator[str]:
    yield '<!doctype html><html lang="en"><head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield '<meta name="viewport" content="width=device-width,initial-scale=1">'
    yield '<meta name="referrer" content="no-referrer">'
    yield f'<meta name="generator" content="variorum {__version__}">'
    yield f"<title>{escaped(comparison.left.name)} and {escaped(comparison.right.name)}, compared</title>"
    yield f"<style>{style_sheet()}</style></head><body>"


def _manner(comparison: Comparison) -> str:
    return ' class="alone quiet"' if comparison.unrelated else ""


def _present(presenter: Presenter) -> list[Category]:
    """Return the categories that have a difference, in their order."""
    return [c for c in CATEGORY_LABELS if presenter.counts()[c]]


def _switches(presenter: Presenter, filter: Filter) -> Iterator[str]:  # noqa: A002 - the noun itself
    """Yield the check boxes. They stand before everything that they switch, and are worked by their labels."""
    for category in _present(presenter):
        checked = " checked" if filter.shows(category) else ""
        label = f'aria-label="Show {CATEGORY_LABELS[category].name.lower()}"'
        yield f'<input type="checkbox" class="unseen" id="show-{category}" {label} autocomplete="off"{checked}>'


def _top(presenter: Presenter, found: Verdict) -> Iterator[str]:
    yield f'<header class="top"><h1>{escaped(found.headline)}</h1>'
    yield f'<p class="findings">{escaped(found.findings)}</p>'
    if found.caution:
        yield f'<p class="caution">{escaped(found.caution)}</p>'
    present = _present(presenter)
    if present:
        yield f'<p class="hidden {" ".join(f"has-{c}" for c in present)}">Not shown: '
        yield " ".join(f'<span class="{c}">{_how_many(presenter, c)}</span>' for c in present)
        yield '</p><div class="chips" role="group" aria-label="What is shown">'
        yield "".join(_chip(presenter, c) for c in present)
        yield "</div>"
    yield "</header>"


def _how_many(presenter: Presenter, category: Category) -> str:
    label = CATEGORY_LABELS[category]
    return counted(presenter.counts()[category], label.noun_one, label.noun_many)


def _chip(presenter: Presenter, category: Category) -> str:
    label = CATEGORY_LABELS[category]
    return (
        f'<label for="show-{category}" class="{category}" title="{escaped(label.explanation)}">'
        f'<i aria-hidden="true">{escaped(label.symbol)}</i>{label.name} <em>{presenter.counts()[category]}</em></label>'
    )


def _card(comparison: Comparison, side: Side) -> str:
    document = comparison.side(side)
    known = " · ".join(_known_of(document))
    title = isolated(document.title or document.name or side.value.capitalize())
    return f'<th scope="col"><b>{title}</b><span><span class="unseen">{side}: </span>{known}</span></th>'


def _known_of(document: Document) -> Iterator[str]:
    if document.title and document.name:
        yield isolated(document.name)
    kind = format_name(document.media_type)
    yield escaped(", ".join(part for part in (kind, (document.encoding or "").upper()) if part))
    yield counted(count_words(document.text), "word", "words")
    if document.byline:
        yield isolated(document.byline)
    if document.date:
        yield isolated(document.date)


def _list(presenter: Presenter, narrator: Narrator, writer: RowWriter) -> Iterator[str]:
    if presenter.comparison.unrelated:
        return
    yield '<aside aria-label="Differences"><h2>Differences</h2>'
    differences = presenter.comparison.differences
    if not differences:
        yield '<p class="none">There are none.</p></aside>'
        return
    yield "<ol>"
    for n, d in enumerate(differences):
        sign = escaped(CATEGORY_LABELS[d.category].symbol)
        yield (
            f'<li id="{d.id}" class="{d.category}"><i aria-hidden="true">{sign}</i>'
            f'<a href="#{writer.place_of(n)}">{escaped(narrator.describe(d))}'
            f"<small>{n + 1} · {escaped(narrator.locate(d))}</small></a></li>"
        )
    yield "</ol></aside>"


def _legend(comparison: Comparison) -> Iterator[str]:
    if not comparison.unrelated:
        yield '<section class="legend"><h2>What the marks mean</h2><dl>'
        for category, label in CATEGORY_LABELS.items():
            sample = f'<span class="sample {category} r">{label.name}</span>'
            yield f"<div><dt>{sample}</dt><dd>{escaped(label.explanation)}</dd></div>"
        yield "</dl><p>Amber is on the left, blue on the right; the letters that differ inside a word are stronger.</p>"
    else:
        yield '<section class="legend">'
    yield f"<p>Made by Variorum {__version__}.{_notes(comparison)}</p></section>"


def _notes(comparison: Comparison) -> str:
    told = [f" {side.value.capitalize()}: {escaped(note)}" for side in Side for note in comparison.side(side).notes]
    return "".join(told)

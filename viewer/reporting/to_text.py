"""A short summary for a terminal: the verdict, counts, and what matters. Never all of a long comparison."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from viewer.model import Category, Comparison, Difference, Kind, Side
from viewer.presenting.filters import DEFAULT_FILTER, Filter
from viewer.presenting.labels import CATEGORY_LABELS, category_word, role_name
from viewer.presenting.phrases import NO_BREAK, shortened
from viewer.presenting.presenter import Presenter
from viewer.presenting.review import NO_REMARKS, Remark, joined_remarks
from viewer.presenting.tags import role_alone
from viewer.presenting.together import Together
from viewer.reporting.text_marks import PLAIN_INK, Ink, printable
from viewer.translation import tr, tr_n

DEFAULT_WIDTH = 80
# Narrower than this no sentence can be read, wider than that no line is followed back to its beginning.
LEAST_WIDTH, MOST_WIDTH = 40, 110
# More differences than this are no summary; the other formats have them all.
MOST_TOLD = 60
# Words of context on each side of a change: enough to find the sentence again.
CONTEXT_WORDS = 6
# As far as context is looked for: a few long words.
CONTEXT_CHARACTERS = 80
_INDENT = "    "


def make(
    comparison: Comparison,
    filter: Filter = DEFAULT_FILTER,  # noqa: A002 - the noun itself
    *,
    remarks: Mapping[int, Remark] = NO_REMARKS,
    width: int = DEFAULT_WIDTH,
    ink: Ink = PLAIN_INK,
) -> str:
    """Return the summary, wrapped to the width."""
    lines = _Summary(comparison, filter, remarks, min(max(width, LEAST_WIDTH), MOST_WIDTH), ink).lines()
    return "\n".join(lines).replace(NO_BREAK, " ") + "\n"


class _Summary:
    def __init__(
        self,
        comparison: Comparison,
        filter: Filter,  # noqa: A002 - as above
        remarks: Mapping[int, Remark],
        width: int,
        ink: Ink,
    ) -> None:
        self._remarks = remarks
        self._comparison = comparison
        self._presenter = Presenter(comparison, filter)
        self._narrator = Together(comparison)
        self._width = width
        self._ink = ink

    def lines(self) -> Iterator[str]:
        found = self._presenter.verdict()
        for n, part in enumerate(found.parts):
            if part:
                yield from (self._ink.headline(line) if n == 0 else line for line in self._wrapped(printable(part)))
        yield from self._counts()
        entries = self._presenter.entries()
        shown = [entries.of(first) for first in entries.firsts]
        yield from self._told([one for one in shown if not self._is_furniture(one)])
        yield from self._furniture([one for one in shown if self._is_furniture(one)])

    def _is_furniture(self, entry: Sequence[int]) -> bool:
        return self._comparison.differences[entry[0]].category is Category.FURNITURE

    def _wrapped(self, text: str, indent: str = "") -> list[str]:
        return textwrap.wrap(text, self._width, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)

    def _counts(self) -> Iterator[str]:
        counts = self._presenter.counts()
        shown = Counter(self._comparison.differences[n].category for n in self._presenter.shown())
        hidden = {c: counts[c] - shown[c] for c in CATEGORY_LABELS}
        heads = tr("shown", "before a list of categories"), tr("hidden", "before a list of categories")
        width = max(map(len, heads))
        for head, numbers in zip(heads, (shown, hidden), strict=True):
            known = [f"{category_word(c)}{NO_BREAK}{numbers[c]}" for c in CATEGORY_LABELS if numbers[c]]
            if known:
                if numbers is shown or not shown:
                    yield ""
                yield from textwrap.wrap(
                    f"{head:{width}}  {' · '.join(known)}", self._width, subsequent_indent=" " * (width + 2)
                )

    def _told(self, entries: Sequence[Sequence[int]]) -> Iterator[str]:
        for numbers in entries[:MOST_TOLD]:
            d = self._comparison.differences[numbers[0]]
            label = CATEGORY_LABELS[d.category]
            yield ""
            said = f"{self._narrator.locate(numbers)}: {self._narrator.describe(numbers)}"
            first, *more = self._wrapped(printable(said), _INDENT) or [""]
            yield f"{self._ink.sign(f'{label.symbol:>2}')}  {first[len(_INDENT) :]}"
            yield from more
            yield from (_INDENT + line for line in self._context(d))
            yield from self._note(numbers)
        rest = sum(map(len, entries[MOST_TOLD:]))
        yield from self._rest(rest, tr_n("1\u00a0more difference", "{n}\u00a0more differences", rest))

    def _note(self, numbers: Sequence[int]) -> Iterator[str]:
        """Yield what the reader noted of an entry."""
        remark = joined_remarks(self._remarks, numbers)
        if remark.reviewed:
            yield f"{_INDENT}✓ {tr('reviewed')}"
        if remark.note:
            first, *more = remark.note.splitlines()
            for line in (f"{tr('Note')}: {first}", *more):
                yield from self._wrapped(printable(line), _INDENT)

    def _context(self, d: Difference) -> list[str]:
        """Return the words of the change with some around them; a whole passage has been told already."""
        row = self._comparison.rows[d.row]
        if d.kind in (Kind.MOVED, Kind.REFLOWED, Kind.REFORMATTED) or not (row.left and row.right):
            return []
        left, right = (
            printable(self._comparison.text_of(d, Side.LEFT)),
            printable(self._comparison.text_of(d, Side.RIGHT)),
        )
        if not (left or right) or len(left) + len(right) > 4 * self._width:
            return []
        before, after = self._around(d)
        return self._ink.marked(before, left, right, after, self._width - len(_INDENT))

    def _around(self, d: Difference) -> tuple[str, str]:
        """Return the words before and after, from the side that is not empty, within the paragraph."""
        side = Side.LEFT if d.left is not None else Side.RIGHT
        document, span = self._comparison.side(side), d.on(side)
        if span is None:
            return "", ""
        p = document.paragraphs[document.paragraph_at(span.start)]
        before = document.text[max(p.start, span.start - CONTEXT_CHARACTERS) : span.start]
        after = document.text[span.end : min(p.end, span.end + CONTEXT_CHARACTERS)]
        return _last_words(printable(before)), _first_words(printable(after))

    def _furniture(self, entries: Sequence[Sequence[int]]) -> Iterator[str]:
        if not entries:
            return
        yield ""
        for numbers in entries[:MOST_TOLD]:
            line = self._furniture_line(numbers)
            yield f"{self._ink.sign(' ▤')}  {shortened(line, self._width - 6) if len(line) > self._width - 4 else line}"
        rest = sum(map(len, entries[MOST_TOLD:]))
        yield from self._rest(rest, tr_n("1\u00a0more passage", "{n}\u00a0more passages", rest))

    def _furniture_line(self, numbers: Sequence[int]) -> str:
        d = self._comparison.differences[numbers[0]]
        row = self._comparison.rows[d.row]
        if len(numbers) > 1:
            return printable(self._narrator.describe(numbers))
        if row.left and row.right:
            return printable(f"{self._narrator.locate(numbers)}: {self._narrator.describe(numbers)}")
        side = Side.LEFT if row.left else Side.RIGHT
        name = role_alone(role_name(d.role) if d.role else tr("Passage"), side)
        return printable(f"{name}: {self._comparison.text_of(d, side)}")

    def _rest(self, n: int, more: str) -> Iterator[str]:
        if n > 0:
            yield ""
            rest = tr("… and {more}. A report has them all: {option}", more=more, option="-o report.html")
            yield from self._wrapped(rest, _INDENT)


def _last_words(text: str) -> str:
    words = text.rsplit(" ", CONTEXT_WORDS)
    return text if len(words) <= CONTEXT_WORDS else "… " + text[len(words[0]) + 1 :]


def _first_words(text: str) -> str:
    words = text.split(" ", CONTEXT_WORDS)
    return text if len(words) <= CONTEXT_WORDS else text[: len(text) - len(words[-1]) - 1] + " …"

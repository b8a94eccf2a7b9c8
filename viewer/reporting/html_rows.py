"""The rows of the web page: paragraphs, runs and marks as markup. Takes what the presenter shows; decides nothing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from viewer.model import Category, Difference, Role, Side, Style
from viewer.presenting.display import Cell, CellParagraph, DisplayKind, DisplayRow, Mark, MarkedRun
from viewer.presenting.labels import role_name
from viewer.presenting.presenter import Presenter
from viewer.presenting.sentences import Narrator
from viewer.reporting.html_text import attribute, escaped, language
from viewer.translation import tr

_ELEMENTS = {
    Style.BOLD: "strong",
    Style.ITALIC: "em",
    Style.UNDERLINE: "u",
    Style.STRIKE: "s",
    Style.CODE: "code",
    Style.SUPERSCRIPT: "sup",
    Style.SUBSCRIPT: "sub",
}
_LETTER = {Side.LEFT: "l", Side.RIGHT: "r"}
_ELEMENT_OF = {Side.LEFT: "del", Side.RIGHT: "ins"}
_HEADINGS = frozenset({Role.TITLE, Role.HEADING})


class RowWriter:
    """Writes the rows of one comparison, top to bottom, and remembers which differences have got a place."""

    def __init__(self, presenter: Presenter, narrator: Narrator) -> None:
        self._presenter = presenter
        self._narrator = narrator
        self._comparison = presenter.comparison
        self._differences = presenter.comparison.differences
        self._placed: dict[int, str] = {}
        self._numbered: set[int] = set()
        self._languages = {side: language(presenter.comparison.side(side).language) for side in Side}

    def rows(self) -> Iterator[str]:
        """Yield each row as markup."""
        for n, row in enumerate(self._presenter.rows):
            cells = "".join(self._cell(self._presenter.cell(n, side), row, side) for side in Side)
            yield f'<tr id="row-{n}">{cells}</tr>'

    def apart(self) -> str:
        """Return both texts whole, each in its own flow: nothing in them faces anything."""
        cells: dict[Side, list[str]] = {side: [] for side in Side}
        for n, row in enumerate(self._presenter.rows):
            for side in Side:
                paragraphs = self._presenter.cell(n, side).paragraphs
                cells[side] += (self._paragraph(p, row, side) for p in paragraphs)
        whole = (f'<td class="{_LETTER[side]}"{self._languages[side]}>{"".join(cells[side])}</td>' for side in Side)
        return f"<tr>{''.join(whole)}</tr>"

    def place_of(self, difference: int) -> str:
        """Return where in the page a difference is; where nothing of it could be marked, its row."""
        return self._placed.get(difference) or f"row-{self._presenter.display_row_of(difference)}"

    def _cell(self, cell: Cell, row: DisplayRow, side: Side) -> str:
        if not cell.paragraphs:
            return '<td class="hole"></td>'
        classes = " ".join(_cell_classes(cell, row, side))
        inside = "".join(self._paragraph(p, row, side) for p in cell.paragraphs)
        return f'<td class="{classes}"{self._languages[side]}>{inside}</td>'

    def _paragraph(self, p: CellParagraph, row: DisplayRow, side: Side) -> str:
        heading = f' role="heading" aria-level="{min(6, max(3, p.level + 2))}"' if p.role in _HEADINGS else ""
        begins = f'<p class="{p.role}" dir="auto" id="{side}-{p.number}" data-n="{p.number}"{heading}>'
        mark = self._break(p.break_mark, side) if p.break_mark else ""
        return f"{begins}{self._tag(p, row, side)}{mark}{self._runs(p.runs, side, 0)}</p>"

    def _tag(self, p: CellParagraph, row: DisplayRow, side: Side) -> str:
        if p.tag is None:
            return ""
        place, number = self._place_of_tag(p, side)
        if row.kind in (DisplayKind.MOVED_FROM, DisplayKind.MOVED_TO):
            there = self._presenter.comparison.rows[row.row].on(side.other)[0] + 1
            return f'<a class="tag moved" href="#{side.other}-{there}"{place}>{escaped(p.tag)}</a>{number}'
        if p.role.is_furniture:
            return f'<span class="tag furniture"{place}>{_furniture_tag(p.tag, role_name(p.role))}</span>{number}'
        return f'<span class="tag wording"{place}>{escaped(p.tag)}</span>{number}'

    def _place_of_tag(self, p: CellParagraph, side: Side) -> tuple[str, str]:
        """Return the id and the number of the difference that covers the whole passage, if one does."""
        whole = next((m for run in p.runs for m in run.marks if m.whole), None)
        return (self._anchor(whole.difference), self._number(whole, side)) if whole else ("", "")

    def _runs(self, runs: tuple[MarkedRun, ...], side: Side, depth: int) -> str:
        """Return the runs as markup, one element for each stretch of one mark, the next mark inside it."""
        pieces: list[str] = []
        for mark, group in groupby(runs, key=lambda run: _nth(run, depth)):
            inside = tuple(group)
            if mark is None:
                pieces += (_formatted(run) for run in inside)
            else:
                pieces.append(self._marked(inside, side, depth))
        return "".join(pieces)

    def _marked(self, runs: tuple[MarkedRun, ...], side: Side, depth: int) -> str:
        mark = runs[0].marks[depth]
        inside = (
            self._runs(runs, side, depth + 1)
            if not any(_strong(r, depth) for r in runs)
            else self._letters(runs, side, depth)
        )
        if _is_drawn_as_block(mark, self._presenter, self._differences[mark.difference]):
            return inside
        element, title = _ELEMENT_OF[side], self._title(mark)
        begins = f'<{element} class="d {mark.category}"{self._anchor(mark.difference)}{title}>'
        return f"{begins}{inside}</{element}>{self._number(mark, side)}"

    def _letters(self, runs: tuple[MarkedRun, ...], side: Side, depth: int) -> str:
        """Return a changed word with the letters that differ in it made stronger."""
        parts = []
        for strong, group in groupby(runs, key=lambda run: _strong(run, depth)):
            inside = self._runs(tuple(group), side, depth + 1)
            parts.append(f"<b>{inside}</b>" if strong else inside)
        return "".join(parts)

    def _break(self, mark: Mark, side: Side) -> str:
        return f'<span class="pilcrow"{self._anchor(mark.difference)}></span>{self._number(mark, side)}'

    def _title(self, mark: Mark) -> str:
        return attribute("title", self._narrator.describe(self._differences[mark.difference]))

    def _anchor(self, difference: int) -> str:
        """Return the id of a difference the first time it is marked: a page has each id once."""
        if difference in self._placed:
            return ""
        self._placed[difference] = f"at-{self._differences[difference].id}"
        return f' id="{self._placed[difference]}"'

    def _number(self, mark: Mark, side: Side) -> str:
        """Return the small number that leads to the list, once: on the right where the right has the passage."""
        d = self._differences[mark.difference]
        if (side is Side.LEFT and d.right is not None and len(d.right)) or mark.difference in self._numbered:
            return ""
        self._numbered.add(mark.difference)
        n = mark.difference + 1
        label = attribute("aria-label", tr("Difference {n} in the list", n=n))
        return f'<a class="n {mark.category}" href="#{d.id}" data-n="{n}"{label}></a>'


def _furniture_tag(tag: str, name: str) -> str:
    """Return the tag as markup: the name of the role, and what is said around it, which a switch can hide."""
    around = [escaped(part) for part in tag.partition(name)]
    before = f"<span>{around[0]}</span>" if around[0] else ""
    return f"{before}{around[1]}<span>{around[2]}</span>"


def _cell_classes(cell: Cell, row: DisplayRow, side: Side) -> Iterator[str]:
    yield _LETTER[side]
    if cell.furniture:
        yield "furniture-cell"
    if cell.moved:
        yield "went"
    elif row.kind is not DisplayKind.PAIR and not cell.furniture:
        yield "only"


def _is_drawn_as_block(mark: Mark, presenter: Presenter, difference: Difference) -> bool:
    """Whether the cell and its tag show the mark already, so that the words stay as they are."""
    row = presenter.comparison.rows[difference.row]
    return mark.whole and (mark.category is Category.MOVED or not (row.left and row.right))


def _nth(run: MarkedRun, depth: int) -> int | None:
    return run.marks[depth].difference if depth < len(run.marks) else None


def _strong(run: MarkedRun, depth: int) -> bool:
    return run.marks[depth].strong


def _formatted(run: MarkedRun) -> str:
    """Return the words of a run with their formatting. A link is shown and named, and leads nowhere."""
    words = escaped(run.text)
    for style, element in _ELEMENTS.items():
        if style in run.style:
            words = f"<{element}>{words}</{element}>"
    return f'<span class="target"{attribute("title", run.link)}>{words}</span>' if run.link else words

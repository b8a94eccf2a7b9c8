"""What is shown of a comparison, and the way through it. Holds no widget and decides nothing about drawing."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from viewer.model import Category, Comparison, Difference, Flag, Kind, Side, Span, ends
from viewer.presenting.arrange import display_rows
from viewer.presenting.cells import RunCutter, break_mark, cell_paragraph, gaps, placed_marks
from viewer.presenting.display import Cell, DisplayKind, DisplayRow, Step
from viewer.presenting.entries import Entries, chains, entries
from viewer.presenting.filters import DEFAULT_FILTER, Filter
from viewer.presenting.repeats import repeats_last
from viewer.presenting.tags import by_hand, settled_by_hand, tag_of
from viewer.presenting.tally import counted
from viewer.presenting.verdict import Verdict, facts, verdict_of
from viewer.presenting.verdict_facts import Facts


class Presenter:
    """A comparison as a reader sees it through a filter."""

    def __init__(self, comparison: Comparison, filter: Filter = DEFAULT_FILTER) -> None:  # noqa: A002 - the noun itself
        self.comparison = comparison
        self.filter = filter
        self.rows: tuple[DisplayRow, ...] = display_rows(comparison)
        self._of_row = _differences_by_row(comparison)
        self._of_category = _differences_by_category(comparison)
        self._repeats_last = {category: repeats_last(comparison, of) for category, of in self._of_category.items()}
        self._places = _places(self.rows)
        self._cutters = {side: RunCutter(comparison.side(side)) for side in Side}
        self._counts = _counts(comparison)
        self._counted = counted(comparison)
        self._flagged = _flagged(comparison)
        self._facts: dict[Filter, Facts] = {}
        self._rows_shown: dict[Filter, frozenset[int]] = {}
        self._by_hand = settled_by_hand(comparison)
        self._chains = chains(comparison, self._counted.behind, self._counted.renumbered)
        self._done: frozenset[int] = frozenset()
        self._show()

    def set_filter(self, filter: Filter) -> None:  # noqa: A002 - the noun itself
        """Show other differences."""
        if filter != self.filter:
            self.filter = filter
            self._show()

    def pass_by(self, done: Iterable[int]) -> bool:
        """Let nobody stop at what is done; it stays marked, and counted. Return whether the entries are others now."""
        before = self._entries.firsts
        self._done = frozenset(done)
        self._gather()
        return self._entries.firsts != before

    @property
    def passed_by(self) -> int:
        """How many of the shown differences stand in no entry, since they are done."""
        return len(self._shown) - len(self._entries.all_of(self._entries.firsts)) if self._done else 0

    def cell(self, display_row: int, side: Side) -> Cell:
        """Return what one side of a row shows. An empty cell is the quiet place facing a one-sided passage."""
        row = self.rows[display_row]
        indexes = row.on(side)
        if not indexes:
            return Cell(one_sided=row.kind is not DisplayKind.PAIR, moved=self._is_moved(row))
        document = self.comparison.side(side)
        whole = Span(document.paragraphs[indexes[0]].start, document.paragraphs[indexes[-1]].end)
        shown = self.shown_in(row.row)
        marks, lacking = placed_marks(self.comparison, shown, side, whole), gaps(self.comparison, shown, side)
        moved = self._moved_alone(row)
        paragraphs = tuple(
            cell_paragraph(
                document,
                i,
                self._cutters[side].cut(i, marks),
                by_hand(
                    tag_of(self.comparison, row.row, side, i, self._filter_in(row.row), moved),
                    self._by_hand[side].get(i),
                ),
                break_mark(document, i, marks) if i != indexes[0] else None,
                lacking,
            )
            for i in indexes
        )
        furniture = all(p.role.is_furniture for p in paragraphs)
        return Cell(paragraphs, furniture, row.kind is not DisplayKind.PAIR, self._is_moved(row))

    def shown(self) -> tuple[int, ...]:
        """Return the indexes of the differences that are shown, in reading order."""
        return self._shown

    def of_shown_categories(self) -> Mapping[Category, Sequence[int]]:
        """Return the differences of each category that is shown, also those that flags hide."""
        return {category: self._repeats_last[category] for category in self.filter.shown}

    def entries(self) -> Entries:
        """Return the shown differences as a reader goes through them: what is one thing is one entry."""
        return self._entries

    def counts(self) -> Mapping[Category, int]:
        """Return how many differences each category has, shown or not. Unrelated texts have none to count."""
        return self._counts

    def flag_counts(self) -> Mapping[Flag, int]:
        """Return how many differences of the shown categories carry each flag, narrowed or not."""
        return {flag: sum(self._flagged[category, flag] for category in self.filter.shown) for flag in Flag}

    def next(self, current: int | None) -> Step | None:
        """Return the step to the entry behind this difference, round to the first after the last.

        An entry in hand is left, in whatever paragraph of it the reader is.
        """
        firsts = self._entries.firsts
        if not firsts:
            return None
        at = 0 if current is None else bisect_right(firsts, current)
        wrapped = at == len(firsts)
        if wrapped and current is not None and firsts[0] == self._entries.first_of(current) != current:
            at += 1
        return self._step(at % len(firsts), wrapped=wrapped)

    def beginning(self) -> int:
        """Return the row on the screen in which the article begins, behind what of the page stands above it."""
        for at, row in enumerate(self.rows):
            for side in Side:
                if any(not self.comparison.side(side).paragraphs[i].role.is_furniture for i in row.on(side)):
                    return at
        return 0

    def first_of_article(self) -> int | None:
        """Return the first entry that stands in the article or behind its beginning."""
        return self.first_from(self.rows[self.beginning()].row)

    def first_from(self, row: int) -> int | None:
        """Return the first entry that stands in a row of the comparison or behind it."""
        return next((n for n in self._entries.firsts if self.comparison.differences[n].row >= row), None)

    def previous(self, current: int | None) -> Step | None:
        """Return the step to the entry before this difference, round to the last before the first.

        An entry in hand is left, in whatever paragraph of it the reader is; between its first paragraph and that one
        may stand what was edited on the way.
        """
        firsts = self._entries.firsts
        if not firsts:
            return None
        at = len(firsts) - 1 if current is None else bisect_left(firsts, current) - 1
        if current is not None and firsts[at] == self._entries.first_of(current) != current:
            at -= 1
        return self._step(at % len(firsts), wrapped=at < 0)

    def step_to(self, difference: int) -> Step:
        """Return the step to a shown difference, wherever in its entry it stands; of what is passed by, to no place."""
        at, firsts = self._entries.position(difference), self._entries.firsts
        if at == len(firsts) or firsts[at] != self._entries.first_of(difference):
            return Step(difference, False, 0, len(firsts))  # noqa: FBT003 - it did not come round
        return self._step(self._entries.position(difference), wrapped=False, difference=difference)

    def display_row_of(self, difference: int, side: Side | None = None) -> int:
        """Return the row on the screen that shows a difference; for a moved passage, that of the side asked for."""
        d = self.comparison.differences[difference]
        left_row, right_row = ends(self.comparison, d)
        first, last = self._places[left_row][0], self._places[right_row][1]
        if side is None:
            side = Side.LEFT if d.left is not None and (len(d.left) or not d.right) else Side.RIGHT
        return last if side is Side.RIGHT else first

    def rows_shown(self) -> frozenset[int]:
        """Return the rows on the screen that have a shown difference."""
        if self.filter not in self._rows_shown:
            differences = self.comparison.differences
            rows = {differences[n].row for n in self._shown}
            moved = (differences[n] for n in self._shown if differences[n].kind is Kind.MOVED)
            rows |= {row for d in moved for row in ends(self.comparison, d)}
            self._rows_shown[self.filter] = frozenset(at for row in rows for at in self._places[row])
        return self._rows_shown[self.filter]

    def verdict(self) -> Verdict:
        """Return the sentence that sums up, for what is shown and what is hidden."""
        return verdict_of(self.facts())

    def facts(self) -> Facts:
        """Return what the verdict says, in no language."""
        if self.filter not in self._facts:
            self._facts[self.filter] = facts(self.comparison, self.filter, self._counted)
        return self._facts[self.filter]

    def _show(self) -> None:
        self._shown = self._filtered()
        self._all_entries = entries(self._shown, self._chains, whole=not self.filter.flags)
        self._gather()

    def _gather(self) -> None:
        self._entries = self._all_entries.without(self._done)

    def _filtered(self) -> tuple[int, ...]:
        if self.comparison.unrelated:
            return ()
        shown = sorted(chain.from_iterable(self._of_category[category] for category in self.filter.shown))
        if not self.filter.flags:
            return tuple(shown)
        differences, flags = self.comparison.differences, self.filter.flags
        return tuple(n for n in shown if not flags.isdisjoint(differences[n].flags))

    def shown_in(self, row: int) -> list[int]:
        """Return the shown differences that have an end in a row of the comparison."""
        if self.comparison.unrelated:
            return []
        differences = self.comparison.differences
        return [n for n in self._of_row[row] if self.filter.admits(differences[n])]

    def differences_in(self, row: int) -> Sequence[int]:
        """Return all differences that have an end in a row of the comparison, shown or not."""
        return self._of_row[row]

    def counterpart(self, display_row: int) -> int:
        """Return where the other end of a moved row is shown; of any other row, the row itself."""
        first, last = self._places[self.rows[display_row].row]
        return last if display_row == first else first

    def _is_moved(self, row: DisplayRow) -> bool:
        moved = row.kind in (DisplayKind.MOVED_FROM, DisplayKind.MOVED_TO)
        return moved and self._filter_in(row.row).shows(Category.MOVED)

    def _filter_in(self, row: int) -> Filter:
        """Return what is shown in one row: where flags narrow, the categories that are left of it there."""
        if not self.filter.flags:
            return self.filter
        return Filter(frozenset(self.comparison.differences[n].category for n in self.shown_in(row)))

    def _moved_alone(self, row: DisplayRow) -> Difference | None:
        """Return the move of a paragraph of one side that is a part of another one on the other side."""
        if row.kind not in (DisplayKind.LEFT_ONLY, DisplayKind.RIGHT_ONLY):
            return None
        differences = (self.comparison.differences[n] for n in self._of_row[row.row])
        return next((d for d in differences if d.kind is Kind.MOVED), None)

    def _step(self, at: int, *, wrapped: bool, difference: int | None = None) -> Step:
        found = self._entries
        first = found.firsts[at]
        return Step(
            first if difference is None else difference,
            wrapped,
            at + 1,
            len(found.firsts),
            len(found.of(first)) if found.are_fewer else None,
        )


def _differences_by_row(comparison: Comparison) -> list[list[int]]:
    of_row: list[list[int]] = [[] for _ in comparison.rows]
    for n, d in enumerate(comparison.differences):
        for row in dict.fromkeys(ends(comparison, d)):
            of_row[row].append(n)
    return of_row


def _differences_by_category(comparison: Comparison) -> Mapping[Category, Sequence[int]]:
    of_category: dict[Category, list[int]] = {category: [] for category in Category}
    for n, d in enumerate(comparison.differences):
        of_category[d.category].append(n)
    return of_category


def _places(rows: tuple[DisplayRow, ...]) -> dict[int, tuple[int, int]]:
    """Return for each row of the comparison where its left and its right part are shown."""
    places: dict[int, tuple[int, int]] = {}
    for at, row in enumerate(rows):
        left, right = places.get(row.row, (at, at))
        places[row.row] = (at if row.left else left, at if row.right else right)
    return places


def _counts(comparison: Comparison) -> Mapping[Category, int]:
    found = {} if comparison.unrelated else comparison.count_by_category()
    return {category: found.get(category, 0) for category in Category}


def _flagged(comparison: Comparison) -> Counter[tuple[Category, Flag]]:
    """Count the flags of each category. Unrelated texts have none to count."""
    return Counter(
        (d.category, flag) for d in (() if comparison.unrelated else comparison.differences) for flag in d.flags
    )

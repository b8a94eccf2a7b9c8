"""The entries of the list of differences as Qt asks for them: sentences, places, headings. Draws nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QWidget,
)

from viewer.model import Comparison, Difference, Side
from viewer.presenting.headings import Heading, with_headings
from viewer.presenting.labels import CATEGORY_LABELS
from viewer.presenting.presenter import Presenter
from viewer.presenting.review import Remark, joined_remarks
from viewer.presenting.together import Together
from viewer.translation import number, tr
from viewer.ui.long_list import AnyIndex

PLACE_ROLE = Qt.ItemDataRole.UserRole
SYMBOL_ROLE = Qt.ItemDataRole.UserRole + 1


class DifferenceModel(QAbstractListModel):
    """The entries that are shown; sentences are made when they are looked at. By category, headings stand between them.

    An entry is told by its first difference.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter: Presenter | None = None
        self._narrator: Together | None = None
        self._words, self._by_category = "", False
        self._remarks: Mapping[int, Remark] = {}
        self._items: tuple[int | Heading, ...] = ()
        self.found = 0
        """How many differences the entries in the list have."""
        self._row_of: dict[int, int] | None = None
        self.headings: list[int] = []
        """Which items are headings, in order."""

    def show_presenter(self, presenter: Presenter | None) -> None:
        """Show what the presenter shows now."""
        self.beginResetModel()
        if presenter is not self._presenter:
            self._narrator = Together(presenter.comparison) if presenter is not None else None
        self._presenter = presenter
        self._arrange()
        self.endResetModel()

    def show_remarks(self, remarks: Mapping[int, Remark]) -> None:
        """Show what was noted, by difference."""
        self._remarks = remarks
        if self._items:
            self.dataChanged.emit(self.index(0), self.index(len(self._items) - 1))

    def look_for(self, words: str) -> None:
        """Show those alone that have a difference whose words, on either side, category or note have all of these."""
        self.beginResetModel()
        self._words = words.casefold()
        self._arrange()
        self.endResetModel()

    def order(self, *, by_category: bool) -> None:
        """Put the differences of one category together, or all in reading order."""
        self.beginResetModel()
        self._by_category = by_category
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        self._row_of, self.headings, self._items, self.found = None, [], (), 0
        if self._presenter is None:
            return
        entries, comparison = self._presenter.entries(), self._presenter.comparison
        shown = entries.firsts
        self.found = len(self._presenter.shown())
        if self._words.strip():
            wanted = self._words.split()
            shown = tuple(first for first in shown if self._has(comparison, entries.of(first), wanted))
            self.found = sum(len(entries.of(first)) for first in shown)
        self._items = shown
        if self._by_category:
            rank = {category: k for k, category in enumerate(CATEGORY_LABELS)}
            in_order = sorted(shown, key=lambda n: rank[comparison.differences[n].category])
            self._items = tuple(with_headings(comparison, in_order, entries))
            self.headings = [row for row, item in enumerate(self._items) if isinstance(item, Heading)]

    def _has(self, comparison: Comparison, numbers: Sequence[int], wanted: Sequence[str]) -> bool:
        """Whether any difference of an entry has all the words."""
        said = (self._searched(comparison, n) for n in numbers)
        return any(all(word in text for word in wanted) for text in said)

    def _searched(self, comparison: Comparison, number: int) -> str:
        """Return all in which the words that are looked for may stand: those of the difference, and of its note."""
        remark = self._remarks.get(number, Remark())
        done = tr("reviewed") if remark.reviewed else ""
        noted = f"\n{done}\n{remark.note}".casefold()
        return _said(comparison, comparison.differences[number]) + noted

    @property
    def entries(self) -> int:
        """How many entries are in the list."""
        return len(self._items) - len(self.headings)

    def difference(self, row: int) -> int | None:
        """Return the first difference of an item; a heading has none."""
        item = self._items[row]
        return None if isinstance(item, Heading) else item

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let keys and mouse pass headings by."""
        if index.isValid() and isinstance(self._items[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def sentence(self, difference: int) -> str:
        """Return what is said of the entry of a difference, with its place."""
        if self._presenter is None or self._narrator is None:
            return ""
        numbers = self._presenter.entries().of(difference)
        return f"{self._narrator.describe(numbers)}, {self._narrator.locate(numbers)}"

    def row_of(self, difference: int) -> int | None:
        """Return the item of the entry that a difference is in, if it is shown."""
        if self._row_of is None:  # made when it is asked for: another filter need not wait for it
            self._row_of = {item: row for row, item in enumerate(self._items) if not isinstance(item, Heading)}
        first = difference if self._presenter is None else self._presenter.entries().first_of(difference)
        return self._row_of.get(first)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Return how many items there are."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the sentence, the place or the sign of an item."""
        if not index.isValid() or self._presenter is None or self._narrator is None:
            return None
        item = self._items[index.row()]
        return _headed(item, role) if isinstance(item, Heading) else self._told(self._narrator, item, index, role)

    def _told(self, narrator: Together, number: int, index: AnyIndex, role: int) -> str | None:
        """Return what is said of an entry, in a role."""
        assert self._presenter is not None
        numbers = self._presenter.entries().of(number)
        if role == SYMBOL_ROLE:
            category = self._presenter.comparison.differences[number].category
            return "✓" if joined_remarks(self._remarks, numbers).reviewed else CATEGORY_LABELS[category].symbol
        if role == PLACE_ROLE:
            return f"{narrator.locate(numbers)}{self._noted(numbers)}"
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return narrator.describe(numbers)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{narrator.describe(numbers)}, {index.data(PLACE_ROLE)}"
        return None

    def _noted(self, numbers: Sequence[int]) -> str:
        """Return what was noted of an entry, as it stands behind its place."""
        remark = joined_remarks(self._remarks, numbers)
        done = sum(self._remarks[n].reviewed for n in numbers if n in self._remarks)
        part = tr("{n} of {all} reviewed", n=number(done), all=number(len(numbers))) if done else ""
        reviewed = tr("reviewed") if remark.reviewed else part
        return "".join(f" · {said}" for said in (reviewed, " ".join(remark.note.split())) if said)


def _headed(heading: Heading, role: int) -> str | None:
    """Return what a heading reads, and how it is told."""
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return heading.said
    return heading.title if role == Qt.ItemDataRole.DisplayRole else None


def _said(comparison: Comparison, difference: Difference) -> str:
    """Return what a difference is looked for by."""
    words = " ".join(comparison.text_of(difference, side) for side in Side if difference.on(side) is not None)
    return f"{words} {tr(CATEGORY_LABELS[difference.category].name)}".casefold()

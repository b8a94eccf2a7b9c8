"""The entries of the list of differences as Qt asks for them: sentences, places, headings. Draws nothing."""

from __future__ import annotations

import time
from bisect import bisect_left
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QWidget,
)

from viewer.presenting.changed_letters import ChangedLetters, changed_letters
from viewer.presenting.headings import Heading, by_category
from viewer.presenting.labels import CATEGORY_LABELS
from viewer.presenting.presenter import Presenter
from viewer.presenting.review import Remark, joined_remarks
from viewer.presenting.search import DifferenceSearch
from viewer.presenting.surroundings import Around, around
from viewer.presenting.together import Together
from viewer.translation import language, number, tr
from viewer.ui.long_list import AnyIndex
from viewer.ui.typography import as_printed

PLACE_ROLE = Qt.ItemDataRole.UserRole
SYMBOL_ROLE = Qt.ItemDataRole.UserRole + 1
AROUND_ROLE = Qt.ItemDataRole.UserRole + 2
BRIEF_ROLE = Qt.ItemDataRole.UserRole + 3
LETTERS_ROLE = Qt.ItemDataRole.UserRole + 4
_OF_WHAT_STANDS_AROUND = AROUND_ROLE, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole
# So many differences are made ready to be searched at once, in some 8 ms. More are between events: so long at a time
# (in s), and so many until it is asked how late it is.
PREPARED_AT_ONCE = 500
_SLICE, _STEP = 0.006, 50

_Told = str | Around | ChangedLetters | None


class DifferenceModel(QAbstractListModel):
    """The entries that are shown; sentences are made when they are looked at. By category, headings stand between them.

    An entry is told by its first difference.
    """

    searched = Signal()
    """The entries stand in the list that were looked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter: Presenter | None = None
        self._narrator: Together | None = None
        self._search: DifferenceSearch | None = None
        self._words, self._by_category = "", False
        self._remarks: Mapping[int, Remark] = {}
        self._firsts: Sequence[int] = ()
        self._items: Sequence[int | Heading] = ()
        self.numbers: Sequence[int] = ()
        """All differences of the entries in the list."""
        self.headings: list[int] = []
        """Which items are headings, in order."""
        self._rows: dict[int, int] = {}  # by category, and once it is asked for: to number 100,000 takes 5 ms
        self._preparing = QTimer(self)
        self._preparing.setInterval(0)
        self._preparing.timeout.connect(self._go_on)

    def show_presenter(self, presenter: Presenter | None) -> None:
        """Show what the presenter shows now."""
        if presenter is not self._presenter:
            self._narrator = Together(presenter.comparison) if presenter is not None else None
            self._search = None
        self._presenter = presenter
        self._firsts = ()  # nothing that was found may be shown still
        self._look()
        self._set_anew()

    def show_remarks(self, remarks: Mapping[int, Remark]) -> None:
        """Show what was noted, by difference."""
        self._remarks = remarks
        if self._items:
            self.dataChanged.emit(self.index(0), self.index(len(self._items) - 1))

    def look_for(self, words: str) -> None:
        """Show those alone of which a difference has all of these words, in its sentence, its text, category or note.

        Where there are many, that comes a little later, and what is shown stays until then.
        """
        self._words = words.casefold()
        self._look()
        if not self.is_searching:
            self._set_anew()

    def order(self, *, by_category: bool) -> None:
        """Put the differences of one category together, or all in reading order."""
        self._by_category = by_category
        self._set_anew()

    @property
    def found(self) -> int:
        """How many differences the entries in the list have."""
        return len(self.numbers)

    @property
    def is_searching(self) -> bool:
        """Whether what was looked for last is still to come."""
        return self._preparing.isActive()

    def _look(self) -> None:
        """Find the entries that are wanted, or begin to."""
        self._preparing.stop()
        words, presenter = self._words.split(), self._presenter
        if presenter is None:
            return
        entries = presenter.entries()
        if not words or not entries.firsts:
            self._firsts = entries.firsts
            return
        if self._search is None or self._search.language != language():
            self._search = DifferenceSearch(presenter.comparison)
            self._search.prepare(PREPARED_AT_ONCE)
        if self._search.is_ready:
            self._firsts = self._search.entries(entries.all_of(entries.firsts), entries, words, self._remarks)
        else:
            self._preparing.start()

    def _go_on(self) -> None:
        """Make the search ready for some differences more; where it is, show what was looked for last."""
        assert self._search is not None
        end = time.perf_counter() + _SLICE
        self._search.prepare(_STEP)
        while not self._search.is_ready and time.perf_counter() < end:
            self._search.prepare(_STEP)
        if self._search.is_ready:
            self._look()
            self._set_anew()
            self.searched.emit()

    def _set_anew(self) -> None:
        """Show the entries that were found, in their order."""
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        """Put the entries in order, with headings between them where they stand by category."""
        self._items, self.headings, self._rows, self.numbers = self._firsts, [], {}, ()
        if self._presenter is None:
            return
        entries = self._presenter.entries()
        self.numbers = entries.all_of(self._firsts)
        if self._by_category:
            items: list[int | Heading] = []
            for category, firsts in by_category(self._presenter.of_shown_categories(), self._firsts).items():
                self.headings.append(len(items))
                items += [Heading(category, len(entries.all_of(firsts))), *firsts]
            self._items = items

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
        if self._presenter is None:
            return None
        first = self._presenter.entries().first_of(difference)
        if self._by_category:
            if not self._rows:
                self._rows = {item: row for row, item in enumerate(self._items) if not isinstance(item, Heading)}
            return self._rows.get(first)
        at = bisect_left(self._firsts, first)
        return at if at < len(self._firsts) and self._firsts[at] == first else None

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Return how many items there are."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> _Told:
        """Return the sentence, the place or the sign of an item, its changed letters, or what stands around it."""
        if not index.isValid() or self._presenter is None or self._narrator is None:
            return None
        item = self._items[index.row()]
        return _headed(item, role) if isinstance(item, Heading) else self._told(self._narrator, item, index, role)

    def _told(self, narrator: Together, number: int, index: AnyIndex, role: int) -> _Told:
        """Return what is said of an entry, in a role."""
        assert self._presenter is not None
        numbers = self._presenter.entries().of(number)
        if role == SYMBOL_ROLE:
            category = self._presenter.comparison.differences[number].category
            return "✓" if joined_remarks(self._remarks, numbers).reviewed else CATEGORY_LABELS[category].symbol
        if role == PLACE_ROLE:
            return f"{narrator.locate(numbers)}{self._noted(numbers)}"
        if role in (Qt.ItemDataRole.DisplayRole, BRIEF_ROLE):
            return narrator.briefly(numbers) if role == BRIEF_ROLE else narrator.describe(numbers)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{narrator.describe(numbers)}, {index.data(PLACE_ROLE)}"
        return self._drawn(narrator, numbers, role)

    def _drawn(self, narrator: Together, numbers: Sequence[int], role: int) -> _Told:
        """Return what is drawn of an entry with its sentence, or told in its place."""
        if role == LETTERS_ROLE:
            return self._letters(numbers)
        around = self._around(numbers) if role in _OF_WHAT_STANDS_AROUND else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_printed("\n".join(filter(None, (narrator.describe(numbers), str(around or "")))))
        return str(around) if around and role == Qt.ItemDataRole.AccessibleDescriptionRole else around

    def _letters(self, numbers: Sequence[int]) -> ChangedLetters | None:
        """Return the letters that changed in the word of an entry of one difference."""
        assert self._presenter is not None
        comparison = self._presenter.comparison
        return changed_letters(comparison, comparison.differences[numbers[0]]) if len(numbers) == 1 else None

    def _around(self, numbers: Sequence[int]) -> Around | None:
        """Return what stands around the words of an entry of one difference."""
        assert self._presenter is not None
        comparison = self._presenter.comparison
        return around(comparison, comparison.differences[numbers[0]]) if len(numbers) == 1 else None

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

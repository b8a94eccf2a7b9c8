"""Settling the category of a difference by hand: the menu that offers it, and the way back to the difference."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from viewer.model import (
    Category,
    Comparison,
    Difference,
    Settlement,
    alike,
    categories_for,
    settle_alike,
    settle_category,
)
from viewer.presenting.labels import CATEGORY_LABELS, category_word
from viewer.translation import tr, tr_n
from viewer.ui.comparison_page import ComparisonPage
from viewer.ui.left_at import settled_anew
from viewer.ui.menu import within
from viewer.ui.workbench import Steps, Workbench


class CategoryByHand(QObject):
    """Hands what was settled to the workbench. The difference stays in hand, and the texts where they are in view."""

    said = Signal(str)
    """(words) what was done."""
    did = Signal()
    """Something was settled that can be taken back."""

    def __init__(self, page: ComparisonPage, bench: Workbench) -> None:
        super().__init__(page)
        self._page, self._bench = page, bench
        self._return: tuple[Callable[[], None], Steps] | None = None

    def fill(self, menu: QMenu, number: int | None) -> None:
        """Put the categories that a difference can have into a menu; nothing where it can have no other."""
        comparison = self._bench.comparison
        if comparison is None or number is None or not categories_for(comparison.differences[number]):
            return
        self._bench.compared.connect(menu.close)  # it speaks of the differences that are shown
        menu.addSeparator()
        self._offer(within(menu, tr("Cate&gory")), comparison, [number], self._settle)
        all_alike = alike(comparison, number)
        if len(all_alike) > 1:
            ordered = [number, *(n for n in all_alike if n != number)]
            title = tr_n("Category of the 1 Ali&ke", "Category of All {n} Ali&ke", len(ordered))
            self._offer(within(menu, title), comparison, ordered, self._settle_alike)

    def _offer(
        self,
        inner: QMenu,
        comparison: Comparison,
        numbers: Sequence[int],
        settle: Callable[[Sequence[int], Category | None], None],
    ) -> None:
        """Put the categories into a menu that the first of some differences can have, and what settles them all."""
        differences = [comparison.differences[n] for n in numbers]
        group = QActionGroup(inner)
        for category in categories_for(differences[0]):
            entry = inner.addAction(tr(CATEGORY_LABELS[category].name))
            entry.setToolTip(tr(CATEGORY_LABELS[category].explanation))
            entry.setCheckable(True)
            entry.setChecked(all(d.category is category for d in differences))
            entry.triggered.connect(lambda _on=False, c=category: settle(numbers, c))
            group.addAction(entry)
        inner.addSeparator()
        found = inner.addAction(tr("As It &Was Found"))
        found.setEnabled(any(d.found is not None for d in differences))
        found.triggered.connect(lambda: settle(numbers, None))

    def return_to_difference(self) -> None:
        """Take the difference in hand again, once the comparison has its new category; not where it was cancelled."""
        back, self._return = self._return, None
        if back is not None and self._bench.by_hand == back[1]:
            back[0]()

    def _settle(self, numbers: Sequence[int], category: Category | None) -> None:
        comparison = self._bench.comparison
        if comparison is None or comparison.differences[numbers[0]].category is category:
            return
        difference = comparison.differences[numbers[0]]
        settled = settle_category(comparison, numbers[0], category)
        self._hand_over(difference, settled, lambda: self._said_of(category or difference.found or difference.category))

    def _settle_alike(self, numbers: Sequence[int], category: Category | None) -> None:
        comparison = self._bench.comparison
        if comparison is None:
            return
        settled = settle_alike(comparison, numbers[0], category)
        difference, n = comparison.differences[numbers[0]], len(numbers)
        self._hand_over(difference, settled, lambda: self._said_of_all(n, category))

    def _hand_over(self, difference: Difference, settled: Settlement, said: Callable[[], str]) -> None:
        """Let it be settled, and remember what shows the difference then and says what was done."""
        back = self._way_back(difference, said)

        def done() -> None:
            back()
            self.did.emit()

        self._return = done, self._bench.settle([settled])

    def _said_of(self, category: Category) -> str:
        presenter, name = self._page.presenter, category_word(category)
        if presenter is not None and not presenter.filter.shows(category):
            return tr("The category is now {category}, which is hidden", category=name)
        return tr("The category is now {category}", category=name)

    def _said_of_all(self, n: int, category: Category | None) -> str:
        """Return what is said of all differences alike, so many."""
        if category is None:
            return tr_n("1 difference is as it was found", "{n} differences are as they were found", n)
        presenter, name = self._page.presenter, category_word(category)
        if presenter is not None and not presenter.filter.shows(category):
            return tr_n(
                "The category of 1 difference is now {category}, which is hidden",
                "The category of {n} differences is now {category}, which is hidden",
                n,
                category=name,
            )
        return tr_n(
            "The category of 1 difference is now {category}",
            "The category of {n} differences is now {category}",
            n,
            category=name,
        )

    def _way_back(self, difference: Difference, said: Callable[[], str]) -> Callable[[], None]:
        """Return what shows the difference when the comparison is made anew and says what is done."""
        shown = self._page.list.list
        in_list = shown.hasFocus()

        def back() -> None:
            number = self._number_of(difference)
            if number is not None and number == self._page.current:
                self._page.view.go_to_difference(number)
            elif number is not None:
                self._page.go_to(number)
            if in_list:  # the window gives the focus to the texts
                QTimer.singleShot(0, shown, shown.setFocus)
            self.said.emit(said())

        return back

    def _number_of(self, known: Difference) -> int | None:
        """Return where a difference stands now: its category may have moved it among those of its place."""
        comparison = self._bench.comparison
        if comparison is None:
            return None
        return settled_anew(comparison, known)

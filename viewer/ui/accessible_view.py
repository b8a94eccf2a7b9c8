"""The two texts as a screen reader walks them: the view, its rows, two cells in each, their text. Paints nothing.

    document  "The two texts side by side"
      section    "Row 4 of 12, 1 difference", or what a fold says
        paragraph  the left text; its place is the name, what differs the description
        paragraph  the right text

Rows are made when they are asked for and let go when others were asked for since, so that a text of a million words
costs nothing here. What the binding allows was tried through AT-SPI, with PySide6 6.11: interfaces of the view and of
what lies inside it can be written in Python, but

* `interface_cast` must return an interface or `VoidPtr(0)`: None and 0 end the program;
* Qt deletes what is registered, so Python must hold it until then, and no longer;
* no text can be written in Python without lying about its lines and attributes: see `accessible_lines`. What is
  selected is announced, and marks are told in words.

A row is a section, not a group: Orca says of each group that one comes into it and leaves it.
"""

from __future__ import annotations

from collections import OrderedDict
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import Shiboken

from viewer.model import Side
from viewer.presenting.sentences import Narrator
from viewer.translation import number, tr, tr_n
from viewer.ui.accessible_cell import AccessibleCell
from viewer.ui.accessible_lines import Lines
from viewer.ui.accessible_parts import NONE, Interface, Part, let_go
from viewer.ui.comparison_view import ComparisonView

if TYPE_CHECKING:
    from viewer.ui.row_store import RowStore

# Rows that are held for a screen reader: it asks for those around the place it is at.
KEPT = 1_000
_TEXT = QAccessible.Text
_views: dict[int, AccessibleView] = {}


@cache
def install() -> None:
    """Let Qt ask this module what a comparison view is to a screen reader. Once for a program."""
    QAccessible.installFactory(_interface_for)


def _interface_for(_name: str, asked: QObject) -> QAccessibleInterface | None:
    if not isinstance(asked, ComparisonView):
        return None
    made = AccessibleView(asked)
    key = id(made)
    _views[key] = made

    def end() -> None:
        _views.pop(key, None)
        made.end()

    asked.destroyed.connect(end)
    asked.emptied.connect(made.let_go)
    return made


def tell_caret(view: ComparisonView, *, announced: bool = False, anew: bool = False) -> None:
    """Tell where the caret is: the cell it came into, and the letter it stands before.

    `announced` says that the difference it was put on is being announced: the cell does not tell it once more. `anew`
    says that the keyboard came back to the texts: the cell is told though it was told before.
    """
    known = QAccessible.queryAccessibleInterface(view) if QAccessible.isActive() else None
    if isinstance(known, AccessibleView):
        known.tell_caret(announced=announced, anew=anew)


class AccessibleView(QAccessibleWidget):
    """The view: as many children as it has rows on the screen, folds among them."""

    def __init__(self, view: ComparisonView) -> None:
        super().__init__(view, QAccessible.Role.Document, view.accessibleName())
        self.view = view
        self._store: RowStore | None = None
        self._rows: OrderedDict[int, AccessibleRow] = OrderedDict()
        self._narrator: Narrator | None = None
        self._told: AccessibleCell | None = None
        self.lines = Lines(view)
        self.announced: AccessibleCell | None = None
        """The cell whose difference was announced when the caret was put on it: it is not told again with the text."""

    def end(self) -> None:
        """Hold nothing of a window that is gone: the binding keeps for ever what was given to Qt."""
        self.forget()
        vars(self).clear()

    @property
    def store(self) -> RowStore | None:
        """The rows that are shown now; those of before are let go."""
        if self.view.store is not self._store:
            self.forget()
            self._store = self.view.store
            self._narrator = Narrator(self._store.presenter.comparison) if self._store is not None else None
        return self._store

    def let_go(self) -> None:
        """Let go of what is no longer shown, though nobody asks for what is."""
        self.forget()
        self._store = self._narrator = None

    def forget(self) -> None:
        """Let go of all rows."""
        rows, self._told, self.announced = list(self._rows.values()), None, None
        if Shiboken.isValid(self.lines):
            self.lines.forget()
        self._rows.clear()
        for row in rows:
            row.let_go()

    def sentence(self, difference: int) -> str:
        """Say a difference."""
        if self._narrator is None or self._store is None:
            return ""
        return self._narrator.describe(self._store.presenter.comparison.differences[difference])

    def cell_at(self, side: Side, offset: int) -> AccessibleCell | None:
        """Return the cell that holds a place of a text, if it is not folded."""
        store = self.store
        if store is None:
            return None
        document = store.presenter.comparison.side(side)
        row = self.child(store.plan.row_of_paragraph(side, document.paragraph_at(offset)))
        return row.cells[side] if row is not None and row.cells else None

    def tell_caret(self, *, announced: bool = False, anew: bool = False) -> None:
        """Tell where the caret is, and first into which cell it came; nothing while the keyboard is elsewhere."""
        if anew or not self.view.hasFocus():
            self._told = None
        if self.view.caret is None or not self.view.hasFocus():
            return
        side, offset = self.view.caret
        cell = self.cell_at(side, offset)
        if cell is not None:
            if cell is not self._told:
                self._told, self.announced = cell, cell if announced else None
                QAccessible.updateAccessibility(QAccessibleEvent(cell, QAccessible.Event.Focus))
            QAccessible.updateAccessibility(QAccessibleTextCursorEvent(cell, cell.units_of(offset)))

    # Qt's questions

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        """How many rows there are."""
        return len(self.store.plan) if self.store is not None else 0

    def child(self, index: int) -> AccessibleRow | None:  # type: ignore[override]  # Qt allows none
        """Return a row."""
        if self.store is None or not 0 <= index < len(self.store.plan):
            return None
        row = self._rows.get(index)
        if row is None:
            row = self._rows[index] = AccessibleRow(self, index)
        self._rows.move_to_end(index)
        if len(self._rows) > KEPT:
            self._rows.popitem(last=False)[1].let_go()
        return row

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802 - Qt's name
        """Return which row this is."""
        return child.row if isinstance(child, AccessibleRow) else -1

    def childAt(self, x: int, y: int) -> AccessibleRow | None:  # type: ignore[override]  # noqa: N802 - Qt's name
        """Return the row at a place on the screen."""
        at = self.view.viewport().mapFromGlobal(QPoint(x, y))
        if self.store is None or not len(self.store.heights) or not self.view.viewport().rect().contains(at):
            return None
        return self.child(self.store.heights.row_at(at.y() + self.view.verticalScrollBar().value()))

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802 - Qt's name
        """Return the cell that the caret is in."""
        if self.view.caret is None or not self.view.hasFocus():
            return None
        return self.cell_at(*self.view.caret)

    def text(self, kind: QAccessible.Text) -> str:
        """Return the name, the difference in hand, or how much there is."""
        if kind is _TEXT.Description:
            return "" if self.view.caret is not None else self.view.told  # with a caret, the cell tells it
        if kind is _TEXT.Value and self.store is not None:
            return tr_n("1 row in two columns", "{n} rows in two columns", len(self.store.plan))
        return self.view.accessibleName() if kind is _TEXT.Name else super().text(kind)


class AccessibleRow(Part):
    """A row of the screen: two cells, or a fold that can be opened."""

    def __init__(self, top: AccessibleView, row: int) -> None:
        super().__init__(top, row)
        assert top.store is not None
        self.fold = top.store.plan.folds.get(row)
        self.cells = {} if self.fold else {side: AccessibleCell(self, side) for side in Side}
        self._opening = _Opening(self)

    def let_go(self) -> None:
        """Be no more."""
        for part in (*self.cells.values(), self):
            let_go(part.known_as)

    def parent(self) -> QAccessibleInterface:
        """Return the view."""
        return self.top

    def child(self, index: int) -> AccessibleCell | None:  # type: ignore[override]  # Qt allows none
        """Return a side, the left one first."""
        return list(self.cells.values())[index] if 0 <= index < len(self.cells) else None

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        """Two, or none."""
        return len(self.cells)

    def role(self) -> QAccessible.Role:
        """Return a section of two, or what a fold is: something to be pressed."""
        return QAccessible.Role.Button if self.fold else QAccessible.Role.Section

    def text(self, kind: QAccessible.Text) -> str:
        """Return which row it is and how much differs in it, or what is folded here."""
        if kind is not _TEXT.Name or self.top.store is None:
            return ""
        if self.fold:
            return self.fold.words
        found = len({n for cell in self.cells.values() for n in cell.differences()})
        told = tr_n("1 difference", "{n} differences", found) if found else tr("no difference shown")
        return tr("Row {n} of {all}, {told}", n=number(self.row + 1), all=number(len(self.top.store.plan)), told=told)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Interface:  # type: ignore[override]
        """Give the way to open a fold."""
        return self._opening if self.fold and kind is QAccessible.InterfaceType.ActionInterface else NONE


class _Opening(QAccessibleActionInterface):
    """Opens a fold."""

    def __init__(self, row: AccessibleRow) -> None:
        super().__init__()
        self._row = row

    def actionNames(self) -> list[str]:  # noqa: N802 - Qt's name
        """Say that a fold can be pressed."""
        return [QAccessibleActionInterface.pressAction()]

    def doAction(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Open it."""
        if name == QAccessibleActionInterface.pressAction():
            self._row.top.view.open_fold(self._row.row)

    def keyBindingsForAction(self, name: str) -> list[str]:  # noqa: N802, ARG002 - Qt's name and signature
        """No key of its own."""
        return []

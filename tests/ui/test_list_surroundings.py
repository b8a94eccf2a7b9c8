"""The quiet line of an entry has the words around the difference; they are made for the items in sight alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from ui.hands import long_comparison, open_pair

from viewer.ui import difference_model
from viewer.ui.difference_model import AROUND_ROLE


def test_they_are_drawn_and_only_of_what_is_in_sight(window, pair, qtbot, monkeypatch):
    asked, real = [], difference_model.around
    monkeypatch.setattr(difference_model, "around", lambda c, d: asked.append(d) or real(c, d))
    open_pair(window, qtbot, pair, lambda: long_comparison(9_000))
    shown = window.page.list.list
    assert shown.uniformItemSizes()
    asked.clear()
    drawn = shown.viewport().grab().toImage()
    in_sight = shown.viewport().height() // shown.places.item + 2
    assert 0 < len(asked) <= in_sight < len(window.page.presenter.shown()) / 10
    monkeypatch.setattr(difference_model, "around", lambda _c, _d: None)
    assert shown.viewport().grab().toImage() != drawn


def test_a_screen_reader_hears_them_as_the_description_and_not_in_the_name(compared, qtbot):
    model, shown = compared.page.list.model, compared.page.list.list
    row = next(row for row in range(model.rowCount()) if model.index(row).data(AROUND_ROLE))
    item = QAccessible.queryAccessibleInterface(shown).child(row)
    index = model.index(row)
    name = index.data(Qt.ItemDataRole.AccessibleTextRole)
    around = str(index.data(AROUND_ROLE))
    assert around not in name
    assert item.text(QAccessible.Text.Name) == name
    assert item.text(QAccessible.Text.Description) == around
    assert index.data(Qt.ItemDataRole.ToolTipRole) == f"{index.data()}\n{around}"


def test_an_entry_of_several_has_none(window, pair, qtbot):
    from ui.test_list_entries import page_with_a_menu  # the same page

    open_pair(window, qtbot, pair, page_with_a_menu)
    model = window.page.list.model
    assert str(model.index(0).data(AROUND_ROLE)) == "Prepared by hosts whose names are unknown."
    assert model.index(1).data(AROUND_ROLE) is None

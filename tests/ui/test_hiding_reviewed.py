"""What was reviewed can be hidden: it is neither in the list nor stopped at, and comes back when it is taken back."""

from __future__ import annotations

import pytest
from presenting.builder import built, left
from presenting.builder import pair as facing
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from ui.hands import open_pair

from viewer.model import Category, Role
from viewer.presenting.filters import DEFAULT_FILTER
from viewer.presenting.review import Remark
from viewer.ui.memory import Memory

NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def page_of_five():
    """An entry each for three changed words, one of a menu of three, and a last word."""
    return built(
        facing("Prepared by [-hosts-]{+ghosts+} for [-three-]{+two+} in the [-harbour-]{+harbor+}."),
        *[left(f"Menu {n}", Role.NAVIGATION) for n in ("one", "two", "three")],
        facing("Another [-harbour-]{+harbor+} has this."),
    )


@pytest.fixture
def hiding(window, pair, qtbot):
    """A window that shows them, and hides what is reviewed."""
    open_pair(window, qtbot, pair, page_of_five)
    window.page.view.setFocus()
    press(window, qtbot, Qt.Key.Key_H)
    return window


def press(window, qtbot, key, modifiers=NONE):
    qtbot.keyClick(window.page.view, key, modifiers)


def listed(window):
    model = window.page.list.model
    return [model.difference(row) for row in range(model.rowCount())]


def test_what_is_reviewed_leaves_the_list_and_the_next_is_in_hand(hiding, qtbot):
    page = hiding.page
    assert listed(hiding) == [0, 1, 2, 3, 6]
    press(hiding, qtbot, Qt.Key.Key_F8)
    press(hiding, qtbot, Qt.Key.Key_R)
    assert listed(hiding) == [1, 2, 3, 6]
    assert page.current == 1
    assert page.list.list.currentIndex().row() == 0
    assert page.list.heading.text().replace("\u00a0", " ") == "6 differences shown in 4 entries, 1 reviewed is hidden"
    assert hiding.status.step.text() == "Entry 1 of 4"
    assert page.presenter.counts()[Category.WORDING] == 4


def test_neither_next_nor_previous_stops_at_it(hiding, qtbot):
    page = hiding.page
    page.go_to(2)
    press(hiding, qtbot, Qt.Key.Key_R, SHIFT)
    assert listed(hiding) == [0, 1, 3]
    assert page.current == 3
    press(hiding, qtbot, Qt.Key.Key_F8, SHIFT)
    assert page.current == 1
    for there in (3, 0, 1):
        press(hiding, qtbot, Qt.Key.Key_F8)
        assert page.current == there


def test_where_all_is_hidden_there_is_none_to_go_to(hiding, qtbot):
    ways = [hiding.actions_table[name] for name in ("next", "previous")]
    while listed(hiding):
        assert all(way.isEnabled() for way in ways)
        press(hiding, qtbot, Qt.Key.Key_F8)
        press(hiding, qtbot, Qt.Key.Key_R)
    assert not any(way.isEnabled() for way in ways)
    press(hiding, qtbot, Qt.Key.Key_H)
    assert all(way.isEnabled() for way in ways)


def test_taken_back_it_is_there_again_and_done_again_it_is_gone(hiding, qtbot):
    press(hiding, qtbot, Qt.Key.Key_F8)
    press(hiding, qtbot, Qt.Key.Key_R)
    press(hiding, qtbot, Qt.Key.Key_Z, CTRL)
    assert listed(hiding) == [0, 1, 2, 3, 6]
    assert "hidden" not in hiding.page.list.heading.text()
    press(hiding, qtbot, Qt.Key.Key_Z, CTRL | SHIFT)
    assert listed(hiding) == [1, 2, 3, 6]


def test_an_entry_of_several_goes_once_all_of_it_is_reviewed(hiding, qtbot):
    reviewing, told = hiding.commands.reviewing, hiding.page.told
    reviewing.take_up({told[3]: Remark(reviewed=True)})
    reviewing.show_comparison()
    assert 3 in listed(hiding)
    hiding.page.go_to(4)
    press(hiding, qtbot, Qt.Key.Key_R)
    assert listed(hiding) == [0, 1, 2, 6]
    assert "3\u00a0reviewed are hidden" in hiding.page.list.heading.text()


def test_one_that_is_hidden_can_be_taken_in_hand_in_the_texts(hiding, qtbot):
    page = hiding.page
    page.go_to(1)
    press(hiding, qtbot, Qt.Key.Key_R)
    page.go_to(1)
    assert page.current == 1
    assert not page.list.list.currentIndex().isValid()
    assert hiding.status.step.text() == "Reviewed, and hidden in the list"
    press(hiding, qtbot, Qt.Key.Key_R)
    assert listed(hiding) == [0, 1, 2, 3, 6]
    assert page.list.list.currentIndex().row() == 1
    assert hiding.status.step.text() == "Entry 2 of 5"


def test_when_all_are_reviewed_the_list_says_so(hiding, qtbot):
    page = hiding.page
    press(hiding, qtbot, Qt.Key.Key_F8)
    for _ in range(5):
        press(hiding, qtbot, Qt.Key.Key_R)
    assert listed(hiding) == []
    assert page.list.why.isVisible()
    assert page.list.why.text() == "All that is shown was reviewed, and is hidden. H shows it."
    press(hiding, qtbot, Qt.Key.Key_F8)
    press(hiding, qtbot, Qt.Key.Key_H)
    assert listed(hiding) == [0, 1, 2, 3, 6]


def test_the_search_and_another_filter_keep_to_it(hiding, qtbot):
    page = hiding.page
    page.go_to(2)
    press(hiding, qtbot, Qt.Key.Key_R)
    page.list.search.setText("harbour")
    assert listed(hiding) == [6]
    page.list.search.clear()
    page.set_filter(DEFAULT_FILTER.toggled(Category.FURNITURE))
    assert listed(hiding) == [0, 1, 6]
    page.list.by_category.click()
    assert listed(hiding) == [None, 0, 1, 6]


def test_it_is_kept_as_a_setting_and_stands_in_the_menus(hiding, qtbot):
    assert Memory().settings.reviewed_hidden
    assert hiding.actions_table["hide_reviewed"].isChecked()
    shown = hiding.page.list.list
    shown.customContextMenuRequested.emit(QPoint(20, 20))
    menu = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible())
    assert hiding.actions_table["hide_reviewed"] in menu.actions()
    menu.close()

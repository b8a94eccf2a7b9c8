"""Differences that say the same are settled and reviewed together: one step, and one step back."""

import pytest
from PySide6.QtCore import Qt
from test_category_by_hand import menu_over_list
from ui.hands import open_pair, settle, write_pair

from viewer.model import Category, Side
from viewer.presenting.filters import EVERYTHING

BODY = "\n\n".join(f"Paragraph {n} tells of the burthen that a boat of the harbour had to bear." for n in range(5))
LEFT = f"Burthen was what they called it, and the hosts came at five.\n\n{BODY}\n\nThe end."
RIGHT = LEFT.replace("urthen", "urden").replace("hosts", "ghosts")


@pytest.fixture
def read(real_window, tmp_path, qtbot):
    open_pair(real_window, qtbot, write_pair(tmp_path, LEFT, RIGHT))
    real_window.page.set_filter(EVERYTHING)
    return real_window


def numbers_of(window, words):
    comparison = window.bench.comparison
    differences = enumerate(comparison.differences)
    return [n for n, d in differences if comparison.text_of(d, Side.LEFT).casefold().strip() == words]


def categories(window, words):
    return {window.bench.comparison.differences[n].category for n in numbers_of(window, words)}


def inner_menu(menu, title):
    return next((a.menu() for a in menu.actions() if a.menu() and a.text().replace("&", "") == title), None)


def choose(window, qtbot, title):
    """Choose a category for all that say what the third burthen says, by the mouse."""
    menu = menu_over_list(window.page, numbers_of(window, "burthen")[2])
    inner = inner_menu(menu, "Category of All 6 Alike")
    menu.setActiveAction(inner.menuAction())
    qtbot.keyClick(menu, Qt.Key.Key_Right)
    qtbot.waitUntil(inner.isVisible)
    (entry,) = [a for a in inner.actions() if a.text() == title]
    with qtbot.waitSignal(window.bench.compared):
        qtbot.mouseClick(inner, Qt.MouseButton.LeftButton, pos=inner.actionGeometry(entry).center())
    settle(window, qtbot)


def test_all_alike_are_of_another_category_and_as_they_were_found_again(read, qtbot):
    assert categories(read, "burthen") == {Category.SPELLING}
    choose(read, qtbot, "Typography")
    assert categories(read, "burthen") == {Category.TYPOGRAPHY}
    assert categories(read, "hosts") == {Category.WORDING}
    assert read.status.currentMessage() == "The category of 6 differences is now typography"
    assert read.page.current == numbers_of(read, "burthen")[2]
    choose(read, qtbot, "As It &Was Found")
    assert categories(read, "burthen") == {Category.SPELLING}
    assert read.status.currentMessage() == "6 differences are as they were found"
    read.actions_table["undo"].trigger()
    settle(read, qtbot)
    assert categories(read, "burthen") == {Category.TYPOGRAPHY}


def test_where_the_new_category_is_hidden_it_is_said(read, qtbot):
    read.actions_table["show_default"].trigger()
    choose(read, qtbot, "Typography")
    assert read.status.currentMessage() == "The category of 6 differences is now typography, which is hidden"


def test_what_is_said_once_has_no_such_menu(read):
    menu = menu_over_list(read.page, numbers_of(read, "hosts")[0])
    assert not [a for a in menu.actions() if a.menu() and "Alike" in a.text().replace("&", "")]
    assert inner_menu(menu, "Category") is not None
    menu.close()


def test_all_alike_are_reviewed_by_a_key_and_taken_back_in_one_step(read, qtbot):
    page, alike = read.page, numbers_of(read, "burthen")
    page.go_to(alike[1])
    qtbot.keyClick(page.view, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert all(read.commands.reviewing.remark(n).reviewed for n in alike)
    assert page.list.heading.text() == "7 differences shown, 6\u00a0reviewed"
    assert read.status.currentMessage() == "6 differences reviewed"
    assert page.current != alike[1]
    read.actions_table["undo"].trigger()
    assert page.list.heading.text() == "7 differences shown"
    page.go_to(alike[1])
    for _ in range(2):
        page.go_to(alike[1])
        read.actions_table["reviewed_alike"].trigger()
    assert page.list.heading.text() == "7 differences shown"
    assert page.current == alike[1]

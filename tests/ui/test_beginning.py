"""A page of the web has much above its article: the window begins at the article. Switches stay in place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from ui.hands import open_pair, saved
from ui.made import Made

from viewer.model import Category, Role
from viewer.presenting.filters import DEFAULT_FILTER, Filter


def page_with_menu(entries):
    made = Made()
    for n in range(entries):
        made.right_only(f"Menu {n}", Role.NAVIGATION)
    made.left_only("© The Quay", Role.COPYRIGHT)
    made.row("The ferry", role=Role.TITLE)
    for n in range(40):
        kind = list(Category)[n % 3]
        made.row(f"{n} The [-hosts-]{{+ghosts+}} have voted to keep the night ferry running through the winter.", kind)
    made.left_only("The works council of the company had warned of it.")
    made.right_only("The ferry service is replaced by buses until further notice.")
    return made.comparison()


@pytest.fixture
def opened(window, pair, qtbot):
    def open_page(entries):
        open_pair(window, qtbot, pair, lambda: page_with_menu(entries))
        return window

    return open_page


def test_it_begins_at_the_article_where_a_page_stands_above_it(opened, qtbot):
    page = opened(30).page
    assert page.view.verticalScrollBar().value() == round(page.view.store.heights.top(31))
    qtbot.waitUntil(lambda: page.list.list.indexAt(page.list.list.rect().topLeft()).row() == page.list.model.row_of(31))
    qtbot.keyClick(page.view, Qt.Key.Key_F8)
    assert page.current == 31
    qtbot.keyClick(page.view, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert page.current == 1  # the menu


def test_it_begins_at_the_top_where_little_stands_above_the_article(opened, qtbot):
    page = opened(2).page
    assert page.view.verticalScrollBar().value() == 0
    qtbot.keyClick(page.view, Qt.Key.Key_F8)
    assert page.current == 0


def test_where_the_first_of_the_article_is_hidden_the_next_is_the_first_that_is_shown(opened, qtbot):
    page = opened(30).page
    page.set_filter(Filter(frozenset({Category.FURNITURE})))
    page.next()
    assert page.current == 0


def test_the_switches_stay_under_the_pointer_when_the_verdict_grows_shorter(opened, qtbot):
    window = opened(3)
    window.resize(window.minimumSizeHint())
    qtbot.waitUntil(lambda: window.page.verdict.width() == window.width())
    before, line = window.page.chips.y(), window.page.verdict.fontMetrics().lineSpacing()
    assert before > 2 * line + window.page.verdict.contentsMargins().top()
    window.page.chips.wanted.emit(Filter(frozenset()))
    qtbot.wait(20)
    assert len(window.page.verdict.text()) > 0
    assert window.page.chips.y() == before
    window.page.chips.wanted.emit(DEFAULT_FILTER)
    qtbot.wait(20)
    assert window.page.chips.y() == before


def test_the_room_for_a_longer_verdict_is_given_back_at_the_next_difference(opened, qtbot):
    window = opened(3)
    window.resize(window.minimumSizeHint())
    qtbot.waitUntil(lambda: window.page.verdict.width() == window.width())
    page = window.page
    page.chips.wanted.emit(Filter(frozenset()))
    qtbot.wait(20)
    kept = page.verdict.height()
    qtbot.keyClick(page.view, Qt.Key.Key_F8)
    assert page.verdict.height() == kept  # nothing is shown that it could go to, yet the key is no step
    page.chips.wanted.emit(Filter(frozenset({Category.NUMBER})))
    qtbot.wait(20)
    assert page.verdict.height() == kept
    qtbot.keyClick(page.view, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: page.verdict.height() < kept)


def test_the_room_for_a_longer_verdict_is_given_back_in_another_width_and_language(opened, qtbot):
    window = opened(3)
    verdict, least = window.page.verdict, window.minimumSizeHint()

    def stands(width):
        window.resize(width, window.height())
        qtbot.waitUntil(lambda: verdict.width() == window.width() == width)

    def needed():
        return QLabel.heightForWidth(verdict, verdict.width())

    stands(least.width())
    window.page.chips.wanted.emit(Filter(frozenset()))
    qtbot.wait(20)
    assert verdict.height() > needed()
    stands(least.width() + 300)
    stands(least.width())
    qtbot.waitUntil(lambda: verdict.height() == needed())
    window.page.chips.wanted.emit(DEFAULT_FILTER)
    qtbot.wait(20)
    window.page.chips.wanted.emit(Filter(frozenset()))
    qtbot.wait(20)
    assert verdict.height() > needed()
    window.page.say_anew()  # as where another language is chosen
    qtbot.waitUntil(lambda: verdict.height() == needed())


def test_a_session_shows_the_difference_in_hand_in_the_list_though_it_begins_at_the_article(
    opened, make_window, dialogs, tmp_path, qtbot
):
    window = opened(30)
    last = window.page.presenter.shown()[-1]
    window.page.go_to(last)
    saved(window, dialogs, tmp_path / "kept.variorum")
    again = make_window()
    with qtbot.waitSignal(again.bench.compared):
        again.open_paths((tmp_path / "kept.variorum",))
    shown, model = again.page.list.list, again.page.list.model
    qtbot.wait(50)
    assert again.page.current == last
    item = shown.visualRect(model.index(model.row_of(last)))
    assert shown.viewport().rect().contains(item.center())

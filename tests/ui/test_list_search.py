"""A long list is searched between events: the window goes on, and no row is shown that was not looked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from ui.hands import activate

from viewer.model import Category
from viewer.presenting.filters import EVERYTHING, Filter
from viewer.ui import difference_model


@pytest.fixture
def slow(long_window, monkeypatch):
    """The list of a window, made ready to be searched one difference at a time."""
    for name, few in (("PREPARED_AT_ONCE", 0), ("_STEP", 1), ("_SLICE", 0)):
        monkeypatch.setattr(difference_model, name, few)
    return long_window.page.list


def numbers(shown):
    return [shown.model.difference(row) for row in range(shown.model.rowCount())]


def found(shown, qtbot):
    qtbot.waitUntil(lambda: not shown.model.is_searching)
    return numbers(shown)


def test_events_go_on_while_it_is_made_ready(slow, qtbot):
    before = numbers(slow)
    slow.search.setText("hosts")
    turns = 0
    while slow.model.is_searching:
        assert slow.heading.text() == "Searching…"
        assert numbers(slow) == before
        QApplication.processEvents()
        turns += 1
    assert turns >= len(before)
    assert numbers(slow) == before
    slow.search.setText("nothing")  # now all is ready
    assert not slow.model.is_searching
    assert numbers(slow) == []
    assert slow.why.text() == "No difference that is shown has these words."


def test_the_newest_words_are_looked_for(slow, long_window, qtbot):
    long_window.page.go_to(7)
    slow.search.setText("nothing")
    QApplication.processEvents()
    slow.search.setText("wording ghosts")
    assert found(slow, qtbot) == list(long_window.page.presenter.shown())
    assert slow.list.currentIndex().row() == 7


def test_without_words_all_are_there_at_once(slow, long_window, qtbot):
    slow.search.setText("nothing")
    slow.search.clear()
    assert not slow.model.is_searching
    assert numbers(slow) == list(long_window.page.presenter.shown())
    assert "Searching" not in slow.heading.text()


def test_what_another_filter_hides_is_not_shown_while_it_is_made_ready(slow, long_window, qtbot):
    slow.search.setText("hosts")
    QApplication.processEvents()
    long_window.page.set_filter(Filter(frozenset({Category.LINK})))
    assert numbers(slow) == []
    assert slow.heading.text() == "No differences shown"  # there is nothing to be searched
    long_window.page.set_filter(EVERYTHING)
    assert numbers(slow) == []
    assert slow.model.is_searching
    assert slow.heading.text() == "Searching…"
    assert slow.why.text() == ""
    assert found(slow, qtbot) == list(long_window.page.presenter.shown())


def test_another_comparison_is_searched_for_the_same(slow, long_window, qtbot):
    slow.search.setText("hosts")
    found(slow, qtbot)
    with qtbot.waitSignal(long_window.bench.compared):
        long_window.actions_table["swap"].trigger()
    assert numbers(slow) == []
    assert found(slow, qtbot) == list(long_window.page.presenter.shown())


def test_the_order_is_another_one_at_once(slow, qtbot):
    before = numbers(slow)
    slow.search.setText("ghosts")
    qtbot.mouseClick(slow.by_category, Qt.MouseButton.LeftButton)
    assert numbers(slow) == [None, *before]
    assert found(slow, qtbot) == [None, *before]
    assert slow.model.row_of(before[3]) == 4


def test_a_comparison_that_is_closed_is_searched_no_more(slow, long_window):
    slow.search.setText("hosts")
    assert slow.model.is_searching
    long_window.actions_table["close"].trigger()
    assert not slow.model.is_searching
    assert numbers(slow) == []


def test_escape_lets_go_of_the_words_and_then_of_the_keyboard(compared, qtbot):
    activate(compared, qtbot)
    page = compared.page
    page.list.search.setFocus()
    qtbot.keyClicks(page.list.search, "ghosts")
    qtbot.keyClick(page.list.search, Qt.Key.Key_Escape)
    assert page.list.search.text() == ""
    assert page.list.search.hasFocus()
    assert page.list.model.rowCount() == len(page.presenter.shown())
    qtbot.keyClick(page.list.search, Qt.Key.Key_Escape)
    assert page.list.list.hasFocus()


def test_where_nothing_was_found_the_texts_have_the_keyboard_next(compared, qtbot):
    activate(compared, qtbot)
    page = compared.page
    page.list.search.setFocus()
    qtbot.keyClicks(page.list.search, "no difference has these words")
    qtbot.keyClick(page.list.search, Qt.Key.Key_Return)
    assert page.view.hasFocus()


def test_the_arrow_leads_down_to_what_was_found(compared, qtbot):
    activate(compared, qtbot)
    page = compared.page
    page.list.search.setFocus()
    qtbot.keyClicks(page.list.search, "hosts")
    qtbot.keyClick(page.list.search, Qt.Key.Key_Down)
    assert page.list.list.hasFocus()


def test_the_words_of_the_sentence_are_found_in_the_language_that_is_spoken(compared, qtbot, speaking):
    search, model = compared.page.list.search, compared.page.list.model
    qtbot.keyClicks(search, "became")
    assert model.rowCount()
    assert all("became" in model.index(row).data() for row in range(model.rowCount()))
    search.clear()
    speaking("de")
    qtbot.keyClicks(search, "became")
    assert not model.rowCount()
    search.clear()
    qtbot.keyClicks(search, "wurde")
    assert model.rowCount()

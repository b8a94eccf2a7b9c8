"""The list keeps the difference in hand in view: in a long one, when it is searched, when details open below it."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from ui.hands import long_comparison, open_pair


@pytest.fixture
def page(window, pair, qtbot):
    """The page of a comparison with 600 differences."""
    open_pair(window, qtbot, pair, lambda: long_comparison(6000))
    return window.page


def is_in_view(page):
    shown = page.list.list
    row = page.list.model.row_of(page.current)
    return shown.viewport().rect().contains(shown.visualRect(page.list.model.index(row)).center())


def test_the_difference_in_hand_is_in_view_before_the_list_is_laid_out(page, qtbot):
    page.go_to(page.presenter.shown()[400])
    qtbot.waitUntil(lambda: is_in_view(page))


def test_after_a_search_the_list_is_at_the_difference_in_hand_again_and_goes_on_with_it(page, window, qtbot):
    page.go_to(page.presenter.shown()[400])
    page.list.search.setText("nothing has these words")
    qtbot.waitUntil(lambda: page.list.model.found == 0)
    page.list.search.clear()
    qtbot.waitUntil(lambda: is_in_view(page))
    for _ in range(12):
        window.actions_table["reviewed"].trigger()
    qtbot.waitUntil(lambda: is_in_view(page))


def test_who_scrolls_away_is_left_there(page, qtbot):
    page.go_to(page.presenter.shown()[400])
    qtbot.waitUntil(lambda: is_in_view(page))
    shown = page.list.list
    centre = QPointF(shown.viewport().rect().center())
    inverted = False
    turn = QWheelEvent(
        centre, shown.viewport().mapToGlobal(centre), QPoint(), QPoint(0, 12_000), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, inverted,
    )  # fmt: skip
    QApplication.sendEvent(shown.viewport(), turn)
    qtbot.waitUntil(lambda: not is_in_view(page))
    shown.verticalScrollBar().rangeChanged.emit(0, shown.verticalScrollBar().maximum())
    qtbot.wait(50)
    assert not is_in_view(page)


def test_the_list_of_another_pair_begins_with_its_first_difference(page, window, tmp_path, pair, qtbot):
    page.go_to(page.presenter.shown()[400])
    qtbot.waitUntil(lambda: is_in_view(page))
    other = tmp_path / "another.txt"
    other.write_text("The ghosts left.\n")
    open_pair(window, qtbot, (pair[0], other))
    qtbot.waitUntil(lambda: page.list.list.verticalScrollBar().value() == 0)
    qtbot.wait(50)
    assert page.list.list.verticalScrollBar().value() == 0

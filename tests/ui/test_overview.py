"""The strip by keys and by screen reader: a scroll bar of the whole comparison that leads into the texts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from viewer.model import Side
from viewer.settings import Colours, ThemeChoice
from viewer.ui.overview import Overview
from viewer.ui.theme import contrast


@pytest.fixture
def strip(long_window, qtbot):
    long_window.activateWindow()
    long_window.page.view.setFocus()
    for _ in range(3):
        if QApplication.focusWidget() is not long_window.page.overview:
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is long_window.page.overview
    return long_window.page.overview


def bar_of(strip):
    return strip._view.verticalScrollBar()


def test_tab_reaches_it_right_behind_the_texts(long_window, qtbot):
    long_window.activateWindow()
    long_window.page.view.setFocus()
    qtbot.keyClick(long_window.page.view, Qt.Key.Key_Tab)
    assert isinstance(QApplication.focusWidget(), Overview)
    qtbot.keyClick(long_window.page.overview, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is long_window.page.view


def test_a_click_leaves_the_focus_where_it_is(long_window, qtbot):
    long_window.activateWindow()
    long_window.page.view.setFocus()
    qtbot.mouseClick(long_window.page.overview, Qt.MouseButton.LeftButton)
    assert bar_of(long_window.page.overview).value() > 0
    assert QApplication.focusWidget() is long_window.page.view


def test_keys_move_the_reading_place(strip, qtbot):
    bar, seen = bar_of(strip), []
    for key in ("Down", "PageDown", "Down", "Up", "PageUp", "End", "Up", "Home"):
        qtbot.keyClick(strip, getattr(Qt.Key, f"Key_{key}"))
        seen.append(bar.value())
    step, page = bar.singleStep(), bar.pageStep()
    assert seen[:5] == [step, step + page, 2 * step + page, step + page, step]
    assert seen[5] == pytest.approx(bar.maximum(), rel=0.02)
    assert seen[6] == seen[5] - step
    assert seen[7] == 0
    assert QApplication.focusWidget() is strip


def test_enter_goes_into_the_texts_at_that_place(strip, qtbot):
    qtbot.keyClick(strip, Qt.Key.Key_PageDown)
    before = bar_of(strip).value()
    qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is strip._view
    assert bar_of(strip).value() == before


def test_with_a_caret_it_comes_along(strip, long_window, qtbot):
    long_window.actions_table["caret"].trigger()
    for _ in range(3):
        if QApplication.focusWidget() is not strip:
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    for _ in range(20):
        qtbot.keyClick(strip, Qt.Key.Key_PageDown)
    side, paragraph = strip._view.place()
    qtbot.keyClick(strip, Qt.Key.Key_Enter)
    assert strip._view.hasFocus()
    document = long_window.bench.comparison.side(side)
    assert document.paragraph_at(strip._view.caret[1]) == paragraph > 10
    assert strip._view.place()[1] >= paragraph - 1


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
@pytest.mark.parametrize("colours", list(Colours))
def test_the_focus_is_seen(strip, long_window, choice, colours):
    long_window._theme.choose(choice)
    long_window._theme.choose_colours(colours)
    ringed = strip.grab().toImage()
    long_window.page.view.setFocus()
    plain = strip.grab().toImage()
    at = strip.width() - 1, strip.height() // 2
    assert ringed.pixelColor(*at) == long_window._theme.accent
    assert contrast(ringed.pixelColor(*at), plain.pixelColor(*at)) >= 3


def test_a_screen_reader_is_told_name_role_and_how_far_one_is(strip, qtbot):
    heard = QAccessible.queryAccessibleInterface(strip)
    assert heard.role() is QAccessible.Role.ScrollBar
    assert heard.text(QAccessible.Text.Name) == "Overview of the whole comparison"
    assert heard.state().focusable
    assert heard.state().focused
    way = heard.valueInterface()
    assert (way.minimumValue(), way.currentValue(), way.maximumValue()) == (0, 0, 100)
    assert heard.text(QAccessible.Text.Description) == "Left, paragraph 1"
    qtbot.keyClick(strip, Qt.Key.Key_End)
    assert way.currentValue() == 100
    assert heard.text(QAccessible.Text.Value) == "100 %"
    way.setCurrentValue(50)
    assert bar_of(strip).value() == pytest.approx(bar_of(strip).maximum() / 2, rel=0.02)
    assert heard.text(QAccessible.Text.Value) == "50 %"
    side, paragraph = strip._view.place()
    assert side is Side.LEFT
    assert heard.text(QAccessible.Text.Description) == f"Left, paragraph {paragraph + 1}"

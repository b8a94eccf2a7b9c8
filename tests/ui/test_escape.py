"""Escape lets go of one thing at a time: what waits, what is told, and then what is selected."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from ui.hands import drop, files

from viewer.model import Side
from viewer.ui.places import box_of

LEFT = Qt.MouseButton.LeftButton


def spot(window, side, words):
    view = window.page.view
    offset = window.page.presenter.comparison.side(side).text.index(words)
    return box_of(view, side, offset).center().toPoint() + QPoint(2, 0)


def escape(qtbot, window):
    qtbot.keyClick(QApplication.focusWidget() or window.page.view, Qt.Key.Key_Escape)


def select_word(qtbot, window):
    """Select a word by a double click."""
    port, at = window.page.view.viewport(), spot(window, Side.RIGHT, "crews")
    qtbot.mouseClick(port, LEFT, pos=at)
    qtbot.mouseDClick(port, LEFT, pos=at)
    assert window.page.mouse.copied_text() == "crews"


@pytest.mark.parametrize("in_list", [False, True])
def test_escape_lets_go_of_what_is_selected(compared, qtbot, monkeypatch, in_list):
    said = []
    monkeypatch.setattr("viewer.ui.view_mouse.announce", lambda _widget, words: said.append(words))
    select_word(qtbot, compared)
    (compared.page.list.list if in_list else compared.page.view).setFocus()
    escape(qtbot, compared)
    assert compared.page.view.selection is None
    assert compared.page.mouse.copied_text() == ""
    escape(qtbot, compared)
    assert said == ["Nothing is selected any more"]


def test_a_message_is_closed_before_what_is_selected_is_let_go_of(compared, pair, qtbot):
    drop(compared, files(pair[0]), 0.9)
    select_word(qtbot, compared)
    escape(qtbot, compared)
    assert not compared.messages.isVisible()
    assert compared.page.mouse.copied_text() == "crews"
    escape(qtbot, compared)
    assert compared.page.view.selection is None


def test_the_find_bar_closes_and_leaves_what_is_selected(compared, qtbot):
    select_word(qtbot, compared)
    qtbot.keyClick(compared.page.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(compared.page.find_bar.line, Qt.Key.Key_Escape)
    assert not compared.page.find_bar.isVisible()
    assert compared.page.mouse.copied_text() == "crews"


def test_what_is_still_being_drawn_is_let_go_of_and_the_release_is_no_click(compared, qtbot):
    view, start, end = compared.page.view, spot(compared, Side.RIGHT, "crews"), spot(compared, Side.RIGHT, "budget")
    port, in_hand = view.viewport(), compared.page.current
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(end),
        port.mapToGlobal(QPointF(end)),
        Qt.MouseButton.NoButton,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    qtbot.mousePress(port, LEFT, pos=start)
    QApplication.sendEvent(port, moved)
    assert compared.page.mouse.copied_text()
    escape(qtbot, compared)
    QApplication.sendEvent(port, moved)
    assert view.selection is None
    ghosts = spot(compared, Side.RIGHT, "ghosts")
    qtbot.mouseRelease(port, LEFT, pos=ghosts)
    assert view.selection is None
    assert compared.page.current == in_hand
    qtbot.mouseClick(port, LEFT, pos=ghosts)
    assert compared.page.current != in_hand


def test_the_caret_stays_where_it_is(compared, qtbot):
    compared.actions_table["caret"].trigger()
    view = compared.page.view
    view.setFocus()
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    caret = view.caret
    assert view.selection is not None
    escape(qtbot, compared)
    assert view.selection is None
    assert view.caret == caret

"""The difference in hand is shown in full below the list, and can be copied as a quotation."""

from PySide6.QtGui import QGuiApplication

from viewer.settings import load_settings


def test_details_follow_the_difference_in_hand(compared, qtbot):
    pane = compared.page.list.details
    assert not pane.isVisible()
    compared.page.next()
    assert pane.isVisible()
    first = pane.toPlainText()
    assert "¶" in first
    compared.page.next()
    assert pane.toPlainText() != first
    compared.actions_table["close"].trigger()
    assert not pane.isVisible()


def test_they_can_be_put_away_and_that_is_remembered(compared, make_window, qtbot):
    compared.page.next()
    compared.actions_table["show_details"].trigger()
    assert not compared.page.list.details.isVisible()
    assert not load_settings().details_visible
    assert not make_window().actions_table["show_details"].isChecked()


def test_the_difference_in_hand_is_copied_with_both_places(compared, qtbot):
    compared.actions_table["quote"].trigger()
    assert "go to one first" in compared.status.currentMessage()
    compared.page.next()
    compared.actions_table["quote"].trigger()
    assert QGuiApplication.clipboard().text().count("¶") >= 1
    assert "copied" in compared.status.currentMessage()

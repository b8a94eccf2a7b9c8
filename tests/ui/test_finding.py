"""Words are found in both texts, by keys and by the bar, as a reader does it."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication
from ui.hands import long_comparison

from viewer.model import Side, Span


def look_for(window, qtbot, text):
    window.actions_table["find"].trigger()
    bar = window.page.find_bar
    assert bar.isVisible()
    bar.line.clear()
    qtbot.keyClicks(bar.line, text)
    qtbot.waitUntil(lambda: not bar._wait.isActive() and not window.desk.waits_for("find"))
    QApplication.processEvents()
    return bar


def in_sight(window):
    """Whether the place in hand is in sight."""
    finding, view = window.commands.finding, window.page.view
    place = finding.places[finding.at]
    document = window.bench.comparison.side(place.side)
    row = view.store.plan.row_of_paragraph(place.side, document.paragraph_at(place.span.start))
    y = (
        view.store.heights.top(row)
        + view.store.height_of(row, place.side, place.span)
        - view.verticalScrollBar().value()
    )
    return 0 <= y < view.viewport().height()


def test_what_is_wrong_with_an_expression_is_read_whole_in_a_small_window(compared, qtbot):
    compared.resize(900, 600)
    compared.actions_table["find"].trigger()
    compared.page.find_bar.pattern.setChecked(True)
    bar = look_for(compared, qtbot, "(word")
    told = bar.count
    assert "That is no regular expression" in told.text()

    def is_whole():
        room = QRect(0, 0, told.width(), 1000)
        return told.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, told.text()).height() <= told.height()

    qtbot.waitUntil(is_whole)  # the bar grows with the next layout
    assert bar.line.width() >= 160


def test_what_is_told_is_told_in_a_language_that_is_chosen_meanwhile(compared, qtbot, speaking):
    bar = look_for(compared, qtbot, "nowhere")
    assert bar.count.text() == "Not found"
    speaking("de")
    assert bar.count.text() == "Nicht gefunden"
    compared.page.find_bar.pattern.setChecked(True)
    look_for(compared, qtbot, "(word")
    assert bar.count.text().startswith("Kein gültiger regulärer Ausdruck")
    speaking("en")
    qtbot.waitUntil(lambda: bar.count.text().startswith("That is no regular expression"))


def test_places_are_counted_and_gone_through_in_reading_order(long_window, qtbot):
    bar = look_for(long_window, qtbot, "ghosts")
    finding = long_window.commands.finding
    assert bar.count.text() == "20 places"
    assert {p.side for p in finding.places} == {Side.RIGHT}
    for n in (1, 2, 3):
        qtbot.keyClick(bar.line, Qt.Key.Key_Return)
        assert bar.count.text() == f"{n} of 20"
        assert in_sight(long_window)
    qtbot.keyClick(bar.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == "2 of 20"
    long_window.actions_table["find_previous"].trigger()
    long_window.actions_table["find_previous"].trigger()
    assert bar.count.text() == "20 of 20"
    assert in_sight(long_window)


def test_both_texts_are_searched_row_by_row(long_window, qtbot):
    bar = look_for(long_window, qtbot, "7 The harbour")
    places = long_window.commands.finding.places
    assert [p.side for p in places[:4]] == [Side.LEFT, Side.RIGHT, Side.LEFT, Side.RIGHT]
    assert bar.count.text().endswith("places")


def test_many_places_are_put_in_order_without_one_being_asked_for_another(long_window, qtbot, monkeypatch):
    def asked(*_):
        raise AssertionError("to ask 20,000 places took 0.1 s")

    monkeypatch.setattr(Span, "__lt__", asked)
    look_for(long_window, qtbot, "r")
    finding = long_window.commands.finding
    assert len(finding.places) > 1_000
    for side in Side:
        spans = finding._spans[side]
        assert [span.start for span in spans] == sorted(p.span.start for p in finding.places if p.side is side)
        assert finding._lit[side] == spans


def test_the_switches_change_what_is_found(long_window, qtbot):
    bar = look_for(long_window, qtbot, "HOSTS")
    assert bar.count.text() == "40 places"
    for switch, said in ((bar.words, "20 places"), (bar.case, "Not found")):
        qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda s=said: bar.count.text() == s)
    qtbot.mouseClick(bar.case, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(bar.words, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(bar.pattern, Qt.MouseButton.LeftButton)
    look_for(long_window, qtbot, "g(host")
    qtbot.waitUntil(lambda: "no regular expression" in bar.count.text())


def test_a_place_that_is_folded_opens(long_window, qtbot):
    long_window.actions_table["changes_only"].trigger()
    bar = look_for(long_window, qtbot, "175 The")
    folds = len(long_window.page.view.store.plan.folds)
    qtbot.keyClick(bar.line, Qt.Key.Key_Return)
    assert len(long_window.page.view.store.plan.folds) == folds - 1
    assert in_sight(long_window)


def test_the_selected_words_are_looked_for_first(long_window, qtbot):
    view, page = long_window.page.view, long_window.page
    page.next()
    y = round(view.store.heights.top(0) - view.verticalScrollBar().value() + 18)
    where = view.columns.text_left(Side.LEFT) + 60
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(where, y))
    word = page.mouse.copied_text()
    assert word
    long_window.actions_table["find"].trigger()
    qtbot.waitUntil(lambda: not long_window.desk.waits_for("find"))
    assert page.find_bar.line.text() == word


def test_closing_forgets_the_places_and_the_strip_shows_none(long_window, qtbot):
    bar = look_for(long_window, qtbot, "ghosts")
    assert long_window.page.overview._found_tops()
    assert any(long_window.page.view._found.values())
    qtbot.keyClick(bar.line, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert not any(long_window.page.view._found.values())
    assert not long_window.page.overview._found_tops()
    assert long_window.page.view.hasFocus()


def test_another_comparison_is_searched_anew(long_window, engine, qtbot):
    bar = look_for(long_window, qtbot, "ghosts")
    engine.answer = lambda: long_comparison(50)
    with qtbot.waitSignal(long_window.bench.compared):
        long_window.actions_table["reload"].trigger()
    qtbot.waitUntil(lambda: bar.count.text() == "5 places")


def test_after_an_expression_that_was_wrong_nothing_is_gone_to_by_itself(compared, qtbot):
    compared.actions_table["find"].trigger()
    bar = compared.page.find_bar
    bar.pattern.setChecked(True)
    qtbot.keyClicks(bar.line, "(a")
    qtbot.keyClick(bar.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not compared.desk.waits_for("find"))
    look_for(compared, qtbot, "a")
    assert compared.commands.finding.places
    assert compared.commands.finding.at is None


@pytest.mark.parametrize("arrangement", ["columns", "single", "right"])
def test_looking_begins_where_the_reader_is_and_comes_round(long_window, qtbot, arrangement):
    view = long_window.page.view
    long_window.actions_table[f"arrange_{arrangement}"].trigger()
    view.return_to(Side.RIGHT, 105)
    bar = look_for(long_window, qtbot, "ghosts")
    qtbot.keyClick(bar.line, Qt.Key.Key_Return)
    assert bar.count.text() == "12 of 20", "the one in the 110th paragraph"
    qtbot.keyClick(bar.line, Qt.Key.Key_Escape)
    view.return_to(Side.RIGHT, 105)
    bar = look_for(long_window, qtbot, "ghosts")
    qtbot.keyClick(bar.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == "11 of 20"
    qtbot.keyClick(bar.line, Qt.Key.Key_Escape)
    view.return_to(Side.RIGHT, 193)
    bar = look_for(long_window, qtbot, "ghosts")
    qtbot.keyClick(bar.line, Qt.Key.Key_Return)
    assert bar.count.text() == "1 of 20", "behind the last it begins with the first"
    assert in_sight(long_window)

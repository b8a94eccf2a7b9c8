"""Of two texts shown as one, what is found is what is seen: struck words and those in their place, nothing twice."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from ui.hands import open_pair
from ui.made import Made

from viewer.model import Category, Side
from viewer.settings import Arrangement
from viewer.ui import finding

LONG = "The harbour board has voted to keep the night boat running through the winter, its chair said. " * 12


def made():
    return (
        Made()
        .row("The [-old hosts-]{+new ghosts+} of the ferry came with their hosts.")
        .row(f"{LONG}And then [-the hosts-]{{+nobody+}} left. {LONG}")
        .row("Nothing of the kind stands here, but hosts.")
        .left_only("Hosts who stood here alone.")
        .right_only("And ghosts who came instead of hosts.")
        .row("One [-host, many hosts-]{+ghost, many+}, and a plan.")
        .row("With another [-Hosts-]{+hosts+}.", Category.CAPITALISATION)
    )


@pytest.fixture
def as_one(window, pair, qtbot):
    open_pair(window, qtbot, pair, lambda: made().comparison())
    window.resize(1000, 600)
    window.actions_table["arrange_single"].trigger()
    return window


def look_for(window, qtbot, text):
    window.actions_table["find"].trigger()
    bar = window.page.find_bar
    bar.line.clear()
    qtbot.keyClicks(bar.line, text)
    qtbot.waitUntil(lambda: not bar._wait.isActive() and not window.desk.waits_for("find"))
    QApplication.processEvents()
    return bar


def seen(window):
    """What was found, with the few letters before it, in the order of next."""
    comparison = window.page.presenter.comparison
    return [
        (
            place.side.value,
            comparison.side(place.side).text[max(0, place.span.start - 4) : place.span.end].split("\n")[-1].strip(),
        )
        for place in window.commands.finding.places
    ]


EXPECTED = [
    ("left", "old hosts"), ("right", "ew ghosts"), ("right", "eir hosts"), ("left", "the hosts"),
    ("right", "but hosts"), ("left", "Hosts"), ("right", "nd ghosts"), ("right", "of hosts"),
    ("left", "any hosts"), ("right", "her hosts"),
]  # fmt: skip


def test_struck_words_are_counted_and_walked_to_in_reading_order(as_one, qtbot):
    bar = look_for(as_one, qtbot, "hosts")
    assert seen(as_one) == EXPECTED
    assert bar.count.text() == "10 places"
    for n in range(1, 11):
        qtbot.keyClick(bar.line, Qt.Key.Key_Return)
        assert bar.count.text() == f"{n} of 10"
        assert current_boxes(as_one), n
    qtbot.keyClick(bar.line, Qt.Key.Key_Return)
    assert bar.count.text() == "1 of 10"
    qtbot.keyClick(bar.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == "10 of 10"


def pixels(window, role):
    """The places of the viewport that have the colour of a role."""
    picture, wanted = window.page.view.viewport().grab().toImage(), window._theme.colour(role).rgb()
    return [(x, y) for y in range(0, picture.height(), 2) for x in range(picture.width())
            if picture.pixel(x, y) == wanted]  # fmt: skip


def current_boxes(window):
    return pixels(window, "found_current")


def test_struck_words_are_marked_where_they_stand_and_the_words_beside_them_are_not(as_one, qtbot):
    bar = look_for(as_one, qtbot, "old hosts")
    assert bar.count.text() == "1 place"
    qtbot.keyClick(bar.line, Qt.Key.Key_Return)
    view = as_one.page.view
    row = view.store.row(0).right
    line, words = row.paragraphs[0].layout.lineAt(0), row.paragraphs[0].layout.text()
    assert words.startswith("The old hosts\u2009new ghosts of")
    edges = [view.columns.text_left(Side.RIGHT) + line.cursorToX(at)[0] for at in (4, 13)]
    first = [x for x, y in current_boxes(as_one)]
    assert min(first) == pytest.approx(edges[0], abs=2)
    assert max(first) == pytest.approx(edges[1], abs=2)


def test_words_that_are_partly_struck_are_one_place_marked_whole(as_one, qtbot):
    """The left reads "hosts left": its first word is struck, its second stands in both texts behind another word."""
    bar = look_for(as_one, qtbot, "then the hosts left")
    assert bar.count.text() == "1 place"
    qtbot.keyClick(bar.line, Qt.Key.Key_Return)
    lit, comparison = as_one.page.view._found_current, as_one.page.presenter.comparison
    assert [comparison.left.text[s.start : s.end] for s in lit[Side.LEFT]] == ["then the hosts left"]
    assert [comparison.right.text[s.start : s.end] for s in lit[Side.RIGHT]] == ["then ", " left"]
    assert current_boxes(as_one)


def test_words_of_the_right_are_marked_without_what_is_put_in_among_them(as_one, qtbot):
    look_for(as_one, qtbot, "the new ghosts of")
    row = as_one.page.view.store.row(0).right.paragraphs[0]
    span = as_one.commands.finding.places[0].span
    pieces = [row.layout.text()[a:b] for a, b in row.own_units(span.start, span.end)]
    assert pieces == ["The ", "new ghosts of"]


def test_a_filter_takes_struck_words_away_and_brings_them_back(as_one, qtbot):
    bar = look_for(as_one, qtbot, "hosts")
    qtbot.mouseClick(as_one.page.chips.chips[Category.CAPITALISATION], Qt.MouseButton.LeftButton)
    assert bar.count.text() == "11 places"
    assert ("left", "her Hosts") in seen(as_one)
    qtbot.mouseClick(as_one.page.chips.chips[Category.WORDING], Qt.MouseButton.LeftButton)
    assert [words for side, words in seen(as_one) if side == "left"] == ["Hosts", "her Hosts"]


def test_what_is_folded_is_not_counted_twice(as_one, qtbot):
    as_one.actions_table["changes_only"].trigger()
    bar = look_for(as_one, qtbot, "nothing of the kind")
    assert bar.count.text() == "1 place"


def test_the_place_in_hand_stays_in_hand_in_another_arrangement(as_one, qtbot):
    bar = look_for(as_one, qtbot, "hosts")
    for _ in range(4):
        qtbot.keyClick(bar.line, Qt.Key.Key_Return)
    as_one.actions_table["arrange_columns"].trigger()
    now = as_one.commands.finding
    place = now.places[now.at]
    assert place.side is Side.LEFT
    assert as_one.page.presenter.comparison.left.text[place.span.start - 4 : place.span.end] == "the hosts"
    as_one.actions_table["arrange_right"].trigger()
    assert now.at is None
    assert {p.side for p in now.places} == {Side.RIGHT}


def test_the_strip_shows_struck_words_too(as_one, qtbot):
    look_for(as_one, qtbot, "old hosts")
    strip = as_one.page.overview
    assert list(strip._found_tops()) == [pytest.approx(0, abs=1)]
    marked = strip.grab().toImage()
    as_one.page.find_bar.close_bar()
    assert marked.copy(0, 0, 24, 4) != strip.grab().toImage().copy(0, 0, 24, 4)


def test_another_comparison_forgets_the_places_of_the_last(as_one, engine, pair, qtbot):
    look_for(as_one, qtbot, "hosts")
    engine.answer = lambda: Made().row("No [-hosts-]{+ghosts+}.").comparison()
    with qtbot.waitSignal(as_one.bench.compared):
        as_one.actions_table["reload"].trigger()
    qtbot.waitUntil(lambda: as_one.page.find_bar.count.text() == "2 places")
    assert as_one.page.view.arrangement is Arrangement.SINGLE


def test_many_places_are_put_in_order_beside_the_windows_thread(as_one, qtbot, monkeypatch):
    threads, order = [], finding._as_one

    def told(*asked):
        threads.append(threading.get_ident())
        return order(*asked)

    monkeypatch.setattr(finding, "_as_one", told)
    monkeypatch.setattr(finding, "_AT_ONCE", 5)
    look_for(as_one, qtbot, "hosts")
    assert seen(as_one) == EXPECTED
    qtbot.mouseClick(as_one.page.chips.chips[Category.CAPITALISATION], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: as_one.page.find_bar.count.text() == "11 places")
    as_one.actions_table["arrange_columns"].trigger()
    as_one.actions_table["arrange_single"].trigger()
    qtbot.waitUntil(lambda: as_one.page.find_bar.count.text() == "11 places")
    assert len(threads) >= 3
    assert threading.get_ident() not in threads


def test_a_filter_changed_while_it_is_looked_for_counts(as_one, qtbot, monkeypatch):
    gate, order = threading.Event(), finding._as_one

    def held(*asked):
        assert gate.wait(20)
        return order(*asked)

    monkeypatch.setattr(finding, "_as_one", held)
    as_one.actions_table["find"].trigger()
    as_one.page.find_bar.line.setText("hosts")
    qtbot.waitUntil(lambda: as_one.desk.waits_for("find"))
    qtbot.mouseClick(as_one.page.chips.chips[Category.CAPITALISATION], Qt.MouseButton.LeftButton)
    gate.set()
    qtbot.waitUntil(lambda: as_one.page.find_bar.count.text() == "11 places")

"""Long texts change sides without the window standing still, and nothing that is asked for meanwhile is lost."""

import threading

import pytest
from ui.hands import dialog_of, long_comparison, open_pair

from viewer.model import Side
from viewer.ui import preparing, reviewing, workbench
from viewer.ui.note_dialog import NoteDialog


@pytest.fixture
def long_pair(window, pair, qtbot, monkeypatch):
    """A window with a comparison that counts as long."""
    monkeypatch.setattr(workbench, "LONG", 10)
    open_pair(window, qtbot, pair, lambda: long_comparison(40))
    return window


def swap(window):
    window.actions_table["swap"].trigger()


def quiet(window, qtbot):
    qtbot.waitUntil(lambda: not window.desk.waits_for(workbench.LANE))


def names(window):
    return [window.bench.sides[side].document.name for side in Side]


def test_it_is_turned_round_and_made_ready_beside_the_thread_of_the_window(long_pair, qtbot, monkeypatch):
    threads, before = [], long_pair.bench.comparison
    presenter = preparing.Presenter

    def made(comparison):
        threads.append(threading.get_ident())
        return presenter(comparison)

    monkeypatch.setattr(preparing, "Presenter", made)
    with qtbot.waitSignal(long_pair.bench.compared):
        swap(long_pair)
    assert len(threads) == 1
    assert threads[0] != threading.get_ident()
    assert long_pair.bench.comparison == long_pair.page.presenter.comparison == before.flip()
    assert names(long_pair) == ["rïght.md", "left one.txt"]
    assert long_pair.windowTitle().startswith("rïght.md — left one.txt")


def test_twice_is_not_at_all(long_pair, qtbot):
    before = long_pair.bench.comparison
    swap(long_pair)
    swap(long_pair)
    quiet(long_pair, qtbot)
    assert long_pair.bench.comparison is before
    swap(long_pair)
    quiet(long_pair, qtbot)
    assert long_pair.bench.comparison == before.flip()


def test_what_is_read_anew_meanwhile_comes_first(long_pair, engine, qtbot):
    engine.loaded.clear()
    swap(long_pair)
    long_pair.actions_table["reload"].trigger()
    qtbot.waitUntil(lambda: names(long_pair) == ["rïght.md", "left one.txt"])
    assert engine.loaded == ["left one.txt", "rïght.md"]
    assert long_pair.bench.comparison.left.name == "rïght.md"


def test_what_is_being_read_is_waited_for(long_pair, engine, qtbot):
    engine.loaded.clear()
    engine.gate.clear()
    long_pair.actions_table["reload"].trigger()
    swap(long_pair)
    engine.gate.set()
    qtbot.waitUntil(lambda: names(long_pair) == ["rïght.md", "left one.txt"])
    assert engine.loaded == ["left one.txt", "rïght.md"]


def test_a_side_that_is_let_go_of_meanwhile_was_the_one_that_was_seen(long_pair, qtbot):
    swap(long_pair)
    long_pair.bench.clear(Side.LEFT)
    assert long_pair.bench.comparison is None
    assert {side: known.document.name for side, known in long_pair.bench.sides.items()} == {Side.LEFT: "rïght.md"}
    quiet(long_pair, qtbot)
    assert long_pair.bench.comparison is None


def test_cancelled_it_stays_as_it_is(long_pair, qtbot):
    before = long_pair.bench.comparison
    swap(long_pair)
    long_pair.bench.cancel()
    quiet(long_pair, qtbot)
    assert long_pair.bench.comparison is before
    long_pair.actions_table["reload"].trigger()
    quiet(long_pair, qtbot)
    assert names(long_pair) == ["left one.txt", "rïght.md"]


def test_a_window_that_is_closed_meanwhile_shows_nothing(long_pair, qtbot):
    swap(long_pair)
    long_pair.bench.close()
    quiet(long_pair, qtbot)
    assert long_pair.bench.sides == {}
    assert long_pair.pages.current() is long_pair.start


def test_a_note_that_is_written_meanwhile_stays_with_its_difference(long_pair, qtbot):
    long_pair.page.next()
    with qtbot.waitSignal(long_pair.bench.compared):
        swap(long_pair)
        long_pair.actions_table["note"].trigger()
    dialog = dialog_of(NoteDialog)
    qtbot.keyClicks(dialog.field, "Ask.")
    dialog.accept()
    assert [one.note for one in long_pair.commands.reviewing.noted().values()] == ["Ask."]


def test_what_was_noted_is_found_again_beside_the_thread_of_the_window(long_pair, qtbot, monkeypatch):
    """Of 33,000 notes that took 120 ms."""
    monkeypatch.setattr(reviewing, "exchanged", lambda *_asked: pytest.fail("by the window itself"))
    long_pair.page.next()
    long_pair.commands.reviewing.note(long_pair.page.told[0], "Ask the desk.")
    before = long_pair.bench.comparison.differences[0]
    with qtbot.waitSignal(long_pair.bench.compared):
        swap(long_pair)
    ((number, remark),) = long_pair.commands.reviewing.noted().items()
    now = long_pair.bench.comparison.differences[number]
    assert remark.note == "Ask the desk."
    assert (now.left, now.right) == (before.right, before.left)

"""Several comparisons at once, each in a window of its own, which share the settings, the theme and the language."""

import gc
import json
import subprocess
import sys

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu
from ui.conftest import active_timers
from ui.hands import activate, open_pair

from viewer.ui.chips import Chip
from viewer.ui.kept import state_folder
from viewer.ui.language import Language, voice
from viewer.ui.memory import Memory
from viewer.ui.theme import Theme
from viewer.ui.window import Window
from viewer.ui.windows import Windows


@pytest.fixture
def make_windows(qtbot, qapp, engine, dialogs):
    """The room of the windows, as the program makes it, with one window; call it again for another run."""
    rooms, shared = [], []

    def make():
        memory = Memory()
        theme = Theme(memory.settings.theme, colours=memory.settings.colours)
        language = Language(memory.settings.language)
        room = Windows(lambda others: Window(engine, dialogs, memory, theme, language, others))
        rooms.append(room)
        shared.extend((theme, language, memory))
        qtbot.waitExposed(room.open())
        return room

    yield make
    engine.gate.set()
    for room in rooms:
        room.close_all()
    let_go()
    for one in shared:
        shiboken6.delete(one)


@pytest.fixture
def windows(make_windows):
    return make_windows()


@pytest.fixture
def other_pair(tmp_path):
    paths = tmp_path / "third.txt", tmp_path / "fourth.txt"
    for n, path in enumerate(paths):
        path.write_text(f"Another {n} text.\n")
    return paths


def let_go():
    """Do what the event loop does between two events: delete what asked for it."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    gc.collect()


def shells():
    """Every Window that Python still holds, whether Qt has it or not."""
    return [one for one in gc.get_objects() if isinstance(one, Window)]


def press(qtbot, window, key, modifiers=Qt.KeyboardModifier.ControlModifier):
    """Press a key in a window, as its reader does."""
    activate(window, qtbot)
    qtbot.keyClick(window, key, modifiers)


def two(qtbot, windows, pair, other_pair):
    """Two windows with a comparison each, the second opened by its key."""
    (first,) = windows.all
    open_pair(first, qtbot, pair)
    press(qtbot, first, Qt.Key.Key_N)
    first, second = windows.all
    open_pair(second, qtbot, other_pair)
    return first, second


def names(window):
    comparison = window.bench.comparison
    return comparison.left.name, comparison.right.name


def test_a_new_window_holds_another_comparison_and_stands_off_the_first(windows, pair, other_pair, qtbot):
    first, second = two(qtbot, windows, pair, other_pair)
    assert names(first) == ("left one.txt", "rïght.md")
    assert names(second) == ("third.txt", "fourth.txt")
    assert second.isVisible()


def test_new_windows_stand_a_step_off_and_begin_anew_at_the_edge(windows, qtbot):
    (first,) = windows.all
    screen = first.screen().availableGeometry()
    first.resize(first.minimumSizeHint())
    first.move(screen.topLeft() + QPoint(10, 20))
    second = windows.open(first)
    assert (second.size(), second.pos()) == (first.size(), first.pos() + QPoint(32, 32))
    second.move(screen.right() - second.frameGeometry().width() - 5, 100)
    assert windows.open(second).pos() == QPoint(screen.x(), 132)


def test_a_new_window_is_made_in_two_events_and_styled_once(windows, qtbot, monkeypatch):
    styled = []

    def hear(chip, event):
        if event.type() == QEvent.Type.StyleChange:
            styled.append(id(chip))

    monkeypatch.setattr(Chip, "changeEvent", hear, raising=False)
    (first,) = windows.all
    press(qtbot, first, Qt.Key.Key_N)
    (_, second) = windows.all
    assert not second.isVisible()
    qtbot.waitUntil(second.isVisible)
    assert second.pos() != first.pos()
    chips = [one for one in second.findChildren(QAbstractButton) if isinstance(one, Chip)]
    assert sorted(styled) == sorted(map(id, chips))  # put together from the inside out, each was styled four times


def test_closing_one_window_leaves_the_other_and_what_is_kept_of_it(windows, pair, other_pair, qtbot):
    first, second = two(qtbot, windows, pair, other_pair)
    windows.keep()
    assert len(list(state_folder().glob("*.variorum"))) == 2
    press(qtbot, first, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    let_go()
    assert windows.all == (second,)
    assert not shiboken6.isValid(first)
    (kept,) = state_folder().glob("*.variorum")
    assert json.loads(kept.read_text(encoding="utf-8"))["sides"]["left"]["path"].endswith("third.txt")
    second.actions_table["next"].trigger()
    assert second.page.current is not None


def test_quit_closes_every_window_and_nothing_is_kept(windows, pair, other_pair, qtbot):
    _first, second = two(qtbot, windows, pair, other_pair)
    windows.keep()
    press(qtbot, second, Qt.Key.Key_Q)
    let_go()
    assert windows.all == ()
    assert list(state_folder().glob("*.variorum")) == []


def test_the_go_menu_lists_the_open_comparisons_and_goes_to_one(windows, pair, other_pair, qtbot):
    first, second = two(qtbot, windows, pair, other_pair)
    activate(second, qtbot)
    menu = second.findChild(QMenu, "WINDOWS")
    menu.popup(second.mapToGlobal(QPoint(50, 50)))
    assert [(a.text(), a.isChecked()) for a in menu.actions()] == [
        ("left one.txt — rïght.md", False),
        ("third.txt — fourth.txt", True),
    ]
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[0]).center())
    qtbot.waitUntil(first.isActiveWindow)


def test_a_window_without_a_comparison_is_listed_as_the_start_page(windows, pair, qtbot):
    (first,) = windows.all
    open_pair(first, qtbot, pair)
    windows.open(first)
    assert list(windows.titles().values()) == ["left one.txt — rïght.md", "Start page"]


def test_every_window_follows_the_settings(windows, pair, other_pair, qtbot):
    first, second = two(qtbot, windows, pair, other_pair)
    press(qtbot, second, Qt.Key.Key_F7, Qt.KeyboardModifier.NoModifier)
    assert first.page.view.changes_only
    assert second.page.view.changes_only
    assert first.actions_table["changes_only"].isChecked()
    said = []
    count = voice.changed.connect(lambda: said.append(1))
    second.actions_table["language_de"].trigger()
    first.actions_table["language_en"].trigger()
    voice.changed.disconnect(count)
    assert len(said) == 2  # once a change, not once a window


def test_all_that_was_left_comes_back_each_in_its_window(windows, make_windows, pair, other_pair, qtbot):
    two(qtbot, windows, pair, other_pair)
    windows.keep()
    left = {path: path.read_bytes() for path in state_folder().glob("*.variorum")}
    windows.close_all()
    for path, told in left.items():  # as a program leaves them that was killed
        path.write_bytes(told)
    again = make_windows()
    assert again.all[0].restore()
    qtbot.waitUntil(lambda: all(window.bench.comparison is not None for window in again.all))
    assert {names(window) for window in again.all} == {("left one.txt", "rïght.md"), ("third.txt", "fourth.txt")}
    again.close_all()
    assert list(state_folder().glob("*.variorum")) == []


@pytest.fixture
def doubtful(windows, pair, other_pair, qtbot):
    """Two kept sessions, each of which may have ended the program."""
    two(qtbot, windows, pair, other_pair)
    windows.keep()
    left = {path: path.read_bytes() for path in state_folder().glob("*.variorum")}
    windows.close_all()
    for path, told in left.items():
        path.write_bytes(told)
        path.with_suffix(".tries").write_text("1")
    return list(left)


def tries():
    return sorted(path.read_text() for path in state_folder().glob("*.tries"))


def test_what_may_have_ended_the_program_is_shown_one_by_one(doubtful, make_windows, engine, qtbot):
    engine.gate.clear()
    again = make_windows()
    assert again.all[0].restore()
    assert (len(again.all), tries()) == (1, ["1", "2"])
    engine.gate.set()
    qtbot.waitUntil(lambda: len(again.all) == 2, timeout=20_000)
    assert tries() == ["2"]
    qtbot.waitUntil(lambda: all(window.bench.comparison is not None for window in again.all))
    assert {names(window) for window in again.all} == {("left one.txt", "rïght.md"), ("third.txt", "fourth.txt")}
    again.keep()
    assert tries() == []


def test_closing_the_one_that_is_tried_goes_on_and_closing_all_leaves_the_other(doubtful, make_windows, engine, qtbot):
    engine.gate.clear()
    again = make_windows()
    again.all[0].restore()
    again.open()
    engine.gate.set()  # for closing waits for what is at work
    again.all[0].close()
    assert len(again.all) == 2
    again.close_all()
    engine.gate.clear()
    third = make_windows()
    assert third.all[0].restore()
    engine.gate.set()
    third.close_all()
    assert third.all == ()
    assert sorted(state_folder().glob("*.variorum")) == sorted(doubtful)


def test_twenty_windows_leave_nothing_behind(windows, pair, qtbot):
    (first,) = windows.all
    let_go()
    before = len(shells())  # those of other tests, whose windows are gone, may linger
    for _ in range(20):
        press(qtbot, first, Qt.Key.Key_N)
        second = windows.all[-1]
        open_pair(second, qtbot, pair)
        second.commands.sessions._autosaving.keep()
        second.close()
        del second
        let_go()
    assert [w for w in shells() if shiboken6.isValid(w)] == [first]
    assert len(shells()) <= before
    assert [w for w in QApplication.topLevelWidgets() if isinstance(w, Window)] == [first]
    assert active_timers() == []
    assert list(state_folder().glob("*.variorum")) == []


def test_windows_that_a_screen_reader_asked_about_leave_nothing_behind(windows, pair, qtbot):
    (first,) = windows.all
    let_go()
    before = len(shells())
    for _ in range(3):
        press(qtbot, first, Qt.Key.Key_N)
        second = windows.all[-1]
        open_pair(second, qtbot, pair)
        top = QAccessible.queryAccessibleInterface(second.page.view)
        assert top.child(0).child(0).textInterface().characterCount() > 0
        strip = QAccessible.queryAccessibleInterface(second.page.overview)
        assert strip.valueInterface().currentValue() == 0
        del top, strip
        second.close()
        del second
        let_go()
    assert len(shells()) <= before


PROGRAM = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from viewer.app import make_application, run
from viewer.ui.window import Window

def opened():
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, Window) and w.isVisible()]

def another():
    opened()[0].actions_table["new_window"].trigger()
    QTimer.singleShot(100, close_one)

def close_one():
    print(len(opened()), flush=True)
    opened()[0].close()
    QTimer.singleShot(300, close_last)

def close_last():
    print(len(opened()), flush=True)
    opened()[0].close()

application = make_application()
QTimer.singleShot(300, another)
print("ended", run(), flush=True)
"""


def test_the_program_ends_with_its_last_window(own_settings):
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.split("\n") == ["2", "1", "ended 0", ""], done.stderr
    assert "Traceback" not in done.stderr

"""When Python looks for garbage: between two events, through what is new, and through all once a window was closed."""

import gc
import subprocess
import sys
import threading
import weakref

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from ui.hands import long_comparison, open_pair

from viewer import settings
from viewer.app import _any_busy
from viewer.model import Comparison
from viewer.ui import interpreter, laying_aside
from viewer.ui.interpreter import Collecting
from viewer.ui.language import Language
from viewer.ui.memory import Memory
from viewer.ui.theme import Theme
from viewer.ui.window import Window
from viewer.ui.windows import Windows


class Thing:
    """Something that holds itself, as a window does by what its buttons call."""

    def __init__(self):
        self.itself = self


@pytest.fixture
def work():
    return []


@pytest.fixture
def collecting(qapp, work, monkeypatch):
    """A room that looks all the time; `work` is what is being worked at."""
    patience = sys.getswitchinterval()
    monkeypatch.setattr(interpreter, "PAUSE", 10)
    made = Collecting(lambda: bool(work))
    yield made
    shiboken6.delete(made)
    sys.setswitchinterval(patience)
    gc.enable()


@pytest.fixture
def elsewhere(monkeypatch):
    """The reader works with another program."""
    state = Qt.ApplicationState.ApplicationInactive
    monkeypatch.setattr(interpreter.QGuiApplication, "applicationState", lambda: state)


@pytest.fixture
def here(monkeypatch):
    """The reader works with this one."""
    state = Qt.ApplicationState.ApplicationActive
    monkeypatch.setattr(interpreter.QGuiApplication, "applicationState", lambda: state)


def held_by_itself():
    return weakref.ref(Thing())


def among_many(qtbot):
    """Something that holds itself among so many new objects that they are passed over."""
    thing = held_by_itself()
    many = [[] for _ in range(2 * interpreter.MOST_NEW)]
    assert len(many) > interpreter.MOST_NEW
    qtbot.waitUntil(lambda: gc.get_count()[0] < interpreter.MOST_NEW)
    return thing


def test_python_never_looks_by_itself_and_what_is_new_goes_soon(collecting, qtbot):
    thing = held_by_itself()
    [[] for _ in range(10_000)]
    assert thing() is not None
    qtbot.waitUntil(lambda: thing() is None)


def test_nothing_is_looked_through_while_something_is_worked_at(collecting, work, qtbot):
    work.append("a book")
    thing = held_by_itself()
    qtbot.wait(100)
    assert thing() is not None
    work.clear()
    qtbot.waitUntil(lambda: thing() is None)


def test_many_new_objects_are_passed_over_while_all_are_too_many(collecting, here, qtbot, monkeypatch):
    monkeypatch.setattr(interpreter, "MOST", 0)
    thing = among_many(qtbot)
    qtbot.wait(100)
    assert thing() is not None
    monkeypatch.setattr(interpreter, "MOST", 10**9)
    collecting.look_through_all()
    qtbot.waitUntil(lambda: thing() is None)


def test_what_takes_the_place_of_as_much_is_passed_over_too(collecting, work, here, qtbot, monkeypatch):
    monkeypatch.setattr(interpreter, "MOST", 0)
    old = [[] for _ in range(2 * interpreter.MOST_NEW)]
    qtbot.waitUntil(lambda: gc.get_count()[0] < interpreter.MOST_NEW)
    work.append("a book")
    new, thing = [[] for _ in range(2 * interpreter.MOST_NEW)], held_by_itself()
    del old
    work.clear()
    assert gc.get_count()[0] < interpreter.MOST_NEW < len(new)
    qtbot.wait(100)
    assert thing() is not None


def test_all_are_looked_through_while_the_reader_is_elsewhere(collecting, elsewhere, qtbot, monkeypatch):
    monkeypatch.setattr(interpreter, "MOST", 0)
    thing = among_many(qtbot)
    qtbot.waitUntil(lambda: thing() is None)


def test_a_closed_window_goes_by_itself(collecting, engine, dialogs, pair, qtbot, monkeypatch):
    monkeypatch.setattr(interpreter, "MOST", 10**9)  # a run of tests holds more than a program
    memory = Memory()
    theme, language = Theme(memory.settings.theme), Language(memory.settings.language)
    windows = Windows(
        lambda others: Window(engine, dialogs, memory, theme, language, others), collecting.look_through_all
    )
    first, second = windows.open(), windows.open()
    open_pair(second, qtbot, pair)
    gone = weakref.ref(second)
    second.close()
    del second
    qtbot.waitUntil(lambda: gone() is None)
    first.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    del first
    for one in (theme, language, memory):
        shiboken6.delete(one)


def test_a_closed_window_leaves_no_list_behind(engine, dialogs, qtbot):
    memory = Memory()
    theme, language = Theme(memory.settings.theme), Language(memory.settings.language)
    windows = Windows(lambda others: Window(engine, dialogs, memory, theme, language, others))
    gone = weakref.ref(windows.open().page.list)
    windows.close_all()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert gone() is None
    for one in (theme, language, memory):
        shiboken6.delete(one)


def comparisons():
    return sum(isinstance(one, Comparison) for one in gc.get_objects())


@pytest.fixture
def without_looking():
    """Python does not look for what holds itself."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.parametrize("by", ["close", "close_window"])
def test_what_is_closed_lets_go_of_its_texts_at_once(compared, without_looking, by, qtbot):
    before = comparisons()
    compared.page.next()
    assert QAccessible.queryAccessibleInterface(compared.page.view).childCount()  # a screen reader asked for the rows
    compared.commands.finding.open()
    qtbot.keyClicks(compared.page.find_bar.line, "ferry")
    qtbot.waitUntil(lambda: bool(compared.commands.finding.places))
    compared.actions_table[by].trigger()
    assert comparisons() == before - 1


def test_another_comparison_lets_go_of_the_one_before_at_once(compared, engine, without_looking, qtbot):
    before = comparisons()
    compared.page.next()
    engine.answer = lambda: long_comparison(20)
    with qtbot.waitSignal(compared.bench.compared):
        compared.bench.reload()
    qtbot.waitUntil(lambda: comparisons() == before)


PROGRAM = """
import gc, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from viewer.app import make_application, run

def look():
    print(gc.isenabled(), round(sys.getswitchinterval(), 6))
    QApplication.closeAllWindows()

application = make_application()
QTimer.singleShot(300, look)
run()
"""


def test_the_program_looks_for_garbage_by_these_rules(own_settings):
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout == f"False {interpreter.PATIENCE}\n", done.stderr


def test_nothing_is_listed_while_settings_are_written_or_notes_laid_aside(monkeypatch):
    """Python cannot end a tuple that somebody else has seen before it was whole."""
    gate = threading.Event()
    assert not _any_busy(Windows(None))
    settings.WRITING.do(gate.wait)
    assert _any_busy(Windows(None))
    gate.set()
    settings.WRITING.finish()
    assert not _any_busy(Windows(None))
    monkeypatch.setattr(laying_aside, "is_writing", lambda: True)
    assert _any_busy(Windows(None))

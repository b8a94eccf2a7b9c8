"""The window under test: real, with an engine made by hand where a test must hold it, and nothing left behind."""

import gc
import sys
import threading
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication

TESTS = str(Path(__file__).resolve().parents[1])
if TESTS not in sys.path:
    sys.path.insert(0, TESTS)

from ui.hands import long_comparison, open_pair  # noqa: E402 - after the path
from ui.made import ferry  # noqa: E402 - after the path

from viewer.app import LateEngine, make_application  # noqa: E402
from viewer.loading.errors import LoadError, PasswordNeeded  # noqa: E402
from viewer.model import Document, FetchedPage, Paragraph  # noqa: E402
from viewer.reporting import ReportError  # noqa: E402
from viewer.settings import WRITING, ThemeChoice  # noqa: E402
from viewer.ui.language import Language  # noqa: E402
from viewer.ui.memory import Memory  # noqa: E402
from viewer.ui.theme import Theme  # noqa: E402
from viewer.ui.window import Window  # noqa: E402

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items):
    """The offscreen platform warns at each window and menu of what it cannot do; that is no fault of ours."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(
                pytest.mark.qt_log_ignore(
                    "does not support (propagateSizeHints|raise|grabbing the keyboard)", extend=True
                )
            )


@pytest.fixture(scope="session")
def qapp_cls():
    return QApplication


@pytest.fixture(scope="session")
def qapp():
    return make_application()


@pytest.fixture(autouse=True)
def own_settings(tmp_path, monkeypatch):
    """Every test begins without settings and keeps them to itself."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def busy_pools():
    """Pools of ours that still work. (Qt keeps pools of its own for painting, whose threads bear the same name.)"""
    pools = [o for o in gc.get_objects() if isinstance(o, QThreadPool) and shiboken6.isValid(o)]
    return [pool for pool in pools if pool.activeThreadCount()]


def active_timers():
    return [o for o in gc.get_objects() if isinstance(o, QTimer) and shiboken6.isValid(o) and o.isActive()]


@pytest.fixture(autouse=True)
def nothing_left_behind(request):
    """Fail a test that leaves a window, a running timer or a thread of a pool."""
    yield
    if "qtbot" not in request.fixturenames and "window" not in request.fixturenames:
        return
    WRITING.finish()  # to list all objects would end it where it makes a tuple just then
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    left = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert left == []
    assert busy_pools() == []
    assert active_timers() == []
    assert threading.active_count() - len([t for t in threading.enumerate() if t.daemon]) == 1


class HandEngine:
    """Loads files as one paragraph a line and answers with a comparison made by hand; can be held."""

    def __init__(self):
        self.answer = ferry
        self.gate = threading.Event()
        self.gate.set()
        self.started = threading.Event()
        self.loaded = []
        self.readings = []
        self.fetched = []
        self.offline, self.version = False, 1
        self.written = []
        self.colours = []

    def load(self, path, reading=None, cancelled=None):
        self.readings.append((path.name, reading))
        self.started.set()
        assert self.gate.wait(20)
        self.loaded.append(path.name)
        try:
            text = path.read_text(encoding="utf-8")
        except FileNotFoundError:
            raise LoadError(f"“{path.name}” is not there. Check its name and place.") from None
        if text.startswith("LOCKED") and (reading is None or reading.password != "oil"):
            raise PasswordNeeded(f"“{path.name}” is encrypted. Give its password.")
        return self.load_text(text, path.name)

    def load_address(self, address, reading=None, cancelled=None, *, private=False, kept=None):
        """A page whose address has "large" in it is too large to be kept; what is kept is the text itself."""
        self.readings.append((address, reading))
        if kept is None:
            self.fetched.append((address, private))
            if self.offline or "missing" in address:
                raise LoadError("“example.org” has no page at this address (404). Check it in a browser.")
            words = f"The page at {address}, version {self.version}."
            moment = f"2026-11-30T12:{self.version:02}:00+00:00"
            kept = FetchedPage(words, address, address, "", "text/plain", None, moment)
        return self.load_text(kept.packed, address.rpartition("/")[2]), None if "large" in address else kept

    def load_text(self, text, name, media_type=None, cancelled=None):
        if not text.strip():
            raise LoadError(f"“{name}” is empty.")
        return Document(text, (Paragraph(0, len(text)),), name)

    def compare(self, left, right, options=None, cancelled=None):
        return named(self.answer(), left, right)

    def write_report(self, comparison, path, format_name, shown, remarks, colours, cancelled):
        self.remarks = remarks
        if not path.parent.is_dir():
            raise ReportError(f"The report cannot be written: there is no folder “{path.parent}”.")
        path.write_text(f"{format_name}\n", encoding="utf-8")
        self.written.append((path.name, format_name))
        self.colours.append(colours)


def named(comparison, left, right):
    """The comparison made by hand, under the names of the documents that were asked about."""
    return replace(
        comparison,
        left=replace(comparison.left, name=left.name),
        right=replace(comparison.right, name=right.name),
    )


class HandDialogs:
    """Answers in place of the reader."""

    def __init__(self):
        self.files, self.file, self.save = (), None, None

    def open_files(self, parent, title, folder):
        return self.files

    def open_file(self, parent, title, folder):
        return self.file

    def save_file(self, parent, title, proposal, filters):
        self.proposal = proposal
        return self.save


@pytest.fixture
def engine():
    return HandEngine()


@pytest.fixture
def dialogs():
    return HandDialogs()


@pytest.fixture
def theme(qapp):
    theme = Theme(ThemeChoice.LIGHT)
    yield theme
    shiboken6.delete(theme)


@pytest.fixture
def speaking(qapp):
    """Speak a language, until the test is over."""
    before, made = QLocale(), []
    yield lambda code: made.append(Language(code))
    QLocale.setDefault(before)
    Language("en").deleteLater()
    for one in made:
        one.deleteLater()


@pytest.fixture
def make_window(qtbot, qapp, engine, dialogs):
    """A shown window; call it again for another run of the program."""
    made = []

    def make():
        memory = Memory()
        theme = Theme(memory.settings.theme, colours=memory.settings.colours)
        window = Window(engine, dialogs, memory, theme)
        theme.setParent(window)
        window.hands = SimpleNamespace(engine=engine, dialogs=dialogs)
        window.show()
        qtbot.waitExposed(window)
        made.append(window)
        return window

    yield make
    engine.gate.set()
    for window in made:
        if shiboken6.isValid(window):
            window.close()
            shiboken6.delete(window)


@pytest.fixture
def real_window(qtbot, qapp, dialogs):
    """A shown window with the program's own engine."""
    memory = Memory()
    theme = Theme(memory.settings.theme, colours=memory.settings.colours)
    window = Window(LateEngine(), dialogs, memory, theme)
    theme.setParent(window)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()
    shiboken6.delete(window)


@pytest.fixture
def window(make_window):
    return make_window()


@pytest.fixture
def pair(tmp_path):
    left, right = tmp_path / "left one.txt", tmp_path / "rïght.md"
    left.write_text("The hosts came.\n", encoding="utf-8")
    right.write_text("The ghosts came.\n", encoding="utf-8")
    return left, right


@pytest.fixture
def compared(window, pair, qtbot):
    """A window that shows the comparison made by hand."""
    open_pair(window, qtbot, pair)
    qtbot.waitUntil(lambda: window.page.presenter is not None)
    return window


@pytest.fixture
def long_window(window, pair, qtbot):
    """A window with 200 rows, of which every tenth has a change."""
    open_pair(window, qtbot, pair, lambda: long_comparison(200))
    return window

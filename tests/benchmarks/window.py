"""Time the window on a long pair: `python -m tests.benchmarks window`. Offscreen, 1400 x 900. Asserts nothing.

Each figure is the time from what the reader does to the first right frame. `stall` is the longest that the event loop
stood still meanwhile, told by a clock that wants to tick every millisecond; a time in which the machine gave this
process nothing to work with is not counted.
"""

from __future__ import annotations

import base64
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from speed import article, timed_pair

from viewer.app import LateEngine, make_application
from viewer.model import LARGEST_KEPT, Comparison, FetchedPage, Flag
from viewer.presenting.filters import DEFAULT_FILTER, EVERYTHING
from viewer.presenting.review import Remark
from viewer.settings import Arrangement, Colours, ThemeChoice
from viewer.ui.file_dialogs import SystemFileDialogs
from viewer.ui.interpreter import Collecting
from viewer.ui.memory import Memory
from viewer.ui.theme import Theme
from viewer.ui.window import Window

_REPEATS = 40


def _resident() -> float:
    """Return the memory of this process in MB; Linux alone tells it so."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


class _Heart:
    """Ticks while the event loop turns, and remembers the longest gap."""

    def __init__(self) -> None:
        self.begin()
        self._timer = QTimer()
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def begin(self) -> None:
        self.longest, self._last, self._worked = 0.0, time.perf_counter(), time.process_time()

    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.process_time()
        self.longest = max(self.longest, min(now - self._last, worked - self._worked))
        self._last, self._worked = now, worked


def run(words: int, say: Callable[[str], None]) -> dict[str, object]:
    """Open a pair of so many words in a window and do what a reader does. Returns figures in ms and MB."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    home = tempfile.mkdtemp()
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        os.environ[name] = home
    left, right, _truth = timed_pair(article(words, 11))
    paths = [Path(home) / name for name in ("left.txt", "right.txt")]
    for path, text in zip(paths, (left, right), strict=True):
        path.write_text(text, encoding="utf-8")
    del left, right, _truth
    return _measure(paths, say)


class _Clock:
    """Times what is done to a view until it is painted."""

    def __init__(self, view: QWidget, say: Callable[[str], None]) -> None:
        self._view, self._say = view, say
        self.figures: dict[str, object] = {}

    def __call__(self, name: str, steps: Sequence[Callable[[], object]]) -> None:
        took = []
        for step in steps:
            start = time.perf_counter()
            step()
            self._view.viewport().repaint()
            took.append((time.perf_counter() - start) * 1e3)
            QApplication.processEvents()
        took.sort()
        median, most = statistics.median(took), took[int(len(took) * 0.95) - 1]
        self.figures[name] = {"median": median, "p95": most, "worst": took[-1]}
        self._say(f"{name:32} median {median:6.1f}  95th {most:6.1f}  worst {took[-1]:6.1f}\n")

    def tell(self, name: str, value: float) -> None:
        self.figures[name] = value
        self._say(f"{name:32} {value:6.1f}\n")


def _measure(paths: list[Path], say: Callable[[str], None]) -> dict[str, object]:
    application = make_application()
    memory = Memory()
    window = Window(LateEngine(), SystemFileDialogs(), memory, Theme(memory.settings.theme))
    Collecting(lambda: window.desk.is_busy, application)
    window.resize(1400, 900)
    window.show()
    window.activateWindow()  # the reader works with it
    clock, heart = _Clock(window.page.view, say), _Heart()
    before = _open(window, paths, clock)
    clock.tell("stall, opening", heart.longest * 1e3)
    _scroll(window, clock)
    _switch(window, clock)
    heart.begin()
    _turn(4.0)
    clock.tell("stall, measuring heights", heart.longest * 1e3)
    clock.tell("memory over the engine's", _resident() - before)
    heart.begin()
    _settle(window)
    clock.tell("stall, settling", heart.longest * 1e3)
    for name, action in (("reading both again", "reload"), ("exchanging the sides", "swap")):
        clock.tell(f"stall, {name}", _again(window, heart, action))
    _look_through_list(window, clock, heart)
    _save(window, clock, heart)
    _open_others(window, clock, heart)
    _dress(window, memory, clock, heart)
    _note_all(window, paths, clock, heart)
    heart.begin()
    window.close()
    _turn(4.0)
    clock.tell("stall, closing", heart.longest * 1e3)
    return clock.figures


def _open(window: Window, paths: list[Path], clock: _Clock) -> float:
    """Open the pair, and return the memory of the process when comparing has ended."""
    engine: dict[str, float] = {}

    def note(comparison: Comparison) -> None:
        engine["memory"], engine["at"] = _resident(), time.perf_counter()
        window._show_comparison(comparison)

    def painted(_painter: QPainter) -> None:
        if "at" in engine:
            engine.setdefault("painted", time.perf_counter())

    window.bench.compared.disconnect(window._show_comparison)
    window.bench.compared.connect(note)
    window.page.view.over.append(painted)
    window.open_paths(paths)
    while "painted" not in engine:
        _turn(0.02)
    window.page.view.over.remove(painted)
    clock.tell("painted after comparing", (engine["painted"] - engine["at"]) * 1e3)
    _turn(0.5)
    return engine["memory"]


def _scroll(window: Window, clock: _Clock) -> None:
    bar = window.page.view.verticalScrollBar()
    clock("wheel step", [lambda: bar.setValue(bar.value() + 60)] * _REPEATS * 5)
    clock("page", [lambda: bar.setValue(bar.value() + bar.pageStep())] * _REPEATS)
    ends = [lambda: bar.setValue(bar.maximum()), lambda: bar.setValue(bar.minimum())]
    clock("jump to the end", ends * (_REPEATS // 2))
    bar.setValue(bar.maximum() // 2)


def _switch(window: Window, clock: _Clock) -> None:
    view, page = window.page.view, window.page
    clock("resize", [partial(window.resize, 1400 - 4 * (n % 9), 900) for n in range(_REPEATS)])
    clock("zoom", [partial(view.set_zoom, 1 + 0.1 * (n % 4)) for n in range(1, _REPEATS)])
    clock("filter", [partial(page.set_filter, f) for f in (EVERYTHING, DEFAULT_FILTER)] * (_REPEATS // 2))
    clock("changes only", [partial(view.set_changes_only, on) for on in (True, False)] * (_REPEATS // 2))
    for name, one in (("as one text", Arrangement.SINGLE), ("one text alone", Arrangement.LEFT)):
        clock(name, [partial(view.set_arrangement, a) for a in (one, Arrangement.COLUMNS)] * (_REPEATS // 2))
    clock("share", [partial(view.set_share, 0.5 + 0.01 * (n % 7)) for n in range(_REPEATS)])
    clock("next difference", [page.next] * _REPEATS)


def _look_through_list(window: Window, clock: _Clock, heart: _Heart) -> None:
    """Search the list of all differences letter by letter, put it in order of categories, and narrow it by a flag."""
    page = window.page
    page.set_filter(EVERYTHING)
    _turn(0.5)
    clock.tell("differences in the list", page.list.model.found)
    searches = [partial(page.list.search.setText, words) for words in ("t", "th", "the", "")]
    orders = [page.list.by_category.click] * 2
    filters = [partial(page.set_filter, one) for one in (EVERYTHING.narrowed_to(Flag.NAME), DEFAULT_FILTER)]
    for name, steps in (("searching the list", searches), ("the list by category", orders), ("a flag", filters)):
        heart.begin()
        for step in steps:
            QTimer.singleShot(0, step)
            _turn(1.0)
        clock.tell(f"stall, {name}", heart.longest * 1e3)


def _save(window: Window, clock: _Clock, heart: _Heart) -> None:
    """Save the session twice by its key, as if both texts were pages of the web that nothing makes shorter."""
    rng, sides = Random(7), dict(window.bench.sides)
    for side, known in sides.items():
        packed = base64.b64encode(rng.randbytes(LARGEST_KEPT)).decode("ascii")
        page = FetchedPage(packed, "", "", "", None, None, "2026-11-30T12:00:00+00:00")
        window.bench.sides[side] = replace(known, source=replace(known.source, page=page))
    heart.begin()
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(2):
            window.commands.sessions.save(Path(folder) / "pages.variorum")
            _turn(2.0)
        clock.tell("stall, saving two pages of 8 MB", heart.longest * 1e3)
    window.bench.sides.update(sides)


def _settle(window: Window) -> None:
    """Give the difference in hand another category, by the menu that offers it."""
    menu = QMenu()
    window.commands.category.fill(menu, window.page.current)
    (inner,) = menu.findChildren(QMenu)
    done: list[Comparison] = []
    window.bench.compared.connect(done.append)
    next(entry for entry in inner.actions() if not entry.isChecked()).trigger()
    while not done:
        _turn(0.02)
    _turn(1.0)


def _again(window: Window, heart: _Heart, action: str) -> float:
    """Have the comparison made anew three times by an action, and return the longest stall, in ms."""
    shown: list[bool] = []

    def note(_comparison: Comparison) -> None:
        shown.append(True)

    window.bench.compared.connect(note)
    heart.begin()
    for times in range(3):
        QTimer.singleShot(0, window.actions_table[action].trigger)
        while len(shown) == times:
            _turn(0.02)
        _turn(3.0)  # what it took the place of is let go of, and Python looks at what is new
    window.bench.compared.disconnect(note)
    return heart.longest * 1e3


def _note_all(window: Window, paths: list[Path], clock: _Clock, heart: _Heart) -> None:
    """Note on every difference; exchange the sides, leave the pair and come back to it, and do so as a session."""
    told, noting = window.page.told, window.commands.reviewing
    noting.take_up({one: Remark(n % 2 == 0, f"Ask the desk, {n}.") for n, one in enumerate(told)})
    noting.show_comparison()
    window.page.next()
    window.actions_table["reviewed"].trigger()
    session, swap, close = (
        paths[0].with_name("noted.variorum"),
        *map(window.actions_table.__getitem__, ("swap", "close")),
    )
    again, turned, opened = (partial(window.open_paths, some) for some in (paths, paths[::-1], [session]))
    for name, before, step in (
        ("exchanging the sides, all noted", None, swap.trigger),
        ("coming back, all noted", close.trigger, again),
        ("coming back in the other order", close.trigger, turned),
        ("opening the session, all noted", partial(_save_and_close, window, session), opened),
    ):
        if before is not None:
            before()
            _turn(2.0)
        clock.tell(f"stall, {name}", _brought(window, heart, step))


def _save_and_close(window: Window, session: Path) -> None:
    window.commands.sessions.save(session)
    _turn(2.0)
    window.actions_table["close"].trigger()


def _brought(window: Window, heart: _Heart, step: Callable[[], object]) -> float:
    """Do what brings a comparison, and return the longest stall until it stands, in ms."""
    shown: list[Comparison] = []
    window.bench.compared.connect(shown.append)
    heart.begin()
    QTimer.singleShot(1, step)
    while not shown:
        _turn(0.02)
    _turn(2.0)
    window.bench.compared.disconnect(shown.append)
    return heart.longest * 1e3


def _dress(window: Window, memory: Memory, clock: _Clock, heart: _Heart) -> None:
    """Change the colours, without and with the guide open."""
    themes = [partial(memory.change, theme=theme) for theme in (ThemeChoice.DARK, ThemeChoice.LIGHT)]
    palettes = [partial(memory.change, colours=colours) for colours in (Colours.HIGH_CONTRAST, Colours.STANDARD)]
    for name, steps in (
        ("another theme", themes * 3),
        ("another palette", palettes * 3),
        ("opening the guide", [window.commands.show_guide]),
        ("another theme, guide open", themes * 3),
    ):
        longest = []
        for step in steps:
            _turn(0.1)
            heart.begin()
            QTimer.singleShot(0, step)
            _turn(0.5)
            longest.append(heart.longest * 1e3)
        clock.tell(f"stall, {name}", statistics.median(longest))


def _open_others(window: Window, clock: _Clock, heart: _Heart) -> None:
    """Open three more windows beside the long pair, and close them."""
    longest = []
    for _ in range(3):
        heart.begin()
        QTimer.singleShot(0, window.actions_table["new_window"].trigger)
        _turn(1.0)
        longest.append(heart.longest * 1e3)
    clock.tell("stall, a new window", statistics.median(longest))
    for other in window.windows.all[1:]:
        other.close()
    _turn(1.0)


def _turn(seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QApplication.processEvents()

"""A thousand things done at random, the same each time: no fault, no warning of Qt, and the window still answers."""

import gc
import os
import random
from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QDesktopServices, QTextLayout, QWheelEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from ui.hands import dialog_of, drop, files, long_comparison, open_pair, words

from viewer.model import Category, Comparison, Side
from viewer.presenting.presenter import Presenter
from viewer.ui.find_bar import FindBar
from viewer.ui.note_dialog import NoteDialog
from viewer.ui.row_store import RowStore

# By hand it may be longer, and by other seeds: MONKEY=10000 SEEDS="3 4" pytest tests/ui/test_monkey.py
ACTIONS = int(os.environ.get("MONKEY", "1000"))
# What opens a dialog of the system, or ends the program.
LEFT_OUT = {"quit", "new_window", "close_window", "open_both", "open_left", "open_right"}
# So many things at most are done while a text is being read.
HELD = 12
TEXTS = ("ghosts", "7 The harbour", "the", "", "x(", "night ferry", "zzz")


class Monkey:
    """Does one thing after another."""

    def __init__(self, window, qtbot, chance, pairs, places):
        self.window, self.qtbot, self.chance, self.pairs, self.places = window, qtbot, chance, pairs, places
        self.done, self.held = [], 0
        self.things = [
            self.action, self.action, self.action, self.click, self.click, self.wheel, self.key, self.find, self.chip,
            self.menu, self.resize, self.open, self.paste, self.list, self.scroll, self.note, self.choose, self.write,
            self.vanish, self.hold, self.cancel, self.session,
        ]  # fmt: skip

    def run(self, times):
        for _ in range(times):
            thing = self.chance.choice(self.things)
            self.done.append(thing.__name__)
            thing()
            QApplication.processEvents()
            self.close_what_is_open()
            self.held = max(0, self.held - 1)
            if not self.held:
                self.window.hands.engine.gate.set()
        self.window.hands.engine.gate.set()
        del self.done[:-20]

    def close_what_is_open(self):
        for _ in range(5):
            popup = QApplication.activePopupWidget()
            dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog | QMenu) and w.isVisible()]
            if popup is None and not dialogs:
                return
            for widget in ([popup] if popup else []) + dialogs:
                widget.close()
            QApplication.processEvents()

    def action(self):
        names = sorted({a.objectName() for a in self.window.actions_table.all()} - LEFT_OUT)
        action = self.window.actions_table[self.chance.choice(names)]
        self.done[-1] = f"action {action.objectName()}"
        if action.isEnabled():
            action.trigger()

    def place(self):
        port = self.window.page.view.viewport()
        return port, QPoint(self.chance.randrange(max(1, port.width())), self.chance.randrange(max(1, port.height())))

    def click(self):
        port, at = self.place()
        press = self.chance.choice((self.qtbot.mouseClick, self.qtbot.mouseDClick))
        button = self.chance.choice((Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton))
        press(port, button, pos=at)

    def wheel(self):
        port, at = self.place()
        turn = QPoint(0, self.chance.choice((-480, -120, 120, 480)))
        keys = self.chance.choice((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier))
        where = QPointF(at)
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(where, where, QPoint(), turn, Qt.MouseButton.NoButton, keys, phase, False)  # noqa: FBT003
        QApplication.sendEvent(port, event)

    def key(self):
        keys = (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_Escape, Qt.Key.Key_N)
        self.qtbot.keyClick(self.window.page.view, self.chance.choice(keys))

    def find(self):
        bar: FindBar = self.window.page.find_bar
        bar.line.setText(self.chance.choice(TEXTS))
        switch = self.chance.choice((bar.case, bar.words, bar.pattern))
        switch.toggle()

    def chip(self):
        self.window.page.chips.chips[self.chance.choice(list(Category))].click()

    def note(self):
        self.window.page.next()
        self.window.actions_table["note"].trigger()
        dialog = dialog_of(NoteDialog)
        if dialog is not None:
            dialog.field.setPlainText(self.chance.choice(TEXTS))
            self.chance.choice((dialog.accept, dialog.accept, QApplication.processEvents))()

    def choose(self):
        """Do what a menu over the texts or the list offers."""
        port, at = self.place()
        if self.chance.random() < 0.5:
            self.window.page.mouse.menu_wanted.emit(port.mapToGlobal(at))
        else:
            self.window.page.list.list.customContextMenuRequested.emit(at)
        offered = [a for menu in self.window.findChildren(QMenu) if menu.isVisible() for a in every_action(menu)]
        if offered:
            self.chance.choice(offered).trigger()

    def write(self):
        """Save or export to a place."""
        self.window.hands.dialogs.save = (self.chance.choice(self.places), "")
        self.window.actions_table[self.chance.choice(("save_session", "save_session_as", "export"))].trigger()

    def session(self):
        kept = [place for place in self.places if place.exists()]
        if kept:
            self.window.open_paths((self.chance.choice(kept),))

    def vanish(self):
        """Let a file be another, or go, or come back."""
        path = self.chance.choice([path for pair in self.pairs for path in pair])
        if path.exists() and self.chance.random() < 0.3:
            path.unlink()
        else:
            path.write_text(f"{self.chance.choice(('The ghosts', 'Other ghosts'))} came.\n")

    def hold(self):
        """Let what is read from now on take its time."""
        self.window.hands.engine.gate.clear()
        self.held = self.chance.randrange(1, HELD)

    def cancel(self):
        self.window.progress.cancelled.emit(self.chance.choice(("comparison", "export", "find")))

    def menu(self):
        self.window.commands.reading.show(self.chance.choice(list(Side)))

    def resize(self):
        self.window.resize(self.chance.randrange(700, 1600), self.chance.randrange(500, 1000))

    def open(self):
        drop(self.window, files(*self.chance.choice(self.pairs)), self.chance.random())

    def paste(self):
        drop(self.window, words(self.chance.choice(("Some words.", "# A *title*\n\nText.", " ", "https://"))), 0.7)

    def list(self):
        shown = self.window.page.list
        shown.search.setText(self.chance.choice(("", "", "ghosts", "wording", "nothing")))
        shown.by_category.toggle()

    def scroll(self):
        bar = self.window.page.view.verticalScrollBar()
        bar.setValue(self.chance.randrange(bar.maximum() + 1))


def every_action(menu):
    """Every entry of a menu that can be chosen, those of its submenus too."""
    for entry in menu.actions():
        if entry.menu() is not None:
            yield from every_action(entry.menu())
        elif entry.isEnabled() and not entry.isSeparator():
            yield entry


@pytest.fixture(params=os.environ.get("SEEDS", "1 2").split())
def chance(request):
    return random.Random(int(request.param))


def test_nothing_goes_wrong_whatever_is_done(window, engine, pair, tmp_path, qtbot, qtlog, monkeypatch, chance):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    engine.answer = lambda: long_comparison(chance.choice((0, 1, 5, 60, 200)) or 3)
    more = tmp_path / "more.txt"
    more.write_text("More ghosts came.\n")
    pairs = [pair, (pair[0],), (more,), (more, pair[0]), (tmp_path / "missing.txt",)]
    places = [tmp_path / name for name in ("one.variorum", "two.variorum", "report.html", "report.csv")]
    monkey = Monkey(window, qtbot, chance, pairs, places)
    window.open_paths(pair)
    try:
        monkey.run(ACTIONS)
    except BaseException:
        print("\n".join(monkey.done))  # noqa: T201 - what led to it
        raise
    qtbot.waitUntil(lambda: not window.desk.waits_for("comparison"), timeout=20_000)
    # And the window still does what it is for.
    for path in pair:
        path.write_text(f"The ghosts of {path.name} came.\n")
    window.open_paths(pair)
    qtbot.waitUntil(lambda: window.page.presenter is not None, timeout=20_000)
    warnings = [
        r.message for r in qtlog.records if "propagateSizeHints" not in r.message and "raise()" not in r.message
    ]
    assert [w for w in warnings if "does not support" not in w] == []


def test_two_hundred_comparisons_leave_nothing_behind(window, engine, pair, qtbot):
    engine.answer = lambda: long_comparison(20)

    def once():
        open_pair(window, qtbot, pair)
        window.page.next()
        window.actions_table["find"].trigger()
        window.actions_table["close"].trigger()
        QApplication.processEvents()

    def count():
        window.desk._pool.waitForDone()  # jobs that were cancelled before they began hold what they were asked
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # what closed itself is gone
        gc.collect()
        kinds = (Presenter, RowStore, Comparison, QTextLayout)
        return Counter(type(o).__name__ for o in gc.get_objects() if type(o) in kinds), len(
            window.findChildren(QObject)
        )

    for _ in range(2):
        once()
    before, children = count()
    for _ in range(200):
        once()
    after, children_after = count()
    assert after == before
    assert children_after <= children

"""Whatever a reader does meanwhile, opens and gives up: what was noted on a comparison is there with it again."""

from random import Random

import pytest
from PySide6.QtWidgets import QApplication
from ui.hands import saved, settle

TEXTS = (
    ("The smith was on his way home.\n", "The smith had been on his way home.\n"),
    ("A cold night fell.\n", "A warm night fell.\n"),
    ("He saw three ships.\n", "He saw five ships come.\n"),
)
DEEDS = ("open", "open", "note", "note", "note", "swap", "cancel", "close", "reload", "wait", "wait", "save", "turn")
_STEPS = 25


class Reader:
    """Does this and that in a window, without waiting for it, and remembers the last note on each comparison."""

    def __init__(self, window, places, seed, qtbot):
        self.window, self.places, self.qtbot = window, places, qtbot
        self.chance = Random(seed)
        self.noted = {}

    @property
    def shown(self):
        """The number of the comparison that is shown."""
        comparison = self.window.bench.comparison
        return None if comparison is None else int(comparison.left.name[0])

    def open(self):
        paths = self.chance.choice(self.places)
        self.window.open_paths(paths if self.chance.random() < 0.6 else paths[::-1])

    def note(self):
        page, shown = self.window.page, self.shown
        if shown is None:
            return
        if page.current is None:
            page.next()
        self.noted[shown] = f"{sum(map(len, self.noted.values()))} {self.chance.random()}"
        self.window.commands.reviewing.note(page.told[page.current], self.noted[shown])

    def save(self):
        if self.shown is not None and self.window.commands.sessions.place is not None:
            self.window.actions_table["save_session"].trigger()

    def cancel(self):
        self.window.bench.cancel()

    def swap(self):
        self.window.actions_table["swap"].trigger()

    def close(self):
        self.window.actions_table["close"].trigger()

    def reload(self):
        self.window.actions_table["reload"].trigger()

    def turn(self):
        QApplication.processEvents()

    def wait(self):
        settle(self.window, self.qtbot)
        QApplication.processEvents()


@pytest.fixture
def pairs(tmp_path):
    found = []
    for n, texts in enumerate(TEXTS):
        found.append((tmp_path / f"{n} one.txt", tmp_path / f"{n} two.txt"))
        for path, text in zip(found[-1], texts, strict=True):
            path.write_text(text)
    return found


@pytest.mark.parametrize("seed", [1, 2, 5, 34, 46, 56, 81])
@pytest.mark.parametrize("by", ["texts", "session"])
def test_notes_are_there_again(real_window, pairs, dialogs, tmp_path, qtbot, seed, by):
    places = pairs
    if by == "session":
        places = [(tmp_path / f"{n}.variorum",) for n in range(len(pairs))]
        for paths, (file,) in zip(pairs, places, strict=True):
            real_window.open_paths(paths)
            settle(real_window, qtbot)
            saved(real_window, dialogs, file)
        real_window.actions_table["close"].trigger()
    reader = Reader(real_window, places, seed, qtbot)
    deeds = [reader.chance.choice(DEEDS) for _ in range(_STEPS)]
    for deed in deeds:
        getattr(reader, deed)()
    reader.wait()
    reader.close()
    for n, paths in enumerate(places):
        real_window.open_paths(paths)
        reader.wait()
        notes = {remark.note for remark in real_window.commands.reviewing.noted().values()}
        assert n not in reader.noted or reader.noted[n] in notes, (n, deeds)

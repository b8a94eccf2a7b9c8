"""What is taken back is named and shown, in the order in which it was done, also in another run of the program."""

import json
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from ui.hands import activate, dialog_of, killed_and_restored, open_pair, settle

from viewer.app import LateEngine
from viewer.model import Act, Category, Side
from viewer.ui.by_hand import _Spot
from viewer.ui.note_dialog import NoteDialog

FILLING = "".join(f"Paragraph {n} of the report says what all of them say, and nothing more.\n\n" for n in range(60))
LEFT = f"The ferry ran aground at night.\n\nNobody aboard was hurt.\n\n{FILLING}The board of 5 will meet on Monday.\n"
RIGHT = (
    f"The ferry ran aground at dawn.\n\nA crowd came down to look.\n\n{FILLING}The board of 6 will meet on Monday.\n"
)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def engine():
    """The program's own, in each run of it."""
    own = LateEngine()
    own.gate = SimpleNamespace(set=lambda: None)
    return own


@pytest.fixture
def paths(tmp_path):
    for name, text in (("one.txt", LEFT), ("two.txt", RIGHT)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [tmp_path / "one.txt", tmp_path / "two.txt"]


@pytest.fixture
def read(make_window, paths, qtbot):
    window = make_window()
    open_pair(window, qtbot, paths)
    activate(window, qtbot)
    return window


def press(window, qtbot, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(window.page.view, key, modifiers)
    settle(window, qtbot)


def undo(window, qtbot):
    press(window, qtbot, Qt.Key.Key_Z, CTRL)
    return window.status.currentMessage()


def redo(window, qtbot):
    press(window, qtbot, Qt.Key.Key_Z, CTRL | SHIFT)
    return window.status.currentMessage()


def leave_out(window, qtbot, paragraph=1):
    window.commands.by_hand._settle(Act.OUTSIDE, _Spot(Side.LEFT, paragraph), {paragraph: []})
    settle(window, qtbot)


def number_of(window, words):
    comparison = window.bench.comparison
    return next(n for n, d in enumerate(comparison.differences) if comparison.text_of(d, Side.LEFT) == words)


def review(window, qtbot, words="5"):
    window.page.go_to(number_of(window, words))
    press(window, qtbot, Qt.Key.Key_R)


def note(window, qtbot, text, words="night"):
    window.page.go_to(number_of(window, words))
    window.actions_table["note"].trigger()
    dialog = dialog_of(NoteDialog)
    dialog.field.setPlainText(text)
    dialog.accept()
    activate(window, qtbot)


def state(window):
    remarks = window.commands.reviewing.remarks.values()
    return len(window.bench.by_hand), sum(one.reviewed for one in remarks), sum(bool(one.note) for one in remarks)


def is_in_sight(window, side, paragraph):
    row = window.page.view.store.plan.row_of_paragraph(side, paragraph)
    return row in window.page.view.rows_in_sight()


def opened_again(window, make_window, qtbot):
    """Return a window in which the same pair is opened again, whose work was not saved."""
    paths = [window.bench.sides[side].source.path for side in Side]
    window.close()
    again = make_window()
    open_pair(again, qtbot, paths)
    qtbot.waitUntil(lambda: len(again.bench.by_hand) == 1)
    settle(again, qtbot)
    activate(again, qtbot)
    return again


def saved_and_opened(window, make_window, qtbot):
    file = window.bench.sides[Side.LEFT].source.path.with_name("kept.variorum")
    window.hands.dialogs.save = (file, "")
    press(window, qtbot, Qt.Key.Key_S, CTRL)
    press(window, qtbot, Qt.Key.Key_W, CTRL)
    open_pair(window, qtbot, [file])
    return window


ORDER = ["Taken back: note", "Taken back: 1 difference reviewed", "Taken back: left out by hand"]


@pytest.mark.parametrize("again", [None, killed_and_restored, opened_again, saved_and_opened])
def test_what_was_done_last_is_taken_back_first_in_another_run_too(read, make_window, qtbot, again):
    leave_out(read, qtbot)
    review(read, qtbot)
    note(read, qtbot, "Ask the desk.")
    window = again(read, make_window, qtbot) if again else read
    assert state(window) == (1, 1, 1)
    said, states = [], []
    for _ in range(3):
        said.append(undo(window, qtbot))
        states.append(state(window))
    assert said == ORDER
    assert states == [(1, 1, 0), (1, 0, 0), (0, 0, 0)]
    assert undo(window, qtbot) == "There is nothing to take back"
    assert [redo(window, qtbot).removeprefix("Done again") for _ in ORDER] == [
        told.removeprefix("Taken back") for told in reversed(ORDER)
    ]
    assert state(window) == (1, 1, 1)


def test_in_other_orders_too(read, make_window, qtbot):
    note(read, qtbot, "First.")
    leave_out(read, qtbot)
    review(read, qtbot)
    read.bench.swap()
    window = killed_and_restored(read, make_window, qtbot)
    states = []
    for _ in range(3):
        undo(window, qtbot)
        states.append(state(window))
    assert states == [(1, 0, 1), (0, 0, 1), (0, 0, 0)]


def test_what_is_taken_back_out_of_sight_comes_into_sight(read, qtbot):
    leave_out(read, qtbot)
    note(read, qtbot, "Seen.")
    for act in (undo, undo, redo, redo):
        last = len(read.bench.comparison.left.paragraphs) - 1
        read.page.view.return_to(Side.LEFT, last)
        assert not is_in_sight(read, Side.LEFT, 1)
        act(read, qtbot)
        assert is_in_sight(read, Side.LEFT, 1)
        assert is_in_sight(read, Side.LEFT, 0)
    assert read.page.current == number_of(read, "night")


def test_a_category_and_a_paragraph_far_below_come_into_sight(read, qtbot):
    last = len(read.bench.comparison.left.paragraphs) - 1
    read.commands.category._settle([number_of(read, "5")], Category.TYPOGRAPHY)
    settle(read, qtbot)
    leave_out(read, qtbot, last - 1)
    for act, words in (
        (undo, "Taken back: left out by hand"),
        (undo, "Taken back: category settled by hand"),
        (redo, "Done again: category settled by hand"),
    ):
        read.page.view.return_to(Side.LEFT, 0)
        assert act(read, qtbot) == words
        assert is_in_sight(read, Side.LEFT, last)


def test_what_was_undone_of_a_mark_or_a_note_is_named(read, qtbot):
    review(read, qtbot)
    review(read, qtbot)
    note(read, qtbot, "Once.")
    note(read, qtbot, "")
    assert [undo(read, qtbot) for _ in range(4)] == [
        "Taken back: note removed",
        "Taken back: note",
        "Taken back: no longer reviewed",
        "Taken back: 1 difference reviewed",
    ]


def test_a_note_that_was_removed_is_in_no_file_of_the_readers(read, make_window, qtbot):
    note(read, qtbot, "A secret.")
    note(read, qtbot, "")
    review(read, qtbot)
    window = saved_and_opened(read, make_window, qtbot)
    file = window.commands.sessions.file
    assert "secret" not in file.read_text(encoding="utf-8")
    assert len(json.loads(file.read_text(encoding="utf-8"))["done"]) == 1
    assert undo(window, qtbot) == "Taken back: 1 difference reviewed"
    assert undo(window, qtbot) == "There is nothing to take back"

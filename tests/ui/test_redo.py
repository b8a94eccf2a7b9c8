"""What was taken back is done again, by keys: notes and what was settled, in order, until something new is done."""

import pytest
from PySide6.QtCore import Qt
from ui.hands import activate, open_pair, settle

from viewer.model import Act, Side
from viewer.ui.by_hand import _Spot

TEXTS = {
    "one.txt": "The ferry ran aground at night.\n\nNobody aboard was hurt.\n\nThe board of 5 will meet on Monday.\n",
    "two.txt": "The ferry ran aground at dawn.\n\nA crowd came down to look.\n\nThe board of 6 will meet on Monday.\n",
}
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def read(real_window, tmp_path, qtbot):
    paths = []
    for name, text in TEXTS.items():
        paths.append(tmp_path / name)
        paths[-1].write_text(text, encoding="utf-8")
    open_pair(real_window, qtbot, paths)
    activate(real_window, qtbot)
    return real_window


def align(window, qtbot):
    """Let the two paragraphs that have nothing in common face each other."""
    window.commands.by_hand._settle(Act.ALIGN, _Spot(Side.LEFT, 1), {1: [_Spot(Side.RIGHT, 1)]})
    settle(window, qtbot)


def review(window, qtbot):
    """Mark the first difference that is not reviewed yet."""
    marked = window.commands.reviewing.noted()
    window.page.go_to(next(n for n in window.page.presenter.shown() if n not in marked))
    qtbot.keyClick(window.page.view, Qt.Key.Key_R)


def undo(window, qtbot):
    qtbot.keyClick(window.page.view, Qt.Key.Key_Z, CTRL)
    settle(window, qtbot)


def redo(window, qtbot):
    qtbot.keyClick(window.page.view, Qt.Key.Key_Z, CTRL | SHIFT)
    settle(window, qtbot)


def state(window):
    """What is noted, how much is settled, and whether the two paragraphs face each other."""
    faces = any(row.left and row.right and row.left == (1,) for row in window.bench.comparison.rows)
    return len(window.commands.reviewing.remarks), len(window.bench.by_hand), faces


def test_notes_and_what_was_settled_are_taken_back_and_done_again_in_order(read, qtbot):
    read.page.next()
    seen = [state(read)]
    for act in (review, align, review):
        act(read, qtbot)
        seen.append(state(read))
    assert seen == [(0, 0, False), (1, 0, False), (1, 1, True), (2, 1, True)]
    for _ in range(2):
        for was in reversed(seen[:-1]):
            undo(read, qtbot)
            assert state(read) == was
        for then in seen[1:]:
            redo(read, qtbot)
            assert state(read) == then
            assert read.status.currentMessage().startswith("Done again: ")
    redo(read, qtbot)
    assert state(read) == seen[-1]
    assert read.status.currentMessage() == "There is nothing to do again"


@pytest.mark.parametrize("new", [review, align])
def test_what_is_done_anew_leaves_nothing_to_do_again(read, qtbot, new):
    read.page.next()
    align(read, qtbot)
    review(read, qtbot)
    for _ in range(2):
        undo(read, qtbot)
    new(read, qtbot)
    done = state(read)
    redo(read, qtbot)
    assert state(read) == done


def test_it_is_done_again_on_the_sides_as_they_stand_then(read, qtbot):
    read.page.next()
    review(read, qtbot)
    align(read, qtbot)
    noted = read.page.presenter.comparison.text_of(read.page.presenter.comparison.differences[0], Side.LEFT)
    for _ in range(2):
        undo(read, qtbot)
    read.actions_table["swap"].trigger()
    settle(read, qtbot)
    for _ in range(2):
        redo(read, qtbot)
    assert state(read) == (1, 1, True)
    comparison = read.bench.comparison
    (number,) = read.commands.reviewing.noted()
    assert comparison.text_of(comparison.differences[number], Side.RIGHT) == noted


def test_of_other_texts_nothing_is_done_again(read, qtbot, tmp_path):
    read.page.next()
    review(read, qtbot)
    align(read, qtbot)
    for _ in range(2):
        undo(read, qtbot)
    (tmp_path / "three.txt").write_text("The ferry never ran aground.\n\nIt sank.\n", encoding="utf-8")
    read.open_paths((tmp_path / "one.txt", tmp_path / "three.txt"))
    settle(read, qtbot)
    redo(read, qtbot)
    assert state(read) == (0, 0, False)


def test_what_is_cancelled_while_it_is_taken_back_is_not_done_twice(read, qtbot):
    align(read, qtbot)
    read.actions_table["undo"].trigger()
    read.bench.cancel()
    settle(read, qtbot)
    assert state(read)[1:] == (1, True)
    redo(read, qtbot)
    assert state(read)[1:] == (1, True)


def test_what_was_not_taken_back_since_that_was_cancelled_is_taken_back_first(read, qtbot):
    read.page.next()
    review(read, qtbot)
    align(read, qtbot)
    read.actions_table["undo"].trigger()
    read.bench.cancel()
    settle(read, qtbot)
    assert state(read) == (1, 1, True)
    undo(read, qtbot)
    assert state(read) == (1, 0, False)
    undo(read, qtbot)
    assert state(read) == (0, 0, False)

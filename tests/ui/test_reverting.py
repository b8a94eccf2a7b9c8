"""A session with later changes that were never saved says so, and is shown as it was saved, and back: by keys."""

import os
import time

import pytest
from PySide6.QtCore import Qt
from ui.hands import activate, killed_and_restored, open_pair, settle

from viewer.model import Act, Side
from viewer.ui.by_hand import _Spot
from viewer.ui.laying_aside import laid_aside_folder
from viewer.ui.windows import title_of

TEXTS = {
    "one.txt": "The ferry ran aground at night.\n\nNobody aboard was hurt.\n\nThe board of 5 will meet on Monday.\n",
    "two.txt": "The ferry ran aground at dawn.\n\nA crowd came down to look.\n\nThe board of 6 will meet on Monday.\n",
}
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LATER = "later changes that were never saved"


@pytest.fixture
def paths(tmp_path):
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [tmp_path / name for name in TEXTS]


@pytest.fixture
def file(tmp_path):
    return tmp_path / "kept.variorum"


def read_in(window, qtbot, paths):
    open_pair(window, qtbot, paths)
    activate(window, qtbot)
    return window


@pytest.fixture
def read(real_window, paths, qtbot):
    return read_in(real_window, qtbot, paths)


def press(window, qtbot, key, *modifiers):
    modifier = Qt.KeyboardModifier.NoModifier
    for one in modifiers:
        modifier |= one
    qtbot.keyClick(window.page.view if window.page.isVisible() else window, key, modifier)
    settle(window, qtbot)


def leave_out(window, qtbot, paragraph=1):
    window.commands.by_hand._settle(Act.OUTSIDE, _Spot(Side.LEFT, paragraph), {paragraph: []})
    settle(window, qtbot)


def is_out(window, paragraph=1):
    return window.bench.comparison.left.paragraphs[paragraph].role.is_furniture


def review(window, qtbot):
    window.page.go_to(window.page.presenter.shown()[0])
    press(window, qtbot, Qt.Key.Key_R)


def save(window, qtbot, dialogs, file):
    dialogs.save = (file, "")
    press(window, qtbot, Qt.Key.Key_S, CTRL)


def close_and_open(window, qtbot, dialogs, file):
    press(window, qtbot, Qt.Key.Key_W, CTRL)
    dialogs.files = (file,)
    press(window, qtbot, Qt.Key.Key_O, CTRL)


def state(window):
    return is_out(window), len(window.commands.reviewing.remarks)


@pytest.fixture
def taken_back(read, dialogs, file, qtbot):
    """A session whose paragraph was left out, and is not since it was saved; it was closed and opened."""
    leave_out(read, qtbot)
    save(read, qtbot, dialogs, file)
    assert not read.isWindowModified()
    press(read, qtbot, Qt.Key.Key_Z, CTRL)
    assert read.isWindowModified()
    close_and_open(read, qtbot, dialogs, file)
    return read


def test_what_was_taken_back_after_saving_is_told_and_reverted_by_its_button(taken_back, dialogs, file, qtbot):
    window = taken_back
    assert not is_out(window), "as it was left"
    assert LATER in window.messages.text
    assert window.isWindowModified()
    assert window.messages.offer_button.text() == "Revert to Saved"
    qtbot.mouseClick(window.messages.offer_button, Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    assert is_out(window)
    assert not window.messages.isVisible()
    assert not window.isWindowModified()
    assert not window.actions_table["revert"].isEnabled()
    assert "as it was saved" in window.status.currentMessage()
    close_and_open(window, qtbot, dialogs, file)
    assert is_out(window)
    assert not window.messages.isVisible()
    assert not list(laid_aside_folder().glob("*"))


def test_reverting_is_taken_back_and_done_again(taken_back, qtbot):
    review(taken_back, qtbot)
    taken_back.actions_table["revert"].trigger()
    settle(taken_back, qtbot)
    for _ in range(2):
        assert state(taken_back) == (True, 0)
        assert not taken_back.isWindowModified()
        press(taken_back, qtbot, Qt.Key.Key_Z, CTRL)
        assert state(taken_back) == (False, 1)
        assert taken_back.isWindowModified()
        press(taken_back, qtbot, Qt.Key.Key_Z, CTRL)
        assert state(taken_back) == (False, 0), "and what was done before that"
        press(taken_back, qtbot, Qt.Key.Key_Z, CTRL, SHIFT)
        assert state(taken_back) == (False, 1)
        press(taken_back, qtbot, Qt.Key.Key_Z, CTRL, SHIFT)


def test_what_is_done_after_reverting_is_taken_back_before_it(taken_back, qtbot):
    taken_back.actions_table["revert"].trigger()
    settle(taken_back, qtbot)
    review(taken_back, qtbot)
    leave_out(taken_back, qtbot, 0)
    states = []
    for _ in range(3):
        press(taken_back, qtbot, Qt.Key.Key_Z, CTRL)
        states.append((*state(taken_back), is_out(taken_back, 0)))
    assert states == [(True, 1, False), (True, 0, False), (False, 0, False)]


def test_saving_withdraws_the_message(taken_back, dialogs, file, qtbot):
    press(taken_back, qtbot, Qt.Key.Key_S, CTRL)
    assert not taken_back.messages.isVisible()
    assert not taken_back.isWindowModified()
    close_and_open(taken_back, qtbot, dialogs, file)
    assert not is_out(taken_back)
    assert not taken_back.messages.isVisible()


def test_done_again_it_is_as_it_was_saved(read, dialogs, file, qtbot):
    leave_out(read, qtbot)
    save(read, qtbot, dialogs, file)
    review(read, qtbot)
    close_and_open(read, qtbot, dialogs, file)
    assert LATER in read.messages.text
    review(read, qtbot)  # no longer
    assert not read.isWindowModified()
    assert not read.messages.isVisible()
    close_and_open(read, qtbot, dialogs, file)
    assert not read.messages.isVisible()


def test_with_the_sides_exchanged_it_is_reverted_on_its_side(taken_back, qtbot):
    press(taken_back, qtbot, Qt.Key.Key_T, CTRL)
    taken_back.actions_table["revert"].trigger()
    settle(taken_back, qtbot)
    assert taken_back.bench.comparison.right.paragraphs[1].role.is_furniture
    assert not taken_back.isWindowModified()


def test_a_file_that_is_gone_reverts_nothing(taken_back, file, qtbot):
    file.unlink()
    taken_back.actions_table["revert"].trigger()
    settle(taken_back, qtbot)
    assert not is_out(taken_back)
    assert "cannot be read" in taken_back.messages.text


@pytest.mark.parametrize("changed", [False, True])
def test_what_another_run_left_of_a_saved_session_is_known_as_saved_or_not(
    read, make_window, dialogs, file, qtbot, changed
):
    save(read, qtbot, dialogs, file)
    assert not read.actions_table["revert"].isEnabled()
    if changed:
        leave_out(read, qtbot)
    again = killed_and_restored(read, make_window, qtbot)
    assert again.commands.sessions.file == file
    assert [again.isWindowModified(), len(again.bench.by_hand)] == [changed, changed]
    again.actions_table["revert"].trigger()
    settle(again, qtbot)
    assert [again.isWindowModified(), len(again.bench.by_hand)] == [False, 0]


def test_a_pair_without_a_file_is_marked_once_something_is_done(read, dialogs, file, qtbot):
    assert not read.isWindowModified()
    review(read, qtbot)
    assert read.isWindowModified()
    assert not read.actions_table["revert"].isEnabled()
    save(read, qtbot, dialogs, file)
    assert not read.isWindowModified()
    assert read.windows.titles()[read] == "kept: one.txt — two.txt"


def test_a_session_that_another_wrote_is_reverted_to_what_that_wrote(taken_back, dialogs, file, qtbot):
    dialogs.save = (file.with_name("other.variorum"), "")
    press(taken_back, qtbot, Qt.Key.Key_S, CTRL, SHIFT)
    leave_out(taken_back, qtbot, 0)
    written = file.read_bytes()
    other = file.with_name("other.variorum")
    other.write_bytes(written)
    later = time.time() + 5
    os.utime(other, (later, later))
    taken_back.actions_table["revert"].trigger()
    settle(taken_back, qtbot)
    assert (is_out(taken_back, 0), is_out(taken_back)) == (False, True)
    assert not taken_back.commands.sessions.is_written_elsewhere


def test_a_name_with_the_systems_sign_is_told_as_it_is():
    assert title_of("a[*].txt", "b.txt") == "a[*][*].txt — b.txt[*] · Variorum"

"""A file that changes on the disk while it is shown is told of, once, and read again when the reader wants it."""

import hashlib
import threading
import time

import pytest
from PySide6.QtCore import Qt
from ui.hands import open_pair, settle

from viewer.ui import watching


@pytest.fixture
def shown(real_window, pair, qtbot):
    open_pair(real_window, qtbot, pair)
    return real_window


def test_another_content_is_told_of_and_read_on_demand(shown, pair, qtbot):
    pair[0].write_text("The hosts left at nine.\n")
    qtbot.waitUntil(lambda: "has changed on the disk" in shown.messages.text)
    assert f"“{pair[0].name}”" in shown.messages.text
    with qtbot.waitSignal(shown.bench.compared, timeout=20_000):
        shown.actions_table["reload"].trigger()
    assert shown.messages.text == ""
    assert "nine" in shown.bench.comparison.left.text


def test_what_is_told_can_be_done_by_the_mouse(shown, pair, qtbot):
    pair[0].write_text("The hosts left at ten.\n")
    qtbot.waitUntil(lambda: "has changed on the disk" in shown.messages.text)
    offered = shown.messages.offer_button
    assert (offered.isVisible(), offered.text()) == (True, "Reload")
    with qtbot.waitSignal(shown.bench.compared, timeout=20_000):
        qtbot.mouseClick(offered, Qt.MouseButton.LeftButton)
    assert "ten" in shown.bench.comparison.left.text
    assert not shown.messages.isVisible()
    pair[1].unlink()
    qtbot.waitUntil(lambda: "is gone from its place" in shown.messages.text)
    assert not offered.isVisible()


def test_a_file_that_is_replaced_is_watched_on(shown, pair, tmp_path, qtbot):
    for n in (1, 2):
        beside = tmp_path / "beside"
        beside.write_text(f"The hosts left {n} times.\n")
        beside.replace(pair[0])
        qtbot.waitUntil(lambda: "has changed on the disk" in shown.messages.text)
        shown.messages.dismiss()


def test_the_same_content_says_nothing_and_a_file_that_is_gone_does(shown, pair, qtbot):
    pair[0].write_bytes(pair[0].read_bytes())
    qtbot.wait(900)
    assert shown.messages.text == ""
    pair[1].unlink()
    qtbot.waitUntil(lambda: "is gone from its place" in shown.messages.text)


def test_what_is_closed_is_not_watched(shown, pair, qtbot):
    shown.actions_table["close"].trigger()
    settle(shown, qtbot)
    assert shown.watching._watcher.files() == []
    pair[0].write_text("Another text.\n")
    qtbot.wait(700)
    assert shown.messages.text == ""


def test_a_large_file_is_read_off_the_thread_of_the_window_and_says_nothing_of_it(shown, pair, qtbot, monkeypatch):
    readers, said = [], []
    real = watching._fingerprint

    def noting(path, ticket):
        readers.append(threading.current_thread() is threading.main_thread())
        return real(path, ticket)

    monkeypatch.setattr(watching, "_fingerprint", noting)
    shown.desk.stage.connect(lambda lane, _words: said.append(lane))
    shown.desk.settled.connect(said.append)
    pair[0].write_bytes(b"The hosts left. " * 1_200_000)
    qtbot.waitUntil(lambda: "has changed on the disk" in shown.messages.text)
    assert readers
    assert not any(readers)
    assert said == []


def test_a_file_that_changes_while_it_is_looked_at_is_looked_at_again(shown, pair, qtbot, monkeypatch):
    gate, looked = threading.Event(), []

    def held(path, ticket):
        looked.append(path.name)
        assert gate.wait(20)
        return hashlib.sha256(path.read_bytes()).hexdigest()

    monkeypatch.setattr(watching, "_fingerprint", held)
    pair[0].write_text("The hosts left.\n")
    qtbot.waitUntil(lambda: len(looked) == 1)
    pair[1].write_text("The ghosts left.\n")
    qtbot.waitUntil(lambda: len(looked) == 2)
    gate.set()
    qtbot.waitUntil(lambda: all(f"“{path.name}”" in shown.messages.text for path in pair))


def test_closing_gives_up_a_look_that_is_under_way(shown, pair, qtbot, monkeypatch):
    looking = threading.Event()

    def endless(path, ticket):
        looking.set()
        while True:
            ticket.check()
            time.sleep(0.01)

    monkeypatch.setattr(watching, "_fingerprint", endless)
    pair[0].write_text("The hosts left.\n")
    qtbot.waitUntil(looking.is_set)
    shown.close()
    assert not shown.desk.waits_for(watching.LANE)


def test_a_content_that_comes_again_is_told_again(shown, pair, qtbot):
    before = pair[0].read_bytes()
    for content in (b"The hosts left at nine.\n", before, b"The hosts left at nine.\n"):
        pair[0].write_bytes(content)
        qtbot.waitUntil(lambda: "has changed on the disk" in shown.messages.text)
        with qtbot.waitSignal(shown.bench.compared, timeout=20_000):
            shown.actions_table["reload"].trigger()


def test_what_is_no_longer_true_is_no_longer_said(shown, pair, qtbot):
    before = pair[0].read_bytes()
    pair[0].write_bytes(b"The hosts left at nine.\n")
    qtbot.waitUntil(lambda: "has changed on the disk" in shown.messages.text)
    pair[0].write_bytes(before)
    qtbot.waitUntil(lambda: shown.messages.text == "")
    assert not shown.messages.isVisible()


def test_it_is_no_longer_said_in_a_language_that_was_left(shown, pair, qtbot, speaking):
    before = pair[0].read_bytes()
    pair[0].write_bytes(b"The hosts left at nine.\n")
    qtbot.waitUntil(lambda: "has changed on the disk" in shown.messages.text)
    speaking("de")
    pair[0].write_bytes(before)
    qtbot.waitUntil(lambda: shown.messages.text == "")


def test_what_was_told_of_a_comparison_that_was_closed_is_told_of_the_next(shown, pair, qtbot):
    before = pair[0].read_bytes()
    pair[0].write_bytes(b"The hosts left at nine.\n")
    qtbot.waitUntil(lambda: "has changed on the disk" in shown.messages.text)
    shown.actions_table["close"].trigger()
    pair[0].write_bytes(before)
    open_pair(shown, qtbot, pair)
    assert shown.messages.text == ""
    pair[0].write_bytes(b"The hosts left at nine.\n")
    qtbot.waitUntil(lambda: "has changed on the disk" in shown.messages.text)


def test_a_file_that_comes_back_is_watched_on(shown, pair, qtbot):
    before = pair[0].read_bytes()
    for content in (before, b"The hosts left at nine.\n"):
        pair[0].unlink()
        qtbot.waitUntil(lambda: "is gone from its place" in shown.messages.text)
        pair[0].write_bytes(content)
        qtbot.waitUntil(lambda: "is gone from its place" not in shown.messages.text)
    qtbot.waitUntil(lambda: "has changed on the disk" in shown.messages.text)


def test_each_try_to_read_again_says_what_is_so_now(shown, pair, qtbot):
    pair[0].unlink()
    pair[0].mkdir()
    qtbot.waitUntil(lambda: "is gone from its place" in shown.messages.text)
    shown.actions_table["reload"].trigger()
    settle(shown, qtbot)
    assert shown.messages.text == f"“{pair[0].name}” is a folder. Choose a file inside it."
    pair[0].rmdir()
    pair[0].write_text("")
    shown.actions_table["reload"].trigger()
    settle(shown, qtbot)
    assert "folder" not in shown.messages.text
    assert "is empty" in shown.messages.text

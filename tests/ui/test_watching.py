"""A file that changes on the disk while it is shown is told of, once, and read again when the reader wants it."""

import pytest
from ui.hands import settle


@pytest.fixture
def shown(real_window, pair, qtbot):
    with qtbot.waitSignal(real_window.bench.compared, timeout=20_000):
        real_window.open_paths(pair)
    return real_window


def test_another_content_is_told_of_and_read_on_demand(shown, pair, qtbot):
    pair[0].write_text("The hosts left at nine.\n")
    qtbot.waitUntil(lambda: "has changed on the disk" in shown.messages.text)
    assert f"“{pair[0].name}”" in shown.messages.text
    with qtbot.waitSignal(shown.bench.compared, timeout=20_000):
        shown.actions_table["reload"].trigger()
    assert shown.messages.text == ""
    assert "nine" in shown.bench.comparison.left.text


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

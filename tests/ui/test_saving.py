"""A long session is saved beside the thread of the window, and is no less safe for it."""

import json
import time
from dataclasses import replace

import pytest
from ui.hands import open_pair, saved, settle

from viewer.model import Side
from viewer.ui import saving
from viewer.ui.recents import recent_names

ADDRESSES = ("https://example.org/blog", "https://example.net/wire")
LETTERS = 10_000_000


@pytest.fixture
def pages(window, qtbot):
    """A window that shows two pages of the web, of which the left one is long."""
    with qtbot.waitSignal(window.bench.compared):
        window.open_names(ADDRESSES)
    grow(window)
    return window


def grow(window):
    loaded = window.bench.sides[Side.LEFT]
    page = replace(loaded.source.page, packed="a" * LETTERS)
    window.bench.sides[Side.LEFT] = replace(loaded, source=replace(loaded.source, page=page))


@pytest.fixture
def held(pages):
    """What is saved waits until this is let go of."""
    alone = pages.commands.sessions._saving._alone
    alone.acquire()
    yield alone
    if alone.locked():
        alone.release()


def written(window, qtbot):
    qtbot.waitUntil(lambda: not window.commands.sessions._saving.is_writing)


def again(window):
    window.actions_table["save_session"].trigger()


def told(path):
    return json.loads(path.read_text(encoding="utf-8"))


def test_the_window_does_not_wait_for_it_and_says_when_it_is_there(pages, dialogs, tmp_path, qtbot):
    path, told_of = tmp_path / "s.variorum", []
    pages.commands.said.connect(lambda words: told_of.append((words, path.exists())))
    began = time.thread_time()
    saved(pages, dialogs, path)
    spent = time.thread_time() - began
    assert pages.status.currentMessage() == "Saving…"
    assert not path.exists()
    written(pages, qtbot)
    assert told_of == [("Saving…", False), (f"Saved to {path}", True)]
    assert len(told(path)["sides"]["left"]["page"]["packed"]) == LETTERS
    assert pages.commands.sessions.file == path
    assert spent < 0.03  # writing takes many times that


def test_saved_again_before_it_is_there_the_newest_is_what_stands_there(pages, held, dialogs, tmp_path, qtbot):
    path = tmp_path / "s.variorum"
    saved(pages, dialogs, path)
    dialogs.save = None  # nobody is asked again
    for _ in range(3):
        pages.page.next()
        again(pages)
    newest = pages.commands.sessions._now().in_hand
    held.release()
    written(pages, qtbot)
    assert told(path)["in_hand"] == list(newest)
    assert pages.status.currentMessage() == f"Saved to {path}"
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == ["s.variorum"]


def test_a_window_that_is_closed_waits_for_it(pages, dialogs, tmp_path):
    saved(pages, dialogs, tmp_path / "s.variorum")
    assert not (tmp_path / "s.variorum").exists()
    assert pages.close()
    assert len(told(tmp_path / "s.variorum")["sides"]["left"]["page"]["packed"]) == LETTERS


def test_what_cannot_be_saved_is_told_of_in_the_window(pages, dialogs, tmp_path, qtbot):
    saved(pages, dialogs, tmp_path / "no folder" / "s.variorum")
    written(pages, qtbot)
    assert "cannot be written to “s.variorum”" in pages.messages.text
    assert pages.commands.sessions.file is None
    saved(pages, dialogs, tmp_path / "s.variorum")  # it is asked anew where to
    written(pages, qtbot)
    assert pages.commands.sessions.file == tmp_path / "s.variorum"


def test_a_window_whose_session_cannot_be_saved_stays_open_once(pages, dialogs, tmp_path):
    saved(pages, dialogs, tmp_path / "no folder" / "s.variorum")
    assert not pages.close()
    assert pages.isVisible()
    assert pages.bench.comparison is not None
    assert "cannot be written" in pages.messages.text
    assert pages.close()


def test_the_file_is_not_that_of_a_comparison_that_is_opened_meanwhile(pages, held, pair, dialogs, tmp_path, qtbot):
    one, two = tmp_path / "one.variorum", tmp_path / "two.variorum"
    saved(pages, dialogs, one)
    pages.open_paths(pair)
    settle(pages, qtbot)
    assert pages.commands.sessions.place is None
    saved(pages, dialogs, two)  # a short one
    assert "left one.txt" in two.read_text(encoding="utf-8")
    held.release()
    written(pages, qtbot)
    assert ADDRESSES[0] in one.read_text(encoding="utf-8")
    assert pages.commands.sessions.file == two
    recent = {place for one in pages._memory.settings.recent for place in (one.left, one.right)}
    assert str(one) not in recent


def test_a_session_takes_the_place_of_its_two_texts_among_the_recent_ones(window, pair, dialogs, tmp_path, qtbot):
    open_pair(window, qtbot, pair)
    assert [recent_names(one) for one in window._memory.settings.recent] == [" — ".join(one.name for one in pair)]
    saved(window, dialogs, tmp_path / "contract.variorum")
    assert [recent_names(one) for one in window._memory.settings.recent] == ["contract.variorum"]


def test_the_window_is_called_by_its_session_until_other_texts_are_opened(window, pair, dialogs, tmp_path, qtbot):
    open_pair(window, qtbot, pair)
    texts = window.windowTitle()
    saved(window, dialogs, tmp_path / "contract.variorum")
    assert window.windowTitle() == f"contract: {texts}"
    window.open_paths(tuple(reversed(pair)))
    settle(window, qtbot)
    assert window.windowTitle().startswith(pair[1].name)
    window.commands.sessions.open(tmp_path / "contract.variorum")
    settle(window, qtbot)
    assert window.windowTitle() == f"contract: {texts}"


def test_a_fault_is_told_and_the_window_can_be_closed(pages, dialogs, tmp_path, qtbot, monkeypatch):
    def broken(*_):
        raise RuntimeError("broken")

    monkeypatch.setattr(saving, "save_session", broken)
    pages.desk.broke.disconnect(pages._show_fault)
    with qtbot.waitSignal(pages.desk.broke):
        saved(pages, dialogs, tmp_path / "s.variorum")
    assert pages.close()
    assert not (tmp_path / "s.variorum").exists()


@pytest.fixture
def long_file(pages, dialogs, tmp_path, qtbot):
    """A long session on the disk."""
    path = tmp_path / "s.variorum"
    saved(pages, dialogs, path)
    written(pages, qtbot)
    return path


def test_a_long_session_is_read_beside_the_thread_of_the_window(long_file, make_window, qtbot):
    again = make_window()
    with qtbot.waitSignal(again.bench.compared):
        again.open_paths((long_file,))
        assert again.desk.waits_for("session")
    assert again.commands.sessions.file == long_file
    assert len(again.bench.sides[Side.LEFT].source.page.packed) == LETTERS


def test_what_is_opened_while_a_session_is_read_takes_its_place(long_file, make_window, pair, qtbot):
    again = make_window()
    again.open_paths((long_file,))
    open_pair(again, qtbot, pair)
    qtbot.waitUntil(lambda: not again.desk.is_busy)
    assert not again.desk.waits_for("session")
    assert again.bench.sides[Side.LEFT].source.path == pair[0]
    assert again.commands.sessions.file is None


def test_a_long_file_that_is_no_session_gets_a_sentence(compared, tmp_path, qtbot):
    (tmp_path / "bad.variorum").write_text("[" + " " * LETTERS)
    before = compared.bench.comparison
    compared.open_paths((tmp_path / "bad.variorum",))
    qtbot.waitUntil(lambda: "is no session" in compared.messages.text)
    assert compared.bench.comparison is before

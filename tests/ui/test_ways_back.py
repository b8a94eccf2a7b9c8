"""Two links are given from the start page, and what was compared is found there again, as a newcomer looks for it."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton
from ui.hands import dialog_of, settle

from viewer.model import Side
from viewer.presenting.review import Remark
from viewer.settings import RecentPair, load_settings
from viewer.ui.address_dialog import AddressDialog
from viewer.ui.recents import recent_names
from viewer.ui.screen import fitting

LINKS = ("https://www.example.org/2024/ferry", "https://example.net/wire")


def row_of(window, pair):
    return next(b for b in window.start.findChildren(QAbstractButton) if getattr(b, "pair", None) == pair)


def test_the_start_page_asks_for_web_addresses(window, qtbot):
    assert "link" in window.start.places[Side.LEFT].facts.text()
    qtbot.mouseClick(window.start.address_button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(AddressDialog)
    dialog.reject()


def test_two_pages_are_remembered_and_fetched_again(window, make_window, engine, qtbot):
    with qtbot.waitSignal(window.bench.compared):
        window.open_names(LINKS)
    settle(window, qtbot)
    (pair,) = load_settings().recent
    assert (pair.left, pair.right) == LINKS
    window.close()
    again = make_window()
    assert row_of(again, pair).text() == "example.org: ferry — example.net: wire"
    engine.fetched.clear()
    with qtbot.waitSignal(again.bench.compared):
        qtbot.mouseClick(row_of(again, pair), Qt.MouseButton.LeftButton)
    assert [address for address, _private in engine.fetched] == list(LINKS)


def test_a_saved_session_is_found_again_with_its_notes(compared, make_window, dialogs, tmp_path, qtbot):
    compared.page.next()
    compared.commands.reviewing.toggle()
    dialogs.save = (tmp_path / "ferry.variorum", "")
    compared.actions_table["save_session"].trigger()
    assert load_settings().recent[0].left == str(tmp_path / "ferry.variorum")
    compared.close()
    again = make_window()
    pair = load_settings().recent[0]
    assert row_of(again, pair).text() == "ferry.variorum"
    with qtbot.waitSignal(again.bench.compared):
        qtbot.mouseClick(row_of(again, pair), Qt.MouseButton.LeftButton)
    settle(again, qtbot)
    assert list(again.commands.reviewing.remarks.values()) == [Remark(reviewed=True)]
    assert load_settings().recent[0] == pair


def test_a_session_that_was_opened_is_remembered_as_one(compared, make_window, dialogs, tmp_path, qtbot):
    dialogs.save = (tmp_path / "ferry.variorum", "")
    compared.actions_table["save_session"].trigger()
    compared._memory.change(recent=())
    again = make_window()
    with qtbot.waitSignal(again.bench.compared):
        again.open_paths((tmp_path / "ferry.variorum",))
    settle(again, qtbot)
    assert [pair.left for pair in load_settings().recent] == [str(tmp_path / "ferry.variorum")]


@pytest.mark.parametrize(
    ("pair", "name"),
    [
        (RecentPair("/a/one.txt", "/b/two.md"), "one.txt — two.md"),
        (RecentPair("https://www.example.org/", "/b/two.md"), "example.org — two.md"),
        (RecentPair("https://example.org/b%C3%BCro.html?x=1", "http://a.net"), "example.org: büro.html — a.net"),
        (RecentPair("/a/kept.variorum", ""), "kept.variorum"),
    ],
)  # fmt: skip
def test_names_of_what_was_compared(pair, name):
    assert recent_names(pair) == name


def test_a_window_begins_inside_its_screen_with_its_title_bar(window):
    room = window.screen().availableSize()
    assert window.height() <= room.height() - 40
    assert fitting(window, QSize(300, 200)) == QSize(300, 200)

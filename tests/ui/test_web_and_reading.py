"""Pages of the web are opened, encrypted files unlocked, and a side read in another way, as a user does it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QInputDialog, QLineEdit, QMenu
from ui.hands import choose, close_menus, dialog_of, drop, menu_of, open_pair, settle, words

from viewer.model import Side
from viewer.settings import load_settings
from viewer.ui.address_dialog import AddressDialog


def opened(window, qtbot, action, kind):
    window.actions_table[action].trigger()
    qtbot.waitUntil(lambda: dialog_of(kind) is not None)
    return dialog_of(kind)


def press(qtbot, dialog, kind=QDialogButtonBox.ButtonRole.AcceptRole):
    box = dialog.findChild(QDialogButtonBox)
    button = next(b for b in box.buttons() if box.buttonRole(b) is kind)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


# Addresses


def test_two_addresses_are_fetched_and_compared(window, engine, qtbot):
    dialog = opened(window, qtbot, "open_address", AddressDialog)
    left, right = dialog.findChildren(QLineEdit)
    assert not dialog.buttons.buttons()[1].isEnabled() or not dialog.buttons.buttons()[0].isEnabled()
    qtbot.keyClicks(left, "https://example.org/blog")
    qtbot.keyClicks(right, "example.net/wire")
    with qtbot.waitSignal(window.bench.compared):
        qtbot.keyClick(right, Qt.Key.Key_Return)
    assert engine.fetched == [("https://example.org/blog", False), ("example.net/wire", False)]
    assert [window.bench.sides[side].document.name for side in Side] == ["blog", "wire"]


def test_two_addresses_that_are_pasted_as_one_go_to_both_sides(window, engine, qtbot):
    dialog = opened(window, qtbot, "open_address", AddressDialog)
    left, right = dialog.findChildren(QLineEdit)
    QGuiApplication.clipboard().setText("https://example.org/blog\nhttps://example.net/wire")
    left.paste()
    assert (left.text(), right.text()) == ("https://example.org/blog", "https://example.net/wire")
    with qtbot.waitSignal(window.bench.compared):
        press(qtbot, dialog)
    assert [address for address, _private in engine.fetched] == ["https://example.org/blog", "https://example.net/wire"]


def test_one_address_fills_the_side_that_is_free(window, engine, pair, qtbot):
    window.open_paths(pair[:1])
    settle(window, qtbot)
    dialog = opened(window, qtbot, "open_address", AddressDialog)
    qtbot.keyClicks(dialog.findChildren(QLineEdit)[0], "https://example.org/wire")
    with qtbot.waitSignal(window.bench.compared):
        press(qtbot, dialog)
    assert window.bench.sides[Side.RIGHT].document.name == "wire"


def test_private_places_are_allowed_by_the_reader_and_that_is_remembered(window, engine, qtbot):
    dialog = opened(window, qtbot, "open_address", AddressDialog)
    qtbot.keyClicks(dialog.findChildren(QLineEdit)[0], "http://127.0.0.1/a")
    dialog._private.click()
    press(qtbot, dialog)
    settle(window, qtbot)
    assert engine.fetched == [("http://127.0.0.1/a", True)]
    assert load_settings().private_addresses


def test_a_page_that_is_not_there_gets_its_sentence_and_the_comparison_stays(compared, qtbot):
    before = compared.bench.comparison
    drop(compared, words("https://example.org/missing"))
    settle(compared, qtbot)
    assert "404" in compared.messages.text
    assert compared.bench.comparison is before


def test_addresses_that_were_found_are_not_asked_for_again_when_they_are_closed(window, pair, qtbot):
    with qtbot.waitSignal(window.bench.compared):
        window.open_names(("https://example.org/blog", "https://example.net/wire"))
    window.actions_table["close"].trigger()
    window.bench.refused.emit("Something else could not be done.")
    assert not window.messages.offer_button.isVisible()
    dialog = opened(window, qtbot, "open_address", AddressDialog)
    assert [line.text() for line in dialog.findChildren(QLineEdit)] == ["", ""]
    dialog.reject()


def test_a_dropped_link_is_fetched_for_the_side_under_it(compared, engine, qtbot):
    with qtbot.waitSignal(compared.bench.compared):
        drop(compared, words("https://example.org/wire"), 0.8)
    assert engine.fetched == [("https://example.org/wire", False)]
    assert compared.bench.sides[Side.RIGHT].document.name == "wire"


def test_the_same_address_twice_gets_a_sentence(window, engine, qtbot):
    window.open_names(("https://example.org/a", "https://example.org/a"))
    assert "on both sides" in window.messages.text
    assert engine.fetched == []


def test_names_of_a_command_line_are_files_or_addresses(window, engine, pair, qtbot):
    with qtbot.waitSignal(window.bench.compared):
        window.open_names((str(pair[0]), "https://example.org/wire"))
    assert engine.loaded == [pair[0].name]
    assert engine.fetched == [("https://example.org/wire", False)]


def test_an_address_without_its_scheme_is_told_of_it(real_window, pair, qtbot):
    real_window.open_names(("www.example.org/wire", str(pair[0])))
    qtbot.waitUntil(lambda: "www.example.org/wire" in real_window.messages.text, timeout=20_000)
    assert "put https:// before it" in real_window.messages.text


def test_an_address_that_was_not_found_is_put_right_and_tried_again(window, engine, qtbot):
    dialog = opened(window, qtbot, "open_address", AddressDialog)
    left, right = dialog.findChildren(QLineEdit)
    qtbot.keyClicks(left, "https://example.org/blog")
    qtbot.keyClicks(right, "https://example.net/missing")
    press(qtbot, dialog)
    settle(window, qtbot)
    assert "404" in window.messages.text
    qtbot.waitUntil(lambda: dialog_of(AddressDialog) is None)
    qtbot.mouseClick(window.messages.offer_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog_of(AddressDialog) is not None)
    dialog = dialog_of(AddressDialog)
    left, right = dialog.findChildren(QLineEdit)
    assert (left.text(), right.text()) == ("", "https://example.net/missing"), "the one that is there is not asked for"
    assert right.selectedText() == right.text()
    qtbot.keyClicks(right, "https://example.net/wire")
    with qtbot.waitSignal(window.bench.compared):
        press(qtbot, dialog)
    assert [window.bench.sides[side].document.name for side in Side] == ["blog", "wire"]
    qtbot.waitUntil(lambda: dialog_of(AddressDialog) is None)
    dialog = opened(window, qtbot, "open_address", AddressDialog)
    assert [line.text() for line in dialog.findChildren(QLineEdit)] == ["", ""]
    dialog.reject()


def test_a_file_that_cannot_be_read_offers_no_address(window, tmp_path, qtbot):
    window.open_names(("https://example.org/missing",))
    settle(window, qtbot)
    assert window.messages.offer_button.isVisible()
    window.open_paths((tmp_path / "nowhere.txt",))
    settle(window, qtbot)
    assert "nowhere" in window.messages.text
    assert not window.messages.offer_button.isVisible()


def test_nothing_is_fetched_when_the_reader_thinks_better_of_it(window, engine, qtbot):
    dialog = opened(window, qtbot, "open_address", AddressDialog)
    qtbot.keyClicks(dialog.findChildren(QLineEdit)[0], "https://example.org/")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert engine.fetched == []


# Passwords


@pytest.fixture
def locked(pair):
    pair[1].write_text("LOCKED The ghosts came.\n", encoding="utf-8")
    return pair


def test_an_encrypted_file_asks_for_its_password_until_it_is_right(window, locked, qtbot):
    window.open_paths(locked)
    for word in ("water", "oil"):
        qtbot.waitUntil(lambda: dialog_of(QInputDialog) is not None)
        dialog = dialog_of(QInputDialog)
        assert dialog.textEchoMode() == QLineEdit.EchoMode.Password
        assert "encrypted" in dialog.labelText()
        qtbot.keyClicks(dialog.findChild(QLineEdit), word)
        qtbot.keyClick(dialog.findChild(QLineEdit), Qt.Key.Key_Return)
        QApplication.processEvents()
    qtbot.waitUntil(lambda: window.bench.comparison is not None)
    assert [window.bench.sides[side].document.name for side in Side] == [p.name for p in locked]


def test_without_the_password_the_other_side_stays(window, locked, qtbot):
    window.open_paths(locked)
    qtbot.waitUntil(lambda: dialog_of(QInputDialog) is not None)
    qtbot.keyClick(dialog_of(QInputDialog), Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert list(window.bench.sides) == [Side.LEFT]


# How a side is read


def entries(menu):
    return [a.text().replace("&", "") for a in menu.actions() if not a.isSeparator()]


def real_pair(window, qtbot, tmp_path, left, right):
    paths = []
    for name, data in (left, right):
        path = Path(tmp_path / name)
        path.write_bytes(data)
        paths.append(path)
    open_pair(window, qtbot, paths)


def text_of(window, side):
    return window.bench.sides[side].document.text


def test_a_side_is_read_in_another_encoding_and_back(real_window, qtbot, tmp_path):
    text = "Паром ушёл поздно."
    real_pair(real_window, qtbot, tmp_path, ("a.txt", text.encode("cp1251")), ("b.txt", text.encode()))
    for way, expected in (
        (("Western (Windows-1252)",), text.encode("cp1251").decode("cp1252")),
        (("As It Is Told",), text),
    ):
        menu = menu_of(real_window, qtbot, Side.LEFT)
        with qtbot.waitSignal(real_window.bench.compared, timeout=20_000):
            choose(menu, "Read As", *way)
        close_menus()
        assert text_of(real_window, Side.LEFT) == expected
    assert text_of(real_window, Side.RIGHT) == text


def test_a_page_is_read_whole_and_a_book_by_its_chapters(real_window, qtbot, tmp_path):
    section = "<section><title><p>{}</p></title><p>{}</p></section>"
    both = section.format("The lamp", "It was lit.") + section.format("The storm", "It came.")
    book = f"<FictionBook><body>{both}</body></FictionBook>".encode()
    page = b"<html><body><nav>Home</nav><article><h1>The storm</h1><p>It came.</p></article></body></html>"
    real_pair(real_window, qtbot, tmp_path, ("a.fb2", book), ("b.html", page))
    menu = menu_of(real_window, qtbot, Side.RIGHT)
    assert "The Whole Page" in entries(menu)
    with qtbot.waitSignal(real_window.bench.compared, timeout=20_000):
        choose(menu, "The Whole Page")
    close_menus()
    assert real_window.bench.sides[Side.RIGHT].source.reading.whole_page
    menu = menu_of(real_window, qtbot, Side.LEFT)
    assert "One Chapter…" in entries(menu)
    choose(menu, "One Chapter…")
    close_menus()
    dialog = dialog_of(QInputDialog)
    dialog.setIntValue(2)
    with qtbot.waitSignal(real_window.bench.compared, timeout=20_000):
        dialog.accept()
    assert text_of(real_window, Side.LEFT) == "The storm\n\nIt came."


def test_the_keys_open_the_same_menu_and_the_fingerprint_can_be_copied(real_window, qtbot, tmp_path):
    real_pair(real_window, qtbot, tmp_path, ("a.txt", b"It came."), ("b.txt", b"It went."))
    real_window.actions_table["read_right"].trigger()
    qtbot.waitUntil(lambda: dialog_of(QMenu) is not None)
    menu = dialog_of(QMenu)
    assert entries(menu) == ["Read As", "Read Again", "Open in Its Own Program", "Copy Its Fingerprint (SHA-256)"]
    choose(menu, "Copy Its Fingerprint (SHA-256)")
    close_menus()
    assert QGuiApplication.clipboard().text() == real_window.bench.sides[Side.RIGHT].document.sha256


def test_formatted_text_is_pasted_with_its_formatting_or_without(real_window, qtbot):
    mime = words("A bold word.")
    mime.setHtml("<p>A <b>bold</b> word.</p>")
    QGuiApplication.clipboard().setMimeData(mime)
    real_window.actions_table["paste"].trigger()
    settle(real_window, qtbot)
    assert [r.style for r in real_window.bench.sides[Side.LEFT].document.runs]
    QGuiApplication.clipboard().setMimeData(mime_again())
    with qtbot.waitSignal(real_window.bench.compared, timeout=20_000):
        real_window.actions_table["paste_plain"].trigger()
    assert real_window.bench.sides[Side.RIGHT].document.runs == ()
    QGuiApplication.clipboard().clear()  # data made in Python must not outlive Python: the run would end in a fault


def mime_again():
    mime = words("A bold word.")
    mime.setHtml("<p>A <b>bold</b> word.</p>")
    return mime


def test_what_was_opened_together_with_an_encrypted_file_is_compared_with_it(compared, qtbot, tmp_path):
    paths = tmp_path / "a.txt", tmp_path / "b.txt"
    for path, text in zip(paths, ("LOCKED The boats left.", "The boat left."), strict=True):
        path.write_text(text, encoding="utf-8")
    compared.open_paths(paths)
    qtbot.waitUntil(lambda: dialog_of(QInputDialog) is not None)
    qtbot.keyClicks(dialog_of(QInputDialog).findChild(QLineEdit), "oil")
    with qtbot.waitSignal(compared.bench.compared):
        qtbot.keyClick(dialog_of(QInputDialog).findChild(QLineEdit), Qt.Key.Key_Return)
    assert [compared.bench.sides[side].document.name for side in Side] == [p.name for p in paths]

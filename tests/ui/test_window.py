"""The window as a reader uses it: keys, clicks, drops."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from ui.hands import drag, drop, files, settle, words

from viewer.model import Side
from viewer.settings import load_settings

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def names(window):
    return [window.bench.sides[s].document.name if s in window.bench.sides else None for s in Side]


def on_start_page(window):
    return window.pages.current() is window.start


# Dropping


def test_two_files_dropped_anywhere_are_compared(window, pair, qtbot):
    with qtbot.waitSignal(window.bench.compared):
        drop(window, files(*pair), 0.9)
    assert not on_start_page(window)
    assert window.windowTitle() == "left one.txt — rïght.md[*] · Variorum"


@pytest.mark.parametrize(("share", "side"), [(0.2, Side.LEFT), (0.8, Side.RIGHT)])
def test_a_file_dropped_on_the_start_page_fills_that_place(window, pair, qtbot, share, side):
    drop(window, files(pair[0]), share)
    settle(window, qtbot)
    assert names(window)[0 if side is Side.LEFT else 1] == "left one.txt"
    assert on_start_page(window)
    assert window.start.places[side].clear_button.isVisible()
    assert not window.start.places[side.other].clear_button.isVisible()


def test_the_comparison_starts_when_both_places_are_filled(window, pair, qtbot):
    drop(window, files(pair[1]), 0.8)
    settle(window, qtbot)
    with qtbot.waitSignal(window.bench.compared):
        drop(window, words("Some words of my own."), 0.2)
    assert names(window) == ["Pasted text 1", "rïght.md"]


def test_two_files_dropped_one_after_the_other_at_once_are_both_taken(window, pair, qtbot, engine):
    engine.gate.clear()
    drop(window, files(pair[0]), 0.2)
    drop(window, files(pair[1]), 0.8)
    with qtbot.waitSignal(window.bench.compared):
        engine.gate.set()
    assert names(window) == ["left one.txt", "rïght.md"]


@pytest.mark.parametrize(("share", "expected"), [(0.1, ["new.txt", "rïght.md"]), (0.9, ["left one.txt", "new.txt"])])
def test_a_file_dropped_on_a_side_replaces_that_side(compared, tmp_path, qtbot, share, expected):
    new = tmp_path / "new.txt"
    new.write_text("New.", encoding="utf-8")
    with qtbot.waitSignal(compared.bench.compared):
        drop(compared, files(new), share)
    assert names(compared) == expected


def test_a_text_dropped_becomes_a_side(compared, qtbot):
    with qtbot.waitSignal(compared.bench.compared):
        drop(compared, words("Dropped words."), 0.9)
    assert names(compared) == ["left one.txt", "Pasted text 1"]


def lit(overlay):
    return overlay._sides if overlay.isVisible() else set()


def test_the_half_under_the_mouse_is_lit(compared, tmp_path):
    drag(compared, files(tmp_path / "x.txt"), 0.1)
    assert lit(compared.dropping.overlay) == {Side.LEFT}
    drag(compared, files(tmp_path / "x.txt"), 0.6)
    assert lit(compared.dropping.overlay) == {Side.RIGHT}
    drag(compared, files(tmp_path / "x.txt", tmp_path / "y.txt"), 0.6)
    assert lit(compared.dropping.overlay) == set(Side)
    drag(compared, words("https://example.org/one https://example.org/two"), 0.6)
    assert lit(compared.dropping.overlay) == set(Side)
    drag(compared, files(tmp_path / "x.variorum"), 0.6)
    assert lit(compared.dropping.overlay) == set(Side)
    drop(compared, files(tmp_path))
    assert lit(compared.dropping.overlay) == set()


def link():
    mime = QMimeData()
    mime.setUrls([QUrl("ftp://example.org/a")])
    return mime


@pytest.mark.parametrize("make", [link, lambda: files("a", "b", "c"), lambda: files(Path("/")), lambda: words(" ")])
def test_anything_else_gets_a_sentence_and_changes_nothing(compared, make):
    before = compared.bench.comparison
    drop(compared, make())
    assert compared.messages.isVisible()
    assert compared.messages.text.endswith(".")
    assert compared.bench.comparison is before
    assert not on_start_page(compared)


# Bad input


def test_a_missing_file_gets_its_sentence_and_the_comparison_stays(compared, tmp_path, qtbot):
    before = compared.bench.comparison
    drop(compared, files(tmp_path / "gone.txt"))
    qtbot.waitUntil(compared.messages.isVisible)
    assert "gone.txt" in compared.messages.text
    assert compared.bench.comparison is before
    assert names(compared) == ["left one.txt", "rïght.md"]
    assert not on_start_page(compared)


@pytest.mark.parametrize("again", [link, lambda: files("a", "b", "c")])
def test_a_sentence_of_an_earlier_try_goes_with_the_next(compared, tmp_path, qtbot, again):
    drop(compared, files(tmp_path / "gone.txt"))
    qtbot.waitUntil(compared.messages.isVisible)
    drop(compared, again())
    assert compared.messages.isVisible()
    assert "gone.txt" not in compared.messages.text


def test_a_sentence_goes_when_one_good_file_is_taken(window, pair, qtbot):
    drop(window, files("a", "b", "c"))
    assert window.messages.isVisible()
    drop(window, files(pair[0]))
    settle(window, qtbot)
    assert not window.messages.isVisible()


def test_one_bad_file_of_two_leaves_the_good_one_in_its_place(window, pair, tmp_path, qtbot):
    drop(window, files(tmp_path / "gone.txt", pair[1]))
    settle(window, qtbot)
    assert names(window) == [None, "rïght.md"]
    assert on_start_page(window)
    assert "gone.txt" in window.messages.text


def test_the_same_file_twice_gets_a_sentence_and_loses_nothing(compared, pair):
    before = compared.bench.comparison
    drop(compared, files(pair[0]), 0.9)
    assert "both sides" in compared.messages.text
    assert compared.bench.comparison is before
    assert names(compared) == ["left one.txt", "rïght.md"]


def test_the_same_file_twice_at_the_start_gets_a_sentence(window, pair):
    window.open_paths((pair[0], pair[0]))
    assert "both sides" in window.messages.text
    assert names(window) == [None, None]


def test_a_side_can_be_replaced_after_the_same_file_was_refused(compared, pair, tmp_path, qtbot):
    drop(compared, files(pair[0]), 0.9)
    new = tmp_path / "new.txt"
    new.write_text("New.", encoding="utf-8")
    with qtbot.waitSignal(compared.bench.compared):
        drop(compared, files(new), 0.9)
    assert names(compared) == ["left one.txt", "new.txt"]
    assert not compared.messages.isVisible()


def test_a_message_is_closed_by_its_button_and_by_escape(window, qtbot):
    drop(window, link())
    qtbot.mouseClick(window.messages.close_button, Qt.MouseButton.LeftButton)
    assert not window.messages.isVisible()
    drop(window, link())
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.messages.isVisible()


def test_a_fault_of_ours_is_shown_with_its_trace(window, pair, qtbot, engine):
    def fault():
        raise ZeroDivisionError("a fault of ours")

    engine.answer = fault
    window.open_paths(pair)
    qtbot.waitUntil(lambda: len([w for w in QApplication.topLevelWidgets() if w.isVisible()]) == 2)
    dialog = next(w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not window)
    assert "a fault of ours" in dialog.trace.toPlainText()
    dialog.reject()


# Pasting, opening, swapping


def test_pasting_fills_the_free_side_first(window, qtbot):
    QGuiApplication.clipboard().setText("First words.")
    qtbot.keyClick(window, Qt.Key.Key_V, CTRL)
    settle(window, qtbot)
    QGuiApplication.clipboard().setText("Second words.")
    with qtbot.waitSignal(window.bench.compared):
        qtbot.keyClick(window, Qt.Key.Key_V, CTRL)
    assert names(window) == ["Pasted text 1", "Pasted text 2"]


def test_paste_left_and_right_replace_that_side(compared, qtbot):
    QGuiApplication.clipboard().setText("Words.")
    with qtbot.waitSignal(compared.bench.compared):
        compared.actions_table["paste_left"].trigger()
    assert names(compared) == ["Pasted text 1", "rïght.md"]
    with qtbot.waitSignal(compared.bench.compared):
        compared.actions_table["paste_right"].trigger()
    assert names(compared) == ["Pasted text 1", "Pasted text 2"]


def test_the_buttons_of_a_place_open_paste_and_clear(window, pair, qtbot, dialogs):
    dialogs.file = pair[0]
    left = window.start.places[Side.LEFT]
    qtbot.mouseClick(left.open_button, Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    assert names(window) == ["left one.txt", None]
    qtbot.mouseClick(left.clear_button, Qt.MouseButton.LeftButton)
    assert names(window) == [None, None]
    QGuiApplication.clipboard().setText("Words.")
    qtbot.mouseClick(window.start.places[Side.RIGHT].paste_button, Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    assert names(window) == [None, "Pasted text 1"]


def test_open_two_asks_for_the_other_when_one_was_chosen(window, pair, qtbot, dialogs):
    dialogs.files, dialogs.file = (pair[0],), pair[1]
    with qtbot.waitSignal(window.bench.compared):
        qtbot.keyClick(window, Qt.Key.Key_O, CTRL)
    assert names(window) == ["left one.txt", "rïght.md"]
    assert load_settings().last_folder == str(pair[0].parent)


def test_nothing_happens_when_the_reader_thinks_better_of_it(compared, dialogs):
    before = compared.bench.comparison
    for action in ("open_both", "open_left", "export"):
        compared.actions_table[action].trigger()
    assert compared.bench.comparison is before


def test_swapping_exchanges_the_sides(compared, qtbot):
    before = compared.bench.comparison
    qtbot.keyClick(compared, Qt.Key.Key_T, CTRL)
    assert compared.bench.comparison == before.flip()
    assert compared.windowTitle().startswith("rïght.md — left one.txt")
    assert names(compared) == ["rïght.md", "left one.txt"]


def test_reloading_reads_both_files_again(compared, engine, qtbot):
    engine.loaded.clear()
    with qtbot.waitSignal(compared.bench.compared):
        qtbot.keyClick(compared, Qt.Key.Key_F5)
    assert sorted(engine.loaded) == ["left one.txt", "rïght.md"]


def test_closing_goes_back_to_the_start_page(compared, qtbot):
    qtbot.keyClick(compared, Qt.Key.Key_W, CTRL)
    assert on_start_page(compared)
    assert names(compared) == [None, None]
    assert compared.windowTitle() == "Variorum"
    assert not compared.actions_table["export"].isEnabled()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("report.html", "html"), ("report.json", "json"), ("REPORT.TXT", "text"), ("report", "json"),
        ("Article v1.2", "json"), ("Dr. Smith’s essay", "json"), ("of 30.11.", "json"),
    ],
)  # fmt: skip
def test_export_writes_the_format_of_the_suffix_or_the_one_chosen(compared, tmp_path, qtbot, name, expected):
    compared.hands.dialogs.save = (tmp_path / name, "JSON data (*.json)")
    qtbot.keyClick(compared, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: bool(compared.hands.engine.written))
    qtbot.waitUntil(lambda: not compared.desk.waits_for("export"))
    assert compared.hands.engine.written[0][1] == expected
    assert f"Written to {tmp_path / name}" in compared.messages.text


@pytest.mark.parametrize("name", ["editor.docx", "x.pdf", "report.HTMLX"])
def test_a_name_of_another_kind_of_file_is_told_what_kinds_there_are_and_nothing_is_written(
    compared, tmp_path, qtbot, dialogs, name
):
    dialogs.save = (tmp_path / "reports" / name, "Web page (*.html *.htm)")
    dialogs.save[0].parent.mkdir()
    compared.actions_table["export"].trigger()
    qtbot.waitUntil(compared.messages.isVisible)
    suffix = dialogs.save[0].suffix.lower()
    assert f"written as “{suffix}”; the kinds there are end in .html, .json, .csv, .txt" in compared.messages.text
    assert not compared.desk.waits_for("export")
    assert list(dialogs.save[0].parent.iterdir()) == compared.hands.engine.written == []


def test_an_export_that_fails_gets_a_sentence(compared, tmp_path, qtbot, dialogs):
    dialogs.save = (tmp_path / "no such folder" / "report.html", "")
    compared.actions_table["export"].trigger()
    qtbot.waitUntil(compared.messages.isVisible)
    assert "cannot be written" in compared.messages.text

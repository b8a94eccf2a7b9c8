"""What a screen reader says while the window is used by keys: once, and nothing silent. Found with Orca 48."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleValueChangeEvent
from PySide6.QtWidgets import QApplication, QLabel
from shiboken6 import delete
from ui.hands import dialog_of, offered, settle

from viewer.model import Side, Span
from viewer.ui import accessible_strip, accessible_view, messages
from viewer.ui.command_palette import CommandPalette
from viewer.ui.finding import around
from viewer.ui.go_to import PlaceDialog
from viewer.ui.preferences import PreferencesDialog
from viewer.ui.shortcut_sheet import ShortcutSheet

FLAG = QAccessible.RelationFlag


@pytest.fixture
def heard(monkeypatch, qapp):
    """What was announced since it was asked last."""
    qapp.processEvents()
    words = []

    def event(widget, told):
        words.append(told.replace("\u00a0", " "))
        return QAccessibleAnnouncementEvent(widget, told)

    def since():
        qapp.processEvents()
        told = list(words)
        words.clear()
        return told

    monkeypatch.setattr(messages, "QAccessibleAnnouncementEvent", event)
    return since


@pytest.fixture
def focused(monkeypatch):
    """The names of the cells that are told to have the focus."""
    names = []

    def event(cell, kind):
        assert kind is QAccessible.Event.Focus
        names.append(cell.text(QAccessible.Text.Name))
        return QAccessibleEvent(cell, kind)

    monkeypatch.setattr(accessible_view, "QAccessibleEvent", event)
    return names


def tree_of(window):
    return QAccessible.queryAccessibleInterface(window.page.view)


def index_of(window, side, words):
    comparison = window.page.presenter.comparison
    return next(n for n, d in enumerate(comparison.differences) if comparison.text_of(d, side) == words)


def test_the_keyboard_goes_from_page_to_page_and_nowhere_else(window, pair, qtbot):
    window.start.places[Side.LEFT].open_button.setFocus()
    went = []
    connection = QApplication.instance().focusChanged.connect(lambda _old, new: went.append(new))
    window.open_paths(pair)
    qtbot.waitUntil(lambda: window.bench.comparison is not None)
    settle(window, qtbot)
    assert [one for one in went if one is not None] == [window.page.view]
    went.clear()
    window.actions_table["close"].trigger()
    assert [one for one in went if one is not None] == [window.start.places[Side.LEFT].open_button]
    QApplication.instance().disconnect(connection)  # it would hold whatever the tests behind it give the focus to


def test_the_arrows_in_the_list_tell_no_item_twice(compared, qtbot, heard):
    shown_list = compared.page.list.list
    compared.page.next()
    assert heard() == [f"{compared.page.view.told}. 1 of 9".replace("\u00a0", " ")]
    shown_list.setFocus()
    qtbot.keyClick(shown_list, Qt.Key.Key_Down)
    assert heard() == ["2 of 9"]
    qtbot.keyClick(shown_list, Qt.Key.Key_Return)
    assert heard() == [f"{compared.page.view.told}. 2 of 9".replace("\u00a0", " ")]


def test_what_is_said_at_once_is_said_as_one(compared, heard):
    compared.page.next()
    heard()
    compared.actions_table["reviewed"].trigger()
    assert heard() == [f"Reviewed. {compared.page.view.told}. 2 of 9".replace("\u00a0", " ")]
    messages.announce(compared, "Done.")
    messages.announce(compared, "Done.")
    gone = QLabel("gone")
    messages.announce(gone, "by one who went")
    messages.announce(compared, "All")
    delete(gone)
    assert heard() == ["Done. All"]
    assert heard() == []


def test_a_cell_does_not_tell_the_difference_that_was_announced_as_the_caret_came(compared):
    compared.actions_table["caret"].trigger()
    tree, ghosts = tree_of(compared), index_of(compared, Side.RIGHT, "ghosts")
    compared.page.go_to(ghosts)
    tree.tell_caret(announced=True)
    cell = tree.focusChild()
    assert cell.text(QAccessible.Text.Description) == ""
    compared.page.caret.put(Side.RIGHT, 0)
    tree.tell_caret()
    compared.page.caret.put(*(Side.RIGHT, compared.page.presenter.comparison.differences[ghosts].right.start))
    tree.tell_caret()
    assert tree.focusChild().text(QAccessible.Text.Description) == "“hosts” became “ghosts”"


def test_no_cell_takes_the_focus_while_the_keyboard_is_elsewhere_and_it_is_told_anew_after(compared, focused):
    compared.actions_table["caret"].trigger()
    tree = tree_of(compared)
    tree.tell_caret(anew=True)
    here = list(focused)
    assert len(here) == 1
    tree.tell_caret()
    assert focused == here, "told once"
    compared.page.list.search.setFocus()
    compared.page.go_to(index_of(compared, Side.RIGHT, "ghosts"))
    tree.tell_caret()
    assert focused == here
    compared.page.view.setFocus()
    tree.tell_caret()
    assert focused[1:] == [tree.focusChild().text(QAccessible.Text.Name)]


def test_a_text_goes_on_in_the_next_cell_of_its_side_that_has_words(compared):
    tree = tree_of(compared)
    for side in Side:
        cells = [tree.child(n).cells[side] for n in range(tree.childCount())]
        full = [cell for cell in cells if cell.words]
        assert [on for cell in full for on, flag in cell.relations(FLAG.FlowsFrom)] == full[1:]
        assert [back for cell in full for back, flag in cell.relations(FLAG.FlowsTo)] == full[:-1]


def test_the_palette_tells_what_return_would_do(compared, qtbot, heard):
    compared.actions_table["palette"].trigger()
    palette = dialog_of(CommandPalette)
    qtbot.keyClicks(palette.line, "swap")
    assert heard()[-1].endswith("Swap Sides, Ctrl+T")
    palette.line.clear()
    heard()
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    assert heard()[0].startswith(offered(palette)[1])
    qtbot.keyClicks(palette.line, "nothing is called so")
    assert "".join(heard()).count("No action has these words.") == 1
    palette.close()


def test_a_place_that_is_gone_to_is_told(compared, qtbot, heard):
    compared.actions_table["go_to"].trigger()
    dialog = dialog_of(PlaceDialog)
    qtbot.keyClicks(dialog.line, "2")
    assert heard() == ["Return goes there."]
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    side, document = compared.page.mouse.side, compared.page.presenter.comparison.side(compared.page.mouse.side)
    second = document.paragraphs[1]
    assert heard() == [document.text[second.start : second.end][:200].replace("\u00a0", " ")]
    compared.actions_table["caret"].trigger()
    compared.actions_table["go_to"].trigger()
    qtbot.keyClicks(dialog_of(PlaceDialog).line, "3")
    qtbot.keyClick(dialog_of(PlaceDialog).line, Qt.Key.Key_Return)
    assert compared.page.view.caret == (side, document.paragraphs[2].start)


def test_switches_pressed_by_key_are_told(compared, heard):
    for name, title in (("changes_only", "Changes Only"), ("show_list", "List of Differences")):
        for _ in range(2):
            action = compared.actions_table[name]
            action.trigger()
            assert heard() == [f"{title}: {'on' if action.isChecked() else 'off'}"]
    compared.actions_table["arrange_single"].trigger()
    assert heard() == ["As One Text"]
    compared.actions_table["show_everything"].trigger()
    assert heard() == [compared.page.list.heading.text().replace("\u00a0", " ")]


def test_what_is_found_is_told_with_the_words_around_it(compared, qtbot, heard):
    compared.commands.finding.open()
    qtbot.keyClicks(compared.page.find_bar.line, "ghosts")
    qtbot.waitUntil(lambda: compared.page.find_bar.count.text().startswith("1"))
    assert [words.replace("\u00a0", " ") for words in heard()] == ["1 place"]
    qtbot.keyClick(compared.page.find_bar.line, Qt.Key.Key_Return)
    (told,) = heard()
    assert told.startswith("1 of 1, right: ")
    assert "prepared by ghosts" in told


def test_the_words_around_a_place_are_whole():
    text = f"{'aaaa ' * 20}here {'bbbb ' * 20}"
    at = text.index("here")
    told = around(text, Span(at, at + 4), 0, len(text))
    assert told == f"{'aaaa ' * 7}here{' bbbb' * 7}"
    assert around("one two", Span(0, 3), 0, 7) == "one two"


def test_a_switch_of_a_category_has_its_state_once(compared):
    chip = next(chip for chip in compared.page.chips.chips.values() if chip.isVisible() and chip.isChecked())
    told = QAccessible.queryAccessibleInterface(chip)
    before = told.text(QAccessible.Text.Name)
    assert told.state().checked
    chip.click()
    assert not told.state().checked
    assert told.text(QAccessible.Text.Name) == before
    assert "lick" not in told.text(QAccessible.Text.Description)


def test_an_explanation_belongs_to_its_preference_and_is_no_buddy_which_would_name_it(window):
    window.actions_table["preferences"].trigger()
    dialog = dialog_of(PreferencesDialog)
    for row in dialog.rows.values():
        label = next(one for one in row.findChildren(QLabel) if one.text() == row.about.explanation)
        described = QAccessible.queryAccessibleInterface(label).relations(FLAG.Described)
        assert [(to.object(), flag) for to, flag in described] == [(row.control, FLAG.Described)]
        assert label.buddy() is None
    dialog.close()


def test_a_line_of_the_sheet_of_keys_is_one_to_the_ear(window):
    window.actions_table["keys"].trigger()
    sheet = dialog_of(ShortcutSheet)
    assert "Open Two Texts\tCtrl+O" in sheet.page.toPlainText().splitlines()
    assert sheet.page.document().rootFrame().childFrames() == []
    assert sheet.page.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    sheet.close()


def test_a_note_that_is_kept_is_told(compared, heard):
    compared.page.next()
    compared.commands.reviewing.ask_note(compared)
    dialog = QApplication.activeModalWidget()
    heard()
    dialog.noted.emit("To be asked")
    assert heard() == ["Note kept"]
    dialog.noted.emit("")
    assert heard() == ["Note removed"]
    dialog.close()


def test_the_strip_tells_another_value_and_not_the_same_again(long_window, monkeypatch):
    told = []

    def event(strip, value):
        told.append(value)
        return QAccessibleValueChangeEvent(strip, value)

    monkeypatch.setattr(accessible_strip, "QAccessibleValueChangeEvent", event)
    monkeypatch.setattr(accessible_strip.QAccessible, "isActive", lambda: True)
    strip = long_window.page.overview
    strip.setFocus()
    interface = QAccessible.queryAccessibleInterface(strip)
    interface.tell()
    told.clear()
    strip.go_to(0.5)
    assert told == [50]
    strip.moved.emit()
    assert told == [50]


def test_a_line_for_an_address_has_one_name(window):
    window.actions_table["open_address"].trigger()
    dialog = QApplication.activeModalWidget()
    for line in dialog.lines.values():
        label = next(one for one in dialog.findChildren(QLabel) if one.buddy() is line)
        assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == line.accessibleName()
    dialog.close()

"""A report that was written can be opened from where it is told of, in its own program."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMenu
from ui.hands import choose, close_menus, dialog_of, menu_of

from viewer.model import Side
from viewer.ui.command_palette import CommandPalette
from viewer.ui.theme import contrast

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(monkeypatch):
    """The files that were opened in their own programs, in place of opening them."""
    paths = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: paths.append(QUrl(url).toLocalFile()) or True)
    return paths


@pytest.fixture
def export(compared, dialogs, tmp_path, qtbot):
    def exported(name):
        dialogs.save = (tmp_path / name, "")
        qtbot.keyClick(compared, Qt.Key.Key_E, CTRL)
        qtbot.waitUntil(lambda: str(tmp_path / name) in compared.messages.text)
        return tmp_path / name

    return exported


def test_a_report_is_opened_by_the_button_behind_its_place(compared, export, opened, qtbot):
    assert not compared.actions_table["open_report"].isEnabled()
    path = export("My report, täglich #1.html")
    assert compared.messages.text == f"Written to {path}"
    button = compared.messages.offer_button
    assert (button.isVisible(), button.text()) == (True, "Open")
    qtbot.mouseClick(button, LEFT)
    assert opened == [str(path)]
    assert not compared.messages.isVisible()


def test_when_the_comparison_is_closed_no_more_is_said_of_its_report(compared, export, opened, qtbot):
    path = export("report.html")
    compared.activateWindow()
    qtbot.waitUntil(compared.isActiveWindow)
    qtbot.keyClick(compared.page.view, Qt.Key.Key_W, CTRL)
    assert compared.page.isHidden()
    assert not compared.messages.isVisible()
    compared.actions_table["open_report"].trigger()
    assert opened == [str(path)]


def test_where_a_report_was_written_is_not_where_texts_are_looked_for(compared, export, dialogs, pair, qtbot):
    dialogs.files = pair
    compared.actions_table["open_both"].trigger()
    qtbot.waitUntil(lambda: not compared.desk.waits_for("comparison"))
    there = export("report.html").parent / "reports"
    there.mkdir()
    export("reports/again.html")
    settings = compared._memory.settings
    assert (settings.last_folder, settings.written_folder) == (str(pair[0].parent), str(there))
    compared.actions_table["export"].trigger()
    assert dialogs.proposal.startswith(str(there))


def test_a_report_is_opened_by_keys(compared, export, opened, qtbot):
    path = str(export("report.html"))
    compared.activateWindow()
    qtbot.waitUntil(compared.isActiveWindow)
    compared.page.view.setFocus()
    for _ in range(60):
        if QApplication.focusWidget() is compared.messages.offer_button:
            break
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert opened == [path]
    assert QApplication.focusWidget() is compared.page.list.list  # where it was before it came to the message
    qtbot.keyClick(compared, Qt.Key.Key_O, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert opened == [path, path]
    compared.actions_table["palette"].trigger()
    palette = dialog_of(CommandPalette)
    qtbot.keyClicks(palette.line, "last report")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert opened == [path] * 3


def test_the_newest_report_is_told_of_alone_and_opened(compared, export, opened, qtbot):
    export("report.html")
    newest = export("report.csv")
    assert compared.messages.text == f"Written to {newest}"
    qtbot.mouseClick(compared.messages.offer_button, LEFT)
    assert opened == [str(newest)]


def test_a_report_that_is_gone_meanwhile_gets_a_sentence(compared, export, opened, qtbot):
    export("report.html").unlink()
    qtbot.mouseClick(compared.messages.offer_button, LEFT)
    assert opened == []
    assert compared.messages.text == "“report.html” is no longer in its place: it was moved, renamed or deleted."
    assert not compared.messages.offer_button.isVisible()


def test_a_report_that_no_program_opens_gets_a_sentence(compared, export, monkeypatch, qtbot):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    export("report.json")
    qtbot.mouseClick(compared.messages.offer_button, LEFT)
    assert compared.messages.text == "The system has no program that opens “report.json”."


def test_trouble_stays_told_beside_what_was_done(compared, export, opened, dialogs, tmp_path, qtbot):
    dialogs.save = (tmp_path / "editor.docx", "")
    compared.actions_table["export"].trigger()
    trouble = compared.messages.text
    path = export("report.html")
    assert compared.messages.text == f"{trouble}\nWritten to {path}"
    qtbot.mouseClick(compared.messages.offer_button, LEFT)
    assert compared.messages.text == trouble
    assert not compared.messages.offer_button.isVisible()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_was_done_is_no_warning_to_the_eye(compared, export, qtbot, theme):
    compared.actions_table[f"theme_{theme}"].trigger()

    def ground():
        QApplication.processEvents()
        return compared.messages.grab().toImage().pixelColor(4, 4)

    export("report.html")
    done = ground()
    compared.messages.dismiss()
    compared.messages.say("Something is wrong.")
    assert ground() != done
    assert contrast(done, compared._theme.colour("ink")) >= 4.5


@pytest.mark.parametrize("there", [True, False])
def test_a_text_is_opened_in_its_own_program_or_it_is_told_that_it_is_gone(compared, pair, opened, qtbot, there):
    if not there:
        pair[1].unlink()
    choose(menu_of(compared, qtbot, Side.RIGHT), "Open in Its Own Program")
    close_menus()
    assert dialog_of(QMenu) is None
    assert opened == ([str(pair[1])] if there else [])
    assert ("“rïght.md” is no longer in its place" in compared.messages.text) is not there

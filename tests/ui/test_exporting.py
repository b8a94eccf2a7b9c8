"""Every report that was asked for is written, whatever the reader does meanwhile, unless it is given up."""

import threading

import pytest
from PySide6.QtCore import Qt
from ui.hands import dialog_of, settle

from viewer.reporting import ReportError
from viewer.ui.note_dialog import NoteDialog
from viewer.ui.taking_away import EXPORT_LANE


@pytest.fixture
def gate(engine, monkeypatch):
    """What a report waits for to be written, or until it is given up."""
    opened, write = threading.Event(), engine.write_report

    def held(*asked):
        given_up = asked[-1]
        while not opened.wait(0.01) and not given_up():
            pass
        if not given_up():
            write(*asked)

    monkeypatch.setattr(engine, "write_report", held)
    yield opened
    opened.set()


def export(window, dialogs, path):
    dialogs.save = (path, "")
    window.actions_table["export"].trigger()


def written(engine):
    return [name for name, _format in engine.written]


def test_one_that_is_asked_for_while_another_is_written_comes_behind_it(
    compared, engine, dialogs, gate, tmp_path, qtbot
):
    for name in ("one.html", "two.json"):
        export(compared, dialogs, tmp_path / name)
    gate.set()
    qtbot.waitUntil(lambda: "two.json" in compared.messages.text)
    assert written(engine) == ["one.html", "two.json"]


def test_the_card_gives_up_one_of_them(compared, engine, dialogs, gate, tmp_path, qtbot):
    for name in ("one.html", "two.json"):
        export(compared, dialogs, tmp_path / name)
    qtbot.waitUntil(compared.progress.isVisible)
    compared.progress.cancel_button.click()
    qtbot.waitUntil(compared.progress.isVisible)
    gate.set()
    qtbot.waitUntil(lambda: "two.json" in compared.messages.text)
    assert written(engine) == ["two.json"]
    assert not compared.progress.isVisible()


def test_the_card_tells_of_it_until_it_is_written(compared, dialogs, gate, tmp_path, qtbot):
    export(compared, dialogs, tmp_path / "one.html")
    qtbot.waitUntil(compared.progress.isVisible)
    compared.actions_table["reload"].trigger()
    settle(compared, qtbot)
    assert compared.progress.isVisible()
    assert compared.progress.label.text() == "Writing…"
    gate.set()
    qtbot.waitUntil(lambda: not compared.progress.isVisible())


def test_a_window_closes_once_it_is_written(compared, engine, dialogs, gate, tmp_path, qtbot):
    export(compared, dialogs, tmp_path / "one.html")
    compared.close()
    assert compared.isVisible()
    assert compared.status.currentMessage() == "The window closes once the report is written"
    gate.set()
    qtbot.waitUntil(lambda: not compared.isVisible())
    assert written(engine) == ["one.html"]


def test_a_window_closes_once_it_is_given_up(compared, engine, dialogs, gate, tmp_path, qtbot):
    export(compared, dialogs, tmp_path / "one.html")
    compared.close()
    compared.progress.cancel()
    qtbot.waitUntil(lambda: not compared.isVisible())
    assert written(engine) == []


def test_a_window_stays_where_a_note_is_being_written_by_then(compared, dialogs, gate, tmp_path, qtbot):
    export(compared, dialogs, tmp_path / "one.html")
    compared.close()
    compared.page.next()
    compared.actions_table["note"].trigger()
    dialog = dialog_of(NoteDialog)
    qtbot.keyClicks(dialog.field, "Ask the desk.")
    gate.set()
    qtbot.waitUntil(lambda: "one.html" in compared.messages.text)
    qtbot.wait(20)
    assert compared.isVisible()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert [one.note for one in compared.commands.reviewing.noted().values()] == ["Ask the desk."]
    assert compared.isVisible()


@pytest.mark.parametrize("trouble", [ReportError("The disk is full."), ValueError()])
def test_a_window_stays_where_it_cannot_be_written(compared, engine, dialogs, tmp_path, qtbot, monkeypatch, trouble):
    told = []
    compared.desk.broke.disconnect(compared._show_fault)
    compared.desk.broke.connect(told.append)
    compared.commands.taking_away.refused.connect(told.append)

    def fail(*_asked):
        raise trouble

    monkeypatch.setattr(engine, "write_report", fail)
    export(compared, dialogs, tmp_path / "one.html")
    compared.close()
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(50)
    assert compared.isVisible()
    assert not compared.desk.waits_for(EXPORT_LANE)

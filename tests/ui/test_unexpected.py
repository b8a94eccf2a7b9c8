"""A fault nobody expected: what is open is kept first, then one dialog tells where it was, to be copied."""

import json
import sys

import pytest
from PySide6.QtCore import QObject, Signal, qVersion
from PySide6.QtWidgets import QApplication, QPushButton

from viewer.model import Side
from viewer.ui.kept import state_folder
from viewer.ui.traces import trace_of
from viewer.ui.unexpected import UnexpectedDialog, show_faults_in


def fail_with(fault):
    """Let a slot fail."""
    faulty = Faulty(fault)
    faulty.asked.emit()


class Faulty(QObject):
    """A slot that fails."""

    asked = Signal()

    def __init__(self, fault):
        super().__init__()
        self.fault = fault
        self.asked.connect(self.fail)

    def fail(self):
        raise self.fault


@pytest.fixture
def faults(window):
    """The window with the program's own hook for what nobody catches."""
    before = sys.excepthook
    show_faults_in(window.windows)
    yield window
    sys.excepthook = before


def dialogs_of(window):
    return [d for d in window.findChildren(UnexpectedDialog) if d.isVisible()]


def test_what_was_noted_just_before_a_fault_is_kept(compared, faults, capfd):
    compared.actions_table["next"].trigger()
    compared.actions_table["reviewed"].trigger()
    assert list(state_folder().glob("*.variorum")) == []
    fail_with(ValueError("no"))
    (kept,) = state_folder().glob("*.variorum")
    assert [done for _told, done, _note in json.loads(kept.read_text(encoding="utf-8"))["remarks"]] == [True]
    (dialog,) = dialogs_of(compared)
    assert "is kept" in dialog.words.text()
    assert "ValueError: no" in capfd.readouterr().err


def test_the_dialog_is_copied_whole_with_what_the_program_runs_on(compared, faults, capfd):
    fail_with(AttributeError("'NoneType' object has no attribute 'rows'"))
    (dialog,) = dialogs_of(compared)
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy").click()
    told = QApplication.clipboard().text()
    for part in (f"Qt {qVersion()}", "PySide6", "Python", "Variorum", "in fail", "has no attribute 'rows'"):
        assert part in told
    assert compared.bench.sides[Side.LEFT].document.text.strip() not in told


def test_faults_one_after_the_other_stand_in_one_dialog_and_the_same_one_once(compared, faults, capfd):
    for fault in (ValueError("first"), KeyError("second"), ValueError("first")):
        fail_with(fault)
    (dialog,) = dialogs_of(compared)
    assert dialog.trace.toPlainText().count("ValueError: first") == 1
    assert "KeyError" in dialog.trace.toPlainText()


@pytest.mark.qt_log_ignore("Painter ended with . saved states", "does not support", extend=True)
@pytest.mark.parametrize("breaks", ["ticks.Ticks.on", "cell_painting.CellPainter.text"])
def test_a_fault_in_each_painting_is_shown_once_and_the_reader_can_go_on(
    compared, faults, breaks, monkeypatch, qtbot, capfd
):
    page = compared.page

    def broken(*_told):
        raise LookupError("no colour")

    def paint():
        page.overview._forget()
        page.view.viewport().update()

    monkeypatch.setattr(f"viewer.ui.{breaks}", broken)
    paint()
    qtbot.waitUntil(lambda: dialogs_of(compared) != [])
    dialogs_of(compared)[0].reject()
    compared.actions_table["next"].trigger()
    paint()
    qtbot.waitUntil(lambda: "happened again" in compared.status.currentMessage())
    assert dialogs_of(compared) == []
    fail_with(ValueError("another"))
    (dialog,) = dialogs_of(compared)
    assert "ValueError: another" in dialog.trace.toPlainText()


def test_a_fault_while_keeping_is_told_and_does_not_go_round(compared, faults, monkeypatch, capfd):
    asked = []

    def broken():
        asked.append(1)
        raise RuntimeError("nothing can be kept")

    monkeypatch.setattr(compared.commands.sessions, "keep_now", broken)
    fail_with(ValueError("no"))
    (dialog,) = dialogs_of(compared)
    assert len(asked) == 1
    assert "could not be kept" in dialog.words.text()
    assert "RuntimeError: nothing can be kept" in dialog.trace.toPlainText()


def test_a_fault_in_a_job_is_kept_and_told_the_same_way(compared, engine, monkeypatch, qtbot):
    def broken(*_told):
        raise LookupError("ferry")

    monkeypatch.setattr(engine, "compare", broken)
    compared.actions_table["reload"].trigger()
    qtbot.waitUntil(lambda: dialogs_of(compared) != [])
    assert "LookupError: ferry" in dialogs_of(compared)[0].trace.toPlainText()
    assert len(list(state_folder().glob("*.variorum"))) == 1


def test_a_disk_without_a_place_for_sessions_disturbs_nobody(compared, tmp_path):
    (tmp_path / "state").write_text("in the way")
    compared.commands.sessions._autosaving.keep()
    assert compared.windows.keep() != []


def test_a_trace_quotes_no_words_of_a_text():
    def fail():
        try:
            {}["The ghosts came."]
        except KeyError as fault:
            raise ValueError(f"no number: “The hosts came.”, {'long ' * 100}") from fault

    with pytest.raises(ValueError, match="no number") as caught:
        fail()
    told = trace_of(caught.value).replace('{}["The ghosts came."]', "").replace('f"no number: “The hosts came.”', "")
    assert "KeyError: '…'" in told
    assert "ValueError: …" in told
    assert "came" not in told
    assert "long long" not in told

"""Differences are marked as reviewed and noted on, taken back, kept with the session, and found again."""

import json
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel
from ui.hands import dialog_of, long_comparison, open_pair, settle

from viewer.model import Side
from viewer.presenting.filters import EVERYTHING
from viewer.presenting.review import Remark, fingerprints
from viewer.ui import preparing
from viewer.ui.difference_model import PLACE_ROLE, SYMBOL_ROLE
from viewer.ui.note_dialog import NoteDialog


@pytest.fixture
def long_window(window, pair, qtbot):
    open_pair(window, qtbot, pair, lambda: long_comparison(60))
    return window


def note_dialog():
    return dialog_of(NoteDialog)


def note(window, qtbot, text):
    window.actions_table["note"].trigger()
    dialog = note_dialog()
    dialog.field.setPlainText(text)
    dialog.accept()
    QApplication.processEvents()


def place(window, row):
    return window.page.list.model.index(row).data(PLACE_ROLE)


def test_what_was_reviewed_is_marked_counted_and_gone_on_from(long_window, qtbot):
    page = long_window.page
    page.next()
    first = page.current
    qtbot.keyClick(page.view, Qt.Key.Key_R)
    assert page.current != first
    assert page.list.model.index(0).data(SYMBOL_ROLE) == "✓"
    assert place(long_window, 0).endswith("reviewed")
    assert page.list.heading.text() == "6 differences shown, 1\u00a0reviewed"
    long_window.actions_table["undo"].trigger()
    assert page.list.heading.text() == "6 differences shown"


def test_what_a_note_is_found_by_is_worked_out_beside_the_thread_of_the_window(window, pair, qtbot, monkeypatch):
    threads = []

    def told(comparison):
        threads.append(threading.get_ident())
        return fingerprints(comparison)

    monkeypatch.setattr(preparing, "fingerprints", told)
    open_pair(window, qtbot, pair)
    window.page.next()
    window.actions_table["reviewed"].trigger()
    assert window.commands.reviewing.remarks
    assert len(threads) == 1
    assert threads[0] != threading.get_ident()


def test_a_note_is_written_shown_and_taken_back(long_window, qtbot):
    long_window.page.next()
    note(long_window, qtbot, "Ask the\neditor.")
    assert place(long_window, 0).endswith("· Ask the editor.")
    long_window.actions_table["reviewed"].trigger()
    for _ in range(2):
        long_window.actions_table["undo"].trigger()
    assert "Ask" not in place(long_window, 0)
    assert long_window.commands.reviewing.remarks == {}


def test_return_keeps_a_note_of_several_lines(long_window, qtbot):
    long_window.page.next()
    long_window.actions_table["note"].trigger()
    dialog = note_dialog()
    assert "became" in dialog.findChildren(QLabel)[0].text()
    qtbot.keyClicks(dialog.field, "Ask the")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(dialog.field, "editor.")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert [one.note for one in long_window.commands.reviewing.remarks.values()] == ["Ask the\neditor."]
    long_window.actions_table["note"].trigger()
    qtbot.keyClicks(note_dialog().field, " No.")
    qtbot.keyClick(note_dialog().field, Qt.Key.Key_Escape)
    assert [one.note for one in long_window.commands.reviewing.remarks.values()] == ["Ask the\neditor."]


def test_the_details_show_the_whole_note_of_the_difference_in_hand(long_window, qtbot):
    long_window.page.next()
    words = "Ask Keller by phone whether he said that it was safe. " * 4
    note(long_window, qtbot, f"{words}\nThen write.")
    pane = long_window.page.list.details
    assert f"Note\n{words}\nThen write." in pane.toPlainText().replace("\u2028", "\n")
    long_window.page.next()
    assert "Keller" not in pane.toPlainText()
    long_window.page.previous()
    long_window.actions_table["undo"].trigger()
    assert "Keller" not in pane.toPlainText()


def test_notes_are_written_into_a_report(long_window, engine, dialogs, tmp_path, qtbot):
    long_window.page.next()
    at = long_window.page.current
    note(long_window, qtbot, "Ask the editor.")
    dialogs.save = (tmp_path / "report.html", "")
    long_window.actions_table["export"].trigger()
    qtbot.waitUntil(lambda: bool(engine.written))
    assert engine.remarks == {at: Remark(note="Ask the editor.")}


def test_remarks_stay_with_a_comparison_read_again_and_go_with_another(long_window, pair, tmp_path, qtbot):
    long_window.page.next()
    long_window.actions_table["reviewed"].trigger()
    with qtbot.waitSignal(long_window.bench.compared):
        long_window.actions_table["reload"].trigger()
    assert "reviewed" in long_window.page.list.heading.text()
    other = tmp_path / "another.txt"
    other.write_text("The ghosts left.\n")
    open_pair(long_window, qtbot, (pair[0], other))
    assert "reviewed" not in long_window.page.list.heading.text()


def test_they_are_kept_with_the_session(long_window, make_window, dialogs, tmp_path, qtbot):
    long_window.page.next()
    note(long_window, qtbot, "Check.")
    dialogs.save = (tmp_path / "s.variorum", "")
    long_window.actions_table["save_session"].trigger()
    again = make_window()
    with qtbot.waitSignal(again.bench.compared):
        again.open_paths((tmp_path / "s.variorum",))
    QApplication.processEvents()
    assert place(again, 0).endswith("· Check.")


def test_doubles_are_told_apart():
    told = fingerprints(long_comparison(60))
    assert len(set(told)) == len(told) == 6
    assert Remark().is_empty
    assert not Remark(note="x").is_empty


def test_what_cannot_be_opened_takes_nothing_away(long_window, dialogs, tmp_path, qtbot):
    long_window.page.next()
    note(long_window, qtbot, "Check.")
    dialogs.save = (tmp_path / "s.variorum", "")
    long_window.actions_table["save_session"].trigger()
    told = (tmp_path / "s.variorum").read_text(encoding="utf-8")
    (tmp_path / "gone.variorum").write_text(told.replace("left one.txt", "no such.txt").replace("Check.", "Other."))
    before = long_window.bench.comparison
    for path in (tmp_path / "gone.variorum", tmp_path / "missing.txt"):
        long_window.open_paths((path,))
        qtbot.waitUntil(lambda: bool(long_window.messages.text) and not long_window.desk.waits_for("comparison"))
        assert long_window.bench.comparison is before
        assert place(long_window, 0).endswith("· Check.")
        long_window.messages.dismiss()
    assert long_window.commands.sessions.file == tmp_path / "s.variorum"
    with qtbot.waitSignal(long_window.bench.compared):
        long_window.actions_table["reload"].trigger()
    assert place(long_window, 0).endswith("· Check.")


def test_the_list_is_searched_for_notes_too(long_window, qtbot):
    page = long_window.page
    page.next()
    first = page.current
    note(long_window, qtbot, "Cf. Greg.")
    page.list.search.setText("greg")
    qtbot.waitUntil(lambda: page.list.model.found == 1)
    assert page.list.model.difference(0) == first


def test_a_note_that_is_written_while_another_comparison_comes_stays_with_its_difference(compared, engine, qtbot):
    page, engine.answer = compared.page, lambda: long_comparison(40)
    page.previous()
    told = page.told[page.current]
    engine.gate.clear()
    compared.actions_table["reload"].trigger()
    compared.actions_table["note"].trigger()
    dialog = note_dialog()
    dialog.field.setPlainText("Check.")
    engine.gate.set()
    settle(compared, qtbot)
    assert told not in page.told
    dialog.accept()
    QApplication.processEvents()
    assert dict(compared.commands.reviewing.remarks) == {told: Remark(note="Check.")}


def test_remarks_stay_with_their_differences_when_the_sides_are_exchanged_and_can_be_taken_back(compared, qtbot):
    page, reviewing = compared.page, compared.commands.reviewing
    page.set_filter(EVERYTHING)

    def words():
        comparison = page.presenter.comparison
        differences = [comparison.differences[n] for n in reviewing.noted()]
        return {frozenset(comparison.text_of(d, side) for side in Side if d.on(side)) for d in differences}

    for _ in page.presenter.shown():
        page.next()
        note(compared, qtbot, "Check.")
    before = words()
    assert len(reviewing.noted()) == len(page.presenter.shown()) > 3
    compared.actions_table["swap"].trigger()
    settle(compared, qtbot)
    assert words() == before
    assert len(reviewing.noted()) == len(page.presenter.shown())
    compared.actions_table["undo"].trigger()
    assert len(reviewing.noted()) == len(page.presenter.shown()) - 1
    compared.actions_table["swap"].trigger()
    settle(compared, qtbot)
    assert len(reviewing.noted()) == len(page.presenter.shown()) - 1


@pytest.mark.parametrize("locked", [False, True])
def test_a_pair_that_was_cancelled_or_stays_locked_takes_nothing_away(
    long_window, engine, pair, tmp_path, locked, qtbot
):
    long_window.page.next()
    note(long_window, qtbot, "Check.")
    other = tmp_path / "other.txt"
    other.write_text("LOCKED" if locked else "Another text.", encoding="utf-8")
    engine.gate.clear()
    long_window.open_paths((other, pair[1]))
    if locked:
        engine.gate.set()
        qtbot.waitUntil(lambda: bool(long_window.findChildren(QInputDialog)))
        qtbot.keyClick(long_window.findChild(QInputDialog), Qt.Key.Key_Escape)
    else:
        long_window.progress.cancelled.emit("comparison")
        engine.gate.set()
    for action in ("reload", "swap"):
        with qtbot.waitSignal(long_window.bench.compared):
            long_window.actions_table[action].trigger()
        assert place(long_window, 0).endswith("· Check.")


def test_where_a_session_is_opened_its_own_steps_are_taken_back(long_window, dialogs, tmp_path, qtbot):
    long_window.page.next()
    note(long_window, qtbot, "Check.")
    dialogs.save = (tmp_path / "s.variorum", "")
    long_window.actions_table["save_session"].trigger()
    note(long_window, qtbot, "Check again.")
    with qtbot.waitSignal(long_window.bench.compared):
        long_window.open_paths((tmp_path / "s.variorum",))
    undo = long_window.actions_table["undo"]
    undo.trigger()
    assert place(long_window, 0).endswith("· Check.")
    undo.trigger()
    assert not place(long_window, 0).endswith("· Check.")
    undo.trigger()
    assert long_window.status.currentMessage() == "There is nothing to take back"


class Counted(Remark):
    """A remark that counts how often it is looked at."""

    looked_at = 0

    def __getattribute__(self, name):
        if name in ("reviewed", "note", "is_empty"):
            Counted.looked_at += 1
        return super().__getattribute__(name)


def test_where_all_are_reviewed_one_more_step_looks_at_no_others(window, engine, pair, qtbot):
    """Else R took 50 ms with 33,000 that were reviewed."""
    engine.answer = lambda: long_comparison(7_000)
    with qtbot.waitSignal(window.bench.compared):
        window.open_paths(pair)
    page, reviewing = window.page, window.commands.reviewing
    reviewing.take_up({told: Counted(reviewed=True) for told in page.told})
    reviewing.show_comparison()
    page.go_to(350)
    Counted.looked_at = 0
    reviewing.toggle()
    assert page.list.heading.text() == "700 differences shown, 699\u00a0reviewed"
    assert Counted.looked_at < 100
    assert len(reviewing.noted()) == len(reviewing.remarks) == 699
    window.actions_table["undo"].trigger()
    assert page.list.heading.text() == "700 differences shown, 700\u00a0reviewed"
    assert Counted.looked_at < 200


def test_to_keep_many_remarks_they_are_put_in_order_beside_the_window(long_window, tmp_path):
    page = long_window.page
    for n in (5, 0, 3):
        page.go_to(n)
        long_window.commands.reviewing.toggle()
    long_window.commands.sessions.save(tmp_path / "s.variorum")
    told = [one[0] for one in json.loads((tmp_path / "s.variorum").read_text(encoding="utf-8"))["remarks"]]
    assert told == sorted(told)
    assert set(told) == {page.told[n] for n in (5, 0, 3)}

"""What was noted and settled in a comparison that is left without being saved is there again with it."""

import os
import time

import pytest
from PySide6.QtWidgets import QApplication
from ui.hands import dialog_of, saved, settle

from viewer.model import Side
from viewer.ui import laying_aside
from viewer.ui.laying_aside import laid_aside_folder

OTHERS = ("The smith was on his way home.\n", "The smith had been on his way home.\n")


def opened(window, qtbot, *paths):
    window.open_paths(paths)
    settle(window, qtbot)


@pytest.fixture
def others(tmp_path):
    paths = tmp_path / "other one.txt", tmp_path / "other two.txt"
    for path, text in zip(paths, OTHERS, strict=True):
        path.write_text(text)
    return paths


def noted(window):
    """Return what is noted of the first difference."""
    return window.commands.reviewing.remark(0)


def notes(window):
    """Return all that is noted."""
    return {remark.note for remark in window.commands.reviewing.remarks.values()}


def note(window, text, qtbot):
    from viewer.ui.note_dialog import NoteDialog

    if window.page.current is None:
        window.page.next()
    window.actions_table["note"].trigger()
    dialog = dialog_of(NoteDialog)
    dialog.field.setPlainText(text)
    dialog.accept()
    QApplication.processEvents()


def laid_aside():
    return list(laid_aside_folder().glob("*"))


def test_a_note_is_there_again_in_another_run(compared, make_window, pair, qtbot):
    note(compared, "Ask the desk.", qtbot)
    compared.close()
    again = make_window()
    opened(again, qtbot, *pair)
    assert noted(again).note == "Ask the desk."
    assert "here again" in again.status.currentMessage()
    again.page.next()
    again.actions_table["reviewed"].trigger()
    again.actions_table["close"].trigger()
    opened(again, qtbot, *pair)
    assert (noted(again).note, noted(again).reviewed) == ("Ask the desk.", True)


def test_a_pair_that_is_opened_instead_has_notes_of_its_own(real_window, pair, others, qtbot):
    opened(real_window, qtbot, *pair)
    note(real_window, "Of the first pair.", qtbot)
    opened(real_window, qtbot, *others)
    assert noted(real_window).is_empty
    assert "here again" not in real_window.status.currentMessage()
    note(real_window, "Of the other pair.", qtbot)
    real_window.bench.clear(Side.LEFT)
    opened(real_window, qtbot, *pair)
    assert noted(real_window).note == "Of the first pair."
    opened(real_window, qtbot, *others)
    assert noted(real_window).note == "Of the other pair."


def test_a_text_that_was_pasted_is_known_by_what_it_says(real_window, qtbot):
    def paste(*texts):
        real_window.actions_table["close"].trigger()
        for text in texts:
            QApplication.clipboard().setText(text)
            real_window.commands.opening.paste()
            settle(real_window, qtbot)

    paste(*OTHERS)
    note(real_window, "Of pasted texts.", qtbot)
    paste(OTHERS[0], "The smith came on his way home.\n")
    assert noted(real_window).is_empty
    paste(*OTHERS)
    assert noted(real_window).note == "Of pasted texts."
    assert all(text.strip() not in path.read_text() for path in laid_aside() for text in OTHERS), "it holds no text"


def test_what_was_taken_back_or_saved_is_not_laid_aside(compared, make_window, dialogs, pair, tmp_path, qtbot):
    note(compared, "A slip.", qtbot)
    compared.actions_table["close"].trigger()
    assert len(laid_aside()) == 1
    opened(compared, qtbot, *pair)
    compared.page.next()
    compared.actions_table["reviewed"].trigger()
    saved(compared, dialogs, tmp_path / "kept.variorum")
    assert laid_aside() == []
    compared.actions_table["close"].trigger()
    opened(compared, qtbot, *pair)
    assert noted(compared).is_empty, "they are in the file now"
    note(compared, "Another slip.", qtbot)
    compared.actions_table["undo"].trigger()
    compared.close()
    assert laid_aside() == []


def test_a_session_has_what_was_noted_after_it_was_saved(compared, make_window, dialogs, tmp_path, qtbot):
    file = tmp_path / "kept.variorum"
    note(compared, "Saved.", qtbot)
    saved(compared, dialogs, file)
    note(compared, "Not saved.", qtbot)
    compared.close()
    again = make_window()
    opened(again, qtbot, file)
    assert noted(again).note == "Not saved."
    assert "never saved" in again.messages.text
    again.actions_table["close"].trigger()
    later = time.time() + 5
    os.utime(file, (later, later))  # another reader wrote it since
    opened(again, qtbot, file)
    assert noted(again).note == "Saved."
    again.actions_table["close"].trigger()
    assert laid_aside() == []


def test_what_was_settled_is_in_force_again_and_can_be_taken_back(real_window, others, pair, qtbot):
    from viewer.model import Act, Passage, Settled, passages

    opened(real_window, qtbot, *others)
    told: Passage = passages(real_window.bench.comparison.left)[0]
    real_window.bench.settle([Settled(Act.OUTSIDE, told, None)])
    settle(real_window, qtbot)
    real_window.actions_table["close"].trigger()
    opened(real_window, qtbot, *others)
    qtbot.waitUntil(lambda: len(real_window.bench.by_hand) == 1)
    assert real_window.bench.comparison.left.paragraphs[0].role.is_furniture
    real_window.actions_table["undo"].trigger()
    settle(real_window, qtbot)
    assert not real_window.bench.comparison.left.paragraphs[0].role.is_furniture
    real_window.actions_table["close"].trigger()
    assert laid_aside() == []


def test_turned_round_it_is_the_same_comparison(real_window, pair, qtbot):
    opened(real_window, qtbot, *pair)
    note(real_window, "Seen from the left.", qtbot)
    real_window.bench.swap()
    for order in (pair, pair[::-1], pair):
        real_window.actions_table["close"].trigger()
        opened(real_window, qtbot, *order)
        assert noted(real_window).note == "Seen from the left."
    real_window.actions_table["close"].trigger()
    assert len(laid_aside()) == 1


def test_what_was_settled_is_in_force_in_the_other_order(real_window, others, qtbot):
    from viewer.model import Act, Settled, passages

    opened(real_window, qtbot, *others)
    real_window.bench.settle([Settled(Act.OUTSIDE, passages(real_window.bench.comparison.left)[0], None)])
    settle(real_window, qtbot)
    real_window.actions_table["close"].trigger()
    opened(real_window, qtbot, *reversed(others))
    qtbot.waitUntil(lambda: len(real_window.bench.by_hand) == 1)
    assert real_window.bench.comparison.right.paragraphs[0].role.is_furniture


def test_a_session_whose_sides_were_exchanged_is_opened_so_with_its_notes(real_window, pair, dialogs, tmp_path, qtbot):
    file = tmp_path / "kept.variorum"
    opened(real_window, qtbot, *pair)
    saved(real_window, dialogs, file)
    note(real_window, "Not saved.", qtbot)
    real_window.bench.swap()
    real_window.actions_table["close"].trigger()
    opened(real_window, qtbot, file)
    assert noted(real_window).note == "Not saved."
    assert real_window.bench.comparison.right.name == pair[0].name


def test_pasted_texts_of_a_session_are_exchanged_with_their_notes(real_window, dialogs, tmp_path, qtbot):
    file = tmp_path / "kept.variorum"
    for text in OTHERS:
        QApplication.clipboard().setText(text)
        real_window.commands.opening.paste()
        settle(real_window, qtbot)
    saved(real_window, dialogs, file)
    note(real_window, "Not saved.", qtbot)
    real_window.bench.swap()
    real_window.actions_table["close"].trigger()
    opened(real_window, qtbot, file)
    assert noted(real_window).note == "Not saved."


def test_a_session_that_is_opened_again_while_it_is_open_keeps_its_notes(compared, dialogs, tmp_path, qtbot):
    file = tmp_path / "kept.variorum"
    saved(compared, dialogs, file)
    note(compared, "Not saved.", qtbot)
    opened(compared, qtbot, file)
    assert noted(compared).note == "Not saved."
    compared.actions_table["close"].trigger()
    opened(compared, qtbot, file)
    assert noted(compared).note == "Not saved."


def test_a_session_that_is_opened_again_and_cancelled_brings_nothing_later(real_window, pair, dialogs, tmp_path, qtbot):
    file = tmp_path / "kept.variorum"
    opened(real_window, qtbot, *pair)
    saved(real_window, dialogs, file)
    note(real_window, "Before.", qtbot)
    real_window.open_paths([file])
    real_window.bench.cancel()
    note(real_window, "Behind.", qtbot)
    real_window.actions_table["reload"].trigger()
    settle(real_window, qtbot)
    assert notes(real_window) == {"Behind."}


def test_what_is_noted_while_the_session_is_opened_again_stays(real_window, pair, dialogs, tmp_path, qtbot):
    file = tmp_path / "kept.variorum"
    opened(real_window, qtbot, *pair)
    saved(real_window, dialogs, file)
    real_window.open_paths([file])
    note(real_window, "Meanwhile.", qtbot)
    settle(real_window, qtbot)
    assert notes(real_window) == {"Meanwhile."}
    real_window.actions_table["close"].trigger()
    opened(real_window, qtbot, file)
    assert notes(real_window) == {"Meanwhile."}


def test_a_note_that_is_kept_when_another_pair_has_come_is_of_its_own_pair(real_window, pair, others, qtbot):
    from viewer.ui.note_dialog import NoteDialog

    opened(real_window, qtbot, *pair)
    real_window.page.next()
    real_window.open_paths(others)
    real_window.actions_table["note"].trigger()
    dialog = dialog_of(NoteDialog)
    dialog.field.setPlainText("Begun before.")
    settle(real_window, qtbot)
    assert real_window.bench.comparison.left.name == others[0].name
    dialog.accept()
    assert notes(real_window) == set()
    opened(real_window, qtbot, *pair)
    assert noted(real_window).note == "Begun before."


def test_a_note_that_is_kept_when_the_same_session_has_come_again_is_there(real_window, pair, dialogs, tmp_path, qtbot):
    from viewer.ui.note_dialog import NoteDialog

    opened(real_window, qtbot, *pair)
    saved(real_window, dialogs, tmp_path / "kept.variorum")
    real_window.page.next()
    real_window.open_paths([tmp_path / "kept.variorum"])
    real_window.actions_table["note"].trigger()
    dialog = dialog_of(NoteDialog)
    dialog.field.setPlainText("Begun before.")
    settle(real_window, qtbot)
    dialog.accept()
    assert noted(real_window).note == "Begun before."


def test_what_was_saved_as_another_file_is_not_laid_aside_with_the_first(compared, dialogs, tmp_path, qtbot):
    files = tmp_path / "one.variorum", tmp_path / "two.variorum"
    saved(compared, dialogs, files[0])
    note(compared, "In the second.", qtbot)
    compared.actions_table["close"].trigger()
    opened(compared, qtbot, files[0])
    dialogs.save = (files[1], "")
    compared.actions_table["save_session_as"].trigger()
    assert laid_aside() == []


def test_a_session_whose_sides_are_exchanged_while_it_is_read_is_that_session(
    real_window, pair, others, dialogs, tmp_path, qtbot
):
    files = tmp_path / "one.variorum", tmp_path / "two.variorum"
    for file, paths in zip(files, (pair, others), strict=True):
        opened(real_window, qtbot, *paths)
        note(real_window, f"Of {file.name}.", qtbot)
        saved(real_window, dialogs, file)
    before = files[1].read_text()
    real_window.open_paths([files[0]])
    real_window.bench.swap()
    settle(real_window, qtbot)
    assert real_window.bench.comparison.right.name == pair[0].name
    assert real_window.commands.sessions.file == files[0], "and not that of the comparison before"
    assert noted(real_window).note == "Of one.variorum."
    real_window.actions_table["save_session"].trigger()
    assert files[1].read_text() == before


def test_what_is_noted_and_saved_while_the_session_is_opened_again_stays(real_window, pair, dialogs, tmp_path, qtbot):
    file = tmp_path / "kept.variorum"
    opened(real_window, qtbot, *pair)
    saved(real_window, dialogs, file)
    note(real_window, "Before.", qtbot)
    real_window.open_paths([file])
    real_window.commands.reviewing.note(real_window.page.told[real_window.page.current], "Meanwhile.")
    real_window.actions_table["save_session"].trigger()
    settle(real_window, qtbot)
    assert notes(real_window) == {"Meanwhile."}


def test_a_window_in_which_nothing_was_noted_forgets_no_notes_of_another(compared, make_window, pair, qtbot):
    other = make_window()
    opened(other, qtbot, *pair)
    note(compared, "Keep me.", qtbot)
    compared.close()
    other.close()
    again = make_window()
    opened(again, qtbot, *pair)
    assert noted(again).note == "Keep me."


@pytest.mark.parametrize("exchanged", [False, True])
def test_what_two_windows_noted_on_one_pair_is_there_together(compared, make_window, pair, qtbot, exchanged):
    other = make_window()
    opened(other, qtbot, *pair)
    if exchanged:
        other.actions_table["swap"].trigger()
        settle(other, qtbot)
    note(compared, "Of the one.", qtbot)
    other.page.next()
    other.page.next()
    note(other, "Of the other.", qtbot)
    compared.close()
    other.close()
    again = make_window()
    opened(again, qtbot, *pair)
    assert notes(again) == {"Of the one.", "Of the other."}


def test_saving_forgets_no_notes_of_another_window(compared, make_window, dialogs, pair, tmp_path, qtbot):
    other = make_window()
    opened(other, qtbot, *pair)
    note(compared, "Keep me.", qtbot)
    compared.close()
    saved(other, dialogs, tmp_path / "kept.variorum")
    other.close()
    again = make_window()
    opened(again, qtbot, *pair)
    assert noted(again).note == "Keep me."


def test_so_many_comparisons_are_remembered_and_no_more(real_window, others, pair, qtbot, monkeypatch):
    monkeypatch.setattr(laying_aside, "MOST", 1)
    opened(real_window, qtbot, *pair)
    note(real_window, "The older one.", qtbot)
    real_window.actions_table["close"].trigger()
    (old,) = laid_aside()
    os.utime(old, (1, 1))
    opened(real_window, qtbot, *others)
    note(real_window, "The newer one.", qtbot)
    real_window.actions_table["close"].trigger()
    assert len(laid_aside()) == 1
    assert old not in laid_aside()


def test_damaged_or_unwritable_work_disturbs_nobody(compared, pair, qtbot):
    note(compared, "Ask the desk.", qtbot)
    compared.actions_table["close"].trigger()
    (file,) = laid_aside()
    file.write_text("{}")
    opened(compared, qtbot, *pair)
    assert noted(compared).is_empty
    assert compared.messages.text == ""
    file.unlink()
    laid_aside_folder().rmdir()
    laid_aside_folder().write_text("no folder")
    note(compared, "Ask the desk.", qtbot)
    compared.actions_table["close"].trigger()
    assert compared.messages.text == ""

"""A comparison is kept as a session, and by itself, so that even a killed program loses nothing."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit
from ui.hands import drop, files, open_pair, saved, settle, write_pair

from viewer.model import Act, Category, Flag, Passage, Settled, Side
from viewer.presenting.filters import Filter
from viewer.sessions import load_session
from viewer.ui.kept import state_folder


def at_top(window):
    return window.page.view.place()


def test_a_session_is_saved_and_opened_as_it_was(long_window, make_window, dialogs, tmp_path, qtbot):
    page = long_window.page
    page.set_filter(Filter(frozenset({Category.WORDING, Category.LINK}), frozenset({Flag.NAME})))
    page.view.return_to(Side.RIGHT, 120)
    long_window.bench._by_hand = ((Settled(Act.OUTSIDE, Passage("aa"), None),),)
    saved(long_window, dialogs, tmp_path / "ferry")
    assert (tmp_path / "ferry.variorum").is_file()
    again = make_window()
    with qtbot.waitSignal(again.bench.compared):
        drop(again, files(tmp_path / "ferry.variorum"))
    QApplication.processEvents()
    assert again.page.presenter.filter == Filter(frozenset({Category.WORDING, Category.LINK}), frozenset({Flag.NAME}))
    assert at_top(again)[1] == at_top(long_window)[1]
    assert again.bench.by_hand == long_window.bench.by_hand


def test_the_difference_in_hand_is_in_hand_again_and_the_texts_stay_where_they_were(
    long_window, make_window, dialogs, tmp_path, qtbot
):
    page = long_window.page
    for _ in range(3):
        page.next()
    assert page.current == 2
    page.view.return_to(Side.RIGHT, 120)
    saved(long_window, dialogs, tmp_path / "ferry.variorum")
    again = make_window()
    with qtbot.waitSignal(again.bench.compared):
        again.open_paths((tmp_path / "ferry.variorum",))
    QApplication.processEvents()
    assert again.page.current == again.page.view.current == 2
    assert again.page.list.list.currentIndex().row() == page.list.list.currentIndex().row()
    assert again.status.step.text() == long_window.status.step.text()
    assert at_top(again) == at_top(long_window)
    again.page.next()
    assert again.page.current == 3


def test_going_to_a_difference_is_kept_though_nothing_scrolls(compared, qtbot):
    compared.commands.sessions._autosaving.keep()
    compared.page.next()
    assert compared.commands.sessions._autosaving._timer.isActive()
    compared.commands.sessions._autosaving.keep()
    (kept,) = state_folder().glob("*.variorum")
    assert json.loads(kept.read_text(encoding="utf-8"))["in_hand"] is not None


def test_a_session_that_hides_every_category_hides_them_again(compared, make_window, dialogs, tmp_path, qtbot):
    compared.page.set_filter(Filter(frozenset()))
    saved(compared, dialogs, tmp_path / "hidden.variorum")
    again = make_window()
    with qtbot.waitSignal(again.bench.compared):
        again.open_paths((tmp_path / "hidden.variorum",))
    assert again.page.presenter.filter == Filter(frozenset())


def test_what_a_session_shows_is_shown_at_once_and_not_put_right_afterwards(
    compared, make_window, dialogs, tmp_path, qtbot
):
    compared.page.set_filter(Filter(frozenset({Category.LINK})))
    saved(compared, dialogs, tmp_path / "links.variorum")
    again, shown = make_window(), []
    again.page.filtered.connect(lambda: shown.append(again.page.presenter.filter))
    with qtbot.waitSignal(again.bench.compared):
        again.open_paths((tmp_path / "links.variorum",))
    assert shown == [Filter(frozenset({Category.LINK}))]


def test_saving_again_writes_the_same_file_until_another_pair_is_opened(long_window, dialogs, pair, tmp_path, qtbot):
    saved(long_window, dialogs, tmp_path / "one.variorum")
    dialogs.save = None
    long_window.page.set_filter(Filter(frozenset({Category.LINK})))
    long_window.actions_table["save_session"].trigger()
    assert json.loads((tmp_path / "one.variorum").read_text(encoding="utf-8"))["shown"] == ["link"]
    long_window.open_paths(pair)
    settle(long_window, qtbot)
    saved(long_window, dialogs, tmp_path / "two.variorum")
    assert (tmp_path / "two.variorum").is_file()


def test_what_is_no_session_gets_a_sentence_and_the_comparison_stays(compared, tmp_path):
    (tmp_path / "bad.variorum").write_text("{}")
    before = compared.bench.comparison
    drop(compared, files(tmp_path / "bad.variorum"))
    assert "is no session" in compared.messages.text
    assert compared.bench.comparison is before
    drop(compared, files(tmp_path / "bad.variorum", tmp_path / "x.txt"))
    assert "by itself" in compared.messages.text


def test_a_text_that_was_renamed_and_is_chosen_again_has_its_notes(real_window, dialogs, pair, tmp_path, qtbot):
    file = tmp_path / "s.variorum"
    real_window.open_paths(pair)
    settle(real_window, qtbot)
    for action in ("next", "reviewed"):
        real_window.actions_table[action].trigger()
    remarks = dict(real_window.commands.reviewing.remarks)
    saved(real_window, dialogs, file)
    real_window.actions_table["close"].trigger()
    renamed = pair[0].rename(tmp_path / "renamed.txt")
    real_window.open_paths((file,))
    settle(real_window, qtbot)
    assert "choose it again" in real_window.messages.text
    real_window.open_paths((renamed,))
    settle(real_window, qtbot)
    assert real_window.commands.reviewing.remarks == remarks != {}
    assert real_window.commands.sessions.file == file


def test_a_text_that_changed_since_is_told_of(real_window, dialogs, pair, tmp_path, qtbot):
    open_pair(real_window, qtbot, pair)
    saved(real_window, dialogs, tmp_path / "s.variorum")
    pair[0].write_text("The hosts left.\n")
    with qtbot.waitSignal(real_window.bench.compared, timeout=20_000):
        real_window.open_paths((tmp_path / "s.variorum",))
    assert "changed since this comparison was kept" in real_window.messages.text


def test_what_is_open_is_kept_and_what_is_closed_is_not(compared, qtbot):
    compared.commands.sessions._autosaving.keep()
    assert len(list(state_folder().glob("*.variorum"))) == 1
    compared.actions_table["close"].trigger()
    compared.commands.sessions._autosaving.keep()
    assert list(state_folder().glob("*.variorum")) == []


def test_a_window_that_is_closed_leaves_nothing(compared, qtbot):
    compared.commands.sessions._autosaving.keep()
    compared.close()
    assert list(state_folder().glob("*.variorum")) == []


def test_one_window_leaves_alone_what_another_is_at_work_on(compared, make_window, qtbot):
    compared.commands.sessions._autosaving.keep()
    assert not make_window().restore()
    assert len(list(state_folder().glob("*.variorum"))) == 1


def left_behind(window, name):
    """What a program that was killed leaves: its session, and no lock."""
    window.commands.sessions._autosaving.keep()
    (kept,) = state_folder().glob("*.variorum")
    left = kept.with_name(name)
    left.write_bytes(kept.read_bytes())
    window.commands.sessions.forget()
    return left


def test_what_is_there_again_after_a_crash_is_still_of_its_file(compared, make_window, dialogs, tmp_path, qtbot):
    file = tmp_path / "ferry.variorum"
    saved(compared, dialogs, file)
    compared.page.next()
    compared.actions_table["reviewed"].trigger()
    left_behind(compared, "left.variorum")
    again = make_window()
    with qtbot.waitSignal(again.bench.compared):
        assert again.restore()
    assert again.commands.sessions.file == file
    assert "when the program ended" in again.status.currentMessage()
    dialogs.save = None
    again.actions_table["close"].trigger()
    with qtbot.waitSignal(again.bench.compared):
        again.open_paths((file,))
    assert len(again.commands.reviewing.remarks) == 1
    again.actions_table["save_session"].trigger()
    told = json.loads(file.read_text(encoding="utf-8"))
    assert len(told["remarks"]) == 1
    assert "file" not in told


def test_a_file_that_was_written_after_the_crash_is_not_written_over(compared, make_window, dialogs, tmp_path, qtbot):
    file = tmp_path / "ferry.variorum"
    saved(compared, dialogs, file)
    left_behind(compared, "left.variorum")
    file.write_text(file.read_text(encoding="utf-8") + " ", encoding="utf-8")
    again = make_window()
    with qtbot.waitSignal(again.bench.compared):
        assert again.restore()
    assert again.commands.sessions.is_written_elsewhere


def test_a_file_that_is_gone_after_the_crash_is_none(compared, make_window, dialogs, tmp_path, qtbot):
    file = tmp_path / "ferry.variorum"
    saved(compared, dialogs, file)
    left_behind(compared, "left.variorum")
    file.unlink()
    again = make_window()
    with qtbot.waitSignal(again.bench.compared):
        assert again.restore()
    assert again.commands.sessions.file is None


def test_what_could_not_be_shown_again_is_left_to_the_next_start(compared, make_window, pair, qtbot):
    left = left_behind(compared, "left.variorum")
    text = pair[0].read_bytes()
    pair[0].write_bytes(b"")
    again = make_window()
    assert again.restore()
    qtbot.waitUntil(lambda: "is empty" in again.messages.text)
    again.commands.sessions._autosaving.keep()
    again.close()
    assert left.is_file()
    pair[0].write_bytes(text)
    third = make_window()
    assert third.restore()
    qtbot.waitUntil(lambda: third.bench.comparison is not None)
    third.close()
    assert not left.exists()


def test_a_comparison_whose_text_is_gone_is_set_aside_and_not_offered_again(compared, make_window, pair, qtbot):
    left = left_behind(compared, "left.variorum")
    told = left.read_bytes()
    pair[0].unlink()
    again = make_window()
    assert again.restore()
    qtbot.waitUntil(lambda: "set aside" in again.messages.text)
    aside = left.with_suffix(".lost")
    assert pair[0].name in again.messages.text
    assert str(aside) in again.messages.text
    again.commands.sessions._autosaving.keep()  # the other text, which is there, is open now
    assert Side.RIGHT in again.bench.sides
    again.close()
    assert aside.read_bytes() == told
    assert list(state_folder().glob("*.variorum")) == []
    assert not make_window().restore()


def test_what_was_set_aside_is_opened_again_once_the_text_is_back(compared, make_window, pair, qtbot):
    compared.page.set_filter(Filter(frozenset({Category.LINK})))
    aside = left_behind(compared, "left.variorum").rename(state_folder() / "left.lost")
    again = make_window()
    with qtbot.waitSignal(again.bench.compared):
        drop(again, files(aside))
    assert again.page.presenter.filter == Filter(frozenset({Category.LINK}))
    assert again.commands.sessions.file is None


def test_another_pair_after_one_that_is_gone_is_kept_by_itself(compared, make_window, pair, tmp_path, qtbot):
    left = left_behind(compared, "left.variorum")
    pair[0].unlink()
    again = make_window()
    again.restore()
    qtbot.waitUntil(lambda: "set aside" in again.messages.text)
    other = tmp_path / "other.txt"
    other.write_text("Other ghosts came.\n")
    open_pair(again, qtbot, (other, pair[1]))
    again.commands.sessions._autosaving.keep()
    (kept,) = state_folder().glob("*.variorum")
    assert "other.txt" in kept.read_text(encoding="utf-8")
    assert left.with_suffix(".lost").is_file()


def test_what_was_kept_and_is_damaged_is_set_aside_never_deleted(compared, make_window, pair):
    left = left_behind(compared, "left.variorum")
    for n in (1, 2):
        left.write_text(f"damaged {n}")
        again = make_window()
        assert not again.restore()
        assert "damaged" in again.messages.text
        assert not left.exists()
        again.close()
    assert sorted(path.read_text() for path in state_folder().glob("*.lost")) == ["damaged 1", "damaged 2"]


def test_another_pair_is_not_taken_for_a_session_that_was_given_up(compared, engine, dialogs, tmp_path, qtbot):
    told = compared.commands.sessions
    saved(compared, dialogs, tmp_path / "one.variorum")
    text = (tmp_path / "one.variorum").read_text(encoding="utf-8")
    other = tmp_path / "other.txt"
    other.write_text("Other ghosts came.\n")
    (tmp_path / "two.variorum").write_text(text.replace("left one.txt", "other.txt").replace('"wording"', '"link"'))
    engine.gate.clear()
    compared.open_paths((tmp_path / "two.variorum",))
    compared.bench.cancel()
    engine.gate.set()
    with qtbot.waitSignal(compared.bench.compared):
        compared.actions_table["reload"].trigger()
    assert told.file == tmp_path / "one.variorum"
    assert Category.WORDING in compared.page.presenter.filter.shown


def test_a_session_that_cannot_be_shown_is_not_taken_for_what_is_read_again(compared, dialogs, pair, tmp_path, qtbot):
    saved(compared, dialogs, tmp_path / "saved.variorum")
    compared.actions_table["close"].trigger()
    open_pair(compared, qtbot, pair)
    text = pair[1].read_text()
    pair[1].unlink()
    compared.open_paths((tmp_path / "saved.variorum",))
    settle(compared, qtbot)
    assert "is not there" in compared.messages.text
    pair[1].write_text(text)
    compared.page.next()
    compared.actions_table["reviewed"].trigger()
    compared.actions_table["reload"].trigger()
    settle(compared, qtbot)
    assert compared.commands.sessions.file is None
    assert len(compared.commands.reviewing.remarks) == 1


def test_a_session_is_opened_from_the_dialogs_of_files_too(compared, dialogs, tmp_path, qtbot):
    saved(compared, dialogs, tmp_path / "s.variorum")
    dialogs.files, dialogs.file = (tmp_path / "s.variorum",), tmp_path / "s.variorum"
    for action in ("open_both", "open_left"):
        with qtbot.waitSignal(compared.bench.compared):
            compared.actions_table[action].trigger()
        assert compared.bench.comparison.left.name == "left one.txt"


PROGRAM = """
import sys
from viewer.app import *
application = make_application()
memory = Memory()
theme, engine, dialogs = Theme(memory.settings.theme), LateEngine(), SystemFileDialogs()
def make(windows):
    window = Window(engine, dialogs, memory, theme, None, windows)
    window.bench.compared.connect(lambda c: print("compared", c.left.name, c.right.name, flush=True))
    return window
windows = Windows(make)
window = windows.open()
if sys.argv[1:]:
    for n in range(1, len(sys.argv), 2):
        (window if n == 1 else windows.open(window)).open_names(sys.argv[n : n + 2])
else:
    print("restored", window.restore(), len(windows.all), flush=True)
application.exec()
"""


def killed(names, windows=1):
    """Run the program with a window for each two files, and kill it as soon as each is kept."""
    command = [sys.executable, "-c", PROGRAM, *map(str, names)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as first:
        for _ in range(windows):
            assert first.stdout.readline().startswith("compared")
        until = time.monotonic() + 5  # nothing older than five seconds is lost
        while len(list(state_folder().glob("*.variorum"))) < windows and time.monotonic() < until:
            time.sleep(0.05)
        os.kill(first.pid, signal.SIGKILL)
    assert len(list(state_folder().glob("*.variorum"))) == windows


def test_a_killed_program_is_as_it_was_at_the_next_start(pair):
    killed(pair)
    with subprocess.Popen([sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, text=True) as second:
        assert second.stdout.readline() == "restored True 1\n"
        assert second.stdout.readline() == f"compared {pair[0].name} {pair[1].name}\n"
        second.kill()


def test_a_killed_program_brings_back_each_comparison_in_its_window(pair, tmp_path):
    others = tmp_path / "third.txt", tmp_path / "fourth.txt"
    for n, path in enumerate(others):
        path.write_text(f"Another {n} text.\n")
    killed((*pair, *others), windows=2)
    with subprocess.Popen([sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, text=True) as second:
        assert second.stdout.readline() == "restored True 2\n"
        told = {second.stdout.readline() for _ in range(2)}
        second.kill()
    assert told == {f"compared {pair[0].name} {pair[1].name}\n", "compared third.txt fourth.txt\n"}


def test_what_ends_the_program_each_time_is_set_aside_and_told_of(pair, make_window, tmp_path):
    killed(pair)
    for _ in range(2):
        with subprocess.Popen([sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, text=True) as dying:
            assert dying.stdout.readline() == "restored True 1\n"
            dying.kill()
    window = make_window()
    assert not window.restore()
    assert "each time" in window.messages.text
    (aside,) = state_folder().glob("*.lost")
    assert str(aside) in window.messages.text
    assert [path for path in state_folder().iterdir() if path.suffix not in {".lost", ".lock"}] == []


DEADLY = """
import os
from viewer.app import LateEngine
load = LateEngine.load
LateEngine.load = lambda self, path, *more: os._exit(9) if path.name == "third.txt" else load(self, path, *more)
"""


@pytest.mark.parametrize("deadly_is_newest", [False, True])
def test_of_two_that_were_open_only_the_one_that_ends_the_program_is_set_aside(pair, tmp_path, deadly_is_newest):
    others = tmp_path / "third.txt", tmp_path / "fourth.txt"
    for n, path in enumerate(others):
        path.write_text(f"Another {n} text.\n")
    killed((*pair, *others), windows=2)
    for kept in state_folder().glob("*.variorum"):
        is_deadly = "third.txt" in kept.read_text(encoding="utf-8")
        moment = time.time() - (60 if is_deadly is deadly_is_newest else 600)
        os.utime(kept, (moment, moment))
    for _ in range(2):
        done = subprocess.run([sys.executable, "-c", DEADLY + PROGRAM], timeout=30, check=False)
        assert done.returncode == 9
    with subprocess.Popen([sys.executable, "-c", DEADLY + PROGRAM], stdout=subprocess.PIPE, text=True) as third:
        restored = third.stdout.readline()
        shown = third.stdout.readline() if "True" in restored else ""
        third.kill()
    assert (restored, shown) == ("restored True 1\n", f"compared {pair[0].name} {pair[1].name}\n")
    (aside,) = state_folder().glob("*.lost")
    assert "third.txt" in aside.read_text(encoding="utf-8")


def test_what_ended_the_program_once_is_shown_again_and_counts_anew(compared, make_window, qtbot):
    left = left_behind(compared, "left.variorum")
    left.with_suffix(".tries").write_text("1")
    again = make_window()
    with qtbot.waitSignal(again.bench.compared):
        assert again.restore()
    again.commands.sessions._autosaving.keep()
    assert left.is_file()
    assert not left.with_suffix(".tries").exists()


def test_the_middle_of_a_long_paragraph_is_in_sight_again(real_window, make_window, dialogs, tmp_path, qtbot):
    texts = (f"The {word} came. " + "A boat that nobody had seen left the quay. " * 400 for word in ("hosts", "ghosts"))
    window = real_window
    open_pair(window, qtbot, write_pair(tmp_path, *texts))
    bar = window.page.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    assert before > 500
    saved(window, dialogs, tmp_path / "s.variorum")
    window.actions_table["close"].trigger()
    with qtbot.waitSignal(window.bench.compared, timeout=20_000):
        window.open_paths((tmp_path / "s.variorum",))
    assert abs(bar.value() - before) <= 2


def test_it_is_proposed_to_save_beside_the_texts_or_where_the_reader_was_last(compared, dialogs, pair, tmp_path):
    for action in ("save_session", "export"):
        compared.actions_table[action].trigger()
        assert dialogs.proposal.startswith(str(pair[0].parent / "left one"))
    saved(compared, dialogs, (tmp_path / "elsewhere").with_suffix(".variorum"))
    compared.actions_table["export"].trigger()
    assert dialogs.proposal.startswith(str(tmp_path))


def test_a_session_opened_while_another_is_read_again_leaves_that_to_the_next_start(
    long_window, make_window, engine, dialogs, tmp_path, qtbot
):
    saved(long_window, dialogs, tmp_path / "mine.variorum")
    long_window.commands.sessions._autosaving.keep()
    left = left_behind(long_window, "0123.variorum")
    long_window.close()
    before = left.read_bytes()
    engine.gate.clear()
    again = make_window()
    assert again.restore()
    again.open_paths((tmp_path / "mine.variorum",))
    again.commands.sessions._autosaving.keep()
    assert left.read_bytes() == before
    engine.gate.set()
    settle(again, qtbot)
    again.commands.sessions._autosaving.keep()
    assert left.read_bytes() == before
    assert len(list(state_folder().glob("*.variorum"))) == 2
    assert make_window().restore()


def test_a_session_whose_text_wants_a_password_has_what_was_settled_in_it(
    long_window, make_window, engine, dialogs, pair, tmp_path, qtbot
):
    settled = ((Settled(Act.OUTSIDE, Passage("aa"), None),),)
    long_window.bench._by_hand = settled
    saved(long_window, dialogs, tmp_path / "s.variorum")
    pair[0].write_text("LOCKED The hosts came.", encoding="utf-8")
    other = tmp_path / "other.txt"
    other.write_text("Another text.", encoding="utf-8")
    again = make_window()
    again.open_paths((other, pair[1]))
    settle(again, qtbot)
    again.open_paths((tmp_path / "s.variorum",))
    qtbot.waitUntil(lambda: bool(again.findChildren(QInputDialog)))
    qtbot.keyClicks(again.findChild(QInputDialog).findChild(QLineEdit), "oil")
    with qtbot.waitSignal(again.bench.compared):
        qtbot.keyClick(again.findChild(QInputDialog).findChild(QLineEdit), Qt.Key.Key_Return)
    assert again.bench.by_hand == settled
    assert again.commands.sessions.file == tmp_path / "s.variorum"


def test_what_another_window_saved_to_the_same_file_is_not_written_over(
    compared, make_window, dialogs, tmp_path, qtbot
):
    file, other = tmp_path / "s.variorum", tmp_path / "mine.variorum"
    saved(compared, dialogs, file)
    window = make_window()
    with qtbot.waitSignal(window.bench.compared):
        window.open_paths((file,))
    for one in (window, compared):
        one.actions_table["next"].trigger()
    window.actions_table["reviewed"].trigger()
    window.actions_table["save_session"].trigger()
    written = file.read_bytes()
    dialogs.save = None
    compared.actions_table["save_session"].trigger()
    assert "was saved by another window" in compared.messages.text
    assert file.read_bytes() == written
    dialogs.save = (other, "")
    compared.actions_table["save_session"].trigger()
    assert file.read_bytes() == written
    assert other.is_file()
    compared.messages.dismiss()
    compared.actions_table["save_session"].trigger()
    assert compared.messages.text == ""


def test_a_session_is_saved_as_another_file_which_is_its_file_from_then_on(long_window, dialogs, tmp_path, qtbot):
    first, second = tmp_path / "first.variorum", tmp_path / "second.variorum"
    dialogs.save = (first, "")
    long_window.actions_table["save_session"].trigger()
    before = first.read_bytes()
    long_window.page.next()
    dialogs.save = (second, "")
    qtbot.keyClick(
        long_window.page.view, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert Path(dialogs.proposal).name == "first.variorum"
    assert first.read_bytes() == before
    long_window.actions_table["reviewed"].trigger()
    long_window.actions_table["save_session"].trigger()
    assert first.read_bytes() == before
    assert len(load_session(second).remarks) == 1


def test_a_long_session_that_is_still_read_when_all_is_closed_is_not_shown(
    real_window, pair, dialogs, tmp_path, qtbot, monkeypatch
):
    file = tmp_path / "ferry.variorum"
    real_window.open_paths(pair)
    settle(real_window, qtbot)
    saved(real_window, dialogs, file)
    monkeypatch.setattr("viewer.ui.resuming.LONG", 0)
    real_window.open_paths((file,))
    assert real_window.desk.waits_for("session")
    real_window.actions_table["close"].trigger()
    assert not real_window.desk.waits_for("session")
    assert real_window.bench.comparison is None

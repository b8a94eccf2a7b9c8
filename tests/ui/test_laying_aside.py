"""What was noted of very many differences is laid aside beside the window's thread, and nothing of it is lost."""

from __future__ import annotations

import subprocess
import sys
import threading
from dataclasses import replace
from types import SimpleNamespace

import pytest
from ui.hands import long_comparison, settle

from viewer.presenting.review import Remark
from viewer.sessions import load_session
from viewer.ui import laying_aside
from viewer.ui.kept import state_folder
from viewer.ui.laying_aside import laid_aside_folder


@pytest.fixture
def slow(monkeypatch):
    """What is laid aside is written once the gate is open; it tells by which threads."""
    gate, threads = threading.Event(), []
    save = laying_aside.save_session

    def held(session, path):
        threads.append(threading.get_ident())
        assert gate.wait(20)
        save(session, path)

    monkeypatch.setattr(laying_aside, "MANY", 3)
    monkeypatch.setattr(laying_aside, "save_session", held)
    yield SimpleNamespace(gate=gate, threads=threads)
    gate.set()
    laying_aside.finish()


@pytest.fixture
def reviewed(window, engine, pair, qtbot):
    """A window in which six differences are marked as reviewed, and that is kept."""
    engine.answer = lambda: long_comparison(60)
    with qtbot.waitSignal(window.bench.compared):
        window.open_paths(pair)
    window.page.next()
    window.actions_table["reviewed_alike"].trigger()
    window.commands.sessions.keep_now()
    assert len(window.commands.reviewing.remarks) == 6
    return window


def kept():
    return [path for path in state_folder().glob("*.variorum") if len(load_session(path).remarks) == 6]


def laid_aside():
    return [load_session(path) for path in laid_aside_folder().glob("*.variorum")]


def done(threads_before):
    return threading.active_count() == threads_before


def test_the_window_goes_on_while_it_is_written(reviewed, slow, qtbot):
    reviewed.actions_table["close"].trigger()
    assert reviewed.pages.current() is reviewed.start
    qtbot.waitUntil(lambda: bool(slow.threads))
    assert laid_aside() == []
    slow.gate.set()
    qtbot.waitUntil(lambda: len(laid_aside()) == 1)
    assert threading.get_ident() not in slow.threads
    assert len(laid_aside()[0].remarks) == 6


def test_what_was_kept_of_it_is_forgotten_only_once_it_lies_aside(reviewed, slow, qtbot):
    before = threading.active_count()
    reviewed.close()
    assert not reviewed.isVisible()
    assert len(kept()) == 1
    slow.gate.set()
    qtbot.waitUntil(lambda: done(before))
    assert kept() == []
    assert len(laid_aside()) == 1


def test_nor_is_it_written_over_by_what_is_opened_instead(reviewed, slow, tmp_path, qtbot):
    others = [tmp_path / name for name in ("other one.txt", "other two.txt")]
    for path in others:
        path.write_text(f"The text of {path.name}.\n")
    reviewed.open_paths(others)
    settle(reviewed, qtbot)
    qtbot.waitUntil(lambda: bool(slow.threads))
    assert reviewed.commands.reviewing.remarks == {}
    threading.Timer(0.2, slow.gate.set).start()
    reviewed.commands.sessions.keep_now()
    assert len(laid_aside()) == 1
    assert kept() == []


def test_the_same_pair_opened_meanwhile_waits_for_it(reviewed, slow, pair, qtbot):
    reviewed.actions_table["close"].trigger()
    qtbot.waitUntil(lambda: bool(slow.threads))
    threading.Timer(0.2, slow.gate.set).start()
    reviewed.open_paths(pair)
    settle(reviewed, qtbot)
    assert set(reviewed.commands.reviewing.remarks.values()) == {Remark(reviewed=True)}
    assert len(reviewed.commands.reviewing.remarks) == 6


def test_what_is_to_be_kept_waits_for_it_and_the_window_does_not(reviewed, slow, pair, qtbot):
    autosaving = reviewed.commands.sessions._autosaving
    reviewed.actions_table["close"].trigger()
    qtbot.waitUntil(lambda: bool(slow.threads))
    in_vain = threading.Timer(20, slow.gate.set)  # nobody waits for it, else all would wait for ever
    in_vain.start()
    autosaving.keep()
    in_vain.cancel()
    assert laid_aside() == []
    assert len(kept()) == 1
    slow.gate.set()
    qtbot.waitUntil(lambda: kept() == [])
    assert len(laid_aside()) == 1


@pytest.fixture
def reading(monkeypatch):
    """Which threads read what lies aside."""
    threads, load = [], laying_aside.load_session

    def read(path):
        threads.append(threading.get_ident())
        return load(path)

    monkeypatch.setattr(laying_aside, "load_session", read)
    return threads


@pytest.mark.parametrize("turned", [False, True])
def test_what_lies_there_is_read_beside_the_window(reviewed, pair, reading, qtbot, turned):
    reviewed.actions_table["close"].trigger()
    laying_aside.finish()
    reviewed.open_paths(pair[::-1] if turned else pair)
    settle(reviewed, qtbot)
    assert len(reviewed.commands.reviewing.noted()) == 6
    assert len(reading) == 1
    assert threading.get_ident() not in reading


def test_what_another_window_laid_there_meanwhile_is_read_once_more(reviewed, pair, engine, reading, qtbot):
    reviewed.actions_table["close"].trigger()
    laying_aside.finish()
    (place,) = laid_aside_folder().glob("*.variorum")
    work = load_session(place)
    look_ahead = reviewed.bench.look_ahead

    def looked(*asked):
        ahead = look_ahead(*asked)
        laying_aside.lay_aside(replace(work, remarks=work.remarks[1:]), place)
        return ahead

    reviewed.bench.look_ahead = looked
    reviewed.open_paths(pair)
    settle(reviewed, qtbot)
    assert len(reviewed.commands.reviewing.noted()) == 5
    assert threading.get_ident() in reading


def test_what_lies_there_is_not_read_again_to_leave_it(reviewed, pair, qtbot, monkeypatch):
    reviewed.actions_table["close"].trigger()
    reviewed.open_paths(pair)
    settle(reviewed, qtbot)
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(laying_aside, "load_session", lambda _path: pytest.fail("of 33,000 remarks that takes 20 ms"))
        reviewed.actions_table["close"].trigger()
    assert len(laid_aside()[0].remarks) == 6


def test_it_is_begun_once_what_comes_instead_is_shown_unless_somebody_waits(reviewed, slow, pair, qtbot, monkeypatch):
    monkeypatch.setattr(laying_aside, "_PATIENCE", 20)
    slow.gate.set()
    reviewed.actions_table["close"].trigger()
    qtbot.wait(50)
    assert slow.threads == []
    reviewed.open_paths(pair)
    settle(reviewed, qtbot)
    assert len(slow.threads) == 1
    assert len(reviewed.commands.reviewing.remarks) == 6


ENDING = """
import time
from pathlib import Path
from viewer.ui import laying_aside
def write():
    time.sleep(0.5)
    Path({path!r}).write_text("noted")
laying_aside.beside(Path({path!r}), write)
"""


def test_the_program_does_not_end_without_it(tmp_path):
    path = tmp_path / "noted.txt"
    subprocess.run([sys.executable, "-c", ENDING.format(path=str(path))], timeout=60, check=True)
    assert path.read_text() == "noted"

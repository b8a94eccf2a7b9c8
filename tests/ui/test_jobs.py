"""The desk: the newest question wins, late answers are dropped, closing waits."""

import threading

import pytest

from viewer.ui.jobs import JobDesk


@pytest.fixture
def desk(qtbot):
    desk = JobDesk()
    yield desk
    desk.close()


def held(gate, answer):
    def work(_ticket):
        assert gate.wait(20)
        return answer

    return work


def test_an_answer_arrives_on_the_thread_of_the_window(desk, qtbot):
    got = []
    desk.ask("a", lambda _t: threading.get_ident(), lambda r: got.append((r, threading.get_ident())), "Reading…")
    qtbot.waitUntil(lambda: bool(got))
    assert got[0][0] != got[0][1] == threading.get_ident()


def test_a_late_answer_never_overwrites_a_newer_one(desk, qtbot):
    slow, got = threading.Event(), []
    desk.ask("a", held(slow, "old"), got.append, "")
    desk.ask("a", lambda _t: "new", got.append, "")
    qtbot.waitUntil(lambda: got == ["new"])
    slow.set()
    desk.close()
    qtbot.wait(50)
    assert got == ["new"]


def test_a_late_answer_is_dropped_also_when_it_comes_first(desk, qtbot):
    slow, got = threading.Event(), []
    desk.ask("a", lambda _t: "old", got.append, "")
    desk.ask("a", held(slow, "new"), got.append, "")
    qtbot.wait(50)
    assert got == []
    slow.set()
    qtbot.waitUntil(lambda: got == ["new"])


def test_lanes_do_not_disturb_each_other(desk, qtbot):
    got = []
    desk.ask("a", lambda _t: "a", got.append, "")
    desk.ask("b", lambda _t: "b", got.append, "")
    qtbot.waitUntil(lambda: sorted(got) == ["a", "b"])


def test_a_cancelled_job_stops_at_its_next_stage_and_is_silent(desk, qtbot):
    gate, after, got, stages = threading.Event(), [], [], []
    desk.stage.connect(lambda _lane, stage: stages.append(stage.words))

    def work(ticket):
        assert gate.wait(20)
        ticket.stage("Comparing…")
        after.append("went on")

    desk.ask("a", work, got.append, "Reading…")
    with qtbot.waitSignal(desk.settled):
        desk.cancel("a")
    gate.set()
    desk.close()
    qtbot.wait(20)
    assert (got, after, stages) == ([], [], ["Reading…"])
    assert not desk.waits_for("a")


def test_stages_are_told(desk, qtbot):
    stages = []
    desk.stage.connect(lambda _lane, stage: stages.append(stage.words))
    with qtbot.waitSignal(desk.settled):
        desk.ask("a", lambda ticket: ticket.stage("Comparing…"), lambda _r: None, "Reading…")
    assert stages == ["Reading…", "Comparing…"]


def test_a_fault_is_told_with_its_trace(desk, qtbot):
    def work(_ticket):
        raise ZeroDivisionError("a fault of ours")

    with qtbot.waitSignal(desk.broke) as told:
        desk.ask("a", work, lambda _r: None, "")
    assert "ZeroDivisionError: a fault of ours" in told.args[0]


def test_closing_waits_for_the_work(desk):
    done = []
    started = threading.Event()

    def work(_ticket):
        started.set()
        threading.Event().wait(0.1)
        done.append(True)

    desk.ask("a", work, lambda _r: None, "")
    started.wait(5)
    desk.close()
    assert done == [True]

"""The card that says what is being done, and how long it will take on this machine."""

import threading
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from viewer.comparing import Cancelled
from viewer.presenting.estimate import Stage
from viewer.settings import Settings, ThemeChoice, load_settings, save_settings
from viewer.ui import finding
from viewer.ui.progress import ProgressCard
from viewer.ui.taking_away import EXPORT_LANE
from viewer.ui.theme import Theme


@pytest.fixture
def parent(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(600, 400)
    widget.show()
    return widget


def test_the_time_that_is_left_is_told_and_counts_down(parent, qtbot, monkeypatch):
    clock = [0.0]
    monkeypatch.setattr("viewer.ui.progress.perf_counter", lambda: clock[0])
    card = ProgressCard(Theme(ThemeChoice.LIGHT), parent, {"comparing": 1_000.0})
    card.tell(Stage("Comparing…", "comparing", 4_000))
    qtbot.waitUntil(card.isVisible)
    assert card.label.text() == "Comparing… about 4 seconds left"
    clock[0] = 2.0
    qtbot.waitUntil(lambda: card.label.text() == "Comparing… about 2 seconds left")
    assert 0 < card._bar.value() < card._bar.maximum()
    card.finish()


def test_nothing_is_promised_where_nothing_is_known_or_it_takes_longer(parent, qtbot):
    card = ProgressCard(Theme(ThemeChoice.LIGHT), parent, {"comparing": 10_000.0})
    card.tell(Stage("Reading…", "reading .pdf", 4_000))
    qtbot.waitUntil(card.isVisible)
    assert card.label.text() == "Reading…"
    card.tell(Stage("Comparing…", "comparing", 2_000))
    qtbot.waitUntil(lambda: card.label.text() == "Comparing…", timeout=2_000)
    card.finish()


def test_the_end_of_other_work_leaves_it_alone(parent, qtbot):
    card = ProgressCard(Theme(ThemeChoice.LIGHT), parent)
    card.tell(Stage("Comparing…", "comparing", 1_000), "comparison")
    qtbot.waitUntil(card.isVisible)
    card.finish("find")
    assert card.isVisible()
    card.finish("comparison")
    assert not card.isVisible()


def test_what_goes_on_is_told_again_when_other_work_ends_or_is_given_up(parent, qtbot):
    card, given_up = ProgressCard(Theme(ThemeChoice.LIGHT), parent), []
    card.cancelled.connect(given_up.append)
    card.tell(Stage("Writing…"), "export")
    qtbot.waitUntil(card.isVisible)
    for end in (lambda: card.finish("comparison"), card.cancel_button.click):
        card.tell(Stage("Comparing…", "comparing", 1_000), "comparison")
        assert card.label.text() == "Comparing…"
        end()
        assert (card.isVisible(), card.label.text()) == (True, "Writing…")
    assert given_up == ["comparison"]
    card.finish("export")
    assert not card.isVisible()


def test_it_learns_from_what_it_sees_but_not_from_what_is_given_up(parent, qtbot):
    card, learnt = ProgressCard(Theme(ThemeChoice.LIGHT), parent), []
    card.learnt.connect(learnt.append)
    card.tell(Stage("Comparing…", "comparing", 1_000))
    qtbot.waitUntil(card.isVisible)
    qtbot.mouseClick(card.cancel_button, Qt.MouseButton.LeftButton)
    assert learnt == []
    card.tell(Stage("Comparing…", "comparing", 1_000))
    qtbot.wait(1_100)
    card.finish()
    assert 500 < learnt[0]["comparing"] < 3_600


def test_what_was_learnt_is_kept(tmp_path):
    file = tmp_path / "settings.json"
    save_settings(Settings(pace={"comparing": 12.5}), file)
    assert load_settings(file).pace == {"comparing": 12.5}
    file.write_text('{"pace": {"comparing": "fast"}}', encoding="utf-8")
    assert load_settings(file).pace == {}


@pytest.mark.parametrize("way", ["button", "key"])
def test_cancel_gives_the_window_back_at_once_while_a_long_text_is_compared(real_window, tmp_path, qtbot, way):
    window = real_window
    paths = [tmp_path / name for name in ("a.txt", "b.txt")]
    for n, path in enumerate(paths):
        words = (f"word{k * (7 + n) % 4999}" for k in range(150_000))
        path.write_text("\n\n".join(" ".join(next(words) for _ in range(100)) for _ in range(1_500)), encoding="utf-8")
    stages = []
    window.desk.stage.connect(lambda _lane, stage: stages.append(stage.words))
    window.open_paths(paths)
    qtbot.waitUntil(lambda: "Comparing…" in stages and window.progress.isVisible(), timeout=20_000)
    start = time.perf_counter()
    if way == "button":
        qtbot.mouseClick(window.progress.cancel_button, Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert time.perf_counter() - start < 1  # a fifth of it on a machine at rest; the work itself takes seconds
    assert not window.progress.isVisible()
    assert window.bench.comparison is None


@pytest.mark.parametrize("way", ["cancelled", "another pair"])
def test_a_comparison_that_is_given_up_is_worked_at_no_longer(window, engine, pair, qtbot, way, monkeypatch):
    begun, ended = threading.Event(), []
    compared = engine.compare

    def endless(left, right, options, cancelled):
        begun.set()
        while not cancelled():
            time.sleep(0.001)
        ended.append(left.name)
        raise Cancelled

    monkeypatch.setattr(engine, "compare", endless)
    window.open_paths(pair)
    qtbot.waitUntil(begun.is_set)
    monkeypatch.setattr(engine, "compare", compared)
    if way == "cancelled":
        window.bench.cancel()
    else:
        window.open_paths((pair[1], pair[0]))
    qtbot.waitUntil(lambda: not window.desk.is_busy and not window.desk.waits_for("comparison"))
    assert ended == [pair[0].name]
    assert window.messages.text == ""
    assert (window.bench.comparison is None) == (way == "cancelled")


def slow(seconds):
    """Return work that takes so long, unless nobody waits for it, and says which it was."""

    def work(ticket):
        end = time.monotonic() + seconds
        while time.monotonic() < end and not ticket.cancelled:
            time.sleep(0.01)

    return work


def test_a_report_that_is_cancelled_is_not_written_and_the_comparison_stays(compared, qtbot, tmp_path, dialogs, engine):
    """What the card tells of is given up, not what else is under way."""
    made, kept = engine.write_report, compared.bench.comparison

    def late(*told):
        slow(20)(compared.desk._newest[EXPORT_LANE][0])
        if not told[-1]():
            made(*told)

    engine.write_report = late
    dialogs.save = (tmp_path / "report.html", "")
    compared.actions_table["export"].trigger()
    qtbot.waitUntil(compared.progress.isVisible)
    assert compared.progress.label.text() == "Writing…"
    qtbot.keyClick(compared.page.view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not compared.desk.is_busy)
    assert not compared.progress.isVisible()
    assert compared.status.currentMessage() == "Cancelled"
    assert list(tmp_path.glob("report*")) == engine.written == []
    assert compared.bench.comparison is kept


def test_a_search_that_is_cancelled_can_be_asked_again(compared, qtbot, monkeypatch):
    looked = finding._looked
    monkeypatch.setattr(finding, "_looked", lambda ticket, *what: slow(20)(ticket) or looked(ticket, *what))
    compared.actions_table["find"].trigger()
    qtbot.keyClicks(compared.page.find_bar.line, "the")
    qtbot.waitUntil(compared.progress.isVisible)
    qtbot.mouseClick(compared.progress.cancel_button, Qt.MouseButton.LeftButton)
    assert not compared.desk.waits_for(finding.LANE)
    monkeypatch.setattr(finding, "_looked", looked)
    qtbot.keyClick(compared.page.find_bar.line, Qt.Key.Key_Return)
    compared.page.find_bar._ask()
    qtbot.waitUntil(lambda: bool(compared.commands.finding.places))

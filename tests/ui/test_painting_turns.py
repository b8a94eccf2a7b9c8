"""Showing a comparison and painting it are two turns of the event loop: keys are heard in between."""

import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QImage
from ui.hands import settle


def _turns_until_painted(window, qtbot, ask):
    """Return what came, from showing what `ask` brings until its texts are painted."""
    came = []
    clock = QTimer()
    clock.timeout.connect(lambda: came.append("turn"))

    def show(_comparison):
        came.clear()
        came.append("shown")
        time.sleep(0.01)  # showing takes its time, so that the clock is due when it ends

    def paint(_painter):
        came.append("painted")

    qtbot.wait(50)  # what was shown before is painted
    window.bench.compared.connect(show)
    window.page.view.over.append(paint)
    clock.start(1)
    ask()
    qtbot.waitUntil(lambda: "shown" in came and "painted" in came[came.index("shown") :])
    clock.stop()
    window.page.view.over.remove(paint)
    window.bench.compared.disconnect(show)
    return came[: came.index("painted") + 1]


def test_a_pair_that_is_read_again_is_painted_in_a_turn_of_its_own(compared, qtbot):
    for _ in range(5):
        came = _turns_until_painted(compared, qtbot, compared.actions_table["reload"].trigger)
        assert came[:2] == ["shown", "turn"], came
        settle(compared, qtbot)


def test_exchanged_sides_are_painted_in_a_turn_of_their_own(compared, qtbot):
    for _ in range(4):
        came = _turns_until_painted(compared, qtbot, compared.actions_table["swap"].trigger)
        assert came[:2] == ["shown", "turn"], came
        settle(compared, qtbot)
        assert compared.centralWidget().updatesEnabled()


def _seen(window):
    """What the pages look like on the screen, once what waits for it is painted."""
    QCoreApplication.sendPostedEvents(window, QEvent.Type.UpdateRequest)
    return QImage(window.backingStore().paintDevice()).copy(window.centralWidget().geometry())


@pytest.mark.parametrize("told", ["", "A sentence."])
def test_until_then_all_is_seen_as_it_was(window, pair, qtbot, told):
    seen = []

    def see(_lane):
        seen.append(_seen(window))
        window.page.overview.update()  # as when the heights of paragraphs became exact just now

    window.desk.settled.connect(see)
    window.bench.compared.connect(lambda _comparison: seen.append(_seen(window)))
    for ask in (lambda: window.open_paths(pair), window.actions_table["reload"].trigger):
        qtbot.wait(50)
        if told:
            window.messages.say(told)
            qtbot.wait(50)
        with qtbot.waitSignal(window.bench.compared):
            ask()
        before, between = seen
        assert between == before
        seen.clear()
        settle(window, qtbot)

"""Showing a comparison and painting it are two turns of the event loop: keys are heard in between."""

import time

from PySide6.QtCore import QTimer
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
        assert compared.page.updatesEnabled()

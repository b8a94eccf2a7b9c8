"""What is shown no more is let go of in slices: no event waits for all of it, and nothing of it stays."""

import gc

import pytest
from ui.hands import long_comparison, settle

from viewer.model import Difference
from viewer.ui import letting_go

PARAGRAPHS, DIFFERENCES = 200, 20
FEW = 7


def differences():
    """Return how many differences are held by anybody."""
    gc.collect()
    return sum(isinstance(one, Difference) for one in gc.get_objects())


@pytest.fixture
def elsewhere(qtbot):
    """How many differences are held by others than the window, once what earlier windows held is gone."""
    held, now = -1, differences()
    while now != held:
        qtbot.wait(50)
        held, now = now, differences()
    return now


@pytest.fixture
def read(elsewhere, compared, engine, monkeypatch, qtbot):
    """Return a window with a comparison that is long, for slices that are so small."""
    monkeypatch.setattr(letting_go, "SLICE", FEW)
    engine.answer = lambda: long_comparison(PARAGRAPHS)
    with qtbot.waitSignal(compared.bench.compared):
        compared.bench.reload()
    settle(compared, qtbot)
    qtbot.waitUntil(lambda: differences() == elsewhere + DIFFERENCES)
    return compared


@pytest.mark.parametrize("action", ["reload", "swap", "close"])
def test_it_goes_in_slices_and_wholly(read, elsewhere, action, qtbot):
    expected, after = elsewhere + (0 if action == "close" else DIFFERENCES), []
    read.bench.sides_changed.connect(lambda: after.append(differences()))
    read.actions_table[action].trigger()
    settle(read, qtbot)
    assert after == [expected + DIFFERENCES]  # all of them are still there when the other comparison is shown
    qtbot.waitUntil(lambda: differences() == expected)

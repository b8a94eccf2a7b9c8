"""The strip's marks: those that lie over each other and look the same are one, and nothing else is lost by it."""

import numpy as np
import pytest
from ui.made import Made

from viewer.model import Category, Side
from viewer.presenting.filters import EVERYTHING
from viewer.presenting.presenter import Presenter
from viewer.ui import ticks
from viewer.ui.heights import RowHeights
from viewer.ui.row_plan import RowPlan
from viewer.ui.ticks import Look, TickFacts, Ticks

LEAST = 3.0
ROW = 40.0


def ticks_of(made, scale):
    presenter = Presenter(made.comparison(), EVERYTHING)
    plan, heights = RowPlan(presenter), RowHeights()
    heights.reset(np.full(len(plan), ROW))
    return list(Ticks(TickFacts(presenter), plan).on(heights, scale, LEAST))


def article():
    """Long stretches of changes, with what looks otherwise between them."""
    made = Made()
    for n in range(300):
        category = Category.FURNITURE if n % 50 == 7 else Category.WORDING
        made.row(f"Row {n} [-a-]{{+b+}}." if n % 40 < 25 else f"Row {n}.", category)
        if n % 60 == 30:
            made.left_only("This was left out.")
    return made


def covered(found, side, look, steps=10):
    """Which tenths of pixels of the strip are covered."""
    strip = np.zeros(1_000 * steps, dtype=bool)
    for tick in found:
        if tick.side is side and tick.look is look:
            strip[round(tick.top * steps) : round(tick.bottom * steps)] = True
    return strip


@pytest.mark.parametrize("scale", [0.02, 0.05, 0.4, 1.0])
def test_the_strip_is_covered_as_by_a_mark_for_each(scale, monkeypatch):
    few = ticks_of(article(), scale)
    monkeypatch.setattr(ticks, "_OVER", 1e9)
    many = ticks_of(article(), scale)
    assert {tick.look for tick in many} == {Look.PART, Look.WHOLE, Look.FURNITURE}
    for side in Side:
        for look in Look:
            assert (covered(few, side, look) == covered(many, side, look)).all()


def test_a_stretch_of_a_long_text_is_one_mark(monkeypatch):
    made = Made()
    for n in range(600):
        made.row(f"Row {n} [-a-]{{+b+}}.")
    assert [(tick.side, tick.look) for tick in ticks_of(made, 0.02)] == [(side, Look.PART) for side in Side]


def test_marks_apart_stay_apart():
    made = Made()
    for n in range(40):
        made.row(f"Row {n} [-a-]{{+b+}}." if n % 10 == 0 else f"Row {n}.")
    assert [tick.side for tick in ticks_of(made, 1.0)] == [Side.LEFT] * 4 + [Side.RIGHT] * 4

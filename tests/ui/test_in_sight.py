"""The difference in hand stays in sight while the texts are set anew; else what was at the top stays there."""

import pytest
from ui.hands import settle

from viewer.settings import Arrangement


def y_in_hand(view):
    row = view.store.plan.row_of(view.store.presenter.display_row_of(view.current))
    inside = view.store.height_in_row(row, view.current)
    return view.store.heights.top(row) + inside - view.verticalScrollBar().value()


def in_sight(view):
    return 0 <= y_in_hand(view) <= view.viewport().height() - view.typography.step


@pytest.fixture
def low(long_window, qtbot):
    """A view with the difference in hand in its lowest third."""
    settle(long_window, qtbot)
    long_window.page.go_to(long_window.page.presenter.shown()[12])
    put_low(long_window.page.view)
    return long_window.page.view


def put_low(view):
    bar = view.verticalScrollBar()
    bar.setValue(round(bar.value() + y_in_hand(view) - view.viewport().height() * 0.8))
    assert in_sight(view)


def shorter(view):
    view.window().resize(view.window().width(), view.window().minimumSizeHint().height())


@pytest.mark.parametrize(
    "change",
    [
        shorter,
        lambda view: view.window().resize(view.window().minimumSizeHint()),
        lambda view: view.set_zoom(4.0),
        lambda view: view.set_share(0.25),
    ],
)
def test_it_stays_in_sight(low, qtbot, change):
    change(low)
    qtbot.wait(20)
    assert in_sight(low)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (lambda view: view.set_arrangement(Arrangement.LEFT), lambda view: view.set_arrangement(Arrangement.COLUMNS)),
        (lambda view: view.set_changes_only(on=True), lambda view: view.set_changes_only(on=False)),
    ],
)
def test_it_stays_in_sight_in_another_arrangement(low, before, after):
    low.set_zoom(0.5)  # so that there are some rows in sight
    before(low)
    put_low(low)
    after(low)
    assert in_sight(low)


def test_what_was_at_the_top_stays_where_none_in_hand_is_in_sight(low, qtbot):
    bar = low.verticalScrollBar()
    bar.setValue(round(bar.value() + 3 * low.viewport().height()))
    assert not in_sight(low)
    place = low.place()
    low.set_zoom(2.0)
    shorter(low)
    qtbot.wait(20)
    assert low.place() == place
    assert not in_sight(low)


def test_what_is_at_the_top_and_in_hand_stays_at_the_top(low, qtbot):
    bar = low.verticalScrollBar()
    bar.setValue(round(bar.value() + y_in_hand(low) - 4))
    before = y_in_hand(low)
    shorter(low)
    qtbot.wait(20)
    assert abs(y_in_hand(low) - before) <= 1

"""A caret below the line shows where words are lacking, in the colour of the side that has them."""

import pytest
from ui.hands import open_pair
from ui.made import Made

from viewer.model import Side
from viewer.presenting.filters import Filter


@pytest.fixture
def shown(window, pair, qtbot):
    open_pair(window, qtbot, pair, Made().row("It is [-not -]safe.").row("The [-hosts-]{+ghosts+} came.").comparison)
    return window.page


def painted(page, colour):
    """How many points of the right side of the first row have a colour."""
    image = page.view.viewport().grab().toImage()
    left, top, bottom = page.view.columns.left_edge(Side.RIGHT), 0, page.view.store.heights.top(1)
    points = ((x, y) for x in range(int(left), image.width()) for y in range(top, int(bottom)))
    return sum(image.pixelColor(*point) == colour for point in points)


def test_it_is_there_until_its_difference_is_in_hand_or_hidden(shown):
    amber, accent = shown._theme.colour("left_line"), shown._theme.accent
    assert painted(shown, amber) > 4
    assert painted(shown, accent) == 0
    shown.next()
    assert painted(shown, amber) == 0
    assert painted(shown, accent) > 10
    shown.set_filter(Filter(frozenset()))
    assert painted(shown, amber) == 0

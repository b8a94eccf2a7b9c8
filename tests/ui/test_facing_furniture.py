"""A passage that faces another is marked word by word however much of it differs; one that stands alone is tinted."""

import pytest
from ui.hands import open_pair
from ui.made import Made

from viewer.model import Category, Difference, Kind, Role, Side
from viewer.presenting.filters import EVERYTHING
from viewer.settings import Arrangement
from viewer.ui.blending import contrast
from viewer.ui.painting import inks

BYLINE = "[-Alexander Merkouris-]{+By Alexander Mercouris+}"


def bylines():
    made = Made().row("The ferry stays in service.").row(BYLINE, Category.FURNITURE, Role.BYLINE)
    return made.right_only("Copyright of The Duran", Role.COPYRIGHT).comparison()


def edited_on_the_way():
    """A paragraph that moved, and all of whose letters were made capitals on the way."""
    made = Made().moved("the ferry stays", ("The council voted on Monday.",))
    moved = made.differences[-1]
    edit = Difference("", Kind.REPLACED, Category.CAPITALISATION, moved.row, moved.left, moved.right)
    made.differences.append(edit)
    return made.comparison()


@pytest.fixture
def show(window, pair, qtbot):
    def show(answer):
        open_pair(window, qtbot, pair, answer)
        window.page.set_filter(EVERYTHING)
        return window.page

    return show


def painted(page, side, row, colours):
    """How many points of one side of a row have one of these colours."""
    image = page.view.viewport().grab().toImage()
    left, heights = int(page.view.columns.left_edge(side)), page.view.store.heights
    right = image.width() if side is Side.RIGHT else int(page.view.columns.left_edge(Side.RIGHT))
    inside = ((x, y) for x in range(left, right) for y in range(int(heights.top(row)), int(heights.top(row + 1))))
    wanted = {colour.rgb() for colour in colours}
    return sum(image.pixel(*point) in wanted for point in inside)


def marks(theme, side):
    """The colours of a marked word of a side, and of the letters that differ in it."""
    return [theme.colour(f"{side}_fill"), theme.colour(f"{side}_strong")]


def test_furniture_that_faces_another_is_marked(show, theme):
    page = show(bylines)
    for side in Side:
        assert painted(page, side, 1, marks(theme, side)) > 500
        assert painted(page, side, 1, [theme.colour("furniture_fill")]) > 500
    assert painted(page, Side.RIGHT, 2, marks(theme, Side.RIGHT)) == 0


def test_as_one_text_both_bylines_are_marked(show, theme):
    page = show(bylines)
    page.view.set_arrangement(Arrangement.SINGLE)
    for side in Side:
        assert painted(page, Side.RIGHT, 1, marks(theme, side)) > 500


def test_what_is_marked_in_furniture_is_legible(show, theme):
    page = show(bylines)
    assert contrast(theme.colour("soft_ink"), theme.colour("left_strong")) < 4.5
    assert painted(page, Side.LEFT, 1, [theme.colour("ink")]) > 20
    assert painted(page, Side.RIGHT, 2, [theme.colour("soft_ink")]) > 20


def test_a_moved_passage_that_was_edited_in_its_whole_length_is_marked(show, theme):
    page = show(edited_on_the_way)
    places = {Side.LEFT: 0, Side.RIGHT: page.presenter.counterpart(0)}
    for side, row in places.items():
        assert painted(page, side, row, [inks(theme, side).faint]) > 500

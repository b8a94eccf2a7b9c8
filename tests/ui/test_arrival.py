"""What was gone to by its number is lit for a moment, so that the eye finds it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from ui.hands import activate, dialog_of, open_pair

from viewer.model import Side
from viewer.settings import Arrangement, ThemeChoice
from viewer.ui.go_to import PlaceDialog
from viewer.ui.places import box_of
from viewer.ui.theme import contrast

# In ms: longer than any test takes, on whatever machine.
LONG = 600_000


def moment(window):
    """What counts how long a place is lit."""
    return window.commands._arrival._moment


@pytest.fixture
def go(qtbot):
    """Goes to a place by the keys; it is lit until its moment ends."""

    def gone(window, side, said):
        moment(window).setInterval(LONG)
        window.page.mouse.side = side
        view = window.page.view
        activate(window, qtbot)
        qtbot.keyClick(view, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
        dialog = dialog_of(PlaceDialog)
        qtbot.keyClicks(dialog.line, said)
        qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
        QApplication.processEvents()
        return seen(window)

    return gone


def end_moment(window, qtbot):
    assert moment(window).isActive()
    moment(window).start(1)
    qtbot.waitUntil(lambda: not moment(window).isActive())


def seen(window):
    return window.page.view.viewport().grab().toImage()


def changed(one, other):
    """The heights of the view at which two pictures differ, in each of its halves."""
    halves = (range(0, one.width() // 2, 2), range(one.width() // 2, one.width(), 2))
    heights = range(min(one.height(), other.height()))
    return [{y for y in heights if any(one.pixel(x, y) != other.pixel(x, y) for x in half)} for half in halves]


def lines_of(window, side, number):
    """From the first line of a paragraph to its last, in the viewport."""
    paragraph = window.bench.comparison.side(side).paragraphs[number - 1]
    first = box_of(window.page.view, side, paragraph.start)
    last = box_of(window.page.view, side, paragraph.end)
    return range(round(first.top()), round(last.bottom()))


def test_a_moment_is_as_long_as_an_eye_needs(long_window):
    assert 1_000 <= moment(long_window).interval() <= 3_000


@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_the_paragraph_alone_is_lit_and_for_a_moment(long_window, go, qtbot, theme):
    long_window._memory.change(theme=theme)
    lit = go(long_window, Side.RIGHT, "147")
    where = lines_of(long_window, Side.RIGHT, 147)
    end_moment(long_window, qtbot)
    left, right = changed(lit, seen(long_window))
    assert left == set()
    assert set(where) <= right
    assert max(right) - min(right) < len(where) + 20  # not the paragraphs above and below


@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_ink_stays_ink_while_it_is_lit(long_window, go, theme):
    long_window._memory.change(theme=theme)
    lit = go(long_window, Side.LEFT, "147")
    where = lines_of(long_window, Side.LEFT, 147)
    x = long_window.page.view.columns.text_left(Side.LEFT)
    colours = [lit.pixelColor(QPoint(x + dx, y)) for y in where for dx in range(60)]
    by_light = sorted(colours, key=lambda colour: colour.lightness())
    assert contrast(by_light[0], by_light[-1]) > 7


def test_another_place_is_lit_in_its_stead(long_window, go, qtbot):
    go(long_window, Side.RIGHT, "147")
    lit = go(long_window, Side.RIGHT, "148")
    where = lines_of(long_window, Side.RIGHT, 148)
    end_moment(long_window, qtbot)
    _left, right = changed(lit, seen(long_window))
    assert max(right) - min(right) < len(where) + 20


@pytest.mark.parametrize("arrangement", [Arrangement.SINGLE, Arrangement.RIGHT])
def test_where_its_own_text_is_not_shown_that_in_its_place_is_lit(long_window, go, qtbot, arrangement):
    """Of two texts as one, what both say is the right one's."""
    long_window._memory.change(arrangement=arrangement)
    lit = go(long_window, Side.LEFT, "147")
    end_moment(long_window, qtbot)
    left, right = changed(lit, seen(long_window))
    assert left | right


def test_what_is_folded_is_opened_and_lit(long_window, go, qtbot):
    long_window._memory.change(changes_only=True)
    lit = go(long_window, Side.RIGHT, "146")
    where = lines_of(long_window, Side.RIGHT, 146)
    end_moment(long_window, qtbot)
    assert set(where) <= changed(lit, seen(long_window))[1]


def test_another_pair_is_not_lit(long_window, go, pair, qtbot):
    go(long_window, Side.RIGHT, "147")
    open_pair(long_window, qtbot, pair)
    view = long_window.page.view
    view.go_to_row(view.store.plan.row_of_paragraph(Side.RIGHT, 146))
    QApplication.processEvents()
    at_once = seen(long_window)
    end_moment(long_window, qtbot)
    assert changed(at_once, seen(long_window)) == [set(), set()]

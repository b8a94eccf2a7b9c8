"""A mark lies on its own words and on no others, also where words of two directions share a line."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextOption

from viewer.ui.line_boxes import boxes

HEBREW = "היושבת Lise Amdahl אמרה 14."
ENGLISH = "The chair said מעבורת הלילה, and left."


@pytest.fixture
def line(qapp, request):
    """The one line of a text, set as paragraphs are."""
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout = QTextLayout(request.param)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(600)
    layout.endLayout()
    return layout, line


def on(line, words, *, turns=True):
    """Return where words stand on a line, from pixel to pixel."""
    layout, set_line = line
    start = layout.text().index(words)
    found = boxes([set_line], start, start + len(words), QPointF(), turns=turns)
    return [(round(box.left()), round(box.right())) for box in found]


@pytest.mark.parametrize("line", [HEBREW], indirect=True)
def test_a_word_of_another_direction_has_a_box_of_its_own(line):
    ((first, lise_ends),) = on(line, "Lise")
    ((amdahl_begins, last),) = on(line, "Amdahl")
    assert first < lise_ends < amdahl_begins < last
    assert on(line, "Lise Amdahl") == [(first, last)]
    ((_left, figure_ends),) = on(line, "14")
    assert figure_ends < first


@pytest.mark.parametrize("line", [ENGLISH], indirect=True)
def test_what_reaches_from_one_direction_into_the_other_is_in_two_places(line):
    said, night = on(line, "said"), on(line, "הלילה")
    pieces = on(line, "said מעבורת")
    assert len(pieces) == 2
    assert pieces[0][0] == said[0][0]
    assert pieces[0][1] <= night[0][0] < night[0][1] <= pieces[1][0]


@pytest.mark.parametrize("line", ["The harbour board  has"], indirect=True)
def test_where_all_runs_one_way_both_say_the_same(line):
    for words in ("The", "harbour board", "board  has"):
        assert on(line, words) == on(line, words, turns=False)


@pytest.mark.parametrize("line", ["The\tcha\u00adir said מעבורת"], indirect=True)
def test_what_has_no_letters_has_a_box_too(line):
    for sign in ("\t", "\u00ad"):
        assert on(line, sign) == on(line, sign, turns=False)
        ((left, right),) = on(line, sign)
        assert right - left >= 2

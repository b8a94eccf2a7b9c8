"""Side by side, as one text, one alone; the line between the columns; the reading position stays."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication
from ui.hands import long_comparison, open_pair

from viewer.model import Side
from viewer.settings import Arrangement
from viewer.ui import painting
from viewer.ui.places import place_of
from viewer.ui.typography import TextStyle


def choose(window, arrangement):
    window.actions_table[f"arrange_{arrangement}"].trigger()


def top_paragraph(view):
    """What is at the top of the view, whichever side has it."""
    return view.place()[1]


def test_keys_choose_how_the_texts_stand(compared, qtbot):
    view = compared.page.view
    for key, arrangement in zip("2341", (*list(Arrangement)[1:], Arrangement.COLUMNS), strict=True):
        qtbot.keyClick(compared, key, Qt.KeyboardModifier.AltModifier)
        assert view.columns.arrangement is arrangement
        assert compared.actions_table[f"arrange_{arrangement}"].isChecked()


def test_one_text_alone_has_its_rows_alone(compared):
    choose(compared, Arrangement.LEFT)
    store = compared.page.view.store
    shown = [p.paragraph.index for n in range(len(store.plan)) for p in store.row(n).left.paragraphs]
    assert shown == list(range(len(store.presenter.comparison.left.paragraphs)))
    assert not any(store.row(n).right.paragraphs for n in range(len(store.plan)))


def test_as_one_text_the_left_words_are_struck(compared):
    choose(compared, Arrangement.SINGLE)
    store = compared.page.view.store
    paragraph = next(p for n in range(len(store.plan)) for p in store.row(n).right.paragraphs
                     if "ghosts" in p.layout.text())  # fmt: skip
    assert "hosts\u2009ghosts" in paragraph.layout.text()
    assert [s.struck for s in paragraph.stretches] == [True, False]
    text = store.presenter.comparison.right.text
    at = paragraph.layout.text().index("ghosts whose")
    assert text[paragraph.offset_at(at) :].startswith("ghosts whose")
    assert paragraph.units_at(text.index("ghosts whose")) == at
    assert text[paragraph.end - 8 : paragraph.end] == "unknown."


def test_the_stroke_through_struck_words_is_seen_beside_them(compared, qtbot):
    """In their own colour and past their ends: that of the font alone lies hidden in the bar of a 9."""
    choose(compared, Arrangement.SINGLE)
    view = compared.page.view
    row, paragraph = next(
        (n, p) for n in range(len(view.store.plan)) for p in view.store.row(n).right.paragraphs
        if "ghosts" in p.layout.text()
    )  # fmt: skip
    struck, put_in = paragraph.stretches
    line = paragraph.layout.lineForTextPosition(struck.start)
    top = view.store.heights.top(row) - view.verticalScrollBar().value() + paragraph.top
    y = top + line.y() + line.ascent() - QFontMetricsF(paragraph.layout.font()).strikeOutPos()
    left = view.columns.text_left(Side.RIGHT)
    image = view.viewport().grab().toImage()

    def colour_at(units, off):
        return image.pixelColor(round(left + line.cursorToX(units)[0] + off), int(y))

    stroke = painting.inks(compared.page._theme, Side.LEFT).line

    def is_stroke(colour):
        return sum(abs(a - b) for a, b in zip(colour.getRgb(), stroke.getRgb(), strict=True)) < 120

    assert is_stroke(colour_at(struck.start, -1))
    assert is_stroke(colour_at((struck.start + struck.end) // 2, 0))
    assert not is_stroke(colour_at(put_in.end, 1))


@pytest.mark.parametrize("arrangement", [Arrangement.SINGLE, Arrangement.LEFT, Arrangement.RIGHT])
def test_what_was_at_the_top_stays(long_window, arrangement):
    view = long_window.page.view
    view.return_to(Side.LEFT, 77)
    choose(long_window, arrangement)
    assert top_paragraph(view) == 77
    choose(long_window, Arrangement.COLUMNS)
    assert top_paragraph(view) == 77


def test_every_arrangement_goes_through_the_differences(compared, qtbot):
    for arrangement in Arrangement:
        choose(compared, arrangement)
        for _ in compared.page.presenter.shown():
            qtbot.keyClick(compared.page.view, Qt.Key.Key_F8)
            compared.page.view.viewport().repaint()


def test_the_line_between_the_columns_is_drawn_by_the_mouse(compared, qtbot):
    view = compared.page.view
    port, middle, width = view.viewport(), view.columns.middle, view.columns.width
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(middle, 40))
    qtbot.mouseMove(port, QPoint(round(width * 0.3), 40))
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(round(width * 0.3), 40))
    assert view.columns.middle == pytest.approx(width * 0.3, abs=2)
    assert compared._memory.settings.share == pytest.approx(0.3, abs=0.01)
    assert compared.page.cards._grid().middle == view.columns.middle
    qtbot.mouseDClick(port, Qt.MouseButton.LeftButton, pos=QPoint(view.columns.middle, 40))
    assert view.columns.middle == width // 2


def test_the_shares_have_keys_and_limits(compared, qtbot):
    view = compared.page.view
    for _ in range(30):
        compared.actions_table["share_right"].trigger()
    assert view.columns.middle == round(view.columns.width * 0.8)
    compared.actions_table["share_even"].trigger()
    assert view.columns.middle == view.columns.width // 2


def test_a_moved_passage_has_a_line_while_both_ends_are_in_sight(compared):
    differences = compared.page.presenter.comparison.differences
    moved = next(n for n, d in enumerate(differences) if d.kind == "moved")
    compared.resize(1400, 1000)
    compared.page.view.return_to(Side.LEFT, 4)
    lines = list(compared.page.move_lines.in_sight())
    assert [line[0] for line in lines] == [moved]
    _, start, end = lines[0]
    assert start.x() < compared.page.view.columns.middle < end.x()
    choose(compared, Arrangement.SINGLE)
    compared.page.view.viewport().repaint()


def test_faces_lines_and_widths_are_the_readers(compared):
    view = compared.page.view
    compared.resize(1400, 900)
    before = view.typography.step
    view.set_text_style(TextStyle("DejaVu Sans", "DejaVu Serif", leading=2.0, letters=30))
    assert view.typography.step > before
    assert view.typography.body(Side.LEFT).font.families()[0] == "DejaVu Sans"
    assert view.columns.text_width(Side.LEFT) < 30 * 12
    assert view.columns.text_left(Side.LEFT) > 48  # in the middle of its column


def test_a_folded_line_keeps_as_many_rows_as_are_wanted(window, pair, qtbot):
    open_pair(window, qtbot, pair, lambda: long_comparison(60))
    view = window.page.view
    view.set_changes_only(True)
    few = len(view.store.plan)
    view.set_context(3)
    assert len(view.store.plan) > few


def test_the_arrangement_is_kept(compared, make_window):
    choose(compared, Arrangement.RIGHT)
    other = make_window()
    assert other.page.view.arrangement is Arrangement.RIGHT
    assert other.actions_table["arrange_right"].isChecked()


def test_a_click_on_struck_words_takes_their_difference(compared, qtbot):
    choose(compared, Arrangement.SINGLE)
    view = compared.page.view
    row = next(n for n in range(len(view.store.plan)) if any(
        "ghosts" in p.layout.text() for p in view.store.row(n).right.paragraphs))  # fmt: skip
    paragraph = view.store.row(row).right.paragraphs[0]
    line = paragraph.layout.lineForTextPosition(paragraph.layout.text().index("hosts") + 2)
    x = line.cursorToX(paragraph.layout.text().index("hosts") + 2)[0] + view.columns.text_left(Side.RIGHT)
    y = view.store.heights.top(row) + paragraph.top + line.y() + 8 - view.verticalScrollBar().value()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    difference = compared.page.presenter.comparison.differences[compared.page.current]
    assert compared.page.presenter.comparison.text_of(difference, Side.LEFT) == "hosts"
    assert QApplication.focusWidget() is not None


def test_what_is_hidden_is_neither_selected_nor_found_nor_reached_by_the_caret(compared, qtbot):
    """The other text is not on the screen: nothing may end there unseen."""
    view, page, finding = compared.page.view, compared.page, compared.commands.finding
    compared.actions_table["caret"].trigger()
    choose(compared, Arrangement.LEFT)
    compared.actions_table["select_all"].trigger()
    assert view.selection.side is Side.LEFT
    for arrangement in (Arrangement.LEFT, Arrangement.RIGHT, Arrangement.SINGLE):
        choose(compared, arrangement)
        for _ in page.presenter.shown():
            page.next()
            assert view.caret is None or place_of(view, *view.caret) is not None
        qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        assert view.caret is None or place_of(view, *view.caret) is not None
    choose(compared, Arrangement.COLUMNS)
    finding.open()
    qtbot.keyClicks(page.find_bar.line, "the")
    qtbot.waitUntil(lambda: {place.side for place in finding.places} == set(Side))
    both = len(finding.places)
    choose(compared, Arrangement.RIGHT)
    assert {place.side for place in finding.places} == {Side.RIGHT}
    choose(compared, Arrangement.COLUMNS)
    assert len(finding.places) == both


def test_a_drop_on_two_texts_shown_as_one_replaces_the_half_it_falls_on(compared):
    choose(compared, Arrangement.SINGLE)
    assert compared.dropping.middle == compared.page.view.columns.width // 2

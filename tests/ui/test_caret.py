"""A caret in the texts: walked by keys, kept in sight, told to a screen reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from ui.hands import open_pair
from ui.made import Made

from viewer.model import Side
from viewer.ui.places import box_of

KEY, HELD = Qt.Key, Qt.KeyboardModifier
WALK = (
    (KEY.Key_PageDown, HELD.NoModifier),
    (KEY.Key_Down, HELD.NoModifier),
    (KEY.Key_End, HELD.ControlModifier),
    (KEY.Key_PageUp, HELD.NoModifier),
    (KEY.Key_Up, HELD.NoModifier),
    (KEY.Key_Home, HELD.ControlModifier),
)
CTRL, SHIFT, ALT = HELD.ControlModifier, HELD.ShiftModifier, HELD.AltModifier


@pytest.fixture
def walking(compared):
    compared.actions_table["caret"].trigger()
    compared.page.view.setFocus()
    return compared


@pytest.fixture
def show(window, pair, qtbot):
    """Shows a comparison made by hand, with a caret at the beginning of the left text."""

    def shown(made):
        open_pair(window, qtbot, pair, made.comparison)
        window.actions_table["caret"].trigger()
        window.page.view.setFocus()
        window.page.caret.put(Side.LEFT, 0)
        return window

    return shown


def press(qtbot, window, key, held=HELD.NoModifier, times=1):
    for _ in range(times):
        qtbot.keyClick(window.page.view, key, held)
    return window.page.view.caret


def offset(window, side, words):
    return window.page.presenter.comparison.side(side).text.index(words)


def start_at(window, side, words):
    window.page.caret.put(side, offset(window, side, words))


def test_the_switch_is_remembered(compared, make_window):
    assert compared.page.view.caret is None
    compared.actions_table["caret"].trigger()
    assert compared.page.view.caret is not None
    other = make_window()
    assert other.actions_table["caret"].isChecked()
    assert other.page.caret.on
    compared.actions_table["caret"].trigger()
    assert compared.page.view.caret is None


def test_a_letter_of_several_points_is_one_step(walking, qtbot):
    start_at(walking, Side.LEFT, "🛳")
    at = offset(walking, Side.LEFT, "🛳")
    assert press(qtbot, walking, KEY.Key_Right) == (Side.LEFT, at + 2)
    assert press(qtbot, walking, KEY.Key_Left) == (Side.LEFT, at)


def test_words_and_ends_of_lines(walking, qtbot):
    start_at(walking, Side.LEFT, "The crews")
    at = offset(walking, Side.LEFT, "The crews")
    assert press(qtbot, walking, KEY.Key_Right, CTRL) == (Side.LEFT, at + 4)
    assert press(qtbot, walking, KEY.Key_Right, CTRL) == (Side.LEFT, at + 10)
    assert press(qtbot, walking, KEY.Key_Left, CTRL) == (Side.LEFT, at + 4)
    assert press(qtbot, walking, KEY.Key_Home) == (Side.LEFT, at)
    start_at(walking, Side.LEFT, "rained.")
    at = offset(walking, Side.LEFT, "It rained.")
    assert press(qtbot, walking, KEY.Key_Home) == (Side.LEFT, at)
    end = at + len("It rained.")
    assert press(qtbot, walking, KEY.Key_End) == (Side.LEFT, end)
    assert press(qtbot, walking, KEY.Key_Right) == (Side.LEFT, end + 2)
    assert press(qtbot, walking, KEY.Key_Left) == (Side.LEFT, end)
    assert press(qtbot, walking, KEY.Key_Home, CTRL) == (Side.LEFT, 0)
    whole = walking.page.presenter.comparison.left
    assert press(qtbot, walking, KEY.Key_End, CTRL) == (Side.LEFT, len(whole.text))
    assert press(qtbot, walking, KEY.Key_Right) == (Side.LEFT, len(whole.text))


def test_every_letter_is_passed_once_each_way(walking, qtbot):
    text = walking.page.presenter.comparison.left.text
    walking.page.caret.put(Side.LEFT, 0)
    there = [0]
    while (at := press(qtbot, walking, KEY.Key_Right)[1]) != there[-1]:
        there.append(at)
    assert there[-1] == len(text)
    assert there == sorted(set(there))
    back = [there[-1]]
    while (at := press(qtbot, walking, KEY.Key_Left)[1]) != back[-1]:
        back.append(at)
    assert back == there[::-1]


def test_lines_are_walked_down_and_up_again(show, qtbot):
    words = "The harbour board has voted to keep the night ferry running through the winter. " * 4
    window = show(Made().row(words.strip()).row("Short.").row(words.strip()))
    start_at(window, Side.LEFT, "ferry")
    begun = window.page.view.caret
    steps = [begun]
    while (at := press(qtbot, window, KEY.Key_Down)) != steps[-1]:
        steps.append(at)
    assert len(steps) >= 5
    assert [spot[1] for spot in steps] == sorted({spot[1] for spot in steps})
    boxes = [box_of(window.page.view, *spot) for spot in steps]
    wide = [box.left() for box, spot in zip(boxes, steps, strict=True) if not 320 <= spot[1] <= 330]
    assert max(wide) - min(wide) < 40
    while press(qtbot, window, KEY.Key_Up) != steps[0]:
        assert window.page.view.caret in steps


def test_in_a_text_that_runs_leftward_left_goes_on(show, qtbot):
    window = show(Made().row("שלום עולם [-אחד-]{+שני+}").row("סוף."))
    assert press(qtbot, window, KEY.Key_Left) == (Side.LEFT, 1)
    assert press(qtbot, window, KEY.Key_Left, CTRL) == (Side.LEFT, 5)
    assert press(qtbot, window, KEY.Key_Right, CTRL) == (Side.LEFT, 0)
    first = box_of(window.page.view, Side.LEFT, 0)
    assert box_of(window.page.view, Side.LEFT, 1).left() < first.left()


def test_over_to_the_facing_side_and_back(walking, qtbot):
    start_at(walking, Side.LEFT, "hosts")
    assert press(qtbot, walking, KEY.Key_Right, ALT) == (Side.RIGHT, offset(walking, Side.RIGHT, "ghosts"))
    assert press(qtbot, walking, KEY.Key_Left, ALT) == (Side.LEFT, offset(walking, Side.LEFT, "hosts"))
    start_at(walking, Side.LEFT, "No comments yet")
    alone = walking.page.view.caret
    assert press(qtbot, walking, KEY.Key_Right, ALT) == alone


def test_enter_takes_the_difference_in_hand(walking, qtbot):
    start_at(walking, Side.RIGHT, "321,000")
    press(qtbot, walking, KEY.Key_Return)
    comparison = walking.page.presenter.comparison
    assert comparison.text_of(comparison.differences[walking.page.current], Side.RIGHT) == "321,000"


def test_the_caret_goes_along_with_next(walking, qtbot):
    walking.actions_table["next"].trigger()
    comparison = walking.page.presenter.comparison
    for _ in walking.page.presenter.shown():
        side, at = walking.page.view.caret
        span = comparison.differences[walking.page.current].on(side)
        assert span is not None
        assert span.start <= at <= span.end
        walking.actions_table["next"].trigger()


def test_shift_draws_a_selection_with_the_caret(walking, qtbot):
    start_at(walking, Side.RIGHT, "ghosts")
    press(qtbot, walking, KEY.Key_Right, SHIFT, times=6)
    assert walking.page.mouse.copied_text() == "ghosts"
    press(qtbot, walking, KEY.Key_Right, SHIFT | CTRL)
    assert walking.page.mouse.copied_text() == "ghosts "
    press(qtbot, walking, KEY.Key_Right)
    assert walking.page.mouse.copied_text() == ""


def test_shift_draws_a_selection_on_without_a_caret(compared, qtbot):
    view = compared.page.view
    view.setFocus()
    top = view.verticalScrollBar().value()
    press(qtbot, compared, KEY.Key_Right, SHIFT | CTRL, times=2)
    assert compared.page.mouse.copied_text() == "Harbour board "
    assert view.caret is None
    assert view.verticalScrollBar().value() == top
    compared.actions_table["copy"].trigger()
    assert QApplication.clipboard().text() == "Harbour board "


def test_without_a_caret_arrows_scroll_as_ever(long_window, qtbot):
    view = long_window.page.view
    view.setFocus()
    press(qtbot, long_window, KEY.Key_Down, times=3)
    assert view.verticalScrollBar().value() > 0
    assert view.caret is None


def test_the_caret_is_kept_in_sight(long_window, qtbot):
    long_window.actions_table["caret"].trigger()
    view = long_window.page.view
    view.setFocus()
    for key, held in WALK:
        for _ in range(6):
            before = view.caret
            press(qtbot, long_window, key, held)
            box = box_of(view, *view.caret)
            assert view.viewport().rect().contains(box.toRect().center()), (key, before, view.caret)
    assert view.caret == (view.caret[0], 0)


def test_a_page_is_a_page(long_window, qtbot):
    long_window.actions_table["caret"].trigger()
    view = long_window.page.view
    view.setFocus()
    press(qtbot, long_window, KEY.Key_PageDown)
    moved = view.verticalScrollBar().value() + box_of(view, *view.caret).top()
    assert 0.8 * view.viewport().height() < moved < 1.3 * view.viewport().height()


def test_a_fold_is_one_step_and_enter_opens_it(long_window, qtbot):
    long_window.actions_table["caret"].trigger()
    long_window.commands.toggle_changes_only()
    view = long_window.page.view
    view.setFocus()
    long_window.page.caret.put(Side.LEFT, 0)
    assert view.store.plan.row_of_paragraph(Side.LEFT, 2) in view.store.plan.folds
    document = long_window.page.presenter.comparison.left
    start_at(long_window, Side.LEFT, "1 The")
    while document.paragraph_at(view.caret[1]) == 1:
        press(qtbot, long_window, KEY.Key_Down)
    assert view.caret == (Side.LEFT, document.paragraphs[2].start)
    assert press(qtbot, long_window, KEY.Key_Down) == (Side.LEFT, document.paragraphs[9].start)
    press(qtbot, long_window, KEY.Key_Up)
    assert view.caret == (Side.LEFT, document.paragraphs[2].start)
    folds = len(view.store.plan.folds)
    press(qtbot, long_window, KEY.Key_Return)
    assert len(view.store.plan.folds) == folds - 1
    assert view.caret == (Side.LEFT, document.paragraphs[2].start)


def test_a_click_sets_the_caret(walking, qtbot):
    view = walking.page.view
    at = offset(walking, Side.RIGHT, "rather")
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box_of(view, Side.RIGHT, at).center().toPoint())
    assert view.caret in ((Side.RIGHT, at), (Side.RIGHT, at + 1))


def test_a_screen_reader_is_told_where_the_caret_is(walking, qtbot):
    tree = QAccessible.queryAccessibleInterface(walking.page.view)
    start_at(walking, Side.RIGHT, "ghosts")
    cell = tree.focusChild()
    text = cell.textInterface()
    whole = text.text(0, text.characterCount())
    assert text.cursorPosition() == whole.index("ghosts")
    assert cell.state().focused
    text.setCursorPosition(0)
    assert walking.page.view.caret == (Side.RIGHT, offset(walking, Side.RIGHT, "Few took"))
    walking.page.list.list.setFocus()
    assert tree.focusChild() is None
    assert not cell.state().focused


def test_the_caret_is_painted(walking, qtbot):
    view = walking.page.view
    start_at(walking, Side.LEFT, "It rained")
    box = box_of(view, *view.caret)
    accent = walking._theme.accent
    image = view.viewport().grab().toImage()
    column = {
        image.pixelColor(round(box.left()) - 1, y).name() for y in range(round(box.top()) + 2, round(box.bottom()) - 2)
    }
    assert column == {accent.name()}

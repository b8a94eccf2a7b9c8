"""The two columns: scrolling, anchors, selecting, and speed with long texts."""

import time

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from ui.hands import long_comparison
from ui.made import Made, ferry

from viewer.model import Side
from viewer.presenting.filters import EVERYTHING
from viewer.presenting.presenter import Presenter
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.text_selection import Selection
from viewer.ui.view_mouse import ViewMouse

# The figures of the platform notes with room for a slow machine that does something else besides.
FIRST_PAINT, WHEEL_STEP, RESIZE = 1.5, 0.1, 0.5
MANY = 20_000


@pytest.fixture
def view(qtbot, theme):
    view = ComparisonView(theme)
    qtbot.addWidget(view)
    view.mouse = ViewMouse(view)
    view.resize(900, 500)
    view.show()
    yield view
    view.show_nothing()


@pytest.fixture(scope="module")
def many():
    return long_comparison(MANY)


def show(view, comparison):
    view.show_presenter(Presenter(comparison))
    QApplication.processEvents()
    return view.store


def position_of(view, side, text, at=0):
    """The place in the viewport of a letter of a text."""
    document = view.store.presenter.comparison.side(side)
    offset = document.text.index(text) + at
    row = view.store.plan.row_of_paragraph(side, document.paragraph_at(offset))
    view.go_to_row(row)
    paragraph = next(p for p in view.store.row(row).on(side).paragraphs if p.start <= offset <= p.end)
    line = paragraph.layout.lineForTextPosition(paragraph.units_at(offset))
    x = view.columns.text_left(side) + line.cursorToX(paragraph.units_at(offset))[0]
    y = view.store.heights.top(row) - view.verticalScrollBar().value() + paragraph.top + line.y() + line.height() / 2
    return QPoint(round(x), round(y))


def draw(qtbot, view, start, end):
    port = view.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    for share in (0.3, 0.7, 1.0):
        between = start + (end - start) * share
        event_at = QPointF(between)
        move = QMouseEvent(
            QEvent.Type.MouseMove,
            event_at,
            port.mapToGlobal(event_at),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(port, move)
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)


def test_rows_are_level_and_gapless(view):
    store = show(view, ferry())
    rows = [store.row(row) for row in range(len(store.heights))]  # a busy machine has not come to all of them yet
    tops = store.heights.tops()
    for row, set_row in enumerate(rows):
        assert store.heights.height(row) == max(set_row.left.height, set_row.right.height)
        assert tops[row + 1] == tops[row] + store.heights.height(row)


def test_a_selection_over_rows_is_clean_text_of_one_side(view, qtbot):
    show(view, ferry())
    start = position_of(view, Side.LEFT, "hosts")
    end = position_of(view, Side.LEFT, "312,000", 7)
    draw(qtbot, view, start, end)
    text = ferry().left.text
    assert view.mouse.copied_text() == text[text.index("hosts") : text.index("312,000") + 7]


def test_a_selection_behind_an_emoji_is_right(view, qtbot):
    show(view, ferry())
    draw(qtbot, view, position_of(view, Side.RIGHT, "chair."), position_of(view, Side.RIGHT, "chair.", 5))
    assert view.mouse.copied_text() == "chair"


def test_a_selection_stays_on_its_side(view, qtbot):
    show(view, ferry())
    start = position_of(view, Side.LEFT, "hosts")
    draw(qtbot, view, start, QPoint(view.width() - 40, start.y()))
    assert view.selection.side is Side.LEFT
    assert view.mouse.copied_text().startswith("hosts whose names")


def test_soft_hyphens_are_not_copied(view):
    show(view, Made().row("The har\u00adbour").comparison())
    view.set_selection(Selection(Side.LEFT, 0, 12))
    assert view.mouse.copied_text() == "The harbour"


def test_double_click_selects_a_word_and_a_third_click_the_paragraph(view, qtbot):
    show(view, ferry())
    at = position_of(view, Side.RIGHT, "maneuvre", 3)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.mouse.copied_text() == "maneuvre"
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.mouse.copied_text() == "The crews call it a maneuvre rather than a budget."
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_a_click_on_a_mark_takes_that_difference(view, qtbot):
    show(view, ferry())
    at = position_of(view, Side.RIGHT, "ghosts", 3)
    with qtbot.waitSignal(view.mouse.difference_clicked) as clicked:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    comparison = view.store.presenter.comparison
    assert comparison.text_of(comparison.differences[clicked.args[0]], Side.RIGHT) == "ghosts"


def test_a_click_on_the_tag_of_a_moved_passage_goes_to_its_other_end(view, qtbot):
    view.resize(900, 200)
    store = show(view, ferry())
    view.go_to_row(next(r for r in range(len(store.plan)) if store.presenter.rows[r].kind == "moved_from"))
    start = view.verticalScrollBar().value()
    row = store.heights.row_at(start + 60)
    row = next(r for r in range(row, len(store.plan)) if store.presenter.rows[r].kind == "moved_from")
    paragraph = store.row(row).left.paragraphs[0]
    y = store.heights.top(row) - start + paragraph.top + paragraph.tag.box.center().y()
    x = view.columns.text_left(Side.LEFT) + paragraph.tag.box.center().x()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    other = next(r for r in range(len(store.plan)) if store.presenter.rows[r].kind == "moved_to")
    top = store.heights.top(other) - view.verticalScrollBar().value()
    assert 0 <= top < view.viewport().height()


def test_keys_scroll(view, qtbot, many):
    store = show(view, many)
    bar = view.verticalScrollBar()
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    page = bar.value()
    assert page > 300
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert bar.value() > page
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    last = len(store.heights) - 1
    assert store.heights.top(last) - bar.value() < view.viewport().height()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert bar.value() == 0


def top_row(view):
    value = view.verticalScrollBar().value()
    row = view.store.heights.row_at(value)
    return row, (value - view.store.heights.top(row)) / view.store.heights.height(row)


@pytest.mark.parametrize("change", ["resize", "zoom", "filter", "idle"])
def test_what_is_at_the_top_stays_there(view, qtbot, many, change):
    show(view, many)
    view.scroll_to(500_000)
    QApplication.processEvents()
    before = top_row(view)
    if change == "resize":
        view.resize(700, 500)
    elif change == "zoom":
        view.set_zoom(1.4)
    elif change == "filter":
        view.store.presenter.set_filter(EVERYTHING)
        view.refresh_marks()
    else:
        qtbot.wait(200)
    QApplication.processEvents()
    after = top_row(view)
    assert after[0] == before[0]
    assert after[1] == pytest.approx(before[1], abs=0.02)


def test_twenty_thousand_rows_are_fast(view, many):
    start = time.thread_time()
    show(view, many)
    view.viewport().repaint()
    assert time.thread_time() - start < FIRST_PAINT
    worst = 0.0
    for _ in range(60):
        start = time.thread_time()
        at = QPointF(200, 200)
        nothing = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
        turn = QWheelEvent(at, view.mapToGlobal(at), QPoint(), QPoint(0, -120), *nothing, False)  # noqa: FBT003
        QApplication.sendEvent(view.viewport(), turn)
        view.viewport().repaint()
        worst = max(worst, time.thread_time() - start)
    assert view.verticalScrollBar().value() > 1000
    assert worst < WHEEL_STEP
    start = time.thread_time()
    view.resize(800, 600)
    view.viewport().repaint()
    assert time.thread_time() - start < RESIZE


def test_estimates_are_near_the_truth(view, many):
    store = show(view, many)
    store.arrange(view.typography, view.columns)
    estimated = store.heights.total()
    while store.measure_some(1.0):
        pass
    assert estimated == pytest.approx(store.heights.total(), rel=0.08)


def test_a_paragraph_of_fifty_thousand_words_is_painted_quickly(view):
    show(view, Made().row("word " * 50_000 + "[-a-]{+b+}").comparison())
    view.scroll_to(20_000)
    view.viewport().repaint()
    start = time.thread_time()
    view.viewport().repaint()
    assert time.thread_time() - start < WHEEL_STEP


def test_going_to_a_difference_brings_it_into_sight(view, many):
    store = show(view, many)
    shown = store.presenter.shown()
    for difference in (shown[-1], shown[len(shown) // 2], shown[0]):
        view.go_to_difference(difference)
        QApplication.processEvents()
        row = store.plan.row_of(store.presenter.display_row_of(difference))
        y = store.heights.top(row) - view.verticalScrollBar().value()
        assert -store.heights.height(row) < y < view.viewport().height()


def test_two_unrelated_texts_are_read_side_by_side(view):
    made = Made()
    for n in range(400):
        made.left_only(f"Left {n}. " * 10)
        made.right_only(f"Right {n}.")
    store = show(view, made.comparison(0.01, unrelated=True))
    assert store.plan.apart
    shown = [p for row in range(len(store.plan)) for p in store.plan.paragraphs(row, Side.LEFT)]
    assert shown == list(range(400))
    assert store.plan.paragraphs(0, Side.RIGHT) == tuple(range(400))
    assert store.plan.paragraphs(1, Side.RIGHT) == ()
    view.viewport().repaint()


def test_strange_letters_are_painted_selected_and_clicked(view, qtbot):
    text = "שלום [-עולם-]{+עולמי+} \u202eabc\t\x00def 👩‍👩‍👧 one\ntwo é́́ [-🛳-]{+🚢+} \ufeff end"
    store = show(view, Made().row(text).row("").row("[--]{+added+}").comparison())
    store.presenter.set_filter(EVERYTHING)
    view.refresh_marks()
    for difference in store.presenter.shown():
        view.go_to_difference(difference)
        view.viewport().repaint()
    for x in range(0, view.width(), 9):
        for y in range(0, 120, 7):
            qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    view.mouse.select_all(Side.LEFT)
    view.viewport().repaint()
    assert view.mouse.copied_text() == store.presenter.comparison.left.text


def test_a_paragraph_that_runs_leftward_begins_at_the_right_its_tag_too(view):
    store = show(view, Made().row("The harbour").row("קרב [-באבן-]{+בלבנים+} שם").right_only("חדש כאן").comparison())
    width = view.columns.column_width(Side.RIGHT)

    def set_at(row):
        return store.row(row).on(Side.RIGHT).paragraphs[0]

    rightward, leftward, tagged = set_at(0), set_at(1), set_at(2)
    assert rightward.layout.lineAt(0).naturalTextRect().left() == 0
    line = leftward.layout.lineAt(0)
    assert line.naturalTextRect().left() > 0
    assert line.naturalTextRect().right() == pytest.approx(line.x() + line.width(), abs=1)
    assert width / 2 < tagged.layout.lineAt(0).naturalTextRect().right() < tagged.tag.box.left()
    assert tagged.tag.box.right() <= width


def test_an_empty_comparison_is_shown(view):
    show(view, Made().comparison())
    view.viewport().repaint()


def test_control_and_wheel_ask_for_another_zoom(view, qtbot):
    show(view, ferry())
    at = QPointF(200, 200)
    with qtbot.waitSignal(view.zoom_wanted) as wanted:
        turn = QWheelEvent(
            at, view.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003
        )  # fmt: skip
        QApplication.sendEvent(view.viewport(), turn)
    assert wanted.args == [1]


def test_heights_are_made_exact_when_nothing_else_is_worked_at(long_window, engine, qtbot):
    heights = long_window.page.view.store.heights
    engine.gate.clear()
    long_window.actions_table["reload"].trigger()
    qtbot.waitUntil(lambda: long_window.desk.is_busy)
    long_window.page.view.set_zoom(1.5)
    qtbot.wait(500)
    assert heights.next_inexact() is not None
    long_window.bench.cancel()
    engine.gate.set()
    qtbot.waitUntil(lambda: heights.next_inexact() is None)

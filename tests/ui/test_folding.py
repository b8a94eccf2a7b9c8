"""Only the changes are shown when the reader asks for it, and what is folded opens with a click."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from ui.hands import long_comparison, settle
from ui.made import Made

from viewer.model import Side
from viewer.presenting.filters import EVERYTHING, Filter
from viewer.presenting.presenter import Presenter
from viewer.settings import load_settings
from viewer.ui.folding import folds_of
from viewer.ui.row_plan import RowPlan


def press_fold(window, qtbot, row, x=200):
    """Click on the line of a fold."""
    view = window.page.view
    y = round(view.store.heights.top(row) - view.verticalScrollBar().value() + 10)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    QApplication.processEvents()


def test_a_fold_opens_where_the_line_between_the_columns_crosses_it_too(long_window, qtbot):
    long_window.actions_table["changes_only"].trigger()
    view = long_window.page.view
    before = len(view.store.plan.folds)
    press_fold(long_window, qtbot, next(iter(view.store.plan.folds)), x=view.columns.middle)
    assert len(view.store.plan.folds) == before - 1


def test_runs_without_a_change_are_folded_with_a_row_of_context():
    presenter = Presenter(long_comparison(30))
    found = folds_of(presenter)
    assert [(f.first, f.last, f.paragraphs) for f in found] == [(2, 8, 7), (12, 18, 7), (22, 29, 8)]
    assert found[0].words == "7 paragraphs without a shown difference"
    assert [(f.first, f.last) for f in folds_of(presenter, opened=range(12, 19))] == [(2, 8), (22, 29)]
    assert [(f.first, f.last) for f in folds_of(presenter, context=0)] == [(1, 9), (11, 19), (21, 29)]


def test_hidden_differences_fold_too_and_unrelated_texts_never():
    comparison = long_comparison(30)
    assert [(f.first, f.last) for f in folds_of(Presenter(comparison, Filter(frozenset())))] == [(0, 29)]
    made = Made()
    for n in range(5):
        made.row(f"{n} The same words stand here.")
    assert [(f.first, f.last) for f in folds_of(Presenter(made.comparison(), EVERYTHING))] == [(0, 4)]


def test_every_paragraph_has_a_row_of_the_screen_folded_or_not():
    presenter = Presenter(long_comparison(30))
    plan = RowPlan(presenter, folds_of(presenter))
    assert len(plan) == 30 - 22 + 3
    for side in Side:
        rows = [plan.row_of_paragraph(side, p) for p in range(30)]
        assert rows == sorted(rows)
        assert rows == [plan.row_of(n) for n in range(30)]
    assert [plan.first_display_row(row) for row in sorted(plan.folds)] == [2, 12, 22]


def test_only_changes_are_shown_and_all_again(long_window, qtbot):
    view = long_window.page.view
    before = view.store.heights.total()
    long_window.actions_table["changes_only"].trigger()
    assert view.store.heights.total() < before / 2
    assert len(view.store.plan.folds) == 20
    assert load_settings().changes_only
    long_window.actions_table["changes_only"].trigger()
    assert view.store.plan.folds == {}
    assert not load_settings().changes_only


def test_a_click_opens_a_fold_where_it_stands(long_window, qtbot):
    view = long_window.page.view
    long_window.actions_table["changes_only"].trigger()
    first = min(view.store.plan.folds)
    press_fold(long_window, qtbot, first)
    assert len(view.store.plan.folds) == 19
    assert view.store.plan.display_rows(first, Side.LEFT) == (2,)
    assert view.verticalScrollBar().value() == 0


def test_a_click_that_opens_a_fold_is_no_click_on_what_stands_there_then(long_window, qtbot):
    long_window.actions_table["changes_only"].trigger()
    clicked = []
    long_window.page.mouse.clicked.connect(clicked.append)
    press_fold(long_window, qtbot, next(iter(long_window.page.view.store.plan.folds)))
    assert clicked == []


def test_the_place_stays_when_rows_fold_and_open(long_window, qtbot):
    view = long_window.page.view
    for _ in range(9):
        long_window.page.next()
    shown = long_window.page.current
    for _ in range(2):
        long_window.actions_table["changes_only"].trigger()
        row = view.store.plan.row_of(view.store.presenter.display_row_of(shown))
        y = view.store.heights.top(row) - view.verticalScrollBar().value()
        assert -view.store.heights.height(row) < y < view.viewport().height()


def test_each_difference_can_be_gone_to_and_the_strip_shows_them(long_window, qtbot):
    long_window.actions_table["changes_only"].trigger()
    view, page = long_window.page.view, long_window.page
    for _ in page.presenter.shown():
        page.next()
        row = view.store.plan.row_of(page.presenter.display_row_of(page.current))
        assert row not in view.store.plan.folds
    assert page.overview._ticks is not None


def test_another_filter_folds_other_rows(long_window, qtbot):
    long_window.actions_table["changes_only"].trigger()
    view = long_window.page.view
    long_window.page.set_filter(Filter(frozenset()))
    assert len(view.store.plan) == 1
    long_window.actions_table["show_everything"].trigger()
    assert len(view.store.plan.folds) == 20


def test_it_is_so_at_the_next_start(long_window, make_window, pair, qtbot):
    long_window.actions_table["changes_only"].trigger()
    again = make_window()
    assert again.actions_table["changes_only"].isChecked()
    again.open_paths(pair)
    settle(again, qtbot)
    assert again.page.view.store.plan.folds

"""The window once it shows a comparison: steps, switches, waiting, what is remembered, how it looks."""

import threading

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolBar
from ui.hands import activate, open_pair, settle
from ui.made import Made, ferry

from viewer.model import Category, Side
from viewer.presenting.filters import EVERYTHING
from viewer.presenting.verdict_facts import plain
from viewer.settings import RecentPair, ThemeChoice, load_settings
from viewer.ui.chips import ChipBar
from viewer.ui.difference_model import PLACE_ROLE
from viewer.ui.recents import verdict_on
from viewer.ui.start_page import RecentRow

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def names(window):
    return [window.bench.sides[s].document.name if s in window.bench.sides else None for s in Side]


def on_start_page(window):
    return window.pages.current() is window.start


# Going from difference to difference


def sentence_in_hand(window):
    return window.page.list.list.currentIndex().data()


def test_next_and_previous_step_and_come_round(compared, qtbot):
    total = len(compared.page.presenter.shown())
    seen = []
    for _ in range(total):
        qtbot.keyClick(compared, Qt.Key.Key_F8)
        seen.append(compared.page.current)
    assert tuple(seen) == compared.page.presenter.shown()
    assert compared.status.step.text() == f"Difference {total} of {total}"
    qtbot.keyClick(compared, Qt.Key.Key_F8)
    assert compared.page.current == seen[0]
    assert "round to the first" in compared.status.step.text()
    qtbot.keyClick(compared, Qt.Key.Key_F8, SHIFT)
    assert compared.page.current == seen[-1]
    assert "round to the last" in compared.status.step.text()


@pytest.mark.parametrize(
    ("forward", "back"),
    [((Qt.Key.Key_N,), (Qt.Key.Key_P,)), ((Qt.Key.Key_Down, CTRL), (Qt.Key.Key_Up, CTRL))],
)
def test_other_keys_step_too(compared, qtbot, forward, back):
    shown = compared.page.presenter.shown()
    qtbot.keyClick(compared.page.view, *forward)
    qtbot.keyClick(compared.page.view, *forward)
    assert compared.page.current == shown[1]
    qtbot.keyClick(compared.page.view, *back)
    assert compared.page.current == shown[0]


def test_the_list_the_texts_and_the_status_line_agree(compared, qtbot):
    qtbot.keyClick(compared, Qt.Key.Key_F8)
    qtbot.keyClick(compared, Qt.Key.Key_F8)
    assert "hosts" in sentence_in_hand(compared)
    assert compared.page.view.current == compared.page.current
    index = compared.page.list.model.index(3)
    rect = compared.page.list.list.visualRect(index)
    qtbot.mouseClick(compared.page.list.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert compared.page.current == compared.page.presenter.shown()[3]
    assert compared.status.step.text().startswith("Difference 4 of")
    assert index.data(PLACE_ROLE).startswith("¶")


def test_the_list_is_walked_with_the_arrow_keys(compared, qtbot):
    compared.page.list.list.setFocus()
    qtbot.keyClick(compared.page.list.list, Qt.Key.Key_Down)
    qtbot.keyClick(compared.page.list.list, Qt.Key.Key_Down)
    assert compared.page.current == compared.page.presenter.shown()[compared.page.list.list.currentIndex().row()]


def test_a_click_on_a_marked_word_lights_its_difference(compared, qtbot):
    compared.page.mouse.difference_clicked.emit(compared.page.presenter.shown()[2])
    assert compared.page.list.list.currentIndex().row() == 2


# Categories


def click(qtbot, chip):
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)


def test_a_switch_hides_and_shows_its_category(compared, qtbot):
    page = compared.page
    spelling = page.chips.chips[Category.SPELLING]
    assert spelling.isChecked()
    before = page.presenter.shown()
    click(qtbot, spelling)
    hidden = [page.presenter.comparison.differences[n].category for n in page.presenter.shown()]
    assert Category.SPELLING not in hidden
    assert page.list.model.rowCount() == len(before) - 1
    assert "hidden" in page.verdict.text()
    click(qtbot, spelling)
    assert page.presenter.shown() == before


def test_accidentals_are_off_at_first(compared):
    assert not compared.page.chips.chips[Category.TYPOGRAPHY].isChecked()
    assert compared.page.chips.chips[Category.FURNITURE].isChecked()
    assert not compared.page.chips.chips[Category.LINK].isVisible()


def test_a_double_click_shows_one_category_alone_and_again_the_usual_ones(compared, qtbot):
    page = compared.page
    before = page.presenter.filter
    chip = page.chips.chips[Category.WORDING]
    click(qtbot, chip)
    qtbot.mouseDClick(chip, Qt.MouseButton.LeftButton)
    assert page.presenter.filter.shown == {Category.WORDING}
    click(qtbot, chip)
    qtbot.mouseDClick(chip, Qt.MouseButton.LeftButton)
    assert page.presenter.filter == before


def test_a_switch_is_turned_from_the_keyboard(compared, qtbot):
    chip = compared.page.chips.chips[Category.TYPOGRAPHY]
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert compared.page.presenter.filter.shows(Category.TYPOGRAPHY)
    assert chip.isChecked()


def test_hiding_the_difference_in_hand_lets_go_of_it(compared, qtbot):
    page = compared.page
    index = next(n for n in page.presenter.shown() if page.presenter.comparison.differences[n].category == "spelling")
    page.go_to(index)
    click(qtbot, page.chips.chips[Category.SPELLING])
    assert page.current is None
    assert page.view.current is None


# Copying


def test_a_whole_side_is_copied_clean(compared, qtbot):
    compared.actions_table["select_left"].trigger()
    qtbot.keyClick(compared, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == ferry().left.text
    compared.actions_table["select_right"].trigger()
    compared.actions_table["copy"].trigger()
    assert QGuiApplication.clipboard().text() == ferry().right.text


# Waiting


def test_progress_is_shown_after_a_while_and_cancel_leaves_all_as_it_was(window, pair, qtbot, engine):
    engine.gate.clear()
    window.open_paths(pair)
    qtbot.wait(100)
    assert not window.progress.isVisible()
    qtbot.waitUntil(window.progress.isVisible)
    assert window.progress.label.text() == "Reading…"
    qtbot.mouseClick(window.progress.cancel_button, Qt.MouseButton.LeftButton)
    assert not window.progress.isVisible()
    engine.gate.set()
    qtbot.wait(100)
    assert names(window) == [None, None]
    assert on_start_page(window)


def test_the_window_is_usable_while_it_compares(compared, pair, qtbot, engine):
    engine.gate.clear()
    compared.actions_table["reload"].trigger()
    qtbot.keyClick(compared, Qt.Key.Key_F8)
    assert compared.page.current is not None
    engine.gate.set()
    settle(compared, qtbot)


def test_a_late_comparison_never_takes_the_place_of_a_newer_one(window, pair, tmp_path, qtbot, engine):
    others = []
    for name in ("c.txt", "d.txt"):
        others.append(tmp_path / name)
        others[-1].write_text(name, encoding="utf-8")
    late, first = threading.Event(), threading.Event()

    def answer():
        if not first.is_set():
            first.set()
            assert late.wait(20)
        return ferry()

    engine.answer = answer
    window.open_paths(pair)
    qtbot.waitUntil(first.is_set)
    open_pair(window, qtbot, others)
    late.set()
    qtbot.wait(100)
    assert window.windowTitle().startswith("c.txt — d.txt")


def test_closing_the_window_waits_for_the_work(window, pair, qtbot, engine):
    engine.gate.clear()
    window.open_paths(pair)
    engine.started.wait(5)
    threading.Timer(0.1, engine.gate.set).start()
    window.close()
    assert engine.loaded


# What is remembered


def test_a_pair_is_remembered_with_its_verdict_and_opened_again(compared, pair, qtbot):
    kept = load_settings().recent
    assert kept == (RecentPair(*map(str, pair), facts=plain(compared.page.presenter.facts())),)
    verdict = compared.page.presenter.verdict().sentence()
    assert verdict_on(kept[0]) == verdict
    qtbot.keyClick(compared, Qt.Key.Key_W, CTRL)
    row = next(b for b in compared.start.findChildren(RecentRow) if b.pair == kept[0])
    assert verdict in row.accessibleName()
    with qtbot.waitSignal(compared.bench.compared):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert not on_start_page(compared)


def test_pasted_texts_are_not_remembered(window, qtbot):
    for text in ("One.", "Two."):
        QGuiApplication.clipboard().setText(text)
        window.actions_table["paste"].trigger()
        settle(window, qtbot)
    assert window.bench.comparison is not None
    assert load_settings().recent == ()


def test_size_zoom_list_and_theme_are_remembered(make_window, qtbot):
    first = make_window()
    first.resize(780, 600)
    first.commands.zoom(1)
    first.actions_table["theme_dark"].trigger()
    first.commands.toggle_list()
    first.close()
    second = make_window()
    assert (second.width(), second.height()) == (780, 600)
    assert second.page.view.typography.zoom == pytest.approx(1.1)
    assert not second.page.list.isVisibleTo(second.page)
    assert load_settings().theme is ThemeChoice.DARK
    assert second.actions_table["theme_dark"].isChecked()


# How it looks


def test_zoom_by_keys(compared, qtbot):
    qtbot.keyClick(compared, Qt.Key.Key_Plus, CTRL)
    qtbot.keyClick(compared, Qt.Key.Key_Plus, CTRL)
    assert compared.status.zoom.text() == "121 %"
    qtbot.keyClick(compared, Qt.Key.Key_Minus, CTRL)
    assert compared.status.zoom.text() == "110 %"
    qtbot.keyClick(compared, Qt.Key.Key_0, CTRL)
    assert compared.status.zoom.text() == "100 %"


def test_dark_and_light(compared):
    compared.actions_table["theme_dark"].trigger()
    dark = compared.grab().toImage().pixelColor(200, 300).lightness()
    compared.actions_table["theme_light"].trigger()
    light = compared.grab().toImage().pixelColor(200, 300).lightness()
    assert dark < 80
    assert light > 200


def test_the_list_can_be_hidden(compared, qtbot):
    qtbot.keyClick(compared, Qt.Key.Key_F9)
    assert not compared.page.list.isVisible()
    qtbot.keyClick(compared, Qt.Key.Key_F9)
    assert compared.page.list.isVisible()


def test_the_strip_goes_where_it_is_clicked(window, pair, qtbot):
    made = Made()
    for n in range(300):
        made.row(f"Row {n} [-a-]{{+b+}}.")
    open_pair(window, qtbot, pair, made.comparison)
    strip, bar = window.page.overview, window.page.view.verticalScrollBar()
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(8, strip.height() - 4))
    assert bar.value() == bar.maximum()
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(8, 2))
    assert bar.value() < bar.maximum() / 10


def test_cards_and_columns_stand_on_one_grid(compared):
    assert compared.page.cards.width() == compared.page.view.viewport().width()


def test_every_control_has_a_name(compared, qtbot):
    unnamed = [
        widget
        for widget in compared.findChildren(QAbstractButton)
        if widget.isVisibleTo(compared) and not (widget.accessibleName() or widget.text())
    ]
    # The button with which Qt shows what does not fit on the tool bar has no name, and is not ours.
    assert [w for w in unnamed if w.objectName() != "qt_toolbar_ext_button"] == []
    for widget in (compared.page.view, compared.page.list.list, compared.page.overview, compared.page.cards):
        assert widget.accessibleName()


def test_tab_reaches_switches_texts_and_list(compared, qtbot):
    compared.activateWindow()
    compared.page.chips.chips[Category.WORDING].setFocus()
    seen = []
    for _ in range(13):
        seen.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert compared.page.view in seen
    assert compared.page.overview in seen
    assert compared.page.list.list in seen
    assert seen.index(compared.page.view) < seen.index(compared.page.list.list)


@pytest.mark.parametrize("in_list", [True, False])
def test_who_writes_in_a_line_goes_on_there_when_the_texts_are_read_again(compared, engine, qtbot, in_list):
    activate(compared, qtbot)
    compared.page.next()
    if not in_list:
        compared.actions_table["find"].trigger()
    line = compared.page.list.search if in_list else compared.page.find_bar.line
    line.setFocus()
    engine.gate.clear()
    qtbot.keyClick(line, Qt.Key.Key_F5)
    qtbot.keyClicks(line, "gho")
    engine.gate.set()
    settle(compared, qtbot)
    qtbot.keyClicks(QApplication.focusWidget(), "r")  # in the texts, it would mark as reviewed what is in hand
    assert line.text() == "ghor"
    assert compared.commands.reviewing.remarks == {}


def test_the_verdict_can_be_selected(compared):
    assert compared.page.verdict.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    assert isinstance(compared.page.verdict, QLabel)


def test_unrelated_texts_say_so_and_count_nothing(window, pair, qtbot):
    made = Made().left_only("Left words.").right_only("Right words.")
    open_pair(window, qtbot, pair, lambda: made.comparison(0.01, unrelated=True))
    assert "share almost nothing" in window.page.verdict.text()
    assert window.page.list.model.rowCount() == 0
    assert not window.actions_table["next"].isEnabled()


@pytest.mark.parametrize(
    ("share", "english", "german"),
    [
        (1.0, "100 % of", "100 % der"),
        (1 - 1e-9, "More than 99.9 % of", "Mehr als 99,9 % der"),
        (0.9995, "More than 99.9 % of", "Mehr als 99,9 % der"),
        (0.9994, "99.9 % of", "99,9 % der"),
        (0.5, "50 % of", "50 % der"),
        (0.001, "0.1 % of", "0,1 % der"),
        (0.0004, "Less than 0.1 % of", "Weniger als 0,1 % der"),
        (1e-9, "Less than 0.1 % of", "Weniger als 0,1 % der"),
    ],
)
def test_not_all_is_never_a_hundred_per_cent_and_little_never_none(window, pair, qtbot, engine, share, english, german):
    engine.answer = lambda: Made().row("The [-hosts-]{+ghosts+} came.").comparison(share)
    with qtbot.waitSignal(window.bench.compared):
        window.open_paths(pair)
    assert window.status.agreement.text().replace("\u00a0", " ").startswith(f"{english} the words")
    window.actions_table["language_de"].trigger()
    assert window.status.agreement.text().replace("\u00a0", " ").startswith(f"{german} Wörter")


def test_unrelated_texts_have_a_reason_in_the_place_of_the_list(window, pair, qtbot, engine):
    made = Made().left_only("Left words.").right_only("Right words.")
    open_pair(window, qtbot, pair, lambda: made.comparison(0.0, unrelated=True))
    found = window.page.list
    assert found.why.isVisible()
    assert found.why.text() == "These two texts share almost nothing, so nothing is set against each other."
    assert not found.list.isVisible()
    assert "No differences" not in found.heading.text() + window.status.step.text()
    assert (window.status.agreement.text(), window.status.completeness.text()) == ("", "")
    engine.answer = ferry
    with qtbot.waitSignal(window.bench.compared):
        qtbot.keyClick(window, Qt.Key.Key_F5)
    assert found.list.isVisible()
    assert not found.why.isVisible()
    assert window.status.completeness.text() == "Complete"
    assert "Every word" in window.status.completeness.toolTip()


def test_a_swapped_pair_takes_the_place_of_its_entry(compared, pair, qtbot):
    qtbot.keyClick(compared, Qt.Key.Key_T, CTRL)
    settle(compared, qtbot)
    assert [(p.left, p.right) for p in load_settings().recent] == [(str(pair[1]), str(pair[0]))]


def test_the_button_of_the_list_does_not_look_pressed_without_a_comparison(window):
    bar = window.findChild(QToolBar)
    button = bar.widgetForAction(window.actions_table["show_list"])
    assert button.isChecked()
    assert not button.isEnabled()
    seen = bar.grab(button.geometry()).toImage()
    grounds = {seen.pixelColor(seen.width() // 2, y).name() for y in (0, 3)}
    assert grounds == {window.page.list._theme.colour("panel").name()}


def test_all_switches_stand_in_one_line_of_a_window_1280_wide(theme, qtbot):
    bar = ChipBar(theme)
    qtbot.addWidget(bar)
    bar.resize(1280, 100)
    for chip in bar.chips.values():
        chip.show_count(12)
    bar.show()
    bar.layout().activate()
    assert len({chip.y() for chip in bar.chips.values()}) == 1


def test_the_list_measures_its_items_anew_only_where_they_may_have_another_size(compared, qtbot, monkeypatch):
    """Qt lays the list out anew with each change of theme, and asks every item for its size."""
    painter = compared.page.list.list.itemDelegate()
    measured, size = [], painter._size
    monkeypatch.setattr(painter, "_size", lambda index: measured.append(index.row()) or size(index))
    compared._memory.change(theme=ThemeChoice.DARK)
    qtbot.wait(20)
    measured.clear()
    compared._memory.change(theme=ThemeChoice.LIGHT)
    qtbot.wait(20)
    assert measured == []
    for change in (
        lambda: compared.page.set_filter(EVERYTHING),
        lambda: compared.page.splitter.setSizes([compared.width() - 250, 250]),
        compared._theme.font_changed.emit,
    ):
        measured.clear()
        change()
        qtbot.waitUntil(lambda: 0 in measured)


def test_the_words_of_a_long_text_are_counted_beside_the_window(long_window, engine, pair, qtbot):
    from ui.hands import long_comparison

    engine.answer = lambda: long_comparison(3_000)
    with qtbot.waitSignal(long_window.bench.compared):
        long_window.actions_table["reload"].trigger()
    settle(long_window, qtbot)
    long_window.actions_table["select_left"].trigger()
    long_window.status.clearMessage()
    long_window.actions_table["copy"].trigger()
    text = QApplication.clipboard().text()
    assert len(text) > 500_000
    assert "copied" not in long_window.status.currentMessage()
    qtbot.waitUntil(lambda: f"{len(text.split()):,} words copied" in long_window.status.currentMessage())
    QApplication.clipboard().clear()

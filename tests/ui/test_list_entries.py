"""What is one thing is one entry of the list and one stop, is reviewed as one, and stays what it is to the counts."""

from __future__ import annotations

import pytest
from presenting.builder import built, left, moved, pair
from presenting.builder import pair as row_pair
from PySide6.QtCore import Qt
from ui.hands import dialog_of, open_pair, settle
from ui.made import ferry

from viewer.model import Category, Role, Side
from viewer.presenting.filters import DEFAULT_FILTER, EVERYTHING
from viewer.ui.difference_model import PLACE_ROLE, SYMBOL_ROLE
from viewer.ui.note_dialog import NoteDialog

MENU = [f"Menu {n}" for n in ("one", "two", "three", "four", "five")]


def page_with_a_menu():
    """A changed word, a menu of five on the left, a chapter of three that moved, with an edit, and a last one."""
    return built(
        pair("Prepared by [-hosts-]{+ghosts+} whose names are unknown."),
        *[left(words, Role.NAVIGATION) for words in MENU],
        moved("The first sentence of the chapter.", after=2),
        moved("The second one has [-ships-]{+boats+} in it.", after=3),
        moved("The third ends the chapter.", after=4),
        pair("Both have this paragraph, which did not move."),
        left("The last paragraph stands on the left alone."),
    )


@pytest.fixture
def gathered(window, pair, qtbot):
    open_pair(window, qtbot, pair, page_with_a_menu)
    qtbot.waitUntil(lambda: window.page.presenter is not None)
    return window


def press(window, qtbot, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(window.page.view, key, modifiers)


def sentences(page, role=Qt.ItemDataRole.DisplayRole):
    model = page.list.model
    return [model.index(row).data(role).replace("\u00a0", " ") for row in range(model.rowCount())]


def reviewed(window):
    return sorted(n for n in window.commands.reviewing.noted() if window.commands.reviewing.remark(n).reviewed)


def test_the_list_has_an_entry_for_one_thing_and_says_so_to_the_ear(gathered):
    page = gathered.page
    assert sentences(page) == [
        "“hosts” became “ghosts”",
        "Five navigation lines stand only on the left: “Menu one”",
        "A passage of 3 paragraphs moved down: “The first sentence of the chapter.”",
        "“ships” became “boats”",
        "A paragraph is missing on the right: “The last paragraph stands on the left alone.”",
    ]
    assert sentences(page, PLACE_ROLE)[1] == "¶ 2–6 · furniture"
    told = sentences(page, Qt.ItemDataRole.AccessibleTextRole)
    assert told[2].endswith("“The first sentence of the chapter.”, ¶ 7–9 · moved")


def test_counts_are_of_differences_and_the_list_says_in_how_many_entries_they_stand(gathered):
    page = gathered.page
    assert page.list.heading.text() == "11 differences shown in 5 entries"
    assert gathered.status.step.text() == "5 entries: F8 goes to the next"
    assert page.presenter.counts()[Category.FURNITURE] == len(MENU)
    assert page.presenter.counts()[Category.MOVED] == 3
    findings = page.presenter.verdict().findings.replace("\u00a0", " ")
    assert "a passage of 3 paragraphs moved" in findings
    assert "Five navigation lines stand only on the left." in findings


def test_the_line_at_the_bottom_keeps_to_the_one_in_hand_when_others_are_shown(gathered, qtbot):
    page = gathered.page
    press(gathered, qtbot, Qt.Key.Key_F8)
    press(gathered, qtbot, Qt.Key.Key_F8)
    assert gathered.status.step.text() == "Entry 2 of 5 (5 differences)"
    page.set_filter(page.presenter.filter.toggled(Category.WORDING))
    assert gathered.status.step.text() == "Entry 1 of 2 (5 differences)"
    page.set_filter(page.presenter.filter.toggled(Category.FURNITURE))
    assert gathered.status.step.text() == "1 entry: F8 goes to it"


def test_where_nothing_is_gathered_nothing_is_said_of_entries(compared, qtbot):
    page = compared.page
    assert "entries" not in page.list.heading.text() + compared.status.step.text()
    press(compared, qtbot, Qt.Key.Key_F8)
    assert compared.status.step.text().startswith("Difference 1 of ")
    assert page.list.model.rowCount() == len(page.presenter.shown())
    assert len(ferry().differences) > page.list.model.rowCount()


def test_next_and_previous_stop_at_each_once(gathered, qtbot):
    page, shown = gathered.page, gathered.page.list.list
    rows, told = [], []
    for _ in range(6):
        press(gathered, qtbot, Qt.Key.Key_F8)
        rows.append(shown.currentIndex().row())
        told.append(gathered.status.step.text().replace("\u00a0", " "))
    assert rows == [0, 1, 2, 3, 4, 0]
    assert told[:3] == ["Entry 1 of 5", "Entry 2 of 5 (5 differences)", "Entry 3 of 5 (3 differences)"]
    assert told[5] == "Entry 1 of 5: round to the first again"
    for row in (4, 3, 2, 1, 0):
        press(gathered, qtbot, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
        assert shown.currentIndex().row() == row
    assert page.view.told.startswith("“hosts” became “ghosts”")


def test_a_paragraph_in_the_midst_lights_the_entry_and_next_leads_out_of_it(gathered, qtbot):
    page = gathered.page
    page.go_to(3)
    assert page.current == 3
    assert page.list.list.currentIndex().row() == 1
    assert gathered.status.step.text() == "Entry 2 of 5 (5 differences)"
    assert page.view.told.startswith("Five navigation lines")
    press(gathered, qtbot, Qt.Key.Key_F8)
    assert page.list.list.currentIndex().row() == 2
    page.go_to(3)
    press(gathered, qtbot, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert page.list.list.currentIndex().row() == 0


def test_a_click_goes_to_the_first(gathered, qtbot):
    page, shown = gathered.page, gathered.page.list.list
    at = shown.visualRect(page.list.model.index(2)).center()
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page.current == page.presenter.entries().firsts[2]


def test_it_is_reviewed_as_one_and_taken_back_as_one(gathered, qtbot):
    page = gathered.page
    for key in (Qt.Key.Key_F8, Qt.Key.Key_F8, Qt.Key.Key_R):
        press(gathered, qtbot, key)
    assert reviewed(gathered) == [1, 2, 3, 4, 5]
    assert page.list.list.currentIndex().row() == 2
    assert page.list.model.index(1).data(SYMBOL_ROLE) == "✓"
    assert page.list.heading.text() == "11 differences shown in 5 entries, 5\u00a0reviewed"
    press(gathered, qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert reviewed(gathered) == []


def test_reviewed_from_its_midst_it_is_reviewed_whole_and_a_part_is_told_as_one(gathered, qtbot):
    page, reviewing = gathered.page, gathered.commands.reviewing
    told = page.told
    page.go_to(2)
    press(gathered, qtbot, Qt.Key.Key_R)
    reviewing.take_up({told[n]: remark for n, remark in reviewing.noted().items() if n < 3})
    gathered.commands._history.begin()  # as with what is taken up from a session
    reviewing.show_comparison()
    assert sentences(page, PLACE_ROLE)[1].endswith("furniture · 2 of 5 reviewed")
    assert page.list.model.index(1).data(SYMBOL_ROLE) == "▤"
    page.go_to(4)
    press(gathered, qtbot, Qt.Key.Key_R)
    assert reviewed(gathered) == [1, 2, 3, 4, 5]
    page.go_to(4)
    press(gathered, qtbot, Qt.Key.Key_R)
    assert reviewed(gathered) == []


def test_a_note_belongs_to_the_first_and_is_shown_with_each(gathered, qtbot):
    page = gathered.page
    page.go_to(3)
    press(gathered, qtbot, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(NoteDialog)
    qtbot.keyClicks(dialog.field, "The menu")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert {n: remark.note for n, remark in gathered.commands.reviewing.noted().items()} == {1: "The menu"}
    assert sentences(page, PLACE_ROLE)[1].endswith("The menu")
    assert "The menu" in page.list.details.toPlainText()


def test_it_is_found_by_the_words_of_any_of_its_paragraphs(gathered, qtbot):
    page = gathered.page
    qtbot.keyClicks(page.list.search, "menu four")
    assert sentences(page) == ["Five navigation lines stand only on the left: “Menu one”"]
    assert page.list.heading.text() == "5 of 11 differences shown in 5 entries"
    page.list.search.clear()
    qtbot.keyClicks(page.list.search, "third chapter")
    assert [text[:23] for text in sentences(page)] == ["A passage of 3 paragrap"]


def test_by_category_a_heading_counts_differences_as_the_switches_do(gathered, qtbot):
    page = gathered.page
    page.go_to(3)
    qtbot.mouseClick(page.list.by_category, Qt.MouseButton.LeftButton)
    assert [text for text in sentences(page) if " · " in text] == ["Wording · 3", "Moved · 3", "Furniture · 5"]
    assert page.list.model.difference(page.list.list.currentIndex().row()) == 1


def test_what_a_filter_hides_is_in_no_entry(gathered, qtbot):
    page = gathered.page
    page.go_to(3)
    page.set_filter(DEFAULT_FILTER.toggled(Category.FURNITURE))
    assert page.current is None
    assert page.list.heading.text() == "6 differences shown in 4 entries"
    page.set_filter(DEFAULT_FILTER.toggled(Category.MOVED))
    assert page.list.heading.text() == "8 differences shown in 4 entries"
    assert not any("passage" in text for text in sentences(page))


def lit(view):
    """The rows that have the bar of what is in hand at their edge, by what is painted."""
    seen, accent, rows = view.viewport().grab().toImage(), view._theme.accent, []
    for row in view.rows_in_sight():
        y = view.store.heights.top(row) - view.verticalScrollBar().value() + 3
        if 0 <= y < seen.height() and seen.pixelColor(1, round(y)) == accent:
            rows.append(row)
    return rows


def test_all_paragraphs_of_an_entry_in_hand_are_lit(gathered, qtbot):
    page = gathered.page
    gathered.resize(gathered.width(), 2000)
    settle(gathered, qtbot)
    qtbot.keyClick(gathered, Qt.Key.Key_F8)
    assert len(lit(page.view)) == 1
    qtbot.keyClick(gathered, Qt.Key.Key_F8)
    plan, entry = page.view.store.plan, page.in_hand
    assert len(entry) == 5
    assert lit(page.view) == [plan.row_of(page.presenter.display_row_of(n)) for n in entry]
    qtbot.keyClick(gathered, Qt.Key.Key_F8)
    ends = {plan.row_of(page.presenter.display_row_of(n, side)) for n in page.in_hand for side in Side}
    assert len(ends) == 6
    assert set(lit(page.view)) == ends
    page.set_filter(EVERYTHING)
    assert set(lit(page.view)) == ends


def test_where_entries_have_one_line_the_words_of_what_is_missing_are_in_sight(window, pair, qtbot, monkeypatch):
    monkeypatch.setattr("viewer.ui.difference_list.MEASURED_ITEMS", 3)
    drawn = []
    monkeypatch.setattr("viewer.ui.difference_item.drawn_apart", lambda lines: drawn.extend(lines) or drawn[-1:])
    lines = [left(f"London: Hobb and Daughter, {n}") for n in range(1871, 1875)]
    apart = [row for n, line in enumerate(lines) for row in (line, row_pair(f"Both have this one, the {n}th."))]
    open_pair(window, qtbot, pair, lambda: built(*apart, *lines[:3]))
    window.page.list.list.viewport().grab()
    assert drawn[0].startswith("Missing: “London:")
    assert drawn[4].startswith("Missing: “London:")  # that of three paragraphs in a row
    model = window.page.list.model
    assert model.index(0).data() == "A paragraph is missing on the right: “London: Hobb and Daughter, 1871”"
    assert model.index(4).data().startswith("3\u00a0paragraphs are missing on the right")


def test_a_running_head_is_reviewed_on_all_pages_though_each_has_another_number(window, pair, qtbot):
    pages = [(left(f"The Keepers, page {n}", Role.METADATA), row_pair(f"Text {n}.")) for n in range(1, 5)]
    open_pair(window, qtbot, pair, lambda: built(*[row for page in pages for row in page]))
    assert sentences(window.page) == ["A header or footer on 4 pages stands only on the left: “The Keepers, page 1”"]
    window.page.view.setFocus()
    window.page.go_to(2)
    press(window, qtbot, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert reviewed(window) == [0, 1, 2, 3]

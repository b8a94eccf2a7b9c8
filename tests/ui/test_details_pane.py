"""The difference in hand is shown in full below the list, and can be copied as a quotation."""

from presenting.builder import built, left, linked
from presenting.builder import pair as same
from PySide6.QtGui import QGuiApplication
from ui.hands import open_pair
from ui.made import Made

from viewer.presenting.filters import EVERYTHING
from viewer.settings import load_settings


def test_details_follow_the_difference_in_hand(compared, qtbot):
    pane = compared.page.list.details
    assert not pane.isVisible()
    compared.page.next()
    assert pane.isVisible()
    first = pane.toPlainText()
    assert "¶" in first
    compared.page.next()
    assert pane.toPlainText() != first
    compared.actions_table["close"].trigger()
    assert not pane.isVisible()


def test_a_link_tells_both_addresses(window, pair, qtbot):
    open_pair(window, qtbot, pair, lambda: linked("https://a.example/old?a&b", "https://a.example/new"))
    window.page.set_filter(EVERYTHING)
    window.page.next()
    told = window.page.list.details.toPlainText()
    assert "these words\n→ https://a.example/old?a&b" in told.replace("\u2028", "\n")
    assert "→ https://a.example/new" in told


def test_words_are_marked_as_in_the_texts(compared, qtbot, theme):
    for _ in range(2):  # past the furniture to “hosts” that became “ghosts”
        compared.page.next()
    pane = compared.page.list.details
    grounds = []
    block = pane.document().begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            grounds.append((piece.text(), piece.charFormat().background().color().name()))
            pieces += 1
        block = block.next()
    for words, role in (("hosts", "left_fill"), ("hosts", "right_fill"), ("g", "right_strong")):
        assert (words, theme.colour(role).name()) in grounds


def test_both_sides_of_a_long_difference_are_in_view_on_a_small_laptop(window, pair, qtbot):
    left, right = ("the board spoke of boats " * 40).strip(), ("gulls cry above grey stones " * 40).strip()
    open_pair(window, qtbot, pair, lambda: Made().row(f"It says: [-{left}-]{{+{right}+}}.").comparison())
    window.page.next()
    pane = window.page.list.details
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: window.height() == 800 and pane.verticalScrollBar().maximum() == 0)
    assert "the board" in pane.toPlainText()
    assert "gulls cry" in pane.toPlainText()
    short = len(pane.toPlainText())
    window.resize(1280, 1600)
    qtbot.waitUntil(lambda: len(pane.toPlainText()) > 2 * short)


def test_they_can_be_put_away_and_that_is_remembered(compared, make_window, qtbot):
    compared.page.next()
    compared.actions_table["show_details"].trigger()
    assert not compared.page.list.details.isVisible()
    assert not load_settings().details_visible
    assert not make_window().actions_table["show_details"].isChecked()


def test_the_difference_in_hand_is_copied_with_both_places(compared, qtbot):
    compared.actions_table["quote"].trigger()
    assert "go to one first" in compared.status.currentMessage()
    compared.page.next()
    compared.actions_table["quote"].trigger()
    first, *sides = QGuiApplication.clipboard().text().split("\n")
    assert compared.page.list.model.sentence(compared.page.current).startswith(first)
    assert len(sides) == 2
    assert "¶" in sides[0] + sides[1]
    assert "copied" in compared.status.currentMessage()


def test_an_entry_of_several_paragraphs_is_told_and_quoted_as_one(window, pair, qtbot):
    lines = [left(f"Line {n} of what is missing.") for n in range(5)]
    open_pair(window, qtbot, pair, lambda: built(*lines, same("The end.")))
    window.page.go_to(2)  # as a click on the third of them does
    told = window.page.list.details.toPlainText().replace("\u00a0", " ")
    assert "¶ 1–5" in told
    assert "Line 0 of what is missing." in told
    assert "and 4 more paragraphs" in told
    window.actions_table["quote"].trigger()
    assert all(f"Line {n} of what is missing." in QGuiApplication.clipboard().text() for n in range(5))


def test_the_list_is_searched_by_words_and_category(compared, qtbot):
    shown = compared.page.list
    whole = shown.model.rowCount()
    qtbot.keyClicks(shown.search, "ghosts")
    assert 0 < shown.model.rowCount() < whole
    assert shown.heading.text() == f"{shown.model.rowCount()} of {whole} differences shown"
    shown.search.clear()
    qtbot.keyClicks(shown.search, "furniture")
    assert 0 < shown.model.rowCount() < whole
    shown.search.clear()
    assert shown.model.rowCount() == whole
    qtbot.keyClicks(shown.search, "nothing of the kind")
    assert shown.model.rowCount() == 0
    compared.page.next()
    assert compared.page.current is not None


def test_the_list_can_be_put_in_order_of_categories(compared, qtbot):
    shown = compared.page.list
    differences = compared.bench.comparison.differences
    before = [shown.model.difference(row) for row in range(shown.model.rowCount())]
    shown.by_category.click()
    after = [n for row in range(shown.model.rowCount()) if (n := shown.model.difference(row)) is not None]
    assert sorted(after) == before
    categories = [differences[n].category for n in after]
    assert len(list(dict.fromkeys(categories))) == sum(
        a != b for a, b in zip(categories, [None, *categories], strict=False)
    )
    shown.by_category.click()
    assert [shown.model.difference(row) for row in range(shown.model.rowCount())] == before

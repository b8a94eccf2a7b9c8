"""The palette, the sheet of keys, and going to a place by its number."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel
from ui.hands import dialog_of, offered, settle

from viewer.model import Category, Document, Paragraph, Side
from viewer.presenting.details import details
from viewer.presenting.filters import DEFAULT_FILTER, EDITING, EVERYTHING, LAYOUT, Filter
from viewer.ui.actions import SPECS
from viewer.ui.command_palette import CommandPalette
from viewer.ui.go_to import PlaceDialog, paragraph_of, place_of
from viewer.ui.shortcut_sheet import ShortcutSheet


def test_an_action_is_found_by_its_words_and_done(compared, qtbot):
    compared.actions_table["palette"].trigger()
    palette = dialog_of(CommandPalette)
    assert "Export" in offered(palette)
    assert "Find Action" not in offered(palette)
    qtbot.keyClicks(palette.line, "all cat")
    assert offered(palette) == ["Show Everything: All Categories"]
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert compared.page.presenter.filter == EVERYTHING
    assert dialog_of(CommandPalette) is None


def test_the_arrows_choose_and_names_come_before_what_only_speaks_of_it(compared, qtbot):
    compared.actions_table["palette"].trigger()
    palette = dialog_of(CommandPalette)
    qtbot.keyClicks(palette.line, "show")
    assert offered(palette)[0].startswith("Show")
    assert "Changes Only" in offered(palette)
    where = offered(palette).index("Show Layout: Typography and Spacing")
    for _ in range(where):
        qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert compared.page.presenter.filter == LAYOUT


@pytest.mark.parametrize(
    ("word", "wanted", "told"),
    [
        ("substantive", DEFAULT_FILTER, "What Matters"),
        ("editing", EDITING, "Words and Punctuation"),
        ("layout", LAYOUT, "Typography and Spacing"),
        ("everything", EVERYTHING, "All Categories"),
    ],
)
def test_a_set_of_categories_is_called_by_what_it_shows(compared, qtbot, word, wanted, told):
    compared.page.set_filter(Filter(frozenset()))
    compared.actions_table["palette"].trigger()
    palette = dialog_of(CommandPalette)
    qtbot.keyClicks(palette.line, word)
    assert offered(palette)[0] == f"Show {word.title()}: {told}"
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert compared.page.presenter.filter == wanted


def test_what_cannot_be_done_is_not_offered_and_escape_does_nothing(window, qtbot):
    window.actions_table["palette"].trigger()
    palette = dialog_of(CommandPalette)
    assert "Export" not in offered(palette)
    qtbot.keyClicks(palette.line, "nothing is called so")
    assert palette.hint.isVisible()
    assert palette.hint.text() == "No action has these words."
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert dialog_of(CommandPalette) is palette
    qtbot.keyClick(palette, Qt.Key.Key_Escape)
    assert dialog_of(CommandPalette) is None


def test_the_sheet_has_every_action_with_a_key(window, qtbot):
    window.actions_table["keys"].trigger()
    page = dialog_of(ShortcutSheet)
    text = page.page.toPlainText()
    for spec in SPECS:
        if spec.keys:
            assert spec.title.replace("&", "").rstrip("…") in text
            assert spec.keys[0] in text
    page.close()


def test_presets_part_the_categories():
    assert EDITING.shown & LAYOUT.shown == set()
    assert EVERYTHING.shown - EDITING.shown - LAYOUT.shown == {Category.FURNITURE}


PAGES = Document(
    "One.\n\nTwo.\n\nThree.",
    (
        Paragraph(0, 4, lines=(1, 2), page=1),
        Paragraph(6, 10, lines=(4, 4), page=1),
        Paragraph(12, 18, lines=(7, 9), page=3),
    ),
    "pages",
)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("2", 1), (" ¶ 3 ", 2), ("page 2", 2), ("p. 1", 0), ("line 3", 1), ("L8", 2), ("0", "has 3 paragraphs"),
        ("4", "has 3 paragraphs"), ("page 9", "has no page 9"), ("line 99", "has no line 99"),
        ("here", "Give a number"),
        ("chapter 2", "No heading has these words"),
        ("", "Give a number"),
    ],
)  # fmt: skip
def test_a_place_is_understood(said, expected):
    found = paragraph_of(PAGES, said)
    assert found == expected if isinstance(expected, int) else expected in found


def test_a_paragraph_is_gone_to_and_a_wrong_number_gets_a_sentence(long_window, qtbot):
    view = long_window.page.view
    for said, is_there in (("150", True), ("9999", False)):
        long_window.actions_table["go_to"].trigger()
        dialog = dialog_of(PlaceDialog)
        qtbot.keyClicks(dialog.line, said)
        qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
        QApplication.processEvents()
        row = view.store.plan.row_of_paragraph(Side.RIGHT, 149)
        top = view.store.heights.top(row) - view.verticalScrollBar().value()
        assert 0 <= top < view.viewport().height()
        assert ("200 paragraphs" in long_window.messages.text) is not is_there


BOOK = "\n\n".join(
    f"Chapter {n}\n\nThe tale goes on in chapter {n}, in which the ferry does not run.\n\n" + "It rained. " * 150
    for n in range(1, 16)
)


@pytest.fixture
def book(real_window, tmp_path, qtbot):
    """A book as a scan without headings on the left, and with headings on the right, a preface before it."""
    (tmp_path / "scan.txt").write_text(BOOK.replace("Chapter", "Part and chapter"))
    headed = BOOK.replace("Chapter", "## Chapter")
    preface = "# The Ferry\n\n## Preface\n\nA new edition.\n\n### Of the text\n\nIt is old.\n\n"
    (tmp_path / "book.md").write_text(preface + headed)
    real_window.open_paths((tmp_path / "scan.txt", tmp_path / "book.md"))
    settle(real_window, qtbot)
    return real_window


def asked(window, side):
    window.page.mouse.side = side
    window.actions_table["go_to"].trigger()
    return dialog_of(PlaceDialog)


def words_in_view(window, side):
    view = window.page.view
    y = view.verticalScrollBar().value()
    row = view.store.plan.row_of_paragraph
    document = window.bench.comparison.side(side)
    tops = {p: view.store.heights.top(row(side, p)) - y for p in range(len(document.paragraphs))}
    return [document.paragraph_text(p) for p, top in tops.items() if 0 <= top < view.viewport().height()]


def test_a_heading_is_gone_to_by_its_words(book, qtbot):
    dialog = asked(book, Side.RIGHT)
    assert offered(dialog)[:4] == ["The Ferry", "Preface", "Of the text", "Chapter 1"]
    assert dialog.list.model().index(2, 0).data() == "        Of the text"
    qtbot.keyClicks(dialog.line, "chapter 5")
    assert offered(dialog) == ["Chapter 5", "Chapter 15"]
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog_of(PlaceDialog) is None
    assert "Chapter 5" in words_in_view(book, Side.RIGHT)


def test_a_number_is_one_of_a_paragraph_unless_a_heading_is_chosen(book, qtbot):
    dialog = asked(book, Side.RIGHT)
    qtbot.keyClicks(dialog.line, "15")
    assert offered(dialog) == ["Chapter 15"]
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert book.bench.comparison.right.paragraph_text(14) in words_in_view(book, Side.RIGHT)
    dialog = asked(book, Side.RIGHT)
    qtbot.keyClicks(dialog.line, "1")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert "Chapter 10" in words_in_view(book, Side.RIGHT)


def test_a_scan_borrows_the_headings_that_it_faces_and_a_click_goes_there(book, qtbot):
    dialog = asked(book, Side.LEFT)
    assert offered(dialog)[:2] == ["Part and chapter 1", "Part and chapter 2"]
    viewport = dialog.list.viewport()
    at = dialog.list.visualRect(dialog.list.model().index(7, 0)).center()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at)
    assert "Part and chapter 8" in words_in_view(book, Side.LEFT)


def test_with_nothing_typed_nothing_happens_and_words_of_no_heading_get_a_sentence(book, qtbot):
    dialog = asked(book, Side.RIGHT)
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog_of(PlaceDialog) is dialog
    assert not dialog.hint.isVisible()
    qtbot.keyClicks(dialog.line, "line 7")
    assert dialog.hint.text() == "Return goes there."
    dialog.line.clear()
    assert dialog.list.isVisible()
    qtbot.keyClicks(dialog.line, "appendix")
    assert (dialog.hint.text(), dialog.hint.isVisible()) == ("No heading of either text has these words.", True)
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert "No heading has these words" in book.messages.text


def test_a_language_is_found_by_what_it_is_called_in_the_one_that_is_spoken(compared, qtbot):
    compared.actions_table["palette"].trigger()
    palette = dialog_of(CommandPalette)
    qtbot.keyClicks(palette.line, "german")
    assert offered(palette) == ["Deutsch"]
    palette.line.clear()
    qtbot.keyClicks(palette.line, "language")
    assert {"Deutsch", "Español", "As the System"} <= set(offered(palette))


def test_details_say_under_which_heading_a_difference_stands(book):
    comparison = book.bench.comparison
    old = next(d for d in comparison.differences if "It is old." in comparison.text_of(d, Side.RIGHT))
    assert details(comparison, old).sides[Side.RIGHT].place.endswith("under “Of the text”")


def test_pages_of_the_other_side_are_meant_where_this_one_has_none(long_window):
    comparison = replace(long_window.bench.comparison, left=PAGES)
    assert place_of(comparison, Side.RIGHT, "page 3") == (Side.LEFT, 2)
    assert place_of(comparison, Side.RIGHT, "150") == (Side.RIGHT, 149)
    assert "has no page 9" in place_of(comparison, Side.LEFT, "page 9")
    assert "has no pages" in place_of(comparison, Side.RIGHT, "page 9")
    assert "No heading" in place_of(comparison, Side.RIGHT, "chapter 2")


def test_a_press_where_a_side_has_nothing_touches_that_side(book, qtbot):
    page = book.page
    viewport, store = page.view.viewport(), page.view.store
    y = round(store.heights.top(store.plan.row_of_paragraph(Side.RIGHT, 2)) - page.view.verticalScrollBar().value() + 6)
    page.mouse.side = Side.RIGHT
    at = QPoint(round(page.view.columns.text_left(Side.LEFT)) + 20, y)
    assert page.mouse.hit(at.toPointF()) is None
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at)
    assert page.mouse.side is Side.LEFT


def test_without_any_heading_it_is_said_what_can_be_typed(compared, qtbot):
    dialog = asked(compared, Side.LEFT)
    assert offered(dialog) == []
    assert dialog.hint.text() == "There are no headings here. A number is that of a paragraph."
    qtbot.keyClicks(dialog.line, "harbour")
    assert dialog.hint.text() == "No heading of either text has these words."


def test_a_heading_of_the_other_side_is_found_and_its_side_is_said(book, qtbot):
    dialog = asked(book, Side.LEFT)
    qtbot.keyClicks(dialog.line, "preface")
    assert offered(dialog) == ["Preface · on the right"]
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert "Preface" in words_in_view(book, Side.RIGHT)
    dialog = asked(book, Side.RIGHT)
    qtbot.keyClicks(dialog.line, "part")
    assert offered(dialog)[0] == "Part and chapter 1 · on the left"


def test_what_can_be_typed_stays_in_sight_while_it_is_typed(book, qtbot):
    dialog = asked(book, Side.LEFT)
    qtbot.keyClicks(dialog.line, "chap")
    seen = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert "Heading or paragraph on the left, or “page 3”, or “line 120”" in seen


def test_lines_that_count_chapters_are_offered_where_no_line_is_marked(real_window, tmp_path, qtbot):
    numerals = ("I", "II", "III", "IV")
    left = "\n\n".join(f"CHAPTER {n}\n\nThe tale goes on, and the ferry of {n} does not run." for n in numerals)
    right = "\n\n".join(f"Chapter {n}. The Sea\n\nThe tale goes on, and the ferry of it rests." for n in range(1, 5))
    (tmp_path / "first.txt").write_text(left)
    (tmp_path / "second.txt").write_text(right + "\n\nTable 1 is gone.\n\n7\n")
    real_window.open_paths((tmp_path / "first.txt", tmp_path / "second.txt"))
    settle(real_window, qtbot)
    dialog = asked(real_window, Side.LEFT)
    assert offered(dialog) == [f"CHAPTER {n}" for n in numerals]
    dialog.reject()
    dialog = asked(real_window, Side.RIGHT)
    assert offered(dialog) == [f"Chapter {n}. The Sea" for n in range(1, 5)]

"""The palette, the sheet of keys, and going to a place by its number."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit

from viewer.model import Category, Document, Paragraph, Side
from viewer.presenting.filters import EDITING, EVERYTHING, LAYOUT
from viewer.ui.actions import SPECS
from viewer.ui.command_palette import CommandPalette
from viewer.ui.go_to import paragraph_of
from viewer.ui.shortcut_sheet import ShortcutSheet


def shown(kind):
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()), None)


def test_an_action_is_found_by_its_words_and_done(compared, qtbot):
    compared.actions_table["palette"].trigger()
    palette = shown(CommandPalette)
    assert "Export" in palette.titles
    assert "Find Action" not in palette.titles
    qtbot.keyClicks(palette.line, "every cat")
    assert palette.titles == ["Show Every Category"]
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert compared.page.presenter.filter == EVERYTHING
    assert shown(CommandPalette) is None


def test_the_arrows_choose_and_names_come_before_what_only_speaks_of_it(compared, qtbot):
    compared.actions_table["palette"].trigger()
    palette = shown(CommandPalette)
    qtbot.keyClicks(palette.line, "show")
    assert palette.titles[0].startswith("Show")
    assert "Changes Only" in palette.titles
    where = palette.titles.index("Show Print and Layout")
    for _ in range(where):
        qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert compared.page.presenter.filter == LAYOUT


def test_what_cannot_be_done_is_not_offered_and_escape_does_nothing(window, qtbot):
    window.actions_table["palette"].trigger()
    palette = shown(CommandPalette)
    assert "Export" not in palette.titles
    qtbot.keyClicks(palette.line, "nothing is called so")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert shown(CommandPalette) is palette
    qtbot.keyClick(palette, Qt.Key.Key_Escape)
    assert shown(CommandPalette) is None


def test_the_sheet_has_every_action_with_a_key(window, qtbot):
    window.actions_table["keys"].trigger()
    page = shown(ShortcutSheet)
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
        dialog = shown(QInputDialog)
        qtbot.keyClicks(dialog.findChild(QLineEdit), said)
        qtbot.keyClick(dialog.findChild(QLineEdit), Qt.Key.Key_Return)
        QApplication.processEvents()
        row = view.store.plan.row_of_paragraph(Side.RIGHT, 149)
        top = view.store.heights.top(row) - view.verticalScrollBar().value()
        assert 0 <= top < view.viewport().height()
        assert ("200 paragraphs" in long_window.messages.text) is not is_there

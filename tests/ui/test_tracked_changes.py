"""That a document has tracked changes is seen on its card, however long its name, and only then are they offered."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor
from ui.hands import choose, close_menus, menu_of, open_pair, settle

from viewer.loading.changes_note import CHANGES_NOTE
from viewer.model import Changes, Document, Paragraph, Side
from viewer.ui.cards import facts_of, facts_within, notice_of

LONG = "the_report_of_the_harbour_board_on_the_night_ferry_as_it_was_sent_to_all_members_final"
TRACKED = r"{\rtf1\ansi The ferry {\deleted was}{\revised is} late.\par}"
PLAIN = r"{\rtf1\ansi The ferry is late.\par}"
ENTRY = "As It Was before Tracked Changes"


@pytest.fixture
def read(real_window, tmp_path, qtbot):
    for name, text in ((f"{LONG}.rtf", TRACKED), (f"{LONG}_2.rtf", PLAIN)):
        (tmp_path / name).write_text(text, encoding="ascii")
    real_window.resize(760, 600)
    open_pair(real_window, qtbot, [tmp_path / f"{LONG}.rtf", tmp_path / f"{LONG}_2.rtf"])
    return real_window


def signs(window):
    """How much of each card has the colour of what to look out for."""
    cards, columns = window.page.cards, window.page.view.columns
    picture, tone = cards.grab().toImage(), QColor(window._theme.colour("warning"))
    found = []
    for side in Side:
        half = QRect(columns.left_edge(side), 0, columns.column_width(side), cards.height())
        places = ((x, y) for x in range(half.left(), half.right()) for y in range(half.height()))
        found.append(sum(is_like(picture.pixelColor(x, y), tone) for x, y in places))
    return found


def is_like(colour, tone):
    return colour.saturation() > 90 and abs(colour.hue() - tone.hue()) < 15


def offered(window, qtbot, side):
    return {a.text().replace("&", ""): a for a in menu_of(window, qtbot, side).actions()}


def test_the_card_of_a_document_with_tracked_changes_has_a_sign_whatever_its_name(read):
    left, right = signs(read)
    assert left > 5
    assert right == 0
    assert "It has tracked changes" in read.page.cards.keys[Side.LEFT].accessibleName()
    assert "It has tracked changes" in read.page.cards.toolTip()
    assert "tracked" not in read.page.cards.keys[Side.RIGHT].accessibleName()


def test_what_was_before_the_changes_is_offered_where_there_are_any(read, qtbot):
    assert ENTRY not in offered(read, qtbot, Side.RIGHT)
    close_menus()
    assert not offered(read, qtbot, Side.LEFT)[ENTRY].isChecked()
    choose(menu_of(read, qtbot, Side.LEFT), ENTRY)
    close_menus()
    settle(read, qtbot)
    assert read.bench.sides[Side.LEFT].document.text.strip() == "The ferry was late."
    assert signs(read)[0] > 5
    assert offered(read, qtbot, Side.LEFT)[ENTRY].isChecked()
    close_menus()


@pytest.mark.parametrize("changes", Changes)
def test_in_the_line_of_facts_the_notice_stands_for_the_sentence(changes):
    notes = (CHANGES_NOTE[changes], "It takes in other documents, which are not read.")
    document = Document("A", (Paragraph(0, 1),), "name.rtf", media_type="application/rtf", notes=notes)
    assert notice_of(document) in ("Tracked changes accepted", "Before its tracked changes")
    assert "tracked changes" in facts_of(document, 12)
    assert facts_within(document, 12, lambda _line: True).endswith(
        "12 words · It takes in other documents, which are not read."
    )
    assert facts_within(document, 12, lambda line: len(line) < 40).endswith("12 words · …")

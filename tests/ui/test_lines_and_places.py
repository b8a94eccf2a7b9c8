"""What stands in line with what, and as far apart: what a designer's eye found once, and what must not come back."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QColor, QFontInfo
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialogButtonBox,
    QInputDialog,
    QLineEdit,
    QMenu,
    QStyle,
    QStyleOptionButton,
    QWidget,
)
from ui.hands import dialog_of, open_pair
from ui.made import Made

from viewer.model import Category, Side
from viewer.presenting.estimate import Stage
from viewer.presenting.palette import PALETTES
from viewer.presenting.review import Remark
from viewer.settings import LANGUAGES, RecentPair, ThemeChoice
from viewer.ui.blending import contrast
from viewer.ui.columns import PADDING
from viewer.ui.focus_ring import FocusRing
from viewer.ui.note_dialog import NoteDialog
from viewer.ui.password import ask_password
from viewer.ui.preferences import PreferencesDialog
from viewer.ui.progress import ProgressCard
from viewer.ui.shortcut_sheet import ShortcutSheet
from viewer.ui.start_page import _ROW_INSET, RecentRow
from viewer.ui.theme import Theme


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_heading_of_the_list_is_read_to_its_end_in_every_language(compared, speaking, qtbot, code):
    speaking(code)
    page, heading = compared.page, compared.page.list.heading
    page.list._count, page.list._entries = 123, 119
    page.list.show_remarks({n: Remark(reviewed=True) for n in page.presenter.shown()})
    qtbot.waitUntil(lambda: heading.height() >= heading.heightForWidth(heading.width()) > 0)
    assert heading.wordWrap()


def test_everything_on_the_start_page_begins_on_one_line(window, qtbot):
    start = window.start
    start.show_recents((RecentPair("/a.txt", "/b.txt", "The same article."),))
    recent = start.findChildren(RecentRow)[0]

    def begins():
        alone = (start._title, start.places[Side.LEFT], start.address_button, start.sample_button)
        lines = {widget.mapTo(start, QPoint(0, 0)).x() for widget in alone}
        return {*lines, recent.mapTo(start, QPoint(_ROW_INSET, 0)).x()}

    qtbot.waitUntil(lambda: len(begins()) == 1)
    assert start._web.x() == start._new.x() > start.sample_button.geometry().right()


def test_the_entries_of_a_menu_are_all_as_high(window):
    for entry in window.menuBar().actions():
        menu = entry.menu()
        assert isinstance(menu, QMenu)
        menu.popup(QPoint(0, 0))
        shown = [a for a in menu.actions() if not a.isSeparator() and a.isVisible()]
        assert len({menu.actionGeometry(a).height() for a in shown}) == 1
        menu.close()


def test_the_strip_stands_beside_the_texts_and_of_short_ones_each_tick_beside_its_line(window, pair, qtbot):
    open_pair(window, qtbot, pair, Made().row("The ferry left.").row("The [-hosts-]{+ghosts+} came.").comparison)
    page = window.page
    view = page.view.viewport()
    assert page.overview.mapTo(page, QPoint(0, 0)).y() == view.mapTo(page, QPoint(0, 0)).y()
    assert page.overview.height() == view.height()
    assert page.overview._scale() == 1.0


def test_the_parts_of_a_note_stand_close_together(window, qtbot):
    dialog = NoteDialog(
        window, "“hosts” became “ghosts”, ¶ 4 · wording, of which more could be said on a second line", ""
    )
    dialog.show()
    parts = [dialog.layout().itemAt(n).widget() for n in range(dialog.layout().count())]
    gaps = {below.y() - above.geometry().bottom() - 1 for above, below in pairwise(parts)}
    assert gaps == {dialog.layout().spacing()}
    assert parts[0].height() == parts[0].heightForWidth(parts[0].width())


def test_an_explanation_stands_below_the_words_of_its_box(window):
    dialog = PreferencesDialog(window._memory, window)
    dialog.show()
    boxes = [row for row in dialog.rows.values() if isinstance(row.control, QCheckBox)]
    assert boxes
    for row in boxes:
        option = QStyleOptionButton()
        row.control.initStyleOption(option)
        words = row.control.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, row.control)
        assert row.control.x() + words.left() == row._explanation.x() + row._explanation.contentsRect().left()
    dialog.close()


def test_the_defaults_are_not_called_as_the_dialog_is(window, speaking):
    speaking("de")
    dialog = PreferencesDialog(window._memory, window)
    button = dialog.buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults)
    assert button.text() == "Zurücksetzen"
    dialog.close()


def test_headings_and_rows_of_the_sheet_of_keys_begin_on_one_line(compared):
    compared.actions_table["keys"].trigger()
    sheet = dialog_of(ShortcutSheet)
    edges, block = set(), sheet.page.document().begin()
    for _ in range(2):  # a heading, and the first cell of its table
        cursor = sheet.page.textCursor()
        cursor.setPosition(block.position())
        edges.add(sheet.page.cursorRect(cursor).x())
        block = block.next()
    assert len(edges) == 1
    sheet.close()


def test_paragraphs_of_two_unrelated_texts_stand_as_far_apart_as_rows_do(window, pair, qtbot):
    made = Made()
    for n in range(3):
        made.left_only(f"{n} One text.").right_only(f"{n} Another.")
    open_pair(window, qtbot, pair, lambda: made.comparison(0.0, unrelated=True))
    page = window.page
    first, second, *_ = page.view.store.row(0).left.paragraphs
    assert second.top - first.top - first.height == 2 * PADDING


def test_what_is_being_done_is_told_at_the_foot_of_the_window(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(900, 600)
    parent.show()
    card = ProgressCard(Theme(ThemeChoice.LIGHT), parent)
    card.tell(Stage("Comparing…"))
    qtbot.waitUntil(card.isVisible)
    below = parent.height() - card.geometry().bottom()
    assert 8 < below < 40
    parent.resize(900, 400)
    assert parent.height() - card.geometry().bottom() == below
    card.finish()


def test_without_a_difference_the_verdict_stands_in_the_middle_of_its_room(window, pair, qtbot):
    open_pair(window, qtbot, pair, lambda: Made().row("The ferry left.").comparison(1.0))
    page = window.page
    margins = page.verdict.contentsMargins()
    qtbot.waitUntil(lambda: margins.bottom() + page.chips.height() == margins.top())
    assert page.list.heading.text() == window.status.step.text() == "No differences"


def test_the_switches_of_finding_show_letters(compared, qtbot):
    qtbot.keyClick(compared, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = compared.page.find_bar
    assert [switch.text() for switch in (bar.case, bar.words, bar.pattern)] == ["Aa", "ab", ".*"]
    assert [switch.font().underline() for switch in (bar.case, bar.words, bar.pattern)] == [False, True, False]
    assert all(switch.icon().isNull() for switch in (bar.case, bar.words, bar.pattern))


@pytest.mark.parametrize("name", ["verdict", "view", "list", "details"])
def test_where_the_keys_are_is_seen_when_they_came_there_by_tab(compared, qtbot, name):
    page = compared.page
    page.next()
    widget = {"verdict": page.verdict, "view": page.view, "list": page.list.list, "details": page.list.details}[name]
    widget.setFocus(Qt.FocusReason.MouseFocusReason)
    without = widget.grab().toImage()
    compared.chip = page.chips.chips[Category.WORDING]
    compared.chip.setFocus()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(widget.hasFocus)
    ring = widget.grab().toImage()
    accent = compared.page.list._theme.accent
    at = QPoint(widget.width() // 2, widget.height() - 1)
    assert ring.pixelColor(at) == accent != without.pixelColor(at)
    widget.resize(widget.width(), widget.height() - 20)
    assert widget.grab().toImage().pixelColor(at - QPoint(0, 20)) == accent
    compared.chip.setFocus(Qt.FocusReason.TabFocusReason)
    assert not widget.findChild(FocusRing).isVisible()


def test_a_long_tool_tip_has_lines_of_a_readable_length(compared):
    page, pair = compared.page, RecentPair("/a.txt", "/b.txt", "The same article. " * 20)
    recent = RecentRow(pair, compared.start._theme)
    for widget in (page.verdict, *page.chips.chips.values(), *page.flags.chips.values(), recent):
        assert 0 < max(map(len, widget.toolTip().splitlines())) <= 72
    recent.deleteLater()


def test_the_lines_of_the_verdict_are_no_longer_than_can_be_read(compared, qtbot):
    verdict, page = compared.page.verdict, compared.page
    compared.resize(1200, 700)
    qtbot.waitUntil(lambda: verdict.width() == page.width() == 1200)
    compared.resize(2560, 700)
    qtbot.waitUntil(lambda: page.width() == 2560)
    assert verdict.x() == 0
    assert verdict.width() <= 1400 * QFontInfo(QApplication.font()).pixelSize() / 12


def test_the_frame_of_a_number_strikes_out_no_letter_behind_it(window, pair, qtbot):
    open_pair(window, qtbot, pair, lambda: Made().row("In [-June-]{+July+}—it", Category.NUMBER).comparison())
    page = window.page
    page.view.set_zoom(2.0)
    framed = page.view.viewport().grab().toImage()
    page.set_filter(page.presenter.filter.toggled(Category.NUMBER))
    plain = page.view.viewport().grab().toImage()
    assert framed != plain
    wide, high = range(page.view.columns.middle), range(plain.height())
    dark = [(x, y) for x in wide for y in high if plain.pixelColor(x, y).lightness() < 60]
    assert dark
    assert all(framed.pixelColor(*at).lightness() < 60 for at in dark)


def first_inked(widget):
    """The first column of a widget in which something is written."""
    seen = widget.grab().toImage()
    ground, middle = seen.pixelColor(2, seen.height() // 2), range(6, seen.height() - 3)
    return next(x for x in range(seen.width()) if any(seen.pixelColor(x, y) != ground for y in middle))


def test_passing_words_begin_where_the_lasting_ones_do(compared, qtbot):
    status = compared.status
    assert abs(first_inked(status) - compared.page.verdict.contentsMargins().left()) <= 1
    status.step.setText("H")
    lasting = first_inked(status)
    status.say("H")
    assert first_inked(status) == lasting
    status.say("Written to /home/somebody/" + "a/long/way/" * 40)
    seen = status.grab().toImage()
    edge = status.completeness.x() + status.completeness.contentsRect().left()
    assert all(seen.pixelColor(edge, y) == seen.pixelColor(2, y) for y in range(6, seen.height() - 3))


def test_the_sign_that_clears_a_line_is_seen_on_light_and_dark_and_no_disc(compared):
    page = compared.page
    for line in (page.find_bar.line, page.list.search):
        sign = line.findChild(QAction).icon().pixmap(16, 16).toImage()
        pixels = [sign.pixelColor(x, y) for x in range(16) for y in range(16)]
        inked = [pixel for pixel in pixels if pixel.alpha() > 200]
        assert 0 < len(inked) < 60
        for light, dark in PALETTES.values():
            assert min(contrast(inked[0], QColor(p.background)) for p in (light, dark)) > 3


def test_a_password_has_room(window):
    ask_password(window, "“a.pdf” is encrypted.", lambda _word: None)
    dialog = next(w for w in window.findChildren(QInputDialog) if w.isVisible())
    QApplication.processEvents()
    assert dialog.findChild(QLineEdit).width() >= 400
    assert dialog.width() >= 400
    dialog.close()

"""The switches of the flags, by mouse and keys."""

from __future__ import annotations

import pytest
from presenting.builder import built, pair
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAction

from viewer.model import Category, Flag
from viewer.presenting.filters import DEFAULT_FILTER
from viewer.ui.preparing import prepare

COMPARISON = built(
    pair("“The [-quay-]{+pier+} is shut,” he said.", flags=(Flag.QUOTATION,)),
    pair("The mayor, [-Smith-]{+Jones+}, did not say why.", flags=(Flag.NAME,)),
    pair("The [-ferry-]{+steamer+} left."),
)


@pytest.fixture
def page(compared):
    compared.page.show_prepared(prepare(COMPARISON))
    return compared.page


def click(qtbot, chip):
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)


def test_a_flag_that_is_on_narrows_and_off_again_does_not(page, qtbot):
    chip = page.flags.chips[Flag.QUOTATION]
    assert chip.isVisible()
    assert not chip.isChecked()
    assert not page.flags.chips[Flag.HEDGE].isVisible()
    click(qtbot, chip)
    assert page.presenter.shown() == (0,)
    assert page.list.model.rowCount() == 1
    assert "Narrowed to quotations." in page.verdict.text()
    assert chip.accessibleName() == "Narrow to Quotations, 1"
    assert QAccessible.queryAccessibleInterface(chip).state().checked
    assert chip.accessibleDescription() == "What differs inside quotation marks."
    click(qtbot, page.flags.chips[Flag.NAME])
    assert page.presenter.shown() == (0, 1)
    click(qtbot, chip)
    click(qtbot, page.flags.chips[Flag.NAME])
    assert page.presenter.filter == DEFAULT_FILTER


def test_a_double_click_narrows_to_one_flag_alone_and_again_to_none(page, qtbot):
    click(qtbot, page.flags.chips[Flag.QUOTATION])
    chip = page.flags.chips[Flag.NAME]
    for flags in ({Flag.NAME}, set()):
        click(qtbot, chip)
        qtbot.mouseDClick(chip, Qt.MouseButton.LeftButton)
        assert page.presenter.filter.flags == flags


def test_a_flag_that_is_on_can_be_switched_off_though_nothing_carries_it(page, qtbot):
    chip = page.flags.chips[Flag.QUOTATION]
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    click(qtbot, page.chips.chips[Category.WORDING])
    assert page.presenter.shown() == ()
    assert chip.isVisible()
    click(qtbot, chip)
    assert not chip.isVisible()


def test_the_menu_lists_the_flags_and_a_preset_clears_them(compared, page):
    from PySide6.QtWidgets import QMenu

    menu = compared.findChild(QMenu, "CATEGORIES")
    menu.aboutToShow.emit()
    entry = next(a for a in menu.findChildren(QAction) if a.text() == "Only Names")
    entry.trigger()
    assert page.presenter.filter.flags == {Flag.NAME}
    compared.actions_table["show_default"].trigger()
    assert page.presenter.filter == DEFAULT_FILTER


def test_the_line_before_the_flags_stands_in_a_row_between_two_switches_or_nowhere(page):
    line, first = page.flags._divider, next(chip for chip in page.flags.chips.values() if not chip.isHidden())
    before = [chip for chip in page.chips.chips.values() if not chip.isHidden()][-1]
    seen = set()
    for width in range(90, 400, 3):
        page.chips.row.setGeometry(QRect(0, 0, width, 300))
        beside = before.geometry().center().y() == first.geometry().center().y()
        seen.add(beside)
        assert (line.width() > 0) == beside
        assert not beside or before.geometry().right() < line.x() < line.geometry().right() < first.x()
        assert beside or first.x() == page.chips.chips[Category.WORDING].x()
    assert seen == {True, False}


def test_the_smaller_switches_stand_in_the_middle_of_their_row(page):
    page.chips.row.setGeometry(QRect(0, 0, 900, 60))
    large, small = page.chips.chips[Category.WORDING], page.flags.chips[Flag.NAME]
    above, below = small.y() - large.y(), large.geometry().bottom() - small.geometry().bottom()
    assert above > 0
    assert abs(above - below) <= 1

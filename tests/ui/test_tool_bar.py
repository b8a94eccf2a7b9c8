"""The switch for the arrangements on the tool bar, and what the bar says where there is less room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible, QFont, QHelpEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from viewer.settings import Arrangement, Colours, ThemeChoice
from viewer.ui.actions import ARRANGEMENTS
from viewer.ui.theme import contrast
from viewer.ui.tool_bar import Fit


@pytest.fixture
def wide(compared, qtbot):
    compared.resize(1400, 700)
    qtbot.waitUntil(lambda: compared._tools.fit is Fit.FULL)
    return compared


def segments(window):
    return window._tools.arrangements.segments.segments


def chosen(window):
    return [one for one, segment in zip(Arrangement, segments(window), strict=True) if segment.isChecked()]


def in_sight(window):
    """Every button of the bar that is shown lies inside it, and Qt's own button for the rest is away."""
    bar = window._tools
    shown = [bar.widgetForAction(bar._actions[name]) for name in ("open_both", "next", "show_list", "export")]
    switch = bar.arrangements
    assert not [w for w in bar.children() if w.objectName() == "qt_toolbar_ext_button" and w.isVisible()]
    return all(w.isVisible() and bar.rect().contains(w.geometry()) for w in [*shown, switch])


@pytest.mark.parametrize("arrangement", list(Arrangement))
def test_a_click_arranges_the_texts_and_the_switch_follows(wide, qtbot, arrangement):
    wide.actions_table["arrange_left"].trigger()
    qtbot.mouseClick(segments(wide)[list(Arrangement).index(arrangement)], Qt.MouseButton.LeftButton)
    assert wide.page.view.arrangement is arrangement
    assert chosen(wide) == [arrangement]
    assert [name for name in ARRANGEMENTS if wide.actions_table[name].isChecked()] == [f"arrange_{arrangement}"]


def test_keys_and_menu_turn_the_switch(wide, qtbot):
    wide.activateWindow()
    qtbot.keyClick(wide, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert wide.page.view.arrangement is Arrangement.SINGLE
    assert chosen(wide) == [Arrangement.SINGLE]
    wide.actions_table["arrange_right"].trigger()
    assert chosen(wide) == [Arrangement.RIGHT]


def test_what_holds_cannot_be_turned_off(wide, qtbot):
    for _ in range(2):
        qtbot.mouseClick(segments(wide)[1], Qt.MouseButton.LeftButton)
        assert chosen(wide) == [Arrangement.SINGLE]
        assert wide.page.view.arrangement is Arrangement.SINGLE


def test_it_is_one_stop_for_tab_and_arrows_choose(wide, qtbot):
    wide.activateWindow()
    first = segments(wide)[0]
    wide._tools.widgetForAction(wide.actions_table["next"]).setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is first
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert QApplication.focusWidget() is segments(wide)[1]
    assert wide.page.view.arrangement is Arrangement.SINGLE
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is wide._tools.widgetForAction(wide.actions_table["changes_only"])
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is segments(wide)[1]


def test_a_screen_reader_hears_four_choices_of_which_one_holds(wide):
    heard = [QAccessible.queryAccessibleInterface(segment) for segment in segments(wide)]
    assert [one.text(QAccessible.Text.Name) for one in heard] == [
        "Side by Side", "As One Text", "The Left Alone", "The Right Alone",
    ]  # fmt: skip
    assert {one.role() for one in heard} == {QAccessible.Role.RadioButton}
    assert [bool(one.state().checked) for one in heard] == [True, False, False, False]
    assert wide._tools.arrangements.segments.accessibleName() == "Arrangement"


def tip_of(widget):
    at = widget.rect().center()
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at)))
    told = QToolTip.text()
    QToolTip.hideText()
    return told


def test_tips_tell_name_and_key(wide):
    tips = [tip_of(segment).splitlines() for segment in segments(wide)]
    assert [tip[0] for tip in tips] == [
        "Side by Side (Alt+1)", "As One Text (Alt+2)", "The Left Alone (Alt+3)", "The Right Alone (Alt+4)",
    ]  # fmt: skip
    assert all(len(tip) == 2 and tip[1] for tip in tips)


def test_without_a_comparison_it_cannot_be_used(window, qtbot):
    window.resize(1400, 700)
    assert not any(segment.isEnabled() for segment in segments(window))
    qtbot.mouseClick(segments(window)[1], Qt.MouseButton.LeftButton)
    assert window.page.view.arrangement is Arrangement.COLUMNS


def test_the_kept_arrangement_is_chosen_in_another_window(wide, make_window, qtbot):
    qtbot.mouseClick(segments(wide)[3], Qt.MouseButton.LeftButton)
    assert chosen(make_window()) == [Arrangement.RIGHT]


def test_where_it_is_narrow_one_button_holds_the_choices(wide, qtbot):
    wide.resize(840, 700)
    qtbot.waitUntil(lambda: wide._tools.fit is Fit.FOLDED)
    switch = wide._tools.arrangements
    assert not switch.segments.isVisible()
    assert in_sight(wide)
    heard = []

    def choose():
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        heard.extend(action.text().replace("&", "") for action in menu.actions() if not action.isSeparator())
        qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Return)

    QTimer.singleShot(50, choose)
    qtbot.mouseClick(switch.button, Qt.MouseButton.LeftButton)
    assert heard[:4] == ["Side by Side", "As One Text", "The Left Alone", "The Right Alone"]
    assert wide.page.view.arrangement is Arrangement.SINGLE
    assert switch.button.accessibleName() == "Arrangement: As One Text"
    assert "As One Text (Alt+2)" in tip_of(switch.button)
    wide.resize(1400, 700)
    qtbot.waitUntil(lambda: wide._tools.fit is Fit.FULL)
    assert chosen(wide) == [Arrangement.SINGLE]
    assert in_sight(wide)


@pytest.mark.parametrize("language", ["de", "fr", "es", "ru"])
def test_in_no_language_anything_falls_off_the_bar(wide, qtbot, language):
    wide._memory.change(language=language)
    for width in (1400, 1100, 900, 840, 700):
        wide.resize(width, 700)
        QApplication.processEvents()
        assert in_sight(wide), width
    assert wide._tools.fit is Fit.ICONS
    button = wide._tools.widgetForAction(wide.actions_table["swap"])
    assert tip_of(button).startswith(wide.actions_table["swap"].iconText())
    wide._memory.change(language="en")
    wide.resize(1400, 700)
    qtbot.waitUntil(lambda: wide._tools.fit is Fit.FULL)


def test_in_letters_twice_as_large_nothing_falls_off_either(wide, qtbot):
    before = QFont(QApplication.font())
    font = QFont(before)
    font.setPointSizeF(2 * before.pointSizeF())
    try:
        QApplication.setFont(font)
        QApplication.processEvents()
        assert wide._tools.fit is not Fit.FULL
        assert in_sight(wide)
        assert segments(wide)[0].iconSize().height() == 36
    finally:
        QApplication.setFont(before)
    wide.resize(1400, 700)
    qtbot.waitUntil(lambda: wide._tools.fit is Fit.FULL)


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
@pytest.mark.parametrize("colours", list(Colours))
def test_what_is_chosen_and_what_has_the_focus_are_seen(wide, qtbot, choice, colours):
    theme = wide._theme
    theme.choose(choice)
    theme.choose_colours(colours)
    one, other = segments(wide)[:2]
    on, off = one.grab().toImage(), other.grab().toImage()
    plate, trough = on.pixelColor(4, on.height() // 2), off.pixelColor(4, on.height() // 2)
    assert plate == theme.colour("background")
    assert contrast(plate, theme.colour("ink")) >= 4.5
    assert contrast(trough, theme.colour("ink")) >= 4.5
    assert on.pixelColor(0, on.height() // 2) != plate
    wide.activateWindow()
    one.setFocus(Qt.FocusReason.TabFocusReason)
    ringed = one.grab().toImage()
    assert contrast(ringed.pixelColor(1, on.height() // 2), plate) >= 3


def test_the_bar_keeps_its_height_however_it_fits(wide, qtbot):
    high = wide._tools.height()
    for width, fit in ((840, Fit.FOLDED), (700, Fit.ICONS)):
        wide.resize(width, 700)
        qtbot.waitUntil(lambda f=fit: wide._tools.fit is f)
        assert wide._tools.sizeHint().height() == high

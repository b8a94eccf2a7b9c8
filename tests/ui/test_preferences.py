"""The preferences: made from the settings, searched, effective at once, in step with the menus, used by keys alone."""

from dataclasses import fields

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QPalette, QWheelEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDialogButtonBox, QLabel, QLineEdit, QSpinBox
from ui.hands import activate

from viewer.preference import Group, Preference, preferences_of
from viewer.settings import Colours, Settings, ThemeChoice, load_settings
from viewer.ui.preference_fields import PreferenceRow
from viewer.ui.preferences import PreferencesDialog

KNOWN = preferences_of(Settings)
# Settings that are asked for when they are needed, and so have no effect of their own.
WITHOUT_EFFECT = {"private_addresses", "report_colours"}


@pytest.fixture
def dialog(window, qtbot):
    activate(window, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(PreferencesDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def shown(dialog):
    return {name for name, row in dialog.rows.items() if row.isVisible()}


def choose(qtbot, combo, value):
    """Go to a choice by the arrow keys."""
    combo.setFocus()
    way = combo.findData(str(value)) - combo.currentIndex()
    for _ in range(abs(way)):
        qtbot.keyClick(combo, Qt.Key.Key_Down if way > 0 else Qt.Key.Key_Up)


def test_each_row_is_styled_once_before_it_is_shown(window, monkeypatch):
    styled, change = [], PreferenceRow.changeEvent

    def hear(row, event):
        if event.type() == QEvent.Type.StyleChange:
            styled.append(id(row))
        change(row, event)

    monkeypatch.setattr(PreferenceRow, "changeEvent", hear)
    dialog = PreferencesDialog(window._memory, window)
    assert sorted(styled) == sorted(map(id, dialog.rows.values()))
    dialog.close()


def test_every_preference_has_its_row_and_nothing_else_has(dialog):
    assert set(dialog.rows) == set(KNOWN)
    assert {"geometry", "recent", "last_folder", "list_width"} & set(dialog.rows) == set()


def test_every_preference_has_an_effect(window):
    assert set(window.commands.effects()) - {f.name for f in fields(Settings)} == set()
    assert set(KNOWN) - set(window.commands.effects()) == WITHOUT_EFFECT


def test_every_control_is_named_and_explained_and_every_title_leads_to_its_control(dialog):
    for name, row in dialog.rows.items():
        assert row.control.accessibleName() == KNOWN[name][0].title
        assert row.control.accessibleDescription() == KNOWN[name][0].explanation
        buddies = [label.buddy() for label in row.findChildren(QLabel)]
        assert isinstance(row.control, QCheckBox) or row.control in buddies
    assert dialog.search.accessibleName()


def test_the_dialog_shows_what_is_in_force(make_window, qtbot):
    window = make_window()
    window._memory.change(theme=ThemeChoice.DARK, colours=Colours.PROTANOPIA, zoom=1.5, unseen_visible=True)
    window.actions_table["preferences"].trigger()
    rows = window.findChild(PreferencesDialog).rows
    assert rows["theme"].control.currentData() == "dark"
    assert rows["colours"].control.currentText() == "For protanopia"
    assert rows["zoom"].control.value() == 150
    assert rows["unseen_visible"].control.isChecked()


def test_the_search_hides_the_others_and_their_headings(dialog, qtbot):
    assert dialog.search.hasFocus()
    qtbot.keyClicks(dialog.search, "web priv")
    assert shown(dialog) == {"private_addresses"}
    assert [group for group, heading in dialog.headings.items() if heading.isVisible()] == [Group.FILES_AND_WEB]
    dialog.search.clear()
    qtbot.keyClicks(dialog.search, "deuteranopia")
    assert shown(dialog) == {"colours", "report_colours"}
    qtbot.keyClicks(dialog.search, "zzz")
    assert shown(dialog) == set()
    assert dialog._nothing.isVisible()
    dialog.search.clear()
    assert shown(dialog) == set(KNOWN)
    assert not dialog._nothing.isVisible()


@pytest.mark.parametrize(
    ("words", "found"), [("font", {"left_font", "right_font"}), ("zoom", {"zoom"}), ("theme", {"theme"})]
)
def test_the_search_knows_the_words_that_other_programs_use(dialog, qtbot, words, found):
    qtbot.keyClicks(dialog.search, words)
    assert shown(dialog) == found


def test_return_in_the_search_presses_no_button(dialog, qtbot):
    qtbot.keyClicks(dialog.search, "zoom")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.search.text() == "zoom"


def test_another_theme_holds_at_once_and_is_kept(dialog, window, qtbot):
    choose(qtbot, dialog.rows["theme"].control, ThemeChoice.DARK)
    assert window._theme.is_dark
    assert QApplication.palette().color(QPalette.ColorRole.Base).lightness() < 100
    assert load_settings().theme is ThemeChoice.DARK
    assert window.actions_table["theme_dark"].isChecked()
    choose(qtbot, dialog.rows["colours"].control, Colours.HIGH_CONTRAST)
    assert window._theme.colours is Colours.HIGH_CONTRAST
    assert window.actions_table["colours_high_contrast"].isChecked()


def test_what_is_shown_of_a_comparison_changes_at_once(compared, qtbot):
    compared.actions_table["preferences"].trigger()
    rows = compared.findChild(PreferencesDialog).rows
    for name, seen in (
        ("list_visible", compared.page.list.isVisible),
        ("changes_only", lambda: compared.page.view.changes_only),
        ("unseen_visible", lambda: compared.page.view.typography.unseen),
    ):
        before = seen()
        qtbot.keyClick(rows[name].control, Qt.Key.Key_Space)
        assert seen() is not before, name
    qtbot.keyClick(rows["zoom"].control, Qt.Key.Key_Up)
    assert compared.page.view.typography.zoom == pytest.approx(1.1)
    assert compared.status.zoom.text() == "110 %"


def test_a_typed_number_counts_when_it_is_done(dialog, window, qtbot):
    box = dialog.rows["zoom"].control
    box.setFocus()
    box.selectAll()
    seen = []
    window._memory.changed.connect(lambda _names: seen.append(window._memory.settings.zoom))
    qtbot.keyClicks(box, "175")
    assert seen == []
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert seen == [1.75]
    assert dialog.isVisible()


def test_the_dialog_follows_what_changes_elsewhere(compared, qtbot):
    compared.actions_table["preferences"].trigger()
    rows = compared.findChild(PreferencesDialog).rows
    compared.actions_table["changes_only"].trigger()
    assert rows["changes_only"].control.isChecked()
    compared.actions_table["theme_dark"].trigger()
    assert rows["theme"].control.currentData() == "dark"
    compared.actions_table["zoom_in"].trigger()
    assert rows["zoom"].control.value() == 110


def test_the_defaults_come_back_and_what_is_no_preference_stays(dialog, window, qtbot):
    window._memory.change(
        theme=ThemeChoice.DARK, colours=Colours.TRITANOPIA, zoom=2.0, list_visible=False, last_folder="/tmp"
    )
    button = dialog.buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window._memory.settings == Settings(last_folder="/tmp")
    assert load_settings() == Settings(last_folder="/tmp")
    assert window.page.view.typography.zoom == 1
    assert window._theme.colours is Colours.STANDARD
    assert dialog.rows["zoom"].control.value() == 100


def test_all_of_it_is_reached_by_the_tab_key(dialog, qtbot):
    reached = []
    for _ in range(len(dialog.rows) + 4):
        reached.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    controls = [row.control for row in dialog.rows.values()]
    assert [widget for widget in reached if widget in controls] == controls
    assert set(dialog.buttons.buttons()) <= set(reached)


def test_escape_closes_it_and_it_opens_once(dialog, window, qtbot):
    window.actions_table["preferences"].trigger()
    assert len(window.findChildren(PreferencesDialog)) == 1
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    window.actions_table["preferences"].trigger()
    assert [d.isVisible() for d in window.findChildren(PreferencesDialog)].count(True) == 1
    window._memory.change(zoom=1.3)


def test_the_window_is_used_while_it_is_open_and_takes_it_along(dialog, window):
    assert not dialog.isModal()
    window.close()
    assert not dialog.isVisible()


def test_the_wheel_passes_over_what_is_not_in_use(dialog, window):
    combo = dialog.rows["theme"].control
    at = QPointF(5, 5)
    arguments = (QPoint(0, 0), QPoint(0, -120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)
    phase = Qt.ScrollPhase.NoScrollPhase
    over = QPointF(combo.mapToGlobal(at.toPoint()))
    wheel = QWheelEvent(at, over, *arguments, phase, False)  # noqa: FBT003 - Qt's own signature
    QApplication.sendEvent(combo, wheel)
    assert window._memory.settings.theme is ThemeChoice.SYSTEM


def test_another_language_is_told_while_it_is_open(dialog, monkeypatch):
    monkeypatch.setattr("viewer.ui.preference_fields.tr", lambda text, *_a, **_v: f"<{text}>")
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
    row = dialog.rows["theme"]
    assert row.control.accessibleName() == "<Light or dark>"
    assert row.control.itemText(1) == "<Light>"
    assert row.control.currentData() == "system"


@pytest.mark.parametrize(
    ("default", "more", "kind"),
    [
        (True, {}, QCheckBox),
        (3, {"least": 0, "most": 9}, QSpinBox),
        (1.5, {"least": 1, "most": 2, "step": 0.1}, object),
        ("de", {"choices": {"": "System", "de": "Deutsch", "ru": "Русский"}}, QComboBox),
        ("", {"font": True}, QComboBox),
        ("words", {}, QLineEdit),
    ],
)
def test_a_field_gets_the_control_of_its_kind(qtbot, default, more, kind):
    taken = []
    row = PreferenceRow(Preference(Group.READING, "Title", "Explanation", **more), default, taken.append)
    qtbot.addWidget(row)
    row.show_value(default)
    assert isinstance(row.control, kind)
    assert taken == []
    row.show()
    if isinstance(row.control, QLineEdit):
        qtbot.keyClicks(row.control, " more")
        qtbot.keyClick(row.control, Qt.Key.Key_Return)
    elif isinstance(row.control, QCheckBox):
        qtbot.keyClick(row.control, Qt.Key.Key_Space)
    elif isinstance(row.control, QComboBox):
        qtbot.keyClick(row.control, Qt.Key.Key_Down)
    else:
        qtbot.keyClick(row.control, Qt.Key.Key_Up)
    assert len(taken) == 1
    assert type(taken[0]) is type(default)
    assert taken[0] != default

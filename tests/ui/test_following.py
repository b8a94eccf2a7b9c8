"""The system's font and accent are followed while the window is open."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QStyle, QStyleOptionButton

from viewer.model import Category, Side
from viewer.settings import Colours, ThemeChoice
from viewer.ui import theme as theme_module
from viewer.ui.drop_place import DropPlace

LARGER = 1.6


@pytest.fixture
def system_font(qapp):
    """Changes the system's font; it is set back afterwards."""
    before = QFont(QApplication.font())

    def change(factor):
        font = QFont(before)
        font.setPointSizeF(before.pointSizeF() * factor)
        QApplication.setFont(font)
        QApplication.processEvents()

    yield change
    QApplication.setFont(before)


def sizes(window):
    """Everything of the comparison that is set in a font of the system, in points or pixels."""
    QApplication.processEvents()  # what was asked for lays the window out first
    page = window.page
    index = page.list.model.index(0)
    return {
        "verdict": page.verdict.font().pointSizeF(),
        "heading of the list": page.list.heading.font().pointSizeF(),
        "item of the list": page.list.list.sizeHintForIndex(index).height(),
        "cards": page.cards.sizeHint().height(),
        "chip": page.chips.chips[Category.WORDING].sizeHint().width(),
        "status": window.status.step.font().pointSizeF(),
        "search": page.list.search.font().pointSizeF(),
        "texts": page.view.typography.step,
        "tags": page.view.typography.tag.pointSizeF(),
        "a row": page.view.store.row(2).height,
    }


def test_a_larger_font_of_the_system_is_taken_live(compared, system_font):
    before = sizes(compared)
    system_font(LARGER)
    after = sizes(compared)
    assert [name for name in before if after[name] < before[name] * 1.2] == []
    assert after["verdict"] == pytest.approx(before["verdict"] * LARGER)
    assert after["texts"] == pytest.approx(before["texts"] * LARGER, rel=0.05)
    system_font(1)
    # The window may have had to grow, and stays so: its rows are wider then, and lower.
    assert {**sizes(compared), "a row": 0} == {**before, "a row": 0}


def test_the_place_stays_when_the_font_changes(long_window, system_font):
    view = long_window.page.view
    view.return_to(Side.LEFT, 90)
    assert view.place() == (Side.LEFT, 90)
    system_font(LARGER)
    assert view.place() == (Side.LEFT, 90)
    system_font(1)
    assert view.place() == (Side.LEFT, 90)


def test_the_start_page_grows(window, system_font):
    labels = [label for label in window.start.findChildren(QLabel) if label.text()]
    before = {label: label.font().pointSizeF() for label in labels}
    system_font(LARGER)
    assert len(before) > 5
    for label, size in before.items():
        assert label.font().pointSizeF() == pytest.approx(size * LARGER), label.text()


def test_each_change_is_taken_once(compared, system_font, qtbot):
    times = []
    compared._theme.font_changed.connect(lambda: times.append(1))
    system_font(LARGER)
    compared._theme.choose(ThemeChoice.DARK)
    assert times == [1]


def test_another_accent_of_the_system_is_taken_live(window, monkeypatch):
    theme = window._theme
    monkeypatch.setattr(theme_module, "_ACCENT_IS_TRUE", True)
    monkeypatch.setattr(theme_module, "_told_accent", lambda: QColor("#aa0055"))
    seen = []
    theme.changed.connect(lambda: seen.append(theme.accent.name()))
    QApplication.sendEvent(window.windowHandle(), QEvent(QEvent.Type.ThemeChange))
    assert seen == ["#aa0055"]
    assert QApplication.palette().accent().color().name() == "#aa0055"


def test_an_accent_that_cannot_be_seen_on_the_page_is_not_taken(window, monkeypatch):
    theme = window._theme
    theme.choose(ThemeChoice.LIGHT)
    monkeypatch.setattr(theme_module, "_ACCENT_IS_TRUE", True)
    monkeypatch.setattr(theme_module, "_told_accent", lambda: QColor("#ffff66"))
    QApplication.sendEvent(window.windowHandle(), QEvent(QEvent.Type.ThemeChange))
    assert theme.accent.name() == theme.palette.accent


@pytest.mark.parametrize("accent", ["#7a7a00", "#0078d4", "#c0392b", "#8e8cd8"])
@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_words_on_any_accent_are_legible(window, monkeypatch, choice, accent):
    monkeypatch.setattr(theme_module, "_ACCENT_IS_TRUE", True)
    monkeypatch.setattr(theme_module, "_told_accent", lambda: QColor(accent))
    window._theme.choose(choice)
    QApplication.sendEvent(window.windowHandle(), QEvent(QEvent.Type.ThemeChange))
    palette = QApplication.palette()
    pair = [palette.color(role) for role in (QPalette.ColorRole.Highlight, QPalette.ColorRole.HighlightedText)]
    assert theme_module.contrast(*pair) >= 4.5


def test_high_contrast_keeps_its_own_accent(window, monkeypatch):
    monkeypatch.setattr(theme_module, "_ACCENT_IS_TRUE", True)
    monkeypatch.setattr(theme_module, "_told_accent", lambda: QColor("#8e8cd8"))
    window._theme.choose_colours(Colours.HIGH_CONTRAST)
    QApplication.sendEvent(window.windowHandle(), QEvent(QEvent.Type.ThemeChange))
    assert window._theme.accent.name() == window._theme.palette.accent


def icons(window):
    """The sizes of all that is drawn beside words: icons, the sign of an empty side, the box of a switch."""
    box = QCheckBox("One", window)
    box.ensurePolished()
    indicator = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, QStyleOptionButton(), box)
    box.deleteLater()
    return {
        "tool bar": window._tools.iconSize().height(),
        "button of the tool bar": window._tools.widgetForAction(window.actions_table["swap"]).iconSize().height(),
        "find bar": window.page.find_bar._buttons[0][0].iconSize().height(),
        "message": window.messages.close_button.iconSize().height(),
        "order of the list": window.page.list.by_category.iconSize().height(),
        "button of a place": window.start.findChild(DropPlace).open_button.iconSize().height(),
        "sign of a place": window.start.findChild(DropPlace).sign.pixmap().deviceIndependentSize().height(),
        "box": indicator.height(),
    }


def test_icons_grow_with_the_letters_beside_them_and_shrink_again(window, system_font):
    before = icons(window)
    system_font(2)
    for name, size in icons(window).items():
        assert size == pytest.approx(2 * before[name], abs=2), name
    system_font(1)
    assert icons(window) == before


def test_the_sign_of_a_message_grows_while_it_is_shown(window, system_font):
    window.messages.say("Something to know.")
    before = window.messages._sign.pixmap().deviceIndependentSize()
    system_font(2)
    assert window.messages._sign.pixmap().deviceIndependentSize() == 2 * before

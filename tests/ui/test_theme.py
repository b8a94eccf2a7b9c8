"""Light and dark: after the system, live, and legible."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from viewer.settings import ThemeChoice
from viewer.ui.theme import Theme, contrast


@pytest.fixture
def system(qapp):
    """The scheme the system is in; set back afterwards."""
    hints = QGuiApplication.styleHints()
    yield hints
    hints.setColorScheme(Qt.ColorScheme.Unknown)


@pytest.mark.parametrize(("choice", "dark"), [(ThemeChoice.LIGHT, False), (ThemeChoice.DARK, True)])
def test_a_choice_holds_whatever_the_system_says(qtbot, qapp, choice, dark):
    theme = Theme(choice)
    assert theme.is_dark is dark
    assert (QApplication.palette().color(QPalette.ColorRole.Window).lightness() < 100) is dark
    shiboken6.delete(theme)


def test_the_system_is_followed_live(qtbot, qapp, system, monkeypatch):
    theme = Theme(ThemeChoice.SYSTEM)
    scheme = Qt.ColorScheme.Light
    monkeypatch.setattr(theme, "_hints", type("Hints", (), {"colorScheme": lambda _self: scheme})())
    system.colorSchemeChanged.emit(scheme)
    assert not theme.is_dark
    scheme = Qt.ColorScheme.Dark
    with qtbot.waitSignal(theme.changed):
        system.colorSchemeChanged.emit(scheme)
    assert theme.is_dark
    assert QApplication.palette().color(QPalette.ColorRole.Base).lightness() < 100
    shiboken6.delete(theme)


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_words_are_legible(qapp, choice):
    theme = Theme(choice)
    palette = QApplication.palette()
    for ground, ink in (
        ("Window", "WindowText"),
        ("Base", "Text"),
        ("Button", "ButtonText"),
        ("Highlight", "HighlightedText"),
    ):
        pair = [palette.color(getattr(QPalette.ColorRole, role)) for role in (ground, ink)]
        assert contrast(*pair) >= 4.5, (ground, ink)
    shiboken6.delete(theme)


def test_contrast_is_that_of_the_guidelines():
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)

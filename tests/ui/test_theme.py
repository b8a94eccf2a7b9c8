"""Light and dark: after the system, live, and legible."""

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QMenu

from viewer.model import Side
from viewer.presenting.labels import MarkShape
from viewer.presenting.palette import PALETTES
from viewer.settings import Colours, ThemeChoice
from viewer.ui.cell_painting import _selection_colour
from viewer.ui.painting import inks, under_text
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


def told(contrast):
    """The hints of a system that asks for high contrast, or not."""
    asked = type("Asked", (), {"contrastPreference": lambda _self: contrast})()
    return type("Hints", (), {"accessibility": lambda _self: asked, "colorScheme": lambda _s: Qt.ColorScheme.Light})()


def test_high_contrast_follows_the_system_and_yields_to_a_choice(theme, monkeypatch):
    monkeypatch.setattr(theme, "_hints", told(Qt.ContrastPreference.HighContrast))
    QGuiApplication.styleHints().accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert theme.colours is Colours.HIGH_CONTRAST
    assert theme.palette is PALETTES[Colours.HIGH_CONTRAST][0]
    theme.choose_colours(Colours.TRITANOPIA)
    assert theme.colours is Colours.TRITANOPIA
    monkeypatch.setattr(theme, "_hints", told(Qt.ContrastPreference.NoPreference))
    theme.choose_colours(Colours.STANDARD)
    assert theme.colours is Colours.STANDARD


def test_the_contrast_of_the_system_is_followed_live(qtbot, theme):
    with qtbot.waitSignal(theme.changed):
        QGuiApplication.styleHints().accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)


def test_a_toolkit_that_tells_no_contrast_does_no_harm(theme, monkeypatch):
    monkeypatch.setattr(theme, "_hints", object())
    assert theme.colours is Colours.STANDARD


@pytest.mark.parametrize("colours", list(Colours))
@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_selected_words_are_legible(theme, choice, colours):
    theme.choose(choice)
    theme.choose_colours(colours)
    assert contrast(_selection_colour(theme), theme.colour("ink")) >= 4.5


def test_colours_are_chosen_from_the_menu_and_kept(compared, make_window, qtbot):
    before = compared.page.view.grab().toImage()
    compared.actions_table["colours_tritanopia"].trigger()
    assert compared.page.view.grab().toImage() != before
    assert QApplication.palette().color(QPalette.ColorRole.Base).name() == compared._theme.palette.background
    assert compared._theme.palette is PALETTES[Colours.TRITANOPIA][0]
    assert not compared.actions_table["colours_standard"].isChecked()
    compared.close()
    again = make_window()
    assert again.actions_table["colours_tritanopia"].isChecked()
    assert again._theme.colours is Colours.TRITANOPIA


def painted(theme, side, shape):
    """A marked word of one side, without its letters."""
    picture = QImage(60, 24, QImage.Format.Format_RGB32)
    picture.fill(theme.colour("background"))
    painter = QPainter(picture)
    under_text(painter, shape, QRectF(10, 2, 40, 20), inks(theme, side))
    painter.end()
    return picture


@pytest.mark.parametrize("colours", list(Colours))
@pytest.mark.parametrize("shape", [MarkShape.FILL, MarkShape.DASHED])
def test_without_any_colour_left_and_right_marks_still_differ(theme, colours, shape, monkeypatch):
    """Both sides get the same colours here: only the shape is left to tell them by."""
    theme.choose_colours(colours)
    left = theme.colour
    monkeypatch.setattr(theme, "colour", lambda role: left(role.replace("right_", "left_")))
    one, other = (painted(theme, side, shape) for side in Side)
    assert (one != other) is (colours is not Colours.STANDARD)
    if one != other:
        # The edge of a left mark stands at its left end and nowhere else; that of a right one at its right end.
        edge = theme.colour("left_line").rgb()
        ends = [[x for x in (9, 50) if picture.pixel(x, 12) == edge] for picture in (one, other)]
        assert ends == [[9], [50]]


def test_buttons_stay_flat_when_the_theme_changes(theme, qapp):
    before = qapp.styleSheet()
    assert "QPushButton" in before
    theme.choose(ThemeChoice.DARK)
    theme.choose(ThemeChoice.LIGHT)
    assert qapp.styleSheet() == before


@pytest.mark.parametrize("colours", [Colours.STANDARD, Colours.HIGH_CONTRAST])
@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_the_entry_in_hand_of_a_menu_is_seen(theme, qtbot, choice, colours):
    theme.choose(choice)
    theme.choose_colours(colours)
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("One")
    menu.addAction("Two")
    menu.popup(QPoint(10, 10))
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    picture = menu.grab().toImage()
    at = [menu.actionGeometry(action).center().y() for action in menu.actions()]
    one, two = (QColor(picture.pixel(menu.width() - 6, y)) for y in at)
    assert menu.activeAction().text() == "One"
    assert two == theme.colour("background")
    assert contrast(one, two) >= (2 if colours is Colours.HIGH_CONTRAST else 1.2)
    assert contrast(one, theme.colour("ink")) >= (7 if colours is Colours.HIGH_CONTRAST else 4.5)
    rim = QColor(picture.pixel(0, menu.height() // 2))
    assert contrast(rim, theme.colour("background")) >= (3 if colours is Colours.HIGH_CONTRAST else 1.3)
    menu.close()


class Events(QObject):
    """Counts the events of one kind that a widget gets."""

    def __init__(self, widget, kind):
        super().__init__(widget)
        self.count, self._kind = 0, kind
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        self.count += event.type() == self._kind
        return False


def test_a_theme_is_laid_over_each_widget_once_however_deep_it_stands(window):
    """Exchanged in one step, a style sheet is laid over the list seven times, and the list is laid out as often."""
    events = Events(window.page.list.list, QEvent.Type.StyleChange)
    window._memory.change(theme=ThemeChoice.DARK)
    assert 1 <= events.count <= 2


def exported(window, qtbot, tmp_path):
    """The colours of a report that is written now."""
    window.hands.dialogs.save = (tmp_path / "report.html", "")
    before = len(window.hands.engine.written)
    window.actions_table["export"].trigger()
    qtbot.waitUntil(lambda: len(window.hands.engine.colours) > before)
    return window.hands.engine.colours[-1]


def test_a_report_has_the_colours_of_the_window_unless_others_were_chosen(compared, qtbot, tmp_path, monkeypatch):
    assert exported(compared, qtbot, tmp_path) is Colours.STANDARD
    compared.actions_table["colours_tritanopia"].trigger()
    assert exported(compared, qtbot, tmp_path) is Colours.TRITANOPIA
    compared._memory.change(report_colours="deuteranopia")
    assert exported(compared, qtbot, tmp_path) is Colours.DEUTERANOPIA
    compared._memory.change(report_colours="", colours=Colours.STANDARD)
    monkeypatch.setattr(compared._theme, "_hints", told(Qt.ContrastPreference.HighContrast))
    assert exported(compared, qtbot, tmp_path) is Colours.HIGH_CONTRAST

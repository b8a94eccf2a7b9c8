"""Light and dark: the colour roles of the presenting room made into Qt's palette. Decides no colour of its own."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from viewer.paths import resources
from viewer.presenting.palette import Palette, palette_for
from viewer.settings import Colours, ThemeChoice
from viewer.ui.typography import renew_worn

# The platforms that tell the reader's own accent; elsewhere Qt makes one up.
_ACCENT_IS_TRUE = sys.platform in {"win32", "darwin"}
# An accent must be seen as a line on the page (WCAG 2.2, 1.4.11).
_LEAST_CONTRAST = 3.0
_SRGB_KNEE = 0.04045
# Where the application keeps the name of its style.
_STYLE = "plain_style"


class Theme(QObject):
    """What colours are in force; follows the system, live, while the reader has not chosen."""

    changed = Signal()
    font_changed = Signal()
    """The system's font is another one; what wears a label font has it already."""

    def __init__(
        self, choice: ThemeChoice, parent: QObject | None = None, *, colours: Colours = Colours.STANDARD
    ) -> None:
        super().__init__(parent)
        self._choice, self._colours = choice, colours
        self._hints = QGuiApplication.styleHints()
        self._system_accent = _told_accent()
        self._font = QApplication.font()
        self._applying = False
        self._ask_for_scheme()
        self._hints.colorSchemeChanged.connect(self._on_system_change)
        if hasattr(self._hints, "accessibility"):  # from Qt 6.10 on
            self._hints.accessibility().contrastPreferenceChanged.connect(self._on_system_change)
        self._apply()

    @property
    def choice(self) -> ThemeChoice:
        """What the reader chose."""
        return self._choice

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are in force."""
        if self._choice is ThemeChoice.SYSTEM:
            return self._hints.colorScheme() == Qt.ColorScheme.Dark
        return self._choice is ThemeChoice.DARK

    @property
    def palette(self) -> Palette:
        """The colour roles in force."""
        return palette_for(self.colours, dark=self.is_dark)

    @property
    def colours(self) -> Colours:
        """The colours in force: those the reader chose, or high contrast where the system asks for it."""
        if self._colours is Colours.STANDARD and self._wants_contrast():
            return Colours.HIGH_CONTRAST
        return self._colours

    @property
    def sides_by_shape(self) -> bool:
        """Whether left and right marks differ by their shape too, for readers to whom colour may not tell enough."""
        return self.colours is not Colours.STANDARD

    def colour(self, role: str) -> QColor:
        """Return the colour of a role, by its name in the palette."""
        if role == "accent":
            return self.accent
        return QColor(getattr(self.palette, role))

    @property
    def accent(self) -> QColor:
        """The system's accent where it has one that can be seen, else our own."""
        ours = QColor(self.palette.accent)
        if not _ACCENT_IS_TRUE:
            return ours
        seen = contrast(self._system_accent, QColor(self.palette.background)) >= _LEAST_CONTRAST
        return self._system_accent if seen else ours

    def rim(self, share: float) -> QColor:
        """Return the colour of the rim of what can be pressed: so much of the soft ink, all of it in high contrast."""
        soft = self.colour("soft_ink")
        if self.colours is Colours.HIGH_CONTRAST:
            return soft
        return blend(soft, self.colour("background"), share)

    def choose(self, choice: ThemeChoice) -> None:
        """Take the reader's choice."""
        if choice is self._choice:
            return
        self._choice = choice
        self._ask_for_scheme()
        self._apply()

    def choose_colours(self, colours: Colours) -> None:
        """Take other colours, light and dark as before."""
        if colours is not self._colours:
            self._colours = colours
            self._apply()

    def _wants_contrast(self) -> bool:
        """Whether the system asks for high contrast; before Qt 6.10 nobody tells."""
        if not hasattr(self._hints, "accessibility"):
            return False
        return self._hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast

    def follow_font(self) -> None:
        """Take the system's font, where it is another one than before."""
        font = QApplication.font()
        if font == self._font:
            return
        self._font = font
        # Widgets that the style sheet speaks of learn of another font by it alone.
        _set_stylesheet(_stylesheet(self))
        renew_worn()
        self.font_changed.emit()
        self.changed.emit()

    def follow_accent(self) -> None:
        """Take the system's accent, where it is another one than before."""
        if self._applying or not _ACCENT_IS_TRUE:
            return
        self._applying = True
        # Only without a palette of ours does Qt tell that of the system.
        QApplication.setPalette(QPalette())
        accent = _told_accent()
        self._applying = False
        self._system_accent = accent
        self._apply()

    def _ask_for_scheme(self) -> None:
        """Tell the platform, so that the frame of the window and its own dialogs follow."""
        wanted = {
            ThemeChoice.SYSTEM: Qt.ColorScheme.Unknown,
            ThemeChoice.LIGHT: Qt.ColorScheme.Light,
            ThemeChoice.DARK: Qt.ColorScheme.Dark,
        }[self._choice]
        self._hints.setColorScheme(wanted)

    def _on_system_change(self) -> None:
        self._apply()

    def _apply(self) -> None:
        self._applying = True
        QApplication.setPalette(_qt_palette(self))
        _set_stylesheet(_stylesheet(self))
        self._applying = False
        self.changed.emit()


def _told_accent() -> QColor:
    """Return the accent that Qt tells now."""
    return QApplication.palette().color(QPalette.ColorRole.Accent)


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    a, b = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (a + 0.05) / (b + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= _SRGB_KNEE else float(((part + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def blend(over: QColor, under: QColor, share: float) -> QColor:
    """Return a colour that is so much of the first and the rest of the second."""
    rest = 1 - share
    return QColor.fromRgbF(
        over.redF() * share + under.redF() * rest,
        over.greenF() * share + under.greenF() * rest,
        over.blueF() * share + under.blueF() * rest,
    )


def _set_stylesheet(sheet: str) -> None:
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setStyleSheet(sheet)


def _qt_palette(theme: Theme) -> QPalette:
    """Say in Qt's words what our roles are."""
    colour = theme.colour
    roles = QPalette.ColorRole
    table = {
        roles.Window: colour("background"),
        roles.WindowText: colour("ink"),
        roles.Base: colour("background"),
        roles.AlternateBase: colour("panel"),
        roles.Text: colour("ink"),
        roles.PlaceholderText: colour("soft_ink"),
        roles.Button: colour("panel"),
        roles.ButtonText: colour("ink"),
        roles.BrightText: colour("accent"),
        roles.ToolTipBase: colour("panel"),
        roles.ToolTipText: colour("ink"),
        roles.Light: colour("background"),
        roles.Midlight: colour("panel"),
        roles.Mid: colour("line"),
        roles.Dark: colour("line"),
        roles.Shadow: colour("line"),
        roles.Highlight: theme.accent,
        roles.HighlightedText: colour("background"),
        roles.Link: theme.accent,
        roles.Accent: theme.accent,
    }
    palette = QPalette()
    for role, value in table.items():
        palette.setColor(role, value)
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, blend(colour("soft_ink"), colour("background"), 0.6))
    return palette


def _stylesheet(theme: Theme) -> str:
    """Say the few things a palette cannot: the lines between the rooms of the window, tool buttons, tool tips."""
    line, panel = theme.colour("line").name(), theme.colour("panel").name()
    ink, soft, page = theme.colour("ink").name(), theme.colour("soft_ink").name(), theme.colour("background").name()
    hover = blend(theme.colour("ink"), theme.colour("panel"), 0.08).name()
    pressed = blend(theme.colour("ink"), theme.colour("panel"), 0.16).name()
    accent = theme.accent.name()
    return f"""
QToolBar {{ background: {panel}; border: none; border-bottom: 1px solid {line}; spacing: 4px; padding: 4px 8px; }}
QToolBar::separator {{ background: {line}; width: 1px; margin: 6px 8px; }}
QToolBar QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 4px 8px; color: {ink}; }}
QToolBar QToolButton:hover {{ background: {hover}; }}
QToolBar QToolButton:pressed {{ background: {pressed}; }}
QToolBar QToolButton:checked {{ background: {page}; border-color: {line}; }}
QToolBar QToolButton:checked:disabled {{ background: transparent; border-color: transparent; }}
QToolBar QToolButton:focus {{ border-color: {accent}; }}
QToolBar QToolButton:disabled {{ color: {blend(theme.colour("soft_ink"), theme.colour("panel"), 0.6).name()}; }}
QMenuBar {{ background: {panel}; color: {ink}; padding: 2px 8px; }}
QMenuBar::item {{ padding: 4px 8px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {hover}; }}
QStatusBar {{ background: {panel}; color: {soft}; border-top: 1px solid {line}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {soft}; padding: 2px 8px; }}
QLabel[soft="true"] {{ color: {soft}; }}
#differences, #differences QListView {{ background: {panel}; }}
#details {{ background: {page}; border: none; border-top: 1px solid {line}; }}
#find {{ background: {panel}; border-top: 1px solid {line}; }}
#actions QListView {{ border: none; outline: none; }}
#actions QListView::item {{ padding: 5px 8px; border-radius: 4px; }}
#actions QListView::item:selected {{ background: {pressed}; color: {ink}; }}
QSplitter::handle {{ background: {line}; }}
QToolTip {{ background: {page}; color: {ink}; border: 1px solid {line}; padding: 4px; }}
{_buttons(theme) if _style_name() == "fusion" else ""}
"""


def _style_name() -> str:
    """Return the name of the application's style, also once a style sheet stands before it and hides the name."""
    application = QApplication.instance()
    if application is None:
        return ""
    name = QApplication.style().name().lower()
    if name:
        application.setProperty(_STYLE, name)
    return str(application.property(_STYLE) or "")


def _buttons(theme: Theme) -> str:
    """Draw flat buttons, lines and boxes where the system has no look of its own."""
    colour = theme.colour
    page, ink = colour("background"), colour("ink")
    rim, accent = theme.rim(0.4).name(), theme.accent.name()

    def sign(name: str) -> str:
        return (resources() / "icons" / f"{name}-{'dark' if theme.is_dark else 'light'}.svg").as_posix()

    return f"""
QPushButton {{ background: {page.name()}; color: {ink.name()}; border: 1px solid {rim}; border-radius: 6px;
    padding: 5px 12px; }}
QLineEdit {{ background: {page.name()}; color: {ink.name()}; border: 1px solid {rim}; border-radius: 4px;
    padding: 3px 6px; placeholder-text-color: {colour("soft_ink").name()}; }}
QLineEdit:focus {{ border: 1px solid {theme.accent.name()}; }}
QComboBox, QAbstractSpinBox {{ background: {page.name()}; color: {ink.name()}; border: 1px solid {rim};
    border-radius: 4px; padding: 4px 6px; }}
QComboBox:focus, QAbstractSpinBox:focus {{ border: 1px solid {accent}; }}
QComboBox::drop-down, QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 20px; }}
QComboBox::down-arrow, QAbstractSpinBox::down-arrow {{ image: url("{sign("down")}"); width: 10px; height: 10px; }}
QAbstractSpinBox::up-arrow {{ image: url("{sign("up")}"); width: 10px; height: 10px; }}
QCheckBox::indicator {{ background: {page.name()}; border: 1px solid {rim}; border-radius: 3px; width: 14px;
    height: 14px; }}
QCheckBox::indicator:checked {{ background: {accent}; border: 1px solid {accent}; image: url("{sign("check")}"); }}
QCheckBox::indicator:focus {{ border: 2px solid {accent}; width: 12px; height: 12px; }}
QCheckBox::indicator:checked:focus {{ border: 2px solid {ink.name()}; }}
QCheckBox {{ spacing: 8px; }}
QComboBox QLineEdit, QAbstractSpinBox QLineEdit {{ background: transparent; border: none; padding: 0 4px; }}
QPushButton:hover {{ background: {blend(ink, page, 0.05).name()}; }}
QPushButton:pressed {{ background: {blend(ink, page, 0.12).name()}; }}
QPushButton:focus {{ border: 1px solid {theme.accent.name()}; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {theme.rim(0.35).name()}; border-radius: 3px;
    min-height: 32px; margin: 2px 3px; }}
QScrollBar::handle:vertical:hover {{ background: {blend(colour("soft_ink"), page, 0.6).name()}; }}
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: transparent; }}
QPushButton:disabled {{ color: {blend(colour("soft_ink"), page, 0.6).name()}; }}
"""

"""Light and dark: the colour roles of the presenting room made into Qt's palette. Decides no colour of its own."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from viewer.presenting.palette import Palette, by_shape, palette_for
from viewer.settings import Colours, ThemeChoice
from viewer.ui.blending import blend, contrast
from viewer.ui.stylesheet import set_stylesheet
from viewer.ui.typography import renew_worn

__all__ = ["Theme", "blend", "contrast"]

# The platforms that tell the reader's own accent; elsewhere Qt makes one up.
_ACCENT_IS_TRUE = sys.platform in {"win32", "darwin"}
# An accent must be seen as a line on the page (WCAG 2.2, 1.4.11).
_LEAST_CONTRAST = 3.0
# Words must be read on it (1.4.3); of black and white one always can.
_LEGIBLE = 4.5


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
    def is_dark(self) -> bool:
        """Whether the dark colours are in force."""
        if self._choice is ThemeChoice.SYSTEM:
            return self._hints.colorScheme() == Qt.ColorScheme.Dark
        return self._choice is ThemeChoice.DARK

    @property
    def is_changing(self) -> bool:
        """Whether other colours are being put on: until then widgets stand as in no theme."""
        return self._applying

    @property
    def palette(self) -> Palette:
        """The colour roles in force. Painting one screen asks a hundred times."""
        return self._palette

    @property
    def colours(self) -> Colours:
        """The colours in force: those the reader chose, or high contrast where the system asks for it."""
        if self._colours is Colours.STANDARD and self._wants_contrast():
            return Colours.HIGH_CONTRAST
        return self._colours

    @property
    def sides_by_shape(self) -> bool:
        """Whether left and right marks differ by their shape too, for readers to whom colour may not tell enough."""
        return by_shape(self.colours)

    def colour(self, role: str) -> QColor:
        """Return the colour of a role, by its name in the palette."""
        if role == "accent":
            return self.accent
        return QColor(getattr(self.palette, role))

    @property
    def accent(self) -> QColor:
        """The system's accent where it has one that can be seen, else our own."""
        ours = QColor(self.palette.accent)
        if not _ACCENT_IS_TRUE or self.colours is Colours.HIGH_CONTRAST:
            return ours
        seen = contrast(self._system_accent, QColor(self.palette.background)) >= _LEAST_CONTRAST
        return self._system_accent if seen else ours

    @property
    def on_accent(self) -> QColor:
        """The colour of words on the accent."""
        return _words_on(self.accent, self.colour("background"))

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
        set_stylesheet(self)
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
        self._palette = palette_for(self.colours, dark=self.is_dark)
        self._applying = True
        QApplication.setPalette(_qt_palette(self))
        set_stylesheet(self)
        self._applying = False
        self.changed.emit()


def _told_accent() -> QColor:
    """Return the accent that Qt tells now."""
    return QApplication.palette().color(QPalette.ColorRole.Accent)


def _words_on(accent: QColor, page: QColor) -> QColor:
    """Return the colour of words on an accent: the page's, or where that is no help black or white, the better one."""
    if contrast(page, accent) >= _LEGIBLE:
        return page
    return max(QColor("black"), QColor("white"), key=lambda words: contrast(words, accent))


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
        roles.HighlightedText: theme.on_accent,
        roles.Link: theme.accent,
        roles.Accent: theme.accent,
    }
    palette = QPalette()
    for role, value in table.items():
        palette.setColor(role, value)
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, blend(colour("soft_ink"), colour("background"), 0.6))
    return palette

"""What a palette cannot say: lines between rooms, flat tool buttons, boxes of choice. Decides no colour of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from viewer.paths import resources
from viewer.settings import Colours
from viewer.ui.blending import blend
from viewer.ui.typography import grown

if TYPE_CHECKING:
    from viewer.ui.theme import Theme

MENU_RADIUS = 8
# Where the application keeps the name of its style.
_STYLE = "plain_style"


def set_stylesheet(theme: Theme) -> None:
    """Give the application the style sheet of a theme; widgets learn of another font by it too."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        sheet = _sheet(theme)
        # Exchanged for another one, a sheet is laid anew over every widget, and with each over all that stands in it:
        # over a list seven levels deep seven times. Taken off before, it is laid over each once, in half the time.
        application.setStyleSheet("")
        application.setStyleSheet(sheet)


def _sheet(theme: Theme) -> str:
    """Say the few things a palette cannot: the lines between the rooms of the window, tool buttons, tool tips."""
    line, panel = theme.colour("line").name(), theme.colour("panel").name()
    ink, soft, page = theme.colour("ink").name(), theme.colour("soft_ink").name(), theme.colour("background").name()
    hover = blend(theme.colour("ink"), theme.colour("panel"), 0.08).name()
    pressed = blend(theme.colour("ink"), theme.colour("panel"), 0.16).name()
    accent, rim = theme.accent.name(), theme.rim(0.4).name()
    return f"""
QToolBar {{ background: {panel}; border: none; border-bottom: 1px solid {line}; spacing: 4px; padding: 4px 8px; }}
QToolBar::separator {{ background: {line}; width: 1px; margin: 6px 8px; }}
QToolBar QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 4px 2px 4px 8px; color: {ink}; }}
QToolBar QToolButton[wordless="true"] {{ padding: 4px 5px; }}
QToolBar QToolButton:hover {{ background: {hover}; }}
QToolBar QToolButton:pressed {{ background: {pressed}; }}
QToolBar QToolButton:checked {{ background: {page}; border-color: {line}; }}
QToolBar QToolButton:checked:disabled {{ background: transparent; border-color: transparent; }}
QToolBar QToolButton:focus {{ border-color: {accent}; }}
QToolBar QToolButton:disabled {{ color: {blend(theme.colour("soft_ink"), theme.colour("panel"), 0.6).name()}; }}
QToolBar QToolButton[popupMode="2"] {{ padding-right: {grown(16)}px; }}
QToolBar QToolButton::menu-indicator {{ image: url("{_sign(theme, "down")}"); width: {grown(9)}px;
    height: {grown(9)}px; subcontrol-origin: padding; subcontrol-position: right center; right: {grown(5)}px; }}
QMenuBar {{ background: {panel}; color: {ink}; padding: 2px 8px; }}
QMenuBar::item {{ padding: 4px 8px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {hover}; }}
QStatusBar {{ background: {panel}; color: {soft}; border-top: 1px solid {line}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {soft}; padding: 2px 8px; }}
QStatusBar QLabel#question {{ color: {ink}; }}
QLabel[soft="true"] {{ color: {soft}; }}
#differences, #differences QListView {{ background: {panel}; }}
#differences QListView {{ border: none; border-top: 1px solid {line}; }}
#details {{ background: {page}; border: none; border-top: 1px solid {line}; }}
#find {{ background: {panel}; border-top: 1px solid {line}; }}
#edge {{ background: {line}; border: none; }}
#find QToolButton, #differences QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 2px;
    color: {ink}; }}
#find QToolButton:hover, #differences QToolButton:hover {{ background: {hover}; }}
#find QToolButton:pressed, #differences QToolButton:pressed {{ background: {pressed}; }}
#find QToolButton:checked, #differences QToolButton:checked {{ background: {page}; border-color: {rim}; }}
#find QToolButton:focus, #differences QToolButton:focus {{ border-color: {accent}; }}
#find QToolButton[underlined="true"] {{ text-decoration: underline; }}
#guide_contents {{ background: {panel}; border: none; border-top: 1px solid {line}; outline: none; padding: 8px; }}
#guide_contents::item {{ padding: 5px 8px; border-radius: 4px; }}
#guide_contents::item:selected {{ background: {pressed}; color: {ink}; }}
#guide_page {{ border: none; border-top: 1px solid {line}; background: {page}; }}
#actions QListView, #place QListView {{ border: none; outline: none; }}
#actions QListView::item, #place QListView::item {{ padding: 5px 8px; border-radius: 4px; }}
#actions QListView::item:selected, #place QListView::item:selected {{ background: {pressed}; color: {ink}; }}
QSplitter::handle {{ background: {line}; }}
QToolTip {{ background: {page}; color: {ink}; border: 1px solid {line}; padding: 4px; }}
{_buttons(theme) if draws_menus() else ""}
"""


def _sign(theme: Theme, name: str) -> str:
    """Return where a sign of ours lies, in the ink of the theme."""
    return (resources() / "icons" / f"{name}-{'dark' if theme.is_dark else 'light'}.svg").as_posix()


def draws_menus() -> bool:
    """Whether menus, buttons and fields look as the style sheet says: where the system has no look of its own."""
    return _style_name() == "fusion"


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

    # Softer than the accent, on which the signs of the menu could not be seen.
    chosen = blend(ink, page, 0.32 if theme.colours is Colours.HIGH_CONTRAST else 0.12).name()

    tick = _sign(theme, "tick")
    # One that is seen on light and dark: Qt asks for it but once, whatever the theme is later.
    clear = (resources() / "icons" / "clear.svg").as_posix()
    return f"""
QPushButton {{ background: {page.name()}; color: {ink.name()}; border: 1px solid {rim}; border-radius: 6px;
    padding: 5px 12px; }}
QLineEdit {{ background: {page.name()}; color: {ink.name()}; border: 1px solid {rim}; border-radius: 4px;
    padding: 4px 6px; placeholder-text-color: {colour("soft_ink").name()}; }}
QLineEdit {{ lineedit-clear-button-icon: url("{clear}"); }}
QLineEdit:focus {{ border: 1px solid {theme.accent.name()}; }}
QComboBox, QAbstractSpinBox {{ background: {page.name()}; color: {ink.name()}; border: 1px solid {rim};
    border-radius: 4px; padding: 4px 6px; }}
QAbstractSpinBox {{ padding: 2px 6px 3px; }}
QComboBox:focus, QAbstractSpinBox:focus {{ border: 1px solid {accent}; }}
QComboBox::drop-down, QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none;
    width: {grown(20)}px; }}
QComboBox::down-arrow, QAbstractSpinBox::down-arrow {{ image: url("{_sign(theme, "down")}");
    width: {grown(10)}px; height: {grown(10)}px; }}
QAbstractSpinBox::up-arrow {{ image: url("{_sign(theme, "up")}"); width: {grown(10)}px; height: {grown(10)}px; }}
QCheckBox::indicator {{ background: {page.name()}; border: 1px solid {rim}; border-radius: 3px;
    width: {grown(14)}px; height: {grown(14)}px; }}
QCheckBox::indicator:checked {{ background: {accent}; border: 1px solid {accent};
    image: url("{_sign(theme, "check")}"); }}
QCheckBox::indicator:focus {{ border: 2px solid {accent}; width: {grown(14) - 2}px;
    height: {grown(14) - 2}px; }}
QCheckBox::indicator:checked:focus {{ border: 2px solid {ink.name()}; }}
QCheckBox {{ spacing: 8px; }}
QMenu {{ background: {page.name()}; border: 1px solid {rim}; border-radius: {MENU_RADIUS}px;
    padding: 4px; }}
QMenu::item {{ background: transparent; color: {ink.name()}; border-radius: 4px; padding: 4px 24px 4px 12px;
    min-height: {grown(17)}px; }}
QMenu::item:disabled {{ color: {blend(colour("soft_ink"), page, 0.6).name()}; }}
QMenu::item:selected {{ background: {chosen}; color: {ink.name()}; }}
QMenu::icon, QMenu::indicator {{ width: 16px; height: 16px; left: 6px; }}
QMenu::indicator:checked {{ image: url("{tick}"); }}
QMenu::separator {{ background: {colour("line").name()}; height: 1px; margin: 4px 8px; }}
QComboBox QLineEdit, QAbstractSpinBox QLineEdit {{ background: transparent; border: none; padding: 0 4px; }}
QPlainTextEdit {{ background: {page.name()}; color: {ink.name()}; border: 1px solid {rim}; border-radius: 4px;
    padding: 2px; }}
QPlainTextEdit:focus {{ border: 1px solid {accent}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QPushButton:hover {{ background: {blend(ink, page, 0.05).name()}; }}
QPushButton:pressed {{ background: {blend(ink, page, 0.12).name()}; }}
QPushButton:focus {{ border: 1px solid {theme.accent.name()}; }}
QPushButton[first="true"] {{ background: {accent}; color: {theme.on_accent.name()}; border-color: {accent}; }}
QPushButton[first="true"]:hover {{ background: {blend(ink, theme.accent, 0.1).name()}; }}
QPushButton[first="true"]:pressed {{ background: {blend(ink, theme.accent, 0.2).name()}; }}
QPushButton[first="true"]:focus {{ border: 2px solid {ink.name()}; padding: 4px 11px; }}
QPushButton[first="true"]:disabled {{ background: {page.name()}; border-color: {rim}; }}
QScrollBar {{ background: transparent; margin: 0; }}
QScrollBar:vertical {{ width: 12px; }}
QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{ background: {theme.rim(0.35).name()}; border-radius: 3px; }}
QScrollBar::handle:vertical {{ min-height: 32px; margin: 2px 3px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; margin: 3px 2px; }}
QScrollBar::handle:hover {{ background: {blend(colour("soft_ink"), page, 0.6).name()}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QPushButton:disabled, QPushButton[first="true"]:disabled {{
    color: {blend(colour("soft_ink"), page, 0.6).name()}; }}
"""

"""The tool bar, made from the table of actions; says less where there is less room. Knows never what an action does."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolBar, QToolButton, QWidget

from viewer.translation import mark, tr
from viewer.ui.actions import ARRANGEMENTS, SUBMENUS, TOOLBAR, WITHIN, Actions
from viewer.ui.language import voice
from viewer.ui.menu import Menu
from viewer.ui.segments import Segments, told_of
from viewer.ui.theme import Theme
from viewer.ui.typography import wear_icons

_TOOLS = mark("Tools")


class Fit(IntEnum):
    """How much the bar says: all of it; the arrangements behind one button; no words beside the icons either."""

    FULL = 0
    FOLDED = 1
    ICONS = 2


class ToolBar(QToolBar):
    """What brings texts in at the left, what one does with them at the right.

    Of the ways to fit the fullest that has room is taken, by what it would need in the language and the font in force.
    """

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._buttons: list[QAction] = []
        self._needs: dict[Fit, int] = {}
        self._measuring = False
        self.fit = Fit.FULL
        self.setMovable(False)
        self.setFloatable(False)
        wear_icons(self)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.arrangements = ArrangementSwitch(actions, theme)
        for n, group in enumerate(TOOLBAR):
            if n:
                spring = QWidget()
                spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
                self.addWidget(spring)
            for entry in group:
                self._add(entry)
        self._take(Fit.FULL)
        self._say()
        voice.changed.connect(self._say)
        theme.changed.connect(self._measure_anew)

    def _add(self, entry: str | None) -> None:
        if entry is None:
            self.addSeparator()
        elif entry == "ARRANGEMENT":
            self.addWidget(self.arrangements)
        else:
            action = self._actions[entry]
            self.addAction(action)
            self.widgetForAction(action).setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._buttons.append(action)
            action.changed.connect(lambda: self._name(action))
            self._name(action)

    def _name(self, action: QAction) -> None:
        """Tell a button's name to the ear, and without words beside its icon to the eye as well."""
        button = self.widgetForAction(action)
        button.setAccessibleName(action.iconText())
        button.setToolTip(told_of(action) if self.fit is Fit.ICONS else action.toolTip())

    def _say(self) -> None:
        self.setWindowTitle(tr(_TOOLS))
        self._measure_anew()

    def _measure_anew(self) -> None:
        """Fit again: words, letters or icons are other ones."""
        self._needs = {}
        self._fit()

    def _fit(self) -> None:
        """Take the fullest way that has room."""
        if self._measuring or not self.isVisible():
            return
        self._needs = self._needs or self._measured()
        self._take(next((fit for fit in Fit if self._needs[fit] <= self.width()), Fit.ICONS))

    def _measured(self) -> dict[Fit, int]:
        """Return how wide each way would be; the bar takes each for a moment, which is not to fit it again."""
        needs = dict[Fit, int]()
        self._measuring = True
        for fit in Fit:
            self._take(fit)
            needs[fit] = self.sizeHint().width()
        self._measuring = False
        return needs

    def _take(self, fit: Fit) -> None:
        self.fit = fit
        words, none = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        self.setToolButtonStyle(none if fit is Fit.ICONS else words)
        self.arrangements.fold(fit is not Fit.FULL)
        for action in self._buttons:
            self._name(action)
            _tell_style(self.widgetForAction(action), wordless=fit is Fit.ICONS)

    # Qt's questions

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Say as much as there is room for."""
        self._fit()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Fit what was made wide or narrow before it was seen."""
        super().showEvent(event)
        self._fit()


def _tell_style(button: QWidget, *, wordless: bool) -> None:
    """Let the style sheet know whether words stand beside an icon: behind them Qt leaves room that an icon has not."""
    if bool(button.property("wordless")) is not wordless:
        button.setProperty("wordless", wordless)
        button.style().unpolish(button)
        button.style().polish(button)


class ArrangementSwitch(QWidget):
    """The arrangements side by side, or behind one button that shows the icon of the one in force."""

    def __init__(self, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self._choices = [actions[name] for name in ARRANGEMENTS]
        self.segments = Segments(self._choices, theme)
        self.button = QToolButton()
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        wear_icons(self.button)
        menu = Menu(parent=self.button)
        for n, name in enumerate(WITHIN["ARRANGEMENT"]):
            if n == len(self._choices):
                menu.addSeparator()
            menu.addAction(actions[name])
        self.button.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.addWidget(self.segments)
        row.addWidget(self.button)
        for choice in self._choices:
            choice.changed.connect(self._follow)
        self._follow()

    def fold(self, on: bool) -> None:
        """Put the choices behind one button, or show them all."""
        self.segments.setVisible(not on)
        self.button.setVisible(on)

    def _follow(self) -> None:
        """Show on the button which arrangement is in force."""
        title = tr(SUBMENUS["ARRANGEMENT"]).replace("&", "")
        chosen = next((choice for choice in self._choices if choice.isChecked()), self._choices[0])
        self.segments.setAccessibleName(title)
        self.button.setIcon(chosen.icon())
        self.button.setEnabled(chosen.isEnabled())
        self.button.setAccessibleName(f"{title}: {chosen.iconText()}")
        self.button.setToolTip(f"{title}: {told_of(chosen)}")

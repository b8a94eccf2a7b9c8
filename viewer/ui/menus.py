"""The menus, made from the table of actions. Knows where an action stands, never what it does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from viewer.presenting.labels import FLAG_LABELS
from viewer.settings import RecentPair
from viewer.translation import tr
from viewer.ui.actions import (
    ARRANGEMENTS,
    COLOURS,
    MENUS,
    READINGS,
    SHARES,
    SUBMENUS,
    THEMES,
    TONGUES,
    Actions,
)
from viewer.ui.comparison_page import ComparisonPage
from viewer.ui.memory import Memory
from viewer.ui.menu import Menu, within
from viewer.ui.recents import recent_names, verdict_on
from viewer.ui.windows import Windows


class Menus:
    """The menu bar; the menus that change are filled when they open."""

    def __init__(
        self,
        window: QMainWindow,
        actions: Actions,
        page: ComparisonPage,
        memory: Memory,
        open_recent: Callable[[RecentPair], None],
        windows: Windows,
    ) -> None:
        self._window, self._windows = window, windows
        self._actions, self._page, self._memory, self._open_recent = actions, page, memory, open_recent
        fillers = {
            "RECENT": self._fill_recents,
            "READING": self._fill_readings,
            "CATEGORIES": self._fill_categories,
            "THEME": self._fill_themes,
            "LANGUAGE": self._fill_languages,
            "WINDOWS": self._fill_windows,
            "ARRANGEMENT": self._fill_arrangements,
        }
        self._titles: dict[QMenu, str] = {}
        for title, entries in MENUS.items():
            menu = Menu(tr(title), window)
            window.menuBar().addMenu(menu)
            self._titles[menu] = title
            menu.setToolTipsVisible(True)
            for entry in entries:
                if entry is None:
                    menu.addSeparator()
                elif entry in SUBMENUS:
                    submenu = within(menu, tr(SUBMENUS[entry]))
                    self._titles[submenu] = SUBMENUS[entry]
                    submenu.setObjectName(entry)
                    submenu.aboutToShow.connect(lambda m=submenu, fill=fillers[entry]: fill(m))
                else:
                    menu.addAction(actions[entry])
        for names in (THEMES, COLOURS, TONGUES, ARRANGEMENTS):
            group = QActionGroup(window)
            for name in names:
                group.addAction(actions[name])

    def retitle(self) -> None:
        """Call the menus by their names in the language in force."""
        for menu, title in self._titles.items():
            menu.setTitle(tr(title))

    def _fill_recents(self, menu: QMenu) -> None:
        menu.clear()
        for pair in self._memory.settings.recent:
            entry = menu.addAction(recent_names(pair).replace("&", "&&"))
            entry.setToolTip(verdict_on(pair))
            entry.triggered.connect(lambda _checked=False, p=pair: self._open_recent(p))
        if menu.isEmpty():
            menu.addAction(tr("None yet")).setEnabled(False)

    def _fill_categories(self, menu: QMenu) -> None:
        menu.clear()
        presenter = self._page.presenter
        for category, chip in self._page.chips.chips.items():
            entry = menu.addAction(tr(chip.label.name))
            entry.setCheckable(True)
            entry.setEnabled(presenter is not None)
            entry.setToolTip(tr(chip.label.explanation))
            if presenter is not None:
                entry.setChecked(presenter.filter.shows(category))
                toggled = presenter.filter.toggled(category)
                entry.triggered.connect(lambda _checked=False, f=toggled: self._page.set_filter(f))
        menu.addSeparator()
        for flag, label in FLAG_LABELS.items():
            entry = menu.addAction(tr("Only {flag}", flag=tr(label.name)))
            entry.setCheckable(True)
            entry.setEnabled(presenter is not None)
            entry.setToolTip(tr(label.explanation))
            if presenter is not None:
                entry.setChecked(flag in presenter.filter.flags)
                toggled = presenter.filter.flag_toggled(flag)
                entry.triggered.connect(lambda _checked=False, f=toggled: self._page.set_filter(f))

    def _fill_readings(self, menu: QMenu) -> None:
        for name in READINGS:
            menu.addAction(self._actions[name])

    def _fill_arrangements(self, menu: QMenu) -> None:
        menu.clear()
        for name in ARRANGEMENTS:
            menu.addAction(self._actions[name])
        menu.addSeparator()
        for name in SHARES:
            menu.addAction(self._actions[name])

    def _fill_themes(self, menu: QMenu) -> None:
        menu.clear()
        for name in THEMES:
            menu.addAction(self._actions[name])
        menu.addSeparator()
        for name in COLOURS:
            menu.addAction(self._actions[name])

    def _fill_languages(self, menu: QMenu) -> None:
        for name in TONGUES:
            menu.addAction(self._actions[name])

    def _fill_windows(self, menu: QMenu) -> None:
        menu.clear()
        for window, title in self._windows.titles().items():
            entry = menu.addAction(title.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(window is self._window)
            entry.triggered.connect(lambda _checked=False, w=window: self._windows.go_to(w))

"""The window: puts the pages, bars and menus in their places and lets them speak to each other. Decides nothing."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMainWindow, QMenu, QVBoxLayout, QWidget

from viewer.model import Comparison, Side
from viewer.presenting.display import Step
from viewer.presenting.filters import DEFAULT_FILTER
from viewer.translation import tr
from viewer.ui import finding, workbench
from viewer.ui.actions import Actions, Need
from viewer.ui.commands import Commands
from viewer.ui.comparison_page import LIST_WIDTH, ComparisonPage
from viewer.ui.dropping import Dropping
from viewer.ui.engine import Engine
from viewer.ui.file_dialogs import FileDialogs
from viewer.ui.following import Following
from viewer.ui.jobs import JobDesk
from viewer.ui.language import Language, voice
from viewer.ui.list_menu import ON_DIFFERENCE, ListMenu
from viewer.ui.memory import Memory
from viewer.ui.menu import Menu
from viewer.ui.menu_by_key import ask_menu
from viewer.ui.menus import Menus
from viewer.ui.messages import MessageBar
from viewer.ui.pages import Pages
from viewer.ui.painter import paint_next_turn
from viewer.ui.progress import ProgressCard
from viewer.ui.recents import remembered, two_places
from viewer.ui.screen import fitting
from viewer.ui.start_page import StartPage
from viewer.ui.status_line import StatusLine
from viewer.ui.theme import Theme
from viewer.ui.tool_bar import ToolBar
from viewer.ui.unexpected import tell_fault
from viewer.ui.watching import Watching
from viewer.ui.windows import NAME, Windows, title_of
from viewer.ui.workbench import Workbench

FIRST_SIZE = QSize(1400, 900)


class Window(QMainWindow):
    """One window with one comparison; all share the settings, the theme and the language."""

    def __init__(
        self,
        engine: Engine,
        dialogs: FileDialogs,
        memory: Memory,
        theme: Theme,
        language: Language | None = None,
        windows: Windows | None = None,
    ) -> None:
        super().__init__()
        self._memory, self._theme = memory, theme
        tongue = language or Language(memory.settings.language, self)
        self.windows = windows or Windows(lambda others: Window(engine, dialogs, memory, theme, tongue, others))
        self.desk = JobDesk(self)
        self.bench = Workbench(self.desk, engine, self)
        # Whatever is put into another widget is laid the style sheet over anew, with all that stands in it: from the
        # outside in, that is done once for each.
        self._room = QWidget(self)
        self.messages = MessageBar(theme, self._room)
        self.pages = Pages(self._room)
        self.start = StartPage(theme, self.pages)
        self.page = ComparisonPage(theme, self.pages)
        self.status = StatusLine()
        self.watching = Watching(self.bench, self.desk)
        self.commands = Commands(
            self,
            self.bench,
            self.page,
            desk=self.desk,
            engine=engine,
            dialogs=dialogs,
            memory=memory,
            theme=theme,
            language=tongue,
        )
        self.actions_table = Actions(self, {**self.commands.handlers(), **self.windows.handlers(self)}, theme)
        self._arrange()
        self._following = Following(self, theme)
        self.dropping = Dropping(self, self.pages, self.start, self.page, theme)
        self.progress = ProgressCard(theme, self.pages, memory.settings.pace)
        self._connect()
        self._recall()
        self._show_sides()
        self.windows.add(self, self.commands.sessions)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Take one or two files, as if they had been dropped."""
        self.commands.opening.open_paths(tuple(paths))

    def open_names(self, names: Sequence[str]) -> None:
        """Take one or two files or addresses of the web, by their names."""
        self.commands.opening.open_names(tuple(names))

    def restore(self) -> bool:
        """Take up what was open when the program ended without closing it; return whether there was anything."""
        return self.windows.restore(self)

    # Arranging

    def _arrange(self) -> None:
        self.setWindowTitle(NAME)
        self.pages.add(self.start, self.start.places[Side.LEFT].open_button)
        self.pages.add(self.page, self.page.view)
        rooms = QVBoxLayout(self._room)
        rooms.setContentsMargins(0, 0, 0, 0)
        rooms.setSpacing(0)
        rooms.addWidget(self.messages)
        rooms.addWidget(self.pages, 1)
        self.setCentralWidget(self._room)
        self.setStatusBar(self.status)
        self._tools = ToolBar(self.actions_table, self._theme, self)
        self.addToolBar(self._tools)
        self.addActions(list(self.actions_table.all()))
        self._menus = Menus(
            self, self.actions_table, self.page, self._memory, self.commands.opening.open_recent, self.windows
        )
        ListMenu(self.page.list, self.actions_table, self.commands.category.fill)

    def _connect(self) -> None:
        self.bench.compared.connect(self._show_comparison)
        self.bench.sides_changed.connect(self._show_sides)
        self.bench.refused.connect(self._say_refused)
        self.commands.refused.connect(self.messages.say)
        self.commands.taking_away.written.connect(self._say_written)
        self.commands.taking_away.withdrawn.connect(self.messages.withdraw)
        self.watching.gone.connect(self.messages.say)
        self.watching.withdrawn.connect(self.messages.withdraw)
        self.watching.changed.connect(lambda said: self.messages.say(said, self.actions_table["reload"]))
        self.commands.tried.connect(self.messages.dismiss)
        self.messages.gave_back_keyboard.connect(self.pages.take_keyboard)
        self.commands.said.connect(self.status.say)
        self.commands.sessions.saved.connect(self._know_by_name)
        self.commands.sessions.later.connect(lambda said: self.messages.say(said, self.actions_table["revert"]))
        self.commands.sessions.withdrawn.connect(self.messages.withdraw)
        self.commands.sessions.marked.connect(self._mark)
        self.commands.by_hand.asked.connect(self.status.ask)
        self.commands.arranging.arranged.connect(self._show_arrangement)
        self.commands.zoomed.connect(self.status.show_zoom)
        self.bench.password_wanted.connect(self.commands.opening.ask_password)
        self.page.cards.menu_wanted.connect(self.commands.reading.show)
        self.desk.stage.connect(lambda lane, stage: self.progress.tell(stage, lane))
        self.desk.settled.connect(self.progress.finish)
        self.desk.broke.connect(self._show_fault)
        voice.changed.connect(self._say_anew)
        self.progress.cancelled.connect(self._cancel)
        self.progress.learnt.connect(lambda pace: self._memory.change(pace=pace))
        self.page.view.scrolling.is_idle = lambda: not self.desk.is_busy
        self.page.stepped.connect(self._show_step)
        self.page.held.connect(self.status.show_step)
        self.page.filtered.connect(self._show_filter)
        self.page.view.zoom_wanted.connect(self.commands.zoom)
        self.page.mouse.menu_wanted.connect(self._show_text_menu)
        self.dropping.dropped.connect(self.commands.opening.drop)
        self.start.open_wanted.connect(self.commands.opening.open)
        self.start.paste_wanted.connect(self.commands.opening.paste)
        self.start.clear_wanted.connect(self.bench.clear)
        self.start.sample_wanted.connect(self.commands.opening.sample)
        self.start.address_wanted.connect(self.commands.opening.open_address)
        self.start.recent_wanted.connect(self.commands.opening.open_recent)

    def _recall(self) -> None:
        """Look as at the end of the last time."""
        settings = self._memory.settings
        self.resize(fitting(self, FIRST_SIZE))
        if settings.geometry:
            self.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode("ascii", "ignore")))
        self.page.view.set_zoom(settings.zoom)
        self.commands.arranging.recall()
        self.page.view.set_changes_only(settings.changes_only)
        self.page.view.set_unseen(settings.unseen_visible)
        self.page.caret.set_on(settings.caret_visible)
        self.page.list.details.want(settings.details_visible)
        self.page.list.setVisible(settings.list_visible)
        self.page.splitter.setSizes([self.width() - LIST_WIDTH, settings.list_width or LIST_WIDTH])
        self._show_checks()
        self._memory.changed.connect(self._show_checks)
        self._memory.changed.connect(self._show_recents)
        self.actions_table.recolour()

    def _show_checks(self) -> None:
        """Check the actions that turn a setting which is on, whoever turned it."""
        settings, actions = self._memory.settings, self.actions_table
        actions["changes_only"].setChecked(settings.changes_only)
        actions["show_unseen"].setChecked(settings.unseen_visible)
        actions["caret"].setChecked(settings.caret_visible)
        actions["show_details"].setChecked(settings.details_visible)
        actions["hide_reviewed"].setChecked(settings.reviewed_hidden)
        actions["show_list"].setChecked(settings.list_visible)
        actions[f"theme_{settings.theme}"].setChecked(True)
        actions[f"colours_{settings.colours}"].setChecked(True)
        actions[f"language_{settings.language or 'system'}"].setChecked(True)

    def _show_recents(self, names: Collection[str]) -> None:
        """Show on the start page what another window compared."""
        if "recent" in names:
            self.start.show_recents(self._memory.settings.recent)

    # Showing

    def _show_sides(self) -> None:
        """Show the page that fits what is there."""
        sides, comparison = self.bench.sides, self.bench.comparison
        left, right = (sides[s].document if s in sides else None for s in Side)
        if comparison is None:
            self.start.show_sides(left, right)
        self.start.show_recents(self._memory.settings.recent)
        if comparison is None:
            self.commands.by_hand.forget()
            if self.page.presenter is not None:
                self.status.clearMessage()  # it was of texts that are gone
            self.page.show_nothing()
            self.status.show_comparison(None)
            self.setWindowTitle(NAME)
        self.pages.show_page(self.start if comparison is None else self.page)
        self._allow()

    def _show_comparison(self, comparison: Comparison) -> None:
        paint_next_turn(self._room)
        self.messages.dismiss()
        shown = self.page.presenter
        self.pages.show_page(self.page)
        self.status.show_comparison(comparison)
        self.status.show_zoom(self._memory.settings.zoom)
        prepared = self.bench.take_prepared()
        assert prepared is not None
        wanted = self.commands.sessions.filter_due or (shown.filter if shown else DEFAULT_FILTER)
        prepared.presenter.set_filter(wanted)
        self.commands.reviewing.follow(prepared)
        is_another = self.commands.is_another
        self.page.show_prepared(prepared, stays=not is_another)
        if is_another:
            self.commands.begin()
        self.commands.sessions.take_up(comparison)
        self._know_by_name()
        self.commands.reviewing.show_comparison()
        self.actions_table["changes_only"].setChecked(self._memory.settings.changes_only)
        self.commands.by_hand.return_to_place()
        self.commands.category.return_to_difference()
        self.commands.taking_back.return_to_place()
        self.commands.finding.again()
        if not self._is_written_in():
            self.page.view.setFocus()

    def _is_written_in(self) -> bool:
        """Whether the reader is at a line of the page: what is typed next would be keys that do something."""
        held = self.focusWidget()
        return isinstance(held, QLineEdit) and self.page.isAncestorOf(held)

    def _know_by_name(self) -> None:
        """Call the comparison by its texts, and by its session where it has one: on top, and among the recent ones."""
        if self.page.presenter is None:
            return
        file, comparison = self.commands.sessions.file, self.page.presenter.comparison
        self.setWindowTitle(title_of(comparison.left.name, comparison.right.name, file))
        sources = {side: known.source for side, known in self.bench.sides.items()}
        pair = remembered(sources, file, self.page.presenter.facts())
        if pair is not None:
            self._memory.remember(pair, two_places(sources))

    def _show_filter(self) -> None:
        presenter, step = self.page.presenter, self.page.step
        if step is not None:
            self.status.show_step(step)  # it stands at another place among those that are shown
        elif presenter is not None:
            comparison, entries = presenter.comparison, len(presenter.entries().firsts)
            shown = len(presenter.shown()) - presenter.passed_by
            hidden, related = len(comparison.differences) - shown, not comparison.unrelated
            self.status.show_count(shown, hidden=hidden, entries=entries, related=related)
        self._allow()

    def _show_arrangement(self) -> None:
        self.actions_table[f"arrange_{self._memory.settings.arrangement}"].setChecked(True)

    def _show_step(self, step: Step) -> None:
        self.status.clearMessage()
        self.status.show_step(step)

    def _say_anew(self) -> None:
        """Say in another language what is shown; place, selection and the difference in hand stay."""
        self._menus.retitle()
        self.start.show_recents(self._memory.settings.recent)
        self.status.clearMessage()
        comparison, step = self.bench.comparison, self.page.step
        if comparison is not None:
            self.status.show_comparison(comparison)
            self.status.show_zoom(self._memory.settings.zoom)
        self.page.say_anew()
        if step is not None:
            self.status.show_step(step)

    def _show_fault(self, trace: str) -> None:
        tell_fault(trace, self.windows)

    def _offer_difference(self, menu: QMenu, difference: int | None) -> None:
        """Put into a menu what can be done with the difference under the mouse, which is taken in hand for that."""
        if difference is not None:
            self.page.hold(difference)
            menu.addSeparator()
            for name in ON_DIFFERENCE:
                menu.addAction(self.actions_table[name])
        self.commands.category.fill(menu, difference)

    def _say_refused(self, sentence: str) -> None:
        """Say what became no side; an address can be put right and tried again."""
        again = self.actions_table["open_address"] if self.commands.opening.addresses_not_there else None
        self.messages.say(sentence, again)

    def _say_written(self, sentence: str) -> None:
        """Say that a report was written; it can be opened from now on."""
        self._allow()
        self.messages.say(sentence, self.actions_table["open_report"], done=True)

    def _show_text_menu(self, at: QPoint) -> None:
        menu = Menu(parent=self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in ("copy", "select_all", "select_left", "select_right"):
            menu.addAction(self.actions_table[name])
        under = self.page.view.viewport().mapFromGlobal(at)
        hit = self.page.mouse.hit(QPointF(under))
        self._offer_difference(menu, hit.difference if hit is not None else None)
        self.commands.by_hand.fill(menu, hit)
        menu.popup(at)

    def _allow(self) -> None:
        """Enable what makes sense now."""
        met = {Need.ANY_SIDE} if self.bench.sides else set()
        if self.bench.comparison is not None:
            met.add(Need.COMPARISON)
        if self.page.presenter is not None and self.page.presenter.shown():
            met.add(Need.DIFFERENCE)
        if self.page.presenter is not None and self.page.presenter.entries().firsts:  # not all was reviewed and hidden
            met.add(Need.ENTRY)
        if self.commands.taking_away.report is not None:
            met.add(Need.REPORT)
        if self.commands.sessions.file is not None and self.commands.sessions.is_changed:
            met.add(Need.REVERTIBLE)
        self.actions_table.allow(met)

    def _mark(self) -> None:
        """Show in the title, as the system does, whether something is not saved."""
        self.setWindowModified(self.commands.sessions.is_changed)
        self._allow()

    def _cancel(self, lane: str) -> None:
        """Give up what the card tells of, and nothing else that is under way."""
        if lane == workbench.LANE:
            self.bench.cancel()
        elif lane == finding.LANE:
            self.commands.finding.give_up()
        else:
            self.desk.cancel(lane)
        self.status.say(tr("Cancelled"))

    # Qt's questions

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let go with Escape of what is under way, of the message, or of what is selected: of one at a time."""
        if event.key() == Qt.Key.Key_Escape and self._let_go():
            return
        if event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            ask_menu()
        else:
            super().keyPressEvent(event)

    def _let_go(self) -> bool:
        """Let go of what came up last; return whether there was anything."""
        if self.commands.by_hand.stop():
            return True
        if self.progress.isVisible():
            self.progress.cancel()
        elif self.messages.text:
            self.messages.dismiss()
        else:
            return self.page.mouse.let_go()
        return True

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember the window and wait for what is still being done; stay where a session cannot be saved.

        A report may take long to be written: the window stays until then, with the card that gives it up.
        """
        if not self.commands.sessions.finish() or self.commands.taking_away.puts_off_closing(self.close):
            event.ignore()
            return
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        width = self.page.splitter.sizes()[1] if self.page.list.isVisible() else self._memory.settings.list_width
        self._memory.change(geometry=geometry, list_width=width)
        self.hide()
        self.commands.sessions.forget()
        self.watching.stop()
        self.desk.close()
        self.page.show_nothing()
        self.bench.let_go()
        self.windows.forget(self)
        super().closeEvent(event)

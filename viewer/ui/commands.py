"""What each action does: joins the parts that do it, finds the way, and turns what is on or off. Draws nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from viewer.model import Side, Span
from viewer.presenting.filters import DEFAULT_FILTER, EDITING, EVERYTHING, LAYOUT, Filter
from viewer.settings import LANGUAGES, ZOOM_LEAST, ZOOM_MOST, Colours, ThemeChoice
from viewer.translation import tr
from viewer.ui.arranging import Arranging
from viewer.ui.arrival import Arrival
from viewer.ui.by_hand import ByHand
from viewer.ui.category_by_hand import CategoryByHand
from viewer.ui.comparison_page import ComparisonPage
from viewer.ui.effects import Effects
from viewer.ui.engine import Engine
from viewer.ui.file_dialogs import FileDialogs
from viewer.ui.finding import Finding
from viewer.ui.history import History
from viewer.ui.jobs import JobDesk
from viewer.ui.language import Language
from viewer.ui.memory import Memory
from viewer.ui.messages import announce
from viewer.ui.opening import Opening
from viewer.ui.reading_menu import ReadingMenu
from viewer.ui.reviewing import Reviewing
from viewer.ui.sessions import Sessions
from viewer.ui.taking_away import TakingAway
from viewer.ui.taking_back import TakingBack
from viewer.ui.theme import Theme
from viewer.ui.workbench import Workbench

ZOOM_STEP = 1.1
# A screen reader is told so many letters of the paragraph that was gone to.
_MOST_TOLD = 200


class Commands(QObject):
    """The hands of the window."""

    tried = Signal()
    """() something is about to become a side: what was said of an earlier try is no longer true."""
    refused = Signal(str)
    """(sentence) it could not be done."""
    said = Signal(str)
    """(words) it was done."""
    zoomed = Signal(float)

    def __init__(
        self,
        window: QWidget,
        bench: Workbench,
        page: ComparisonPage,
        *,
        desk: JobDesk,
        engine: Engine,
        dialogs: FileDialogs,
        memory: Memory,
        theme: Theme,
        language: Language,
    ) -> None:
        super().__init__(window)
        self._window, self._bench, self._page = window, bench, page
        self._memory, self._theme, self._language = memory, theme, language
        self.by_hand = ByHand(page, bench)
        self.by_hand.said.connect(self.said)
        self.category = CategoryByHand(page, bench)
        self.category.said.connect(self.said)
        self.reading = ReadingMenu(page, bench)
        self.reading.refused.connect(self.refused)
        self._arrival = Arrival(page.view, theme)
        self.arranging = Arranging(page, memory)
        self.finding = Finding(page, page.find_bar, desk)
        self.arranging.arranged.connect(self.finding.rearrange)
        self.reviewing = Reviewing(page)
        self.reviewing.said.connect(self.said)
        self.reviewing.changed.connect(self._pass_by)
        self._effects = Effects(memory, self.effects(), self)
        noting = self.reviewing
        self.taking_back = TakingBack(page, bench, self._arrival)
        self.taking_back.said.connect(self.said)
        self._history = History(
            bench,
            lambda: noting.steps,
            take_back=self.taking_back.undo,
            take_again=self.taking_back.redo,
            undo_note=noting.undo,
            redo_note=noting.redo,
        )
        self._begun = 0
        """The newest offer of the reader's in the comparison that was begun with last."""
        self.by_hand.did.connect(self._history.settled)
        self.category.did.connect(self._history.settled)
        self.reviewing.did.connect(self._history.noted)
        self.sessions = Sessions(page, bench, self.reviewing, self._history, memory, desk)
        self.sessions.refused.connect(self.refused)
        self.sessions.said.connect(self.said)
        self.sessions.resumed.connect(self._set_changes_only)
        self.opening = Opening(window, bench, page, self.sessions, dialogs=dialogs, memory=memory)
        self.reading.now_wanted.connect(self.opening.compare_with_now)
        self.opening.tried.connect(self.tried)
        self.opening.tried.connect(self.sessions.give_up_reading)
        self.opening.refused.connect(self.refused)
        self.taking_away = TakingAway(
            window,
            bench,
            page,
            self.sessions,
            self.reviewing,
            desk=desk,
            engine=engine,
            dialogs=dialogs,
            memory=memory,
            theme=theme,
        )
        self.taking_away.refused.connect(self.refused)
        self.taking_away.said.connect(self.said)

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return what does each action of the table."""
        page, bench = self._page, self._bench
        return {
            **self.opening.handlers(),
            **self.taking_away.handlers(),
            "reload": self.reload,
            "close": self.close,
            "revert": self.sessions.revert,
            "select_all": page.select_all,
            "select_left": lambda: page.select_all(Side.LEFT),
            "select_right": lambda: page.select_all(Side.RIGHT),
            "read_left": lambda: self.reading.show(Side.LEFT),
            "read_right": lambda: self.reading.show(Side.RIGHT),
            "undo": self.undo,
            "redo": self.redo,
            "reviewed": self.reviewing.toggle,
            "reviewed_alike": self.reviewing.toggle_alike,
            "note": lambda: self.reviewing.ask_note(self._window),
            "find": self.finding.open,
            "find_next": self.finding.next,
            "find_previous": self.finding.previous,
            "swap": bench.swap,
            "next": page.next,
            "previous": page.previous,
            "zoom_in": lambda: self.zoom(1),
            "zoom_out": lambda: self.zoom(-1),
            "zoom_reset": lambda: self.zoom(0),
            "show_list": self.toggle_list,
            "hide_reviewed": lambda: self._toggle("reviewed_hidden"),
            "show_details": self.toggle_details,
            "show_unseen": self.toggle_unseen,
            "caret": self.toggle_caret,
            "changes_only": self.toggle_changes_only,
            "show_everything": partial(self._show_categories, EVERYTHING),
            "show_default": partial(self._show_categories, DEFAULT_FILTER),
            "show_editing": partial(self._show_categories, EDITING),
            "show_layout": partial(self._show_categories, LAYOUT),
            **self.arranging.handlers(),
            "go_to": self.go_to,
            "palette": self.open_palette,
            "guide": self.show_guide,
            "keys": self.show_keys,
            "preferences": self.show_preferences,
            **{f"theme_{choice}": partial(self._memory.change, theme=choice) for choice in ThemeChoice},
            **{f"colours_{choice}": partial(self._memory.change, colours=choice) for choice in Colours},
            "language_system": partial(self._memory.change, language=""),
            **{f"language_{code}": partial(self._memory.change, language=code) for code in LANGUAGES},
        }

    @property
    def is_another(self) -> bool:
        """Whether another comparison is there than was begun with last.

        It is another one where a newer offer became a side: one may have been refused or cancelled, or be locked.
        """
        return self._bench.newest_offer > self._begun

    def begin(self) -> None:
        """Begin anew with another comparison: with its own notes, its own steps, no session's file."""
        self._begun = self._bench.newest_offer
        self.sessions.begin()

    def reload(self) -> None:
        """Read both texts again; what was said of them before may no longer be true."""
        self.tried.emit()
        self._bench.reload()

    def undo(self) -> None:
        """Take back what was settled or noted last; what is being settled first of all."""
        if self._bench.is_settling and not self._history.is_whole:
            self.taking_back.undo()
        else:
            self._history.undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        if not self._history.redo():
            self.said.emit(tr("There is nothing to do again"))

    def close(self) -> None:
        """Let go of what is shown, and of a session that is still being read."""
        self.sessions.give_up_reading()
        self._bench.close()

    # Finding one's way

    def go_to(self) -> None:
        """Ask for a place on the side last touched, and go there."""
        from viewer.ui.go_to import PlaceDialog

        comparison, side = self._bench.comparison, self._page.mouse.side
        if comparison is not None:
            PlaceDialog(self._window, comparison, side, self._go_to, self._refuse).open()

    def _refuse(self, sentence: str) -> None:
        self.tried.emit()
        self.refused.emit(sentence)

    def _go_to(self, side: Side, number: int) -> None:
        comparison = self._bench.comparison
        if comparison is not None and number < len(comparison.side(side).paragraphs):
            self.tried.emit()
            paragraph = comparison.side(side).paragraphs[number]
            self._page.view.go_to_place(side, Span(paragraph.start, paragraph.end))
            self._arrival.light(side, number)
            self._page.caret.put(side, paragraph.start)
            if not self._page.caret.on:
                announce(self._page.view, comparison.side(side).text[paragraph.start : paragraph.end][:_MOST_TOLD])

    def open_palette(self) -> None:
        """Offer every action by its name."""
        from viewer.ui.command_palette import CommandPalette

        CommandPalette(self._window.actions(), self._window).open()

    def show_guide(self) -> None:
        """Show the user guide."""
        from viewer.ui.guide import open_guide

        open_guide(self._theme, self._window)

    def show_keys(self) -> None:
        """Show all keys."""
        from viewer.ui.shortcut_sheet import ShortcutSheet

        actions = {action.objectName(): action for action in self._window.actions()}
        ShortcutSheet(actions, self._window).open()

    # How it looks

    def effects(self) -> Mapping[str, Callable[[Any], object]]:
        """Return what happens at once when a setting becomes another one, by the setting's name."""
        page = self._page
        return {
            "theme": self._theme.choose,
            "colours": self._theme.choose_colours,
            "language": self._language.choose,
            "zoom": self._show_zoom,
            "list_visible": page.list.setVisible,
            "reviewed_hidden": lambda _on: self._pass_by(),
            "details_visible": page.list.details.want,
            "unseen_visible": page.view.set_unseen,
            "changes_only": page.view.set_changes_only,
            "caret_visible": page.caret.set_on,
            **self.arranging.effects(),
        }

    def zoom(self, steps: int) -> None:
        """Make the texts larger or smaller; 0 is their own size."""
        zoom = self._memory.settings.zoom * ZOOM_STEP**steps if steps else 1.0
        self._memory.change(zoom=round(min(ZOOM_MOST, max(ZOOM_LEAST, zoom)), 3))

    def _show_zoom(self, zoom: float) -> None:
        self._page.view.set_zoom(zoom)
        self.zoomed.emit(zoom)

    def _show_categories(self, wanted: Filter) -> None:
        """Show other categories, and let a screen reader say how much that is."""
        self._page.set_filter(wanted)
        announce(self._page, self._page.list.heading.text())

    def toggle_list(self) -> None:
        """Show or hide the list of differences."""
        self._toggle("list_visible")

    def _pass_by(self) -> None:
        """Stop at what was reviewed, or no more."""
        self._page.pass_by(self._page.list.reviewed if self._memory.settings.reviewed_hidden else ())

    def toggle_details(self) -> None:
        """Show or hide the details of the difference in hand."""
        self._toggle("details_visible")

    def toggle_caret(self) -> None:
        """Put a caret into the texts, or take it out."""
        self._toggle("caret_visible")
        if self._page.caret.on:
            self._page.view.setFocus()

    def toggle_unseen(self) -> None:
        """Show or hide the characters that nobody sees."""
        self._toggle("unseen_visible")

    def toggle_changes_only(self) -> None:
        """Fold what is the same, or show all of it."""
        self._toggle("changes_only")

    def _toggle(self, name: str) -> None:
        """Turn a setting that is on or off."""
        self._memory.change(**{name: not getattr(self._memory.settings, name)})

    def _set_changes_only(self, on: bool) -> None:
        self._memory.change(changes_only=on)

    def show_preferences(self) -> None:
        """Show all that can be chosen."""
        from viewer.ui.preferences import open_preferences

        open_preferences(self._memory, self._window)

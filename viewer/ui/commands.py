"""What each action does: asks the reader for files, hands sources to the workbench, turns the page. Draws nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from viewer.loading.links import is_web
from viewer.model import Side, Span
from viewer.paths import resources
from viewer.presenting.filters import DEFAULT_FILTER, EDITING, EVERYTHING, LAYOUT
from viewer.presenting.scripts import count_words
from viewer.sessions import SUFFIX
from viewer.settings import LANGUAGES, ZOOM_LEAST, ZOOM_MOST, Colours, RecentPair, ThemeChoice
from viewer.translation import mark, tr, tr_n
from viewer.ui.arranging import Arranging
from viewer.ui.by_hand import ByHand
from viewer.ui.category_by_hand import CategoryByHand
from viewer.ui.comparison_page import ComparisonPage
from viewer.ui.drop import Files, Links, Received, Refused, Words, received
from viewer.ui.effects import Effects
from viewer.ui.engine import Engine
from viewer.ui.file_dialogs import FileDialogs
from viewer.ui.finding import Finding
from viewer.ui.jobs import JobDesk, Ticket
from viewer.ui.kept import LOST
from viewer.ui.language import Language
from viewer.ui.memory import Memory
from viewer.ui.reading_menu import ReadingMenu
from viewer.ui.recents import places_of
from viewer.ui.reviewing import Reviewing
from viewer.ui.sessions import Sessions
from viewer.ui.theme import Theme
from viewer.ui.workbench import Source, Workbench

EXPORT_LANE = "export"
COUNT_LANE = "count"
# The words of so many characters are counted in a few milliseconds; those of a longer text beside the window's thread.
_COUNTED_AT_ONCE = 500_000
ZOOM_STEP = 1.1
SAMPLE = ("night-ferry-blog.txt", "night-ferry-wire.md")


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
        self._desk, self._engine, self._dialogs = desk, engine, dialogs
        self._memory, self._theme, self._language = memory, theme, language
        self._pasted = count(1)
        self.by_hand = ByHand(page, bench)
        self.by_hand.said.connect(self.said)
        self.category = CategoryByHand(page, bench)
        self.category.said.connect(self.said)
        self.reading = ReadingMenu(page, bench)
        self.arranging = Arranging(page, memory)
        self.finding = Finding(page, page.find_bar, desk)
        self.arranging.arranged.connect(self.finding.rearrange)
        self.reviewing = Reviewing(page)
        self.reviewing.said.connect(self.said)
        self._effects = Effects(memory, self.effects(), self)
        self._history: list[Callable[[], None]] = []
        self._offers, self._begun = count(1), 0
        self.by_hand.did.connect(lambda: self._history.append(self.by_hand.undo))
        self.category.did.connect(self._history.append)
        self.reviewing.did.connect(lambda: self._history.append(self.reviewing.undo))
        self.sessions = Sessions(page, bench, self.reviewing, memory, desk)
        self.sessions.refused.connect(self.refused)
        self.sessions.said.connect(self.said)
        self.sessions.resumed.connect(self._set_changes_only)
        self.sessions.resumed.connect(lambda _on: self._history.clear())

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return what does each action of the table."""
        page, bench = self._page, self._bench
        return {
            "open_both": self.open_both,
            "open_left": lambda: self.open(Side.LEFT),
            "open_right": lambda: self.open(Side.RIGHT),
            "open_address": self.open_address,
            "sample": self.sample,
            "reload": bench.reload,
            "export": self.export,
            "save_session": self.save_session,
            "close": bench.close,
            "copy": self.copy,
            "select_all": page.select_all,
            "select_left": lambda: page.select_all(Side.LEFT),
            "select_right": lambda: page.select_all(Side.RIGHT),
            "paste": self.paste,
            "paste_plain": lambda: self.take(received(QApplication.clipboard().mimeData(), plain=True), None),
            "read_left": lambda: self.reading.show(Side.LEFT),
            "read_right": lambda: self.reading.show(Side.RIGHT),
            "paste_left": lambda: self.paste(Side.LEFT),
            "paste_right": lambda: self.paste(Side.RIGHT),
            "undo": self.undo,
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
            "quote": self.quote,
            "show_details": self.toggle_details,
            "show_unseen": self.toggle_unseen,
            "caret": self.toggle_caret,
            "changes_only": self.toggle_changes_only,
            "show_everything": lambda: page.set_filter(EVERYTHING),
            "show_default": lambda: page.set_filter(DEFAULT_FILTER),
            "show_editing": lambda: page.set_filter(EDITING),
            "show_layout": lambda: page.set_filter(LAYOUT),
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

    # Sources

    def open_paths(self, paths: tuple[Path, ...], side: Side | None = None) -> None:
        """Take two files as the sides, or one as this side or the one that is free; a session is both sides."""
        if not any(map(_is_session, paths)):
            self._fill([Source(path) for path in paths], side)
        elif len(paths) == 1:
            self.tried.emit()
            self.sessions.open(paths[0])
        else:
            self._refuse(tr("A session is a whole comparison: open it by itself."))

    def _fill(self, sources: Sequence[Source], side: Side | None = None) -> None:
        """Make two sources the sides, or one this side: without a side the free one, or the one last touched."""
        if len(sources) >= len(Side):
            self._offer(dict(zip(Side, sources, strict=False)))
        elif sources:
            self._offer({side or self._bench.first_free() or self._page.mouse.side: sources[0]})

    def open_both(self) -> None:
        """Ask for two files; when only one is chosen, ask for the other."""
        chosen = self._dialogs.open_files(self._window, tr("Open two texts"), self._memory.settings.last_folder)
        if not chosen:
            return
        self._remember_folder(chosen[0])
        if len(chosen) > len(Side):
            self._refuse(tr_n("You chose 1 file.", "You chose {n} files. Variorum compares two.", len(chosen)))
        elif len(chosen) == len(Side) or _is_session(chosen[0]):
            self.open_paths(chosen)
        else:
            other = self._dialogs.open_file(self._window, tr("Open the other text"), str(chosen[0].parent))
            sources = {Side.LEFT: Source(chosen[0])}
            self._offer(sources if other is None else {**sources, Side.RIGHT: Source(other)})

    def open(self, side: Side) -> None:
        """Ask for the file of one side."""
        title = tr("Open the left text") if side is Side.LEFT else tr("Open the right text")
        chosen = self._dialogs.open_file(self._window, title, self._memory.settings.last_folder)
        if chosen is not None:
            self._remember_folder(chosen)
            self.open_paths((chosen,), side)

    def open_names(self, names: tuple[str, ...]) -> None:
        """Take files or addresses by their names, as a command line has them."""
        if any(_is_session(Path(name)) and not is_web(name) for name in names):
            self.open_paths(tuple(map(Path, names)))
        else:
            self._fill([self._address(name) if is_web(name) else Source(Path(name)) for name in names])

    def open_address(self) -> None:
        """Ask for one or two addresses of the web, and fetch them."""
        from viewer.ui.address_dialog import AddressDialog

        dialog = AddressDialog(self._window, private=self._memory.settings.private_addresses)

        def take() -> None:
            self._memory.change(private_addresses=dialog.private)
            found = dialog.addresses
            sources = {side: self._address(address) for side, address in found.items()}
            if len(found) == 1:
                only = next(iter(found))
                free = self._bench.first_free()
                sources = {free if free is not None and only is Side.LEFT else only: sources[only]}
            self._offer(sources)

        dialog.accepted.connect(take)
        dialog.open()

    def _address(self, address: str) -> Source:
        return Source(address=address, private=self._memory.settings.private_addresses)

    def ask_password(self, side: Side, source: Source, sentence: str) -> None:
        """Ask for the password of a source, and read it with that: it is the comparison that was asked for before."""
        from viewer.ui.password import ask_password, with_password

        def take(word: str) -> None:
            self.tried.emit()
            self._bench.unlock(side, with_password(source, word))

        ask_password(self._window, sentence, take)

    def open_recent(self, pair: RecentPair) -> None:
        """Compare a pair again."""
        self.open_names(places_of(pair))

    def sample(self) -> None:
        """Compare the sample."""
        folder = resources() / "samples"
        self.open_paths((folder / SAMPLE[0], folder / SAMPLE[1]))

    def paste(self, side: Side | None = None) -> None:
        """Make what is on the clipboard a side."""
        self.take(received(QApplication.clipboard().mimeData()), side)

    def drop(self, mime: QMimeData, side: Side) -> None:
        """Make what was dropped a side, or both."""
        self.take(received(mime), side)

    def take(self, gift: Received, side: Side | None) -> None:
        """Make something a side; without a side it is the free one, or the one last touched."""
        match gift:
            case Refused():
                self._refuse(gift.sentence)
            case Words():
                name = tr("Pasted text {n}", n=next(self._pasted))
                self._fill([Source(text=gift.text, name=name, media_type=gift.media_type)], side)
            case Links():
                self._fill([self._address(address) for address in gift.addresses], side)
            case Files():
                self.open_paths(gift.paths, side)

    def _offer(self, sources: Mapping[Side, Source]) -> None:
        self.tried.emit()
        offer = next(self._offers)
        self._bench.offer({side: replace(source, offer=offer) for side, source in sources.items()})

    def begin(self) -> None:
        """Begin anew where another comparison is shown: with no notes, nothing to take back, and no session's file.

        It is another one where a newer offer is shown: one may have been refused or cancelled, or be locked.
        """
        newest = max(loaded.source.offer for loaded in self._bench.sides.values())
        if newest > self._begun:
            self._begun = newest
            self.sessions.file = None
            self.reviewing.take_up({})
            self._history.clear()

    def _refuse(self, sentence: str) -> None:
        self.tried.emit()
        self.refused.emit(sentence)

    def _remember_folder(self, path: Path) -> None:
        self._memory.change(last_folder=str(path.parent))

    def _folder(self) -> str:
        """Return where to propose that something is written: the folder used last, or that of a text."""
        paths = [loaded.source.path for _side, loaded in sorted(self._bench.sides.items())]
        beside = next((str(path.absolute().parent) for path in paths if path is not None), "")
        return self._memory.settings.last_folder or beside

    def undo(self) -> None:
        """Take back what was settled or noted last; what is being settled first of all."""
        if self._bench.is_settling:
            self._bench.cancel()
            self.said.emit(tr("Taken back"))
        elif self._history:
            self._history.pop()()
        else:
            self.by_hand.undo()

    # What can be taken away

    def copy(self) -> None:
        """Put the selected text on the clipboard, clean."""
        text = self._page.mouse.copied_text()
        if text:
            QApplication.clipboard().setText(text)
            if len(text) <= _COUNTED_AT_ONCE:
                self._say_copied(count_words(text))
            else:
                self._desk.ask(COUNT_LANE, lambda ticket: _count_words(text, ticket), self._say_copied)
        else:
            self.said.emit(tr("Nothing is selected: draw over some text first"))

    def _say_copied(self, words: int) -> None:
        self.said.emit(tr_n("1 word copied", "{n} words copied", words))

    def quote(self) -> None:
        """Put the difference in hand on the clipboard, as it can be quoted."""
        from viewer.presenting.details import quotation

        comparison, current = self._bench.comparison, self._page.current
        if comparison is None or current is None:
            self.said.emit(tr("No difference is in hand: go to one first"))
            return
        QApplication.clipboard().setText(quotation(comparison, comparison.differences[current]))
        self.said.emit(tr("The difference was copied"))

    def save_session(self) -> None:
        """Ask where to, the first time, and write the session there."""
        from viewer.ui import export

        if self.sessions.file is None:
            comparison = self._bench.comparison
            if comparison is None:
                return
            proposal = export.proposal(self._folder(), comparison.left.name, comparison.right.name)
            named = str(Path(proposal).with_suffix(SUFFIX))
            kinds = (f"{tr('Variorum session')} (*{SUFFIX})",)
            answer = self._dialogs.save_file(self._window, tr("Save the session"), named, kinds)
            if answer is None:
                return
            self._remember_folder(answer[0])
            self.sessions.save(answer[0])
        else:
            self.sessions.save(self.sessions.file)

    def export(self) -> None:
        """Ask where to, and write the report there."""
        from viewer.reporting import ReportError
        from viewer.ui import export

        comparison, presenter = self._bench.comparison, self._page.presenter
        if comparison is None or presenter is None:
            return
        shown, remarks, colours = presenter.filter, self.reviewing.noted(), self._colours_of_reports()
        proposal = export.proposal(self._folder(), comparison.left.name, comparison.right.name)
        answer = self._dialogs.save_file(self._window, tr("Export the comparison"), proposal, export.filters())
        if answer is None:
            return
        try:
            path, format_name = export.resolve(*answer)
        except ReportError as error:
            self.refused.emit(error.told())
            return
        self._remember_folder(path)

        def work(_ticket: Ticket) -> str:
            try:
                self._engine.write_report(comparison, path, format_name, shown, remarks, colours)
            except ReportError as error:
                return error.told()
            return ""

        def done(trouble: str) -> None:
            if trouble:
                self.refused.emit(trouble)
            else:
                self.said.emit(tr("Written to {path}", path=path))

        self._desk.ask(EXPORT_LANE, work, done, mark("Writing…"))

    def _colours_of_reports(self) -> Colours:
        """Return the colours that were chosen for reports, or those in force in the window."""
        chosen = self._memory.settings.report_colours
        return Colours(chosen) if chosen else self._theme.colours

    # Finding one's way

    def go_to(self) -> None:
        """Ask for a place on the side last touched, and go there."""
        from viewer.ui.go_to import PlaceDialog

        comparison, side = self._bench.comparison, self._page.mouse.side
        if comparison is not None:
            PlaceDialog(self._window, comparison, side, self._go_to, self._refuse).open()

    def _go_to(self, side: Side, number: int) -> None:
        comparison = self._bench.comparison
        if comparison is not None and number < len(comparison.side(side).paragraphs):
            self.tried.emit()
            paragraph = comparison.side(side).paragraphs[number]
            self._page.view.go_to_place(side, Span(paragraph.start, paragraph.end))

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

    def toggle_list(self) -> None:
        """Show or hide the list of differences."""
        self._toggle("list_visible")

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


def _is_session(path: Path) -> bool:
    return path.suffix.lower() in {SUFFIX, LOST}


def _count_words(text: str, ticket: Ticket) -> int:
    """Count the words of a long text, a paragraph at a time: nobody waits for longer than that."""
    words = 0
    for paragraph in text.splitlines():
        ticket.check()
        words += count_words(paragraph)
    return words

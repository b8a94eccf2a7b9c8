"""What is taken away from a comparison: copied text, quotations, sessions, reports. Writes no format itself."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from viewer.presenting.scripts import count_words
from viewer.sessions import SUFFIX
from viewer.settings import Colours
from viewer.translation import mark, tr, tr_n
from viewer.ui.comparison_page import ComparisonPage
from viewer.ui.engine import Engine
from viewer.ui.file_dialogs import FileDialogs
from viewer.ui.jobs import JobDesk, Ticket
from viewer.ui.memory import Memory
from viewer.ui.reviewing import Reviewing
from viewer.ui.sessions import Sessions
from viewer.ui.theme import Theme
from viewer.ui.workbench import Workbench

EXPORT_LANE = "export"
COUNT_LANE = "count"
# The words of so many characters are counted in a few milliseconds; those of a longer text beside the window's thread.
_COUNTED_AT_ONCE = 500_000


class TakingAway(QObject):
    """Copies, saves and exports what is shown."""

    refused = Signal(str)
    """(sentence) it could not be done."""
    said = Signal(str)
    """(words) it was done."""
    written = Signal(str)
    """(sentence) a report was written, which can be opened."""
    withdrawn = Signal(str)
    """(sentence) what was said of a report need be said no more."""

    def __init__(
        self,
        window: QWidget,
        bench: Workbench,
        page: ComparisonPage,
        sessions: Sessions,
        reviewing: Reviewing,
        *,
        desk: JobDesk,
        engine: Engine,
        dialogs: FileDialogs,
        memory: Memory,
        theme: Theme,
    ) -> None:
        super().__init__(window)
        self._window, self._bench, self._page = window, bench, page
        self._sessions, self._reviewing = sessions, reviewing
        self._desk, self._engine, self._dialogs = desk, engine, dialogs
        self._memory, self._theme = memory, theme
        self.report: Path | None = None
        """The report that was written last."""
        self._said_of_report = ""
        self._behind: deque[Callable[[], object]] = deque()
        """What writes the reports that wait until another one is written: each was asked for."""
        self._then: Callable[[], object] | None = None
        bench.sides_changed.connect(self._say_no_more)
        desk.settled.connect(self._go_on, Qt.ConnectionType.QueuedConnection)  # once it is told what came of it
        desk.broke.connect(self._stay)

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return what does each action that takes something away."""
        return {
            "copy": self.copy,
            "quote": self.quote,
            "save_session": self.save_session,
            "save_session_as": self.save_session_as,
            "export": self.export,
            "open_report": self.open_report,
        }

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
        from viewer.presenting.entry_details import entry_quotation

        comparison = self._bench.comparison
        if comparison is None or not self._page.in_hand:
            self.said.emit(tr("No difference is in hand: go to one first"))
            return
        QApplication.clipboard().setText(entry_quotation(comparison, self._page.in_hand))
        self.said.emit(tr("The difference was copied"))

    def save_session(self) -> None:
        """Write the session to its file; ask where to, the first time, and where another window has written that."""
        place = self._sessions.place
        if place is not None and self._sessions.is_written_elsewhere:
            self.refused.emit(
                tr(
                    "“{name}” was saved by another window or program since it was opened here. Choose another name to "
                    "keep both.",
                    name=place.name,
                )
            )
            self._ask_where_to_save(str(place))
        elif place is not None:
            self._sessions.save(place)
        else:
            self.save_session_as()

    def save_session_as(self) -> None:
        """Ask where to write the session; from then on that is its file."""
        place = self._sessions.place
        self._ask_where_to_save(str(place) if place is not None else self._proposed_session())

    def _proposed_session(self) -> str:
        from viewer.ui import export

        comparison = self._bench.comparison
        names = (comparison.left.name, comparison.right.name) if comparison is not None else ("", "")
        return str(Path(export.proposal(self._folder(), *names)).with_suffix(SUFFIX))

    def _ask_where_to_save(self, proposal: str) -> None:
        if self._bench.comparison is None:
            return
        kinds = (f"{tr('Variorum session')} (*{SUFFIX})",)
        answer = self._dialogs.save_file(self._window, tr("Save the session"), proposal, kinds)
        if answer is not None:
            self._memory.remember_written(answer[0])
            self._sessions.save(answer[0])

    def export(self) -> None:
        """Ask where to, and write the report there."""
        from viewer.reporting import ReportError
        from viewer.ui import export

        comparison, presenter = self._bench.comparison, self._page.presenter
        if comparison is None or presenter is None:
            return
        shown, remarks, colours = presenter.filter, self._reviewing.noted(), self._colours_of_reports()
        proposal = export.proposal(self._folder(), comparison.left.name, comparison.right.name)
        answer = self._dialogs.save_file(self._window, tr("Export the comparison"), proposal, export.filters())
        if answer is None:
            return
        try:
            path, format_name = export.resolve(*answer)
        except ReportError as error:
            self.refused.emit(error.told())
            return
        self._memory.remember_written(path)

        def work(ticket: Ticket) -> str:
            try:
                self._engine.write_report(
                    comparison, path, format_name, shown, remarks, colours, lambda: ticket.cancelled
                )
            except ReportError as error:
                return error.told()
            return ""

        def done(trouble: str) -> None:
            if trouble:
                self._stay()
                self.refused.emit(trouble)
            else:
                self.report, self._said_of_report = path, tr("Written to {path}", path=path)
                self.written.emit(self._said_of_report)

        write = partial(self._desk.ask, EXPORT_LANE, work, done, mark("Writing…"))
        if self._desk.waits_for(EXPORT_LANE):
            self._behind.append(write)
        else:
            write()

    def _go_on(self, lane: str) -> None:
        """Write the report that waits next; behind the last one, do what waits for all of them."""
        if lane != EXPORT_LANE or self._desk.waits_for(EXPORT_LANE):
            return
        if self._behind:
            self._behind.popleft()()
        elif self._then is not None:
            then, self._then = self._then, None
            if not self._is_asking():
                then()

    def _is_asking(self) -> bool:
        """Whether the reader is at a dialog of the window: what is written there would be lost with it."""
        return any(dialog.isModal() and dialog.isVisible() for dialog in self._window.findChildren(QDialog))

    def puts_off_closing(self, close: Callable[[], object]) -> bool:
        """Close the window by this once all reports are written or given up; return whether one still is to be.

        Where one cannot be written, or the reader is at a dialog by then, the window stays.
        """
        if not self._desk.waits_for(EXPORT_LANE):
            return False
        self._then = close
        self.said.emit(tr("The window closes once the report is written"))
        return True

    def _stay(self) -> None:
        """Do no more what was put off: something is to be read in the window."""
        self._then = None

    def open_report(self) -> None:
        """Open the report that was written last in its own program, or say why that cannot be done."""
        from viewer.ui.own_program import open_in_own_program

        if self.report is None:
            return
        self.withdrawn.emit(self._said_of_report)
        trouble = open_in_own_program(self.report)
        if trouble:
            self.refused.emit(trouble)

    def _say_no_more(self) -> None:
        """Say no more of a report of what is not shown any more; it can be opened still."""
        if self._bench.comparison is None:
            self.withdrawn.emit(self._said_of_report)

    def _colours_of_reports(self) -> Colours:
        """Return the colours that were chosen for reports, or those in force in the window."""
        chosen = self._memory.settings.report_colours
        return Colours(chosen) if chosen else self._theme.colours

    def _folder(self) -> str:
        """Return where to propose that something is written: the folder where that was done last, or that of a text."""
        paths = [loaded.source.path for _side, loaded in sorted(self._bench.sides.items())]
        beside = next((str(path.absolute().parent) for path in paths if path is not None), "")
        return self._memory.settings.written_folder or beside


def _count_words(text: str, ticket: Ticket) -> int:
    """Count the words of a long text, a paragraph at a time: nobody waits for longer than that."""
    words = 0
    for paragraph in text.splitlines():
        ticket.check()
        words += count_words(paragraph)
    return words

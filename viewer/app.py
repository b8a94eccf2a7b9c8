"""The window's door: makes the application and joins its parts. Imports the engine when it is first needed."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

import viewer.ui  # noqa: F401 - before all other modules of ours: it makes importing them cheaper
from viewer.model import Comparison, Document, FetchedPage, Options, ReadingOptions
from viewer.paths import resources
from viewer.presenting.filters import Filter
from viewer.presenting.review import Remark
from viewer.settings import WRITING, Colours
from viewer.ui import laying_aside
from viewer.ui.file_dialogs import SystemFileDialogs
from viewer.ui.interpreter import Collecting
from viewer.ui.language import Language
from viewer.ui.memory import Memory
from viewer.ui.theme import Theme
from viewer.ui.unexpected import show_faults_in
from viewer.ui.window import Window
from viewer.ui.windows import Windows

_USUAL = ReadingOptions()
# What the first comparison and the dialogs need, and when it is imported (in ms): once the window is painted, and
# before anybody can have chosen two texts. It takes 0.2 s.
_LATER = (
    "viewer.joining",
    "viewer.ui.preparing",
    "viewer.ui.row_store",
    "viewer.ui.guide",
    "viewer.ui.preferences",
    "viewer.ui.command_palette",
    "viewer.ui.shortcut_sheet",
    "viewer.ui.export",
)
_PAINTED = 300


class LateEngine:
    """Loading, comparing and reporting; imported by the first job, so that the first page need not wait for them."""

    def load(
        self, path: Path, reading: ReadingOptions = _USUAL, cancelled: Callable[[], bool] = lambda: False
    ) -> Document:
        """Load a file. Raises LoadError, or Cancelled where `cancelled` says that nobody waits any more."""
        return cast("Document", import_module("viewer.joining").load(path, reading, cancelled=cancelled))

    def load_text(
        self, text: str, name: str, media_type: str | None = None, cancelled: Callable[[], bool] = lambda: False
    ) -> Document:
        """Load a text. Raises LoadError, or Cancelled."""
        return cast("Document", import_module("viewer.joining").load_text(text, name, media_type, cancelled=cancelled))

    def load_address(
        self,
        address: str,
        reading: ReadingOptions = _USUAL,
        cancelled: Callable[[], bool] = lambda: False,
        *,
        private: bool = False,
        kept: FetchedPage | None = None,
    ) -> tuple[Document, FetchedPage | None]:
        """Load a page of the web as it was kept, or fetch it; return what can be kept of it, too.

        Raises LoadError, or Cancelled.
        """
        load_page = import_module("viewer.joining").load_page
        answer = load_page(address, reading, kept=kept, private=private, cancelled=cancelled)
        return cast("tuple[Document, FetchedPage | None]", answer)

    def compare(
        self,
        left: Document,
        right: Document,
        options: Options | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Comparison:
        """Compare two documents, by the usual options where none are told. Raises Cancelled, that of comparing."""
        compare_documents = import_module("viewer.joining").compare_documents
        return cast("Comparison", compare_documents(left, right, options, cancelled=cancelled))

    def write_report(
        self,
        comparison: Comparison,
        path: Path,
        format_name: str,
        shown: Filter,
        remarks: Mapping[int, Remark],
        colours: Colours,
        cancelled: Callable[[], bool],
    ) -> None:
        """Write a report with what was noted, in these colours, that shows at first what the filter shows.

        Nothing is written where `cancelled` says that nobody waits any more. Raises ReportError.
        """
        from viewer.reporting import write_report

        write_report(comparison, path, format_name, shown, remarks, colours, cancelled)


def run(names: Sequence[str] = ()) -> int:
    """Show a window, with none, one or two texts (files, or addresses of the web), until the last one is closed."""
    # Ctrl+C in the terminal ends the program; Python would wait for the next event to notice it.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    application = make_application()
    memory = Memory()
    language = Language(memory.settings.language, application)
    theme = Theme(memory.settings.theme, colours=memory.settings.colours)
    engine, dialogs = LateEngine(), SystemFileDialogs()
    collecting = Collecting(lambda: _any_busy(windows), application)
    windows = Windows(
        lambda others: Window(engine, dialogs, memory, theme, language, others), collecting.look_through_all
    )
    show_faults_in(windows)
    first = windows.open()
    assert isinstance(first, Window)
    if names or not windows.restore(first):
        first.open_names(names)
    QTimer.singleShot(_PAINTED, lambda: threading.Thread(target=_import_later).start())
    return application.exec()


def _any_busy(windows: Windows) -> bool:
    """Whether anything is done beside the window's thread. To list objects then ends what makes a tuple meanwhile."""
    if WRITING.is_busy or laying_aside.is_writing():
        return True
    return any(window.desk.is_busy for window in windows.all if isinstance(window, Window))


def _import_later() -> None:
    """Import what the first comparison and the dialogs need. Where that fails, they say so themselves."""
    with suppress(ImportError):
        for name in _LATER:
            import_module(name)


def make_application() -> QApplication:
    """Return the application, by the name and the sign under which a desktop knows it."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("variorum")
    application.setApplicationDisplayName("")
    application.setDesktopFileName("variorum")
    if sys.platform.startswith("linux"):
        application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(resources() / "icons" / "variorum.svg")))
    return application

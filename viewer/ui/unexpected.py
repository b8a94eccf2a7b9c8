"""The one dialog for what nobody expected: the trace, to be copied. Everything expected is said in the window."""

from __future__ import annotations

import platform
import sys
from types import TracebackType

import PySide6
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from viewer import __version__
from viewer.translation import tr
from viewer.ui.dialog_look import give_edge
from viewer.ui.traces import trace_of
from viewer.ui.windows import Windows


class UnexpectedDialog(QDialog):
    """Shows traces. `kept` says whether all that is open could be written down."""

    def __init__(self, trace: str, parent: QWidget | None = None, *, kept: bool = True) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.words = QLabel(_words(kept=kept))
        self.words.setWordWrap(True)
        self.trace = QPlainTextEdit(f"{_circumstances()}\n\n{trace}")
        self.trace.setReadOnly(True)
        self.trace.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.trace.setAccessibleName(tr("Trace of the fault"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.trace.toPlainText()))
        buttons.rejected.connect(self.reject)
        rooms = QVBoxLayout(self)
        give_edge(rooms)
        rooms.setSpacing(16)
        for widget in (self.words, self.trace, buttons):
            rooms.addWidget(widget)
        self.resize(720, 400)

    def add(self, trace: str, *, kept: bool) -> None:
        """Show one more trace, if it is another one."""
        if trace.strip() not in self.trace.toPlainText():
            self.trace.appendPlainText(trace)
        if not kept:
            self.words.setText(_words(kept=False))


def _words(*, kept: bool) -> str:
    if kept:
        return tr(
            "Variorum met a fault of its own. Your texts are unharmed, what was open is kept, and you can go on. "
            "If you report it, please send the lines below with it; they quote nothing of your texts."
        )
    return tr(
        "Variorum met a fault of its own, and what is open could not be kept: save the session (Ctrl+S). "
        "If you report it, please send the lines below with it; they quote nothing of your texts."
    )


def _circumstances() -> str:
    """Say with what the program runs, in English: whoever is sent it must read it."""
    python = f"Python {platform.python_version()}"
    return f"Variorum {__version__}, Qt {qVersion()}, PySide6 {PySide6.__version__}, {python}\n{platform.platform()}"


def tell_fault(trace: str, windows: Windows) -> None:
    """Keep what is open in every window, then show a fault: in the dialog that is open, or over the window in use.

    One whose dialog was closed already is said in a line: as a fault of painting, it may come again with each move of
    the mouse, and nobody could go on.
    """
    failed = windows.keep()
    told = "\n".join((trace, *failed))
    is_known = told in windows.faults_told
    windows.faults_told.add(told)
    shown = next(filter(None, (window.findChild(UnexpectedDialog) for window in windows.all)), None)
    if shown is not None:
        shown.add(told, kept=not failed)
    elif is_known:
        windows.say(tr("The fault that was shown before happened again"))
    elif windows.all:
        UnexpectedDialog(told, windows.in_use, kept=not failed).open()


def show_faults_in(windows: Windows) -> None:
    """Show whatever nobody caught in a dialog over the window in use, and on standard error."""

    def hook(kind: type[BaseException], fault: BaseException, where: TracebackType | None) -> None:
        sys.__excepthook__(kind, fault, where)
        tell_fault(trace_of(fault.with_traceback(where)), windows)

    sys.excepthook = hook

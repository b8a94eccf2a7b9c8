"""The one dialog for what nobody expected: the trace, to be copied. Everything expected is said in the window."""

from __future__ import annotations

import sys
import traceback
from types import TracebackType

from PySide6.QtCore import Qt
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


class UnexpectedDialog(QDialog):
    """Shows a trace."""

    def __init__(self, trace: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = QLabel(
            tr(
                "Variorum met a fault of its own. Your texts are unharmed and you can go on. "
                "If you report it, please send the lines below with it."
            )
        )
        words.setWordWrap(True)
        self.trace = QPlainTextEdit(f"Variorum {__version__}, Python {sys.version.split()[0]}\n\n{trace}")
        self.trace.setReadOnly(True)
        self.trace.setAccessibleName(tr("Trace of the fault"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.trace.toPlainText()))
        buttons.rejected.connect(self.reject)
        rooms = QVBoxLayout(self)
        rooms.setSpacing(16)
        for widget in (words, self.trace, buttons):
            rooms.addWidget(widget)
        self.resize(720, 400)


def show_faults_in(window: QWidget) -> None:
    """Show whatever nobody caught in a dialog over the window, and on standard error."""

    def hook(kind: type[BaseException], fault: BaseException, where: TracebackType | None) -> None:
        trace = "".join(traceback.format_exception(kind, fault, where))
        sys.__excepthook__(kind, fault, where)
        UnexpectedDialog(trace, window).open()

    sys.excepthook = hook

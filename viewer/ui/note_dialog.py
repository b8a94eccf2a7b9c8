"""Ask for the note on a difference: a field that wraps, with the difference above it. Keeps nothing itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from viewer.translation import tr
from viewer.ui.dialog_look import give_edge, put_first
from viewer.ui.typography import soft_label

_WIDTH, _LINES = 480, 5


class NoteDialog(QDialog):
    """Return keeps the note, as in a field of one line; Shift and Return begin another."""

    noted = Signal(str)
    """(note) it is to be kept."""

    def __init__(self, parent: QWidget, difference: str, note: str) -> None:
        super().__init__(parent)
        self.setObjectName("note")
        self.setWindowTitle(tr("Note"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = QLabel(difference)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self.field = QPlainTextEdit(note)
        self.field.setAccessibleName(tr("Your note on this difference:"))
        self.field.setTabChangesFocus(True)  # a key that leads out: a note needs no tabulators
        self.field.setFixedHeight(self.field.fontMetrics().lineSpacing() * _LINES + 12)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.field.installEventFilter(self)
        hint = soft_label(tr("Return keeps it, Shift+Return begins a new line."))
        hint.setWordWrap(True)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        put_first(self.buttons.button(kinds.Ok))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: self.noted.emit(self.field.toPlainText().strip()))
        rooms = QVBoxLayout(self)
        give_edge(rooms)
        rooms.setSpacing(12)
        for widget in (words, self.field, hint, self.buttons):
            rooms.addWidget(widget)
        # Its own size hint counts lines for labels of any width, and would set the parts far from each other.
        self.resize(_WIDTH, rooms.heightForWidth(_WIDTH))
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep the note at Return."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.accept()
            return True
        return super().eventFilter(watched, event)

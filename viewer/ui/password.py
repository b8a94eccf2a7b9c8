"""Ask for the password of an encrypted source. Keeps it nowhere but in the source that is read with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from viewer.translation import tr
from viewer.ui.dialog_look import dress
from viewer.ui.sources import Source
from viewer.ui.typography import grown

# Of the line, in the pixels of usual letters: as wide as in other dialogs.
_WIDTH = 400


def with_password(source: Source, password: str) -> Source:
    """Return a source that is read with a password."""
    return replace(source, reading=replace(source.reading, password=password))


def ask_password(parent: QWidget, sentence: str, take: Callable[[str], None]) -> None:
    """Ask, and give what was written to `take`; nothing where the reader thinks better of it."""
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("Password"))
    dialog.setLabelText(sentence)
    dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
    dialog.setOkButtonText(tr("Open"))
    dress(dialog)
    dialog.textValueSelected.connect(lambda word: take(word) if word else None)
    dialog.open()
    for line in dialog.findChildren(QLineEdit):  # its layout holds the dialog to what is in it
        line.setMinimumWidth(grown(_WIDTH))

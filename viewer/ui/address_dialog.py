"""Ask for one or two addresses of the web. Fetches nothing itself."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from viewer.loading.links import addresses_in
from viewer.model import Side
from viewer.translation import tr
from viewer.ui.dialog_look import give_edge, put_first

_WIDTH = 560


class AddressDialog(QDialog):
    """Two lines, of which one may stay empty: then it is the side that is still free.

    `addresses` is what stands in them at first.
    """

    def __init__(self, parent: QWidget, *, private: bool, addresses: Mapping[Side, str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Open Web Address"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = QLabel(tr("Only these pages are fetched, and nothing that they refer to."))
        words.setWordWrap(True)
        self.lines = {side: QLineEdit() for side in Side}
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for side, line in self.lines.items():
            line.setPlaceholderText("https://")
            line.setClearButtonEnabled(True)
            left = side is Side.LEFT
            name = tr("Address of the left text") if left else tr("Address of the right text")
            line.setAccessibleName(name)
            line.textChanged.connect(self._look)
            line.textChanged.connect(self._part)
            label = QLabel(tr("&Left:") if left else tr("&Right:"))
            label.setAccessibleName(name)  # else its sign of a letter is read out, and the line has two names
            form.addRow(label, line)
            label.setBuddy(line)
        self._private = QCheckBox(tr("Allow &places that only this computer or its network reaches"))
        self._private.setChecked(private)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._fetch = self.buttons.addButton(tr("Fetch"), QDialogButtonBox.ButtonRole.AcceptRole)
        put_first(self._fetch)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        rooms = QVBoxLayout(self)
        give_edge(rooms)
        rooms.setSpacing(16)
        rooms.addWidget(words)
        rooms.addLayout(form)
        rooms.addWidget(self._private)
        rooms.addWidget(self.buttons)
        self.resize(_WIDTH, self.sizeHint().height())
        for side, address in addresses.items():
            self.lines[side].setText(address)
        if addresses:
            first = self.lines[min(addresses)]
            first.selectAll()
            first.setFocus()
        self._look()

    @property
    def addresses(self) -> Mapping[Side, str]:
        """Return what was written, by side."""
        return {side: text for side, line in self.lines.items() if (text := line.text().strip())}

    @property
    def private(self) -> bool:
        """Return whether private places are allowed."""
        return self._private.isChecked()

    def _part(self, text: str) -> None:
        """Put two addresses that were pasted as one into the two lines."""
        addresses = addresses_in(text)
        if len(addresses) == len(Side):
            for line, address in zip(self.lines.values(), addresses, strict=True):
                line.setText(address)

    def _look(self) -> None:
        self._fetch.setEnabled(bool(self.addresses))

"""The preferences, made from the fields of the settings: a heading a group, a row a field. A change holds at once."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from viewer.preference import Group, preferences_of
from viewer.settings import Settings
from viewer.translation import tr
from viewer.ui.memory import Memory
from viewer.ui.preference_fields import PreferenceRow
from viewer.ui.screen import fitting
from viewer.ui.typography import soft_label, wear

# In lines of the font of the system.
_SIZE = QSize(40, 48)
_MARGIN = 24


class PreferencesDialog(QDialog):
    """A line to search by, the groups, and two buttons. It follows when a setting changes elsewhere."""

    def __init__(self, memory: Memory, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("preferences")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._memory = memory
        self._known = preferences_of(Settings)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._look)
        self.headings = {about.group: QLabel() for about, _default in self._known.values()}
        self.rows = {name: self._row(name) for name in self._known}
        self._nothing = soft_label(scale=1.0)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.RestoreDefaults | buttons.Close)
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(buttons.RestoreDefaults).clicked.connect(self.restore_defaults)
        for button in self.buttons.findChildren(QPushButton):
            button.setAutoDefault(False)  # Return in a field is no press of a button.
        self._arrange()
        self.tell()
        self._show(self._known)
        memory.changed.connect(self._show)
        self._look("")
        parent.installEventFilter(self)
        self.resize(fitting(self, _SIZE * self.fontMetrics().lineSpacing()))
        self.search.setFocus()

    def _row(self, name: str) -> PreferenceRow:
        about, default = self._known[name]

        def take(value: Any) -> None:  # noqa: ANN401 - the field's own type
            self._memory.change(**{name: value})

        row = PreferenceRow(about, default, take)
        row.control.setObjectName(name)
        return row

    def _arrange(self) -> None:
        # From the outside in: what is put into another widget is laid the style sheet over anew, with all in it.
        scroll, page = QScrollArea(self), QWidget()
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        rooms = QVBoxLayout(self)
        rooms.setContentsMargins(0, 16, 0, 16)
        rooms.setSpacing(0)
        for widget in (self.search, _edge(), scroll, _edge(), self.buttons):
            inset = QVBoxLayout()
            side = _MARGIN if widget in (self.search, self.buttons) else 0
            above, below = 12 if widget is self.buttons else 0, 12 if widget is self.search else 0
            inset.setContentsMargins(side, above, side, below)
            rooms.addLayout(inset, 1 if widget is scroll else 0)
            inset.addWidget(widget)
        column = QVBoxLayout(page)
        column.setContentsMargins(_MARGIN, 8, _MARGIN, _MARGIN)
        column.setSpacing(12)
        for group, heading in self.headings.items():
            wear(heading, 1.1, bold=True)
            heading.setContentsMargins(0, 12, 0, 0)
            column.addWidget(heading)
            for row in self.rows.values():
                if row.about.group is group:
                    column.addWidget(row)
        column.addWidget(self._nothing)
        column.addStretch(1)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bar = scroll.verticalScrollBar()

        def keep_edge(least: int, most: int) -> None:
            """Let the bar stand in the margin, so that the controls end where the line of the search does."""
            spare = bar.sizeHint().width() if most > least else 0
            column.setContentsMargins(_MARGIN, 8, _MARGIN - spare, _MARGIN)

        bar.rangeChanged.connect(keep_edge)

    def tell(self) -> None:
        """Say everything in the language in force."""
        self.setWindowTitle(tr("Preferences"))
        self.search.setPlaceholderText(tr("Search the preferences"))
        self.search.setAccessibleName(tr("Search the preferences"))
        self._nothing.setText(tr("No preference speaks of this."))
        # Qt's own word for it is that for the dialog itself in some languages.
        self.buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults).setText(tr("Restore Defaults"))
        for group, heading in self.headings.items():
            heading.setText(tr(group.value))
        for row in self.rows.values():
            row.tell()

    def restore_defaults(self) -> None:
        """Set everything here as it was at first."""
        self._memory.change(**{name: default for name, (_about, default) in self._known.items()})

    def _show(self, names: Collection[str]) -> None:
        for name in names:
            if name in self.rows:
                self.rows[name].show_value(getattr(self._memory.settings, name))

    def _look(self, words: str) -> None:
        """Show the rows that speak of what is looked for, under their headings."""
        wanted = words.casefold().split()
        groups: set[Group] = set()
        for row in self.rows.values():
            fits = row.fits(wanted)
            row.setVisible(fits)
            if fits:
                groups.add(row.about.group)
        for group, heading in self.headings.items():
            heading.setVisible(group in groups)
        self._nothing.setVisible(not groups)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Go when the window goes."""
        if watched is self.parent() and event.type() == QEvent.Type.Hide:
            self.close()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak another language when it is chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self.tell()
        super().changeEvent(event)


def _edge() -> QFrame:
    """Return the line at which what is scrolled is cut off."""
    edge = QFrame()
    edge.setObjectName("edge")
    edge.setFixedHeight(1)
    return edge


def open_preferences(memory: Memory, parent: QWidget) -> PreferencesDialog:
    """Show the preferences beside the window; those that are open come to the front."""
    open_ones = (dialog for dialog in parent.findChildren(PreferencesDialog) if dialog.isVisible())
    dialog = next(open_ones, None) or PreferencesDialog(memory, parent)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog

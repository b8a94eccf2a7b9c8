"""What a reader can do, as a table; menus, tool bar and shortcuts are made from it. Does nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum, auto
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QToolButton

from viewer.settings import LANGUAGES, Arrangement, Colours
from viewer.translation import mark, tr
from viewer.ui.icons import icon
from viewer.ui.language import voice
from viewer.ui.messages import announce
from viewer.ui.theme import Theme, blend


class Need(StrEnum):
    """What must be there for an action to make sense."""

    NOTHING = auto()
    ANY_SIDE = auto()
    COMPARISON = auto()
    DIFFERENCE = auto()
    ENTRY = auto()
    REPORT = auto()
    REVERTIBLE = auto()


@dataclass(frozen=True)
class ActionSpec:
    """One action. `toggles` says that it is a switch; `brief` stands on the tool bar where the title is long."""

    id: str
    title: str
    icon: str = ""
    keys: tuple[str, ...] = ()
    tip: str = ""
    need: Need = Need.NOTHING
    toggles: bool = False
    brief: str = ""


# A language calls itself by its own name, and is found by what it is called in the one that is spoken.
_TONGUE_TIPS = {
    "en": mark("Language of the program: English"),
    "de": mark("Language of the program: German"),
    "es": mark("Language of the program: Spanish"),
    "fr": mark("Language of the program: French"),
    "ru": mark("Language of the program: Russian"),
}

SPECS: tuple[ActionSpec, ...] = (
    ActionSpec("new_window", "&New Window", "ri.window-line", ("Ctrl+N",), "Open a window for another comparison"),
    ActionSpec("open_both", "&Open Two Texts…", "ri.folder-open-line", ("Ctrl+O",),
               "Choose two files and compare them", brief="Open"),
    ActionSpec("open_left", "Open &Left…", "ri.arrow-left-s-line", ("Ctrl+Shift+L",), "Choose the file on the left"),
    ActionSpec("open_right", "Open Ri&ght…", "ri.arrow-right-s-line", ("Ctrl+Shift+R",),
               "Choose the file on the right"),
    ActionSpec("open_address", "Open Web &Address…", "ri.global-line", ("Ctrl+L",),
               "Fetch one or two pages of the web and compare them"),
    ActionSpec("sample", "Try the Sa&mple", "ri.ship-line", (), "Compare the two sample articles"),
    ActionSpec("reload", "Reloa&d", "ri.refresh-line", ("F5", "Ctrl+R"),
               "Read the files again, and fetch the pages anew", Need.COMPARISON),
    ActionSpec("save_session", "&Save Session…", "ri.save-line", ("Ctrl+S",),
               "Keep this comparison as a file, to take it up again as it is", Need.COMPARISON),
    ActionSpec("save_session_as", "Sa&ve Session As…", "", ("Ctrl+Shift+S",),
               "Keep this comparison as another file; the one that it had stays as it is", Need.COMPARISON),
    ActionSpec("revert", "&Revert to Saved", "", (),
               "Show the session as its file has it; Undo brings back what was done since", Need.REVERTIBLE),
    ActionSpec("export", "&Export…", "ri.share-box-line", ("Ctrl+E",),
               "Write the comparison as HTML, JSON, a table or text", Need.COMPARISON, brief="Export"),
    ActionSpec("open_report", "Open Last Re&port", "", ("Ctrl+Shift+O",),
               "Open the report that was exported last in its own program", Need.REPORT, brief="Open"),
    ActionSpec("close", "&Close Comparison", "ri.close-line", ("Ctrl+W",), "Go back to the start page", Need.ANY_SIDE),
    ActionSpec("close_window", "Close W&indow", "", ("Ctrl+Shift+W",), "Close this window with its comparison"),
    ActionSpec("quit", "&Quit", "ri.logout-box-r-line", ("Ctrl+Q",), "Close all windows and leave Variorum"),
    ActionSpec("copy", "&Copy", "ri.file-copy-line", ("Ctrl+C",), "Copy the selected text, without marks",
               Need.COMPARISON),
    ActionSpec("quote", "Copy &Difference", "ri.double-quotes-l", ("Ctrl+Shift+C",),
               "Copy the difference in hand as it can be quoted, with both places", Need.DIFFERENCE),
    ActionSpec("select_left", "Select All on the &Left", "", ("Ctrl+Shift+A",), "Select the whole left text",
               Need.COMPARISON),
    ActionSpec("select_right", "Select All on the &Right", "", (), "Select the whole right text", Need.COMPARISON),
    ActionSpec("select_all", "Select &All", "", ("Ctrl+A",), "Select the whole text on the side last touched",
               Need.COMPARISON),
    ActionSpec("paste", "&Paste", "ri.clipboard-line", ("Ctrl+V",),
               "Make the text on the clipboard the side that is empty, or the one last touched", brief="Paste"),
    ActionSpec("paste_plain", "Paste as Plain &Text", "", ("Ctrl+Shift+V",),
               "Paste the letters alone, without formatting and links"),
    ActionSpec("read_left", "How the &Left Text Is Read…", "", ("Ctrl+Alt+1",), "Choose how the left text is read",
               Need.COMPARISON),
    ActionSpec("read_right", "How the &Right Text Is Read…", "", ("Ctrl+Alt+2",), "Choose how the right text is read",
               Need.COMPARISON),
    ActionSpec("paste_left", "Paste as L&eft", "", ("Ctrl+Alt+L",), "Make the text on the clipboard the left side"),
    ActionSpec("paste_right", "Paste as R&ight", "", ("Ctrl+Alt+R",), "Make the text on the clipboard the right side"),
    ActionSpec("undo", "&Undo", "ri.arrow-go-back-line", ("Ctrl+Z",),
               "Take back what was settled by hand, or noted, last", Need.COMPARISON, brief="Undo"),
    ActionSpec("redo", "Red&o", "ri.arrow-go-forward-line", ("Ctrl+Shift+Z", "Ctrl+Y"),
               "Do again what was taken back last", Need.COMPARISON),
    ActionSpec("reviewed", "Mark as &Reviewed", "ri.check-line", ("R",),
               "Say that the difference in hand was looked at, and go on", Need.DIFFERENCE),
    ActionSpec("reviewed_alike", "Mark All A&like as Reviewed", "ri.check-double-line", ("Shift+R",),
               "Say it of all differences with the same words as the one in hand, and go on", Need.DIFFERENCE),
    ActionSpec("note", "N&ote…", "ri.sticky-note-line", ("Ctrl+M",), "Write a note on the difference in hand",
               Need.DIFFERENCE),
    ActionSpec("find", "&Find…", "ri.search-line", ("Ctrl+F",), "Find words in both texts", Need.COMPARISON),
    ActionSpec("find_next", "Find Ne&xt", "", ("F3", "Ctrl+G"), "Go to the next place that was found",
               Need.COMPARISON),
    ActionSpec("find_previous", "Find Pre&vious", "", ("Shift+F3", "Ctrl+Shift+G"),
               "Go to the place before that was found", Need.COMPARISON),
    ActionSpec("preferences", "Prefere&nces…", "ri.settings-3-line", ("Ctrl+,",),
               "Choose colours, sizes and what is shown"),
    ActionSpec("swap", "S&wap Sides", "ri.arrow-left-right-line", ("Ctrl+T",), "Exchange left and right",
               Need.ANY_SIDE, brief="Swap"),
    ActionSpec("next", "&Next Difference", "ri.arrow-down-line", ("F8", "Ctrl+Down", "N"),
               "Go to the next difference that is shown", Need.ENTRY, brief="Next"),
    ActionSpec("previous", "&Previous Difference", "ri.arrow-up-line", ("Shift+F8", "Ctrl+Up", "P"),
               "Go to the previous difference that is shown", Need.ENTRY, brief="Previous"),
    ActionSpec("zoom_in", "Zoom &In", "ri.zoom-in-line", ("Ctrl++", "Ctrl+="), "Make the texts larger",
               Need.COMPARISON),
    ActionSpec("zoom_out", "Zoom &Out", "ri.zoom-out-line", ("Ctrl+-",), "Make the texts smaller", Need.COMPARISON),
    ActionSpec("zoom_reset", "&Actual Size", "", ("Ctrl+0",), "Show the texts in their own size", Need.COMPARISON),
    ActionSpec("show_list", "List of &Differences", "ri.list-check-2", ("F9",), "Show or hide the list at the right",
               Need.COMPARISON, toggles=True, brief="List"),
    ActionSpec("hide_reviewed", "Hide Revie&wed", "ri.eye-off-line", ("H",),
               "Take what was reviewed out of the list, and stop at it no more", Need.COMPARISON, toggles=True),
    ActionSpec("arrange_columns", "&Side by Side", "ri.layout-column-line", ("Alt+1",),
               "Show the two texts beside each other", Need.COMPARISON, toggles=True),
    ActionSpec("arrange_single", "As &One Text", "ri.file-edit-line", ("Alt+2",),
               "Show the right text, with what the left has otherwise struck out before it", Need.COMPARISON,
               toggles=True),
    ActionSpec("arrange_left", "The &Left Alone", "ri.layout-left-line", ("Alt+3",), "Read the left text by itself",
               Need.COMPARISON, toggles=True),
    ActionSpec("arrange_right", "The &Right Alone", "ri.layout-right-line", ("Alt+4",),
               "Read the right text by itself", Need.COMPARISON, toggles=True),
    ActionSpec("share_left", "Left Text N&arrower", "", ("Ctrl+Alt+Left",), "Give the left text less of the width",
               Need.COMPARISON),
    ActionSpec("share_right", "Left Text &Wider", "", ("Ctrl+Alt+Right",), "Give the left text more of the width",
               Need.COMPARISON),
    ActionSpec("share_even", "&Even Widths", "", ("Ctrl+Alt+Up",), "Give both texts half of the width",
               Need.COMPARISON),
    ActionSpec("changes_only", "C&hanges Only", "ri.filter-3-line", ("F7",),
               "Fold the paragraphs without a shown difference; a click opens them", Need.COMPARISON, toggles=True,
               brief="Changes"),
    ActionSpec("show_unseen", "In&visible Characters", "", ("Ctrl+Shift+I",),
               "Show no-break spaces, soft hyphens, zero-width and direction marks", Need.COMPARISON, toggles=True),
    ActionSpec("caret", "Caret in the Te&xt", "", ("F2",),
               "Walk through the texts by keys: Enter takes a difference in hand, Alt and an arrow cross over",
               Need.COMPARISON, toggles=True),
    ActionSpec("show_details", "Detai&ls", "ri.information-line", ("Ctrl+I",),
               "Show all there is to know of the difference in hand, below the list", Need.COMPARISON, toggles=True),
    ActionSpec("show_everything", "Show &Everything: All Categories", "", ("Ctrl+Shift+E",),
               "Show all differences, typography and spacing too", Need.COMPARISON),
    ActionSpec("show_default", "Show Substantive: What &Matters", "", ("Ctrl+Shift+M",),
               "Show words, numbers, spelling, moves and the page around the article", Need.COMPARISON),
    ActionSpec("show_editing", "Show Editin&g: Words and Punctuation", "", (),
               "Show words, numbers, spelling, moves, capitals and punctuation", Need.COMPARISON),
    ActionSpec("show_layout", "Show Layout: Ty&pography and Spacing", "", (),
               "Show typography, spacing, layout, formatting and links", Need.COMPARISON),
    ActionSpec("go_to", "&Go To…", "ri.map-pin-line", ("Ctrl+J",), "Go to a heading, a paragraph, a page or a line",
               Need.COMPARISON),
    ActionSpec("palette", "Find &Action…", "ri.command-line", ("Ctrl+K",), "Find an action by its name and do it"),
    ActionSpec("guide", "User &Guide", "ri.book-open-line", ("F1",), "How Variorum is used, and what its marks mean"),
    ActionSpec("keys", "&Keys and Mouse", "ri.keyboard-line", ("Ctrl+/",), "All keys on one sheet"),
    ActionSpec("theme_system", "As the &System", "", (), "Light or dark as the system is", toggles=True),
    ActionSpec("theme_light", "&Light", "", (), "Light at all times", toggles=True),
    ActionSpec("theme_dark", "&Dark", "", (), "Dark at all times", toggles=True),
    ActionSpec("language_system", "As the &System", "", (), "Speak the language of the system", toggles=True),
    *(ActionSpec(f"language_{code}", name, tip=_TONGUE_TIPS[code], toggles=True) for code, name in LANGUAGES.items()),
    ActionSpec("colours_standard", "Amber &and Blue", "", (), "The usual colours of the two sides", toggles=True),
    ActionSpec("colours_deuteranopia", "For D&euteranopia", "", (),
               "Colours and shapes for readers who cannot tell green from red", toggles=True),
    ActionSpec("colours_protanopia", "For &Protanopia", "", (),
               "Colours and shapes for readers who cannot tell red from green, and to whom red is dark", toggles=True),
    ActionSpec("colours_tritanopia", "For &Tritanopia", "", (),
               "Colours and shapes for readers who cannot tell blue from yellow", toggles=True),
    ActionSpec("colours_high_contrast", "&High Contrast", "", (),
               "The strongest contrast, with shapes beside the colours", toggles=True),
)  # fmt: skip

# None is a line between two groups.
MENUS: Mapping[str, tuple[str | None, ...]] = {
    mark("&File"): ("new_window", None, "open_both", "open_left", "open_right", "open_address", "RECENT", "sample",
              None, "reload", "READING", "save_session", "save_session_as", "revert", "export", "open_report",
              None, "close", "close_window", "quit"),
    mark("&Edit"): ("undo", "redo", None, "copy", "quote", "select_all", "select_left", "select_right", None, "paste",
              "paste_plain", "paste_left", "paste_right", None, "find", "find_next", "find_previous", None, "swap",
              None, "preferences"),
    mark("&View"): ("ARRANGEMENT", "zoom_in", "zoom_out", "zoom_reset", None, "changes_only", "show_default",
              "show_editing",
              "show_layout", "show_everything", "CATEGORIES", None, "show_list", "hide_reviewed", "show_details",
              "show_unseen", "caret",
              "THEME", "LANGUAGE"),
    mark("&Go"): ("next", "previous", None, "reviewed", "reviewed_alike", "note", None, "go_to", None, "WINDOWS"),
    mark("&Help"): ("guide", "keys", None, "palette"),
}  # fmt: skip
READINGS = ("read_left", "read_right")
SUBMENUS: Mapping[str, str] = {
    "READING": mark("Ho&w It Is Read"),
    "RECENT": mark("Recen&t Comparisons"),
    "CATEGORIES": mark("&Categories"),
    "THEME": mark("&Theme"),
    "ARRANGEMENT": mark("A&rrangement"),
    "LANGUAGE": mark("Lang&uage"),
    "WINDOWS": mark("Open &Comparisons"),
}
THEMES = ("theme_system", "theme_light", "theme_dark")
TONGUES = ("language_system", *(f"language_{code}" for code in LANGUAGES))
ARRANGEMENTS = tuple(f"arrange_{one}" for one in Arrangement)
SHARES = ("share_left", "share_right", "share_even")
COLOURS = tuple(f"colours_{choice}" for choice in Colours)
# Of these one is always on, and nothing is told but its name.
CHOICES = frozenset((*THEMES, *TONGUES, *ARRANGEMENTS, *COLOURS))
# Submenus whose entries are always the same, with those that have keys.
WITHIN: Mapping[str, tuple[str, ...]] = {"READING": READINGS, "ARRANGEMENT": (*ARRANGEMENTS, *SHARES)}
TOOLBAR: tuple[tuple[str | None, ...], ...] = (
    ("open_both", "paste", "swap"),
    ("previous", "next", None, "ARRANGEMENT", "changes_only", "show_list", "export"),
)


class Actions(QObject):
    """The table come to life: one QAction each, bound to what does it."""

    def __init__(self, owner: QObject, handlers: Mapping[str, Callable[[], object]], theme: Theme) -> None:
        super().__init__(owner)
        self._theme = theme
        self._actions = {spec.id: _action(owner, spec, handlers[spec.id]) for spec in SPECS}
        for spec in SPECS:
            if spec.toggles:
                self._actions[spec.id].triggered.connect(partial(self._tell, spec.id))
        theme.changed.connect(self.recolour)
        voice.changed.connect(self.retitle)

    def __getitem__(self, action: str) -> QAction:
        return self._actions[action]

    def all(self) -> Collection[QAction]:
        """Return every action."""
        return self._actions.values()

    def allow(self, met: Collection[Need]) -> None:
        """Enable the actions whose need is met."""
        for spec in SPECS:
            self._actions[spec.id].setEnabled(spec.need is Need.NOTHING or spec.need in met)

    def retitle(self) -> None:
        """Call the actions by their names in the language in force."""
        for spec in SPECS:
            _say(self._actions[spec.id], spec)

    def _tell(self, name: str) -> None:
        """Let a screen reader say what a key or a menu has switched; a button with the keyboard says it itself."""
        pressed, action = QApplication.focusWidget(), self._actions[name]
        if pressed is None or (isinstance(pressed, QToolButton) and pressed.defaultAction() is action):
            return
        title = action.text().replace("&", "")
        if name in CHOICES:
            announce(pressed, title)
        else:
            announce(
                pressed, tr("{action}: on", action=title) if action.isChecked() else tr("{action}: off", action=title)
            )

    def recolour(self) -> None:
        """Give the icons the colours of the theme."""
        ink, page = self._theme.colour("ink"), self._theme.colour("panel")
        faint = blend(self._theme.colour("soft_ink"), page, 0.5)
        for spec in SPECS:
            if spec.icon:
                self._actions[spec.id].setIcon(icon(spec.icon, ink.name(), faint.name()))


def _action(owner: QObject, spec: ActionSpec, handler: Callable[[], object]) -> QAction:
    action = QAction(owner)
    action.setObjectName(spec.id)
    action.setShortcuts([QKeySequence(key) for key in spec.keys])
    _say(action, spec)
    action.setCheckable(spec.toggles)
    action.setIconVisibleInMenu(not spec.toggles)  # in a menu the tick stands in that place
    if spec.id == "preferences":
        action.setMenuRole(QAction.MenuRole.PreferencesRole)
    action.triggered.connect(lambda _checked=False: handler())
    return action


def _say(action: QAction, spec: ActionSpec) -> None:
    title, tip = tr(spec.title), tr(spec.tip) if spec.tip else ""
    action.setText(title)
    action.setStatusTip(tip)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{tip} ({keys})" if keys else tip)
    action.setIconText(tr(spec.brief) if spec.brief else title.replace("&", "").rstrip("…"))

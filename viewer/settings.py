"""What the reader chose and the window remembers, in one JSON file. Knows no toolkit; a bad file never stops it."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from dataclasses import Field, asdict, dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from platformdirs import user_config_path

from viewer.beside import Beside
from viewer.preference import Group, Preference, preference, preference_of
from viewer.translation import mark
from viewer.whole_file import write_whole

# More recent pairs than fit on the start page of a small window are no help.
RECENT_LIMIT = 8
# The text can be read from half to four times its own size; beyond that a line holds too few words.
ZOOM_LEAST, ZOOM_MOST = 0.5, 4.0
# Of two columns each keeps at least a fifth of the width.
SHARE_LEAST, SHARE_MOST = 0.2, 0.8
# From line to line, as a multiple of the size of the letters: set nearly solid, and more than twice as far.
LEADING_LEAST, LEADING_MOST = 1.1, 2.5
# Of longer lines the next one is hard to find (Bringhurst, "The Elements of Typographic Style", 2.1.2: 45 to 75
# letters are satisfactory, in a reference text 85 to 90).
LINE_LETTERS, LETTERS_MOST = 84, 400
# More rows around a change than this are no changes only.
CONTEXT_MOST = 20


class ThemeChoice(StrEnum):
    """Light or dark, or whatever the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Colours(StrEnum):
    """Which colours tell left, right and moved apart; STANDARD becomes HIGH_CONTRAST where the system asks for it."""

    STANDARD = "standard"
    DEUTERANOPIA = "deuteranopia"
    PROTANOPIA = "protanopia"
    TRITANOPIA = "tritanopia"
    HIGH_CONTRAST = "high_contrast"


# By what each is called in itself: who cannot read the language in force must find the own one.
LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "ru": "Русский"}
_LANGUAGES = {"": mark("As the system"), **LANGUAGES}


class Arrangement(StrEnum):
    """How the two texts stand: side by side, as one with the other's words put in, or one of them alone."""

    COLUMNS = "columns"
    SINGLE = "single"
    LEFT = "left"
    RIGHT = "right"


_ARRANGEMENTS = {
    Arrangement.COLUMNS: mark("Side by side"),
    Arrangement.SINGLE: mark("As one text"),
    Arrangement.LEFT: mark("The left alone"),
    Arrangement.RIGHT: mark("The right alone"),
}
_THEMES = {
    ThemeChoice.SYSTEM: mark("As the system"),
    ThemeChoice.LIGHT: mark("Light"),
    ThemeChoice.DARK: mark("Dark"),
}
_COLOURS = {
    Colours.STANDARD: mark("Amber and blue"),
    Colours.DEUTERANOPIA: mark("For deuteranopia"),
    Colours.PROTANOPIA: mark("For protanopia"),
    Colours.TRITANOPIA: mark("For tritanopia"),
    Colours.HIGH_CONTRAST: mark("High contrast"),
}
# An empty one is that of the window.
_REPORT_COLOURS: Mapping[str, str] = {"": mark("As in the window"), **{str(c): name for c, name in _COLOURS.items()}}


@dataclass(frozen=True, slots=True)
class RecentPair:
    """Two files that were compared, and what the verdict on them says, in no language.

    `verdict` is the sentence that an older version of the program kept instead, in the language it spoke then.
    """

    left: str
    right: str
    verdict: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Settings:
    """All that outlives the window. `geometry` is the toolkit's own word for it, in base64.

    A field made by `preference` stands in the preferences, and is read by its kind; what it does at once is told by
    the effects of `ui/commands.py`. Any other field needs a reader below.
    """

    # fmt: off
    theme: ThemeChoice = preference(
        Group.APPEARANCE, mark("Light or dark"), mark("Theme: light or dark at all times, or as the system is."),
        choices=_THEMES, default=ThemeChoice.SYSTEM,
    )
    colours: Colours = preference(
        Group.APPEARANCE, mark("Colours of the sides"),
        mark("By which colours left, right and moved passages are told apart. All but the standard ones tell the sides "
             "apart by shape too; high contrast also comes where the system asks for it."),
        choices=_COLOURS, default=Colours.STANDARD,
    )
    report_colours: str = preference(
        Group.APPEARANCE, mark("Colours of reports"),
        mark("By which colours the sides are told apart in an exported web page."),
        choices=_REPORT_COLOURS, default="",
    )
    zoom: float = preference(
        Group.READING, mark("Size of the texts"), mark("Zoom, against the size of the system’s own letters."),
        least=ZOOM_LEAST, most=ZOOM_MOST, step=0.1, percent=True, default=1.0,
    )
    left_font: str = preference(
        Group.READING, mark("Face of the left text"), mark("The font that the left text is set in."),
        font=True, default="",
    )
    right_font: str = preference(
        Group.READING, mark("Face of the right text"), mark("The font that the right text is set in."),
        font=True, default="",
    )
    leading: float = preference(
        Group.READING, mark("Line spacing"), mark("From line to line, as a multiple of the size of the letters."),
        least=LEADING_LEAST, most=LEADING_MOST, step=0.1, default=1.5,
    )
    line_letters: int = preference(
        Group.READING, mark("Longest line"),
        mark("In letters; a column that is wider has the text in its middle. 0 lets lines be as long as the column."),
        most=LETTERS_MOST, default=LINE_LETTERS,
    )
    arrangement: Arrangement = preference(
        Group.COMPARING, mark("Arrangement"),
        mark("The texts beside each other, as one with what the left has struck out, or one of them alone."),
        choices=_ARRANGEMENTS, default=Arrangement.COLUMNS,
    )
    context_rows: int = preference(
        Group.COMPARING, mark("Context of a change"),
        mark("So many paragraphs around a change stay where only changes are shown."), most=CONTEXT_MOST, default=1,
    )
    share: float = 0.5
    list_visible: bool = preference(
        Group.COMPARING, mark("List of differences"), mark("Every difference as a sentence, beside the texts."),
        default=True,
    )
    changes_only: bool = preference(
        Group.COMPARING, mark("Changes only"), mark("Fold the paragraphs without a shown difference."), default=False,
    )
    reviewed_hidden: bool = preference(
        Group.COMPARING, mark("Hide what is reviewed"),
        mark("What was reviewed is neither in the list nor stopped at; in the texts it stays marked."), default=False,
    )
    details_visible: bool = preference(
        Group.COMPARING, mark("Details"),
        mark("All there is to know of the difference in hand, below the list."), default=True,
    )
    unseen_visible: bool = preference(
        Group.READING, mark("Invisible characters"),
        mark("Show no-break spaces, soft hyphens, zero-width and direction marks."), default=False,
    )
    caret_visible: bool = preference(
        Group.READING, mark("Caret in the texts"),
        mark("Walk through the texts by keys; a screen reader reads along."), default=False,
    )
    list_width: int = 0
    geometry: str = ""
    last_folder: str = ""
    written_folder: str = ""
    pace: Mapping[str, float] = field(default_factory=dict)
    private_addresses: bool = preference(
        Group.FILES_AND_WEB, mark("Private addresses"),
        mark("Allow addresses of the web that only this machine or its network reaches."), default=False,
    )
    language: str = preference(
        Group.APPEARANCE, mark("Language"), mark("In which language Variorum speaks; the texts stay as they are."),
        choices=_LANGUAGES, default="",
    )
    recent: tuple[RecentPair, ...] = ()
    # fmt: on

    def with_recent(self, pair: RecentPair) -> Settings:
        """Return the settings with a pair put first; the same two files stand once."""
        others = [p for p in self.recent if (p.left, p.right) != (pair.left, pair.right)]
        return replace(self, recent=(pair, *others)[:RECENT_LIMIT])


def settings_file() -> Path:
    """Return where the settings are kept: the place the system has for such files."""
    return user_config_path("variorum", appauthor=False) / "settings.json"


WRITING = Beside("writing the settings")
"""By which the settings are written while somebody works with them: the disk may be slow."""


def load_settings(file: Path | None = None) -> Settings:
    """Read the settings, once what is being written is there.

    A missing file gives the defaults, a broken one is set aside first.
    """
    WRITING.finish()
    return settings_there(file)


def settings_there(file: Path | None = None) -> Settings:
    """Read the settings as they stand there now: what is being written may not be among them."""
    return _written(file or settings_file()) or Settings()


def _written(file: Path) -> Settings | None:
    """Return what a file has, or None where it is missing or cannot be read; a broken one is set aside."""
    try:
        raw = json.loads(file.read_text(encoding="utf-8"))
    except OSError:
        return None
    except ValueError:
        raw = None
    if not isinstance(raw, dict):
        _set_aside(file)
        return None
    return _from_plain(raw)


def save_settings(settings: Settings, file: Path | None = None) -> bool:
    """Write the settings whole or not at all; say whether it could be done."""
    file = file or settings_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        # A name in an encoding of old has bytes that are no letters: in JSON they are escapes, and read again.
        told = json.dumps(asdict(settings), ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace")
        write_whole(file, told)
    except OSError:
        return False
    return True


def save_changed(settings: Settings, names: Collection[str], file: Path | None = None) -> bool:
    """Write these fields; what another program wrote of the others meanwhile stays. Say whether it could be done.

    Where there is no file that can be read, all fields are written.
    """
    file = file or settings_file()
    written = _written(file)
    if written is None:
        return save_settings(settings, file)
    return save_settings(replace(written, **{name: getattr(settings, name) for name in names}), file)


def _set_aside(file: Path) -> None:
    with suppress(OSError):
        file.replace(file.with_name("settings.broken.json"))


def _from_plain(raw: Mapping[str, object]) -> Settings:
    """Take each field that makes sense and the default for each that does not."""
    known: dict[str, object] = {}
    for f in fields(Settings):
        if f.name in raw:
            with suppress(ValueError, TypeError, KeyError, OverflowError):
                known[f.name] = _read(f, raw[f.name])
    return Settings(**known)  # type: ignore[arg-type]  # each reader gives its field's own type


def _read(of: Field[Any], value: object) -> object:
    """Read one field: by its own reader, or by the kind of its default and the limits of its preference.

    Raises TypeError and ValueError for what makes no sense there.
    """
    about, default = preference_of(of), of.default
    if of.name in _READERS:
        return _READERS[of.name](value)
    if isinstance(default, bool):
        return _truth(value)
    if isinstance(default, int | float) and about is not None:
        return _number(value, default, about)
    text = _text(value)
    if isinstance(default, StrEnum):
        return type(default)(text)
    if about is not None and about.choices is not None and text not in about.choices:
        raise ValueError(value)
    return text


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _width(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError(value)
    return max(0, value)


def _number(value: object, default: float, about: Preference) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise TypeError(value)
    return type(default)(min(about.most, max(about.least, value)))


def _share(value: object) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise TypeError(value)
    return min(SHARE_MOST, max(SHARE_LEAST, float(value)))


def _pace(value: object) -> Mapping[str, float]:
    if not isinstance(value, dict):
        raise TypeError(value)
    return {_text(kind): float(speed) for kind, speed in value.items() if float(speed) > 0}


def _recent(value: object) -> tuple[RecentPair, ...]:
    if not isinstance(value, list):
        raise TypeError(value)
    return tuple(map(_recent_pair, value[:RECENT_LIMIT]))


def _recent_pair(value: Mapping[str, object]) -> RecentPair:
    facts = value.get("facts", {})
    if not isinstance(facts, dict):
        raise TypeError(value)
    return RecentPair(_text(value["left"]), _text(value["right"]), _text(value.get("verdict", "")), facts)


_READERS: Mapping[str, Callable[[object], object]] = {
    "share": _share,
    "list_width": _width,
    "geometry": _text,
    "last_folder": _text,
    "written_folder": _text,
    "recent": _recent,
    "pace": _pace,
}

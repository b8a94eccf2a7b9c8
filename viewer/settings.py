"""What the reader chose and the window remembers, in one JSON file. Knows no toolkit; a bad file never stops it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from pathlib import Path

from platformdirs import user_config_path

from viewer.whole_file import write_whole

# More recent pairs than fit on the start page of a small window are no help.
RECENT_LIMIT = 8
# The text can be read from half to four times its own size; beyond that a line holds too few words.
ZOOM_LEAST, ZOOM_MOST = 0.5, 4.0


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


@dataclass(frozen=True, slots=True)
class RecentPair:
    """Two files that were compared, and the sentence they got."""

    left: str
    right: str
    verdict: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """All that outlives the window. `geometry` is the toolkit's own word for it, in base64."""

    theme: ThemeChoice = ThemeChoice.SYSTEM
    colours: Colours = Colours.STANDARD
    zoom: float = 1.0
    list_visible: bool = True
    changes_only: bool = False
    details_visible: bool = True
    unseen_visible: bool = False
    list_width: int = 0
    geometry: str = ""
    last_folder: str = ""
    private_addresses: bool = False
    recent: tuple[RecentPair, ...] = ()

    def with_recent(self, pair: RecentPair) -> Settings:
        """Return the settings with a pair put first; the same two files stand once."""
        others = [p for p in self.recent if (p.left, p.right) != (pair.left, pair.right)]
        return replace(self, recent=(pair, *others)[:RECENT_LIMIT])


def settings_file() -> Path:
    """Return where the settings are kept: the place the system has for such files."""
    return user_config_path("variorum", appauthor=False) / "settings.json"


def load_settings(file: Path | None = None) -> Settings:
    """Read the settings; a missing file gives the defaults, a broken one is set aside first."""
    file = file or settings_file()
    try:
        raw = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except OSError:
        return Settings()
    except ValueError:
        _set_aside(file)
        return Settings()
    if not isinstance(raw, dict):
        _set_aside(file)
        return Settings()
    return _from_plain(raw)


def save_settings(settings: Settings, file: Path | None = None) -> bool:
    """Write the settings whole or not at all; say whether it could be done."""
    file = file or settings_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, json.dumps(asdict(settings), ensure_ascii=False, indent=1).encode())
    except OSError:
        return False
    return True


def _set_aside(file: Path) -> None:
    with suppress(OSError):
        file.replace(file.with_name("settings.broken.json"))


def _from_plain(raw: Mapping[str, object]) -> Settings:
    """Take each field that makes sense and the default for each that does not."""
    known: dict[str, object] = {}
    for f in fields(Settings):
        if f.name in raw:
            with suppress(ValueError, TypeError, KeyError, OverflowError):
                known[f.name] = _READERS[f.name](raw[f.name])
    return Settings(**known)  # type: ignore[arg-type]  # each reader gives its field's own type


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


def _zoom(value: object) -> float:
    if not isinstance(value, int | float):
        raise TypeError(value)
    return min(ZOOM_MOST, max(ZOOM_LEAST, float(value)))


def _recent(value: object) -> tuple[RecentPair, ...]:
    if not isinstance(value, list):
        raise TypeError(value)
    pairs = [RecentPair(_text(v["left"]), _text(v["right"]), _text(v.get("verdict", ""))) for v in value]
    return tuple(pairs[:RECENT_LIMIT])


_READERS: Mapping[str, Callable[[object], object]] = {
    "theme": lambda value: ThemeChoice(_text(value)),
    "colours": lambda value: Colours(_text(value)),
    "zoom": _zoom,
    "list_visible": _truth,
    "list_width": _width,
    "geometry": _text,
    "last_folder": _text,
    "private_addresses": _truth,
    "changes_only": _truth,
    "details_visible": _truth,
    "unseen_visible": _truth,
    "recent": _recent,
}

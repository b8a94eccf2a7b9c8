"""The user guide as a text: which file it is, what its braces stand for, its headings. Shows nothing.

In the guide `{key:next}` stands for the keys of an action and `{title:next}` for its name, `{category:moved}`,
`{symbol:moved}` and `{explanation:moved}` for what a category is called, its sign and what it is, `{flag:name}` for a
flag and `{preference:zoom}` for a preference: all as the tables of the program have them, in the language in force. A
name that no table has is an error (KeyError), so that the guide cannot speak of what is not there. `{said:…}` is a text
that the program says, as it says it; the tests know whether it does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtGui import QKeySequence

from viewer.model import Category, Flag
from viewer.paths import resources
from viewer.preference import preferences_of
from viewer.presenting.labels import CATEGORY_LABELS, FLAG_LABELS
from viewer.settings import Settings
from viewer.translation import language, tr
from viewer.ui.actions import SPECS

_BRACES = re.compile(r"\{(\w+):([^{}]+)\}")
# Of all keys "Ctrl++" alone may be broken at the end of a line, between its signs; this keeps them together.
_JOINER = "\u2060"
_ACTIONS = {spec.id: spec for spec in SPECS}


def folder() -> Path:
    """Return where the guide is: a Markdown file for each language, and `figures`."""
    return resources() / "guide"


def guide_file() -> tuple[Path, bool]:
    """Return the guide in the language in force, else in English; and whether it is in that language."""
    own = folder() / f"{language()}.md"
    return (own, True) if own.is_file() else (folder() / "en.md", False)


def filled(text: str) -> str:
    """Return the Markdown with its braces filled from the tables. Raises KeyError for what no table has."""
    return _BRACES.sub(lambda found: _FILLERS[found[1]](found[2]), text)


def slug(heading: str) -> str:
    """Return the anchor of a heading: its words in small letters, joined by hyphens."""
    return "-".join(re.findall(r"\w+", heading.lower()))


def _keys(name: str) -> str:
    """Return the first key of an action, as the system writes it. Raises KeyError where it has none."""
    keys = _ACTIONS[name].keys
    if not keys:
        raise KeyError(f"{name} has no key")
    written = QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
    return f"`{written.replace('++', f'+{_JOINER}+')}`"


def _title(name: str) -> str:
    return f"**{tr(_ACTIONS[name].title).replace('&', '').rstrip('…')}**"


def _said(text: str) -> str:
    return tr(text).replace("&", "")


def _preference(name: str) -> str:
    return f"**{tr(preferences_of(Settings)[name][0].title)}**"


def _category(name: str) -> str:
    return tr(CATEGORY_LABELS[_known(name)].name)


def _symbol(name: str) -> str:
    return CATEGORY_LABELS[_known(name)].symbol


def _explanation(name: str) -> str:
    return tr(CATEGORY_LABELS[_known(name)].explanation)


def _flag(name: str) -> str:
    if name not in tuple(Flag):
        raise KeyError(name)
    return tr(FLAG_LABELS[Flag(name)].name)


def _known(name: str) -> Category:
    try:
        return Category(name)
    except ValueError:
        raise KeyError(name) from None


_FILLERS: Mapping[str, Callable[[str], str]] = {
    "key": _keys,
    "title": _title,
    "said": _said,
    "preference": _preference,
    "category": _category,
    "flag": _flag,
    "symbol": _symbol,
    "explanation": _explanation,
}

"""What an eye takes for the same: invisible characters, and letters of one script drawn like those of another."""

from __future__ import annotations

import unicodedata

from viewer.presenting.context import core_of_change
from viewer.presenting.glyphs import UNSEEN, mark_name
from viewer.translation import tr

# Characters that take no room: everything that is shown on demand but the spaces.
_NO_ROOM = frozenset(c for c in UNSEEN if not c.isspace())
# Cyrillic and Greek letters, each before the Latin one that most typefaces draw alike.
_ALIKE = "аaеeоoрpсcуyхxіiѕsјjһhԁdАAВBЕEКKМMНHОOРPСCТTУYХXІIЅSЈJοoνvΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX"
_FOLDED = str.maketrans(dict(zip(_ALIKE[::2], _ALIKE[1::2], strict=True)) | dict.fromkeys(_NO_ROOM, ""))
# Of a change in more letters than this the code points would be no help.
_MOST_CODES = 2


def looks_same(left: str, right: str) -> bool:
    """Whether two texts differ, but not to the eye."""
    return left != right and _look(left) == _look(right)


def _look(text: str) -> str:
    return unicodedata.normalize("NFC", text).translate(_FOLDED)


def unseen_change(left: str, right: str) -> tuple[str, str] | None:
    """Return by what invisible characters alone two texts differ, each side's by name or empty, or None."""
    before, after = core_of_change(left, right)
    if not (before or after) or not _NO_ROOM.issuperset(before + after):
        return None
    return _named(before), _named(after)


def _named(characters: str) -> str:
    if not characters:
        return ""
    if len(characters) > 1:
        return tr("a run of invisible characters")
    return mark_name(characters) or tr("an invisible character")


def alike_in_codes(left: str, right: str) -> str:
    """Return the code points by which two words differ that look the same ("U+0435 for U+0065"); none if too many."""
    before, after = core_of_change(left, right)
    if not 0 < len(before) <= _MOST_CODES or not 0 < len(after) <= _MOST_CODES:
        return ""
    return tr("{code} for {other}", code=_codes(after), other=_codes(before))


def _codes(characters: str) -> str:
    return " ".join(f"U+{ord(c):04X}" for c in characters)

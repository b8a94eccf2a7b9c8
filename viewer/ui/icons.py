"""The only door to qtawesome. Never draws: it names icons and gives them the colours of the theme."""

from __future__ import annotations

from functools import lru_cache
from typing import cast

import qtawesome
from PySide6.QtGui import QIcon


@lru_cache(maxsize=256)
def icon(name: str, colour: str, disabled: str) -> QIcon:
    """Return an icon of the set by its qtawesome name, in one colour, and another where it cannot be used."""
    return cast("QIcon", qtawesome.icon(name, color=colour, color_disabled=disabled))


def icon_exists(name: str) -> bool:
    """Whether the set knows an icon of this name."""
    try:
        qtawesome.icon(name)
    except Exception:  # noqa: BLE001 - qtawesome raises bare Exception for a name it does not know
        return False
    return True

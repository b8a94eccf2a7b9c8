"""The roles that colours play, for light and for dark and for each way of seeing. Names colours, never paints.

Colour-blind readers confuse colours along one axis: with deuteranopia and protanopia red and green (so violet is
blue, and light green is amber), with tritanopia blue and yellow. Their palettes put left, right and moved apart along
the axis they see; tests/presenting/test_palette.py simulates each and measures how far.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from viewer.settings import Colours


@dataclass(frozen=True, slots=True)
class Palette:
    """One colour for each role, as "#rrggbb". In the standard one left is amber and right is blue.

    `ink` is legible (contrast 4.5 and more) on every colour here that lies under text; `soft_ink` on
    background, panel, furniture_fill and current_row; `left_line` and `right_line` are for underlines and frames.
    """

    background: str
    panel: str
    line: str
    ink: str
    soft_ink: str
    accent: str
    on_accent: str
    left_fill: str
    left_strong: str
    left_line: str
    right_fill: str
    right_strong: str
    right_line: str
    moved: str
    moved_fill: str
    furniture_fill: str
    hole: str
    current_row: str
    found: str
    found_current: str
    warning: str

    def fill(self, left: bool, strong: bool) -> str:
        """Return the fill of a marked word, or of the changed letters in it."""
        if left:
            return self.left_strong if strong else self.left_fill
        return self.right_strong if strong else self.right_fill


LIGHT = Palette(
    background="#fbfaf8",
    panel="#f3f1ed",
    line="#e2ded7",
    ink="#1f2328",
    soft_ink="#5c6168",
    accent="#2f5fb3",
    on_accent="#ffffff",
    left_fill="#f6d9b8",
    left_strong="#e8a24f",
    left_line="#b8691b",
    right_fill="#cfe0f7",
    right_strong="#7fb0ee",
    right_line="#2f6cc0",
    moved="#6b4fa3",
    moved_fill="#ece6f6",
    furniture_fill="#efece6",
    hole="#f0ede8",
    current_row="#ebeef4",
    found="#d5ebbb",
    found_current="#9fd05a",
    warning="#8a5a00",
)

DARK = Palette(
    background="#1b1d20",
    panel="#222529",
    line="#34383d",
    ink="#e6e4df",
    soft_ink="#9aa0a6",
    accent="#8ab4f8",
    on_accent="#14171a",
    left_fill="#4a3519",
    left_strong="#85561b",
    left_line="#d18f3c",
    right_fill="#1f3654",
    right_strong="#2b60a2",
    right_line="#6ea6ea",
    moved="#b79df0",
    moved_fill="#2f2841",
    furniture_fill="#26292d",
    hole="#212428",
    current_row="#23282f",
    found="#33481f",
    found_current="#44691a",
    warning="#e0b050",
)

# Amber and blue again, purer; moved is crimson, which looks grey where violet would look blue, and what was found
# is jade, which looks grey where green would look amber.
_DEUTERANOPIA_LIGHT = replace(
    LIGHT,
    accent="#1b5fc4",
    left_fill="#f9dca0",
    left_strong="#eda92f",
    left_line="#9c5700",
    right_fill="#cbdffb",
    right_strong="#6fa8f0",
    right_line="#1b5fc4",
    moved="#8c3e6b",
    moved_fill="#f6e3ec",
    found="#c4e4d3",
    found_current="#7dcba4",
)
_DEUTERANOPIA_DARK = replace(
    DARK,
    left_fill="#503a12",
    left_strong="#815a0c",
    left_line="#e1a641",
    right_fill="#1b3d66",
    right_strong="#2b62ac",
    right_line="#74acf5",
    moved="#e2979e",
    moved_fill="#3d2a2f",
    found="#144a42",
    found_current="#276e62",
)
# To a protanope red is nearly black: what was moved holds less of it.
_PROTANOPIA_LIGHT = replace(_DEUTERANOPIA_LIGHT, moved="#7a4b64", moved_fill="#f1e5eb")
_PROTANOPIA_DARK = replace(_DEUTERANOPIA_DARK, moved="#d09f9a", moved_fill="#38292a")
# Rose and teal; moved and found lie on the axis of yellow and violet, which looks grey.
_TRITANOPIA_LIGHT = replace(
    LIGHT,
    accent="#006a74",
    current_row="#e7efed",
    left_fill="#fbd6d2",
    left_strong="#f19a8d",
    left_line="#af3b36",
    right_fill="#b7e6e4",
    right_strong="#56c3c6",
    right_line="#006a74",
    moved="#744e62",
    moved_fill="#f0e7ec",
    found="#dce7c1",
    found_current="#cccb55",
)
_TRITANOPIA_DARK = replace(
    DARK,
    accent="#5fbcc4",
    current_row="#202a2d",
    left_fill="#5b2f2e",
    left_strong="#a24240",
    left_line="#f28882",
    right_fill="#114247",
    right_strong="#1b6a74",
    right_line="#54bac1",
    moved="#b9a3c5",
    moved_fill="#332c39",
    found="#44431f",
    found_current="#6d622c",
)
_HIGH_CONTRAST_LIGHT = Palette(
    background="#ffffff",
    panel="#ffffff",
    line="#595959",
    ink="#000000",
    soft_ink="#333333",
    accent="#003f9e",
    on_accent="#ffffff",
    left_fill="#ffdf9e",
    left_strong="#ffb000",
    left_line="#7a3e00",
    right_fill="#cfe2ff",
    right_strong="#74b2ff",
    right_line="#003f9e",
    moved="#6b0f5a",
    moved_fill="#fbe9f7",
    furniture_fill="#efefef",
    hole="#d0d0d0",
    current_row="#e8eefc",
    found="#c9f2c2",
    found_current="#63d65a",
    warning="#7a3e00",
)
_HIGH_CONTRAST_DARK = Palette(
    background="#000000",
    panel="#000000",
    line="#a6a6a6",
    ink="#ffffff",
    soft_ink="#d6d6d6",
    accent="#8fc2ff",
    on_accent="#000000",
    left_fill="#4d3300",
    left_strong="#7a5000",
    left_line="#ffc04d",
    right_fill="#0b2f5e",
    right_strong="#1150a8",
    right_line="#8fc2ff",
    moved="#ffb3e6",
    moved_fill="#3a0f30",
    furniture_fill="#1f1f1f",
    hole="#333333",
    current_row="#14213d",
    found="#0f4012",
    found_current="#1f5f22",
    warning="#ffc04d",
)

# Light and dark of each.
PALETTES: Mapping[Colours, tuple[Palette, Palette]] = MappingProxyType({
    Colours.STANDARD: (LIGHT, DARK),
    Colours.DEUTERANOPIA: (_DEUTERANOPIA_LIGHT, _DEUTERANOPIA_DARK),
    Colours.PROTANOPIA: (_PROTANOPIA_LIGHT, _PROTANOPIA_DARK),
    Colours.TRITANOPIA: (_TRITANOPIA_LIGHT, _TRITANOPIA_DARK),
    Colours.HIGH_CONTRAST: (_HIGH_CONTRAST_LIGHT, _HIGH_CONTRAST_DARK),
})  # fmt: skip


def by_shape(colours: Colours) -> bool:
    """Whether left and right marks differ by their shape too, for readers to whom colour may not tell enough."""
    return colours is not Colours.STANDARD


def palette_for(colours: Colours, *, dark: bool) -> Palette:
    """Return the palette of a way of seeing."""
    return PALETTES[colours][dark]

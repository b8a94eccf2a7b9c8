"""The roles that colours play, for light and for dark. Names colours, never paints."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """One colour for each role, as "#rrggbb". Left is amber and right is blue, safe for colour-blind readers.

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

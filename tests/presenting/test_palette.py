"""Every palette is legible, and to the eyes it is made for left, right and moved stay apart.

Colour blindness is simulated by the matrices of G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A
Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer
Graphics 15(6), 2009, at severity 1.0 (the whole of one kind of cone is lacking), which work on linear RGB.
Distances are those of CIELAB (CIE 1976, D65).
"""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from viewer.presenting.palette import PALETTES, Palette, palette_for
from viewer.settings import Colours

LEGIBLE, SEEN = 4.5, 3.0  # WCAG 2.2, AA: text of any size, signs
LEGIBLE_HIGH = 7.0  # WCAG 2.2, AAA, asked of both in high contrast
# A step of 2.3 is just noticed on two large fields side by side (Mahy, Van Eycken and Oosterlinck, 1994). A marked word
# is small and stands far from the one it is told from, so the pale grounds must be apart by ten such steps, and what
# is meant to catch the eye (the changed letters, the lines, the moved) by fifteen.
APART_FILL, APART_STRONG = 23.0, 34.5
# Grounds that never take the place of each other, and have their tag or their ring besides.
APART_GROUND = 11.5

UNDER_INK = ("background", "panel", "left_fill", "left_strong", "right_fill", "right_strong", "moved_fill",
             "furniture_fill", "hole", "current_row", "found", "found_current")  # fmt: skip
UNDER_SOFT_INK = ("background", "panel", "furniture_fill", "current_row")
# Grounds of the page on which a marked word may stand.
UNDER_LINES = ("background", "furniture_fill", "current_row")

MACHADO = {
    Colours.PROTANOPIA: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
                         [-0.003882, -0.048116, 1.051998]],
    Colours.DEUTERANOPIA: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
                           [-0.011820, 0.042940, 0.968881]],
    Colours.TRITANOPIA: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
                         [0.004733, 0.691367, 0.303900]],
}  # fmt: skip
TO_XYZ = [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
WHITE = [0.95047, 1.0, 1.08883]

EVERY = [(colours, dark) for colours in Colours for dark in (False, True)]
EYES = [(colours, dark) for colours in MACHADO for dark in (False, True)]


def names(value: object) -> str:
    return str(value) if isinstance(value, Colours) else "dark" if value else "light"


def linear(colour: str) -> np.ndarray:
    parts = np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def contrast(a: str, b: str) -> float:
    high, low = sorted((float(linear(c) @ TO_XYZ[1]) for c in (a, b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def lab(rgb: np.ndarray) -> np.ndarray:
    shares = np.array(TO_XYZ) @ rgb / np.array(WHITE)
    x, y, z = np.where(shares > 216 / 24389, np.cbrt(shares), (24389 / 27 * shares + 16) / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def apart(a: str, b: str, eyes: Colours) -> float:
    """How far apart two colours are to somebody's eyes."""
    seen = [lab(np.clip(np.array(MACHADO[eyes]) @ linear(colour), 0, 1)) for colour in (a, b)]
    return float(np.linalg.norm(seen[0] - seen[1]))


def too_little(palette: Palette, pairs: list[tuple[str, str]], least: float) -> dict[tuple[str, str], float]:
    found = {(a, b): round(contrast(getattr(palette, a), getattr(palette, b)), 2) for a, b in pairs}
    return {pair: value for pair, value in found.items() if value < least}


@pytest.mark.parametrize(("colours", "dark"), EVERY, ids=names)
def test_text_is_legible(colours, dark):
    pairs = [("ink", under) for under in UNDER_INK] + [("soft_ink", under) for under in UNDER_SOFT_INK]
    pairs += [("moved", "moved_fill"), ("moved", "background"), ("warning", "background")]
    pairs += [("accent", "background"), ("accent", "panel"), ("on_accent", "accent"), ("background", "accent")]
    least = LEGIBLE_HIGH if colours is Colours.HIGH_CONTRAST else LEGIBLE
    assert too_little(palette_for(colours, dark=dark), pairs, least) == {}


@pytest.mark.parametrize(("colours", "dark"), EVERY, ids=names)
def test_lines_that_mark_can_be_seen(colours, dark):
    lines = ("left_line", "right_line", "moved", "accent")
    pairs = [(line, under) for line in lines for under in UNDER_LINES]
    pairs += [("left_line", "left_fill"), ("right_line", "right_fill")]
    least = LEGIBLE if colours is Colours.HIGH_CONTRAST else SEEN
    assert too_little(palette_for(colours, dark=dark), pairs, least) == {}


@pytest.mark.parametrize("dark", [False, True], ids=names)
def test_rims_are_seen_in_high_contrast(dark):
    pairs = [("line", under) for under in ("background", "panel", "furniture_fill")]
    assert too_little(palette_for(Colours.HIGH_CONTRAST, dark=dark), pairs, LEGIBLE) == {}


@pytest.mark.parametrize(("colours", "dark"), EYES, ids=names)
def test_the_sides_and_the_moved_stay_apart(colours, dark):
    palette = palette_for(colours, dark=dark)
    wanted = {
        ("left_fill", "right_fill"): APART_FILL,
        ("left_strong", "right_strong"): APART_STRONG,
        **dict.fromkeys(combinations(("left_line", "right_line", "moved"), 2), APART_STRONG),
        **dict.fromkeys((("moved_fill", f"{side}_fill") for side in ("left", "right")), APART_GROUND),
        **dict.fromkeys((("found", f"{side}_fill") for side in ("left", "right")), APART_GROUND),
        **dict.fromkeys((("found_current", f"{side}_strong") for side in ("left", "right")), APART_FILL),
    }
    found = {pair: apart(*(getattr(palette, role) for role in pair), colours) for pair in wanted}
    assert {pair: round(value, 1) for pair, value in found.items() if value < wanted[pair]} == {}


@pytest.mark.parametrize(("colours", "dark"), EYES, ids=names)
def test_a_mark_is_told_from_the_page_and_the_letters_in_it_from_the_word(colours, dark):
    palette = palette_for(colours, dark=dark)
    for side in ("left", "right"):
        fill, strong = (getattr(palette, f"{side}_{role}") for role in ("fill", "strong"))
        assert apart(fill, palette.background, colours) >= APART_GROUND
        assert apart(strong, fill, colours) >= APART_GROUND


def test_every_way_of_seeing_has_its_own_palettes():
    assert set(PALETTES) == set(Colours)
    assert len({palette for pair in PALETTES.values() for palette in pair}) == 2 * len(Colours)


def test_the_simulation_leaves_greys_alone():
    grey = linear("#808080")
    for matrix in MACHADO.values():
        assert np.allclose(np.array(matrix) @ grey, grey, atol=1e-5)


def test_the_standard_violet_is_blue_to_a_protanope():
    """Why there are palettes of their own at all."""
    standard = palette_for(Colours.STANDARD, dark=False)
    assert apart(standard.moved, standard.right_line, Colours.PROTANOPIA) < APART_GROUND

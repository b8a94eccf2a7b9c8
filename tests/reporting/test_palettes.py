"""The web page in the colours of each way of seeing, with left and right told apart by shape where it is needed."""

from __future__ import annotations

import re
from dataclasses import asdict

import pytest
from presenting.builder import built, pair
from presenting.test_filters import ALL_KINDS
from presenting.test_palette import LEGIBLE, LEGIBLE_HIGH, contrast

from viewer.presenting.labels import CATEGORY_LABELS
from viewer.presenting.palette import palette_for
from viewer.reporting import render
from viewer.reporting.html_style import style_sheet
from viewer.reporting.registry import made
from viewer.settings import Colours

OTHERS = [colours for colours in Colours if colours is not Colours.STANDARD]
# What lies in the page under ink, and under soft ink.
UNDER_INK = ("background", "panel", "left_fill", "left_strong", "right_fill", "right_strong", "moved_fill")
UNDER_SOFT_INK = ("background", "panel", "furniture_fill")


def roots(sheet):
    """The colours for light, and those for dark."""
    return [dict(re.findall(r"--([\w-]+):([^;}]+)", block)) for block in re.findall(r":root\{([^}]*)\}", sheet)]


@pytest.mark.parametrize("colours", list(Colours))
def test_light_and_dark_are_those_of_the_palette(colours):
    for dark, found in enumerate(roots(style_sheet(colours))):
        wanted = {
            name.replace("_", "-"): value for name, value in asdict(palette_for(colours, dark=bool(dark))).items()
        }
        assert {name: found[name] for name in wanted} == wanted


@pytest.mark.parametrize("colours", list(Colours))
@pytest.mark.parametrize("dark", [False, True])
def test_words_are_legible_on_all_that_lies_under_them(colours, dark):
    page = roots(style_sheet(colours))[dark]
    least = LEGIBLE_HIGH if colours is Colours.HIGH_CONTRAST else LEGIBLE
    for role in UNDER_INK:
        assert contrast(page["ink"], page[role.replace("_", "-")]) >= least, role
    for role in UNDER_SOFT_INK:
        assert contrast(page["soft-ink"], page[role.replace("_", "-")]) >= least, role
    # Stripes are mixed of fill and strong, so they lie between the two.
    for share in (0.0, int(page["striped"].rstrip("%")) / 100, 1.0):
        parts = [[int(page[f"right-{role}"][i : i + 2], 16) for i in (1, 3, 5)] for role in ("fill", "strong")]
        mixed = "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in zip(*parts, strict=True))
        assert contrast(page["ink"], mixed) >= least


def rule(sheet, selector):
    """What a selector says, all its rules together."""
    return ";".join(re.findall(rf"^{re.escape(selector)}\{{([^}}]*)\}}", sheet, re.MULTILINE))


@pytest.mark.parametrize("colours", OTHERS)
def test_left_and_right_differ_by_shape(colours):
    sheet = style_sheet(colours).replace("\\\n", "")
    left, right = rule(sheet, ".l"), rule(sheet, ".r")
    assert "--side:inset 2px 0 var(--edge)" in left
    assert "--side:inset -2px 0 var(--edge)" in right
    assert "repeating-linear-gradient" in right
    assert "repeating-linear-gradient" not in left
    for category, label in CATEGORY_LABELS.items():
        shape = next(
            line for line in sheet.splitlines() if line.startswith(f"#show-{category}:checked~main .{category}.d{{")
        )
        # As in the window, what has only a line over or under it needs no side: neither does the sign of a break.
        bare = label.mark in {"overline", "underline", "break"}
        assert ("var(--side)" in shape) is not bare, category


def test_the_usual_colours_have_no_shapes_of_a_side():
    sheet = style_sheet()
    assert "--side:0 0 transparent" in sheet
    assert "stripe" not in rule(sheet, ".r")
    assert "repeating-linear-gradient" not in rule(sheet, ".r")


@pytest.mark.parametrize("colours", list(Colours))
def test_the_legend_says_by_what_the_sides_are_told(colours):
    page = render(ALL_KINDS, "html", colours=colours)
    assert ("Rose is on the left" in page) is (colours is Colours.TRITANOPIA)
    assert ("Amber is on the left" in page) is (colours is not Colours.TRITANOPIA)
    assert ("fine stripes" in page) is (colours is not Colours.STANDARD)


def test_without_a_palette_it_is_the_usual_one_and_other_formats_do_not_mind():
    comparison = built(pair("It was [-hosts-]{+ghosts+}."))
    assert render(comparison, "html") == render(comparison, "html", colours=Colours.STANDARD)
    for form in ("json", "text"):
        assert made(comparison, form) == made(comparison, form, colours=Colours.TRITANOPIA)

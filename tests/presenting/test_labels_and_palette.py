"""Every category has its own words, sign and shape; every text is legible on every colour under it."""

from __future__ import annotations

import pytest

from viewer.loading.registry import FORMATS
from viewer.model import Category, Role
from viewer.presenting.labels import CATEGORY_LABELS, format_name, role_bare, role_counted, role_name, role_noun
from viewer.presenting.palette import DARK, LIGHT

LEGIBLE = 4.5  # WCAG 2.2, AA, for text of any size
UNDER_INK = ("background", "panel", "left_fill", "left_strong", "right_fill", "right_strong", "moved_fill",
             "furniture_fill", "hole", "current_row", "found", "found_current")  # fmt: skip
UNDER_SOFT_INK = ("background", "panel", "furniture_fill", "current_row")


@pytest.mark.parametrize("attribute", ["name", "symbol", "icon", "mark", "explanation", "noun_one", "noun_many"])
def test_no_two_categories_share(attribute):
    values = [getattr(label, attribute) for label in CATEGORY_LABELS.values()]
    assert len(set(values)) == len(Category)


def test_the_order_is_substance_then_accidentals_then_furniture():
    assert list(CATEGORY_LABELS) == list(Category)


def test_icons_exist():
    import json
    from importlib.util import find_spec
    from pathlib import Path

    fonts = Path(find_spec("qtawesome").origin).parent / "fonts"
    known = json.loads(next(fonts.glob("materialdesignicons6*charmap*.json")).read_text(encoding="utf-8"))
    assert {label.icon.removeprefix("mdi6.") for label in CATEGORY_LABELS.values()} <= set(known)


@pytest.mark.parametrize("role", list(Role))
def test_every_role_has_words(role):
    assert role_name(role)[0].isupper()
    assert role_noun(role).endswith(role_bare(role))
    assert role_counted(role, 1) == role_noun(role)
    assert role_counted(role, 2).startswith("two ")


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a: str, b: str) -> float:
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_text_is_legible(palette):
    pairs = [("ink", under) for under in UNDER_INK] + [("soft_ink", under) for under in UNDER_SOFT_INK]
    pairs += [("accent", "background"), ("moved", "background"), ("warning", "background"), ("on_accent", "accent")]
    found = {(a, b): round(contrast(getattr(palette, a), getattr(palette, b)), 2) for a, b in pairs}
    assert {k: v for k, v in found.items() if v < LEGIBLE} == {}


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_lines_that_mark_can_be_seen(palette):
    for line in (palette.left_line, palette.right_line):
        assert contrast(line, palette.background) >= 3  # WCAG 2.2, for signs


def test_every_format_that_is_read_has_a_name():
    for media_type in ("text/plain", "text/markdown", *(f.media_type for f in FORMATS)):
        assert "/" not in format_name(media_type)

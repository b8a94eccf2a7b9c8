"""Every category has its own words, sign and shape."""

from __future__ import annotations

import pytest

from viewer.loading.registry import FORMATS
from viewer.model import Category, Role
from viewer.presenting.labels import CATEGORY_LABELS, format_name, role_bare, role_counted, role_name, role_noun


@pytest.mark.parametrize("attribute", ["name", "symbol", "mark", "explanation", "noun_one", "noun_many"])
def test_no_two_categories_share(attribute):
    values = [getattr(label, attribute) for label in CATEGORY_LABELS.values()]
    assert len(set(values)) == len(Category)


def test_the_order_is_substance_then_accidentals_then_furniture():
    assert list(CATEGORY_LABELS) == list(Category)


@pytest.mark.parametrize("role", list(Role))
def test_every_role_has_words(role):
    assert role_name(role)[0].isupper()
    assert role_noun(role).endswith(role_bare(role))
    assert role_counted(role, 1) == role_noun(role)
    assert role_counted(role, 2).startswith("two ")


def test_every_format_that_is_read_has_a_name():
    for media_type in ("text/plain", "text/markdown", *(f.media_type for f in FORMATS)):
        assert "/" not in format_name(media_type)

"""Reports of differences whose category was settled by hand: every format can say them, and the options tell of it."""

from __future__ import annotations

import json

import jsonschema
import pytest
from presenting.test_filters import ALL_KINDS
from reporting.test_to_json import SCHEMA

from viewer.model import Options, categories_for, settle_category, with_settled_categories
from viewer.presenting.details import details, quotation
from viewer.presenting.filters import EVERYTHING
from viewer.presenting.sentences import describe
from viewer.reporting import render

OPEN_TO = [n for n, d in enumerate(ALL_KINDS.differences) if categories_for(d)]


def with_each(turn):
    """The comparison with another category for each difference that can have one; `turn` says which."""
    settled = []
    for n in OPEN_TO:
        found = categories_for(ALL_KINDS.differences[n])
        settled.append(settle_category(ALL_KINDS, n, found[(turn + n) % len(found)]))
    return with_settled_categories(ALL_KINDS, Options(by_hand=tuple(settled)))


@pytest.mark.parametrize("turn", range(7))
def test_each_format_and_each_sentence_can_be_made_with_any_category(turn):
    comparison = with_each(turn)
    assert len(OPEN_TO) > 2
    for name in ("html", "text", "json"):
        assert render(comparison, name, EVERYTHING)
    for d in comparison.differences:
        assert describe(comparison, d)
        assert details(comparison, d).category
        assert quotation(comparison, d)


def test_the_json_report_is_as_its_schema_says_and_names_what_was_settled():
    comparison = with_each(1)
    told = json.loads(render(comparison, "json"))
    jsonschema.validate(told, SCHEMA)
    assert [d["category"] for d in told["differences"]] == [d.category for d in comparison.differences]
    one = told["options"]["by_hand"][0]
    assert one["category"] in {d.category for d in comparison.differences}
    assert set(one["left"]) == {"passage", "words", "nth"}

"""The JSON report: what the public format says, held against its schema."""

from __future__ import annotations

import json
import re

import jsonschema
import pytest
from presenting.builder import built, left, linked, moved, pair, right
from presenting.test_filters import ALL_KINDS
from reporting.hostile import HOSTILE

from viewer.model import Category, Flag, Kind, Relation, Role
from viewer.paths import resources
from viewer.reporting import render

SCHEMA = json.loads((resources() / "schema" / "comparison-1.schema.json").read_text(encoding="utf-8"))

COMPARISONS = {
    "all kinds": ALL_KINDS,
    "hostile": HOSTILE,
    "identical": built(pair("Same.")),
    "unrelated": built(left("One."), right("Other."), unrelated=True, similarity=0.0),
    "incomplete": built(pair("[-a-]{+b+}"), limits=("too long",)),
    "moved": built(moved("Gone [-on-]{+off+}.", after=1, flags=(Flag.EDITED,)), pair("One.")),
    "furniture": built(pair("Same."), right("© P", Role.COPYRIGHT)),
}


def report(comparison):
    return json.loads(render(comparison, "json"))


def test_the_schema_is_one():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("name", COMPARISONS)
def test_reports_are_as_the_schema_says(name):
    jsonschema.validate(report(COMPARISONS[name]), SCHEMA)


def test_the_schema_knows_every_word_of_the_model():
    known = SCHEMA["$defs"]
    assert known["category"]["enum"] == [c.value for c in Category]
    assert known["role"]["enum"] == [
        r.value for r in Role if r not in (Role.LEFT_OUT, Role.RUNNING_HEAD, Role.CORRECTION, Role.EDITORS_NOTE)
    ]
    assert known["difference"]["properties"]["kind"]["enum"] == [k.value for k in Kind]
    assert known["row"]["properties"]["relation"]["enum"] == [r.value for r in Relation]


def test_the_schema_refuses_what_is_no_report():
    broken = report(ALL_KINDS)
    broken["differences"][0]["category"] = "mood"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(broken, SCHEMA)
    broken = report(ALL_KINDS)
    broken["rows"][0]["relation"] = "left_only"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(broken, SCHEMA)


@pytest.mark.parametrize("name", COMPARISONS)
def test_rows_and_offsets_hold_together(name):
    told = report(COMPARISONS[name])
    for side in ("left", "right"):
        stand = sorted(i for row in told["rows"] for i in row[side])
        assert stand == list(range(len(told[side]["paragraphs"])))
        for d in told["differences"]:
            if d[side]:
                assert told[side]["text"][d[side]["start"] : d[side]["end"]] == d[side]["text"]


def test_an_empty_span_is_null_and_its_place_is_kept():
    told = report(built(pair("was [--]{+yet +}given")))["differences"][0]
    assert told["left"] is None
    assert told["left_at"] == 4
    assert told["right"] == {"start": 4, "end": 8, "text": "yet "}


def test_what_is_added_to_the_first_version():
    told = report(built(pair("by [-hosts-]{+ghosts+}"), right("© P", Role.COPYRIGHT)))["differences"]
    assert told[0]["letters"] == {"left": [], "right": [[3, 4]]}
    assert told[1]["role"] == "copyright"
    assert "role" not in told[0]


def test_a_link_has_its_addresses():
    whole = report(linked("https://a.example/old", "https://a.example/new"))
    jsonschema.validate(whole, SCHEMA)
    (d,) = whole["differences"]
    assert (d["left_target"], d["right_target"]) == ("https://a.example/old", "https://a.example/new")
    (d,) = report(linked(None, "https://a.example/new"))["differences"]
    assert "left_target" not in d


def test_what_was_left_out_by_hand_keeps_a_word_that_the_first_version_knows():
    whole = report(built(pair("Same."), left("Preface", Role.LEFT_OUT), right("© P", Role.COPYRIGHT)))
    jsonschema.validate(whole, SCHEMA)
    paragraphs, differences = whole["left"]["paragraphs"], whole["differences"]
    assert [(p["role"], p.get("left_out", False)) for p in paragraphs] == [("body", False), ("metadata", True)]
    assert [(d["role"], d.get("left_out", False)) for d in differences] == [("metadata", True), ("copyright", False)]


def test_corrections_and_notes_of_editors_are_metadata_that_says_so():
    about = (right("Correction: it was May.", Role.CORRECTION), right("Update: it rained.", Role.EDITORS_NOTE))
    whole = report(built(pair("Same."), *about))
    jsonschema.validate(whole, SCHEMA)
    for told in (whole["right"]["paragraphs"][1:], whole["differences"]):
        assert [(one["role"], one["editorial"]) for one in told] == [("metadata", "correction"), ("metadata", "note")]


def test_the_heads_of_pages_are_metadata_that_says_so():
    whole = report(built(pair("Same."), right("The Daily, page 2", Role.RUNNING_HEAD)))
    jsonschema.validate(whole, SCHEMA)
    for (told,) in (whole["right"]["paragraphs"][1:], whole["differences"]):
        assert (told["role"], told["running_head"]) == ("metadata", True)


def test_the_summary_counts_and_judges():
    told = report(ALL_KINDS)["summary"]
    assert told["by_category"]["wording"] == ALL_KINDS.count_by_category()[Category.WORDING]
    assert told["verdict"].startswith("The same article.")
    assert "\u00a0" not in told["verdict"]
    assert told["complete"] is True


def test_one_difference_stands_on_one_line():
    lines = render(ALL_KINDS, "json").splitlines()
    assert sum(bool(re.match(r'\{"id": "d\d+"', line)) for line in lines) == len(ALL_KINDS.differences)


def test_every_option_is_written():
    assert report(ALL_KINDS)["options"] == ALL_KINDS.options.as_dict()

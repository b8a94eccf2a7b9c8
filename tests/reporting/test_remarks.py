"""A report goes to somebody who does not see the window: what was noted and looked at stands in it."""

from __future__ import annotations

import json
from dataclasses import replace

import jsonschema
from presenting.builder import built, pair, right
from reporting.test_to_json import SCHEMA

from viewer.model import Role
from viewer.presenting.review import Remark
from viewer.reporting import to_html, to_json, to_text, write_report

COMPARISON = built(pair("It is [-not -]{++}safe."), pair("The [-ferry-]{+steamer+} left."))
REMARKS = {0: Remark(reviewed=True, note="Ask <Keller>.\nThen write."), 1: Remark(reviewed=True)}


def test_a_page_has_the_notes_below_their_differences():
    page = to_html.make(COMPARISON, remarks=REMARKS)
    assert page.count('<p class="note">') == 1
    assert "Ask &lt;Keller&gt;." in page
    assert page.count(" · reviewed</small>") == 2
    assert "note" not in to_html.make(COMPARISON).partition("</style>")[2]


def test_the_list_has_what_differs_in_the_article_first():
    page = to_html.make(built(right("Menu", Role.NAVIGATION), pair("The [-ferry-]{+steamer+} left."))).partition(
        "<ol>"
    )[2]
    assert page.index("steamer") < page.index("Menu")


def test_where_a_text_comes_from_stands_at_its_head():
    fetched = replace(COMPARISON.left, notes=("Fetched from https://example.org/a?b&c",))
    head, _, rest = to_html.make(replace(COMPARISON, left=fetched)).partition("</thead>")
    assert "Fetched from https://example.org/a?b&amp;c" in head
    assert "Fetched" not in rest


def test_a_summary_has_them_too():
    told = to_text.make(COMPARISON, remarks=REMARKS)
    assert "    ✓ reviewed\n    Note: Ask <Keller>.\n    Then write.\n" in told
    assert told.count("reviewed") == 2
    assert "reviewed" not in to_text.make(COMPARISON)


def test_data_has_them_as_its_schema_says():
    told = json.loads(to_json.make(COMPARISON, remarks=REMARKS))
    jsonschema.validate(told, SCHEMA)
    assert [(d.get("reviewed"), d.get("note")) for d in told["differences"]] == [
        (True, "Ask <Keller>.\nThen write."),
        (True, None),
    ]
    assert "note" not in json.loads(to_json.make(COMPARISON))["differences"][0]


def test_they_are_written(tmp_path):
    write_report(COMPARISON, tmp_path / "report.txt", remarks=REMARKS)
    assert "Ask <Keller>." in (tmp_path / "report.txt").read_text(encoding="utf-8")


def test_the_list_has_an_entry_for_one_thing_to_which_all_its_numbers_lead():
    menu = [right(f"Menu {n}", Role.NAVIGATION) for n in range(4)]
    done = {n: Remark(reviewed=True, note="Cut." if n == 0 else "") for n in range(4)}
    page = to_html.make(built(*menu, pair("The [-ferry-]{+steamer+} left.")), remarks=done)
    listed = page.partition("<ol>")[2]
    assert listed.count("<li id=") == 2
    assert "Four navigation lines stand only on the right: “Menu 0”" in listed
    assert "<small>1–4 · ¶\u00a01–4 on the right · furniture · reviewed</small>" in listed
    assert listed.count("Cut.") == 1
    assert all(page.count(f' id="d{n}"') == 1 for n in range(1, 6))

"""The summary for a terminal: short, wrapped, and harmless."""

from __future__ import annotations

import re

import pytest
from presenting.builder import built, left, pair, right
from presenting.test_filters import ALL_KINDS
from reporting.hostile import HOSTILE

from viewer.model import Role
from viewer.presenting.review import Remark
from viewer.reporting import render
from viewer.reporting.text_marks import Ink
from viewer.reporting.to_text import MOST_TOLD, make

SUMMARY = """\
The same article.
1 difference in wording. A disclaimer stands only on the right.
1 typographic difference is hidden.

shown   wording 1 · furniture 1
hidden  typography 1

 ≠  ¶ 1 · wording: “hosts” became “ghosts”
    It was prepared by [-hosts-]{+ghosts+} whose names appear nowhere.

 ▤  Disclaimer, only on the right: The views are the author’s.
"""


def test_the_whole_summary():
    comparison = built(
        pair("It was prepared by [-hosts-]{+ghosts+} whose names appear nowhere."),
        pair("The army[-’-]{+'+}<typography>s men."),
        right("The views are the author’s.", Role.DISCLAIMER),
    )
    assert render(comparison, "text") == SUMMARY


def test_identical_texts_need_two_lines():
    assert render(built(pair("Same.")), "text") == "Identical.\nNothing differs, to the last character.\n"


@pytest.mark.parametrize("width", [40, 64, 80, 110])
def test_no_line_is_longer_than_the_terminal(width):
    assert max(map(len, make(ALL_KINDS, width=width).splitlines())) <= width


@pytest.mark.parametrize("ink", [Ink(), Ink(colour=True)])
def test_a_source_cannot_command_the_terminal(ink):
    told = make(HOSTILE, ink=ink)
    assert "\x1b[2J" not in told
    assert not re.search("[\x00-\x09\x0b-\x1a\x1c-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", told)
    assert ink.colour or "\x1b" not in told


def test_colours_end_with_their_line():
    told = make(ALL_KINDS, width=40, ink=Ink(colour=True))
    for line in told.splitlines():
        if "\x1b[" in line:
            assert re.findall(r"\x1b\[[\d;]*m", line)[-1] == "\x1b[0m" or line.endswith("\x1b[0m")


def test_context_is_that_of_the_place():
    told = make(built(pair("one two"), pair("neither has [--]{+yet +}given it")))
    assert "neither has {+yet +}given it" in told


def test_a_long_comparison_stays_a_summary():
    told = make(built(*(pair(f"Paragraph {n} [-a-]{{+b+}}") for n in range(500))))
    assert told.count("became") == MOST_TOLD
    assert f"… and {500 - MOST_TOLD} more differences." in told


def test_unrelated_texts_are_not_listed():
    told = make(built(left("One."), right("Other."), unrelated=True))
    assert told == "These two texts share almost nothing.\nNo passage is set against another.\n"


def test_what_is_one_thing_is_said_once_with_the_notes_on_it():
    menu = [right(f"Menu {n}", Role.NAVIGATION) for n in range(4)]
    comparison = built(*menu, pair("It is [-not -]{++}safe."), *[left(f"Line {n}.") for n in range(3)], pair("End."))
    remarks = {n: Remark(reviewed=True, note="Why?" if n == 6 else "") for n in range(5, 8)}
    told = make(comparison, remarks=remarks)
    assert "Menu 1" not in told
    assert " ▤  Four navigation lines stand only on the right: “Menu 0”\n" in told
    missing = " ≠  ¶ 2–4 · wording: 3 paragraphs are missing on the right: “Line 0.”\n"
    assert f"{missing}    ✓ reviewed\n    Note: Why?\n" in told

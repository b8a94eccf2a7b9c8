"""All there is to know of a difference is told: letters by name, and places in the sources."""

from dataclasses import replace

import pytest
from presenting.builder import linked

from viewer.joining import compare_documents, load_text
from viewer.model import Side
from viewer.presenting.details import briefer, details, letter, place_of, quotation
from viewer.presenting.sentences import describe

LEFT = "The night ferry\n\nAll of it was done by hosts whose names\nappear nowhere, and don’t ask.\n\nThe end came.\n"


def told(right):
    comparison = compare_documents(load_text(LEFT, "blog"), load_text(right, "wire"))
    return comparison, [details(comparison, d) for d in comparison.differences]


def test_a_changed_letter_is_named_with_its_places():
    comparison, found = told(LEFT.replace("hosts", "ghosts"))
    assert describe(comparison, comparison.differences[0]) == "“hosts” became “ghosts”"
    assert (found[0].category, found[0].sides[Side.LEFT].words) == ("Wording", "hosts")
    assert found[0].sides[Side.LEFT].place == "¶\u00a02, lines 3–4"
    assert [one.name for one in found[0].sides[Side.RIGHT].letters] == ["LATIN SMALL LETTER G"]
    assert found[0].sides[Side.LEFT].letters == ()
    assert found[0].sides[Side.RIGHT].pieces == (("g", True), ("hosts", False))
    assert found[0].sides[Side.LEFT].pieces == (("hosts", False),)


def test_where_passages_are_shortened_their_quotation_marks_stay_as_they_are():
    said = "“Ask at the quay,” the master said, “where the boats are.”"
    _comparison, (first, *_) = told(LEFT.replace("hosts", "ghosts"))
    found = replace(first, sides={side: replace(first.sides[side], words=said, pieces=()) for side in Side})
    short = briefer(found, 40)
    assert [short.sides[side].words for side in Side] == 2 * ["“Ask at the quay,” the master said\u00a0…"]


@pytest.mark.parametrize(
    ("place", "told"), [("paragraph 7", "¶\u00a02"), ("note 3", "¶\u00a02, note 3"), (None, "¶\u00a02")]
)
def test_a_paragraph_has_one_number(place, told):
    document = load_text(LEFT, "blog")
    paragraphs = tuple(replace(p, place=place, lines=None) for p in document.paragraphs)
    document = replace(document, paragraphs=paragraphs)
    assert place_of(document, document.paragraphs[1].start) == told


SECTIONS = (
    "# Rules\n\n## Proofs\n\nThe author reads {w} proofs.\n\n### Of the {w} index\n\nIt is {w}.\n\n## The {w} advance\n"
)


def test_a_heading_stands_under_none_that_it_ends():
    comparison = compare_documents(*(load_text(SECTIONS.format(w=w), "rules.md") for w in ("first", "second")))
    places = [details(comparison, d).sides[Side.LEFT].place.partition("under ")[2] for d in comparison.differences]
    assert places == ["“Proofs”", "“Proofs”", "“Of the first index”", ""]


def test_a_link_tells_where_it_leads_on_either_side():
    comparison = linked("https://a.example/old", "https://a.example/new")
    found = details(comparison, comparison.differences[0])
    assert [found.sides[side].target for side in Side] == ["https://a.example/old", "https://a.example/new"]


def test_look_alikes_are_told_apart():
    _, found = told(LEFT.replace("’", "'"))
    letters = [(one.shown, one.code, one.name) for side in Side for one in found[0].sides[side].letters]
    assert letters == [
        ("’", "U+2019", "RIGHT SINGLE QUOTATION MARK"),
        ("'", "U+0027", "APOSTROPHE"),
    ]


@pytest.mark.parametrize(
    ("character", "shown", "code", "name"),
    [
        ("\u200b", "¦", "U+200B", "ZERO WIDTH SPACE"),
        ("\u00a0", "⍽", "U+00A0", "NO-BREAK SPACE"),
        ("\n", "", "U+000A", "LINE FEED"),
        ("\u0301", "◌\u0301", "U+0301", "COMBINING ACUTE ACCENT"),
        ("\U0001f600", "\U0001f600", "U+1F600", "GRINNING FACE"),
        ("\ue000", "", "U+E000", "WITHOUT A NAME"),
    ],
)
def test_letters_have_their_names(character, shown, code, name):
    one = letter(character)
    assert (one.shown, one.code, one.name) == (shown, code, name)


def test_a_difference_is_quoted_with_both_sources():
    comparison, _ = told(LEFT.replace("hosts", "ghosts"))
    assert quotation(comparison, comparison.differences[0]) == (
        "“hosts” became “ghosts”\n"
        "The night ferry (blog), ¶\u00a02, lines 3–4: “All of it was done by hosts whose names appear nowhere, "
        "and don’t ask.”\n"
        "The night ferry (wire), ¶\u00a02, lines 3–4: “All of it was done by ghosts whose names appear nowhere, "
        "and don’t ask.”"
    )


def test_of_a_long_paragraph_as_much_is_quoted_as_tells_what_it_is_about():
    long = (
        "The clerk of the harbour board read the list of the boats and of their masters aloud, and nobody spoke. " * 4
    )
    left = f"{long}It is not safe, she said. {long}"
    comparison = compare_documents(load_text(left, "blog"), load_text(left.replace("not ", ""), "wire"))
    told, *sides = quotation(comparison, comparison.differences[0]).split("\n")
    assert told == "“not” is missing on the right (a negation)"
    assert [len(side) < 280 for side in sides] == [True, True]
    assert sides[0].startswith("blog, ¶\u00a01, line 1: “… ")
    assert "It is not safe" in sides[0]
    assert "It is safe" in sides[1]
    assert sides[1].endswith(" …”")


def test_a_word_that_was_left_out_is_not_spelled():
    _, found = told(LEFT.replace("whose ", ""))
    assert [side.letters for side in found[0].sides.values()] == [(), ()]
    _, found = told(LEFT.replace("nowhere,", "nowhere;"))
    assert [one.name for side in found[0].sides.values() for one in side.letters] == ["COMMA", "SEMICOLON"]


def test_what_one_side_has_not_is_a_dash():
    comparison, found = told(LEFT.replace("\n\nThe end came.", ""))
    assert found[-1].sides[Side.RIGHT] is None
    assert quotation(comparison, comparison.differences[-1]).endswith(": —")

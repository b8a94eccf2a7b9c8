"""What a reader is told of each kind of difference."""

from __future__ import annotations

import pytest
from presenting.builder import built, left, linked, moved, pair, right

from viewer.model import Category, Flag, Kind, Role, Run, Style
from viewer.presenting.phrases import drawn_apart
from viewer.presenting.sentences import Narrator, describe

NBSP = "\u00a0"

TOLD = [
    ("by [-hosts-]{+ghosts+} here", "“hosts” became “ghosts”"),
    ("was [--]{+yet +}given", "“yet” was added"),
    ("was [-yet -]{++}given", "“yet” is missing on the right"),
    ("paid [-312-]{+321+}<number> pounds", "“312” became “321”"),
    ("the [-Board-]{+board+}<capitalisation>", "“Board” became “board”"),
    ("was close[-:-]{+;+}<punctuation> five", "A colon became a semicolon after “close”"),
    ("five members[-,-]{++}<punctuation> four", "A comma is missing on the right after “members”"),
    ("five members[--]{+,+}<punctuation> four", "A comma was added after “members”"),
    ("he won[-.-]{+?+}<punctuation>", "A full stop became a question mark after “won”"),
    ("the army[-’-]{+'+}<typography>s men", "A curly apostrophe became straight in “army’s”"),
    ("the [-army’s-]{+army's+}<typography> men", "A curly apostrophe became straight in “army’s”"),
    ("said [-“-]{+\"+}<typography>yes, he", "A curly quotation mark became straight before “yes”"),
    ("yes[-”-]{+\"+}<typography> he", "A curly quotation mark became straight after “yes”"),
    ("well[-…-]{+...+}<typography>", "A one-character ellipsis became a three-stop ellipsis after “well”"),
    ("years 1990[-–-]{+-+}<typography>1995", "An en dash became a hyphen in “1990–1995”"),
    ("of the [-ﬁ-]{+fi+}<typography>rst", "A ligature “ﬁ” became “fi” in “ﬁrst”"),
    ("the [-chil\u00addren-]{+children+}<typography> go", "A soft hyphen is missing on the right in “chil\u00addren”"),
    ("at [-the-]{+the\u200b+}<typography> desk", "A zero-width space was added in “the”"),
    ("stand[--]{+\u200e+}<typography> here", "A left-to-right mark was added after “stand”"),
    ("at [-the-]{+the\u200b\u2060+}<typography> desk", "A run of invisible characters was added in “the”"),
    ("is [-\ufeff-]{++}<typography>here", "A byte order mark is missing on the right before “here”"),
    ("here, [-twice-]{+twic\u0435+}<spelling>", "“twice” became “twic\u0435”, which looks the same: U+0435 for U+0065"),
    ("a [-caf\u00e9-]{+cafe\u0301+}<typography>",
     "“caf\u00e9” became “cafe\u0301”, which looks the same: U+0065 U+0301 for U+00E9"),
    ("in [-forum Sputnik-]{+forumSputnik+}<spacing> today", "“forum Sputnik” is written “forumSputnik” on the right"),
    ("the office[- -]{+¶+}<layout>and two boats",
     "One paragraph on the left, two on the right: broken before “and two boats”"),
    ("a[- -]{+¶+}<layout>b[- -]{+¶+}<layout>c", "One paragraph on the left, three on the right: broken before “b”"),
]  # fmt: skip


@pytest.mark.parametrize(("written", "told"), TOLD)
def test_a_change_in_a_sentence(written, told):
    comparison = built(pair(written))
    assert describe(comparison, comparison.differences[0]) == told


WHOLE = [
    (right("The views are the author’s.", Role.DISCLAIMER), "A disclaimer was added: “The views are the author’s.”"),
    (left("Post a comment", Role.COMMENTS), "The comment section is missing on the right: “Post a comment”"),
    (right("Region: North", Role.METADATA), "Metadata was added: “Region: North”"),
    (left("Preface", Role.LEFT_OUT), "The passage left out by hand is missing on the right: “Preface”"),
    (right("A new day."), "A paragraph was added: “A new day.”"),
    (left("An old day."), "A paragraph is missing on the right: “An old day.”"),
    (left("“Yes,” she said.", Role.STANDFIRST), "A standfirst is missing on the right: “‘Yes,’ she said.”"),
]


@pytest.mark.parametrize(("row", "told"), WHOLE)
def test_a_whole_passage(row, told):
    comparison = built(pair("Before."), row)
    assert describe(comparison, comparison.differences[0]) == told


LONG = "The doctor came on the first Monday of every month."
LONG_TOLD = "“The doctor came on the first Monday of every …”"


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([pair(LONG), right(LONG)], f"A paragraph was added: {LONG_TOLD}; it repeats ¶ 1 on the right"),
        (
            [left(LONG), pair("Before."), pair(LONG)],
            f"A paragraph is missing on the right: {LONG_TOLD}; it repeats ¶ 3 on the left",
        ),
        ([pair("Before."), right(LONG)], f"A paragraph was added: {LONG_TOLD}"),
        ([pair("* * *"), right("* * *")], "A paragraph was added: “* * *”"),
        ([pair(LONG), right(LONG, Role.DISCLAIMER)], f"A disclaimer was added: {LONG_TOLD}"),
    ],
)
def test_a_whole_passage_that_stands_in_its_text_twice_says_where_else(rows, told):
    comparison = built(*rows)
    assert describe(comparison, comparison.differences[0]).replace(NBSP, " ") == told


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([pair(LONG), right(LONG)], f"Added, repeats ¶ 1: {LONG_TOLD}"),
        ([left(LONG), pair(LONG)], f"Missing, repeats ¶ 2: {LONG_TOLD}"),
    ],
)
def test_in_one_line_it_says_so_before_the_words(rows, told):
    comparison = built(*rows)
    assert Narrator(comparison).briefly(comparison.differences[0]).replace(NBSP, " ") == told


def test_a_change_in_furniture_says_in_which():
    comparison = built(pair("Copyright [-2016-]{+2017+}", Role.COPYRIGHT))
    assert describe(comparison, comparison.differences[0]) == "“2016” became “2017” in the copyright notice"


def test_a_moved_passage_says_how_far():
    rows = [pair(f"Paragraph {n}") for n in range(5)]
    down = built(moved("Nobody asked.", after=4, flags=(Flag.EDITED,)), *rows)
    assert describe(down, down.differences[0]) == f"“Nobody asked.” moved down by 4{NBSP}paragraphs, edited on the way"
    up = built(*rows, moved("Nobody asked.", after=4))
    assert describe(up, up.differences[0]) == f"“Nobody asked.” moved up by 1{NBSP}paragraph"


FORMATS = [
    (Style.PLAIN, Style.BOLD, "Bold was added to “these words”"),
    (Style.ITALIC, Style.PLAIN, "Italic was taken from “these words”"),
    (Style.BOLD, Style.ITALIC, "Italic was added to “these words” and bold was taken from it"),
    (Style.PLAIN, Style.ITALIC | Style.UNDERLINE, "Italic and underline were added to “these words”"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after", "told"), FORMATS)
def test_formatting(before, after, told):
    comparison = built(
        pair("here are these words now"),
        left_runs=(("these words", Run(0, 1, before)),),
        right_runs=(("these words", Run(0, 1, after)),),
        formatted=(("these words", Category.FORMATTING),),
    )
    assert describe(comparison, comparison.differences[0]) == told


LINKS = [
    (None, "https://a.org/x", "A link was added to “these words”: https://a.org/x"),
    ("https://a.org/x", None, "The link of “these words” is missing on the right: https://a.org/x"),
    ("https://a.org/x", "https://a.org/y", "The link of “these words” leads elsewhere: https://a.org/y"),
]


@pytest.mark.parametrize(("before", "after", "told"), LINKS)
def test_links(before, after, told):
    comparison = linked(before, after)
    assert describe(comparison, comparison.differences[0]) == told


def test_flags_are_said_too():
    comparison = built(pair("would [-not-]{+never+} sign", flags=(Flag.NEGATION, Flag.QUOTATION)))
    assert describe(comparison, comparison.differences[0]) == "“not” became “never” (a negation, inside a quotation)"


def test_a_long_passage_is_cut_at_the_end_of_a_word():
    comparison = built(pair("Start."), right("many words " * 400))
    told = describe(comparison, comparison.differences[0])
    assert told.endswith((" many\u00a0…”", " words\u00a0…”"))
    assert len(told) < 90


def test_a_quotation_cannot_turn_the_writing_of_the_sentence():
    comparison = built(pair("was [-\u202eevil-]{+شر+} here"))
    told = describe(comparison, comparison.differences[0])
    assert "\u202e" not in told
    assert "“\u2068شر\u2069”" in told


def test_places_are_counted_from_one_on_the_side_that_has_them():
    comparison = built(pair("One."), pair("[-Two-]{+2+}<number>."), right("Three."))
    assert [Narrator(comparison).locate(d) for d in comparison.differences] == [
        f"¶{NBSP}2 · numbers",
        f"¶{NBSP}3 on the right · wording",
    ]


def test_every_difference_of_a_comparison_has_a_sentence_and_a_place():
    from presenting.test_filters import ALL_KINDS

    narrator = Narrator(ALL_KINDS)
    for d in ALL_KINDS.differences:
        told = narrator.describe(d)
        assert told
        assert told[0].isupper() or not told[0].isalpha()
        assert narrator.locate(d).startswith("¶")
    assert {d.kind for d in ALL_KINDS.differences} == set(Kind)


def test_a_quotation_in_the_other_direction_is_whole_on_each_of_its_lines():
    fsi, rli, lri, pdi = "\u2068", "\u2067", "\u2066", "\u2069"
    broken = [f"Added: “{fsi}שלום", "to all of", f"עולם.{pdi}”"]
    assert drawn_apart(broken) == [f"Added: “{fsi}שלום{pdi}", f"{rli}to all of{pdi}", f"{rli}עולם.{pdi}”"]
    assert drawn_apart([f"“{fsi}abc שלום", f"x{pdi}” was", "added"]) == [
        f"“{fsi}abc שלום{pdi}",
        f"{lri}x{pdi}” was",
        "added",
    ]
    assert drawn_apart(["“hosts” became", "“ghosts”"]) == ["“hosts” became", "“ghosts”"]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (left("London: Hobb and Daughter, 1871"), "Missing: “London: Hobb and Daughter, 1871”"),
        (right("Second edition, revised."), "Added: “Second edition, revised.”"),
        (left("By Ellen Thorsby", Role.BYLINE), "Missing: “By Ellen Thorsby”"),
        (pair("the office[- -]{+¶+}<layout>and two boats"), "Broken before “and two boats”"),
        (pair("by [-hosts-]{+ghosts+} here"), "“hosts” became “ghosts”"),
        (moved("A paragraph that moved.", after=1), "“A paragraph that moved.” moved down by 1 paragraph"),
    ],
)
def test_in_one_line_the_words_of_a_whole_passage_come_first(row, told):
    comparison = built(row, pair("Both have this one."))
    assert Narrator(comparison).briefly(comparison.differences[0]).replace(NBSP, " ") == told

"""What the pages of a printed text leave between its lines, and numbers that no page left."""

import pytest

from viewer.loading import load_text
from viewer.model import Role


def parts(text):
    document = load_text(text, "x", "text/plain")
    return [(p.role, document.paragraph_text(n)) for n, p in enumerate(document.paragraphs)]


def furniture(text):
    return [text for role, text in parts(text) if role is Role.RUNNING_HEAD]


PAGES = (
    "The pump on the green gave water to everybody who asked, and\nnobody mended it until the handle broke off in the",
    "hot summer of 1911. The parish then bought a new one from a\nfoundry in the north. It stands there still and is",
    "painted green each spring by the children of the school.",
)


@pytest.mark.parametrize(
    ("between", "found"),
    [
        ("\n\n[{0}]\n\n", ["[31]", "[32]"]),
        ("\n\n- {0} -\n\n", ["- 31 -", "- 32 -"]),
        ("\n\nPage {0} of 40\n\n", ["Page 31 of 40", "Page 32 of 40"]),
        ("\n\nTHE PARISH PAPER.        {0}\n\n", ["THE PARISH PAPER. 31", "THE PARISH PAPER. 32"]),
        ("\n\n{0}\n\nThe Parish Paper\n\n", ["31", "The Parish Paper", "32", "The Parish Paper"]),
        ("\n\f{0}   THE PARISH PAPER\n", ["31 THE PARISH PAPER", "32 THE PARISH PAPER"]),
        ("\n{0}\f", ["31", "32"]),
    ],
    ids=["brackets", "dashes", "words", "head", "foot and head", "form feed and head", "foot and form feed"],
)
def test_the_sentence_runs_on_around_the_page(between, found):
    text = PAGES[0] + between.format(31) + PAGES[1] + between.format(32) + PAGES[2]
    whole = " ".join(PAGES).replace("\n", " ")
    assert parts(text) == [(Role.BODY, whole), *((Role.RUNNING_HEAD, line) for line in found)]


def test_the_address_that_a_browser_prints_below_each_page_may_be_long():
    address = (
        "https://parish.example.org/news/1911/07/the-pump-on-the-green-and-the-handle-that-broke-off-in-the-summer"
    )
    text = PAGES[0] + f"\n\n{address} 1/3\f" + PAGES[1] + f"\n\n{address} 2/3\f" + PAGES[2]
    assert furniture(text) == [f"{address} 1/3", f"{address} 2/3"]
    assert parts(text)[0] == (Role.BODY, " ".join(PAGES).replace("\n", " "))


def test_each_line_points_to_where_it_stood():
    text = PAGES[0] + "\n\n[31]\n\n" + PAGES[1] + "\n\n[32]\n\n" + PAGES[2]
    document = load_text(text, "x", "text/plain")
    assert [p.lines for p in document.paragraphs] == [(1, 11), (4, 4), (9, 9)]
    for at, character in enumerate(document.text):
        assert character.isspace() or text[document.source_map.offset(at)] == character


def test_a_note_at_the_foot_stands_behind_the_paragraph_and_a_divided_word_is_whole():
    text = (
        "We left the pass with eleven mules and a guide whose name I could not pro-\n\n"
        "  1 His sister told me, years later, what it was.\n\n"
        "               THE SECOND WINTER           87\n\n"
        "nounce. It snowed until we came to the river."
    )
    body, *others = parts(text)
    assert body[1].endswith("a guide whose name I could not pro-nounce. It snowed until we came to the river.")
    assert others == [
        (Role.BODY, "1 His sister told me, years later, what it was."),
        (Role.RUNNING_HEAD, "THE SECOND WINTER 87"),
    ]


def test_the_signature_of_a_sheet_is_of_the_page():
    text = PAGES[0] + "\n\nQ 2\n\n[31]\n\n" + PAGES[1] + "\n\n[32]\n\n" + PAGES[2] + "\n\nR\n"
    assert furniture(text) == ["Q 2", "[31]", "[32]", "R"]


def test_a_page_that_ends_with_a_sentence_leaves_it_to_the_other_text_whether_a_paragraph_ends():
    text = PAGES[0] + "\n\n[31]\n\n" + PAGES[1].replace("still and is", "still.") + "\n\n[32]\n\nIt is green."
    document = load_text(text, "x", "text/plain")
    assert [p.role for p in document.paragraphs] == [Role.BODY, Role.BODY, Role.RUNNING_HEAD, Role.RUNNING_HEAD]
    assert len([j for j in document.joints if j.is_break and not j.certain]) == 1


@pytest.mark.parametrize(
    "text",
    [
        "1\n\nThe pump gave water.\n\n2\n\nThe handle broke.\n\n3\n\nThe parish bought a new one.",
        "Chapter 1\n\nThe pump gave water.\n\nChapter 2\n\nThe handle broke.\n\nChapter 3\n\nA new one came.",
        "Eggs 3\n\nFlour 4\n\nApples 5\n\nbutter as you like",
        "He was born in\n\n1911\n\nThe pump was new then.",
        "12 eggs\n\n13 apples\n\n14 pears",
    ],
    ids=["numbers above sections", "chapters", "a list", "a year", "things counted"],
)
def test_numbers_that_tear_no_sentence_are_text(text):
    assert not furniture(text)


@pytest.mark.parametrize("end", ["\f", "\n\f", "\n\n\f\n", "\r\n\f"])
def test_form_feeds_part_pages_which_paragraphs_know(end):
    pages = [f"Page {word} tells of the harbour.\n\nAnd of its {word} boats." for word in ("one", "two", "three")]
    document = load_text(end.join(pages), "x", "text/plain")
    told = {document.paragraph_text(n): p.page for n, p in enumerate(document.paragraphs)}
    assert [told[f"And of its {word} boats."] for word in ("one", "two", "three")] == [1, 2, 3]
    assert [told[f"Page {word} tells of the harbour."] for word in ("one", "two", "three")] == [1, 2, 3]


def test_without_form_feeds_a_text_has_no_pages():
    document = load_text("\n\n".join(PAGES), "x", "text/plain")
    assert {p.page for p in document.paragraphs} == {None}

"""Which lines are known for heads of chapters, in the words of a language or by how they count."""

import sys
from pathlib import Path

import pytest

from viewer.joining import compare_documents, load_text
from viewer.model import Side
from viewer.presenting.contents import contents, heading_above, headings

ENGLISH = "The ferryman waited on the bank until the water fell, for the {n} time.\n\nHe said nothing and went home."
GERMAN = "Der Fährmann wartete am Ufer, bis das Wasser fiel, zum {n}. Mal.\n\nEr sagte nichts und ging nach Hause."


def book(prose, *heads):
    """Return a text of chapters with these heads."""
    return "\n\n".join(f"{head}\n\n{prose.format(n=n)}" for n, head in enumerate(heads, 7))


def offered(left, right):
    """Return the headings of both sides with how deep they stand."""
    comparison = compare_documents(load_text(left, "left.txt"), load_text(right, "right.txt"))
    return [[(entry.words, entry.depth) for entry in contents(comparison, side)] for side in Side]


@pytest.mark.parametrize(
    ("prose", "left", "right"),
    [
        (GERMAN, ("ERSTES KAPITEL", "ZWEITES KAPITEL"), ("Kapitel 1: Das Ufer", "Kapitel 2: Der Herbst")),
        (ENGLISH, ("Chapter the First", "Chapter the Second"), ("CHAPTER I", "CHAPTER II")),
        (ENGLISH, ("Part One: The Bank", "Part Two: The Water"), ("THE FIRST PART", "THE SECOND PART")),
        (ENGLISH, ("Stave One", "Stave Two", "Stave Three"), ("1.", "2.", "3.")),
    ],
)  # fmt: skip
def test_heads_are_offered_on_both_sides_however_they_count(prose, left, right):
    assert offered(book(prose, *left), book(prose, *right)) == [[(head, 0) for head in side] for side in (left, right)]


def test_chapters_stand_in_parts():
    text = book(ENGLISH, "PART ONE", "I", "II", "PART TWO", "III")
    assert offered(text, text)[0] == [("PART ONE", 0), ("I", 1), ("II", 1), ("PART TWO", 0), ("III", 1)]


def test_what_only_begins_or_counts_as_a_head_is_none():
    talk = "A Talk by the River\n\n" + ENGLISH
    asides = (
        "Part 2, however, is another one.",
        "Shall I go?",
        "Shall I stay?",
        "Then I went",
        "1. Apples",
        "2. Pears",
    )
    assert offered("\n\n".join((talk, *asides)), talk)[0] == []


def test_a_text_with_headings_of_its_own_has_no_others():
    text = "# The Ferry\n\n## Of the bank\n\n" + book(ENGLISH, "Chapter I", "Chapter II")
    comparison = compare_documents(*[load_text(text, name, media_type="text/markdown") for name in ("a.md", "b.md")])
    assert [entry.words for entry in contents(comparison, Side.LEFT)] == ["The Ferry", "Of the bank"]


def test_a_passage_is_told_to_stand_under_the_head_of_its_chapter():
    document = compare_documents(
        load_text(book(ENGLISH, "Chapter the First", "Chapter the Second"), "a.txt"),
        load_text(book(ENGLISH, "Chapter the First", "Chapter 2"), "b.txt"),
    ).left
    known = headings(document)
    assert [heading_above(document, p, known) for p in (0, 1, 5)] == ["", "Chapter the First", "Chapter the Second"]


def test_a_part_ends_the_chapters_of_the_one_before():
    text = book(ENGLISH, "PART ONE", "CHAPTER I", "CHAPTER II", "PART TWO", "CHAPTER III")
    document = compare_documents(load_text(text, "a.txt"), load_text(text, "b.txt")).left
    heads = headings(document)
    assert [heading_above(document, p, heads) for p in heads] == ["", "PART ONE", "PART ONE", "", "PART TWO"]


def test_an_index_of_many_names_is_not_counted_name_by_name():
    assert steps_in_heads(400) < 3 * steps_in_heads(200)


def steps_in_heads(names):
    """Return how often a function or a generator of the room of heads went on, in an index of so many names."""
    index = "\n\n".join(f"Mor{chr(97 + n // 26)}{chr(97 + n % 26)} {n}" for n in range(names))
    document = load_text(index, "a.txt")
    steps = 0

    def count(frame, event, _argument):
        nonlocal steps
        steps += event == "call" and Path(frame.f_code.co_filename).stem == "heads"

    sys.setprofile(count)
    try:
        compare_documents(document, document)
    finally:
        sys.setprofile(None)
    return steps

"""Of an entry of several paragraphs all is told, not only of the one that is in hand."""

from dataclasses import replace

from presenting.builder import built, left, moved, pair, right

from viewer.model import Flag, Role, Side
from viewer.presenting.details import details, quotation
from viewer.presenting.entry_details import entry_details, entry_quotation
from viewer.presenting.presenter import Presenter
from viewer.presenting.together import Together

MENU = [right(words, Role.NAVIGATION) for words in ("Home", "News", "Sport", "Weather")]
BODY = pair("The [-hosts-]{+ghosts+} stay where they are.")


def entry(*rows):
    """The comparison and its first entry."""
    presenter = Presenter(built(*rows))
    return presenter.comparison, presenter.entries().of(presenter.entries().firsts[0])


def paged(comparison):
    """The same with two paragraphs on each page of the right."""
    paragraphs = (
        replace(p, page=1 + n // 2, lines=(2 * n + 1, 2 * n + 2)) for n, p in enumerate(comparison.right.paragraphs)
    )
    return replace(comparison, right=replace(comparison.right, paragraphs=tuple(paragraphs)))


def test_details_say_how_many_paragraphs_follow_the_first_and_where_the_last_one_is():
    comparison, numbers = entry(*MENU, BODY)
    found = entry_details(paged(comparison), numbers)
    assert Together(comparison).describe(numbers) == "Four navigation lines stand only on the right: “Home”"
    told = found.sides[Side.RIGHT]
    assert (told.words, told.more) == ("Home", "and 3\u00a0more paragraphs")
    assert told.place == "¶\u00a01–4, pages 1–2, lines 1–8"
    assert found.sides[Side.LEFT] is None


def test_what_only_stands_between_is_none_of_it():
    lines = [left(f"Line {n} of what is missing.") for n in range(3)]
    comparison, numbers = entry(lines[0], left("THE HEAD OF A PAGE", Role.METADATA), *lines[1:], pair("The end."))
    assert entry_details(comparison, numbers).sides[Side.LEFT].more == "and 2\u00a0more paragraphs"
    assert "HEAD" not in entry_quotation(comparison, numbers)


def test_flags_are_those_of_all():
    chapter = [moved(f"Sentence {n} of it.", after=1 + n, flags=(Flag.EDITED,) * (n == 2)) for n in range(3)]
    comparison, numbers = entry(*chapter, BODY)
    assert entry_details(comparison, numbers).flags == ("edited",)


def test_all_paragraphs_are_quoted_on_both_sides():
    comparison, numbers = entry(*(moved(f"Sentence {n} of it.", after=1 + n) for n in range(3)), BODY)
    words = "“Sentence 0 of it.\nSentence 1 of it.\nSentence 2 of it.”"
    assert entry_quotation(comparison, numbers).split("\n", 1) == [
        "A passage of 3 paragraphs moved down: “Sentence 0 of it.”".replace("3 ", "3\u00a0"),
        f"left.txt, ¶\u00a01–3, lines 1–3: {words}\nright.md, ¶\u00a02–4, lines 2–4: {words}",
    ]


def test_of_a_long_one_the_beginning_is_quoted_and_points_stand_for_the_rest():
    lines = [left(f"Line {n} says " + "one thing and another and " * 20 + "no more.") for n in range(40)]
    comparison, numbers = entry(*lines, pair("The end."))
    quoted = entry_quotation(comparison, numbers)
    assert len(quoted) < 2300
    assert "Line 2 says" in quoted
    assert "no more.\n…”\n" in quoted
    comparison, numbers = entry(*(left(f"Line {n} " + "says this " * 400) for n in range(3)), pair("The end."))
    assert len(entry_quotation(comparison, numbers)) < 2300


def test_of_one_difference_the_same_is_told_as_ever():
    comparison, numbers = entry(BODY)
    assert entry_details(comparison, numbers) == details(comparison, comparison.differences[0])
    assert entry_quotation(comparison, numbers) == quotation(comparison, comparison.differences[0])

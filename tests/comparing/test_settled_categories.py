"""A category that a reader settled by hand stands; nothing else changes, and comparing anew gives the same."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_laws import check, document, variants

from viewer.comparing import compare
from viewer.model import (
    Act,
    Category,
    Comparison,
    Difference,
    Kind,
    Options,
    Settled,
    SettledAlike,
    Side,
    Span,
    alike,
    categories_for,
    passages,
    settle_alike,
    settle_category,
    settled_categories,
    with_settled_categories,
)
from viewer.model.by_hand import passage_at

LEFT = document(
    "The board met on Monday. The hosts of the ferry said the hosts were tired.\n\n"
    "Tickets cost 5 pounds at the quay.\n\nA line that stands on the left alone, and nowhere else."
)
RIGHT = document(
    "The board met on Monday. The ghosts of the ferry said the ghosts were tired.\n\n"
    "Tickets cost 6 pounds, at the quay."
)


def with_category(found: Comparison, *chosen: tuple[int, Category | None]) -> Options:
    told = tuple(settle_category(found, n, category) for n, category in chosen)
    return replace(found.options, by_hand=(*found.options.by_hand, *told))


def bare(found: Comparison) -> list[Difference]:
    """The differences without categories, in an order that does not rest on them."""
    bare = [replace(d, id="", category=Category.WORDING, found=None) for d in found.differences]
    return sorted(bare, key=repr)


def at_place(found: Comparison, left: Span | None, right: Span | None) -> Difference:
    """The difference in the words themselves that covers these spans."""
    (one,) = [d for d in found.differences if (d.left, d.right) == (left, right) and categories_for(d)]
    return one


def number_of(found: Comparison, words: str, nth: int = 0) -> int:
    return [n for n, d in enumerate(found.differences) if found.text_of(d, Side.LEFT) == words][nth]


def test_a_difference_is_of_the_category_that_it_is_given_and_its_double_is_not():
    found = compare(LEFT, RIGHT)
    second = number_of(found, "hosts", 1)
    options = with_category(found, (second, Category.SPELLING))
    again = compare(LEFT, RIGHT, options)
    assert again.differences[second].category is Category.SPELLING
    assert again.differences[second].found is Category.WORDING
    assert again.differences[number_of(found, "hosts")] == found.differences[number_of(found, "hosts")]
    assert bare(again) == bare(found)


def test_the_latest_word_counts_and_none_is_what_was_found():
    found = compare(LEFT, RIGHT)
    n = number_of(found, "5")
    assert found.differences[n].category is Category.NUMBER
    options = with_category(found, (n, Category.SPELLING), (n, Category.TYPOGRAPHY))
    assert compare(LEFT, RIGHT, options).differences[n].category is Category.TYPOGRAPHY
    options = with_category(found, (n, Category.SPELLING), (n, None))
    assert compare(LEFT, RIGHT, options).differences == found.differences
    options = with_category(found, (n, Category.SPELLING), (n, Category.NUMBER))
    assert compare(LEFT, RIGHT, options).differences[n].found is None


def test_it_stands_when_the_text_is_read_anew_with_edits_elsewhere_and_other_line_ends():
    found = compare(LEFT, RIGHT)
    options = with_category(found, (number_of(found, "hosts", 1), Category.SPELLING))
    left = document("A new beginning was written here.\n\n" + LEFT.text.replace("on Monday. The", "on\nMonday. The"))
    right = document(RIGHT.text.replace("6 pounds", "7 pounds"))
    again = compare(left, right, options)
    assert [d.category for d in again.differences if again.text_of(d, Side.LEFT) == "hosts"] == [
        Category.WORDING,
        Category.SPELLING,
    ]


def test_where_its_paragraph_says_something_else_it_has_no_effect():
    found = compare(LEFT, RIGHT)
    options = with_category(found, (number_of(found, "hosts"), Category.SPELLING))
    left = document(LEFT.text.replace("were tired", "were very tired"))
    assert compare(left, RIGHT, options).differences == compare(left, RIGHT).differences


def test_what_follows_from_its_kind_is_offered_no_category():
    text = "One thing was said at the harbour.\n\nAnother thing was written in the evening by the crew of the boat."
    one, two = text.split("\n\n")
    moved = compare(document(f"{one}\n\n{two}\n\n{LEFT.text}"), document(f"{two}\n\n{LEFT.text}\n\n{one}"))
    assert [d.kind for d in moved.differences] == [Kind.MOVED]
    alone = compare(LEFT, RIGHT)
    whole = number_of(alone, LEFT.paragraph_text(2))
    for found, n in ((moved, 0), (alone, whole)):
        assert categories_for(found.differences[n]) == ()
        with pytest.raises(ValueError, match="cannot be called wording"):
            settle_category(found, n, Category.WORDING)
    with pytest.raises(ValueError, match="cannot be called furniture"):
        settle_category(alone, number_of(alone, "5"), Category.FURNITURE)


def test_a_category_that_makes_no_sense_has_no_effect():
    found = compare(LEFT, RIGHT)
    told = settle_category(found, number_of(found, "5"), Category.SPELLING)
    for category in (Category.FURNITURE, Category.MOVED, Category.LINK):
        options = Options(by_hand=(replace(told, category=category),))
        assert compare(LEFT, RIGHT, options).differences == found.differences


def test_with_no_words_on_one_side_no_capitals_can_differ():
    found = compare(LEFT, RIGHT)
    comma = next(d for d in found.differences if found.text_of(d, Side.RIGHT) == ",")
    assert Category.CAPITALISATION not in categories_for(comma)
    assert Category.PUNCTUATION in categories_for(comma)


def test_all_that_say_the_same_are_of_one_category_whatever_their_capitals_and_one_may_be_another_still():
    left, right = (
        document(f"{d.text}\n\n{words} of old built the quay.") for d, words in ((LEFT, "Hosts"), (RIGHT, "Ghosts"))
    )
    found = compare(left, right)
    numbers = [n for n, d in enumerate(found.differences) if found.text_of(d, Side.LEFT).lower() == "hosts"]
    assert len(numbers) == 3
    assert alike(found, numbers[2]) == numbers
    all_alike = settle_alike(found, numbers[2], Category.SPELLING)
    again = compare(left, right, Options(by_hand=(all_alike,)))
    assert {again.differences[n].category for n in numbers} == {Category.SPELLING}
    assert [d for n, d in enumerate(again.differences) if n not in numbers] == [
        d for n, d in enumerate(found.differences) if n not in numbers
    ]
    one = settle_category(again, numbers[1], Category.WORDING)
    options = Options(by_hand=(all_alike, one))
    after = [compare(left, right, options).differences[n].category for n in numbers]
    assert after == [Category.SPELLING, Category.WORDING, Category.SPELLING]
    back = SettledAlike(None, all_alike.left, all_alike.right)
    assert compare(left, right, Options(by_hand=(all_alike, one, back))).differences == found.differences


def test_each_wording_is_looked_at_once_when_what_is_alike_is_asked_for(monkeypatch):
    lines = [f"Paragraph {n} tells of the quay" for n in range(20)]
    left, right = (document("\n\n".join(f"{line} of {word} times." for line in lines)) for word in ("old", "new"))
    found = compare(left, right)
    numbers = [n for n, d in enumerate(found.differences) if found.text_of(d, Side.LEFT) == "old"]
    looked_at, plain = [], settled_categories._plain
    monkeypatch.setattr(settled_categories, "_plain", lambda words: looked_at.append(words) or plain(words))
    assert alike(found, numbers[0]) == numbers
    assert len(numbers) == len(lines)
    assert looked_at == ["old", "new"] * 2  # of the one asked about, and of all that read to the letter as it does


def test_capitals_and_ends_of_lines_make_nothing_another_wording():
    texts = "The old hosts", "the Old\nhosts", "the odd hosts"
    spans = [Span(at, at + len(text)) for text, at in zip(texts, (0, 13, 26), strict=True)]
    made = compare(document("".join(texts)), document("x"))
    kinds = [replace(made.differences[0], kind=Kind.DELETED, left=span, right=None) for span in spans]
    assert alike(replace(made, differences=tuple(kinds)), 1) == [0, 1]


class Walked(tuple[Any, ...]):
    """Differences that count how often they are gone through."""

    times = 0

    def __iter__(self):
        Walked.times += 1
        return super().__iter__()


def test_differences_are_gone_through_as_often_for_many_settlements_as_for_one():
    found = compare(LEFT, RIGHT)
    settled = [settle_alike(found, n, None) for n, d in enumerate(found.differences) if categories_for(d)]

    def walked(some):
        Walked.times = 0
        with_settled_categories(replace(found, differences=Walked(found.differences)), Options(by_hand=tuple(some)))
        return Walked.times

    assert len(settled) > 3
    assert walked(settled) == walked(settled[:1])


@given(variants(), st.data())
@settings(max_examples=100, deadline=None)
def test_what_is_settled_of_all_alike_obeys_the_laws_and_is_the_same_from_the_other_side(pair, data):
    left, right = map(document, pair)
    found = compare(left, right)
    open_to = [n for n, d in enumerate(found.differences) if categories_for(d)]
    if not open_to:
        return
    number = data.draw(st.sampled_from(open_to))
    category = data.draw(st.sampled_from(categories_for(found.differences[number])))
    options = Options(by_hand=(settle_alike(found, number, category),))
    long = compare(left, right, options)
    check(long)
    assert long == with_settled_categories(found, options)
    assert long.flip() == compare(right, left, options.flip())
    assert bare(long) == bare(found)
    changed = sum(d.category is category and d.found is not None for d in long.differences)
    known = sum(found.differences[n].category is category for n in alike(found, number))
    assert changed + known == len(alike(found, number))


@given(variants(), st.data())
@settings(max_examples=150, deadline=None)
def test_whatever_is_settled_the_laws_hold_and_the_short_way_is_the_long_one(pair, data):
    left, right = map(document, pair)
    acts = st.builds(Settled, st.sampled_from(Act), st.sampled_from(passages(left)), st.sampled_from(passages(right)))
    found = compare(left, right, Options(by_hand=tuple(data.draw(st.lists(acts, max_size=1)))))
    open_to = [n for n, d in enumerate(found.differences) if categories_for(d)]
    if not open_to:
        return
    numbers = data.draw(st.lists(st.sampled_from(open_to), min_size=1, max_size=5))
    chosen = [(n, data.draw(st.sampled_from((None, *categories_for(found.differences[n]))))) for n in numbers]
    options = with_category(found, *chosen)
    long = compare(left, right, options)
    check(long)
    assert long == with_settled_categories(found, options)
    assert long.flip() == compare(right, left, options.flip())
    assert bare(long) == bare(found)
    for n, category in dict(chosen).items():
        known = found.differences[n]
        assert at_place(long, known.left, known.right).category is (category or known.category)
    # From any state to any other, and back to what was found.
    assert with_settled_categories(long, found.options) == found
    first = with_settled_categories(long, replace(options, by_hand=options.by_hand[:-1]))
    assert first == compare(left, right, first.options)
    # Told from the other side, or where categories are settled already, a difference is the same.
    number = next(n for n, d in enumerate(long.differences) if categories_for(d))
    d, other = long.differences[number], found.flip()
    there = other.differences.index(at_place(other, d.right, d.left))
    assert settle_category(other, there, None) == settle_category(long, number, None).flip()


@given(variants())
@settings(max_examples=50, deadline=None)
def test_one_paragraph_is_told_as_all_are(pair):
    for text in pair:
        for made in (document(text), document(text.replace(" ", "\n ")), document("a\n\n" + text + "\n\n" + text)):
            told = passages(made)
            assert [passage_at(made, p) for p in range(len(told))] == told

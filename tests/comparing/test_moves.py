"""What holds for passages in another place: a re-ordering is told as moves, and an edit inside one is never lost."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import islice, product

from hypothesis import given, settings
from hypothesis import strategies as st
from test_laws import check, document

from viewer.comparing import compare
from viewer.model import Comparison, Kind, Side, apply

# Words of no language, so that nothing but their order tells the paragraphs apart.
SYLLABLES = ("ba", "ko", "ri", "ne", "tu", "sal", "mor", "fin")
WORDS = ["".join(parts) for parts in product(SYLLABLES, repeat=3)]


def paragraphs(shortest: int, longest: int, words: list[str] = WORDS) -> st.SearchStrategy[list[str]]:
    """Draw paragraphs of which no two are the same."""
    one = st.lists(st.sampled_from(words), min_size=shortest, max_size=longest, unique=True)
    return st.lists(one.map(lambda w: " ".join(w) + "."), min_size=2, max_size=9, unique=True)


def compared(left: list[str], right: list[str]) -> Comparison:
    found = compare(document("\n\n".join(left)), document("\n\n".join(right)))
    check(found)
    return found


@given(paragraphs(8, 30), st.randoms(use_true_random=False))
@settings(max_examples=200, deadline=None)
def test_a_new_order_is_nothing_but_moves(texts: list[str], rng: random.Random) -> None:
    found = compared(texts, rng.sample(texts, len(texts)))
    assert {d.kind for d in found.differences} <= {Kind.MOVED}
    assert found.similarity == 1.0


@given(paragraphs(2, 4), st.randoms(use_true_random=False))
@settings(max_examples=200, deadline=None)
def test_a_new_order_of_short_lines_is_nothing_but_moves(texts: list[str], rng: random.Random) -> None:
    found = compared(texts, rng.sample(texts, len(texts)))
    assert {d.kind for d in found.differences} <= {Kind.MOVED}


@given(st.lists(st.integers(12, 30), min_size=2, max_size=9), st.randoms(use_true_random=False))
@settings(max_examples=200, deadline=None)
def test_a_word_changed_on_the_way_is_told_inside_the_move(sizes: list[int], rng: random.Random) -> None:
    # No word stands twice, so that it is plain which paragraph is which.
    words = iter(rng.sample(WORDS, len(WORDS)))
    texts = [" ".join(islice(words, size)) + "." for size in sizes]
    edited = []
    for text in texts:
        parts = text.split(" ")
        parts[rng.randrange(1, len(parts) - 1)] = "quince"
        edited.append(" ".join(parts))
    found = compared(texts, rng.sample(edited, len(edited)))
    inside = [d for d in found.differences if d.kind is not Kind.MOVED]
    assert [found.text_of(d, Side.RIGHT).strip() for d in inside] == ["quince"] * len(texts)
    assert {d.kind for d in inside} == {Kind.REPLACED}


# ---- Sentences -----------------------------------------------------------------------------------------------------

TOWER = "The old signal tower on the ridge was sold last week to a couple from the capital."
STOVE = "The keeper's stove still stands in the middle room and has been cold since the war."
WALLS = "Its walls are two metres thick at the foot and hardly a hand wide at the top."
WINDOW = "Neighbours are divided over the plan to put in a window on the seaward side."
COUNTY = "The county must decide by the end of the month, or the buyers may withdraw."
PRISON = "Others say that a house without any light is a prison."


def told(left: list[str], right: list[str]) -> list[tuple[str, str, str]]:
    """Return the kind of each difference and its words on both sides."""
    found = compared(left, right)
    back = compare(document("\n\n".join(right)), document("\n\n".join(left)))
    assert found.flip() == back
    assert apply(back) == found.left.text
    return [(str(d.kind), *(found.text_of(d, s).strip() for s in Side)) for d in found.differences]


def test_an_edited_sentence_that_moves_is_one_move_and_its_edit_is_inside() -> None:
    later = STOVE.replace("cold", "out of use")
    assert told([TOWER, f"{WALLS} {STOVE}", WINDOW], [TOWER, WALLS, f"{WINDOW} {later}"]) == [
        ("moved", STOVE, later),
        ("replaced", "cold", "out of use"),
    ]


def test_an_edit_inside_a_moved_sentence_is_needed_to_build_the_right_text() -> None:
    later = STOVE.replace("cold", "out of use")
    found = compared([TOWER, f"{WALLS} {STOVE}", WINDOW], [TOWER, WALLS, f"{WINDOW} {later}"])
    without = replace(found, differences=tuple(d for d in found.differences if d.kind is Kind.MOVED))
    assert apply(without) == found.right.text.replace("out of use", "cold")


def test_sentences_that_move_together_are_one_move() -> None:
    both, between = f"{WALLS} {STOVE}", f"{COUNTY} {PRISON}"
    left, right = [f"{TOWER} {both}", between, WINDOW], [TOWER, between, f"{WINDOW} {both}"]
    assert told(left, right) == [("moved", both, both)]


def test_two_sentences_that_change_places_in_one_paragraph_are_one_move() -> None:
    assert told([f"{TOWER} {WINDOW} {PRISON}"], [f"{TOWER} {PRISON} {WINDOW}"]) == [("moved", PRISON, PRISON)]


def test_a_sentence_that_becomes_a_paragraph_elsewhere_has_moved() -> None:
    left, right = [TOWER, f"{WALLS} {STOVE}", WINDOW, COUNTY], [TOWER, WALLS, WINDOW, STOVE, COUNTY]
    assert told(left, right) == [("moved", STOVE, STOVE)]
    assert told(right, left) == [("moved", STOVE, STOVE)]


def test_what_came_in_the_place_of_a_moved_sentence_was_added() -> None:
    left, right = [f"{TOWER} {STOVE} {WALLS}", WINDOW], [f"{TOWER} {PRISON} {WALLS}", f"{WINDOW} {STOVE}"]
    assert sorted(told(left, right)) == [("inserted", "", PRISON), ("moved", STOVE, STOVE)]


def test_sentences_that_leave_a_moved_paragraph_have_moved() -> None:
    left = [TOWER, f"{WALLS} {STOVE} {PRISON}", WINDOW, COUNTY]
    right = [f"{TOWER} {PRISON}", WINDOW, COUNTY, f"{WALLS} {STOVE}"]
    assert [d for d in told(left, right) if d[0] != "moved"] == []


def test_sentences_of_one_pattern_have_not_moved() -> None:
    one, two = (
        "The mayor of the town said that she would not comment.",
        "The clerk of the court added that he may reply.",
    )
    assert {d[0] for d in told([f"{TOWER} {one}", WINDOW], [TOWER, f"{WINDOW} {two}"])} == {"deleted", "inserted"}


@given(st.lists(st.lists(paragraphs(4, 14).map(" ".join), min_size=1, max_size=3), min_size=2, max_size=6), st.data())
@settings(max_examples=150, deadline=None)
def test_sentences_that_go_anywhere_keep_the_laws(texts: list[list[str]], data: st.DataObject) -> None:
    rng = data.draw(st.randoms(use_true_random=False))
    copy = [sentence.split(". ") for paragraph in texts for sentence in [" ".join(paragraph)]]
    for _ in range(data.draw(st.integers(1, 5))):
        source = rng.choice([p for p in copy if p])
        sentence = source.pop(rng.randrange(len(source)))
        words = sentence.split(" ")
        if rng.random() < 0.5:
            words[rng.randrange(len(words))] = "quince"
        target = rng.choice([*copy, []])
        target.insert(rng.randint(0, len(target)), " ".join(words))
        copy += [] if any(target is p for p in copy) else [target]
    left = [" ".join(p) for p in texts]
    right = [". ".join(p) for p in copy if p]
    assert told(left, right) is not None


def test_a_paragraph_moved_into_one_that_was_split_there_is_seen() -> None:
    moved = WALLS.replace("two metres", "three metres")
    left, right = [TOWER, WALLS, WINDOW, f"{STOVE} {PRISON}", COUNTY], [TOWER, WINDOW, STOVE, moved, PRISON, COUNTY]
    found = told(left, right)
    assert ("moved", WALLS, moved) in found
    assert [d for d in found if d[0] not in ("moved", "replaced")] == []


def test_words_put_in_where_a_sentence_has_moved_away_come_behind_what_came_there() -> None:
    """Found by drawing: at one place a sentence went, another came, and words were put in."""
    same = "bababa babako babari babane. bababa babako babari babane babatu."
    short, long = "bababa babako babari babatu.", "bababa babako babari babane babamor babafin"
    left = [
        same,
        f"{same} {short} babasal babane babatu ribatu baritu bakofin. babafin bababa babane bakoba bakone babari.",
        f"{short} {long}. bababa babako babari babane. bababa babako babari babane salnene.",
    ]
    right = [
        same,
        f"{same} {short} {long}",
        f"{short} bababa babako babari babane. quince bababa babane bakoba bakone babari.",
        "bababa babako babari babane salnene.. quince babane babatu ribatu baritu bakofin",
    ]
    assert told(left, right)
    assert told(right, left)


def test_a_sentence_left_out_where_another_arrived_keeps_the_laws() -> None:
    a, b, c, d = (
        f"bababa babako babari babane{more}." for more in ("", " babatu", " babatu babasal", " babatu babasal ko")
    )
    one, other = "bababa babamor babafin babako bakone bakoko.", "quince babamor babafin babako bakone bakoko."
    left = [f"{one} {a}", f"{c} {a} {a} {c} {d} {b}"]
    right = [f"quince{c[6:]} {a}", f"{other} {a} {c} {d} {a} {b}"]
    assert told(left, right)

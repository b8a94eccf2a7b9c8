"""The generator's answers are true, and the scorer counts them: the benchmarks themselves are not run here."""

from __future__ import annotations

import random

import pytest
from answers import Answer, Found, ink_places, python_difflib
from generate import OPS, Pair, make, mixed
from score import score, score_words
from sources import OWN, excerpt

TEXTS = sorted(OWN.glob("*.txt"))


def pair(op: str, seed: int = 1) -> Pair:
    paragraphs = excerpt(random.Random(seed), TEXTS[seed % len(TEXTS)])
    return mixed(paragraphs, seed) if op == "mixed" else make(paragraphs, seed, (op,))


def ink(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("op", ["mixed", *OPS])
@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_each_edit_stands_where_the_answer_says(op: str, seed: int) -> None:
    made = pair(op, seed)
    sides = ink(made.left), ink(made.right)
    for e in made.edits:
        for side, (span, words) in enumerate(((e.left, e.left_text), (e.right, e.right_text))):
            if span and e.op != "line_end_hyphens":
                assert sides[side][span[0] : span[1]] in ink(words)


@pytest.mark.parametrize("seed", range(5, 15))
def test_without_the_edits_both_sides_are_one_text(seed: int) -> None:
    made = make(excerpt(random.Random(seed), TEXTS[seed % len(TEXTS)]), seed, ("substitute", "typography", "rewrap"))
    rest = [ink(made.left), ink(made.right)]
    for side in (0, 1):
        spans = sorted(((e.left, e.right)[side] or (0, 0) for e in made.edits), reverse=True)
        for start, end in spans:
            rest[side] = rest[side][:start] + rest[side][end:]
    assert rest[0] == rest[1]


@pytest.mark.parametrize("op", ["substitute", "slip", "change_number", "move", "split", "wrap", "furniture"])
def test_an_operation_does_something(op: str) -> None:
    made = pair(op, seed=4)
    assert made.left != made.right


def test_the_same_seed_gives_the_same_variant() -> None:
    assert pair("mixed", 9) == pair("mixed", 9)
    assert pair("mixed", 9) != pair("mixed", 13)


def test_wrapping_moves_no_ink() -> None:
    made = pair("rewrap")
    assert made.left != made.right
    assert ink(made.left) == ink(made.right)
    assert not made.edits


def perfect(made: Pair) -> Answer:
    """Answer as one would who knows."""
    found = tuple(Found(e.category, e.left, e.right, e.substantive, moved=False, text="") for e in made.edits)
    spans = [list(zip((0, *ends), ends, strict=False)) for ends in made.ends]
    rows = tuple(((spans[0][p],), (spans[1][q],), (p, q) in made.moves) for p, q in made.pairs)
    return Answer(found, rows, made.ends, complete=True, comparison=None)


@pytest.mark.parametrize("op", ["substitute", "insert", "delete", "slip", "change_number", "punctuation", "move"])
def test_a_perfect_answer_scores_in_full(op: str) -> None:
    figures = score(pair(op), perfect(pair(op))).figures()
    for name in ("paragraph F1", "breaks F1", "word precision", "word recall", "category accuracy", "edits located"):
        assert figures[name] in (None, 1.0), name


def test_no_answer_scores_nothing() -> None:
    made = pair("substitute")
    figures = score(made, Answer((), (), ((), ()), complete=True, comparison=None)).figures()
    assert figures["word recall"] == figures["paragraph F1"] == figures["edits located"] == 0


def test_a_rival_is_scored_by_the_words_it_marks() -> None:
    made = pair("substitute")
    figures = score_words(made, python_difflib(made)).figures()
    assert figures["word recall"] == 1.0
    assert len(ink_places(made.left)) == len(ink(made.left))

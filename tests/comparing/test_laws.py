"""The laws that hold for every comparison, over generated texts."""

from __future__ import annotations

import random
import re
from itertools import pairwise

import regex
from hypothesis import example, given, settings
from hypothesis import strategies as st

from viewer.comparing import compare
from viewer.lexicons import load_lexicon
from viewer.loading import load_text
from viewer.model import Category, Comparison, Difference, Document, Kind, Lexicon, Paragraph, Relation, Side, apply

WORDS = (  # noqa: SIM905 - a list of words is read more easily than a list of strings
    "the of a to and in harbour ferry night board vote winter boat Müller naïve 1,000 $5 50% 2016 -5 26 July "
    "isn’t l'heure U.S. over-night well—known “quoted” 'single' (aside) e\u0301te\u0301 😀 "
    "👩\u200d👩\u200d👧 שלום العربية 東京 "
    "https://a.example/b/1.html j.k@a.example U.S. J. R. R. 1. (a) [12] (Smith 2010) notes_v2.txt e.g. “unforced” "
    "각하 \u1112\u1161\u11ab 🇫🇷 👍🏽 1\ufe0f\u20e3 i\u0307\u0323 a\u200d \u200f\u05d0\u05b8 क्षि "
    "Москва ﬁn so\u00adft end. stop! why? then; so: yes, … ... – - *** «mot»"
).split(" ")
sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(" ".join)
texts = st.lists(sentences, max_size=7).map("\n\n".join)


def document(text: str) -> Document:
    """Make a document whose paragraphs are parted by blank lines. Its line ends are those of a loaded text."""
    text = re.sub("\r+\n", "\n", text)
    paragraphs, at = [], 0
    for part in text.split("\n\n") if text else []:
        paragraphs.append(Paragraph(at, at + len(part)))
        at += len(part) + 2
    return Document(text, tuple(paragraphs))


@st.composite
def variants(draw: st.DrawFn) -> tuple[str, str]:
    """Draw a text and an edited copy: paragraphs moved, split, joined; words changed, added and left out."""
    paragraphs = draw(st.lists(sentences, min_size=1, max_size=7))
    rng = random.Random(draw(st.integers(0, 1 << 30)))
    copy = list(paragraphs)
    for _ in range(draw(st.integers(0, 5))):
        k = rng.randrange(len(copy))
        words = copy[k].split(" ")
        edit = rng.choice(("word", "drop", "add", "move", "split", "join", "repeat"))
        if edit == "word":
            words[rng.randrange(len(words))] = rng.choice(WORDS)
        elif edit == "drop" and len(words) > 1:
            del words[rng.randrange(len(words))]
        elif edit == "add":
            words.insert(rng.randrange(len(words) + 1), rng.choice(WORDS))
        copy[k] = " ".join(words)
        if edit == "move":
            copy.insert(rng.randrange(len(copy)), copy.pop(k))
        elif edit == "split" and len(words) > 1:
            copy[k : k + 1] = [" ".join(words[:1]), " ".join(words[1:])]
        elif edit == "join" and k + 1 < len(copy):
            copy[k : k + 2] = [" ".join(copy[k : k + 2])]
        elif edit == "repeat":
            copy.append(copy[k])
    return "\n\n".join(paragraphs), "\n\n".join(copy)


pairs = st.one_of(variants(), st.tuples(texts, texts))


def check(comparison: Comparison) -> None:
    """Hold a comparison against the laws."""
    for side in Side:
        seen = sorted(p for row in comparison.rows for p in row.on(side))
        assert seen == list(range(len(comparison.side(side).paragraphs)))
        for row in comparison.rows:
            numbers = row.on(side)
            assert numbers == tuple(range(numbers[0], numbers[0] + len(numbers))) if numbers else True
    assert apply(comparison) == comparison.right.text
    for side in Side:
        assert not cut_letters(comparison, side)
    for layer in (
        [d for d in comparison.differences if d.kind not in (Kind.MOVED, Kind.REFORMATTED)],
        [d for d in comparison.differences if d.category is Category.LINK],
        [d for d in comparison.differences if d.category is Category.FORMATTING],
    ):
        for side in Side:
            spans = sorted(span for d in layer if (span := d.on(side)) is not None and len(span))
            assert all(a.end <= b.start for a, b in pairwise(spans))
    set_otherwise = [d for d in comparison.differences if d.kind is Kind.REFORMATTED]
    assert all(comparison.text_of(d, Side.LEFT) == comparison.text_of(d, Side.RIGHT) for d in set_otherwise)


def cut_letters(comparison: Comparison, side: Side) -> list[Difference]:
    """Return the differences that begin or end, or whose letters do, inside a letter as a reader sees it."""
    text = comparison.side(side).text
    whole = {0} | {m.end() for m in regex.finditer(r"\X", text)}
    return [
        d
        for d in comparison.differences
        for span in (*d.letters_on(side), *filter(None, [d.on(side)]))
        if {span.start, span.end} - whole
    ]


@given(pairs)
@example(("the 🇫🇷", "the U.S. 😀"))  # a sentence without a word
@example(("50% 1,000", "50% …"))  # a sign beside a number that has no counterpart
@example(("The price is 44 |", "The price is 44 -$3"))  # a sign of money behind a number, and nothing behind the sign
@example(("They had 44 |\n\nThe end.", "They had 44 -$3\n\nThe end."))
@settings(max_examples=300, deadline=None)
def test_applying_the_differences_to_the_left_gives_the_right(pair: tuple[str, str]) -> None:
    check(compare(document(pair[0]), document(pair[1])))


@given(pairs)
@settings(max_examples=200, deadline=None)
def test_swapping_the_sides_swaps_the_answer(pair: tuple[str, str]) -> None:
    left, right = document(pair[0]), document(pair[1])
    assert compare(left, right).flip() == compare(right, left)


@given(texts)
@settings(max_examples=100, deadline=None)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    found = compare(document(text), document(text))
    assert not found.differences
    assert all(row.relation is Relation.SAME for row in found.rows)
    assert found.similarity == 1.0


@given(pairs)
@example(("end. the\n\nthe of", "😀 end.\n\nthe of\n\nthe\n\nthe of"))  # an insertion slides out of its row
@settings(max_examples=150, deadline=None)
def test_the_laws_hold_for_loaded_texts_too(pair: tuple[str, str]) -> None:
    left, right = (
        load_text(t, "pasted", "text/plain") for t in (pair[0] or "a", (pair[1] or "a").replace("\n\n", "\n"))
    )
    found = compare(left, right)
    check(found)
    assert found.flip() == compare(right, left)


def test_a_sentence_that_moves_into_another_paragraph_is_one_move() -> None:
    stays, goes = "The board met on Monday in the old hall.", "Nobody expected the mayor to leave before the count."
    left = document(f"{stays} {goes}\n\nThree members spoke against the plan and its cost.")
    right = document(f"{stays}\n\nThree members spoke against the plan and its cost. {goes}")
    found = compare(left, right)
    check(found)
    assert [(d.kind, found.text_of(d, Side.LEFT).strip()) for d in found.differences] == [(Kind.MOVED, goes)]
    assert found.similarity == 1.0
    assert [row.relation for row in found.rows] == [Relation.CHANGED, Relation.CHANGED]
    assert found.flip() == compare(right, left)
    assert found.flip().flip() == found


def test_another_picture_says_something_else() -> None:
    found = compare(document("The boat is back 🎉 at last."), document("The boat is back 🔥 at last."))
    assert [(d.category, found.text_of(d, Side.LEFT)) for d in found.differences] == [(Category.WORDING, "🎉")]


FORM = "The views expressed in this article are those of the author alone and not of the publisher."
NOTE = "Readers who wish to complain about the harbour report should write to the press office first."


def test_sentences_that_leave_furniture_or_a_moved_paragraph_keep_the_laws() -> None:
    stays = [f"Paragraph {n} tells of the {w} and of what the town made of it." for n, w in enumerate(WORDS[6:12])]
    goes = "Nobody expected the mayor to leave before the count was done."
    also = "Three lorries waited on the quay until the last of the ice had gone."
    long = "The old ferry was built as a herring carrier and lengthened twice before anybody painted her hull blue."
    moved_and_left = (
        document("\n\n".join([stays[0], f"{long} {goes}", *stays[1:]])),
        document("\n\n".join([*stays[:4], f"{stays[4]} {goes}", stays[5], long])),
    )
    between_furniture = (
        document("\n\n".join([*stays, f"Disclaimer: {FORM} {goes} {also}", f"Copyright 2016. {NOTE}"])),
        document("\n\n".join([*stays, f"Disclaimer: {FORM}", f"Copyright 2016. {NOTE} {also} {goes}"])),
    )
    for left, right in (moved_and_left, between_furniture):
        for lexicon in (Lexicon(), load_lexicon()):
            found = compare(left, right, lexicon=lexicon)
            check(found)
            assert found.flip() == compare(right, left, lexicon=lexicon)


ADDRESS = "https://harbour.example.org/news/2016/07/26/the-old-ferry-comes-home-at-last.html?page="
SHORT = "https://example.org/a/b?c=1"


def test_a_paragraph_that_leaves_a_moved_row_as_a_sentence_keeps_the_laws() -> None:
    two, three = f"{ADDRESS}2", f"{ADDRESS}3"
    long = f"{three} {three} {three} {SHORT} {SHORT} {three}"
    left = [
        f"{three} {SHORT} {SHORT}",
        f"{three} {SHORT} {two} {two}",
        f"{three} {SHORT} {SHORT} {three}",
        three,
        f"{SHORT} {two}",
        long,
    ]
    right = [
        long,
        f"{three} {SHORT} {two} {three}",
        f"{three} {three}",
        f"{SHORT} {two} {SHORT} {two}",
        f"{three} {SHORT}",
        f"{three} {SHORT} {SHORT} {three}",
    ]
    one, other = document("\n\n".join(left)), document("\n\n".join(right))
    check(compare(one, other))
    check(compare(other, one))


# Sentences a word apart, and addresses: which of them moved, and which was edited, is anybody's guess.
TWINS = (
    "The office opens at nine.",
    "The office opens at ten.",
    "The answer to question 3 is no, as the board found in 2016.",
    "Nobody expected the mayor to leave before the count was done.",
    "Nobody expected the mayor to stay before the count was done.",
    "“Nobody expected it,” he said (see [12]) before the count was done.",
    "Three lorries waited on the quay until the last of the ice had gone.",
    "Three lorries waited on the quay until the last of the snow had gone!",
    f"Read it at {SHORT}.",
    SHORT,
    f"{ADDRESS}2",
    f"{ADDRESS}3",
)


def twins(seed: int) -> tuple[str, str]:
    """Return a text of few distinct sentences, and one with some of them edited, shuffled, moved and repeated."""
    rng = random.Random(seed)
    pool = rng.sample(TWINS, rng.randint(2, 6))
    left = [[rng.choice(pool) for _ in range(rng.randint(1, 6))] for _ in range(rng.randint(1, 6))]
    right = [list(paragraph) for paragraph in left]
    for _ in range(rng.randint(1, 9)):
        paragraph, edit = rng.choice(right), rng.randrange(5)
        if edit == 0 and paragraph:
            words = paragraph.pop().split(" ")
            words[rng.randrange(len(words))] = rng.choice(WORDS)
            paragraph.append(" ".join(words))
        elif edit == 1:
            rng.shuffle(paragraph)
        elif edit == 2 and paragraph:
            rng.choice(right).insert(0, paragraph.pop(rng.randrange(len(paragraph))))
        elif edit == 3:
            rng.shuffle(right)
        else:
            paragraph.append(rng.choice(pool))
    first, second = ("\n\n".join(" ".join(p) for p in text if p) for text in (left, right))
    return first, second


@given(st.integers(0, 1 << 30))
@example(1432)  # a sentence moves away from where a flag without a word was put in
@settings(max_examples=200, deadline=None)
def test_the_laws_hold_for_sentences_that_are_nearly_the_same(seed: int) -> None:
    left, right = (document(text) for text in twins(seed))
    found, mirrored = compare(left, right), compare(right, left)
    check(found)
    check(mirrored)
    assert found.flip() == mirrored


# Signs that stick to the one before them, or to the one behind, wherever they stand.
signs = st.text(
    "ab A1.,'\"“”-–/@_()\u0301\u0308\u200d\ufe0f\u20e3👩👧🏽🇫🇷\u1112\u1161\u11abקא\u05b8क\u094dष\r\n\t\u00a0",
    max_size=40,
)


@given(signs, signs)
@example("a", "a\u0301")
@example("1", "1🏽")
@example("\r\n", "\r")
@example("1@", "1“\u0301א”")
@settings(max_examples=400, deadline=None)
def test_the_laws_hold_for_any_signs(left: str, right: str) -> None:
    found = compare(document(left), document(right))
    check(found)
    assert found.flip() == compare(document(right), document(left))

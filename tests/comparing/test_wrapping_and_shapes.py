"""Wrapping lines otherwise changes nothing; curling quotes changes typography and nothing else."""

from __future__ import annotations

import random
import re
import textwrap

from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.comparing import compare
from viewer.loading import load_text
from viewer.model import Category, Comparison, Document

WORDS = [
    "the", "of", "a", "harbour", "ferry", "night", "board", "vote", "winter", "boat",
    "Müller", "isn't", "it's", "won't",
    "islanders'", "quay", "captain", "engine", "October", "figures", "town",
    "schools", "plan", "letter", "doctor", "ship",
]  # fmt: skip
words = st.lists(st.sampled_from(WORDS), min_size=5, max_size=40)


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """Draw a sentence, some of its words in quotation marks."""
    chosen = draw(words)
    at = draw(st.integers(0, len(chosen) - 1))
    if draw(st.booleans()):
        chosen[at] = f'"{chosen[at]}"'
    return (" ".join(chosen) + draw(st.sampled_from((".", "!", "?")))).capitalize()


paragraphs = st.lists(st.lists(sentences(), min_size=1, max_size=3).map(" ".join), min_size=1, max_size=5)


def loaded(text: str) -> Document:
    return load_text(text, "x", "text/plain")


def said(comparison: Comparison) -> list[tuple[Category, str]]:
    return [(d.category, d.kind) for d in comparison.differences]


@given(paragraphs, st.integers(30, 80), st.integers(30, 80))
@settings(max_examples=120, deadline=None)
def test_wrapping_lines_otherwise_changes_nothing(parts: list[str], one: int, other: int) -> None:
    wrapped = ["\n\n".join(textwrap.fill(p, w, break_on_hyphens=False) for p in parts) for w in (one, other)]
    assert said(compare(loaded(wrapped[0]), loaded(wrapped[1]))) == []


@given(paragraphs, st.integers(30, 80))
@settings(max_examples=120, deadline=None)
def test_carriage_returns_change_nothing(parts: list[str], width: int) -> None:
    text = "\n\n".join(textwrap.fill(p, width) for p in parts)
    assert said(compare(loaded(text), loaded(text.replace("\n", "\r\n")))) == []


@given(paragraphs)
@settings(max_examples=150, deadline=None)
def test_curling_quotes_changes_typography_and_nothing_else(parts: list[str]) -> None:
    text = "\n\n".join(parts)
    curled = re.sub(r'(?<!\S)"', "“", text).replace('"', "”").replace("'", "’")
    found = compare(loaded(text), loaded(curled))
    assert {d.category for d in found.differences} <= {Category.TYPOGRAPHY}
    assert bool(found.differences) == (text != curled)
    assert found.similarity == 1.0


def test_short_paragraphs_do_not_make_two_texts_wrapped_alike() -> None:
    title, head = "On the weekly markets of the town", "Section seven"
    prose = [
        "This ordinance applies to the weekly market, to the cattle market and to the fairs held in the town.",
        "It does not apply to sales from private houses, nor to the collection of money for charitable ends.",
        "The weekly market is held on Tuesday and on Saturday, from seven in the morning until two at noon.",
    ]
    paragraphs = [title, head, prose[0], "Section eight", prose[1], "Section nine", prose[2]]
    left, right = (
        load_text("\n".join("\n".join(textwrap.wrap(p, width)) for p in paragraphs), "x", "text/plain")
        for width in (56, 46)
    )
    found = compare(left, right)
    assert not found.differences
    assert [len(row.left) for row in found.rows] == [1] * len(paragraphs)


def test_a_paragraph_whose_beginning_is_recovered_stands_on_its_own_page():
    recovered = 0
    for seed in range(12):
        dice = random.Random(seed)
        told = [" ".join(dice.choices(WORDS, k=dice.randrange(20, 60))).capitalize() + "." for _ in range(10)]
        blocks = [textwrap.wrap(one, 60) for one in told]
        lines = [line for block in blocks for line in block]
        # Most pages end inside a paragraph.
        pages = [lines[n : n + 9] for n in range(0, len(lines), 9)]
        on_page = {line: n for n, page in enumerate(pages, 1) for line in page}
        scan = loaded("\n\f".join("\n".join(page) for page in pages))
        right = compare(loaded("\n\n".join("\n".join(block) for block in blocks)), scan).right
        recovered += len(right.paragraphs) - len(scan.paragraphs)
        begun = {p.lines[0]: p.page for p in right.paragraphs if p.lines}
        assert begun == {n: on_page[lines[n - 1]] for n in begun}
    assert recovered > 0

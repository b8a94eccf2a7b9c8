"""What no article has, and a file may have all the same: words, figures and paragraphs without an end."""

from __future__ import annotations

import random
import string
import time

import pytest

from viewer.comparing.quantities import find_quantities
from viewer.joining import compare_documents, load_text
from viewer.lexicons import load_lexicon
from viewer.model import Comparison

SENTENCE = "The board said that {} is the answer."
# In seconds of a processor, where the work took half a minute and more, and takes a tenth of these now.
PATIENCE = 6.0


def compared(left: str, right: str) -> Comparison:
    return compare_documents(load_text(left, "left"), load_text(right, "right"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("a" * 150, "a" * 149 + "b", id="a word"),
        pytest.param("example.org/" + "a" * 300, "example.org/" + "a" * 299 + "b", id="an address"),
        pytest.param("1" * 5_000, "1" * 4_999 + "2", id="figures"),
        pytest.param("1" * 5_000 + " km", "1" * 4_999 + "2 km", id="an amount"),
        pytest.param("1" * 5_000 + "th", "1" * 4_999 + "2th", id="an ordinal"),
        pytest.param("1" * 5_000 + "%", "1" * 4_999 + "2%", id="a share"),
        pytest.param("九" * 5_000, "九" * 4_999, id="numerals"),
    ],
)
def test_what_has_no_end_is_compared_like_anything_else(one: str, other: str) -> None:
    for left, right in ((one, other), (other, one), (one, "it"), ("it", one)):
        assert compared(SENTENCE.format(left), SENTENCE.format(right)).differences


def test_thousands_without_an_end_are_read() -> None:
    text = "1" + " 000" * 1_500
    assert find_quantities(text, 0, len(text), load_lexicon(("en",)))


def in_time(left: str, right: str) -> Comparison:
    begun = time.thread_time()
    comparison = compared(left, right)
    assert time.thread_time() - begun < PATIENCE
    return comparison


def test_a_paragraph_that_says_one_thing_again_and_again_takes_no_minutes() -> None:
    said = "The {} came to the harbour and said no. " * 4_000
    assert in_time(said.format(*["hosts"] * 4_000), said.format(*["ghosts"] * 4_000)).differences


def test_a_word_as_long_as_a_file_takes_no_minutes() -> None:
    letters = "".join(random.Random(1).choices(string.ascii_letters, k=300_000))
    one, other = f"The board did not say {letters} here.", f"The board did say un{letters} here."
    assert in_time(one, other).differences


def test_a_long_paragraph_without_spaces_takes_no_minutes() -> None:
    signs = random.Random(1).choices("東京港湾委員会夜間運航冬続決長述第大小中日本人民", k=60_000)
    changed = ["国" if n % 50 == 0 else sign for n, sign in enumerate(signs)]
    assert len(in_time("".join(signs), "".join(changed)).differences) == len(range(0, 60_000, 50))

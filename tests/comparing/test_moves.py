"""What holds for passages in another place: a re-ordering is told as moves, and an edit inside one is never lost."""

from __future__ import annotations

import random
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st
from test_laws import check, document

from viewer.comparing import compare
from viewer.model import Comparison, Kind

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

"""A comparison that nobody waits for ends soon, wherever it is; it is whole or there is none."""

import sys

import pytest

from viewer.app import LateEngine
from viewer.comparing import Cancelled
from viewer.joining import compare_documents, load_text

SENTENCES = (
    "The harbour board has voted to keep boat {n} of the night ferry running through the winter of {year}.",
    "Few of the {n} passengers took notice, because the decision had been prepared by people nobody knew.",
    "“It is a budget,” said a nurse of ward {n}, who takes the last boat home after {year} nights of work.",
    "A reader wrote to the paper that route {n} had been a mistake from the beginning in {year}.",
)


def paragraphs(changed):
    """120 paragraphs; `changed` has other words, another order, and a sentence that stands elsewhere."""
    out = []
    for n in range(120):
        told = [s.format(n=n, year=1900 + 7 * n) for s in SENTENCES]
        if changed and n % 3 == 0:
            told[1] = told[1].replace("notice", "heed").replace("people", "a committee that")
        if changed and n == 60:
            told.insert(0, "In the end it rained on all of them, and the last boat went home without one single light.")
        if not changed and n == 20:
            told.append("In the end it rained on all of them, and the last boat went home without one single light.")
        out.append(" ".join(told))
    if changed:
        out.insert(100, out.pop(10))
    return "\n\n".join(out)


@pytest.fixture(scope="module")
def pair():
    return load_text(paragraphs(changed=False), "left.txt"), load_text(paragraphs(changed=True), "right.txt")


@pytest.fixture(scope="module")
def asked(pair):
    """How often it is asked, and the answer."""
    times = []
    answer = compare_documents(*pair, cancelled=lambda: times.append(1))
    return len(times), answer


def test_whoever_is_asked_gets_the_same_answer(pair, asked):
    assert asked[1] == compare_documents(*pair)
    assert asked[1].differences


@pytest.mark.parametrize("share", [0.0, 0.03, 0.2, 0.5, 0.8, 0.97, 1.0])
def test_it_ends_where_it_is_told_so(pair, asked, share):
    last, times = max(1, round(asked[0] * share)), []

    def cancelled():
        times.append(1)
        return len(times) == last

    with pytest.raises(Cancelled):
        compare_documents(*pair, cancelled=cancelled)
    assert len(times) == last


def test_it_is_asked_so_often_that_little_is_done_between(pair):
    """Counted in calls of functions: those between two questions are a small part of all."""
    calls = [0]

    def count(_frame, event, _what):
        if event == "call":
            calls[-1] += 1

    sys.setprofile(count)
    try:
        compare_documents(*pair, cancelled=lambda: calls.append(0))
    finally:
        sys.setprofile(None)
    _, *between = calls  # before the first question the words of the languages are made ready
    assert len(between) > 3 * 120
    assert max(between) < 0.1 * sum(between)


def test_the_door_of_the_window_hands_it_on(pair):
    with pytest.raises(Cancelled):
        LateEngine().compare(*pair, None, lambda: True)

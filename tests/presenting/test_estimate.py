"""How long work will take: by kind, from what was measured."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.presenting.estimate import Pace, Stage

READING = Stage("Reading…", "reading .pdf", 2_000)


def test_nothing_is_said_of_what_is_not_known():
    assert Pace().seconds(READING) is None
    assert Pace({"reading .pdf": 100.0}).seconds(Stage("Fetching…")) is None


def test_it_is_learnt_by_kind():
    pace = Pace()
    assert pace.learn(READING, 4.0)
    assert pace.seconds(Stage("", "reading .pdf", 2_000)) == 4.0
    assert pace.seconds(Stage("", "reading .pdf", 1_000)) == pytest.approx(2.2)
    assert pace.seconds(Stage("", "comparing", 1_000)) is None


def test_a_short_text_tells_nothing_of_a_long_one():
    pace = Pace()
    pace.learn(Stage("Comparing…", "comparing", 11_000), 0.35)  # a first article, with all that is read for it
    assert pace.seconds(Stage("Comparing…", "comparing", 7_000_000)) is None
    pace.learn(Stage("Comparing…", "comparing", 500_000), 1.4)
    assert pace.seconds(Stage("Comparing…", "comparing", 7_000_000)) == pytest.approx(14.4)


def test_what_was_done_at_once_says_nothing():
    assert not Pace().learn(READING, 0.01)
    assert not Pace().learn(Stage("Fetching…"), 9.0)


@given(st.lists(st.floats(1.0, 1e4), min_size=1, max_size=20))
def test_the_estimate_lies_between_the_fastest_and_the_slowest(seconds):
    pace = Pace()
    for took in seconds:
        pace.learn(READING, took)
    assert min(seconds) * 0.999 <= pace.seconds(READING) <= max(seconds) * 1.001


def test_a_pace_that_makes_no_sense_is_not_taken():
    assert Pace.of({"comparing": 0.0, "reading": 5.0}).known == {"reading": pytest.approx(5.0)}

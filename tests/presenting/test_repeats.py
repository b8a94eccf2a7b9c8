"""What says the same stands together, and the more often it is said, the later."""

from __future__ import annotations

from presenting.builder import built, left, pair

from viewer.model import alike
from viewer.presenting.repeats import repeats_last


def test_what_is_said_once_comes_first_and_the_most_frequent_last():
    comparison = built(
        pair("A [-harbour-]{+harbor+} and a [-grey-]{+gray+} one, [-Rusk-]{+Rask+} said."),
        pair("[-Harbour-]{+Harbor+}, [-grey-]{+gray+}, [-tons-]{+tuns+}, [-harbour-]{+harbor+}."),
        left("A paragraph of the left."),
    )
    ordered = repeats_last(comparison, range(len(comparison.differences)))
    assert ordered == [2, 5, 7, 1, 4, 0, 3, 6]
    assert alike(comparison, 0) == [0, 3, 6]


def test_what_is_said_of_other_sides_is_not_the_same():
    comparison = built(pair("[-a-]{+b+} c [-b-]{+a+} c [-a-]{+b+} c [-long -]{++}c [--]{+long +}c"))
    assert repeats_last(comparison, range(5)) == [1, 3, 4, 0, 2]


def test_long_passages_are_left_where_they_are():
    words = "harbour " * 30
    comparison = built(left(words), pair("[-a-]{+b+} c"), left(words))
    assert repeats_last(comparison, (0, 1, 2)) == [0, 1, 2]

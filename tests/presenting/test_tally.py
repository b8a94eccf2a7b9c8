"""What is counted once for all filters is what counting one by one gives."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from presenting.builder import built, left, moved, pair, right

from viewer.joining import compare_documents, load_text
from viewer.model import Category, Flag, Role
from viewer.presenting.filters import DEFAULT_FILTER, EDITING, EVERYTHING, LAYOUT, Filter
from viewer.presenting.tally import Counted, counted, hidden, tally

FILTERS = [DEFAULT_FILTER, EDITING, LAYOUT, EVERYTHING, Filter(frozenset())]
FILTERS += [Filter(frozenset({category})) for category in Category]
FILTERS += [EVERYTHING.narrowed_to(Flag.NEGATION), DEFAULT_FILTER.narrowed_to(Flag.NAME, Flag.QUOTATION)]

LEFT = """The law of the sea

It was lawful to land. The hosts came at 5 pm.

The colour of the boat was blue, he said. "We saw 12 of them".

This stood on the left alone.

All rights reserved.
"""
RIGHT = """The laws of the sea

It was not lawful to land. The ghosts came at 6 pm.

The color of the boat was blue he said. “We saw 13 of them”.

All rights preserved.
"""
MADE = [
    built(
        pair("[-Old-]{+New+} title", Role.TITLE),
        pair("[-a-]{+b+} it[-’-]{+'+}<typography>s"),
        left("Out."),
        right("In."),
    ),
    built(
        moved("It went away.", after=1),
        pair("One [-a-]{+b+}."),
        left("A title", Role.TITLE),
        pair("(c) [-A-]{+B+}", Role.COPYRIGHT),
    ),
    compare_documents(load_text(LEFT, "left.txt"), load_text(RIGHT, "right.txt")),
]


def one_by_one(comparison) -> Counted:
    nothing = Counter()
    return replace(
        counted(comparison),
        inside=nothing,
        in_title=nothing,
        negations=nothing,
        flagged=(),
        others=comparison.differences,
    )


@pytest.mark.parametrize("comparison", MADE)
def test_together_they_are_as_many_as_one_by_one(comparison):
    assert len(counted(comparison).others) < len(comparison.differences)
    for shown in FILTERS:
        assert tally(comparison, shown, counted(comparison)) == tally(comparison, shown, one_by_one(comparison))


@pytest.mark.parametrize("comparison", MADE)
def test_what_is_hidden_is_what_is_not_shown(comparison):
    for shown in FILTERS:
        expected = [d.category for d in comparison.differences if not shown.admits(d)]
        assert dict(hidden(shown, counted(comparison))) == dict(Counter(expected))

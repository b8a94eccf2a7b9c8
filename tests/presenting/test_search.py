"""Differences are found by what is said of them, words of theirs on either side, of a note, or their category."""

from __future__ import annotations

import pytest
from presenting.builder import built, left, pair

from viewer.model import Category, Role
from viewer.presenting.filters import EVERYTHING, Filter
from viewer.presenting.presenter import Presenter
from viewer.presenting.review import Remark
from viewer.presenting.search import DifferenceSearch

PAGE = built(
    pair("By [-hosts-]{+ghosts+} at [-5-]{+6+}<number> in the [-harbour-]{+Straße+}."),
    *[left(f"Menu {n}", Role.NAVIGATION) for n in ("one", "two", "three")],
    pair("Of [-old hosts-]{+new boats+}."),
)
REMARKS = {1: Remark(reviewed=True), 2: Remark(note="Ask Greg\nagain")}
WAYS = {
    "hosts": {0, 6},
    "ghosts": {0},
    "strasse": {2},
    "boats old": {6},
    "wording": {0, 2, 6},
    "wording ghosts": {0},
    "numbers": {1},
    "two": {3},
    "menu": {3},
    "furniture one": {3},
    "one two": set(),
    "reviewed": {1},
    "greg": {2},
    "again harbour": {2},
    "greg hosts": set(),
    "became": {0, 1, 2, 6},
    "hosts became ghosts": {0},
    "missing": {3},
    "three navigation lines": {3},
    "three became": set(),
}


def found(words, shown=EVERYTHING, most=100):
    presenter, search = Presenter(PAGE, shown), DifferenceSearch(PAGE)
    while not search.is_ready:
        search.prepare(most)
    return search.entries(presenter.shown(), presenter.entries(), words.split(), REMARKS)


@pytest.mark.parametrize(("words", "those"), WAYS.items())
def test_an_entry_is_found_by_what_one_of_its_differences_says(words, those):
    assert found(words) == found(words, most=1) == tuple(sorted(those))


def test_what_is_hidden_is_not_found():
    assert found("hosts", Filter(frozenset({Category.NUMBER}))) == ()
    assert found("5", Filter(frozenset({Category.NUMBER}))) == (1,)


def test_it_is_made_ready_bit_by_bit():
    search = DifferenceSearch(PAGE)
    for _ in range(len(PAGE.differences) - 1):
        search.prepare(1)
        assert not search.is_ready
    search.prepare(1)
    assert search.is_ready

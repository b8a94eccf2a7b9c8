"""What a verdict rests on is kept as plain values, and told from these word for word, in whatever language."""

import json

import pytest
from hypothesis import given
from presenting.builder import built, left, moved, pair, right
from presenting.test_entries import comparisons, filters
from presenting.test_filters import ALL_KINDS

from viewer.model import Flag, Role
from viewer.presenting.filters import DEFAULT_FILTER, EVERYTHING
from viewer.presenting.presenter import Presenter
from viewer.presenting.verdict import verdict, verdict_of
from viewer.presenting.verdict_facts import from_plain, plain

SUMMED_UP = {
    "identical": built(pair("Same.")),
    "all kinds": ALL_KINDS,
    "titles": built(left("Old title", Role.TITLE), pair("Same.")),
    "other titles": built(left("Old title", Role.TITLE), right("New", Role.TITLE), pair("Same.")),
    "negated": built(pair("would [-not-]{+never+} sign", flags=(Flag.NEGATION,))),
    "bylines": built(
        left("By A", Role.BYLINE), right("By B", Role.BYLINE), right("Menu", Role.NAVIGATION), pair("Same.")
    ),
    "a chapter moved": built(*(moved(f"Line {n}", after=1 + n) for n in range(4)), pair("Same.")),
    "revised": built(pair("[-a-]{+b+}"), similarity=0.6),
    "partly": built(pair("[-a-]{+b+}"), similarity=0.2),
    "unrelated": built(left("One."), right("Other."), unrelated=True, similarity=0.0),
    "coarse": built(pair("[-a-]{+b+}"), limits=("The texts are too long.", "The texts are too long.")),
}


def kept(facts):
    """What comes out of a file."""
    return from_plain(json.loads(json.dumps(plain(facts))))


@pytest.mark.parametrize("shown", [DEFAULT_FILTER, EVERYTHING, EVERYTHING.narrowed_to(Flag.NEGATION)])
@pytest.mark.parametrize("name", SUMMED_UP)
def test_a_verdict_that_was_kept_is_told_as_it_was(name, shown):
    presenter = Presenter(SUMMED_UP[name], shown)
    assert verdict_of(kept(presenter.facts())) == presenter.verdict() == verdict(SUMMED_UP[name], shown)


@given(comparisons(), filters)
def test_so_it_is_of_whatever_was_found(comparison, shown):
    presenter = Presenter(comparison, shown)
    assert verdict_of(kept(presenter.facts())) == presenter.verdict()


@pytest.mark.parametrize(
    "told",
    [
        {},
        {"headline": "of another version"},
        {"headline": 3},
        {"headline": "same", "shown": []},
        {"headline": "same", "shown": {"moved": -1}},
        {"headline": "same", "shown": {"inside": {"mood": 2}}},
        {"headline": "same", "shown": {"furniture": {"above": {}}}},
        {"headline": "same", "hidden": {"wording": "many"}},
        {"headline": "same", "flags": "negation"},
        {"headline": "same", "flags": ["mood"]},
        {"headline": "same", "coarse": [1, ["why"]]},
        {"headline": "same", "coarse": [1, [{}], 0, 0]},
    ],
)
def test_what_makes_no_sense_is_no_verdict(told):
    assert from_plain(told) is None


def test_what_is_nothing_is_not_written():
    assert plain(Presenter(SUMMED_UP["identical"]).facts()) == {"headline": "identical"}

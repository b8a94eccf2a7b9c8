"""Law 7: what a filter hides is neither coloured, nor counted as shown, nor stopped at."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from presenting.builder import built, left, moved, pair, right

from viewer.model import Category, Flag, Kind, Role, Run, Side, Style
from viewer.presenting.filters import DEFAULT_FILTER, EVERYTHING, Filter
from viewer.presenting.presenter import Presenter

ALL_KINDS = built(
    right("Region: North", Role.METADATA),
    pair("[-Harbour-]{+Port+} news", Role.TITLE),
    pair("By [-hosts-]{+ghosts+} for [-312-]{+321+}<number>"),
    pair("of[- -]{+¶+}<layout>a [-manoeuvre-]{+maneuvre+}<spelling>."),
    moved("Nobody asked the [-last-]{+latest+} passengers", after=4),
    pair("The [-Board-]{+board+}<capitalisation>[-,-]{++}<punctuation>"),
    pair("the mayor[-’-]{+'+}<typography>s [-a b-]{+ab+}<spacing> plan"),
    pair("bold words here and linked words there"),
    left("Only on the left."),
    right("Only on the right."),
    left("No comments yet", Role.COMMENTS),
    left_runs=(("bold words", Run(0, 1, Style.BOLD)),),
    right_runs=(("linked words", Run(0, 1, Style.PLAIN, "https://example.org")),),
    formatted=(("bold words", Category.FORMATTING), ("linked words", Category.LINK)),
)  # fmt: skip

filters = st.frozensets(st.sampled_from(list(Category))).map(Filter)


def marks_drawn(presenter: Presenter):
    for n in range(len(presenter.rows)):
        for side in Side:
            for p in presenter.cell(n, side).paragraphs:
                yield from (p.break_mark,) if p.break_mark else ()
                for run in p.runs:
                    yield from run.marks


def test_the_comparison_has_every_category():
    assert set(ALL_KINDS.count_by_category()) == set(Category)


@given(filters)
def test_what_is_hidden_is_not_coloured(shown):
    assert {m.category for m in marks_drawn(Presenter(ALL_KINDS, shown))} <= shown.shown


@given(filters)
def test_what_is_shown_is_coloured(shown):
    drawn = {m.difference for m in marks_drawn(Presenter(ALL_KINDS, shown))}
    assert drawn == set(Presenter(ALL_KINDS, shown).shown())


@given(filters)
def test_what_is_hidden_is_not_counted_as_shown(shown):
    presenter = Presenter(ALL_KINDS, shown)
    assert len(presenter.shown()) == sum(n for c, n in presenter.counts().items() if shown.shows(c))


@given(filters)
def test_next_stops_at_each_shown_difference_once_and_comes_round(shown):
    presenter = Presenter(ALL_KINDS, shown)
    walked, step = [], presenter.next(None)
    while step is not None and not step.wrapped:
        walked.append(step.difference)
        step = presenter.next(step.difference)
    assert tuple(walked) == presenter.shown()
    assert (step is None) == (not walked)
    if step:
        assert (step.difference, step.position, step.total) == (walked[0], 1, len(walked))


@given(filters, st.integers(0, len(ALL_KINDS.differences) - 1))
def test_next_and_previous_from_any_place_even_a_hidden_one(shown, at):
    presenter = Presenter(ALL_KINDS, shown)
    here = presenter.shown()
    if not here:
        assert presenter.next(at) is presenter.previous(at) is None
        return
    after, before = presenter.next(at), presenter.previous(at)
    assert after.difference == next((d for d in here if d > at), here[0])
    assert before.difference == next((d for d in reversed(here) if d < at), here[-1])
    assert after.wrapped == (at >= here[-1])
    assert before.wrapped == (at <= here[0])
    assert here[after.position - 1] == after.difference


@given(filters)
def test_a_hidden_category_leaves_no_tag(shown):
    presenter = Presenter(ALL_KINDS, shown)
    tags = [p.tag or "" for n in range(len(presenter.rows)) for s in Side for p in presenter.cell(n, s).paragraphs]
    assert any("Moved" in t for t in tags) == shown.shows(Category.MOVED)
    assert any("Metadata, only on" in t for t in tags) == shown.shows(Category.FURNITURE)
    assert all(tag[0].isupper() for tag in tags if tag)


def test_a_change_of_filter_is_seen_at_once():
    presenter = Presenter(ALL_KINDS)
    presenter.set_filter(Filter(frozenset({Category.NUMBER})))
    assert [ALL_KINDS.differences[n].category for n in presenter.shown()] == [Category.NUMBER]


def test_switches():
    assert not DEFAULT_FILTER.shows(Category.TYPOGRAPHY)
    assert DEFAULT_FILTER.toggled(Category.TYPOGRAPHY).toggled(Category.TYPOGRAPHY) == DEFAULT_FILTER
    assert EVERYTHING.solo(Category.LINK).shown == {Category.LINK}
    assert set(Category) == EVERYTHING.shown


def test_unrelated_texts_show_nothing_as_different():
    apart = built(left("One thing"), right("Quite another"), pair("A [-stray-]{+common+} line"), unrelated=True)
    presenter = Presenter(apart, EVERYTHING)
    assert presenter.shown() == ()
    assert not list(marks_drawn(presenter))
    assert not any(presenter.counts().values())
    assert not any(row.left and row.right for row in presenter.rows)
    assert any(d.kind is Kind.REPLACED for d in apart.differences)


# Flags narrow

FLAGGED = replace(
    ALL_KINDS,
    differences=tuple(
        replace(d, flags=(list(Flag)[n % len(Flag)],) if n % 4 else ()) for n, d in enumerate(ALL_KINDS.differences)
    ),
)
narrowing = st.builds(
    Filter, st.frozensets(st.sampled_from(list(Category))), st.frozensets(st.sampled_from(list(Flag)))
)


@given(narrowing)
def test_flags_narrow_what_the_categories_show(shown):
    presenter = Presenter(FLAGGED, shown)
    wide = Presenter(FLAGGED, shown.narrowed_to()).shown()
    wanted = [n for n in wide if not shown.flags or shown.flags & set(FLAGGED.differences[n].flags)]
    assert list(presenter.shown()) == wanted


@given(narrowing)
def test_what_flags_hide_is_neither_coloured_nor_tagged_nor_counted_nor_stopped_at(shown):
    presenter = Presenter(FLAGGED, shown)
    assert {m.difference for m in marks_drawn(presenter)} == set(presenter.shown())
    tagged = {
        row.row
        for n, row in enumerate(presenter.rows)
        for side in Side
        for p in presenter.cell(n, side).paragraphs
        if p.tag and ("only on" in p.tag or "moved" in p.tag)
    }
    assert tagged <= {row for n in presenter.shown() for row in (presenter.rows[presenter.display_row_of(n)].row,)}
    step, walked = presenter.next(None), []
    while step is not None and not step.wrapped:
        walked.append(step.difference)
        step = presenter.next(step.difference)
    assert tuple(walked) == presenter.shown()


@given(narrowing, st.sampled_from(list(Flag)))
def test_the_count_of_a_flag_is_what_it_alone_would_show(shown, flag):
    alone = Presenter(FLAGGED, shown.narrowed_to(flag))
    assert Presenter(FLAGGED, shown).flag_counts()[flag] == len(alone.shown())


@pytest.mark.parametrize("preset", [DEFAULT_FILTER, EVERYTHING])
def test_switches_of_categories_keep_the_flags_and_presets_have_none(preset):
    names = preset.narrowed_to(Flag.NAME)
    assert names.solo(Category.WORDING).flags == names.toggled(Category.LINK).flags == {Flag.NAME}
    assert names.flag_toggled(Flag.NAME) == preset
    assert not preset.flags


def test_the_verdict_says_to_what_it_is_narrowed_and_how_much_that_hides():
    shown = EVERYTHING.narrowed_to(Flag.NAME, Flag.QUOTATION)
    presenter = Presenter(FLAGGED, shown)
    said = presenter.verdict()
    assert said.narrowed == "Narrowed to quotations and names."
    hidden = len(FLAGGED.differences) - len(presenter.shown())
    assert said.hidden.replace("\u00a0", " ").startswith(f"{hidden} differences are hidden")
    assert said.narrowed in said.sentence()
    assert Presenter(FLAGGED, EVERYTHING).verdict().narrowed == ""

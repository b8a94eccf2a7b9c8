"""What is drawn: rows in the order of both sides, runs that hold all the text, marks where they belong."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from presenting.builder import built, left, moved, pair, right

from viewer.model import Category, Comparison, Kind, Relation, Role, Row, Run, Side, Span, Style
from viewer.presenting.display import DisplayKind
from viewer.presenting.filters import EVERYTHING
from viewer.presenting.presenter import Presenter

FERRY = built(
    right("Region: North", Role.METADATA),
    pair("Night ferry stays", Role.TITLE, level=1),
    moved("“Nobody asked the [-last-]{+latest+} passengers,” said a nurse.", after=4),
    pair("Prepared by [-hosts-]{+ghosts+} whose names"),
    pair("The office[- -]{+¶+}<layout>and two boats"),
    right("The views are the author’s.", Role.DISCLAIMER),
)


def cells(presenter: Presenter, side: Side):
    return [presenter.cell(n, side) for n in range(len(presenter.rows))]


def texts(comparison: Comparison, side: Side) -> list[str]:
    paragraphs = [p for cell in cells(Presenter(comparison, EVERYTHING), side) for p in cell.paragraphs]
    return ["".join(run.text for run in p.runs) for p in paragraphs]


@pytest.mark.parametrize("side", list(Side))
def test_each_side_reads_in_its_own_order_without_a_gap(side):
    document = FERRY.side(side)
    assert texts(FERRY, side) == [document.paragraph_text(i) for i in range(len(document.paragraphs))]


def test_a_moved_row_is_shown_where_it_was_and_where_it_went():
    kinds = [(row.kind, row.left, row.right) for row in Presenter(FERRY).rows]
    assert kinds == [
        (DisplayKind.RIGHT_ONLY, (), (0,)),
        (DisplayKind.PAIR, (0,), (1,)),
        (DisplayKind.MOVED_FROM, (1,), ()),
        (DisplayKind.PAIR, (2,), (2,)),
        (DisplayKind.PAIR, (3,), (3, 4)),
        (DisplayKind.MOVED_TO, (), (5,)),
        (DisplayKind.RIGHT_ONLY, (), (6,)),
    ]


@given(st.permutations(range(6)), st.lists(st.booleans(), min_size=6, max_size=6))
def test_both_sides_of_the_screen_run_down_whatever_moved(order, fixed):
    """Rows of one paragraph each; those that are not `fixed` count as moved if they are out of order."""
    comparison = built(*(pair(f"Paragraph {n}") for n in range(6)))
    last, rows = -1, []
    for n, there in enumerate(order):
        stays = fixed[n] and there > last
        last = there if stays else last
        rows.append(Row((n,), (there,), Relation.SAME if stays else Relation.MOVED))
    shown = Presenter(Comparison(comparison.left, comparison.right, comparison.options, tuple(rows), (), 1.0)).rows
    for side in Side:
        indexes = [i for row in shown for i in row.on(side)]
        assert indexes == sorted(indexes) == list(range(6))


def test_the_changed_letter_is_strong_and_the_rest_of_the_word_is_marked():
    presenter = Presenter(FERRY)
    runs = presenter.cell(3, Side.RIGHT).paragraphs[0].runs
    told = [(r.text, [m.strong for m in r.marks]) for r in runs]
    assert told == [("Prepared by ", []), ("g", [True]), ("hosts", [False]), (" whose names", [])]


def test_a_break_that_the_other_side_lacks_is_marked_on_the_paragraph_after_it():
    first, second = next(
        c for c in cells(Presenter(FERRY, EVERYTHING), Side.RIGHT) if len(c.paragraphs) == 2
    ).paragraphs
    assert first.break_mark is None
    assert second.break_mark.category is Category.LAYOUT
    assert second.break_mark.kind is Kind.REFLOWED


def test_tags_say_where_a_passage_went_and_what_stands_alone():
    presenter = Presenter(FERRY)
    tags = {p.tag for side in Side for c in cells(presenter, side) for p in c.paragraphs if p.tag}
    assert tags == {
        "Metadata, only on the right",
        "Disclaimer, only on the right",
        "Moved, on the right after ¶\u00a05",
        "Moved, on the left after ¶\u00a01",
    }


def test_the_cell_that_faces_a_lonely_passage_is_empty():
    presenter = Presenter(FERRY)
    facing = presenter.cell(0, Side.LEFT)
    assert facing.paragraphs == ()
    assert facing.one_sided
    assert presenter.cell(0, Side.RIGHT).furniture


def test_formatting_lies_over_wording():
    comparison = built(
        pair("the [-old-]{+new+} board sat"),
        left_runs=(("old board", Run(0, 1, Style.BOLD)),),
    )
    runs = Presenter(comparison).cell(0, Side.LEFT).paragraphs[0].runs
    assert [(r.text, r.style, len(r.marks)) for r in runs] == [
        ("the ", Style.PLAIN, 0),
        ("old", Style.BOLD, 1),
        (" board", Style.BOLD, 0),
        (" sat", Style.PLAIN, 0),
    ]


def test_a_difference_is_found_on_the_row_of_the_side_asked_for():
    presenter = Presenter(FERRY)
    move = next(n for n, d in enumerate(FERRY.differences) if d.kind is Kind.MOVED)
    places = [presenter.rows[presenter.display_row_of(move, side)].kind for side in Side]
    assert places == [DisplayKind.MOVED_FROM, DisplayKind.MOVED_TO]
    assert presenter.display_row_of(move) == presenter.display_row_of(move, Side.LEFT)


def test_runs_keep_their_offsets():
    comparison = built(pair("one [-two-]{+2+} three"), left("four\u00adfive"))
    document = comparison.left
    for cell in cells(Presenter(comparison), Side.LEFT):
        for p in cell.paragraphs:
            places = [(run.start, run.start + len(run.text)) for run in p.runs]
            assert all(a[1] == b[0] for a, b in pairwise(places))
            assert all(document.text[a:b] == run.text for (a, b), run in zip(places, p.runs, strict=True))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Board Keeps [-the -]{++}Ferry", ["Board Keeps ", "[the]", " Ferry"]),
        ("The vote.[- Nobody expected-]{+ All did+} it", ["The vote. ", "[Nobody expected]", " it"]),
        ("one[-  -]{+ +}<spacing>space", ["one", "[  ]", "space"]),
    ],
)
def test_a_mark_leaves_out_the_space_at_its_ends_unless_it_is_all_space(words, told):
    runs = Presenter(built(pair(words)), EVERYTHING).cell(0, Side.LEFT).paragraphs[0].runs
    assert [f"[{r.text}]" if r.marks else r.text for r in runs] == told


def test_no_letter_is_strong_outside_the_mark():
    comparison = built(pair("the [-hosts -]{+ghosts +}came"))
    (d,) = comparison.differences
    letters = (Span(d.right.start, d.right.start + 1), Span(d.right.end - 1, d.right.end))
    comparison = replace(comparison, differences=(replace(d, right_letters=letters),))
    runs = Presenter(comparison).cell(0, Side.RIGHT).paragraphs[0].runs
    told = [(r.text, [m.strong for m in r.marks]) for r in runs]
    assert told == [("the ", []), ("g", [True]), ("hosts", [False]), (" came", [])]

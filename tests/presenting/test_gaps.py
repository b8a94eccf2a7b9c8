"""Words that one side has alone leave a place on the other, and a reader of that side alone must see it."""

from ui.made import Made

from viewer.joining import compare_documents, load_text
from viewer.model import Category, Side
from viewer.presenting.display import DisplayKind
from viewer.presenting.filters import DEFAULT_FILTER, EVERYTHING, Filter
from viewer.presenting.presenter import Presenter
from viewer.presenting.redline import redline_cell


def lacking(presenter, row, side):
    """What stands before each gap of a cell."""
    text = presenter.comparison.side(side).text
    return [text[p.runs[0].start : gap.at] for p in presenter.cell(row, side).paragraphs for gap in p.gaps]


def test_what_is_left_out_leaves_a_gap_and_what_is_put_in_another():
    made = Made().row("It is [-not -]safe, {+they +}said.").row("It [-was-]{+is+} so.")
    presenter = Presenter(made.comparison(), EVERYTHING)
    assert lacking(presenter, 0, Side.RIGHT) == ["It is "]
    assert lacking(presenter, 0, Side.LEFT) == ["It is not safe, "]
    assert lacking(presenter, 1, Side.LEFT) == lacking(presenter, 1, Side.RIGHT) == []


def test_what_is_hidden_leaves_none():
    made = Made().row("It is [-not -]safe.")
    assert lacking(Presenter(made.comparison(), Filter(frozenset({Category.NUMBER}))), 0, Side.RIGHT) == []


def test_both_texts_as_one_have_the_words_and_no_gap():
    presenter = Presenter(Made().row("It is [-not -]safe.").comparison(), EVERYTHING)
    assert redline_cell(presenter, 0)[1].paragraphs[0].gaps == ()


def test_a_passage_that_was_edited_on_the_way_shows_the_gap_where_it_went():
    moved = "The public prosecutor has not opened a case against the operator of the ferry, a clerk said on Monday."
    others = [
        f"The boat number {n} left the quay at {n} and came back with all who were aboard it." for n in range(3, 9)
    ]
    left = "\n\n".join([*others, moved])
    right = "\n\n".join([moved.replace("not ", ""), *others])
    presenter = Presenter(compare_documents(load_text(left, "a"), load_text(right, "b")), DEFAULT_FILTER)
    at = next(n for n, row in enumerate(presenter.rows) if row.kind is DisplayKind.MOVED_TO)
    assert lacking(presenter, at, Side.RIGHT) == ["The public prosecutor has "]

"""Both texts as one: what is read without the struck words is the right text, and nothing of the left is lost."""

import random

import pytest
from ui.made import Made, ferry

from viewer.joining import compare_documents, load_text
from viewer.model import Side
from viewer.presenting.filters import EVERYTHING
from viewer.presenting.presenter import Presenter
from viewer.presenting.redline import redline_cell


def written(presenter, row):
    """A row as an editor would write it: `[-struck-]` before what is there now."""
    side, cell = redline_cell(presenter, row)
    said = [
        "".join(f"[-{r.text}-]" if r.struck and r.marks else r.text.strip("\u2009") for r in p.runs).replace("-][-", "")
        for p in cell.paragraphs
    ]
    return side, "\n\n".join(said)


def test_words_of_the_left_stand_struck_before_those_of_the_right():
    made = Made().row("It was [-hosts-]{+ghosts+} who [-really -]came {+yet +}again.")
    assert written(Presenter(made.comparison(), EVERYTHING), 0) == (
        Side.RIGHT,
        "It was [-hosts-]ghosts who [-really -]came yet again.",
    )


def test_a_hidden_difference_is_not_struck():
    made = Made().row("It was [-hosts-]{+ghosts+} again.")
    presenter = Presenter(made.comparison(), EVERYTHING.toggled(made.differences[0].category))
    assert written(presenter, 0)[1] == "It was ghosts again."


def test_a_passage_of_one_side_is_that_sides():
    presenter = Presenter(Made().left_only("Gone from here.").right_only("New here.").comparison(), EVERYTHING)
    assert [written(presenter, n) for n in range(2)] == [(Side.LEFT, "Gone from here."), (Side.RIGHT, "New here.")]


def test_a_moved_paragraph_is_not_struck_where_it_arrives():
    presenter = Presenter(ferry(), EVERYTHING)
    moved = [n for n, row in enumerate(presenter.rows) if row.kind in ("moved_from", "moved_to")]
    assert len(moved) == 2
    assert all("[-" not in written(presenter, n)[1] for n in moved)
    assert presenter.counterpart(moved[0]) == moved[1]
    assert presenter.counterpart(moved[1]) == moved[0]
    assert presenter.counterpart(0) == 0


def texts_of(seed):
    """Two variants of one text: words changed, left out, put in; paragraphs joined, moved."""
    dice = random.Random(seed)
    stock = ["harbour", "board", "ferry", "night", "“plan”", "312", "the", "of", "chair,", "Tuesday.", "🛳️", "hosts"]
    left = [[dice.choice(stock) for _ in range(dice.randrange(6, 40))] for _ in range(dice.randrange(3, 9))]
    right = [list(paragraph) for paragraph in left]
    for paragraph in right:
        for _ in range(dice.randrange(3)):
            at = dice.randrange(len(paragraph))
            paragraph[at : at + dice.randrange(3)] = dice.choices(["ghosts", "yet,", "321"], k=dice.randrange(3))
    if dice.random() < 0.4:
        right.insert(dice.randrange(len(right)), right.pop(dice.randrange(len(right))))
    if dice.random() < 0.4:
        at = dice.randrange(len(right) - 1)
        right[at : at + 2] = [right[at] + right[at + 1]]
    return tuple("\n\n".join(" ".join(p) for p in side if p) for side in (left, right))


@pytest.mark.parametrize("seed", range(60))
def test_without_the_struck_words_it_is_the_right_text(seed):
    left, right = texts_of(seed)
    comparison = compare_documents(load_text(left, "left"), load_text(right, "right"))
    presenter = Presenter(comparison, EVERYTHING)
    found = []
    for n, row in enumerate(presenter.rows):
        side, cell = redline_cell(presenter, n)
        assert side is (Side.RIGHT if row.right else Side.LEFT)
        for paragraph in cell.paragraphs:
            own = [run for run in paragraph.runs if not run.struck]
            known = comparison.side(side).paragraphs[paragraph.index]
            assert "".join(run.text for run in own) == comparison.side(side).text[known.start : known.end]
            if side is Side.RIGHT:
                found.append(paragraph.index)
    assert sorted(found) == list(range(len(comparison.right.paragraphs)))


@pytest.mark.parametrize("seed", range(20))
def test_every_word_of_the_left_that_is_gone_is_struck(seed):
    left, right = texts_of(seed)
    presenter = Presenter(compare_documents(load_text(left, "left"), load_text(right, "right")), EVERYTHING)
    struck = {
        mark.difference
        for n in range(len(presenter.rows))
        for paragraph in redline_cell(presenter, n)[1].paragraphs
        for run in paragraph.runs
        for mark in run.marks
        if run.struck or redline_cell(presenter, n)[0] is Side.LEFT
    }
    gone = {
        n
        for n, d in enumerate(presenter.comparison.differences)
        if d.left is not None
        and len(d.left)
        and d.kind in ("replaced", "deleted")
        and not presenter.comparison.unrelated
    }
    assert gone <= struck

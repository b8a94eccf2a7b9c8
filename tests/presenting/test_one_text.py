"""What of the left text is seen where both are shown as one: its struck words, and those that the right has too."""

import random

import pytest
from presenting.test_redline import texts_of, written
from ui.made import Made

from viewer.joining import compare_documents, load_text
from viewer.model import Category, Side, Span
from viewer.presenting.filters import DEFAULT_FILTER, EVERYTHING
from viewer.presenting.one_text import OneText, Seen, reading_key
from viewer.presenting.presenter import Presenter
from viewer.presenting.redline import redline_cell


def seen(presenter, words):
    """What is seen of words of the left, in the row that shows them."""
    text = presenter.comparison.left.text
    span = Span(text.index(words), text.index(words) + len(words))
    paragraph = presenter.comparison.left.paragraph_at(span.start)
    row = next(n for n, row in enumerate(presenter.rows) if paragraph in row.left)
    return OneText(presenter).of_left(row, span)


def words_at(presenter, spans):
    return [presenter.comparison.right.text[s.start : s.end] for s in spans]


def test_struck_words_are_seen_and_shared_ones_are_the_rights():
    presenter = Presenter(Made().row("It was [-hosts-]{+ghosts+} who came.").comparison(), EVERYTHING)
    assert seen(presenter, "hosts") == Seen(0, 7)
    assert seen(presenter, "It was") is None
    both = seen(presenter, "was hosts who")
    assert words_at(presenter, both.shared) == ["was ", " who"]
    assert both.at == 3


def test_what_is_hidden_is_not_seen():
    made = Made().row("It was [-hosts-]{+ghosts+} again.")
    presenter = Presenter(made.comparison(), EVERYTHING.toggled(made.differences[0].category))
    assert seen(presenter, "hosts") is None


def test_a_passage_of_the_left_alone_is_seen_whole():
    presenter = Presenter(Made().left_only("Gone from here.").row("Here.").comparison(), DEFAULT_FILTER)
    assert seen(presenter, "from") == Seen(0, 5)


def test_what_is_struck_is_read_before_what_stands_in_its_place():
    keys = [reading_key(Side.RIGHT, 7, 7), reading_key(Side.LEFT, 7, 30), reading_key(Side.RIGHT, 3, 3)]
    assert sorted(keys) == [keys[2], keys[1], keys[0]]


def moved_sentences(seed):
    """Two variants with sentences that went elsewhere, inside a paragraph and into another one."""
    dice = random.Random(seed)
    stock = ["harbour", "board", "ferry", "night", "plan", "engine", "captain", "winter", "letter", "island", "vote"]
    many = [[" ".join(dice.choices(stock, k=dice.randrange(7, 14))).capitalize() + "." for _ in range(5)]
            for _ in range(3)]  # fmt: skip
    right = [list(paragraph) for paragraph in many]
    right[0].insert(dice.randrange(4), right[0].pop(dice.randrange(4)))
    right[2].insert(dice.randrange(5), right[1].pop(dice.randrange(5)).replace("board", "council"))
    return tuple("\n\n".join(" ".join(p) for p in side) for side in (many, right))


@pytest.mark.parametrize("seed", range(60))
@pytest.mark.parametrize("texts", [texts_of, moved_sentences])
def test_all_that_is_seen_of_a_place_reads_as_it_does_on_the_left(seed, texts):
    left, right = texts(seed)
    presenter = Presenter(compare_documents(load_text(left, "left"), load_text(right, "right")), EVERYTHING)
    comparison, one, dice = presenter.comparison, OneText(presenter), random.Random(seed)
    struck = {n: [r for p in redline_cell(presenter, n)[1].paragraphs for r in p.runs if r.struck]
              for n in range(len(presenter.rows))}  # fmt: skip
    for _ in range(120):
        p = dice.randrange(len(comparison.left.paragraphs))
        known = comparison.left.paragraphs[p]
        start = dice.randrange(known.start, known.end)
        span = Span(start, min(known.end, start + dice.randrange(1, 40)))
        row = next(n for n, row in enumerate(presenter.rows) if p in row.left)
        found = one.of_left(row, span)
        words = comparison.left.text[span.start : span.end]
        if found is None:
            touched = [r for r in struck[row] if r.text.strip("\u2009")
                       and Span(r.start, r.start + len(r.text)).overlaps(span)]  # fmt: skip
            assert touched == []
            assert presenter.rows[row].right
            continue
        for piece in words_at(presenter, found.shared):
            assert piece in words
        if not presenter.rows[row].right:
            assert found.shared == ()
            continue
        gone = {at for r in struck[row] if r.text not in ("\u2009", " ¶ ")
                for at in range(r.start, r.start + len(r.text))} & set(range(span.start, span.end))  # fmt: skip
        assert gone
        assert sum(map(len, found.shared)) + len(gone) <= len(span)


def test_words_edited_in_a_move_that_is_not_shown_are_seen_where_they_came_to():
    left, right = moved_sentences(0)
    comparison = compare_documents(load_text(left, "left"), load_text(right, "right"))
    presenter = Presenter(comparison, EVERYTHING.toggled(Category.MOVED))
    edit = next(d for d in comparison.differences if comparison.text_of(d, Side.LEFT) == "board")
    row = next(n for n, row in enumerate(presenter.rows) if comparison.left.paragraph_at(edit.left.start) in row.left)
    assert OneText(presenter).of_left(row, edit.left) == Seen(row + 1, edit.right.start)


def test_words_edited_in_a_move_are_not_struck_behind_the_paragraph_they_went_from():
    left, right = moved_sentences(0)
    presenter = Presenter(compare_documents(load_text(left, "left"), load_text(right, "right")), EVERYTHING)
    went, came = (written(presenter, n)[1] for n in (1, 2))
    assert went.count("[-") == 1
    assert not went.endswith("-]")
    assert "[-board-]council" in came


def test_words_put_in_at_the_end_of_a_sentence_that_went_are_no_part_of_the_paragraph_it_left():
    went = "of won't waggon 5% staid waggon diary house"
    stays = "came sate stopt town noon noon No. of 1887 colour gaol x came staid Dec. man cold burthen x"
    turns = "burthen The came colour came by its in by H2 color Mr. gaol it's straße The people?"
    left = f"{went} sate shew\n\n{stays} sate.\n\n{turns}\n\nits color sate noon town**"
    right = f"its sate came town**\n\n{turns}\n\n{stays} of\n\n{went} shew"
    presenter = Presenter(compare_documents(load_text(left, "left"), load_text(right, "right")), EVERYTHING)
    put_in = next(d for d in presenter.comparison.differences if presenter.comparison.text_of(d, Side.RIGHT) == " shew")
    assert put_in.left == Span(len(went), len(went))
    found = OneText(presenter).of_left(0, Span(len(went) + 1, len(went) + 10))
    assert found is not None
    assert words_at(presenter, found.shared) == ["sate "]
    assert found.at == 4

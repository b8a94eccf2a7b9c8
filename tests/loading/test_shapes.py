"""Paragraphs of texts without blank lines.

In shapes/*.txt "¶" stands before each line that begins a paragraph, and "?" before one of which the text alone does
not tell: there the weight has to stay near 0, so that the other variant can decide.
"""

from pathlib import Path

import pytest

from viewer.loading import load_text

SHAPES = sorted((Path(__file__).parent / "shapes").glob("*.txt"), key=lambda p: p.name)
NEAR_ZERO = 0.5


@pytest.mark.parametrize("path", SHAPES, ids=lambda p: p.stem)
def test_paragraphs_follow_from_what_the_lines_say(path):
    marked = path.read_text(encoding="utf-8").rstrip("\n").split("\n")
    document = load_text("\n".join(line.lstrip("¶?") for line in marked), path.name)
    begins = {p.lines[0] for p in document.paragraphs}
    told = {n for n, line in enumerate(marked, 1) if line.startswith("¶")}
    open_ones = {n for n, line in enumerate(marked, 1) if line.startswith("?")}
    assert begins - open_ones == told
    for n in open_ones:
        assert abs(document.joints[n - 2].weight) <= NEAR_ZERO


@pytest.mark.parametrize("path", SHAPES, ids=lambda p: p.stem)
def test_a_blank_line_before_each_paragraph_makes_it_certain(path):
    marked = path.read_text(encoding="utf-8").replace("?", "¶")
    gapped = marked.replace("\n¶", "\n\n¶").replace("¶", "")
    document = load_text(gapped, path.name)
    certain = [j for j in document.joints if j.certain]
    assert len(certain) == marked.count("¶") - 1
    assert all(j.is_break for j in certain)


def test_a_date_with_its_day_set_apart_is_one_paragraph():
    document = load_text("A title of some words\n3\nDecember, 2016\nThe\nminister spoke to the press on Tuesday.", "x")
    assert "3 December, 2016" in document.text


def test_a_line_without_wrapping_stands_between_wrapped_ones():
    wrapped = (
        "The minister spoke to the press on Tuesday and said that he\nwould not resign before the end of the\nyear.\n"
    )
    long = "In a letter to the paper " + "the union of the ferrymen asked for a higher wage " * 5 + "and for rest."
    document = load_text(wrapped + long + "\n" + wrapped, "x")
    assert [p.lines for p in document.paragraphs] == [(1, 3), (4, 4), (5, 7)]


def test_a_word_divided_at_the_line_end_keeps_its_hyphen():
    document = load_text("It will open in spring, pro-\nvided that the roof holds through the\nwinter.", "x")
    assert "pro-vided" in document.text
    assert [document.text[h] for h in document.hyphens] == ["-"]
    assert document.joints[0].glue == ""


def test_a_soft_hyphen_at_the_line_end_is_recorded():
    document = load_text("It will open in spring, pro\u00ad\nvided that the roof holds through the\nwinter.", "x")
    assert [document.text[h] for h in document.hyphens] == ["\u00ad"]


def test_a_dash_at_the_line_end_joins_with_a_space():
    document = load_text("It will open in spring –\nprovided that the roof holds through the\nwinter.", "x")
    assert "spring – provided" in document.text
    assert not document.hyphens

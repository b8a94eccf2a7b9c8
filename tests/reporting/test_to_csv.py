"""The report as a table: a line for each difference that is shown, safe in a spreadsheet."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import Any

import pytest
from presenting.builder import built, linked, pair
from presenting.test_filters import ALL_KINDS
from reporting.hostile import HOSTILE

from viewer.model import Category, Run, Side, Style
from viewer.presenting.filters import DEFAULT_FILTER, EVERYTHING
from viewer.presenting.presenter import Presenter
from viewer.presenting.review import Remark
from viewer.reporting import render, write_report
from viewer.reporting.registry import made
from viewer.reporting.to_csv import HEAD


def table(report):
    assert report.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(report.removeprefix("\ufeff"), newline="")))


def test_there_is_a_line_for_each_difference_that_is_shown_in_their_order():
    for chosen in (EVERYTHING, DEFAULT_FILTER, EVERYTHING.solo(Category.NUMBER)):
        shown = [ALL_KINDS.differences[n] for n in Presenter(ALL_KINDS, chosen).shown()]
        lines = table(render(ALL_KINDS, "csv", chosen))
        assert [(line["id"], line["category"], line["kind"]) for line in lines] == [
            (d.id, d.category, d.kind) for d in shown
        ]
        for line, d in zip(lines, shown, strict=True):
            assert line["left"].split() == ALL_KINDS.text_of(d, Side.LEFT).split()
            assert line["right"].split() == ALL_KINDS.text_of(d, Side.RIGHT).split()


def test_a_line_says_words_places_and_what_was_noted():
    comparison = built(pair('He said "the [-hosts-]{+ghosts+}", and left.'))
    (line,) = table(made(comparison, "csv", DEFAULT_FILTER, {0: Remark(reviewed=True, note='Cf. "Greg", 1950;\np. 3')}))
    assert tuple(line) == HEAD
    assert (line["left"], line["right"]) == ("hosts", "ghosts")
    assert line["left_place"].replace("\u00a0", " ").startswith("¶ 1")
    assert line["right_place"].replace("\u00a0", " ").startswith("¶ 1")
    assert (line["reviewed"], line["note"]) == ("yes", 'Cf. "Greg", 1950;\np. 3')


LONG = "https://a.example/" + "long/" * 60
TARGETS = [(None, LONG), ("https://a.example/", None), ("https://a.example/old", LONG)]


@pytest.mark.parametrize(("before", "after"), TARGETS)
def test_a_link_has_its_old_and_its_new_address_whole(before, after):
    (line,) = table(made(linked(before, after), "csv", EVERYTHING))
    assert (line["category"], line["left"], line["right"]) == ("link", "these words", "these words")
    assert (line["left_target"], line["right_target"]) == (before or "", after or "")


def test_what_is_no_link_has_no_address():
    comparison = built(
        pair("here are [-these-]{+those+} words"), right_runs=(("those", Run(0, 1, Style.PLAIN, "https://a.example/")),)
    )
    (line,) = table(made(comparison, "csv", EVERYTHING))
    assert (line["left_target"], line["right_target"]) == ("", "")


def test_no_words_are_a_formula():
    comparison = built(pair("It is [-=1+1-]{+@SUM(A1)+} there."))
    lines = table(made(comparison, "csv", EVERYTHING, {0: Remark(note="-2+3")}))
    assert lines
    for line in lines:
        assert not any(words.startswith(tuple("=+-@\t\r")) for words in line.values())
    assert lines[0]["note"] == "'-2+3"


def test_hostile_texts_stay_in_their_cells(tmp_path):
    write_report(HOSTILE, tmp_path / "r.csv")
    lines = table((tmp_path / "r.csv").read_bytes().decode("utf-8"))
    assert len(lines) == len(Presenter(HOSTILE, DEFAULT_FILTER).shown())
    assert all(None not in line for line in lines)


def test_a_space_that_differs_is_in_the_table():
    (line,) = table(made(built(pair("It is 5[-\u00a0-]{+ +}<typography>km.")), "csv", EVERYTHING))
    assert (line["left"], line["right"]) == ("\u00a0", " ")


def test_no_end_of_a_line_parts_a_row():
    comparison = built(pair("He [-left-]{+stayed+}."))
    (line,) = table(made(comparison, "csv", EVERYTHING, {0: Remark(note="one\rtwo\u2028three")}))
    assert line["note"] == "one\ntwo\nthree"


class Looked(tuple[Any, ...]):
    """Paragraphs that count how often one is looked at."""

    times = 0

    def __getitem__(self, at):
        Looked.times += 1
        return super().__getitem__(at)


def test_no_more_is_looked_at_for_a_line_in_a_long_text_than_in_a_short_one():
    def looked(n):
        comparison = built(*(pair(f"Number {k} is [-hosts-]{{+ghosts+}}.") for k in range(n)))
        left = replace(comparison.left, paragraphs=Looked(comparison.left.paragraphs))
        Looked.times = 0
        assert len(table(made(replace(comparison, left=left), "csv", EVERYTHING))) == n
        return Looked.times / n

    assert looked(200) <= 2 * looked(20)

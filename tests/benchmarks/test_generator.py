"""The generator's answers are true, and the scorer counts them: the benchmarks themselves are not run here."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from pathlib import Path

import answer_file
import pytest
import reports
import run
from draft import Edit, Pair
from generate import OPS, PAGE_OPS, make, mixed, ops_for
from reports import Answer, Found, Row
from score import score, score_words
from sources import OWN, blocks, excerpt, languages
from wordstock import language_of, stock

ENGLISH = [p for p in sorted(OWN.glob("*.txt")) if language_of(p.read_text(encoding="utf-8")) == "en"]
TEXTS = {
    code: [p for p in OWN.glob("*.txt") if language_of(p.read_text(encoding="utf-8")) == code] for code in languages()
}


def pair(op: str, seed: int = 1) -> Pair:
    paragraphs = excerpt(random.Random(seed), ENGLISH[seed % len(ENGLISH)])
    return mixed(paragraphs, seed) if op == "mixed" else make(paragraphs, seed, (op,))


def in_language(code: str, seed: int) -> Pair:
    return mixed(excerpt(random.Random(seed), TEXTS[code][0]), seed, code)


def ink(text: str) -> str:
    return "".join(text.split())


def holds(made: Pair) -> None:
    """Check an answer against its texts."""
    sides = ink(made.left), ink(made.right)
    for e in made.edits:
        for side, (span, words) in enumerate(((e.left, e.left_text), (e.right, e.right_text))):
            if span:
                assert sides[side][span[0] : span[1]] in ink(words) or e.op in ("line_end_hyphens", "running_head"), e
    for text, side in zip(sides, made.sides, strict=True):
        spans = sorted([span for p in side.paragraphs for span in p] + [a for a in side.aside if text[a[0]] != "("])
        assert [a for a, _ in spans] == [0, *(b for _, b in spans[:-1])], "paragraphs and what lies aside tile the text"
        assert spans[-1][1] == len(text)
    for p, q in made.pairs | made.moves:
        assert made.sides[0].paragraphs[p]
        assert made.sides[1].paragraphs[q]


@pytest.mark.parametrize("op", ["mixed", *OPS])
@pytest.mark.parametrize("seed", [1, 2])
def test_each_edit_stands_where_the_answer_says(op: str, seed: int) -> None:
    holds(pair(op, seed))


@pytest.mark.parametrize("code", languages())
@pytest.mark.parametrize("seed", range(3))
def test_answers_hold_in_every_language(code: str, seed: int) -> None:
    assert TEXTS[code], "each language has a text of our own"
    holds(in_language(code, seed))


@pytest.mark.parametrize("seed", range(5, 10))
def test_without_the_edits_both_sides_are_one_text(seed: int) -> None:
    ops = ("substitute", "typography", "scanned")
    made = make(excerpt(random.Random(seed), ENGLISH[seed % len(ENGLISH)]), seed, ops)
    rest = [ink(made.left), ink(made.right)]
    for side in (0, 1):
        spans = sorted(((e.left, e.right)[side] or (0, 0) for e in made.edits), reverse=True)
        for start, end in spans:
            rest[side] = rest[side][:start] + rest[side][end:]
    assert rest[0] == rest[1]


@pytest.mark.parametrize("op", OPS)
def test_an_operation_does_something(op: str) -> None:
    assert any((made := pair(op, seed)).left != made.right for seed in (1, 2, 3, 4))


@pytest.mark.parametrize("op", ["move", "move_many", "move_block", "cross_moves", "move_and_edit"])
def test_moved_paragraphs_stand_elsewhere(op: str) -> None:
    made = pair(op, 4)
    assert made.moves
    assert made.moves <= made.pairs
    if op == "cross_moves":
        assert any(a < c and b > d for a, b in made.moves for c, d in made.moves)
    if op == "move_and_edit":
        assert {e.op for e in made.edits} <= {"moved_substitute", "moved_insert", "moved_change_number"}
        assert made.edits


def test_the_same_seed_gives_the_same_variant() -> None:
    assert pair("mixed", 9) == pair("mixed", 9)
    assert pair("mixed", 9) != pair("mixed", 13)


def test_wrapping_moves_no_ink() -> None:
    for op in ("rewrap", "crlf", "both_no_blank"):
        made = pair(op)
        assert made.left != made.right
        assert ink(made.left) == ink(made.right)
        assert not made.edits
    assert "\r\n" in pair("crlf").right


def test_pages_have_heads_and_numbers_that_are_no_words_of_the_text() -> None:
    made = pair("running_heads")
    heads = [e for e in made.edits if e.op == "running_head"]
    assert heads
    assert all(e.optional and e.category == "furniture" for e in heads)
    assert {e.right for e in heads} == set(made.sides[1].aside)


def test_a_list_and_a_table_tell_what_they_are() -> None:
    made = pair("structure", 3)
    assert Counter(kind for _, kind in made.sides[1].kinds) == {"heading": 1, "list": 4, "table": 1, "caption": 1}
    assert {e.op for e in made.edits} == {"list_substitute", "table_change_number"}


def test_markdown_adds_marks_and_links() -> None:
    made = pair("markdown", 3)
    assert made.names() == ("left.txt", "right.md")
    assert {e.category for e in made.edits} == {"formatting", "link"}
    assert made.sides[1].aside, "a link's address is no word of the text"


def test_flipped_twice_is_the_same() -> None:
    made = pair("mixed", 3)
    assert made.flip() != made
    assert made.flip().flip() == made


def test_languages_are_told_apart() -> None:
    assert {p.name: language_of(p.read_text(encoding="utf-8")) for p in OWN.glob("*.txt")} == {
        p.name: p.name[:2] if p.name[2] == "-" else "en" for p in OWN.glob("*.txt")
    }
    assert "line_end_hyphens" not in ops_for(stock("zh"))


def test_blocks_are_parted_by_blank_lines_or_by_lines() -> None:
    assert blocks("one\ntwo\n\nthree\n") == ["one two", "three"]
    assert blocks("one\r\ntwo\r\n") == ["one", "two"]


# The scorer


def perfect(made: Pair) -> Answer:
    """Answer as one would who knows."""
    found = [
        Found(e.category, e.left, e.right, e.substantive or e.category in ("furniture", "moved")) for e in made.edits
    ]
    found += [
        Found("moved", made.sides[0].paragraphs[p][0], made.sides[1].paragraphs[q][0], shown=True, moved=True)
        for p, q in made.moves
    ]
    rows = tuple(
        Row(made.sides[0].paragraphs[p], made.sides[1].paragraphs[q], (p, q) in made.moves) for p, q in made.pairs
    )
    left, right = (
        tuple((span, _role(made, side, k)) for k, p in enumerate(known.paragraphs) for span in p)
        for side, known in enumerate(made.sides)
    )
    return Answer(tuple(found), rows, (left, right))


def _role(made: Pair, side: int, k: int) -> str:
    spans = made.sides[side].paragraphs[k]
    edits = [e for e in made.edits if (e.left, e.right)[side] in spans and e.op.startswith("furniture_")]
    return edits[0].op.removeprefix("furniture_") if edits else dict(made.sides[side].kinds).get(k, "body")


WHOLE = (
    "paragraph F1", "breaks F1", "move recall", "word precision", "word recall", "category accuracy", "edits located",
    "kinds kept", "furniture roles",
)  # fmt: skip


@pytest.mark.parametrize("op", ["mixed", *OPS])
def test_a_perfect_answer_scores_in_full(op: str) -> None:
    made = pair(op, 3)
    tally = score(made, perfect(made))
    figures = tally.figures()
    assert not tally.errors
    assert figures["false moves"] == 0
    assert figures["marks per difference"] in (None, 1.0)
    assert all(figures[name] in (None, 1.0) for name in WHOLE), figures


@pytest.mark.parametrize("code", languages())
def test_a_perfect_answer_scores_in_full_in_every_language(code: str) -> None:
    made = in_language(code, 2)
    assert not score(made, perfect(made)).errors


def test_no_answer_scores_nothing() -> None:
    figures = score(pair("substitute"), Answer(())).figures()
    assert figures["word recall"] == figures["paragraph F1"] == figures["edits located"] == 0


def first(answer: Answer, wanted: str = "wording") -> Found:
    return next(d for d in answer.found if d.category == wanted)


def without(answer: Answer, found: Found, *instead: Found) -> Answer:
    return replace(answer, found=(*(d for d in answer.found if d is not found), *instead))


def test_a_missed_word_lowers_recall() -> None:
    made = pair("substitute")
    answer = perfect(made)
    figures = score(made, without(answer, first(answer))).figures()
    assert figures["word recall"] < 1
    assert figures["edits located"] < 1
    assert figures["word precision"] == 1


def test_a_word_too_many_lowers_precision_and_is_a_mark_too_many() -> None:
    made = pair("substitute")
    figures = score(
        made, replace(perfect(made), found=(*perfect(made).found, Found("wording", (0, 4), (0, 4), shown=True)))
    )
    assert figures.figures()["word precision"] < 1
    assert figures.figures()["marks per difference"] > 1


def test_a_wrong_name_lowers_category_accuracy_alone() -> None:
    made = pair("substitute")
    answer = perfect(made)
    wrong = replace(first(answer), category="spelling")
    figures = score(made, without(answer, first(answer), wrong)).figures()
    assert figures["category accuracy"] < 1
    assert figures["word recall"] == figures["word precision"] == 1


def test_a_wrong_row_lowers_the_paragraphs() -> None:
    made = pair("substitute")
    answer = perfect(made)
    one, other, *rest = sorted(answer.rows, key=lambda r: r.left)
    crossed = (replace(one, right=other.right), replace(other, right=one.right), *rest)
    assert score(made, replace(answer, rows=crossed)).figures()["paragraph F1"] < 1


def test_moves_missed_and_moves_made_up_are_counted() -> None:
    made = pair("move_many", 4)
    answer = perfect(made)
    still = tuple(replace(r, moved=not r.moved) for r in answer.rows)
    figures = score(made, replace(answer, rows=still)).figures()
    assert figures["move recall"] == 0
    assert figures["false moves"] == len(answer.rows) - len(made.moves)


def test_a_break_missed_lowers_the_breaks() -> None:
    made = pair("split", 3)
    answer = perfect(made)
    assert score(made, replace(answer, roles=(answer.roles[0], answer.roles[1][1:]))).figures()["breaks F1"] < 1


def test_a_lost_list_lowers_the_kinds() -> None:
    made = pair("structure", 3)
    answer = perfect(made)
    flat = tuple((span, "body") for span, _ in answer.roles[1])
    assert score(made, replace(answer, roles=(answer.roles[0], flat))).figures()["kinds kept"] == 0.5


def test_what_may_be_left_unsaid_costs_nothing() -> None:
    made = pair("running_heads")
    figures = score(made, replace(perfect(made), found=())).figures()
    assert figures["edits located"] is None
    assert figures["marks per difference"] is None


# Reports and rivals


def test_a_word_diff_is_read_as_marks() -> None:
    pieces = [(" ", "the "), ("-", "old"), ("+", "new"), (" ", " boat"), ("-", "!"), ("+", "?")]
    answer = reports.words_alone(pieces, "the old boat!", "the new boat?")
    assert [(d.left, d.right) for d in answer.found] == [((3, 6), (3, 6)), (None, None)]


def test_a_rival_is_scored_by_the_words_it_marks() -> None:
    text = "the old boat sails tonight"
    made = Pair(text, text.replace("old", "new"), (), frozenset(), frozenset(), pair("wrap").sides)
    made = replace(made, edits=(Edit("substitute", ("wording",), (3, 6), (3, 6), "old", "new"),))
    pieces = [(" ", "the "), ("-", "old boat"), ("+", "new boat"), (" ", " sails tonight")]
    figures = score_words(made, reports.words_alone(pieces, made.left, made.right)).figures()
    assert (figures["word recall"], figures["word precision"], figures["marks per difference"]) == (1.0, 0.5, 1.0)


def test_a_report_whose_text_lacks_marks_is_laid_beside_the_file() -> None:
    text, source = "a bold word, linked", "a **bold** word, [linked](https://example.org/a)"
    side = {"text": text, "paragraphs": [{"start": 0, "end": len(text), "role": "body"}]}
    span = {"start": 13, "end": 19}
    difference = {"category": "link", "kind": "reformatted", "substantive": False, "left": span, "right": span}
    rows = [{"left": [0], "right": [0], "relation": "same"}]
    report = {"left": side, "right": side, "rows": rows, "differences": [difference]}
    found = reports.read(report, text, source).found[0]
    assert (found.left, found.right) == ((10, 16), (15, 21))


def test_an_answer_is_written_and_read_back(tmp_path: Path) -> None:
    made = pair("mixed", 9)
    read = answer_file.read(answer_file.write(made, tmp_path))
    assert replace(read, pages=made.pages) == made
    (tmp_path / made.names()[0]).write_text("another text", encoding="utf-8")
    with pytest.raises(ValueError, match="not the text"):
        answer_file.read(tmp_path / "answer.json")


def test_any_text_can_be_varied_and_any_report_scored(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert set(PAGE_OPS) <= set(OPS)
    source = tmp_path / "mine.txt"
    source.write_bytes(ENGLISH[0].read_bytes())
    run.main(["make", str(source), "--seed", "3", "--op", "substitute", "--op", "crlf", "-o", str(tmp_path / "out")])
    made = answer_file.read(tmp_path / "out" / "answer.json")
    sides = {
        name: {"text": text, "paragraphs": [{"start": 0, "end": len(text)}]}
        for name, text in (("left", made.left), ("right", made.right))
    }
    rows = [{"left": [0], "right": [0], "relation": "same"}]
    report = tmp_path / "report.json"
    report.write_text(answer_file.json.dumps({**sides, "rows": rows, "differences": []}), encoding="utf-8")
    run.main(["score", str(tmp_path / "out" / "answer.json"), str(report)])
    assert "word recall                    0.000" in capsys.readouterr().out
    with pytest.raises(SystemExit, match="No such operation"):
        run.main(["make", str(source), "--op", "nonsense", "-o", str(tmp_path)])

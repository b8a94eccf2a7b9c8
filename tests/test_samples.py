"""The sample pair: what a reader finds in it by hand, and whether the program finds the same."""

import json
import re
from collections.abc import Iterable
from typing import Any

import pytest

from viewer.joining import compare_documents, load
from viewer.model import Category, Comparison, Difference, Document, Kind, Relation, Side, apply
from viewer.paths import resources

SAMPLES = resources() / "samples"
ANSWERS: dict[str, Any] = json.loads((SAMPLES / "night-ferry.answers.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def compared() -> Comparison:
    return compare_documents(*(load(SAMPLES / ANSWERS[side]) for side in Side))


def _source(side: Side) -> list[str]:
    return (SAMPLES / ANSWERS[side]).read_text(encoding="utf-8").split("\n")


def _lines(side: Side, first: int, last: int) -> set[int]:
    """The lines of a stretch of the source that hold something."""
    return {n for n in range(first, last + 1) if _source(side)[n - 1].strip()}


def _lines_of(document: Document, paragraphs: Iterable[int]) -> set[int]:
    spans = [document.paragraphs[p].lines for p in paragraphs]
    return {n for span in spans if span for n in range(span[0], span[1] + 1)}


def _in_body(compared: Comparison, difference: Difference) -> bool:
    for side in Side:
        span = difference.on(side)
        if span is None:
            continue
        document = compared.side(side)
        lines = document.paragraphs[document.paragraph_at(span.start)].lines
        first, last = ANSWERS["body"][f"{side}_lines"]
        if lines is None or not first <= lines[0] <= lines[1] <= last:
            return False
    return True


def _texts(compared: Comparison, difference: Difference) -> tuple[str, str]:
    return compared.text_of(difference, Side.LEFT), compared.text_of(difference, Side.RIGHT)


# ---- The answers are true of the files ---------------------------------------------------------------------------


def test_the_article_is_an_article() -> None:
    first, last = ANSWERS["body"]["left_lines"]
    words = " ".join(_source(Side.LEFT)[first - 1 : last]).split()
    assert 750 <= len(words) <= 900
    assert 16 <= len(ANSWERS["paragraphs"]) <= 20


def test_the_blog_copy_is_wrapped_and_has_no_blank_line() -> None:
    lines = _source(Side.LEFT)[:-1]
    assert all(lines)
    assert max(map(len, lines)) <= 70


def test_every_paragraph_of_the_body_has_its_partner() -> None:
    for side in Side:
        told = [n for pair in ANSWERS["paragraphs"] for span in pair[side] for n in _lines(side, *span)]
        assert len(told) == len(set(told))
        assert set(told) == _lines(side, *ANSWERS["body"][f"{side}_lines"])


def test_partners_share_most_of_their_words() -> None:
    for pair in ANSWERS["paragraphs"]:
        left, right = (_words(side, pair[side]) for side in Side)
        assert len(left & right) > 0.75 * max(len(left), len(right))


def _words(side: Side, spans: list[list[int]]) -> set[str]:
    text = " ".join(_source(side)[n - 1] for span in spans for n in sorted(_lines(side, *span)))
    return set(re.findall(r"\w+", re.sub(r"\]\([^)]*\)", "]", text)))


@pytest.mark.parametrize("told", ANSWERS["substantive"] + ANSWERS["accidental"], ids=lambda told: told["left"])
def test_what_differs_stands_in_the_files(told: dict[str, Any]) -> None:
    left, right = "\n".join(_source(Side.LEFT)), "\n".join(_source(Side.RIGHT))
    plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", right)
    assert told["left"] in re.sub(r"\n", " ", left)
    assert told["right"] in plain


@pytest.mark.parametrize("side", list(Side))
def test_passages_of_one_side_begin_as_told(side: Side) -> None:
    for told in ANSWERS[f"only_{side}"]:
        text = " ".join(line for line in _source(side)[told["lines"][0] - 1 : told["lines"][1]] if line)
        assert re.sub(r"[\[*]", "", text).startswith(told["starts"])


# ---- The program finds the same ----------------------------------------------------------------------------------


def test_the_laws_hold(compared: Comparison) -> None:
    assert apply(compared) == compared.right.text
    for side in Side:
        stand = sorted(p for row in compared.rows for p in row.on(side))
        assert stand == list(range(len(compared.side(side).paragraphs)))
    assert compared.complete
    assert not compared.unrelated


def test_paragraphs_face_their_partners(compared: Comparison) -> None:
    pairs = {
        (frozenset(_lines_of(compared.left, row.left)), frozenset(_lines_of(compared.right, row.right)))
        for row in compared.rows
        if row.left and row.right
    }
    for pair in ANSWERS["paragraphs"]:
        left, right = ({n for span in pair[s] for n in _lines(s, *span)} for s in Side)
        assert (frozenset(left), frozenset(right)) in pairs


def test_titles_face_each_other(compared: Comparison) -> None:
    left, right = ({n for span in ANSWERS["title"][s] for n in range(span[0], span[1] + 1)} for s in Side)
    assert any(
        _lines_of(compared.left, row.left) & left and _lines_of(compared.right, row.right) & right
        for row in compared.rows
    )


def test_substantive_differences_are_these_and_no_others(compared: Comparison) -> None:
    found = [
        (*_texts(compared, d), d.category.value)
        for d in compared.differences
        if d.substantive and d.kind is not Kind.MOVED and _in_body(compared, d)
    ]
    assert sorted(found) == sorted((t["left"], t["right"], t["category"][0]) for t in ANSWERS["substantive"])


def test_the_moved_paragraph_is_one_move(compared: Comparison) -> None:
    moves = [d for d in compared.differences if d.kind is Kind.MOVED]
    rows = [row for row in compared.rows if row.relation is Relation.MOVED]
    assert len(moves) == len(rows) == len(ANSWERS["moved"])
    for row, told in zip(rows, ANSWERS["moved"], strict=True):
        assert _lines_of(compared.left, row.left) == _lines(Side.LEFT, *told["left"])
        assert _lines_of(compared.right, row.right) == _lines(Side.RIGHT, *told["right"])


@pytest.mark.parametrize("told", ANSWERS["accidental"], ids=lambda told: told["left"])
def test_accidentals_go_by_their_own_name(compared: Comparison, told: dict[str, Any]) -> None:
    hits = [
        texts
        for d in compared.differences
        if d.category == told["category"] and _in_body(compared, d)
        for texts in [_texts(compared, d)]
        if all(_overlap(text, told[side]) for text, side in zip(texts, Side, strict=True))
    ]
    assert len(hits) >= told["times"]


def _overlap(marked: str, told: str) -> bool:
    return bool(marked) and (marked.strip() in told or told in marked)


def test_no_other_accidentals_are_claimed(compared: Comparison) -> None:
    claimed = [
        _texts(compared, d)
        for d in compared.differences
        if d.kind is Kind.REPLACED
        and not d.substantive
        and d.category is not Category.FURNITURE
        and _in_body(compared, d)
    ]
    assert len(claimed) == sum(told["times"] for told in ANSWERS["accidental"])


def test_links_and_bold(compared: Comparison) -> None:
    links = [d for d in compared.differences if d.category is Category.LINK and _in_body(compared, d)]
    bold = [d for d in compared.differences if d.category is Category.FORMATTING and _in_body(compared, d)]
    assert len(links) == ANSWERS["links_added"]
    assert [compared.text_of(d, Side.RIGHT) for d in bold] == ANSWERS["formatting_added"]


def test_one_paragraph_is_cut_in_two(compared: Comparison) -> None:
    cuts = [d for d in compared.differences if d.kind is Kind.REFLOWED and _in_body(compared, d)]
    assert len(cuts) == len(ANSWERS["reflow"])
    for cut, told in zip(cuts, ANSWERS["reflow"], strict=True):
        assert cut.right is not None
        assert compared.right.text[: cut.right.start].endswith(told["split_after"])


@pytest.mark.parametrize("side", list(Side))
def test_passages_of_one_side_stand_alone_in_their_role(compared: Comparison, side: Side) -> None:
    document = compared.side(side)
    relation = Relation.LEFT_ONLY if side is Side.LEFT else Relation.RIGHT_ONLY
    alone = {p for row in compared.rows if row.relation is relation for p in row.on(side)}
    for told in ANSWERS[f"only_{side}"]:
        lines = _lines(side, *told["lines"])
        over = {p for p in range(len(document.paragraphs)) if _lines_of(document, [p]) & lines}
        assert lines <= _lines_of(document, alone)
        roles = told["role"] if isinstance(told["role"], list) else [told["role"]]
        assert {document.paragraphs[p].role.value for p in over} <= set(roles)

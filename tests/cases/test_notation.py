"""The notation of the case files, tried by itself."""

import pytest
from notation import loosened, parse_case, side_of, tidy, written, written_rows

from viewer.model import (
    Category,
    Comparison,
    Difference,
    Document,
    Kind,
    Options,
    Paragraph,
    Relation,
    Role,
    Row,
    Side,
    Span,
)


def test_both_texts_come_from_one_marked_text() -> None:
    marked = "By [-hosts-]{+ghosts+}<wording> [-all -]<wording>of {+the +}<wording>night."
    assert side_of(marked, Side.LEFT) == "By hosts all of night."
    assert side_of(marked, Side.RIGHT) == "By ghosts of the night."


def test_a_paragraph_of_one_side_leaves_no_blank_paragraph() -> None:
    marked = "One.\n\n{+Two.+}<wording>\n\nThree."
    assert side_of(marked, Side.LEFT) == "One.\n\nThree."
    assert side_of(marked, Side.RIGHT) == "One.\n\nTwo.\n\nThree."


def test_a_break_sign_is_a_paragraph_break() -> None:
    assert side_of("One[- -]{+¶+}<layout>two.", Side.RIGHT) == "One\n\ntwo."


@pytest.mark.parametrize("text", ["[-]", "a [-b-] c", "{+x+}", "won’t [sic] {curly}", "5 < 6 <b>", ""])
def test_what_is_no_mark_stays(text: str) -> None:
    assert side_of(text, Side.LEFT) == text


def test_brackets_and_signs_inside_a_mark() -> None:
    marked = "It cost [--5-]{+5+}<number> and [-[…]-]{+[...]+}<typography>."
    assert side_of(marked, Side.LEFT) == "It cost -5 and […]."
    assert side_of(marked, Side.RIGHT) == "It cost 5 and [...]."


def test_lines_of_a_paragraph_are_joined() -> None:
    assert tidy("One\ntwo.\n\n\nThree.\n") == "One two.\n\nThree."


@pytest.mark.parametrize(
    "marked",
    [
        "a{+ very+}<wording> old pier",
        "a {+very +}<wording>old pier",
        "a {+very+}<wording> old pier",
    ],
)
def test_a_space_belongs_to_neither_side(marked: str) -> None:
    assert loosened(marked) == "a {+very+}<wording> old pier"


def test_a_space_that_is_all_there_is_stays() -> None:
    assert loosened("a[- -]{+¶+}<layout>b") == "a[- -]{+¶+}<layout>b"
    assert loosened("a [-old -]{+new +}<wording>b") == "a [-old-]{+new+}<wording> b"


def test_a_case_with_sections() -> None:
    case = parse_case(
        "# About\n# this.\n--- left\na\nb\n\n--- right markdown\n*a*\n--- rows\n1 = 1\n--- says\nunrelated\n"
    )
    assert (case.about, case.left, case.right) == ("About this.", "a\nb\n", "*a*\n")
    assert (case.left_type, case.right_type) == ("text/plain", "text/markdown")
    assert (case.rows, case.says, case.marked) == (("1 = 1",), ("unrelated",), None)


@pytest.mark.parametrize("text", ["", "# about\n", "no about\n"])
def test_a_case_without_what_it_needs_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="a case says"):
        parse_case(text)


def _document(*paragraphs: str, roles: dict[int, Role] | None = None) -> Document:
    text, spans = "\n\n".join(paragraphs), []
    at = 0
    for n, paragraph in enumerate(paragraphs):
        spans.append(Paragraph(at, at + len(paragraph), (roles or {}).get(n, Role.BODY)))
        at += len(paragraph) + 2
    return Document(text, tuple(spans))


def test_a_comparison_is_written_as_it_is_read() -> None:
    left = _document("By hosts.", "Gone away. Cut here.", "Kept.")
    right = _document("By ghosts.", "Kept.", "Gone away.", "Cut here.", "© 2016", roles={4: Role.COPYRIGHT})
    comparison = Comparison(
        left,
        right,
        Options(),
        rows=(
            Row((0,), (0,), Relation.CHANGED),
            Row((1,), (2, 3), Relation.MOVED),
            Row((2,), (1,), Relation.SAME),
            Row((), (4,), Relation.RIGHT_ONLY),
        ),
        differences=(
            Difference("d1", Kind.REPLACED, Category.WORDING, 0, Span(3, 8), Span(3, 9)),
            Difference("d2", Kind.REFORMATTED, Category.LINK, 0, Span(0, 8), Span(0, 9)),
            Difference("d3", Kind.MOVED, Category.MOVED, 1, Span(11, 31), Span(19, 40)),
            Difference("d4", Kind.REFLOWED, Category.LAYOUT, 1, Span(21, 22), Span(29, 31)),
            Difference("d5", Kind.INSERTED, Category.FURNITURE, 3, None, Span(42, 48), role=Role.COPYRIGHT),
        ),
        similarity=1.0,
    )
    assert written(comparison).split("\n\n") == [
        "[=By [-hosts-]{+ghosts+}<wording>=]<link>.",
        "(moved) Gone away.[- -]{+¶+}<layout>Cut here.",
        "Kept.",
        "{+© 2016+}<furniture:copyright>",
    ]
    assert written_rows(comparison) == ("1 = 1", "2 > 3+4", "3 = 2", "- = 5 copyright")

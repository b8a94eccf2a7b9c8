"""Compare the two texts of each case file beside this one and hold the answer against what the file says."""

from pathlib import Path

import pytest
from notation import Case, loosened, read_case, written, written_rows

from viewer.joining import compare_documents, load_text
from viewer.model import Comparison, Side, apply

CASES = sorted(Path(__file__).parent.glob("*.txt"))


def _compared(case: Case) -> Comparison:
    return compare_documents(
        load_text(case.left, "left", case.left_type), load_text(case.right, "right", case.right_type)
    )


def _on_lines(marked: str) -> list[str]:
    """Return the paragraphs, so that a failure shows the one that is wrong."""
    return loosened(marked).split("\n\n")


@pytest.fixture(params=CASES, ids=lambda path: path.stem)
def case(request: pytest.FixtureRequest) -> Case:
    return read_case(request.param)


def test_there_are_cases() -> None:
    assert len(CASES) >= 24


def test_differences_are_what_a_reader_wants(case: Case) -> None:
    if case.marked is not None:
        assert _on_lines(written(_compared(case))) == _on_lines(case.marked), case.about


def test_rows_face_each_other_as_told(case: Case) -> None:
    if case.rows is not None:
        assert list(written_rows(_compared(case))) == list(case.rows), case.about


def test_flags_are_as_told(case: Case) -> None:
    comparison = _compared(case) if case.flags else None
    for told in case.flags:
        assert comparison is not None
        flag, texts = told.split(": ", 1)
        wanted = not flag.startswith("no ")
        flags = [
            [str(f) for f in d.flags]
            for d in comparison.differences
            if " / ".join(t for side in Side if (t := comparison.text_of(d, side).strip())) == texts
        ]
        assert flags, f"no difference reads {texts}"
        assert all((flag.removeprefix("no ") in own) == wanted for own in flags), f"{told}: {flags}"


def test_it_says_what_is_told(case: Case) -> None:
    comparison = _compared(case) if case.says else None
    for told in case.says:
        assert comparison is not None
        if told == "no differences":
            assert comparison.differences == ()
        else:
            assert comparison.unrelated == {"unrelated": True, "related": False}[told]


def test_the_laws_hold(case: Case) -> None:
    """The differences lead from left to right, a text does not differ from itself, and the sides can be swapped."""
    comparison = _compared(case)
    assert apply(comparison) == comparison.right.text
    same = compare_documents(load_text(case.left, "left", case.left_type), load_text(case.left, "left", case.left_type))
    assert same.differences == ()
    swapped = compare_documents(
        load_text(case.right, "right", case.right_type), load_text(case.left, "left", case.left_type)
    )
    assert swapped == comparison.flip()

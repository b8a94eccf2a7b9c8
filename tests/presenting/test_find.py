"""What is looked for is found as print sets it, and an expression that runs away is given up."""

import time

import pytest

from viewer.presenting.find import MOST, FindError, Question, find

TEXT = "The night\u00a0ferry — it wasn’t late.\n\nA Night ferry, “late”; the\nnight-ferry. Nighty."


def found(text, **how):
    return [TEXT[s.start : s.end] for s in find(TEXT, Question(text, **how))]


@pytest.mark.parametrize(
    ("text", "how", "expected"),
    [
        ("night", {}, ["night", "Night", "night", "Night"]),
        ("Night", {"case": True}, ["Night", "Night"]),
        ("night", {"words": True}, ["night", "Night", "night"]),
        ("night ferry", {}, ["night\u00a0ferry", "Night ferry"]),
        ("the night-ferry", {}, ["the\nnight-ferry"]),
        ("wasn't", {}, ["wasn’t"]),
        ('"late"', {}, ["“late”"]),
        ("ferry - it", {}, ["ferry — it"]),
        (r"n\w+y\b", {"pattern": True}, ["Nighty"]),
        (r"^A", {"pattern": True, "case": True}, ["A"]),
        (".", {}, [".", ".", "."]),
        ("late. A", {}, []),
        ("", {}, []),
        ("   ", {}, []),
        ("x*", {"pattern": True}, []),
    ],
)
def test_places(text, how, expected):
    assert found(text, **how) == expected


@pytest.mark.parametrize("text", ["(", "[a", "*", "(?P<x", "(a))"])
def test_what_is_no_expression_gets_a_sentence(text):
    with pytest.raises(FindError, match=r"is no regular expression: .+\."):
        find(TEXT, Question(text, pattern=True))


@pytest.mark.parametrize("words", [False, True])
def test_what_is_wrong_is_told_by_its_place_in_what_was_typed(words):
    with pytest.raises(FindError, match=r": multiple repeat \(character 3\)\."):
        find(TEXT, Question("a***", words=words, pattern=True))


def test_an_expression_without_end_is_given_up():
    began = time.thread_time()
    with pytest.raises(FindError, match="takes too long"):
        find("a" * 5000 + "b", Question(r"(a|aa|a?)+$", pattern=True))
    assert time.thread_time() - began < 5


def test_there_is_an_end_of_places():
    assert len(find("a " * (MOST + 5), Question("a"))) == MOST


def test_a_passage_pasted_without_spaces_is_looked_for_at_once():
    passage = "夜間渡船" * 1_000
    begun = time.thread_time()
    assert [(s.start, s.end) for s in find(f"前{passage}後", Question(passage))] == [(1, 1 + len(passage))]
    assert find(TEXT, Question("a" * 5_000)) == []
    assert time.thread_time() - begun < 2


@pytest.mark.parametrize("words", [False, True])
def test_a_passage_pasted_as_an_expression_is_looked_for_at_once(words):
    begun = time.thread_time()
    assert find("a " * 10_000, Question("a" * 5_000, words=words, pattern=True)) == []
    assert time.thread_time() - begun < 2


@pytest.mark.parametrize(
    "text", ["a{99999999999}", r"((\w+ ){300}\.){300}", "(?:a[({]]|b){60000}", "(?:(?:ab){0,9}){30000}"]
)
def test_what_would_be_written_out_without_end_is_not_begun(text, monkeypatch):
    monkeypatch.setattr("regex.compile", lambda *_: pytest.fail("it was begun, and takes all the memory there is"))
    with pytest.raises(FindError, match="takes too long"):
        find(TEXT, Question(text, pattern=True))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r"\d{4}-\d{2}-\d{2}", ["2026-11-30"]),
        (r"(?P<twice>b{3}) x\1?", ["bbb x"]),
        ("(?:(?:b{0,100000} ?){1}){1}x", ["bbb x"]),
    ],
)
def test_what_has_an_end_is_looked_for(text, expected):
    read = "bbb x, 2026-11-30"
    assert [read[s.start : s.end] for s in find(read, Question(text, pattern=True))] == expected

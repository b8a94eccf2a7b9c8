"""The words around a short difference, as many as have room: whole ones, on both sides, with a sign where more are."""

from __future__ import annotations

import pytest
from presenting.builder import built, left, moved, pair

from viewer.presenting.surroundings import Around, around

TEXT = "Four keepers carried it down the hundred and [-twelve-]{+twenty+} steps, locked the door and sat down."


def of(*rows, number=0):
    comparison = built(*rows)
    return around(comparison, comparison.differences[number])


def shown(found, room):
    fitted = found.fitted(len, room)
    return None if fitted is None else str(fitted).replace("\u00a0", " ")


def test_it_grows_by_whole_words_in_turn_on_both_sides():
    found = of(pair(TEXT))
    assert found.words == "twelve"
    assert shown(found, 14) == "… and twelve …"
    assert shown(found, 21) == "… and twelve steps, …"
    assert shown(found, 36) == "… hundred and twelve steps, locked …"
    assert shown(found, 200) == str(found) == TEXT.replace("[-twelve-]{+twenty+}", "twelve")


@pytest.mark.parametrize("room", range(120))
def test_it_never_takes_more_than_the_room(room):
    found = of(pair(TEXT)).fitted(len, room)
    assert found is None or (len(str(found)) <= room and found.words == "twelve")


def test_without_room_for_a_word_there_is_nothing():
    assert shown(of(pair(TEXT)), 10) is None


def test_of_what_the_left_lacks_it_is_that_of_the_right():
    assert str(of(pair("It was [--]{+not +}known here."))) == "It was not known here."


def test_spaces_at_the_ends_belong_to_what_stands_around():
    assert of(pair("He did [-not -]{++}come.")) == Around("He did ", "not", " come.")


def test_of_a_long_paragraph_no_word_is_cut():
    found = str(of(pair(f"{'harbour ' * 40}[-hosts-]{{+ghosts+}}{' steamers' * 40}")))
    assert set(found.split()) == {"…", "harbour", "hosts", "steamers"}
    assert found.startswith("… harbour")
    assert found.endswith("steamers …")


def test_what_speaks_for_itself_has_none():
    assert of(pair("[-Old title-]{+New title+}")) is None
    assert of(left("A paragraph that the right has not.")) is None
    assert of(moved("A paragraph that moved.", after=1), pair("Another.")) is None
    assert of(pair(f"It says [-{'very ' * 9}much-]{{+little+}} of it.")) is None


def test_signs_written_without_spaces_are_taken_one_by_one():
    assert shown(of(pair("港口管理局表决让渡轮整个[-冬天-]{+夏天+}继续运行下去没有人反对")), 8) == "… 个冬天继 …"


def test_lines_and_spaces_are_one_space():
    assert str(of(pair("three\n   old [-men-]{+women+}\tcame"))) == "three old men came"

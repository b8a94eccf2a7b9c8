"""The letters that changed inside one word are found in the sentence that tells of it, and nowhere else."""

import pytest
from ui.made import Made

from viewer.model import Side
from viewer.presenting.changed_letters import changed_letters
from viewer.presenting.sentences import describe


def told(words):
    """Return the sentence about the one difference, and which letters of it are marked on each side."""
    comparison = Made().row(f"The keeper of {words} went home.").comparison()
    (difference,) = comparison.differences
    letters, sentence = changed_letters(comparison, difference), describe(comparison, difference)
    places = letters.in_sentence(sentence) if letters is not None else ()
    return sentence, [(side, place.start, sentence[place.start : place.end]) for side, place in places]


def test_what_looks_alike_is_marked_where_it_is_told():
    sentence, marked = told("the [-museum-]{+rnuseum+}")
    assert sentence == "“museum” became “rnuseum”"
    assert marked == [(Side.LEFT, 1, "m"), (Side.RIGHT, 17, "rn")]


def test_a_word_that_stands_in_the_other_one_is_not_taken_for_it():
    sentence, marked = told("a [-bar-]{+barn+}")
    assert marked == [(Side.RIGHT, sentence.index("barn") + 3, "n")]


def test_letters_from_right_to_left_are_found_behind_the_sign_that_turns_the_line():
    sentence, marked = told("[-נמל-]{+נמק+}")
    assert [(side, letters) for side, _at, letters in marked] == [(Side.LEFT, "ל"), (Side.RIGHT, "ק")]
    assert all(sentence[at : at + 1] == letters for _side, at, letters in marked)


@pytest.mark.parametrize("words", ["[-cats-]{+dog+}", "the [-old port-]{+old fort+}", "the {+old +}port"])
def test_nothing_is_marked_where_no_letter_of_a_word_stayed_or_there_is_more_than_a_word(words):
    assert told(words)[1] == []

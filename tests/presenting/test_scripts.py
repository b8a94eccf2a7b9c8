"""Which way a paragraph runs, and how many words are in it."""

import pytest

from viewer.presenting.scripts import count_words, is_leftward


@pytest.mark.parametrize(
    ("text", "leftward"),
    [
        ("", False),
        ("2024 – ", False),
        ("The word שלום means peace.", False),
        ("“2024: שלום”, they said", True),
        ("قرر المجلس", True),
        ("港务局", False),
    ],
)
def test_the_first_letter_says_which_way_a_paragraph_runs(text, leftward):
    assert is_leftward(text) is leftward


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("isn't it – 1,000 times", 5),
        ("قرر المجلس إعادة", 3),
        ("港务局决定，用石头。", 8),
        ("ひらがなとカタカナ", 9),
        ("Qt 是一个 framework。", 5),
    ],
)
def test_words_are_counted_by_spaces_or_by_signs(text, words):
    assert count_words(text) == words

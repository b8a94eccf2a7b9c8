"""Which way a paragraph runs, how many words are in it, and where its lines may break."""

import pytest

from viewer.presenting.scripts import count_words, has_leftward, is_leftward, unbroken


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


@pytest.mark.parametrize(
    ("sentence", "pieces"),
    [
        ("“hosts” became “ghosts”", ["“hosts” ", "became ", "“ghosts”"]),
        ("“東京” was", ["“東", "京” ", "was"]),
        ("“海。船、\u00a0…” moved", ["“海。", "船、\u00a0…” ", "moved"]),
        ("the 312,000クロ  of", ["the ", "312,000ク", "ロ ", " ", "of"]),
    ],
)
def test_a_line_is_broken_between_words_and_between_signs(sentence, pieces):
    assert unbroken(sentence) == pieces
    assert "".join(pieces) == sentence


def test_words_from_right_to_left_are_seen_wherever_they_stand():
    assert has_leftward("The board said: العبّارة باقية")
    assert has_leftward("\u2067a\u2069")
    assert not has_leftward("“naïve” – 海 🛳️")

"""Quantities are read by what they mean, wherever they stand in a text."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from viewer.comparing.numbers import han_value, joined_value, roman_value
from viewer.comparing.quantities import find_quantities, same_quantity
from viewer.lexicons import load_lexicon

ENGLISH, GERMAN, FRENCH = (load_lexicon(codes) for codes in (("en",), ("en", "de"), ("en", "fr")))
DIGITS = "〇一二三四五六七八九"


def same(one: str, other: str, lexicon=ENGLISH) -> bool | None:
    quantities = [find_quantities(f"There {t} was.", 0, len(t) + 11, lexicon) for t in (one, other)]
    assert [len(q) for q in quantities] == [1, 1], quantities
    return same_quantity(quantities[0][0], quantities[1][0])


SAME = """
1,000/1000 two/2 twenty-one/21 a_hundred/100 three_hundred_and_five/305 3.5_million/3,500,000 $5/5_dollars 5pm/17:00
5.30_p.m./17:30 26_July_2016/July_26,_2016 26_July_2016/2016-07-26 2nd/second XIV/14 ½/1/2 1½/1.5 50%/50_per_cent
-5/−5 1914-18/1914–1918 EUR_5/€5 20_°C/20°C 5_km/5_kilometres twenty-first/21st
two-thirds|2/3 three_quarters|3/4 a_third|1/3 half|50% two_and_a_half/2.5 3d/3rd 22d/22nd 1914_to_1918/1914–1918
CHF_5/5_CHF
"""
OTHER = """
1,000/1001 two/3 $5/€5 -5/5 50%/50 5_km/5_mi 5pm/5am 26_July/25_July 7/8/2016|8/7/2016 XIV/XV 1.500/1500 second/third
20°C/20°F two-thirds/one-third half/40% 3d/4th CAD_5/AUD_5 5_to_10/5-12 10-12/10-14 3_million/3_billion
"""


def pairs(text: str) -> list[list[str]]:
    return [pair.replace("_", " ").split("|" if "|" in pair else "/", 1) for pair in text.split()]


@pytest.mark.parametrize(("one", "other"), pairs(SAME))
def test_one_quantity_written_in_two_ways(one: str, other: str) -> None:
    assert same(one, other)
    assert same(other, one)


@pytest.mark.parametrize(("one", "other"), pairs(OTHER))
def test_two_quantities(one: str, other: str) -> None:
    assert same(one, other) is False


def test_what_marks_mean_depends_on_the_language() -> None:
    assert same("1.500", "1500", GERMAN)
    assert same("1,5", "1.5", GERMAN)
    assert same("quatre-vingt-dix-neuf", "99", FRENCH)
    assert same("zweihundertdreiundzwanzig", "223", GERMAN)


@given(st.integers(1000, 999_999_999))
def test_a_number_with_its_thousands_parted_is_the_same(number: int) -> None:
    assert same(f"{number:,}", str(number))
    assert not same(f"{number:,}", str(number + 1))


@given(st.integers(0, 9999))
def test_chinese_numerals_figure_by_figure(number: int) -> None:
    assert han_value("".join(DIGITS[int(d)] for d in str(number))) == number


@given(st.integers(1, 99))
def test_chinese_numerals_in_words(number: int) -> None:
    tens, ones = divmod(number, 10)
    head = {0: "", 1: "十"}.get(tens, f"{DIGITS[tens]}十")
    assert han_value(head + (DIGITS[ones] if ones else "")) == number


@given(st.integers(2, 3999))
def test_roman_numerals(number: int) -> None:
    values = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"))
    values += ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    rest, written = number, ""
    for value, letters in values:
        written += letters * (rest // value)
        rest %= value
    if written not in ("C", "D", "L", "M"):
        assert roman_value(written) == number


def test_words_that_only_look_like_numbers() -> None:
    assert joined_value("achtung", GERMAN) is None
    assert roman_value("mild") is None
    assert roman_value("C") is None
    assert find_quantities("The B4 road and A5 paper.", 0, 25, ENGLISH) == []


# What the readers of quantities look ahead for, in any order and cut off anywhere.
PIECES = [
    "35", "1,000", "3:2", "12.03.2021", "½", "三", "百", "分", "之", "元", "年", "月", "日", "号", "五", "km", "/", "h",
    "²", "$", "€", "US", "EUR", "%", "°", "C", "-", "–", "−", ".", ":", " ", "million", "two", "hundred", "and", "half",
    "a", "May", "March", "5th", "second", "of", "to", "Uhr", "pm", "at", "o'clock", "XIV", "th", "noon", "st", "’",
]  # fmt: skip

READERS = {"en": ENGLISH, "de": GERMAN, "zh": load_lexicon(("en", "zh")), "ja": load_lexicon(("en", "ja"))}


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=9), st.sampled_from(["en", "zh", "de", "ja"]))
@example(["5", " ", "kg", " "], "en")  # it ends where the name of a unit could go on
def test_quantities_stand_inside_the_text_wherever_it_ends(pieces: list[str], language: str) -> None:
    text = "".join(pieces)
    at = 0
    for found in find_quantities(text, 0, len(text), READERS[language]):
        assert at <= found.start < found.end <= len(text)
        assert found.readings
        at = found.end

"""Long texts piece by piece: the same as at once, and no call that keeps other threads waiting."""

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer import piecewise
from viewer.piecewise import has_any, joined, numbers, split_lines


@pytest.fixture(autouse=True, scope="module")
def small_pieces():
    """Cut so short that a text of the tests has several pieces."""
    before, piecewise._AT_ONCE = piecewise._AT_ONCE, 16
    yield
    piecewise._AT_ONCE = before


@given(st.text(alphabet="ab\n\r\u2028", max_size=200))
def test_lines_are_those_of_a_split(text):
    assert split_lines(text) == text.split("\n")


@given(st.lists(st.text(max_size=5), max_size=60))
def test_parts_are_joined_as_at_once(parts):
    assert joined(parts) == "".join(parts)


@given(st.text(alphabet="ab\ud800", max_size=100))
def test_a_character_is_found_wherever_it_stands(text):
    assert has_any(text, re.compile("[\ud800-\udfff]")) == ("\ud800" in text)


@given(st.lists(st.integers(0, 9), max_size=100))
def test_numbers_are_those_of_the_array(values):
    assert list(numbers(np.array(values, np.int32))) == values

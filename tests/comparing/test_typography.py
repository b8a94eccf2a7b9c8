"""What is typography by Unicode's own rules is typography and nothing else, in any script."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from viewer.comparing import compare
from viewer.comparing.fold import fold_shape, fold_word
from viewer.loading import load_text
from viewer.model import Category, Comparison, apply

WORDS = [
    "harbour", "Müller", "isn't", "final", "office", "café", "Ångström", "12", "1,000", "10:30", "naïve",
    "старый", "йод", "ёлка", "дом", "ἄνθρωπος", "πόλη", "Αθήνα", "المدينة", "أحمد", "شيء", "إلى", "שלום", "העיר",
    "हिन्दी", "घर", "ไทย", "บ้าน",
    "학교", "사람", "東京", "学校", "がっこう", "パン", "Việt", "ħobż", "İzmir", "😀", "👩‍👧",
]  # fmt: skip


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """Draw a sentence with quotation marks, dashes and an ellipsis somewhere."""
    words = draw(st.lists(st.sampled_from(WORDS), min_size=3, max_size=20))
    at = draw(st.integers(0, len(words) - 1))
    words[at] = draw(st.sampled_from(('"{}"', "{} -", "{}...", "({})", "{},", "{}:", "{}!", "{}"))).format(words[at])
    return " ".join(words) + draw(st.sampled_from((".", "!", "?")))


texts = st.lists(sentences(), min_size=1, max_size=3).map("\n\n".join)


def full_width(text: str) -> str:
    """Print letters, figures and marks as wide as a sign."""
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" and c not in "-\"'." else c for c in text)


def quoted(marks: str) -> Callable[[str], str]:
    """Return what sets a text in these quotation marks."""
    return lambda text: re.sub(r'"([^"\n]*)"', lambda m: marks.replace("x", m[1]), text)


def in_words(mark: str) -> Callable[[str], str]:
    """Return what puts an invisible mark into Latin words."""
    return lambda text: re.sub(r"(?<=[a-z]{2})(?=[a-z]{2})", mark, text)


PRINTED = {
    "composed": lambda t: unicodedata.normalize("NFC", t),
    "decomposed": lambda t: unicodedata.normalize("NFD", t),
    "full width": full_width,
    "apostrophes": lambda t: t.replace("'", "’"),
    "modifier apostrophes": lambda t: t.replace("'", "ʼ"),
    "curled": quoted("“x”"),
    "german": quoted("„x“"),
    "guillemets": quoted("«x»"),
    "french": quoted("« x »"),
    "single": quoted("‘x’"),
    "brackets": quoted("「x」"),
    "dashes": lambda t: t.replace(" - ", " — ").replace(" - ", " – "),
    "close dashes": lambda t: re.sub(r"(?<=\w) - (?=\w)", "—", t),
    "ellipses": lambda t: t.replace("...", "…"),
    "no-break spaces": lambda t: re.sub(r"(?<!\d) | (?!\d)", "\u00a0", t),
    "spaces before marks": lambda t: re.sub(r"(?<=\w)([:!?])(?=\s|$)", "\u202f\\1", t),
    "ligatures": lambda t: t.replace("ffi", "ﬃ").replace("fi", "ﬁ"),
    "no joiners": in_words("\u2060"),
    "stretched": lambda t: t.replace("المدينة", "المـدينـة"),
    "pointed": lambda t: t.replace("שלום", "שָׁלוֹם"),
    "arabic figures": lambda t: t.replace("12", "١٢"),
}


def compared(left: str, right: str) -> Comparison:
    """Compare two plain texts without any lexicon."""
    return compare(load_text(left, "left", "text/plain"), load_text(right, "right", "text/plain"))


@pytest.mark.parametrize("printed", PRINTED)
@given(text=texts)
@example(text='"😀" 😀 😀.')  # no word at all
@settings(max_examples=25, deadline=None)
def test_print_is_typography_and_nothing_else(printed: str, text: str) -> None:
    found = compared(text, PRINTED[printed](text))
    assert {d.category for d in found.differences} <= {Category.TYPOGRAPHY}
    assert found.similarity == 1.0


@given(st.sampled_from(WORDS), st.sampled_from(("NFC", "NFD", "NFKC", "NFKD")))
def test_a_word_is_the_same_in_every_form(word: str, form: str) -> None:
    other = unicodedata.normalize(form, word)
    assert fold_word(other) == fold_word(word)
    assert fold_shape(other) == fold_shape(word)


@given(st.text(max_size=12))
@example("\U000116d0")  # a figure of a newer Unicode than Python's
@example("\ua78b")  # the capital of an apostrophe
def test_folding_a_word_twice_changes_nothing(word: str) -> None:
    assert fold_word(fold_word(word)) == fold_word(word)
    assert fold_shape(fold_shape(word)) == fold_shape(word)


@given(
    st.text("\U000116d0\U000116d112٣:./,- °%€stndand½〇十XIVa", min_size=1, max_size=10), st.text("12٣:.-a", max_size=6)
)
@example("2\U000116d1.1", "1")
@example("1", "1:1.1")
@settings(max_examples=100, deadline=None)
def test_figures_of_any_script_can_be_compared(one: str, other: str) -> None:
    found = compared(f"at {one} the end", f"at {other} the end")
    assert apply(found) == found.right.text

"""Words and gaps, held against a regular expression that says the same in another way."""

from __future__ import annotations

import numpy as np
import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.comparing import tokens
from viewer.comparing.rebreak import rebroken, shift_for
from viewer.comparing.tokens import Tokens, Vocabulary, tokenise
from viewer.comparing.words import align_words
from viewer.loading import load_text

# A word: a letter or figure with what belongs to it; apostrophes join letters, separators join figures. A sign of a
# script without spaces stands by itself, with its marks. A raised figure is parted from letters, but for the power
# of a unit, which has two letters at most.
SIGN = r"[[\p{Han}\p{Hiragana}\p{Katakana}ー\p{Thai}]&&[\p{L}\p{N}]]"
INVISIBLE = r"\u00AD\u200B-\u200D\u2060\uFEFF"
RAISED = r"\u2070\u00B9\u00B2\u00B3\u2074-\u2079"
LETTERS = rf"[\p{{L}}\p{{M}}{INVISIBLE}]"
ORACLE = regex.compile(
    rf"""
      {SIGN}\p{{M}}*+
    | (?!{SIGN})[\p{{L}}\p{{N}}]
      (?: (?!{SIGN})(?<![{RAISED}])\p{{L}}
        | (?!{SIGN})[\p{{M}}{INVISIBLE}]
        | (?!{SIGN})(?![{RAISED}])\p{{N}}
        | (?<!{LETTERS})[{RAISED}]
        | (?<!{LETTERS}{{3}})[\u00B2\u00B3]
        | (?<=[\p{{L}}\p{{M}}\p{{N}}{INVISIBLE}])(?<![{RAISED}])['\u2019\u02BC\uFF07\u2018](?=\p{{L}})(?!{SIGN})
        | (?<=\p{{N}})[.,:/'\u2019\u00A0\u202F\u2009](?=\p{{N}})(?!{SIGN})
      )*+
    """,
    regex.VERBOSE | regex.V1,
)
CHARACTERS = "ab¹²³ Z12.,:/'’\u00a0\u02bc\u0301\u200b\u00ad-體あーกิ์éß😀\n—٣ם"


def words(cut: Tokens) -> list[str]:
    return cut.words(0, len(cut))


def gaps(cut: Tokens) -> list[str]:
    return [cut.vocabulary.gaps[g] for g in cut.gap.tolist()]


@given(st.text(st.sampled_from(CHARACTERS), max_size=14))
@settings(max_examples=600, deadline=None)
def test_words_are_those_of_the_regular_expression(text: str) -> None:
    assert words(tokenise(text, Vocabulary())) == ORACLE.findall(text)


def test_a_raised_figure_is_a_word_of_its_own_beside_letters() -> None:
    assert words(tokenise("¹²There said³ km² 10² word.⁴ God²s", Vocabulary())) == [
        "¹²", "There", "said", "³", "km²", "10²", "word", "⁴", "God", "²", "s"
    ]  # fmt: skip


@given(st.lists(st.sampled_from(("sea", "Sea", "SEA", "a", "the", "ſea")), max_size=12), st.integers(1, 5))
@settings(deadline=None)
def test_words_have_the_same_numbers_however_many_are_numbered_at_once(said: list[str], at_once: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tokens, "_AT_ONCE", at_once)
        some = Vocabulary().number_words(said)
    whole = Vocabulary().number_words(said)
    assert [part.tolist() for part in some] == [part.tolist() for part in whole]


@given(st.text(max_size=30))
@settings(deadline=None)
def test_words_and_gaps_make_up_the_text(text: str) -> None:
    cut = tokenise(text, Vocabulary())
    parts = gaps(cut)
    assert "".join(g + w for g, w in zip(parts, [*words(cut), ""], strict=True)) == text


@given(
    st.lists(st.sampled_from(("sea", "a", "well-", "co\u00ad", "体", "1", "end.", "Then")), min_size=2, max_size=9),
    st.data(),
)
@settings(deadline=None)
def test_words_move_with_the_breaks_as_if_they_were_cut_anew(lines: list[str], data: st.DataObject) -> None:
    document = load_text("\n".join(lines), "x", "text/plain")
    chosen = np.array(data.draw(st.lists(st.booleans(), min_size=len(lines) - 1, max_size=len(lines) - 1)))
    shift = shift_for(document, chosen)
    if shift is None:
        return
    aligned = align_words(document.text, document.text, frozenset(), 1000)
    aligned.shift((shift, None))
    moved, fresh = aligned.tokens[0], tokenise(rebroken(document, shift).text, Vocabulary())
    assert moved.text == fresh.text
    assert words(moved) == words(fresh)
    assert gaps(moved) == gaps(fresh)

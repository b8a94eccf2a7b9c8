"""Give a lexicon's words the keys by which words are compared ("dreißig" is "dreissig"). Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from viewer.comparing.fold import fold_word
from viewer.model import Lexicon

_Value = TypeVar("_Value")


def with_keys(lexicon: Lexicon) -> Lexicon:
    """Return the lexicon in which every word stands by its key too. The words of English are their own keys."""
    return replace(
        lexicon,
        function_words=_keys(lexicon.function_words),
        negations=_keys(lexicon.negations),
        attributions=_keys(lexicon.attributions),
        hedges=_keys(lexicon.hedges),
        estimates=_keys(lexicon.estimates),
        divisions=_keyed(lexicon.divisions),
        months=_keyed(lexicon.months),
        numbers=_keyed(lexicon.numbers),
        number_parts=dict(sorted(_keyed(lexicon.number_parts).items(), key=lambda part: (-len(part[0]), part[0]))),
        ordinals=_keyed(lexicon.ordinals),
        fractions=_keyed(lexicon.fractions),
        units=_keyed(lexicon.units),
    )


def _keys(words: frozenset[str]) -> frozenset[str]:
    return words | {fold_word(word) for word in words if not word.isascii()}


def _keyed(words: Mapping[str, _Value]) -> dict[str, _Value]:
    return {**{fold_word(word): value for word, value in words.items() if not word.isascii()}, **words}

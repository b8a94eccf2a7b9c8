"""What a verdict rests on, counted: told in whatever language is spoken, and kept as plain values. Judges nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from viewer.model import Category, Flag, Role, Side
from viewer.presenting.tally import Tally

Word = TypeVar("Word", Category, Role, Side)
Plain = dict[str, object]

# The counts of a tally that are numbers, and those that are numbers by a word.
_NUMBERS = (
    "negations", "renumbered", "moved", "moved_together", "passages_moved", "sentences_moved", "added", "missing",
)  # fmt: skip
_BY_WORD: Mapping[str, type[StrEnum]] = {
    "inside": Category, "whole": Category, "in_title": Category, "menu_lines": Side, "captions": Side,
    "furniture_changed": Role,
}  # fmt: skip


class Headline(StrEnum):
    """How the two texts stand to each other."""

    UNRELATED = "unrelated"
    IDENTICAL = "identical"
    SAME_TEXT = "same text"
    WORD_FOR_WORD = "word for word"
    SAME = "same"
    REVISED = "revised"
    LONG_WORD_FOR_WORD = "long, word for word"
    LONG_SAME = "long, same"
    LONG_REVISED = "long, revised"
    PARTLY = "partly"


@dataclass(frozen=True, slots=True)
class Coarse:
    """Where an answer is coarser: in how many stretches, why, and the paragraphs with which the first begins."""

    stretches: int
    reasons: tuple[str, ...]
    left: int
    right: int


@dataclass(frozen=True, slots=True)
class Facts:
    """All that a verdict says: how the texts stand, what is shown and what is hidden, and what limits the answer."""

    headline: Headline
    shown: Tally = field(default_factory=Tally)
    hidden: Counter[Category] = field(default_factory=Counter)
    flags: frozenset[Flag] = frozenset()
    coarse: Coarse | None = None


def plain(facts: Facts) -> Plain:
    """Return facts as plain values, which can be written down; what is nothing is left out."""
    coarse = facts.coarse
    told: Plain = {
        "headline": facts.headline.value,
        "shown": _plain_tally(facts.shown),
        "hidden": _plain_counts(facts.hidden),
        "flags": sorted(flag.value for flag in facts.flags),
        "coarse": [coarse.stretches, list(coarse.reasons), coarse.left, coarse.right] if coarse is not None else None,
    }
    return {key: value for key, value in told.items() if value}


def from_plain(told: Mapping[str, object]) -> Facts | None:
    """Return the facts that were written down, or None where they make no sense: another version may have others."""
    try:
        return Facts(
            Headline(_text(told["headline"])),
            _tally(_mapping(told.get("shown", {}))),
            _counts(told.get("hidden", {}), Category),
            frozenset(Flag(_text(flag)) for flag in _list(told.get("flags", []))),
            _coarse(_list(told["coarse"])) if "coarse" in told else None,
        )
    except (KeyError, TypeError, ValueError):
        return None


def _plain_tally(tally: Tally) -> Plain:
    told: Plain = {name: getattr(tally, name) for name in _NUMBERS}
    told |= {name: _plain_counts(getattr(tally, name)) for name in _BY_WORD}
    told["furniture"] = {side.value: _plain_counts(roles) for side, roles in tally.furniture.items() if roles.total()}
    told["title_differs"] = tally.title_differs
    told["title_only"] = tally.title_only.value if tally.title_only is not None else ""
    return {key: value for key, value in told.items() if value}


def _tally(told: Mapping[str, object]) -> Tally:
    tally = Tally()
    for name in _NUMBERS:
        setattr(tally, name, _number(told.get(name, 0)))
    for name, words in _BY_WORD.items():
        setattr(tally, name, _counts(told.get(name, {}), words))
    for side, roles in _mapping(told.get("furniture", {})).items():
        tally.furniture[Side(side)] = _counts(roles, Role)
    tally.title_differs = bool(told.get("title_differs", False))
    tally.title_only = Side(_text(told["title_only"])) if "title_only" in told else None
    return tally


def _coarse(told: list[object]) -> Coarse:
    stretches, reasons, left, right = told
    return Coarse(_number(stretches), tuple(map(_text, _list(reasons))), _number(left), _number(right))


def _plain_counts(counts: Mapping[Word, int]) -> Plain:
    return {word.value: n for word, n in counts.items() if n}


def _counts(told: object, words: type[Word]) -> Counter[Word]:
    return Counter({words(word): _number(n) for word, n in _mapping(told).items()})


def _number(told: object) -> int:
    if not isinstance(told, int) or told < 0:
        raise TypeError(told)
    return int(told)


def _text(told: object) -> str:
    if not isinstance(told, str):
        raise TypeError(told)
    return told


def _list(told: object) -> list[object]:
    if not isinstance(told, list):
        raise TypeError(told)
    return told


def _mapping(told: object) -> Mapping[str, object]:
    if not isinstance(told, dict):
        raise TypeError(told)
    return told

"""What the engine is told about languages: words, names of months, the phrases of page furniture."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from viewer.model.phrases import Phrases
from viewer.model.variants import Variants


class WordList(Protocol):
    """Knows the words of one or more languages."""

    def knows(self, word: str, language: str | None) -> bool:
        """Whether the word, in lower case, stands in the word list of the language (or of any, for None)."""


class NoWords:
    """A word list that knows nothing."""

    def knows(self, word: str, language: str | None) -> bool:  # noqa: ARG002 - the protocol
        """Return False."""
        return False


@dataclass(frozen=True, slots=True)
class Era:
    """An older way to spell: words that show it in a text, and further rules for such texts."""

    words: frozenset[str]
    variants: Variants


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All the words the engine may use; an empty one works, and knows less.

    Words are in lower case. `not_negations` are words with signs that say no by themselves (非常), and phrases with
    such a word that deny nothing, joined by "_" ("for_nothing"); `estimates` are hedges before a number only ("about").
    `conjunctions` are what the sign & stands for, `full_words` what abbreviations do; behind `titles` ("Mr.") stands a
    name; `capital_nouns` tells that a capital makes none (German), where `noun_articles` stand before nouns and
    `before_places` before names of places. `denying` are expressions of a word that denies another, which is the group
    ("unlawful", "lawful").
    `divisions` maps the name of a part of a book to its kind, which all languages share ("Kapitel" to "chapter").
    `months` maps a month's or weekday's name to (what it is, its number), such as "march" to ("month", 3); `numbers` a
    number word to its value; `variants` a spelling to the one it stands for. `number_parts` are the words that numbers
    of one word are made of (German), the longest first; `number_joints` what may stand between number words ("and"),
    `number_articles` before one ("a hundred"); `number_ones` mean one behind a joint only ("vingt et un"), `sets` as
    many as they hold behind an article only ("a pair of"); `fractions` into how many parts a word divides ("thirds");
    `range_joints` stand between the ends of a range ("to"). `date_joints` stand between the parts of a date ("of").
    `scales` multiply the figure before them ("bn"), `units` maps a way to write a unit to the units it can mean
    ("metres" to "m"), `clock` holds the words that make a figure a time ("Uhr"), `decimal_marks` the marks by which
    these languages part decimals. `eras` are older ways to spell, with rules of their own. `contractions` lead a
    shortened phrase to the full one; `endings` are those of grammar, which make another form of a word, and `bases`
    lead a form to the word it is made of, where all languages of the texts tell how; `accented` are the languages in
    which a diacritical mark can make another word. `signs` maps the forms of a Han sign to one key, `full_forms` each
    of them to the traditional signs that it can stand for. `page_names` are pages to which a foot links and which are
    texts themselves.
    """

    furniture: Phrases = field(default_factory=Phrases)
    page_names: frozenset[str] = frozenset()
    function_words: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    not_negations: frozenset[str] = frozenset()
    denying: tuple[str, ...] = ()
    attributions: frozenset[str] = frozenset()
    hedges: frozenset[str] = frozenset()
    estimates: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    full_words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    noun_articles: frozenset[str] = frozenset()
    before_places: frozenset[str] = frozenset()
    divisions: Mapping[str, str] = field(default_factory=dict)
    months: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    number_parts: Mapping[str, int] = field(default_factory=dict)
    number_joints: frozenset[str] = frozenset()
    number_articles: frozenset[str] = frozenset()
    number_ones: Mapping[str, int] = field(default_factory=dict)
    sets: Mapping[str, int] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    fractions: Mapping[str, int] = field(default_factory=dict)
    range_joints: frozenset[str] = frozenset()
    scales: Mapping[str, int] = field(default_factory=dict)
    units: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    clock: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    date_joints: frozenset[str] = frozenset()
    decimal_marks: frozenset[str] = frozenset()
    variants: Variants = field(default_factory=Variants)
    eras: tuple[Era, ...] = ()
    contractions: Variants = field(default_factory=Variants)
    endings: frozenset[str] = frozenset()
    bases: tuple[tuple[str, str], ...] = ()
    accented: tuple[str, ...] = ()
    capital_nouns: bool = False
    signs: Mapping[str, str] = field(default_factory=dict)
    full_forms: Mapping[str, str] = field(default_factory=dict)
    words: WordList = field(default_factory=NoWords)

"""The phrases by which a line shows that it belongs to the page around the article. Knows no language."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from viewer.model.role import Role

# An opener is at most so many letters long: a text is looked up by its first letters, from none to so many.
LONGEST_OPENER = 8
# What may stand before a phrase, and behind one, and is no part of it.
BULLETS = " *•·|>«‹→←–—-(["
_MARKS = " .:;!…»›→>|·*)]"
_OTHER_BLANK = re.compile(r"[^\S ]")
_DIGIT = re.compile(r"\d")


class At(StrEnum):
    """How a phrase stands in its paragraph; marks and bullets around it do not count."""

    WHOLE = "whole"
    START = "start"
    INSIDE = "inside"


class Line:
    """A paragraph while it is asked for phrases: with plain blanks and apostrophes, with and without its bullets.

    `alike` is the text as openers and hints are written: in lower case, any digit as 0. `heard` remembers the number
    of the first phrase that fits it anywhere, once that was asked.
    """

    __slots__ = ("_starts", "_wholes", "alike", "heard", "opener", "text", "words")

    def __init__(self, text: str, words: int) -> None:
        self.text, self.words = _OTHER_BLANK.sub(" ", text).replace("’", "'"), words
        self.alike = _DIGIT.sub("0", self.text.casefold())
        self.opener = self.alike.lstrip(BULLETS)[:LONGEST_OPENER]
        self.heard: int | None = None
        self._starts: tuple[str, ...] = ()
        self._wholes: tuple[str, ...] = ()

    @property
    def starts(self) -> tuple[str, ...]:
        """The text from its first word, and from its bullet where it has one."""
        if not self._starts:
            bare = self.text.lstrip(BULLETS)
            self._starts = (bare,) if bare == self.text else (bare, self.text)
        return self._starts

    @property
    def wholes(self) -> tuple[str, ...]:
        """The text without and with the marks around it."""
        if not self._wholes:
            self._wholes = tuple(dict.fromkeys(t for one in self.starts for t in (one.rstrip(_MARKS), one)))
        return self._wholes


@dataclass(slots=True)
class FurniturePhrase:
    """A phrase that marks a paragraph as furniture.

    `source` is a regular expression, or makes it; it is asked of the paragraph's text without regard to case, and
    compiled when a paragraph is first asked for it. `anywhere` phrases speak for the role even in the middle of the
    body; the others only where furniture is to be expected. `max_words` is the length up to which a paragraph can be
    this (0: any length). `begins` says that a line that starts with it begins a paragraph of its own. Where there are
    `hints`, one of them stands in whatever the phrase matches; and a text that it matches begins with one of the
    `openers`.
    """

    role: Role
    at: At
    source: str | Callable[[], str]
    anywhere: bool = False
    max_words: int = 0
    begins: bool = False
    hints: tuple[str, ...] = ()
    openers: frozenset[str] = frozenset({""})
    _compiled: re.Pattern[str] | None = field(default=None, compare=False, repr=False)

    @property
    def pattern(self) -> re.Pattern[str]:
        """The expression, ready to search."""
        if self._compiled is None:
            source = self.source if isinstance(self.source, str) else self.source()
            self._compiled = re.compile(source, re.IGNORECASE)
        return self._compiled

    def says(self, line: Line) -> bool:
        """Whether a line, wherever it stands and how long it may be, is this."""
        if not self.hints:
            return self.stands(line)
        alike = line.alike
        for hint in self.hints:  # a loop: most lines are asked for hundreds of hints, and have none
            if hint in alike:
                return self.stands(line)
        return False

    def stands(self, line: Line) -> bool:
        """Whether a line has the phrase where it has to stand."""
        if self.at is At.WHOLE:
            return any(map(self.pattern.fullmatch, line.wholes))
        if self.at is At.START:
            return any(map(self.pattern.match, line.starts))
        return self.pattern.search(line.text) is not None


# Phrases with their numbers, in the order in which they are asked.
_Asked = Sequence[tuple[int, FurniturePhrase]]


class Phrases:
    """The phrases of the languages, in the order in which they are asked."""

    def __init__(self, phrases: Iterable[FurniturePhrase] = ()) -> None:
        self._phrases = tuple(phrases)
        self._by_opener: dict[str, list[int]] = {}
        for n, phrase in enumerate(self._phrases):
            for opener in phrase.openers:
                self._by_opener.setdefault(opener, []).append(n)
        self._limits = sorted({p.max_words for p in self._phrases if p.max_words})
        self._known: dict[tuple[str, int, str], _Asked] = {}

    def __iter__(self) -> Iterator[FurniturePhrase]:
        return iter(self._phrases)

    def _asked(self, line: Line, which: str) -> _Asked:
        """Return the phrases of a sort that a line with this beginning, and no more words than it has, can be.

        What comes of a beginning and a length is worked out once: the lines of a book are asked in a few look-ups.
        """
        opener = line.opener
        while opener and opener not in self._by_opener:
            opener = opener[:-1]
        room = bisect_left(self._limits, line.words)
        key = (opener, room, which)
        if key not in self._known:
            least = self._limits[room] if room < len(self._limits) else 0
            found = sorted(n for k in range(len(opener) + 1) for n in self._by_opener.get(opener[:k], ()))
            self._known[key] = [
                (n, p) for n in found if _is_of(p := self._phrases[n], which) and _has_room(p.max_words, least)
            ]
        return self._known[key]

    def role_of(self, line: Line, *, edge: bool) -> Role | None:
        """Return the role that the first fitting phrase gives a line; at the `edge` of a page all phrases count."""
        none = len(self._phrases)
        if line.heard is None:
            line.heard = next((n for n, p in self._asked(line, "anywhere") if p.says(line)), none)
        first = line.heard
        if edge:
            first = next((n for n, p in self._asked(line, "edge") if n < first and p.says(line)), first)
        return self._phrases[first].role if first < none else None

    def begins(self, line: str) -> bool:
        """Whether a line, how long it may be, begins a paragraph of furniture by its first words."""
        asked = Line(line, 0)
        return any(phrase.stands(asked) for _, phrase in self._asked(asked, "begins"))


def _is_of(phrase: FurniturePhrase, which: str) -> bool:
    """Whether a phrase is of a sort: it speaks anywhere, at the edge only, or for the beginning of a paragraph."""
    return phrase.begins if which == "begins" else phrase.anywhere == (which == "anywhere")


def _has_room(max_words: int, least: int) -> bool:
    """Whether a phrase may have so many words as the least limit that a line keeps; 0 is no limit, or none kept."""
    return not max_words or (least > 0 and max_words >= least)

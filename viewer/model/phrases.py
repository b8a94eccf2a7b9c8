"""The phrases by which a line shows that it belongs to the page around the article. Knows no language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from viewer.model.role import Role

# An opener is at most so many letters long: a text is looked up by its first letters, from none to so many.
LONGEST_OPENER = 8
# What may stand before a phrase, and behind one, and is no part of it.
BULLETS = " *•·|>«‹→←–—-(["
_MARKS = " .:;!…»›→>|·*)]"
_BLANK = re.compile(r"\s")
_DIGIT = re.compile(r"\d")


class At(StrEnum):
    """How a phrase stands in its paragraph; marks and bullets around it do not count."""

    WHOLE = "whole"
    START = "start"
    INSIDE = "inside"


class Line:
    """A paragraph while it is asked for phrases: with plain blanks and apostrophes, with and without its bullets.

    `alike` is the text as openers and hints are written: in lower case, any digit as 0.
    """

    __slots__ = ("alike", "opener", "starts", "text", "wholes", "words")

    def __init__(self, text: str, words: int) -> None:
        self.text, self.words = _BLANK.sub(" ", text).replace("’", "'"), words
        self.alike = _DIGIT.sub("0", self.text.casefold())
        self.opener = self.alike.lstrip(BULLETS)[:LONGEST_OPENER]
        bare = self.text.lstrip(BULLETS)
        self.starts = (bare,) if bare == self.text else (bare, self.text)
        self.wholes = tuple(dict.fromkeys(t for one in self.starts for t in (one.rstrip(_MARKS), one)))


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
        """Whether a line, wherever it stands, is this."""
        if self.max_words and line.words > self.max_words:
            return False
        if self.hints and not any(hint in line.alike for hint in self.hints):
            return False
        return self._stands(line)

    def begins_with(self, line: Line) -> bool:
        """Whether a line, how long it may be, begins a paragraph that is this."""
        return self.begins and self._stands(line)

    def _stands(self, line: Line) -> bool:
        if self.at is At.WHOLE:
            return any(self.pattern.fullmatch(text) for text in line.wholes)
        if self.at is At.START:
            return any(self.pattern.match(text) for text in line.starts)
        return self.pattern.search(line.text) is not None


class Phrases:
    """The phrases of the languages, in the order in which they are asked."""

    def __init__(self, phrases: Iterable[FurniturePhrase] = ()) -> None:
        self._phrases = tuple(phrases)
        self._by_opener: dict[str, list[int]] = {}
        for n, phrase in enumerate(self._phrases):
            for opener in phrase.openers:
                self._by_opener.setdefault(opener, []).append(n)

    def __iter__(self) -> Iterator[FurniturePhrase]:
        return iter(self._phrases)

    def asked(self, line: Line) -> list[FurniturePhrase]:
        """Return the phrases that a line with this beginning can be, in order."""
        found: list[int] = []
        for k in range(len(line.opener) + 1):
            found += self._by_opener.get(line.opener[:k], ())
        return [self._phrases[n] for n in sorted(found)]

    def role_of(self, line: Line, *, edge: bool) -> Role | None:
        """Return the role that the first fitting phrase gives a line; at the `edge` of a page all phrases count."""
        return next((p.role for p in self.asked(line) if (edge or p.anywhere) and p.says(line)), None)

    def begins(self, line: str) -> bool:
        """Whether a line begins a paragraph of furniture by its first words."""
        asked = Line(line, 0)
        return any(phrase.begins_with(asked) for phrase in self.asked(asked))

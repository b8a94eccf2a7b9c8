"""Tell with which letters a phrase of furniture can begin, without compiling it. Never judges a text.

A text is asked for a phrase only where it begins as the phrase can, so that of several hundred expressions a run
compiles the few that have a chance. What is told here may be too wide, never too narrow: where the beginning is no
plain text, the opener is empty, and every text begins so.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from viewer.model import BULLETS, LONGEST_OPENER

# An opener of so many letters is telling enough; further ones would only multiply the alternatives.
_ENOUGH = 4
# A phrase with more beginnings than this is asked everywhere.
_MOST = 160

_TOKEN = re.compile(
    r"\(\?(?:-i:|:|=|!|<=|<!)|[()|]|<[a-z]+>|\[[^\]]*\]|\\.|[?*+]\??|\{[\d,]+\}|[^\W\d_]+(?![?*{])|.", re.DOTALL
)
_MAYBE = ("?", "*", "{")
# A beginning that says too little by its first letter: a name, or anything.
_NAMED = re.compile(r"(?:\(\?:[\w |]*\)\?)?(?:<names?>|<site>|\.\{\d+,\d+\})(?![?*+{])")
_OPENING = ("(", "(?:", "(?-i:")
_LOOKING = ("(?=", "(?!", "(?<=", "(?<!")
_NO_WIDTH = (r"\b", "^", "$")
_PLAIN_ESCAPES = frozenset("().?*+|[]{}")

# The beginnings of a stretch: those that ended within it, and those that what follows can go on with.
_Ends = tuple[frozenset[str], frozenset[str]]
_ANYTHING = frozenset({""})
_STOP: _Ends = (frozenset({""}), frozenset())
_THROUGH: _Ends = (frozenset(), frozenset({""}))


def openers(phrase: str, shape: Callable[[str], frozenset[str]]) -> frozenset[str]:
    """Return all beginnings of what a phrase matches, as openers are written; `shape` knows those of shapes."""
    folded = phrase.replace(r"\D", ".").replace("['’]", "'").casefold()
    done, going_on = _Reader(_TOKEN.findall(folded), shape).alternatives()
    found = frozenset(text[:LONGEST_OPENER].lstrip(BULLETS) for text in done | going_on)
    return found if len(found) <= _MOST and "" not in found else _ANYTHING


def hints_of(phrase: str, shape: Callable[[str], frozenset[str]], *, figures: bool) -> tuple[str, ...]:
    """Return strings of which one stands in whatever a phrase matches, where they can be read off it.

    `figures` says that a date of the language has figures in it.
    """
    if figures and _dated(phrase):
        return ("0",)
    return _behind_the_name(phrase, shape)


def _dated(phrase: str) -> bool:
    """Whether a phrase holds a date that it cannot be without."""
    before, date, after = phrase.partition("<date>")
    return bool(date) and not _other_ways(before[::-1], ")", "(") and not _other_ways(after, "(", ")")


def _other_ways(text: str, opening: str, closing: str) -> bool:
    """Whether the way outwards passes by an alternative, or leaves a bracket that may be left out."""
    depth = 0
    for n, sign in enumerate(text):
        if sign == opening:
            depth += 1
        elif sign == closing and depth:
            depth -= 1
        elif not depth and (sign == "|" or (sign == closing == ")" and text[n + 1 : n + 2] in _MAYBE)):
            return True
    return text[:1] in _MAYBE


def _behind_the_name(phrase: str, shape: Callable[[str], frozenset[str]]) -> tuple[str, ...]:
    """Return what can stand behind the name or the like that a phrase begins with."""
    rest = phrase[name.end() :] if (name := _NAMED.match(phrase)) else ""
    found = openers(rest, shape) if rest else _ANYTHING
    return () if "" in found else tuple(sorted(found))


class _Reader:
    """Reads the tokens of one phrase from left to right."""

    def __init__(self, tokens: list[str], shape: Callable[[str], frozenset[str]]) -> None:
        self._tokens, self._shape, self._at = tokens, shape, 0

    def alternatives(self) -> _Ends:
        """Read alternatives up to the bracket that closes them, or to the end."""
        done, going_on = self._sequence()
        while self._at < len(self._tokens) and self._tokens[self._at] == "|":
            self._at += 1
            more = self._sequence()
            done, going_on = done | more[0], going_on | more[1]
        return done, going_on

    def _sequence(self) -> _Ends:
        done: set[str] = set()
        reached: frozenset[str] = frozenset({""})
        while self._at < len(self._tokens) and self._tokens[self._at] not in "|)":
            if not reached:
                self._skip()
                break
            ends, through = self._element()
            done.update(a + b for a in reached for b in ends)
            longer = [a + b for a in reached for b in through]
            done.update(text for text in longer if len(text) >= _ENOUGH)
            reached = frozenset(text for text in longer if len(text) < _ENOUGH)
        return frozenset(done), reached

    def _skip(self) -> None:
        """Go to the end of a sequence whose beginnings are known."""
        depth = 0
        while self._at < len(self._tokens):
            sign = self._tokens[self._at]
            if not depth and sign in "|)":
                return
            depth += (sign in _OPENING or sign in _LOOKING) - (sign == ")")
            self._at += 1

    def _element(self) -> _Ends:
        """Read one element with what says how often it stands."""
        ends = self._single()
        quantifier = self._tokens[self._at] if self._at < len(self._tokens) else ""
        if quantifier and quantifier[0] in "?*+{":
            self._at += 1
            if quantifier[0] != "?":
                ends = (ends[0] | ends[1], frozenset())
            if quantifier[0] in "?*" or quantifier.startswith("{0"):
                ends = (ends[0], ends[1] | {""})
        return ends

    def _single(self) -> _Ends:
        sign = self._tokens[self._at]
        self._at += 1
        if sign in _OPENING or sign in _LOOKING:
            inside = self.alternatives()
            self._at += 1
            return inside if sign in _OPENING else _THROUGH
        if sign in _NO_WIDTH:
            return _THROUGH
        if sign[0] == "\\":
            return _escaped(sign[1])
        if sign[0] == "<" and len(sign) > 1:
            return self._shape(sign[1:-1]), frozenset()
        if sign[0] == "[" or sign == ".":
            return _STOP
        return frozenset(), frozenset({"0" if sign.isdigit() else sign})


def _escaped(letter: str) -> _Ends:
    if letter == "d":
        return frozenset({"0"}), frozenset()
    return (frozenset(), frozenset({letter})) if letter in _PLAIN_ESCAPES else _STOP

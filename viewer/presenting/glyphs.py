"""The names of marks and of their shapes, so that a sentence can say what an eye overlooks. One table each."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from viewer.presenting.phrases import in_marks
from viewer.translation import mark, tr


@dataclass(frozen=True, slots=True)
class Shape:
    """A mark by its shape: "a curly apostrophe", of the noun "apostrophe"; `alone` is what another can become."""

    named: str
    noun: str
    alone: str = ""


# What the nouns are called whose shapes are told by an adjective alone: "a curly apostrophe became straight".
_APOSTROPHE, _SINGLE, _QUOTATION = "apostrophe", "single quotation mark", "quotation mark"
_SHAPES: dict[str, Shape] = {
    "’": Shape("a curly apostrophe", _APOSTROPHE, mark("curly", "apostrophe")),
    "‘": Shape("a curly single quotation mark", _SINGLE, mark("curly", "quotation mark")),
    "'": Shape("a straight apostrophe", _APOSTROPHE, mark("straight", "apostrophe")),
    "“": Shape("a curly quotation mark", _QUOTATION, mark("curly", "quotation mark")),
    "”": Shape("a curly quotation mark", _QUOTATION, mark("curly", "quotation mark")),
    "„": Shape("a low quotation mark", _QUOTATION, mark("low", "quotation mark")),
    '"': Shape("a straight quotation mark", _QUOTATION, mark("straight", "quotation mark")),
    "«": Shape("an angular quotation mark", _QUOTATION, mark("angular", "quotation mark")),
    "»": Shape("an angular quotation mark", _QUOTATION, mark("angular", "quotation mark")),
    "`": Shape("a grave accent", "accent"),
    "´": Shape("an acute accent", "accent"),
    "′": Shape("a prime mark", "mark"),
    "…": Shape("a one-character ellipsis", "ellipsis"),
    "...": Shape("a three-stop ellipsis", "ellipsis"),
    ". . .": Shape("a spaced ellipsis", "ellipsis"),
    "–": Shape("an en dash", "dash"),
    "—": Shape("an em dash", "dash"),
    "―": Shape("a long dash", "dash"),
    "--": Shape("a double-hyphen dash", "dash"),
    "---": Shape("a triple-hyphen dash", "dash"),
    "−": Shape("a minus sign", "sign"),
    "\xa0": Shape("a no-break space", "space"),
    "\u202f": Shape("a narrow no-break space", "space"),
    "\u2009": Shape("a thin space", "space"),
    "\u2003": Shape("an em space", "space"),
    " ": Shape("a plain space", "space"),
}
_ONE_WORD: dict[str, str] = {
    "-": mark("a hyphen"),
    "\u2010": mark("a hyphen"),
    "\u2011": mark("a no-break hyphen"),
    "\xad": mark("a soft hyphen"),
    "\u200b": mark("a zero-width space"),
    "\u200c": mark("a zero-width non-joiner"),
    "\u200d": mark("a zero-width joiner"),
    "\u2060": mark("a word joiner"),
    "\u200e": mark("a left-to-right mark"),
    "\u200f": mark("a right-to-left mark"),
    **dict.fromkeys("\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", mark("a direction mark")),
    "\ufeff": mark("a byte order mark"),
}
_MARKS: dict[str, str] = {
    ",": mark("a comma"),
    ".": mark("a full stop"),
    ";": mark("a semicolon"),
    ":": mark("a colon"),
    "?": mark("a question mark"),
    "!": mark("an exclamation mark"),
    "(": mark("an opening bracket"),
    ")": mark("a closing bracket"),
    "[": mark("an opening square bracket"),
    "]": mark("a closing square bracket"),
    "/": mark("a slash"),
    "*": mark("an asterisk"),
    "&": mark("an ampersand"),
    "؟": mark("a question mark"),
    "،": mark("a comma"),
    "。": mark("a full stop"),
    "、": mark("a comma"),
    "¿": mark("an inverted question mark"),
    "¡": mark("an inverted exclamation mark"),
}
# What stands for a character that nobody sees, where a reader wants to see it: as long as the character itself.
UNSEEN = {
    "\u00a0": "⍽", "\u202f": "⍽", "\u2060": "⍽",  # spaces, and none, at which no line ends
    "\u2002": "␣", "\u2003": "␣", "\u2004": "␣", "\u2005": "␣", "\u2006": "␣", "\u2007": "␣", "\u2008": "␣",
    "\u2009": "␣", "\u200a": "␣", "\u205f": "␣", "\u3000": "␣",
    "\u00ad": "¬", "\u200b": "¦", "\u200c": "¦", "\u200d": "¦", "\ufeff": "¦",
    "\u200e": "→", "\u202a": "→", "\u202d": "→", "\u2066": "→", "\u200f": "←", "\u202b": "←", "\u202e": "←",
    "\u2067": "←", "\u061c": "←", "\u2068": "↔", "\u2069": "↔", "\u202c": "↔",
}  # fmt: skip
_NAMES = {**{k: v.named for k, v in _SHAPES.items()}, **_ONE_WORD, **_MARKS}


def mark_name(sign: str) -> str | None:
    """Return what a mark is called ("an en dash"), or None where it has no name here."""
    if sign in _NAMES:
        return tr(_NAMES[sign])
    if len(sign) == 1 and unicodedata.decomposition(sign).startswith("<compat>"):
        return tr("a ligature “{letters}”", letters=sign) if unicodedata.category(sign).startswith("L") else None
    return None


def change_of_shape(left: str, right: str) -> str | None:
    """Return "a curly apostrophe became straight" for two shapes of a mark, or None where one has no name."""
    before, after = mark_name(left), mark_name(right)
    if before is None:
        return None
    if after is None:
        return tr("{mark} became {other}", mark=before, other=in_marks(right)) if right.isalpha() else None
    return _reshaped(left, right) or tr("{mark} became {other}", mark=before, other=after)


def _reshaped(left: str, right: str) -> str | None:
    """Return the change of two marks of one noun, which is not said twice."""
    old, new = _SHAPES.get(left), _SHAPES.get(right)
    if old is None or new is None or not new.alone:
        return None
    nouns = {old.noun, new.noun}
    if nouns == {_APOSTROPHE, _SINGLE}:
        named = tr("a curly single quotation mark") if left in "’‘" else tr("a straight single quotation mark")
        return tr("{mark} became {shape}", mark=named, shape=tr(new.alone, _QUOTATION))
    if nouns in ({_APOSTROPHE}, {_QUOTATION}):
        return tr("{mark} became {shape}", mark=tr(old.named), shape=tr(new.alone, new.noun))
    return None

"""The names of marks and of their shapes, so that a sentence can say what an eye overlooks. One table each."""

from __future__ import annotations

import unicodedata

# A shape with the noun it shares with its counterpart: "a curly apostrophe" becomes "a straight one".
_SHAPES: dict[str, tuple[str, str]] = {
    "’": ("curly", "apostrophe"),
    "‘": ("curly", "single quotation mark"),
    "'": ("straight", "apostrophe"),
    "“": ("curly", "quotation mark"),
    "”": ("curly", "quotation mark"),
    "„": ("low", "quotation mark"),
    '"': ("straight", "quotation mark"),
    "«": ("angular", "quotation mark"),
    "»": ("angular", "quotation mark"),
    "`": ("grave", "accent"),
    "´": ("acute", "accent"),
    "′": ("prime", "mark"),
    "…": ("one-character", "ellipsis"),
    "...": ("three-stop", "ellipsis"),
    ". . .": ("spaced", "ellipsis"),
    "–": ("en", "dash"),
    "—": ("em", "dash"),
    "―": ("long", "dash"),
    "--": ("double-hyphen", "dash"),
    "---": ("triple-hyphen", "dash"),
    "−": ("minus", "sign"),
    "\u00a0": ("no-break", "space"),
    "\u202f": ("narrow no-break", "space"),
    "\u2009": ("thin", "space"),
    "\u2003": ("em", "space"),
    " ": ("plain", "space"),
}
_ONE_WORD: dict[str, str] = {
    "-": "hyphen",
    "\u2010": "hyphen",
    "\u2011": "no-break hyphen",
    "\u00ad": "soft hyphen",
    "\u200b": "zero-width space",
    "\ufeff": "byte order mark",
}
_MARKS: dict[str, str] = {
    ",": "comma",
    ".": "full stop",
    ";": "semicolon",
    ":": "colon",
    "?": "question mark",
    "!": "exclamation mark",
    "(": "opening bracket",
    ")": "closing bracket",
    "[": "opening square bracket",
    "]": "closing square bracket",
    "/": "slash",
    "*": "asterisk",
    "&": "ampersand",
    "؟": "question mark",
    "،": "comma",
    "。": "full stop",
    "、": "comma",
    "¿": "inverted question mark",
    "¡": "inverted exclamation mark",
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
_NAMES = {**{k: " ".join(v) for k, v in _SHAPES.items()}, **_ONE_WORD, **_MARKS}


def with_article(noun: str) -> str:
    """Return "a comma", "an en dash"."""
    return f"{'an' if noun[0] in 'aeiou' and not noun.startswith('one') else 'a'} {noun}"


def mark_name(mark: str) -> str | None:
    """Return what a mark is called ("en dash"), or None where it has no name here."""
    if mark in _NAMES:
        return _NAMES[mark]
    if len(mark) == 1 and unicodedata.decomposition(mark).startswith("<compat>"):
        return f"ligature “{mark}”" if unicodedata.category(mark).startswith("L") else None
    return None


def change_of_shape(left: str, right: str) -> str | None:
    """Return "a curly apostrophe became straight" for two shapes of a mark, or None where one has no name."""
    before, after = mark_name(left), mark_name(right)
    if before is None or after is None:
        if before is None or not right.isalpha():
            return None
        return f"{with_article(before)} became “{right}”"
    old, new = _SHAPES.get(left), _SHAPES.get(right)
    if old and new and {old[1], new[1]} == {"apostrophe", "single quotation mark"}:
        return f"a {old[0]} single quotation mark became {new[0]}"
    if old and new and old[1] == new[1] and old[1] in {"apostrophe", "quotation mark"}:
        return f"{with_article(before)} became {new[0]}"
    return f"{with_article(before)} became {with_article(after)}"

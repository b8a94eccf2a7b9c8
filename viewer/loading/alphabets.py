"""Tell the 8-bit encodings of Latin letters from one another by the alphabets of languages. Knows no words.

Statistics over letters cannot do it: in a short text "Núñez" and "Núńez" are equally likely strings. But no language
has both the letters that the wrong encoding makes of the bytes and those that it leaves alone.
"""

from __future__ import annotations

import re
from unicodedata import combining

# In the order of belief: of two that fit equally, the first is named.
LATIN = ("cp1252", "mac-roman", "cp1250", "cp1254", "iso8859-2", "cp850", "cp1257", "iso8859-13", "cp852", "cp1258")

# The letters beyond a to z, by group of languages; what is foreign to a language but common in it (é) as well.
_ALPHABETS = tuple(
    frozenset(letters + letters.upper())
    for letters in (
        "àâæçéèêëîïôœùûüÿ",  # French
        "äöüßé",  # German
        "áéíñóúüç",  # Spanish, Catalan in part
        "àáâãçéêíóôõúü",  # Portuguese
        "àèéìíîòóùú",  # Italian
        "åäöæøéèü",  # Danish, Finnish, Norwegian, Swedish
        "áðéíóúýþæö",  # Icelandic
        "éèëïöüêó",  # Dutch
        "ąćęłńóśźż",  # Polish
        "áäčďéěíĺľňóôŕřšťúůýž",  # Czech, Slovak
        "áéíóöőúüű",  # Hungarian
        "čćđšž",  # Croatian, Slovene, Bosnian
        "ăâîșțşţ",  # Romanian
        "çğıiöşüâîûİ",  # Turkish
    )
)

# Languages with encodings of their own; in others their letters prove little. The tones of Vietnamese are set behind
# the letters.
_BALTIC = tuple(frozenset(letters + letters.upper()) for letters in ("āčēģīķļņšūž", "ąčęėįšųūž", "äõöüšž"))
_VIETNAMESE = frozenset("ăâđêôơưĂÂĐÊÔƠƯàèìòùáéíóúýãõ\u0300\u0301\u0303\u0309\u0323")
_OWN = {"cp1257": _BALTIC, "iso8859-13": _BALTIC, "cp1258": (_VIETNAMESE,)}

# Marks that stand in articles of any language, at the edges of words; the apostrophe inside them too.
MARKS = frozenset(
    "\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a\u2026\u2013\u2014\u2022\u20ac\u00a3\u00a7\u00b0\u00a9\u00ae\u2122\u00a0\u00bf\u00a1\u00ba\u00aa\u00b7\u00bd\u00ad"
)
_INSIDE_WORDS = frozenset("\u2019\u00ad\u00b7\u2013\u2014")

_BEYOND_ASCII = re.compile("(?<=(.))?([^\x00-\x7f])(?=(.))?", re.DOTALL)


def likeliest(sample: bytes) -> str:
    """Return the encoding in which the bytes spell most like one language."""
    return max(LATIN, key=lambda name: (_fit(sample, name), -LATIN.index(name)))


def _fit(sample: bytes, encoding: str) -> float:
    """Return the share of characters beyond ASCII that are in place, in the language for which it is greatest."""
    try:
        text = sample.decode(encoding)
    except UnicodeDecodeError:
        return -1.0
    found = [_placed(m.group(2), m.group(1) or " ", m.group(3) or " ") for m in _BEYOND_ASCII.finditer(text)]
    marks = sum(1 for c in found if c is _MARK)
    letters = [c for c in found if c and c is not _MARK]
    alphabets = (*_ALPHABETS, *_OWN.get(encoding, ()))
    in_language = max(sum(1 for c in letters if c in alphabet) for alphabet in alphabets)
    return (marks + in_language) / max(1, len(found))


_MARK = "mark"


def _placed(character: str, before: str, after: str) -> str | None:
    """Return a letter that stands where letters do, _MARK for a mark that does, and None for what is out of place."""
    if (character.isalpha() and character not in MARKS) or combining(character):
        return None if character.isupper() and before.islower() else character
    if character not in MARKS:
        return None
    inside = before.isalpha() and after.isalpha()
    return _MARK if not inside or character in _INSIDE_WORDS else None

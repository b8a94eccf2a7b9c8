"""The letters of the fonts that give Greek letters and signs the codes of Latin ones. Knows one font: Symbol."""

from __future__ import annotations

# Adobe's Symbol encoding, from 0x20 and from 0xa0; what has no sign of its own is a space.
_LOW = " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
_HIGH = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"
_LOW_AT, _HIGH_AT = 0x20, 0xA0

# Word moves the codes of such fonts to the private use area.
_PRIVATE = range(0xF000, 0xF100)


def symbol(code: int, font: str) -> str:
    """Return the character of a code in a font: of one that is not known, nothing where the code is private."""
    if font.lower().startswith("symbol"):
        return _of_symbol(code - _PRIVATE.start if code in _PRIVATE else code)
    if code in _PRIVATE or not 0 < code < _SURROGATES:
        return ""
    return chr(code)


_SURROGATES = 0xD800


def _of_symbol(code: int) -> str:
    for table, first in ((_LOW, _LOW_AT), (_HIGH, _HIGH_AT)):
        if first <= code < first + len(table):
            return table[code - first]
    return ""

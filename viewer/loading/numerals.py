"""Write the number of a list's item or a note as documents do: figures, letters, Roman. Counts nothing."""

from __future__ import annotations

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_ALPHABET = 26
_MOST_ROMAN = 4999


def written(number: int, kind: str) -> str:
    """Return a number by the kind that HTML and OpenDocument name with its first numeral: 1, a, A, i or I."""
    if kind in ("a", "A") and number > 0:
        return _letters(number, kind)
    if kind in ("i", "I") and 0 < number <= _MOST_ROMAN:
        roman = _roman(number)
        return roman.upper() if kind == "I" else roman
    return str(number)


def _letters(number: int, first: str) -> str:
    out = ""
    while number:
        number, digit = divmod(number - 1, _ALPHABET)
        out = chr(ord(first) + digit) + out
    return out


def _roman(number: int) -> str:
    out = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        out += letters * count
    return out

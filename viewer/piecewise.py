"""A long text piece by piece, so that other threads can go on in between. Knows nothing of what it is done for.

Python lets no other thread go on inside one call of a method of its own: to split a book into lines, or to look through
it for one character, takes 20 to 40 ms, and a window beside it would stand still as long.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

# So many characters, or numbers, at once: a step then takes about a millisecond.
_AT_ONCE = 1 << 17


def pieces(length: int) -> Iterator[tuple[int, int]]:
    """Yield the beginnings and ends of pieces that make up so much."""
    for first in range(0, length, _AT_ONCE):
        yield first, min(length, first + _AT_ONCE)


def has_any(text: str, characters: re.Pattern[str]) -> bool:
    """Whether one of the characters that a pattern names stands in a text."""
    return any(characters.search(text, *piece) for piece in pieces(len(text)))


def split_lines(text: str) -> list[str]:
    """Return the lines that line feeds part, as splitting the whole would."""
    lines: list[str] = []
    done = 0
    while (end := text.find("\n", done + _AT_ONCE)) >= 0:
        lines += text[done:end].split("\n")
        done = end + 1
    lines += text[done:].split("\n")
    return lines


def joined(parts: Sequence[str]) -> str:
    """Return what `"".join(parts)` does."""
    few = _AT_ONCE >> 4
    return "".join(["".join(parts[first : first + few]) for first in range(0, len(parts), few)])


def numbers(array: npt.NDArray[np.integer]) -> Iterator[int]:
    """Yield what `array.tolist()` has."""
    return chain.from_iterable(array[first:last].tolist() for first, last in pieces(len(array)))

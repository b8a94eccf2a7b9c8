"""Know which letters text recognition takes for each other, and whether a word is another one misread. Pure."""

from __future__ import annotations

from functools import lru_cache
from itertools import takewhile

# What is taken for what, in print of the last three centuries: of each pair either can stand for the other.
_PAIRS = """
rn-m in-m ni-m iii-m vv-w cl-d tl-d li-h ii-u ii-n ri-n li-u il-u f-s f-t 1-l i-l j-l j-i |-l 1-i |-i 0-o 5-s 8-b 6-b
h-b e-c u-n v-y g-q fi-fl
н-п н-и п-л п-и л-д ц-щ ш-щ е-с о-с в-б ь-ъ т-г и-й з-э
"""
_ALIKE = frozenset(
    pair for one, other in (p.split("-") for p in _PAIRS.split()) for pair in ((one, other), (other, one))
)
_SHAPES = {
    size: frozenset(shape for shape, _ in _ALIKE if len(shape) == size) for size in {len(shape) for shape, _ in _ALIKE}
}
# What is misread is a letter here and there: a longer stretch that differs is another word.
_LONGEST = 12
# Signs that many fonts print alike: whoever writes one for the other has misread it, whatever word comes of it.
_ONE_GLYPH = str.maketrans({"I": "l", "1": "l", "|": "l", "0": "O"})


def one_glyph(left: str, right: str) -> bool:
    """Whether two words are printed alike in many fonts (Ill and III)."""
    return left.translate(_ONE_GLYPH) == right.translate(_ONE_GLYPH)


def looks_alike(a: str, b: str) -> bool:
    """Whether text recognition could take one word for the other."""
    head = _common(a, b)
    tail = _common(a[head:][::-1], b[head:][::-1])
    one, other = a[head : len(a) - tail], b[head : len(b) - tail]
    if not one or not other or max(len(one), len(other)) > _LONGEST:
        return a == b
    return _misread(one, other)


def _common(a: str, b: str) -> int:
    """Return how many letters two words have in common at their beginning."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(a, b, strict=False)))


@lru_cache(maxsize=1 << 12)
def _misread(a: str, b: str) -> bool:
    """Whether two stretches are made of the same letters and of such as look alike."""
    if not a or not b:
        return a == b
    if a[0] == b[0] and _misread(a[1:], b[1:]):
        return True
    for size, shapes in _SHAPES.items():
        if a[:size] in shapes:
            for other_size in _SHAPES:
                if (a[:size], b[:other_size]) in _ALIKE and _misread(a[size:], b[other_size:]):
                    return True
    return False

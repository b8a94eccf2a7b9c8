"""Divide a stretch of changed words into the units a reader sees: this word became that one, these were added.

Pure: words in, units out. A unit is (first, end) of the words on the left and on the right; one side may be empty.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from viewer.comparing.chance import FUNCTION_WORD_WEIGHT, is_chance
from viewer.comparing.fold import fold_word
from viewer.comparing.naming import are_variants, likely_slip
from viewer.comparing.numbers import is_figure, roman_value, value_of
from viewer.model import Lexicon

Unit = tuple[int, int, int, int]
_Value = tuple[str, object] | None

# A stretch of more pairs than this has been rewritten; single words in it are not looked at.
_PAIRS = 900
# Two words of so many letters are not alike by chance.
_NOT_BY_CHANCE = 5
# Words that were divided otherwise are looked for up to this many parts ("in so far" / "insofar").
_PARTS = 3
_DIVIDED = 3.0
_NUMBERS = 1.2
# Of several numbers those pair that are written alike, in figures or in words, and stand in the same place.
_WRITTEN_ALIKE = 0.2
_SAME_PLACE = 0.1
_SLIP = 1.5
# A number is cut off by up to so many letters in place of its decimals.
_CUT_OFF = 2
# What a number is told by its value: a whole one ("two"), or one with decimals (2.3).
_COUNTS = frozenset({"count", "amount"})


def divide(left: Sequence[str], right: Sequence[str], lexicon: Lexicon) -> list[Unit]:
    """Return the units of a changed stretch, in order; together they cover all its words."""
    m, n = len(left), len(right)
    if not m or not n or m == n == 1 or m * n > _PAIRS:
        return [(0, m, 0, n)]
    pairs = _best_pairs(m, n, _worth(left, right, lexicon))
    pairs = _strong(pairs, left, m, n, lexicon)
    return _merged(_with_the_rest(pairs, m, n))


def _worth(
    left: Sequence[str], right: Sequence[str], lexicon: Lexicon
) -> Callable[[int, int], list[tuple[int, int, float]]]:
    """Return a function that tells which units can begin at a pair of words, and what each is worth."""
    a, b = [fold_word(w) for w in left], [fold_word(w) for w in right]
    values = [value_of(w, lexicon) for w in left], [value_of(w, lexicon) for w in right]

    def chance_likeness(one: str, other: str) -> bool:
        """Whether two short words of the language are like each other as "any" is like "and"."""
        if one == other or min(len(one), len(other)) >= _NOT_BY_CHANCE:
            return False
        return lexicon.words.knows(one, None) and lexicon.words.knows(other, None)

    def worth(i: int, j: int) -> list[tuple[int, int, float]]:
        found = [
            (x, y, _DIVIDED)
            for x in range(1, _PARTS + 1)
            for y in range(1, _PARTS + 1)
            if x != y and i + x <= len(a) and j + y <= len(b) and "".join(a[i : i + x]) == "".join(b[j : j + y])
        ]
        one, other = values[0][i], values[1][j]
        alike = is_figure(a[i]) == is_figure(b[j])
        # A figure that a letter cut off (2.8, 2.B) pairs with none.
        mixed = not alike or len(a) - i == len(b) - j or not (_is_cut(a, i, one) or _is_cut(b, j, other))
        if one and other and (one[0] == other[0] or (mixed and {one[0], other[0]} == _COUNTS)):
            place = i == j == 0 or (len(a) - i == len(b) - j == 1)
            found.append((1, 1, _NUMBERS + _WRITTEN_ALIKE * alike + _SAME_PLACE * place))
        elif _numerals(left[i], right[j], one, other):
            found.append((1, 1, _NUMBERS))
        elif are_variants(a[i], b[j], lexicon) or (likely_slip(left[i], right[j]) and not chance_likeness(a[i], b[j])):
            found.append((1, 1, _SLIP))
        return found

    return worth


def _is_cut(words: Sequence[str], at: int, value: _Value) -> bool:
    """Whether a whole number can be the beginning of one with decimals: a letter or two stand behind it for figures."""
    behind = words[at + 1] if at + 1 < len(words) else ""
    return value is not None and value[0] == "count" and 0 < len(behind) <= _CUT_OFF


def _numerals(left: str, right: str, one: _Value, other: _Value) -> bool:
    """Whether one word is a number, and the other a Roman numeral: of one letter, only of the same number."""
    word, value = (left, other) if one is None else (right, one)
    if value is None or value[0] != "count" or (one and other):
        return False
    roman = roman_value(word)
    return roman is not None and (len(word) > 1 or roman == value[1])


def _best_pairs(m: int, n: int, worth: Callable[[int, int], list[tuple[int, int, float]]]) -> list[Unit]:
    """Return the worthiest rising chain of units."""
    best = [[0.0] * (n + 1) for _ in range(m + 1)]
    step: dict[tuple[int, int], tuple[int, int]] = {}
    for i in range(m - 1, -1, -1):
        for j in range(n - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1])
            for x, y, value in worth(i, j):
                if value + best[i + x][j + y] > best[i][j]:
                    best[i][j] = value + best[i + x][j + y]
                    step[i, j] = (x, y)
    out: list[Unit] = []
    i = j = 0
    while i < m and j < n:
        if (i, j) in step:
            x, y = step[i, j]
            out.append((i, i + x, j, j + y))
            i, j = i + x, j + y
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return out


def _strong(pairs: list[Unit], left: Sequence[str], m: int, n: int, lexicon: Lexicon) -> list[Unit]:
    """Drop the pairs that are no more than chance between the changes around them."""
    out: list[Unit] = []
    for k, pair in enumerate(pairs):
        before = out[-1] if out else (0, 0, 0, 0)
        after = pairs[k + 1] if k + 1 < len(pairs) else (m, m, n, n)
        sizes = (
            max(pair[0] - before[1], pair[2] - before[3]),
            max(after[0] - pair[1], after[2] - pair[3]),
        )
        weight = sum(
            FUNCTION_WORD_WEIGHT if fold_word(w) in lexicon.function_words else 1.0 for w in left[pair[0] : pair[1]]
        )
        if not is_chance(weight, *sizes):
            out.append(pair)
    return out


def _with_the_rest(pairs: list[Unit], m: int, n: int) -> list[Unit]:
    """Fill in what stands between the pairs."""
    out: list[Unit] = []
    i = j = 0
    for pair in [*pairs, (m, m, n, n)]:
        if (i, j) != (pair[0], pair[2]):
            out.append((i, pair[0], j, pair[2]))
        if pair[0] != pair[1]:
            out.append(pair)
        i, j = pair[1], pair[3]
    return out


def _merged(units: list[Unit]) -> list[Unit]:
    """Join a deletion with an insertion that follows it at once, or the other way about."""
    out: list[Unit] = []
    for unit in units:
        last = out[-1] if out else None
        if last and _one_sided(last) and _one_sided(unit):
            out[-1] = (last[0], unit[1], last[2], unit[3])
        else:
            out.append(unit)
    return out


def _one_sided(unit: Unit) -> bool:
    return unit[0] == unit[1] or unit[2] == unit[3]

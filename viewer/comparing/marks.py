"""Compare what stands between two words on either side: spaces, punctuation, paragraph breaks.

Pure: strings in, stretches with a category out. Words play a part only in that a sign can belong to a number.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import regex
from rapidfuzz.distance import Indel

from viewer.comparing.fold import APOSTROPHE, fold_marks, is_currency
from viewer.model import PARAGRAPH_BREAK, Category

# Units of a gap: a paragraph break, white space, an ellipsis however made, or one sign with what belongs to it.
_UNIT = regex.compile(r"\n\n|[\p{Zs}\t]+|[.\u2026](?:\s?[.\u2026])+|\u2026|\X")
# A picture says something, as a word does; the signs that are also letters or figures (©, 1) do not count.
_PICTURE = regex.compile(r"[\p{Extended_Pictographic}&&\p{Emoji_Presentation}]|\p{Regional_Indicator}", regex.V1)
# Stars of a verdict, ticks and crosses, signs of sex and of notes: another one, or one more, says another thing. Where
# the other side has none of them, it was a bullet or an ornament.
_TELLING = regex.compile(r"[★☆✓✔✗✘✕✖☐☑☒♀♂♭♮♯]")
_AROUND_DASH = regex.compile(r" ?(?:-+) ?")
_INSIDE_QUOTES = regex.compile(r'(?<=") | (?=")')
HYPHENS = frozenset("-\u2010\u2011\u00ad")
_OF_A_NUMBER = frozenset("%‰°′″")
# Signs that say how a number stands to what is before it: ≥ 70 is not ≤ 70. Those of the second set are also brackets,
# arrows and ornaments, and say it between words only where they stand alike on both sides.
_RELATIONS = frozenset("≤≥≠±≈∼≡≪≫≲≳∝×÷")
_RELATIONS_BETWEEN = frozenset("=<>~+")
_BEFORE_A_NUMBER = _RELATIONS | _RELATIONS_BETWEEN
# Feet and inches, minutes and seconds: where both sides print true primes, one is no other shape of two.
_PRIMES = frozenset("′″‴")
_BULLET = regex.compile(r"^[\s]*[*•‣◦▪▫●○■□∙·⁃–—-]\s+$")
_MINUS = frozenset("-\u2212\u2013")
# A minus touches its number or the sign of its currency: the sign of an item and the dash of a sentence have a space
# behind them. So may a true minus, and any that heads a cell of a table.
_SIGNED = regex.compile(r"\s*(?:[-\u2013]|\u2212\s?)\p{Sc}?$")
_HEADS_A_CELL = regex.compile(r"\|\s?$")
# Longer gaps (a row of asterisks) are taken as one change.
_LONG = 60


@dataclass(frozen=True, slots=True)
class MarkChange:
    """A stretch of each gap that differs, relative to the gap.

    `reflow` marks a paragraph break, `divides` a gap that only divides a word otherwise.
    """

    left: tuple[int, int]
    right: tuple[int, int]
    category: Category
    reflow: bool = False
    divides: bool = False


@lru_cache(maxsize=1 << 14)
def compare_marks(
    left: str,
    right: str,
    number_before: bool = False,
    number_after: bool = False,
    between_words: bool = True,
) -> tuple[MarkChange, ...]:
    """Return what differs between two gaps, left to right.

    `number_before` and `number_after` say whether the words around the gaps are numbers on both sides;
    `between_words` is False at the edge of a row.
    """
    if left == right:
        return ()
    if _same_marks(left, right, number_before, between_words):
        return (_trimmed(left, right, Category.TYPOGRAPHY),)
    if between_words and _divides(left) and _divides(right):
        return (MarkChange((0, len(left)), (0, len(right)), Category.SPACING, divides=True),)
    if len(left) > _LONG or len(right) > _LONG:
        return (_trimmed(left, right, Category.PUNCTUATION),)
    return _by_units(left, right, number_before, number_after)


def _same_marks(left: str, right: str, number_before: bool, between_words: bool) -> bool:
    """Whether two gaps hold the same marks in other shapes."""
    if PARAGRAPH_BREAK in left or PARAGRAPH_BREAK in right:
        return False
    if not between_words and _BULLET.match(left) and _BULLET.match(right):
        return True
    primes = number_before and _with_primes(left, right)
    return fold_gap(left, primes=primes) == fold_gap(right, primes=primes)


def _with_primes(left: str, right: str) -> bool:
    return not _PRIMES.isdisjoint(left) and not _PRIMES.isdisjoint(right)


def fold_gap(gap: str, *, primes: bool = False) -> str:
    """Return a gap with all marks in their plain shape, whatever the spaces that go with a shape.

    A single quotation mark and a double one are one mark in two shapes, but `primes` are as many as they are.
    """
    folded = str(_INSIDE_QUOTES.sub("", _AROUND_DASH.sub(_plain_dash, _key(gap, primes=primes))))
    return folded.strip(" ") or folded[:1]


def _plain_dash(match: regex.Match[str]) -> str:
    """Keep a hyphen between two words without spaces; make all others a dash."""
    return "-" if match.group() == "-" else " - "


def _divides(gap: str) -> bool:
    """Whether the gap is no more than a way to divide a word: nothing, a space or a hyphen."""
    return gap in ("", " ", "\u00a0") or gap in HYPHENS


def _trimmed(left: str, right: str, category: Category) -> MarkChange:
    """Return one change without what is the same at both ends."""
    short = min(len(left), len(right))
    head = next((k for k in range(short) if left[k] != right[k]), short)
    tail = next((k for k in range(short - head) if left[-1 - k] != right[-1 - k]), short - head)
    return MarkChange((head, len(left) - tail), (head, len(right) - tail), category)


def _by_units(left: str, right: str, number_before: bool, number_after: bool) -> tuple[MarkChange, ...]:
    """Align the units of two gaps and name what differs."""
    a, b = _UNIT.findall(left), _UNIT.findall(right)
    primes = number_before and _with_primes(left, right)
    keys_a, keys_b = ([_key(u, primes=primes) for u in units] for units in (a, b))
    out: list[MarkChange] = []
    for op in Indel.opcodes(keys_a, keys_b):
        at = (sum(map(len, a[: op.src_start])), sum(map(len, b[: op.dest_start])))
        if op.tag == "equal":
            out += _shapes(a[op.src_start : op.src_end], b[op.dest_start : op.dest_end], at)
        else:
            out.append(_change(a[op.src_start : op.src_end], b[op.dest_start : op.dest_end], at))
    changes = _joined(out)
    if any(_relates(gap) for gap in (left, right)):
        changes = [replace(c, category=Category.WORDING) if _of_words(c, left, right) else c for c in changes]
    if _TELLING.search(left) and _TELLING.search(right):
        changes = [replace(c, category=Category.WORDING) if _tells(c, left, right) else c for c in changes]
    if number_before or number_after:
        changes = [_of_number(c, left, right, number_before, number_after) for c in changes]
    return tuple(changes)


def _key(unit: str, *, primes: bool = False) -> str:
    folded = " " if unit.isspace() else fold_marks(unit)
    return folded if primes else folded.replace(APOSTROPHE, '"')


def _shapes(a: list[str], b: list[str], at: tuple[int, int]) -> list[MarkChange]:
    """Return the units that are the same mark in another shape, and white space that became a paragraph break."""
    out: list[MarkChange] = []
    i, j = at
    for one, other in zip(a, b, strict=True):
        if one != other:
            reflow = PARAGRAPH_BREAK in (one, other)
            category = Category.LAYOUT if reflow else Category.TYPOGRAPHY
            out.append(MarkChange((i, i + len(one)), (j, j + len(other)), category, reflow))
        i, j = i + len(one), j + len(other)
    return out


def _change(a: list[str], b: list[str], at: tuple[int, int]) -> MarkChange:
    left, right = "".join(a), "".join(b)
    category = Category.PUNCTUATION if (left + right).strip() else Category.SPACING
    if _PICTURE.search(left + right) or not _RELATIONS.isdisjoint(left + right):
        category = Category.WORDING
    reflow = not (left + right).strip() and PARAGRAPH_BREAK in left + right
    if reflow:
        category = Category.LAYOUT
    return MarkChange((at[0], at[0] + len(left)), (at[1], at[1] + len(right)), category, reflow)


def _joined(changes: list[MarkChange]) -> list[MarkChange]:
    """Join changes of one category that touch on both sides, and a space that comes or goes with a mark."""
    out: list[MarkChange] = []
    for c in changes:
        last = out[-1] if out else None
        touches = last is not None and last.left[1] == c.left[0] and last.right[1] == c.right[0]
        if last is not None and touches and not (last.reflow or c.reflow):
            together = {last.category, c.category}
            if len(together) == 1 or Category.PUNCTUATION in together:
                category = Category.PUNCTUATION if Category.PUNCTUATION in together else c.category
                out[-1] = MarkChange((last.left[0], c.left[1]), (last.right[0], c.right[1]), category)
                continue
        out.append(c)
    return out


def _relates(gap: str) -> bool:
    """Whether a gap is a sign that says how one word stands to another (a = b), and no bracket (<a>)."""
    sign = gap.strip()
    return len(sign) == 1 and sign in _RELATIONS_BETWEEN and gap in (sign, f" {sign} ")


def _of_words(change: MarkChange, left: str, right: str) -> bool:
    """Whether what changed is a sign of relation, or another mark or none in its place."""
    changed = (left[slice(*change.left)] + right[slice(*change.right)]).strip()
    return change.category is Category.PUNCTUATION and not _RELATIONS_BETWEEN.isdisjoint(changed)


def _tells(change: MarkChange, left: str, right: str) -> bool:
    """Whether what changed is a sign that says something by itself."""
    changed = left[slice(*change.left)] + right[slice(*change.right)]
    return change.category is Category.PUNCTUATION and _TELLING.search(changed) is not None


def _of_number(change: MarkChange, left: str, right: str, before: bool, after: bool) -> MarkChange:
    """Name a change of a sign that belongs to the number beside it a change of the number."""
    if change.category not in (Category.PUNCTUATION, Category.SPACING, Category.WORDING):
        return change
    for gap, (start, end) in ((left, change.left), (right, change.right)):
        marks = gap[start:end].strip()
        at_start, at_end = not gap[:start].strip(), not gap[end:].strip()
        signs = before and at_start and any(is_currency(m) or m in _OF_A_NUMBER for m in marks)
        money = after and at_end and any(is_currency(m) or m in _BEFORE_A_NUMBER for m in marks)
        minus = after and marks in _MINUS and _is_signed(gap, start, end, before)
        if marks and (signs or money or minus):
            return MarkChange(change.left, change.right, Category.NUMBER)
    return change


def _is_signed(gap: str, start: int, end: int, before: bool) -> bool:
    """Whether a dash that changed is the minus of the number behind it: between two numbers only in a cell's head."""
    heads_a_cell = _HEADS_A_CELL.search(gap, 0, start) is not None
    if (before and not heads_a_cell) or (start and gap[start - 1] not in " ("):
        return False
    return _SIGNED.match(gap, start) is not None or (heads_a_cell and all(map(is_currency, gap[end:].strip())))

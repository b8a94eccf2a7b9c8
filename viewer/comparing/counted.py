"""Join an ordinal that left its word with the number that came behind it: the fifth day, day five. Pure.

By words alone "the fifth" was left out and "five" was added, and a reader is told of a number that came and of one that
is missing. Both are one change: of wording where they count alike, of number where they do not.
"""

from __future__ import annotations

import regex

from viewer.comparing.amounts import Texts
from viewer.comparing.cautions import words_of
from viewer.comparing.draft import Draft, around
from viewer.comparing.fold import fold_word
from viewer.comparing.quantities import Quantity, find_quantities
from viewer.model import Category, Kind, Lexicon, Span

# What is counted has a name of so many letters, and its number no more words than this besides it.
_FARTHEST = 40
_WORDS = 2
_ONE_SIDED = frozenset({Kind.DELETED, Kind.INSERTED})
_OF_WORDS = frozenset({Category.WORDING, Category.NUMBER, Category.SPELLING})
_NAME = regex.compile(r"[\p{L}\p{M}'\u2019 \u00a0]+")


def join_counted(drafts: list[Draft], texts: Texts, lexicon: Lexicon) -> list[Draft]:
    """Return the drafts with an ordinal and the number that took its place on the other side of a word made one."""
    out: list[Draft] = []
    for draft in drafts:
        joined = _joined(out[-1], draft, texts, lexicon) if out else None
        if joined is None:
            out.append(draft)
        else:
            out[-1] = joined
    return out


def _joined(a: Draft, b: Draft, texts: Texts, lexicon: Lexicon) -> Draft | None:
    if {a.kind, b.kind} != _ONE_SIDED or not {a.category, b.category} <= _OF_WORDS or a.kind_known or b.kind_known:
        return None
    between = texts.left[a.left.end : b.left.start]
    if len(between) > _FARTHEST or len(between.split()) > _WORDS or not _NAME.fullmatch(between):
        return None
    one, other = _count(a, texts, lexicon), _count(b, texts, lexicon)
    if one is None or other is None or _is_ordinal(one) == _is_ordinal(other):
        return None
    same = not _values(one).isdisjoint(_values(other))
    left, right = _printed(around(a.left, b.left), texts.left), _printed(around(a.right, b.right), texts.right)
    whole = Draft(Category.WORDING if same else Category.NUMBER, left, right)
    # A space at one end of one side only would stay behind.
    return whole if _covers(whole, a, b, texts) else None


def _count(draft: Draft, texts: Texts, lexicon: Lexicon) -> Quantity | None:
    """Return the number that a draft is, but for an article or other small words."""
    text, span = (texts.left, draft.left) if draft.kind is Kind.DELETED else (texts.right, draft.right)
    if len(span) > _FARTHEST:
        return None
    found = find_quantities(text, span.start, span.end, lexicon)
    if len(found) != 1:
        return None
    number = found[0]
    rest = (*words_of(text, span.start, number.start), *words_of(text, number.end, span.end))
    small = len(rest) <= _WORDS and all(fold_word(m.group()) in lexicon.function_words for m in rest)
    return number if small and _values(number) else None


def _values(number: Quantity) -> set[object]:
    """Return the whole numbers that a number can be, as an ordinal or as a number without a unit."""
    counts = {value for kind, value in number.readings if kind == "ordinal"}
    numbers = (value for kind, value in number.readings if kind == "number" and isinstance(value, tuple))
    return counts | {value for value, unit in numbers if not unit}


def _is_ordinal(number: Quantity) -> bool:
    """Whether a number is an ordinal and can be nothing else."""
    return number.kinds == {"ordinal"}


def _printed(span: Span, text: str) -> Span:
    """Return a span without the spaces at its ends."""
    covered = text[span.start : span.end]
    return Span(span.start + len(covered) - len(covered.lstrip()), span.end - len(covered) + len(covered.rstrip()))


def _covers(whole: Draft, a: Draft, b: Draft, texts: Texts) -> bool:
    """Whether as much was cut off on both sides, and it is the same."""
    full = around(a.left, b.left), around(a.right, b.right)
    ahead = texts.left[full[0].start : whole.left.start], texts.right[full[1].start : whole.right.start]
    behind = texts.left[whole.left.end : full[0].end], texts.right[whole.right.end : full[1].end]
    return ahead[0] == ahead[1] and behind[0] == behind[1]

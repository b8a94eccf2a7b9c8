"""Join changes that are one and the same change, made again and again or in two places. Only joins differences.

Each step shows the crumbs that it was made for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import regex

from viewer.comparing.amounts import Texts
from viewer.comparing.cautions import count_negations, count_words
from viewer.comparing.draft import Draft, around
from viewer.comparing.fold import fold_word
from viewer.comparing.letters import lettered
from viewer.comparing.naming import abbreviates
from viewer.model import Category, Kind, Lexicon, Span

# What may stand between words of a run in other capitals: spaces and marks of the same sentence or heading.
_BETWEEN = regex.compile(r"[^\p{L}\p{N}\n]{1,3}")
# Between the two words of a negation no more than so many stand (French: ne l'a pas).
_WITHIN_A_NEGATION = 2
_FARTHEST = 30
_AND = "&"


def join_runs(drafts: Sequence[Draft], texts: Texts, lexicon: Lexicon) -> list[Draft]:
    """Return the differences of a row with those joined that are one change."""
    if len(drafts) == 1:
        return list(drafts)
    out = _joined(drafts, lambda a, b: _same_capitals(a, b, texts))
    out = _joined(out, lambda a, b: _stop_of_abbreviation(a, b, texts, lexicon))
    out = _joined(out, lambda a, b: _one_negation(a, b, texts, lexicon))
    return _and_signs(out, texts, lexicon)


def _joined(drafts: Sequence[Draft], belong: Callable[[Draft, Draft], bool]) -> list[Draft]:
    """Return the drafts with neighbours that belong together as one of the first one's category."""
    out: list[Draft] = []
    for draft in drafts:
        if out and belong(out[-1], draft):
            out[-1] = replace(
                out[-1],
                left=around(out[-1].left, draft.left),
                right=around(out[-1].right, draft.right),
                left_letters=out[-1].left_letters + draft.left_letters,
                right_letters=out[-1].right_letters + draft.right_letters,
            )
        else:
            out.append(draft)
    return out


def _same_capitals(a: Draft, b: Draft, texts: Texts) -> bool:
    """Whether two changes of capitals stand side by side: [-THE MILL-]{+The Mill+}, and not a word each."""
    if not a.category is b.category is Category.CAPITALISATION:
        return False
    between = texts.left[a.left.end : b.left.start]
    return _BETWEEN.fullmatch(between) is not None and between == texts.right[a.right.end : b.right.start]


def _stop_of_abbreviation(a: Draft, b: Draft, texts: Texts, lexicon: Lexicon) -> bool:
    """Whether a word in full stands for an abbreviation and its full stop: [-Dr.-]{+Doctor+}."""
    if a.left.end != b.left.start or a.right.end != b.right.start or b.category is not Category.PUNCTUATION:
        return False
    if {_left(b, texts), _right(b, texts)} != {".", ""}:
        return False
    return abbreviates(fold_word(_left(a, texts)), fold_word(_right(a, texts)), lexicon)


def _left(draft: Draft, texts: Texts) -> str:
    return texts.left[draft.left.start : draft.left.end]


def _right(draft: Draft, texts: Texts) -> str:
    return texts.right[draft.right.start : draft.right.end]


def _one_negation(a: Draft, b: Draft, texts: Texts, lexicon: Lexicon) -> bool:
    """Whether two words of negation came or went around the word that they negate: [-ne-] viendra [-jamais-]."""
    if a.kind is not b.kind or a.kind not in (Kind.INSERTED, Kind.DELETED) or b.left.start - a.left.end > _FARTHEST:
        return False
    if not a.category is b.category is Category.WORDING:
        return False
    side, text = (0, texts.left) if a.kind is Kind.DELETED else (1, texts.right)
    spans = [(d.left, d.right)[side] for d in (a, b)]
    if any(count_words(text, s) != 1 or count_negations(text, s, lexicon) != 1 for s in spans):
        return False
    return count_words(text, Span(spans[0].end, spans[1].start)) <= _WITHIN_A_NEGATION


def _and_signs(drafts: Sequence[Draft], texts: Texts, lexicon: Lexicon) -> list[Draft]:
    """Join a sign for "and" with the word that took its place: [-&-]{+and+} is one spelling for another."""
    out: list[Draft] = []
    for draft in drafts:
        whole = out and _and_written(out[-1], draft, texts, lexicon)
        if whole:
            out[-1] = whole
        else:
            out.append(draft)
    return out


def _and_written(a: Draft, b: Draft, texts: Texts, lexicon: Lexicon) -> Draft | None:
    between = texts.left[a.left.end : b.left.start], texts.right[a.right.end : b.right.start]
    if between[0] != between[1] or between[0].strip(" ") or len(between[0]) > 1:
        return None
    left, right = around(a.left, b.left), around(a.right, b.right)
    both = texts.left[left.start : left.end], texts.right[right.start : right.end]
    written = {t.strip() for t in both}
    if _AND not in written or not all(t == _AND or fold_word(t) in lexicon.conjunctions for t in written):
        return None
    return lettered(Draft(Category.SPELLING, *_stripped(left, right, both)), texts.left, texts.right)


def _stripped(left: Span, right: Span, both: tuple[str, str]) -> tuple[Span, Span]:
    """Return the spans without the spaces that both have at an end."""
    while len(left) > 1 and len(right) > 1 and both[0][0] == both[1][0] == " ":
        left, right, both = Span(left.start + 1, left.end), Span(right.start + 1, right.end), (both[0][1:], both[1][1:])
    while len(left) > 1 and len(right) > 1 and both[0][-1] == both[1][-1] == " ":
        left, right = Span(left.start, left.end - 1), Span(right.start, right.end - 1)
        both = both[0][:-1], both[1][:-1]
    return left, right

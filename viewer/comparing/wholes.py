"""Show as a whole what is read as a whole: an address, the name of a file, an abbreviation, a citation.

The words in them are compared one by one, but nobody reads https://example.org/[-docs-]{+guide+}/[-1-]{+2+} as two
changes. Only joins and widens differences; the text taken in beside them is the same on both sides.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import regex

from viewer.comparing.amounts import Texts
from viewer.comparing.draft import Draft, around, gravest
from viewer.comparing.letters import lettered
from viewer.model import Category, Span

_SUFFIX = (
    "pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|tex|txt|md|csv|tsv|json|xml|ya?ml|toml|ini|cfg|conf|log|html?|css|js|ts|py|sh|"
    "c|h|cpp|java|rs|go|bak|jpe?g|png|gif|svg|tiff?|webp|zip|gz|tgz|tar|7z|mp[34]|wav|mov|avi|exe|dll|iso|epub"
)
# What has no space inside. A mark at the end of a sentence does not belong to the address before it.
_ADDRESS = regex.compile(
    rf"""(?: (?: https?|ftp|file ) :// | www\. ) [^\s<>"“”«»]* [\p{{L}}\p{{N}}/\#=&_~-]
    | (?: mailto: )? [\p{{L}}\p{{N}}._%+-]+ @ [\p{{L}}\p{{N}}-]+ (?: \.[\p{{L}}\p{{N}}-]+ )+
    | (?<![\p{{L}}\p{{N}}@]) [@\#] [\p{{L}}\p{{N}}_]+
    | (?<![\p{{L}}\p{{N}}.]) (?: [\p{{L}}\p{{N}}-]+\. )+ (?: com|org|net|edu|gov|info|int|eu|[a-z]{{2}}/ )
        (?: /[^\s<>"“”«»]* [\p{{L}}\p{{N}}/\#=&_~-] )? (?![\p{{L}}\p{{N}}])
    | (?: ~ | \.{{1,2}} | [A-Z]: )? [\p{{L}}\p{{N}}._/\\-]* [\p{{L}}\p{{N}}_-] \. (?: {_SUFFIX} ) (?![\p{{L}}\p{{N}}])
    | (?: (?<![\p{{L}}\p{{N}}/]) | ~ | \.{{1,2}} ) (?: /[\p{{L}}\p{{N}}._-]* [\p{{L}}\p{{N}}_-] ){{2,}} /?
    | [\p{{L}}\p{{N}}]+ (?: _[\p{{L}}\p{{N}}]+ )+""",
    regex.VERBOSE,
)
# Letters with a full stop behind each: U.S., e.g., a.m., Ph.D., and initials with spaces between them.
_ABBREVIATION = regex.compile(
    r"""(?<![\p{L}\p{N}.]) (?: \p{L}{1,2}\. (?: \p{L}{1,2}\. )+
    | \p{Lu}\. (?: [\x20\u00a0\u202f\u2009]? \p{Lu}\. )+
    | (?: \p{L}\. )+ \p{L}\b )""",
    regex.VERBOSE,
)
_CITATION = regex.compile(
    r"\((?:[^()\n]{0,40}\s)?\p{Lu}[^()\n]{1,60}?(?<!\p{Nd})(?:1[5-9]|20)\p{Nd}\p{Nd}[a-z]?(?:[,;:][^()\n]{0,60})?\)"
    r"|\[\p{Nd}{1,3}(?:\s?[,;\u2013-]\s?\p{Nd}{1,3})*\]"
)
_HAS_SIGN = regex.compile(r"[/@#_\\]|\p{L}\.\p{L}|[\p{L}\p{N}]\.[\p{L}\p{N}]")
# Without any of these signs in a row, or a full stop inside a word or behind a single letter, no whole stands in it.
_SIGNS = "/@#_\\(["
_INNER_STOP = re.compile(r"\.(?:(?=\w)|(?<=\W\w\.)|(?<=\A\w\.))")
_LETTER = regex.compile(r"(?<!\p{L})\p{Lu}\.")
_NO_LETTER = regex.compile(r"[^\p{L}\p{M}\p{N}]+")
_FIGURES = regex.compile(r"\p{Nd}+")
# So far around a difference its whole is looked for; a longer address is shown in part.
_AROUND = {"address": 240, "abbreviation": 20, "citation": 120}
_NEAR = 60
_WHOLES = (("address", _ADDRESS), ("abbreviation", _ABBREVIATION), ("citation", _CITATION))
# Of these the parts that changed are shown inside, of an abbreviation the letters.
_OF_PARTS = frozenset({"address", "citation"})
# What can stand inside a letter, at its end or its beginning.
_STICKY = regex.compile(r"[\p{M}\p{Grapheme_Extend}\p{Emoji_Modifier}\p{Regional_Indicator}\p{Hangul}\u200d\r]")
_LETTER_AND_ALL = regex.compile(r"\X")
# No letter is longer, with all its marks: a family of pictures has 11 signs.
_LONGEST_LETTER = 40
# More changed places than this inside are not shown one by one.
_PLACES = 3


def join_letters(drafts: Sequence[Draft], texts: Texts) -> list[Draft]:
    """Return the drafts with those that cut a letter widened to the whole of it: a sign with all that sticks to it."""
    return _joined(drafts, texts, _Letters) if _rows_hold(_is_sticky, texts) else list(drafts)


def join_wholes(drafts: Sequence[Draft], texts: Texts) -> list[Draft]:
    """Return the drafts with those inside an address, an abbreviation or a citation widened to the whole of it."""
    return _joined(drafts, texts, _Group) if _rows_hold(_has_whole_sign, texts) else list(drafts)


def _joined(drafts: Sequence[Draft], texts: Texts, group_of: type[_Group]) -> list[Draft]:
    """Return the drafts with each group that grows made one difference."""
    out = list(drafts)
    k = 0
    while k < len(out):
        group = group_of(out, k, texts)
        if group.grow():
            out[group.first : group.end] = [group.named()]
            k = group.first
        k += 1
    return out


def _rows_hold(sign: Callable[[str], bool], texts: Texts) -> bool:
    """Whether either row holds a sign at all: asked once a row, which spares most rows of a book the asking."""
    return any(
        sign(text[row.start : row.end]) for text, row in ((texts.left, texts.left_row), (texts.right, texts.right_row))
    )


def _is_sticky(row: str) -> bool:
    return (not row.isascii() or "\r" in row) and _STICKY.search(row) is not None


def _has_whole_sign(row: str) -> bool:
    return any(sign in row for sign in _SIGNS) or _INNER_STOP.search(row) is not None


def _may_stand_in_one(draft: Draft, texts: Texts) -> bool:
    """Whether a look at the letters around a draft does not rule a whole out."""
    if draft.kind_known is not None:
        return False
    sides = (texts.left, draft.left, texts.left_row), (texts.right, draft.right, texts.right_row)
    return any(_signs_near(*side) for side in sides)


def _signs_near(text: str, span: Span, row: Span) -> bool:
    low, high = max(row.start, span.start - _NEAR), min(row.end, span.end + _NEAR)
    before, after = text[low : span.start], text[span.end : high]
    if before.rfind("(") > before.rfind(")") or before.rfind("[") > before.rfind("]"):
        return True
    head, tail = _last_chunk(before), _first_chunk(after)
    return _HAS_SIGN.search(head + text[span.start : span.end] + tail) is not None or (
        _LETTER.search(text, max(row.start, span.start - 3), min(row.end, span.end + 4)) is not None
    )


def _last_chunk(text: str) -> str:
    return text[max(map(text.rfind, " \n\u00a0")) + 1 :]


def _first_chunk(text: str) -> str:
    return text[: min((n for n in map(text.find, " \n\u00a0") if n >= 0), default=len(text))]


class _Group:
    """Drafts first..end-1 that stand in one whole, and the spans of both sides around them."""

    def __init__(self, drafts: Sequence[Draft], k: int, texts: Texts) -> None:
        self._drafts, self._texts = drafts, texts
        self.first, self.end = k, k + 1
        self._left, self._right = drafts[k].left, drafts[k].right
        self._kinds: set[str] = set()

    def grow(self) -> bool:
        """Take in what belongs to the wholes that the group touches; return whether that makes a difference of it."""
        if not _may_stand_in_one(self._drafts[self.first], self._texts):
            return False
        start = self._left, self._right
        while (reach := self._reach()) != (0, 0):
            self._take(*reach)
        inside = self._drafts[self.first : self.end]
        if any(d.kind_known for d in inside):
            return False
        if (self._left, self._right) == start:
            # "U.S" and "US" were taken for words divided otherwise.
            return self._kinds == {"abbreviation"} and inside[0].category is Category.SPACING
        return self._kinds != {"citation"} or len(inside) > 1

    def _take(self, before: int, after: int) -> None:
        """Take in so many letters on both sides, or the next draft where it stands nearer."""
        drafts = self._drafts
        if before:
            last = drafts[self.first - 1] if self.first else None
            if last is not None and before > self._left.start - last.left.end:
                self.first -= 1
                self._around(last)
            else:
                self._left = Span(self._left.start - before, self._left.end)
                self._right = Span(self._right.start - before, self._right.end)
            return
        following = drafts[self.end] if self.end < len(drafts) else None
        if following is not None and after > following.left.start - self._left.end:
            self.end += 1
            self._around(following)
        else:
            self._left = Span(self._left.start, self._left.end + after)
            self._right = Span(self._right.start, self._right.end + after)

    def _around(self, draft: Draft) -> None:
        self._left, self._right = around(self._left, draft.left), around(self._right, draft.right)

    def _reach(self) -> tuple[int, int]:
        """Return how far the wholes that the group touches reach out of it, before and behind."""
        texts = self._texts
        sides = (texts.left, self._left, texts.left_row), (texts.right, self._right, texts.right_row)
        reaches = [
            self._reach_of(kind, found.span(), sides[n], sides[1 - n])
            for n in (0, 1)
            for kind, pattern in _WHOLES
            for window in _windows(kind, *sides[n])
            for found in pattern.finditer(sides[n][0], *window)
            if _touches(found.span(), sides[n][1])
        ]
        return max((r[0] for r in reaches), default=0), max((r[1] for r in reaches), default=0)

    def _reach_of(
        self, kind: str, whole: tuple[int, int], side: tuple[str, Span, Span], other: tuple[str, Span, Span]
    ) -> tuple[int, int]:
        text, span, _ = side
        before, after = max(0, span.start - whole[0]), max(0, whole[1] - span.end)
        if kind == "abbreviation" and after == 1 and text[whole[1] - 1] == ".":
            # "in the U.S." and "in the US." end alike: the full stop ends the sentence.
            after = int("." in other[0][max(other[2].start, other[1].start - before) : other[1].end])
        if before or after or (whole[0] <= span.start and span.end <= whole[1]):
            self._kinds.add(kind)
        return before, after

    def named(self) -> Draft:
        """Return the whole as one difference."""
        inside = self._drafts[self.first : self.end]
        whole = Draft(self._category(inside), self._left, self._right)
        if not self._kinds & _OF_PARTS:
            return lettered(whole, self._texts.left, self._texts.right)
        if len(inside) > _PLACES:
            return whole
        return replace(
            whole,
            left_letters=tuple(d.left for d in inside if len(d.left)),
            right_letters=tuple(d.right for d in inside if len(d.right)),
        )

    def _category(self, inside: Sequence[Draft]) -> Category:
        left = self._texts.left[self._left.start : self._left.end]
        right = self._texts.right[self._right.start : self._right.end]
        a, b = _NO_LETTER.sub("", left), _NO_LETTER.sub("", right)
        if self._kinds == {"abbreviation"} and a.casefold() == b.casefold():
            if a != b:
                return Category.CAPITALISATION
            return Category.TYPOGRAPHY if left.count(".") == right.count(".") else Category.PUNCTUATION
        grave = {d.category for d in inside if d.category.substantive}
        if not grave:
            return gravest(d.category for d in inside)
        one = grave.pop()
        misspelt = one is Category.SPELLING and _FIGURES.findall(left) == _FIGURES.findall(right)
        return one if not grave and (one is Category.NUMBER or misspelt) else Category.WORDING


class _Letters(_Group):
    """Drafts that stand in one letter."""

    def grow(self) -> bool:
        """Take in what belongs to the letters that the group cuts; return whether there is any."""
        start = self._left, self._right
        while (reach := self._reach()) != (0, 0):
            self._take(*reach)
        return (self._left, self._right) != start

    def _reach(self) -> tuple[int, int]:
        texts = self._texts
        sides = (texts.left, self._left, texts.left_row), (texts.right, self._right, texts.right_row)
        cuts = [(_cut(text, span.start, row), _cut(text, span.end, row)) for text, span, row in sides]
        return max(before for (before, _), _ in cuts), max(after for _, (_, after) in cuts)


def _cut(text: str, place: int, row: Span) -> tuple[int, int]:
    """Return how far a letter reaches before a place and behind it; (0, 0) where the place cuts none."""
    if not row.start < place < row.end or not _STICKY.search(text, place - 1, place + 1):
        return 0, 0
    start = max(row.start, place - _LONGEST_LETTER)
    for letter in _LETTER_AND_ALL.finditer(text, start, min(row.end, place + _LONGEST_LETTER)):
        if letter.start() < place < letter.end():
            return place - letter.start(), letter.end() - place
    return 0, 0


def _windows(kind: str, text: str, span: Span, row: Span) -> Iterator[tuple[int, int]]:
    """Yield where a whole can stand that reaches out of a span: around it, or, where it is long, around its edges."""
    edges = [span] if len(span) <= _NEAR else [Span(span.start, span.start + 1), Span(span.end - 1, span.end)]
    for edge in edges:
        low = max(row.start, edge.start - _AROUND[kind])
        high = min(row.end, edge.end + _AROUND[kind])
        if kind == "address":
            low += len(text[low : edge.start]) - len(_last_chunk(text[low : edge.start]))
            high = edge.end + len(_first_chunk(text[edge.end : high]))
        yield low, high


def _touches(whole: tuple[int, int], span: Span) -> bool:
    """Whether a whole shares letters with a span, or has the place of an empty one inside."""
    return whole[0] < span.end and span.start < whole[1] if len(span) else whole[0] < span.start < whole[1]

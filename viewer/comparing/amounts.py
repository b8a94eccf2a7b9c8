"""Settle the differences that touch a quantity: the same one otherwise written, or another one. Pure.

Words are compared one by one, but a quantity is made of several: "3.5 million" and "3,500,000" are one number, "5 km"
and "5 mi" two lengths. The differences that fall into a quantity on either side are taken together here, and the two
quantities are compared by what they mean.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import regex

from viewer.comparing.draft import Draft
from viewer.comparing.fold import fold_word
from viewer.comparing.letters import changed_letters
from viewer.comparing.quantities import Quantity, find_quantities, same_quantity
from viewer.model import Category, Kind, Lexicon, Span

# A longer difference is a passage and no quantity.
_LONGEST = 80
# So far around a difference the rest of its quantity is looked for, and differences so near to each other are taken
# together.
_AROUND = 40
# A word at the edge of what is looked through is taken in whole, but of scripts without spaces no more than this: a
# paragraph of theirs was gone through for each of its differences.
_WORD_AROUND = 200
_HAN = "〇零一二三四五六七八九十百千万萬億亿兩两廿卅"
_NUMERAL = regex.compile(rf"[\p{{N}}{_HAN}]")
# A figure behind a letter is part of a name ("B4").
_SIGN = regex.compile(rf"(?<![\p{{L}}\p{{N}}])\p{{N}}|(?<=\p{{Han}})\p{{N}}|[\p{{Sc}}%‰°º{_HAN}]")
# An amount in brackets is less than nought, in a table.
_BRACKET = regex.compile(r"[()]")
_ROMAN = regex.compile(r"\b(?:[IVXLCDM]+|[ivx]{2,}|[IVXLCDM]{2,}(?:th|st|nd|rd|e|er|ème))\b")
_WORDS = regex.compile(r"[\p{L}\p{M}]+")
_NO_WORD = regex.compile(r"[^\p{L}\p{N}]")
_ABBREVIATED = regex.compile(r"(?<=\b\p{L})\.\s?(?=\p{L}\b)")
# A day, a month or an hour may begin with a nought.
_LEADING_ZERO = regex.compile(r"(?<!\p{Nd})0(?=\p{Nd}(?!\p{Nd}))")
_OF_PRINT = frozenset({Category.LAYOUT, Category.TYPOGRAPHY})
# A mark before the last three figures, and no other: it parts thousands in one language and decimals in another.
_MARK_OF_THREE = regex.compile(r"(?<![\p{Nd}.,])[1-9]\p{Nd}{0,2}([.,])\p{Nd}{3}(?![.,]?\p{Nd})")
# What an article can stand before.
_COUNTED = frozenset({"date", "ordinal"})
# Scripts without spaces, whose signs are words by themselves, stand far beyond this one.
_LATIN = "\u2e80"
_NEAR = frozenset({" ", "\u00a0", ""})


@dataclass(frozen=True, slots=True)
class Texts:
    """The texts of both sides, where the row under comparison begins and ends in each, and what in each is code."""

    left: str
    right: str
    left_row: Span
    right_row: Span
    left_code: Callable[[int], bool]
    right_code: Callable[[int], bool]


def settle_amounts(drafts: list[Draft], texts: Texts, lexicon: Lexicon) -> list[Draft]:
    """Return the drafts of a row with those that touch a quantity taken together and named by its value."""
    out: list[Draft] = []
    for cluster in _clusters(drafts):
        if any(_may_concern(d, texts, lexicon) for d in cluster):
            out += _Cluster(cluster, texts, lexicon).settled()
        else:
            out += cluster
    return out


def _clusters(drafts: Sequence[Draft]) -> Iterator[list[Draft]]:
    """Yield the drafts in groups that stand near each other."""
    cluster: list[Draft] = []
    for draft in drafts:
        if cluster and draft.left.start - cluster[-1].left.end > _AROUND:
            yield cluster
            cluster = []
        cluster.append(draft)
    if cluster:
        yield cluster


def _may_concern(draft: Draft, texts: Texts, lexicon: Lexicon) -> bool:
    """Whether a draft holds a word, a figure or a sign of a quantity."""
    if max(len(draft.left), len(draft.right)) > _LONGEST:
        return False
    both = texts.left[draft.left.start : draft.left.end] + "\n" + texts.right[draft.right.start : draft.right.end]
    if draft.category in _OF_PRINT:
        # By its key 3,460 is 3460, which it is not where a comma parts decimals.
        return "," in lexicon.decimal_marks and _MARK_OF_THREE.search(both) is not None
    if _SIGN.search(both) or _BRACKET.search(both):
        return True
    return any(_of_quantities(w, lexicon) for w in _WORDS.findall(both)) or _of_a_unit_in_signs(both, lexicon)


def _of_a_unit_in_signs(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is one sign, and units are written with it (美 in 20美元)."""
    sign = text.strip()
    return len(sign) == 1 and sign > _LATIN and any(sign in unit for unit in lexicon.units)


def _of_quantities(word: str, lexicon: Lexicon) -> bool:
    key = fold_word(word)
    known = (
        lexicon.numbers,
        lexicon.ordinals,
        lexicon.fractions,
        lexicon.units,
        lexicon.scales,
        lexicon.months,
        lexicon.clock,
    )
    if any(key in words for words in known) or key in ("am", "pm", "a", "p"):
        return True
    return bool(_ROMAN.fullmatch(word)) or any(key.startswith(part) for part in lexicon.number_parts)


@dataclass(slots=True)
class _Region:
    """Drafts first..last of a cluster and as much of the equal text around them."""

    first: int
    last: int
    before: int = 0
    after: int = 0


class _Cluster:
    """Drafts that stand near each other, and the quantities around them on both sides."""

    def __init__(self, drafts: list[Draft], texts: Texts, lexicon: Lexicon) -> None:
        self._drafts, self._texts = drafts, texts
        around = _window([d.left for d in drafts], texts.left, texts.left_row)
        around_right = _window([d.right for d in drafts], texts.right, texts.right_row)
        self._left = find_quantities(texts.left, around.start, around.end, lexicon)
        self._right = find_quantities(texts.right, around_right.start, around_right.end, lexicon)
        self._lexicon = lexicon

    def settled(self) -> list[Draft]:
        """Return the drafts, those of one quantity together."""
        out: list[Draft] = []
        k = open_from = 0
        while k < len(self._drafts):
            region = self._region(k)
            found = self._settled(region) if region and region.first >= open_from else None
            if region is None or found is None:
                out.append(self._drafts[k])
                k += 1
                continue
            # What stands open behind the last quantity are drafts as they came, one by one.
            del out[len(out) - (k - region.first) :]
            out += found
            k = open_from = region.last + 1
        return out

    def _settled(self, region: _Region) -> list[Draft] | None:
        """Return the drafts of a region, with the article before it if it was added or left out with the quantity."""
        if region.first and not region.before and self._is_article(region.first - 1):
            region.first -= 1
            found = self._settle(region)
            if found is not None:
                return found
            region.first += 1
        return self._settle(region)

    def _is_article(self, k: int) -> bool:
        """Whether draft k is no more than an article, and touches the next one."""
        draft, after = self._drafts[k], self._drafts[k + 1]
        if draft.left.end != after.left.start or draft.right.end != after.right.start:
            return False
        texts = (self._texts.left, draft.left), (self._texts.right, draft.right)
        return {t[s.start : s.end].strip().casefold() for t, s in texts} <= {*self._lexicon.date_joints, ""}

    # ---- Which drafts fall into one quantity ---------------------------------------------------------------------

    def _region(self, k: int) -> _Region | None:
        """Return the drafts that fall into the quantities which the draft k touches, or None."""
        if max(len(self._drafts[k].left), len(self._drafts[k].right)) > _LONGEST:
            return None
        region = _Region(k, k)
        touched = False
        while quantity := self._sticking_out(region):
            touched = True
            if not self._widen(region, *quantity):
                return None
        touched = touched or self._inside(region)
        return region if touched else None

    def _sticking_out(self, region: _Region) -> tuple[Quantity, Span] | None:
        """Return a quantity that overlaps the region and is not inside it, with the region's span on its side."""
        for quantities, span in zip((self._left, self._right), self._spans(region), strict=True):
            for q in quantities:
                overlaps = q.start < span.end and span.start < q.end
                if overlaps and (q.start < span.start or q.end > span.end):
                    return q, span
        return None

    def _inside(self, region: _Region) -> bool:
        left, right = self._spans(region)
        return any(left.start <= q.start and q.end <= left.end for q in self._left) and any(
            right.start <= q.start and q.end <= right.end for q in self._right
        )

    def _spans(self, region: _Region) -> tuple[Span, Span]:
        first, last = self._drafts[region.first], self._drafts[region.last]
        return (
            Span(first.left.start - region.before, last.left.end + region.after),
            Span(first.right.start - region.before, last.right.end + region.after),
        )

    def _widen(self, region: _Region, quantity: Quantity, span: Span) -> bool:
        """Widen a region to hold a quantity; the drafts on the way come in. Return whether it could be."""
        if quantity.start < span.start:
            return self._widen_ahead(region, region.before + span.start - quantity.start)
        return self._widen_behind(region, region.after + quantity.end - span.end)

    def _widen_ahead(self, region: _Region, wanted: int) -> bool:
        here = self._drafts[region.first]
        if region.first and here.left.start - self._drafts[region.first - 1].left.end < wanted:
            region.first, region.before = region.first - 1, 0
            return True
        region.before = wanted
        left, right = self._spans(region)
        return left.start >= self._texts.left_row.start and right.start >= self._texts.right_row.start

    def _widen_behind(self, region: _Region, wanted: int) -> bool:
        here = self._drafts[region.last]
        if region.last + 1 < len(self._drafts) and self._drafts[region.last + 1].left.start - here.left.end < wanted:
            region.last, region.after = region.last + 1, 0
            return True
        region.after = wanted
        left, right = self._spans(region)
        return left.end <= self._texts.left_row.end and right.end <= self._texts.right_row.end

    # ---- What became of the quantity -----------------------------------------------------------------------------

    def _settle(self, region: _Region) -> list[Draft] | None:
        """Return the drafts that tell what became of a quantity, or None where the region is no quantity."""
        pair = self._pair(region)
        if pair is None:
            return None
        drafts = self._drafts[region.first : region.last + 1]
        same = same_quantity(*pair)
        if same is None:
            return None
        left, right = Span(pair[0].start, pair[0].end), Span(pair[1].start, pair[1].end)
        if not same or self._marks_exchanged(left, right):
            return self._another(drafts, left, right)
        return self._otherwise_written(drafts, left, right)

    def _marks_exchanged(self, left: Span, right: Span) -> bool:
        """Whether 3.460 became 3,460: where a language writes either for thousands, one of the two may be three."""
        one = _MARK_OF_THREE.search(self._texts.left, left.start, left.end)
        other = _MARK_OF_THREE.search(self._texts.right, right.start, right.end)
        return one is not None and other is not None and one[1] != other[1]

    def _pair(self, region: _Region) -> tuple[Quantity, Quantity] | None:
        """Return the one quantity that the region is on either side, but for what is equal around it."""
        left, right = self._spans(region)
        mine = [q for q in self._left if left.start <= q.start and q.end <= left.end]
        theirs = [q for q in self._right if right.start <= q.start and q.end <= right.end]
        if len(mine) != 1 or len(theirs) != 1:
            return None
        return self._facing(mine[0], theirs[0], left, right) or self._facing(
            _without_stop(mine[0], self._texts.left), _without_stop(theirs[0], self._texts.right), left, right
        )

    def _facing(self, a: Quantity, b: Quantity, left: Span, right: Span) -> tuple[Quantity, Quantity] | None:
        """Return two quantities if all else in two stretches is equal, with the article that one is read with."""
        ahead = self._texts.left[left.start : a.start], self._texts.right[right.start : b.start]
        if self._texts.left[a.end : left.end] != self._texts.right[b.end : right.end]:
            return None
        if ahead[0] != ahead[1] and (a.kinds | b.kinds) & _COUNTED:
            # The 2nd of May is May 2, and Henry the Eighth is Henry VIII.
            if not all(t.strip().casefold() in {*self._lexicon.date_joints, ""} for t in ahead):
                return None
            return replace(a, start=left.start), replace(b, start=right.start)
        return (a, b) if ahead[0] == ahead[1] else None

    def _another(self, drafts: list[Draft], left: Span, right: Span) -> list[Draft]:
        """Return the differences of a quantity that became another one."""
        if not any(self._sticks_out(d, left, right) or self._cuts(d) for d in drafts):
            numbers = all(d.category is Category.NUMBER for d in drafts)
            if numbers and (len(drafts) == 1 or all(d.kind is Kind.REPLACED for d in drafts)):
                return self._side_by_side(drafts)
        a, b = self._without_equal_words(left, right)
        if not all(self._numeral(t) for t in (self._texts.left[a.start : a.end], self._texts.right[b.start : b.end])):
            a, b = left, right
        return [self._draft(Category.NUMBER, a, b)]

    def _sticks_out(self, draft: Draft, left: Span, right: Span) -> bool:
        return draft.left.end > left.end or draft.right.end > right.end

    def _cuts(self, draft: Draft) -> bool:
        """Whether a difference cuts a number in Chinese numerals, which is one word (二十)."""
        text, span = self._texts.left, draft.left
        return any(c in _HAN for c in text[max(0, span.start - 1) : span.start] + text[span.end : span.end + 1])

    def _numeral(self, text: str) -> bool:
        """Whether a text has a figure or a number word in it."""
        lexicon = self._lexicon
        return bool(_NUMERAL.search(text)) or any(
            fold_word(w) in known
            for w in _WORDS.findall(text)
            for known in (lexicon.numbers, lexicon.ordinals, lexicon.fractions, lexicon.months)
        )

    def _side_by_side(self, drafts: list[Draft]) -> list[Draft]:
        """Join numbers that became others side by side: "June 1991" became "February 1999"."""
        out = drafts[:1]
        for draft in drafts[1:]:
            last = out[-1]
            if self._texts.left[last.left.end : draft.left.start] in _NEAR:
                spans = Span(last.left.start, draft.left.end), Span(last.right.start, draft.right.end)
                out[-1] = Draft(Category.NUMBER, *spans)
            else:
                out.append(draft)
        return out

    def _otherwise_written(self, drafts: list[Draft], left: Span, right: Span) -> list[Draft]:
        """Return the differences of a quantity that is the same, otherwise set or spelled."""
        one, other = self._texts.left[left.start : left.end], self._texts.right[right.start : right.end]
        if _set(one) == _set(other):
            if all(d.category is Category.CAPITALISATION for d in drafts):
                return drafts
            category = Category.TYPOGRAPHY if _divided(one) == _divided(other) else Category.SPACING
            if len(drafts) == 1 and not self._sticks_out(drafts[0], left, right):
                return [replace(drafts[0], category=category)]
        else:
            category = Category.SPELLING
        return [self._draft(category, *self._without_equal_words(left, right))]

    def _without_equal_words(self, left: Span, right: Span) -> tuple[Span, Span]:
        """Return what is left of two stretches without the words that are the same at either end."""
        a = regex.findall(r"\S+\s*", self._texts.left[left.start : left.end])
        b = regex.findall(r"\S+\s*", self._texts.right[right.start : right.end])
        short = min(len(a), len(b)) - 1
        tail = next((k for k in range(short) if a[-1 - k].strip() != b[-1 - k].strip()), max(short, 0))
        head = next((k for k in range(short - tail) if a[k] != b[k]), max(short - tail, 0))
        return _cut(left, a, head, tail), _cut(right, b, head, tail)

    def _draft(self, category: Category, left: Span, right: Span) -> Draft:
        a, b = changed_letters(self._texts.left[left.start : left.end], self._texts.right[right.start : right.end])
        return Draft(
            category,
            left,
            right,
            tuple(Span(s.start + left.start, s.end + left.start) for s in a),
            tuple(Span(s.start + right.start, s.end + right.start) for s in b),
        )


def _without_stop(quantity: Quantity, text: str) -> Quantity:
    """Return a quantity without the full stop of its abbreviation, which may be that of a sentence (at 7 p.m.)."""
    return replace(quantity, end=quantity.end - text.endswith(".", quantity.start, quantity.end))


def _window(spans: Sequence[Span], text: str, row: Span) -> Span:
    """Return the stretch around spans in which their quantities are looked for; it cuts no word but endless ones."""
    start, end = max(row.start, spans[0].start - _AROUND), min(row.end, spans[-1].end + _AROUND)
    first, last = max(row.start, start - _WORD_AROUND), min(row.end, end + _WORD_AROUND)
    while first < start and not text[start - 1].isspace():
        start -= 1
    while end < last and not text[end].isspace():
        end += 1
    return Span(start, end)


def _set(text: str) -> str:
    """Return the figures and letters of a quantity, without what only sets them apart."""
    plain = unicodedata.normalize("NFKC", _LEADING_ZERO.sub("", text)).casefold()
    return "".join(str(unicodedata.digit(c)) if c.isdecimal() else c for c in _NO_WORD.sub("", plain))


def _divided(text: str) -> list[str]:
    """Return the words in letters of a quantity as they are divided."""
    return [w.casefold() for w in _WORDS.findall(_ABBREVIATED.sub("", text))]


def _cut(span: Span, words: list[str], head: int, tail: int) -> Span:
    """Return a span without so many of its words at either end."""
    start = span.start + sum(map(len, words[:head]))
    end = span.end - sum(map(len, words[len(words) - tail :] if tail else []))
    last = words[len(words) - tail - 1]
    return Span(start, end - (len(last) - len(last.rstrip())) if tail else end)

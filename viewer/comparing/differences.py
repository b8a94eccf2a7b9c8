"""Find what differs inside one row: between the words that agree, and in how these are printed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from viewer.comparing.amounts import Texts, settle_amounts
from viewer.comparing.counted import join_counted
from viewer.comparing.draft import Draft, around, gravest
from viewer.comparing.fold import fold_shape, fold_word
from viewer.comparing.letters import lettered
from viewer.comparing.marks import HYPHENS, MarkChange, compare_marks, fold_gap
from viewer.comparing.misread_figures import join_misread_figures
from viewer.comparing.naming import name_calendar, name_print, name_words
from viewer.comparing.numbers import is_figure
from viewer.comparing.paragraphs import Facing
from viewer.comparing.readable import made_readable
from viewer.comparing.regions import Unit, divide
from viewer.comparing.runs import join_runs
from viewer.comparing.seams import cut_at_equal_marks, cut_at_marks, marker_end
from viewer.comparing.steps import Step, passage_steps
from viewer.comparing.texts import Text
from viewer.model import Category, Kind, Lexicon, Span

Gap = tuple[int, int]

# The number of a note or a verse, as print sets it.
_RAISED = re.compile("[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+")
# What a word by itself can be: where the words of a script touch, several are one difference.
_OF_WORDS = frozenset({Category.WORDING, Category.SPELLING, Category.CAPITALISATION, Category.TYPOGRAPHY})


@dataclass(frozen=True, slots=True)
class _Side:
    """One side of a row: its words first..end-1, and where its text begins and ends."""

    text: Text
    first: int
    end: int
    start_of_text: int
    end_of_text: int

    @classmethod
    def of(cls, text: Text, paragraphs: tuple[int, int]) -> _Side:
        first, end = text.words_of(*paragraphs)
        known = text.document.paragraphs
        return cls(text, first, end, known[paragraphs[0]].start, known[paragraphs[1]].end)

    @classmethod
    def within(cls, text: Text, span: Span) -> _Side:
        """Make the side of a passage inside a paragraph."""
        return cls(text, *text.words_in(span), span.start, span.end)

    def gap(self, word: int) -> Gap:
        """Return where the gap before a word begins and ends, inside the row."""
        tokens = self.text.tokens
        start = tokens.ends[word - 1] if word > self.first else self.start_of_text
        return start, tokens.begins[word] if word < self.end else self.end_of_text

    def string(self, gap: Gap) -> str:
        return self.text.tokens.text[gap[0] : gap[1]]

    def text_of(self, span: Span) -> str:
        return self.text.tokens.text[span.start : span.end]

    def gaps(self, first: int, end: int) -> list[str]:
        """Return what stands before each of the words first..end-1, and behind the last."""
        return [self.string(self.gap(word)) for word in range(first, end + 1)]

    def words(self, first: int, end: int) -> list[str]:
        return self.text.tokens.words(first, end)

    def span(self, first: int, end: int) -> Span:
        """Return the span of the words first..end-1, which are at least one."""
        return Span(self.text.tokens.begins[first], self.text.tokens.ends[end - 1])

    @property
    def extent(self) -> Span:
        """Return where the row stands in the text."""
        return Span(self.start_of_text, self.end_of_text)

    def marker(self) -> int:
        """Return how long the marker of a list is that the row begins with."""
        return marker_end(self.text.tokens.text, self.start_of_text, self.end_of_text) - self.start_of_text

    def opens_a_date(self, lexicon: Lexicon) -> bool:
        """Whether the second word is a month: "5. Mai" counts nothing off."""
        return self.first + 1 < self.end and fold_word(self.text.tokens.word(self.first + 1)) in lexicon.months

    def figure(self, word: int) -> bool:
        tokens = self.text.tokens
        return self.first <= word < self.end and is_figure(tokens.text[tokens.begins[word]])


def row_differences(left: Text, right: Text, facing: Facing, steps: Sequence[Step], lexicon: Lexicon) -> list[Draft]:
    """Return the differences of a row in reading order, given the steps at which anything differs; none overlap."""
    return _Row(_Side.of(left, facing.left), _Side.of(right, facing.right), lexicon).differences(steps)


def passage_differences(left: Text, right: Text, here: Span, there: Span, lexicon: Lexicon) -> list[Draft]:
    """Return the differences of two passages that face each other, such as a sentence that moved."""
    at = passage_steps(left, right, left.words_in(here), right.words_in(there))
    return _Row(_Side.within(left, here), _Side.within(right, there), lexicon).differences(at)


class _Row:
    """One row under comparison."""

    def __init__(self, left: _Side, right: _Side, lexicon: Lexicon) -> None:
        self._left, self._right, self._lexicon = left, right, lexicon

    def differences(self, steps: Sequence[Step]) -> list[Draft]:
        left, right = self._left, self._right
        one, other = left.text, right.text
        texts = Texts(
            one.tokens.text,
            other.tokens.text,
            left.extent,
            right.extent,
            left_code=one.is_code,
            right_code=other.is_code,
        )
        drafts, steps = self._marker(steps)
        for i, i_next, j, j_next in steps:
            drafts += self._between(i, i_next, j, j_next)
            if i_next < self._left.end:
                drafts += self._printed_otherwise(i_next, j_next)
        if not drafts:
            return drafts
        found = join_counted(_tidy(drafts), texts, self._lexicon)
        settled = join_misread_figures(settle_amounts(found, texts, self._lexicon), texts.left, texts.right)
        readable = made_readable(settled, texts, self._lexicon)
        return join_runs(readable, texts, self._lexicon)

    def _marker(self, steps: Sequence[Step]) -> tuple[list[Draft], Sequence[Step]]:
        """Set apart the marker of a list ("1. ") that one side begins with: a mark, whatever words follow it."""
        agree = not steps or (steps[0][1] - steps[0][0] == 1 == steps[0][3] - steps[0][2])
        marked = [0, 0] if agree else [side.marker() for side in (self._left, self._right)]
        if (not marked[0]) == (not marked[1]):
            return [], steps
        side, other = (self._left, self._right) if marked[0] else (self._right, self._left)
        if other.first <= side.text.partner[side.first] < other.end or side.opens_a_date(self._lexicon):
            return [], steps
        end = side.start_of_text + marked[0] + marked[1]
        here, there = Span(side.start_of_text, end), Span(other.start_of_text, other.start_of_text)
        after = replace(side, first=side.first + 1, start_of_text=end)
        i, i_next, j, j_next = steps[0]
        if marked[0]:
            self._left = after
            return [Draft(Category.PUNCTUATION, here, there)], [(i + 1, i_next, j, j_next), *steps[1:]]
        self._right = after
        return [Draft(Category.PUNCTUATION, there, here)], [(i, i_next, j + 1, j_next), *steps[1:]]

    def _between(self, i: int, i_next: int, j: int, j_next: int) -> Iterator[Draft]:
        """Yield what differs between two pairs of agreeing words."""
        if i_next == i + 1 and j_next == j + 1:
            yield from self._marks(i_next, j_next)
            return
        words = self._left.words(i + 1, i_next), self._right.words(j + 1, j_next)
        units: list[Unit] = divide(*words, self._lexicon)
        if words[0] and words[1]:
            gaps = self._left.gaps(i + 1, i_next), self._right.gaps(j + 1, j_next)
            units = cut_at_equal_marks(cut_at_marks(units, gaps), gaps)
        pending = True
        for unit in units:
            here = (unit[0] + i + 1, unit[1] + i + 1, unit[2] + j + 1, unit[3] + j + 1)
            if here[0] == here[1] or here[2] == here[3]:
                yield from self._one_sided(here)
                pending = False
                continue
            if pending:
                yield from self._marks(here[0], here[2])
            yield from self._unit(here)
            pending = True
        if pending:
            yield from self._marks(i_next, j_next)

    def _marks(self, word: int, other: int) -> Iterator[Draft]:
        """Yield what differs between the gaps before two words."""
        gaps = self._left.gap(word), self._right.gap(other)
        if self._left.string(gaps[0]) != self._right.string(gaps[1]):
            yield from self._compared(gaps[0], gaps[1], word, other)

    def _compared(
        self, gap: Gap, other_gap: Gap, word: int, other: int, agree: tuple[bool, bool] = (True, True)
    ) -> Iterator[Draft]:
        """Yield what differs between two gaps that stand before the given words.

        `agree` says whether the words before the gaps are counterparts, and those after them: only then does a sign
        between them belong to one number on both sides.
        """
        left, right = self._left, self._right
        number_before = agree[0] and left.figure(word - 1) and right.figure(other - 1)
        number_after = agree[1] and left.figure(word) and right.figure(other)
        numbers = number_before, number_after
        changes = compare_marks(
            left.string(gap),
            right.string(other_gap),
            *numbers,
            all(agree) and left.first < word < left.end and right.first < other < right.end,
        )
        for change in changes:
            yield self._mark(change, gap, other_gap, word, other, numbers)

    def _mark(
        self, change: MarkChange, gap: Gap, other_gap: Gap, word: int, other: int, numbers: tuple[bool, bool]
    ) -> Draft:
        left, right = self._left, self._right
        spans = (
            Span(gap[0] + change.left[0], gap[0] + change.left[1]),
            Span(other_gap[0] + change.right[0], other_gap[0] + change.right[1]),
        )
        draft = Draft(change.category, *spans, kind_known=Kind.REFLOWED if change.reflow else None)
        if change.divides:
            # Words divided otherwise are shown whole: "well-known" became "well known". A raised figure needs no space.
            raised = any(map(_RAISED.fullmatch, (*left.words(word - 1, word + 1), *right.words(other - 1, other + 1))))
            category = Category.TYPOGRAPHY if raised else change.category
            return replace(
                draft, category=category, left=left.span(word - 1, word + 1), right=right.span(other - 1, other + 1)
            )
        # A sign that belongs to a number is shown with its number: "$5" became "€5".
        before = numbers[0] and (spans[0].start == gap[0] or not numbers[1])
        if change.category is not Category.NUMBER or not (before or numbers[1]):
            return draft
        first = word - 1 if before else word
        there = other - 1 if before else other
        return replace(
            draft,
            left=around(spans[0], left.span(first, first + 1)),
            right=around(spans[1], right.span(there, there + 1)),
        )

    def _one_sided(self, unit: Unit) -> Iterator[Draft]:
        """Yield words that one side has and the other has not, with as much of the gaps as comes or goes with them."""
        i0, i1, j0, j1 = unit
        flip = j0 == j1
        more, less = (self._left, self._right) if flip else (self._right, self._left)
        first, end, at = (i0, i1, j0) if flip else (j0, j1, i0)
        gap, before, after = less.gap(at), more.gap(first), more.gap(end)
        head, tail = _shared_out(less.string(gap), more.string(before), more.string(after))
        rest: list[Draft] = []
        if head is None and _goes_with(less.string(gap), more.string(before), more.string(after)):
            # The same marks in another shape or other ones in their place, and the words after them.
            words_at = (first, at) if flip else (at, first)
            yield from self._compared(*((before, gap) if flip else (gap, before)), *words_at, agree=(True, False))
            before, gap, head = (before[1], before[1]), (gap[1], gap[1]), 0
        elif head is None:
            head, tail = 0, after[1] - after[0]
            words_at = (end, at) if flip else (at, end)
            rest = list(self._compared(*((after, gap) if flip else (gap, after)), *words_at, agree=(False, True)))
        more_span = Span(before[0] + head, after[1] - tail)
        place = Span(gap[0] + head, gap[0] + head)
        words = more.words(first, end)
        category = name_words(words, [], self._lexicon)
        yield Draft(category, more_span, place) if flip else Draft(category, place, more_span)
        yield from rest

    def _unit(self, unit: Unit) -> Iterator[Draft]:
        """Yield the difference of a unit with words on both sides, unless they agree after all."""
        i0, i1, j0, j1 = unit
        if i1 - i0 == j1 - j0 == 1 and self._left.text.tokens.key[i0] == self._right.text.tokens.key[j0]:
            yield from self._printed_otherwise(i0, j0)
        else:
            yield self._replaced(unit)

    def _replaced(self, unit: Unit) -> Draft:
        """Return the difference of words that became other words."""
        i0, i1, j0, j1 = unit
        category = name_words(self._left.words(i0, i1), self._right.words(j0, j1), self._lexicon)
        while self._hyphenated(i0, j0):
            i0, j0 = i0 - 1, j0 - 1
        while self._hyphenated(i1, j1):
            i1, j1 = i1 + 1, j1 + 1
        left, right = self._left.span(i0, i1), self._right.span(j0, j1)
        if category is Category.WORDING and i1 - i0 > 1:
            # A name of the calendar can be hyphenated (Portuguese segunda-feira).
            whole = name_calendar(self._left.text_of(left), self._right.text_of(right), self._lexicon)
            category = whole or category
        return self._with_letters(Draft(category, left, right))

    def _hyphenated(self, word: int, other: int) -> bool:
        """Whether both words stand behind a hyphen, in one word with the one before it."""
        left, right = self._left, self._right
        if not (left.first < word < left.end and right.first < other < right.end):
            return False
        return left.string(left.gap(word)) in HYPHENS and right.string(right.gap(other)) in HYPHENS

    def _with_letters(self, draft: Draft) -> Draft:
        return lettered(draft, self._left.text.tokens.text, self._right.text.tokens.text)

    def _printed_otherwise(self, word: int, other: int) -> Iterator[Draft]:
        """Yield the difference of two words that agree but for capitals and shapes."""
        one, two = self._left.text.tokens.word(word), self._right.text.tokens.word(other)
        if one == two:
            return
        left, right = self._left.span(word, word + 1), self._right.span(other, other + 1)
        capitals = fold_shape(one) != fold_shape(two)
        category = name_print(one, two, self._lexicon)
        if category in (Category.SPELLING, Category.WORDING):
            yield self._with_letters(Draft(category, left, right))
            return
        shapes = fold_shape(one).casefold() != one.casefold() or fold_shape(two).casefold() != two.casefold()
        whole = self._with_letters(Draft(Category.CAPITALISATION if capitals else Category.TYPOGRAPHY, left, right))
        if capitals and shapes and len(whole.left_letters) == len(whole.right_letters) > 1:
            yield from self._letter_by_letter(whole)
        else:
            yield whole

    def _letter_by_letter(self, whole: Draft) -> Iterator[Draft]:
        """Yield a difference for each stretch of letters, where one word differs in capitals and in shapes."""
        for a, b in zip(whole.left_letters, whole.right_letters, strict=True):
            one, two = self._left.string((a.start, a.end)), self._right.string((b.start, b.end))
            capitals = one.casefold() == two.casefold()
            yield Draft(Category.CAPITALISATION if capitals else Category.TYPOGRAPHY, a, b)


def _goes_with(gap: str, before: str, after: str) -> bool:
    """Whether a gap is the counterpart of the one before the words that were added, and not of the one after them."""
    folded = fold_gap(before)
    exchanged = folded.strip() not in ("", *HYPHENS) and not fold_gap(after).strip()
    return exchanged or fold_gap(gap) == folded


def _shared_out(gap: str, before: str, after: str) -> tuple[int | None, int]:
    """Return how many characters of `before` and of `after` (from its end) stand in the gap of the other side.

    None where the gap is not made of the two.
    """
    for head in range(len(gap), -1, -1):
        tail = len(gap) - head
        if before[:head] == gap[:head] and (not tail or after.endswith(gap[head:])):
            return head, tail
    return None, 0


def _tidy(drafts: list[Draft]) -> list[Draft]:
    """Join drafts that overlap, such as a number and its sign, and signs of one word that changed side by side."""
    out: list[Draft] = []
    for found in drafts:
        draft = found
        while out and (out[-1].left.overlaps(draft.left) or out[-1].right.overlaps(draft.right)):
            draft = _joined(out.pop(), draft)
        last = out[-1] if out else None
        if last and draft is found and _one_word(last, draft):
            out[-1] = replace(last, left=around(last.left, draft.left), right=around(last.right, draft.right))
        else:
            out.append(draft)
    return out


def _joined(a: Draft, b: Draft) -> Draft:
    """Join two drafts that overlap; what sticks out on one side takes in as much of the equal text on the other."""
    left, right = around(a.left, b.left), around(a.right, b.right)
    ahead = max(a.left.start - left.start, a.right.start - right.start)
    behind = max(left.end - b.left.end, right.end - b.right.end)
    return replace(
        a,
        category=gravest((a.category, b.category)),
        left=Span(a.left.start - ahead, b.left.end + behind),
        right=Span(a.right.start - ahead, b.right.end + behind),
        left_letters=a.left_letters + b.left_letters,
        right_letters=a.right_letters + b.right_letters,
        kind_known=None,
    )


def _one_word(a: Draft, b: Draft) -> bool:
    """Whether signs of a script without spaces became others, one behind the other."""
    touching = a.left.end == b.left.start and a.right.end == b.right.start
    return touching and a.category is b.category and a.kind is b.kind is Kind.REPLACED and a.category in _OF_WORDS

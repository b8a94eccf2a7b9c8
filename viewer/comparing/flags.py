"""Say what else a reader must know of a difference: an altered quotation, a negation gained, a name changed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Container
from dataclasses import dataclass
from functools import cached_property

from viewer.comparing.cautions import cautions, count_attributions, count_hedges, count_negations, words_of
from viewer.comparing.fold import fold_word
from viewer.comparing.names import Names
from viewer.comparing.quotations import Quotations
from viewer.model import Category, Comparison, Difference, Flag, Lexicon, Side, Span

# In a longer passage a name or a "not" is one word among others, and to say so is noise,
_FEW_WORDS = 12
# unless both sides share most of what they say, and the negation is the point.
_SHARED = 0.5
# Words added that are more than this say something new, and turn nothing round that stood there.
_ADDED = 6
_NAME_ADDED = 4
# What is longer than this (in letters) is an address, a key or a dump of data, and denies nothing.
_LONGEST_WORD = 100
_FLAGGED = frozenset({Category.WORDING, Category.NUMBER, Category.SPELLING})


@dataclass(frozen=True)
class _Passage:
    """What a difference covers on one side."""

    text: str
    span: Span | None

    @cached_property
    def printed(self) -> list[str]:
        """Return its words."""
        return [m.group() for m in words_of(self.text, self.span.start, self.span.end)] if self.span else []

    @cached_property
    def words(self) -> list[str]:
        """Return its words, folded."""
        return list(map(fold_word, self.printed))

    @cached_property
    def counted(self) -> Counter[str]:
        """Return its words, folded, each once and how often it stands there."""
        return Counter(self.words)

    @property
    def has_capitals(self) -> bool:
        """Whether a capital stands in it."""
        covered = self.text[self.span.start : self.span.end] if self.span else ""
        return covered != covered.lower()

    def attributions(self, lexicon: Lexicon) -> set[str]:
        """Return the words that say who said it, and how."""
        if not self.span or not count_attributions(self.text, self.span, lexicon):
            return set()
        found = words_of(self.text, self.span.start, self.span.end)
        return {fold_word(m.group()) for m in found if count_attributions(self.text, Span(*m.span()), lexicon)}


class Flags:
    """Finds the flags of a comparison's differences. `surfaces` are the words of both texts as they are printed."""

    def __init__(self, comparison: Comparison, surfaces: Collection[str], lexicon: Lexicon) -> None:
        self._comparison, self._lexicon = comparison, lexicon
        self._quotations = [Quotations(comparison.side(side)) for side in Side]
        self._cautions: dict[str, bool] = {}
        self._names = Names((comparison.left, comparison.right), surfaces, lexicon)

    def of(self, difference: Difference) -> tuple[Flag, ...]:
        """Return the flags of a difference of the article's words."""
        if difference.category not in _FLAGGED:
            return ()
        left, right = (_Passage(self._comparison.side(side).text, difference.on(side)) for side in Side)
        found = [Flag.QUOTATION] if self._in_quotation(left, right) else []
        if difference.category is not Category.NUMBER:
            if self._changes_name(left, right, slip=difference.category is Category.SPELLING):
                found.append(Flag.NAME)
            if self._warns(left, right):
                found += self._warnings(left, right)
        return tuple(found)

    def _warns(self, left: _Passage, right: _Passage) -> bool:
        """Whether there is a word to warn of at all. Most differences have none, and cost a look at their words."""
        for word in (*left.printed, *right.printed):
            if word not in self._cautions:
                self._cautions[word] = cautions(word, self._lexicon)
            if self._cautions[word]:
                return True
        return any(self._denies(w, b.counted) for a, b in ((left, right), (right, left)) for w in a.counted)

    def _warnings(self, left: _Passage, right: _Passage) -> list[Flag]:
        found = []
        turns = self._turns(left, right)
        if turns and self._negations(left, right) != self._negations(right, left):
            found.append(Flag.NEGATION)
        if self._changes_attribution(left, right):
            found.append(Flag.ATTRIBUTION)
        if turns and self._hedges(left, right) != self._hedges(right, left):
            found.append(Flag.HEDGE)
        return found

    def _in_quotation(self, left: _Passage, right: _Passage) -> bool:
        """Whether the difference stands inside quotation marks on both sides; an added passage, all of it."""
        replaced = all(passage.span is not None and len(passage.span) for passage in (left, right))
        for passage, quoted in zip((left, right), self._quotations, strict=True):
            if passage.span is None:
                return False
            if not (quoted.touch(passage.span) if replaced else quoted.enclose(passage.span)):
                return False
        return True

    def _turns(self, left: _Passage, right: _Passage) -> bool:
        """Whether a small word that comes or goes is the point of the difference."""
        longest = max(len(left.words), len(right.words))
        if not left.words or not right.words:
            return longest <= _ADDED
        return longest <= _FEW_WORDS or self._share_most(left, right)

    def _share_most(self, left: _Passage, right: _Passage) -> bool:
        """Whether two passages share most of their words of meaning."""
        mine, theirs = (set(passage.words) - self._lexicon.function_words for passage in (left, right))
        return len(mine & theirs) >= _SHARED * max(len(mine), len(theirs), 1)

    def _negations(self, passage: _Passage, other: _Passage) -> int:
        """Count the words that deny: by themselves, or beside the word they deny ("unlawful" beside "lawful")."""
        by_themselves = count_negations(passage.text, passage.span, self._lexicon)
        return by_themselves + sum(n for word, n in passage.counted.items() if self._denies(word, other.counted))

    def _denies(self, word: str, others: Container[str]) -> bool:
        if len(word) > _LONGEST_WORD or word in self._lexicon.negations:
            return False
        if not any(word[k:] in others for k in range(1, len(word))):
            return False
        found = (re.fullmatch(expression, word) for expression in self._lexicon.denying)
        return any(match is not None and match[1] in others for match in found)

    def _hedges(self, passage: _Passage, other: _Passage) -> int:
        """Count the words that hedge. One that the other side denies ("possibile", "impossibile") does not count."""
        denied = sum(
            often * there
            for w, often in passage.counted.items()
            if w in self._lexicon.hedges
            for word, there in other.counted.items()
            if word.endswith(w) and word != w and self._denies(word, {w})
        )
        return count_hedges(passage.text, passage.span, self._lexicon) - denied

    def _changes_attribution(self, left: _Passage, right: _Passage) -> bool:
        """Whether other words say who said it, and how surely."""
        if max(len(left.words), len(right.words)) > _FEW_WORDS:
            return False
        mine, theirs = left.attributions(self._lexicon), right.attributions(self._lexicon)
        return bool(mine - theirs) and bool(theirs - mine)

    def _changes_name(self, left: _Passage, right: _Passage, *, slip: bool) -> bool:
        """Whether a name stands on one side alone; a slip changes a name only where both sides have one."""
        few = _FEW_WORDS if left.words and right.words else _NAME_ADDED
        if max(len(left.words), len(right.words)) > few:
            return False
        mine, theirs = (
            self._names.within(side, passage.span) if passage.span and passage.has_capitals else frozenset[str]()
            for side, passage in enumerate((left, right))
        )
        return mine != theirs and not (slip and not (mine and theirs))

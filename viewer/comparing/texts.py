"""The two texts of a comparison as the steps of comparing hand them on: words, paragraphs, agreement."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from viewer.comparing.chance import Weights
from viewer.comparing.tokens import Ints, Tokens
from viewer.model import Document, Span, Style

_IS_CODE = int(Style.CODE)


@dataclass(slots=True, eq=False)
class Text:
    """One document, its words, and where its paragraphs begin among them.

    Paragraph p holds the words `first[p]` to `first[p + 1] - 1`. `partner` is, for each word, the word of the other
    text that it agrees with, or -1; the steps of comparing fill it. `paragraph_weights` is what the words of each
    paragraph weigh together.
    """

    document: Document
    tokens: Tokens
    weights: Weights
    partner: Ints
    first: list[int]
    paragraph_weights: list[float]
    _code: list[Span] | None = None

    @classmethod
    def of(cls, document: Document, tokens: Tokens, weights: Weights, partner: Ints) -> Text:
        """Make the text of a document, given its words."""
        starts = np.fromiter((p.start for p in document.paragraphs), np.int32, len(document.paragraphs))
        first = np.concatenate((np.searchsorted(tokens.start, starts), [len(tokens)]))
        # Exact: a million words of 24 bits each sum up in the 53 bits of a double.
        total = np.concatenate(([0.0], np.cumsum(weights, dtype=np.float64)))[first]
        return cls(document, tokens, weights, partner, first.tolist(), np.diff(total).tolist())

    def words_of(self, first: int, last: int) -> tuple[int, int]:
        """Return the words (first, end) of the paragraphs first..last."""
        return self.first[first], self.first[last + 1]

    def words_in(self, span: Span) -> tuple[int, int]:
        """Return the words (first, end) that begin in a span."""
        first = bisect_left(self.tokens.begins, span.start)
        return first, bisect_left(self.tokens.begins, span.end, first)

    def paragraph_of_words(self) -> npt.NDArray[np.int64]:
        """Return for each word the paragraph it stands in."""
        return np.repeat(np.arange(len(self.document.paragraphs)), np.diff(self.first))

    def is_code(self, at: int) -> bool:
        """Whether a place stands in what is set as code."""
        if self._code is None:  # few ask, and of a book's many runs each is looked at
            self._code = sorted(Span(r.start, r.end) for r in self.document.runs if int(r.style) & _IS_CODE)
        n = bisect_right(self._code, at, key=lambda span: span.start) - 1
        return n >= 0 and at < self._code[n].end

    def weight_of(self, paragraph: int) -> float:
        """Return what the words of a paragraph weigh."""
        return self.paragraph_weights[paragraph]

    def keys_of(self, paragraph: int) -> Ints:
        """Return the keys of a paragraph's words."""
        a, b = self.words_of(paragraph, paragraph)
        return self.tokens.key[a:b]

"""Align the words of two whole texts, and find the passages of words that stand elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from viewer.comparing.align import align, partners
from viewer.comparing.anchors import Block
from viewer.comparing.asking import Check, asking, unasked
from viewer.comparing.chance import function_keys, weigh, without_chance
from viewer.comparing.moves import moved_blocks
from viewer.comparing.rebreak import Shift
from viewer.comparing.texts import Text
from viewer.comparing.tokens import Ints, Tokens, Vocabulary, reset, tokenise
from viewer.model import Document


@dataclass(slots=True)
class Words:
    """The words of two documents, which of them agree, and which agree but stand elsewhere."""

    tokens: tuple[Tokens, Tokens]
    blocks: list[Block]
    moved: list[Block]
    coarse: list[tuple[int, int, int, int]]
    function: npt.NDArray[np.bool_]

    def partners(self) -> tuple[Ints, Ints]:
        """Return for each word the word of the other side that it agrees with in the alignment, or -1."""
        return partners(self.blocks, len(self.tokens[0]), len(self.tokens[1]))

    def partners_anywhere(self) -> tuple[Ints, Ints]:
        """Return the same, with the passages that stand elsewhere counted too."""
        return partners([*self.blocks, *self.moved], len(self.tokens[0]), len(self.tokens[1]))

    def shift(self, shifts: tuple[Shift | None, Shift | None]) -> None:
        """Take the same words from texts whose paragraph breaks have changed."""
        a, b = (_moved(t, s) if s else t for t, s in zip(self.tokens, shifts, strict=True))
        self.tokens = a, b

    def texts(self, left: Document, right: Document) -> tuple[Text, Text]:
        """Return the two documents as texts under comparison."""
        sides = zip((left, right), self.tokens, self.partners(), strict=True)
        one, two = (Text.of(d, t, weigh(t.key, self.function), p) for d, t, p in sides)
        return one, two


def _moved(tokens: Tokens, shift: Shift) -> Tokens:
    """Return the words of a text whose breaks have changed: only the gaps at those are others."""
    if shift.inside_words:  # a word may have been parted, or two joined
        return tokenise(shift.text, tokens.vocabulary)
    touched = np.searchsorted(tokens.start, shift.old).astype(np.int32)
    start, end = shift(tokens.start).astype(np.int32), shift.ends(tokens.end).astype(np.int32)
    return reset(tokens, shift.text, start, end, touched)


def align_words(
    left: str,
    right: str,
    function_words: frozenset[str],
    work_limit: int,
    signs: Mapping[str, str] | None = None,
    check: Check = unasked,
) -> Words:
    """Align two texts word by word, blind to case, typography and wrapping, and to the form of a sign."""
    vocabulary = Vocabulary(signs)
    a, b = (tokenise(text, vocabulary) for text in asking((left, right), check))
    function = function_keys(vocabulary.keys, function_words, a.key, b.key)
    found = align(a.key, b.key, work_limit, check)
    blocks = without_chance(found.blocks, weigh(a.key, function), (0, len(a)), (0, len(b)))
    check()
    moved = moved_blocks(a.key, b.key, *partners(blocks, len(a), len(b)))
    return Words((a, b), blocks, moved, found.coarse, function)

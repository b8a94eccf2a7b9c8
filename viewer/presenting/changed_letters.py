"""Where the letters stand that changed inside one word, in the sentence that tells of it. Knows no toolkit.

“museum” became “rnuseum” is read over; with its letters marked, as they are in the texts, it is not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from viewer.model import Comparison, Difference, Kind, Side, Span
from viewer.presenting.phrases import quoted


@dataclass(frozen=True, slots=True)
class ChangedLetters:
    """One word of each side, and which of its letters changed, from its beginning."""

    words: tuple[tuple[Side, str, tuple[Span, ...]], ...]

    def in_sentence(self, sentence: str) -> Iterator[tuple[Side, Span]]:
        """Yield the places of the letters in a sentence that quotes both words, the left one first; else nothing."""
        at, found = 0, []
        for side, word, letters in self.words:
            told = quoted(word)
            at = sentence.find(told, at)
            if at < 0 or word not in told:
                return
            start = at + told.index(word)
            found += [(side, Span(start + one.start, start + one.end)) for one in letters]
            at += len(told)
        yield from found


def changed_letters(comparison: Comparison, difference: Difference) -> ChangedLetters | None:
    """Return the letters of a difference between two words; None where it is another one, or nothing stayed."""
    if difference.kind is not Kind.REPLACED:
        return None
    words = []
    for side in Side:
        span = difference.on(side)
        word = comparison.side(side).text[span.start : span.end] if span is not None else ""
        if span is None or not word or any(c.isspace() for c in word):
            return None
        letters = tuple(Span(one.start - span.start, one.end - span.start) for one in difference.letters_on(side))
        words.append((side, word, letters))
    changed = [sum(map(len, letters)) for _side, _word, letters in words]
    whole = all(count == len(word) for count, (_side, word, _letters) in zip(changed, words, strict=True))
    return ChangedLetters(tuple(words)) if any(changed) and not whole else None

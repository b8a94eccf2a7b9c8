"""Find the paragraph that another one of the same text repeats, word for word. Draws nothing."""

from __future__ import annotations

from collections import defaultdict

from viewer.model import Document, Span

# What is shorter (a row of asterisks, "Yes.", the line of a refrain) comes back as a matter of course.
_SHORTEST = 40


class Repeats:
    """Knows the paragraphs of one text that stand in it more than once. Made once where many are asked about.

    Only paragraphs of the length asked for are read: to read all of a million words takes 20 to 30 ms, their lengths 2.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._of_length: dict[int, list[int]] = defaultdict(list)
        for n, paragraph in enumerate(document.paragraphs):
            self._of_length[paragraph.end - paragraph.start].append(n)
        self._found: dict[int, dict[str, list[int]]] = {}

    def of(self, span: Span) -> int | None:
        """Return the first other paragraph with the words of the one that a span covers whole, or None."""
        index = self._document.paragraph_at(span.start)
        whole = self._document.paragraphs[index]
        if len(span) < _SHORTEST or (whole.start, whole.end) != (span.start, span.end):
            return None
        same = self._alike(len(span))[self._document.paragraph_text(index)]
        return next((n for n in same if n != index), None)

    def _alike(self, length: int) -> dict[str, list[int]]:
        """Return the paragraphs of a length by their words; of each the first two, which are all that are told of."""
        if length not in self._found:
            found: dict[str, list[int]] = {}
            for n in self._of_length[length]:
                same = found.setdefault(self._document.paragraph_text(n), [])
                if len(same) < 2:  # noqa: PLR2004 - the paragraph itself, and another one
                    same.append(n)
            self._found[length] = found
        return self._found[length]

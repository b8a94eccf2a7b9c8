"""The words around a difference on one line, as many of them as there is room for.

“three” became “two” says little, and twice in one text nothing. Made for what is looked at alone. Knows no toolkit: who
draws says how wide words are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from viewer.model import Comparison, Difference, Kind, Side, Span
from viewer.presenting.phrases import NO_BREAK

# Longer words say by themselves where they stand.
_LONGEST = 40
# So many characters on each side are more than a line of the list holds, and enough for a tool tip.
_REACH = 90
_KINDS = frozenset({Kind.REPLACED, Kind.INSERTED, Kind.DELETED, Kind.REFORMATTED})
_CUT = "…"
# A word; of scripts that write none apart, a sign.
_SIGNS = "\u3000-\u9fff\uf900-\ufaff\uff00-\uffef"
_WORD = f"(?:[{_SIGNS}]|[^\\s{_SIGNS}]+)"
_WITH_SPACE_BEHIND, _WITH_SPACE_BEFORE = re.compile(rf"{_WORD}\s*"), re.compile(rf"\s*{_WORD}")


@dataclass(frozen=True, slots=True)
class Around:
    """The words of a difference, and what stands before and behind them with the spaces between."""

    before: str
    words: str
    after: str

    def __str__(self) -> str:
        """Return all of it."""
        return f"{self.before}{self.words}{self.after}"

    def fitted(self, width: Callable[[str], float], room: float) -> Around | None:
        """Return it with as many words around as have room, in turn before and behind; None where not one has."""
        before, after = _WITH_SPACE_BEHIND.findall(self.before), _WITH_SPACE_BEFORE.findall(self.after)
        found: Around | None = None
        n, m, grows = 0, 0, True
        while grows:
            grows = False
            for one_before, one_behind in ((1, 0), (0, 1)):
                more, further = n + one_before, m + one_behind
                if more > len(before) or further > len(after):
                    continue
                tried = self._cut(before, after, more, further)
                if width(str(tried)) <= room:
                    found, n, m, grows = tried, more, further, True
        return found

    def _cut(self, before: Sequence[str], after: Sequence[str], n: int, m: int) -> Around:
        """Return these with so many words before and behind, and a sign where there are more."""
        head = f"{_CUT}{NO_BREAK}" if n < len(before) else ""
        tail = f"{NO_BREAK}{_CUT}" if m < len(after) else ""
        return Around(head + "".join(before[len(before) - n :]), self.words, "".join(after[:m]) + tail)


def around(comparison: Comparison, difference: Difference) -> Around | None:
    """Return what stands around the words of a difference, on the left where the left has them.

    None where they are many, or all of a paragraph, or nothing but space.
    """
    if difference.kind not in _KINDS or difference.left is None or difference.right is None:
        return None
    for side in Side:
        span = difference.on(side)
        if span is not None and comparison.text_of(difference, side).strip():
            return _around(comparison, side, span)
    return None


def _around(comparison: Comparison, side: Side, span: Span) -> Around | None:
    document = comparison.side(side)
    paragraph = document.paragraphs[document.paragraph_at(span.start)]
    if len(span) > _LONGEST or span.end > paragraph.end or len(span) == paragraph.end - paragraph.start:
        return None
    begin, end = max(paragraph.start, span.start - _REACH), min(paragraph.end, span.end + _REACH)
    before, after = document.text[begin : span.start], document.text[span.end : end]
    if begin > paragraph.start:  # in the midst of a word
        before = f"{_CUT} {before.partition(' ')[2]}"
    if end < paragraph.end:
        after = f"{after.rpartition(' ')[0]} {_CUT}"
    words = document.text[span.start : span.end]
    bare = words.strip()
    head, tail = words[: words.index(bare)], words[words.index(bare) + len(bare) :]
    return Around(_on_line(before + head).lstrip(), _on_line(bare), _on_line(tail + after).rstrip())


def _on_line(words: str) -> str:
    return re.sub(r"\s+", " ", words)

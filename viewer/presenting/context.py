"""The words around a place in a text, for sentences that point at something smaller than a word. Reads text only."""

from __future__ import annotations

from viewer.model import Span

# As far as this a word is followed: longer stretches without a space (a URL, Chinese) are cut.
LONGEST_WORD = 40


def core_of_change(left: str, right: str) -> tuple[str, str]:
    """Return the two texts without what they have in common at their beginning and end."""
    start = 0
    while start < min(len(left), len(right)) and left[start] == right[start]:
        start += 1
    end = 0
    while end < min(len(left), len(right)) - start and left[-1 - end] == right[-1 - end]:
        end += 1
    return left[start : len(left) - end], right[start : len(right) - end]


def words_around(text: str, span: Span) -> str:
    """Return the span with the rest of the words it touches."""
    start, end = span.start, span.end
    while start > 0 and not text[start - 1].isspace() and span.start - start < LONGEST_WORD:
        start -= 1
    while end < len(text) and not text[end].isspace() and end - span.end < LONGEST_WORD:
        end += 1
    return text[start:end].strip()


def word_beside(text: str, span: Span) -> tuple[str, str]:
    """Return the bare word at a mark, and whether the mark stands "in", "before" or "after" it."""
    whole = words_around(text, span)
    first = next((n for n, c in enumerate(whole) if c.isalnum()), None)
    if first is None:
        return word_before(text, span), "after"
    last = max(n for n, c in enumerate(whole) if c.isalnum())
    at = text.find(whole, max(0, span.start - LONGEST_WORD))
    place = "before" if span.end <= at + first else "after" if span.start > at + last else "in"
    return whole[first : last + 1], place


def dressed_words(text: str, span: Span | None) -> str:
    """Return the words of a span; where it holds nothing but a space, a hyphen or nothing, those around it."""
    if span is None:
        return ""
    inside = text[span.start : span.end]
    return inside.strip() if any(c.isalnum() for c in inside) else words_around(text, span)


def word_before(text: str, span: Span) -> str:
    """Return the word that ends at or before the span, on the same line."""
    end = span.start
    while end > 0 and not text[end - 1].isalnum() and text[end - 1] != "\n" and span.start - end < LONGEST_WORD:
        end -= 1
    start = end
    while start > 0 and not text[start - 1].isspace() and end - start < LONGEST_WORD:
        start -= 1
    return text[start:end].lstrip("“”‘’\"'«»„([")

"""Recognise the heads of chapters, by the words of the languages and by how lines count. Pairs nothing.

The one room that does: comparing lets heads face each other by it, and what is shown reads `Document.heads`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import regex

from viewer.comparing.fold import fold_word
from viewer.comparing.numbers import roman_value, value_of
from viewer.comparing.texts import Text
from viewer.model import Lexicon, Role

# A head has at most so many words before its subtitle ("The First Chapter", "Chapter the First").
HEAD_WORDS = 3
# A line of up to so many words that ends without a full stop is a heading, whatever stands behind the number.
_LINE_WORDS = 25
# At which of the first words the kind stands, and at which the number: "Chapter 2", "Second Part", "Chapter the First",
# "The First Chapter".
_ORDERS = ((0, 1), (1, 0), (0, 2), (2, 1))
# What parts a number from the subtitle behind it. A space alone does so in a line of its own only.
_MARKED = regex.compile(r"\s*[.:;,)\]—–-]|\s*\n")
_STOPPED = regex.compile(r"[.!?…][\"'”’»)]*\s*$")
# A number without a word before it counts a chapter only up to so many figures: four are a year.
_FIGURES = 3
_LETTERS_ALONE = {"L": 50, "C": 100}
_OF_THE_TEXT = frozenset({Role.BODY, Role.HEADING, Role.TITLE, Role.STANDFIRST, Role.LIST})

# What heads a division in a line of its own has up to so many letters.
_LINE = 80
# What a chapter can be called in no lexicon ("Stave One"), what is a number alone and what reads like a sentence is a
# head only where at least so many count.
_SERIES = 3
# What holds chapters, from without as a text has it ("Book" in "Part", or the other way about); what parts them.
_OUTER = frozenset({"volume", "book", "part", "act"})
_INNER = frozenset({"section", ""})


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a division: its kind ("" for a number alone), its number, which word names the kind, and its end.

    The subtitle begins with the word `end`.
    """

    kind: str
    number: int
    word: int
    end: int

    def faces(self, other: Head | None) -> bool:
        """Whether two heads can be of one division: of one kind, or of one number where one of them names no kind."""
        if other is None:
            return False
        return self.kind == other.kind or (self.number == other.number and "" in (self.kind, other.kind))


def head_of(text: Text, p: int, lexicon: Lexicon) -> Head | None:
    """Return the head with which a paragraph begins."""
    if text.document.paragraphs[p].role not in _OF_THE_TEXT:
        return None
    a, b = text.words_of(p, p)
    words = text.tokens.words(a, min(b, a + HEAD_WORDS))
    for kind, number, at, length in _readings(words, lexicon):
        if _ends_there(text, p, a + length):
            return Head(kind, number, a + at, a + length)
    return None


def heads(text: Text, lexicon: Lexicon) -> tuple[tuple[int, int], ...]:
    """Return the paragraphs that are heads of divisions, in lines of their own, each with its level from 1."""
    found = [(p, head) for p in _possible(text, lexicon) if (head := _head_in_line(text, p, lexicon))]
    counted = Counter(kind for kind, _ in {(head.kind, head.number) for _, head in found})
    sure = [(p, h.kind) for p, h in found if counted[h.kind] >= _SERIES or _is_certain(text, p, h, lexicon)]
    levels = _levels(kind for _, kind in sure)
    return tuple((p, levels[kind]) for p, kind in sure)


def _possible(text: Text, lexicon: Lexicon) -> list[int]:
    """Return the short paragraphs that can be heads, for not each of them is read: of a novel they are the half.

    They are one word, or a number stands second, or the name of a division among the first.
    """
    known = text.document.paragraphs
    short = np.asarray([p for p, paragraph in enumerate(known) if paragraph.end - paragraph.start <= _LINE], np.int64)
    first = np.asarray(text.first, np.int64)
    begins, ends = first[short], first[short + 1]
    found = ends == begins + 1
    tokens, known_keys = text.tokens, text.tokens.vocabulary.keys
    for k in range(HEAD_WORDS):
        there = np.flatnonzero(begins + k < ends)
        keys, which = np.unique(tokens.key[begins[there] + k], return_inverse=True)
        found[there] |= np.asarray([known_keys[key] in lexicon.divisions for key in keys.tolist()], np.bool_)[which]
    there = np.flatnonzero(~found & (begins + 1 < ends))
    words, which = np.unique(tokens.surface[begins[there] + 1], return_inverse=True)
    found[there] |= _are_numbers([tokens.vocabulary.surfaces[word] for word in words.tolist()], lexicon)[which]
    return [int(p) for p in short[found]]


def _are_numbers(words: Sequence[str], lexicon: Lexicon) -> npt.NDArray[np.bool_]:
    return np.asarray([_number(word, lexicon) is not None for word in words], np.bool_)


def _head_in_line(text: Text, p: int, lexicon: Lexicon) -> Head | None:
    """Return the head that a short paragraph is: also of a kind that no lexicon knows, or a number and nothing else."""
    head = head_of(text, p, lexicon)
    a, b = text.words_of(p, p)
    if head is None:
        return _head_of_other_kind(text, p, lexicon)
    return head if head.kind or head.end == b == a + 1 else None


def _head_of_other_kind(text: Text, p: int, lexicon: Lexicon) -> Head | None:
    if text.document.paragraphs[p].role not in _OF_THE_TEXT:
        return None
    a, b = text.words_of(p, p)
    words = text.tokens.words(a, min(b, a + 2))
    number = _number(words[1], lexicon) if len(words) > 1 and words[0].isalpha() else None
    if number is None or not text.tokens.text[text.tokens.ends[a] : text.tokens.begins[a + 1]].isspace():
        return None
    return Head(fold_word(words[0]), number, a, a + 2) if _ends_there(text, p, a + 2) else None


def _is_certain(text: Text, p: int, head: Head, lexicon: Lexicon) -> bool:
    """Whether a line is a head by itself: one that a lexicon knows, and no sentence that begins as one does."""
    if head.kind not in lexicon.divisions.values():
        return False
    end = text.words_of(p, p)[1]
    marked = _MARKED.match(text.tokens.text, int(text.tokens.ends[head.end - 1]))
    return head.end == end or (marked is not None and _is_line(text, p))


def _levels(kinds: Iterable[str]) -> dict[str, int]:
    """Return how deep each kind stands: what holds chapters outside of them, what parts them within."""
    known = list(dict.fromkeys(kinds))
    outer = [kind for kind in known if kind in _OUTER]
    within = {kind: len(outer) + 1 + (kind in _INNER) for kind in known}
    return within | {kind: n for n, kind in enumerate(outer, start=1)}


def _readings(words: Sequence[str], lexicon: Lexicon) -> Iterator[tuple[str, int, int, int]]:
    """Yield how the first words can be a head: its kind, its number, which word names the kind, how many words."""
    kinds = [lexicon.divisions.get(fold_word(word), "") for word in words]
    for at, by in _ORDERS:
        if max(at, by) >= len(words) or not kinds[at]:
            continue
        between_them = [words[k] for k in range(max(at, by)) if k not in (at, by)]
        number = _number(words[by], lexicon)
        if number is not None and all(fold_word(word) in lexicon.function_words for word in between_them):
            yield kinds[at], number, at, max(at, by) + 1
    alone = roman_value(words[0]) if words else None
    if alone is None and words and words[0].isdecimal() and len(words[0]) <= _FIGURES:
        alone = int(words[0])
    if alone is not None:
        yield "", alone, 0, 1


def _number(word: str, lexicon: Lexicon) -> int | None:
    """Return the number that a division can have: in figures, in Roman numerals, in words ("two", "second")."""
    roman = roman_value(word) or _LETTERS_ALONE.get(word)
    if roman is not None:
        return roman
    key = fold_word(word)
    if key in lexicon.ordinals:
        return lexicon.ordinals[key]
    value = value_of(word, lexicon)
    return value[1] if value is not None and value[0] == "count" and isinstance(value[1], int) else None


def _ends_there(text: Text, p: int, word: int) -> bool:
    """Whether a head ends before a word: the paragraph does, a mark follows, or all of it is the line of a heading."""
    first, end = text.words_of(p, p)
    if word >= end:
        return True
    counted = word - first > 1
    behind = text.tokens.text[text.tokens.ends[word - 1] : text.tokens.begins[word]]
    if counted and _MARKED.match(behind):
        return True
    heading = text.document.paragraphs[p].role is Role.HEADING or _is_line(text, p)
    return heading and (counted or _MARKED.match(behind) is not None)


def _is_line(text: Text, p: int) -> bool:
    a, b = text.words_of(p, p)
    return b - a <= _LINE_WORDS and not _STOPPED.search(text.document.paragraph_text(p))

"""The nouns of the generator: words and what stands for them, paragraphs, the variant in the making, the answer.

Places are counted in *ink*: characters that are not white space. Wrapping, splitting and joining move no ink, so
that an answer holds for whatever a program makes of the line ends.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from wordstock import Stock

Span = tuple[int, int]

# Edits stand at least so many words apart, so that each is one difference of its own.
APART = 5
# A word that is put in occurs nowhere so near, so that there is one right alignment.
NEAR = 12
SUBSTANTIVE = frozenset({"wording", "number", "spelling"})
# Marks that may stand before and after a word; in French a space that does not break stands between them.
_BEFORE, _AFTER = "([\"'“‘„«»‹¿¡「（", ",.;:!?)\"'”’“»«›，。；：！？」、）"
CORE = re.compile(rf"^((?:[{re.escape(_BEFORE)}]\u00a0?)*)([^\W\d_]{{2,}})((?:\u00a0?[{re.escape(_AFTER)}])*)$")
# In German "14." stands before a month, and ends no sentence.
_SENTENCE_END = re.compile(r"(?<!\b\d)(?<!\b\d\d)[.!?。！？][\"'”’“»)\u00a0」]*$")
_HAN = re.compile("([\u3400-\u9fff][，。；：！？、”」]*)")


@dataclass(slots=True, eq=False)
class Slot:
    """Words of the left and the words of the right that stand for them; `op` names the edit, if there is one.

    `kind` tells what its paragraph is, where that is no prose; such words are edited by the operation that made them.
    In a table a slot is a cell, and `last` in its row.
    """

    left: tuple[str, ...]
    right: tuple[str, ...]
    op: str = ""
    accepts: tuple[str, ...] = ()
    optional: bool = False
    sign: bool = False
    kind: str = ""
    last: bool = False


@dataclass(frozen=True, slots=True)
class Edit:
    """One true difference: what was done, the categories that name it rightly, and where it stands, in ink.

    Of an `optional` one a program may say nothing. A `sign` stands with a figure and is no word.
    """

    op: str
    accepts: tuple[str, ...]
    left: Span | None
    right: Span | None
    left_text: str
    right_text: str
    optional: bool = False
    sign: bool = False

    @property
    def category(self) -> str:
        """Return the category that names it best."""
        return self.accepts[0]

    @property
    def substantive(self) -> bool:
        """Whether a reader must see it."""
        return self.category in SUBSTANTIVE

    @property
    def unsure(self) -> bool:
        """Whether its names differ on whether a reader must see it."""
        return len({name in SUBSTANTIVE for name in self.accepts}) > 1

    def flip(self) -> Edit:
        """Return the edit that undoes it."""
        flipped = (self.right, self.left, self.right_text, self.left_text)
        return Edit(self.op, self.accepts, *flipped, self.optional, self.sign)


@dataclass(frozen=True, slots=True)
class Page:
    """How a side is set.

    The width of its lines (0: not wrapped), blank lines between paragraphs, sentences torn by a blank line, line-end
    hyphens, lines to a page (0: no pages) and the style of what stands at its head or foot, line ends, Markdown.
    """

    width: int = 0
    blank: bool = True
    breaks: int = 0
    hyphens: bool = False
    lines: int = 0
    heads: str = ""
    newline: str = "\n"
    markdown: bool = False


@dataclass(frozen=True, slots=True)
class Side:
    """What is known of one side: where its paragraphs stand, and what they are, in ink.

    A paragraph that a page ends in has two spans. At a `torn` place the end of a paragraph is neither right nor wrong.
    Ink that lies `aside` (running heads, addresses of links) is not judged as words. `kinds` has roles by paragraph.
    """

    paragraphs: tuple[tuple[Span, ...], ...]
    torn: frozenset[int] = frozenset()
    aside: tuple[Span, ...] = ()
    kinds: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts and the answer. `pairs` and `moves` are paragraphs by number."""

    left: str
    right: str
    edits: tuple[Edit, ...]
    pairs: frozenset[tuple[int, int]]
    moves: frozenset[tuple[int, int]]
    sides: tuple[Side, Side]
    ops: tuple[str, ...] = ()
    seed: int = 0
    language: str = "en"
    pages: tuple[Page, Page] = (Page(), Page())

    def flip(self) -> Pair:
        """Return the pair the other way round."""
        return Pair(
            self.right,
            self.left,
            tuple(e.flip() for e in self.edits),
            frozenset((q, p) for p, q in self.pairs),
            frozenset((q, p) for p, q in self.moves),
            self.sides[::-1],
            self.ops,
            self.seed,
            self.language,
            self.pages[::-1],
        )

    def media_types(self) -> tuple[str, str]:
        """Return what the two sides are written in."""
        left, right = ("text/markdown" if p.markdown else "text/plain" for p in self.pages)
        return left, right

    def names(self) -> tuple[str, str]:
        """Return the file names of the two sides."""
        left, right = ("md" if p.markdown else "txt" for p in self.pages)
        return f"left.{left}", f"right.{right}"


Paragraph = list[Slot]


@dataclass(slots=True)
class Draft:
    """A variant in the making. The two sides share their slots."""

    rng: random.Random
    stock: Stock
    left: list[Paragraph]
    right: list[Paragraph] = field(default_factory=list)
    moved: list[Paragraph] = field(default_factory=list)
    carried: list[Slot] = field(default_factory=list)
    share: float = 0.01

    @classmethod
    def of(cls, paragraphs: Sequence[str], rng: random.Random, share: float, words: Stock) -> Draft:
        """Begin with two equal sides."""
        left = [[Slot((w,), (w,)) for w in cut(p, words.glue)] for p in paragraphs]
        return cls(rng, words, left, list(left), share=share)

    def free(self, fits: Callable[[Slot], bool]) -> list[tuple[Paragraph, Slot]]:
        """Return the single untouched words that fit, in random order."""
        found = [(p, s) for p in self.left for s in p if not s.op and not s.kind and len(s.left) == 1 and fits(s)]
        self.rng.shuffle(found)
        return found

    def pick(self, fits: Callable[[Slot], bool], most: int | None = None) -> Iterator[tuple[Paragraph, Slot]]:
        """Yield words to edit, apart from each other: `share` of all the words, at least one."""
        size = sum(len(p) for p in self.left)
        wanted = max(1, round(size * self.share)) if most is None else most
        for paragraph, slot in self.free(fits):
            if not wanted:
                return
            if not slot.op and slot in paragraph and self.alone(paragraph, paragraph.index(slot)):
                wanted -= 1
                yield paragraph, slot

    def alone(self, paragraph: Paragraph, k: int, apart: int = APART) -> bool:
        """Whether no edit stands near."""
        return not any(s.op for s in paragraph[max(0, k - apart) : k + apart + 1])

    def near(self, paragraph: Paragraph, k: int) -> set[str]:
        """Return the words about a place, on both sides."""
        about = paragraph[max(0, k - NEAR) : k + NEAR]
        return {bare(w) for s in about for w in (*s.left, *s.right)}


def cut(paragraph: str, glue: str) -> list[str]:
    """Return the words of a paragraph, each with its marks: in French some stand apart and do not break."""
    words = paragraph.split()
    if not glue and len(words) < len(paragraph) / 8:
        words = [w for chunk in words for w in _HAN.split(chunk) if w]
    out: list[str] = []
    for word in words:
        if out and (word in ("»", ":", ";", "!", "?") or out[-1] == "«"):
            out[-1] += "\u00a0" + word
        else:
            out.append(word)
    return out


def bare(word: str) -> str:
    """Return a word in lower case without the marks about it."""
    return re.sub(r"^\W+|\W+$", "", word).lower()


def core(slot: Slot) -> re.Match[str] | None:
    """Return the marks before, the word and the marks after, where a slot is a plain word."""
    return CORE.match(slot.left[0])


def ends_sentence(slot: Slot) -> bool:
    """Whether a sentence ends with the left words of a slot."""
    return bool(slot.left) and bool(_SENTENCE_END.search(slot.left[-1]))


def begins_sentence(slot: Slot) -> bool:
    """Whether a sentence may begin with a slot, by its capital, where its script has any."""
    letters = bare_start(slot.left[0]) if slot.left else ""
    return bool(letters) and letters == letters.upper()


def bare_start(word: str) -> str:
    """Return the first letter or digit of a word."""
    return next((c for c in word if c.isalnum()), "")


def put(slot: Slot, word: str, op: str, *accepts: str, sign: bool = False) -> None:
    """Set another word in a slot, with the marks and the capital of the old one."""
    found = core(slot)
    if found:
        before, old, after = found.groups()
        word = before + cased(word, old) + after
    if word != slot.left[0]:
        slot.right, slot.op, slot.accepts, slot.sign = (word,), op, accepts, sign


def cased(word: str, like: str) -> str:
    """Return a word with the capitals of another."""
    if like.isupper() and like.lower() != like and len(like) > 1:
        return word.upper()
    return word[0].upper() + word[1:] if like[0].isupper() else word

"""Make a variant of a text with a known answer. Seeded: the same text and seed give the same variant.

Places are counted in *ink*: characters that are not white space. Wrapping, splitting and joining move no ink, so
that an answer holds for whatever a program makes of the line ends.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from sources import is_word, vocabulary
from wordstock import ALIKE, CLAUSES, FURNITURE, INSERTS, NUMBER_WORDS, PARAGRAPHS, SENTENCES, SPELLINGS

# Edits stand at least so many words apart, so that each is one difference of its own.
_APART = 5
# A word that is put in occurs nowhere so near, so that there is one right alignment.
_NEAR = 12
# A paragraph moves from so many words on.
_MOVES_FROM = 15
_SUBSTANTIVE = frozenset({"wording", "number", "spelling"})
_CORE = re.compile(r"^([(\"'“‘]*)([A-Za-z]{2,})([,.;:!?)\"'”’]*)$")
_FIGURE = re.compile(r"^[($€£]*\d[\d.,:]*%?[.,;:)]*$")
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]*$")
_NOT_WORD = re.compile(r"\W*")


@dataclass(slots=True, eq=False)
class Slot:
    """Words of the left and the words of the right that stand for them; `op` names the edit, if there is one."""

    left: tuple[str, ...]
    right: tuple[str, ...]
    op: str = ""
    accepts: tuple[str, ...] = ()
    optional: bool = False
    sign: bool = False


@dataclass(frozen=True, slots=True)
class Edit:
    """One true difference: what was done, the categories that name it rightly, and where it stands, in ink."""

    op: str
    accepts: tuple[str, ...]
    left: tuple[int, int] | None
    right: tuple[int, int] | None
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
        return self.category in _SUBSTANTIVE

    @property
    def unsure(self) -> bool:
        """Whether its names differ on whether a reader must see it."""
        return len({name in _SUBSTANTIVE for name in self.accepts}) > 1


@dataclass(frozen=True, slots=True)
class Page:
    """How a side is set: the width of its lines (0: not wrapped), blank lines, torn sentences, line-end hyphens."""

    width: int = 0
    blank: bool = True
    breaks: int = 0
    hyphens: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts and the answer.

    `pairs` and `moves` are paragraphs by number; `ends` is where paragraphs end, in ink, and `torn` where a page does.
    """

    left: str
    right: str
    edits: tuple[Edit, ...]
    pairs: frozenset[tuple[int, int]]
    moves: frozenset[tuple[int, int]]
    ends: tuple[tuple[int, ...], tuple[int, ...]]
    torn: tuple[frozenset[int], frozenset[int]] = (frozenset(), frozenset())
    ops: tuple[str, ...] = ()
    pages: tuple[Page, Page] = (Page(), Page())


Paragraph = list[Slot]


@dataclass(slots=True)
class Draft:
    """A variant in the making. The two sides share their slots."""

    rng: random.Random
    left: list[Paragraph]
    right: list[Paragraph] = field(default_factory=list)
    moved: list[Paragraph] = field(default_factory=list)
    carried: list[Slot] = field(default_factory=list)
    share: float = 0.01

    @classmethod
    def of(cls, paragraphs: Sequence[str], rng: random.Random, share: float) -> Draft:
        """Begin with two equal sides."""
        left = [[Slot((w,), (w,)) for w in p.split()] for p in paragraphs]
        return cls(rng, left, list(left), share=share)

    def free(self, fits: Callable[[Slot], bool]) -> list[tuple[Paragraph, int]]:
        """Return the places of single untouched words that fit, in random order."""
        found = [(p, k) for p in self.left for k, s in enumerate(p) if not s.op and len(s.left) == 1 and fits(s)]
        self.rng.shuffle(found)
        return found

    def pick(self, fits: Callable[[Slot], bool], most: int | None = None) -> Iterator[tuple[Paragraph, Slot]]:
        """Yield words to edit, apart from each other: `share` of all the words, at least one."""
        size = sum(len(p) for p in self.left)
        wanted = max(1, round(size * self.share)) if most is None else most
        for paragraph, slot in [(p, p[k]) for p, k in self.free(fits)]:
            if not wanted:
                return
            if not slot.op and slot in paragraph and self.alone(paragraph, paragraph.index(slot)):
                wanted -= 1
                yield paragraph, slot

    def alone(self, paragraph: Paragraph, k: int) -> bool:
        """Whether no edit stands near."""
        return not any(s.op for s in paragraph[max(0, k - _APART) : k + _APART + 1])

    def near(self, paragraph: Paragraph, k: int) -> set[str]:
        """Return the words about a place, on both sides."""
        about = paragraph[max(0, k - _NEAR) : k + _NEAR]
        return {bare(w) for s in about for w in (*s.left, *s.right)}


def bare(word: str) -> str:
    """Return a word in lower case without the marks about it."""
    return re.sub(r"^\W+|\W+$", "", word).lower()


def _core(slot: Slot) -> re.Match[str] | None:
    return _CORE.match(slot.left[0])


def _put(slot: Slot, word: str, op: str, *accepts: str, **more: bool) -> None:
    """Set another word in a slot, with the marks and the capital of the old one."""
    found = _core(slot)
    if found:
        before, old, after = found.groups()
        word = before + _cased(word, old) + after
    if word == slot.left[0]:
        return
    slot.right, slot.op, slot.accepts = (word,), op, accepts
    slot.optional, slot.sign = more.get("optional", False), more.get("sign", False)


def _cased(word: str, like: str) -> str:
    """Return a word with the capitals of another."""
    if like.isupper() and len(like) > 1:
        return word.upper()
    return word[0].upper() + word[1:] if like[0].isupper() else word


# Edits of words


def substitute(draft: Draft) -> None:
    """Put another real word in the place of one; now and then one that is only a letter away."""
    alike = {**dict(ALIKE), **{b: a for a, b in ALIKE}}
    stock = vocabulary()
    for paragraph, slot in draft.pick(lambda s: bool(_core(s))):
        old = bare(slot.left[0])
        near = draft.near(paragraph, paragraph.index(slot))
        word = alike[old] if old in alike and draft.rng.random() < 0.7 else draft.rng.choice(stock)
        if word not in near and bare(word) != old:
            _put(slot, word, "substitute", "wording")


def look_alike(draft: Draft) -> None:
    """Put a real word in the place of one that is a letter or two away."""
    alike = {**dict(ALIKE), **{b: a for a, b in ALIKE}}
    for paragraph, slot in draft.pick(lambda s: bool(_core(s)) and bare(s.left[0]) in alike):
        word = alike[bare(slot.left[0])]
        if word not in draft.near(paragraph, paragraph.index(slot)):
            _put(slot, word, "look_alike", "wording")


def insert(draft: Draft) -> None:
    """Put in a word."""
    for paragraph, slot in draft.pick(lambda s: bool(_core(s)) and s.left[0].islower()):
        k = paragraph.index(slot)
        word = draft.rng.choice(INSERTS)
        if word not in draft.near(paragraph, k):
            paragraph.insert(k, Slot((), (word,), "insert", ("wording",)))


def delete(draft: Draft) -> None:
    """Leave out a word."""
    for paragraph, slot in draft.pick(lambda s: s.left[0].isalpha() and s.left[0].islower()):
        k = paragraph.index(slot)
        about = [bare(w) for s in paragraph[max(0, k - 2) : k + 3] if s is not slot for w in s.left]
        if 0 < k < len(paragraph) - 1 and slot.left[0] not in about:
            slot.right, slot.op = (), "delete"
            slot.accepts = ("wording", "number") if slot.left[0] in NUMBER_WORDS else ("wording",)


def rewrite(draft: Draft) -> None:
    """Put another clause in the place of one."""
    for paragraph, slot in draft.pick(lambda s: s.left[0].islower(), most=3):
        k, size = paragraph.index(slot), draft.rng.randint(3, 7)
        old = paragraph[k : k + size]
        words = [w for s in old for w in s.left]
        if len(old) < size or any(s.op for s in paragraph[k : k + size + _APART]) or not all(map(str.isalpha, words)):
            continue
        new = draft.rng.choice(CLAUSES)
        if set(new) & draft.near(paragraph, k):
            continue
        paragraph[k : k + size] = [Slot(tuple(words), new, "rewrite", ("wording",))]


def add_sentence(draft: Draft) -> None:
    """Put a sentence behind another."""
    for paragraph, slot in draft.pick(lambda s: bool(_SENTENCE_END.search(s.left[0])), most=1):
        if len(paragraph) > 12:
            words = tuple(draft.rng.choice(SENTENCES).split())
            paragraph.insert(paragraph.index(slot) + 1, Slot((), words, "add_sentence", ("wording",)))


def drop_sentence(draft: Draft) -> None:
    """Leave out a sentence."""
    for paragraph, slot in draft.pick(lambda s: bool(_SENTENCE_END.search(s.left[0])), most=1):
        first = paragraph.index(slot) + 1
        last = next((k for k in range(first, len(paragraph)) if _ends(paragraph[k])), None)
        if last is None or any(s.op for s in paragraph[first : last + 1]) or last - first < 3 or first < 4:
            continue
        words = tuple(w for s in paragraph[first : last + 1] for w in s.left)
        paragraph[first : last + 1] = [Slot(words, (), "drop_sentence", ("wording",))]


def _ends(slot: Slot) -> bool:
    return bool(slot.left) and bool(_SENTENCE_END.search(slot.left[-1]))


def change_number(draft: Draft) -> None:
    """Make a figure another one."""
    for _, slot in draft.pick(lambda s: bool(_FIGURE.match(s.left[0]))):
        old = slot.left[0]
        at = draft.rng.choice([m.start() for m in re.finditer(r"\d", old)])
        digits = [d for d in ("123456789" if at == 0 else "0123456789") if d != old[at]]
        _put(slot, old[:at] + draft.rng.choice(digits) + old[at + 1 :], "change_number", "number")


def change_sign(draft: Draft) -> None:
    """Change what stands with a figure: the currency, the per cent, a minus."""
    for _, slot in draft.pick(lambda s: bool(re.fullmatch(r"[$€£]?\d[\d.,]*%?[.,;]?", s.left[0])), most=2):
        old = slot.left[0]
        if old[0] in "$€£":
            new = draft.rng.choice([c for c in "$€£" if c != old[0]]) + old[1:]
        elif "%" in old:
            new = old.replace("%", "")
        else:
            new = draft.rng.choice("$€£") + old
        _put(slot, new, "change_sign", "number", sign=True)


def number_word(draft: Draft) -> None:
    """Write a number in figures instead of letters."""
    for _, slot in draft.pick(lambda s: bool(_core(s)) and bare(s.left[0]) in NUMBER_WORDS):
        _put(slot, NUMBER_WORDS[bare(slot.left[0])], "number_word", "spelling")


def thousands(draft: Draft) -> None:
    """Write a figure without the marks between its thousands, or with them."""
    for _, slot in draft.pick(lambda s: bool(re.search(r"\d,\d{3}", s.left[0]))):
        _put(slot, re.sub(r"(?<=\d),(?=\d{3})", "", slot.left[0]), "thousands", "typography")


def slip(draft: Draft) -> None:
    """Make a slip of the keyboard that is no word."""
    for _, slot in draft.pick(lambda s: bool(_core(s)) and len(bare(s.left[0])) > 4):
        word = slipped(bare(slot.left[0]), draft.rng)
        if not is_word(word):
            _put(slot, word, "slip", "spelling")


def slipped(word: str, rng: random.Random) -> str:
    """Swap, drop, double or mistake a letter inside a word, so that no word of English is likely to come out."""
    k = rng.randrange(1, len(word) - 2)
    kind = rng.choice(("swap", "drop", "double", "mistake"))
    if kind == "swap" and word[k] != word[k + 1]:
        return word[:k] + word[k + 1] + word[k] + word[k + 2 :]
    if kind == "drop":
        return word[:k] + word[k + 1 :]
    if kind == "double":
        return word[:k] + word[k] + word[k:]
    return word[:k] + rng.choice([c for c in "qxzjkw" if c != word[k]]) + word[k + 1 :]


def variant_spelling(draft: Draft) -> None:
    """Spell a word in the other English way."""
    other = {**{b: a for a, b in SPELLINGS}, **dict(SPELLINGS)}
    for _, slot in draft.pick(lambda s: bool(_core(s)) and bare(s.left[0]) in other):
        _put(slot, other[bare(slot.left[0])], "variant_spelling", "spelling")


def misread(draft: Draft) -> None:
    """Misread letters as text recognition does; what comes out is no word."""
    shapes = (("rn", "m"), ("m", "rn"), ("l", "1"), ("o", "0"), ("cl", "d"), ("w", "vv"), ("h", "b"), ("e", "c"))
    for _, slot in draft.pick(lambda s: bool(_core(s)) and len(bare(s.left[0])) > 4):
        word = bare(slot.left[0])
        a, b = draft.rng.choice([s for s in shapes if s[0] in word[1:]] or [("", "")])
        new = word[0] + word[1:].replace(a, b, 1) if a else word
        if new != word and not is_word(new):
            _put(slot, new, "misread", "spelling")


def old_letters(draft: Draft) -> None:
    """Set ligatures and the long s."""
    for _, slot in draft.pick(lambda s: bool(_core(s)) and bool(re.search(r"fi|fl|s[a-z]", bare(s.left[0])))):
        word = bare(slot.left[0])
        if re.search("fi|fl", word):
            _put(slot, word.replace("fi", "ﬁ").replace("fl", "ﬂ"), "ligature", "typography")
        else:
            _put(slot, re.sub(r"s(?=[a-z])", "ſ", word), "long_s", "spelling", "typography")


def capitals(draft: Draft) -> None:
    """Set a word in capitals, or with another first letter."""
    for _, slot in draft.pick(lambda s: bool(_core(s)) and len(bare(s.left[0])) > 2):
        word = slot.left[0]
        new = word.upper() if draft.rng.random() < 0.3 else word.swapcase() if word[:2].isupper() else word.title()
        if new == word:
            new = word.lower()
        slot.right, slot.op, slot.accepts = (new,), "capitals", ("capitalisation",)


def punctuation(draft: Draft) -> None:
    """Add a mark, leave one out, or exchange it."""
    for paragraph, slot in draft.pick(lambda s: s.left[0][-1].isalpha() or s.left[0][-1] in ",.;:!?"):
        word, last = slot.left[0], slot is paragraph[-1]
        if word[-1].isalpha():
            new = word + "," if not last else word + "."
        elif last or word[-1] in ".!?":
            new = word[:-1] + draft.rng.choice([c for c in ".!?" if c != word[-1]])
        else:
            new = word[:-1] + draft.rng.choice([c for c in ("", ",", ";", ":") if c != word[-1]])
        if re.search(r"\d|^\W*\w\W*$|\.\w", word):
            continue
        slot.right, slot.op, slot.accepts = (new,), "punctuation", ("punctuation",)


# Edits of shape


def typography(draft: Draft) -> None:
    """Set all quotation marks, apostrophes, dashes and ellipses otherwise."""
    words = [s.left[0] for p in draft.left for s in p if s.left]
    reshape = straighten if any(c in w for w in words for c in "“”‘’") else curl
    for paragraph in draft.left:
        for slot in paragraph:
            new = tuple(map(reshape, slot.right))
            if new != slot.right:
                if not slot.op:
                    slot.op, slot.accepts = "typography", ("typography",)
                slot.right = new


def curl(word: str) -> str:
    """Return a word with curled quotation marks and apostrophes."""
    word = re.sub(r"^([(]*)\"", r"\1“", word).replace('"', "”")
    word = re.sub(r"^([(“]*)'", r"\1‘", word).replace("'", "’")
    return word.replace("...", "…")


def straighten(word: str) -> str:
    """Return a word with all marks as a typewriter has them."""
    return re.sub("[–—]", "-", re.sub("[‘’]", "'", re.sub("[“”]", '"', word))).replace("…", "...")


def hard_spaces(draft: Draft) -> None:
    """Set no-break spaces."""
    for paragraph, slot in draft.pick(lambda s: s.left[0].isalnum(), most=4):
        _glue(paragraph, paragraph.index(slot), "\u00a0", Slot((), (), "hard_space", ("typography",), optional=True))


def run_together(draft: Draft) -> None:
    """Lose the space between two words."""
    for paragraph, slot in draft.pick(lambda s: s.left[0].isalpha() and len(s.left[0]) > 3, most=2):
        _glue(paragraph, paragraph.index(slot), "", Slot((), (), "run_together", ("spacing",)))


def _glue(paragraph: Paragraph, k: int, glue: str, slot: Slot) -> None:
    pair = paragraph[k : k + 2]
    if len(pair) == 2 and not any(s.op for s in pair) and pair[1].left[0].isalpha():
        slot.left = (*pair[0].left, *pair[1].left)
        slot.right = (glue.join(slot.left),)
        paragraph[k : k + 2] = [slot]


# Edits of paragraphs, on the right side alone


def split(draft: Draft) -> None:
    """Break paragraphs at the end of a sentence."""
    long = [p for p in draft.right if len(_breaks(p)) > 0]
    for paragraph in draft.rng.sample(long, min(2, len(long))):
        at = draft.rng.choice(_breaks(paragraph))
        _replace(draft, paragraph, [paragraph[:at], paragraph[at:]])


def _breaks(paragraph: Paragraph) -> list[int]:
    """Return where a paragraph may be broken: before a sentence, with a few words on both sides."""
    return [
        k
        for k in range(6, len(paragraph) - 5)
        if _ends(paragraph[k - 1]) and paragraph[k].left and paragraph[k].left[0][0].isupper()
    ]


def _replace(draft: Draft, paragraph: Paragraph, by: list[Paragraph]) -> None:
    k = next(k for k, p in enumerate(draft.right) if p is paragraph)
    draft.right[k : k + 1] = by


def join(draft: Draft) -> None:
    """Make one paragraph of two that follow each other."""
    for _ in range(2):
        fit = [k for k in range(len(draft.right) - 1) if _prose(draft.right[k]) and _prose(draft.right[k + 1])]
        if fit:
            k = draft.rng.choice(fit)
            draft.right[k : k + 2] = [draft.right[k] + draft.right[k + 1]]


def _prose(paragraph: Paragraph) -> bool:
    return len(paragraph) > 7 and _ends(paragraph[-1]) and all(s.left for s in paragraph)


def carry(draft: Draft) -> None:
    """Carry the last sentence of a paragraph over into the next one."""
    fit = [k for k in range(len(draft.right) - 1) if _breaks(draft.right[k]) and _prose(draft.right[k + 1])]
    if fit:
        k = draft.rng.choice(fit)
        at = _breaks(draft.right[k])[-1]
        draft.right[k : k + 2] = [draft.right[k][:at], draft.right[k][at:] + draft.right[k + 1]]


def move(draft: Draft, count: int = 1) -> None:
    """Put paragraphs in another place, far enough that it is plain which of them moved."""
    for _ in range(count):
        old = list(draft.right)
        texts = [" ".join(w for s in p for w in s.left) for p in old]
        fit = [p for p, t in zip(old, texts, strict=True) if len(p) >= _MOVES_FROM and texts.count(t) == 1]
        fit = [p for p in fit if _is_whole(draft, p) and not any(p is m for m in draft.moved)]
        draft.rng.shuffle(fit)
        for paragraph in fit:
            rest = [p for p in old if p is not paragraph]
            k = draft.rng.randint(1, len(rest))
            draft.right[:] = [*rest[:k], paragraph, *rest[k:]]
            if _is_plain(draft, [*draft.moved, paragraph]):
                draft.moved.append(paragraph)
                break
            draft.right[:] = old


def _is_whole(draft: Draft, paragraph: Paragraph) -> bool:
    """Whether a paragraph of the right is one of the left, not a part of one, nor several."""
    left = next((p for p in draft.left if any(s is paragraph[0] for s in p)), [])
    return len(left) == len(paragraph) and left[-1] is paragraph[-1]


def _is_plain(draft: Draft, moved: list[Paragraph]) -> bool:
    """Whether it is plain which paragraphs moved: all others keep their order, and no other choice is nearly as good.

    The most words that can keep their order are looked for, with the words of the moved counted double.
    """
    place = {id(s): k for k, s in enumerate(s for p in draft.left for s in p)}
    best: list[tuple[int, int, bool]] = []
    for p in draft.right:
        at = next((place[id(s)] for s in p if id(s) in place), None)
        if at is None:
            continue
        is_moved = any(p is m for m in moved)
        before = max((b for b in best if b[0] < at), key=lambda b: b[1], default=(0, 0, False))
        best.append((at, before[1] + len(p) * (1 + is_moved), before[2] or is_moved))
    return bool(best) and not max(best, key=lambda b: b[1])[2]


def move_block(draft: Draft) -> None:
    """Put two or three paragraphs that follow each other in another place, together."""
    texts = [" ".join(w for s in p for w in s.left) for p in draft.right]
    for _ in range(20):
        old = list(draft.right)
        size, k = draft.rng.randint(2, 3), draft.rng.randrange(1, len(old))
        block = old[k : k + size]
        whole = all(_is_whole(draft, p) and not any(p is m for m in draft.moved) for p in block)
        if (
            len(block) < size
            or not whole
            or any(len(p) < 8 or texts.count(t) > 1 for p, t in zip(block, texts[k:], strict=False))
        ):
            continue
        rest = old[:k] + old[k + size :]
        to = draft.rng.randint(1, len(rest))
        draft.right[:] = [*rest[:to], *block, *rest[to:]]
        if _is_plain(draft, [*draft.moved, *block]):
            draft.moved += block
            return
        draft.right[:] = old


def move_many(draft: Draft) -> None:
    """Put three paragraphs in other places."""
    move(draft, 3)


def move_sentence(draft: Draft) -> None:
    """Put a sentence into another paragraph."""
    fit = [(p, at) for p in draft.right if len(at := _breaks(p)) > 1 and _is_whole(draft, p)]
    far = [p for p in draft.right if _breaks(p) and _is_whole(draft, p)]
    draft.rng.shuffle(fit)
    for paragraph, at in fit:
        here = next(k for k, p in enumerate(draft.right) if p is paragraph)
        targets = [k for k, p in enumerate(draft.right) if any(p is f for f in far) and abs(k - here) > 2]
        sentence = paragraph[at[0] : at[1]]
        if len(sentence) < 8 or not targets or any(s.op for s in sentence):
            continue
        whole = Slot(tuple(w for s in sentence for w in s.left), tuple(w for s in sentence for w in s.right))
        whole.op, whole.accepts = "move_sentence", ("moved",)
        left = next(p for p in draft.left if any(s is paragraph[0] for s in p))
        left[at[0] : at[1]] = [whole]
        to = draft.rng.choice(targets)
        into = _breaks(draft.right[to])[0]
        draft.right[to] = [*draft.right[to][:into], whole, *draft.right[to][into:]]
        draft.right[here] = [s for s in paragraph if not any(s is t for t in sentence) and s is not whole]
        draft.carried.append(whole)
        return


def add_paragraph(draft: Draft) -> None:
    """Put in a paragraph."""
    words = tuple(draft.rng.choice(PARAGRAPHS).split())
    place = draft.rng.randint(2, len(draft.right))
    draft.right.insert(place, [Slot((), words, "add_paragraph", ("wording",))])


def drop_paragraph(draft: Draft) -> None:
    """Leave out a paragraph."""
    texts = [[s.left for s in p] for p in draft.right]
    fit = [p for p in draft.right if len(p) > 10 and not any(s.op for s in p) and _is_whole(draft, p)]
    fit = [p for p in fit if texts.count([s.left for s in p]) == 1 and not any(p is m for m in draft.moved)]
    if fit:
        paragraph = draft.rng.choice(fit)
        _replace(draft, paragraph, [])
        whole = next(p for p in draft.left if p[0] is paragraph[0])
        whole[:] = [Slot(tuple(w for s in paragraph for w in s.left), (), "drop_paragraph", ("wording",))]


def furniture(draft: Draft) -> None:
    """Put the page around the article."""
    chosen = draft.rng.sample(FURNITURE, draft.rng.randint(2, 5))
    for role, head, text in chosen:
        paragraph = [Slot((), tuple(text.split()), f"furniture_{role}", ("furniture",))]
        draft.right.insert(1 if head else len(draft.right), paragraph)


WORD_OPS: dict[str, Callable[[Draft], None]] = {
    f.__name__: f
    for f in (
        substitute, look_alike, insert, delete, rewrite, add_sentence, drop_sentence, change_number, change_sign,
        number_word, thousands, slip, variant_spelling, misread, old_letters, capitals, punctuation, hard_spaces,
        run_together, typography,
    )
}  # fmt: skip
PARAGRAPH_OPS: dict[str, Callable[[Draft], None]] = {
    f.__name__: f
    for f in (split, join, carry, move, move_many, move_block, move_sentence, add_paragraph, drop_paragraph, furniture)
}
PAGE_OPS: dict[str, tuple[Page, Page]] = {
    "wrap": (Page(), Page(width=68)),
    "unwrap": (Page(width=72), Page()),
    "rewrap": (Page(width=60), Page(width=76)),
    "wrap_no_blank": (Page(), Page(width=70, blank=False)),
    "both_no_blank": (Page(width=76, blank=False), Page(width=64, blank=False)),
    "page_breaks": (Page(), Page(width=66, breaks=3)),
    "line_end_hyphens": (Page(), Page(width=60, hyphens=True)),
}
OPS = (*WORD_OPS, *PARAGRAPH_OPS, *PAGE_OPS)


def make(
    paragraphs: Sequence[str],
    seed: int,
    ops: Sequence[str],
    *,
    share: float = 0.01,
    pages: tuple[Page, Page] | None = None,
) -> Pair:
    """Make a variant by the operations named, words first, then paragraphs, then the page."""
    rng = random.Random(f"{seed} {' '.join(ops)}")
    draft = Draft.of(paragraphs, rng, share)
    for name in (o for o in WORD_OPS if o in ops):
        WORD_OPS[name](draft)
    draft.right = list(draft.left)
    for name in (o for o in PARAGRAPH_OPS if o in ops):
        PARAGRAPH_OPS[name](draft)
    draft.right = [p for p in draft.right if any(s.right for s in p)]
    pages = pages or next((PAGE_OPS[o] for o in PAGE_OPS if o in ops), (Page(), Page()))
    return _answer(draft, pages, tuple(ops))


def mixed(paragraphs: Sequence[str], seed: int) -> Pair:
    """Make a variant as they occur: several kinds of edit at once, and another page."""
    rng = random.Random(f"mixed {seed}")
    words = rng.sample(sorted(set(WORD_OPS) - {"look_alike"}), rng.randint(4, 8))
    other = rng.sample(sorted(set(PARAGRAPH_OPS) - {"move_sentence"}), rng.randint(1, 3))
    page = rng.sample(sorted(PAGE_OPS), rng.randint(0, 1))
    return make(paragraphs, seed, (*words, *other, *page), share=0.004)


# The answer


@dataclass(slots=True)
class _Set:
    """A side as it is set: its text, where each slot stands in ink, and where its paragraphs end."""

    text: str
    spans: dict[int, tuple[int, int]]
    ends: tuple[int, ...]
    hyphens: list[tuple[int, str]]
    torn: set[int]


def _answer(draft: Draft, pages: tuple[Page, Page], ops: tuple[str, ...]) -> Pair:
    left = _set(draft.left, pages[0], draft.rng, right=False)
    right = _set(draft.right, pages[1], draft.rng, right=True)
    where = [{id(s): k for k, p in enumerate(side) for s in p} for side in (draft.left, draft.right)]
    carried = {id(s) for s in draft.carried}
    both = [s for p in draft.left for s in p if s.left and s.right and id(s) in where[1] and id(s) not in carried]
    moved = {id(s) for p in draft.moved for s in p}
    pairs = {(where[0][id(s)], where[1][id(s)]) for s in both}
    moves = {(where[0][id(s)], where[1][id(s)]) for s in both if id(s) in moved}
    slots = {id(s): s for side in (draft.left, draft.right) for p in side for s in p if s.op}
    edits = [_edit(s, left.spans.get(k), right.spans.get(k)) for k, s in slots.items()]
    for side, found in enumerate((left, right)):
        for at, word in found.hyphens:
            span = (at, at + 1)
            spans = (span, None) if side == 0 else (None, span)
            edits.append(Edit("line_end_hyphens", ("spacing", "typography"), *spans, word, word, optional=True))
    return Pair(
        left.text,
        right.text,
        tuple(edits),
        _closed(pairs - moves) | moves,
        frozenset(moves),
        (left.ends, right.ends),
        (frozenset(left.torn), frozenset(right.torn)),
        ops,
        pages,
    )


def _closed(pairs: set[tuple[int, int]]) -> frozenset[tuple[int, int]]:
    """Let all paragraphs that hang together face each other, for rows tile both sides: a carried sentence is 2:2."""
    groups: list[tuple[set[int], set[int]]] = []
    for p, q in sorted(pairs):
        mine = [g for g in groups if p in g[0] or q in g[1]]
        groups = [g for g in groups if g not in mine]
        groups.append(({p}.union(*(g[0] for g in mine)), {q}.union(*(g[1] for g in mine))))
    return frozenset((p, q) for left, right in groups for p in left for q in right)


def _edit(slot: Slot, left: tuple[int, int] | None, right: tuple[int, int] | None) -> Edit:
    a, b = "".join(slot.left), "".join("".join(slot.right).split())
    begin, end = _frame(a, b, whole=slot.accepts[0] in ("punctuation", "typography"))
    return Edit(
        slot.op,
        slot.accepts,
        left and (left[0] + begin, left[1] - end),
        right and (right[0] + begin, right[1] - end),
        " ".join(slot.left),
        " ".join(slot.right),
        slot.optional,
        slot.sign,
    )


def _frame(a: str, b: str, *, whole: bool) -> tuple[int, int]:
    """Return how much two strings share at their beginning and their end: marks alone, or all characters."""
    if a == b or not a or not b:
        return 0, 0
    begin = 0
    while begin < min(len(a), len(b)) and a[begin] == b[begin] and (whole or not a[begin].isalnum()):
        begin += 1
    end = 0
    while end < min(len(a), len(b)) - begin and a[-1 - end] == b[-1 - end] and (whole or not a[-1 - end].isalnum()):
        end += 1
    return begin, end


def _set(side: list[Paragraph], page: Page, rng: random.Random, *, right: bool) -> _Set:
    """Set a side: gather its words and their places, then break them into lines."""
    out = _Set("", {}, (), [], set())
    ink = 0
    ends: list[int] = []
    blocks: list[str] = []
    torn = _torn(side, page, rng)
    for n, paragraph in enumerate(side):
        lines = _Lines(page)
        for k, slot in enumerate(paragraph):
            start = ink
            for word in slot.right if right else slot.left:
                hyphen = lines.add(word, may_break=not slot.op)
                if hyphen:
                    out.hyphens.append((ink + hyphen, word))
                ink += len("".join(word.split())) + bool(hyphen)
            if slot.left or slot.right:
                out.spans[id(slot)] = (start, ink)
            if (n, k) in torn:
                lines.tear()
                out.torn.add(ink)
        blocks.append(lines.text())
        ends.append(ink)
    out.text = ("\n\n" if page.blank or not page.width else "\n").join(blocks) + "\n"
    out.ends = tuple(ends)
    return out


def _torn(side: list[Paragraph], page: Page, rng: random.Random) -> set[tuple[int, int]]:
    """Return after which words of which paragraphs a page ends in the middle of a sentence."""
    fit = [
        (n, k)
        for n, p in enumerate(side)
        for k in range(12, len(p) - 12)
        if not any(s.op for s in p[k - 3 : k + 4]) and p[k].left[0].isalpha() and p[k + 1].left[0].islower()
    ]
    return set(rng.sample(fit, min(page.breaks, len(fit))))


class _Lines:
    """The lines of one paragraph."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._done: list[str] = []
        self._line = ""

    def add(self, word: str, *, may_break: bool) -> int:
        """Add a word; return after how many of its letters it was hyphenated, or 0."""
        longer = f"{self._line} {word}" if self._line else word
        if not self._page.width or len(longer) <= self._page.width or not self._line:
            self._line = longer
            return 0
        at = self._page.width - len(self._line) - 2
        if self._page.hyphens and may_break and word.isalpha() and 3 <= at <= len(word) - 3 and len(word) > 7:
            self._done.append(f"{self._line} {word[:at]}-")
            self._line = word[at:]
            return at
        self._done.append(self._line)
        self._line = word
        return 0

    def tear(self) -> None:
        """End the line and the page."""
        self._done += [self._line, ""]
        self._line = ""

    def text(self) -> str:
        """Return the paragraph."""
        return "\n".join([*self._done, self._line])

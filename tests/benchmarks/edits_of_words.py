"""Edits of words and marks, on both sides at once: a slot holds what stands on the left and on the right."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from draft import APART, CORE, Draft, Paragraph, Slot, bare, core, ends_sentence, put
from sources import vocabulary
from wordstock import is_word

_FIGURE = re.compile(r"^[($€£]*\d[\d.,:]*%?[.,;:)，。；]*$")
_CURRENCIES = "$€£"
# Numbers and what they count are not left out: "four years" without its years may be called another number or word.
_ONES = frozenset({"one", "ein", "eine", "un", "une", "uno", "una", "один", "одна", "一", "两"})
_CURRENCY_WORD = re.compile(r"(euros?|dollars?|pounds?|рубл\w*|元)\b", re.IGNORECASE)
_QUOTES = re.compile(" ?[“”„«»‟]|[“”„«»‟] ?".replace(" ", "\u00a0"))
# What text recognition reads for what stands there; the last are whole marks.
_MISREAD = (
    ("rn", "m"), ("m", "rn"), ("l", "1"), ("o", "0"), ("cl", "d"), ("w", "vv"), ("h", "b"), ("e", "c"), ("in", "m"),
    ("li", "h"), ("u", "n"), ("n", "u"), ("t", "f"), ("é", "e"), ("ü", "u"), ("ö", "o"), ("ß", "B"), ("и", "н"),
    ("н", "п"), ("ш", "щ"), ("б", "6"), ("з", "3"), ("á", "a"), ("ó", "o"), ("ç", "c"),
)  # fmt: skip
_MISREAD_DIGITS = {"1": "l", "0": "O", "5": "S", "8": "B"}
# One word in so many is misread on a scanned page of fair quality: a character in a hundred and fifty or so.
_SCAN_RATE = 0.03


# Words


def substitute(draft: Draft) -> None:
    """Put another real word in the place of one; now and then one that is only a letter away."""
    for paragraph, slot in draft.pick(lambda s: bool(core(s))):
        another_word(draft, paragraph, slot, "substitute")


def another_word(draft: Draft, paragraph: Paragraph, slot: Slot, op: str) -> None:
    """Put another real word in a slot, where one can be had that does not stand near."""
    alike, old = draft.stock.alike, bare(slot.left[0])
    word = (
        alike[old] if old in alike and draft.rng.random() < 0.7 else draft.rng.choice(vocabulary(draft.stock.language))
    )
    fit = bare(word) not in draft.near(paragraph, paragraph.index(slot))
    if fit and not (draft.stock.glue == "" and set(word) & set(old)):
        number = {old, bare(word)} & set(draft.stock.numbers)
        put(slot, word, op, *(("wording", "number") if number else ("wording",)))


def look_alike(draft: Draft) -> None:
    """Put a real word in the place of one that is a letter or two away."""
    alike = {a.lower(): b for a, b in draft.stock.alike.items()}
    for paragraph, slot in draft.pick(lambda s: bool(core(s)) and bare(s.left[0]) in alike):
        word = alike[bare(slot.left[0])]
        if word.lower() not in draft.near(paragraph, paragraph.index(slot)):
            put(slot, word, "look_alike", "wording")


def insert(draft: Draft) -> None:
    """Put in a word."""
    for paragraph, slot in draft.pick(lambda s: bool(core(s)) and _lower(s.left[0])):
        put_in(draft, paragraph, slot, "insert")


def put_in(draft: Draft, paragraph: Paragraph, slot: Slot, op: str) -> None:
    """Put a word before a slot, where it does not stand near."""
    k, words = paragraph.index(slot), draft.rng.choice(draft.stock.inserts)
    if not set(words) & draft.near(paragraph, k):
        paragraph.insert(k, Slot((), words, op, ("wording",)))


def delete(draft: Draft) -> None:
    """Leave out a word."""
    for paragraph, slot in draft.pick(lambda s: s.left[0].isalpha() and _lower(s.left[0])):
        k = paragraph.index(slot)
        about = [bare(w) for s in paragraph[max(0, k - 2) : k + 3] if s is not slot for w in s.left]
        shared = draft.stock.glue == "" and set(slot.left[0]) & set("".join(about))
        counted = any(c.isdigit() for c in "".join(about)) or {*about, slot.left[0]} & {*draft.stock.numbers, *_ONES}
        if 0 < k < len(paragraph) - 1 and bare(slot.left[0]) not in about and not shared and not counted:
            slot.right, slot.op, slot.accepts = (), "delete", ("wording",)


def _lower(word: str) -> bool:
    return word == word.lower()


def rewrite(draft: Draft) -> None:
    """Put another clause in the place of one."""
    for paragraph, slot in draft.pick(lambda s: _lower(s.left[0]), most=3):
        k, size = paragraph.index(slot), draft.rng.randint(3, 7)
        old = paragraph[k : k + size]
        words = [w for s in old for w in s.left]
        if len(old) < size or any(s.op for s in paragraph[k : k + size + APART]) or not all(map(str.isalpha, words)):
            continue
        new = draft.rng.choice(draft.stock.clauses)
        near = draft.near(paragraph, k)
        if set(new) & (near if draft.stock.glue else set("".join(near))) or (new[-1][-1] in "".join(words)[-1]):
            continue
        paragraph[k : k + size] = [Slot(tuple(words), new, "rewrite", ("wording",))]


def add_sentence(draft: Draft) -> None:
    """Put a sentence behind another."""
    for paragraph, slot in draft.pick(ends_sentence, most=1):
        if len(paragraph) > 12:
            words = draft.rng.choice(draft.stock.sentences)
            paragraph.insert(paragraph.index(slot) + 1, Slot((), words, "add_sentence", ("wording",)))


def drop_sentence(draft: Draft) -> None:
    """Leave out a sentence."""
    for paragraph, slot in draft.pick(ends_sentence, most=1):
        first = paragraph.index(slot) + 1
        last = next((k for k in range(first, len(paragraph)) if ends_sentence(paragraph[k])), None)
        if last is None or any(s.op for s in paragraph[first : last + 1]) or last - first < 3 or first < 4:
            continue
        words = tuple(w for s in paragraph[first : last + 1] for w in s.left)
        paragraph[first : last + 1] = [Slot(words, (), "drop_sentence", ("wording",))]


# Figures


def change_number(draft: Draft) -> None:
    """Make a figure another one."""
    for _, slot in draft.pick(lambda s: bool(_FIGURE.match(s.left[0]))):
        put(slot, another_figure(slot.left[0], draft.rng), "change_number", "number")


def another_figure(old: str, rng: random.Random) -> str:
    """Return a figure with one digit changed."""
    at = rng.choice([m.start() for m in re.finditer(r"\d", old)])
    digits = [d for d in ("123456789" if at == 0 else "0123456789") if d != old[at]]
    return old[:at] + rng.choice(digits) + old[at + 1 :]


def change_sign(draft: Draft) -> None:
    """Change what stands with a figure: the currency, the per cent, a minus."""
    for paragraph, slot in draft.pick(lambda s: bool(re.fullmatch(r"[$€£]?\d[\d.,]*%?[.,;]?", s.left[0])), most=2):
        old = slot.left[0]
        if _CURRENCY_WORD.match(" ".join(w for s in paragraph[paragraph.index(slot) + 1 :][:1] for w in s.left)):
            continue  # "6 euros" and "€6 euros" are one amount
        if old[0] in _CURRENCIES:
            new = draft.rng.choice([c for c in _CURRENCIES if c != old[0]]) + old[1:]
        elif "%" in old:
            new = old.replace("%", "")
        else:
            new = draft.rng.choice(_CURRENCIES) + old
        put(slot, new, "change_sign", "number", sign=True)


def number_word(draft: Draft) -> None:
    """Write a number in figures instead of letters."""
    numbers = draft.stock.numbers
    for _, slot in draft.pick(lambda s: bool(core(s)) and bare(s.left[0]) in numbers):
        put(slot, numbers[bare(slot.left[0])], "number_word", "spelling")


def thousands(draft: Draft) -> None:
    """Write a figure without the marks between its thousands."""
    mark = "." if draft.stock.language in ("de", "es") else ","
    figure = re.compile(rf"[$€£(]*\d{{1,3}}({re.escape(mark)}\d{{3}})+([.,]\d{{1,2}})?\W*")
    for _, slot in draft.pick(lambda s: bool(figure.fullmatch(s.left[0]))):
        between = re.compile(rf"(?<=\d){re.escape(mark)}(?=\d{{3}}(?!\d))")
        put(slot, between.sub("", slot.left[0]), "thousands", "typography")


# Spelling


def slip(draft: Draft) -> None:
    """Make a slip of the keyboard that is no word."""
    for _, slot in draft.pick(lambda s: bool(core(s)) and len(bare(s.left[0])) > 4):
        word = slipped(bare(slot.left[0]), draft.rng, "qxzjkw" if slot.left[0].isascii() else "")
        if not is_word(word, draft.stock.language):
            put(slot, word, "slip", "spelling")


def slipped(word: str, rng: random.Random, strange: str = "qxzjkw") -> str:
    """Swap, drop, double or mistake a letter inside a word, so that no word is likely to come out."""
    k = rng.randrange(1, len(word) - 2)
    kind = rng.choice(("swap", "drop", "double", "mistake"))
    if kind == "swap" and word[k] != word[k + 1]:
        return word[:k] + word[k + 1] + word[k] + word[k + 2 :]
    if kind == "drop":
        return word[:k] + word[k + 1 :]
    if kind == "double" or not strange:
        return word[:k] + word[k] + word[k:]
    return word[:k] + rng.choice([c for c in strange if c != word[k]]) + word[k + 1 :]


def variant_spelling(draft: Draft) -> None:
    """Spell a word in the other way of its language."""
    other = {a.lower(): b for a, b in draft.stock.spellings.items()}
    for _, slot in draft.pick(lambda s: bool(core(s)) and bare(s.left[0]) in other):
        put(slot, other[bare(slot.left[0])], "variant_spelling", "spelling")


def misread(draft: Draft) -> None:
    """Misread letters as text recognition does; what comes out is no word."""
    for _, slot in draft.pick(lambda s: bool(core(s)) and len(bare(s.left[0])) > 4):
        word = _misread(bare(slot.left[0]), draft.rng)
        if not is_word(word, draft.stock.language):
            put(slot, word, "misread", "spelling")


def _misread(word: str, rng: random.Random) -> str:
    fit = [s for s in _MISREAD if s[0] in word[1:]]
    return word[0] + word[1:].replace(*rng.choice(fit), 1) if fit else word


def scan(draft: Draft) -> None:
    """Read the whole right side as text recognition does, with slips close together as they come."""
    for paragraph in draft.left:
        for slot in list(paragraph):
            k = paragraph.index(slot)
            plain = not slot.op and not slot.kind and len(slot.left) == 1
            if plain and draft.rng.random() < _SCAN_RATE and draft.alone(paragraph, k, apart=1):
                draft.rng.choices((_scan_word, _scan_mark, _scan_space), (8, 1, 1))[0](draft, paragraph, slot)


def _scan_word(draft: Draft, _: Paragraph, slot: Slot) -> None:
    word = slot.left[0]
    if core(slot) and len(bare(word)) > 2:
        new = _misread(bare(word), draft.rng)
        known = is_word(new, draft.stock.language)
        put(slot, new, "scan_word", *(("spelling", "wording") if known else ("spelling",)))
    elif re.fullmatch(r"\d{2,}[.,]?", word):
        new = "".join(_MISREAD_DIGITS.get(c, c) for c in word[:-1]) + word[-1]
        put(slot, new, "scan_figure", "spelling", "number")


def _scan_mark(_: Draft, paragraph: Paragraph, slot: Slot) -> None:
    word = slot.left[0]
    if re.search(r"[^\W\d_]{2}[.,]$", word) and slot is not paragraph[-1]:
        slot.right, slot.op = (word[:-1] + ("," if word[-1] == "." else "."),), "scan_mark"
        slot.accepts = ("punctuation",)


def _scan_space(draft: Draft, _: Paragraph, slot: Slot) -> None:
    word = slot.left[0]
    if word.isalpha() and len(word) > 5 and draft.stock.glue:
        k = draft.rng.randrange(2, len(word) - 2)
        slot.right, slot.op, slot.accepts = (word[:k], word[k:]), "scan_space", ("spacing",)


def old_letters(draft: Draft) -> None:
    """Set ligatures and the long s."""
    for _, slot in draft.pick(lambda s: bool(core(s)) and bool(re.search(r"fi|fl|s[a-z]", bare(s.left[0])))):
        word = bare(slot.left[0])
        if re.search("fi|fl", word[1:]):
            put(slot, word[0] + word[1:].replace("fi", "ﬁ").replace("fl", "ﬂ"), "ligature", "typography")
        else:
            put(slot, re.sub(r"s(?=[a-z])", "ſ", word), "long_s", "spelling", "typography")


def capitals(draft: Draft) -> None:
    """Set a word in capitals, or with another first letter."""
    for _, slot in draft.pick(lambda s: bool(core(s)) and len(bare(s.left[0])) > 2):
        before, word, after = CORE.match(slot.left[0]).groups()
        new = word.upper() if draft.rng.random() < 0.3 else word.swapcase() if word[:2].isupper() else word.title()
        new = word.lower() if new == word else new
        if new != word and new.lower() == word.lower():
            slot.right, slot.op, slot.accepts = (before + new + after,), "capitals", ("capitalisation",)


def punctuation(draft: Draft) -> None:
    """Add a mark, leave one out, or exchange it."""
    chinese = draft.stock.language == "zh"
    commas, stops = ("，；：", "。！？") if chinese else (",;:", ".!?")
    for paragraph, slot in draft.pick(lambda s: s.left[0][-1].isalpha() or s.left[0][-1] in commas + stops):
        word, last = slot.left[0], slot is paragraph[-1]
        if re.search(r"\d|^\W*\w\W*$|\.\w|\u00a0", word) and not (chinese and len(word) > 1):
            continue
        if word[-1].isalpha():
            new = word + (stops[0] if last else commas[0])
        elif last or word[-1] in stops:
            new = word[:-1] + draft.rng.choice([c for c in stops if c != word[-1]])
        else:
            new = word[:-1] + draft.rng.choice([c for c in ("", *commas) if c != word[-1]])
        slot.right, slot.op, slot.accepts = (new,), "punctuation", ("punctuation",)


# Shape


def typography(draft: Draft) -> None:
    """Set all quotation marks, apostrophes, dashes and ellipses otherwise."""
    words = [s.left[0] for p in draft.left for s in p if s.left]
    curled = any(c in w for w in words for c in "“”‘’„«»")
    first, last = draft.stock.quotes

    def reshape(word: str) -> str:
        return straighten(word) if curled else curl(word, first.replace(" ", "\u00a0"), last.replace(" ", "\u00a0"))

    for paragraph in draft.left:
        for slot in (s for s in paragraph if not s.kind):
            new = tuple(map(reshape, slot.right))
            if new != slot.right:
                if not slot.op:
                    slot.op, slot.accepts = "typography", ("typography",)
                slot.right = new


def curl(word: str, first: str = "“", last: str = "”") -> str:
    """Return a word with curled quotation marks and apostrophes."""
    word = re.sub(r"^([(]*)\"", rf"\1{first}", word).replace('"', last)
    word = re.sub(r"^([(“„«]*)'", r"\1‘", word).replace("'", "’")
    return word.replace("...", "…")


def straighten(word: str) -> str:
    """Return a word with all marks as a typewriter has them."""
    return re.sub("[–—]", "-", re.sub("[‘’]", "'", _QUOTES.sub('"', word))).replace("…", "...")


def hard_spaces(draft: Draft) -> None:
    """Set no-break spaces."""
    for paragraph, slot in draft.pick(lambda s: s.left[0].isalnum(), most=4):
        _glue(paragraph, paragraph.index(slot), "\u00a0", "hard_space", "typography")


def run_together(draft: Draft) -> None:
    """Lose the space between two words."""
    for paragraph, slot in draft.pick(lambda s: s.left[0].isalpha() and len(s.left[0]) > 3, most=2):
        _glue(paragraph, paragraph.index(slot), "", "run_together", "spacing")


def _glue(paragraph: Paragraph, k: int, glue: str, op: str, category: str) -> None:
    pair = paragraph[k : k + 2]
    if len(pair) == 2 and not any(s.op for s in pair) and pair[1].left[0].isalpha():
        words = (*pair[0].left, *pair[1].left)
        paragraph[k : k + 2] = [Slot(words, (glue.join(words),), op, (category,), optional=op == "hard_space")]


WORD_OPS: dict[str, Callable[[Draft], None]] = {
    f.__name__: f
    for f in (
        substitute, look_alike, insert, delete, rewrite, add_sentence, drop_sentence, change_number, change_sign,
        number_word, thousands, slip, variant_spelling, misread, scan, old_letters, capitals, punctuation, hard_spaces,
        run_together, typography,
    )
}  # fmt: skip
# Those that mean something where no spaces stand between words.
UNSPACED = (
    "substitute", "insert", "delete", "rewrite", "add_sentence", "drop_sentence", "change_number", "variant_spelling",
    "punctuation", "typography",
)  # fmt: skip

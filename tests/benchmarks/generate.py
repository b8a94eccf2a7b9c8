"""Make a variant of a text with a known answer. Seeded: the same text, seed and operations give the same variant."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import replace

from draft import Draft, Edit, Page, Pair, Slot, Span, bare_start
from edits_of_paragraphs import PARAGRAPH_OPS
from edits_of_words import UNSPACED, WORD_OPS
from setting import Set, set_side
from wordstock import Stock, stock

PAGE_OPS: dict[str, tuple[Page, Page]] = {
    "wrap": (Page(), Page(width=68)),
    "unwrap": (Page(width=72), Page()),
    "rewrap": (Page(width=60), Page(width=76)),
    "wrap_no_blank": (Page(), Page(width=70, blank=False)),
    "both_no_blank": (Page(width=76, blank=False), Page(width=64, blank=False)),
    "crlf": (Page(width=70), Page(width=62, newline="\r\n")),
    "page_breaks": (Page(), Page(width=66, breaks=3)),
    "line_end_hyphens": (Page(), Page(width=60, hyphens=True)),
    "running_heads": (Page(), Page(width=64, lines=22, heads="alternate")),
    "page_numbers": (Page(width=70), Page(width=58, lines=26, heads="brackets")),
    "scanned": (Page(), Page(width=58, hyphens=True, lines=24, heads="dashes")),
    "markdown": (Page(width=72), Page(markdown=True)),
}
# The page of a scan comes with the slips of one, and Markdown with its marks.
_WITH = {"scanned": "scan", "markdown": "mark_up"}


def mark_up(draft: Draft) -> None:
    """Set words bold or italic, link others, and mark headings, as Markdown does on the right side."""
    for paragraph, slot in draft.pick(lambda s: s.left[0].isalpha() and len(s.left[0]) > 3, most=6):
        k = paragraph.index(slot)
        words = paragraph[k : k + draft.rng.randint(1, 3)]
        if not all(not s.op and not s.kind and s.left[0].isalpha() for s in words) or not k:
            continue
        kind = draft.rng.choice(("bold", "italic", "link"))
        first, last = {"bold": ("**", "**"), "italic": ("*", "*")}.get(kind, ("[", f"](https://example.org/{k})"))
        left = tuple(w for s in words for w in s.left)
        right = (first + left[0], *left[1:]) if len(left) > 1 else (first + left[0],)
        right = (*right[:-1], right[-1] + last)
        category = "link" if kind == "link" else "formatting"
        paragraph[k : k + len(words)] = [Slot(left, right, kind, (category,))]
    for paragraph in draft.left[1:]:
        if len(paragraph) < 8 and paragraph[-1].left and re.search(r"[\w)]$", paragraph[-1].left[-1]):
            first = paragraph[0]
            if not any(s.op or s.kind for s in paragraph) and first.left[0].isalpha():
                first.right, first.op, first.accepts = (f"## {first.left[0]}",), "heading", ("formatting",)
                first.optional = True


MARK_OPS = {"mark_up": mark_up}
OPS = (*WORD_OPS, *PARAGRAPH_OPS, *PAGE_OPS)


def ops_for(words: Stock) -> tuple[str, ...]:
    """Return the operations that mean something in a language."""
    if words.glue:
        return OPS
    pages = set(PAGE_OPS) - {"line_end_hyphens", "scanned", "markdown", "both_no_blank", "wrap_no_blank"}
    return (*UNSPACED, *PARAGRAPH_OPS, *(o for o in PAGE_OPS if o in pages))


def make(
    paragraphs: Sequence[str],
    seed: int,
    ops: Sequence[str],
    *,
    share: float = 0.01,
    pages: tuple[Page, Page] | None = None,
    language: str = "en",
) -> Pair:
    """Make a variant by the operations named, words first, then paragraphs, then the page."""
    rng = random.Random(f"{seed} {' '.join(ops)}")
    words = stock(language)
    pages = pages or next((PAGE_OPS[o] for o in PAGE_OPS if o in ops), (Page(), Page()))
    if not all(p.blank for p in pages):
        paragraphs = [p for p in paragraphs if begins_upper(p)]
    draft = Draft.of(paragraphs, rng, share, words)
    wanted = {*ops, *(_WITH[o] for o in ops if o in _WITH)}
    for name, edit in {**WORD_OPS, **MARK_OPS}.items():
        if name in wanted:
            edit(draft)
    draft.right = list(draft.left)
    for name, edit in PARAGRAPH_OPS.items():
        if name in wanted:
            edit(draft)
    draft.left = [p for p in draft.left if any(s.left for s in p)]
    draft.right = [p for p in draft.right if any(s.right for s in p)]
    if not words.glue:  # a Chinese line holds half as many characters
        pages = (replace(pages[0], width=pages[0].width // 2), replace(pages[1], width=pages[1].width // 2))
    return replace(_answer(draft, pages), ops=tuple(ops), seed=seed, language=language)


def begins_upper(paragraph: str) -> bool:
    """Whether a paragraph begins with no small letter: without blank lines it would seem to go on."""
    first = bare_start(paragraph)
    return first == first.upper()


# A variant has one of each line at most: beside each other they have more than one right answer.
_ONE_OF = (
    ("add_paragraph", "drop_paragraph", "rewrite_paragraph"),
    ("move", "move_many", "move_block", "cross_moves", "move_and_edit"),
)
_NOT_MIXED = {"look_alike", "move_sentence", "scan"}


def mixed(paragraphs: Sequence[str], seed: int, language: str = "en") -> Pair:
    """Make a variant as they occur: several kinds of edit at once, another page, and either side first."""
    rng = random.Random(f"mixed {language} {seed}")
    fit = set(ops_for(stock(language))) - _NOT_MIXED
    for alternatives in _ONE_OF:
        fit -= set(rng.sample(alternatives, len(alternatives) - 1))
    words = rng.sample(sorted(fit & set(WORD_OPS)), rng.randint(4, 8))
    other = rng.sample(sorted(fit & set(PARAGRAPH_OPS)), rng.randint(1, 3))
    page = rng.sample(sorted(fit & set(PAGE_OPS)), rng.randint(0, 1))
    made = make(paragraphs, seed, (*words, *other, *page), share=0.004, language=language)
    return made.flip() if rng.random() < 0.5 else made


# The answer


def _answer(draft: Draft, pages: tuple[Page, Page]) -> Pair:
    head = draft.rng.choice(draft.stock.running_heads)
    left = set_side(draft.left, pages[0], draft.rng, right=False, glue=draft.stock.glue, heads=head)
    right = set_side(draft.right, pages[1], draft.rng, right=True, glue=draft.stock.glue, heads=head)
    where = [{id(s): k for k, p in enumerate(side) for s in p} for side in (draft.left, draft.right)]
    carried = {id(s) for s in draft.carried}
    both = [s for p in draft.left for s in p if s.left and s.right and id(s) in where[1] and id(s) not in carried]
    moved = {id(s) for p in draft.moved for s in p}
    pairs = {(where[0][id(s)], where[1][id(s)]) for s in both}
    moves = {(where[0][id(s)], where[1][id(s)]) for s in both if id(s) in moved}
    slots = {id(s): s for side in (draft.left, draft.right) for p in side for s in p if s.op}
    edits = [_edit(s, left.spans.get(k), right.spans.get(k), draft.stock.glue) for k, s in slots.items()]
    for side, found in enumerate((left, right)):
        edits += _page_edits(found, side)
    return Pair(
        left.text,
        right.text,
        tuple(edits),
        _closed(pairs - moves) | moves,
        frozenset(moves),
        (left.side, right.side),
        pages=pages,
    )


def _page_edits(found: Set, side: int) -> list[Edit]:
    """Return what only the page brings: of these a program may say nothing, and may call them by these names."""

    def edit(op: str, accepts: tuple[str, ...], span: Span, text: str) -> Edit:
        spans, texts = ((span, None), (text, "")) if side == 0 else ((None, span), ("", text))
        return Edit(op, accepts, *spans, *texts, optional=True)

    ink = "".join(found.text.split())
    hyphens = [edit("line_end_hyphens", ("spacing", "typography"), (at, at + 1), word) for at, word in found.hyphens]
    heads = [(a, b) for a, b in found.side.aside if ink[a] != "("]
    return hyphens + [edit("running_head", ("furniture",), span, ink[span[0] : span[1]]) for span in heads]


def _closed(pairs: set[tuple[int, int]]) -> frozenset[tuple[int, int]]:
    """Let all paragraphs that hang together face each other, for rows tile both sides: a carried sentence is 2:2."""
    groups: list[tuple[set[int], set[int]]] = []
    for p, q in sorted(pairs):
        mine = [g for g in groups if p in g[0] or q in g[1]]
        groups = [g for g in groups if g not in mine]
        groups.append(({p}.union(*(g[0] for g in mine)), {q}.union(*(g[1] for g in mine))))
    return frozenset((p, q) for left, right in groups for p in left for q in right)


# Of these edits, and of all where no spaces part words, only the characters that differ are the edit.
_BY_CHARACTER = ("punctuation", "typography", "formatting", "link")


def _edit(slot: Slot, left: Span | None, right: Span | None, glue: str) -> Edit:
    a, b = ("".join("".join(words).split()) for words in (slot.left, slot.right))
    begin, end = _frame(a, b, whole=not glue or slot.accepts[0] in _BY_CHARACTER)
    return Edit(
        slot.op,
        slot.accepts,
        left and (left[0] + begin, left[1] - end),
        right and (right[0] + begin, right[1] - end),
        glue.join(slot.left),
        glue.join(slot.right),
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

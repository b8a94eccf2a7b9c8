"""Edits of paragraphs: broken, joined, moved, added, left out. Most touch the right side alone, and share its slots."""

from __future__ import annotations

from collections.abc import Callable

from draft import Draft, Paragraph, Slot, bare, begins_sentence, core, ends_sentence, put
from edits_of_words import another_figure, another_word, put_in

# A paragraph moves from so many words on.
_MOVES_FROM = 15
# A paragraph is left out or rewritten from so many words on.
_GOES_FROM = 10
# Of several that move together each has so many words.
_BLOCK_FROM = 8
# A paragraph with so many of the words of another could be taken for it, and neither moves.
_ALIKE = 0.6
# A move is tried in so many ways before it is given up.
_TRIES = 40


# Breaks


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
        if ends_sentence(paragraph[k - 1]) and begins_sentence(paragraph[k]) and not paragraph[k].kind
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
    return len(paragraph) > 7 and ends_sentence(paragraph[-1]) and all(s.left and not s.kind for s in paragraph)


def carry(draft: Draft) -> None:
    """Carry the last sentence of a paragraph over into the next one."""
    fit = [k for k in range(len(draft.right) - 1) if _breaks(draft.right[k]) and _prose(draft.right[k + 1])]
    if fit:
        k = draft.rng.choice(fit)
        at = _breaks(draft.right[k])[-1]
        draft.right[k : k + 2] = [draft.right[k][:at], draft.right[k][at:] + draft.right[k + 1]]


# Moves


def move(draft: Draft, count: int = 1) -> None:
    """Put paragraphs in another place, far enough that it is plain which of them moved."""
    for _ in range(count):
        old = list(draft.right)
        fit = _movable(draft)
        draft.rng.shuffle(fit)
        for paragraph in fit:
            rest = [p for p in old if p is not paragraph]
            k = draft.rng.choice(_gaps(rest))
            draft.right[:] = [*rest[:k], paragraph, *rest[k:]]
            if _is_plain(draft, [*draft.moved, paragraph]):
                draft.moved.append(paragraph)
                break
            draft.right[:] = old


def _movable(draft: Draft) -> list[Paragraph]:
    """Return the paragraphs that may move: whole, long enough, of their own wording, not moved yet."""
    fit = [p for p in draft.right if len(p) >= _MOVES_FROM and _is_single(draft, p)]
    fit = [p for p in fit if not any(s.kind for s in p) and any(s.left and s.right for s in p)]
    return [p for p in fit if _is_whole(draft, p) and not any(p is m for m in draft.moved)]


def _is_single(draft: Draft, paragraph: Paragraph) -> bool:
    """Whether no other paragraph has so many of its words that it could be taken for it."""
    words = _words(paragraph)
    return all(len(words & _words(p)) < len(words) * _ALIKE for p in draft.right if p is not paragraph)


def _words(paragraph: Paragraph) -> set[str]:
    return {bare(w) for s in paragraph for w in s.left}


def _gaps(paragraphs: list[Paragraph]) -> list[int]:
    """Return where a paragraph may be put in: behind the title, and not inside a list or table."""
    return [
        k
        for k in range(1, len(paragraphs) + 1)
        if k == len(paragraphs) or not paragraphs[k][0].kind or paragraphs[k][0].kind != paragraphs[k - 1][0].kind
    ]


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
    for _ in range(_TRIES):
        old = list(draft.right)
        size, k = draft.rng.randint(2, 3), draft.rng.randrange(1, len(old))
        block = old[k : k + size]
        whole = all(_is_whole(draft, p) and not any(p is m for m in draft.moved) and not p[0].kind for p in block)
        alone = all(len(p) >= _BLOCK_FROM and _is_single(draft, p) for p in block)
        if len(block) < size or not whole or not alone or not any(len(p) >= _MOVES_FROM for p in block):
            continue
        rest = old[:k] + old[k + size :]
        to = draft.rng.choice(_gaps(rest))
        draft.right[:] = [*rest[:to], *block, *rest[to:]]
        if _is_plain(draft, [*draft.moved, *block]):
            draft.moved += block
            return
        draft.right[:] = old


def move_many(draft: Draft) -> None:
    """Put three paragraphs in other places."""
    move(draft, 3)


def cross_moves(draft: Draft) -> None:
    """Put four paragraphs in other places, so that some of them cross each other on the way."""
    before, moved = list(draft.right), list(draft.moved)
    for _ in range(_TRIES):
        draft.right[:], draft.moved[:] = before, moved
        move(draft, 4)
        if _crossings(draft, draft.moved[len(moved) :]):
            return


def _crossings(draft: Draft, moved: list[Paragraph]) -> int:
    """Return how many pairs of the moved stand in the other order."""
    places = []
    for m in moved:
        left = next(k for k, p in enumerate(draft.left) if any(s is m[0] for s in p))
        places.append((left, next(k for k, p in enumerate(draft.right) if p is m)))
    return sum(a[0] < b[0] and a[1] > b[1] for a in places for b in places)


def move_and_edit(draft: Draft) -> None:
    """Put two paragraphs in other places and edit words inside them."""
    known = len(draft.moved)
    move(draft, 2)
    for paragraph in draft.moved[known:]:
        fit = [s for s in paragraph if not s.op and len(s.left) == 1 and (core(s) or s.left[0][0].isdigit())]
        draft.rng.shuffle(fit)
        for slot in fit[: 3 + len(paragraph) // 40]:
            if draft.alone(paragraph, paragraph.index(slot)):
                _edit_inside(draft, paragraph, slot)


def _edit_inside(draft: Draft, paragraph: Paragraph, slot: Slot) -> None:
    if not core(slot):
        put(slot, another_figure(slot.left[0], draft.rng), "moved_change_number", "number")
    elif slot.left[0] == bare(slot.left[0]) and draft.rng.random() < 0.3:
        put_in(draft, paragraph, slot, "moved_insert")
    else:
        another_word(draft, paragraph, slot, "moved_substitute")


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


# Whole paragraphs


def add_paragraph(draft: Draft) -> None:
    """Put in a paragraph."""
    words = draft.rng.choice(draft.stock.paragraphs)
    place = draft.rng.choice([k for k in _gaps(draft.right) if k > 1])
    draft.right.insert(place, [Slot((), words, "add_paragraph", ("wording",))])


def drop_paragraph(draft: Draft) -> None:
    """Leave out a paragraph."""
    fit = _untouched(draft)
    if fit:
        paragraph = draft.rng.choice(fit)
        _replace(draft, paragraph, [])
        whole = next(p for p in draft.left if p[0] is paragraph[0])
        whole[:] = [Slot(tuple(w for s in paragraph for w in s.left), (), "drop_paragraph", ("wording",))]


def rewrite_paragraph(draft: Draft) -> None:
    """Put other words in the place of a whole paragraph; it still faces what stands in its place."""
    fit = _untouched(draft)
    if fit:
        paragraph = draft.rng.choice(fit)
        words = draft.rng.choice(draft.stock.paragraphs)
        whole = Slot(tuple(w for s in paragraph for w in s.left), words, "rewrite_paragraph", ("wording",))
        left = next(p for p in draft.left if p[0] is paragraph[0])
        paragraph[:] = left[:] = [whole]


def _untouched(draft: Draft) -> list[Paragraph]:
    """Return the paragraphs of some length that nothing happened to."""
    fit = [p for p in draft.right if len(p) > _GOES_FROM and _is_single(draft, p)]
    fit = [p for p in fit if not any(s.op or s.kind for s in p) and _is_whole(draft, p)]
    return [p for p in fit if not any(p is m for m in draft.moved)]


def refrain(draft: Draft) -> None:
    """Let a line come back behind several paragraphs of both sides, and once more on the right: no move."""
    words = draft.rng.choice(draft.stock.refrains)
    fit = [k for k in range(3, len(draft.right) - 1) if _prose(draft.right[k]) and _is_whole(draft, draft.right[k])]
    fit = [k for k in fit if not any(draft.right[k] is m for m in draft.moved)]
    chosen = draft.rng.sample(fit, min(4, len(fit)))
    for n, k in enumerate(sorted(chosen, reverse=True)):
        behind = draft.right[k]
        only_right = n == 1
        line = [Slot(() if only_right else words, words, "refrain" if only_right else "", ("wording",))]
        draft.right.insert(k + 1, line)
        if not only_right:
            draft.left.insert(next(i for i, p in enumerate(draft.left) if p[0] is behind[0]) + 1, line)


def furniture(draft: Draft) -> None:
    """Put the page around the article."""
    chosen = draft.rng.sample(draft.stock.furniture, draft.rng.randint(2, 5))
    for role, place, words in chosen:
        paragraph = [Slot((), words, f"furniture_{role}", ("furniture",))]
        draft.right.insert(1 if place == "head" else len(draft.right), paragraph)


def structure(draft: Draft) -> None:
    """Put a heading, a list, a table and a caption into both sides, with an edit in the list and one in the table."""
    made = _structures(draft)
    for paragraphs in made.values():
        gaps = [k for k in _gaps(draft.right) if k > 1 and _same_gap(draft, k) is not None]
        if not gaps:
            return
        k = draft.rng.choice(gaps)
        at = _same_gap(draft, k)
        draft.right[k:k] = paragraphs
        draft.left[at:at] = paragraphs
    item = draft.rng.choice(made["list"])
    another_word(draft, item, draft.rng.choice([s for s in item[1:] if core(s)]), "list_substitute")
    cell = draft.rng.choice([s for s in made["table"][0] if s.left[0].isdigit()])
    put(cell, another_figure(cell.left[0], draft.rng), "table_change_number", "number")


def _structures(draft: Draft) -> dict[str, list[Paragraph]]:
    rng, words = draft.rng, draft.stock
    bullet = rng.choice(("-", "•", "*", "1."))
    items = rng.choice(words.lists)
    marks = [f"{k}." if bullet == "1." else bullet for k in range(1, len(items) + 1)]
    table = [
        Slot((cell.replace(" ", "\u00a0"),), (cell.replace(" ", "\u00a0"),), kind="table", last=k == len(row) - 1)
        for row in rng.choice(words.tables)
        for k, cell in enumerate(row)
    ]
    return {
        "heading": [_paragraph("heading", rng.choice(words.headings))],
        "list": [_paragraph("list", (mark, *item)) for mark, item in zip(marks, items, strict=True)],
        "table": [table],
        "caption": [_paragraph("caption", rng.choice(words.captions))],
    }


def _paragraph(kind: str, words: tuple[str, ...]) -> Paragraph:
    return [Slot((w,), (w,), kind=kind) for w in words]


def _same_gap(draft: Draft, k: int) -> int | None:
    """Return the gap of the left before the paragraph that stands behind gap `k` of the right, if both agree there."""
    after = draft.right[k] if k < len(draft.right) else None
    before = draft.right[k - 1]
    at = next((i for i, p in enumerate(draft.left) if after and any(s is after[0] for s in p)), None)
    if at and _is_whole(draft, before) and after[0] is draft.left[at][0] and before[0] is draft.left[at - 1][0]:
        return at
    return None


PARAGRAPH_OPS: dict[str, Callable[[Draft], None]] = {
    f.__name__: f
    for f in (
        structure, split, join, carry, move, move_many, cross_moves, move_block, move_and_edit, move_sentence,
        add_paragraph, drop_paragraph, rewrite_paragraph, refrain, furniture,
    )
}  # fmt: skip

"""Compare two documents: the recipe. Knows no files, no clock, no toolkit; the same texts give the same answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from viewer.comparing.asking import Check, asking, check_of
from viewer.comparing.assemble import assemble
from viewer.comparing.breaks import recovered_breaks
from viewer.comparing.by_hand import ByHand
from viewer.comparing.furniture import Page, with_card
from viewer.comparing.heads import heads
from viewer.comparing.heard import with_heard_words
from viewer.comparing.keyed import with_keys
from viewer.comparing.paragraphs import Facing
from viewer.comparing.rebreak import rebroken, shift_for
from viewer.comparing.rows import Rows, facing_rows
from viewer.comparing.texts import Text
from viewer.comparing.words import Words, align_words
from viewer.model import Comparison, Document, Lexicon, Limit, Options, Role, Span, with_settled_categories
from viewer.translation import mark

_TOO_LARGE = mark("A stretch was too large to be compared word by word.")


def compare(
    left: Document,
    right: Document,
    options: Options | None = None,
    lexicon: Lexicon | None = None,
    *,
    cancelled: Callable[[], bool] | None = None,
) -> Comparison:
    """Compare two documents and return what differs, and what does not.

    Raises Cancelled soon after `cancelled` says that nobody waits any more; there is no half of an answer.

    The answer seen from the other side is the answer: `compare(a, b).flip() == compare(b, a)`. That holds by
    construction, for the work is always done from the side that sorts first. (What is settled by hand flips too.)
    """
    options, lexicon, check = options or Options(), with_keys(lexicon or Lexicon()), check_of(cancelled)
    if _sorts_after(left, right, options):
        return _compare(right, left, options.flip(), lexicon, check).flip()
    return _compare(left, right, options, lexicon, check)


def _sorts_after(left: Document, right: Document, options: Options) -> bool:
    if left.text != right.text:
        return left.text > right.text
    one, two = _structure(left), _structure(right)
    if one != two:
        return one > two
    return [s.key for s in options.by_hand] > [s.key for s in options.flip().by_hand]


def _structure(document: Document) -> tuple[object, ...]:
    """Return what documents of one text can differ in, as far as comparing sees it, in an order of its own."""
    return (
        [(r.start, r.end, int(r.style), r.link or "") for r in document.runs],
        [(p.start, p.role.value, p.level) for p in document.paragraphs],
        (document.joints.start, document.joints.weight),
    )


def _compare(left: Document, right: Document, options: Options, lexicon: Lexicon, check: Check) -> Comparison:
    check()
    words = align_words(left.text, right.text, lexicon.function_words, options.work_limit, lexicon.signs, check)
    if options.recover_paragraphs:
        left, right = _recover_paragraphs(left, right, words, lexicon)
    check()
    pages = Page(left, lexicon), Page(right, lexicon)
    check()
    hand = ByHand(options.by_hand, left, right)
    left, right = (
        d.with_roles(hand.roles(n, page.roles()))
        for n, (d, page) in enumerate(asking(zip((left, right), pages, strict=True), check))
    )
    check()
    texts = words.texts(left, right)
    rows = facing_rows(*texts, words.moved, options, hand, lexicon, check, coarse=bool(words.coarse))
    for n, (text, roles) in enumerate(zip(texts, _roles_by_place(texts, rows, pages), strict=True)):
        text.document = with_card(text.document.with_roles(hand.roles(n, roles)))
        text.document = replace(text.document, heads=heads(text, lexicon))
    check()
    found = assemble(*texts, rows, _limits(words), options, with_heard_words(lexicon, words.tokens), check)
    check()
    return with_settled_categories(found, options)


def _recover_paragraphs(left: Document, right: Document, words: Words, lexicon: Lexicon) -> tuple[Document, Document]:
    """Break each text where it, or the other, has a paragraph break; the words move with it."""
    breaks = recovered_breaks((left, right), words.tokens, words.partners_anywhere(), lexicon)
    shifts = shift_for(left, breaks[0]), shift_for(right, breaks[1])
    words.shift(shifts)
    return (rebroken(left, shifts[0]) if shifts[0] else left, rebroken(right, shifts[1]) if shifts[1] else right)


def _roles_by_place(texts: tuple[Text, Text], rows: Rows, pages: tuple[Page, Page]) -> tuple[list[Role], list[Role]]:
    """Return the roles once more, now that it is known what the two texts have in common."""
    documents = texts[0].document, texts[1].document
    alone = rows.alone(len(documents[0].paragraphs), len(documents[1].paragraphs))
    roles = [p.role for p in documents[0].paragraphs]
    body = [r for r in rows.facing if roles[r.left[0]] is not Role.TITLE and not roles[r.left[0]].is_furniture]
    left = pages[0].roles(_outside(alone[0], [r.left for r in body]))
    right = pages[1].roles(_outside(alone[1], [r.right for r in body]))
    for row in (*rows.facing, *rows.moved):
        _agree(left, right, row)
    return left, right


def _outside(alone: list[int], body: list[tuple[int, int]]) -> list[int]:
    """Return the paragraphs that stand alone before or after all that is shared."""
    if not body:
        return []
    first, last = min(b[0] for b in body), max(b[1] for b in body)
    return [p for p in alone if p < first or p > last]


def _agree(left: list[Role], right: list[Role], row: Facing) -> None:
    """Let paragraphs that face each other one to one play one part: furniture and titles are so on both sides."""
    if row.left[0] != row.left[1] or row.right[0] != row.right[1]:
        return
    p, q = row.left[0], row.right[0]
    both = (left[p], right[q])
    if Role.TITLE in both:
        left[p] = right[q] = Role.TITLE
    elif both[0].is_furniture != both[1].is_furniture:
        left[p] = right[q] = both[0] if both[0].is_furniture else both[1]


def _limits(words: Words) -> tuple[Limit, ...]:
    """Return the stretches that were too large to be aligned."""
    a, b = words.tokens
    return tuple(
        Limit(_TOO_LARGE, Span(int(a.start[i]), int(a.end[k - 1])), Span(int(b.start[j]), int(b.end[m - 1])))
        for i, k, j, m in words.coarse
    )

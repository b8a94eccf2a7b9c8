"""Make the differences of a row readable: join what an editor would call one change.

A correct list comes in and a correct one goes out; nothing is moved, nothing is taken away. Each step shows the crumbs
that it was made for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

import regex

from viewer.comparing.amounts import Texts
from viewer.comparing.chance import FUNCTION_WORD_WEIGHT
from viewer.comparing.draft import Draft, around, gravest
from viewer.comparing.fold import fold_word
from viewer.comparing.letters import lettered
from viewer.comparing.note_marks import named_note_mark
from viewer.comparing.seams import marker_end
from viewer.comparing.wholes import join_letters, join_wholes
from viewer.model import Category, Lexicon, Span

_WORD = regex.compile(r"[\p{L}\p{N}][\p{L}\p{M}\p{N}'\u2019]*")
# A sign as a reader sees it, with the accents over it.
_SIGN = regex.compile(r"\X")
_SPACES = frozenset({"", " ", "\u00a0"})
_WORDS_OF_A_TEXT = frozenset({Category.WORDING, Category.SPELLING, Category.NUMBER})
_PRINT = frozenset({Category.CAPITALISATION, Category.PUNCTUATION, Category.TYPOGRAPHY, Category.SPACING})
# What ends a clause: a rewritten one does not run on over it.
_ENDS = regex.compile(r"[.,!?;:…，、。！？；：\n]")
# Two differences farther apart are not read together.
_FARTHEST = 60
# So many changes with nothing but small words between them are a clause rewritten, and not so many changes of a word,
_CRUMBS = 4
# where the small words between weigh less than this share of what changed.
_SKELETON = 0.75

_PAIRS = frozenset(
    {
        "()",
        "[]",
        "{}",
        "“”",
        "„“",
        "„”",
        "‘’",
        "‚‘",
        "‚’",
        "«»",
        "»«",
        "‹›",
        "›‹",
        "「」",
        "『』",
        "《》",
        "〈〉",
        '""',
        "''",
    }
)

# A mark is closed among so many of the next differences, if it is.
_SOON = 12
_OPENING = frozenset(pair[0] for pair in _PAIRS)


def made_readable(drafts: Sequence[Draft], texts: Texts, lexicon: Lexicon) -> list[Draft]:
    """Return the differences of a row as a reader wants them."""
    found = join_letters(drafts, texts)
    if len(found) > 1 and any(d.category is not Category.TYPOGRAPHY for d in found):
        found = _joined_neighbours(found, texts)
        found = _joined_clauses(found, texts, lexicon)
        found = _with_their_marks(found, texts)
    found = [part for n, draft in enumerate(found) for part in _without_a_mark(draft, found[n + 1 :], texts)]
    return [named_note_mark(draft, texts) for draft in _counted(join_wholes(found, texts), texts)]


# ---- The marker of a list ----------------------------------------------------------------------------------------


def _counted(drafts: list[Draft], texts: Texts) -> list[Draft]:
    """Name another letter that counts a paragraph off what another figure is: ([-b-]{+c+}) is another number."""
    first = drafts[0]
    rows = (texts.left, texts.left_row, first.left), (texts.right, texts.right_row, first.right)
    if first.category is not Category.WORDING or first.kind_known:
        return drafts
    if all(len(span) and span.end <= marker_end(text, row.start, row.end) - 1 for text, row, span in rows):
        return [replace(first, category=Category.NUMBER), *drafts[1:]]
    return drafts


# ---- Words beside words ------------------------------------------------------------------------------------------


def _joined_neighbours(drafts: Sequence[Draft], texts: Texts) -> list[Draft]:
    """Join changes of wording with no word between them.

    {+to +}[-imprisoned-]{+imprisonment+} is one change; "five" / "ten" beside one remains a number.
    """
    out: list[Draft] = []
    for draft in drafts:
        if out and _are_neighbours(out[-1], draft, texts):
            out[-1] = _as_one([out[-1], draft], texts)
        else:
            out.append(draft)
    return out


def _are_neighbours(a: Draft, b: Draft, texts: Texts) -> bool:
    if not a.category is b.category is Category.WORDING or a.kind_known or b.kind_known:
        return False
    if texts.left[a.left.end : b.left.start] not in _SPACES:
        return False
    return not any(_closes(t) for t in _texts_of(a, texts))


def _closes(text: str) -> bool:
    """Whether a change ends with a mark that closes something: what follows is another change."""
    stripped = text.rstrip()
    return bool(stripped) and not stripped[-1].isalnum()


# ---- A clause rewritten ------------------------------------------------------------------------------------------


def _joined_clauses(drafts: Sequence[Draft], texts: Texts, lexicon: Lexicon) -> list[Draft]:
    """Join the crumbs of a clause of which only the small words agree.

    [-captain-]{+mate+} of the [-ship-]{+barge+} and the [-owner-]{+buyer+} of the [-cargo-]{+timber+}
    """
    out: list[Draft] = []
    for run in _runs(drafts, texts, lexicon):
        if len(run) > 1 and _is_rewritten(run, texts, lexicon):
            out.append(replace(_as_one(run, texts), left_letters=(), right_letters=()))
        else:
            out += run
    return out


def _runs(drafts: Sequence[Draft], texts: Texts, lexicon: Lexicon) -> Iterator[list[Draft]]:
    """Yield the drafts in runs that begin and end with wording and have only small words between."""
    run: list[Draft] = []
    for draft in drafts:
        goes_on = run and _is_crumb(draft) and _small_words(run[-1], draft, texts, lexicon)
        if run and not goes_on:
            yield from _trimmed(run)
            run = []
        run.append(draft)
    if run:
        yield from _trimmed(run)


def _is_crumb(draft: Draft) -> bool:
    return draft.kind_known is None and (draft.category is Category.WORDING or draft.category in _PRINT)


def _trimmed(run: list[Draft]) -> Iterator[list[Draft]]:
    """Yield a run without the marks at its ends, which stay by themselves."""
    words = [n for n, d in enumerate(run) if d.category is Category.WORDING]
    first, last = (words[0], words[-1]) if words else (0, 0)
    yield from ([d] for d in run[:first])
    yield run[first : last + 1]
    yield from ([d] for d in run[last + 1 :])


def _small_words(a: Draft, b: Draft, texts: Texts, lexicon: Lexicon) -> bool:
    if not _is_crumb(a) or b.left.start - a.left.end > _FARTHEST:
        return False
    between = texts.left[a.left.end : b.left.start]
    return not _ENDS.search(between) and all(w in lexicon.function_words for w in _keys(between))


def _is_rewritten(run: Sequence[Draft], texts: Texts, lexicon: Lexicon) -> bool:
    changed = [d for d in run if d.category is Category.WORDING]
    if len(changed) < _CRUMBS or any(_ENDS.search(t) for d in run for t in _texts_of(d, texts)):
        return False
    kept = sum(_weight(texts.left[a.left.end : b.left.start], lexicon) for a, b in pairwise(run))
    gone = sum(max(_weight(t, lexicon) for t in _texts_of(d, texts)) for d in changed)
    return kept < _SKELETON * gone


def _keys(text: str) -> list[str]:
    return [fold_word(w) for w in _WORD.findall(text)]


def _weight(text: str, lexicon: Lexicon) -> float:
    return sum(FUNCTION_WORD_WEIGHT if w in lexicon.function_words else 1.0 for w in _keys(text))


# ---- Words and the marks that came with them ---------------------------------------------------------------------


def _with_their_marks(drafts: Sequence[Draft], texts: Texts) -> list[Draft]:
    """Join changed words with the brackets or quotation marks that came or went with them.

    {+an “unforced+}{+”+} error is one insertion, and {+“+}[-bad-]{+terrible+}{+”+} one change.
    """
    out: list[Draft] = []
    k = 0
    while k < len(drafts):
        size = next((n for n in (3, 2) if _is_enclosed(drafts[k : k + n], n, texts)), 1)
        out.append(_as_one(drafts[k : k + size], texts) if size > 1 else drafts[k])
        k += size
    return out


def _is_enclosed(run: Sequence[Draft], size: int, texts: Texts) -> bool:
    """Whether a run of drafts that touch is words and the marks around them."""
    if len(run) != size or any(d.kind_known for d in run) or not all(map(_touch, run, run[1:])):
        return False
    words = [d for d in run if d.category in _WORDS_OF_A_TEXT]
    if len(words) != 1 or not all(d in words or d.category is Category.PUNCTUATION for d in run):
        return False
    if size == 3 and run[1] is not words[0]:  # noqa: PLR2004 - a mark on either side
        return False
    return any(_encloses(run, side, texts) for side in (0, 1))


def _encloses(run: Sequence[Draft], side: int, texts: Texts) -> bool:
    """Whether the marks of one side open and close, and the other side has none of them."""
    mine = [_texts_of(d, texts)[side].strip() for d in run]
    theirs = [_texts_of(d, texts)[1 - side].strip() for d in run]
    marks = [(m, t) for d, m, t in zip(run, mine, theirs, strict=True) if d.category is Category.PUNCTUATION]
    if any(len(m) != 1 or t for m, t in marks):
        return False
    whole = "".join(mine)
    if len(marks) == len(run) - 1 == 2:  # noqa: PLR2004 - one before, one behind
        return whole[0] + whole[-1] in _PAIRS
    opened = [whole.find(pair[0]) for pair in _PAIRS if whole.endswith(pair[1]) and pair[0] in whole[:-1]]
    closed = [whole.find(pair[1], 1) for pair in _PAIRS if whole.startswith(pair[0]) and pair[1] in whole[1:]]
    return bool(opened) if run[-1].category is Category.PUNCTUATION else bool(closed)


def _touch(a: Draft, b: Draft) -> bool:
    return a.left.end == b.left.start and a.right.end == b.right.start


def _without_a_mark(draft: Draft, following: Sequence[Draft], texts: Texts) -> list[Draft]:
    """Set apart the mark that an insertion begins with where another one closes it: {+"+}{+very +}good{+"+}."""
    side = 1 if not len(draft.left) else 0
    if draft.category is not Category.WORDING or draft.kind_known or (len(draft.left) and len(draft.right)):
        return [draft]
    span, place = ((draft.left, draft.right), (draft.right, draft.left))[side]
    words = _texts_of(draft, texts)[side]
    if words[0] not in _OPENING or any(words[0] + c in _PAIRS for c in words[1:]) or len(words.strip()) == 1:
        return [draft]
    if _SIGN.findall(words)[0] != words[0]:  # an accent stands over the mark: both are one sign
        return [draft]
    marks = "".join(_texts_of(d, texts)[side] for d in following[:_SOON] if d.category is Category.PUNCTUATION)
    if not any(words[0] + mark in _PAIRS for mark in marks):
        return [draft]
    cut = Span(span.start, span.start + 1), Span(span.start + 1, span.end)
    parts = ((Category.PUNCTUATION, cut[0]), (Category.WORDING, cut[1]))
    return [Draft(c, place, s) if side else Draft(c, s, place) for c, s in parts]


# ---- Common to all steps -----------------------------------------------------------------------------------------


def _texts_of(draft: Draft, texts: Texts) -> tuple[str, str]:
    return texts.left[draft.left.start : draft.left.end], texts.right[draft.right.start : draft.right.end]


def _as_one(run: Sequence[Draft], texts: Texts) -> Draft:
    """Return the drafts of a run, and what stands between them, as one."""
    words = [d.category for d in run if d.category in _WORDS_OF_A_TEXT] or [d.category for d in run]
    whole = Draft(gravest(words), around(run[0].left, run[-1].left), around(run[0].right, run[-1].right))
    return lettered(whole, texts.left, texts.right)

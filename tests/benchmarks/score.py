"""Hold an answer against the known one, and count. Draws no conclusions: tables are made elsewhere."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from answers import Answer, Found, Marked, Marks, Span, ink_places, letter_places, touched
from generate import Edit, Pair

_WORD = re.compile(r"\w+")
_IGNORED, _SAME, _ACCIDENTAL, _SUBSTANTIVE = range(-1, 3)


@dataclass(slots=True)
class Tally:
    """Figures that add up over many pairs."""

    pairs: int = 0
    words_marked: int = 0  # marked by the program, and the answer has an opinion
    words_right: int = 0  # of those, changed in substance
    words_moved: int = 0  # of those, unchanged in a paragraph that moved
    words_changed: int = 0  # changed at all, of the marked
    words_true: int = 0  # changed in substance by the answer
    words_found: int = 0  # of those, marked
    rows_got: int = 0
    rows_true: int = 0
    rows_right: int = 0
    ends_got: int = 0
    ends_true: int = 0
    ends_right: int = 0
    moves_true: int = 0
    moves_found: int = 0
    moves_false: int = 0
    shown: int = 0
    worth_showing: int = 0
    named: Counter[tuple[str, str]] = field(default_factory=Counter)  # (operation, what it was called)
    edits: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    located: Counter[str] = field(default_factory=Counter)
    misnamed: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        """Add the figures of another tally."""
        for name in self.__dataclass_fields__:
            mine, more = getattr(self, name), getattr(other, name)
            setattr(self, name, mine + more)

    def figures(self) -> dict[str, float | None]:
        """Return the shares that are reported; None where there was nothing to find."""
        edits, located, right = (sum(c.values()) for c in (self.edits, self.located, self.right))
        return {
            "paragraph F1": f1(self.rows_right, self.rows_got, self.rows_true),
            "breaks F1": f1(self.ends_right, self.ends_got, self.ends_true),
            "move recall": share(self.moves_found, self.moves_true),
            "false moves": self.moves_false,
            "word precision": share(self.words_right, self.words_marked),
            "word precision, any change": share(self.words_changed, self.words_marked),
            "word precision, moves aside": share(self.words_right, self.words_marked - self.words_moved),
            "word recall": share(self.words_found, self.words_true),
            "category accuracy": share(right, located),
            "edits located": share(located, edits),
            "marks per difference": share(self.shown, self.worth_showing),
        }


def share(part: int, whole: int) -> float | None:
    """Return a share, or None of nothing."""
    return part / whole if whole else None


def f1(hit: int, got: int, true: int) -> float | None:
    """Return the harmonic mean of precision and recall, or None where nothing was to be found."""
    return 2 * hit / (got + true) if true else None


def _worth_showing(edit: Edit) -> bool:
    return edit.category in ("furniture", "moved") or (edit.substantive and not edit.unsure)


def score(pair: Pair, answer: Answer) -> Tally:
    """Score an answer of Variorum's."""
    tally = Tally(pairs=1)
    _score_rows(pair, answer, tally)
    marks = tuple(
        [span for d in answer.found if d.shown and not d.moved and (span := (d.left, d.right)[s])] for s in (0, 1)
    )
    _score_words(pair, (marks[0], marks[1]), tally, ink_places)
    _score_names(pair, answer, tally)
    tally.shown = sum(d.shown for d in answer.found)
    tally.worth_showing = len(pair.moves) + sum(_worth_showing(e) for e in pair.edits)
    return tally


def score_words(pair: Pair, marked: Marked) -> Tally:
    """Score a rival, by the words it marks."""
    tally = Tally(pairs=1)
    _score_words(pair, marked, tally, letter_places)
    tally.shown = sum(len(_merged(side)) for side in marked)
    tally.worth_showing = len(pair.moves) + sum(_worth_showing(e) for e in pair.edits)
    return tally


def _merged(spans: list[Span]) -> list[Span]:
    return [s for s in spans if s[0] < s[1]]


# Words


def _score_words(pair: Pair, marked: Marked, tally: Tally, places: Callable[[str], list[int]]) -> None:
    for side, text in enumerate((pair.left, pair.right)):
        marks = Marks(marked[side])
        moved = _moved_letters(pair, side, text, places)
        for word, level, start, end in _judged_words(pair, side, text, places):
            if level == _IGNORED or start == end:
                continue
            hit = marks.touch(start, end)
            tally.words_true += level == _SUBSTANTIVE
            if hit:
                tally.words_marked += 1
                tally.words_found += level == _SUBSTANTIVE
                tally.words_right += level == _SUBSTANTIVE
                tally.words_changed += level >= _ACCIDENTAL
                tally.words_moved += level == _SAME and moved.touch(start, end)
            if hit != (level == _SUBSTANTIVE):
                tally.errors.append(f"{'false' if hit else 'missed'} {'LR'[side]} {word!r}")


def _moved_letters(pair: Pair, side: int, text: str, places: Callable[[str], list[int]]) -> Marks:
    """Return where the paragraphs that moved stand, in the places of the program."""
    ink, own = ink_places(text), places(text)
    ends = pair.ends[side]
    spans = []
    for k in {move[side] for move in pair.moves}:
        first, last = ink[ends[k - 1] if k else 0], ink[ends[k] - 1]
        spans.append((bisect_left(own, first), bisect_left(own, last) + 1))
    return Marks(spans)


def _judged_words(
    pair: Pair, side: int, text: str, places: Callable[[str], list[int]]
) -> Iterable[tuple[str, int, int, int]]:
    """Yield each word, how far it changed, and where it stands in the places of the program."""
    ink, own = ink_places(text), places(text)
    stretches = sorted(
        (span[0], span[1], _level(e)) for e in pair.edits if (span := (e.left, e.right)[side]) and span[0] < span[1]
    )
    levels = {_level(e) for e in pair.edits}
    by_level = {n: Marks((a, b) for a, b, m in stretches if m == n) for n in levels}
    for m in _WORD.finditer(text):
        a, b = bisect_left(ink, m.start()), bisect_left(ink, m.end())
        level = next(
            (n for n in (_IGNORED, _SUBSTANTIVE, _ACCIDENTAL) if n in by_level and by_level[n].touch(a, b)), _SAME
        )
        yield m.group(), level, bisect_left(own, m.start()), bisect_left(own, m.end())


def _level(edit: Edit) -> int:
    """Return how far an edit changes its words; of some no opinion is held (signs at figures, page furniture)."""
    if edit.category == "furniture" or edit.sign or edit.unsure or edit.op in ("line_end_hyphens", "move_sentence"):
        return _IGNORED
    return _SUBSTANTIVE if edit.substantive else _ACCIDENTAL


# Paragraphs and moves


def _score_rows(pair: Pair, answer: Answer, tally: Tally) -> None:
    got: set[tuple[int, int]] = set()
    moved: set[tuple[int, int]] = set()
    for left, right, is_move in answer.rows:
        found = {(p, q) for p in _covered(pair.ends[0], left) for q in _covered(pair.ends[1], right)}
        got |= found
        if is_move:
            moved |= found
    tally.rows_got, tally.rows_true = len(got), len(pair.pairs)
    tally.rows_right = len(got & pair.pairs)
    tally.moves_true, tally.moves_found = len(pair.moves), len(moved & pair.moves)
    tally.moves_false = len(moved - pair.moves)
    tally.errors += [f"false row {p}" for p in sorted(got - pair.pairs)]
    tally.errors += [f"missed row {p}" for p in sorted(pair.pairs - got)]
    tally.errors += [f"false move {p}" for p in sorted(moved - pair.moves)]
    tally.errors += [f"missed move {p}" for p in sorted(pair.moves - moved)]
    for side in (0, 1):
        true, ends = set(pair.ends[side]), set(answer.ends[side]) - pair.torn[side]
        tally.ends_true += len(true)
        tally.ends_got += len(ends - true) + len(ends & true)
        tally.ends_right += len(ends & true)
        if ends != true:
            tally.errors.append(f"breaks {'LR'[side]} missing {sorted(true - ends)} added {sorted(ends - true)}")


def _covered(ends: tuple[int, ...], spans: tuple[Span, ...]) -> list[int]:
    """Return the true paragraphs that the spans cover by half, or that cover half of a span."""
    out = []
    start = 0
    for k, end in enumerate(ends):
        for a, b in spans:
            common = min(b, end) - max(a, start)
            if common > 0 and 2 * common >= min(end - start, b - a):
                out.append(k)
                break
        start = end
    return out


# Names


def _score_names(pair: Pair, answer: Answer, tally: Tally) -> None:
    # Where all quotation marks were set otherwise, a word that was edited may wear another one too.
    beside = ("typography",) if "typography" in pair.ops else ()
    for e in pair.edits:
        tally.edits[e.op] += 1
        about = _about(e, answer.found)
        called = "+".join(sorted({d.category for d in about})) or "nothing"
        tally.named[e.op, called] += 1
        if about:
            tally.located[e.op] += 1
        elif e.optional:
            tally.edits[e.op] -= 1
            continue
        right = any(d.category in e.accepts for d in about) and all(d.category in (*e.accepts, *beside) for d in about)
        tally.right[e.op] += right
        if not right:
            tally.misnamed[f"{e.op} as {called}"] += 1
            tally.errors.append(f"{e.op}: {e.left_text!r} -> {e.right_text!r} wanted {e.accepts} got {called}")


def _about(edit: Edit, found: Iterable[Found]) -> list[Found]:
    """Return the differences that speak of an edit: those that share characters with it, or else touch it."""
    aside = {"layout"} if edit.category == "moved" else {"layout", "moved"}
    plain = [d for d in found if d.category not in aside]
    sharing = [d for d in plain if _shares(edit.left, d.left) or _shares(edit.right, d.right)]
    return sharing or [d for d in plain if _meets(edit.left, d.left) and _meets(edit.right, d.right)]


def _shares(a: Span | None, b: Span | None) -> bool:
    return bool(a and b) and touched([a], *b)


def _meets(a: Span | None, b: Span | None) -> bool:
    return bool(a and b) and a[0] <= b[1] and b[0] <= a[1]

"""Hold an answer against the known one, and count. Draws no conclusions: tables are made elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from draft import Edit, Pair, Side, Span
from reports import Answer, Found, Marks, ink_places

# A word; where no spaces stand between words, a character.
_WORD = re.compile(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+")
_IGNORED, _SAME, _ACCIDENTAL, _SUBSTANTIVE = range(-1, 3)
# Of these edits no opinion is held on single words.
_NO_OPINION = ("line_end_hyphens", "move_sentence", "running_head")


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
    kinds_true: int = 0  # headings, lists, tables and captions
    kinds_kept: int = 0
    roles_true: int = 0  # furniture, of which it is known what it is
    roles_right: int = 0
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
            "word precision, lenient": share(self.words_changed, self.words_marked - self.words_moved),
            "word recall": share(self.words_found, self.words_true),
            "category accuracy": share(right, located),
            "category accuracy, page aside": share(self._text(self.right), self._text(self.located)),
            "edits located": share(located, edits),
            "marks per difference": share(self.shown, self.worth_showing),
            "kinds kept": share(self.kinds_kept, self.kinds_true),
            "furniture roles": share(self.roles_right, self.roles_true),
        }

    @staticmethod
    def _text(counts: Counter[str]) -> int:
        """Return how many of the edits are edits of the article, not of the page around it."""
        return sum(n for op, n in counts.items() if op != "running_head" and not op.startswith("furniture_"))


def share(part: int, whole: int) -> float | None:
    """Return a share, or None of nothing."""
    return part / whole if whole else None


def f1(hit: int, got: int, true: int) -> float | None:
    """Return the harmonic mean of precision and recall, or None where nothing was to be found."""
    return 2 * hit / (got + true) if true else None


def score(pair: Pair, answer: Answer) -> Tally:
    """Score an answer in full."""
    tally = score_words(pair, answer)
    _score_rows(pair, answer, tally)
    _score_names(pair, answer, tally)
    _score_roles(pair, answer, tally)
    return tally


def score_words(pair: Pair, answer: Answer) -> Tally:
    """Score the words an answer marks, and how many marks a reader sees: all that can be asked of some programs."""
    tally = Tally(pairs=1)
    _score_words(pair, answer, tally)
    may_show = _may_show(pair)
    tally.shown = sum(d.shown and not _within(d, may_show.get(d.category, ())) for d in answer.found)
    tally.worth_showing = len(pair.moves) + sum(_worth_showing(e) for e in pair.edits)
    return tally


def _worth_showing(edit: Edit) -> bool:
    if edit.optional:
        return False
    return edit.category in ("furniture", "moved") or (edit.substantive and not edit.unsure)


def _spans(side: int, edits: Iterable[Edit]) -> Marks:
    return Marks(span for e in edits if (span := (e.left, e.right)[side]))


def _may_show(pair: Pair) -> dict[str, tuple[Marks, Marks]]:
    """Return by category where a mark of that name may stand or not: of such marks no count is taken."""
    edits = [e for e in pair.edits if e.unsure or e.optional]
    out = {}
    for name in {name for e in edits for name in e.accepts}:
        fit = [e for e in edits if name in e.accepts]
        out[name] = (_spans(0, fit), _spans(1, fit))
    return out


def _within(d: Found, sides: Sequence[Marks]) -> bool:
    spans = (d.left, d.right)
    return any(span and span[0] < span[1] and m.touch(*span) for span, m in zip(spans, sides, strict=False))


# Words


def _score_words(pair: Pair, answer: Answer, tally: Tally) -> None:
    for side, text in enumerate((pair.left, pair.right)):
        shown = (d for d in answer.found if d.shown and not d.moved)
        marks = Marks(span for d in shown if (span := (d.left, d.right)[side]))
        moved = Marks(span for m in pair.moves for span in pair.sides[side].paragraphs[m[side]])
        for word, level, start, end in _judged_words(pair, side, text):
            if level == _IGNORED:
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


def _judged_words(pair: Pair, side: int, text: str) -> Iterable[tuple[str, int, int, int]]:
    """Yield each word, how far it changed, and where it stands in ink."""
    ink = {place: k for k, place in enumerate(ink_places(text))}
    by_level = {n: _spans(side, [e for e in pair.edits if _level(e) == n]) for n in set(map(_level, pair.edits))}
    aside = Marks(pair.sides[side].aside)
    order = [n for n in (_IGNORED, _SUBSTANTIVE, _ACCIDENTAL) if n in by_level]
    for m in _WORD.finditer(text):
        a = ink[m.start()]
        b = a + m.end() - m.start()
        level = next((n for n in order if by_level[n].touch(a, b)), _SAME)
        yield m.group(), _IGNORED if aside.touch(a, b) else level, a, b


def _level(edit: Edit) -> int:
    """Return how far an edit changes its words; of some no opinion is held (signs at figures, page furniture)."""
    if edit.category in ("furniture", "link") or edit.sign or edit.unsure or edit.op in _NO_OPINION:
        return _IGNORED
    return _SUBSTANTIVE if edit.substantive else _ACCIDENTAL


# Paragraphs and moves


def _score_rows(pair: Pair, answer: Answer, tally: Tally) -> None:
    got: set[tuple[int, int]] = set()
    moved: set[tuple[int, int]] = set()
    for row in answer.rows:
        left, right = _covered(pair.sides[0], row.left), _covered(pair.sides[1], row.right)
        found = {(p, q) for p in left for q in right}
        got |= found
        if row.moved:
            moved |= found
    tally.rows_got, tally.rows_true = len(got), len(pair.pairs)
    tally.rows_right = len(got & pair.pairs)
    tally.moves_true, tally.moves_found = len(pair.moves), len(moved & pair.moves)
    tally.moves_false = len(moved - pair.moves)
    tally.errors += [f"false row {p}" for p in sorted(got - pair.pairs)]
    tally.errors += [f"missed row {p}" for p in sorted(pair.pairs - got)]
    tally.errors += [f"false move {p}" for p in sorted(moved - pair.moves)]
    tally.errors += [f"missed move {p}" for p in sorted(pair.moves - moved)]
    for side, known in enumerate(pair.sides):
        ends = {span[1] for span, _ in answer.roles[side]}
        _score_ends(known, _behind_marks(ends, pair, side), "LR"[side], tally)


def _behind_marks(ends: set[int], pair: Pair, side: int) -> set[int]:
    """Return ends behind the closing marks of Markdown, which the text of a report lacks."""
    if not pair.pages[side].markdown:
        return ends
    ink = "".join((pair.left, pair.right)[side].split())
    marks = {m.start(): m.end() for m in re.finditer(r"(?:\*+|\]\([^)]*\))+", ink)}
    true = {p[-1][1] for p in pair.sides[side].paragraphs if p}
    return {end if end in true else marks.get(end, end) for end in ends}


def _score_ends(known: Side, got: set[int], name: str, tally: Tally) -> None:
    """Count the ends of paragraphs; those at the edges of a page are neither right nor wrong."""
    true = {p[-1][1] for p in known.paragraphs if p} - known.torn
    ends = got - known.torn - {place for span in known.aside for place in span}
    tally.ends_true += len(true)
    tally.ends_got += len(ends)
    tally.ends_right += len(ends & true)
    if ends != true:
        tally.errors.append(f"breaks {name} missing {sorted(true - ends)} added {sorted(ends - true)}")


def _covered(side: Side, spans: tuple[Span, ...]) -> list[int]:
    """Return the true paragraphs that the spans cover by half, or that cover half of a span."""
    out = []
    for k, parts in enumerate(side.paragraphs):
        size = sum(b - a for a, b in parts)
        for a, b in spans:
            common = sum(max(0, min(b, d) - max(a, c)) for c, d in parts)
            if common > 0 and 2 * common >= min(size, b - a):
                out.append(k)
                break
    return out


# Names


def _score_names(pair: Pair, answer: Answer, tally: Tally) -> None:
    # Where all quotation marks were set otherwise, a word that was edited may wear another one too.
    beside = ("typography",) if "typography" in pair.ops else ()
    for e in pair.edits:
        about = _about(e, answer.found)
        called = "+".join(sorted({d.category for d in about})) or "nothing"
        if e.optional and not about:
            continue
        tally.edits[e.op] += 1
        tally.named[e.op, called] += 1
        tally.located[e.op] += bool(about)
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
    return bool(a and b and a[0] < b[1] and b[0] < a[1])


def _meets(a: Span | None, b: Span | None) -> bool:
    return bool(a and b and a[0] <= b[1] and b[0] <= a[1])


# Roles


def _score_roles(pair: Pair, answer: Answer, tally: Tally) -> None:
    """Count the headings, lists, tables and captions that are told as such, and what furniture was taken for."""
    for side, known in enumerate(pair.sides):
        for k, kind in known.kinds:
            roles = _roles(answer, side, known.paragraphs[k])
            tally.kinds_true += 1
            tally.kinds_kept += roles == {kind}
            if roles != {kind}:
                tally.errors.append(f"kind {'LR'[side]} {kind} taken for {sorted(roles)}")
        for e in pair.edits:
            span = (e.left, e.right)[side]
            if span and e.op.startswith("furniture_"):
                role = e.op.removeprefix("furniture_")
                roles = _roles(answer, side, (span,))
                tally.roles_true += 1
                tally.roles_right += roles == {role}
                if roles != {role}:
                    text = e.right_text or e.left_text
                    tally.errors.append(f"role {'LR'[side]} {role} taken for {sorted(roles)}: {text!r}")


def _roles(answer: Answer, side: int, spans: tuple[Span, ...]) -> set[str]:
    return {role for span, role in answer.roles[side] if any(_shares(span, s) for s in spans)}

"""Count what a verdict speaks of: changes inside passages, whole passages, furniture by role. Judges nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain

from viewer.model import Category, Comparison, Difference, Flag, Kind, Role, Row, Side, is_moved_sentence
from viewer.presenting.entries import LEAST_TOGETHER, Behind
from viewer.presenting.filters import Filter
from viewer.presenting.labels import role_counted
from viewer.presenting.phrases import clauses_joined, listed, stopped
from viewer.presenting.renumbered import renumbered
from viewer.translation import tr, tr_n

# The furniture a reader most wants to hear of comes first.
_TOLD_FIRST = (
    Role.CORRECTION, Role.EDITORS_NOTE, Role.DISCLAIMER, Role.COPYRIGHT, Role.COMMENTS, Role.SOURCE, Role.BYLINE,
    Role.DATELINE, Role.CONTACT, Role.PROMOTION, Role.RUNNING_HEAD, Role.METADATA, Role.NAVIGATION, Role.LEFT_OUT,
)  # fmt: skip
# So many roles are named; where there are more than one beyond them, the rest is a number.
NAMED_ROLES = 3


@dataclass(slots=True)
class _Passage:
    """Paragraphs that moved together, as far as they are counted; `of_text` says that they are not notes alone."""

    of_text: bool
    size: int = 0


@dataclass(slots=True)
class Tally:
    """The counts. `added` and `missing` are whole paragraphs seen from the left, furniture is counted by role.

    `whole` are the differences that are whole passages of one side: `inside` and these together are as many as the
    switch of the category tells.
    `captions` are those of pictures that stand on one side only, and are no paragraphs. `in_title` is the part of
    `inside` that stands in a title, `negations` that which denies on one side, `renumbered` that which is the number of
    a clause that counts on otherwise. Neighbouring paragraphs of one role
    are one passage of furniture: a comment form of three lines is one form. Those that are neighbours on both sides
    moved as one passage: `passages_moved` counts those of which the list makes one entry, and `moved_together` the
    paragraphs in them, which are among those `moved`. `arrivals` are the ends of passages, on both sides. The lines
    of a menu are counted one by one besides: each has a name of its own.
    """

    inside: Counter[Category] = field(default_factory=Counter)
    whole: Counter[Category] = field(default_factory=Counter)
    in_title: Counter[Category] = field(default_factory=Counter)
    negations: int = 0
    renumbered: int = 0
    moved: int = 0
    moved_together: int = 0
    passages_moved: int = 0
    sentences_moved: int = 0
    added: int = 0
    missing: int = 0
    captions: Counter[Side] = field(default_factory=Counter)
    title_differs: bool = False
    title_only: Side | None = None
    furniture: dict[Side, Counter[Role]] = field(default_factory=lambda: {side: Counter() for side in Side})
    menu_lines: Counter[Side] = field(default_factory=Counter)
    furniture_changed: Counter[Role] = field(default_factory=Counter)
    ends: set[tuple[Side, Role, int]] = field(default_factory=set)
    arrivals: dict[tuple[int, int], _Passage] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Counted:
    """What is counted once of a comparison, whatever part of it is shown; of a book there are ten thousands.

    Of differences inside passages that face each other nothing is told but how many there are; `flagged` are those of
    them that carry a flag. The `others` are counted one by one, each in its place.
    """

    all: Counter[Category]
    inside: Counter[Category]
    in_title: Counter[Category]
    negations: Counter[Category]
    renumbered: Sequence[Sequence[int]]
    flagged: tuple[Difference, ...]
    others: tuple[Difference, ...]
    titles: frozenset[int]
    behind: Behind


def counted(comparison: Comparison) -> Counted:
    """Count what need not be counted again for another filter."""
    titles = _title_rows(comparison)
    plain = [d for d in comparison.differences if _is_plain(comparison, d)]
    return Counted(
        comparison.count_by_category(),
        Counter(d.category for d in plain),
        Counter(d.category for d in plain if d.row in titles and d.substantive),
        Counter(d.category for d in plain if Flag.NEGATION in d.flags),
        renumbered(comparison, LEAST_TOGETHER),
        tuple(d for d in plain if d.flags),
        tuple(d for d in comparison.differences if not _is_plain(comparison, d)),
        titles,
        Behind(comparison),
    )


def _is_plain(comparison: Comparison, d: Difference) -> bool:
    """Whether nothing but its category matters: it stands on both sides, inside passages that face each other."""
    inside = d.left is not None and d.right is not None and d.kind is not Kind.MOVED
    return inside and d.category is not Category.FURNITURE and _paired(comparison.rows[d.row])


def tally(comparison: Comparison, filter: Filter, known: Counted) -> Tally:  # noqa: A002 - the noun itself
    """Count the differences that are shown. Where flags narrow them, each that carries one is asked."""
    counts = Tally()
    if filter.flags:
        inside = filter.admitted(known.flagged)
        counts.inside = Counter(d.category for d in inside)
        counts.in_title = Counter(d.category for d in inside if d.row in known.titles and d.substantive)
        counts.negations = sum(Flag.NEGATION in d.flags for d in inside)
    else:
        counts.inside = _of(known.inside, filter)
        counts.in_title = _of(known.in_title, filter)
        counts.negations = _of(known.negations, filter).total()
        counts.renumbered = sum(map(len, known.renumbered)) if Category.NUMBER in filter.shown else 0
    seen = set[int]()
    for d in filter.admitted(known.others):
        _count(counts, comparison, d, d.row not in seen, d.row in known.titles)
        if d.kind is Kind.MOVED and d.category is not Category.FURNITURE:
            _count_move(counts, comparison, d, known.behind)
        if d.category is Category.FURNITURE or not _paired(comparison.rows[d.row]):
            seen.add(d.row)
    return counts


def hidden(filter: Filter, known: Counted) -> Counter[Category]:  # noqa: A002 - the noun itself
    """Count the differences that are not shown, by category."""
    if filter.flags:
        shown = filter.admitted(chain(known.flagged, known.others))
        return known.all - Counter(d.category for d in shown)
    return Counter({category: n for category, n in known.all.items() if category not in filter.shown})


def _of(found: Counter[Category], filter: Filter) -> Counter[Category]:  # noqa: A002 - the noun itself
    return Counter({category: n for category, n in found.items() if category in filter.shown})


def _paired(row: Row) -> bool:
    return bool(row.left and row.right)


def _count(counts: Tally, comparison: Comparison, d: Difference, first_of_row: bool, in_title: bool) -> None:
    row = comparison.rows[d.row]
    if d.category is Category.FURNITURE:
        if first_of_row:
            _count_furniture(counts, comparison, d, row)
    elif d.kind is Kind.MOVED:
        return
    elif d.left is None or d.right is None:
        counts.whole[d.category] += 1
        if first_of_row:
            _count_passage(counts, comparison, row, in_title)
    else:
        counts.inside[d.category] += 1
        counts.negations += Flag.NEGATION in d.flags
        if in_title and d.substantive:
            counts.in_title[d.category] += 1


def _count_move(counts: Tally, comparison: Comparison, d: Difference, behind: Behind) -> None:
    row = comparison.rows[d.row]
    if is_moved_sentence(comparison, d):
        counts.sentences_moved += 1
        return
    counts.moved += 1
    if not (row.left and row.right):
        return
    passage = counts.arrivals.get(behind.begins(row)) or _Passage(of_text=False)
    passage.of_text = passage.of_text or not behind.is_note(row)
    passage.size += 1
    if passage.size == LEAST_TOGETHER:
        counts.passages_moved += 1
        counts.moved_together += LEAST_TOGETHER
    elif passage.size > LEAST_TOGETHER:
        counts.moved_together += 1
    for place in behind.ends(row, over_notes=passage.of_text):
        counts.arrivals.setdefault(place, passage)


def _title_rows(comparison: Comparison) -> frozenset[int]:
    """Return the rows in which a title stands."""
    found = set[int]()
    for side in Side:
        titles = {n for n, p in enumerate(comparison.side(side).paragraphs) if p.role is Role.TITLE}
        if titles:
            found.update(n for n, row in enumerate(comparison.rows) if not titles.isdisjoint(row.on(side)))
    return frozenset(found)


def _count_passage(counts: Tally, comparison: Comparison, row: Row, in_title: bool) -> None:
    side = Side.LEFT if row.left else Side.RIGHT
    roles = {comparison.side(side).paragraphs[p].role for p in row.on(side)}
    if in_title and len(row.on(side)) == 1:
        counts.title_only = side if counts.title_only in (None, side) else None
        counts.title_differs = counts.title_only is None
    elif roles == {Role.CAPTION}:
        counts.captions[side] += len(row.on(side))
    elif side is Side.RIGHT:
        counts.added += len(row.right)
    else:
        counts.missing += len(row.left)


def _count_furniture(counts: Tally, comparison: Comparison, d: Difference, row: Row) -> None:
    side = Side.LEFT if row.left else Side.RIGHT
    role = d.role or comparison.side(side).paragraphs[row.on(side)[0]].role
    if _paired(row):
        counts.furniture_changed[role] += 1
    else:
        first, last = row.on(side)[0], row.on(side)[-1]
        counts.furniture[side][role] += (side, role, first - 1) not in counts.ends
        counts.ends.add((side, role, last))
        counts.menu_lines[side] += (last - first + 1) * (role is Role.NAVIGATION)


def said_of_passages(counts: Tally) -> list[str]:
    """Return the clauses about whole passages: moved, added, missing, and a title on one side only."""
    clauses = [_said_of_moves(counts)] if counts.moved else []
    if counts.sentences_moved:
        clauses.append(tr_n("1\u00a0sentence moved", "{n}\u00a0sentences moved", counts.sentences_moved))
    if counts.added:
        clauses.append(tr_n("1\u00a0paragraph was added", "{n}\u00a0paragraphs were added", counts.added))
    if counts.missing:
        clauses.append(_missing(counts.missing, named=bool(counts.added)))
    for side in Side:
        n = counts.captions[side]
        if n:
            clauses.append(_only(Counter({Role.CAPTION: n}), side))
    if counts.title_only and not counts.title_differs:
        on_left = counts.title_only is Side.LEFT
        clauses.append(tr("a title stands only on the left") if on_left else tr("a title stands only on the right"))
    return clauses


def _said_of_moves(counts: Tally) -> str:
    """Say what moved as the list tells it: paragraphs that moved together are one passage."""
    together, rest = counts.moved_together, counts.moved - counts.moved_together
    if not together:
        return tr_n("1\u00a0paragraph moved", "{n}\u00a0paragraphs moved", rest)
    if counts.passages_moved == 1 and not rest:
        return tr_n("a passage of 1\u00a0paragraph moved", "a passage of {n}\u00a0paragraphs moved", together)
    passages = _passages(counts.passages_moved, together)
    if not rest:
        return tr("{passages} moved", passages=passages)
    return tr_n(
        "{passages} and 1\u00a0paragraph moved", "{passages} and {n}\u00a0paragraphs moved", rest, passages=passages
    )


def _passages(n: int, paragraphs: int) -> str:
    if n == 1:
        return tr_n("a passage of 1\u00a0paragraph", "a passage of {n}\u00a0paragraphs", paragraphs)
    return tr_n("1\u00a0passage", "{n}\u00a0passages", n)


def _missing(n: int, *, named: bool) -> str:
    """Say how many paragraphs are missing; the noun is left out where the clause before has named it."""
    if named:
        return tr_n("1\u00a0is missing on the right", "{n}\u00a0are missing on the right", n)
    return tr_n("1\u00a0paragraph is missing on the right", "{n}\u00a0paragraphs are missing on the right", n)


def said_of_furniture(counts: Tally) -> str:
    """Return the sentences about furniture: other bylines, what stands on one side only, what differs."""
    clauses: list[str] = []
    signed = all(roles[Role.BYLINE] for roles in counts.furniture.values())
    for side in (Side.RIGHT, Side.LEFT):
        roles = Counter(counts.furniture[side])
        if signed:
            del roles[Role.BYLINE]
        if roles[Role.NAVIGATION] and len(roles) <= NAMED_ROLES + 1:
            roles[Role.NAVIGATION] = counts.menu_lines[side]
        if roles:
            clauses.append(_only_too(roles, side) if clauses else _only(roles, side))
    sentences = [clauses_joined(clauses)] if clauses else []
    changed = counts.furniture_changed
    if changed:
        sentences.append(tr_n("{what} differs", "{what} differ", changed.total(), what=_named(changed)))
    bylines = [tr("The bylines differ.")] if signed else []
    return " ".join([*bylines, *map(stopped, sentences)])


def _only(roles: Counter[Role], side: Side) -> str:
    n, what = roles.total(), _named(roles)
    if side is Side.LEFT:
        return tr_n("{what} stands only on the left", "{what} stand only on the left", n, what=what)
    return tr_n("{what} stands only on the right", "{what} stand only on the right", n, what=what)


def _only_too(roles: Counter[Role], side: Side) -> str:
    """Say what stands on the other side alone, after a clause that has the verb."""
    if side is Side.LEFT:
        return tr("{what} only on the left", what=_named(roles))
    return tr("{what} only on the right", what=_named(roles))


def _named(roles: Counter[Role]) -> str:
    """Return "a disclaimer, a copyright notice and 5 more passages"."""
    ordered = [role for role in _TOLD_FIRST if roles[role]] + [r for r in roles if r not in _TOLD_FIRST]
    if len(ordered) <= NAMED_ROLES + 1:
        return listed([role_counted(role, roles[role]) for role in ordered])
    named = [role_counted(role, roles[role]) for role in ordered[:NAMED_ROLES]]
    rest = sum(roles[role] for role in ordered[NAMED_ROLES:])
    return listed([*named, tr_n("1\u00a0more passage", "{n}\u00a0more passages", rest)])

"""Count what a verdict speaks of: changes inside passages, whole passages, furniture by role. Judges nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field

from viewer.model import Category, Comparison, Difference, Kind, Role, Row, Side, is_moved_sentence
from viewer.presenting.labels import role_noun, role_plural
from viewer.presenting.phrases import capital, counted, in_words, listed

# The furniture a reader most wants to hear of comes first.
_TOLD_FIRST = (
    Role.DISCLAIMER, Role.COPYRIGHT, Role.SOURCE, Role.BYLINE, Role.DATELINE, Role.CONTACT,
    Role.COMMENTS, Role.PROMOTION, Role.METADATA, Role.NAVIGATION,
)  # fmt: skip
# So many roles are named; where there are more than one beyond them, the rest is a number.
NAMED_ROLES = 2


@dataclass(slots=True)
class Tally:
    """The counts. `added` and `missing` are whole paragraphs seen from the left; furniture is counted by role.

    `in_title` is the part of `inside` that stands in a title. Neighbouring paragraphs of one role are one passage
    of furniture: a comment form of three lines is one form.
    """

    inside: Counter[Category] = field(default_factory=Counter)
    in_title: Counter[Category] = field(default_factory=Counter)
    moved: int = 0
    sentences_moved: int = 0
    added: int = 0
    missing: int = 0
    title_differs: bool = False
    title_only: Side | None = None
    furniture: dict[Side, Counter[Role]] = field(default_factory=lambda: {side: Counter() for side in Side})
    furniture_changed: Counter[Role] = field(default_factory=Counter)
    ends: set[tuple[Side, Role, int]] = field(default_factory=set)


def tally(comparison: Comparison, shown: Collection[Category]) -> Tally:
    """Count the differences of the categories that are shown."""
    counts = Tally()
    seen: set[int] = set()
    for d in comparison.differences:
        if d.category in shown:
            _count(counts, comparison, d, d.row not in seen)
            if d.category is Category.FURNITURE or not _paired(comparison.rows[d.row]):
                seen.add(d.row)
    return counts


def _paired(row: Row) -> bool:
    return bool(row.left and row.right)


def _count(counts: Tally, comparison: Comparison, d: Difference, first_of_row: bool) -> None:
    row = comparison.rows[d.row]
    if d.category is Category.FURNITURE:
        if first_of_row:
            _count_furniture(counts, comparison, d, row)
    elif d.kind is Kind.MOVED:
        whole = not is_moved_sentence(comparison, d)
        counts.moved, counts.sentences_moved = counts.moved + whole, counts.sentences_moved + (not whole)
    elif d.left is None or d.right is None:
        if first_of_row:
            _count_passage(counts, comparison, row)
    else:
        counts.inside[d.category] += 1
        if d.substantive and _is_title(comparison, row):
            counts.in_title[d.category] += 1


def _is_title(comparison: Comparison, row: Row) -> bool:
    return any(comparison.side(s).paragraphs[i].role is Role.TITLE for s in Side for i in row.on(s))


def _count_passage(counts: Tally, comparison: Comparison, row: Row) -> None:
    side = Side.LEFT if row.left else Side.RIGHT
    if _is_title(comparison, row) and len(row.on(side)) == 1:
        counts.title_only = side if counts.title_only in (None, side) else None
        counts.title_differs = counts.title_only is None
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


def said_of_passages(counts: Tally) -> list[str]:
    """Return the clauses about whole passages: moved, added, missing, and a title on one side only."""
    clauses = []
    if counts.moved:
        clauses.append(f"{counted(counts.moved, 'paragraph', 'paragraphs')} moved")
    if counts.sentences_moved:
        clauses.append(f"{counted(counts.sentences_moved, 'sentence', 'sentences')} moved")
    if counts.added:
        clauses.append(f"{counted(counts.added, 'paragraph was', 'paragraphs were')} added")
    if counts.missing:
        noun = "" if counts.added else ("paragraph " if counts.missing == 1 else "paragraphs ")
        clauses.append(f"{counted(counts.missing, f'{noun}is', f'{noun}are')} missing on the right")
    if counts.title_only and not counts.title_differs:
        clauses.append(f"a title stands only on the {counts.title_only}")
    return clauses


def said_of_furniture(counts: Tally) -> str:
    """Return the sentences about furniture: what stands on one side only, what differs."""
    clauses: list[str] = []
    for side in (Side.RIGHT, Side.LEFT):
        roles = counts.furniture[side]
        if roles:
            verb = "" if clauses else ("stands " if roles.total() == 1 else "stand ")
            clauses.append(f"{_named(roles)} {verb}only on the {side}")
    sentences = ["; ".join(clauses)] if clauses else []
    if counts.furniture_changed:
        verb = "differs" if counts.furniture_changed.total() == 1 else "differ"
        sentences.append(f"{_named(counts.furniture_changed)} {verb}")
    return " ".join(capital(s) + "." for s in sentences)


def _named(roles: Counter[Role]) -> str:
    """Return "a disclaimer, a copyright notice and 5 more passages"."""
    ordered = [role for role in _TOLD_FIRST if roles[role]] + [r for r in roles if r not in _TOLD_FIRST]
    if len(ordered) <= NAMED_ROLES + 1:
        return listed([_counted_role(role, roles[role]) for role in ordered])
    named = [_counted_role(role, roles[role]) for role in ordered[:NAMED_ROLES]]
    rest = sum(roles[role] for role in ordered[NAMED_ROLES:])
    return listed([*named, counted(rest, "more passage", "more passages")])


def _counted_role(role: Role, n: int) -> str:
    return role_noun(role) if n == 1 else f"{in_words(n)} {role_plural(role)}"

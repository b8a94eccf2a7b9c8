"""The tag before a passage that stands alone, has moved, or is furniture. Words only."""

from __future__ import annotations

from viewer.model import Category, Comparison, Relation, Side
from viewer.presenting.filters import Filter
from viewer.presenting.labels import role_name

NO_BREAK = "\u00a0"


def tag_of(comparison: Comparison, row_index: int, side: Side, paragraph: int, shown: Filter) -> str | None:
    """Return the tag of a paragraph, or None where it needs none. What the filter hides is not tagged."""
    row = comparison.rows[row_index]
    role = comparison.side(side).paragraphs[paragraph].role
    if comparison.unrelated:
        return role_name(role) if role.is_furniture else None
    if row.relation is Relation.MOVED:
        return _moved(row.on(side.other), side.other) if shown.shows(Category.MOVED) else None
    alone = not row.on(side.other)
    if role.is_furniture:
        lonely = alone and shown.shows(Category.FURNITURE)
        return f"{role_name(role)}, only on the {side}" if lonely else role_name(role)
    first = paragraph == row.on(side)[0]
    return f"only on the {side}" if alone and first and shown.shows(Category.WORDING) else None


def _moved(elsewhere: tuple[int, ...], other: Side) -> str:
    """Say where the passage stands on the other side: numbers count from 1, so the index names the one before."""
    if not elsewhere or elsewhere[0] == 0:
        return f"moved, on the {other} at the beginning"
    return f"moved, on the {other} after ¶{NO_BREAK}{elsewhere[0]}"

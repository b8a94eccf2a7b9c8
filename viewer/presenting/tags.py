"""The tag before a passage that stands alone, has moved, or is furniture. Words only."""

from __future__ import annotations

from viewer.model import Category, Comparison, Difference, Relation, Side
from viewer.presenting.filters import Filter
from viewer.presenting.labels import role_name

NO_BREAK = "\u00a0"


def tag_of(
    comparison: Comparison, row_index: int, side: Side, paragraph: int, shown: Filter, moved: Difference | None = None
) -> str | None:
    """Return the tag of a paragraph, or None where it needs none. What the filter hides is not tagged.

    `moved` is the move of sentences that make up the whole paragraph, and stand inside another on the other side.
    """
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
    if alone and moved is not None:
        return _came_from(comparison, moved, side.other) if shown.shows(Category.MOVED) else None
    first = paragraph == row.on(side)[0]
    return f"only on the {side}" if alone and first and shown.shows(Category.WORDING) else None


def _moved(elsewhere: tuple[int, ...], other: Side) -> str:
    """Say where the passage stands on the other side: numbers count from 1, so the index names the one before."""
    if not elsewhere or elsewhere[0] == 0:
        return f"moved, on the {other} at the beginning"
    return f"moved, on the {other} after ¶{NO_BREAK}{elsewhere[0]}"


def _came_from(comparison: Comparison, moved: Difference, other: Side) -> str | None:
    """Say in which paragraph of the other side the sentences stand."""
    span = moved.on(other)
    if span is None:
        return None
    return f"moved, on the {other} in ¶{NO_BREAK}{comparison.side(other).paragraph_at(span.start) + 1}"

"""The tag before a passage that stands alone, has moved, or is furniture. Words only."""

from __future__ import annotations

from collections.abc import Mapping

from viewer.model import Act, Category, Comparison, Difference, Passage, Relation, Settled, Side, passages
from viewer.presenting.filters import Filter
from viewer.presenting.labels import role_name
from viewer.presenting.phrases import paragraph_sign
from viewer.translation import tr


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
        return role_alone(role_name(role), side) if lonely else role_name(role)
    if alone and moved is not None:
        return _came_from(comparison, moved, side.other) if shown.shows(Category.MOVED) else None
    first = paragraph == row.on(side)[0]
    return _alone(side) if alone and first and shown.shows(Category.WORDING) else None


def by_hand(tag: str | None, act: Act | None) -> str | None:
    """Return the tag of a paragraph that the reader has aligned with what it faces, or parted from that."""
    if act is Act.ALIGN:
        return tr("{tag}, aligned by hand", tag=tag) if tag else tr("Aligned by hand")
    if act is Act.PART:
        return tr("{tag}, parted by hand", tag=tag) if tag else tr("Parted by hand")
    return tag


def settled_by_hand(comparison: Comparison) -> Mapping[Side, Mapping[int, Act]]:
    """Return which paragraphs face what they face, or face it no more, since the reader said so."""
    found: dict[Side, dict[int, Act]] = {side: {} for side in Side}
    told = [one for one in comparison.options.by_hand if isinstance(one, Settled) and one.act in (Act.ALIGN, Act.PART)]
    if not told:
        return found
    places: dict[Side, dict[Passage | None, int]] = {
        side: {one: n for n, one in enumerate(passages(comparison.side(side)))} for side in Side
    }
    row_of = {side: {p: n for n, row in enumerate(comparison.rows) for p in row.on(side)} for side in Side}
    for one in told:
        left, right = (places[side].get(passage) for side, passage in zip(Side, (one.left, one.right), strict=True))
        if left is None or right is None:
            continue
        together = row_of[Side.LEFT].get(left) == row_of[Side.RIGHT].get(right)
        if together == (one.act is Act.ALIGN):  # else something else was settled later
            found[Side.LEFT][left] = found[Side.RIGHT][right] = one.act
    return found


def role_alone(name: str, side: Side) -> str:
    """Return "Disclaimer, only on the right"."""
    if side is Side.LEFT:
        return tr("{role}, only on the left", role=name)
    return tr("{role}, only on the right", role=name)


def _alone(side: Side) -> str:
    return tr("Only on the left") if side is Side.LEFT else tr("Only on the right")


def _moved(elsewhere: tuple[int, ...], other: Side) -> str:
    """Say where the passage stands on the other side: numbers count from 1, so the index names the one before."""
    on_left = other is Side.LEFT
    if not elsewhere or elsewhere[0] == 0:
        return tr("Moved, on the left at the beginning") if on_left else tr("Moved, on the right at the beginning")
    before = paragraph_sign(elsewhere[0] - 1)
    if on_left:
        return tr("Moved, on the left after {paragraph}", paragraph=before)
    return tr("Moved, on the right after {paragraph}", paragraph=before)


def _came_from(comparison: Comparison, moved: Difference, other: Side) -> str | None:
    """Say in which paragraph of the other side the sentences stand."""
    span = moved.on(other)
    if span is None:
        return None
    there = paragraph_sign(comparison.side(other).paragraph_at(span.start))
    if other is Side.LEFT:
        return tr("Moved, on the left in {paragraph}", paragraph=there)
    return tr("Moved, on the right in {paragraph}", paragraph=there)

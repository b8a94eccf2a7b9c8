"""What was noted of a difference goes with it to the other side."""

from __future__ import annotations

from presenting.builder import built, left, pair, right

from viewer.presenting import review
from viewer.presenting.review import exchanged, fingerprints

MADE = built(
    *[pair(f"Paragraph {n} tells of [-hosts-]{{+ghosts+}} and [-5-]{{+6+}}<number> boats.") for n in range(20)],
    left("This stands on the left alone."),
    right("This stands on the right alone."),
)


def said(comparison, n):
    return [comparison.text_of(comparison.differences[n], side) for side in review.Side]


def test_each_is_known_again_when_the_sides_are_exchanged():
    flipped, told = MADE.flip(), fingerprints(MADE)
    again = fingerprints(flipped)
    names = exchanged(MADE, told, flipped, again, told)
    assert len(names) == len(told)
    for n, name in enumerate(told):
        assert said(flipped, again.index(names[name])) == said(MADE, n)[::-1]


def test_where_one_was_noted_the_others_are_passed_over(monkeypatch):
    flipped, told, looked_at = MADE.flip(), fingerprints(MADE), []
    again = fingerprints(flipped)
    monkeypatch.setattr(review, "_name", lambda d: looked_at.append(d) or d.category)
    assert len(exchanged(MADE, told, flipped, again, {told[7]})) == 1
    assert len(looked_at) == 2

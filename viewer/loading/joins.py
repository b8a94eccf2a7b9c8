"""Say what is between the lines of a flow: a paragraph's end, or how much speaks for one. Knows no format."""

from __future__ import annotations

from viewer.loading.compose import Joins
from viewer.loading.flow import Flow, FlowLine, LineEnd
from viewer.loading.glue import glues

# The lines of a block are joined: a line end in one speaks against a break at least so much, and by so much more
# than the same line end in plain text.
_SOFT_AT_MOST = -0.25
_SOFT_BIAS = -1.5

# A line end by hand parts lines, but for one after which the sentence goes on in lower case.
_HARD = 0.5
_HARD_GOES_ON = -0.5


def joins_of(flow: Flow) -> Joins:
    """Return the joins of a flow's lines."""
    texts = [line.text for line in flow.lines]
    certain = [line.end is LineEnd.BLOCK for line in flow.lines[:-1]]
    between, hyphens = glues(texts)
    said = _said(flow, texts, certain)
    return Joins(
        weights=[_weight(*pair) for pair in zip(flow.lines, flow.lines[1:], said, strict=False)],
        certain=certain,
        glues=[" " if c else g for g, c in zip(between, certain, strict=True)],
        hyphens=[k for k in hyphens if not certain[k]],
    )


def _said(flow: Flow, texts: list[str], certain: list[bool]) -> list[float]:
    """Return what the lines themselves say of each join; asked only where a source wraps its lines."""
    if all(line.end is not LineEnd.SOFT for line in flow.lines):
        return [0.0] * len(certain)
    from viewer.loading.evidence import weigh  # brings numpy

    return weigh(texts, [0] * len(texts), certain)


def _weight(line: FlowLine, following: FlowLine, said: float) -> float:
    if line.end is LineEnd.BLOCK:
        return 0.0
    if line.end is LineEnd.SOFT:
        return min(_SOFT_AT_MOST, said + _SOFT_BIAS)
    return _HARD_GOES_ON if following.text[0].islower() else _HARD

"""Weigh each line end for a paragraph break by what the two lines say. Never joins or parts anything.

A weight above 0 speaks for a break. The numbers below are votes: their sum decides, and its size tells comparing
how readily the other variant may overrule it. They were set by reading wrapped mail, columns, verse and minutes
(tests/loading), not by fitting.
"""

from __future__ import annotations

import numpy as np

from viewer.loading.set_apart import set_apart
from viewer.loading.shape import shapes
from viewer.loading.traits import End, Start, Traits, traits_of

# The next word would have fitted on this line, so somebody ended it; or it would not, so the wrap did.
ROOM = 1.0
FULL = -1.5

# Room for so great a share of the line is no accident of wrapping: this much more says that somebody ended it.
PLENTY_FROM = 1 / 3
PLENTY = 1.0

# The wrap may have been by the width of letters: the right edge wanders by this share of it, and room counts beyond.
WANDER = 0.1

# A line longer than the edge by this share was never wrapped: a paragraph on one line.
UNWRAPPED_OVER = 0.25
UNWRAPPED = 2.0

# How the line ends.
ENDS = {End.OPEN: -1.75, End.SENTENCE: 1.0, End.COLON: 0.5, End.COMMA: -1.75, End.CLOSER: -0.5, End.HYPHEN: -4.0}
HANGING = -0.5

# How the next line begins. A lower-case letter goes on with the sentence, whatever else there is.
STARTS = {
    Start.OTHER: 0.0,
    Start.LOWER: -4.0,
    Start.UPPER: 0.5,
    Start.DIGIT: 0.25,
    Start.QUOTE: 0.75,
    Start.QUOTE_LOWER: -0.5,
    Start.BULLET: 2.5,
}

# A line set further in than the one before begins something; where first lines are set in, others do not begin.
INDENT = 2.5
NOT_INDENTED = -0.5

# The first word of a paragraph on a line of its own: the break is before it, and surely not after it. With a
# sentence open before it, the word may as well be a link that stood on its own line.
SET_APART = 1.25
SET_APART_OPEN = 2.0
AFTER_SET_APART = -4.0

# Such a word begins a paragraph by where it stands, though it be the middle of a quoted sentence ("…it seems").
SET_APART_START = 0.25

# A short line that is a paragraph's first and yet ended by hand: a title, a name.
HEADING = 1.0

# A line in capitals beside one that is not: a title.
CAPITALS = 2.0

# Where nothing is wrapped, each line is a paragraph, but for one that goes on in lower case.
LINE_IS_PARAGRAPH = 1.0
GOES_ON = -1.5

# Lines of fewer columns than SHORT, where nothing is wrapped (a list, an address): each is its own, even in lower
# case, and nothing speaks loudly.
SHORT_LINES = 0.5
SHORT = 20


def weigh(texts: list[str], indents: list[int], certain: list[bool]) -> list[float]:
    """Return a weight for each line end but the last; 0 where it is certain."""
    if len(texts) < 2:  # noqa: PLR2004 - one line has no line end to weigh
        return []
    traits = traits_of(texts, indents)
    fixed = np.array(certain)
    block = np.concatenate(([0], np.cumsum(fixed)))
    widths = shapes(traits, block)
    weights = np.where(widths[:-1] > 0, _wrapped(traits, fixed, widths), _unwrapped(traits))
    weights[fixed] = 0.0
    rounded: list[float] = np.round(weights, 2).tolist()
    return rounded


def _unwrapped(traits: Traits) -> np.ndarray:
    """Weigh line ends of a text whose lines are paragraphs."""
    lower = traits.start[1:] == Start.LOWER
    short = (traits.edge[:-1] < SHORT) & (traits.edge[1:] < SHORT)
    weights = np.where(lower, LINE_IS_PARAGRAPH + GOES_ON, LINE_IS_PARAGRAPH)
    weights = np.where(short, SHORT_LINES, weights)
    return np.where(traits.end[:-1] == End.HYPHEN, ENDS[End.HYPHEN], weights)


def _wrapped(traits: Traits, fixed: np.ndarray, widths: np.ndarray) -> np.ndarray:
    """Weigh line ends of hard-wrapped text."""
    room = _room(traits, widths)
    forced = np.select([room > widths[:-1] * WANDER, room < 0], [ROOM, FULL], 0.0)
    # Where links stand on lines of their own, the line before one is short too, and breaks off in mid-phrase.
    plenty = (room > widths[:-1] * PLENTY_FROM) & ~traits.one_word[:-1] & ~traits.one_word[1:]
    forced += np.where(plenty, np.where(traits.hanging[:-1], PLENTY / 2, PLENTY), 0.0)
    forced = np.where(_overlong(traits, widths), UNWRAPPED, forced)
    apart = set_apart(traits, fixed, (room > 0) & ~fixed)
    leads = apart[1:]
    open_before = np.isin(traits.end[:-1], (End.OPEN, End.COMMA, End.CLOSER, End.HYPHEN))
    weights = np.where(leads, np.maximum(forced, 0.0), forced)
    starts = _look_up(STARTS, traits.start[1:])
    weights += _look_up(ENDS, traits.end[:-1]) + np.where(leads, np.maximum(starts, SET_APART_START), starts)
    weights += _indent(traits)
    weights += np.where(traits.hanging[:-1] & ~leads, HANGING, 0.0)
    weights += np.where(leads, np.where(open_before, SET_APART_OPEN, SET_APART), 0.0)
    weights += np.where(traits.in_capitals[:-1] != traits.in_capitals[1:], CAPITALS, 0.0)
    weights += np.where(apart[:-1], AFTER_SET_APART, 0.0)
    return _with_headings(weights, traits, fixed, (forced >= ROOM) & ~_overlong(traits, widths) & ~apart[:-1])


def _room(traits: Traits, widths: np.ndarray) -> np.ndarray:
    """Return how many columns would be left if the next line's first word stood on this line."""
    gap = 0 if traits.unspaced else 1
    return np.asarray(widths[:-1] - traits.edge[:-1] - gap - traits.first_word[1:])


def _overlong(traits: Traits, widths: np.ndarray) -> np.ndarray:
    """Whether either line at a line end is a whole paragraph on one line."""
    over = (traits.edge > widths * (1 + UNWRAPPED_OVER)) & ~traits.one_word
    return np.asarray(over[:-1] | over[1:])


def _look_up(votes: dict[End, float] | dict[Start, float], kinds: np.ndarray) -> np.ndarray:
    table = np.array(list(votes.values()))
    return np.asarray(table[kinds])


def _indent(traits: Traits) -> np.ndarray:
    """Weigh indentation: of first lines where that is the style, else of lines set further in than the last."""
    indent = traits.indent
    if not indent.any():
        return np.zeros(len(indent) - 1)
    base = np.bincount(indent).argmax()
    deep = indent > base
    bullets = traits.start == Start.BULLET
    hanging = bullets[:-1] | (deep[:-1] & (indent[1:] == indent[:-1]))
    first_lines = (deep[:-1] & ~deep[1:]).sum() >= deep.sum() / 2
    if first_lines and not bullets.any():
        return np.where(deep[1:], INDENT, NOT_INDENTED)
    return np.where((indent[1:] > indent[:-1]) & ~hanging, INDENT, 0.0)


def _with_headings(weights: np.ndarray, traits: Traits, fixed: np.ndarray, ended: np.ndarray) -> np.ndarray:
    """Add what speaks for a title: a line that begins a paragraph and was ended by hand, with no sentence in it.

    A salutation ("Dear colleagues,") is one too. Where it was open whether the line begins a paragraph, such a line
    decides it. One title makes the next line a beginning, so this runs from top to bottom, over the lines in question.
    """
    begins_next = np.isin(traits.start[1:], (Start.UPPER, Start.DIGIT, Start.QUOTE))
    wordy_end = np.isin(traits.end[:-1], (End.OPEN, End.CLOSER)) & ~traits.hanging[:-1]
    wordy_end |= (traits.end[:-1] == End.COMMA) & ~traits.one_word[:-1]
    for k in np.flatnonzero(ended & begins_next & wordy_end & ~fixed & (traits.start[:-1] != Start.LOWER)):
        first = k == 0 or fixed[k - 1]
        if first or weights[k - 1] >= 0:
            weights[k] += HEADING
            weights[k - 1] += HEADING if not first and weights[k - 1] == 0 else 0.0
    return weights

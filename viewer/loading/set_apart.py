"""Find the first words of paragraphs that stand on lines of their own. Never weighs them.

Drop capitals and the templates of some blogs leave such text behind when it is copied:

    Council
    members voted on Tuesday to close the old bridge to cars for
    good.
    The
    decision was expected.
"""

from __future__ import annotations

import numpy as np

from viewer.loading.traits import End, Start, Traits

# A word set apart is followed by lower case in the clear cases. From so many of them after the end of a sentence on,
# and in so great a share of all the paragraphs that end with one, it is the style of the text.
_STYLE_COUNT = 3
_STYLE_SHARE = 0.5


def set_apart(traits: Traits, fixed: np.ndarray, room: np.ndarray) -> np.ndarray:
    """Return by line whether it is a paragraph's first word, set apart from the rest.

    `room` tells by line end whether the next line's first word would have fitted; `fixed` the certain breaks.
    """
    before_ended = np.concatenate(([True], fixed | room | (traits.end[:-1] == End.SENTENCE)))
    goes_on = np.append(room, False)
    candidate = (
        traits.one_word
        & goes_on
        & (traits.start != Start.LOWER)
        & (traits.start != Start.BULLET)
        & (traits.end != End.SENTENCE)
        & (traits.end != End.COLON)
    )
    clear = candidate & np.append((traits.start[1:] == Start.LOWER) & ~traits.one_word[1:], False)
    style = _is_style(traits, clear, room & ~fixed)
    accepted = np.zeros(len(candidate), dtype=bool)
    for k in np.flatnonzero(candidate & (before_ended | style) & (clear | style)):
        accepted[k] = not (k and accepted[k - 1])
    return accepted


def _is_style(traits: Traits, clear: np.ndarray, room: np.ndarray) -> bool:
    """Whether the text as a whole sets first words apart."""
    closed = room & (traits.end[:-1] == End.SENTENCE) & (traits.start[1:] != Start.LOWER)
    count = int((clear[1:] & closed).sum())
    return count >= _STYLE_COUNT and count >= closed.sum() * _STYLE_SHARE

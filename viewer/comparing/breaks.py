"""Recover paragraph breaks that one side lost from what the other side still has. Works on words and joints.

A hard-wrapped text without blank lines has a line end after every dozen words, and any of them may be the end of
a paragraph. The other text knows which. A break in the middle of a sentence is a page break, and no evidence.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from viewer.comparing.rebreak import Mask, flags
from viewer.comparing.tokens import Ints, Tokens
from viewer.model import Document, Joint, Lexicon

# What it says for a break that two texts wrapped otherwise both end a line there.
_BOTH_END_A_LINE = 1.0
# From this weight on a page that ends a paragraph does so for certain: its last line had room for the next word, a
# sentence ends in it, and the next page begins with a capital. The other text may run on, and does not overrule it.
_ENDS_WITH_THE_PAGE = 2.5
# Two texts whose joints coincide more often than this were wrapped alike; then a coincidence says nothing.
_WRAPPED_ALIKE = 0.5
_TERMINAL = frozenset(".!?:;…。！？：；\"'”’»)]")
# So many words around a joint may differ, and the words beyond still tell what it is.
_NEAR = 4
# How many lines at the head and at the tail of a text are looked at for lines that begin a piece of furniture.
_FURNITURE_LINES = 80


@dataclass(slots=True)
class _Lines:
    """What stands before each word of one document: nothing, a line end, or a certain paragraph break.

    `joint_before` is the joint (index) before each word and behind the last one, or -1; `weight` is by joint.
    """

    document: Document
    joint_before: Ints
    certain_before: Mask
    weight: npt.NDArray[np.float64]


def recovered_breaks(
    documents: tuple[Document, Document],
    tokens: tuple[Tokens, Tokens],
    partners: tuple[Ints, Ints],
    lexicon: Lexicon,
) -> tuple[Mask, Mask]:
    """Return for each side which joints are paragraph breaks, besides the certain ones.

    `partners` are, for each word of a side, the word of the other side that it agrees with, or -1;
    passages that moved count too.
    """
    lines = (_lines(documents[0], tokens[0]), _lines(documents[1], tokens[1]))
    bonus = 0.0 if _wrapped_alike(lines, partners) else _BOTH_END_A_LINE
    return (
        _decide(lines[0], lines[1], partners[0], bonus, lexicon),
        _decide(lines[1], lines[0], partners[1], bonus, lexicon),
    )


def _lines(document: Document, tokens: Tokens) -> _Lines:
    joints = document.joints
    joint_before = np.full(len(tokens) + 1, -1, np.int32)
    certain = np.zeros(len(tokens) + 1, np.bool_)
    at = np.searchsorted(tokens.start, np.frombuffer(joints.end, np.int32))
    sure = flags(joints.certain)
    certain[at[sure & flags(joints.is_break)]] = True
    joint_before[at[~sure]] = np.flatnonzero(~sure)
    starts = np.fromiter((p.start for p in document.paragraphs), np.int32, len(document.paragraphs))
    begins = np.searchsorted(tokens.start, starts)
    certain[begins[joint_before[begins] < 0]] = True
    certain[0] = True
    return _Lines(document, joint_before, certain, np.frombuffer(joints.weight, np.float64))


def _wrapped_alike(lines: tuple[_Lines, _Lines], partners: tuple[Ints, Ints]) -> bool:
    """Whether most line ends of one text are line ends of the other: those inside paragraphs, by their weight.

    Paragraphs of a line or two end a line together however they are wrapped.
    """
    at = np.flatnonzero(lines[0].joint_before[:-1] >= 0)
    at = at[lines[0].weight[lines[0].joint_before[at]] < 0]
    there = partners[0][at]
    there = there[there >= 0]
    if not len(there):
        return False
    return bool(np.mean(lines[1].joint_before[there] >= 0) > _WRAPPED_ALIKE)


def _decide(mine: _Lines, other: _Lines, partner: Ints, bonus: float, lexicon: Lexicon) -> Mask:
    joints = mine.document.joints
    word = np.full(len(joints), -1, np.int32)
    at = np.flatnonzero(mine.joint_before >= 0)
    word[mine.joint_before[at]] = at
    # A joint before which no word begins (a line of marks) is hidden behind the one that comes last: it keeps its own.
    breaks = ~flags(joints.certain) & (word < 0) & flags(joints.is_break)
    known = np.flatnonzero(word >= 0)
    if len(known):
        breaks[known] = _are_breaks(mine, other, known, word[known], partner, bonus)
    breaks[list(_furniture_begins(mine.document, lexicon))] = True
    return breaks


def _are_breaks(
    mine: _Lines, other: _Lines, known: npt.NDArray[np.int64], word: Ints, partner: Ints, bonus: float
) -> Mask:
    """Decide the joints `known`, which stand before the given words."""
    framed = np.concatenate(([-1], partner, [-1]))
    before, after = framed[word], framed[word + 1]
    certain = ((after >= 0) & other.certain_before[after]) | ((before >= 0) & other.certain_before[before + 1])
    there = np.where(after >= 0, other.joint_before[after], -1)
    there = np.where((there < 0) & (before >= 0), other.joint_before[before + 1], there)
    weight = mine.weight[known]
    others = np.where(there >= 0, np.append(other.weight, 0.0)[there] + bonus, 0.0)
    run_on = (there < 0) & (before >= 0) & (after == before + 1)
    decided: Mask = ~run_on & (weight + others > 0)
    for k in np.flatnonzero(certain).tolist():
        decided[k] = weight[k] > 0 or not is_mid_sentence(mine.document, mine.document.joints[int(known[k])])
    for k in np.flatnonzero(decided & (before < 0) & (after < 0)).tolist():
        decided[k] = not _inside_one(mine, other, partner, int(word[k]))
    return decided | ((weight >= _ENDS_WITH_THE_PAGE) & _at_page_ends(mine.document)[known])


def _at_page_ends(document: Document) -> Mask:
    """Return at which joints a page of the source ends, and a paragraph with it, as far as one text can tell."""
    starts = [after.start for before, after in pairwise(document.paragraphs) if (before.page or 0) < (after.page or 0)]
    return np.isin(np.frombuffer(document.joints.end, np.int32), starts)


def _inside_one(mine: _Lines, other: _Lines, partner: Ints, word: int) -> bool:
    """Whether the few changed words around a joint face a stretch without a break or line end on the other side."""
    near = range(1, _NEAR + 1)
    back = next((k for k in near if word - k >= 0 and partner[word - k] >= 0), None)
    ahead = next((k for k in near if word + k < len(partner) and partner[word + k] >= 0), None)
    if back is None or ahead is None:
        return False
    first, last = int(partner[word - back]), int(partner[word + ahead])
    if not first < last <= first + 2 * _NEAR or mine.certain_before[word - back + 1 : word + ahead + 1].any():
        return False
    inside = slice(first + 1, last + 1)
    return not (other.certain_before[inside].any() or (other.joint_before[inside] >= 0).any())


def is_mid_sentence(document: Document, joint: Joint) -> bool:
    """Whether the words before and after a joint run on as one sentence."""
    before = document.text[joint.start - 1 : joint.start]
    after = document.text[joint.end : joint.end + 1]
    return before not in _TERMINAL and (after.islower() or before in ",-")


def _furniture_begins(document: Document, lexicon: Lexicon) -> set[int]:
    """Return the joints after which a line begins that is furniture by its first words, such as a copyright notice."""
    joints = document.joints
    near = set(range(min(_FURNITURE_LINES, len(joints)))) | set(
        range(max(0, len(joints) - _FURNITURE_LINES), len(joints))
    )
    found: set[int] = set()
    for n in near:
        if joints[n].certain:
            continue
        end = joints[n + 1].start if n + 1 < len(joints) else len(document.text)
        line = document.text[joints[n].end : end]
        if not line[:1].islower() and lexicon.furniture.begins(line):
            found.add(n)
    return found

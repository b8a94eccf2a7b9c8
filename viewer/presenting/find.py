"""Find what a reader looks for in a text: letters as they are typed, whole words, or a regular expression.

What print sets in several ways is found in any of them: a space is any space and the end of a line inside a paragraph,
a straight quotation mark or apostrophe is a curled one too, and a hyphen any of its kin.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.model import Span
from viewer.presenting.expression import in_pieces, is_endless, pieces
from viewer.translation import Told, mark

if TYPE_CHECKING:
    import regex

# A reader looks at no more, and a strip shows no more.
MOST = 20_000
# Seconds after which an expression is given up, for one text.
PATIENCE = 1.0

_SPACE = r"(?:[^\S\n]|\n(?!\n))+"
_SAME = {"'": "['’‘‚‛′`]", '"': '["“”„‟«»″]', "-": "[-‐‑–—−]"}
_PIECE = r"\s+|['\"-]|[^\s'\"-]+"
_TOO_LONG = mark("That expression takes too long. Make it simpler.")


class FindError(Told):
    """What was typed cannot be looked for. The message says why."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is looked for, and how."""

    text: str
    case: bool = False
    words: bool = False
    pattern: bool = False


def find(text: str, question: Question) -> list[Span]:
    """Return where a text has what is looked for, at most MOST places, none empty. Raises FindError."""
    if not question.text.strip() and not question.pattern:
        return []
    expression = _expression(question)
    found: list[Span] = []
    try:
        for match in expression.finditer(text, timeout=PATIENCE):
            if match.end() > match.start():
                found.append(Span(match.start(), match.end()))
                if len(found) >= MOST:
                    break
    except TimeoutError as error:
        raise FindError(_TOO_LONG) from error
    return found


def _expression(question: Question) -> regex.Pattern[str]:
    import regex  # the window stands before anything is looked for

    source = question.text if question.pattern else "".join(map(_any_shape, regex.findall(_PIECE, question.text)))
    if question.pattern and is_endless(source):
        raise FindError(_TOO_LONG)
    kind = regex.MULTILINE | (0 if question.case else regex.IGNORECASE)
    try:
        # By itself first: what is wrong with it is told by where that stands in what was typed.
        regex.compile(source, kind)
        short = in_pieces(source) if question.pattern else source
        return regex.compile(rf"(?<!\w)(?:{short})(?!\w)" if question.words else short, kind)
    except (regex.error, RecursionError, OverflowError) as error:
        raise _told(str(error)) from error


def _told(trouble: str) -> FindError:
    """Say what is wrong with an expression, and at which character if that is known."""
    reason, _, place = trouble.rpartition(" at position ")
    if not place.isdecimal():
        return FindError("That is no regular expression: {reason}.", reason=trouble)
    n = int(place) + 1
    return FindError("That is no regular expression: {reason} (character {n}).", reason=reason, n=n)


def _any_shape(piece: str) -> str:
    """Return what finds a piece in any shape that print gives it."""
    if piece.isspace():
        return _SPACE
    import regex

    return _SAME.get(piece) or "".join(pieces([regex.escape(letter) for letter in piece]))

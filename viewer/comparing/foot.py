"""Tell what stands behind the article, in any language: comments with all that belongs to them, marks of its end.

Works on what the phrases of the lexicon have told before; knows no words itself.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from viewer.model import Role

# A line by which an agency or a house ends its text: "# # #", "-30-", "END".
_END_MARK = regex.compile(r"[^\p{L}\p{N}]{1,12}|[^\p{L}\p{N}]{0,3}(?:\p{Lu}{3,6}|30)[^\p{L}\p{N}]{0,3}")
# An end mark is followed by at most so many paragraphs: behind it stands no chapter.
_AFTER_THE_END = 6
_SIGNED = r"\p{Lu}[\p{L}'’-]+ (?:\p{Lu}\. ?){0,2}\p{Lu}[\p{L}'’-]+"
# Names in brackets that are no sentence: those who wrote and edited a report.
_SIGN_OFF = regex.compile(rf"[(\[][^()\[\].!?]*{_SIGNED}[^()\[\].!?]*[)\]]\.?")
_SIGN_OFF_LENGTH = 200
# What may stand among comments without being one.
_OF_COMMENTS = frozenset({Role.BODY, Role.HEADING, Role.LIST, Role.STANDFIRST, Role.DATELINE})
_PLAIN = frozenset({Role.BODY, Role.HEADING, Role.STANDFIRST})


def name_foot(texts: Sequence[str], roles: list[Role], tail: int, alone: Sequence[int]) -> None:
    """Name the paragraphs behind the article.

    `tail` is the paragraph behind the last one of running text; `alone` are those behind all that the other text has
    too, which may be running text.
    """
    _name_comments(roles, tail, alone)
    for p in sorted({*range(tail, len(texts)), *alone}):
        if roles[p] not in _PLAIN or len(texts[p]) > _SIGN_OFF_LENGTH:
            continue
        if _SIGN_OFF.fullmatch(texts[p]):
            roles[p] = Role.BYLINE
        elif p and len(texts) - p <= _AFTER_THE_END and _END_MARK.fullmatch(texts[p]):
            roles[p] = Role.METADATA


def _name_comments(roles: list[Role], tail: int, alone: Sequence[int]) -> None:
    """Let what follows the heading of the comments belong to them, up to other furniture: dates, what readers wrote."""
    begun = False
    for p in range(min([tail, *alone]), len(roles)):
        begun = (p >= tail or p in alone) and (roles[p] is Role.COMMENTS or (begun and roles[p] in _OF_COMMENTS))
        if begun:
            roles[p] = Role.COMMENTS

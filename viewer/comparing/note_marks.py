"""Know the mark in a text that leads to a note: a star in one edition, a number in brackets in another. Pure."""

from __future__ import annotations

from dataclasses import replace

import regex

from viewer.comparing.amounts import Texts
from viewer.comparing.draft import Draft
from viewer.model import Category, Span

_NUMBERED = regex.compile(r"\[(?!0+\])\p{Nd}{1,3}\]")
_STARRED = regex.compile(r"(?<=\S)[*†‡‖]{1,3}")
# What says something by itself: words, figures, and the signs that stand with these.
_SAYS = regex.compile(r"[\p{L}\p{N}\p{Sc}\p{Sm}\p{So}%‰′″#&@§]")


def named_note_mark(draft: Draft, texts: Texts) -> Draft:
    """Return a draft as one of marks, where a numbered mark of a note came, went, or stands for one of another kind.

    The number says nothing but which note is meant; where both sides have a number, another one may be another note.
    In code it counts.
    """
    if draft.category not in (Category.NUMBER, Category.WORDING) or draft.kind_known:
        return draft
    sides = (texts.left, draft.left, texts.left_code), (texts.right, draft.right, texts.right_code)
    numbered = [_is_numbered(text, span) and not is_code(span.start) for text, span, is_code in sides]
    if sum(numbered) != 1:
        return draft
    text, span, _ = sides[numbered.index(False)]
    other = text[span.start : span.end]
    if _SAYS.search(_STARRED.sub("", other)) is None:
        return replace(draft, category=Category.PUNCTUATION, left_letters=(), right_letters=())
    return draft


def _is_numbered(text: str, span: Span) -> bool:
    """Whether a stretch holds one number in brackets, behind a word or its marks, and says nothing else."""
    here = text[span.start : span.end]
    marks = list(_NUMBERED.finditer(here))
    if len(marks) != 1 or _SAYS.search(_NUMBERED.sub("", here)):
        return False
    at, end = span.start + marks[0].start(), span.start + marks[0].end()
    return at > 0 and not text[at - 1].isspace() and not text[end : end + 1].isalnum()

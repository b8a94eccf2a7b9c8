"""Find where a report says from where it comes: "CAPE TOWN (NewsLine) — " before its first words. Knows no language."""

from __future__ import annotations

import regex

# A dateline is at most so many letters long.
_LENGTH = 90
_WORD = r"\p{Lu}[\p{L}.'’-]*"
_PLACE = rf"{_WORD}(?: (?:(?:de|del|di|da|do|la|le|les|am|an der|upon|on|sur|na|на) )?{_WORD}){{0,3}}"
_CAPITALS = r"(?=\p{Lu}{4}|\p{Lu}{2,} \p{Lu}{2,}|\p{Lu}{2}\. \p{Lu}{2,})[\p{Lu}'’-]+\.?(?: [\p{Lu}.'’-]+){0,3}"
_REGION = rf"(?:, {_PLACE}){{0,2}}"
_DAY = r"\d{1,2}(?:\.|º|er|st|nd|rd|th)?"
_DAY_AND_MONTH = rf"(?:{_DAY}(?: (?:de )?\p{{L}}{{3,10}}\.?)?|\p{{L}}{{3,10}}\.? {_DAY})"
_DATE = rf"(?:,? (?:\p{{L}}{{2,10}}\.?,? )?{_DAY_AND_MONTH}(?:,? (?:de )?\d{{4}})?)"
_AGENCY = r"(?:\((?:\p{Lu}[^()\d]{1,28}|\p{L}[^()\d\s]{1,9})\)|/[^/\d]{2,30}/)"
_DASH = r"(?:\.?(?: ?[—–]| ?--?))"
# A place is known by an agency in brackets behind it, by its capitals, or by a date and an agency behind that.
_DATELINE = regex.compile(
    rf"(?:{_PLACE}{_REGION}{_DATE}?,? ?{_AGENCY}(?: ?{_DASH}|:)"
    rf"|{_CAPITALS}{_REGION}{_DATE} ?[—–-] {_PLACE}\."
    rf"|{_CAPITALS}{_REGION}{_DATE}?(?:{_DASH}(?<= -|[—–]|--)))(?:\s+|$)"
)


def dateline_length(text: str) -> int:
    """Return how many letters of a paragraph's beginning are its dateline, with the space behind it; 0 for none."""
    found = _DATELINE.match(text[:_LENGTH])
    return found.end() if found else 0

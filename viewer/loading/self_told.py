"""Tell what a file says of itself from what its program filled in. Reads no file."""

from __future__ import annotations

import re
from pathlib import PurePath

# What programs write as the title of a document that has none.
_NO_TITLE = re.compile(
    r"(untitled|document|dokument|documento|microsoft word|powerpoint presentation|slide|layout|print|title|titel)"
    r"[\s\d_.-]*|.*\.(docx?|odt|rtf|pdf|indd|qxp|qxd|tex|dvi|html?|tmp|pages|txt)",
    re.IGNORECASE,
)
_BY_PROGRAM = re.compile(r"^(microsoft (office )?(word|powerpoint)|openoffice|libreoffice)\s+-\s+", re.IGNORECASE)

# Whom programs and machines name as the author.
_NOBODY = re.compile(
    r"(microsoft( office)?( user)?|user\d*|admin\w*|owner|root|guest|unknown|author|autor|anonymous|default|"
    r"python-docx|pandoc|libreoffice.*|openoffice.*|word|.*\\.*|\(?(un)?specified\)?|pc|laptop|benutzer|usuario)",
    re.IGNORECASE,
)
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?!\d)")

# Older than the first word processors with such a field: a clock that was never set.
_FIRST_YEAR = 1984

# The day that python-docx's template was made; every document made with it bears it until it is set.
_TEMPLATE_DAY = "2013-12-23"


def title_told(text: str | None, name: str) -> str | None:
    """Return a title that somebody gave, or None where it is a file's name or a program's."""
    title = _BY_PROGRAM.sub("", " ".join((text or "").split()))
    if not any(c.isalpha() for c in title) or _NO_TITLE.fullmatch(title) or title == PurePath(name).stem:
        return None
    return title


def author_told(text: str | None) -> str | None:
    """Return an author who is somebody."""
    author = " ".join((text or "").split())
    return None if not any(c.isalpha() for c in author) or _NOBODY.fullmatch(author) else author


def date_told(text: str | None) -> str | None:
    """Return the day of a date as ISO 8601 has it, where it may be one."""
    match = _DATE.match((text or "").strip())
    if match is None or match.group() == _TEMPLATE_DAY or int(match.group(1)) < _FIRST_YEAR:
        return None
    return match.group()


def language_told(text: str | None) -> str | None:
    """Return a language tag, or None for none."""
    tag = (text or "").strip().replace("_", "-")
    return tag if re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", tag) and tag.lower() not in _NO_LANGUAGE else None


# Word's "do not check", OpenDocument's "none", and "not known" of ISO 639.
_NO_LANGUAGE = ("zxx", "none", "und", "x-none")

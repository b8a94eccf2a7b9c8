"""Text made safe for HTML. Everything that comes from a source goes through here; nothing else makes markup of it."""

from __future__ import annotations

import html
import re

# What HTML may not contain, even escaped: control characters other than tab and line feed, and half surrogate pairs.
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
# A language tag as BCP 47 has it, and nothing that could be anything else.
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def escaped(text: str) -> str:
    """Return the text as HTML shows it, in an element or in a quoted attribute."""
    return html.escape(_FORBIDDEN.sub("\ufffd", text), quote=True)


def attribute(name: str, value: str | None) -> str:
    """Return ` name="value"`, or nothing for no value."""
    return f' {name}="{escaped(value)}"' if value else ""


def language(tag: str | None) -> str:
    """Return the `lang` of a side, if its tag is one."""
    return f' lang="{tag}"' if tag and _LANGUAGE.fullmatch(tag) else ""


def isolated(text: str) -> str:
    """Return a name or a title that stands inside a sentence of ours, its direction kept to itself."""
    return f"<bdi>{escaped(text)}</bdi>"

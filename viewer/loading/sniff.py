"""Tell Markdown from plain text by what stands in it. Never parses."""

from __future__ import annotations

import re

# So many characters are looked at: the signs of Markdown stand everywhere in a text that has them.
LOOK = 200_000

# Links to something that can be a target: "#", an address, a path, a page. "[the US](his words)" is none.
_LINK = re.compile(
    r"\[[^\]\n]{1,300}\]\((?:#|https?:|mailto:|www\.|/|\.|[\w-]+\.\w|[\w.-]+/)[^)\s]*(?:\s+\"[^\"\n]*\")?\)|\[[^\]\n]{1,300}\]\(#\)"
)

# Each is one sign of Markdown, independent of the others.
_SIGNS = (
    _LINK,
    re.compile(r"(?<![*\w])\*\*(?=[^\s*])[^*\n]{1,300}(?<=[^\s*])\*\*(?![*\w])"),  # bold
    re.compile(r"^ {0,3}#{1,6} \S.*\n\s*\n", re.MULTILINE),  # a heading with a blank line after it
    re.compile(r"!\[[^\]\n]*\]\(\S+\)"),  # an image
    re.compile(r"</(?:u|b|i|a|em|strong|sup|sub|s|code)>", re.IGNORECASE),  # inline HTML
    re.compile(r"^ {0,3}\[[^\]\n]+\]:[ \t]+(?:https?:|<|/|#)\S*", re.MULTILINE),  # a link's target
    re.compile(r"^(?:```|~~~)", re.MULTILINE),  # fenced code
    re.compile(r"^\|?[ \t]*:?-{2,}:?[ \t]*\|[-:| \t]*$", re.MULTILINE),  # the rule of a table
    re.compile(r"\\[\\`*_{}\[\]()#+.!<>-]"),  # an escaped mark
)

# Two independent signs with three marks in all, or one kind so often that it is no accident.
_KINDS = 2
_MARKS = 3
_LINKS_ALONE = 2
_BOLD_ALONE = 4

FRONT_MATTER = re.compile(r"\A---[ \t]*\r?\n(?=[\w-]+[ \t]*:)(?:.*\r?\n){1,200}?(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)")


def is_markdown(text: str) -> bool:
    """Whether a text is clearly Markdown: several independent signs of it, not mere brackets or asterisks."""
    look = text[:LOOK].replace("\r\n", "\n").replace("\r", "\n")
    if FRONT_MATTER.match(look):
        return True
    counts = [sum(1 for _ in sign.finditer(look)) for sign in _SIGNS]
    kinds = sum(1 for n in counts if n)
    return (kinds >= _KINDS and sum(counts) >= _MARKS) or counts[0] >= _LINKS_ALONE or counts[1] >= _BOLD_ALONE

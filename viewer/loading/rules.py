"""Take lines out of a plain text that are drawn, not written: rules between parts, underlines of headings.

A line of marks alone ("=====", "* * *", "+----+") is no readable text, as a rule of Markdown is none: it parts what
stands above and below it, and under a single short line it says that this is a heading. So is a lone star or a lone #
between blank lines, as typed manuscripts part their scenes. A line of dots is text, for it stands for what was left
out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from viewer.loading.lines import Cut

_DRAWN = "=_*~#\u2013\u2014\u2015\u2022\u00b7\u2219\u2500-\u257f-"
_FIRST = frozenset("=_*~#\u2013\u2014\u2015\u2022\u00b7\u2219-+|:\u2042") | frozenset(map(chr, range(0x2500, 0x2580)))
_RULE = re.compile(rf"(?:[+|: ]*[{_DRAWN}]){{3,}}[+|: ]*|\u2042")
_BREAK = frozenset("*#\u2055\u2731\u2022\u25cf\u2766\u2767")

# An underline is about as long as its heading: from half of it to so much more.
_LONGER = 1.5
_SLACK = 3

# What is longer is no heading.
_HEADING = 100

# The level of a heading by the sign of its underline; other signs stand lower.
_LEVELS = {"=": 1, "-": 2}
_LOWER = 3


@dataclass(slots=True)
class Ruled:
    """A text without its rules: the level of each line that is a heading, and the lines with a rule right below."""

    cut: Cut
    headings: dict[int, int] = field(default_factory=dict)
    above: set[int] = field(default_factory=set)


def without_rules(cut: Cut) -> Ruled:
    """Return the lines that are no rules. A text of rules alone stays as it is."""
    rules = {n for n, text in enumerate(cut.texts) if text[0] in _FIRST and _RULE.fullmatch(text)}
    rules |= {n for n, text in enumerate(cut.texts) if text in _BREAK and _is_between(cut, n)}
    if not rules or len(rules) == len(cut.texts):
        return Ruled(cut)
    kept = [n for n in range(len(cut.texts)) if n not in rules]
    out = Ruled(cut.taken(kept))
    for new, n in enumerate(kept):
        if n + 1 in rules and not cut.gaps[n]:
            out.cut.gaps[new] = True
            if level := _heading_level(cut, n, n - 1 in rules):
                out.headings[new] = level
            else:
                out.above.add(new)
        elif n + 1 in rules:
            out.cut.gaps[new] = True
    return out


def _is_between(cut: Cut, n: int) -> bool:
    """Whether a line stands by itself between paragraphs."""
    return 0 < n < len(cut.texts) - 1 and cut.gaps[n - 1] and cut.gaps[n]


def _heading_level(cut: Cut, n: int, ruled: bool) -> int:
    """Return the level of a heading on line n, which has a rule below it, or 0 where it is none."""
    text, rule = cut.texts[n], cut.texts[n + 1]
    alone = n == 0 or cut.gaps[n - 1] or ruled
    about_as_long = len(text) / 2 <= len(rule) <= len(text) * _LONGER + _SLACK
    if not alone or not about_as_long or len(text) > _HEADING or n in cut.raws or text[-1] in ",;.":
        return 0
    return _LEVELS.get(rule[0], _LOWER) if any(map(str.isalpha, text)) else 0

"""Cut a stretch of text into the pieces of quantities (figures, words, marks), and go through them. Pure."""

from __future__ import annotations

from typing import NamedTuple

import regex

from viewer.comparing.fold import fold_shape
from viewer.comparing.numbers import LONGEST_FIGURE
from viewer.model import Lexicon

_ITEM = regex.compile(
    r"""(?P<figure>\p{Nd}+(?:[.,:/'’\u00B7\u00A0\u202F\u2009\u066B\u066C\uFF0C\uFF0E\uFF0F\uFF1A]\p{Nd}+)*)
      | (?P<fraction>[\p{No}&&[½¼¾⅐-⅞]])
      | (?P<han>[〇零一二三四五六七八九十百千万萬億亿兆两兩廿卅]+)
      | (?P<half>(?i:[ap]\.\s?m\b\.?|[ap]m\b))
      | (?P<sign>[\p{Han}\p{Hiragana}\p{Katakana}ー\p{Thai}])
      | (?P<word>[[\p{L}\p{M}]--[\p{Han}\p{Hiragana}\p{Katakana}ー\p{Thai}]]+)
      | (?P<space>[\p{Zs}\t\n]+)
      | (?P<mark>.)""",
    regex.VERBOSE | regex.V1 | regex.DOTALL,
)
_JOINING = regex.compile(r"[.,:/'’\u00B7\u00A0\u202F\u2009\u066B\u066C\uFF0C\uFF0E\uFF0F\uFF1A]")
HYPHENS = frozenset("-‐‑–−")


class Item(NamedTuple):
    """A piece of text: a figure, a word, a mark."""

    kind: str
    text: str
    key: str
    start: int
    end: int


_NOTHING = Item("", "", "", 0, 0)


class Items:
    """The pieces of a stretch of text, by their numbers; before and behind them there is nothing."""

    def __init__(self, text: str, start: int, end: int, lexicon: Lexicon) -> None:
        self.items = [
            Item(_kind(m), m.group(), _key(m.group()), m.start(), m.end()) for m in _ITEM.finditer(text, start, end)
        ]
        self.lexicon = lexicon

    def at(self, k: int) -> Item:
        """Return item k."""
        return self.items[k] if 0 <= k < len(self.items) else _NOTHING

    def within_a_word(self, k: int) -> bool:
        """Whether a word goes on over the edge before item k ("4" in "B4", "ten" in "ten's")."""
        before, here = self.at(k - 1), self.at(k)
        solid = {"word", "figure", "half"}
        return before.kind in solid and here.kind in solid and before.end == here.start and before.kind != here.kind

    def skip(self, k: int, *, words: frozenset[str] = frozenset(), marks: str = "") -> int:
        """Return the next item that is no space, none of the marks and none of the words."""
        while self.at(k).kind == "space" or (self.at(k).text and self.at(k).text in marks) or self.at(k).key in words:
            k += 1
        return k


def _kind(match: regex.Match[str]) -> str:
    """Return what an item is. A figure of a newer Unicode than Python, or too long to count, has no value: a mark."""
    kind = match.lastgroup or ""
    if kind in ("figure", "han") and len(match.group()) > LONGEST_FIGURE:
        return "mark"
    if kind == "figure" and not match.group().isascii() and not _JOINING.sub("", match.group()).isdecimal():
        return "mark"
    return kind


def _key(text: str) -> str:
    return fold_shape(text).casefold()

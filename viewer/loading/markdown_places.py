"""The one door to markdown-it: parse Markdown, and note on each inline token where in its passage it stands.

Never makes text of tokens.
"""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any, Literal

from markdown_it import MarkdownIt
from markdown_it.common.normalize_url import validateLink
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

# Blocks nested deeper than this are dropped by the parser without a word; articles reach five or so. A level takes
# some four Python frames, of which there are a thousand.
DEEPEST = 100


class _PlacingState(StateInline):
    """Inline parsing that remembers where each token began, in `map`, which inline tokens leave unused."""

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        token = super().push(ttype, tag, nesting)
        token.map = [self.pos, self.pos]
        return token

    def pushPending(self) -> Token:  # noqa: N802 - markdown-it's name
        pending = self.pending
        token = super().pushPending()
        # What is pending stands just before here, apart from trimmed spaces or a link's bracket.
        place = max(0, self.src.rfind(pending, 0, self.pos))
        token.map = [place, place]
        return token


class _PlacingParser(ParserInline):
    """An inline parser that works with `_PlacingState`."""

    def parse(self, src: str, md: MarkdownIt, env: MutableMapping[str, Any], tokens: list[Token]) -> list[Token]:
        state = _PlacingState(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


class _Parser(MarkdownIt):
    """markdown-it that sees every link, and keeps the targets as they are written."""

    def validateLink(self, url: str) -> bool:  # noqa: N802, ARG002 - markdown-it's name and signature
        return True  # a link to a script is a link, and its marks are no text; `is_safe` decides on its target

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - markdown-it's name
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802 - markdown-it's name
        return link


def parse(text: str, *, indented_code: bool) -> list[Token]:
    """Return the tokens of a Markdown text with line feeds for line ends."""
    md = _Parser("commonmark", {"maxNesting": DEEPEST})
    md.inline = _PlacingParser()
    md.enable(["table", "strikethrough"])
    footnote_plugin(md, inline=False, move_to_end=False)
    # Both join neighbouring texts, and the places of all but the first would be lost.
    md.inline.ruler2.disable("fragments_join")
    md.core.ruler.disable("text_join")
    if not indented_code:
        md.disable("code")
    return md.parse(text)


def place_of(token: Token) -> int:
    """Return where an inline token begins in its passage."""
    return token.map[0] if token.map else 0


def is_safe(link: str) -> bool:
    """Whether a link's target is one that a page may have (no script)."""
    return validateLink(link.strip())

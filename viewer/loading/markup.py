"""Understand the HTML that stands in Markdown: formatting, links, line ends and blocks. Never a whole web page."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser

from viewer.loading.elements import BLOCKS, STYLES
from viewer.loading.flow import Flow, LineEnd
from viewer.loading.markdown_places import is_safe
from viewer.loading.passage import Passage
from viewer.model import Role

# What of a page is never read by anybody.
_HIDDEN = frozenset({"script", "style", "template", "noscript", "head"})

_ROLES = {"li": Role.LIST, "td": Role.TABLE, "th": Role.TABLE, "caption": Role.CAPTION, "figcaption": Role.CAPTION}
_HEADING = re.compile(r"h[1-6]")

_TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*)")
_HREF = re.compile(r"""\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))""", re.IGNORECASE)


class Markup:
    """Applies HTML tags to a Flow and keeps account of what they hide."""

    def __init__(self, flow: Flow) -> None:
        self.flow = flow
        self._hidden: list[str] = []
        self._kept = (flow.role, flow.level)

    @property
    def hides(self) -> bool:
        """Whether what comes now is not read (the inside of a script)."""
        return bool(self._hidden)

    def inline(self, html: str) -> None:
        """Apply one tag as it is written; comments and what is no tag do nothing."""
        match = _TAG.match(html)
        if match is None:
            return
        name = match.group(2).lower()
        if match.group(1):
            self.closes(name)
        else:
            self.opens(name, _href(html))

    def opens(self, name: str, href: str | None) -> None:
        """Apply an opening tag."""
        if name in _HIDDEN:
            self._hidden.append(name)
        elif name == "br":
            self.flow.end_line(LineEnd.HARD)
        elif name == "a":
            self.flow.open(name, link=href if href is not None and is_safe(href) else None)
        elif name in STYLES:
            self.flow.open(name, STYLES[name])
        else:
            self._block(name, begins=True)

    def closes(self, name: str) -> None:
        """Apply a closing tag."""
        if name in self._hidden:
            self._hidden.remove(name)
        elif name == "a" or name in STYLES:
            self.flow.close(name)
        else:
            self._block(name, begins=False)

    def _block(self, name: str, *, begins: bool) -> None:
        heading = _HEADING.fullmatch(name)
        if heading or name in BLOCKS or name in _ROLES:
            self.flow.end_block()
            self.flow.role, self.flow.level = self._kept
            if begins and heading:
                self.flow.role, self.flow.level = Role.HEADING, int(name[1])
            elif begins and name in _ROLES:
                self.flow.role = _ROLES[name]


def _href(html: str) -> str | None:
    match = _HREF.search(html)
    return unescape(next(g for g in match.groups() if g is not None)) if match else None


class HtmlBlock(HTMLParser):
    """Reads a block of HTML into a Flow."""

    def __init__(self, flow: Flow, passage: Passage) -> None:
        super().__init__(convert_charrefs=False)
        self._markup = Markup(flow)
        self._flow = flow
        self._passage = passage

    def read(self) -> None:
        """Read the whole passage."""
        self.feed(self._passage.text)
        self.close()
        self._flow.end_block()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Apply an opening tag; HTMLParser's name."""
        self._markup.opens(tag, next((value or "" for name, value in attrs if name == "href"), None))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Apply a tag that closes itself; HTMLParser's name."""
        if tag not in _HIDDEN:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """Apply a closing tag; HTMLParser's name."""
        self._markup.closes(tag)

    def handle_data(self, data: str) -> None:
        """Add text; HTMLParser's name."""
        at = self._here()
        for k, line in enumerate(data.split("\n")):
            if k:
                self._flow.end_line(LineEnd.SOFT)
            self._add(line, at)
            at += len(line) + 1

    def handle_entityref(self, name: str) -> None:
        """Add a named character; HTMLParser's name."""
        self._decoded(f"&{name}")

    def handle_charref(self, name: str) -> None:
        """Add a numbered character; HTMLParser's name."""
        self._decoded(f"&#{name}")

    def _decoded(self, written: str) -> None:
        at = self._here()
        ends = self._passage.text[at + len(written) : at + len(written) + 1] == ";"
        self._add(unescape(written + ";" if ends else written), at)

    def _add(self, text: str, at: int) -> None:
        if not self._markup.hides:
            self._flow.add(text, self._passage.source(at))

    def _here(self) -> int:
        line, column = self.getpos()
        return self._passage.starts[line - 1] + column

"""Walk the tree of a web page and say its text to a Rich: blocks, formatting, links. Never weighs what it says."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Protocol

from viewer.loading.elements import BLOCKS, STYLES
from viewer.loading.html_hidden import is_hidden
from viewer.loading.html_lists import Counters
from viewer.loading.html_notes import is_note, is_way_back, mark_of, note_block
from viewer.loading.html_tables import is_data
from viewer.loading.html_tree import Element, Page
from viewer.loading.rich import Rich
from viewer.model import Role, Style

# What is a block of its own on a page, besides; in Markdown, cells have a role by themselves.
_BLOCKS = BLOCKS | {"hgroup", "legend", "search", "td", "th"}
_HEADING = re.compile(r"h[1-6]")
_CAPTIONS = frozenset(["figcaption", "caption"])
# What a reader operates and does not read.
_CONTROLS = frozenset(["button", "label", "nav"])
_LISTS = frozenset(["ol", "ul", "menu"])

# The quotation marks that a browser sets around <q>, outer and inner.
_QUOTES = ("“", "”"), ("‘", "’")

Steps = dict[str, Callable[[Element], None]]


class Zones(Protocol):
    """What is known of the article in a page."""

    @property
    def title(self) -> Element | None:
        """The heading that is the title, or None where none is known to be."""

    @property
    def is_found(self) -> bool:
        """Whether an article is known."""

    def zone(self, element: Element, above: Role | None) -> Role | None:
        """Return the role of what stands in an element outside the article, None for the article itself."""


def walk(page: Page, rich: Rich, spot: Callable[[Element], None] | None = None, article: Zones | None = None) -> None:
    """Say a whole page. `spot` tells the Rich where an element stands; without it that is the line of the file."""
    Walk(page, rich, spot, article).run(page.root)


@dataclass(slots=True)
class _Level:
    """What holds inside an element that is open."""

    style: Style = Style.PLAIN
    link: str | None = None
    code: bool = False
    captioned: bool = False
    ends: list[Callable[[], None]] = field(default_factory=list)


class Walk:
    """One way through a tree. Without recursion: a page may be nested as deeply as it likes."""

    def __init__(
        self, page: Page, rich: Rich, spot: Callable[[Element], None] | None = None, article: Zones | None = None
    ) -> None:
        self._page, self._rich = page, rich
        self._article = article if article is not None and article.is_found else None
        self._zone: Role | None = None
        if self._article is not None:
            self._zone = Role.NAVIGATION
            rich.around(self._zone)
        self._spot = spot or self._line
        self._levels = [_Level()]
        self._counters = Counters()
        self._quotes = 0
        self._rows: list[bool] = []
        self._note_label: Element | None = None
        self._steps: Steps = {
            "br": lambda _: rich.end_line(),
            "a": self._link,
            "img": self._picture,
            "figure": self._figure,
            "q": self._quote,
            "pre": self._pre,
            "li": self._item,
            "tr": self._row,
            "td": self._cell,
            "th": self._cell,
            **dict.fromkeys(_CAPTIONS, lambda _: self._block(Role.CAPTION)),
            **dict.fromkeys(_CONTROLS, self._control),
            **dict.fromkeys(_LISTS, self._list),
        }

    def run(self, root: Element) -> None:
        """Say an element and all in it."""
        stack: list[tuple[Element, bool]] = [(root, False)]
        while stack:
            element, is_open = stack.pop()
            if is_open:
                self._close()
            elif not is_hidden(element) and not self._replaced(element):
                stack.append((element, True))
                self._open(element)
                self._say(element.text)
                stack.extend((child, False) for child in reversed(element))
                continue
            if element is not root:
                self._say(element.tail)
        self._rich.end()

    def _replaced(self, element: Element) -> bool:
        """Say what stands for an element and all in it: a footnote's mark, or nothing for the arrow back to it."""
        if is_way_back(element) or element is self._note_label:
            return True
        label = mark_of(element)
        if label is not None:
            self._rich.mark(label)
        return label is not None

    # Opening and closing

    def _open(self, element: Element) -> None:
        above = self._levels[-1]
        self._levels.append(_Level(above.style, above.link, above.code, above.captioned))
        self._spot(element)
        self._enter(element)
        name = element.tag
        step = self._steps.get(name)
        if step is not None:
            step(element)
        elif name in STYLES:
            self._levels[-1].style |= STYLES[name]
        elif _HEADING.fullmatch(name):
            self._rich.heading(int(name[1]), title=self._is_title(element))
            self._at_end(self._rich.end)
        elif (note := note_block(element)) is not None and note[0]:
            label, self._note_label = note
            self._rich.begin_note(label)
            self._at_end(self._rich.end)
        elif name in _BLOCKS:
            self._block()

    def _is_title(self, element: Element) -> bool | None:
        """Whether a heading is the title, or None where nothing is known of that."""
        title = self._article.title if self._article is not None else None
        return None if title is None else element is title

    def _enter(self, element: Element) -> None:
        """Go over into another zone of the page, where the element is one."""
        before = self._zone
        if self._article is None:
            return
        self._zone = self._article.zone(element, before)
        if self._zone is not before:
            self._rich.end()
            self._at_end(self._rich.end, self._rich.around(self._zone), partial(self._leave, before))
            self._rich.end()

    def _leave(self, zone: Role | None) -> None:
        self._zone = zone

    def _close(self) -> None:
        for end in reversed(self._levels.pop().ends):
            end()

    def _at_end(self, *ends: Callable[[], None]) -> None:
        """Have something done where the element ends."""
        self._levels[-1].ends.extend(ends)

    def _block(self, role: Role = Role.BODY) -> None:
        self._rich.block(role)
        self._at_end(self._rich.end)

    def _line(self, element: Element) -> None:
        self._rich.at(line=element.sourceline)

    # Elements

    def _link(self, element: Element) -> None:
        if _follows_a_link(element):
            self._say(" ")
        href = element.get("href")
        if href is not None:
            self._levels[-1].link = self._page.resolved(href)

    def _picture(self, element: Element) -> None:
        words = (element.get("alt") or "").strip()
        if words and not self._levels[-1].captioned:
            self._rich.picture(words)

    def _figure(self, element: Element) -> None:
        """Note whether words stand below its pictures: then no reader sees those that stand for them."""
        caption = element.find("figcaption")
        self._levels[-1].captioned = caption is not None and bool("".join(caption.itertext()).strip())
        self._block()

    def _quote(self, _: Element) -> None:
        before, after = _QUOTES[self._quotes % len(_QUOTES)]
        self._quotes += 1
        self._say(before)
        self._at_end(self._unquote, lambda: self._say(after))

    def _unquote(self) -> None:
        self._quotes -= 1

    def _pre(self, _: Element) -> None:
        self._block()
        self._levels[-1].code = True

    def _list(self, element: Element) -> None:
        self._rich.end()
        self._counters.begin(element)
        self._at_end(self._rich.end, self._counters.end)

    def _item(self, element: Element) -> None:
        number = self._counters.next(element)
        if is_note(element):
            self._rich.begin_note(number.rstrip(".") or "*")
            self._at_end(self._rich.end)
        else:
            self._rich.begin_item(number)
            self._at_end(self._rich.end_item)

    def _row(self, element: Element) -> None:
        self._rows.append(is_data(element))
        if self._rows[-1]:
            self._rich.begin_row()
            self._at_end(self._rich.end_row, self._end_row)
        else:
            self._block()
            self._at_end(self._end_row)

    def _end_row(self) -> None:
        self._rows.pop()

    def _cell(self, _: Element) -> None:
        if self._rows and self._rows[-1]:
            self._rich.next_cell()
        else:
            self._block()

    def _control(self, _: Element) -> None:
        self._rich.end()
        self._at_end(self._rich.end, self._rich.around(self._zone or Role.NAVIGATION))
        self._rich.end()

    # Text

    def _say(self, text: str | None) -> None:
        if not text:
            return
        level = self._levels[-1]
        if not level.code:
            self._rich.words(text, level.style, level.link)
            return
        for k, line in enumerate(text.split("\n")):
            if k:
                self._rich.end()
            self._rich.words(line, level.style | Style.CODE, level.link)


def _follows_a_link(element: Element) -> bool:
    """Whether a link stands beside another as in a menu: nothing between them, and no text of their own around."""
    before = element.getprevious()
    if before is None or before.tag != "a" or before.tail or (element.getparent().text or "").strip():
        return False
    return not (element.tail or "").strip()

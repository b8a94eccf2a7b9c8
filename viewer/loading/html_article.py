"""Find the article in a page, and say of every element whether it belongs to it. The door to the extraction library.

The library tells which elements it would keep. It is made to show an article, where a list too much does harm; here
a list too little does, and nothing is thrown away. So it decides on the region of the page. In the region all is
article, but for what both the library and the page itself say is none; around it all is the page, but for what stands
between the title and the region. What that is, comparing finds out by its words.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from itertools import takewhile

from readability import Document as Extraction
from readability.readability import Unparseable

from viewer.loading.html_hidden import is_hidden
from viewer.loading.html_signs import is_credit, sign_of
from viewer.loading.html_tree import Element, Page
from viewer.model import Role

# The attribute by which an element is known again in the library's copy of the tree.
_NUMBER = "data-variorum"

# The library weighs each element against its ancestors: pages with more elements or deeper ones take it too long.
# Of real pages the longest have some ten thousand elements, thirty deep.
_MOST_ELEMENTS = 60_000
_DEEPEST = 200

# An article has at least so many characters; a page with less of a text is all of it.
_SHORTEST = 250

# More than this share of its text in links makes of a block that the library would drop a list of links.
_LINKY = 0.5

# A cell or a division of which more than this share is links, and several of them, is a menu, though it was kept.
_ALL_LINKS = 0.9
_SEVERAL = 3

# What says of itself that it is no article, but holds more than this share of the article's text, errs.
_TOO_MUCH = 0.3

# A paragraph of the region's own neighbourhood with so many characters, few of them in links, is prose.
_PROSE = 140
_FEW_LINKS = 0.3

_HEADINGS = ("h1", "h2")
_ALL_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
_REGIONS = frozenset(["article", "main"])
_FRONT_PAGE = re.compile(r"(?:https?://[^/?#]+/?|/)(?:index\.\w+)?", re.IGNORECASE)

logging.getLogger("readability").setLevel(logging.CRITICAL)


@dataclass(slots=True)
class _Weight:
    """How many characters an element shows, and how many of them in links."""

    text: int = 0
    links: int = 0

    @property
    def linky(self) -> float:
        return self.links / self.text if self.text else 0.0


class Article:
    """The article of a page: which elements hold it, and its title."""

    def __init__(self, page: Page, told_title: str | None) -> None:
        self._elements = [e for e in page.root.iter() if isinstance(e.tag, str)]
        self._numbers = {e: n for n, e in enumerate(self._elements)}
        self._weights = self._weighed(page.root)
        self._kept = self._extracted(page.root)
        self._region = self._find_region()
        self._above = {a for r in self._region for a in r.iterancestors()}
        self._size = sum(self._weight(r).text for r in self._region)
        self._begins = min((self._numbers[r] for r in self._region), default=0)
        self.title = self._find_title(told_title)

    @property
    def is_found(self) -> bool:
        """Whether there is an article in the page."""
        return bool(self._region)

    def zone(self, element: Element, above: Role | None) -> Role | None:
        """Return the role of all that stands in an element outside the article; None says that it is article.

        `above` is the zone of its parent.
        """
        if element is self.title or element in self._region:
            return None
        if element in self._above:
            return above
        if not _is_block(element):
            return self._inline(element, above)
        if above is None:
            return self._inside(element)
        return self._outside(element) if above is Role.NAVIGATION else above

    def _inline(self, element: Element, above: Role | None) -> Role | None:
        """Return the zone of what stands in a line: only in a heading it may be a tool of the page ("edit")."""
        in_heading = above is None and any(a.tag in _ALL_HEADINGS for a in element.iterancestors())
        return sign_of(element) if in_heading else above

    def _inside(self, element: Element) -> Role | None:
        sign = sign_of(element)
        weight = self._weight(element)
        if sign is not None and weight.text <= self._size * _TOO_MUCH:
            return sign
        return Role.NAVIGATION if self._is_list_of_links(element, weight) else None

    def _is_list_of_links(self, element: Element, weight: _Weight) -> bool:
        """Whether a part of the region leads elsewhere: mostly, where the library drops it, else altogether."""
        if self._numbers[element] not in self._kept:
            return weight.linky > _LINKY and not is_credit(element)
        return element.tag in ("td", "div") and weight.linky > _ALL_LINKS and len(element.findall(".//a")) >= _SEVERAL

    def _outside(self, element: Element) -> Role | None:
        sign = sign_of(element)
        if sign is not None:
            return sign
        return None if self._is_head(element) or self._is_prose(element) else Role.NAVIGATION

    def _is_head(self, element: Element) -> bool:
        """Whether an element stands between the title and the article: standfirst, author, date."""
        if self.title is None or not self._numbers[self.title] < self._numbers[element] < self._begins:
            return False
        return not _in_furniture(element) and (self._weight(element).linky <= _LINKY or is_credit(element))

    def _is_prose(self, element: Element) -> bool:
        """Whether an element is a paragraph of an article whose other parts stand elsewhere in the same frame."""
        weight = self._weight(element)
        if element.tag not in ("p", "blockquote") or weight.text < _PROSE or weight.linky > _FEW_LINKS:
            return False
        frame = next((a for a in element.iterancestors() if a.tag in _REGIONS), None)
        return frame is not None and frame in self._above and not _in_furniture(element)

    # Finding

    def _weighed(self, root: Element) -> dict[Element, _Weight]:
        """Weigh every element, each after all that is in it."""
        weights: dict[Element, _Weight] = {}
        for element in _visible(root):
            weights[element] = own = _Weight(_length(element.text))
            for child in element:
                inner = weights.get(child)
                if inner is not None:
                    own.text += inner.text
                    own.links += inner.text if child.tag == "a" else inner.links
                own.text += _length(child.tail)
        return weights

    def _weight(self, element: Element) -> _Weight:
        return self._weights.get(element) or _Weight()

    def _extracted(self, root: Element) -> frozenset[int]:
        """Return the numbers of the elements that the library keeps; none where the page is not for it."""
        if len(self._elements) > _MOST_ELEMENTS or _depth(root) > _DEEPEST:
            return frozenset()
        numbered = deepcopy(root)
        for number, element in enumerate(e for e in numbered.iter() if isinstance(e.tag, str)):
            element.set(_NUMBER, str(number))
        extraction = _Numbers(numbered)
        try:
            extraction.summary(html_partial=True)
        except (Unparseable, RecursionError):
            return frozenset()
        return extraction.kept

    def _find_region(self) -> frozenset[Element]:
        """Return the topmost elements that are kept, or nothing where that is no article."""
        kept = [self._elements[n] for n in sorted(self._kept)]
        whole = set(kept)
        top = [e for e in kept if e.getparent() not in whole and self._weight(e).text]
        found = frozenset(e for e in top if not any(a in whole for a in e.iterancestors()))
        enough = sum(self._weight(e).text for e in found) >= _SHORTEST
        return found if enough else frozenset()

    def _find_title(self, told: str | None) -> Element | None:
        """Return the heading that is the title: the one that the page tells, else the first near the article."""
        headings = [e for e in self._elements if e.tag in _HEADINGS and self._weight(e).text]
        told = _plain(told or "")
        for heading in headings:
            if told and _plain("".join(heading.itertext())) == told:
                return heading
        first = [h for h in headings if h.tag == "h1"]
        inside = [h for h in first if h in self._region or any(a in self._region for a in h.iterancestors())]
        before = [h for h in first if self._numbers[h] < self._begins and not _is_masthead(h)]
        if inside or before:
            return inside[0] if inside else before[-1]
        return next((h for h in headings if self._numbers[h] < self._begins and self._is_framed(h)), None)

    def _is_framed(self, heading: Element) -> bool:
        """Whether a heading stands above the region in the same frame: a blog has its own name as the first heading.

        That of a menu or of other stories heads these.
        """
        inside = list(takewhile(lambda a: a.tag != "article", (heading, *heading.iterancestors())))
        frame = inside[-1].getparent()
        own = not _in_furniture(heading) and all(sign_of(one) is None for one in inside)
        return frame is not None and frame in self._above and own


class _Numbers(Extraction):  # type: ignore[misc]
    """The library, asked which elements it keeps and not for their HTML."""

    kept: frozenset[int] = frozenset()

    def get_clean_html(self) -> str:
        """Note what is kept; the library measures by the text whether it kept enough."""
        tree = self._html()
        self.kept = frozenset(int(n) for e in tree.iter() if isinstance(e.tag, str) and (n := e.get(_NUMBER)))
        return str(tree.text_content())


def _visible(root: Element) -> Iterator[Element]:
    """Yield every element that a reader sees, after all that is in it."""
    stack = [(root, False)]
    while stack:
        element, done = stack.pop()
        if done:
            yield element
        elif not is_hidden(element):
            stack.append((element, True))
            stack.extend((child, False) for child in element)


def _depth(root: Element) -> int:
    """Return how deep the tree is, as far as it matters."""
    level, depth = [root], 0
    while level and depth <= _DEEPEST:
        level = [child for element in level for child in element]
        depth += 1
    return depth


def _length(text: str | None) -> int:
    return len(" ".join(text.split())) if text else 0


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


_INLINE = frozenset(["a", "abbr", "b", "cite", "code", "em", "font", "i", "small", "span", "strong", "sub", "sup", "u"])


def _is_block(element: Element) -> bool:
    return element.tag not in _INLINE


def _is_masthead(heading: Element) -> bool:
    """Whether a heading is the name of the site: it leads to the front page, and stands in no article."""
    links = heading.findall(".//a")
    home = len(links) == 1 and _FRONT_PAGE.fullmatch(links[0].get("href") or "") is not None
    return home and not any(a.tag in _REGIONS for a in heading.iterancestors())


def _in_furniture(element: Element) -> bool:
    return element.tag in ("aside", "footer") or any(a.tag in ("aside", "footer") for a in element.iterancestors())

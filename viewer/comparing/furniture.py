"""Tell the article from the page around it: give each paragraph its role by what it says and where it stands.

Which words mark a byline or a disclaimer is not known here: the lexicon brings the phrases.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

import regex

from viewer.comparing.foot import name_foot
from viewer.model import Document, Lexicon, Line, Role

# A paragraph of so many words that ends like a sentence is the body of an article (or poses as it).
_BODY_WORDS = 25
# Where no paragraph is so long, one of so many words is.
_SENTENCE_WORDS = 8
# Up to so many characters words are counted, beyond it blanks: it is long, and that is all that is asked.
_SHORT = 400
# How a paragraph ends is seen from its last characters.
_ENDING = 20
# In the inside of a book, so many paragraphs from either end, only shorter paragraphs are asked for phrases.
_INSIDE = 300
_ASKED = 60
# A title has at most so many words.
_TITLE_WORDS = 25
# A line of up to so many words in the midst of furniture is furniture.
_SCRAP_WORDS = 12
# Of such lines at most so many follow one another; more of them are a list or a poem.
_MOST_SCRAPS = 4
# So many paragraphs after a standfirst the line with the date or the author follows at the latest.
_HEAD_LINES = 5
_TERMINAL = regex.compile(r"[.!?…。！？][\p{Pf}\p{Pe}\"'’”»]*\s*$")
# What is said begins with a dash or ends with a mark of the sentence inside the quotation; a title does neither.
_NO_TITLE = regex.compile(r"^\s*[—–―]|[.:,]\s*$|[.!?…,][\"”»’']\s*$")
_WORDS = regex.compile(r"[\p{L}\p{N}]+(?:['’\-][\p{L}\p{N}]+)*")
# The number of a page before a running title, or behind it.
_PAGE_NUMBER = regex.compile(r"^\s*\d{1,4}[\s|·•–—-]+|[\s|·•–—-]+\d{1,4}\s*$")
_FIRST_NAMES = regex.compile(r"\p{Lu}[\p{L}.'’\-]+(?: \p{Lu}[\p{L}.'’\-]+)+")
_PARTICLES = "de|van|von|der|den|al|bin|di|da|du|dos|le|la|де|фон|ван|да|ди"
_NAME = rf"\p{{Lu}}[\p{{L}}.'’\-]+(?: (?:\p{{Lu}}[\p{{L}}.'’\-]*|{_PARTICLES})){{1,4}}"
_NAMES_LINE = regex.compile(rf"^{_NAME}(?:(?:,|,? (?:and|und|et|y|e|i|и|&)) {_NAME}){{0,5}}$")
_NAME_LINE = regex.compile(r"^\p{Lu}[\p{L}.'’\-]+(?: (?:\p{Lu}[\p{L}.'’\-]*|de|van|von|der|al|bin|di|da|le|la)){1,3}$")
# What terms and policies say themselves.
_OF_NOTICES = frozenset({Role.NAVIGATION, Role.DISCLAIMER, Role.COPYRIGHT})
_ON_THE_CARD = frozenset({Role.TITLE, Role.BYLINE, Role.DATELINE})
_PLAIN = frozenset({Role.BODY, Role.STANDFIRST})
# Of the page around an article a loader knows at most where it stands; what it is, its words tell.
_UNTOLD = _PLAIN | {Role.NAVIGATION}


def with_card(document: Document) -> Document:
    """Return the document with the title, byline and date that its paragraphs tell, where the file told none."""
    told: dict[Role, str] = {}
    for p, paragraph in enumerate(document.paragraphs):
        if paragraph.role in _ON_THE_CARD:
            told.setdefault(paragraph.role, document.paragraph_text(p))
    return replace(
        document,
        title=document.title or told.get(Role.TITLE),
        byline=document.byline or told.get(Role.BYLINE),
        date=document.date or told.get(Role.DATELINE),
    )


class Page:
    """One document while its roles are found."""

    def __init__(self, document: Document, lexicon: Lexicon) -> None:
        self._texts = [document.paragraph_text(p) for p in range(len(document.paragraphs))]
        self._counts = [len(_WORDS.findall(t)) if len(t) < _SHORT else t.count(" ") + 1 for t in self._texts]
        self._roles = [p.role for p in document.paragraphs]
        self._titled = Role.TITLE in self._roles
        self._lexicon = lexicon
        self._known = list(self._roles)
        self._outside: frozenset[int] = frozenset()
        self._phrases: dict[tuple[int, bool], Role | None] = {}
        self._lines: dict[int, Line] = {}
        self._own_headings: dict[int, bool] = {}

    def roles(self, outside: Collection[int] = ()) -> list[Role]:
        """Return the role of each paragraph.

        `outside` are paragraphs known to stand before or after all that the two texts have in common: there
        furniture is to be expected as it is at the head and the tail of any text.
        """
        self._roles, self._outside = list(self._known), frozenset(outside)
        anywhere = [self._phrase(p, edge=False) for p in range(len(self._texts))]
        head, tail = self._edges(anywhere)
        for p in range(len(self._texts)):
            edge = p < head or p >= tail or p in self._outside
            found = self._phrase(p, edge=True) if edge else anywhere[p]
            takes = not self._is_entry(p, found) and (self._roles[p] in _UNTOLD or self._counts[p] <= _SCRAP_WORDS)
            if found and takes and not self._is_own_matter(p, found, tail):
                self._roles[p] = found
        self._name_head(head)
        self._name_authors(tail)
        name_foot(self._texts, self._roles, tail, self._behind())
        self._continue_furniture(head, tail)
        return self._roles

    def _is_entry(self, p: int, found: Role | None) -> bool:
        """Whether a line is an entry of a menu: a section ("Politics") tells of the article only where it is alone."""
        around = self._known[max(0, p - 1) : p + 2]
        return found is Role.METADATA and all(role is Role.NAVIGATION for role in around)

    def _behind(self) -> list[int]:
        """Return the paragraphs that stand behind all that the two texts have in common."""
        last = next((p for p in reversed(range(len(self._texts))) if p not in self._outside), None)
        return [] if last is None else list(range(last + 1, len(self._texts)))

    def _phrase(self, p: int, *, edge: bool) -> Role | None:
        """Return the role that a phrase gives the paragraph."""
        if _INSIDE <= p < len(self._texts) - _INSIDE and self._counts[p] > _ASKED:
            return None
        if (p, edge) not in self._phrases:
            found = self._lexicon.furniture.role_of(self._line(p), edge=edge)
            # The bars that make a row of links are set between the cells of any table.
            self._phrases[p, edge] = None if found is Role.NAVIGATION and self._known[p] is Role.TABLE else found
        return self._phrases[p, edge]

    def _is_own_matter(self, p: int, found: Role, tail: int) -> bool:
        """Whether what elsewhere stands around an article is the matter of this one: terms, a policy, a notice."""
        if p not in self._own_headings:
            self._own_headings[p] = self._is_own_heading(p, tail)
        above = any(own and heading < p for heading, own in self._own_headings.items())
        return self._own_headings[p] or (above and found in _OF_NOTICES and self._is_sentence(p))

    def _is_own_heading(self, p: int, tail: int) -> bool:
        """Whether a line that could be a link ("Terms of Service") stands above a text of this name.

        A link stands among links, or at the foot of the page.
        """
        if p >= tail or self._texts[p].casefold().strip(" #.:").replace("’", "'") not in self._lexicon.page_names:
            return False
        near = (q for q in (p - 1, p + 1) if 0 <= q < len(self._texts))
        beside = (q for q in near if not _TERMINAL.search(self._texts[q][-_ENDING:]))
        return all(self._phrase(q, edge=True) is not Role.NAVIGATION for q in beside)

    def _line(self, p: int) -> Line:
        if p not in self._lines:
            self._lines[p] = Line(self._texts[p], self._counts[p])
        return self._lines[p]

    def _edges(self, anywhere: Sequence[Role | None]) -> tuple[int, int]:
        """Return the paragraph at which the article begins, and the one at which it has ended."""
        plain = [p for p in range(len(self._texts)) if anywhere[p] is None]
        body = [p for p in plain if self._is_body(p)] or [p for p in plain if self._is_sentence(p)]
        if not body:
            return (0, len(self._texts))
        head = body[0]
        for p in body[:2]:
            ahead = range(p + 1, min(p + 1 + _HEAD_LINES, len(self._texts)))
            dated = [
                q for q in ahead if not self._is_body(q) and self._phrase(q, edge=True) in (Role.DATELINE, Role.BYLINE)
            ]
            if dated and head <= p:
                head = max(dated) + 1
        return head, body[-1] + 1

    def _is_body(self, p: int) -> bool:
        """Whether a paragraph reads like running text."""
        return self._counts[p] >= _BODY_WORDS and bool(_TERMINAL.search(self._texts[p][-_ENDING:]))

    def _is_sentence(self, p: int) -> bool:
        """Whether a paragraph is at least a sentence: in an article of short paragraphs that is its body."""
        return self._counts[p] >= _SENTENCE_WORDS and bool(_TERMINAL.search(self._texts[p][-_ENDING:]))

    def _name_head(self, head: int) -> None:
        """Name the title, the standfirst and names that stand by themselves."""
        title = self._roles.index(Role.TITLE) if self._titled else self._first_title(head)
        if title is not None:
            self._roles[title] = Role.TITLE
            self._name_running_titles(title)
        dated = [p for p in range(head) if self._roles[p] in (Role.DATELINE, Role.BYLINE)]
        for p in range(head):
            if self._roles[p] is not Role.BODY:
                continue
            if self._is_line_of_names(p, dated, title):
                self._roles[p] = Role.BYLINE
            elif self._is_body(p) and dated and p < max(dated):
                self._roles[p] = Role.STANDFIRST

    def _is_line_of_names(self, p: int, dated: Sequence[int], title: int | None) -> bool:
        """Whether names stand alone beside a date, or between the title and the article on this side only."""
        if len(self._texts[p]) > _SHORT or not _NAMES_LINE.match(self._texts[p]):
            return False
        if _NAME_LINE.match(self._texts[p]) and any(abs(p - d) == 1 for d in dated):
            return True
        between = range(title + 1, p) if title is not None else ()
        return (
            p in self._outside and title is not None and p > title and all(self._roles[q].is_furniture for q in between)
        )

    def _name_running_titles(self, title: int) -> None:
        """Name the title that stands on every page of a book or a print, with the number of the page.

        A text that begins with "Chapter 1" has heads of chapters, not of pages.
        """
        running = _bare_of_page_number(self._texts[title])
        if running in self._lexicon.divisions:
            return
        for p in range(title + 1, len(self._texts)):
            if self._counts[p] > _TITLE_WORDS or self._roles[p].is_furniture:
                continue
            bare = _bare_of_page_number(self._texts[p])
            if bare == running and bare != self._texts[p].casefold():
                self._roles[p] = Role.RUNNING_HEAD

    def _name_authors(self, tail: int) -> None:
        """Name what is said of the author behind the article: it begins with the name that the byline told."""
        bylines = " ".join(self._texts[p].casefold() for p in self._all_of(Role.BYLINE))
        for p in range(len(self._texts)) if bylines else ():
            if (p < tail and p not in self._outside) or self._roles[p] is not Role.BODY or self._counts[p] > _ASKED:
                continue
            name = _FIRST_NAMES.match(self._texts[p])
            if name and name[0].casefold() in bylines:
                self._roles[p] = Role.BYLINE

    def _all_of(self, role: Role) -> list[int]:
        return [p for p, own in enumerate(self._roles) if own is role]

    def _first_title(self, head: int) -> int | None:
        """Return the first line that could be the title. Lines that stand again below are a table of contents."""
        times = Counter(text for text in self._texts if len(text) < _SHORT)
        again = {text for text in self._texts[:head] if times[text] > 1}
        contents = again if len(again) > 1 else set()
        return next((p for p in range(head) if self._could_be_title(p) and self._texts[p] not in contents), None)

    def _could_be_title(self, p: int) -> bool:
        return (
            self._roles[p] in (Role.BODY, Role.HEADING)
            and 2 <= self._counts[p] <= _TITLE_WORDS  # noqa: PLR2004
            and not _NO_TITLE.search(self._texts[p])
            and p + 1 < len(self._texts)
        )

    def _continue_furniture(self, head: int, tail: int) -> None:
        """Let a scrap amid furniture, or the rest of a broken sentence, take the role of what it continues."""
        for p in range(1, len(self._texts)):
            # What the loader knows as furniture is whole: the head of a page stands amid the article.
            edge = (p < head or p >= tail or p in self._outside) and not self._known[p - 1].is_furniture
            before = self._roles[p - 1]
            if edge and before.is_furniture and self._roles[p] in _PLAIN and self._continues(p, tail):
                self._roles[p] = before
        for p in sorted(self._outside):
            self._enclosed(p)

    def _enclosed(self, first: int) -> None:
        """Let scraps that the other text has not, with furniture before and behind them, be furniture too."""
        end = next((q for q in range(first, len(self._texts)) if not self._is_scrap(q)), first)
        around = self._roles[max(0, first - 1) : first] + self._roles[end : end + 1]
        if end - first in range(1, _MOST_SCRAPS + 1) and len(around) > 1 and all(role.is_furniture for role in around):
            self._roles[first:end] = [around[0]] * (end - first)

    def _is_scrap(self, p: int) -> bool:
        """Whether a paragraph of this side only is a few words that are no sentence."""
        plain = p in self._outside and self._roles[p] is Role.BODY and self._counts[p] <= _SCRAP_WORDS
        return plain and not _TERMINAL.search(self._texts[p][-_ENDING:])

    def _continues(self, p: int, tail: int) -> bool:
        """Whether a paragraph goes on with the piece of furniture before it."""
        before, ahead = self._texts[p - 1].rstrip(), self._roles[p + 1 : p + 2]
        ended = bool(_TERMINAL.search(before[-_ENDING:])) or before.endswith(":")
        return (
            (not ended and self._texts[p][:1].islower())
            or (self._roles[p] is Role.BODY and p >= tail and self._counts[p] <= _SCRAP_WORDS)
            or (self._roles[p] is Role.BODY and ahead == [self._roles[p - 1]])
        )


def _bare_of_page_number(text: str) -> str:
    """Return a line in lower case without the number of a page at either end of it."""
    return _PAGE_NUMBER.sub("", text.casefold())

"""Little articles with the page around them, in seven languages: what is set apart, and what is hidden by mistake.

A file is one language. A line is a paragraph: `[role]` before it says that it is furniture (and of which role; where a
reader would accept several, all of them), `[title]` that it is the title, and a line without a mark is the article:
sentences and headings that come close to furniture. `----` parts the articles; the first part holds paragraphs of
ordinary length, `[long]`, that are put into each article in a second round.

The articles of odd number up to 7 are those that phrases and rules are made by. Those of even number are held out, but
whoever wrote them wrote the others too, and many phrases; they are turns that every site has. The ninth is the hardest:
written when phrases and rules stood, in turns that single sites have. Its first figures were 0.50 found, and 12 times a
French sentence hidden, whose phrase was mended in all languages; the rule for scraps between furniture came later too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from viewer.joining import compare_documents, load_text
from viewer.model import PARAGRAPH_BREAK, Document

HERE = Path(__file__).parent
LANGUAGES = tuple(sorted(path.stem for path in HERE.glob("??.txt")))
_LINE = re.compile(r"(?:\[(?P<roles>[a-z/]+)\] )?(?P<text>.+)")


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph and what it is: the roles a reader accepts for it, or none for the article."""

    text: str
    roles: tuple[str, ...] = ()

    @property
    def furniture(self) -> bool:
        return bool(self.roles) and self.roles != ("title",)


Article = tuple[Line, ...]


@dataclass(slots=True)
class Figures:
    """How many lines of furniture were set apart, under which role, and how much of the article with them."""

    furniture: int = 0
    found: int = 0
    named: int = 0
    prose: int = 0
    hidden: int = 0
    errors: Counter[str] = field(default_factory=Counter)

    @property
    def recall(self) -> float:
        return self.found / self.furniture

    @property
    def precision_of_roles(self) -> float:
        return self.named / max(1, self.found)

    @property
    def share_hidden(self) -> float:
        return self.hidden / self.prose

    def add(self, lines: Article, document: Document) -> None:
        """Count the lines of one side as they were compared."""
        roles = {document.paragraph_text(n): p.role for n, p in enumerate(document.paragraphs)}
        for line in lines:
            role = roles[line.text]
            if line.furniture:
                self.furniture += 1
                self.found += role.is_furniture
                self.named += role.value in line.roles or (role.is_furniture and "caption" in line.roles)
                if not role.is_furniture:
                    self.errors[f"missed   [{'/'.join(line.roles)}] {line.text}"] += 1
                elif role.value not in line.roles:
                    self.errors[f"{role.value:13} [{'/'.join(line.roles)}] {line.text}"] += 1
            elif line.roles != ("title",):
                self.prose += 1
                self.hidden += role.is_furniture
                if role.is_furniture:
                    self.errors[f"HIDDEN as {role.value}: {line.text}"] += 1


TUNED, HELD_OUT, LAST = "tuned on", "held out", "last"


def read_articles(language: str, part: str) -> list[Article]:
    """Return the articles of one part, each as written and with paragraphs of ordinary length among the others."""
    parts = (HERE / f"{language}.txt").read_text(encoding="utf-8").split("\n----\n")
    long, *articles = (tuple(_lines(text)) for text in parts)
    chosen = {TUNED: articles[:8:2], HELD_OUT: articles[1:8:2], LAST: articles[8:]}[part]
    return [round_ for article in chosen for round_ in (article, _with_long(article, long))]


def _lines(text: str) -> Iterator[Line]:
    for line in text.splitlines():
        if line and not line.startswith("# ") and (found := _LINE.fullmatch(line)):
            yield Line(found["text"], tuple(found["roles"].split("/")) if found["roles"] else ())


def _with_long(article: Article, long: Article) -> Article:
    """Put a paragraph of ordinary length behind the first of the article's, and one before the last."""
    prose = [n for n, line in enumerate(article) if not line.roles]
    first, last = prose[0] + 1, prose[-1]
    plain = [Line(line.text) for line in long]
    return (*article[:first], plain[0], *article[first:last], plain[1], *article[last:])


def measure(language: str, part: str) -> Figures:
    """Compare each article with copies of it that have no page around them, another page, or lack paragraphs."""
    figures = Figures()
    articles = read_articles(language, part)
    pages = read_articles(language, TUNED)
    for n, article in enumerate(articles):
        bare = tuple(line for line in article if not line.furniture)
        _compared(figures, article, bare)
        _compared(figures, article, _in_page(bare, pages[(n + 2) % len(pages)]))
        for k, line in enumerate(bare):
            if not line.roles:
                _compared(figures, (line,), (*bare[:k], *bare[k + 1 :]), left=article)
                _compared(figures, bare[k:], bare[:k], left=bare)
    return figures


def _in_page(bare: Article, other: Article) -> Article:
    """Put an article into the page of another one."""
    prose = [n for n, line in enumerate(other) if not line.furniture]
    return (*other[: prose[0]], *bare, *(line for line in other[prose[0] :] if line.furniture))


def _compared(figures: Figures, counted: Article, right: Article, *, left: Article | None = None) -> None:
    """Compare two articles and count the lines on the left, or those that are told."""
    sides = [
        load_text(PARAGRAPH_BREAK.join(line.text for line in lines), name, "text/plain")
        for lines, name in ((left or counted, "left"), (right, "right"))
    ]
    figures.add(counted, compare_documents(*sides).left)

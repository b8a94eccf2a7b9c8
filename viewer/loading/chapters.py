"""The chapters of a book: where each begins, which one the reader wants, and what else is left out then."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from viewer.loading.errors import LoadError
from viewer.loading.files import quoted
from viewer.loading.rich import Rich
from viewer.translation import Sentence

# So many titles are named where a chapter is asked for that is not there.
_NAMED = 12
_LONGEST_TITLE = 60


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: its title, the part of the book it begins in, and the name of the element there, or nothing."""

    title: str
    part: str = ""
    anchor: str = ""


class Chapters:
    """The chapters in order, numbered from 1. Raises LoadError where the wanted one is none of them."""

    def __init__(self, chapters: Sequence[Chapter], wanted: int | None, name: str) -> None:
        self._chapters, self._wanted = tuple(chapters), wanted
        if wanted is not None and wanted > len(self._chapters):
            raise self._none_such(wanted, name)

    @property
    def chosen(self) -> Chapter | None:
        """Return the chapter that the reader wants, or None for all of them."""
        return self._chapters[self._wanted - 1] if self._wanted is not None else None

    @property
    def notes(self) -> tuple[str, ...]:
        """Say which chapter is shown, where it is not the whole book."""
        if self.chosen is None:
            return ()
        count, title = len(self._chapters), quoted(self.chosen.title)
        return (Sentence("Only chapter {n} of {count} is shown: {title}.", n=self._wanted, count=count, title=title),)

    def place(self, number: int) -> str:
        """Return the place in words of what stands in a chapter."""
        return f"chapter {number}"

    def of(self, part: str, anchors: Collection[str | None]) -> dict[str, str]:
        """Return the places of the chapters that begin in a part, by anchor: "" is the beginning of the part."""
        found: dict[str, str] = {}
        for number, chapter in enumerate(self._chapters, start=1):
            if chapter.part == part:
                found.setdefault(chapter.anchor if chapter.anchor in anchors else "", self.place(number))
        return found

    def keep_chosen(self, rich: Rich) -> None:
        """Leave out what stands in other chapters than the one that is wanted."""
        if self._wanted is not None:
            rich.keep(self.place(self._wanted))

    def _none_such(self, wanted: int, name: str) -> LoadError:
        count = len(self._chapters)
        if not count:
            return LoadError("{name} has no chapters to choose from. Open it without choosing one.", name=quoted(name))
        said = [f"{n} {c.title[:_LONGEST_TITLE]}" for n, c in enumerate(self._chapters[:_NAMED], start=1)]
        more = "; …" if count > _NAMED else ""
        return LoadError(
            "{name} has no chapter {n}. It has {count}: {chapters}{more}.",
            name=quoted(name),
            n=wanted,
            count=count,
            chapters="; ".join(said),
            more=more,
        )

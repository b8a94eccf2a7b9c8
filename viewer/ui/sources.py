"""What a side comes from, and what it became. Reads nothing."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from viewer.model import Document, FetchedPage, ReadingOptions, Side
from viewer.translation import tr

_USUAL = ReadingOptions()


@dataclass(frozen=True)
class Source:
    """Where a side comes from, and how it is read: a file, a text that was pasted or dropped, or an address.

    `private` allows an address that only this machine or its network reaches. `page` is what was fetched from the
    address: with it the source is read again, as it was, without the network.
    """

    path: Path | None = None
    text: str = ""
    name: str = ""
    media_type: str | None = None
    address: str = ""
    private: bool = False
    reading: ReadingOptions = _USUAL
    page: FetchedPage | None = None
    offer: int = field(default=0, compare=False)
    """Which offer of the reader's it came with; 0 for one that was kept in a session."""

    @property
    def label(self) -> str:
        """What the source is called."""
        return self.path.name if self.path is not None else self.address or self.name

    def anew(self) -> Source:
        """Return the source as it is to be read where it is: a page of the web is fetched again."""
        return replace(self, page=None) if self.page is not None else self


@dataclass(frozen=True)
class Loaded:
    """A side: its source and the document it became."""

    source: Source
    document: Document


def is_same_file(sources: Mapping[Side, Source]) -> bool:
    """Whether one file, or one state of one page, would stand on both sides."""
    pages = [(source.address, _fetched(source)) for source in sources.values() if source.address]
    if len(pages) == len(Side):
        return pages[0] == pages[1]
    paths = [source.path for source in sources.values() if source.path is not None]
    if len(paths) < len(Side):
        return False
    try:
        return paths[0].samefile(paths[1])
    except OSError:
        return paths[0].absolute() == paths[1].absolute()


def _fetched(source: Source) -> str:
    """Return when a page was fetched that is read as it was then; nothing for one that is still to be fetched."""
    return source.page.fetched if source.page is not None else ""


def is_older(source: Source, sources: Collection[Source]) -> bool:
    """Whether this is the older state of a page whose newer one stands on the other side."""
    states = [_fetched(one) for one in sources if one.address and one.address == source.address]
    return len(states) == len(Side) and _fetched(source) < max(states)


def about_same_file(source: Source) -> str:
    """Return what is said where it would."""
    return tr("“{name}” would stand on both sides. Choose the other copy for one of them.", name=source.label)

"""The tracked changes of an OpenDocument file: what was put in and what was taken out, and where. Says nothing."""

from __future__ import annotations

from dataclasses import dataclass, field

from viewer.loading.xml_door import Element
from viewer.loading.xml_reach import attr, child, children
from viewer.model import Changes


@dataclass(slots=True)
class Tracked:
    """The changes of a text, and which of them are open at a place of it."""

    body: Element
    asked: Changes
    _insertions: set[str] = field(default_factory=set)
    _deletions: dict[str, Element] = field(default_factory=dict)
    _open: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        for region in children(child(self.body, "tracked-changes"), "changed-region"):
            name = attr(region, "id") or ""
            deletion = child(region, "deletion")
            if child(region, "insertion") is not None:
                self._insertions.add(name)
            elif deletion is not None:
                self._deletions[name] = deletion

    @property
    def any(self) -> bool:
        """Whether there are changes of the text at all."""
        return bool(self._insertions or self._deletions)

    @property
    def is_put_in(self) -> bool:
        """Whether what stands here was not there before, and the text before is asked for."""
        return bool(self._open)

    def begin(self, mark: Element) -> None:
        """Take the mark where a change begins."""
        name = attr(mark, "change-id") or ""
        if self.asked is Changes.ORIGINAL and name in self._insertions:
            self._open.add(name)

    def end(self, mark: Element) -> None:
        """Take the mark where a change ends."""
        self._open.discard(attr(mark, "change-id") or "")

    def taken_out(self, mark: Element) -> list[Element]:
        """Return the paragraphs that stood at a mark, where the text before is asked for; each only once."""
        if self.asked is Changes.ACCEPTED:
            return []
        return list(self._deletions.pop(attr(mark, "change-id") or "", ()))

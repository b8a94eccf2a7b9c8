"""The parts of a Word file and how they refer to each other. What stands outside the file is a name and no more."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass

from viewer.loading.archive import Archive
from viewer.loading.errors import LoadError
from viewer.loading.files import quoted
from viewer.loading.xml_door import Element, local, parse
from viewer.loading.xml_reach import attr, child

_FALSE = ("0", "false", "off", "none")


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part refers to: its kind ("footnotes", "hyperlink") and where it is, inside the file or outside."""

    kind: str
    target: str
    is_outside: bool


class Package:
    """An open Word file. Raises LoadError for one that is damaged."""

    def __init__(self, data: bytes, name: str) -> None:
        self._archive, self._name = Archive(data, name), name
        main = next((r.target for r in self.relations("").values() if r.kind == "officeDocument"), None)
        if main is None:
            raise LoadError(
                "{name} is damaged: there is no document in it. Open another copy of it.", name=quoted(name)
            )
        self.main = main

    def part(self, path: str) -> Element | None:
        """Return the root element of a part, or None where there is no such part."""
        data = self._archive.read_if_there(path)
        return parse(data, self._name) if data is not None else None

    def whole(self, path: str) -> Element:
        """Return the root element of a part that must be there."""
        return parse(self._archive.read(path), self._name)

    def related(self, kind: str, to: str | None = None) -> Element | None:
        """Return the root of the part that another refers to as this kind: the main one, where none is named."""
        path = self.path_of(kind, to)
        return self.part(path) if path else None

    def path_of(self, kind: str, to: str | None = None) -> str | None:
        """Return where the part is that another refers to as this kind."""
        relations = self.relations(self.main if to is None else to).values()
        return next((r.target for r in relations if r.kind == kind and not r.is_outside), None)

    def relations(self, path: str) -> dict[str, Relation]:
        """Return what a part refers to, by the names that it uses for it. The part "" is the whole file."""
        folder, file = posixpath.split(path)
        root = self.part(posixpath.join(folder, "_rels", f"{file}.rels"))
        return {} if root is None else {r.get("Id", ""): _relation(r, folder) for r in root if local(r)}


def _relation(element: Element, folder: str) -> Relation:
    target = element.get("Target", "")
    outside = element.get("TargetMode", "").lower() == "external"
    if not outside:
        target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return Relation(element.get("Type", "").rsplit("/", 1)[-1], target, outside)


# Word's names stand in one of two namespaces, by how strictly its file was saved; they are told by their local part.


def value(element: Element | None, *way: str) -> str | None:
    """Return what an element below says as its value."""
    return attr(child(element, *way), "val")


def is_on(element: Element) -> bool:
    """Whether a switch is on: it is where it stands without a value."""
    return (attr(element, "val") or "1").lower() not in _FALSE

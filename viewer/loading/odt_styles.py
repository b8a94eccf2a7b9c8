"""What the styles of an OpenDocument file say: roles by their names, and how letters are set. Reads no text."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from viewer.loading.face import HIDDEN, PLAIN, Face
from viewer.loading.xml_door import Element
from viewer.loading.xml_reach import attr, child, children, number
from viewer.model import Role, Style

# From this weight on, letters look bold.
_BOLD_FROM = 600

# Names of styles mean the same in every language: the file has the English ones, with spaces as "_20_".
_ROLES = {"title": Role.TITLE, "subtitle": Role.STANDFIRST, "caption": Role.CAPTION}
_CODE = ("preformatted text", "source text", "source code", "verbatim char", "teletype")

# Bold by its nature, as a heading is; in no other format is that a formatting.
_HEAD_OF_TABLE = "table heading"

_RAISED = re.compile(r"super|sub|-?\d+")
_NO_LINE = ("none", None)


@dataclass(frozen=True, slots=True)
class OdtStyle:
    """What a style says."""

    role: Role = Role.BODY
    face: Face = PLAIN
    list: str | None = None
    is_hidden: bool = False


_NO_STYLE = OdtStyle()


@dataclass(slots=True)
class OdtStyles:
    """The styles of some parts of a file, each worked out when it is asked for. Later parts win."""

    parts: list[Element]
    _elements: dict[tuple[str, str], Element] = field(default_factory=dict)
    _known: dict[tuple[str, str], OdtStyle] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for part in self.parts:
            for style in children(part, "style"):
                self._elements[attr(style, "family") or "", attr(style, "name") or ""] = style

    def style(self, family: str, name: str | None) -> OdtStyle:
        """Return a style by its family and name."""
        if name is None:
            return _NO_STYLE
        key = (family, name)
        if key not in self._known:
            found = _NO_STYLE
            for element in reversed(self._line(key)):
                found = _refined(found, element)
            self._known[key] = found
        return self._known[key]

    def pages(self) -> set[str]:
        """Return the names of the kinds of page that paragraphs ask for."""
        return {name for e in self._elements.values() if (name := attr(e, "master-page-name"))}

    def _line(self, key: tuple[str, str]) -> list[Element]:
        """Return a style and those it is made from; one that is made from itself ends there."""
        line: list[Element] = []
        seen: set[str] = set()
        family, at = key
        while (family, at) in self._elements and at not in seen:
            seen.add(at)
            line.append(self._elements[family, at])
            at = attr(line[-1], "parent-style-name") or ""
        return line


def _refined(below: OdtStyle, element: Element) -> OdtStyle:
    """Return what a style makes of the one it is made from."""
    name = (attr(element, "display-name") or attr(element, "name") or "").replace("_20_", " ").lower()
    face = _face(child(element, "text-properties")).over(below.face)
    if name == _HEAD_OF_TABLE:
        face = Face(0, int(Style.BOLD | Style.ITALIC))
    if name in _CODE:
        face = Face(int(Style.CODE), int(Style.CODE)).over(face)
    return replace(
        below,
        role=_ROLES.get(name, below.role),
        face=face,
        list=attr(element, "list-style-name") or below.list,
        is_hidden=below.is_hidden or attr(child(element, "section-properties"), "display") == "none",
    )


def _face(properties: Element | None) -> Face:
    if properties is None:
        return PLAIN
    said = {
        Style.BOLD: _is(attr(properties, "font-weight"), _is_bold),
        Style.ITALIC: _is(attr(properties, "font-style"), lambda v: v in ("italic", "oblique")),
        Style.UNDERLINE: _is(attr(properties, "text-underline-style"), lambda v: v not in _NO_LINE),
        Style.STRIKE: _is(
            attr(properties, "text-line-through-style") or attr(properties, "text-line-through-type"),
            lambda v: v not in _NO_LINE,
        ),
        HIDDEN: _is(attr(properties, "display"), lambda v: v == "none"),
    }
    raised = _raised(attr(properties, "text-position"))
    on = sum(int(style) for style, is_on in said.items() if is_on) | (raised or 0)
    known = sum(int(style) for style, is_on in said.items() if is_on is not None)
    return Face(on, known | (int(Style.SUPERSCRIPT | Style.SUBSCRIPT) if raised is not None else 0))


def _is(value: str | None, true: Callable[[str], bool]) -> bool | None:
    return None if value is None else true(value)


def _is_bold(weight: str) -> bool:
    return weight == "bold" or (number(weight) or 0) >= _BOLD_FROM


def _raised(position: str | None) -> int | None:
    """Return how letters stand against the line: "super 58%" and "33% 58%" are above it."""
    match = _RAISED.match(position or "")
    if match is None:
        return None
    height = {"super": 1, "sub": -1}.get(match.group()) or number(match.group()) or 0
    if not height:
        return 0
    return int(Style.SUPERSCRIPT if height > 0 else Style.SUBSCRIPT)

"""What the styles of a Word file say: headings, lists, and how letters are set. Reads no text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from viewer.loading.docx_package import is_on, value
from viewer.loading.face import HIDDEN, PLAIN, Face
from viewer.loading.xml_door import Element, local
from viewer.loading.xml_reach import attr, child, number
from viewer.model import Role, Style

_TOGGLES = {
    "b": int(Style.BOLD),
    "i": int(Style.ITALIC),
    "strike": int(Style.STRIKE),
    "dstrike": int(Style.STRIKE),
    "vanish": HIDDEN,
}
_TOGGLED = int(Style.BOLD | Style.ITALIC | Style.STRIKE) | HIDDEN
_RAISED = {"superscript": int(Style.SUPERSCRIPT), "subscript": int(Style.SUBSCRIPT)}
_RAISES = int(Style.SUPERSCRIPT | Style.SUBSCRIPT)

# Names of styles mean the same in every language of Word: the file has the English ones.
_HEADING = re.compile(r"heading (\d)")
_CONTENTS = re.compile(r"toc (\d|heading)|table of figures|index \d")
_ROLES = {"subtitle": Role.STANDFIRST, "caption": Role.CAPTION, "image caption": Role.CAPTION,
          "table caption": Role.CAPTION}  # fmt: skip
_CODE = ("verbatim char", "source code", "html code", "html preformatted", "macro text", "preformatted text")

# The level of an outline that means "no heading".
_BODY_LEVEL = 9


def toggled(face: Face, below: Face) -> Face:
    """Return what a style of characters makes of one of paragraphs: bold in bold is plain, as Word has it."""
    both = face.over(below)
    return replace(both, on=(both.on & ~_TOGGLED) | ((face.on ^ below.on) & _TOGGLED))


@dataclass(frozen=True, slots=True)
class Numbered:
    """The list a paragraph belongs to, and how deep in it."""

    list: int
    depth: int | None


@dataclass(frozen=True, slots=True)
class WordStyle:
    """What a style says. `level` is that of a heading, 0 for none."""

    role: Role = Role.BODY
    level: int = 0
    numbered: Numbered | None = None
    face: Face = PLAIN


_NO_STYLE = WordStyle()


def face_of(properties: Element | None) -> Face:
    """Return what the properties of a run say themselves."""
    on = said = 0
    for one in properties if properties is not None else ():
        name = local(one)
        if name in _TOGGLES:
            said |= _TOGGLES[name]
            on |= _TOGGLES[name] if is_on(one) else 0
        elif name == "u":
            said |= Style.UNDERLINE
            on |= int(Style.UNDERLINE) if is_on(one) else 0
        elif name == "vertAlign":
            said |= _RAISES
            on |= _RAISED.get(attr(one, "val") or "", 0)
    return Face(on, said)


def numbered_of(properties: Element | None) -> Numbered | None:
    """Return the list that the properties of a paragraph name."""
    there = child(properties, "numPr")
    which = number(value(there, "numId"))
    return None if which is None else Numbered(which, number(value(there, "ilvl")))


def level_of(properties: Element | None) -> int | None:
    """Return the level of the outline that the properties of a paragraph name: from 1, 0 for none."""
    level = number(value(properties, "outlineLvl"))
    return None if level is None else (level + 1 if 0 <= level < _BODY_LEVEL else 0)


@dataclass(slots=True)
class Styles:
    """The styles of one file by their ids, each worked out when it is asked for."""

    root: Element | None
    _elements: dict[str, Element] = field(default_factory=dict)
    _known: dict[str, WordStyle] = field(default_factory=dict)
    usual: str | None = None

    def __post_init__(self) -> None:
        for style in self.root if self.root is not None else ():
            if local(style) == "style":
                self._elements[attr(style, "styleId") or ""] = style
                if attr(style, "type") == "paragraph" and attr(style, "default") in ("1", "true"):
                    self.usual = attr(style, "styleId")

    def style(self, name: str | None) -> WordStyle:
        """Return a style by its id."""
        if name is None:
            return _NO_STYLE
        if name not in self._known:
            self._known[name] = self._worked_out(name)
        return self._known[name]

    def language(self) -> str | None:
        """Return the language that holds where none is said."""
        return value(self.root, "docDefaults", "rPrDefault", "rPr", "lang")

    def _worked_out(self, name: str) -> WordStyle:
        found = _NO_STYLE
        for element in reversed(self._line(name)):
            found = _refined(found, element)
        return found

    def _line(self, name: str) -> list[Element]:
        """Return a style and those it is based on; one that is based on itself ends there."""
        line: list[Element] = []
        seen: set[str] = set()
        at: str | None = name
        while at is not None and at in self._elements and at not in seen:
            seen.add(at)
            line.append(self._elements[at])
            at = value(self._elements[at], "basedOn")
        return line


def _refined(below: WordStyle, element: Element) -> WordStyle:
    """Return what a style makes of the one it is based on."""
    paragraph = child(element, "pPr")
    numbered = numbered_of(paragraph)
    level = level_of(paragraph)
    name = (value(element, "name") or "").lower()
    face = face_of(child(element, "rPr")).over(below.face)
    if name in _CODE:
        face = Face(int(Style.CODE), int(Style.CODE)).over(face)
    known = replace(
        below,
        numbered=numbered or below.numbered,
        level=below.level if level is None else level,
        face=face,
    )
    return _named(known, name)


def _named(style: WordStyle, name: str) -> WordStyle:
    """Return a style with what its name says."""
    if name == "title":
        return replace(style, role=Role.TITLE, level=1)
    heading = _HEADING.fullmatch(name)
    if heading is not None:
        return replace(style, level=max(1, int(heading.group(1))))
    if _CONTENTS.fullmatch(name):
        return replace(style, role=Role.NAVIGATION, level=0)
    return replace(style, role=_ROLES[name], level=0) if name in _ROLES else style

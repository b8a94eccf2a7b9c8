"""Follow the fields of a Word file: codes that Word works out, and the text it last made of them. Works out none."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_LINK = re.compile(r'^\s*HYPERLINK\b(?:\s+"([^"]*)"|\s+(?!\\)(\S+))?', re.IGNORECASE)
_ANCHOR = re.compile(r'\\l\s+"?([^"\s]+)"?')
_PAGE = re.compile(r"^\s*(PAGE|NUMPAGES|SECTIONPAGES)\b", re.IGNORECASE)

# A field in a field in a field; deeper ones are made to be deep.
_DEEPEST = 100


@dataclass(slots=True)
class _Field:
    code: str = ""
    in_result: bool = False


@dataclass(slots=True)
class Fields:
    """The fields that are open at a place of the text."""

    _open: list[_Field] = field(default_factory=list)

    def mark(self, kind: str | None) -> None:
        """Take the mark of a field: where it begins, where its result does, or where it ends."""
        if kind == "begin" and len(self._open) < _DEEPEST:
            self._open.append(_Field())
        elif kind == "separate" and self._open:
            self._open[-1].in_result = True
        elif kind == "end" and self._open:
            self._open.pop()

    def simple(self, code: str) -> None:
        """Begin a field whose result follows; `mark("end")` ends it."""
        self._open.append(_Field(code, in_result=True))

    def say(self, code: str) -> None:
        """Add to the code of the innermost field."""
        if self._open and not self._open[-1].in_result:
            self._open[-1].code += code

    def end_paragraph(self) -> None:
        """Give up fields that are still in their code: a file that was cut would lose all its text to one."""
        while self._open and not self._open[-1].in_result:
            self._open.pop()

    @property
    def is_silent(self) -> bool:
        """Whether what stands here is no text: a code, or a page's number."""
        return any(not f.in_result or _PAGE.match(f.code) for f in self._open)

    @property
    def link(self) -> str | None:
        """Return where the innermost link around this place leads, if one does."""
        return next((t for f in reversed(self._open) if (t := _target(f.code)) is not None), None)


def _target(code: str) -> str | None:
    match = _LINK.match(code)
    if match is None:
        return None
    anchor = _ANCHOR.search(code)
    return with_anchor(match.group(1) or match.group(2) or "", anchor.group(1) if anchor else None)


def with_anchor(target: str, anchor: str | None) -> str:
    """Return a target with the name of a place in it."""
    return f"{target}#{anchor}" if anchor else target

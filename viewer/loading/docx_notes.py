"""Number the notes of a Word file in the order of their marks, and find their texts. Says nothing."""

from __future__ import annotations

from dataclasses import dataclass, field

from viewer.loading.docx_numbering import numeral
from viewer.loading.docx_package import Package, value
from viewer.loading.xml_door import Element, local
from viewer.loading.xml_reach import attr, child

# How Word numbers them where the file does not say otherwise.
_USUAL = {"footnote": "decimal", "endnote": "lowerRoman"}

# Not notes, but the lines above them.
_LINES = ("separator", "continuationSeparator", "continuationNotice")


@dataclass(slots=True)
class Notes:
    """The notes that were referred to so far, with their labels; `texts` is what is to be said."""

    package: Package
    settings: Element | None = None
    texts: list[tuple[str, str, Element]] = field(default_factory=list)
    _parts: dict[str, dict[str, Element]] = field(default_factory=dict)
    _counts: dict[str, int] = field(default_factory=dict)

    def refer(self, kind: str, reference: Element) -> str:
        """Note that a mark stands here. Returns its label, or nothing where the text itself has a mark or no note."""
        note = self._of(kind).pop(attr(reference, "id") or "", None)
        if note is None:
            return ""
        label = ""
        if attr(reference, "customMarkFollows") not in ("1", "true", "on"):
            count = self._counts[kind] = self._counts.get(kind, 0) + 1
            label = numeral(count, value(child(self.settings, f"{kind}Pr"), "numFmt") or _USUAL[kind])
        self.texts.append((kind, label, note))
        return label

    def _of(self, kind: str) -> dict[str, Element]:
        if kind not in self._parts:
            root = self.package.related(f"{kind}s")
            found = root if root is not None else ()
            self._parts[kind] = {
                attr(e, "id") or "": e for e in found if local(e) == kind and attr(e, "type") not in _LINES
            }
        return self._parts[kind]

"""Walk the blocks of a Word file and say them to a Rich: paragraphs, lists, tables, boxes, notes. Knows no run."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from viewer.loading.docx_numbering import Numbering
from viewer.loading.docx_package import Relation, is_on, value
from viewer.loading.docx_runs import Runs, chosen, is_template
from viewer.loading.docx_styles import WordStyle, level_of, numbered_of
from viewer.loading.face import PLAIN
from viewer.loading.rich import Rich
from viewer.loading.xml_door import Element, local
from viewer.loading.xml_reach import attr, child
from viewer.model import Role

_End = Callable[[], None]
_HOLDS_BLOCKS = ("customXml", "smartTag", "ins", "moveTo", "del", "moveFrom", "sdtContent", "body", "txbxContent")


class Walk:
    """One way through the parts of a file."""

    def __init__(self, rich: Rich, runs: Runs, numbering: Numbering) -> None:
        self._rich, self._runs, self._numbering = rich, runs, numbering
        self._count = 0
        self._place: str | None = None
        self._goes_on = False
        self.embeds = False

    def body(self, element: Element) -> None:
        """Say the text itself."""
        self._blocks(element)
        self._rich.end()

    def around(self, element: Element, place: str, relations: dict[str, Relation]) -> None:
        """Say a header or a footer: the page around the text."""
        own, self._runs.relations = self._runs.relations, relations
        self._place = place
        back = self._rich.around(Role.RUNNING_HEAD)
        self.body(element)
        back()
        self._rich.end()
        self._place = None
        self._runs.relations = own

    def note(self, label: str, element: Element, relations: dict[str, Relation]) -> None:
        """Say a note. One without a label brings its mark itself."""
        self._runs.relations = relations
        self._place = f"note {label}" if label else "a note"
        self._rich.at(place=self._place)
        if label:
            self._rich.begin_note(label)
        self._goes_on = bool(label)
        self.body(element)
        self._goes_on = False

    # Blocks

    def _blocks(self, parent: Element) -> None:
        """Say the blocks in an element. Paragraphs whose ends are taken away are one with the next."""
        together: list[Element] = []
        for element in self._flat(parent):
            if local(element) == "p":
                together.append(element)
                if not self._has_no_end(element):
                    self._paragraph(together)
                    together = []
            elif local(element) == "tbl":
                self._table(element)
            elif local(element) in ("altChunk", "subDoc"):
                self.embeds = True
        if together:
            self._paragraph(together)

    def _flat(self, parent: Element) -> Iterable[Element]:
        """Give the blocks in an element, also those in what only holds others."""
        for element in parent:
            name = local(element)
            if name in _HOLDS_BLOCKS:
                if not self._runs.is_dropped(name):
                    yield from self._flat(element)
            elif name == "sdt":
                content = child(element, "sdtContent")
                if content is not None and not is_template(element):
                    yield from self._flat(content)
            elif name == "AlternateContent":
                choice = chosen(element)
                yield from self._flat(choice) if choice is not None else ()
            else:
                yield element

    def _has_no_end(self, paragraph: Element) -> bool:
        """Whether a paragraph goes on in the next: a change has taken its end away, or it is a large first letter."""
        properties = child(paragraph, "pPr")
        mark = child(properties, "rPr")
        if mark is not None and any(self._runs.is_dropped(local(e)) for e in mark):
            return True
        return attr(child(properties, "framePr"), "dropCap") in ("drop", "margin")

    def _paragraph(self, together: list[Element]) -> None:
        properties = child(together[-1], "pPr")
        name = value(properties, "pStyle") or self._runs.styles.usual
        style = self._runs.styles.style(name)
        self._at()
        end = self._begin(properties, style, name)
        ground = PLAIN if self._is_heading(properties, style) else style.face
        for element in together:
            self._runs.paragraph(element, ground)
        end()
        self._say_boxes()

    def _at(self) -> None:
        if self._place is None:
            self._count += 1
        self._rich.at(place=self._place or f"paragraph {self._count}")

    @staticmethod
    def _is_heading(properties: Element | None, style: WordStyle) -> bool:
        return bool(style.level if (own := level_of(properties)) is None else own)

    def _begin(self, properties: Element | None, style: WordStyle, name: str | None) -> _End:
        """Begin a paragraph; return what ends it."""
        rich = self._rich
        if self._goes_on:
            self._goes_on = False
            return rich.end
        marker = self._marker(properties, style, name)
        if self._is_heading(properties, style):
            rich.heading(level_of(properties) or style.level)
            if marker:
                rich.say(f"{marker} ")
        elif marker is not None and style.role is Role.BODY:
            rich.begin_item(marker)
            return rich.end_item
        else:
            rich.block(style.role if style.role is not Role.TITLE else Role.BODY)
        return rich.end

    def _marker(self, properties: Element | None, style: WordStyle, name: str | None) -> str | None:
        """Return what is written before an item; None for what is none, or has no text to number."""
        item = numbered_of(properties) or style.numbered
        return self._numbering.next(item, name) if item is not None and item.list else None

    def _say_boxes(self) -> None:
        boxes = self._runs.boxes[:]
        self._runs.boxes.clear()
        for box in boxes:
            self._blocks(box)

    # Tables

    def _table(self, table: Element) -> None:
        for row in self._flat(table):
            if local(row) == "tr" and not self._is_gone(row):
                self._row([cell for cell in self._flat(row) if local(cell) == "tc" and not _is_covered(cell)])

    def _is_gone(self, row: Element) -> bool:
        properties = child(row, "trPr")
        return properties is not None and any(self._runs.is_dropped(local(e)) for e in properties)

    def _row(self, cells: list[Element]) -> None:
        self._rich.row(cells, self._blocks, is_data=not any(self._is_region(cell) for cell in cells))

    def _is_region(self, cell: Element) -> bool:
        """Whether a cell is laid out like a page of its own."""
        paragraphs = [e for e in self._flat(cell) if local(e) == "p" and _has_text(e)]
        if len(paragraphs) > 1 or any(local(e) == "tbl" for e in self._flat(cell)):
            return True
        return any(self._is_special(child(p, "pPr")) for p in paragraphs)

    def _is_special(self, properties: Element | None) -> bool:
        style = self._runs.styles.style(value(properties, "pStyle"))
        numbered = numbered_of(properties) or style.numbered
        return self._is_heading(properties, style) or bool(numbered and numbered.list)


def _is_covered(cell: Element) -> bool:
    """Whether a cell is the lower part of one that goes over several rows."""
    merge = child(cell, "tcPr", "vMerge")
    return merge is not None and attr(merge, "val") != "restart"


def _has_text(paragraph: Element) -> bool:
    return any(local(e) == "t" and e.text for e in paragraph.iter())


def shown(section: Element, kind: str, *, both_sides: bool) -> Iterable[str]:
    """Return the names of the headers or footers of a section that are shown."""
    first = child(section, "titlePg")
    for reference in section:
        if local(reference) == kind:
            page = attr(reference, "type")
            if page == "first" and (first is None or not is_on(first)):
                continue
            if page == "even" and not both_sides:
                continue
            yield attr(reference, "id") or ""

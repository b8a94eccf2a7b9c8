"""Walk the blocks of an OpenDocument text and say them to a Rich: paragraphs, lists, tables. Knows no span."""

from __future__ import annotations

from collections.abc import Callable

from viewer.loading.face import PLAIN
from viewer.loading.odt_inside import Inside
from viewer.loading.odt_lists import Counts, Lists
from viewer.loading.odt_styles import OdtStyle
from viewer.loading.rich import Rich
from viewer.loading.xml_door import Element, local
from viewer.loading.xml_reach import attr, child, children, number
from viewer.model import Role

_ROWS = ("table-row", "table-rows", "table-header-rows", "table-row-group")
_INDEXES = ("table-of-content", "alphabetical-index", "illustration-index", "table-index", "object-index", "user-index")
_NO_BLOCKS = ("tracked-changes", "forms", "sequence-decls", "variable-decls", "user-field-decls", "annotation")


class Walk:
    """One way through a text."""

    def __init__(self, rich: Rich, inside: Inside, lists: Lists, outline: Counts) -> None:
        self._rich, self._inside, self._lists, self._outline = rich, inside, lists, outline
        self._count = 0
        self._place: str | None = None
        self._goes_on = False
        self._marker: str | None = None
        self._steps: dict[str, Callable[[Element], None]] = {
            "p": self._paragraph,
            "h": self._paragraph,
            "list": self._list,
            "table": self._table,
            "section": self._section,
            "frame": self._frame,
            "change": lambda e: self._restore(inside.tracked.taken_out(e)),
            "change-start": inside.tracked.begin,
            "change-end": inside.tracked.end,
            **dict.fromkeys(_INDEXES, self._index),
            **dict.fromkeys(_NO_BLOCKS, lambda _: None),
        }
        inside.restore = self._restore

    def blocks(self, parent: Element) -> None:
        """Say the blocks in an element."""
        for element in parent:
            name = local(element)
            step = self._steps.get(name)
            if step is not None:
                step(element)
            elif not name.endswith("-source"):
                self.blocks(element)

    def around(self, element: Element, place: str) -> None:
        """Say a header or a footer: the page around the text."""
        self._place = place
        back = self._rich.around(Role.RUNNING_HEAD)
        self.blocks(element)
        back()
        self._rich.end()
        self._place = None

    def notes(self) -> None:
        """Say the notes that were met; a note may hold another."""
        for label, body in self._inside.notes:
            self._place = f"note {label}" if label else "a note"
            self._rich.at(place=self._place)
            if label:
                self._rich.begin_note(label)
            self._goes_on = bool(label)
            self.blocks(body)
            self._rich.end()
        self._goes_on = False
        self._place = None

    # Paragraphs

    def _paragraph(self, element: Element) -> None:
        tracked = self._inside.tracked
        if tracked.is_put_in and not any(local(e) == "change-end" for e in element.iter()):
            return
        style = self._inside.styles.style("paragraph", attr(element, "style-name"))
        if self._goes_on:
            self._goes_on = False
        else:
            self._begin(element, style)
        is_heading = local(element) == "h" or style.role is Role.TITLE
        self._inside.paragraph(element, PLAIN if is_heading else style.face)
        if tracked.is_put_in:
            self._goes_on = True  # its end was not there before
            return
        self._rich.end()
        boxes = self._inside.boxes[:]
        self._inside.boxes.clear()
        for box in boxes:
            self.blocks(box)

    def _begin(self, element: Element, style: OdtStyle) -> None:
        if self._place is None:
            self._count += 1
        self._rich.at(place=self._place or f"paragraph {self._count}")
        marker, self._marker = self._marker, None
        if local(element) == "h":
            level = max(1, number(attr(element, "outline-level")) or 1)
            is_numbered = marker is None and attr(element, "is-list-header") != "true"
            marker = self._outline.next(level, number(attr(element, "start-value"))) if is_numbered else marker
            self._rich.heading(level)
        elif style.role is Role.TITLE:
            self._rich.title()
        elif marker is None:
            self._rich.block(style.role)
        if marker:
            self._rich.say(f"{marker} ")

    def _restore(self, paragraphs: list[Element]) -> None:
        """Say what was taken out; between its paragraphs there were ends."""
        for k, element in enumerate(paragraphs):
            if k:
                self._rich.end()
            style = self._inside.styles.style("paragraph", attr(element, "style-name"))
            if local(element) in ("p", "h"):
                self._inside.paragraph(element, style.face)
            else:
                self.blocks([element])

    # What holds paragraphs

    def _list(self, element: Element) -> None:
        self._rich.end()
        self._lists.begin(element)
        for item in children(element, "list-item", "list-header"):
            self._item(item)
        self._lists.end()
        self._rich.end()

    def _item(self, item: Element) -> None:
        """Say an item. One that begins with a list or a heading has no paragraph of its own to number."""
        first = next((local(e) for e in item if local(e) in ("p", "h", "list", "table")), "")
        own_number = self._lists.next(item) if first in ("p", "h") else None
        if first == "h":
            self._marker = own_number
            self.blocks(item)
            return
        if own_number is not None:
            self._rich.begin_item(own_number)
            self._marker = ""
        self.blocks(item)
        self._marker = None
        if own_number is not None:
            self._rich.end_item()

    def _section(self, element: Element) -> None:
        style = self._inside.styles.style("section", attr(element, "style-name"))
        if attr(element, "display") != "none" and not style.is_hidden:
            self.blocks(element)

    def _index(self, element: Element) -> None:
        self._rich.end()
        back = self._rich.around(Role.NAVIGATION)
        for body in children(element, "index-body"):
            self.blocks(body)
        back()
        self._rich.end()

    def _frame(self, element: Element) -> None:
        box = child(element, "text-box")
        if box is not None:
            self.blocks(box)

    # Tables

    def _table(self, table: Element) -> None:
        for row in children(table, *_ROWS):
            if local(row) != "table-row":
                self._table(row)
            else:
                self._row(children(row, "table-cell"))

    def _row(self, cells: list[Element]) -> None:
        self._rich.row(cells, self.blocks, is_data=not any(_is_region(cell) for cell in cells))


def _is_region(cell: Element) -> bool:
    """Whether a cell is laid out like a page of its own."""
    if any(local(e) in ("h", "list", "table", "section") for e in cell):
        return True
    return sum(bool("".join(e.itertext()).strip()) for e in children(cell, "p")) > 1

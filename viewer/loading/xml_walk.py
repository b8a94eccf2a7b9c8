"""Walk an XML tree and say its text to a Rich, by what each name of a vocabulary means. Knows no vocabulary.

Of a name that the vocabulary has no word for, what stands in it is said: as a block where text stands right in it and
nothing around it is a block yet, and else as if the element were not there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from viewer.loading.rich import Rich
from viewer.loading.xml_door import Element, local
from viewer.loading.xml_reach import attr, number
from viewer.model import Role, Style


@dataclass(slots=True)
class _Level:
    """What holds inside an element that is open."""

    style: Style = Style.PLAIN
    link: str | None = None
    in_block: bool = False
    depth: int = 0
    numbers: list[int] | None = None
    ends: list[Callable[[], None]] = field(default_factory=list)


Step = Callable[["XmlWalk", Element], None]


class XmlWalk:
    """One way through a tree, without recursion. A step is called as an element opens, with what it may do below."""

    def __init__(self, rich: Rich, steps: Mapping[str, Step], skipped: frozenset[str] = frozenset()) -> None:
        self.rich = rich
        self._steps, self._skipped = steps, skipped
        self._levels = [_Level()]
        self._notes: list[tuple[str, Element]] = []
        self._labels = 0
        self._left_out: set[Element] = set()

    def run(self, root: Element) -> None:
        """Say an element and all in it, and then the notes that were met."""
        self._run(root)
        while self._notes:
            notes, self._notes = self._notes, []
            for label, element in notes:
                self.rich.begin_note(label)
                self._left_out.discard(element)
                self._run(element, is_note=True)
        self.rich.end()

    def _run(self, root: Element, *, is_note: bool = False) -> None:
        stack: list[tuple[Element, bool]] = [(root, False)]
        while stack:
            element, is_open = stack.pop()
            if is_open:
                self._close()
            elif local(element) and local(element) not in self._skipped and element not in self._left_out:
                above = self._levels[-1]
                self._levels.append(_Level(above.style, above.link, above.in_block, above.depth, above.numbers))
                stack.append((element, True))
                self._open(element, is_note=is_note and element is root)
                if element in self._left_out:
                    continue
                self._say(element.text)
                stack.extend((child, False) for child in reversed(element))
                continue
            if element is not root:
                self._say(element.tail)

    def _open(self, element: Element, *, is_note: bool) -> None:
        step = None if is_note else self._steps.get(local(element))
        if step is not None:
            step(self, element)
        elif not self._levels[-1].in_block and _has_text(element):
            self.block()

    def _close(self) -> None:
        for end in reversed(self._levels.pop().ends):
            end()

    def _say(self, text: str | None) -> None:
        if text:
            level = self._levels[-1]
            self.rich.words(text, level.style, level.link)

    # What a step may do

    @property
    def depth(self) -> int:
        """How many divisions are open."""
        return self._levels[-1].depth

    def division(self) -> None:
        """Open a division: the headings in it are one level lower."""
        self.rich.end()
        self._levels[-1].depth += 1
        self.at_end(self.rich.end)

    def block(self, role: Role = Role.BODY) -> None:
        """Open a block."""
        self.rich.block(role)
        self._begun()

    def heading(self, level: int, *, title: bool | None = None) -> None:
        """Open a heading."""
        self.rich.heading(level, title=title)
        self._begun()

    def style(self, style: Style) -> None:
        """Set the words in the element so."""
        self._levels[-1].style |= style

    def link(self, target: str | None) -> None:
        """Let the words in the element lead to a target."""
        self._levels[-1].link = target or self._levels[-1].link

    def list(self, *, ordered: bool) -> None:
        """Open a list."""
        self.rich.end()
        self._levels[-1].numbers = [0] if ordered else None
        self.at_end(self.rich.end)

    def item(self, label: str = "") -> None:
        """Open an item of a list."""
        numbers = self._levels[-1].numbers
        if numbers is not None:
            numbers[0] += 1
            label = label or f"{numbers[0]}."
        self.rich.begin_item(label)
        self._levels[-1].in_block = True
        self.at_end(self.rich.end_item)

    def row(self) -> None:
        """Open a row of a table."""
        self.rich.begin_row()
        self._levels[-1].in_block = True
        self.at_end(self.rich.end_row)

    def cell(self) -> None:
        """Open a cell."""
        self.rich.next_cell()

    def note(self, element: Element, label: str | None = None) -> None:
        """Set a footnote's mark; its text comes after all else."""
        self._labels += 1
        said = (label or "").strip("[]() .") or str(self._labels)
        self.rich.mark(said)
        self._notes.append((said, element))
        self.leave_out(element)

    def begin_note(self, label: str) -> None:
        """Open a footnote's text where it stands, its mark being elsewhere."""
        self.rich.begin_note(label)
        self.at_end(self.rich.end)

    def page(self, said: str | None) -> None:
        """Say that a page begins here."""
        found = number(said)
        if found is not None:
            self.rich.at(page=found)

    def leave_out(self, element: Element) -> None:
        """Leave an element out, with all in it."""
        self._left_out.add(element)

    def at_end(self, *ends: Callable[[], None]) -> None:
        """Have something done where the element ends."""
        self._levels[-1].ends.extend(ends)

    def _begun(self) -> None:
        self._levels[-1].in_block = True
        self.at_end(self.rich.end)


def _has_text(element: Element) -> bool:
    """Whether text stands right in an element."""
    return bool((element.text or "").strip()) or any((child.tail or "").strip() for child in element)


# Steps that vocabularies have in common.


def styled(style: Style) -> Step:
    """Return a step for words that are set so."""
    return lambda walk, _: walk.style(style)


def block(role: Role = Role.BODY) -> Step:
    """Return a step for a block."""
    return lambda walk, _: walk.block(role)


def division(walk: XmlWalk, _: Element) -> None:
    """Open a division."""
    walk.division()


def row(walk: XmlWalk, _: Element) -> None:
    """Open a row of a table."""
    walk.row()


def cell(walk: XmlWalk, _: Element) -> None:
    """Open a cell of a row."""
    walk.cell()


def item(walk: XmlWalk, _: Element) -> None:
    """Open an item of a list."""
    walk.item()


def line_end(walk: XmlWalk, _: Element) -> None:
    """End a line as its author did."""
    walk.rich.end_line()


def line(walk: XmlWalk, _: Element) -> None:
    """Open a line of verse, which ends by hand."""
    walk.at_end(walk.rich.end_line)


def linked(walk: XmlWalk, element: Element) -> None:
    """Let words lead where the element says."""
    walk.link(attr(element, "href") or attr(element, "target") or attr(element, "url"))

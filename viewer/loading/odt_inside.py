"""Say what stands inside a paragraph of an OpenDocument file: spans, links, notes, changes. Ends none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from viewer.loading.face import HIDDEN, PLAIN, Face
from viewer.loading.odt_changes import Tracked
from viewer.loading.odt_styles import OdtStyles
from viewer.loading.rich import Rich
from viewer.loading.xml_door import Element, local
from viewer.loading.xml_reach import attr, child, children
from viewer.model import Style

# What stands inside a paragraph and is no text of it, or text that is the program's.
_NO_TEXT = frozenset(
    [
        "annotation", "annotation-end", "page-number", "page-count", "page-continuation", "placeholder", "script",
        "sender-initials", "tracked-changes", "forms", "event-listeners", "note-citation", "toc-mark-start",
    ]
)  # fmt: skip
_HIDDEN_WHERE = ("hidden-text", "hidden-paragraph")


@dataclass(slots=True)
class Inside:
    """The inside of paragraphs. `boxes` gathers text boxes and `notes` the notes: they are said later."""

    rich: Rich
    styles: OdtStyles
    tracked: Tracked
    restore: Callable[[list[Element]], None] = lambda _: None
    boxes: list[Element] = field(default_factory=list)
    notes: list[tuple[str, Element]] = field(default_factory=list)
    _face: Face = PLAIN
    _link: str | None = None
    _steps: dict[str, Callable[[Element], None]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._steps = {
            "span": self._span,
            "a": self._anchor,
            "s": lambda _: self._say(" "),
            "tab": lambda _: self._say(" "),
            "line-break": lambda _: None if self.tracked.is_put_in else self.rich.end_line(),
            "note": self._note,
            "frame": self._frame,
            "change": lambda e: self.restore(self.tracked.taken_out(e)),
            "change-start": self.tracked.begin,
            "change-end": self.tracked.end,
            **dict.fromkeys(("custom-shape", "rect", "g", "caption", "ellipse"), self.boxes.append),
            **dict.fromkeys(_HIDDEN_WHERE, self._where_hidden),
        }

    def paragraph(self, element: Element, face: Face) -> None:
        """Say what a paragraph holds. `face` is how its style sets letters."""
        self._face = face
        if not any(attr(e, "is-hidden") == "true" for e in children(element, "hidden-paragraph")):
            self._inside(element)

    def _inside(self, element: Element) -> None:
        self._say(element.text)
        for inner in element:
            name = local(inner)
            step = self._steps.get(name)
            if step is not None:
                step(inner)
            elif name not in _NO_TEXT:
                self._inside(inner)
            self._say(inner.tail)

    def _say(self, text: str | None) -> None:
        if not text or self._face.on & HIDDEN or self.tracked.is_put_in:
            return
        style = Style(self._face.on & ~HIDDEN)
        self.rich.words(text, style & ~Style.UNDERLINE if self._link is not None else style, self._link)

    def _span(self, element: Element) -> None:
        above = self._face
        self._face = self.styles.style("text", attr(element, "style-name")).face.over(above)
        self._inside(element)
        self._face = above

    def _anchor(self, element: Element) -> None:
        above, self._link = self._link, attr(element, "href")
        self._inside(element)
        self._link = above

    def _note(self, element: Element) -> None:
        body = child(element, "note-body")
        if body is None or self._face.on & HIDDEN or self.tracked.is_put_in:
            return
        citation = child(element, "note-citation")
        label = "".join(citation.itertext()).strip() if citation is not None else ""
        if label:
            self.rich.mark(label)
        self.notes.append((label, body))

    def _frame(self, element: Element) -> None:
        """Say a frame: its text box, or the words for its picture. Of several contents the first is the one shown."""
        box = child(element, "text-box")
        if box is not None:
            self.boxes.append(box)
        elif child(element, "image") is not None:
            words = next(("".join(e.itertext()) for name in ("desc", "title") for e in children(element, name)), "")
            if words.strip() and not self._face.on & HIDDEN and not self.tracked.is_put_in:
                self.rich.picture(" ".join(words.split()))

    def _where_hidden(self, element: Element) -> None:
        if attr(element, "is-hidden") != "true":
            self._inside(element)

"""Say what stands inside a paragraph of a Word file: runs, links, fields, changes, marks of notes. Ends none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from viewer.loading.docx_fields import Fields, with_anchor
from viewer.loading.docx_notes import Notes
from viewer.loading.docx_package import Relation, value
from viewer.loading.docx_styles import Styles, face_of, toggled
from viewer.loading.face import HIDDEN, PLAIN, Face
from viewer.loading.rich import Rich
from viewer.loading.symbol_font import symbol
from viewer.loading.xml_door import Element, local
from viewer.loading.xml_reach import attr, child
from viewer.model import Changes, Style

# Elements that stand for one character.
_CHARACTERS = {"noBreakHyphen": "\u2011", "softHyphen": "\u00ad", "tab": " ", "ptab": " "}

# What stands inside a paragraph and is no text of it. Deleted text is one of them, unless the original is read.
_NO_TEXT = frozenset(
    [
        "pPr", "rPr", "sdtPr", "sdtEndPr", "instrText", "delInstrText", "rubyPr", "footnoteRef", "endnoteRef",
        "annotationRef", "commentReference", "annotation", "txPr", "tblPr", "trPr", "tcPr", "tblGrid", "ctrlPr",
    ]
)  # fmt: skip

_ADDED, _REMOVED = ("ins", "moveTo"), ("del", "moveFrom")

# What no format counts as text but a picture's words.
_LINKED = int(Style.UNDERLINE)


@dataclass(slots=True)
class Runs:
    """The inside of paragraphs. `boxes` gathers text boxes: they are said after the paragraph that holds them."""

    rich: Rich
    styles: Styles
    changes: Changes
    notes: Notes
    relations: dict[str, Relation] = field(default_factory=dict)
    fields: Fields = field(default_factory=Fields)
    boxes: list[Element] = field(default_factory=list)
    languages: Counter[str] = field(default_factory=Counter)
    has_changes: bool = False
    _face: Face = PLAIN
    _ground: Face = PLAIN
    _link: str | None = None
    _steps: dict[str, Callable[[Element], None]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._steps = {
            "r": self._run,
            "t": self._text,
            "delText": self._text,
            "br": self._line_end,
            "cr": lambda _: self.rich.end_line(),
            "sym": self._symbol,
            "fldChar": lambda e: self.fields.mark(attr(e, "fldCharType")),
            "instrText": lambda e: self.fields.say(e.text or ""),
            "fldSimple": self._simple_field,
            "hyperlink": self._hyperlink,
            "sdt": self._control,
            "AlternateContent": lambda e: self.inside(chosen(e)),
            "txbxContent": self.boxes.append,
            "docPr": self._picture,
            "shape": self._shape,
            "ruby": lambda e: self._all(child(e, "rubyBase"), child(e, "rt")),
            "footnoteReference": lambda e: self._note("footnote", e),
            "endnoteReference": lambda e: self._note("endnote", e),
            **dict.fromkeys(_CHARACTERS, lambda e: self._say(_CHARACTERS[local(e)])),
            **dict.fromkeys((*_ADDED, *_REMOVED), self._change),
        }

    def paragraph(self, element: Element, ground: Face) -> None:
        """Say what a paragraph holds. `ground` is how its style sets letters."""
        self._ground = self._face = ground
        self.inside(element)
        self.fields.end_paragraph()

    def inside(self, element: Element | None) -> None:
        """Say all that an element holds."""
        self._all(*(element if element is not None else ()))

    def is_dropped(self, name: str) -> bool:
        """Whether what stands in a change of this name is left out, by which text of the file is asked for."""
        dropped = name in (_REMOVED if self.changes is Changes.ACCEPTED else _ADDED)
        self.has_changes |= name in _REMOVED or name in _ADDED
        return dropped

    def _all(self, *elements: Element | None) -> None:
        for element in elements:
            name = local(element) if element is not None else ""
            step = self._steps.get(name)
            if step is not None:
                step(element)
            elif name not in _NO_TEXT:
                self.inside(element)

    # Letters

    def _say(self, text: str) -> None:
        if self._face.on & HIDDEN or self.fields.is_silent:
            return
        link = self._link or self.fields.link
        style = self._face.on & ~(_LINKED if link is not None else 0)
        self.rich.words(text, Style(style & ~HIDDEN), link)

    def _text(self, element: Element) -> None:
        self._say(element.text or "")

    def _symbol(self, element: Element) -> None:
        try:
            code = int((attr(element, "char") or "0")[:_LONGEST_CODE], 16)
        except ValueError:
            return
        self._say(symbol(code, attr(element, "font") or ""))

    def _line_end(self, element: Element) -> None:
        if attr(element, "type") in ("page", "column"):
            self.rich.say(" ")
        else:
            self.rich.end_line()

    # What holds other things

    def _run(self, element: Element) -> None:
        properties = child(element, "rPr")
        above = self._face
        if properties is not None:
            style = self.styles.style(value(properties, "rStyle")).face
            self._face = face_of(properties).over(toggled(style, self._ground))
            self._count_language(element, properties)
        self.inside(element)
        self._face = above

    def _count_language(self, run: Element, properties: Element) -> None:
        language = value(properties, "lang")
        if language:
            self.languages[language] += sum(len(e.text or "") for e in run)

    def _simple_field(self, element: Element) -> None:
        self.fields.simple(attr(element, "instr") or "")
        self.inside(element)
        self.fields.mark("end")

    def _hyperlink(self, element: Element) -> None:
        above = self._link
        relation = self.relations.get(attr(element, "id") or "")
        target = relation.target if relation is not None and relation.is_outside else ""
        self._link = with_anchor(target, attr(element, "anchor")) or above
        self.inside(element)
        self._link = above

    def _control(self, element: Element) -> None:
        """Say a content control; the text it shows while nobody has filled it in belongs to its template."""
        if not is_template(element):
            self.inside(child(element, "sdtContent"))

    def _change(self, element: Element) -> None:
        if not self.is_dropped(local(element)):
            self.inside(element)

    def _note(self, kind: str, element: Element) -> None:
        label = self.notes.refer(kind, element)
        if label and not self._face.on & HIDDEN:
            self.rich.mark(label)

    # Pictures

    def _picture(self, element: Element) -> None:
        """Say the words for a drawing, unless it holds a text of its own."""
        drawing = element.getparent()
        if not any(local(e) == "txbxContent" for e in drawing.iterdescendants()):
            self._words_for(attr(element, "descr"))

    def _shape(self, element: Element) -> None:
        self._words_for(attr(element, "alt"))
        self.inside(element)

    def _words_for(self, words: str | None) -> None:
        if words and words.strip() and not self._face.on & HIDDEN:
            self.rich.picture(" ".join(words.split()))


# A code is written with four figures.
_LONGEST_CODE = 6


def chosen(alternatives: Element) -> Element | None:
    """Return the one of several ways to say the same that we read: the first, which the newest programs wrote."""
    return next(iter(_named(alternatives, "Choice", "Fallback")), None)


def _named(element: Element, *names: str) -> Iterable[Element]:
    return (e for name in names for e in element if local(e) == name)


def is_template(control: Element) -> bool:
    """Whether a content control shows the text of its template."""
    return child(control, "sdtPr", "showingPlcHdr") is not None

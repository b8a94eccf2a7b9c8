"""Read a rich text file (RTF), by the specification 1.9.1 as far as it concerns what a reader sees.

The libraries that were tried keep the text alone, and lose footnotes and some headings. Headers and footers are the
page around the text; a footnote comes after it. Pictures, objects and what a program notes for itself are no text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from viewer.loading.changes_note import CHANGES_NOTE
from viewer.loading.errors import LoadError
from viewer.loading.files import quoted
from viewer.loading.raw import Raw
from viewer.loading.rich import Card, Rich
from viewer.loading.rtf_tables import BODY_LEVEL, Tables
from viewer.loading.rtf_tokens import Token, tokens
from viewer.loading.self_told import author_told, title_told
from viewer.model import Changes, Document, Role, Style

MEDIA_TYPE = "application/rtf"

# More groups in each other than any program writes.
_DEEPEST = 2000

_STYLES = {
    "b": Style.BOLD, "i": Style.ITALIC, "ul": Style.UNDERLINE, "uld": Style.UNDERLINE, "uldb": Style.UNDERLINE,
    "ulw": Style.UNDERLINE, "strike": Style.STRIKE, "striked": Style.STRIKE, "super": Style.SUPERSCRIPT,
    "sub": Style.SUBSCRIPT,
}  # fmt: skip
_CHARACTERS = {
    "tab": "\t", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
    "bullet": "•", "emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005", "zwj": "\u200d", "zwnj": "\u200c",
    "ltrmark": "\u200e", "rtlmark": "\u200f",
}  # fmt: skip
_SIGNS = {"~": "\u00a0", "-": "\u00ad", "_": "\u2011", "\\": "\\", "{": "{", "}": "}", "\n": None, "\r": None}
_EDGES = frozenset(["header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"])
_SKIPPED = frozenset(
    ["colortbl", "pict", "themedata", "colorschememapping", "datastore", "latentstyles", "listtable", "nonshppict",
     "listoverridetable", "rsidtbl", "generator", "xmlnstbl", "bkmkstart", "bkmkend", "revtbl", "filetbl", "mmathPr",
     "pn", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "annotation", "atnid", "atnauthor", "atnref",
     "atntime", "atndate", "atnparent", "sn", "sv", "objdata", "objclass", "objname", "docvar", "template", "xe", "tc",
     "userprops", "private", "keycode", "pgdsctbl", "upr", "pnseclvl", "wgrffmtfilter", "blipuid", "panose", "falt"]
)  # fmt: skip
# Of what a reader that does not know it should skip, this holds text.
_KNOWN = frozenset(["shpinst", "shptxt", "fldinst", "footnote", "ud", "shppict", "listtext", "pntext"])
_HYPERLINK = re.compile(r'HYPERLINK\s+(?:\\l\s+)?(?:"([^"]*)"|(\S+))')


# The number of an item, and no bullet: Word draws one of its bullets with an "o".
_NUMBER = re.compile(r"\d|\w[.):]$")


@dataclass(slots=True)
class _State:
    """What holds in a group, and is as it was when the group ends."""

    style: Style = Style.PLAIN
    hidden: bool = False
    struck: bool = False
    added: bool = False
    font: int | None = None
    skip: int = 1
    link: str | None = None
    listed: bool = False
    instruction: bool = False

    def take(self, token: Token) -> None:
        """Take what a control word says of how letters are shown."""
        match token.word:
            case "plain":
                self.style, self.hidden, self.font = Style.PLAIN, False, None
            case "ulnone":
                self.style &= ~Style.UNDERLINE
            case "nosupersub":
                self.style &= ~(Style.SUPERSCRIPT | Style.SUBSCRIPT)
            case "v":
                self.hidden = token.number != 0


def read(raw: Raw) -> Document:
    """Return the Document of a rich text file. Raises LoadError."""
    reader = _Reader(raw)
    try:
        reader.run(list(tokens(raw.data)))
    except RecursionError as error:
        raise reader.too_deep() from error
    told = reader.tables.told
    card = Card(title_told(told.get("title"), raw.name), author_told(told.get("author")))
    notes = (CHANGES_NOTE[raw.options.changes],) if reader.has_changes else ()
    return reader.rich.document(raw, MEDIA_TYPE, card, encoding=reader.tables.encoding, notes=notes)


class _Reader:
    """Says the tokens of a file to a Rich."""

    def __init__(self, raw: Raw) -> None:
        self._name, self._changes = raw.name, raw.options.changes
        self.rich = Rich()
        self.tables = Tables()
        self.has_changes = False
        self._states = [_State()]
        self._bytes = b""
        self._high = 0
        self._to_skip = 0
        self._instruction = ""
        self._label = ""
        self._notes: list[Sequence[Token]] = []
        self._in_notes = False
        self._begin_paragraph()
        self._row, self._cell_due, self._in_table = False, False, False
        self._open, self._item = False, False

    def _begin_paragraph(self) -> None:
        self._level, self._in_table = BODY_LEVEL, False

    def run(self, all_tokens: Sequence[Token]) -> None:
        """Say a file, and its notes after it."""
        self._say_group(all_tokens)
        self._end_row()
        self._in_notes = True
        for number, note in enumerate(self._notes, start=1):
            self._end_paragraph()
            self._begin_paragraph()
            self.rich.begin_note(str(number))
            self._open = True
            self._say_group(note)
        self._end_paragraph()

    # Groups

    def too_deep(self) -> LoadError:
        """Return what is said of groups in groups without end."""
        return LoadError("{name} is nested too deeply to be read. Open a simpler copy of it.", name=quoted(self._name))

    def _say_group(self, group: Sequence[Token]) -> None:
        at = 0
        depth = len(self._states)
        ends = _ends(group)
        while at < len(group):
            token = group[at]
            at += 1
            if token.brace == "{":
                at = self._open_group(group, at, ends[at - 1])
            elif token.brace == "}":
                self._flush()
                if len(self._states) > depth:
                    self._states.pop()
            else:
                self._one(token)
        self._flush()
        del self._states[depth:]

    def _open_group(self, group: Sequence[Token], at: int, end: int) -> int:
        """Open a group, or read all of one that holds no text; return where to go on."""
        self._flush()
        self._to_skip = 0
        starred = at < len(group) and group[at].sign == "*"
        name = group[at + starred].word if at + starred < len(group) else ""
        if name in _READ:
            self._destination(name, group[at + starred : end])
            return end + 1
        if name in _SKIPPED or (starred and name not in _KNOWN):
            return end + 1
        if len(self._states) > _DEEPEST:
            raise self.too_deep()
        self._states.append(replace(self._states[-1]))
        state = self._states[-1]
        if name == "fldinst":
            state.instruction, self._instruction = True, ""
        elif name == "fldrslt":
            found = _HYPERLINK.search(self._instruction)
            state.link = (found.group(1) or found.group(2)) if found else state.link
        elif name in ("listtext", "pntext"):
            state.listed, self._label = True, ""
        return at + starred

    def _destination(self, name: str, inside: Sequence[Token]) -> None:
        """Read a group that is no part of the text where it stands."""
        if name == "fonttbl":
            self.tables.read_fonts(inside)
        elif name == "stylesheet":
            self.tables.read_styles(inside)
        elif name == "info":
            self._info(inside)
        elif name == "footnote":
            self._note(inside)
        else:
            self._edge(inside)

    def _info(self, inside: Sequence[Token]) -> None:
        """Take the title and the author that the file tells."""
        ends = _ends(inside)
        for k in range(len(inside) - 1):
            name = inside[k + 1].word
            if inside[k].brace == "{" and name in ("title", "author"):
                self.tables.told.setdefault(name, self._plain(inside[k : ends[k]]))

    def _plain(self, group: Sequence[Token]) -> str:
        data = b"".join(t.text for t in group)
        return " ".join(data.decode(self.tables.encoding, "replace").split())

    def _note(self, inside: Sequence[Token]) -> None:
        """Set a footnote's mark, and keep its text for the end. A note of a note is a part of it."""
        if self._in_notes:
            self._say_group(inside[1:])
            return
        words = [t for t in inside[1:] if t.word not in ("chftn", "ftnalt")]
        space = next((k for k, t in enumerate(words) if t.text or t.sign == "~"), 0)
        self._notes.append(words[:space] + words[space + 1 :] if words and words[space].sign else words)
        self._begin()
        self.rich.mark(str(len(self._notes)))

    def _edge(self, inside: Sequence[Token]) -> None:
        """Say a header or footer as the page around the text."""
        self._end_paragraph()
        back = self.rich.around(Role.RUNNING_HEAD)
        self.rich.end()
        self._say_group(inside[1:])
        self._end_paragraph()
        back()
        self.rich.end()

    # One token

    def _one(self, token: Token) -> None:
        if token.text:
            self._take(token.text)
            return
        if self._to_skip:  # what stands for a sign that was said already
            self._to_skip -= 1
            return
        self._flush()
        if token.sign:
            said = _SIGNS.get(token.sign, "")
            if said is None:
                self._end_paragraph()
            elif said:
                self._say(said)
            return
        self._word(token)

    def _take(self, data: bytes) -> None:
        if self._to_skip:
            skipped = min(self._to_skip, len(data))
            self._to_skip -= skipped
            data = data[skipped:]
        self._bytes += data

    def _word(self, token: Token) -> None:
        word, number, state = token.word, token.number, self._states[-1]
        on = number != 0
        if word == "u" and number is not None:
            self._unicode(number & 0xFFFF)
        elif word in _CHARACTERS:
            self._say(_CHARACTERS[word])
        elif word in _STYLES:
            state.style = state.style | _STYLES[word] if on else state.style & ~_STYLES[word]
        elif word in self._PARAGRAPHS:
            self._PARAGRAPHS[word](self)
        elif word in ("s", "outlinelevel") and number is not None:
            self._level = self.tables.levels.get(number, self._level) if word == "s" else min(number, BODY_LEVEL)
        elif word in ("f", "uc") and number is not None:
            state.font, state.skip = (number, state.skip) if word == "f" else (state.font, number)
        elif word in ("deleted", "revised"):
            state.struck, state.added = (on, state.added) if word == "deleted" else (state.struck, on)
            self.has_changes |= on
        else:
            state.take(token)
            self.tables.machine(token)

    def _unicode(self, unit: int) -> None:
        """Say a sign by its number, which comes as one unit of UTF-16 or as two."""
        self._to_skip = self._states[-1].skip
        if 0xD800 <= unit < 0xDC00:  # noqa: PLR2004 - the first of two units
            self._high = unit
        elif 0xDC00 <= unit < 0xE000:  # noqa: PLR2004 - the second
            if self._high:
                self._say(chr(0x10000 + ((self._high - 0xD800) << 10) + unit - 0xDC00))
            self._high = 0
        else:
            self._say(chr(unit))

    # Text

    def _flush(self) -> None:
        if self._bytes:
            data, self._bytes = self._bytes, b""
            font = self._states[-1].font
            encoding = self.tables.fonts.get(font, self.tables.encoding) if font is not None else self.tables.encoding
            self._say(data.decode(encoding, "replace"))

    def _say(self, text: str) -> None:
        state = self._states[-1]
        if state.instruction:
            self._instruction += text
        elif state.listed:
            self._label += text
        elif not state.hidden and not (state.added if self._changes is Changes.ORIGINAL else state.struck):
            self._begin()
            # A heading is bold by its nature, and a link underlined.
            usual = Style.BOLD if self._level < BODY_LEVEL else Style.PLAIN
            usual |= Style.UNDERLINE if state.link else Style.PLAIN
            self.rich.words(text, state.style & ~usual, state.link)

    def _begin(self) -> None:
        """Begin the block that the paragraph is, once there is something in it."""
        if self._in_table:
            if not self._row:
                self._end_paragraph()
                self.rich.begin_row()
                self.rich.next_cell()
                self._row = True
            self._to_next_cell()
            return
        self._end_row()
        if self._open:
            return
        self._open = True
        label, self._label = " ".join(self._label.split()), ""
        if label:
            self._item = True
            self.rich.begin_item(label if _NUMBER.search(label) else "")
        elif self._level < 0:
            self.rich.title()
        elif self._level < BODY_LEVEL:
            self.rich.heading(self._level + 1)
        else:
            self.rich.block()

    def _end_paragraph(self) -> None:
        self._flush()
        if self._row:
            if self._in_table:
                self.rich.words(" ")
            return
        if self._item:
            self.rich.end_item()
        self.rich.end()
        self._open = self._item = False
        self._label = ""

    # Tables

    def _to_next_cell(self) -> None:
        if self._cell_due:
            self.rich.next_cell()
            self._cell_due = False

    def _cell(self) -> None:
        self._in_table = True
        if not self._row:
            self._begin()
        self._to_next_cell()
        self._cell_due = True

    def _end_row(self) -> None:
        if self._row:
            self.rich.end_row()
        self._row = self._cell_due = False

    def _intbl(self) -> None:
        self._in_table = True

    def _break(self) -> None:
        """End a line by hand."""
        if self._open or self._row:
            self.rich.end_line()

    _PARAGRAPHS: ClassVar = {
        "par": _end_paragraph, "sect": _end_paragraph, "page": _end_paragraph, "column": _end_paragraph,
        "pard": _begin_paragraph, "intbl": _intbl, "cell": _cell, "nestcell": _break, "row": _end_row, "line": _break,
        "lbr": _break,
    }  # fmt: skip


# Groups that are read by themselves.
_READ = frozenset({"fonttbl", "stylesheet", "info", "footnote", *_EDGES})


def _ends(group: Sequence[Token]) -> dict[int, int]:
    """Return where each opening brace has its closing one: the end, for one that is never closed."""
    ends: dict[int, int] = {}
    still_open: list[int] = []
    for k, token in enumerate(group):
        if token.brace == "{":
            still_open.append(k)
        elif token.brace and still_open:
            ends[still_open.pop()] = k
    return ends | dict.fromkeys(still_open, len(group))

"""What a rich text file says before its text: the encodings of its fonts, its headings' styles, title and author."""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from viewer.loading.rtf_tokens import Token

# The encodings of a font's character sets, by their numbers in the specification; 2 is a font of symbols.
_CHARSETS = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gbk", 136: "cp950", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
    255: "cp437",
}  # fmt: skip
_MACHINES = {"ansi": "cp1252", "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_HEADING = re.compile(r"(?:heading|überschrift|titre|título|titolo|заголовок) ?([1-9])\b", re.IGNORECASE)
_TITLE = re.compile(r"title|titel|titre|título|titolo|название", re.IGNORECASE)
# A paragraph of outline level 9 is text of the body.
BODY_LEVEL = 9


@dataclass(slots=True)
class Tables:
    """The encoding of the file and of each font, the outline level of each style (-1: the title), and the card."""

    encoding: str = "cp1252"
    fonts: dict[int, str] = field(default_factory=dict)
    levels: dict[int, int] = field(default_factory=dict)
    told: dict[str, str] = field(default_factory=dict)

    def machine(self, token: Token) -> None:
        """Take what a control word says of the file's encoding."""
        if token.word in _MACHINES:
            self.encoding = _MACHINES[token.word]
        elif token.word == "ansicpg" and token.number:
            try:
                self.encoding = codecs.lookup(f"cp{token.number}" if token.number != _UTF8 else "utf-8").name
            except LookupError:
                return

    def read_fonts(self, group: Sequence[Token]) -> None:
        """Take the encodings of the table of fonts."""
        font = 0
        for token in group:
            if token.word == "f" and token.number is not None:
                font = token.number
            elif token.word == "fcharset" and token.number in _CHARSETS:
                self.fonts[font] = _CHARSETS[token.number]

    def read_styles(self, group: Sequence[Token]) -> None:
        """Take the outline levels of the style sheet."""
        depth, number, level, name = 0, 0, BODY_LEVEL, b""
        for token in group:
            depth += (token.brace == "{") - (token.brace == "}")
            if token.brace == "{" and depth == 1:
                number, level, name = 0, BODY_LEVEL, b""
            elif token.word == "s" and token.number is not None:
                number = token.number
            elif token.word == "outlinelevel" and token.number is not None:
                level = token.number
            elif depth == 1 and token.text:
                name += token.text
            elif token.brace == "}" and not depth:
                self._style(number, level, name.decode(self.encoding, "replace").strip(" ;"))

    def _style(self, number: int, level: int, name: str) -> None:
        heading = _HEADING.match(name)
        if _TITLE.fullmatch(name):
            self.levels[number] = -1
        elif level < BODY_LEVEL or heading:
            self.levels[number] = int(heading.group(1)) - 1 if heading else level


_UTF8 = 65001

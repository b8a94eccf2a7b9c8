"""Cut a rich text file into its tokens, by the RTF specification 1.9.1. Knows no control word's meaning but `bin`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    rb"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<hex>[0-9A-Fa-f]{2})|\\(?P<sign>[^A-Za-z'])"
    rb"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)|[\r\n]+|.",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Token:
    """A brace, a control word with its number, a control sign, or bytes of text. One of them is there."""

    brace: str = ""
    word: str = ""
    number: int | None = None
    sign: str = ""
    text: bytes = b""


_OPEN, _CLOSED = Token(brace="{"), Token(brace="}")


def tokens(data: bytes) -> Iterator[Token]:
    """Yield the tokens in order. What is no RTF is passed over; binary data is left out."""
    at = 0
    while at < len(data):
        found = _TOKEN.match(data, at)
        if found is None:  # it cannot be: the last alternative is any byte
            return
        at = found.end()
        kind = found.lastgroup
        if kind in ("word", "number"):
            word = found["word"].decode("ascii")
            number = int(found["number"]) if found["number"] is not None else None
            if word == "bin":
                at += max(0, number or 0)
            else:
                yield Token(word=word, number=number)
        elif kind == "hex":
            yield Token(text=bytes([int(found["hex"], 16)]))
        elif kind == "sign":
            yield Token(sign=found["sign"].decode("latin-1"))
        elif kind == "brace":
            yield _OPEN if found["brace"] == b"{" else _CLOSED
        elif kind == "text":
            yield Token(text=found["text"])

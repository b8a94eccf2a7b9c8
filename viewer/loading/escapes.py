"""Read the encodings of seven bits, which shift to another script by a sequence of ASCII.

Old mail and news are written in them.
"""

from __future__ import annotations

import re

# The sequence that shifts, and the codec that understands it. The Japanese one of the web reads more than plain
# ISO-2022-JP, which is a part of it.
_SHIFTS = (
    (re.compile(rb"\x1b\$(?:[@B]|\([@BDOPQ])|\x1b\([JI]"), "iso2022_jp_ext"),
    (re.compile(rb"\x1b\$\)C"), "iso2022_kr"),
    (re.compile(rb"~\{(?:[\x21-\x77][\x21-\x7e]){2,}~\}"), "hz"),
)


def shifted(data: bytes) -> tuple[str, str] | None:
    """Return the text and the codec of bytes that shift to another script, or None where they do not."""
    if b"\x1b" not in data and b"~{" not in data:
        return None
    if not data.isascii():
        return None
    for shift, encoding in _SHIFTS:
        if shift.search(data):
            try:
                return data.decode(encoding), encoding
            except UnicodeDecodeError:
                continue
    return None

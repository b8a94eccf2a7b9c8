"""Turn bytes into text: marks, strict Unicode, then a guess that is named as one. Never looks at formats."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from viewer.loading.alphabets import likeliest
from viewer.loading.errors import LoadError
from viewer.loading.escapes import shifted
from viewer.loading.files import quoted
from viewer.loading.source import REPLACEMENT
from viewer.translation import Sentence

# UTF-32 before UTF-16: the one's mark begins with the other's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# From this share of a line's letters on that are not ASCII, the script is not Latin: Icelandic and Czech reach 0.2,
# Cyrillic and Greek lie near 1.
_NOT_LATIN = 0.4

# So many bytes of lines that are not plain ASCII decide; more of them change the answer no more, and take time.
_SAMPLE = 20_000

# So many readable letters beyond ASCII stand against one broken byte in UTF-8 that was damaged on its way.
_DAMAGE = 10

# Two bytes a sign: a byte lost on the way is shown as such, and does not make the whole another text.
_OF_TWO_BYTES = frozenset({"cp932", "euc-jp", "gb18030", "cp950", "cp949"})

# UTF-16 without a mark: by this share at least of its units are spaces, line ends or the usual stops.
_COMMON_UNITS = 0.02

# And no more than this share are control characters, which a picture read as UTF-16 is full of.
_CONTROL_UNITS = 0.001

# More control bytes than this share are no slip: bytes by chance hold three times as many.
_CONTROL_BYTES = 0.03

_BROKEN_NOTE = Sentence("Some characters are broken in the file and are shown as “{sign}”.", sign=REPLACEMENT)
_NOT_ASCII_LINE = re.compile(rb"[^\r\n]*[\x80-\xff][^\r\n]*")
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]+")
_LETTERS = re.compile(rb"[A-Za-z]+")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffe\uffff]")
# No text has these bytes. A backspace is text: old manuals strike letters twice.
_NO_TEXT = bytes([*range(0x08), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F])
_NAMES = {
    "mac-roman": "Mac Roman", "mac-cyrillic": "Mac Cyrillic", "mac-greek": "Mac Greek", "koi8-r": "KOI8-R",
    "koi8-u": "KOI8-U", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16", "latin-1": "ISO 8859-1", "cp932": "Shift JIS",
    "euc-jp": "EUC-JP", "gb18030": "GB 18030", "cp950": "Big5", "cp949": "EUC-KR", "iso2022_jp_ext": "ISO-2022-JP",
    "iso2022_kr": "ISO-2022-KR", "hz": "HZ",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the codec that read it, and what a reader should know of that."""

    text: str
    encoding: str
    notes: tuple[str, ...] = ()


def decode(data: bytes, name: str, encoding: str | None = None, charset: str | None = None) -> Decoded:
    """Return the text of the bytes. Raises LoadError where they are none.

    `encoding` is what the reader says, and stands; `charset` is what a server says, and is believed where it fits.
    """
    if encoding is not None:
        return _as_told(data, name, encoding)
    found = _marked(data, name) or _as_served(data, charset) or _utf16(data) or _shifted(data)
    if found is not None:
        return found
    _refuse_what_is_no_text(data, name)
    return _utf8(data) or _damaged_utf8(data) or _guessed(data)


def _refuse_what_is_no_text(data: bytes, name: str) -> None:
    """Raise LoadError for a NUL byte, and where too many bytes are control characters."""
    if b"\0" in data or len(data) - len(data.translate(None, _NO_TEXT)) > len(data) * _CONTROL_BYTES:
        raise LoadError(_not_text(name))


def _not_text(name: str) -> Sentence:
    return Sentence(
        "{name} is not a text file. Choose a text, a web page, a Word, an OpenDocument or a PDF file.",
        name=quoted(name),
    )


def _as_told(data: bytes, name: str, encoding: str) -> Decoded:
    try:
        codec = codecs.lookup(encoding).name
        text = data.decode(codec)
    except LookupError as error:
        raise LoadError(
            "There is no text encoding named “{encoding}”. Choose another, such as utf-8.", encoding=encoding
        ) from error
    except UnicodeError as error:
        raise LoadError(
            "{name} cannot be read as {encoding}. Choose another encoding.", name=quoted(name), encoding=encoding
        ) from error
    return Decoded(text, codec)


def _as_served(data: bytes, charset: str | None) -> Decoded | None:
    """Decode as a server said, where that gives a text."""
    if charset is None:
        return None
    try:
        codec = codecs.lookup(charset).name
        text = data.decode(codec)
    except (LookupError, UnicodeError):
        return None
    if codec in ("iso8859-1", "ascii"):  # what servers say that know nothing of it; browsers take it for this
        return _utf8(data) or _as_served(data, "cp1252")
    return None if _CONTROL.search(text) else Decoded(text, codec)


def _marked(data: bytes, name: str) -> Decoded | None:
    """Decode what has a byte order mark; what is broken in it becomes U+FFFD."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            body = data[len(mark) :]
            try:
                return Decoded(body.decode(encoding), encoding)
            except UnicodeDecodeError:
                return _broken(body, encoding, name)
    return None


def _broken(body: bytes, encoding: str, name: str) -> Decoded:
    text = body.decode(encoding, "replace")
    if text.count(REPLACEMENT) * _DAMAGE > len(text):
        raise LoadError(_not_text(name))
    return Decoded(text, encoding, (_BROKEN_NOTE,))


def _utf8(data: bytes) -> Decoded | None:
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return None


def _utf16(data: bytes) -> Decoded | None:
    """Decode UTF-16 without a mark: the byte order in which spaces and stops come out."""
    if len(data) % 2 or b"\0" not in data:
        return None
    readings = [r for r in (_utf16_reading(data, "utf-16-le"), _utf16_reading(data, "utf-16-be")) if r]
    if not readings:
        return None
    _, text, encoding = max(readings)
    return Decoded(text, encoding, (_guess_note(encoding),))


def _utf16_reading(data: bytes, encoding: str) -> tuple[float, str, str] | None:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    common = sum(map(text.count, " \n\u3002\u3001")) / len(text)
    controls = sum(1 for _ in _CONTROL.finditer(text)) / len(text)
    return (common, text, encoding) if common >= _COMMON_UNITS and controls <= _CONTROL_UNITS else None


def _shifted(data: bytes) -> Decoded | None:
    """Decode what shifts from ASCII to another script."""
    found = shifted(data)
    return Decoded(*found, notes=(_guess_note(found[1]),)) if found else None


def _damaged_utf8(data: bytes) -> Decoded | None:
    """Decode UTF-8 of which a few bytes are broken, where the rest of it leaves no doubt."""
    text = data.decode("utf-8", "replace")
    broken = text.count(REPLACEMENT)
    beyond_ascii = sum(len(m) for m in re.findall("[^\x00-\x7f]+", text)) - broken
    if beyond_ascii < _DAMAGE * broken:
        return None
    return Decoded(text, "utf-8", (_BROKEN_NOTE,))


def _guessed(data: bytes) -> Decoded:
    encoding = _guess(_sample(data))
    try:
        return Decoded(data.decode(encoding), encoding, (_guess_note(encoding),))
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        if encoding in _OF_TWO_BYTES and text.count(REPLACEMENT) * _DAMAGE < len(text):
            return Decoded(text, encoding, (_guess_note(encoding), _BROKEN_NOTE))
    # ISO 8859-1 gives every byte a character: the last resort that cannot fail.
    return Decoded(data.decode("latin-1"), "latin-1", (_guess_note("latin-1"),))


def _sample(data: bytes) -> bytes:
    """Collect the lines that are not plain ASCII, as far as the sample goes."""
    lines: list[bytes] = []
    size = 0
    for match in _NOT_ASCII_LINE.finditer(data):
        lines.append(match.group()[:_SAMPLE])
        size += len(lines[-1]) + 1
        if size > _SAMPLE:
            break
    return b"\n".join(lines)[:_SAMPLE]


def _guess(sample: bytes) -> str:
    beyond_ascii = sum(len(m) for m in _BEYOND_ASCII.findall(sample))
    letters = sum(len(m) for m in _LETTERS.findall(sample))
    if beyond_ascii < (beyond_ascii + letters) * _NOT_LATIN:
        return likeliest(sample)
    from viewer.loading.scripts import likeliest_script  # few files need a guess

    return likeliest_script(sample, likeliest(sample))


def _guess_note(encoding: str) -> Sentence:
    return Sentence("Decoded as {encoding}, which is a guess.", encoding=_named(encoding))


def _named(encoding: str) -> str:
    """Return the name of an encoding as books and browsers write it."""
    if encoding in _NAMES:
        return _NAMES[encoding]
    number = encoding.removeprefix("cp").removeprefix("iso8859-")
    if encoding.startswith("iso"):
        return f"ISO 8859-{number}"
    windows = number.startswith("125") or number == "874"
    return f"Windows-{number}" if windows else Sentence("code page {n}", n=number)

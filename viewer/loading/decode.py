"""Turn bytes into text: marks, strict Unicode, then a guess that is named as one. Never looks at formats."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from viewer.loading.alphabets import likeliest
from viewer.loading.errors import LoadError
from viewer.loading.files import quoted
from viewer.loading.source import REPLACEMENT

# UTF-32 before UTF-16: the one's mark begins with the other's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# The 8-bit encodings of other scripts that articles come in; charset-normalizer tells them apart well. Those of Latin
# letters it does not (in cp1250 and cp1252 many texts are equally likely): alphabets.py does.
_OTHER_SCRIPTS = ("cp1251", "koi8-r", "cp1253", "cp866", "mac-cyrillic")

# From this share of a line's letters on that are not ASCII, the script is not Latin: Icelandic and Czech reach 0.2,
# Cyrillic and Greek lie near 1.
_NOT_LATIN = 0.4

# So many bytes of lines that are not plain ASCII decide; more of them change the answer no more, and take time.
_SAMPLE = 20_000

# So many readable letters beyond ASCII stand against one broken byte in UTF-8 that was damaged on its way.
_DAMAGE = 10

# UTF-16 without a mark: by this share at least of its units are spaces, line ends or the usual stops.
_COMMON_UNITS = 0.02

# And no more than this share are control characters, which a picture read as UTF-16 is full of.
_CONTROL_UNITS = 0.001

# More control bytes than this share are no slip: bytes by chance hold three times as many.
_CONTROL_BYTES = 0.03

_NOT_ASCII_LINE = re.compile(rb"[^\r\n]*[\x80-\xff][^\r\n]*")
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]+")
_LETTERS = re.compile(rb"[A-Za-z]+")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffe\uffff]")
_NO_TEXT = re.compile(rb"[\x00-\x07\x0e-\x1a\x1c-\x1f\x7f]")  # a backspace is: old manuals strike letters twice
_NAMES = {"cp1252": "Windows-1252", "cp1251": "Windows-1251", "cp1250": "Windows-1250", "cp1253": "Windows-1253",
          "cp1254": "Windows-1254", "koi8-r": "KOI8-R", "mac-roman": "Mac Roman", "iso8859-2": "ISO 8859-2",
          "mac-cyrillic": "Mac Cyrillic", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16",
          "cp850": "code page 850", "cp866": "code page 866", "latin-1": "ISO 8859-1"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the codec that read it, and what a reader should know of that."""

    text: str
    encoding: str
    notes: tuple[str, ...] = ()


def decode(data: bytes, name: str, encoding: str | None = None) -> Decoded:
    """Return the text of the bytes. Raises LoadError where they are none."""
    if encoding is not None:
        return _as_told(data, name, encoding)
    found = _marked(data, name) or _utf16(data)
    if found is not None:
        return found
    _refuse_what_is_no_text(data, name)
    return _utf8(data) or _damaged_utf8(data) or _guessed(data)


def _refuse_what_is_no_text(data: bytes, name: str) -> None:
    """Raise LoadError for a NUL byte, and where too many bytes are control characters."""
    if b"\0" in data or len(_NO_TEXT.findall(data)) > len(data) * _CONTROL_BYTES:
        raise LoadError(_not_text(name))


def _not_text(name: str) -> str:
    return f"{quoted(name)} is not a text file. Choose a file of plain text or Markdown."


def _as_told(data: bytes, name: str, encoding: str) -> Decoded:
    try:
        codec = codecs.lookup(encoding).name
        text = data.decode(codec)
    except LookupError as error:
        raise LoadError(f"There is no text encoding named “{encoding}”. Choose another, such as utf-8.") from error
    except UnicodeError as error:
        raise LoadError(f"{quoted(name)} cannot be read as {encoding}. Choose another encoding.") from error
    return Decoded(text, codec)


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
    return Decoded(text, encoding, (f"Some characters are broken in the file and are shown as “{REPLACEMENT}”.",))


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


def _damaged_utf8(data: bytes) -> Decoded | None:
    """Decode UTF-8 of which a few bytes are broken, where the rest of it leaves no doubt."""
    text = data.decode("utf-8", "replace")
    broken = text.count(REPLACEMENT)
    beyond_ascii = sum(len(m) for m in re.findall("[^\x00-\x7f]+", text)) - broken
    if beyond_ascii < _DAMAGE * broken:
        return None
    return Decoded(text, "utf-8", (f"Some characters are broken in the file and are shown as “{REPLACEMENT}”.",))


def _guessed(data: bytes) -> Decoded:
    encoding = _guess(_sample(data))
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        # ISO 8859-1 gives every byte a character: the last resort that cannot fail.
        encoding = "latin-1"
        text = data.decode(encoding)
    return Decoded(text, encoding, (_guess_note(encoding),))


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
    from charset_normalizer import from_bytes  # few files need a guess

    best = from_bytes(sample, cp_isolation=[n.replace("-", "_") for n in _OTHER_SCRIPTS]).best()
    return best.encoding.replace("_", "-") if best else likeliest(sample)


def _guess_note(encoding: str) -> str:
    return f"Decoded as {_NAMES.get(encoding, encoding)}, which is a guess."

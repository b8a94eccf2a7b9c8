"""Recognise what is no text by its first bytes, and say what to do with it. Never reads the format itself."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.translation import mark

SAVE_AS_TEXT = mark("Save the article in it as plain text or Markdown and open that.")
SAVE_AS_DOCX = mark("Open it in Word or LibreOffice, save it as .docx and open that.")


@dataclass(frozen=True, slots=True)
class Signature:
    """What a kind of file begins with, how it is called, and what the reader can do."""

    magic: bytes
    called: str
    advice: str = SAVE_AS_TEXT
    offset: int = 0


_PICTURE = mark("It holds no text; take the article's text from where it was published.")
_SOUND = mark("It holds no text; open a transcript of it instead.")
_ARCHIVE = mark("Unpack it and open the article inside.")
_PROGRAM = mark("Choose the article's own file.")

SIGNATURES = (
    Signature(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office document", SAVE_AS_DOCX),
    Signature(b"%!PS", "a PostScript document"),
    Signature(b"\x89PNG", "a PNG picture", _PICTURE),
    Signature(b"\xff\xd8\xff", "a JPEG picture", _PICTURE),
    Signature(b"GIF8", "a GIF picture", _PICTURE),
    Signature(b"WEBP", "a WebP picture", _PICTURE, offset=8),
    Signature(b"II*\0", "a TIFF picture", _PICTURE),
    Signature(b"MM\0*", "a TIFF picture", _PICTURE),
    Signature(b"WAVE", "a sound recording", _SOUND, offset=8),
    Signature(b"ID3", "a sound recording", _SOUND),
    Signature(b"OggS", "a recording", _SOUND),
    Signature(b"fLaC", "a sound recording", _SOUND),
    Signature(b"ftyp", "a recording", _SOUND, offset=4),
    Signature(b"\x1aE\xdf\xa3", "a film", _SOUND),
    Signature(b"\x1f\x8b", "a gzip archive", _ARCHIVE),
    Signature(b"BZh", "a bzip2 archive", _ARCHIVE),
    Signature(b"\xfd7zXZ\0", "an xz archive", _ARCHIVE),
    Signature(b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", _ARCHIVE),
    Signature(b"Rar!\x1a", "a RAR archive", _ARCHIVE),
    Signature(b"\x7fELF", "a program", _PROGRAM),
    Signature(b"MZ\x90", "a Windows program", _PROGRAM),
    Signature(b"SQLite format 3\0", "a database", _PROGRAM),
)

# What a container of Microsoft's holds, by a name in its directory: one folder of names, of two bytes a letter.
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_IN_OLE = (
    (
        "EncryptedPackage",
        Signature(
            _OLE,
            "a Microsoft Office document with a password",
            "Open it in Word, save it without a password and open that.",
        ),
    ),
    ("WordDocument", Signature(_OLE, "a Word document of before 2007 (.doc)", SAVE_AS_DOCX)),
    ("Workbook", Signature(_OLE, "an old Excel workbook")),
    ("PowerPoint Document", Signature(_OLE, "an old PowerPoint presentation")),
    ("__substg1.0_", Signature(_OLE, "a mail of Outlook")),
)

_ZIP = b"PK\x03\x04"

# What stands in the first entries of a ZIP archive that is a document.
_ZIPPED = (
    (b"application/vnd.oasis.opendocument", mark("an OpenDocument file")),
    (b"word/", mark("a Word document")),
    (b"ppt/", mark("a PowerPoint presentation")),
    (b"xl/", mark("an Excel workbook")),
)

# The names of a ZIP archive's first entries stand within so many bytes; its directory stands at the end.
_ZIP_LOOK = 8192


def signature_of(data: bytes) -> Signature | None:
    """Return what the bytes are known to be, or None where they may be text."""
    if data.startswith(_ZIP):
        return _zipped(data)
    if data.startswith(_OLE):
        held = (known for name, known in _IN_OLE if name.encode("utf-16-le") in data)
        return next(held, None) or next(s for s in SIGNATURES if s.magic == _OLE)
    return next((s for s in SIGNATURES if data.startswith(s.magic, s.offset)), None)


def _zipped(data: bytes) -> Signature:
    look = data[:_ZIP_LOOK] + data[-_ZIP_LOOK:]
    called = next((name for sign, name in _ZIPPED if sign in look), None)
    return Signature(_ZIP, called) if called else Signature(_ZIP, "a ZIP archive", _ARCHIVE)

"""Read members of a ZIP archive in memory, within limits. Writes nothing to disk, and opens no archive in an archive.

A document of a word processor is such an archive; a hostile one unpacks to a thousand times its size, names a
million members, or lies about how large they are.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from io import BytesIO

from viewer.loading.errors import LoadError, PasswordNeeded
from viewer.loading.files import quoted

# More members than any document has; a book with a picture on every page has some thousands.
MOST_MEMBERS = 20_000

# Bytes that all members read from one archive unpack to. The text of a million words takes some 30 MB of XML.
MOST_UNPACKED = 200_000_000

# A member of more than this many bytes that was packed more tightly than this is made to harm: real ones are packed
# some ten times, tables of many like rows a hundred times.
_SUSPICIOUS_SIZE = 20_000_000
_SUSPICIOUS_RATIO = 300

# The end of an archive's directory: its mark, the place of the number of members, and how far from the end it is at
# most (a comment may follow).
_END = b"PK\x05\x06"
_END_MEMBERS = struct.Struct("<10xH")
_END_LOOK = 22 + 65_535

_ENCRYPTED = 0x1
_PLAIN_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class Archive:
    """The members of one archive, each read when it is asked for. Raises LoadError alone."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        self._left = MOST_UNPACKED
        self._refuse_too_many(data)
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
            self._members = {info.filename: info for info in self._zip.infolist()}
        except (zipfile.BadZipFile, ValueError, struct.error, OSError, NotImplementedError) as error:
            raise self._damaged() from error
        if len(self._members) > MOST_MEMBERS:
            raise self._too_large()

    def __contains__(self, member: str) -> bool:
        return member in self._members

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the members, in the order of the directory. They are names, and no paths of a disk."""
        return tuple(self._members)

    def read(self, member: str) -> bytes:
        """Return a member's bytes. One that is not there means that the archive is damaged."""
        info = self._members.get(member)
        if info is None:
            raise self._damaged()
        self._refuse_hostile(info)
        try:
            with self._zip.open(info) as stream:
                data = stream.read(self._left + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, OSError, NotImplementedError) as error:
            raise self._damaged() from error
        self._left -= len(data)
        if self._left < 0:
            raise self._too_large()
        return data

    def read_if_there(self, member: str) -> bytes | None:
        """Return a member's bytes, or None where there is no such member."""
        return self.read(member) if member in self else None

    def _refuse_too_many(self, data: bytes) -> None:
        """Refuse by the number that the archive tells, before a list of them is made."""
        at = data.rfind(_END, max(0, len(data) - _END_LOOK))
        if at < 0 or at + _END_MEMBERS.size > len(data):
            raise self._damaged()
        if _END_MEMBERS.unpack_from(data, at)[0] > MOST_MEMBERS:
            raise self._too_large()

    def _refuse_hostile(self, info: zipfile.ZipInfo) -> None:
        if info.flag_bits & _ENCRYPTED:
            raise PasswordNeeded(
                "{name} is encrypted. Open it in the program it was made with, and save it without a password.",
                name=quoted(self._name),
            )
        if info.compress_type not in _PLAIN_METHODS:
            raise self._damaged()
        ratio = info.file_size / max(1, info.compress_size)
        if info.file_size > self._left or (info.file_size > _SUSPICIOUS_SIZE and ratio > _SUSPICIOUS_RATIO):
            raise self._too_large()

    def _damaged(self) -> LoadError:
        return LoadError("{name} is damaged or incomplete. Open another copy of it.", name=quoted(self._name))

    def _too_large(self) -> LoadError:
        return LoadError(
            "{name} would unpack to far more than any article holds, so it is not opened. Make sure where it "
            "comes from.",
            name=quoted(self._name),
        )
